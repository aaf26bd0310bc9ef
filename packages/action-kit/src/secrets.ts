import { htmlText, text as markdownText } from './markdown.ts';
import type { RunnerLog } from './runner.ts';

/** What must never be read by anyone, from before its first use on. */
export interface Secrets {
  /**
   * Hides a value, and each of its lines: the runner replaces it in the log from now on, and `redact` in
   * what this process writes itself (files are not the runner's to mask). Shorter than four characters it
   * cannot be hidden without making the log unreadable; that is said, not done.
   */
  readonly mask: (value: string) => void;
  /** The text with every masked value, as it is or in one of its encoded forms, replaced by `***`. */
  readonly redact: (text: string) => string;
}

const shortestMasked = 4;

export function createSecrets(
  runner: Pick<RunnerLog, 'isPresent' | 'info' | 'setSecret'>,
): Secrets {
  const masked = new Set<string>();
  let longestFirst: readonly string[] | undefined;

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
    for (const form of formsOf(value)) masked.add(form);
    longestFirst = undefined;
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
      longestFirst ??= [...masked].toSorted((a, b) => b.length - a.length);
      for (const value of longestFirst) {
        redacted = redacted.replaceAll(value, '***');
      }
      return redacted;
    },
  };
}

/** Of a shorter piece of base64 others may be equal by chance. */
const shortestBase64 = 8;

/**
 * The forms in which a value comes back in texts, as the runner masks them itself in the log
 * (actions/runner, `ValueEncoders.cs`), and those of our own Markdown.
 */
function formsOf(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  return [
    value,
    json,
    ...urlForms(value.toWellFormed()),
    markdownText(value),
    htmlText(value),
    ...base64Forms(Buffer.from(value)),
  ].filter((form) => form.length >= shortestMasked);
}

/** Encoders differ in the signs that they leave, in how they write a space, and in the case of the digits. */
function urlForms(value: string): string[] {
  const part = encodeURIComponent(value);
  const strict = part.replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const form = new URLSearchParams({ '': value }).toString().slice(1);
  return [part, strict, form, encodeURI(value)].flatMap((url) => [
    url,
    url.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  ]);
}

/**
 * Base64 of the value alone, and within a longer text (`user:password` of a header, say): there it depends on how
 * many bytes stand before it, and its first and last signs on its neighbours.
 */
function base64Forms(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    // Signs that hold bits of what stands before, or of what may follow.
    const first = before === 0 ? 0 : before + 1;
    const last = Math.floor(((before + bytes.length) * 8) / 6);
    const own = whole.slice(first, last);
    const forms = before === 0 ? [whole.replace(/=+$/, ''), own] : [own];
    return forms.flatMap((form) =>
      form.length < shortestBase64 ? [] : [form, form.replaceAll('+', '-').replaceAll('/', '_')],
    );
  });
}
