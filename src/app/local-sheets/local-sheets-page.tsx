/** To be built. */

import { pageTitle } from '../settings.ts';

export function LocalSheetsPage() {
  return (
    <div className="page pt-6">
      <title>{pageTitle('Vos fiches')}</title>
      <h1 className="text-4xl">Vos fiches</h1>
    </div>
  );
}
