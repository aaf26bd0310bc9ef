import { harmlessLines } from './harmless.ts';
import { printable, shorten } from './printable.ts';
import type { RunnerLog } from './runner.ts';
import type { SayTrouble } from '@ecs-actions/core/trouble';
import { present } from '@ecs-actions/core/present';

/** Something to be seen without opening the log: shown on the run's page, and on a file's line if given. */
export interface Annotation {
  /** A few words: `Rolled back`. */
  readonly title: string;
  /** One readable line: what happened, where, what to do. */
  readonly message: string;
  /** Path in the repository. */
  readonly file?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
}

/**
 * What an action says while it runs. Every text may come from outside: none of it can become a workflow
 * command, and masked values are replaced.
 */
export interface Log {
  /** One line, or several if the text has line breaks. */
  readonly line: (text: string) => void;
  /** A title the reader can open to see the lines. */
  readonly group: (title: string, lines: readonly string[]) => void;
  readonly notice: (annotation: Annotation) => void;
  readonly warning: (annotation: Annotation) => void;
  readonly error: (annotation: Annotation) => void;
  /** Seen only where the job runs with debug logging. */
  readonly debug: (text: string) => void;
  /** Resolves once the reader has taken it all. To be awaited by whoever prints without end. */
  readonly drained: () => Promise<void>;
}

/** The same log, each line and annotation with the service it is about. */
export function prefixed(log: Log, name: string): Log {
  const about = (annotation: Annotation): Annotation => ({
    ...annotation,
    message: `${name}: ${annotation.message}`,
  });
  return {
    line: (line) => log.line(`${name}: ${line}`),
    group: (title, lines) => log.group(`${name}: ${title}`, lines),
    notice: (annotation) => log.notice(about(annotation)),
    warning: (annotation) => log.warning(about(annotation)),
    error: (annotation) => log.error(about(annotation)),
    debug: (line) => log.debug(`${name}: ${line}`),
    drained: log.drained,
  };
}

/** Says in a log what keeps a step from going on. */
export function sayTrouble(log: Pick<Log, 'line' | 'warning'>): SayTrouble {
  return ({ level, title, message }) => {
    if (level === 'warning') log.warning({ title, message });
    else log.line(message);
  };
}

/** A log whose annotations are held back until the worst are known. */
export interface AnnotatingLog extends Log {
  /** Sends the annotations that were held. Once, at the end of the step. */
  readonly flush: () => void;
}

export interface LogOptions {
  readonly runner: RunnerLog;
  /** Replaces masked values. */
  readonly redact?: (text: string) => string;
}

type Severity = 'error' | 'warning' | 'notice';

interface Held {
  readonly severity: Severity;
  readonly annotation: Annotation;
}

/** GitHub shows ten annotations of a kind a step; ours are ten in all. */
const maxAnnotations = 10;
/** The runner cuts a message beyond this. */
const maxMessageLength = 4000;
const severities: readonly Severity[] = ['error', 'warning', 'notice'];
const labels = { error: 'Error', warning: 'Warning', notice: 'Notice' } as const;

/**
 * How ten annotations become the ten worst: each one is printed as a plain line where it happens, so the
 * log reads in order. Errors are sent at once as well (the reader must see them even if the process is
 * killed), up to nine of them; everything else waits for `flush`, which fills what is left, worst first, in
 * a folded group. One place is kept for the error that ends the step.
 */
export function createLog(options: LogOptions): AnnotatingLog {
  const { runner, redact = (text: string) => text } = options;
  const seen = new Set<string>();
  let held: Held[] = [];
  let sent = 0;

  function print(text: string): void {
    for (const line of harmlessLines(redact(text))) runner.info(line);
  }

  function send({ severity, annotation }: Held): void {
    sent += 1;
    const message = shorten(printable(redact(annotation.message), 'remove'), maxMessageLength);
    const { file, line } = annotation;
    runner[severity](message, {
      title: printable(redact(annotation.title), 'remove'),
      ...present({ file, startLine: line }),
    });
  }

  function annotate(severity: Severity, annotation: Annotation): void {
    const key = JSON.stringify([severity, annotation]);
    const first = !seen.has(key);
    seen.add(key);
    if (runner.isPresent && first && severity === 'error' && sent < maxAnnotations - 1) {
      send({ severity, annotation });
      return;
    }
    print(`${labels[severity]}: ${annotation.title}: ${annotation.message}`);
    if (runner.isPresent && first) held.push({ severity, annotation });
  }

  return {
    line: print,
    group: (title, lines) => {
      const [oneLine = ''] = harmlessLines(redact(title).replace(/\s+/g, ' '));
      if (!runner.isPresent) {
        // Nothing folds here, so the lines are indented under their title.
        runner.info(oneLine);
        for (const line of lines) print(line.replace(/^/gm, '  '));
        return;
      }
      runner.startGroup(oneLine);
      for (const line of lines) print(line);
      runner.endGroup();
    },
    notice: (annotation) => annotate('notice', annotation),
    warning: (annotation) => annotate('warning', annotation),
    error: (annotation) => annotate('error', annotation),
    debug: (text) => {
      if (runner.isPresent) runner.debug(redact(text));
    },
    drained: runner.drained,
    flush: () => {
      const worstFirst = severities.flatMap((severity) => {
        const alike = held.filter((one) => one.severity === severity);
        // The error that ends the step comes last; of warnings and notices the first tell most.
        return severity === 'error' ? alike.toReversed() : alike;
      });
      held = [];
      const chosen = worstFirst.slice(0, Math.max(0, maxAnnotations - sent));
      if (chosen.length === 0) return;
      const dropped = worstFirst.length - chosen.length;
      const note = dropped > 0 ? `, ${dropped} more in the log above` : '';
      runner.startGroup(`Annotations (${chosen.length}${note})`);
      for (const one of chosen) send(one);
      runner.endGroup();
    },
  };
}
