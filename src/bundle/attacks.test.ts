import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ATTACKS } from '../domain/attack-fixture.ts';
import { type Bundle, BundleSchema } from '../domain/job.ts';
import { sheetText } from '../sheet/sheet-fixture.ts';
import { compileSheets } from './compile-sheets.ts';
import { cutBundle } from './cut.ts';

const open = (file: string, text: string) => ({ file, text, problems: [] });
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A catalogue with this text in every field that somebody may write. */
function compileWith(text: string): Bundle {
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

/** Every address that a bundle makes a link of. */
function addressesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(?:href|url|sourceUrl)$/.test(key) && typeof inner === 'string' ? inner : addressesOf(inner),
  );
}

describe.each(ATTACKS.map((text) => [text.slice(0, 60), text]))('%j in every field', (_, text) => {
  it('compiles to the contract’s shape, with no address but http and https, and to files for the browser', () => {
    const bundle = v.parse(BundleSchema, compileWith(text));
    expect(bundle.jobs.map(({ id }) => id)).toContain('MET.13');
    for (const address of addressesOf(bundle)) expect(address).toMatch(/^https?:\/\//i);
    expect(() => cutBundle(bundle, (stem) => stem)).not.toThrow();
    expect(Object.prototype).not.toHaveProperty('pwned');
  });
});
