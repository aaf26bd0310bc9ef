import { cbor, tag as tagged } from '@smithy/core/cbor';
import type { Call } from './call.ts';
import type { Input } from './input.ts';
import { header, type SimRequest } from './messages.ts';
import { queryErrorOf } from './query-errors.ts';

const contentType = 'application/cbor';
const path = /\/service\/GraniteServiceVersion20100801\/operation\/(\w+)$/;
/** Concise binary has no dates: a tag 1 says that a number is seconds since 1970. */
const epochTag = 1;

/** Reads a call of the smithy RPC v2 protocol, which boto3 speaks with CloudWatch. */
export function readCbor(request: SimRequest): Call | undefined {
  if (header(request, 'smithy-protocol') !== 'rpc-v2-cbor') return undefined;
  const operation = path.exec(new URL(request.url, 'http://127.0.0.1').pathname)?.[1];
  if (operation === undefined) return undefined;
  const body =
    typeof request.body === 'string' ? new TextEncoder().encode(request.body) : request.body;
  return {
    service: 'cloudwatch',
    operation,
    input: body.length === 0 ? {} : (untag(cbor.deserialize(body)) as Input),
    answer: (output) => ({ contentType, body: cbor.serialize(tag(output ?? {})) }),
    refuse: (error) => ({
      status: error.status,
      contentType,
      queryError: queryErrorOf(error),
      body: cbor.serialize({
        __type: `com.amazonaws.cloudwatch#${error.code}`,
        message: error.message,
        ...error.members,
      }),
    }),
    headers: { 'smithy-protocol': 'rpc-v2-cbor' },
  };
}

function untag(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untag);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const { tag: number, value: inner } = value as { tag?: unknown; value?: unknown };
  if (number === epochTag && typeof inner === 'number') return new Date(inner * 1000);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, untag(member)]));
}

function tag(value: unknown): unknown {
  if (value instanceof Date) {
    return tagged({ tag: epochTag, value: value.getTime() / 1000 });
  }
  if (Array.isArray(value)) return value.map(tag);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, tag(member)]),
  );
}
