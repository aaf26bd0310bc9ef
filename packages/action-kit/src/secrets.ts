import type { RunnerLog } from './runner.ts';

/** What must never be read by anyone, from before its first use on. */
export interface Secrets {
  /**
   * Hides a value, and each of its lines: the runner replaces it in the log from now on, and `redact` in
   * what this process writes itself (files are not the runner's to mask). Shorter than four characters it
   * cannot be hidden without making the log unreadable; that is said, not done.
   */
  readonly mask: (value: string) => void;
  /** The text with every masked value, as it is or JSON-escaped, replaced by `***`. */
  readonly redact: (text: string) => string;
}

const shortestMasked = 4;

export function createSecrets(
  runner: Pick<RunnerLog, 'isPresent' | 'info' | 'setSecret'>,
): Secrets {
  const masked = new Set<string>();

  function maskOne(value: string): void {
    if (value.trim() === '' || masked.has(value)) return;
    if (value.length < shortestMasked) {
      runner.info(
        `Warning: a secret value of ${value.length} characters is too short to be masked in the log.`,
      );
      return;
    }
    // Anyone but a runner would be shown the secret.
    if (runner.isPresent) runner.setSecret(value);
    masked.add(value);
    masked.add(JSON.stringify(value).slice(1, -1));
  }

  return {
    mask: (value) => {
      const lines = value.split(/\r\n|\n|\r/);
      if (lines.length > 1) {
        const whole = value.trim();
        if (whole.length >= shortestMasked) maskOne(whole);
      }
      for (const line of lines) {
        const trimmed = line.trim();
        // Braces and brackets alone on a line of a JSON or PEM secret hide nothing.
        if (lines.length > 1 && trimmed.length < shortestMasked) continue;
        maskOne(trimmed);
      }
    },
    redact: (text) => {
      // Longest first: a secret that contains another one must not leave its rest behind.
      let redacted = text;
      for (const value of [...masked].toSorted((a, b) => b.length - a.length)) {
        redacted = redacted.replaceAll(value, '***');
      }
      return redacted;
    },
  };
}
