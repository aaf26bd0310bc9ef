/** Puts planned sections onto a board that may hold anything, and says what that changes. */
import { mergeAnnotations } from './annotations.ts';
import {
  isObject,
  rectangleOf,
  sameJson,
  titleOf,
  type DashboardBody,
  type JsonObject,
  type Rectangle,
  type Widget,
} from './body.ts';
import { closeRows, heightOf, layOut, openRows, seamBelow } from './layout.ts';
import { markerOf, withoutMarker, type WidgetKind } from './ownership.ts';
import type { PlannedWidget, Section } from './plan.ts';

export interface Change {
  readonly kind: 'added' | 'changed' | 'removed' | 'released';
  /** As a person knows the widget. */
  readonly title: string;
  readonly before?: Widget;
  readonly after?: Widget;
}

export interface Merged {
  readonly body: DashboardBody;
  /** Empty: the board is as it should be. */
  readonly changes: readonly Change[];
  /** Widgets that are not ours and are handed on as they are, wherever they now lie. */
  readonly keptOfOthers: number;
}

/**
 * - Ours is what bears our marker. The first of several is ours; the others are copies that a person made,
 *   and become theirs (released).
 * - A widget of ours stays where it is and as large as it is: the place belongs to the person.
 * - New widgets come below the rest of their section, a new section comes last.
 * - Sections of other services are left alone, so that several workflows can share a board.
 */
export function mergeSections(body: DashboardBody, sections: readonly Section[]): Merged {
  const released = releaseCopies(body.widgets);
  let state: Step = released;
  for (const section of sections) state = mergeSection(state, section);
  const keptOfOthers = body.widgets.filter((widget) => {
    const marker = markerOf(widget);
    return marker === undefined || !sections.some(({ id }) => id === marker.section);
  }).length;
  const untouched =
    state.changes.length === 0 && sameJson(state.widgets, body.widgets)
      ? body.widgets
      : state.widgets;
  return { body: { ...body, widgets: untouched }, changes: state.changes, keptOfOthers };
}

/** A section's widgets as they would be on an empty board. */
export function freshWidgets(section: Section): readonly Widget[] {
  const places = layOut(section.widgets.map(({ kind }) => kind));
  return section.widgets.map((plan) => create(plan, places, 0));
}

interface Step {
  readonly widgets: readonly Widget[];
  readonly changes: readonly Change[];
}

function releaseCopies(widgets: readonly Widget[]): Step {
  const seen = new Set<string>();
  const changes: Change[] = [];
  const kept = widgets.map((widget) => {
    const marker = markerOf(widget);
    if (marker === undefined) return widget;
    const key = `${marker.kind} ${marker.section}`;
    if (!seen.has(key)) {
      seen.add(key);
      return widget;
    }
    const after = withoutMarker(widget);
    changes.push({ kind: 'released', title: nameOf(after), before: widget, after });
    return after;
  });
  return { widgets: kept, changes };
}

function mergeSection(step: Step, section: Section): Step {
  const changes: Change[] = [...step.changes];
  const planned = new Map<string, PlannedWidget>(section.widgets.map((item) => [item.kind, item]));
  const unknown = new Set<string>(section.unknown);
  const found = new Set<string>();
  const gone: Rectangle[] = [];
  let end = 0;

  let widgets: Widget[] = step.widgets.flatMap((widget) => {
    const marker = markerOf(widget);
    if (marker?.section !== section.id) return [widget];
    const plan = planned.get(marker.kind);
    const rectangle = rectangleOf(widget);
    if (plan === undefined && !unknown.has(marker.kind)) {
      changes.push({ kind: 'removed', title: nameOf(widget), before: widget });
      if (rectangle) gone.push(rectangle);
      return [];
    }
    found.add(marker.kind);
    if (rectangle) end = Math.max(end, rectangle.y + rectangle.height);
    if (plan === undefined) return [widget];
    const after = update(widget, plan);
    if (sameJson(widget, after)) return [widget];
    changes.push({ kind: 'changed', title: nameOf(after), before: widget, after });
    return [after];
  });

  const missing = section.widgets.filter(({ kind }) => !found.has(kind));
  if (missing.length > 0) {
    const places = layOut(missing.map(({ kind }) => kind));
    const there = widgets.flatMap((widget) => rectangleOf(widget) ?? []);
    const top = found.size === 0 ? heightOf(there) : seamBelow(end, there);
    widgets = openRows(widgets, top, heightOf(places.values()));
    for (const plan of missing) {
      const after = create(plan, places, top);
      widgets.push(after);
      changes.push({ kind: 'added', title: nameOf(after), after });
    }
  }
  return { widgets: closeRows(widgets, gone), changes };
}

function create(
  plan: PlannedWidget,
  places: ReadonlyMap<WidgetKind, Rectangle>,
  top: number,
): Widget {
  const place = places.get(plan.kind);
  if (place === undefined) throw new Error(`no place for a widget of kind ${plan.kind}`);
  return {
    type: plan.type,
    ...place,
    y: place.y + top,
    properties: withAnnotations(plan, undefined),
  };
}

function update(widget: Widget, plan: PlannedWidget): Widget {
  const annotations = isObject(widget.properties) ? widget.properties['annotations'] : undefined;
  if (plan.isGuess) {
    if (!isObject(widget.properties) || plan.annotations === undefined) return widget;
    // The graph stays as it is; what is known of its lines is still drawn.
    return {
      ...widget,
      properties: withAnnotations({ ...plan, properties: widget.properties }, annotations),
    };
  }
  return { ...widget, type: plan.type, properties: withAnnotations(plan, annotations) };
}

function withAnnotations(plan: PlannedWidget, existing: unknown): JsonObject {
  if (plan.annotations === undefined) return plan.properties;
  const annotations = mergeAnnotations(existing, plan.annotations);
  return annotations === undefined ? plan.properties : { ...plan.properties, annotations };
}

function nameOf(widget: Widget): string {
  const title = titleOf(widget);
  if (title !== undefined) return title;
  const markdown = isObject(widget.properties) ? widget.properties['markdown'] : undefined;
  const heading = typeof markdown === 'string' ? /^#+ (.+)$/m.exec(markdown)?.[1] : undefined;
  return heading === undefined ? String(widget.type) : `${heading}: heading`;
}
