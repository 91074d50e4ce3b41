/** The tables beside the sheets say the same in each form that they are published in. */

import { describe, expect, it } from 'vitest';
import { readSheet } from '../sheet/read-sheet.ts';
import { readTrainingsTable } from '../sheet/trainings-table.ts';
import { importAll, sheetsFile, smallJob, sourceOf } from './official-fixture.ts';

const ROWS = [
  {
    libelle_metier: 'vigie',
    lien_site_onisepfr: 'https://www.onisep.fr/http/redirection/metier/slug/MET.1',
    nom_publication: 'Les métiers de la veille',
    collection: 'Parcours',
    annee: '2024',
    code_rome: 'N3101',
    'domainesous-domaine': 'armée, sécurité/sécurité| sciences/météo; climat',
  },
];
const TRAININGS = [
  {
    libelle_type_formation: 'CAP',
    libelle_formation_principal: 'CAP "vigie", option nuit',
    sigle_formation: '',
    duree: '2 ans',
    niveau_de_sortie_indicatif: 'non renseigné',
    code_rncp: '123',
    libelle_niveau_de_certification: 'niveau 3',
    url_et_id_onisep: 'https://www.onisep.fr/http/redirection/formation/slug/FOR.5',
    'domainesous-domaine': 'sciences/météo',
  },
];
const toXml = (rows: readonly Record<string, string>[]) =>
  `<root>${rows
    .map(
      (row) =>
        `<item>${Object.entries(row)
          .map(([name, value]) => `<${name}>${value}</${name}>`)
          .join('')}</item>`,
    )
    .join('')}</root>`;
const toCsv = (rows: readonly Record<string, string>[]) =>
  `\ufeff${[Object.keys(rows[0] ?? {}), ...rows.map(Object.values)].map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(';')).join('\r\n')}\r\n`;

describe('the tables beside the sheets', () => {
  const forms = [
    ['XML', toXml],
    ['CSV', toCsv],
    ['JSON', (rows: readonly Record<string, string>[]) => JSON.stringify(rows)],
  ] as const;

  it.each(forms)('give domains, ROME codes and guides, as %s', async (_form, write) => {
    const { files, publications } = await importAll([
      sourceOf(sheetsFile(smallJob('MET.1'))),
      sourceOf(write(ROWS), 'a'),
    ]);
    const { job } = readSheet(files[0]?.text ?? '', { fileName: '', smic: null });
    expect(job?.domains).toEqual([
      { domain: 'armée, sécurité', subdomain: 'sécurité' },
      { domain: 'sciences', subdomain: 'météo; climat' },
    ]);
    expect(job?.romeCodes).toEqual(['N3101']);
    expect([...publications]).toEqual([['Les métiers de la veille (Parcours, 2024)', 1]]);
  });

  it.each(forms)('give formations.csv, as %s', async (_form, write) => {
    const { trainingsFile } = await importAll([
      sourceOf(sheetsFile(smallJob('MET.1'))),
      sourceOf(write(TRAININGS), 'b'),
    ]);
    expect(readTrainingsTable(trainingsFile ?? '')).toMatchObject({
      problems: [],
      trainings: [
        {
          id: 'FOR.5',
          label: 'CAP "vigie", option nuit',
          acronym: null,
          duration: '2 ans',
          exitLevel: null,
          rncp: '123',
          domains: [{ domain: 'sciences', subdomain: 'météo' }],
        },
      ],
    });
  });
});
