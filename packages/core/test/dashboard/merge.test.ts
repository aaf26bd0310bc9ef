/**
 * Whatever the services and whatever people did to the board: a valid grid, nothing over another, people's
 * things untouched, and nothing left to do in a second run.
 */
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import {
  rectangleOf,
  sameJson,
  type DashboardBody,
  type Widget,
} from '@ecs-actions/core/dashboard/body';
import { problemsOf } from '@ecs-actions/core/dashboard/check-body';
import { describeChange } from '@ecs-actions/core/dashboard/describe-change';
import { overlap } from '@ecs-actions/core/dashboard/layout';
import { freshWidgets, mergeSections, type Merged } from '@ecs-actions/core/dashboard/merge';
import { markerOf } from '@ecs-actions/core/dashboard/ownership';
import { planSection, type Section } from '@ecs-actions/core/dashboard/plan';
import { widgetSchema } from '@ecs-actions/core/dashboard/schema';
import { dashboardObjections } from '@ecs-actions/simulator/face/cloudwatch/dashboard-body';
import { boardService, personalWidgets, serviceNames } from './arbitrary.ts';

/** Holds for random services and boards; a failure says the command that repeats it. */
function hold<T>(property: fc.IProperty<T>, numRuns = 80): void {
  const seed = process.env['SEED'];
  const result = fc.check(property, { numRuns, ...(seed !== undefined && { seed: Number(seed) }) });
  if (!result.failed) return;
  throw new Error(
    `${fc.defaultReportMessage(result)}\nRepeat: SEED=${result.seed} npm test -- packages/core/test/dashboard`,
    { cause: result.errorInstance },
  );
}

/** As CloudWatch gives it back. */
function stored(body: DashboardBody): DashboardBody {
  return JSON.parse(JSON.stringify(body)) as DashboardBody;
}

const isPersonal = (widget: Widget): boolean => markerOf(widget) === undefined;
const sections = (names: readonly string[]): fc.Arbitrary<readonly Section[]> =>
  fc.tuple(...names.map((name) => boardService('prod', name))).map((all) => all.map(planSection));

/** Two polls of the same services, between which anything about them may have changed. */
const twoPolls = serviceNames.chain((names) => fc.tuple(sections(names), sections(names)));

function overlaps(body: DashboardBody): readonly string[] {
  const places = body.widgets.flatMap((widget) => rectangleOf(widget) ?? []);
  return places.flatMap((a, index) =>
    places.slice(index + 1).flatMap((b) => (overlap(a, b) ? [JSON.stringify([a, b])] : [])),
  );
}

function holdsTogether(
  { body }: Merged,
  people: readonly Widget[],
  planned: readonly Section[],
): void {
  expect(overlaps(body)).toEqual([]);
  expect(dashboardObjections(JSON.stringify(body))).toEqual([]);
  // The person's own, in their order, moved down at most.
  const theirs = body.widgets.filter(isPersonal);
  expect(theirs.map((widget) => ({ ...widget, y: 0 }))).toEqual(
    people.map((widget) => ({ ...widget, y: 0 })),
  );
  const again = mergeSections(stored(body), planned);
  expect(again.changes).toEqual([]);
  expect(sameJson(again.body, stored(body))).toBe(true);
}

describe('random services on random boards', () => {
  test('a first run, and one when everything about the services may have changed', () => {
    hold(
      fc.property(twoPolls, personalWidgets, ([first, second], people) => {
        const applied = mergeSections({ start: '-PT3H', widgets: people }, first);
        expect(applied.body['start']).toBe('-PT3H');
        holdsTogether(applied, people, first);
        const later = mergeSections(stored(applied.body), second);
        holdsTogether(later, people, second);
        // What is said has words for everything that is done.
        for (const change of later.changes) expect(describeChange(change).title).not.toBe('');
      }),
    );
  });

  test('people take our widgets away, and put theirs between, beside and below', () => {
    hold(
      fc.property(
        twoPolls,
        personalWidgets,
        fc.array(fc.nat(40), { maxLength: 6 }),
        fc.nat(40),
        personalWidgets,
        ([first, second], people, deleted, line, later) => {
          const { widgets } = stored(mergeSections({ widgets: people }, first).body);
          const gone = new Set(deleted);
          const rest = widgets.filter((widget, index) => isPersonal(widget) || !gone.has(index));
          // A full row is pushed in where no widget is cut through.
          const isSeam = rest.every((widget) => {
            const place = rectangleOf(widget);
            return !place || place.y >= line || place.y + place.height <= line;
          });
          const note: Widget = {
            type: 'text',
            x: 0,
            width: 24,
            height: 2,
            properties: { markdown: 'n' },
          };
          const pushed = rest.map((widget) => {
            const place = rectangleOf(widget);
            return isSeam && place && place.y >= line ? { ...widget, y: place.y + 2 } : widget;
          });
          const board: Widget[] = isSeam ? [...pushed, { ...note, y: line }] : rest;
          for (const widget of later) {
            const place = rectangleOf(widget);
            const isFree = board.every((other) => {
              const taken = rectangleOf(other);
              return !place || !taken || !overlap(place, taken);
            });
            if (isFree) board.push(widget);
          }
          holdsTogether(
            mergeSections({ widgets: board }, second),
            board.filter(isPersonal),
            second,
          );
        },
      ),
    );
  });

  test('a section that another workflow keeps is left as it is', () => {
    hold(
      fc.property(boardService('prod', 'a'), boardService('prod', 'b'), (a, b) => {
        const [first, second] = [planSection(a), planSection(b)];
        const both = stored(
          mergeSections(mergeSections({ widgets: [] }, [first]).body, [second]).body,
        );
        expect(mergeSections(both, [first]).changes).toEqual([]);
        const of = (id: string) =>
          both.widgets.filter((widget) => markerOf(widget)?.section === id).length;
        expect(of(first.id)).toBe(first.widgets.length);
        expect(of(second.id)).toBe(second.widgets.length);
      }),
      100,
    );
  });

  test('the widgets are as documented: two validators and the simulator agree', () => {
    const validate = new Ajv({ strict: true, strictTuples: false, strictTypes: false }).compile(
      widgetSchema,
    );
    hold(
      fc.property(boardService('prod', 'web'), (service) => {
        const widgets = stored({ widgets: freshWidgets(planSection(service)) }).widgets;
        expect(problemsOf(widgets)).toEqual([]);
        for (const widget of widgets)
          expect({ valid: validate(widget), errors: validate.errors }).toEqual({
            valid: true,
            errors: null,
          });
        expect(dashboardObjections(JSON.stringify({ widgets }))).toEqual([]);
      }),
    );
  });
});

test('a tall widget beside the last of ours is not cut through: the new row comes below it', () => {
  const section = fc
    .sample(boardService('prod', 'web'), { numRuns: 50, seed: 1 })
    .map(planSection)
    .find(({ widgets }) => widgets.length > 5);
  const [header, graph] = section?.widgets ?? [];
  if (!section || !header || !graph) throw new Error('no service with graphs was drawn');
  const only = { ...section, widgets: [header], unknown: [] };
  const { widgets } = stored(mergeSections({ widgets: [] }, [only]).body);
  const narrow = widgets.map((widget) => ({ ...widget, width: 12 }));
  const tall: Widget = {
    type: 'text',
    x: 12,
    y: 0,
    width: 12,
    height: 9,
    properties: { markdown: 'x' },
  };
  const both = { ...section, widgets: [header, graph], unknown: [] };
  const merged = mergeSections({ widgets: [...narrow, tall] }, [both]);
  expect(overlaps(merged.body)).toEqual([]);
  expect(merged.body.widgets.at(-1)).toMatchObject({ x: 0, y: 9, width: 24 });
  expect(merged.body.widgets).toContainEqual(tall);
});

describe('the schema refuses what is not documented', () => {
  const service = fc.sample(boardService('prod', 'web'), { numRuns: 1, seed: 1 })[0];
  const [graph] = service
    ? freshWidgets(planSection(service)).filter(({ type }) => type === 'metric')
    : [];
  const properties = graph?.properties as Readonly<Record<string, unknown>>;

  test.each<[string, Widget]>([
    ['a column beyond the grid', { ...graph, x: 24 }],
    ['a widget that ends beyond it', { ...graph, x: 20, width: 12 }],
    [
      'no height',
      Object.fromEntries(Object.entries(graph ?? {}).filter(([key]) => key !== 'height')),
    ],
    ['another type', { ...graph, type: 'graph' }],
    ['another view', { ...graph, properties: { ...properties, view: 'lines' } }],
    ['half a minute', { ...graph, properties: { ...properties, period: 30 } }],
    ['no metrics', { ...graph, properties: { ...properties, metrics: [] } }],
    ['a metric without a name', { ...graph, properties: { ...properties, metrics: [['A']] } }],
    ['a property nobody knows', { ...graph, properties: { ...properties, owner: 'me' } }],
  ])('%s', (_, widget) => {
    expect(problemsOf([widget])).not.toEqual([]);
  });
});
