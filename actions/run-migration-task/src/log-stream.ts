/** The container's log while it is written and until its late lines are in: each line once, in order, in bounded memory. */
import { CredentialsError, NotAllowedError } from '@ecs-actions/aws/failure';
import type { LogCursor } from '@ecs-actions/aws/logs/log-follower';
import {
  createPrintedLines,
  type PrintedLines,
  type PrintedTail,
  type LogEvent,
} from '@ecs-actions/core/migration/printed-lines';
import { durations, type DurationMs, type EpochMs } from '@ecs-actions/core/time';
import type { LogAddress } from '@ecs-actions/core/migration/log-address';
import type { Ports } from './ports.ts';

export interface LogStream {
  /** Ends by itself once the container has ended and its late lines are in. Never rejects for AWS's faults. */
  readonly done: Promise<void>;
  /** The container has ended, at this time by AWS's clock. */
  readonly containerEnded: (at: EpochMs) => void;
  /** Ends the reading now: nobody waits for late lines. */
  readonly stop: () => void;
  readonly lastLines: () => readonly string[];
  readonly linesPrinted: () => number;
  /** Why it, or part of it, is not here. */
  readonly unseen: () => string | undefined;
  /** The reading ended, or has to end now, before the last lines were in; not where it was denied, which is said at once. */
  readonly lacksLastLines: () => boolean;
  /** Where the post step goes on; `undefined` where nothing was printed. */
  readonly tail: () => PrintedTail | undefined;
}

export type LogStreamPorts = Pick<Ports, 'log' | 'clock' | 'logs' | 'now'>;

export interface LogStreamOptions {
  /** Cuts off calls under way, asked anew for each. */
  readonly signal: () => AbortSignal;
  /** What another process has printed. */
  readonly before?: PrintedTail;
}

/** CloudWatch may deliver the last line 10 s after the stop (issue, "The log"); a margin, and two quiet polls. */
const lateLinesMs: DurationMs = 11 * durations.second;
/** How long after the stop a log that cannot be read is tried again, within the step's deadline. */
const outageAtEndMs: DurationMs = 2 * durations.minute;
const quietPollsAtEnd = 2;
const pollEveryMs: DurationMs = durations.second;
const longestPauseMs: DurationMs = 3 * durations.second;
/** Several full pages a second: below the quota of GetLogEvents, and faster than any migration writes. */
const betweenPagesMs: DurationMs = 100;

const lastLinesKept = 50;
const lastLineLength = 2_000;

export function followLog(
  ports: LogStreamPorts,
  address: LogAddress,
  options: LogStreamOptions,
): LogStream {
  const { log, clock, now } = ports;
  const stopped = new AbortController();
  const { before } = options;
  const printedLines = createPrintedLines(before);
  const printed = createPrinted(log, printedLines);
  let endedAt: EpochMs | undefined;
  let unseen: string | undefined;
  let lacksLastLines = true;

  const open = (from?: EpochMs): LogCursor => ports.logs.open(address, from);
  const callSignal = (): AbortSignal => AbortSignal.any([options.signal(), stopped.signal]);

  /** Reads to the present end of the stream; true if anything new was there. */
  const readOn = async (cursor: LogCursor, take: (events: readonly LogEvent[]) => number) => {
    let taken = 0;
    for (;;) {
      const page = await cursor.next(callSignal());
      // Where it was printed to has been noted: what comes after that is the post step's.
      if (stopped.signal.aborted) return taken > 0;
      taken += take(page.events);
      // A runner that reads slower than CloudWatch delivers would have the whole log pile up here.
      await log.drained();
      if (!page.more || stopped.signal.aborted) return taken > 0;
      if (page.events.length > 0) await clock.sleep(betweenPagesMs, stopped.signal);
    }
  };

  const follow = async (): Promise<void> => {
    const cursor = open(printedLines.since());
    const newOf = before === undefined ? undefined : printedLines.readAgain();
    const takeNew = (events: readonly LogEvent[]): number =>
      printed.take(newOf?.(events) ?? events);
    let quietPolls = 0;
    while (!callSignal().aborted) {
      const sinceEndMs = endedAt === undefined ? -Infinity : now() - endedAt;
      const found = await attempt(() => readOn(cursor, takeNew));
      if (found === 'never' || (found === 'unread' && sinceEndMs >= outageAtEndMs)) return;
      // What could not be read is not known to be quiet.
      if (found !== 'unread') quietPolls = found === 'new' ? 0 : quietPolls + 1;
      if (sinceEndMs >= lateLinesMs && quietPolls >= quietPollsAtEnd && found === 'nothing') {
        lacksLastLines = false;
        break;
      }
      const pauseMs =
        endedAt === undefined
          ? Math.min(longestPauseMs, pollEveryMs * Math.max(1, quietPolls / 4))
          : pollEveryMs;
      await clock.sleep(pauseMs, stopped.signal);
    }
    const since = printedLines.since();
    if (callSignal().aborted || since === undefined) return;
    // What arrived late with an earlier stamp lies behind the token: read the last stretch once more.
    const missing = printedLines.readAgain();
    await attempt(() => readOn(open(since), (events) => printed.take(missing(events))));
  };

  /** A reading that fails in passing is made up for by the next: the cursor has not moved. */
  const attempt = async (
    read: () => Promise<boolean>,
  ): Promise<'new' | 'nothing' | 'unread' | 'never'> => {
    try {
      const found = await read();
      unseen = undefined;
      return found ? 'new' : 'nothing';
    } catch (error) {
      if (callSignal().aborted) return 'unread';
      if (error instanceof NotAllowedError) {
        unseen = `not allowed to ${error.action}`;
        log.line(`no log: ${unseen}; read it at ${address.url}`);
        lacksLastLines = false;
        return 'never';
      }
      unseen = error instanceof Error ? error.message : String(error);
      return error instanceof CredentialsError ? 'never' : 'unread';
    }
  };

  return {
    done: follow(),
    containerEnded: (at) => {
      endedAt ??= at;
    },
    stop: () => stopped.abort(),
    lastLines: printed.lastLines,
    linesPrinted: printed.count,
    unseen: () => unseen,
    lacksLastLines: () => lacksLastLines,
    tail: printedLines.tail,
  };
}

interface Printed {
  /** Prints and remembers; returns how many. */
  readonly take: (events: readonly LogEvent[]) => number;
  readonly lastLines: () => readonly string[];
  readonly count: () => number;
}

function createPrinted(log: Ports['log'], printedLines: PrintedLines): Printed {
  let count = 0;
  let last: string[] = [];
  return {
    take: (events) => {
      for (const { message } of events) log.line(message);
      printedLines.note(events);
      count += events.length;
      const shown = events
        .slice(-lastLinesKept)
        .map(({ message }) => beginningOf(message, lastLineLength));
      last = [...last, ...shown].slice(-lastLinesKept);
      return events.length;
    },
    lastLines: () => last,
    count: () => count,
  };
}

/** As a text of its own: for a slice of it V8 keeps the whole text in memory, and a line may be as long as a page. */
function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  return Buffer.from(text.slice(0, length), 'utf16le').toString('utf16le');
}
