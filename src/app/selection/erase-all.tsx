import { Link } from 'react-router';
import { AskOnce } from '../ui/ask-once.tsx';
import { eraseAll } from './selection-store.ts';

/** Erases everything that is the reader's: asks once. */
export function EraseAll({ onErased }: { onErased: () => void }) {
  const erase = async () => {
    await eraseAll();
    onErased();
  };
  return (
    <AskOnce
      isPlain
      label="Tout effacer"
      question={
        <>
          Ta sélection, tes notes, tes réponses au quiz, les métiers vus récemment, tes dernières recherches, ton
          confort de lecture et les classes préparées ici seront effacés de cet appareil. On ne pourra pas revenir en
          arrière. Pour effacer aussi les fiches locales, le catalogue importé et la copie du site&nbsp;:{' '}
          <Link to="/a-propos" className="underline underline-offset-2">
            À propos
          </Link>
          .
        </>
      }
      yes="Effacer"
      no="Ne rien effacer"
      onYes={erase}
    />
  );
}
