import { expect, test } from '@jest/globals';
import { askedOnce } from '../src/asked-once.ts';

test('a question is asked once, also while its answer is on the way', async () => {
  const asked: string[] = [];
  const ask = askedOnce((name: string) => {
    asked.push(name);
    return Promise.resolve(name.toUpperCase());
  });
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual(['A', 'A', 'B']);
  expect(await ask('a')).toBe('A');
  expect(asked).toEqual(['a', 'b']);
});

test('one that failed is asked anew', async () => {
  let times = 0;
  const ask = askedOnce((name: string) => {
    times += 1;
    return times === 1 ? Promise.reject(new Error('no answer')) : Promise.resolve(name);
  });
  await expect(ask('a')).rejects.toThrow('no answer');
  expect(await ask('a')).toBe('a');
});

test('what makes two questions the same can be told', async () => {
  let times = 0;
  const ask = askedOnce(
    (image: { readonly tag: string }) => {
      times += 1;
      return Promise.resolve(image.tag);
    },
    ({ tag }) => tag,
  );
  await ask({ tag: '1' });
  await ask({ tag: '1' });
  expect(times).toBe(1);
});

test('a failure that stays so is the answer', async () => {
  let times = 0;
  const ask = askedOnce(
    (_name: string) => {
      times += 1;
      return Promise.reject(new Error('not allowed'));
    },
    String,
    () => true,
  );
  await expect(ask('a')).rejects.toThrow('not allowed');
  await expect(ask('a')).rejects.toThrow('not allowed');
  expect(times).toBe(1);
});
