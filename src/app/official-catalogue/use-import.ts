/** One import from the page's side: its worker, how far it is, what came of it, and the moment when it is taken into use. */

import { useEffect, useRef, useState } from 'react';
import {
  adoptOwnCatalogue,
  CURRENT_FORMATS,
  leaveOwnCatalogue,
  readGenerationInUse,
} from '../catalogue/catalogue-in-use.ts';
import { cleanDevice } from '../catalogue/device-store.ts';
import type { ImportFailure, ImportOutcome, ImportReply, ImportRequest, ImportStep } from './import-messages.ts';
import importWorker from './import-worker.ts?worker&url';

/** Where an import stands. */
export type ImportState =
  | { phase: 'idle' }
  | { phase: 'running'; step: ImportStep }
  | { phase: 'done'; outcome: ImportOutcome }
  | { phase: 'failed'; failure: ImportFailure };

export type Import = {
  state: ImportState;
  /** `edition`: ISO date; `null`: by a file's name, else unknown. */
  begin: (files: readonly File[], edition: string | null) => void;
  /** Stops; nothing has changed. */
  cancel: () => void;
  /** Removes the imported catalogue from the device. */
  remove: () => void;
};

/** Only one tab imports or cleans at a time. */
const LOCK = 'azimut-import';

const IDLE: ImportState = { phase: 'idle' };
const BEGUN: ImportState = { phase: 'running', step: { stage: 'opening', sheets: 0, share: null } };

/** Leaving the page cancels. */
export function useImport(): Import {
  const [state, setState] = useState(IDLE);
  const running = useRef<AbortController | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  /** A cancelled import still tidies up when the next one begins. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.current.then(task);
    last.current = turn;
    return turn;
  };
  useEffect(() => () => running.current?.abort(), []);
  useEffect(keepForOffline, []);
  const stop = () => {
    running.current?.abort();
    running.current = null;
  };
  return {
    state,
    begin(files, edition) {
      if (files.length === 0 || running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      setState(BEGUN);
      const onStep = (step: ImportStep) => {
        if (!controller.signal.aborted) setState({ phase: 'running', step });
      };
      inTurn(() => importFiles({ files: [...files], edition }, controller.signal, onStep)).then((end) => {
        if (controller.signal.aborted) return;
        running.current = null;
        setState(end);
      });
    },
    cancel() {
      stop();
      setState(IDLE);
    },
    remove() {
      leaveOwnCatalogue();
      setState(IDLE);
      void inTurn(() => alone(clean));
    },
  };
}

async function importFiles(
  what: Omit<ImportRequest, 'generation'>,
  signal: AbortSignal,
  onStep: (step: ImportStep) => void,
): Promise<ImportState> {
  const done = await alone(async (): Promise<ImportState> => {
    const generation = Date.now().toString(36);
    const reply = await runWorker({ ...what, generation }, signal, onStep);
    const end = signal.aborted || reply.type === 'failed' ? reply : adopt(reply.outcome, generation);
    await clean();
    return end.type === 'failed' ? { phase: 'failed', failure: end.failure } : { phase: 'done', outcome: end.outcome };
  });
  if (done !== null) return done;
  return { phase: 'failed', failure: { kind: 'busy', message: '' } };
}

type End = Exclude<ImportReply, { type: 'step' }>;

/** Runs the import in its worker to its end, or until it is stopped. */
function runWorker(request: ImportRequest, signal: AbortSignal, onStep: (step: ImportStep) => void): Promise<End> {
  const fail = (kind: ImportFailure['kind'], message: string): End => ({ type: 'failed', failure: { kind, message } });
  return new Promise<End>((resolve) => {
    if (signal.aborted) return resolve(fail('unexpected', 'cancelled'));
    const worker = new Worker(importWorker, { type: 'module' });
    const end = (reply: End) => {
      worker.terminate();
      resolve(reply);
    };
    signal.addEventListener('abort', () => end(fail('unexpected', 'cancelled')), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => {
      if (data.type === 'step') onStep(data.step);
      else end(data);
    });
    worker.addEventListener('error', ({ message }) => end(fail('no-worker', message)));
    worker.postMessage(request);
  });
}

/** The one moment at which another catalogue is in use. */
function adopt(outcome: ImportOutcome, generation: string): End {
  const importedOn = new Date().toLocaleDateString('sv'); // Sweden writes ISO dates.
  try {
    adoptOwnCatalogue({ formats: CURRENT_FORMATS, generation, jobCount: outcome.jobCount, importedOn });
  } catch (reason) {
    return { type: 'failed', failure: { kind: 'no-storage', message: String(reason) } };
  }
  // Asked, so that the browser does not clear it to make room; a no changes nothing.
  void navigator.storage?.persist?.();
  return { type: 'done', outcome };
}

/** Asks for the importer once, so that the service worker keeps it. @returns what stops waiting for the worker */
function keepForOffline(): () => void {
  const workers = navigator.serviceWorker;
  const ask = () => void fetch(importWorker).catch(() => undefined);
  if (workers?.controller) ask();
  else workers?.addEventListener('controllerchange', ask, { once: true });
  return () => workers?.removeEventListener('controllerchange', ask);
}

/** Removes what is not in use. What cannot be removed now is removed the next time. */
async function clean(): Promise<void> {
  await cleanDevice(readGenerationInUse()).catch(() => undefined);
}

/** @returns `null` where another tab is at it. Browsers have locks only in a secure context. */
async function alone<T>(task: () => Promise<T>): Promise<T | null> {
  if (navigator.locks === undefined) return task();
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => (lock === null ? null : task()));
}
