import type { KeepingPlace } from './keeping.ts';

const WORDS: Readonly<Record<KeepingPlace, string | null>> = {
  device: null,
  shared: null,
  blocked:
    'Ce navigateur ne permet pas de garder ta sélection\u00a0: elle n’est là que pour cette visite. Pour la retrouver, enregistre-la dans un fichier.',
  full: 'Cet appareil n’a plus de place\u00a0: ce que tu changes maintenant n’est gardé que pour cette visite. Pour ne rien perdre, enregistre ta sélection dans un fichier.',
  newer:
    'Une version plus récente d’Azimut garde déjà une sélection ici. Elle est intacte, mais cette page ne sait pas la lire\u00a0: ferme tous les onglets d’Azimut, puis reviens. Ce que tu gardes en attendant n’est là que pour cette visite.',
};

/** Says where the selection is not kept as one would think. */
export function PlaceNotice({ place, isDamaged }: { place: KeepingPlace; isDamaged: boolean }) {
  const words = [WORDS[place], isDamaged ? 'Une partie de ce qui était gardé ici n’a pas pu être relue.' : null];
  return (
    <div role="status">
      {words.map(
        (text) =>
          text !== null && (
            <p key={text} className="mt-4 rounded-piece border border-ink bg-card px-5 py-4">
              {text}
            </p>
          ),
      )}
    </div>
  );
}
