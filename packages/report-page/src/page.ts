import type { EpochMs } from '@ecs-actions/core/time';

/**
 * What a report page shows, as data. Every string is plain text from anywhere (a task id, a log line,
 * an AWS message): `renderPage` escapes it, so nothing here is ever HTML.
 */
export interface Page {
  /** What was judged, as in `api in prod`. Also the title of the browser's tab. */
  readonly title: string;
  readonly subtitle?: string;
  /** The few instants that matter, in UTC and, where the page is opened, in the reader's own time. */
  readonly moments?: readonly PageMoment[];
  readonly verdict: PageVerdict;
  /** The few numbers a reader wants before anything else, in the order shown. */
  readonly facts: readonly PageFact[];
  readonly charts: readonly PageChart[];
  /** One chart above the other, at full width, so that the same time stands at the same place in all. */
  readonly stacked?: boolean;
  readonly scatters?: readonly PageScatter[];
  readonly tables: readonly PageTable[];
  /** The phases of a deploy on one axis of time. */
  readonly waterfall?: PageWaterfall;
  /** How it was measured, what is missing, what it cost: one paragraph each. */
  readonly notes: readonly string[];
}

/** How a thing turned out. Shown by a sign and a word as well as by colour. */
export type Tone = 'good' | 'bad' | 'unsure';

export interface PageVerdict {
  /** The verdict as the action's output spells it: `pass`, `fail`, `inconclusive`. */
  readonly word: string;
  readonly tone: Tone;
  /** Why, in one sentence. */
  readonly sentence: string;
}

export interface PageMoment {
  /** `deployed` */
  readonly label: string;
  readonly atMs: EpochMs;
}

export interface PageFact {
  readonly label: string;
  readonly value: string;
  /** Where to look further. Anything but an `https:` address is left out. */
  readonly href?: string;
}

/** `%` and `count` are shown as they are; `ms` and `s` are lengths of time, `ms` from 10,000 on in seconds. */
export type PageUnit = '%' | 'ms' | 's' | 'count';

export interface PageChart {
  readonly title: string;
  readonly unit: PageUnit;
  readonly series: readonly PageSeries[];
  readonly bands: readonly PageBand[];
  readonly thresholds: readonly PageThreshold[];
  readonly events: readonly PageEvent[];
  /** `bad`: a threshold that is drawn here is breached. Marked in words as well as by colour. */
  readonly tone?: 'bad';
  /** Many small things that happened to one of the series, as its scale-outs and scale-ins: a row of ticks for each. */
  readonly ticks?: readonly PageTicks[];
}

/** Drawn above the picture in the colour of the series of that name. */
export interface PageTicks {
  readonly series: string;
  readonly strong: readonly EpochMs[];
  readonly faint: readonly EpochMs[];
  /** What a tick is: `solid: scale-outs, faint: scale-ins`. */
  readonly legend: string;
}

/**
 * One line. With more than eight of them in a chart, those without `emphasis` are drawn as one
 * band from their minimum to their maximum with the median in it.
 */
export interface PageSeries {
  readonly name: string;
  /** In the chart's unit, in any order. `null`, and anything not finite, is a gap: no data, which is not zero. */
  readonly points: readonly PagePoint[];
  /** Always drawn by itself, as a hot task among two thousand. */
  readonly emphasis?: boolean;
  /** `bad`: the one to look at, drawn over the others in the colour of a breach. */
  readonly tone?: 'bad';
  /** Default: the next of the palette. */
  readonly colour?: 'blue' | 'green';
}

export type PagePoint = readonly [at: EpochMs, value: number | null];

/** A stretch of time behind the lines. The rollout belongs to neither window. */
export interface PageBand {
  readonly label: string;
  readonly startMs: EpochMs;
  readonly endMs: EpochMs;
  readonly kind: 'baseline' | 'rollout' | 'observed';
}

/** A level the values are held against, in the chart's unit. */
export interface PageThreshold {
  readonly label: string;
  readonly value: number;
}

/** Something that happened at one instant: a scaling activity, a task that died. */
export interface PageEvent {
  readonly label: string;
  readonly atMs: EpochMs;
}

/** Points by two measures, of which less is better. */
export interface PageScatter {
  readonly title: string;
  /** What is measured along each axis, with its unit: `USD`, `minutes over 80 %`. */
  readonly x: string;
  readonly y: string;
  /** Each with its own shape. */
  readonly groups: readonly PageScatterGroup[];
}

export interface PageScatterGroup {
  readonly name: string;
  readonly points: readonly PageScatterPoint[];
  /** Drawn small and without labels, as the many that were tried. */
  readonly quiet?: boolean;
}

export interface PageScatterPoint {
  readonly label: string;
  /** A point without two finite values is left out. */
  readonly x: number;
  readonly y: number;
}

export interface PageTable {
  readonly title: string;
  readonly columns: readonly PageColumn[];
  /** One cell for each column. */
  readonly rows: readonly (readonly string[])[];
  /** By row: what is to be seen first, and what may be passed over. */
  readonly tones?: readonly ('bad' | 'unsure' | 'quiet' | undefined)[];
}

export interface PageColumn {
  readonly title: string;
  /** `right` for numbers; `left` if absent. */
  readonly align?: 'left' | 'right';
}

export interface PageWaterfall {
  readonly bars: readonly PageBar[];
}

export interface PageBar {
  readonly label: string;
  readonly startMs: EpochMs;
  readonly endMs: EpochMs;
  readonly tone?: Tone;
}
