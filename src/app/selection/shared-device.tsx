import type { KeepingPlace } from './keeping.ts';
import { setShared } from './selection-store.ts';

/** Keeps for the visit alone, where others use the same device. Offered where the device could keep it. */
export function SharedDevice({ place }: { place: KeepingPlace }) {
  if (place !== 'device' && place !== 'shared') return null;
  const isShared = place === 'shared';
  return (
    <section className="mt-10 rounded-piece border border-line bg-card px-5 py-3 print:hidden">
      <label className="flex min-h-11 items-center gap-3 font-bold">
        <input
          type="checkbox"
          checked={isShared}
          aria-describedby="partage"
          onChange={(event) => void setShared(event.target.checked)}
          className="size-5 shrink-0 accent-course"
        />
        Je suis sur un ordinateur partagé
      </label>
      <p id="partage" className="pb-2 text-ink-2">
        {isShared
          ? 'Rien ne reste sur cet ordinateur\u00a0: ta sélection et tes notes s’effacent quand tu fermes l’onglet, tes recherches et les métiers que tu regardes ne sont pas retenus. Pour les emporter, enregistre un fichier avant de partir. Seul ce réglage reste, pour protéger les suivants.'
          : 'Au CDI, à la médiathèque, chez quelqu’un\u00a0: coche ici, et ce que tu gardes s’effacera de cet ordinateur quand tu fermeras l’onglet.'}
      </p>
    </section>
  );
}
