import { focusOnShow } from '../ui/focus-on-show.ts';
import type { ImportFailure } from './import-messages.ts';

/** What happened and what to do; of the files the importer says it itself. */
function sayFailure({ kind, message }: ImportFailure): string {
  switch (kind) {
    case 'source':
      return message;
    case 'no-storage':
      return 'Ce navigateur ne permet pas de garder des fiches ici\u00a0: c’est le cas dans une fenêtre de navigation privée, ou si un réglage l’interdit. Ouvrez le site dans une fenêtre ordinaire, puis recommencez.';
    case 'storage-full':
      return 'L’appareil n’a plus assez de place pour garder ce catalogue (une quinzaine de mégaoctets). Libérez de la place, puis recommencez.';
    case 'unreadable':
      return 'Un fichier n’a pas pu être lu\u00a0: c’est un dossier, ou il a été déplacé ou changé entre-temps. Choisissez les fichiers à nouveau.';
    case 'no-worker':
      return 'Ce qu’il faut pour importer n’a pas pu être chargé. Vérifiez la connexion, rechargez la page, puis recommencez.';
    case 'busy':
      return 'Une importation est déjà en cours dans un autre onglet. Attendez sa fin, ou fermez cet onglet.';
    case 'unexpected':
      return `L’importation s’est arrêtée sur une erreur inattendue (${message}). Rechargez la page, puis recommencez.`;
  }
}

export function ImportFailed({ failure }: { failure: ImportFailure }) {
  return (
    <div role="alert" className="mt-6 rounded-piece border-2 border-ink bg-card px-5 py-4">
      <h2 ref={focusOnShow} tabIndex={-1} className="text-xl outline-none">
        L’importation n’a pas abouti
      </h2>
      <p className="mt-2 break-words">{sayFailure(failure)}</p>
      <p className="mt-2 text-ink-2">Rien n’a changé&nbsp;: le catalogue en service est resté le même.</p>
    </div>
  );
}
