/** A record of Container Insights' performance log; only those of Type Task are written here. */
export type PerformanceRecord = Readonly<Record<string, string | number>>;
