/** `npm run bench:lighthouse`: Lighthouse's mobile preset on the built, compressed, served app. RUNS=7 for more runs. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findBrowser } from '../../src/cli/find-browser.js';
import { serveBuilt } from './serve-built.ts';

const PORT = 9229;
const RUNS = Number(process.env.RUNS ?? 3);
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const CORPUS = path.resolve('../shared/corpus');
const folder = existsSync(CORPUS) ? CORPUS : path.resolve('seeds');

const found = await findBrowser();
if (found === null) throw new Error('No browser: run « npm test », which installs one.');
const { address, close } = await serveBuilt(folder);
const browser = await chromium.launch({ ...found, args: [...found.args, `--remote-debugging-port=${PORT}`] });
console.info(`Sheets: ${folder}\nMedian of ${RUNS} runs, mobile preset (spread of performance)\n`);
try {
  for (const page of ['/', '/metiers', '/metiers/MET.17', '/formations/FOR.7016']) {
    const scores: Record<(typeof CATEGORIES)[number], number[]> = {
      performance: [],
      accessibility: [],
      'best-practices': [],
      seo: [],
    };
    const timings: { lcp: number[]; tbt: number[]; cls: number[] } = { lcp: [], tbt: [], cls: [] };
    for (let run = 0; run < RUNS; run++) {
      const result = await lighthouse(address + page, {
        port: PORT,
        output: 'json',
        logLevel: 'error',
        onlyCategories: [...CATEGORIES],
      });
      const report = result?.lhr;
      if (report === undefined || report.runtimeError !== undefined) {
        throw new Error(`Lighthouse could not measure ${page}: ${report?.runtimeError?.message}`);
      }
      for (const category of CATEGORIES) scores[category].push((report.categories[category]?.score ?? 0) * 100);
      timings.lcp.push(report.audits['largest-contentful-paint']?.numericValue ?? Number.NaN);
      timings.tbt.push(report.audits['total-blocking-time']?.numericValue ?? Number.NaN);
      timings.cls.push(report.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN);
      if (run === 0) reportFailures(report.audits);
    }
    const spread = `${Math.round(Math.min(...scores.performance))}–${Math.round(Math.max(...scores.performance))}`;
    const figures = CATEGORIES.map((category) => `${category} ${Math.round(median(scores[category]))}`).join(', ');
    console.info(`${page.padEnd(20)} ${figures} (${spread})`);
    console.info(
      `${' '.repeat(20)} LCP ${Math.round(median(timings.lcp))} ms, TBT ${Math.round(median(timings.tbt))} ms, CLS ${median(timings.cls).toFixed(3)}`,
    );
  }
} finally {
  await browser.close();
  close();
}

function median(figures: readonly number[]): number {
  return [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** What keeps a category from 100, performance apart. */
function reportFailures(
  audits: Record<string, { score: number | null; scoreDisplayMode: string; title: string; id: string }>,
): void {
  for (const { score, scoreDisplayMode, title } of Object.values(audits)) {
    if (scoreDisplayMode === 'binary' && score === 0) console.info(`  not passed: ${title}`);
  }
}
