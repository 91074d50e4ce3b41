/** What a catalogue says after an import: exactly what the published files say. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../sheet/read-sheet.ts';
import { FORMER_JOB, importAll, PRESENT_JOB, sheetsFile, smallJob, sourceOf } from './official-fixture.ts';

async function importOne(job: string) {
  const { files, ...result } = await importAll([sourceOf(sheetsFile(job))]);
  const [file] = files;
  if (file === undefined) throw new Error('nothing was imported');
  const { job: read, problems } = readSheet(file.text, { fileName: file.file, smic: null });
  if (read === null) throw new Error('the sheet cannot be read');
  return { result, file, job: read, problems };
}

describe('a published job', () => {
  it('keeps every fact and text of the present shape', async () => {
    const { job, problems, result, file } = await importOne(PRESENT_JOB);
    const { sections, problems: _, ...facts } = job;
    expect(facts).toEqual({
      id: 'MET.41',
      title: 'gardien/ne de phare',
      feminine: 'gardienne de phare',
      masculine: 'gardien de phare',
      alternatives: [
        { title: 'veilleur/euse côtier/ère', feminine: 'veilleuse côtière', masculine: 'veilleur côtier' },
        { title: 'R&D des feux', feminine: 'R&D des feux', masculine: 'R&D des feux' },
      ],
      romeCodes: ['N3101', 'K1707'],
      level: { id: 'cap', label: 'CAP ou équivalent', rank: 50 },
      salary: {
        min: 1900,
        max: null,
        text: 'A partir de 1900 euros brut par mois',
        alternatives: [{ min: 1900, max: null, condition: null }],
      },
      trainings: [{ id: 'FOR.12', label: 'CAP lampiste (option mer)' }],
      statuses: ['salarié'],
      interests: ["j'aime la nature", "j'aime bouger"],
      domains: [],
      sectors: ['Mer et littoral'],
      relatedJobs: [{ id: 'MET.42', title: 'allumeur/euse de réverbères' }],
      sources: [
        { name: 'Les Amis du phare', url: 'https://phare.example/%28fr%29' },
        { name: 'https://www.feux.example', url: 'https://www.feux.example' },
      ],
    });
    expect(sections).toEqual([
      {
        title: 'Présentation',
        blocks: [{ type: 'paragraph', text: 'Allumer, veiller & signaler\u00a0: la nuit est à lui.' }],
      },
      {
        title: 'En bref',
        blocks: [
          { type: 'paragraph', text: 'Un phare,\nune lampe.' },
          { type: 'heading', level: 3, text: 'Durée des études' },
          { type: 'heading', level: 4, text: 'Après le bac' },
          { type: 'paragraph', text: '2 ans.' },
        ],
      },
      {
        title: 'Nature du travail',
        blocks: [
          { type: 'heading', level: 3, text: 'La lampe' },
          { type: 'paragraph', text: 'Il la règle chaque soir.', spans: [{ type: 'strong', from: 6, to: 11 }] },
          { type: 'list', items: [{ text: 'l’huile' }, { text: 'la mèche' }] },
        ],
      },
      {
        title: 'Compétences requises',
        blocks: [{ type: 'paragraph', text: 'De la patience.', spans: [{ type: 'emphasis', from: 6, to: 14 }] }],
      },
      {
        title: 'Conditions de travail',
        blocks: [
          { type: 'paragraph', text: 'Écrit en éléments du XML.', spans: [{ type: 'strong', from: 9, to: 17 }] },
        ],
      },
      {
        title: 'Vie professionnelle',
        blocks: [
          { type: 'heading', level: 3, text: 'Salaire' },
          { type: 'heading', level: 4, text: 'Salaire du débutant' },
          { type: 'paragraph', text: 'A partir de 1900 euros brut par mois' },
          { type: 'heading', level: 3, text: 'Sources' },
          { type: 'paragraph', text: 'Elles sont rares.' },
        ],
      },
      {
        title: 'Accès au métier',
        blocks: [
          {
            type: 'paragraph',
            text: 'Domaines : la mer. Voir le site, pas ceci.',
            spans: [
              { type: 'strong', from: 0, to: 10 },
              { type: 'link', from: 24, to: 31, href: 'https://phare.example/a_b?c=1&d=2' },
            ],
          },
        ],
      },
    ]);
    expect(problems).toEqual([]);
    expect(file.file).toBe('MET.41-gardien-de-phare.md');
    expect([...result.publications]).toEqual([['Les métiers de la veille', 1]]);
    expect(result.notes.map(({ what }) => what)).toEqual([
      'formation sans identifiant, non repris : « CAP sans numéro »',
      'source sans adresse http ou https, non reprise : « La capitainerie, au port »',
      'acces_metier : lien laissé de côté, ses mots gardés (« javascript:alert(1) »)',
      'acces_metier : balise <script> laissée de côté avec ce qu’elle contient',
    ]);
  });

  it('has headings as the former converter wrote them: ## for h3 and h4, ### for h5', async () => {
    const { file } = await importOne(PRESENT_JOB);
    const headings = file.text
      .split('\n')
      .filter((line) => /^ ?#{2,} (?:Salaire|Durée|Après|La lampe|Sources)/.test(line));
    expect(headings).toEqual([
      '### Durée des études',
      '## Après le bac',
      '### La lampe',
      '## Salaire',
      '### Salaire du débutant',
      // In a text: a blank before keeps it from being the section.
      ' ## Sources',
      '## Sources',
    ]);
  });

  it('is read in the former shape, in any order, and what is new is named', async () => {
    const { job, result } = await importOne(FORMER_JOB);
    expect(job).toMatchObject({
      title: 'gardien/ne de phare',
      alternatives: [{ title: 'veilleur/euse côtier/ère' }],
      level: { id: 'bac-5' },
      interests: ["j'aime la nature"],
      sectors: ['Mer et littoral'],
      sections: [
        { title: 'Présentation', blocks: [{ text: 'La nuit.' }] },
        { title: 'En bref', blocks: [{ text: 'Un phare.' }] },
      ],
    });
    const notes = result.notes.map(({ what }) => what).join('\n');
    expect(notes).toContain('couleur_du_phare');
    expect(notes).toContain('Pour les plus jeunes.');
  });

  it.each([
    ['an id twice', smallJob('MET.1'), 'MET.1 est déjà'],
    ['an id that is a path', smallJob('../MET.9'), 'n’est pas un identifiant'],
    ['no id', '<metier><nom_metier>x</nom_metier></metier>', 'pas d’identifiant'],
    ['no title', '<metier><identifiant>MET.9</identifiant></metier>', 'pas de titre'],
  ])('is set apart with its reason, where it has %s', async (_what, job, reason) => {
    const { files, leftOut } = await importAll([sourceOf(sheetsFile(smallJob('MET.1'), job, smallJob('MET.2')))]);
    expect(files.map(({ id }) => id)).toEqual(['MET.1', 'MET.2']);
    expect(leftOut).toMatchObject([
      { reason: expect.stringContaining(reason), file: expect.stringMatching(/^1-[a-z-]+\.md$/) },
    ]);
  });

  it('keeps its words and facts whatever they are', async () => {
    const name = fc
      .string({
        unit: fc.constantFrom(
          'a',
          'É',
          '&',
          '<',
          '>',
          '*',
          '_',
          '`',
          '[',
          ']',
          '(',
          ')',
          '#',
          '-',
          '1',
          '.',
          ' ',
          "'",
          '"',
          '\\',
          '/',
          '|',
          '+',
          '~',
          '😀',
          'œ',
        ),
      })
      .map((text) => `m${text.trim()}`);
    const text = fc.array(name, { minLength: 1, maxLength: 4 });
    const model = fc.record({
      title: name,
      trainings: fc.array(name, { maxLength: 3 }),
      statuses: fc.array(name, { maxLength: 2 }),
      sectors: fc.array(name, { maxLength: 2 }),
      paragraphs: text,
      items: text,
      heading: name,
      isFormer: fc.boolean(),
      isCdata: fc.boolean(),
    });
    const toXmlText = (value: string) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
    await fc.assert(
      fc.asyncProperty(model, async (job) => {
        const html = [
          `<h5>${toXmlText(job.heading)}</h5>`,
          ...job.paragraphs.map((words) => `<p>${toXmlText(words)}</p>`),
          `<ul>${job.items.map((words) => `<li>${toXmlText(words)}</li>`).join('')}</ul>`,
        ].join('');
        const long = job.isCdata ? `<![CDATA[${html}]]>` : toXmlText(html);
        const listed = (names: readonly string[], tag: string) =>
          names
            .map((label, index) => `<${tag}><id>FOR.${index + 1}</id><libelle>${toXmlText(label)}</libelle></${tag}>`)
            .join('');
        const { job: read } = await importOne(`<metier>
          <accroche_metier>${long}</accroche_metier><nom_metier>${toXmlText(job.title)}</nom_metier>
          <secteurs_activite>${listed(job.sectors, 'secteur_activite')}</secteurs_activite>
          ${job.isFormer ? `<formats_courts><format_court><type>Dico des métiers</type><descriptif>${long}</descriptif></format_court></formats_courts>` : `<format_court>${long}</format_court>`}
          <statuts>${listed(job.statuses, 'statut')}</statuts>
          <formations_min_requise>${listed(job.trainings, 'formation_min_requise')}</formations_min_requise>
          <identifiant>MET.7</identifiant></metier>`);
        const blocks = [
          { type: 'heading', text: job.heading },
          ...job.paragraphs.map((words) => ({ type: 'paragraph', text: words })),
          { type: 'list', items: job.items.map((words) => ({ text: words })) },
        ];
        expect(read).toMatchObject({
          title: job.title,
          sectors: job.sectors,
          trainings: job.trainings.map((label, index) => ({ id: `FOR.${index + 1}`, label })),
          statuses: job.statuses,
          sections: [
            { title: 'Présentation', blocks },
            { title: 'En bref', blocks },
          ],
        });
      }),
    );
  });
});
