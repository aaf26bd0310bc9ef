/** A request as it came over the wire, or from an SDK in the same process. */
export type SimRequest = {
  readonly method: string;
  /** Path with query, or a whole URL. */
  readonly url: string;
  /** Names in any case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string | Uint8Array;
};

export type SimResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Wall-clock milliseconds the answer takes, where it is a slow one. */
  readonly delayMs?: number;
  /** The connection breaks instead of an answer; `after`: once the call took effect. `network`: there is none. */
  readonly fault?: 'reset-before' | 'reset-after' | 'network';
  /** With `network`: Node's code for it. */
  readonly code?: string;
};

export function header(request: SimRequest, name: string): string | undefined {
  const direct = request.headers[name];
  if (direct !== undefined) return direct;
  const found = Object.entries(request.headers).find(([key]) => key.toLowerCase() === name);
  return found?.[1];
}

export function bodyText(request: SimRequest): string {
  return typeof request.body === 'string' ? request.body : new TextDecoder().decode(request.body);
}

/** An error AWS answers with. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly members: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    message: string,
    status = 400,
    members: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.members = members;
  }
}
