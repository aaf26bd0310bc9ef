import { expect, test } from '@jest/globals';
import { sentence } from '../src/sentence.ts';

test('a reason becomes a sentence, and a name in front of it stays as it is', () => {
  expect(sentence('there is no way back')).toBe('There is no way back.');
  expect(sentence('web serves web:1', 'web')).toBe('web serves web:1.');
  expect(sentence('webs are many.', 'web')).toBe('Webs are many.');
});
