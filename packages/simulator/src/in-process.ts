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
  handle(
    request: SdkRequest,
    options?: { readonly abortSignal?: AbortSignal | undefined },
  ): Promise<{
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
 * Lets SDK clients of this process talk to a region or player directly. As over a socket, a call that was
 * sent ends when its signal fires, whatever comes of it at the other end.
 *
 * @param now the virtual clock at the moment of a call
 * @param sleep waits out slow answers; default: they are not waited for
 */
export function inProcessHandler(
  answers: Answers,
  now: () => number,
  sleep: (durationMs: number) => Promise<void> = () => Promise.resolve(),
): SdkRequestHandler {
  const answer = async (request: SdkRequest): ReturnType<SdkRequestHandler['handle']> => {
    const given = answers.handle(toSimRequest(request), now());
    if (given.fault === 'network') {
      const { code = '' } = given;
      throw Object.assign(new Error(`connect ${code} 192.0.2.1:443`), { code });
    }
    if (given.fault !== undefined) {
      throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    }
    if (given.delayMs !== undefined) await sleep(given.delayMs);
    return {
      response: {
        statusCode: given.status,
        headers: { ...given.headers },
        body: Readable.from([Buffer.from(given.body)]),
      },
    };
  };
  return {
    handle: (request, { abortSignal } = {}) => untilAborted(answer(request), abortSignal),
    destroy: () => undefined,
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
}

/** What was asked, or AbortError as soon as the signal fires. */
async function untilAborted<T>(asked: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return asked;
  let abort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => reject(Object.assign(new Error('Request aborted'), { name: 'AbortError' }));
  });
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([asked, aborted]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
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
