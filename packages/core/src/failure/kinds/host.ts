/** What happens to tasks from outside: Spot, hosts, and containers that end by themselves. */
import { named, type Row } from '../row.ts';

export const hostRows: readonly Row[] = [
  {
    kind: 'oom',
    cause: 'out-of-memory',
    when: [
      /(?<![\w-])OutOfMemory(?:Error)?(?![\w-])|killed due to memory usage|(?<![\w-])OOM-?[Kk]illed\b|cannot allocate memory|memory cgroup out of memory|exceed(?:ed|s) (?:its |the )?memory limit/i,
    ],
    advice: () =>
      'The container used more memory than it may: raise the memory of the container or task, or let the app use less (fewer workers, a smaller heap).',
  },
  {
    kind: 'spot',
    cause: 'spot-interruption',
    when: [
      /Spot (?:Task|Instance|capacity|container)?[^.]{0,30}interrupt|Spot (?:Task|Instance) was (?:reclaimed|terminated)/i,
    ],
    passes: true,
    advice: () =>
      'AWS took the Spot capacity back; ECS starts another task. Run on demand where that must not happen (a FARGATE base in the capacity provider strategy).',
  },
  {
    kind: 'host-gone',
    cause: 'infrastructure',
    when: [
      /Host EC2 .{0,60}(?:terminated|stopped)|(?:container |EC2 )?instance (?:\S+ )?(?:was |is |has been )?(?:terminated|stopped|deregistered|drained|draining)\b|[Cc]ontainer instance deregistration|underlying (?:host|hardware|infrastructure).{0,40}(?:fail|unhealthy|lost|impaired)/i,
    ],
    passes: true,
    advice: ({ instance }) =>
      `The EC2 instance${named(instance, (id) => ` ${id}`)} under the task was taken away (Spot, scale-in of the Auto Scaling group, or a person); ECS starts another task. Managed termination protection and draining keep scale-in from doing so.`,
  },
  {
    kind: 'exit',
    cause: 'container-exit',
    when: [/Essential container in task exited/i],
    advice: () => 'Read the last lines of the container’s log: they tell why it ended.',
  },
];
