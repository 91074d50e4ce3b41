import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { completeOfflineList } from './offline-list.ts';

it('says what each file must hash to, and how large all of them are', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'azimut-list-'));
  try {
    writeFileSync(path.join(folder, 'a.js'), 'let a;'.repeat(1000));
    const [entry] = completeOfflineList([{ url: 'a.js', revision: null, size: 6000 }], folder);
    const hash = createHash('sha256').update('let a;'.repeat(1000)).digest('base64');
    expect(entry).toEqual({ url: 'a.js', revision: null, size: 6000, integrity: `sha256-${hash}` });
    const { files, bytes } = JSON.parse(readFileSync(path.join(folder, 'offline.json'), 'utf8'));
    expect(files).toBe(1);
    expect(bytes).toBeLessThan(200);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
