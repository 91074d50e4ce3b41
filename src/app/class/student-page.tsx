/** To be built. */

import { pageTitle } from '../settings.ts';

export function StudentPage() {
  return (
    <div className="page pt-6">
      <title>{pageTitle('Ta classe')}</title>
      <h1 className="text-4xl">Ta classe</h1>
    </div>
  );
}
