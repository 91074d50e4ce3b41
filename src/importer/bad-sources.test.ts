/** What cannot be imported is refused with a message that says which file, where in it and what to do. */

import { BlobReader, BlobWriter, ZipWriter, type ZipWriterAddDataOptions } from '@zip.js/zip.js/lib/zip-core-native.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheet } from '../sheet/read-sheet.ts';
import { importAll, sheetsFile, smallJob, sourceOf } from './official-fixture.ts';
import { SourceError } from './source-error.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';
const plain = sheetsFile(smallJob('MET.1'), smallJob('MET.2', 'veilleur'), smallJob('MET.3'));
const MEGABYTE = 'x'.repeat(1_000_000);

/** Imports; @returns the message of the refusal */
async function refusal(content: BlobPart, name = 'fiches.xml'): Promise<string> {
  return importAll([sourceOf(content, name)]).then(
    () => 'imported',
    (reason: unknown) => {
      if (!(reason instanceof SourceError)) throw reason;
      return reason.message;
    },
  );
}

async function zipOf(path: string, content: BlobPart, options: ZipWriterAddDataOptions = {}): Promise<Blob> {
  const zip = new ZipWriter(new BlobWriter());
  await zip.add(path, new BlobReader(new Blob([content])), options);
  return zip.close();
}

async function changed(blob: Blob, change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): Promise<Blob> {
  return new Blob([change(new Uint8Array(await blob.arrayBuffer()))]);
}

const gzipOf = (text: string) =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();

describe('a file that is refused', () => {
  it.each([
    ['a PDF', '%PDF-1.7\n\0\u0001', /fiches\.xml : ce n’est ni les fiches métiers/],
    ['a web page', '<!doctype html><html><body>Connexion</body></html>', /ce n’est ni/],
    ['empty', '', /ce n’est ni/],
    [
      'cut in the middle of a job',
      plain.slice(0, plain.indexOf('veilleur') + 4),
      /octet \d+ : le fichier s’arrête au milieu.*La dernière fiche entière est MET\.1\. Rien n’a été importé/s,
    ],
    ['cut within a text', plain.slice(0, plain.lastIndexOf('Veille') + 3), /s’arrête au milieu.*MET\.2/s],
    ['ill-formed', plain.replace('</nom_metier>', '</nom>'), /octet \d+ : ce n’est pas du XML bien formé.*à nouveau/s],
    ['declared in another encoding', plain.replace('UTF-8', 'ISO-8859-1'), /se dit en ISO-8859-1.*UTF-8/s],
    [
      'with a DTD',
      `${DECLARATION}<!DOCTYPE metiers SYSTEM "http://x.example/a.dtd">${plain.slice(DECLARATION.length)}`,
      /DTD/,
    ],
    [
      'with an external entity',
      `<!DOCTYPE metiers [<!ENTITY x SYSTEM "file:///etc/passwd">]><metiers><metier>&x;</metier></metiers>`,
      /DTD/,
    ],
    [
      'with an entity bomb',
      `<!DOCTYPE metiers [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><metiers><metier>&b;</metier></metiers>`,
      /DTD/,
    ],
    ['with an undefined entity', sheetsFile('<metier><nom_metier>a&eacute;b</nom_metier></metier>'), /entité.*refusée/],
    [
      'with a text of 20 MB',
      new Blob([
        `<metiers>${smallJob('MET.1')}<metier><nature_travail>`,
        ...Array(20).fill(MEGABYTE),
        '</nature_travail></metier></metiers>',
      ]),
      /octet \d+ : .*plus de 1 million de caractères/,
    ],
    [
      'with a CDATA of 20 MB',
      new Blob([
        '<metiers><metier><nature_travail><![CDATA[',
        ...Array(20).fill(MEGABYTE),
        ']]></nature_travail></metier></metiers>',
      ]),
      /nature_travail.*plus de 1 million/,
    ],
    [
      'with a tag that never ends',
      new Blob(['<metiers><metier a="', ...Array(20).fill(MEGABYTE)]),
      /plus de 1 million/,
    ],
    ['nested without end', `<metiers>${'<a>'.repeat(1000)}`, /plus de 100 éléments/],
    ['the sheets as JSON', '[{"nom_metier":"vigie","accroche_metier":"x"}]', /se lisent en XML/],
    ['the sheets as CSV', 'identifiant;nom_metier;accroche_metier\nMET.1;x;y', /se lisent en XML/],
  ])('%s', async (_what, content, message) => {
    expect(await refusal(content)).toMatch(message);
  });

  it('in Latin-1 says after which byte', async () => {
    const bytes = Uint8Array.from(plain, (sign) => (sign === 'V' ? 0xe9 : sign.charCodeAt(0)));
    expect(await refusal(bytes)).toMatch(/fiches\.xml : ce qui suit l’octet \d+ n’est pas de l’UTF-8/);
  });

  it('in UTF-16 says so', async () => {
    expect(await refusal(new Uint8Array([0xff, 0xfe, 0x3c, 0x00]))).toMatch(/UTF-16/);
  });

  it('cut short names its last byte', async () => {
    const cut = plain.slice(0, plain.indexOf('veilleur') + 4);
    expect(await refusal(cut)).toContain(`octet ${new TextEncoder().encode(cut).length} `);
  });
});

describe('an archive that is refused', () => {
  it.each(['../fiches.xml', 'a/../../fiches.xml', '/etc/fiches.xml', 'C:\\fiches.xml'])(
    'for its path %s',
    async (path) => {
      expect(await refusal(await zipOf(path, plain), 'a.zip')).toMatch(/a\.zip contient le chemin .* elle est refusée/);
    },
  );

  it('for a password', async () => {
    expect(await refusal(await zipOf('f.xml', plain, { password: 'x' }), 'a.zip')).toMatch(
      /a\.zip › f\.xml .*mot de passe/,
    );
  });

  it('cut short', async () => {
    const zip = await zipOf('f.xml', plain);
    expect(await refusal(zip.slice(0, zip.size - 40), 'a.zip')).toMatch(/a\.zip.* abîmée ou incomplète.*à nouveau/);
    const gzip = await gzipOf(plain);
    expect(await refusal(gzip.slice(0, gzip.size - 12), 'a.gz')).toMatch(/a\.gz.* abîmée ou incomplète/);
  });

  it('with other bytes than its checksum says', async () => {
    const zip = await zipOf('f.xml', plain, { level: 0 });
    const broken = await changed(zip, (bytes) => {
      const at = new TextDecoder('latin1').decode(bytes).indexOf('Veille');
      return bytes.with(at, 0x77);
    });
    expect(await refusal(broken, 'a.zip')).toMatch(/f\.xml : l’archive est abîmée/);
  });

  it('that declares 10 GB', async () => {
    const zip = await zipOf('f.xml', plain);
    const bomb = await changed(zip, (bytes) => {
      const view = new DataView(bytes.buffer);
      const text = new TextDecoder('latin1').decode(bytes);
      view.setUint32(text.indexOf('PK\u0001\u0002') + 24, 4_000_000_000, true);
      return bytes;
    });
    expect(await refusal(bomb, 'a.zip')).toMatch(/plus de 500 Mo une fois décompressé/);
  });
});

describe('several files', () => {
  it('of one data set are both named', async () => {
    const sources = [sourceOf(plain, 'mars.xml'), sourceOf(plain, 'avril.xml')];
    await expect(importAll(sources)).rejects.toThrow(/mars\.xml et avril\.xml sont tous deux les fiches métiers/);
  });

  it('without the sheets say what is missing', async () => {
    const table = sourceOf('lien_site_onisepfr;libelle_metier\nx/MET.1;vigie\n', 'metiers.csv');
    await expect(importAll([table])).rejects.toThrow(
      /manque les fiches métiers.*metiers\.csv \(la liste des métiers\)/,
    );
  });

  it('of a folder may be others', async () => {
    const sources = [sourceOf('%PDF', 'a.pdf'), sourceOf('notes', 'b.md'), sourceOf(plain)];
    expect((await importAll(sources, { isFolder: true })).sheets).toBe(3);
  });

  it.each([
    ['a lost quote', 'lien_site_onisepfr;libelle_metier\nx/MET.1;"vigie\n', /metiers\.txt, ligne \d+ : un guillemet/],
    ['a short row', 'lien_site_onisepfr;libelle_metier\nx/MET.1\n', /metiers\.txt, ligne 2 : 1 colonnes au lieu de 2/],
    ['half a JSON', '[{"lien_site_onisepfr":"x/MET.1"', /metiers\.txt : ce n’est pas du JSON entier/],
  ])('with %s in a table', async (_what, table, message) => {
    await expect(importAll([sourceOf(plain), sourceOf(table, 'metiers.txt')])).rejects.toThrow(message);
  });
});

it('stops when it is told to', async () => {
  const signal = AbortSignal.abort();
  await expect(importAll([sourceOf(plain)], { signal })).rejects.toMatchObject({ name: 'AbortError' });
});

describe('whatever the files', () => {
  const piece = fc.constantFrom(
    ...['<metiers>', '</metiers>', '<metier>', '</metier>', smallJob('MET.1'), smallJob('MET.2', '&lt;b&gt;')],
    ...['<identifiant>MET.3</identifiant>', '<nom_metier>', '</nom_metier>', '<nom_metier>x</nom_metier>', DECLARATION],
    ...[
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&amp;',
      '&x;',
      '&#0;',
      '<!DOCTYPE a>',
      '<p>',
      '</p>',
      '<ul><li>',
      '<__proto__/>',
    ],
    ...[
      '<accroche_metier>',
      '</accroche_metier>',
      '<statuts>',
      '</statuts>',
      '<id/>',
      '\0',
      '\ufeff',
      '<?x ?>',
      '<a b="c"/>',
    ],
  );
  const pieces = fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 12 }).map((all) => all.join(''));
  const cut = fc.tuple(fc.nat(plain.length), fc.nat(40), pieces).map(([at, gone, put]) => {
    return plain.slice(0, at) + put + plain.slice(at + gone);
  });
  const anySheets = fc.oneof(
    cut,
    pieces,
    pieces.map((jobs) => sheetsFile(jobs)),
  );
  const cells = fc.array(
    fc.constantFrom('"', ';', ',', '\n', 'FOR.1', 'MET.1', 'sciences/x', 'libelle_metier', 'a', '__proto__'),
  );
  const columns = 'libelle_formation_principal;url_et_id_onisep;duree;niveau_de_sortie_indicatif;__proto__';
  const anyTable = fc.oneof(
    cells.map((all) => `${columns}\n${all.join('')}`),
    fc.json().map((text) => `[${text}]`),
    fc.json(),
    pieces,
  );

  it('are imported, each job as a sheet that is read back under its id, or refused with a message', async () => {
    await fc.assert(
      fc.asyncProperty(anySheets, fc.option(anyTable), async (sheets, table) => {
        const sources = [sourceOf(sheets), ...(table === null ? [] : [sourceOf(table, 'table')])];
        const imported = await importAll(sources).catch((reason: unknown) => {
          expect(reason).toBeInstanceOf(SourceError);
          return null;
        });
        for (const { id, title, file, text } of imported?.files ?? []) {
          expect(file).toMatch(/^[\w.-]+\.md$/);
          const { job } = readSheet(text, { fileName: file, smic: null });
          expect(job).toMatchObject({ id, title });
        }
      }),
    );
  });

  it('a table that is nested without end is refused too', async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    await expect(importAll([sourceOf(plain), sourceOf(deep, 'table.json')])).rejects.toBeInstanceOf(SourceError);
  });
});
