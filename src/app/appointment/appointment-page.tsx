/** The page of an appointment, with what this device keeps. */

import type { QuizAnswers } from '../../domain/quiz-answers.ts';
import type { Selection } from '../../domain/selection.ts';
import { useCatalogue } from '../catalogue/catalogue.ts';
import { useSheets } from '../catalogue/use-sheets.ts';
import { useOwnSelection } from '../share/own-selection.ts';
import { Loading } from '../shell/loading.tsx';
import { Appointment } from './appointment.tsx';
import { useOwnAnswers } from './own-answers.ts';

export function AppointmentPage() {
  const selection = useOwnSelection();
  const answers = useOwnAnswers();
  return selection === null ? <Loading /> : <Gathered selection={selection} answers={answers} />;
}

type Props = { selection: Selection; answers?: QuizAnswers | null };

/** Brings each kept job together with its sheet. */
export function Gathered({ selection, answers = null }: Props) {
  const catalogue = useCatalogue();
  const known = selection.jobs.flatMap(({ id }) => catalogue.byId.get(id) ?? []);
  const sheets = new Map(useSheets(catalogue, known).map((sheet) => [sheet.id, sheet]));
  const jobs = selection.jobs.map((kept) => ({
    kept,
    job: catalogue.byId.get(kept.id) ?? null,
    trainings: sheets.get(kept.id)?.trainings ?? [],
  }));
  return <Appointment jobs={jobs} answers={answers} interests={catalogue.choices.interests} />;
}
