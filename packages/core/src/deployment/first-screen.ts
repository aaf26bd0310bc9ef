/**
 * The first screen of a failed deployment: ten lines at most, the same in the annotation, at the end of the log and
 * on top of the summary.
 */
import { adviceInLog } from '../failure/exit.ts';
import { adviceOnLine } from '../failure/log-advice.ts';
import { readPart } from '../failure/message.ts';
import { shortText } from '../failure/short.ts';
import { present } from '../present.ts';
import { formatDuration } from '../time.ts';
import type { RolloutOutcome } from './outcome.ts';
import { familyRevision } from './service.ts';

/** The tail of a container's log. */
export interface LogTail {
  readonly container: string;
  readonly lines: readonly string[];
  /** The console's page of the log stream. */
  readonly url?: string;
}

export interface FirstScreen {
  /** `web was rolled back: web:2 did not make it after 22 s`. */
  readonly headline: string;
  /** In the order in which they are read. */
  readonly lines: readonly ScreenLine[];
  /** The end of the log of the container that ended, in the open below the lines. */
  readonly tail?: LogTail;
  /** To be pasted into a shell. */
  readonly command?: string;
  /** Where the rest is to be read. */
  readonly link?: { readonly label: string; readonly url: string };
}

export interface ScreenLine {
  readonly label: 'Cause' | 'Evidence' | 'Serving now' | 'Goes on' | 'What to do';
  readonly text: string;
}

/** Whoever gives a tail may know more of it than is shown. */
function endOf({ container, lines, url }: LogTail): LogTail {
  return { container, lines: lines.slice(-tailShown), ...present({ url }) };
}

/** Lines of a log in the open: a message and the first of its stack. */
export const tailShown = 5;

/** The first screen of an outcome, with what the containers' logs add to it. */
export function firstScreen(outcome: RolloutOutcome, tails: readonly LogTail[]): FirstScreen {
  const { aftermath, remedy, cause, stopCommand } = outcome;
  // Where it is not the container that ended, its last line need not be about it.
  const endedByItself = cause === 'container-exit' || cause === 'out-of-memory';
  const telling = tails.flatMap(({ container, lines }) => {
    const line = tellingLine(lines, endedByItself);
    return line === undefined ? [] : [{ container, line }];
  });
  const evidence = [
    ...telling.map(({ container, line }) => `${container}: ${shortText(line, 200)}`),
    ...(aftermath?.evidence === undefined || aftermath.what.includes(aftermath.evidence)
      ? []
      : [aftermath.evidence]),
  ];
  const ownWords = cause === 'container-exit' ? telling.map(({ line }) => adviceOnLine(line)) : [];
  const advice =
    adviceInLog(tails.flatMap(({ lines }) => lines)) ??
    ownWords.find((one) => one !== undefined) ??
    remedy;
  const lines: ScreenLine[] = [];
  const add = (label: ScreenLine['label'], text: string | undefined): void => {
    if (text !== undefined) lines.push({ label, text });
  };
  add(
    'Cause',
    aftermath === undefined
      ? undefined
      : `${aftermath.what}${cause === undefined || cause === 'unknown' ? '' : ` (${cause})`}`,
  );
  for (const one of evidence.slice(0, 2)) add('Evidence', one);
  add('Serving now', aftermath?.serving);
  add('Goes on', aftermath?.goesOn);
  add('What to do', advice);
  const [first] = tails;
  return {
    headline: headline(outcome),
    lines,
    ...present({ tail: first !== undefined && endedByItself ? endOf(first) : undefined }),
    ...(first?.url !== undefined && {
      link: { label: `log of ${first.container}`, url: first.url },
    }),
    ...present({ command: stopCommand }),
  };
}

/** The first screen as plain lines, its headline left to the title. */
export function screenText({ lines, command, link }: FirstScreen): readonly string[] {
  return [
    ...lines.map(({ label, text }) => `${label}: ${text}`),
    ...(command === undefined ? [] : [`To end it: ${command}`]),
    ...(link === undefined ? [] : [`The ${link.label}: ${link.url}`]),
  ];
}

/** One line of what became of a service. */
export function headline({
  service,
  verdict,
  deployedTaskDefinition,
  durationMs,
  beforeThisRun,
  runsNothing,
  cause,
}: RolloutOutcome): string {
  const what =
    deployedTaskDefinition === undefined ? '' : ` ${familyRevision(deployedTaskDefinition)}`;
  const took = durationMs === undefined ? '' : ` after ${formatDuration(durationMs)}`;
  switch (verdict) {
    case 'stable':
      return beforeThisRun
        ? `${service} is stable; nothing was deployed`
        : `${service} is stable:${what}${took}`;
    case 'rolled-back':
      return `${service} was rolled back:${what} did not make it${took}`;
    case 'failed':
      if (cause === 'never-deployed') return `${service} failed: nothing was deployed`;
      if (runsNothing === true)
        return `${service} failed: the deployment is complete, but no task runs`;
      return `${service} failed:${what} did not make it${took}`;
    case 'superseded':
      return `${service}:${what} was superseded`;
    case 'timed-out':
      return `${service} timed out${what === '' ? '' : ` with${what}`}`;
    default:
      return `${service}: ${verdict}`;
  }
}

const error =
  /error|exception|fatal|panic|denied|fail|cannot|can't|could not|unable|refused|not found|no such|missing|invalid|undefined|unknown|killed|segfault|traceback|timed? ?out|not (?:reachable|available|ready|set)|unreachable|unavailable|unhealthy|\b(?:GET|HEAD|POST)\b.*\s[45]\d\d\b/i;
/** Frames of a stack trace: the line above them says what went wrong. */
const frame = /^\s*(?:at\s|File "|in <|from \/|\.{3} \d+ more|\^+\s*$|\d+: |[{}[\])]+[,;]?\s*$)/;

/** The last line of a log that says what went wrong; else, where the container ended, its last line. */
export function tellingLine(lines: readonly string[], endedByItself: boolean): string | undefined {
  const said = lines.filter((line) => line.trim() !== '' && !frame.test(readPart(line)));
  return (
    said.findLast((line) => error.test(readPart(line))) ?? (endedByItself ? said.at(-1) : undefined)
  );
}
