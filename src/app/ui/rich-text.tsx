/** A text with its stressed and linked stretches; line feeds are breaks. Nothing of a sheet is ever read as HTML. */

import { Fragment, type ReactNode } from 'react';
import type { Span } from '../../domain/job.ts';
import { bindPunctuation } from './bind-punctuation.ts';

type Props = { text: string; spans?: readonly Span[] | undefined };

export function RichText({ text: written, spans = [] }: Props) {
  const text = bindPunctuation(written);
  const cuts = [...new Set([0, text.length, ...spans.flatMap((span) => [span.from, span.to])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const around = spans.filter((span) => span.from <= from && to <= span.to);
    return <Fragment key={from}>{around.reduce<ReactNode>(dress, withBreaks(text.slice(from, to)))}</Fragment>;
  });
}

function dress(content: ReactNode, span: Span): ReactNode {
  switch (span.type) {
    case 'strong':
      return <strong>{content}</strong>;
    case 'emphasis':
      return <em>{content}</em>;
    case 'link':
      return <OutwardLink href={span.href}>{content}</OutwardLink>;
  }
}

/** A link that leaves Azimut, and says so. */
export function OutwardLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} rel="noopener noreferrer" className="break-words underline underline-offset-2">
      {children}
      <span aria-hidden="true" className="print:hidden">
        {'\u00a0↗'}
      </span>
      <span className="sr-only"> (autre site)</span>
    </a>
  );
}

function withBreaks(text: string): ReactNode {
  const lines = text.split('\n');
  return lines.map((line, index) => (
    // Lines never move within a text.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));
}
