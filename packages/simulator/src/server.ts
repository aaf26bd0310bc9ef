import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SimRequest, SimResponse } from './face/messages.ts';

/** Anything that answers a request at an instant: a region, or a player. */
export type Answers = { handle(request: SimRequest, at: number): SimResponse };

export type ServerOptions = {
  readonly answers: Answers;
  /** 0 or left out: a free one. */
  readonly port?: number;
  /** The wall clock; default the machine's. */
  readonly clock?: () => number;
};

export type RunningServer = { readonly url: string; close(): Promise<void> };

/** Serves a region or a player on 127.0.0.1; its clock is the machine's. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const clock = options.clock ?? Date.now;
  const server = createServer((request, response) => {
    readBody(request)
      .then((body) =>
        options.answers.handle(
          {
            method: request.method ?? 'GET',
            url: request.url ?? '/',
            headers: flatten(request),
            body,
          },
          clock(),
        ),
      )
      .then((answer) => send(response, answer))
      .catch((error: unknown) => {
        response.writeHead(500, { 'content-type': 'text/plain' });
        response.end(`the simulator failed: ${error instanceof Error ? (error.stack ?? '') : ''}`);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function flatten(request: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

function send(response: ServerResponse, answer: SimResponse): void {
  if (answer.fault !== undefined) {
    response.socket?.destroy();
    return;
  }
  const write = (): void => {
    response.writeHead(answer.status, answer.headers);
    response.end(answer.body);
  };
  if (answer.delayMs === undefined) write();
  else {
    const late = setTimeout(write, answer.delayMs);
    // Nobody waits for it any more.
    response.once('close', () => clearTimeout(late));
  }
}
