/**
 * The beginner's salary, checked against the raw sheets: its words always, its figures where the wording is
 * simple enough for two regular expressions, and for every other wording what must hold whatever it means.
 */

import { plainText, splitWords } from './words.mjs';

/** @import { Salary } from './sheets.mjs' */

const NUMBER = String.raw`(\d{1,3}(?:\s\d{3})+|\d+)`;
const MONTHLY = String.raw`euros brut par mois(?:[\s,.;].*)?$`;
const FROM = new RegExp(`^[AÀ] partir de ${NUMBER} ${MONTHLY}`, 'i');
const BETWEEN = new RegExp(`^(?:Entre|De) ${NUMBER} (?:et|à) ${NUMBER} ${MONTHLY}`, 'i');
/**
 * The SMIC on the day of the corpus's edition (21 October 2025), gross euros a month for 35 hours: 1801.80,
 * décret n° 2024-951 of 23 October 2024, rounded down.
 */
const SMIC = 1801;
/** A tail with another sum in it (« 5969 euros en fin de carrière », « De 2196 … ») is not simple. */
const OTHER_SUM = /par mois.*(?:euro|€|\d{4}|\d\s\d{3})/i;

/**
 * What stands under `### Salaire du débutant`, up to the next heading; `null` where the sheet says nothing.
 * @param {string[]} lines a raw sheet
 */
export function readSalaryText(lines) {
  const start = lines.findIndex((line) => /^\s*#+\s*Salaire du débutant\s*$/.test(line));
  if (start === -1) return null;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^\s*#|^\*\*/.test(line));
  const text = (end === -1 ? rest : rest.slice(0, end)).map((line) => line.trim()).filter(Boolean);
  return text.length === 0 ? null : text.join('\n');
}

/**
 * The figures of a simple wording, one pair for each line of it; `null`: not a simple wording.
 * @param {string} text
 * @returns {{ min: number, max: number | null }[] | null}
 */
export function readSimpleFigures(text) {
  const figures = text.split(/<br\s*\/?>/).map((line) => {
    const match = OTHER_SUM.test(line) ? null : (FROM.exec(line.trim()) ?? BETWEEN.exec(line.trim()));
    if (match === null) return null;
    const found = match.slice(1).map((number) => Number(number.replace(/\s/g, '')));
    return { min: Math.min(...found), max: found.length > 1 ? Math.max(...found) : null };
  });
  return figures.some((pair) => pair === null) ? null : figures.filter((pair) => pair !== null);
}

/**
 * What is wrong with a compiled salary, one sentence each.
 * @param {string | null} raw what the sheet says
 * @param {Salary} salary
 * @returns {string[]}
 */
export function compareSalary(raw, salary) {
  const { min, max, text, alternatives } = salary;
  if (raw === null || text === null) {
    const silent = raw === null && text === null && min === null && max === null && alternatives.length === 0;
    return silent ? [] : [`sheet says ${show(raw)}, bundle has ${show(salary)}`];
  }
  const wrong = [];
  if (splitWords(plainText(raw)).join(' ') !== splitWords(text).join(' ')) {
    wrong.push(`text is ${show(text)}, the sheet says ${show(raw)}`);
  }
  const pairs = alternatives.map((alternative) => ({ min: alternative.min, max: alternative.max }));
  const simple = readSimpleFigures(raw);
  if (simple !== null && show(pairs) !== show(simple)) {
    wrong.push(`figures are ${show(pairs)}, expected ${show(simple)} from ${show(raw)}`);
  }
  if (show({ min, max }) !== show(sumUpFigures(pairs))) {
    wrong.push(`min and max are ${show({ min, max })}, the alternatives give ${show(sumUpFigures(pairs))}`);
  }
  for (const { condition } of alternatives) {
    const words = splitWords(condition ?? '').join(' ');
    if (!` ${splitWords(text).join(' ')} `.includes(` ${words} `.replace(/^ +$/, ''))) {
      wrong.push(`condition ${show(condition)} is not in ${show(text)}`);
    }
  }
  return [...wrong, ...checkFigures(raw, salary)];
}

/**
 * What holds for any wording: a figure is in the text, whole, and a text that names no month gives none.
 * « Smic » stands for a figure that the text does not print.
 * @param {string} raw
 * @param {Salary} salary
 */
function checkFigures(raw, { min, alternatives }) {
  const smic = /\bsmic\b/i.test(raw);
  const numbers = plainText(raw).match(new RegExp(NUMBER, 'g')) ?? [];
  const printed = [...numbers.map((number) => Number(number.replace(/\s/g, ''))), ...(smic ? [SMIC] : [])];
  const wrong = [];
  for (const figure of alternatives.flatMap((alternative) => [alternative.min, alternative.max])) {
    if (figure !== null && !printed.includes(figure)) wrong.push(`figure ${figure} is not in ${show(raw)}`);
  }
  const monthly = /par mois|mensuel\b/i.test(raw);
  if (!monthly && !smic && min !== null) wrong.push(`${min} a month read from ${show(raw)}`);
  if (smic && min === null) wrong.push(`no figure read from ${show(raw)}`);
  return wrong;
}

/**
 * The contract's rule: the lowest start, and the highest end if all of them have one.
 * @param {{ min: number | null, max: number | null }[]} pairs
 */
function sumUpFigures(pairs) {
  if (pairs.length === 0) return { min: null, max: null };
  const open = pairs.some((pair) => pair.max === null);
  return {
    min: Math.min(...pairs.map((pair) => pair.min ?? Number.NaN)),
    max: open ? null : Math.max(...pairs.map((pair) => pair.max ?? Number.NaN)),
  };
}

/** @param {unknown} value */
function show(value) {
  return JSON.stringify(value);
}
