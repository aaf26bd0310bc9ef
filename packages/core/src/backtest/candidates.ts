/** The input `candidates`: one candidate a line, `name: min 2, max 64, cpu 40, scale-in 12h`, or `author`. */
import {
  authorSettings,
  targetTracking,
  type PolicyMetric,
  type Resolution,
  type ScalingPolicy,
  type ScalingSettings,
} from './settings.ts';
import { present } from '../present.ts';

export interface Candidate {
  readonly name: string;
  readonly change: SettingsChange;
}

/** What a candidate sets; what it leaves out stays as it is. */
export interface SettingsChange {
  readonly min?: number;
  readonly max?: number;
  readonly targets: Readonly<Partial<Record<PolicyMetric, number | 'off'>>>;
  readonly scaleOutSeconds?: number;
  readonly scaleInSeconds?: number;
  readonly resolutionSeconds?: Resolution;
}

export interface CandidateProblem {
  /** From 1. */
  readonly line: number;
  readonly problem: string;
}

const metrics: readonly PolicyMetric[] = ['cpu', 'memory', 'requests'];
const accepted =
  'min N, max N, cpu N, memory N, requests N (or off), scale-out 0s, scale-in 12h, resolution 20s';

/** AWS's own limit is the service quota of tasks, 5,000. */
const mostTasks = 5000;
const longestNameLength = 60;

export function parseCandidates(text: string): readonly Candidate[] | CandidateProblem {
  const found: Candidate[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const written = raw.trim();
    if (written === '') continue;
    const line = index + 1;
    const candidate = parseLine(written);
    if (typeof candidate === 'string') return { line, problem: candidate };
    if (found.some(({ name }) => name === candidate.name)) {
      return { line, problem: `the name ${JSON.stringify(candidate.name)} a second time` };
    }
    found.push(candidate);
  }
  return found;
}

function parseLine(written: string): Candidate | string {
  if (written === 'author') return { name: 'author', change: changeOf(authorSettings) };
  const colon = written.indexOf(':');
  if (colon < 0) {
    return `${quoted(written)} is no candidate; accepted is "name: ${accepted}", or author`;
  }
  const name = written.slice(0, colon).trim();
  if (name === '') return `${quoted(written)} has no name before the colon`;
  if (name.length > longestNameLength) {
    return `the name ${quoted(name)} is longer than ${longestNameLength} characters`;
  }
  if (name === 'author') return 'author stands alone on its line: its settings are given';
  const change = parseChange(written.slice(colon + 1));
  return typeof change === 'string' ? change : { name, change };
}

type Draft = { -readonly [Key in keyof Omit<SettingsChange, 'targets'>]: SettingsChange[Key] } & {
  targets: Partial<Record<PolicyMetric, number | 'off'>>;
};

function parseChange(text: string): SettingsChange | string {
  const draft: Draft = { targets: {} };
  const seen = new Set<string>();
  const settings = text.split(',').map((part) => part.trim());
  if (settings.every((part) => part === '')) return `no settings after the name; ${accepted}`;
  for (const setting of settings) {
    if (setting === '') return `an empty setting between two commas; ${accepted}`;
    const [name = '', value, ...rest] = setting.split(/\s+/);
    if (value === undefined || rest.length > 0) return `${quoted(setting)}; accepted: ${accepted}`;
    if (seen.has(name)) return `${name} twice`;
    seen.add(name);
    const problem = setOne(draft, name, value);
    if (problem !== undefined) return problem;
  }
  const { min, max } = draft;
  if (min !== undefined && max !== undefined && min > max) return `min ${min} is above max ${max}`;
  return draft;
}

function setOne(draft: Draft, name: string, value: string): string | undefined {
  const problem = (accepts: string): string =>
    `${name} is ${quoted(value)}; accepted is ${accepts}`;
  switch (name) {
    case 'min':
    case 'max': {
      const count = Number(value);
      const least = name === 'min' ? 0 : 1;
      if (!/^\d{1,5}$/.test(value) || count < least || count > mostTasks) {
        return problem(`a number of tasks from ${least} to ${mostTasks}`);
      }
      draft[name] = count;
      return undefined;
    }
    case 'cpu':
    case 'memory':
    case 'requests': {
      if (value === 'off') {
        draft.targets[name] = 'off';
        return undefined;
      }
      const number = Number(value.replace(/%$/, ''));
      const isPercent = name !== 'requests';
      const wellFormed = (isPercent ? /^\d+(?:\.\d+)?%?$/ : /^\d+(?:\.\d+)?$/).test(value);
      if (!wellFormed || number <= 0 || (isPercent && number > 100)) {
        return problem(
          isPercent ? 'a percentage above 0, at most 100, or off' : 'a number above 0, or off',
        );
      }
      draft.targets[name] = number;
      return undefined;
    }
    case 'scale-out':
    case 'scale-in': {
      const seconds = parseSeconds(value);
      if (seconds === undefined) return problem('a duration such as 0s, 5m or 12h, at most 24h');
      draft[name === 'scale-out' ? 'scaleOutSeconds' : 'scaleInSeconds'] = seconds;
      return undefined;
    }
    case 'resolution':
      if (value !== '20s' && value !== '60s' && value !== '1m') return problem('20s or 60s');
      draft.resolutionSeconds = value === '20s' ? 20 : 60;
      return undefined;
    default:
      return `unknown setting ${quoted(name)}; accepted: ${accepted}`;
  }
}

/** As all durations of inputs are written; a bare number is refused, only `0` needs no unit. */
function parseSeconds(text: string): number | undefined {
  if (text === '0') return 0;
  const parts = /^(?:(\d{1,7})h)?(?:(\d{1,7})m)?(?:(\d{1,7})s)?$/.exec(text);
  if (parts === null || text === '') return undefined;
  const [, h = '0', m = '0', s = '0'] = parts;
  const seconds = Number(h) * 3600 + Number(m) * 60 + Number(s);
  return seconds <= 24 * 3600 ? seconds : undefined;
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 79)}…` : text);
}

/** Whole settings as the change that makes them of any other. */
export function changeOf({ minCapacity, maxCapacity, policies }: ScalingSettings): SettingsChange {
  const first = policies.find((policy) => policy.kind === 'target-tracking');
  const targetOf = (metric: PolicyMetric): number | 'off' => {
    const found = policies.find(
      (policy) => policy.kind === 'target-tracking' && policy.metric === metric,
    );
    return found?.kind === 'target-tracking' ? found.target : 'off';
  };
  return {
    min: minCapacity,
    max: maxCapacity,
    targets: { cpu: targetOf('cpu'), memory: targetOf('memory'), requests: targetOf('requests') },
    ...(first !== undefined && {
      scaleOutSeconds: first.scaleOutCooldownSeconds,
      scaleInSeconds: first.scaleInCooldownSeconds,
      resolutionSeconds: first.resolutionSeconds,
    }),
  };
}

/** The settings with a change; step policies stay as they are. Or what is wrong with the result. */
export function applyChange(
  base: ScalingSettings,
  change: SettingsChange,
): ScalingSettings | string {
  const minCapacity = change.min ?? base.minCapacity;
  const maxCapacity = change.max ?? base.maxCapacity;
  if (minCapacity > maxCapacity) {
    return `min ${minCapacity} is above max ${maxCapacity}; what a candidate leaves out stays as it is`;
  }
  const kept = base.policies.flatMap((policy): ScalingPolicy[] => {
    if (policy.kind === 'step') return [policy];
    const target = change.targets[policy.metric] ?? policy.target;
    if (target === 'off') return [];
    const changed = targetTracking({
      metric: policy.metric,
      target,
      scaleOutCooldownSeconds: change.scaleOutSeconds ?? policy.scaleOutCooldownSeconds,
      scaleInCooldownSeconds: change.scaleInSeconds ?? policy.scaleInCooldownSeconds,
      resolutionSeconds: change.resolutionSeconds ?? policy.resolutionSeconds,
    });
    // Alarms that were read stay; a new target moves them.
    const isSameAlarm =
      target === policy.target && changed.resolutionSeconds === policy.resolutionSeconds;
    return [
      {
        ...changed,
        scalesIn: policy.scalesIn,
        ...(isSameAlarm && { high: policy.high, low: policy.low }),
      },
    ];
  });
  const like = kept.find((policy) => policy.kind === 'target-tracking');
  const added = metrics.flatMap((metric): ScalingPolicy[] => {
    const target = change.targets[metric];
    const has = kept.some(
      (policy) => policy.kind === 'target-tracking' && policy.metric === metric,
    );
    if (target === undefined || target === 'off' || has) return [];
    const out = change.scaleOutSeconds ?? like?.scaleOutCooldownSeconds;
    const into = change.scaleInSeconds ?? like?.scaleInCooldownSeconds;
    const resolution = change.resolutionSeconds ?? like?.resolutionSeconds;
    return [
      targetTracking({
        metric,
        target,
        ...present({
          scaleOutCooldownSeconds: out,
          scaleInCooldownSeconds: into,
          resolutionSeconds: resolution,
        }),
      }),
    ];
  });
  return { minCapacity, maxCapacity, policies: [...kept, ...added] };
}

/** The settings that a candidate makes by itself, where no service tells the rest. Or what is missing. */
export function settingsAlone(change: SettingsChange): ScalingSettings | string {
  const { min, max } = change;
  if (min === undefined || max === undefined) {
    const missing = [
      ...(min === undefined ? ['min'] : []),
      ...(max === undefined ? ['max'] : []),
    ].join(' and ');
    return `${missing} missing: these are the current settings, and a file tells none of them`;
  }
  const applied = applyChange({ minCapacity: min, maxCapacity: max, policies: [] }, change);
  if (typeof applied === 'string') return applied;
  const saysOff = Object.values(change.targets).includes('off');
  if (applied.policies.length === 0 && min !== max && !saysOff) {
    return 'cpu, memory or requests missing: these are the current settings, and a file tells none of them';
  }
  return applied;
}
