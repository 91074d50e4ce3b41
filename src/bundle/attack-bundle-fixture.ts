/** A catalogue that a hostile hand wrote. */

import type { Bundle } from '../domain/job.ts';
import { sheetText } from '../sheet/sheet-fixture.ts';
import { compileSheets } from './compile-sheets.ts';

const open = (file: string, text: string) => ({ file, text, problems: [] });
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A catalogue with this text in every field that somebody may write. */
export function compileWith(text: string): Bundle {
  const line = text.replaceAll('\n', ' ');
  const sheet = sheetText({
    title: `# ${line}`,
    forms: `\n**Appellations:**\n- Féminin: ${line}\n- Masculin: ${line}`,
    facts: `**Codes ROME:**\n- ${line}\n\n**Domaines:**\n- ${line}/${line}\n\n**Secteurs d'activité:**\n- ${line}\n\n**Métiers associés:**\n- ${line} (ID: MET.13)\n\n**Statuts:**\n- ${line}`,
    alternatives: `\n## Autres appellations\n\n### ${line}\n- Féminin: ${line}\n- Masculin: ${line}`,
    presentation: `\n## Présentation\n\n${text}\n\n- ${line}\n`,
    more: `\n## ${line}\n\n${text}\n\n## Vie professionnelle\n\n### Salaire du débutant\n${text}\n`,
    level: `**Niveau d'accès minimum:** ${line}`,
    after: `\n## Formations recommandées\n- ${line} (ID: FOR.1)\n\n## Centres d'intérêt\n- ${line}\n\n## Sources\n- [${line}](${line})\n- [${line}](https://example.org/${line})\n- ${line}\n`,
  });
  const row = ['FOR.1', ...Array.from({ length: 8 }, () => quote(text))].join(',');
  return compileSheets({
    sheets: [open('a.md', sheet), open(`${line}.md`, sheetText({ id: '**ID:** MET.13' }))],
    trainings: open('formations.csv', `id,label,type,sigle,duree,niveau_sortie,certification,rncp,domaines\n${row}\n`),
    catalogue: open(
      'catalogue.json',
      JSON.stringify({ title: text, source: text, sourceUrl: text, edition: text, licence: text }),
    ),
  });
}
