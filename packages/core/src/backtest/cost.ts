/** What tasks cost on Fargate. */

export interface Prices {
  readonly perVcpuHour: number;
  readonly perGbHour: number;
  /** Where the prices come from, and of when they are. */
  readonly source: string;
}

/** AWS Fargate pricing, Linux on x86, us-east-1: the same since January 2019, and still so in June 2026. */
export const listPrices: Prices = {
  perVcpuHour: 0.04048,
  perGbHour: 0.004445,
  source: "Fargate's list price in us-east-1 (Linux, x86, on demand) as of June 2026",
};

export interface TaskSize {
  /** 1024 are one vCPU. */
  readonly cpuUnits: number;
  readonly memoryMb: number;
}

/** Undefined where the size of a task is not known. */
export function costUsd(
  taskSeconds: number,
  size: TaskSize | undefined,
  { perVcpuHour, perGbHour }: Prices,
): number | undefined {
  if (size === undefined) return undefined;
  const perHour = (size.cpuUnits / 1024) * perVcpuHour + (size.memoryMb / 1024) * perGbHour;
  return (taskSeconds / 3600) * perHour;
}
