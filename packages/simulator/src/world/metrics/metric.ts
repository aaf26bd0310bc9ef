/** What was measured in one minute: values, and how many measurements they stand for. */
export type Sample = { readonly values: readonly number[]; readonly count: number };

/** One metric of the region, by its full name. */
export type Metric = {
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: readonly { readonly Name: string; readonly Value: string }[];
  /** What was measured in a minute (its number since 1970); undefined: nothing. */
  readonly sample: (minute: number) => Sample | undefined;
};
