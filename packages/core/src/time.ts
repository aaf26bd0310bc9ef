/** Milliseconds since 1970-01-01T00:00:00Z, by AWS's clock unless said otherwise. */
export type EpochMs = number;

/** A length of time in milliseconds. */
export type DurationMs = number;

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/**
 * A length of time as people write it: `42 s`, `11 m 42 s`, `2 h 05 m`. Rounded to whole seconds;
 * below ten seconds one decimal is kept, so that short phases can be told apart.
 */
export function formatDuration(durationMs: DurationMs): string {
  const ms = Math.max(0, durationMs);
  if (ms < 9.95 * second) return `${trimZero((ms / second).toFixed(1))} s`;
  const total = Math.round(ms / second);
  const h = Math.floor(total / 3600);
  const m = Math.floor((total % 3600) / 60);
  const s = total % 60;
  if (h > 0) return `${h} h ${pad(m)} m`;
  return m > 0 ? `${m} m ${pad(s)} s` : `${s} s`;
}

/** `2026-11-25T03:00:42Z`: an instant to the second, as outputs and summaries write it. */
export function formatInstant(at: EpochMs): string {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** `03:00:42`, UTC: an instant within a log whose date is plain. */
export function formatClock(at: EpochMs): string {
  return new Date(at).toISOString().slice(11, 19);
}

/** Whole seconds, as outputs give them. */
export function toSeconds(durationMs: DurationMs): number {
  return Math.round(durationMs / second);
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

function trimZero(text: string): string {
  return text.replace(/\.0$/, '');
}

export const durations = { second, minute, hour } as const;
