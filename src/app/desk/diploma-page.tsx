/** For a student: where a diploma leads. */

import { pageTitle } from '../settings.ts';
import { FromDiploma } from './from-diploma.tsx';

export function DiplomaPage() {
  return (
    <div className="page pt-6">
      <title>{pageTitle('Après mon diplôme')}</title>
      <h1 className="text-4xl">Après mon diplôme</h1>
      <FromDiploma voice="tu" />
    </div>
  );
}
