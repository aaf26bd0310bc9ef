/**
 * Answers and requests of ECS as the JSON that really travels. The SDK reads and writes only the members
 * it was built with, so what is newer than the SDK gets lost on the way; here it is kept.
 */
import type {
  DescribeTaskDefinitionCommand,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs';

/** A JSON object as AWS sent it. */
export type RawJson = Readonly<Record<string, unknown>>;

/** The part of an SDK command's middleware stack that is used here. */
interface Command {
  readonly middlewareStack:
    | DescribeTaskDefinitionCommand['middlewareStack']
    | RegisterTaskDefinitionCommand['middlewareStack'];
}

/** Remembers the answer's JSON beside what the SDK makes of it; `undefined` until there is one. */
export function rememberAnswer(command: Command): () => RawJson | undefined {
  let answer: RawJson | undefined;
  addMiddleware(command, 'deserialize', 'rememberAnswer', async (next, args) => {
    const result = (await next(args)) as { response: { statusCode?: number; body?: unknown } };
    const { response } = result;
    const bytes = await collect(response.body);
    // The SDK reads the body after us, and takes bytes as well as a stream.
    response.body = bytes;
    if (response.statusCode === 200) answer = parseObject(new TextDecoder().decode(bytes));
    return result;
  });
  return () => answer;
}

/** Sends this JSON in place of what the SDK made of the command's input. */
export function replaceRequest(command: Command, json: RawJson): void {
  addMiddleware(command, 'serialize', 'replaceRequest', (next, args) => {
    const { request } = args as { request: { body?: unknown } };
    request.body = JSON.stringify(json);
    return next(args);
  });
}

type Next = (args: unknown) => Promise<unknown>;

function addMiddleware(
  command: Command,
  step: 'deserialize' | 'serialize',
  name: string,
  run: (next: Next, args: unknown) => Promise<unknown>,
): void {
  const stack = command.middlewareStack as unknown as {
    add: (
      middleware: (next: Next) => (args: unknown) => Promise<unknown>,
      options: { step: string; name: string; priority: 'low' },
    ) => void;
  };
  // Low priority: between the SDK's own (de)serializer and the network.
  stack.add((next) => (args) => run(next, args), { step, name, priority: 'low' });
}

async function collect(body: unknown): Promise<Uint8Array> {
  if (body instanceof Uint8Array) return body;
  if (typeof body === 'string') return new TextEncoder().encode(body);
  const chunks: Uint8Array[] = [];
  for await (const chunk of body as AsyncIterable<Uint8Array | string>) {
    chunks.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
  }
  return Buffer.concat(chunks);
}

function parseObject(text: string): RawJson | undefined {
  const value: unknown = JSON.parse(text);
  return isObject(value) ? value : undefined;
}

function isObject(value: unknown): value is RawJson {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
