import type { Random } from '../world/random.ts';
import type { World } from '../world/world.ts';
import type { Call, ReadsCalls } from './call.ts';
import { dashboardOperations } from './cloudwatch/dashboards.ts';
import { metricOperations } from './cloudwatch/metrics.ts';
import { clusterOperations } from './ecs/clusters.ts';
import { registerTaskDefinitionOperations } from './ecs/register-task-definition.ts';
import { runTaskOperations } from './ecs/run-task.ts';
import { serviceDeploymentOperations } from './ecs/service-deployments.ts';
import { serviceOperations } from './ecs/services.ts';
import { taskDefinitionOperations } from './ecs/task-definitions.ts';
import { taskOperations } from './ecs/tasks.ts';
import { updateServiceOperations } from './ecs/update-service.ts';
import { ec2Operations } from './ec2.ts';
import { withoutMember, withUnknownValue } from './distort.ts';
import { ecrOperations, hostOf } from './ecr.ts';
import { elbv2AttributeOperations } from './elbv2-attributes.ts';
import { elbv2Operations } from './elbv2.ts';
import type { Fault, FaultKind, Faults } from './faults.ts';
import { logsInsightsOperations } from './logs-insights.ts';
import { logsOperations } from './logs.ts';
import { ApiError, type SimRequest, type SimResponse } from './messages.ts';
import type { Context, Operations } from './operation.ts';
import {
  accessDenied,
  accessKeyId,
  authorize,
  principalArn,
  type Principal,
} from './principals.ts';
import { readCall, refuseUnknown } from './protocol.ts';
import { scalingPolicyOperations } from './scaling/policies.ts';
import { scalingTargetOperations } from './scaling/targets.ts';
import { serviceQuotasOperations } from './service-quotas.ts';
import { stsOperations } from './sts.ts';
import type { Throttle } from './throttle.ts';

/** A call as the region received it. */
export type CallRecord = {
  readonly service: string;
  readonly operation: string;
  /** Access key id. */
  readonly principal: string;
  readonly at: number;
  /** HTTP status; 0 where the connection was broken. */
  readonly status: number;
  readonly error?: string;
  /** The injected fault that it met. */
  readonly fault?: FaultKind;
};

/** What the AWS face works with. */
export type Face = {
  readonly world: World;
  readonly random: Random;
  readonly faults: Faults;
  readonly throttle: Throttle;
  readonly principals: ReadonlyMap<string, Principal>;
  readonly consistencyLagMs: number;
  /** Protocols beside JSON and query. */
  readonly protocols: readonly ReadsCalls[];
  readonly calls: CallRecord[];
};

/** Operations by service. */
const services: Readonly<Record<string, Operations>> = {
  ecs: {
    ...clusterOperations,
    ...serviceOperations,
    ...updateServiceOperations,
    ...serviceDeploymentOperations,
    ...taskOperations,
    ...taskDefinitionOperations,
    ...registerTaskDefinitionOperations,
    ...runTaskOperations,
  },
  elasticloadbalancing: { ...elbv2Operations, ...elbv2AttributeOperations },
  logs: { ...logsOperations, ...logsInsightsOperations },
  cloudwatch: { ...metricOperations, ...dashboardOperations },
  servicequotas: serviceQuotasOperations,
  ec2: ec2Operations,
  ecr: ecrOperations,
  sts: stsOperations,
  'application-autoscaling': { ...scalingTargetOperations, ...scalingPolicyOperations },
};

const oldWorldChance = 0.5;
const slowMs = 5000;
/** What a proxy in between may answer with. */
const malformed = '<html><body>502 Bad Gateway</body></html';

/** Answers an AWS request: principal, faults, throttling, then the operation itself. */
export function answerAws(face: Face, request: SimRequest): SimResponse {
  const { world } = face;
  const key = accessKeyId(request);
  const requestId = face.random.uuid();
  const call = readCall(request, face.protocols);
  if (call === undefined) {
    const { contentType, body } = refuseUnknown(request);
    return { status: 404, headers: { 'content-type': contentType }, body };
  }
  const fault = face.faults.meet(call.service, call.operation, world.now, face.random);
  const record = (status: number, error?: string): void => {
    face.calls.push({
      service: call.service,
      operation: call.operation,
      principal: key,
      at: world.now,
      status,
      ...(error !== undefined && { error }),
      ...(fault !== undefined && { fault: fault.kind }),
    });
  };
  const headers = { 'x-amzn-requestid': requestId, ...call.headers };
  if (fault?.kind === 'reset-before') {
    record(0, 'reset-before');
    return { status: 0, headers: {}, body: '', fault: 'reset-before' };
  }
  if (fault?.kind === 'network') {
    const { code = 'ECONNREFUSED' } = fault;
    record(0, code);
    return { status: 0, headers: {}, body: '', fault: 'network', code };
  }
  try {
    const output = distorted(perform(face, call, key, fault, hostOf(request)), fault, face.random);
    const { contentType, body } = call.answer(output, requestId);
    if (fault?.kind === 'reset-after') {
      record(0, 'reset-after');
      return { status: 0, headers: {}, body: '', fault: 'reset-after' };
    }
    record(200);
    return {
      status: 200,
      headers: { ...headers, 'content-type': contentType },
      body: spoiled(body, fault),
      ...(fault?.kind === 'slow' && { delayMs: fault.delayMs ?? slowMs }),
    };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const refused = call.refuse(error, requestId);
    record(refused.status, error.code);
    return {
      status: refused.status,
      headers: {
        ...headers,
        'content-type': refused.contentType,
        'x-amzn-errortype': error.code,
        ...(refused.queryError !== undefined && { 'x-amzn-query-error': refused.queryError }),
      },
      body: refused.body,
    };
  }
}

function perform(
  face: Face,
  call: Call,
  key: string,
  fault: Fault | undefined,
  host: string,
): unknown {
  const { world } = face;
  const principal = face.principals.get(key);
  const arn = principalArn(world, principal);
  const operation = services[call.service]?.[call.operation];
  if (operation === undefined) {
    throw new ApiError(
      'UnknownOperationException',
      `The simulator has no ${call.service}:${call.operation}.`,
    );
  }
  const context: Context = {
    world,
    host,
    principalArn: arn,
    random: face.random,
    showsOldWorld: (since) =>
      world.now - since < face.consistencyLagMs && face.random.chance(oldWorldChance),
  };
  raise(fault, arn, `${call.service}:${call.operation}`);
  authorize(principal, arn, operation.needs(context, call.input));
  if (!face.throttle.take(operation.bucket, world.now)) {
    throw new ApiError('ThrottlingException', 'Rate exceeded');
  }
  return operation.run(context, call.input);
}

/** Throws the error an injected fault stands for. */
function raise(fault: Fault | undefined, arn: string, action: string): void {
  switch (fault?.kind) {
    case 'throttle':
      throw new ApiError('ThrottlingException', 'Rate exceeded');
    case '5xx':
      throw new ApiError(
        'ServerException',
        'Service Unavailable. Please try again later.',
        fault.status ?? 500,
      );
    case 'expired-token':
      throw new ApiError(
        'ExpiredTokenException',
        'The security token included in the request is expired',
      );
    case 'access-denied':
      throw accessDenied(arn, action, '*');
    case 'network':
    case 'reset-before':
    case 'reset-after':
    case 'slow':
    case 'malformed':
    case 'truncated':
    case 'unknown-value':
    case 'missing-member':
    case undefined:
      break;
  }
}

function distorted(output: unknown, fault: Fault | undefined, random: Random): unknown {
  if (fault?.kind === 'unknown-value') return withUnknownValue(output, random);
  return fault?.kind === 'missing-member' ? withoutMember(output, random) : output;
}

/** What of the answer's body arrives. */
function spoiled(body: string | Uint8Array, fault: Fault | undefined): string | Uint8Array {
  if (fault?.kind === 'malformed') return malformed;
  // Never a whole document that is merely shorter: at least its last sign is missing.
  return fault?.kind === 'truncated' ? body.slice(0, Math.floor(body.length / 2)) : body;
}
