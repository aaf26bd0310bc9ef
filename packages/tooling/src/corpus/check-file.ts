/** What the rules of verify-scaling-config say of one file that nobody here wrote. */
import { ReadableError } from '@ecs-actions/core/readable-error';
import { emptyConfig } from '@ecs-actions/core/scaling/config/config';
import { verify } from '@ecs-actions/core/scaling/report/verification';
import { listFindings, type PlacedFinding } from '@ecs-actions/core/scaling/report/findings';
import { readPlans } from '@ecs-actions/core/scaling/sources/read-plan';

/** One row of the table. */
export interface CheckedFile {
  readonly file: string;
  readonly format: string;
  /** How often the text names a type of service: what is read should not be less in silence. */
  readonly inText: number;
  readonly seen: number;
  /** By name: services of kinds that are not read. */
  readonly unread: readonly string[];
  readonly deleted: number;
  readonly failed: readonly PlacedFinding[];
  readonly skipped: readonly PlacedFinding[];
  readonly milliseconds: number;
  /** Why the file was not read; the line that its owner would see. */
  readonly refused?: string;
  /** An error of ours. */
  readonly broken?: string;
}

const none = { seen: 0, unread: [], deleted: 0, failed: [], skipped: [] } as const;

/** @param now as of when schedules and waivers are judged. */
export function checkFile(bytes: Uint8Array, file: string, now: number): CheckedFile {
  const started = performance.now();
  const text = new TextDecoder().decode(bytes);
  const row = { file, inText: countServices(text) };
  const elapsed = () => Math.round(performance.now() - started);
  try {
    const { services, unread, deleted } = readPlans([{ bytes, file }]);
    const findings = listFindings(verify(services, emptyConfig, 'production', now));
    return {
      ...row,
      format: services[0]?.origin ?? 'none',
      seen: services.length,
      unread: unread.map(({ label, kind }) => `${label} (${kind})`),
      deleted: deleted.length,
      failed: findings.filter(({ status }) => status === 'fail'),
      skipped: findings.filter(({ status }) => status === 'skipped'),
      milliseconds: elapsed(),
    };
  } catch (error) {
    const rest = { ...row, ...none, format: 'refused', milliseconds: elapsed() };
    return error instanceof ReadableError
      ? { ...rest, refused: error.message }
      : {
          ...rest,
          broken: error instanceof Error ? (error.stack ?? error.message) : String(error),
        };
  }
}

function countServices(text: string): number {
  const types = [
    /AWS::ECS::(?:ExpressGateway)?Service\b/g,
    /"type":\s*"aws(?:cc)?_ecs_(?:express_gateway_)?service"/g,
    /"aws(?:-native)?:ecs(?:\/\w+)?:(?:ExpressGateway)?Service"/g,
  ];
  return Math.max(...types.map((type) => [...text.matchAll(type)].length));
}
