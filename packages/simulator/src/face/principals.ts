import type { World } from '../world/world.ts';
import { ApiError, header, type SimRequest } from './messages.ts';
import type { Need } from './operation.ts';

/** Who calls, and what they may. */
export type Principal = {
  /** Allowed IAM actions; `*` and `ecs:*` are understood. */
  readonly allow: readonly string[];
  readonly deny?: readonly string[];
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

function covers(pattern: string, action: string): boolean {
  if (pattern === '*' || pattern.toLowerCase() === action.toLowerCase()) return true;
  return (
    pattern.endsWith('*') && action.toLowerCase().startsWith(pattern.slice(0, -1).toLowerCase())
  );
}

/** Throws what AWS throws where a need is not allowed. */
export function authorize(
  principal: Principal | undefined,
  arn: string,
  needs: readonly Need[],
): void {
  if (principal === undefined) return;
  for (const { action, resource } of needs) {
    const denied = principal.deny?.some((pattern) => covers(pattern, action)) ?? false;
    const allowed = principal.allow.some((pattern) => covers(pattern, action));
    if (allowed && !denied) continue;
    throw accessDenied(arn, action, resource, denied);
  }
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
