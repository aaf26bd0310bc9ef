import type { World } from '../world/world.ts';
import { ApiError, header, type SimRequest } from './messages.ts';
import type { Need } from './operation.ts';
import { decide, type PolicyDocument } from './policy.ts';

/** Who calls, and what they may. */
export type Principal = {
  /** Allowed IAM actions on every resource; `*` and `ecs:*` are understood. */
  readonly allow?: readonly string[];
  /** Denied ones, whatever else allows them. */
  readonly deny?: readonly string[];
  /** A policy as AWS takes it: actions, resources and conditions decide. */
  readonly policy?: PolicyDocument;
  /** Session name in the caller's ARN; default `session`. */
  readonly name?: string;
};

/** The access key id that signed a request. */
export function accessKeyId(request: SimRequest): string {
  const credential = /Credential=([^/,\s]+)/.exec(header(request, 'authorization') ?? '');
  return credential?.[1] ?? '';
}

export function principalArn(world: World, principal: Principal | undefined): string {
  return `arn:${world.partition}:sts::${world.account}:assumed-role/deploy/${principal?.name ?? 'session'}`;
}

/** Throws what AWS throws where a need is not allowed: every resource of a call has to be. */
export function authorize(
  principal: Principal | undefined,
  arn: string,
  needs: readonly Need[],
): void {
  if (principal === undefined) return;
  const policies = policiesOf(principal);
  for (const need of needs) {
    const decision = decide(policies, need);
    if (decision === 'allowed') continue;
    throw accessDenied(arn, need.action, need.resource, decision === 'denied');
  }
}

function policiesOf({ allow = [], deny = [], policy }: Principal): PolicyDocument[] {
  return [
    {
      Statement: [
        { Effect: 'Allow', Action: allow, Resource: '*' },
        { Effect: 'Deny', Action: deny, Resource: '*' },
      ],
    },
    ...(policy === undefined ? [] : [policy]),
  ];
}

export function accessDenied(
  arn: string,
  action: string,
  resource: string,
  explicitly = false,
): ApiError {
  const on = resource === '*' ? 'on resource: *' : `on resource: ${resource}`;
  const because = explicitly
    ? 'with an explicit deny in an identity-based policy'
    : `because no identity-based policy allows the ${action} action`;
  return new ApiError(
    'AccessDeniedException',
    `User: ${arn} is not authorized to perform: ${action} ${on} ${because}`,
  );
}
