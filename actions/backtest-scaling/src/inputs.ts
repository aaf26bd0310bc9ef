/** The inputs of backtest-scaling as one typed object. Everything malformed fails here, before any reading. */
import type { Environment } from '@ecs-actions/action-kit/environment';
import { InputError, type InputReader } from '@ecs-actions/action-kit/inputs';
import { readRegion, readServiceAddress } from '@ecs-actions/action-kit/service-inputs';
import {
  parseCandidates,
  settingsAlone,
  type Candidate,
} from '@ecs-actions/core/backtest/candidates';
import { listPrices, type Prices, type TaskSize } from '@ecs-actions/core/backtest/cost';
import { parseCpuUnits, parseMemoryMb } from '@ecs-actions/core/scaling/sources/task-size';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import { durations, type DurationMs } from '@ecs-actions/core/time';

export interface Inputs {
  readonly source: Source;
  readonly candidates: readonly Candidate[];
  readonly plan: string | undefined;
  readonly linePercent: number;
  readonly recommend: false | { readonly capMinutes: number };
  readonly prices: Prices;
  /** Given for a file alone. */
  readonly size: TaskSize | undefined;
  readonly failOn: 'error' | 'inconclusive' | 'never';
  readonly comment: 'off' | 'pull-request';
  readonly htmlReport: boolean;
}

export interface LiveSource {
  readonly kind: 'live';
  readonly address: ServiceAddress;
  readonly region: string;
  readonly historyMs: DurationMs;
  /** In place of CloudWatch's metrics. */
  readonly historyFile: string | undefined;
}

export type Source = LiveSource | { readonly kind: 'file'; readonly path: string };

const longestHistoryDays = 60;
/** The name that the settings of now have among the results. */
export const currentName = 'current';
export const planName = 'plan';

/** @throws InputError that names the input, its value and what is accepted. */
export function parseInputs(inputs: InputReader, env: Environment): Inputs {
  const source = readSource(inputs, env);
  const candidates = readCandidates(inputs, source);
  const plan = inputs.optionalText('plan');
  if (plan !== undefined && candidates.some(({ name }) => name === planName)) {
    throw invalidCandidates(`the name "${planName}" is the one of the input plan`);
  }
  const comment = inputs.oneOf('comment', ['off', 'pull-request']) ?? 'off';
  if (comment === 'pull-request' && inputs.optionalText('github-token') === undefined) {
    throw inputs.invalid('github-token', 'a token with pull-requests: write, for the comment');
  }
  const recommend = inputs.oneOf('recommend', ['off', 'cheapest']) ?? 'off';
  const atMostMs = inputs.duration('at-most', { allowZero: true }) ?? 30 * durations.minute;
  return {
    source,
    candidates,
    plan,
    linePercent: readLine(inputs),
    recommend: recommend === 'cheapest' && { capMinutes: Math.floor(atMostMs / durations.minute) },
    prices: readPrices(inputs),
    size: readSize(inputs),
    failOn: inputs.oneOf('fail-on', ['error', 'inconclusive', 'never']) ?? 'error',
    comment,
    htmlReport: inputs.boolean('html-report') ?? true,
  };
}

function readSource(inputs: InputReader, env: Environment): Source {
  const days = readDays(inputs);
  const path = inputs.optionalText('history-file');
  const namesService = ['cluster', 'stage', 'service'].some(
    (name) => inputs.optionalText(name) !== undefined,
  );
  if (path !== undefined && !namesService) return { kind: 'file', path };
  const address = readServiceAddress(inputs, { several: true });
  if (path !== undefined && address.services.length > 1) {
    throw inputs.invalid('service', 'one service beside history-file');
  }
  return {
    kind: 'live',
    address,
    region: readRegion(inputs, env, [address.cluster, ...address.services]),
    historyMs: days * 24 * durations.hour,
    historyFile: path,
  };
}

function readDays(inputs: InputReader): number {
  const text = inputs.optionalText('history') ?? '14d';
  const days = Number(/^(\d{1,3})d$/.exec(text)?.[1] ?? Number.NaN);
  if (!(days >= 1 && days <= longestHistoryDays)) {
    throw inputs.invalid('history', `days from 1d to ${longestHistoryDays}d`);
  }
  return days;
}

function readLine(inputs: InputReader): number {
  const text = inputs.optionalText('line') ?? '80%';
  const percent = Number(/^(\d{1,3}(?:\.\d{1,6})?)\s?%$/.exec(text)?.[1] ?? Number.NaN);
  if (!(percent > 0 && percent <= 100)) {
    throw inputs.invalid('line', 'a percentage above 0%, at most 100%, such as 80%');
  }
  return percent;
}

function readCandidates(inputs: InputReader, source: Source): readonly Candidate[] {
  const text = inputs.optionalText('candidates');
  const parsed = parseCandidates(text ?? '');
  if ('problem' in parsed) throw invalidCandidates(`line ${parsed.line}: ${parsed.problem}`);
  if (source.kind === 'live') {
    if (parsed.some(({ name }) => name === currentName)) {
      throw invalidCandidates(`the name "${currentName}" is the one of the service's own settings`);
    }
    return parsed;
  }
  // The current settings first; a file alone has no others.
  const current = parsed.find(({ name }) => name === currentName) ?? parsed[0];
  if (current === undefined) {
    throw new InputError(
      'candidates',
      'Input "candidates" is needed with history-file alone: the candidate called current, else the first, has the current settings.',
    );
  }
  const settings = settingsAlone(current.change);
  if (typeof settings === 'string') throw invalidCandidates(`${current.name}: ${settings}`);
  return [current, ...parsed.filter((one) => one !== current)];
}

export function invalidCandidates(problem: string): InputError {
  return new InputError('candidates', `Input "candidates", ${problem}.`);
}

function readPrices(inputs: InputReader): Prices {
  const perVcpuHour = inputs.number('price-per-vcpu-hour', { min: 0 });
  const perGbHour = inputs.number('price-per-gb-hour', { min: 0 });
  if (perVcpuHour === undefined && perGbHour === undefined) return listPrices;
  const missing =
    perVcpuHour === undefined
      ? ' (vCPU: the list price)'
      : perGbHour === undefined
        ? ' (GB: the list price)'
        : '';
  return {
    perVcpuHour: perVcpuHour ?? listPrices.perVcpuHour,
    perGbHour: perGbHour ?? listPrices.perGbHour,
    source: `the prices given${missing}`,
  };
}

function readSize(inputs: InputReader): TaskSize | undefined {
  const cpu = inputs.optionalText('task-cpu');
  const memory = inputs.optionalText('task-memory');
  if (cpu === undefined && memory === undefined) return undefined;
  const cpuUnits = parseCpuUnits(cpu);
  if (cpuUnits === undefined || cpuUnits <= 0) {
    throw inputs.invalid('task-cpu', 'CPU as in a task definition, such as 1024 or 1 vCPU');
  }
  const memoryMb = parseMemoryMb(memory);
  if (memoryMb === undefined || memoryMb <= 0) {
    throw inputs.invalid('task-memory', 'memory as in a task definition, such as 2048 or 2 GB');
  }
  return { cpuUnits, memoryMb };
}
