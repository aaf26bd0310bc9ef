import type { Input } from './input.ts';
import type { ApiError, SimRequest } from './messages.ts';

/** An answer as it goes out. */
export type Written = {
  readonly contentType: string;
  readonly body: string | Uint8Array;
  /** For `x-amzn-query-error`. */
  readonly queryError?: string;
};

/** How a call is written: the service and operation it names, its input, and how to answer it. */
export type Call = {
  readonly service: string;
  readonly operation: string;
  readonly input: Input;
  readonly answer: (output: unknown, requestId: string) => Written;
  readonly refuse: (error: ApiError, requestId: string) => Written & { readonly status: number };
  /** Headers of every answer. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** Reads the requests of one protocol; undefined for all others. */
export type ReadsCalls = (request: SimRequest) => Call | undefined;
