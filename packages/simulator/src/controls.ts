/** Paths beside AWS's, for whoever plays against the region: how it really went, and a clock that waits to be moved. */
import type { SimRequest, SimResponse } from './face/messages.ts';
import { causeTexts } from './cause-texts.ts';
import type { Region } from './region.ts';
import type { Answers } from './server.ts';

/** A region with its controls, and the clock that goes with them. */
export type ControlledRegion = { readonly answers: Answers; readonly clock: () => number };

/**
 * - `/_simulator/truth`: how every deployment really went, what ailed its tasks, how many calls came.
 * - `/_simulator/advance?to=<ms since 1970>` or `?ms=<n>`: moves the clock on, where time is virtual.
 *
 * @param beginAt the first instant of a clock that only `advance` moves; left out: the machine's.
 */
export function withControls(region: Region, beginAt?: number): ControlledRegion {
  let now = beginAt;
  const clock = (): number => now ?? Date.now();
  const control = (url: URL): SimResponse => {
    if (url.pathname.endsWith('/truth')) {
      region.advanceTo(clock());
      return json(200, {
        now: clock(),
        calls: region.calls.length,
        deployments: region.truth(),
        causes: causeTexts(region.world),
      });
    }
    if (url.pathname.endsWith('/advance')) {
      if (now === undefined) return json(409, { message: 'time is not virtual here' });
      const to = Number(
        url.searchParams.get('to') ?? now + Number(url.searchParams.get('ms') ?? 0),
      );
      if (!Number.isFinite(to)) return json(400, { message: 'to and ms are milliseconds' });
      now = Math.max(now, to);
      return json(200, { now });
    }
    return json(404, { message: 'there are /_simulator/truth and /_simulator/advance' });
  };
  return {
    clock,
    answers: {
      handle: (request: SimRequest, at: number) => {
        const url = new URL(request.url, 'http://127.0.0.1');
        return url.pathname.startsWith('/_simulator/') ? control(url) : region.handle(request, at);
      },
    },
  };
}

function json(status: number, body: unknown): SimResponse {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
