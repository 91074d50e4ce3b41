import { expect, test } from 'vitest';
import { parseReading, SIZES, writeReading } from './reading.ts';

test('each way of reading is kept as words and read back', () => {
  for (const size of SIZES) {
    for (const isAiry of [false, true]) {
      expect(parseReading(writeReading({ size, isAiry }))).toEqual({ size, isAiry });
    }
  }
});

test('the reading that the app is made for is kept as nothing', () => {
  expect(writeReading({ size: '', isAiry: false })).toBe('');
});

test('what is no word of ours changes nothing', () => {
  expect(parseReading('huge airyy')).toEqual({ size: '', isAiry: false });
});
