import { bodyText, header, type SimRequest, type SimResponse } from './face/messages.ts';
import { readCall } from './face/protocol.ts';
import { queryResponse } from './face/query.ts';

/** One answer of a script. */
export type ScriptedAnswer = {
  /** From this instant on, by the player's clock. */
  readonly at: number;
  /** `ecs:DescribeServices` */
  readonly call: string;
  /**
   * The body's members, as AWS's JSON gives them (time stamps in seconds, or the ISO texts that the
   * AWS CLI prints, which become seconds).
   */
  readonly output?: unknown;
  /** An error instead. */
  readonly error?: { readonly code: string; readonly message: string; readonly status?: number };
  /** The raw body instead, byte for byte. */
  readonly raw?: { readonly status: number; readonly contentType: string; readonly body: string };
  /** Only for requests of which this is true; default all. */
  readonly matches?: (input: Readonly<Record<string, unknown>>) => boolean;
};

export type Player = {
  handle(request: SimRequest, at: number): SimResponse;
  readonly calls: { readonly call: string; readonly at: number; readonly input: unknown }[];
};

const jsonContentType = 'application/x-amz-json-1.1';

/**
 * Plays recorded or hand-written answers. Each call gets the newest answer for its service and
 * operation whose time has come; a call without one is an `UnscriptedCall` error, status 400.
 * The player knows nothing of how AWS behaves.
 */
export function createPlayer(answers: readonly ScriptedAnswer[]): Player {
  const calls: { call: string; at: number; input: unknown }[] = [];
  return {
    calls,
    handle: (request, at) => {
      const read = readCall(request);
      const path = new URL(request.url, 'http://127.0.0.1').pathname;
      const call = read === undefined ? `github:${path}` : `${read.service}:${read.operation}`;
      const input = read?.input ?? {};
      calls.push({ call, at, input });
      const found = answers
        .filter(
          (answer) => answer.call === call && answer.at <= at && (answer.matches?.(input) ?? true),
        )
        .toSorted((a, b) => a.at - b.at)
        .at(-1);
      const date = new Date(at).toUTCString();
      const answer = found ?? {
        error: { code: 'UnscriptedCall', message: `The script has no answer to ${call} yet.` },
      };
      return { ...play(answer, request), headers: { date, ...play(answer, request).headers } };
    },
  };
}

function play(
  answer: Pick<ScriptedAnswer, 'output' | 'error' | 'raw'>,
  request: SimRequest,
): SimResponse {
  if (answer.raw !== undefined) {
    const { status, contentType, body } = answer.raw;
    return { status, headers: { 'content-type': contentType }, body };
  }
  const isForm = (header(request, 'content-type') ?? '').includes('x-www-form-urlencoded');
  if (answer.error !== undefined) {
    const { code, message, status = 400 } = answer.error;
    const body = isForm
      ? `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`
      : JSON.stringify({ __type: code, message });
    const contentType = isForm ? 'text/xml' : jsonContentType;
    return { status, headers: { 'content-type': contentType, 'x-amzn-errortype': code }, body };
  }
  if (isForm) {
    const action = new URLSearchParams(bodyText(request)).get('Action') ?? '';
    const body = queryResponse(action, '', 'scripted', answer.output ?? {});
    return { status: 200, headers: { 'content-type': 'text/xml' }, body };
  }
  return {
    status: 200,
    headers: { 'content-type': header(request, 'content-type') ?? jsonContentType },
    body: JSON.stringify(toWire(answer.output ?? {})),
  };
}

const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

/** Recorded answers carry the CLI's ISO texts where the wire has seconds: members named `…At`. */
function toWire(value: unknown, name = ''): unknown {
  if (typeof value === 'string' && name.endsWith('At') && isoInstant.test(value)) {
    return Date.parse(value) / 1000;
  }
  if (Array.isArray(value)) return value.map((item) => toWire(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, toWire(member, key)]),
  );
}
