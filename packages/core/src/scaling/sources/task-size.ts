/** CPU as ECS takes it: units (`1024`) or vCPUs (`1 vCPU`, `.5 vcpu`). */
export function parseCpuUnits(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const match = /^\s*(\d*\.?\d+)\s*(vcpu)?\s*$/i.exec(typeof value === 'string' ? value : '');
  if (!match) return undefined;
  return match[2] === undefined ? Number(match[1]) : Number(match[1]) * 1024;
}

/** Memory as ECS takes it: MiB (`2048`) or GB (`2 GB`). */
export function parseMemoryMb(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  const match = /^\s*(\d*\.?\d+)\s*(gb)?\s*$/i.exec(typeof value === 'string' ? value : '');
  if (!match) return undefined;
  return match[2] === undefined ? Number(match[1]) : Number(match[1]) * 1024;
}
