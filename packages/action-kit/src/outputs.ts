import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './environment.ts';
import { fitJson, fitText } from './fit-json.ts';
import { toKebabCase } from '@ecs-actions/core/reports/shape';
import { toJson } from './json.ts';
import { harmlessLines } from './harmless.ts';
import { printable } from './printable.ts';

/** GitHub accepts 1 MiB for all outputs of a job; each of ours is allowed this much. */
export const maxOutputBytes = 64 * 1024;

/** Outputs by name, in camelCase or kebab-case; what is unknown is undefined. */
export type Outputs = Readonly<Record<string, unknown>>;

/**
 * The text of each output, by its kebab-case name: text on one line, numbers plain (those named `…-seconds` as
 * whole seconds), unknown as empty, everything else as JSON, each at most 64 KiB. Whoever echoes one prints nothing
 * that a log may not hold.
 */
export function renderOutputs(outputs: Outputs): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(outputs).map(([key, value]) => {
      const name = toKebabCase(key);
      return [name, renderOutput(name, value)];
    }),
  );
}

function renderOutput(name: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return fitText(oneLine(value), maxOutputBytes);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return '';
    return String(name.endsWith('-seconds') ? Math.round(value) : value);
  }
  return fitJson(toJson(value), maxOutputBytes);
}

function oneLine(text: string): string {
  return harmlessLines(printable(text, 'remove').replace(/[\n\t]/g, ' ')).join(' ');
}

/**
 * Writes the whole report as JSON with `schema-version: 1` under RUNNER_TEMP (the system's folder for
 * temporary files elsewhere) and returns its absolute path. Each step has a folder of its own.
 */
export function writeReport(
  env: Environment,
  action: string,
  report: Readonly<Record<string, unknown>>,
  redact: (text: string) => string,
): string {
  const temp = env['RUNNER_TEMP'];
  const root = temp === undefined || temp === '' ? tmpdir() : temp;
  const path = join(mkdtempSync(join(root, `${action}-`)), 'report.json');
  const json = toJson({ schemaVersion: 1, ...report });
  writeFileSync(path, `${redact(JSON.stringify(json, null, 2))}\n`, { mode: 0o600 });
  return path;
}
