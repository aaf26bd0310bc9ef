/** monitoring-dashboard run in this process against whoever answers, through the real AWS SDK. */
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import type { JsonObject } from '@ecs-actions/core/dashboard/body';
import { createRegion } from '@ecs-actions/simulator/region';
import { setStage, soonMs } from '@ecs-actions/simulator/scenario/stage';
import { addHistory } from '@ecs-actions/simulator/world/build-history';
import {
  openStage,
  runMain,
  type Stage,
  type StepOptions,
} from '@ecs-actions/tooling/in-process/run-in-process';
import { action } from '../../src/action.ts';

export type Region = ReturnType<typeof createRegion>;
type RegionOptions = Parameters<typeof createRegion>[0];

export const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);

/** A region some minutes after its start, so that it has a past to show. */
export function regionOf(
  options: Omit<RegionOptions, 'startAt' | 'seed'> & { readonly seed?: number },
  afterMs = 20 * 60_000,
): Region {
  const region = createRegion({ seed: 7, startAt, consistencyLagMs: 0, ...options });
  region.advanceTo(startAt + afterMs);
  return region;
}

export interface SimulatedRun {
  readonly result: ActionResult;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly log: string;
  readonly summary: string;
}

export interface SimulatedRunOptions {
  /** Inputs by name; cluster `prod` and service `web` unless given. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly accessKeyId?: string;
}

export async function simulateRun(
  region: Pick<Region, 'handle' | 'now'>,
  options: SimulatedRunOptions = {},
): Promise<SimulatedRun> {
  // Nothing here takes time: the region stays at the moment it is in.
  const source = {
    handle: (request: Parameters<Region['handle']>[0]) => region.handle(request, region.now()),
  };
  return runOn(openStage(source, region.now()), options);
}

export async function simulateRunWith(
  requestHandler: NonNullable<StepOptions['requestHandler']>,
  now: number,
  options: SimulatedRunOptions,
): Promise<SimulatedRun> {
  const nobody = {
    handle: () => {
      throw new Error('the request handler answers');
    },
  };
  return runOn(openStage(nobody, now), { ...options, requestHandler });
}

async function runOn(
  stage: Stage,
  { inputs, ...step }: SimulatedRunOptions & Pick<StepOptions, 'requestHandler'>,
): Promise<SimulatedRun> {
  return stage.time.run(
    runMain(action, stage, {
      ...step,
      onRunner: false,
      inputs: { cluster: 'prod', service: 'web', 'aws-region': 'eu-central-1', ...inputs },
    }),
  );
}

/** The board as the region has it; everything in it is JSON. */
export function boardOf(
  region: Region,
  name = 'prod-web',
): { readonly widgets: readonly (JsonObject & { readonly properties: JsonObject })[] } {
  const stored = region.world.dashboards.get(name);
  if (stored === undefined) throw new Error(`no dashboard ${name}`);
  return JSON.parse(stored.body) as ReturnType<typeof boardOf>;
}

/** Puts a body there as a person does in the console. */
export function setBoard(region: Region, body: unknown, name = 'prod-web'): void {
  region.world.dashboards.set(name, { body: JSON.stringify(body), modifiedAt: region.now() });
}

export function operations(region: Region): readonly string[] {
  return region.calls.map(({ operation }) => operation);
}

/** `prod/web`: two to ten tasks, CPU tracked at 40 % and memory at 50 %, 25 deploys behind it, another one soon. */
export const scaled: NonNullable<RegionOptions['scenario']> = {
  name: 'scaled',
  description: 'A good deploy of a service that scales.',
  build: (world) => {
    const stage = setStage(world, { scaling: { min: 2, max: 10 } });
    addHistory(world, stage.service, 24, 150_000);
    stage.deploy(soonMs);
  },
};

export type WidgetOnBoard = ReturnType<typeof boardOf>['widgets'][number];

/** The widget whose title, or heading, begins so. */
export function widgetNamed(region: Region, start: string, name?: string): WidgetOnBoard {
  const found = boardOf(region, name).widgets.find(({ properties: { title, markdown } }) =>
    String(title ?? markdown).startsWith(start),
  );
  if (found === undefined) throw new Error(`no widget ${start}`);
  return found;
}

/** Changes one widget of a board as a person does. */
export function editWidget(
  region: Region,
  start: string,
  edit: (widget: WidgetOnBoard) => unknown,
): void {
  const wanted = widgetNamed(region, start);
  const board = boardOf(region);
  setBoard(region, {
    ...board,
    widgets: board.widgets.map((widget) =>
      JSON.stringify(widget) === JSON.stringify(wanted) ? edit(widget) : widget,
    ),
  });
}

interface Annotations {
  readonly horizontal?: readonly JsonObject[];
  readonly vertical?: readonly (JsonObject | readonly JsonObject[])[];
}

export function annotationsOf(widget: WidgetOnBoard): Annotations {
  const annotations = widget.properties['annotations'] as Annotations | undefined;
  return annotations ?? {};
}

/** Labels of the vertical lines, a band's by its first edge. */
export function deploysOn(widget: WidgetOnBoard): readonly string[] {
  return (annotationsOf(widget).vertical ?? []).map((item) =>
    String((Array.isArray(item) ? (item[0] as JsonObject) : (item as JsonObject))['label']),
  );
}
