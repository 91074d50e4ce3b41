/** Invented job sheets in the published shapes, for tests: every element that docs of the open data name. */

import type { ImportedSheet, ImportOptions, ImportResult, ImportSource } from './import-catalogue.ts';
import { importCatalogue } from './import-catalogue.ts';

/** A source of these words, named as a download is. */
export function sourceOf(content: BlobPart, name = 'fiches-metiers.xml'): ImportSource {
  return { name, content: new Blob([content]) };
}

/** Job sheets round these jobs. */
export function sheetsFile(...jobs: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<metiers>\n${jobs.join('\n')}\n</metiers>\n`;
}

/** A small job in the present shape. */
export function smallJob(id: string, title = 'vigie'): string {
  return `<metier><identifiant>${id}</identifiant><nom_metier>${title}</nom_metier><accroche_metier><![CDATA[<p>Veille.</p>]]></accroche_metier></metier>`;
}

/** Imports, and gives the sheets with the result. */
export async function importAll(
  sources: readonly ImportSource[],
  options: Partial<ImportOptions> = {},
): Promise<ImportResult & { files: ImportedSheet[] }> {
  const files: ImportedSheet[] = [];
  const result = await importCatalogue(sources, {
    edition: null,
    onSheet: (sheet) => void files.push(sheet),
    ...options,
  });
  return { ...result, files };
}

/** A job with every element, in the present shape. */
export const PRESENT_JOB = `<metier>
<identifiant>MET.41</identifiant>
<nom_metier>gardien/ne de phare</nom_metier><libelle_feminin>gardienne de phare</libelle_feminin><libelle_masculin>gardien de phare</libelle_masculin>
<synonymes><synonyme><nom_metier>veilleur/euse côtier/ère</nom_metier><libelle_feminin>veilleuse côtière</libelle_feminin><libelle_masculin>veilleur côtier</libelle_masculin></synonyme><synonyme><nom_metier>R&amp;D des feux</nom_metier></synonyme></synonymes>
<romesV3><romeV3>N3101</romeV3><romeV3>K1707</romeV3></romesV3>
<accroche_metier><![CDATA[<p>Allumer, veiller &amp; signaler&nbsp;: la nuit est à lui.</p>]]></accroche_metier>
<format_court><![CDATA[<p>Un phare,<br/>une lampe.</p><h5>Durée des études</h5><h4>Après le bac</h4><p>2 ans.</p>]]></format_court>
<nature_travail><![CDATA[<h5>La lampe</h5><p>Il la <strong>règle</strong> chaque soir.</p><ul><li>l&rsquo;huile<li>la mèche</ul>]]></nature_travail>
<competences>&lt;p&gt;De la &lt;em&gt;patience&lt;/em&gt;.&lt;/p&gt;</competences>
<condition_travail><p>Écrit en <strong>éléments</strong> du XML.</p></condition_travail>
<vie_professionnelle><![CDATA[<h3>Salaire</h3><h5>Salaire du débutant</h5><p>A partir de 1900 euros brut par mois</p><h3>Sources</h3><p>Elles sont rares.</p>]]></vie_professionnelle>
<acces_metier><![CDATA[<p><strong>Domaines :</strong> la mer. Voir <a href="https://phare.example/a_b?c=1&amp;d=2">le site</a>, pas <a href="javascript:alert(1)">ceci</a>.<script>alert(2)</script>]]></acces_metier>
<niveau_acces_min><id>REF.413</id><libelle>CAP ou équivalent</libelle></niveau_acces_min>
<formations_min_requise><formation_min_requise><id>FOR.12</id><libelle>CAP lampiste (option mer)</libelle></formation_min_requise><formation_min_requise><id/><libelle>CAP sans numéro</libelle></formation_min_requise></formations_min_requise>
<statuts><statut><id>T-ITM.9</id><id_ideo1>100</id_ideo1><libelle>salarié</libelle></statut></statuts>
<centres_interet><centre_interet id="T-IDEO2.1" libelle="j'aime la nature"/><centre_interet id="" libelle="j'aime bouger"/></centres_interet>
<secteurs_activite><secteur_activite id="S.1" libelle="Mer et littoral"/></secteurs_activite>
<metiers_associes><metier_associe><id>MET.42</id><libelle>allumeur/euse de réverbères</libelle></metier_associe></metiers_associes>
<sources_numeriques><source><valeur>https://phare.example/(fr)</valeur><commentaire>Les Amis du phare</commentaire></source><source><valeur>www.feux.example</valeur><commentaire/></source><source><valeur>au port</valeur><commentaire>La capitainerie</commentaire></source></sources_numeriques>
<publications><publication><id>PUB.1</id><libelle>Les métiers de la veille</libelle></publication></publications>
</metier>`;

/** The same job in the former shape, with another order and two short texts. */
export const FORMER_JOB = `<metier>
<formats_courts><format_court><type>Guide collège</type><libelle>x</libelle><descriptif><![CDATA[<p>Pour les plus jeunes.</p>]]></descriptif></format_court><format_court><type>Dico des métiers</type><libelle>x</libelle><descriptif><![CDATA[<p>Un phare.</p>]]></descriptif></format_court></formats_courts>
<centres_interet><centre_interet><id>T.1</id><libelle>j'aime la nature</libelle></centre_interet></centres_interet>
<secteurs_activite><secteur_activite><id>S.1</id><libelle>Mer et littoral</libelle></secteur_activite></secteurs_activite>
<niveau_acces_min><id/><libelle>Bac + 5</libelle></niveau_acces_min>
<synonymes><synonyme>veilleur/euse côtier/ère</synonyme></synonymes>
<accroche_metier><![CDATA[<p>La nuit.</p>]]></accroche_metier>
<couleur_du_phare>rouge</couleur_du_phare>
<nom_metier>gardien/ne de phare</nom_metier>
<identifiant>MET.41</identifiant>
</metier>`;
