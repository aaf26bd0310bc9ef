/** Paths, patterns and folders of the input `plan`, as the files they stand for. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ReadableError } from '@ecs-actions/core/readable-error';

/** Folders that hold many files and no plans. */
const skipped = new Set(['node_modules', '.git']);

/**
 * The files that paths and patterns stand for, each once, in the order they are named and by name within
 * a pattern. `*` and `?` stand for anything but a slash, `**` for folders, `{a,b}` for one of them. A
 * folder stands for the templates in it, so that `cdk.out` is a whole CDK assembly.
 *
 * @throws ReadableError where a path or pattern stands for no file.
 */
export function findFiles(patterns: readonly string[], input: string): readonly string[] {
  return [...new Set(patterns.flatMap((pattern) => findOne(pattern, input)))];
}

function findOne(pattern: string, input: string): readonly string[] {
  // A file whose name has such letters is meant by its name.
  if (existsSync(pattern))
    return statSync(pattern).isDirectory() ? ofFolder(pattern, input) : [pattern];
  if (!/[*?{[]/.test(pattern)) return [pattern];
  const found = matching(pattern);
  if (found.length > 0) return found;
  throw new ReadableError(
    'File not found',
    `${input}: no file matches ${pattern} (relative to ${process.cwd()}).`,
  );
}

function ofFolder(folder: string, input: string): readonly string[] {
  const base = folder.replace(/[\\/]+$/, '');
  const found = matching(`${base}/**/*.template.{json,yaml,yml}`);
  if (found.length > 0) return found;
  throw new ReadableError(
    'File not found',
    `${input}: ${folder} is a folder without CDK's templates (*.template.json); name the files in it, or give a pattern such as ${base}/*.json.`,
  );
}

function matching(pattern: string): readonly string[] {
  const segments = pattern.replaceAll('\\', '/').split('/');
  const literal = segments.findIndex((segment) => /[*?{[]/.test(segment));
  const base = segments.slice(0, literal).join('/');
  const start = base === '' ? (pattern.startsWith('/') ? '/' : '.') : base;
  const expression = toExpression(segments.slice(literal));
  return walk(start, '')
    .filter((path) => expression.test(path))
    .sort()
    .map((path) => (start === '.' ? path : join(start, path)));
}

/** Files below a folder, relative to it, with slashes. */
function walk(folder: string, below: string): readonly string[] {
  let entries;
  try {
    entries = readdirSync(join(folder, below), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(folder, path);
    return [path];
  });
}

function toExpression(segments: readonly string[]): RegExp {
  const source = segments.map((segment, index) => {
    const isLast = index === segments.length - 1;
    if (segment === '**') return isLast ? '.*' : '(?:[^/]+/)*';
    return `${segment.replaceAll(/\*+|\?|\{[^{}]*\}|\[[^\]]*\]|[.+^$()|\\]/g, toPart)}${isLast ? '' : '/'}`;
  });
  return new RegExp(`^${source.join('')}$`);
}

function toPart(part: string): string {
  if (part.startsWith('*')) return '[^/]*';
  if (part === '?') return '[^/]';
  if (part.startsWith('{')) {
    return `(?:${part
      .slice(1, -1)
      .split(',')
      .map((choice) => choice.replaceAll(/[.+^$()|\\?*[\]]/g, String.raw`\$&`))
      .join('|')})`;
  }
  return part.startsWith('[') ? part.replace('[!', '[^') : `\\${part}`;
}
