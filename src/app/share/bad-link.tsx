import { Link } from 'react-router';
import type { LinkProblem } from '../../domain/link-envelope.ts';
import { pageTitle } from '../settings.ts';

type Messages = Readonly<Record<LinkProblem, { title: string; advice: string }>>;

const MESSAGES: Messages = {
  'not-ours': {
    title: 'Ce lien ne contient pas de sélection',
    advice: 'Il a peut-être perdu ce qui suit le signe #. Demande qu’on te l’envoie à nouveau, en entier.',
  },
  truncated: {
    title: 'Il manque la fin de ce lien',
    advice: 'Certaines messageries coupent les longs liens. Demande qu’on te l’envoie autrement, ou le code QR.',
  },
  altered: {
    title: 'Ce lien n’est plus comme il a été écrit',
    advice: 'Au moins une lettre a changé en route. Demande qu’on te l’envoie à nouveau.',
  },
  newer: {
    title: 'Ce lien vient d’une version plus récente',
    advice: 'Recharge la page pour avoir la dernière version, puis ouvre le lien à nouveau.',
  },
  'too-long': {
    title: 'Ce lien est trop long',
    advice:
      'Une sélection tient 200 métiers au plus, et celle-ci dépasse ce que cette page lit. Demande qu’on te l’envoie en plusieurs fois.',
  },
};

type Props = {
  problem: LinkProblem;
  /** What is said in other words where the link should hold something else than a selection. */
  messages?: Partial<Messages>;
};

/** A link that holds nothing that can be shown: why, and a way on. */
export function BadLink({ problem, messages = {} }: Props) {
  const { title, advice } = { ...MESSAGES, ...messages }[problem];
  return (
    <div className="page py-16">
      <title>{pageTitle('Lien illisible')}</title>
      <h1 className="text-4xl">{title}</h1>
      <p className="mt-4 max-w-measure text-lead">{advice} Rien n’a changé sur cet appareil.</p>
      <p className="mt-6 flex flex-wrap gap-5 font-bold">
        <Link to="/metiers" className="inline-flex min-h-11 items-center underline">
          Voir tous les métiers
        </Link>
        <Link to="/" className="inline-flex min-h-11 items-center underline">
          Aller à l’accueil
        </Link>
      </p>
    </div>
  );
}
