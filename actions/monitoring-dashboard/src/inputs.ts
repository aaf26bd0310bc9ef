/** The inputs of monitoring-dashboard as one typed object. Everything malformed fails here, before the first AWS call. */
import type { Environment } from '@ecs-actions/action-kit/environment';
import type { InputReader } from '@ecs-actions/action-kit/inputs';
import { readRegion, readServiceAddress } from '@ecs-actions/action-kit/service-inputs';
import type { ScalingLines } from '@ecs-actions/core/dashboard/board-service';
import type { ServiceAddress } from '@ecs-actions/core/service-address';

export interface Inputs {
  readonly address: ServiceAddress;
  readonly region: string;
  /** Absent: `<cluster>-<service>`. */
  readonly dashboardName: string | undefined;
  readonly mode: 'apply' | 'diff';
  /** Absent: from the scaling policies. Empty: none are drawn. */
  readonly targets: TargetLines | undefined;
  readonly annotateDeploys: boolean;
}

export type TargetLines = Pick<ScalingLines, 'cpuPercent' | 'memoryPercent' | 'requestsPerTarget'>;

const dashboardNames = /^[\w-]{1,255}$/;

const targetNames = {
  cpu: 'cpuPercent',
  memory: 'memoryPercent',
  requests: 'requestsPerTarget',
} as const;

/** @throws InputError that names the input, its value and what is accepted. */
export function parseInputs(inputs: InputReader, env: Environment): Inputs {
  const address = readServiceAddress(inputs, { several: true });
  const dashboardName = inputs.optionalText('dashboard-name');
  if (dashboardName !== undefined && !dashboardNames.test(dashboardName)) {
    throw inputs.invalid('dashboard-name', 'up to 255 letters, digits, "-" and "_"');
  }
  if (dashboardName === undefined && address.services.length > 1) {
    throw inputs.invalid('dashboard-name', 'a name, for the dashboard shows several services');
  }
  return {
    address,
    region: readRegion(inputs, env, [address.cluster, ...address.services]),
    dashboardName,
    mode: inputs.oneOf('mode', ['apply', 'diff']) ?? 'apply',
    targets: parseTargets(inputs),
    annotateDeploys: inputs.boolean('annotate-deploys') ?? false,
  };
}

function parseTargets(inputs: InputReader): TargetLines | undefined {
  const items = inputs.list('targets');
  if (items.length === 0) return undefined;
  if (items.length === 1 && items[0] === 'off') return {};
  const targets: { -readonly [Name in keyof TargetLines]: TargetLines[Name] } = {};
  for (const item of items) {
    const [, name, number] =
      /^(cpu|memory|requests)\s*=\s*(\d+(?:\.\d+)?)(?:\s*%)?$/.exec(item) ?? [];
    const key = targetNames[name as keyof typeof targetNames];
    const value = Number(number);
    if (name === undefined || value <= 0 || key in targets) {
      throw inputs.invalid(
        'targets',
        'each of cpu, memory and requests at most once, with a number above 0, e.g. "cpu=40, memory=50, requests=800"; or "off"',
      );
    }
    targets[key] = value;
  }
  return targets;
}
