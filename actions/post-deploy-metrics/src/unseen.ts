/** What could not be seen, and why: it costs a feature, not the verdict. */
import { CredentialsError } from '@ecs-actions/aws/failure';
import type { Log } from '@ecs-actions/action-kit/log';
import { ReadableError } from '@ecs-actions/core/readable-error';

export interface Unseen {
  /** What was read; undefined where AWS refused it, which is noted. Anything but a refusal is thrown. */
  readonly orUndefined: <T>(what: string, reading: Promise<T>) => Promise<T | undefined>;
  readonly note: (sentence: string) => void;
  readonly sentences: () => readonly string[];
}

export function createUnseen(log: Log): Unseen {
  const sentences: string[] = [];
  const note = (sentence: string): void => {
    if (sentences.includes(sentence)) return;
    sentences.push(sentence);
    log.line(sentence);
  };
  return {
    note,
    sentences: () => sentences,
    orUndefined: async (what, reading) => {
      try {
        return await reading;
      } catch (error) {
        if (!(error instanceof ReadableError) || error instanceof CredentialsError) throw error;
        note(`could not see ${what}: ${error.message}`);
        return undefined;
      }
    },
  };
}
