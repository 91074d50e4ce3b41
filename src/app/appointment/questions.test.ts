import { describe, expect, it } from 'vitest';
import { type AskedJob, chooseQuestions } from './questions.ts';

const job = (title: string, more: Partial<AskedJob> = {}): AskedJob => ({
  title,
  verdict: null,
  isKnown: true,
  level: 'cap',
  salary: 1801,
  statuses: [],
  trainings: [{ id: `FOR.${title.length}`, label: `CAP ${title}` }],
  ...more,
});
const NO_WISH = { maxLevel: null };
const questions = (...jobs: AskedJob[]) => chooseQuestions(jobs, NO_WISH).join('\n');

describe('questions for a counsellor', () => {
  it('ask how to keep different levels open', () => {
    expect(questions(job('peintre'), job('vétérinaire', { level: 'bac-6' }))).toContain(
      '«\u00a0CAP\u00a0» à «\u00a0bac + 6\u00a0»',
    );
    expect(questions(job('peintre'), job('boulanger'))).not.toContain('Mes métiers vont de');
  });

  it('ask about a training that several of the jobs recommend', () => {
    const trainings = [{ id: 'FOR.1', label: 'bac pro cuisine' }];
    const asked = questions(job('cuisinier', { trainings }), job('traiteur', { trainings }));
    expect(asked).toContain('«\u00a0bac pro cuisine\u00a0» mène à plusieurs de mes métiers (cuisinier, traiteur)');
  });

  it('ask for a way where a job takes longer than wished, for that job alone', () => {
    const jobs = [job('peintre'), job('vétérinaire', { level: 'bac-6' })];
    const asked = chooseQuestions(jobs, { maxLevel: 'bac' }).join('\n');
    expect(asked).toContain('vétérinaire\u00a0: c’est plus long');
    expect(questions(...jobs)).not.toContain('plus long');
  });

  it('ask about a contest for civil servants, and about working for oneself', () => {
    expect(questions(job('gardien', { statuses: ['fonctionnaire'] }))).toContain('gardien\u00a0: y a-t-il un concours');
    expect(questions(job('peintre', { statuses: ['artisan'] }))).toContain('peintre\u00a0: peut-on débuter');
  });

  it('ask what a sheet does not say', () => {
    const asked = questions(job('clown', { trainings: [], level: 'autre', salary: null }));
    expect(asked).toContain('ne nomme pas de formation');
    expect(asked).toContain('quel parcours faut-il avant');
    expect(asked).toContain('combien on gagne');
  });

  it('say nothing of what nobody knows: a job that the catalogue has not', () => {
    const gone = job('métier parti', { isKnown: false, level: null, salary: null, trainings: [] });
    expect(questions(gone)).not.toContain('métier parti');
  });

  it('leave out jobs that one does not want any more, unless there are no others', () => {
    const no = job('gardien', { verdict: 'no', statuses: ['fonctionnaire'] });
    expect(questions(no, job('peintre'))).not.toContain('gardien');
    expect(questions(no)).toContain('gardien');
  });

  it('are there without a job, and never too many', () => {
    expect(chooseQuestions([], NO_WISH)).toHaveLength(1);
    const all = job('clown', { trainings: [], level: 'autre', salary: null, statuses: ['artisan', 'militaire'] });
    const more = job('peintre', { verdict: 'maybe', level: 'bac-5' });
    expect(chooseQuestions([all, more, job('gardien')], { maxLevel: 'cap' })).toHaveLength(8);
  });
});
