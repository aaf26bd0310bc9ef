/**
 * What every AWS client of a run shares: region, user agent, connection, AWS's clock, retries, the count of calls.
 *
 * The SDK reads credentials, `AWS_ENDPOINT_URL` and `AWS_ENDPOINT_URL_<SERVICE>` by itself.
 */
import type { DurationMs, EpochMs } from '@ecs-actions/core/time';
import type { SayTrouble } from '@ecs-actions/core/trouble';
import { callBudget } from '@ecs-actions/core/deployment/pace';
import { createCallPace } from './call-pace.ts';
import { readable } from './failure.ts';
import { noting, openConnection, type RequestHandler } from './connection.ts';
import { retrying, type Waiter } from './retry.ts';
import { createTroubleReporter } from './trouble.ts';
import { present } from '@ecs-actions/core/present';

/** The clock a run lives by: the step's own, or a virtual one in tests. */
export interface SessionClock extends Waiter {
  epochMs(): EpochMs;
}

export interface SessionOptions {
  readonly region: string;
  /** Name and version of the action, for the user agent. */
  readonly userAgent: { readonly name: string; readonly version: string };
  readonly clock: SessionClock;
  /** Ends every call and every retry, asked anew for each: the deadline of the step or its cancellation. */
  readonly signal?: () => AbortSignal;
  /** Told what keeps AWS from answering, while it is tried again. */
  readonly say?: SayTrouble;
  /** How long a call is repeated that fails in passing, where it does not say; absent: until the signal. */
  readonly patienceMs?: DurationMs;
  /** Tests only: answers instead of a network. */
  readonly requestHandler?: RequestHandler;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** Between 0 and 1; jitter. */
  readonly random?: () => number;
}

/**
 * Who is told of trouble on the way, and what stands in for AWS's network in a test; without that it is the
 * real one, with the credentials of the environment.
 */
export type AwsAccess = Pick<SessionOptions, 'credentials' | 'requestHandler' | 'random' | 'say'>;

export interface Session {
  readonly region: string;
  /** Passed to every SDK client's constructor. */
  readonly clientConfiguration: ClientConfiguration;
  /** AWS's clock, from the last answer's `date` header; the runner's own until the first answer. */
  readonly now: () => EpochMs;
  /** Sends with retries; each attempt is counted and given the signal that ends it. */
  readonly send: <T>(attempt: Attempt<T>, options?: SendOptions) => Promise<T>;
  /**
   * Like `send`, with errors made readable.
   *
   * @param action the IAM action, `ecs:DescribeServices`
   */
  readonly call: <T>(action: string, attempt: Attempt<T>, options?: SendOptions) => Promise<T>;
  /** Requests sent so far, retries included. */
  readonly calls: () => number;
  /** One value for the whole run (a client, say), made by this function at its first use. */
  readonly shared: <T>(make: (session: Session) => T) => T;
  /** To be called once for each client made, so that its answers set the clock. */
  readonly watch: (client: WatchableClient) => void;
}

export interface SendOptions {
  /** In place of the session's own signal. */
  readonly signal?: AbortSignal;
  /** How long to repeat what fails in passing; absent: until the signal. */
  readonly patienceMs?: DurationMs;
  /** Waits for no other call: what stops something has to be sent within a second. */
  readonly atOnce?: boolean;
}

/** One try of a call; the options go to the SDK's `send`. */
export type Attempt<T> = (options: { readonly abortSignal?: AbortSignal }) => Promise<T>;

interface ClientConfiguration {
  readonly region: string;
  readonly maxAttempts: 1;
  readonly customUserAgent: [string, string][];
  readonly requestHandler: RequestHandler;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
}

/** The part of every SDK client's middleware stack that is used here. */
export interface WatchableClient {
  readonly middlewareStack: {
    add(
      // oxlint-disable-next-line typescript/no-explicit-any -- the SDK types each client's stack by its own inputs
      middleware: (next: (args: any) => Promise<any>) => (args: any) => Promise<any>,
      options: { step: 'deserialize'; name: string; priority: 'high' },
    ): void;
  };
}

/** For calls that only add to the picture: the next poll asks again, and the verdict must not wait for them. */
export const shortPatienceMs: DurationMs = 3_000;

export function openSession(options: SessionOptions): Session {
  const { clock, region } = options;
  const nowMs = (): DurationMs => clock.monotonicMs();
  const troubles = createTroubleReporter(nowMs, options.say ?? (() => undefined));
  const pace = createCallPace(clock, callBudget.perSecond);
  let calls = 0;
  let answered = false;
  let served = false;
  let aheadMs: DurationMs | undefined;

  const observe = (date: string | undefined): void => {
    const at = date === undefined ? Number.NaN : Date.parse(date);
    if (Number.isNaN(at)) return;
    // The header has whole seconds: the largest difference seen is the nearest to the truth.
    const difference = at - clock.epochMs();
    aheadMs = aheadMs === undefined ? difference : Math.max(aheadMs, difference);
  };

  const send: Session['send'] = async (
    attempt,
    { signal = options.signal?.(), patienceMs = options.patienceMs, atOnce = false } = {},
  ) => {
    const answer = await retrying(
      async () => {
        if (atOnce) pace.atOnce();
        else await pace.turn(signal);
        calls += 1;
        return attempt(signal === undefined ? {} : { abortSignal: signal });
      },
      {
        waiter: clock,
        random: options.random ?? Math.random,
        ...present({ signal, patienceMs }),
        onFailure: troubles.failed,
        hasAnswered: () => answered,
        hasServed: () => served,
      },
    );
    served = true;
    troubles.served();
    return answer;
  };

  const made = new Map<unknown, unknown>();
  const session: Session = {
    region,
    shared: <T>(make: (session: Session) => T): T => {
      if (!made.has(make)) made.set(make, make(session));
      return made.get(make) as T;
    },
    clientConfiguration: {
      region,
      maxAttempts: 1,
      customUserAgent: [[`ecs-actions-${options.userAgent.name}`, options.userAgent.version]],
      requestHandler: noting(
        options.requestHandler ?? openConnection(process.env),
        {
          reached: (endpoint) => {
            answered = true;
            troubles.reached(endpoint);
          },
          failed: troubles.failed,
          nowMs,
        },
        process.env,
      ),
      ...present({ credentials: options.credentials }),
    },
    now: () => clock.epochMs() + (aheadMs ?? 0),
    calls: () => calls,
    send,
    call: async (action, attempt, sendOptions) => {
      try {
        return await send(attempt, sendOptions);
      } catch (error) {
        throw readable(error, action);
      }
    },
    watch: (client) => {
      client.middlewareStack.add(
        (next) => async (args: unknown) => {
          const result = (await next(args)) as { response?: { headers?: Record<string, string> } };
          observe(result.response?.headers?.['date']);
          return result;
        },
        { step: 'deserialize', name: 'observeServerClock', priority: 'high' },
      );
    },
  };
  return session;
}
