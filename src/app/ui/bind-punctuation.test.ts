import { expect, it } from 'vitest';
import { bindPunctuation } from './bind-punctuation.ts';

it('binds French punctuation to its word, one character for another', () => {
  const text = 'Son défi : « bien faire » ; et toi ? Va !';
  const bound = bindPunctuation(text);
  expect(bound).toBe('Son défi\u00a0: «\u00a0bien faire\u00a0»\u00a0; et toi\u00a0? Va\u00a0!');
  expect(bound).toHaveLength(text.length);
});
