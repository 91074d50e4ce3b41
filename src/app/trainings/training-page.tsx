/** To be built. */

import { pageTitle } from '../settings.ts';

export function TrainingPage() {
  return (
    <div className="page pt-6">
      <title>{pageTitle('Une formation')}</title>
      <h1 className="text-4xl">Une formation</h1>
    </div>
  );
}
