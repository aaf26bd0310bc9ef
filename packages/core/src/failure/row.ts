/** One kind of failure: how it is told apart, what its cause is, and the step that it asks for. */
import type { Cause } from './cause.ts';
import type { Facts } from './facts.ts';

export interface Row {
  /** Two texts are of one kind where whoever is woken has to do the same. */
  readonly kind: string;
  readonly cause: Cause;
  /** Every one of these has to match the message, names masked. */
  readonly when: readonly RegExp[];
  /** None of these may match. */
  readonly unless?: readonly RegExp[];
  /** Facts decide too, where the words are alike: which registry, which driver. */
  readonly where?: (facts: Facts) => boolean;
  /** It passes without anybody's help, so it is never a reason to give up early. */
  readonly passes?: true;
  /** The next step, in one or two sentences. */
  readonly advice: (facts: Facts) => string;
}

/** Words of a connection that does not come about, whoever speaks: Go, the SDK, Docker, containerd, AWS. */
export const noConnection =
  /i\/o timeout|\bdial tcp|connection (?:issue|reset|refused|timed out)|context (?:was )?cancell?ed|context ca\b|context deadline exceeded|request (?:context )?cancell?ed|RequestCancell?ed|send request failed|Client\.Timeout|network configuration|network connection|TLS handshake timeout|StatusCode: 0\b|signal: killed|no such host|server misbehaving|network is unreachable|no route to host|timeout awaiting|timed out|failed to do request/i;

/** Words of a refusal for want of permission. */
export const denied =
  /not authorized to perform|Access ?Denied(?:Exception)?\b|UnauthorizedOperation|UnauthorizedException|\b403\b|\bForbidden\b|is not authorized|access denied|explicit deny/i;

/**
 * Policies other than the role's own, in IAM's words: allowing the action in the role changes nothing there.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html
 */
const refusingPolicies: readonly (readonly [RegExp, string])[] = [
  [/\bVPC endpoint policy\b/i, "the endpoint's policy"],
  [/\bservice control policy\b/i, 'a service control policy of the AWS organisation'],
  [/\bresource control policy\b/i, 'a resource control policy of the AWS organisation'],
  [/\bpermissions boundary\b/i, "the role's permissions boundary"],
  [/\bresource-based policy\b/i, "the resource's own policy"],
  [/\bsession policy\b/i, 'the session policy'],
];

/** ` in the execution role app`, or for that role in the policy that AWS names as the one that refuses. */
export function allowedIn(noun: string, { role, message }: Facts): string {
  const whose = `${noun}${named(role, (name) => ` ${name}`)}`;
  const policy = refusingPolicy(message);
  return policy === undefined
    ? `in ${whose}`
    : `for ${whose} in ${policy}: AWS names that as what refuses`;
}

/** The policy that AWS names as the one that refuses, where that is not the role's own. */
export function refusingPolicy(message: string): string | undefined {
  return refusingPolicies.find(([phrase]) => phrase.test(message))?.[1];
}

/** ` (it is db)`-like additions: empty where the text names nothing. */
export function named(value: string | undefined, words: (value: string) => string): string {
  return value === undefined ? '' : words(value);
}
