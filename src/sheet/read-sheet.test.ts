import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Job, JobSchema } from '../domain/job.ts';
import { anySheetText } from './any-sheet-fixture.ts';
import { readSheet } from './read-sheet.ts';
import { sheetPaying, sheetText } from './sheet-fixture.ts';

const CONTEXT = { fileName: 'fiche.md', smic: 1801 };

function readJob(text: string, fileName = CONTEXT.fileName): Job {
  const { job } = readSheet(text, { ...CONTEXT, fileName });
  if (job === null) throw new Error('this sheet is no job');
  return v.parse(JobSchema, job);
}

/** The problems of a sheet as « severity code @ what stands at their place ». */
function problemsOf(text: string, fileName = CONTEXT.fileName): string[] {
  const lines = text.split('\n');
  return readSheet(text, { ...CONTEXT, fileName }).problems.map(({ line, column, severity, code }) => {
    return `${severity} ${code} @ ${lines[line - 1]?.slice(column - 1)}`;
  });
}

/** The words under a section's title, heading by heading. */
function textsOf(job: Job, title: string): string[] {
  const section = job.sections.find((candidate) => candidate.title === title);
  return (section?.blocks ?? []).flatMap((block) =>
    block.type === 'list' ? block.items.map((item) => `- ${item.text}`) : [block.text],
  );
}

it('reads a minimal sheet without a problem', () => {
  expect(readJob(sheetText())).toEqual({
    id: 'MET.12',
    title: 'tailleur/euse de pierre',
    feminine: 'tailleuse de pierre',
    masculine: 'tailleur de pierre',
    alternatives: [],
    romeCodes: [],
    level: { id: 'cap', label: 'CAP ou équivalent', rank: 50 },
    salary: { min: null, max: null, text: null, alternatives: [] },
    trainings: [],
    statuses: [],
    interests: [],
    domains: [],
    sectors: [],
    relatedJobs: [],
    sources: [],
    sections: [
      { title: 'Présentation', blocks: [{ type: 'paragraph', text: 'Un artisan du patrimoine.' }] },
      { title: 'En bref', blocks: [{ type: 'paragraph', text: 'Il taille et pose la pierre.' }] },
    ],
    problems: [],
  });
});

describe('files as they come', () => {
  const plain = sheetText({ more: '\n## Nature du travail\n\nDégrossir\n            à la gradine\n' });

  it.each([
    ['with Windows line ends', plain.replace(/\n/g, '\r\n')],
    ['with old Macintosh line ends', plain.replace(/\n/g, '\r')],
    ['with a byte-order mark', `\ufeff${plain}`],
    ['without a last newline', plain.trimEnd()],
    ['in decomposed Unicode', plain.normalize('NFD')],
  ])('reads a sheet %s alike', (_how, text) => {
    expect(readJob(text)).toEqual(readJob(plain));
  });

  it.each(['', '\ufeff', ' \n\n\t'])('says that an empty file is empty', (text) => {
    expect(readSheet(text, CONTEXT)).toMatchObject({
      job: null,
      problems: [{ severity: 'error', code: 'empty-file' }],
    });
  });
});

describe('the title and its forms', () => {
  it.each([
    ["technicien/ne d'intervention clientèle gaz", "technicienne d'intervention", "technicien d'intervention"],
    ['sportif/ve de haut niveau', 'sportive de haut niveau', 'sportif de haut niveau'],
  ])('of « %s »', (title, feminine, masculine) => {
    const forms = `**Appellations:**\n- Féminin: ${feminine}\n- Masculin : ${masculine}`;
    expect(readJob(sheetText({ title: `# ${title}`, forms }))).toMatchObject({ title, feminine, masculine });
  });

  it('are the title itself where the sheet writes none out', () => {
    expect(readJob(sheetText({ forms: '' }))).toMatchObject({ feminine: 'tailleur/euse de pierre' });
  });

  it('of other titles stand beside them', () => {
    const alternatives =
      '## Autres appellations\n\n### marbrier/ère\n- Féminin: marbrière\n- Masculin: marbrier\n\n### appareilleur\n';
    expect(readJob(sheetText({ alternatives })).alternatives).toEqual([
      { title: 'marbrier/ère', feminine: 'marbrière', masculine: 'marbrier' },
      { title: 'appareilleur', feminine: 'appareilleur', masculine: 'appareilleur' },
    ]);
  });

  it('decode entities', () => {
    expect(readJob(sheetText({ title: '# tailleur &amp; poseur' })).title).toBe('tailleur & poseur');
  });

  it('are asked for where there is none', () => {
    const text = sheetText({ title: '' });
    expect(readSheet(text, CONTEXT).job).toBeNull();
    expect(problemsOf(text)).toEqual(['error missing-title @ ']);
  });
});

describe('the id', () => {
  it('is the line’s, whatever the file is called', () => {
    expect(readJob(sheetText(), 'MET.999_autre.md').id).toBe('MET.12');
  });

  it('is else the file name’s', () => {
    expect(readJob(sheetText({ id: '' }), 'MET.77_tailleur.md').id).toBe('MET.77');
    expect(problemsOf(sheetText({ id: '' }), 'MET.77_tailleur.md')).toEqual([]);
  });

  it('is asked for where neither gives one', () => {
    expect(readSheet(sheetText({ id: '' }), CONTEXT).job).toBeNull();
    expect(problemsOf(sheetText({ id: '' }))).toEqual(['error missing-id @ # tailleur/euse de pierre']);
  });

  it('that is wrong is an error, and the file name’s serves meanwhile', () => {
    const text = sheetText({ id: '**ID:** M12' });
    expect(readJob(text, 'MET.77.md').id).toBe('MET.77');
    expect(problemsOf(text, 'MET.77.md')).toEqual(['error invalid-id @ **ID:** M12']);
  });
});

describe('the level', () => {
  it.each([
    ['bac + 5', 'bac-5'],
    ['Bac+5', 'bac-5'],
    ['bac\u00a0+\u00a03', 'bac-3'],
    ['bac&nbsp;+&nbsp;3', 'bac-3'],
    ['3E', 'troisieme'],
    ['autre formation', 'autre'],
  ])('« %s » is read', (wording, id) => {
    expect(readJob(sheetText({ level: `**Niveau d’accès minimum :** ${wording}` })).level?.id).toBe(id);
  });

  it.each(['nature', 'before the text', 'at the end'])('may stand in any section (%s)', (where) => {
    const level = "**Niveau d'accès minimum:** bac + 2";
    const more =
      where === 'nature' ? `## Nature du travail\n\nTailler.\n\n${level}\n\n## Accès au métier\n\nÉtudier.` : '';
    const facts = where === 'before the text' ? level : '';
    const after = where === 'at the end' ? `## Centres d'intérêt\n\n- j'aime bouger\n\n${level}` : '';
    const job = readJob(sheetText({ level: '', more, facts, after }));
    expect(job.level?.id).toBe('bac-2');
    expect(JSON.stringify(job.sections)).not.toContain('bac + 2');
  });

  it('that nobody knows is an error with a suggestion, at its place, and no silent default', () => {
    const { job, problems } = readSheet(sheetText({ level: "**Niveau d'accès minimum:** bac +12" }), CONTEXT);
    expect(job?.level).toBeNull();
    expect(problems).toMatchObject([{ severity: 'error', code: 'unknown-level', line: 19, column: 29 }]);
    expect(problems[0]?.message).toMatch(/« bac \+12 ».*Vouliez-vous dire « bac \+ \d » \?/);
  });

  it('that is missing is an error', () => {
    expect(problemsOf(sheetText({ level: '' }))).toEqual(['error missing-level @ # tailleur/euse de pierre']);
  });
});

describe('lists of facts', () => {
  it('are read wherever they stand, and are in no text', () => {
    const job = readJob(
      sheetText({
        facts: '**Codes ROME:**\n- f1612\n- F1613',
        more: '## Nature du travail\n\nTailler.\n\n**Statuts possibles:**\n- Salarié\n- artisan\n\n## Accès au métier\n\nApprendre.\n',
        after:
          "**Domaines:**\n- arts, culture, artisanat/métiers d'art\n- Sciences\n\n**Secteurs d'activité:**\n- bâtiment\n\n**Métiers associés:**\n- maçon/ne (ID: MET.13)\n",
      }),
    );
    expect(job).toMatchObject({
      romeCodes: ['F1612', 'F1613'],
      statuses: ['salarié', 'artisan'],
      domains: [
        { domain: 'arts, culture, artisanat', subdomain: "métiers d'art" },
        { domain: 'sciences', subdomain: '' },
      ],
      sectors: ['bâtiment'],
      relatedJobs: [{ id: 'MET.13', title: 'maçon/ne' }],
      problems: [],
    });
    expect(job.sections.map((section) => section.title)).toEqual([
      'Présentation',
      'En bref',
      'Nature du travail',
      'Accès au métier',
    ]);
    expect(textsOf(job, 'Nature du travail')).toEqual(['Tailler.']);
  });

  it('bring interests into one spelling', () => {
    const after = "## Centres d'intérêt\n\n- j’aime communiquer\n- J'aime la nature\n- la mode me fait rêver\n";
    expect(readJob(sheetText({ after })).interests).toEqual([
      "J'aime communiquer",
      "j'aime la nature",
      'la mode me fait rêver',
    ]);
  });

  it('take trainings with their ids, brackets in the name and all', () => {
    const after =
      '## Formations recommandées\n\n- CAP tailleur (pierre) (ID: FOR.11)\n- BP &amp; MC pierre (ID: FOR.12)\n';
    expect(readJob(sheetText({ after })).trainings).toEqual([
      { id: 'FOR.11', label: 'CAP tailleur (pierre)' },
      { id: 'FOR.12', label: 'BP & MC pierre' },
    ]);
  });

  it('take sources by name and address', () => {
    const after =
      '## Sources\n\n- [Ministère de la Culture](https://culture.example/metiers)\n- https://pierre.example\n';
    expect(readJob(sheetText({ after })).sources).toEqual([
      { name: 'Ministère de la Culture', url: 'https://culture.example/metiers' },
      { name: 'https://pierre.example', url: 'https://pierre.example' },
    ]);
  });

  it.each([
    ['an unknown status', { after: '**Statuts possibles:**\n- salariée' }, 'warning unknown-status @ - salariée'],
    [
      'an unknown interest',
      { after: "## Centres d'intérêt\n- j'aime la pluie" },
      "warning unknown-interest @ - j'aime la pluie",
    ],
    ['an unknown domain', { after: '**Domaines:**\n- pierre' }, 'warning unknown-domain @ - pierre'],
    ['a wrong ROME code', { after: '**Codes ROME:**\n- 1612' }, 'warning invalid-rome-code @ - 1612'],
    [
      'a training without id',
      { after: '## Formations recommandées\n- CAP pierre' },
      'error missing-reference @ - CAP pierre',
    ],
    ['a source without address', { after: '## Sources\n- un livre' }, 'warning invalid-source @ - un livre'],
    [
      'a source that is a script',
      { after: '## Sources\n- [x](javascript:alert(1))' },
      'warning invalid-source @ - [x](javascript:alert(1))',
    ],
    [
      'a fact given twice',
      { after: '**Codes ROME:**\n- F1612\n\n**Codes ROME:**\n- F1613' },
      'warning repeated-fact @ **Codes ROME:**',
    ],
    ['a text among interests', { after: "## Centres d'intérêt\nBeaucoup." }, 'warning unexpected-text @ Beaucoup.'],
  ])('say so of %s', (_what, parts, problem) => {
    expect(problemsOf(sheetText(parts))).toEqual([problem]);
  });

  it('keep an unknown wording as it is, and a stray text as a section', () => {
    const job = readJob(sheetText({ after: "## Centres d'intérêt\nBeaucoup.\n- j'aime la pluie" }));
    expect(job.interests).toEqual(["j'aime la pluie"]);
    expect(textsOf(job, "Centres d'intérêt")).toEqual(['Beaucoup.']);
  });
});

describe('sections', () => {
  it('that must be there are asked for', () => {
    expect(problemsOf(sheetText({ presentation: '' }))).toEqual(['error missing-section @ # tailleur/euse de pierre']);
    expect(problemsOf(sheetText({ brief: '' }))).toEqual(['error missing-section @ # tailleur/euse de pierre']);
  });

  it('keep indented sub-headings, and unindented ones that are no section, within', () => {
    const more =
      '## Vie professionnelle\n\n## Salaire\n            ### Salaire du débutant\n            Variable\n\n## Évoluer\n            Chef d’équipe.\n            ## Ailleurs\n            À son compte.\n';
    const job = readJob(sheetText({ more }));
    expect(job.sections.map((section) => section.title)).toEqual(['Présentation', 'En bref', 'Vie professionnelle']);
    expect(textsOf(job, 'Vie professionnelle')).toEqual([
      'Salaire',
      'Salaire du débutant',
      'Variable',
      'Évoluer',
      'Chef d’équipe.',
      'Ailleurs',
      'À son compte.',
    ]);
    expect(job.problems).toEqual([]);
  });

  it('are known whatever their case, accents and apostrophes', () => {
    const job = readJob(
      sheetText({ presentation: '## PRESENTATION\n\nBref.', after: '## Centres d’intérêt\n- j’aime bouger' }),
    );
    expect(job.sections[0]).toMatchObject({ title: 'PRESENTATION' });
    expect(job.interests).toEqual(["j'aime bouger"]);
  });

  it('that are misspelt are a warning with the right name', () => {
    const { problems } = readSheet(sheetText({ more: '## Condition de travail\n\nDehors.' }), CONTEXT);
    expect(problems).toMatchObject([{ severity: 'warning', code: 'unknown-section', line: 18, column: 1 }]);
    expect(problems[0]?.message).toContain('« Conditions de travail »');
  });

  it('that stand twice are a warning, and both are kept', () => {
    const text = sheetText({ more: '## En bref\n\nEncore.' });
    expect(problemsOf(text)).toEqual(['warning repeated-section @ ## En bref']);
    expect(readJob(text).sections.map((section) => section.title)).toEqual(['Présentation', 'En bref', 'En bref']);
  });

  it('keep a text that stands before the first one', () => {
    const text = sheetText({ facts: 'Un mot pour commencer.' });
    expect(textsOf(readJob(text), 'Introduction')).toEqual(['Un mot pour commencer.']);
    expect(problemsOf(text)).toEqual(['warning unexpected-text @ Un mot pour commencer.']);
  });
});

describe('the salary', () => {
  it('is read under « Salaire du débutant », line by line', () => {
    const job = readJob(
      sheetPaying(
        'A partir de 1&nbsp;900 euros brut par mois, hors primes<br/>Entre 2000 et 2500 € brut par mois, dans le privé',
      ),
    );
    expect(job.salary).toEqual({
      min: 1900,
      max: null,
      text: 'A partir de 1\u00a0900 euros brut par mois, hors primes\nEntre 2000 et 2500 € brut par mois, dans le privé',
      alternatives: [
        { min: 1900, max: null, condition: 'hors primes' },
        { min: 2000, max: 2500, condition: 'dans le privé' },
      ],
    });
    expect(job.problems).toEqual([]);
    expect(textsOf(job, 'Vie professionnelle')).toContain(job.salary.text);
  });

  it('ends with the next sub-heading', () => {
    const job = readJob(
      sheetPaying('1900 euros brut par mois\n\n            ### Évolution\n            4000 euros brut par mois.'),
    );
    expect(job.salary).toMatchObject({ min: 1900, text: '1900 euros brut par mois' });
  });

  it.each(['Salaire débutant', 'Salaire d’un débutant', 'Salaires'])('may stand under « %s »', (heading) => {
    const more = `## Vie professionnelle\n\n            ### ${heading}\n            2100 euros brut par mois`;
    expect(readJob(sheetText({ more })).salary.min).toBe(2100);
  });

  it('may stand straight under « Salaire »', () => {
    const more = '## Vie professionnelle\n\n## Salaire\n            2100 euros brut par mois';
    expect(readJob(sheetText({ more })).salary.min).toBe(2100);
  });

  it('may be a list', () => {
    const job = readJob(
      sheetPaying('- 2000 euros brut par mois, à l’école\n            - 2100 euros brut par mois, au lycée'),
    );
    expect(job.salary.alternatives).toEqual([
      { min: 2000, max: null, condition: 'à l’école' },
      { min: 2100, max: null, condition: 'au lycée' },
    ]);
  });

  it('takes the Smic from whoever knows it', () => {
    expect(readJob(sheetPaying('À partir du Smic.')).salary.min).toBe(1801);
    expect(readSheet(sheetPaying('À partir du Smic.'), { ...CONTEXT, smic: null }).job?.salary.min).toBeNull();
  });

  it.each([
    ['Entre 3100 et 2920 euros brut par mois', ['warning reversed-range @ Entre 3100 et 2920 euros brut par mois']],
    ['1600 euros net par mois', ['warning unread-salary @ 1600 euros net par mois']],
    ['993 euros brut par semaine de 39 heures', []],
    ['Variable', []],
  ])('« %s » gives the problems %j', (text, problems) => {
    expect(problemsOf(sheetPaying(text))).toEqual(problems);
  });
});

it('names every problem in plain French with a place, in the order of the sheet', () => {
  const { problems } = readSheet(
    sheetText({ level: '', after: '**Codes ROME:**\n- x\n\n**Statuts possibles:**\n- salariée' }),
    CONTEXT,
  );
  expect(problems.map((problem) => problem.code)).toEqual(['missing-level', 'invalid-rome-code', 'unknown-status']);
  for (const { message } of problems) expect(message).toMatch(/^[A-ZÀ-Ý«].*[.?]$/u);
});

describe('whatever the text', () => {
  it('never throws, and every job has the shape of a job', () => {
    fc.assert(
      fc.property(anySheetText, (text) => {
        const { job } = readSheet(text, CONTEXT);
        if (job !== null) v.parse(JobSchema, job);
      }),
    );
  });
});
