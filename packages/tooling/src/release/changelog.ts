import { ReadableError } from '@ecs-actions/core/readable-error';

/**
 * What the changelog says of a version (`v1.2.3`), without the heading. None or an empty one is a
 * ReadableError: a release nobody can read about is not ready.
 */
export function releaseNotes(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const own = sections.find((section) => section.startsWith(`[${version.slice(1)}]`));
  const notes = own?.replace(/^.*\n/, '').trim() ?? '';
  if (notes !== '') return `${notes}\n`;
  throw new ReadableError(
    'No release notes',
    `CHANGELOG.md says nothing under "## [${version.slice(1)}]". Name what was unreleased so.`,
  );
}
