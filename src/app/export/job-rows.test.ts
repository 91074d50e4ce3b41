import { describe, expect, it } from 'vitest';
import { exportedJob, ROW_SOURCE } from './export-fixture.ts';
import { COLUMNS, jobRows, listText } from './job-rows.ts';

const baker = exportedJob('MET.17', {
  title: 'boulanger/ère',
  level: 'cap',
  salary: { min: 1801, max: 2200 },
  statuses: ['salarie', 'artisan'],
  interests: ['agir'],
  domains: ['sante-social-sport'],
  trainings: ['FOR.1', 'FOR.2'],
});

describe('the rows of jobs', () => {
  it('hold each fact in its column, in the words of the catalogue', () => {
    const [row = []] = jobRows([baker], ROW_SOURCE);
    expect(Object.fromEntries(COLUMNS.map(({ header }, at) => [header, row[at]]))).toEqual({
      identifiant: 'MET.17',
      métier: 'boulanger/ère',
      'niveau d’accès': 'CAP',
      'salaire débutant min (€ brut/mois)': 1801,
      'salaire débutant max (€ brut/mois)': 2200,
      statuts: 'salarié | artisan',
      'centres d’intérêt': 'j’aime bouger',
      domaines: 'santé, social, sport',
      'formations recommandées': 'CAP boulanger | bac pro boulanger pâtissier',
      'adresse de la fiche': 'https://azimut.example/orientation/metiers/MET.17',
    });
  });

  it('leave what is not known empty, and name by its word what the catalogue does not', () => {
    const bare = exportedJob('MET.2', { title: 'x', trainings: ['FOR.9'], statuses: ['inconnu'] });
    expect(jobRows([bare], ROW_SOURCE)).toEqual([
      ['MET.2', 'x', null, null, null, 'inconnu', null, null, 'FOR.9', expect.stringMatching(/MET\.2$/)],
    ]);
  });

  it('stand in the order of the jobs', () => {
    const rows = jobRows([exportedJob('MET.3'), exportedJob('MET.1'), exportedJob('MET.2')], ROW_SOURCE);
    expect(rows.map(([id]) => id)).toEqual(['MET.3', 'MET.1', 'MET.2']);
  });
});

describe('the list to copy', () => {
  it('has a line a job under its title, none of which a spreadsheet computes', () => {
    const text = listText('Avec un CAP', [baker, exportedJob('MET.2', { title: '=1+1' })], ROW_SOURCE.base);
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toBe('Avec un CAP');
    expect(lines[2]).toMatch(
      /^• boulanger\/ère, dès le CAP, 1\s801 à 2\s200\s€ brut par mois\s: https:\/\/azimut\.example\/orientation\/metiers\/MET\.17$/,
    );
    expect(lines[3]).toMatch(/^• =1\+1, /);
    expect(lines).toHaveLength(4);
  });
});
