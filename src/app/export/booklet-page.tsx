/** To be built. */

import { pageTitle } from '../settings.ts';

export function BookletPage() {
  return (
    <div className="page pt-6">
      <title>{pageTitle('Livret')}</title>
      <h1 className="text-4xl">Livret</h1>
    </div>
  );
}
