/**
 * The way to AWS: a connection that knows proxies and limits, and whose failures name where they wanted to go.
 */
import { Agent as HttpAgent, type AgentOptions } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { ECSClientConfig } from '@aws-sdk/client-ecs';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { DurationMs } from '@ecs-actions/core/time';
import { networkFault, noteEndpoint } from './network.ts';

/** What the SDK accepts in place of its own connection. */
export type RequestHandler = NonNullable<ECSClientConfig['requestHandler']>;

/** Told what becomes of requests. */
export interface Listener {
  /** An endpoint (`https://ecs.eu-west-1.amazonaws.com`) has answered, whatever it said. */
  readonly reached: (endpoint: string) => void;
  /** It could not be reached, or has not answered for long. @param sinceMs when it was asked */
  readonly failed: (error: unknown, sinceMs: DurationMs) => void;
  readonly nowMs: () => DurationMs;
}

const connectTimeoutMs: DurationMs = 5_000;
const answerTimeoutMs: DurationMs = 10_000;
/** No answer for this long is said while it is waited for. */
const slowMs: DurationMs = 8_000;

type Environment = Readonly<Record<string, string | undefined>>;

/** Proxies come from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` through Node's own agent (Node ≥ 24.5). */
export function openConnection(env: Environment): RequestHandler {
  // Node's types do not know proxyEnv yet in every version; older Nodes ignore it.
  const agent: AgentOptions & { proxyEnv?: NodeJS.ProcessEnv } = {
    keepAlive: true,
    maxSockets: 10,
    proxyEnv: withSchemes(env),
  };
  return new NodeHttpHandler({
    connectionTimeout: connectTimeoutMs,
    requestTimeout: answerTimeoutMs,
    throwOnRequestTimeout: true,
    httpAgent: new HttpAgent(agent),
    httpsAgent: new HttpsAgent(agent),
  });
}

/** `HTTPS_PROXY=proxy.example.com:3128` is a proxy for curl and the AWS CLI; Node passes it over without a word. */
function withSchemes(env: Environment): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(env).map(([name, value]) =>
      /^https?_proxy$/i.test(name) && value !== undefined && /^[^:/]+:\d+\/?$/.test(value.trim())
        ? [name, `http://${value.trim()}`]
        : [name, value],
    ),
  );
}

/** A handler of the SDK, whatever the version of its types. */
interface Handler {
  handle(request: Request, options?: object): Promise<object>;
}

interface Request {
  readonly protocol?: string;
  readonly hostname?: string;
  readonly port?: number;
}

/** The same connection; each failure bears its endpoint, and the listener is told. */
export function noting(
  handler: RequestHandler,
  { reached, failed, nowMs }: Listener,
  env: Environment,
): RequestHandler {
  if (!('handle' in handler)) return handler;
  const inner = handler as unknown as Handler;
  const handle: Handler['handle'] = async (request, options) => {
    const endpoint = endpointOf(request);
    const proxyVariable = proxyVariableFor(request.protocol, env);
    const sinceMs = nowMs();
    const slow = setTimeout(() => failed(noAnswer(endpoint, proxyVariable), sinceMs), slowMs);
    slow.unref();
    try {
      const answer = await inner.handle(request, options);
      reached(endpoint);
      return answer;
    } catch (error) {
      noteEndpoint(error, endpoint, proxyVariable);
      if (networkFault(error) !== undefined) failed(error, sinceMs);
      throw error;
    } finally {
      clearTimeout(slow);
    }
  };
  return new Proxy(handler, {
    get: (target, name) => {
      if (name === 'handle') return handle;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function endpointOf({ protocol = 'https:', hostname = 'AWS', port }: Request): string {
  return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`;
}

function proxyVariableFor(protocol = 'https:', env: Environment): string | undefined {
  const name = protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  return [name, name.toLowerCase()].find((one) => env[one] !== undefined && env[one] !== '');
}

function noAnswer(endpoint: string, proxyVariable: string | undefined): Error {
  const error = new Error('');
  error.name = 'TimeoutError';
  noteEndpoint(error, endpoint, proxyVariable);
  return error;
}
