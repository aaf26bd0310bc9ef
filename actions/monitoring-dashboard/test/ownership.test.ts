/** What people do to a board in the console, and what is left of it after the next run. */
import { describe, expect, test } from '@jest/globals';
import {
  annotationsOf,
  boardOf,
  editWidget,
  regionOf,
  simulateRun,
  scaled,
  setBoard,
  widgetNamed,
  type Region,
  type WidgetOnBoard,
} from './support/simulated-run.ts';

const note = {
  type: 'text',
  x: 0,
  y: 24,
  width: 24,
  height: 3,
  properties: { markdown: 'Runbook: https://wiki' },
};

async function applied(): Promise<Region> {
  const region = regionOf({ scenario: scaled });
  await simulateRun(region, { inputs: { 'annotate-deploys': 'true' } });
  return region;
}

const again = (region: Region) => simulateRun(region, { inputs: { 'annotate-deploys': 'true' } });

describe('what a person adds stays', () => {
  test('a widget of theirs, the board’s own settings, and a board that was theirs before', async () => {
    const region = regionOf({ scenario: scaled });
    const theirs = { start: '-PT12H', periodOverride: 'inherit', widgets: [{ ...note, y: 0 }] };
    setBoard(region, theirs);
    const { log } = await again(region);
    expect(boardOf(region)).toMatchObject({ start: '-PT12H', periodOverride: 'inherit' });
    expect(boardOf(region).widgets[0]).toEqual(theirs.widgets[0]);
    expect(widgetNamed(region, '## web')['y']).toBe(3);
    expect(log).toContain('; 1 other widget kept');
    expect((await again(region)).outputs['verdict']).toBe('unchanged');
  });

  test('a widget between ours: nothing moves', async () => {
    const region = await applied();
    const { widgets } = boardOf(region);
    const pushed = widgets.map((widget) =>
      Number(widget['y']) >= 7 ? { ...widget, y: Number(widget['y']) + 3 } : widget,
    );
    setBoard(region, { widgets: [...pushed, { ...note, y: 7 }] });
    expect((await again(region)).outputs['verdict']).toBe('unchanged');
  });

  test('annotations on our graphs', async () => {
    const region = await applied();
    const theirs = {
      horizontal: { label: 'pager goes off', value: 80, color: '#ff0000' },
      vertical: { label: 'database moved', value: '2026-11-25T02:00:00.000Z', fill: 'after' },
    };
    editWidget(region, 'web: CPU', (widget) => {
      const { horizontal = [], vertical = [] } = annotationsOf(widget);
      return {
        ...widget,
        properties: {
          ...widget.properties,
          annotations: {
            horizontal: [...horizontal, theirs.horizontal],
            vertical: [...vertical, theirs.vertical],
          },
        },
      };
    });
    expect((await again(region)).outputs['verdict']).toBe('unchanged');
    await simulateRun(region, { inputs: { targets: 'cpu=70', 'annotate-deploys': 'true' } });
    const { horizontal, vertical } = annotationsOf(widgetNamed(region, 'web: CPU'));
    expect(horizontal).toEqual([
      expect.objectContaining({ label: 'Scaling target 70 %' }),
      theirs.horizontal,
    ]);
    expect(vertical).toHaveLength(21);
    expect(vertical?.at(-1)).toEqual(theirs.vertical);
  });

  test('what they hide stays hidden', async () => {
    const region = await applied();
    editWidget(region, 'web: CPU', (widget) => ({
      ...widget,
      properties: {
        ...widget.properties,
        annotations: {
          ...annotationsOf(widget),
          horizontal: annotationsOf(widget).horizontal?.map((line) => ({
            ...line,
            visible: false,
          })),
        },
      },
    }));
    expect((await again(region)).outputs['verdict']).toBe('unchanged');
  });

  test('where they put our widgets, and how large', async () => {
    const region = await applied();
    editWidget(region, 'web: errors in the log', (widget) => ({ ...widget, y: 40, height: 12 }));
    expect((await again(region)).outputs['verdict']).toBe('unchanged');
  });

  test('a copy of one of ours is theirs from then on', async () => {
    const region = await applied();
    for (const start of ['web: CPU', 'web: errors in the log', '## web']) {
      const original = widgetNamed(region, start);
      const copy = { ...original, y: Number(original['y']) + 100 };
      setBoard(region, { widgets: [...boardOf(region).widgets, copy] });
    }
    const { outputs, log } = await again(region);
    expect(outputs).toMatchObject({ verdict: 'applied', changed: 3 });
    expect(log).toContain('a copy: it becomes yours');
    expect(boardOf(region).widgets).toHaveLength(14);
    // They change it; nobody changes it back.
    const copies = boardOf(region).widgets.slice(-3);
    const changed = copies.map((widget) => ({
      ...widget,
      properties: { ...widget.properties, title: 'mine' },
    }));
    setBoard(region, { widgets: [...boardOf(region).widgets.slice(0, 11), ...changed] });
    expect((await again(region)).outputs['verdict']).toBe('unchanged');
    expect(boardOf(region).widgets.slice(-3)).toEqual(changed);
  });
});

describe('what is ours is kept right', () => {
  test('an edit inside one of our widgets is set back, and the log says what', async () => {
    const region = await applied();
    const before = boardOf(region);
    editWidget(region, 'web: requests', (widget) => ({
      ...widget,
      properties: { ...widget.properties, title: 'Traffic', view: 'bar' },
    }));
    const { outputs, log } = await again(region);
    expect(outputs).toMatchObject({ verdict: 'applied', changed: 1 });
    expect(log).toContain('title: "Traffic" → "web: requests"');
    expect(log).toContain('view: "bar" → "timeSeries"');
    expect(boardOf(region)).toEqual(before);
  });

  test('one that was deleted comes back, below the others of its service', async () => {
    const region = await applied();
    const isGone = ({ properties }: WidgetOnBoard) => properties['title'] === 'web: requests';
    const rest = boardOf(region).widgets.filter((widget) => !isGone(widget));
    setBoard(region, { widgets: [...rest, { ...note, y: 24 }] });
    await again(region);
    expect(widgetNamed(region, 'web: requests')).toMatchObject({ x: 0, y: 24, width: 24 });
    expect(widgetNamed(region, 'Runbook')).toMatchObject({ y: 29 });
    expect((await again(region)).outputs['verdict']).toBe('unchanged');
  });

  test('what the service no longer has goes, and its rows close', async () => {
    const region = await applied();
    setBoard(region, { widgets: [...boardOf(region).widgets, note] });
    for (const service of region.world.services.values()) {
      Object.assign(service, { loadBalancers: [] });
    }
    const { log } = await again(region);
    expect(log).toContain('- web: 5xx');
    // The row of 5xx, response time and requests was theirs alone; the one of hosts was not.
    expect(widgetNamed(region, 'web: tasks')).toMatchObject({ y: 2 });
    expect(widgetNamed(region, 'Runbook')).toMatchObject({ y: 19 });
    expect((await again(region)).outputs['verdict']).toBe('unchanged');
  });
});
