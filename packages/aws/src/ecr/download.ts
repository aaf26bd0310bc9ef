/** A layer from the address that ECR gives for it, over the same connections (and proxy) as all calls. */
import type { SendOptions, Session } from '../session.ts';

interface HttpHandler {
  handle(
    request: object,
    options: { readonly abortSignal?: AbortSignal },
  ): Promise<{
    readonly response: {
      readonly statusCode: number;
      readonly body?: AsyncIterable<Uint8Array | string>;
    };
  }>;
}

/** A configuration has a few kB. */
const mostBytes = 4_000_000;

/** The text at an address; undefined where it is not given, or too long to be a configuration. */
export async function download(
  session: Session,
  address: string,
  sendOptions: SendOptions,
): Promise<string | undefined> {
  const url = new URL(address);
  const handler = session.clientConfiguration.requestHandler as unknown as HttpHandler;
  const request = {
    method: 'GET',
    protocol: url.protocol,
    hostname: url.hostname,
    ...(url.port !== '' && { port: Number(url.port) }),
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: { host: url.host },
  };
  const { response } = await session.send(
    (options) => handler.handle(request, options),
    sendOptions,
  );
  if (response.statusCode !== 200 || response.body === undefined) return undefined;
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response.body) {
    const buffer = Buffer.from(part);
    bytes += buffer.length;
    if (bytes > mostBytes) return undefined;
    parts.push(buffer);
  }
  return Buffer.concat(parts).toString('utf8');
}
