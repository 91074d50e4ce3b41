/** A folder of sheets that a hostile hand filled in: a text in every field that somebody may write. */

import { sheetText } from '../sheet/sheet-fixture.ts';

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A sheet with this text in each field. Its title ends with its number, which is also its training's. */
export function attackSheet(text: string, number: number): string {
  const line = text.replaceAll('\n', ' ');
  return sheetText({
    id: `**ID:** MET.${number}`,
    title: `# ${line} ${number}`,
    forms: `\n**Appellations:**\n- Féminin: ${line}\n- Masculin: ${line}`,
    facts: `**Codes ROME:**\n- ${line}\n\n**Domaines:**\n- ${line}/${line}\n\n**Secteurs d'activité:**\n- ${line}\n\n**Métiers associés:**\n- ${line} (ID: MET.${number + 1})\n\n**Statuts:**\n- ${line}`,
    alternatives: `\n## Autres appellations\n\n### ${line}\n- Féminin: ${line}\n- Masculin: ${line}`,
    presentation: `\n## Présentation\n\n${text}\n\n- ${line}\n`,
    more: `\n## ${line}\n\n${text}\n\n## Vie professionnelle\n\n### Salaire du débutant\n${text}\n`,
    level: `**Niveau d'accès minimum:** ${line}`,
    after: `\n## Formations recommandées\n- ${line} (ID: FOR.${number})\n\n## Centres d'intérêt\n- ${line}\n\n## Sources\n- [${line}](${line})\n- [${line}](https://example.org/${line})\n- ${line}\n`,
  });
}

/** `formations.csv` with a training for each text, numbered from 1. */
export function attackTrainings(texts: readonly string[]): string {
  const rows = texts.map((text, index) =>
    [`FOR.${index + 1}`, quote(`${text} ${index + 1}`), ...Array.from({ length: 7 }, () => quote(text))].join(','),
  );
  return ['id,label,type,sigle,duree,niveau_sortie,certification,rncp,domaines', ...rows, ''].join('\n');
}

/** `catalogue.json` with this text in each field. */
export function attackCatalogue(text: string): string {
  return JSON.stringify({ title: text, source: text, sourceUrl: text, edition: text, licence: text });
}
