import type { ReactNode } from 'react';
import { DomainMark } from '../ui/domain-mark.tsx';
import { CloseIcon, LikeIcon, SearchIcon, TrainingIcon } from '../ui/icons.tsx';
import type { SearchOption } from './use-suggestions.ts';

/** One line of what the search field offers: what it is, and of which kind. `domain`: of a job, for its mark. */
export function OptionRow({ option, domain }: { option: SearchOption; domain: string | undefined }) {
  switch (option.kind) {
    case 'correction':
      return (
        <Row icon={<SearchIcon size={18} />}>
          Tu voulais dire <strong>{option.query}</strong>&nbsp;?
        </Row>
      );
    case 'job':
      return (
        <Row icon={domain !== undefined && <DomainMark slug={domain} size={24} />} kind="métier">
          {option.title}
        </Row>
      );
    case 'domain':
      return (
        <Row icon={<DomainMark slug={option.slug} size={24} />} kind="domaine">
          {option.label}
        </Row>
      );
    case 'interest':
      return (
        <Row icon={<LikeIcon size={20} />} kind="ce que j’aime">
          {option.label}
        </Row>
      );
    case 'training':
      return (
        <Row icon={<TrainingIcon size={22} />} kind="formation">
          {option.label}
        </Row>
      );
    case 'recent':
      return (
        <Row icon={<SearchIcon size={18} />} kind="déjà cherché">
          {option.query}
        </Row>
      );
    case 'forget':
      return <Row icon={<CloseIcon size={18} />}>Effacer mes recherches de cet appareil</Row>;
  }
}

function Row({ icon, kind, children }: { icon?: ReactNode; kind?: string; children: ReactNode }) {
  return (
    <span className="flex min-h-11 items-center gap-3 px-4 py-1.5">
      <span className="flex w-6 shrink-0 justify-center text-ink-2">{icon}</span>
      <span className="line-clamp-2 min-w-0 flex-1 leading-snug">{children}</span>
      {kind !== undefined && <span className="shrink-0 text-ink-2 text-sm">{kind}</span>}
    </span>
  );
}
