/** The inputs of rollback as one typed object. Everything malformed fails here, before the first AWS call. */
import type { Environment } from '@ecs-actions/action-kit/environment';
import type { InputReader } from '@ecs-actions/action-kit/inputs';
import { readRegion, readServiceAddress } from '@ecs-actions/action-kit/service-inputs';
import { parseArn } from '@ecs-actions/core/arn';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import { durations, type DurationMs } from '@ecs-actions/core/time';
import { present } from '@ecs-actions/core/present';

export interface Inputs {
  readonly address: ServiceAddress;
  readonly region: string;
  /** `family:revision` or ARN; absent: the last good one. */
  readonly to?: string;
  readonly mode: 'apply' | 'check';
  readonly timeoutMs: DurationMs;
}

/** @throws InputError that names the input, its value and what is accepted. */
export function parseInputs(inputs: InputReader, env: Environment): Inputs {
  const address = readServiceAddress(inputs, { several: true });
  const given = inputs.optionalText('to');
  const to = given === 'last-good' ? undefined : given;
  if (to !== undefined && !isRevision(to)) {
    throw inputs.invalid(
      'to',
      'last-good, family:revision or the ARN of a task definition revision',
    );
  }
  if (to !== undefined && address.services.length > 1) {
    throw inputs.invalid(
      'to',
      'last-good where several services are given, for a revision belongs to one of them',
    );
  }
  return {
    address,
    region: readRegion(inputs, env, [address.cluster, ...address.services, to]),
    ...present({ to }),
    mode: inputs.oneOf('mode', ['apply', 'check']) ?? 'apply',
    timeoutMs: inputs.duration('timeout') ?? 15 * durations.minute,
  };
}

function isRevision(text: string): boolean {
  const name = text.startsWith('arn:')
    ? /^task-definition\/(.+)$/.exec(parseArn(text)?.resource ?? '')?.[1]
    : text;
  return name !== undefined && /^[\w-]{1,255}:[1-9]\d*$/.test(name);
}
