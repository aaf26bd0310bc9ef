/** The inputs of verify-scaling-config as one typed object. Everything malformed fails here, before any reading. */
import type { Environment } from '@ecs-actions/action-kit/environment';
import type { InputReader } from '@ecs-actions/action-kit/inputs';
import { readRegion, readServiceAddress } from '@ecs-actions/action-kit/service-inputs';
import type { FailOn } from '@ecs-actions/core/scaling/report/verification';
import type { ServiceAddress } from '@ecs-actions/core/service-address';

export interface Inputs {
  readonly source: Source;
  readonly profile: string;
  /** Given by the user; otherwise the default path is read where it exists. */
  readonly config: string | undefined;
  readonly failOn: FailOn;
  readonly sarifFile: string | undefined;
  readonly baseline: Baseline | undefined;
  readonly comment: 'off' | 'pull-request';
}

/** The file of accepted findings: read, or written anew from what is found now. */
export interface Baseline {
  readonly path: string;
  readonly mode: 'check' | 'write';
}

/** What is checked: what runs, or what a file says will run. */
export type Source =
  | { readonly kind: 'live'; readonly address: ServiceAddress; readonly region: string }
  | {
      readonly kind: 'plan';
      /** Paths, patterns and folders, as they were written. */
      readonly paths: readonly string[];
      /** A file of CloudFormation parameters. */
      readonly parameters: string | undefined;
      readonly services: readonly string[];
    };

/** @throws InputError that names the input, its value and what is accepted. */
export function parseInputs(inputs: InputReader, env: Environment): Inputs {
  const comment = inputs.oneOf('comment', ['off', 'pull-request']) ?? 'off';
  if (comment === 'pull-request' && inputs.optionalText('github-token') === undefined) {
    throw inputs.invalid('github-token', 'a token with pull-requests: write, for the comment');
  }
  return {
    source: readSource(inputs, env),
    profile: inputs.optionalText('profile') ?? 'production',
    config: inputs.optionalText('config'),
    failOn: inputs.oneOf('fail-on', ['error', 'warning', 'inconclusive', 'never']) ?? 'error',
    sarifFile: inputs.optionalText('sarif-file'),
    baseline: readBaselineInput(inputs),
    comment,
  };
}

function readBaselineInput(inputs: InputReader): Baseline | undefined {
  const path = inputs.optionalText('baseline');
  const mode = inputs.oneOf('baseline-mode', ['check', 'write']);
  if (path !== undefined) return { path, mode: mode ?? 'check' };
  if (mode !== 'write') return undefined;
  throw inputs.invalid('baseline', 'the path of the file that baseline-mode: write is to write');
}

/** One for each line, or divided by commas outside of braces: `{a,b}` is one pattern. */
function readPatterns(inputs: InputReader): readonly string[] {
  return (inputs.optionalText('plan') ?? '')
    .split(/\n|,(?![^{}\n]*\})/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '');
}

function readSource(inputs: InputReader, env: Environment): Source {
  const paths = readPatterns(inputs);
  const parameters = inputs.optionalText('parameters');
  if (paths.length > 0) {
    for (const name of ['cluster', 'stage'] as const) {
      if (inputs.optionalText(name) !== undefined) {
        inputs.conflict('plan', name, 'the plan is checked instead of what runs');
      }
    }
    return { kind: 'plan', paths, parameters, services: inputs.list('service') };
  }
  if (parameters !== undefined) {
    throw inputs.invalid('parameters', 'nothing without plan: what runs has its values already');
  }
  const address = readServiceAddress(inputs, { several: true });
  const region = readRegion(inputs, env, [address.cluster, ...address.services]);
  return { kind: 'live', address, region };
}
