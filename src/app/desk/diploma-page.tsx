/** To be built. */

import { pageTitle } from '../settings.ts';

export function DiplomaPage() {
  return (
    <div className="page pt-6">
      <title>{pageTitle('Après mon diplôme')}</title>
      <h1 className="text-4xl">Après mon diplôme</h1>
    </div>
  );
}
