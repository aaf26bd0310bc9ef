import { readLine } from '@ecs-actions/action-kit/test-support/runner-protocol';
import type { Style } from './style.ts';

/** The kit repeats at the end what it has said before, for the run's page; GitHub shows it folded. */
const foldedGroup = /^Annotations \(/;

/**
 * Shows a step's output as GitHub's log does: commands become what a reader sees of them. Give it the
 * text as it comes; it holds back the beginning of a line until its end is there.
 */
export function createRunnerView(write: (text: string) => void, style: Style) {
  let rest = '';
  let depth = 0;
  let folded = false;

  function show(line: string): void {
    const read = readLine(line);
    if (folded) {
      folded = !('command' in read && read.command.name === 'endgroup');
      return;
    }
    const margin = '  '.repeat(depth);
    if (!('command' in read)) {
      write(`${margin}${read.text}\n`);
      return;
    }
    const { name, properties, message } = read.command;
    const title = properties['title'];
    const text = title === undefined ? message : `${title}: ${message}`;
    switch (name) {
      case 'group':
        folded = foldedGroup.test(message);
        write(`${margin}${style.bold(`${folded ? '▸' : '▾'} ${message}`)}\n`);
        depth += folded ? 0 : 1;
        return;
      case 'endgroup':
        depth = Math.max(0, depth - 1);
        return;
      case 'error':
        write(`${margin}${style.red(`Error: ${text}`)}\n`);
        return;
      case 'warning':
        write(`${margin}${style.yellow(`Warning: ${text}`)}\n`);
        return;
      case 'notice':
        write(`${margin}${style.cyan(`Notice: ${text}`)}\n`);
        return;
      default:
        // Masks are nobody's to read, and debug lines are for debug runs.
        return;
    }
  }

  return {
    push(text: string): void {
      const lines = (rest + text).split(/\r\n|\n|\r/);
      rest = lines.pop() ?? '';
      for (const line of lines) show(line);
    },
    end(): void {
      if (rest !== '') show(rest);
      rest = '';
    },
  };
}
