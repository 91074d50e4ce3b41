/** To be built. */

import { pageTitle } from '../settings.ts';

export function OverviewPage() {
  return (
    <div className="page pt-6">
      <title>{pageTitle('Vue d’ensemble')}</title>
      <h1 className="text-4xl">Vue d’ensemble</h1>
    </div>
  );
}
