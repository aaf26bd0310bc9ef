import { durations, type DurationMs } from '@ecs-actions/core/time';

/** The longest duration an input accepts. */
export const longestDurationMs: DurationMs = 24 * durations.hour;

const units = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;

/** A duration as inputs spell it, or what is wrong with the text, in words that end a sentence. */
export type ParsedDuration =
  { readonly ok: true; readonly ms: DurationMs } | { readonly ok: false; readonly problem: string };

/**
 * Reads `1h30m`, `15m`, `90s`: hours, minutes and seconds in this order, at most 24 h. A bare number is
 * refused with both readings, because a wrong guess waits sixty times too long or gives up at once; only
 * `0` needs no unit. Whether zero makes sense is for the caller to say.
 */
export function parseDuration(text: string): ParsedDuration {
  if (text === '0') return { ok: true, ms: 0 };
  if (/^\d+$/.test(text)) {
    return { ok: false, problem: `which could be ${text}s or ${text}m: write the unit` };
  }
  const parts = units.exec(text);
  if (parts === null || text === '') return { ok: false, problem: 'which is not a duration' };
  const [, hours = '0', minutes = '0', seconds = '0'] = parts;
  const ms =
    Number(hours) * durations.hour +
    Number(minutes) * durations.minute +
    Number(seconds) * durations.second;
  if (ms > longestDurationMs) return { ok: false, problem: 'which is longer than 24h' };
  return { ok: true, ms };
}
