import { AskOnce } from '../ui/ask-once.tsx';

/** Goes back to the catalogue of the build: asks once. */
export function RemoveButton({ onRemove }: { onRemove: () => void }) {
  return (
    <AskOnce
      label="Revenir au catalogue d’Azimut"
      question="Les fiches importées seront effacées de cet appareil. Pour les retrouver, il faudra les importer à nouveau."
      yes="Effacer et revenir"
      no="Garder"
      onYes={onRemove}
    />
  );
}
