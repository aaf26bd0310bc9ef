/** AWS's errors in one readable line, and which of them mean "not allowed". */
import { ReadableError } from '@ecs-actions/core/readable-error';
import { isUnreadable, networkFault, networkSentence } from './network.ts';

/** Access denied: what cannot be done without. Whoever can go on without it catches this kind. */
export class NotAllowedError extends ReadableError {
  override readonly name = 'NotAllowedError';
  /** The missing IAM action: `ecs:DescribeTasks`. */
  readonly action: string;

  constructor(action: string, cause: unknown) {
    super(
      'Not allowed',
      `The AWS credentials may not ${action}: add it to the role's policy (the action's README lists them).`,
      { cause },
    );
    this.action = action;
  }
}

/** The credentials are expired, wrong or missing: no call will succeed any more. */
export class CredentialsError extends ReadableError {
  override readonly name = 'CredentialsError';
}

/** AWS does not offer this for this service or region. */
export class UnsupportedError extends ReadableError {
  override readonly name = 'UnsupportedError';
}

/** The IAM action that an AccessDenied error names, else the one that was tried. */
export function deniedAction(error: unknown, tried: string): string | undefined {
  if (!isAccessDenied(error)) return undefined;
  return (
    /not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)/.exec((error as Error).message)?.[1] ?? tried
  );
}

export function isAccessDenied(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(?:AccessDenied(?:Exception)?|UnauthorizedOperation|AuthorizationError)$/.test(error.name)
  );
}

/** Errors of services deployed before the service deployments API, or in regions without it. */
export function isUnsupported(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(?:UnsupportedFeatureException|UnknownOperationException|InvalidAction|ServiceDeploymentNotFoundException)$/.test(
      error.name,
    )
  );
}

const expired =
  /^(?:ExpiredToken(?:Exception)?|ExpiredTokenException|RequestExpired|TokenRefreshRequired)$/;
const badCredentials =
  /^(?:UnrecognizedClientException|InvalidClientTokenId|InvalidSignatureException|SignatureDoesNotMatch|IncompleteSignature)$/;

/**
 * An SDK error as the reader should see it; an error that is not AWS's or the user's comes back as it is.
 *
 * @param doing what was tried, e.g. `ecs:DescribeServices`.
 */
export function readable(error: unknown, doing: string): unknown {
  if (!(error instanceof Error) || error instanceof ReadableError) return error;
  // Ended by us: whoever ended it knows why.
  if (error.name === 'AbortError') return error;
  const denied = deniedAction(error, doing);
  const noCredentials = (title: string, text: string): CredentialsError =>
    new CredentialsError(title, text, { cause: error });
  const say = (title: string, text: string): ReadableError =>
    new ReadableError(title, text, { cause: error });
  if (denied !== undefined) return new NotAllowedError(denied, error);
  if (isUnsupported(error)) {
    return new UnsupportedError('Not supported', `${doing}: ${firstLine(error.message)}`, {
      cause: error,
    });
  }
  if (expired.test(error.name)) {
    return noCredentials(
      'Credentials expired',
      `The AWS credentials expired (at ${doing}): give the role a longer session (role-duration-seconds), or assume it again just before this step.`,
    );
  }
  if (badCredentials.test(error.name)) {
    return noCredentials(
      'Credentials not accepted',
      `AWS does not accept the credentials (at ${doing}): ${firstLine(error.message)}`,
    );
  }
  if (error.name === 'CredentialsProviderError') {
    return noCredentials(
      'No credentials',
      'No AWS credentials were found: run aws-actions/configure-aws-credentials before this step.',
    );
  }
  if (error.name === 'ClusterNotFoundException') {
    return say(
      'Cluster not found',
      `AWS knows no such cluster in this account and region (at ${doing}): check cluster and aws-region.`,
    );
  }
  const fault = networkFault(error);
  if (fault !== undefined) {
    return say('AWS not reached', `${networkSentence(fault)}, at ${doing}. ${fault.advice}`);
  }
  if (isUnreadable(error)) {
    return say(
      'Not an answer of AWS',
      `What answered at ${doing} is not AWS (${firstLine(error.message)}): check AWS_ENDPOINT_URL and the proxy on the way.`,
    );
  }
  if ('$metadata' in error) {
    return say('AWS refused', `${doing}: ${error.name}: ${firstLine(error.message)}`);
  }
  return error;
}

function firstLine(text: string): string {
  return text.split(/[\r\n]/, 1)[0] ?? '';
}
