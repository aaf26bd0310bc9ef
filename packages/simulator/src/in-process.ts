import { Readable } from 'node:stream';
import type { SimRequest } from './face/messages.ts';
import type { Answers } from './server.ts';

/** What an AWS SDK client hands to its request handler, as far as the simulator reads it. */
type SdkRequest = {
  readonly method: string;
  readonly path: string;
  readonly query?: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** A request handler for AWS SDK clients: `new ECSClient({ requestHandler })`. No sockets. */
export type SdkRequestHandler = {
  handle(request: SdkRequest): Promise<{
    response: {
      statusCode: number;
      reason?: string;
      headers: Record<string, string>;
      body: Readable;
    };
  }>;
  destroy(): void;
  updateHttpClientConfig(): void;
  httpHandlerConfigs(): Record<string, never>;
};

/**
 * Lets SDK clients of this process talk to a region or player directly.
 * @param now the virtual clock at the moment of a call
 * @param sleep waits out slow answers; default: they are not waited for
 */
export function inProcessHandler(
  answers: Answers,
  now: () => number,
  sleep: (durationMs: number) => Promise<void> = () => Promise.resolve(),
): SdkRequestHandler {
  return {
    handle: async (request) => {
      const answer = answers.handle(toSimRequest(request), now());
      if (answer.fault !== undefined) {
        throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
      }
      if (answer.delayMs !== undefined) await sleep(answer.delayMs);
      return {
        response: {
          statusCode: answer.status,
          headers: { ...answer.headers },
          body: Readable.from([Buffer.from(answer.body)]),
        },
      };
    },
    destroy: () => undefined,
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
}

function toSimRequest(request: SdkRequest): SimRequest {
  const { body } = request;
  return {
    method: request.method,
    url: request.path,
    headers: request.headers,
    body: typeof body === 'string' || body instanceof Uint8Array ? body : '',
  };
}
