/** What to do about a migration that failed: nobody starts its task anew, as ECS does for a service. */
import { describe, expect, test } from '@jest/globals';
import { adviceOn, type Ended } from '../../src/migration/cause.ts';
import { explain } from '../../src/failure/explain.ts';
import { corpusOf } from '../failure/support/corpus.ts';

const ended = (told: string, more: Partial<Ended> = {}): Ended => ({
  cause: explain(told)?.cause ?? 'unknown',
  told,
  lastLines: [],
  hasRun: false,
  ...more,
});

describe('advice on one task', () => {
  const texts = [...corpusOf('reported'), ...corpusOf('documented'), ...corpusOf('variants')];

  test('never says that ECS goes on by itself', () => {
    const wrong = texts
      .map(({ text }) => adviceOn(ended(text)))
      .filter((advice) => /ECS (?:starts another|retries|goes on)/.test(advice));
    expect(texts.length).toBeGreaterThan(300);
    expect(wrong).toEqual([]);
  });

  test('says to run it again, and first to look at what it has done where it has run', () => {
    const timeout = 'Timeout waiting for network interface provisioning to complete.';
    expect(adviceOn(ended(timeout))).toBe(
      'The network interface was not ready in time. Run it again. On EC2, replace the instance if it stays with one.',
    );
    const host = 'Host EC2 (instance i-0123456789abcdef0) terminated.';
    expect(adviceOn(ended(host, { hasRun: true }))).toMatch(
      /; check what the migration has done so far, and run it again\. Managed/,
    );
  });

  test('keeps what ECS names', () => {
    const text =
      'ResourceInitializationError: failed to validate logger args: The specified log group does not exist.';
    expect(adviceOn(ended(text))).toBe(explain(text)?.advice);
  });
});
