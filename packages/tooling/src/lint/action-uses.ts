/** Whether steps give our actions only the inputs that they have, and all that they need. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from '../manifest/action-manifest.ts';
import { placeholder } from '../release/references.ts';
import { callFaults, type Caller } from './workflow-calls.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, Caller & { readonly steps?: readonly Step[] }>>;
}

/** What is wrong with the calls of this repository's actions and workflows, one sentence each. */
export function useFaults(repository: string, workflow: Workflow): string[] {
  return Object.values(workflow.jobs).flatMap((job) => [
    ...(job.uses?.startsWith(`${placeholder}/`) === true ? callFaults(repository, job) : []),
    ...(job.steps ?? []).flatMap((step) => stepFaults(repository, step)),
  ]);
}

/** How many of its steps and jobs name something of this repository. */
export function ownUses(workflow: Workflow): number {
  const names = Object.values(workflow.jobs).flatMap((job) => [
    job.uses,
    ...(job.steps ?? []).map(({ uses }) => uses),
  ]);
  return names.filter((uses) => uses?.startsWith(`${placeholder}/`)).length;
}

function stepFaults(repository: string, { uses, with: given = {} }: Step): string[] {
  const prefix = `${placeholder}/`;
  if (uses?.startsWith(prefix) !== true) return [];
  const [name = '', version = ''] = uses.slice(prefix.length).split('@');
  if (!existsSync(join(repository, 'actions', name, 'action.yml'))) {
    return [`There is no action "${name}".`];
  }
  if (!/^v\d+(?:\.\d+\.\d+)?$/.test(version)) return [`"${uses}" names no version.`];
  const { inputs } = readManifest(repository, name);
  const unknown = Object.keys(given).filter((key) => !inputs.some((input) => input.name === key));
  const missing = inputs.filter((input) => input.required && given[input.name] === undefined);
  return [
    ...unknown.map((key) => `${name} has no input "${key}".`),
    ...missing.map((input) => `${name} needs the input "${input.name}".`),
  ];
}
