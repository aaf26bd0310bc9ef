import { ReadableError } from '@ecs-actions/core/readable-error';
import type { ActionManifest } from '../manifest/action-manifest.ts';
import type { Permission } from '@ecs-actions/aws/permissions/permission';
import { permissionsSection } from './iam-policy.ts';

/** The parts of a README that are generated; everything else in it is written by hand. */
export type Section = 'inputs' | 'outputs' | 'permissions';

/** The Markdown of each section of an action's README. */
export function renderSections(
  manifest: ActionManifest,
  permissions: readonly Permission[],
): Readonly<Record<Section, string>> {
  return {
    inputs: table(
      ['Input', 'Default', 'Description'],
      manifest.inputs.map((input) => [
        `\`${input.name}\``,
        input.required ? '**required**' : defaultCell(input.default),
        input.description,
      ]),
    ),
    outputs: table(
      ['Output', 'Description'],
      manifest.outputs.map(({ name, description }) => [
        `\`${name}\``,
        name === 'report' ? `${description} [Its JSON Schema](report.schema.json).` : description,
      ]),
    ),
    permissions: permissionsSection(permissions),
  };
}

/** The actions for the README of the repository: those a user names, with what they are for. */
export function actionsTable(
  manifests: readonly (ActionManifest & { readonly action: string })[],
): string {
  return table(
    ['Action', 'What it does'],
    manifests
      .filter(({ description }) => !description.startsWith('Internal to '))
      .map(({ action, description }) => [`[${action}](actions/${action}/README.md)`, description]),
  );
}

/** Where an action has no README yet: one with a place for each section, to be written on by hand. */
export function newReadme(manifest: ActionManifest): string {
  const place = (title: string, section: Section): string =>
    `## ${title}\n\n<!-- ${section}:start -->\n<!-- ${section}:end -->`;
  return [
    `# ${manifest.name}`,
    manifest.description,
    place('Inputs', 'inputs'),
    place('Outputs', 'outputs'),
    place('Permissions', 'permissions'),
  ].join('\n\n');
}

/**
 * The README with what stands between `<!-- inputs:start -->` and `<!-- inputs:end -->` (and so on)
 * replaced. A README without one of the pairs is a ReadableError: a table nobody sees helps nobody.
 */
export function replaceSections(
  readme: string,
  rendered: Readonly<Record<string, string>>,
  path: string,
): string {
  let text = readme;
  for (const [section, content] of Object.entries(rendered)) {
    const [start, end] = [`<!-- ${section}:start -->`, `<!-- ${section}:end -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) {
      throw new ReadableError(
        'README without a place',
        `${path} needs the lines ${start} and ${end}.`,
      );
    }
    text = `${text.slice(0, from)}${start}\n\n${content}\n\n${text.slice(to)}`;
  }
  return text;
}

function defaultCell(value: string | undefined): string {
  return value === undefined || value === '' ? '' : `\`${value.trim()}\``;
}

/** Descriptions are Markdown of ours, so only what would break the table is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim()).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
