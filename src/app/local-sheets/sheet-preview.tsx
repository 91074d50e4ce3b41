import { Texts } from '../job/texts.tsx';
import type { CompiledSheet } from '../official-catalogue/import-messages.ts';
import { sayEntryLevel, saySalary } from '../ui/words.ts';

/** How a sheet will be read, and what its text lacks. */
export function SheetPreview({ compiled }: { compiled: CompiledSheet | undefined }) {
  return (
    <section aria-labelledby="apercu" className="min-w-0 self-start rounded-piece border border-line bg-card px-5 py-4">
      <h2 id="apercu" className="text-ink-2 text-lg">
        Aperçu
      </h2>
      {compiled === undefined ? (
        <p className="mt-2 text-ink-2">L’aperçu arrive…</p>
      ) : (
        <>
          {compiled.problems.length > 0 && (
            <ul aria-label="Ce que la vérification dit" className="mt-2 list-disc pl-5">
              {compiled.problems.map(({ severity, line, column, message }) => (
                <li key={`${line} ${column} ${message}`}>
                  <span className="font-bold">{severity === 'error' ? 'À corriger' : 'À vérifier'}</span>
                  {`, ligne ${line}, colonne ${column}\u00a0: ${message}`}
                </li>
              ))}
            </ul>
          )}
          {compiled.sheet !== null && compiled.job !== null && (
            <div className="[overflow-wrap:anywhere]">
              <p className="mt-4 font-bold font-title text-3xl">{compiled.sheet.title}</p>
              <p className="mt-1 flex flex-wrap gap-x-4">
                <span className="font-bold">{sayEntryLevel(compiled.job.level)}</span>
                <span className="text-ink-2">{saySalary(compiled.job.salary)}</span>
              </p>
              <Texts sections={compiled.sheet.sections} />
            </div>
          )}
        </>
      )}
    </section>
  );
}
