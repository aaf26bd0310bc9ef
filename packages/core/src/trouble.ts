/** What keeps a step from going on while it retries: said at once. */
export interface Trouble {
  /** A `warning` is seen without opening the log; a `line` follows up on one. */
  readonly level: 'warning' | 'line';
  /** A few words: `AWS not reached`. */
  readonly title: string;
  /** One line: what happens, for how long, what to look at. */
  readonly message: string;
}

/** Whoever is told. */
export type SayTrouble = (trouble: Trouble) => void;
