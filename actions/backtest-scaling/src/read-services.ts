/** Services with their past, from AWS, in a module of its own so that its clients are loaded only when needed. */
import type { Clock } from '@ecs-actions/action-kit/clock';
import type { Log } from '@ecs-actions/action-kit/log';
import { openRecordReader } from '@ecs-actions/aws/backtest/record-reader';
import { openSession, type AwsAccess } from '@ecs-actions/aws/session';
import packageJson from '../package.json' with { type: 'json' };
import type { LiveSource } from './inputs.ts';
import type { ReadServices } from './main.ts';

export interface Reading {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly access: AwsAccess;
  readonly log: Log;
}

export async function readServices(
  { address, region, historyMs, historyFile }: LiveSource,
  { clock, signal, access, log }: Reading,
): Promise<ReadServices> {
  const session = openSession({
    region,
    userAgent: { name: 'backtest-scaling', version: packageJson.version },
    clock,
    signal: () => signal,
    ...access,
  });
  const reader = openRecordReader(session);
  const services = await reader.read(address, {
    historyMs,
    needsMetrics: historyFile === undefined,
    onRead: (label) => log.line(`read ${label}`),
  });
  return { services, metricsRequested: reader.metricsRequested() };
}
