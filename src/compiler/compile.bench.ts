/** How long does a folder of sheets take to become a bundle, and does the time grow with the sheets alone? */

import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BenchRow } from '../domain/bench-row.ts';
import type { Bundle } from '../domain/job.ts';
import { cutCatalogue } from './catalogue-files.ts';
import { compileFolder } from './compile.ts';

/** @param folder the sheets to measure on */
export function benchCompile(folder: string): BenchRow[] {
  const count = compileFolder(folder).jobs.length;
  const bundle = compileFolder(folder);
  const rows: BenchRow[] = [
    { what: `${count} sheets → bundle`, ms: median(() => compileFolder(folder)), budgetMs: 1500 },
    {
      what: `${count} sheets → browser files with search index`,
      ms: median(() => cutCatalogue(bundle)),
      budgetMs: 2500,
    },
  ];
  const thousand = repeatSheets(folder, 1000);
  const tenThousand = repeatSheets(folder, 10_000);
  const [few, many] = [thousand, tenThousand].map((sheets) => compileFolder(sheets)) as [Bundle, Bundle];
  const steps = [
    { to: 'bundle', small: () => compileFolder(thousand), large: () => compileFolder(tenThousand) },
    { to: 'browser files', small: () => cutCatalogue(few), large: () => cutCatalogue(many) },
  ];
  for (const { to, small, large } of steps) {
    const ms = median(small);
    rows.push({ what: `1,000 sheets → ${to}`, ms, budgetMs: null });
    rows.push({ what: `10,000 sheets → ${to} (budget: 12 × 1,000)`, ms: once(large), budgetMs: 12 * ms });
  }
  for (const made of [thousand, tenThousand]) rmSync(made, { recursive: true });
  return rows;
}

/** The folder's sheets repeated under new ids and titles until there are `count`, in a folder of the caller's to remove. */
export function repeatSheets(folder: string, count: number): string {
  const made = mkdtempSync(path.join(tmpdir(), 'azimut-bench-'));
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  for (const file of files.slice(0, count)) copyFileSync(path.join(folder, file), path.join(made, file));
  const texts = files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
  for (let number = files.length; number < count; number++) {
    const text = texts[number % texts.length] ?? '';
    const id = `MET.${100_000 + number}`;
    const series = ` série ${Math.floor(number / texts.length)}`;
    const renamed = text
      .replace(/\*\*ID:\*\* \S+/, `**ID:** ${id}`)
      .replace(/^(?:# |- (?:Féminin|Masculin): ).*/gm, (line) => line + series);
    writeFileSync(path.join(made, `${id}.md`), renamed);
  }
  return made;
}

function once(task: () => unknown): number {
  const begun = performance.now();
  task();
  return performance.now() - begun;
}

function median(task: () => unknown): number {
  const times = Array.from({ length: 5 }, () => once(task)).sort((one, other) => one - other);
  return times[2] ?? Number.NaN;
}
