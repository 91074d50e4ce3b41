/** HTML as the published files hold it: every word once, in order, and nothing let through. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToBlocks } from './html-to-blocks.ts';

const blocksOf = (html: string) => htmlToBlocks(html).blocks;
const textsOf = (html: string) =>
  blocksOf(html).flatMap((block) => (block.type === 'list' ? block.items.map((item) => item.text) : [block.text]));

describe('the HTML of a text', () => {
  it.each([
    ['headings', '<h3>A</h3><h4>B</h4><h5>C</h5>', [2, 2, 3]],
    ['headings that are not closed', '<h5>A<p>b</p><h3>C', [3, 2]],
  ])('gives %s their signs', (_what, html, levels) => {
    expect(blocksOf(html).flatMap((block) => (block.type === 'heading' ? [block.level] : []))).toEqual(levels);
  });

  it.each([
    ['paragraphs that are not closed', '<p>un<p>deux', ['un', 'deux']],
    ['text outside of paragraphs', 'un<p>deux</p>trois', ['un', 'deux', 'trois']],
    ['stray ends', 'un</b></div> deux</p>', ['un deux']],
    ['breaks', '<p>un<br>deux<br/> trois<br></p>', ['un\ndeux\ntrois']],
    ['lines of the source', '<p>un\n   deux\tdeux</p>', ['un deux deux']],
    ['entities, with and without their semicolon', '<p>&eacute;t&eacute; &amp &#233;&nbsp;!</p>', ['été & é\u00a0!']],
    ['lists within lists', '<ul><li>un<ul><li>deux</ul><li>trois</ul>', ['un', 'deux', 'trois']],
    ['paragraphs within items', '<ul><li><p>un</p><p>deux</p></li></ul>', ['un\ndeux']],
    ['ordered lists, with their numbers', '<ol><li>un<li>deux</ol>', ['1. un', '2. deux']],
    ['tables', '<table><tr><td>CAP</td><td>2 ans</td></tr></table>', ['CAP 2 ans']],
    ['unknown tags', '<p>m<sup>2</sup> <bidule>ici</bidule></p>', ['m2 ici']],
  ])('keeps %s', (_what, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('keeps two lists apart', () => {
    expect(blocksOf('<ul><li>a</ul><ul><li>b</ul>')).toHaveLength(2);
  });

  it('keeps stress and web links, where they stand', () => {
    expect(blocksOf('<p>a <b>b <i>c</i></b> <a href="https://x.example">d</a></p>')).toEqual([
      {
        type: 'paragraph',
        text: 'a b c d',
        spans: [
          { type: 'strong', from: 2, to: 5 },
          { type: 'emphasis', from: 4, to: 5 },
          { type: 'link', from: 6, to: 7, href: 'https://x.example' },
        ],
      },
    ]);
  });

  it.each([
    ['a script', 'a<script>alert(1)</script>b', ['ab'], /<script>/],
    ['a style', 'a<style>p{}</style>b', ['ab'], /<style>/],
    ['a frame', 'a<iframe src="//x"></iframe>b', ['ab'], /<iframe>/],
    ['a picture', 'a<img src="x" alt="un phare" onerror="alert(1)">b', ['ab'], /<img>.*un phare/],
    ['another kind of link', '<a href="javascript:alert(1)">a</a>', ['a'], /javascript:/],
    ['a link within a site', '<a href="/ailleurs">a</a>', ['a'], /\/ailleurs/],
  ])('lets %s not through, and names it', (_what, html, texts, named) => {
    expect(textsOf(html)).toEqual(texts);
    expect(htmlToBlocks(html).unusual.join()).toMatch(named);
  });

  it('survives a hundred thousand tags within one another', () => {
    expect(textsOf(`${'<span>'.repeat(100_000)}fond`)).toEqual(['fond']);
  });

  it('keeps every word of any text, once and in order', () => {
    const word = fc.stringMatching(/^[a-zé]{1,6}$/);
    const inline = fc.letrec<{ node: string }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        word,
        fc
          .tuple(fc.constantFrom('b', 'em', 'strong', 'span', 'u'), tie('node'), tie('node'))
          .map(([tag, one, other]) => `<${tag}>${one} ${other}</${tag}>`),
      ),
    })).node;
    const block = fc.oneof(
      fc
        .tuple(fc.constantFrom('p', 'div', 'h3', 'h5', 'blockquote'), inline)
        .map(([tag, text]) => `<${tag}>${text}</${tag}>`),
      fc
        .array(inline, { minLength: 1, maxLength: 3 })
        .map((items) => `<ul>${items.map((item) => `<li>${item}`).join('')}</ul>`),
      inline,
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const html = blocks.join('\n');
        const expected = html
          .replace(/<[^>]*>/g, ' ')
          .split(/\s+/)
          .filter(Boolean);
        expect(textsOf(html).join(' ').split(/\s+/).filter(Boolean)).toEqual(expected);
      }),
    );
  });
});
