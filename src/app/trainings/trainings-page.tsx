/** To be built. */

import { pageTitle } from '../settings.ts';

export function TrainingsPage() {
  return (
    <div className="page pt-6">
      <title>{pageTitle('Les formations')}</title>
      <h1 className="text-4xl">Les formations</h1>
    </div>
  );
}
