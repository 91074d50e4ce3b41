/** `_import/manifest.json`: what an import wrote, so that the next one knows which files a person has edited since. */

import { createHash } from 'node:crypto';
import * as v from 'valibot';

/** Where an import keeps what is not a sheet. The compiler leaves folders with such a name alone. */
export const IMPORT_FOLDER = '_import';
export const MANIFEST_FILE = `${IMPORT_FOLDER}/manifest.json`;

/**
 * A file that imports write. `written`: the checksum of what was last written to it; `null`: it was there before any
 * import. `offered`: of the newest version that the source has given, written or set apart as a conflict.
 */
const EntrySchema = v.object({ file: v.string(), written: v.nullable(v.string()), offered: v.string() });

const ManifestSchema = v.object({
  format: v.literal('azimut-import-1'),
  /** By job id, and by name for `catalogue.json` and `formations.csv`. */
  entries: v.record(v.string(), EntrySchema),
});

export type ManifestEntry = v.InferOutput<typeof EntrySchema>;
export type Manifest = ReadonlyMap<string, ManifestEntry>;

/** Reads a manifest; `null` where it is broken: then every file counts as a person's own. */
export function parseManifest(text: string): Manifest | null {
  try {
    return new Map(Object.entries(v.parse(ManifestSchema, JSON.parse(text)).entries));
  } catch {
    return null;
  }
}

/** Writes a manifest, one file a line. */
export function formatManifest(manifest: Manifest): string {
  const lines = [...manifest].map(([name, entry]) => `    ${JSON.stringify(name)}: ${JSON.stringify(entry)}`);
  return `{\n  "format": "azimut-import-1",\n  "entries": {\n${lines.join(',\n')}\n  }\n}\n`;
}

/** The checksum of a file's bytes. */
export function checksum(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
