import type { EpochMs } from './model.ts';

export type LogEvent = {
  readonly timestamp: EpochMs;
  readonly ingestionTime: EpochMs;
  readonly message: string;
  /** Order of writing within the stream. */
  readonly sequence: number;
};

export type LogStream = {
  readonly name: string;
  readonly createdAt: EpochMs;
  readonly events: LogEvent[];
};

export type LogGroup = { readonly name: string; readonly streams: Map<string, LogStream> };
