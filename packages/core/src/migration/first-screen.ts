/** The first screen of a migration that did not succeed: one sentence for each question. */
import { taskId } from '../deployment/task.ts';
import { servingName, type Service } from '../deployment/service.ts';
import type { Cause } from './cause.ts';
import type { VerdictName } from './verdict.ts';

export interface FirstScreenFacts {
  readonly verdict: VerdictName;
  readonly reason?: string;
  readonly cause?: Cause;
  readonly advice?: string;
  readonly lastLines: readonly string[];
  /** The service as it is now; absent where nobody looked. */
  readonly service?: Service;
  readonly taskArn?: string;
  readonly taskGoesOn: boolean;
  /** The command or the link for the next step. */
  readonly next?: string;
}

export interface Sentence {
  /** Stands before the words where they answer a question of their own. */
  readonly label?: 'Its log says' | 'What to do' | 'Next';
  readonly words: string;
}

const evidenceLength = 300;

/** In the order of reading: what happened, the evidence, what serves, what goes on, what to do. */
export function firstScreen(facts: FirstScreenFacts): readonly Sentence[] {
  const { cause, reason, advice, next } = facts;
  const line = evidenceIn(facts.lastLines);
  const why = cause === undefined || cause === 'unknown' ? '' : ` (${cause})`;
  return [
    { words: `${sentence(reason ?? 'it did not succeed')}${why}.` },
    ...(line === undefined ? [] : [{ label: 'Its log says' as const, words: line }]),
    ...(facts.service === undefined ? [] : [{ words: whatServes(facts.service) }]),
    { words: whatGoesOn(facts) },
    ...(advice === undefined ? [] : [{ label: 'What to do' as const, words: advice }]),
    ...(next === undefined ? [] : [{ label: 'Next' as const, words: next }]),
  ];
}

/** The last line that speaks of an error, else the last one. */
export function evidenceIn(lines: readonly string[]): string | undefined {
  const written = lines.map((text) => text.trim()).filter((text) => text !== '');
  const found =
    written.findLast((text) =>
      /error|exception|fatal|panic|fail|denied|refused|no such|not found|cannot|unable/i.test(text),
    ) ?? written.at(-1);
  if (found === undefined || found.length <= evidenceLength) return found;
  return `${found.slice(0, evidenceLength)} …`;
}

/** `Service web: web:1 serves, 2 of 2 tasks.` */
export function whatServes(service: Service): string {
  return `Service ${service.name}: ${servingName(service)} serves, ${service.runningCount} of ${service.desiredCount} tasks.`;
}

function whatGoesOn({ taskGoesOn, taskArn, verdict, cause }: FirstScreenFacts): string {
  if (taskGoesOn)
    return taskArn === undefined ? 'It goes on.' : `Task ${taskId(taskArn)} goes on by itself.`;
  if (cause === 'deployment-in-progress')
    return 'The deployment goes on by itself; the migration does not.';
  if (verdict === 'cancelled') return 'The post step of this action sees to the end.';
  return 'Nothing goes on by itself.';
}

function sentence(text: string): string {
  return text.replace(/[.\s]*$/, '');
}
