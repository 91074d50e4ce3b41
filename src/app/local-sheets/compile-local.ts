/** Sheets compiled in the browser by the very rules of the build, beside the page. */

import type {
  CompiledSheet,
  CompileRequest,
  SheetFields,
  SheetFileText,
  WriteRequest,
} from '../official-catalogue/import-messages.ts';
import importWorker from '../official-catalogue/import-worker.ts?worker&url';
import type { LocalSheet } from './local-store.ts';

/** Compiles each text by itself. @throws where the compiler's code cannot be had */
export function compileTexts(sheets: readonly SheetFileText[]): Promise<CompiledSheet[]> {
  return ask({ compile: sheets.map(({ file, text }) => ({ file, text })) });
}

/** Writes a form as a sheet and compiles it. @throws where the compiler's code cannot be had */
export async function writeFields(fields: SheetFields): Promise<CompiledSheet | null> {
  const [written] = await ask({ write: fields, file: `${fields.id}.md` });
  return written ?? null;
}

/** Those that can join the catalogue. */
export function withoutErrors(compiled: readonly CompiledSheet[]): LocalSheet[] {
  return compiled.flatMap(({ problems, job, sheet, ...rest }) =>
    job === null || sheet === null || problems.some(({ severity }) => severity === 'error')
      ? []
      : [{ ...rest, job, sheet }],
  );
}

function ask(request: CompileRequest | WriteRequest): Promise<CompiledSheet[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(importWorker, { type: 'module' });
    const end = () => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<CompiledSheet[]>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', ({ message }) => {
      end();
      reject(new Error(message));
    });
    worker.postMessage(request);
  });
}
