/** Reads a step's output line by line as the runner does: commands are obeyed, secrets are hidden. */
import {
  readLine,
  type WorkflowCommand,
} from '@ecs-actions/action-kit/test-support/runner-protocol';
import type { Masks } from './masks.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string | undefined;
  readonly message: string;
}

export interface StepOutput {
  readonly push: (text: string) => void;
  /** Ends the last line, if the step did not. */
  readonly end: () => void;
  readonly log: () => string;
  readonly annotations: readonly Annotation[];
}

export function createStepOutput(masks: Masks, onOutput: (text: string) => void): StepOutput {
  const annotations: Annotation[] = [];
  let log = '';
  let rest = '';

  function take(line: string): void {
    const read = readLine(line);
    if ('command' in read) obey(read.command);
    if ('command' in read && read.command.name === 'add-mask') return;
    const shown = `${masks.apply(line)}\n`;
    log += shown;
    onOutput(shown);
  }

  function obey({ name, properties, message }: WorkflowCommand): void {
    if (name === 'add-mask') masks.add(message);
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return;
    annotations.push({ level: name, title: properties['title'], message: masks.apply(message) });
  }

  return {
    push: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(take);
    },
    end: () => {
      if (rest !== '') take(rest);
      rest = '';
    },
    log: () => log,
    annotations,
  };
}
