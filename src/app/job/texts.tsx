/** The texts of a sheet: one section a heading, in the sheet's order. */

import { slugify } from '../../domain/fold.ts';
import type { Block, Section } from '../../domain/job.ts';
import { RichText } from '../ui/rich-text.tsx';

export function Texts({ sections }: { sections: readonly Section[] }) {
  return sections.map((section) => (
    <section key={section.title} aria-labelledby={slugify(section.title)} className="mt-10">
      <h2 id={slugify(section.title)} tabIndex={-1} className="text-3xl outline-none">
        {section.title}
      </h2>
      <Blocks blocks={section.blocks} />
    </section>
  ));
}

export function Blocks({ blocks }: { blocks: readonly Block[] }) {
  return blocks.map((block, index) => {
    // Blocks never move within a sheet, and may stand twice.
    const key = `${index} ${block.type}`;
    switch (block.type) {
      case 'heading':
        return <BlockHeading key={key} level={block.level} text={block.text} />;
      case 'paragraph':
        return (
          <p key={key} className="mt-3">
            <RichText text={block.text} spans={block.spans} />
          </p>
        );
      case 'list':
        return (
          <ul key={key} className="mt-3 list-disc space-y-1 pl-6 marker:text-contour">
            {block.items.map((item) => (
              <li key={item.text}>
                <RichText text={item.text} spans={item.spans} />
              </li>
            ))}
          </ul>
        );
    }
    return null;
  });
}

function BlockHeading({ level, text }: { level: number; text: string }) {
  if (level === 3) return <h3 className="mt-6 text-xl">{text}</h3>;
  if (level === 4) return <h4 className="mt-5 text-lg">{text}</h4>;
  if (level === 5) return <h5 className="mt-4 font-bold">{text}</h5>;
  return <h6 className="mt-4 font-bold">{text}</h6>;
}
