/** Where a sheet speaks of the beginner's salary, and what is wrong there. */

import { foldText } from '../domain/fold.ts';
import type { Block, Section } from '../domain/job.ts';
import { hasReversedRange } from '../domain/salary.ts';
import { type Place, warning } from './problems.ts';
import { placeOf, type Report } from './read-lines.ts';
import type { Skeleton } from './skeleton.ts';

/** The headings over a beginner's salary, folded, the surest first. */
export const SALARY_HEADINGS = [
  /^salaires? (?:du|d'un|de) debutant|^salaires? debutant/,
  /^(?:salaires?|remunerations?)$/,
];

/** What a sheet says under « Salaire du débutant », else straight under « Salaire »; `null`: nothing. */
export function findSalaryText(sections: readonly Section[]): string | null {
  for (const name of SALARY_HEADINGS) {
    for (const { blocks } of sections) {
      const at = blocks.findIndex((block) => block.type === 'heading' && name.test(foldText(block.text)));
      const text = at < 0 ? '' : textUntilHeading(blocks.slice(at + 1));
      if (text !== '') return text;
    }
  }
  return null;
}

function textUntilHeading(blocks: readonly Block[]): string {
  const end = blocks.findIndex((block) => block.type === 'heading');
  return blocks
    .slice(0, end < 0 ? blocks.length : end)
    .flatMap((block) => (block.type === 'list' ? block.items.map((item) => item.text) : [block.text]))
    .join('\n');
}

/** Says where a salary could not be read, or was written the other way round. */
export function reportSalary(text: string | null, figures: number, skeleton: Skeleton, report: Report): void {
  if (text === null) return;
  const place = findPlace(skeleton, text);
  if (figures === 0 && /\d\s*(?:€|euros?)[^.;\n]*(?:par mois|mensuel)/i.test(text)) {
    report(
      warning(
        'unread-salary',
        'Aucun salaire mensuel de début n’a pu être lu ici : écrivez « A partir de 2000 euros brut par mois ».',
        place,
      ),
    );
  }
  if (hasReversedRange(text)) {
    report(
      warning(
        'reversed-range',
        'La fourchette commence par son plus grand nombre : elle est lue dans l’autre sens.',
        place,
      ),
    );
  }
}

/** The line on which a text of the sheet begins. */
function findPlace(skeleton: Skeleton, text: string): Place | undefined {
  const beginning = text.slice(0, 12);
  const line = skeleton.sections
    .flatMap((section) => section.lines)
    .find(({ text: line }) => line.trim().startsWith(beginning));
  return line === undefined ? undefined : placeOf(line);
}
