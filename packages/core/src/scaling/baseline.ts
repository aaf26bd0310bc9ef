import { ReadableError } from '../readable-error.ts';
import { decodeText, parseText } from './sources/parse-text.ts';

/** A finding that was there when the rules were adopted, by what tells it from others. */
export interface AcceptedFinding {
  readonly rule: string;
  readonly resource: string;
  readonly actual: string;
}

/** The fingerprints of accepted findings. */
export type Baseline = ReadonlySet<string>;

export function fingerprint({ rule, resource, actual }: AcceptedFinding): string {
  return JSON.stringify([rule, resource, actual]);
}

/**
 * Reads a file that `printBaseline` wrote.
 *
 * @param file its path, as errors name it.
 * @throws ReadableError, in one line, for anything of another form.
 */
export function readBaseline(bytes: Uint8Array, file: string): Baseline {
  const { value } = parseText(decodeText(bytes), file);
  const accepted = member(value, 'accepted');
  if (member(value, 'schema-version') !== 1 || !Array.isArray(accepted)) {
    throw invalid(file, 'it is no baseline of verify-scaling-config, schema-version 1');
  }
  return new Set(
    accepted.map((entry: unknown, index) => {
      const text = (name: string): string => {
        const found = member(entry, name);
        if (typeof found === 'string') return found;
        throw invalid(file, `accepted[${index}] lacks the text "${name}"`);
      };
      const finding = { rule: text('rule'), resource: text('resource'), actual: text('actual') };
      return fingerprint(finding);
    }),
  );
}

/** The file's text: one finding a line, sorted, so that a pull request shows what was accepted. */
export function printBaseline(findings: readonly AcceptedFinding[]): string {
  const lines = findings.map(
    ({ rule, resource, actual }) => `    ${JSON.stringify({ rule, resource, actual })}`,
  );
  const accepted = [...new Set(lines)].sort().join(',\n');
  const list = accepted === '' ? '[]' : `[\n${accepted}\n  ]`;
  return `{\n  "schema-version": 1,\n  "accepted": ${list}\n}\n`;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function invalid(file: string, what: string): ReadableError {
  return new ReadableError(
    'Invalid baseline',
    `baseline: ${file}: ${what}; write it anew with baseline-mode: write.`,
  );
}
