/** A download is told by what it is, and dated by its name. */

import { BlobReader, BlobWriter, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js';
import { describe, expect, it } from 'vitest';
import { editionInName } from './import-catalogue.ts';
import { importAll, sheetsFile, smallJob, sourceOf } from './official-fixture.ts';

describe('a download', () => {
  const plain = sheetsFile(smallJob('MET.1'), smallJob('MET.2'));

  it('is unpacked by what it is, not by its name', async () => {
    const zip = new ZipWriter(new BlobWriter());
    await zip.add('dossier/fiches.bin', new BlobReader(new Blob([plain])));
    await zip.add('__MACOSX/._fiches.bin', new BlobReader(new Blob(['x'])));
    const gzip = await new Response(new Blob([plain]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
    for (const content of [await zip.close(), gzip]) {
      const { files } = await importAll([{ name: 'telechargement.xml', content }]);
      expect(files.map(({ id }) => id)).toEqual(['MET.1', 'MET.2']);
    }
  });

  it('gives its edition by the date in its name, unless told', async () => {
    const source = sourceOf(plain, 'fiches-2025-10-21.xml');
    expect((await importAll([source])).catalogue.edition).toBe('2025-10-21');
    expect((await importAll([source], { edition: '2026-01-05' })).catalogue.edition).toBe('2026-01-05');
    expect((await importAll([sourceOf(plain)])).catalogue).toMatchObject({ edition: null, licence: 'ODbL 1.0' });
  });

  it.each([
    ['fiches_20251021.zip', '2025-10-21'],
    ['fiches 21-10-2025.xml', '2025-10-21'],
    ['fiches-2025-13-41.xml', null],
    ['5fe0808a2da6f.zip', null],
  ])('named %s is of %s', (name, edition) => {
    expect(editionInName(name)).toBe(edition);
  });
});
