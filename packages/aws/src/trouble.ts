/** Says what keeps AWS from answering while a call is retried. */
import { formatDuration, type DurationMs } from '@ecs-actions/core/time';
import type { SayTrouble } from '@ecs-actions/core/trouble';
import { networkFault, networkSentence } from './network.ts';

export interface TroubleReporter {
  /** A call failed in passing and is tried again. @param sinceMs when it was first tried */
  readonly failed: (error: unknown, sinceMs: DurationMs) => void;
  /** An endpoint has answered, whatever it said. */
  readonly reached: (endpoint: string) => void;
  /** A call was served. */
  readonly served: () => void;
}

/** Shorter interruptions are not reported. */
const silentForMs: DurationMs = 2_000;
/** Throttling is usual, so it is reported later. */
const silentThrottledMs: DurationMs = 8_000;
const againEveryMs: DurationMs = 60_000;

/** Stands in for the endpoint of a throttled call, which does answer. */
const refused = 'refused';

interface Standing {
  readonly sinceMs: DurationMs;
  saidAtMs?: DurationMs;
}

export function createTroubleReporter(nowMs: () => DurationMs, say: SayTrouble): TroubleReporter {
  const standing = new Map<string, Standing>();
  return {
    failed: (error, sinceMs) => {
      const fault = networkFault(error);
      const key = fault === undefined ? refused : (fault.endpoint ?? 'AWS');
      const trouble = standing.get(key) ?? { sinceMs };
      standing.set(key, trouble);
      const at = nowMs();
      const forMs = at - trouble.sinceMs;
      if (forMs < (fault === undefined ? silentThrottledMs : silentForMs)) return;
      if (trouble.saidAtMs !== undefined && at - trouble.saidAtMs < againEveryMs) return;
      const first = trouble.saidAtMs === undefined;
      trouble.saidAtMs = at;
      const since = `for ${formatDuration(forMs)}; it is tried again`;
      if (fault === undefined) {
        const title = 'AWS does not serve the calls';
        say({ level: 'line', title, message: `${title} ${since}: ${firstLine(error)}` });
      } else {
        const message = `${networkSentence(fault)}, ${since}.`;
        say(
          first
            ? { level: 'warning', title: 'AWS not reached', message: `${message} ${fault.advice}` }
            : { level: 'line', title: 'AWS not reached', message },
        );
      }
    },
    reached: (endpoint) => {
      const trouble = standing.get(endpoint);
      standing.delete(endpoint);
      if (trouble?.saidAtMs === undefined) return;
      const after = formatDuration(nowMs() - trouble.sinceMs);
      say({
        level: 'line',
        title: 'AWS reached',
        message: `${endpoint} answers again, after ${after}`,
      });
    },
    served: () => {
      standing.delete(refused);
    },
  };
}

function firstLine(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return `${error.name}: ${error.message.split(/[\r\n]/, 1)[0] ?? ''}`;
}
