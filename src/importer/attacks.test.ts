import { describe, expect, it } from 'vitest';
import { ATTACKS } from '../domain/attack-fixture.ts';
import { readSheet } from '../sheet/read-sheet.ts';
import { importAll, sheetsFile, sourceOf } from './official-fixture.ts';

/** What XML can hold, escaped as a text. */
const asText = (text: string) =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those that XML refuses
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
    .toWellFormed()
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A job with this text in each of its elements, as a text and as HTML. */
function jobOf(text: string): string {
  const plain = asText(text);
  return `<metier><identifiant>MET.41</identifiant>
<nom_metier>${plain}</nom_metier><libelle_feminin>${plain}</libelle_feminin><libelle_masculin>${plain}</libelle_masculin>
<synonymes><synonyme><nom_metier>${plain}</nom_metier></synonyme></synonymes>
<accroche_metier>${plain}</accroche_metier>
<nature_travail>${asText(`<p>${text}</p><a href="${text}">lien</a>`)}</nature_travail>
<vie_professionnelle>${asText(`<h5>Salaire du débutant</h5><p>${text}</p>`)}</vie_professionnelle>
<niveau_acces_min><id>REF.413</id><libelle>${plain}</libelle></niveau_acces_min>
<formations_min_requise><formation_min_requise><id>FOR.12</id><libelle>${plain}</libelle></formation_min_requise></formations_min_requise>
<statuts><statut><id>1</id><libelle>${plain}</libelle></statut></statuts>
<centres_interet><centre_interet id="1" libelle="${plain}"/></centres_interet>
<metiers_associes><metier_associe><id>MET.42</id><libelle>${plain}</libelle></metier_associe></metiers_associes>
<sources_numeriques><source><valeur>${plain}</valeur><commentaire>${plain}</commentaire></source></sources_numeriques>
</metier>`;
}

/** Every address that a job makes a link of. */
function addressesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(?:href|url)$/.test(key) && typeof inner === 'string' ? inner : addressesOf(inner),
  );
}

describe.each(ATTACKS.map((text) => [text.slice(0, 60), text]))('%j in every element of an imported job', (_, text) => {
  it('becomes one sheet with its own id, and no address but http and https', async () => {
    const { files } = await importAll([sourceOf(sheetsFile(jobOf(text)))]);
    expect(files).toHaveLength(1);
    for (const { file, text: sheet } of files) {
      expect(file).toMatch(/^MET\.41[^/\\]*\.md$/);
      const { job } = readSheet(sheet, { fileName: file, smic: null });
      expect(job?.id).toBe('MET.41');
      for (const address of addressesOf(job)) expect(address).toMatch(/^https?:\/\//i);
    }
    expect(Object.prototype).not.toHaveProperty('pwned');
  });
});
