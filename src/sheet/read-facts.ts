/** The labelled facts of a sheet: level, codes, statuses, domains, sectors, related jobs. */

import { parseDomainPair } from '../domain/domain-pair.ts';
import type { DomainPair, Job, Level } from '../domain/job.ts';
import { parseLevel, suggestLevel } from '../domain/level.ts';
import { domains, statuses } from '../domain/vocabulary.ts';
import { didYouMean, error, warning } from './problems.ts';
import { placeOf, type Report, readNamedId, readTerm, words } from './read-lines.ts';
import type { Fact, FactName, Line, Skeleton } from './skeleton.ts';

type Facts = Pick<Job, 'romeCodes' | 'level' | 'statuses' | 'domains' | 'sectors' | 'relatedJobs'>;

/** Reads the labelled facts, wherever in the sheet they stand. */
export function readFacts(skeleton: Skeleton, report: Report): Facts {
  const items = (name: FactName) => {
    const facts = skeleton.facts.get(name) ?? [];
    const lines = facts.flatMap((fact) => [...(fact.value === null ? [] : [fact.value]), ...fact.items]);
    return lines.filter((line) => words(line.text) !== '');
  };
  for (const [, facts] of skeleton.facts) {
    const [, again] = facts;
    if (again !== undefined) {
      report(
        warning('repeated-fact', 'Cette information est donnée deux fois : gardez-en une seule.', placeOf(again.label)),
      );
    }
  }
  return {
    romeCodes: items('romeCodes').flatMap((line) => readRomeCode(line, report)),
    level: readLevel(skeleton.facts.get('level')?.[0], report),
    statuses: items('statuses').map((line) => readTerm(line, statuses, 'unknown-status', 'statut', report)),
    domains: items('domains').flatMap((line) => readDomain(line, report)),
    sectors: items('sectors').map((line) => words(line.text)),
    relatedJobs: items('relatedJobs').flatMap((line) => {
      const [name, id] = readNamedId(line, 'un métier', 'MET.12', report);
      return id === null ? [] : [{ id, title: name }];
    }),
  };
}

function readRomeCode(line: Line, report: Report): string[] {
  const code = words(line.text).toUpperCase();
  // A letter and two digits name a whole professional field of the ROME (« A15 », care of animals).
  if (!/^[A-Z]\d{2}(?:\d{2})?$/.test(code)) {
    report(
      warning(
        'invalid-rome-code',
        `« ${code} » n’est pas un code ROME : il en faut un comme « D1102 ».`,
        placeOf(line),
      ),
    );
  }
  return [code];
}

function readLevel(fact: Fact | undefined, report: Report): Level | null {
  const wording = words(fact?.value?.text ?? fact?.items[0]?.text ?? '');
  if (fact === undefined || wording === '') {
    const place = fact === undefined ? undefined : placeOf(fact.label);
    const remedy = "ajoutez une ligne comme « **Niveau d'accès minimum:** CAP ou équivalent »";
    report(error('missing-level', `La fiche ne dit pas le niveau d’accès : ${remedy}.`, place));
    return null;
  }
  const level = parseLevel(wording);
  if (level !== null) return { id: level.id, label: level.label, rank: level.rank };
  const remedy = didYouMean(
    suggestLevel(wording),
    'Écrivez par exemple « CAP ou équivalent », « bac ou équivalent » ou « bac + 2 ».',
  );
  const column = Math.max(1, fact.label.text.indexOf(wording) + 1);
  report(
    error('unknown-level', `« ${wording} » n’est pas un niveau connu. ${remedy}`, { line: fact.label.number, column }),
  );
  return null;
}

function readDomain(line: Line, report: Report): DomainPair[] {
  const { domain, subdomain } = parseDomainPair(words(line.text));
  if (domain === '') {
    report(warning('unknown-domain', 'Il manque le domaine : écrivez « domaine/sous-domaine ».', placeOf(line)));
    return [];
  }
  const named = { text: domain, number: line.number };
  return [{ domain: readTerm(named, domains, 'unknown-domain', 'domaine', report), subdomain }];
}
