/** Which of a build's files a page needs beside those of the first load, for the pages that are rendered. */

import type { Plugin } from 'vite';
import { PAGE_FILES, type PageFiles } from '../domain/page-files.ts';

/** A page's own module, by its name: `src/app/job/job-page.tsx` is the page « job ». */
const PAGE_MODULE = /\/src\/app\/[\w-]+\/([\w-]+)-page\.tsx$/;

type Chunk = { fileName: string; isEntry: boolean; imports: string[]; moduleIds: string[] };

/** Writes `PAGE_FILES` beside the app. */
export function pageFiles(): Plugin {
  return {
    name: 'azimut-page-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = new Map<string, Chunk>();
      for (const output of Object.values(bundle)) if (output.type === 'chunk') chunks.set(output.fileName, output);
      const entry = [...chunks.values()].find(({ isEntry }) => isEntry);
      // A build for rendering has no page to load.
      if (entry === undefined || this.environment.name !== 'client') return;
      const first = withImports(entry, chunks);
      const pages: PageFiles = {};
      for (const chunk of chunks.values()) {
        for (const id of chunk.moduleIds) {
          const [, name] = PAGE_MODULE.exec(id.replaceAll('\\', '/')) ?? [];
          if (name !== undefined)
            pages[name] = [...withImports(chunk, chunks)].filter((file) => !first.has(file)).sort();
        }
      }
      this.emitFile({ type: 'asset', fileName: PAGE_FILES, source: JSON.stringify(pages) });
    },
  };
}

/** A chunk and all that it imports, by their files. */
function withImports(chunk: Chunk, chunks: ReadonlyMap<string, Chunk>, found = new Set<string>()): Set<string> {
  if (found.has(chunk.fileName)) return found;
  found.add(chunk.fileName);
  for (const file of chunk.imports) {
    const imported = chunks.get(file);
    if (imported !== undefined) withImports(imported, chunks, found);
  }
  return found;
}
