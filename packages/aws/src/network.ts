/**
 * What the network says when AWS is not reached, in words, and whether trying again can help. Codes: Node.js
 * documentation, "Errors" (system errors, `ERR_TLS_*`, `ERR_PROXY_*`) and "TLS", "X509 certificate error codes".
 */
import { present } from '@ecs-actions/core/present';

/** A connection that did not come about, or broke. */
export interface NetworkFault {
  /** Whose address it was: `https://ecs.eu-west-1.amazonaws.com`; absent where nobody noted it. */
  readonly endpoint?: string;
  /** Goes on after the endpoint: `refuses the connection (connect ECONNREFUSED 10.0.0.1:443)`. */
  readonly what: string;
  /**
   * `yes`: it may pass. `where it has answered before`: a name that is not known is a typing error at first,
   * and a resolver's bad moment later on. `no`: it stays so.
   */
  readonly passes: 'yes' | 'where it has answered before' | 'no';
  /** What to look at, as a sentence. */
  readonly advice: string;
}

/** What `noteEndpoint` leaves on an error. */
interface Noted {
  readonly endpoint?: string;
  readonly proxyVariable?: string;
}

/** Remembers with an error where the call went, and the variable that sends it through a proxy. */
export function noteEndpoint(error: unknown, endpoint: string, proxyVariable?: string): void {
  if (!(error instanceof Error)) return;
  const noted: Noted = { endpoint, ...present({ proxyVariable }) };
  Object.assign(error, noted);
}

/** The words for a broken connection; undefined for every other error. */
export function networkFault(error: unknown): NetworkFault | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  const kind = kindOf(typeof code === 'string' ? code : '', error);
  if (kind === undefined) return undefined;
  const { endpoint, proxyVariable } = error as Noted;
  const detail = detailOf(error, code);
  return {
    ...present({ endpoint }),
    what: detail === '' ? kind.what : `${kind.what} (${detail})`,
    passes: kind.passes,
    advice: kind.advice ?? adviceOn(endpoint, proxyVariable),
  };
}

/** JSON or XML that ends too early, or a page of something that is not AWS, or no HTTP at all. */
export function isUnreadable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  return (
    error instanceof SyntaxError ||
    /deserialization error/i.test(error.message) ||
    (typeof code === 'string' && code.startsWith('HPE_'))
  );
}

/** `https://ecs.eu-west-1.amazonaws.com refuses the connection (connect ECONNREFUSED 10.0.0.1:443)` */
export function networkSentence({ endpoint = 'AWS', what }: NetworkFault): string {
  return `${endpoint} ${what}`;
}

type Kind = Pick<NetworkFault, 'what' | 'passes'> & { readonly advice?: string };

const trustAdvice =
  'Where a proxy opens TLS, name the file with its CA in NODE_EXTRA_CA_CERTS; else check the date of the machine.';
const unreachable: Kind = { what: 'cannot be reached', passes: 'yes' };
const broken: Kind = { what: 'breaks the connection off', passes: 'yes' };
const silent: Kind = { what: 'does not answer', passes: 'yes' };
const untrusted: Kind = {
  what: 'shows a certificate that is not trusted',
  passes: 'no',
  advice: trustAdvice,
};
const noTls: Kind = {
  what: 'does not speak TLS',
  passes: 'no',
  advice: 'Check whether the endpoint or the proxy is meant to be http://.',
};

const kinds: Readonly<Record<string, Kind>> = {
  ECONNREFUSED: { what: 'refuses the connection', passes: 'yes' },
  ECONNRESET: broken,
  ECONNABORTED: broken,
  EPIPE: broken,
  ERR_STREAM_PREMATURE_CLOSE: broken,
  ETIMEDOUT: silent,
  EHOSTUNREACH: unreachable,
  EHOSTDOWN: unreachable,
  ENETUNREACH: unreachable,
  ENETDOWN: unreachable,
  EADDRNOTAVAIL: unreachable,
  EAI_AGAIN: { what: 'cannot be looked up, the name server does not answer', passes: 'yes' },
  ENOTFOUND: {
    what: 'is not known to the name server',
    passes: 'where it has answered before',
  },
  EPROTO: noTls,
  ERR_PROXY_INVALID_CONFIG: {
    what: 'cannot be asked, for the proxy is no address',
    passes: 'no',
    advice: 'Check HTTPS_PROXY and HTTP_PROXY.',
  },
};

/** Of X.509; `ERR_TLS_CERT_ALTNAME_INVALID` is Node's own. */
const certificateCode =
  /CERT_|_CERT$|^CERT|SELF_SIGNED|UNABLE_TO_(?:GET|VERIFY)|HOSTNAME_MISMATCH|ALTNAME/;

function kindOf(code: string, error: Error): Kind | undefined {
  const known = kinds[code];
  if (known !== undefined) return known;
  if (code === 'ERR_PROXY_TUNNEL') return refusedByProxy(error);
  if (certificateCode.test(code)) return untrusted;
  if (code.startsWith('ERR_SSL_')) return noTls;
  if (error.name === 'TimeoutError') return silent;
  return /socket hang up/i.test(error.message) ? broken : undefined;
}

/** A proxy that refuses says so by its status; one that is broken itself may recover. */
function refusedByProxy(error: Error): Kind {
  const { statusCode = 0 } = error as { statusCode?: number };
  return {
    what: 'is not let through by the proxy',
    passes: statusCode >= 500 ? 'yes' : 'no',
    advice:
      statusCode === 407
        ? 'HTTPS_PROXY needs a user and a password: http://USER:PASSWORD@HOST:PORT.'
        : 'Allow it in the proxy, or name it in NO_PROXY.',
  };
}

/** The network's own words; those of the SDK about its own settings say less than ours. */
function detailOf(error: Error, code: unknown): string {
  const [line = ''] = error.message.split(/[\r\n]/, 1);
  const about = line.startsWith('@smithy') ? '' : line;
  // OpenSSL prints its stack of errors into the message.
  const short = about.replace(/ [0-9A-F]{8,}:error:.*?:SSL routines:[^:]*:([^:]*):.*$/, ': $1');
  if (typeof code !== 'string' || short.includes(code)) return short;
  return short === '' ? code : `${short}, ${code}`;
}

const ofAws = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|amazonaws\.eu)$/;

function adviceOn(endpoint: string | undefined, proxyVariable: string | undefined): string {
  if (proxyVariable !== undefined) {
    return `It goes through the proxy of ${proxyVariable}: check that, and NO_PROXY.`;
  }
  return endpoint === undefined || ofAws.test(endpoint)
    ? 'Check aws-region, and the way from the runner to AWS (route, firewall, VPC endpoint, HTTPS_PROXY).'
    : 'It is the one that AWS_ENDPOINT_URL gives: check that.';
}
