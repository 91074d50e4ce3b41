/** To be built. */

import { pageTitle } from '../settings.ts';

export function DeskPage() {
  return (
    <div className="page pt-6">
      <title>{pageTitle('Du diplôme aux métiers')}</title>
      <h1 className="text-4xl">Du diplôme aux métiers</h1>
    </div>
  );
}
