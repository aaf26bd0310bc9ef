/**
 * What a container runs inside, as the config file declares it: nobody but its author knows how many
 * processes there are and how much memory each takes. Spelled as in the config file.
 */
export interface Workers {
  readonly runtime?: Runtime;
  /** The container they run in; the only essential one if left out. */
  readonly container?: string;
  /** php-fpm: pm.max_children; node: cluster processes; gunicorn: --workers. */
  readonly processes: number;
  /** Resident memory of one busy worker, in MiB. */
  readonly 'memory-per-process-mb'?: number;
  /** Requests after which a worker is replaced; 0 is never. */
  readonly 'max-requests'?: number;
  readonly 'request-timeout-seconds'?: number;
  /** php-fpm only: pm.start_servers, pm.min_spare_servers, pm.max_spare_servers. */
  readonly 'start-servers'?: number;
  readonly 'min-spare-servers'?: number;
  readonly 'max-spare-servers'?: number;
}

export type Runtime = 'php-fpm' | 'node' | 'gunicorn';
export const runtimes: readonly Runtime[] = ['php-fpm', 'node', 'gunicorn'];

/** How many processes a runtime wants on a given number of vCPUs, both ends included. */
export interface ProcessRange {
  readonly least: number;
  readonly most: number;
  /** Where the numbers come from, for the finding. */
  readonly source: string;
}

/**
 * php-fpm: the field guide runs 20 children on 2 vCPU in place of php-fpm's default of 5; a worker waits
 * for the database most of its time. We accept a band around those 10 per vCPU, from 4 to 16.
 * node: one process per vCPU (node:cluster documentation: "availableParallelism").
 * gunicorn: (2 × cores) + 1 (gunicorn's design documentation, "How Many Workers?").
 */
export function processRange(runtime: Runtime, vcpus: number): ProcessRange {
  switch (runtime) {
    case 'php-fpm':
      return {
        least: Math.max(1, Math.ceil(4 * vcpus)),
        most: Math.max(2, Math.floor(16 * vcpus)),
        source: '4 to 16 children per vCPU; 20 on 2 vCPU is the example',
      };
    case 'node':
      return {
        least: Math.max(1, Math.floor(vcpus)),
        most: Math.max(1, Math.ceil(vcpus)),
        source: 'one process per vCPU',
      };
    case 'gunicorn':
      return {
        least: Math.max(1, Math.ceil(vcpus)),
        most: Math.max(2, Math.floor(2 * vcpus) + 1),
        source: "from one per vCPU up to gunicorn's own (2 × vCPU) + 1",
      };
  }
}
