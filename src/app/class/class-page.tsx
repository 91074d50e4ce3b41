/** To be built. */

import { pageTitle } from '../settings.ts';

export function ClassPage() {
  return (
    <div className="page pt-6">
      <title>{pageTitle('Préparer une classe')}</title>
      <h1 className="text-4xl">Préparer une classe</h1>
    </div>
  );
}
