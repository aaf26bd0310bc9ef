import { causes } from '../failure/cause.ts';
import { phaseNames, type PhaseName } from '../deployment/phases.ts';
import { verdictsWorstFirst } from '../deployment/verdict.ts';
import { any, flag, instant, list, number, object, oneOf, partial, text } from './shape.ts';

const phase = partial(
  { median: number(), slowest: number(), slowestTask: text('The id of the slowest task.') },
  'Seconds over all tasks of the deployment.',
);

const wayBack = object(
  {
    taskDefinition: text('ARN of the revision that a rollback puts back.'),
    deployedAt: instant(),
    active: flag('Whether it can be put on the service as it is.'),
    images: oneOf(['present', 'archived', 'missing', 'unknown'], 'Of all its images, the worst.'),
    reason: text('Why there is no way back, or what stands in it.'),
  },
  'Where the service can go back to.',
);

const scalars = {
  verdict: oneOf(verdictsWorstFirst, 'How the deployment ended; of several services the worst.'),
  durationSeconds: number('From its creation to its end, by AWS’s clock.'),
  endToEndSeconds: number('From the start of the run attempt to the end of the deployment.'),
  phases: partial(Object.fromEntries(phaseNames.map((name) => [name, phase])) as PhaseShapes),
  deploymentId: text('`ecs-svc/…`, or the id of a task set.'),
  taskDefinition: text('ARN of the revision that serves now.'),
  stableAt: instant(),
  cause: oneOf(causes),
  reason: text('One sentence.'),
  serviceUrl: text(),
  wayBack,
};

type PhaseShapes = Readonly<Record<PhaseName, typeof phase>>;

export const waitStableOutputs = {
  ...scalars,
  deployed: flag('Whether a deployment of this run was judged.'),
  changed: text('Services that now run another task definition, separated by commas.'),
  waitedSeconds: number(),
  services: list(
    object({
      service: text(),
      ...scalars,
      deployed: flag(),
      changed: flag('Whether it runs another task definition now.'),
    }),
    'The worst first.',
  ),
};

const failure = partial({
  taskArn: text(),
  cause: oneOf(causes),
  kind: text('Finer than the cause: failures of one kind ask for the same step.'),
  advice: text(),
  container: text('The container that brought the task down.'),
  exitCode: number(),
  suspects: list(partial({ name: text(), exitCode: number() })),
  stopCode: text(),
  detail: text('ECS’s own words.'),
  fingerprint: text('Tasks of one fingerprint failed alike.'),
  counts: flag('False for what passes by itself: not counted by `fail-fast`.'),
});

const task = partial({
  taskArn: text(),
  taskId: text(),
  side: oneOf(['new', 'old'], 'Whether the deployment started it.'),
  taskDefinition: text(),
  availabilityZone: text(),
  network: any(),
  containers: any('As ECS described them last.'),
  lastStatus: text(),
  failed: flag(),
  createdAt: instant(),
  pullStartedAt: instant(),
  pullStoppedAt: instant(),
  startedAt: instant(),
  healthyAt: instant(),
  health: oneOf(['healthy', 'unhealthy', 'unknown']),
  unhealthyTarget: any(),
  stoppingAt: instant(),
  executionStoppedAt: instant(),
  stoppedAt: instant(),
});

const detail = object({
  service: text(),
  serviceArn: text(),
  serviceDeploymentArn: text(),
  deployedTaskDefinition: text(),
  previousTaskDefinition: text(),
  image: text('Of the main container, with the digest that its tasks run.'),
  changes: list(text(), 'What differs from the revision before.'),
  screen: partial(
    {
      headline: text(),
      lines: list(object({ label: text(), text: text() })),
      tail: partial(
        { container: text(), lines: list(text()), url: text() },
        'The end of the log of the container that ended.',
      ),
      command: text('To be pasted into a shell.'),
      link: partial({ label: text(), url: text() }),
    },
    'What is shown first of a service that is not live.',
  ),
  createdAt: instant(),
  endedAt: instant(),
  beforeThisRun: flag('The deployment had ended before this run began.'),
  runsNothing: flag('The deployment is complete, and the service runs none of the tasks it wants.'),
  phases: list(
    object({
      name: oneOf(phaseNames),
      words: text(),
      from: instant(),
      to: instant(),
      medianSeconds: number(),
    }),
  ),
  costliest: text('One sentence on what cost most.'),
  comparison: text('One sentence that sets the duration against the last ones.'),
  remarks: list(text()),
  warnings: list(text(), 'The remarks that make a good verdict less than it seems.'),
  remedy: text('What to do, where it went wrong.'),
  stopCommand: text('The command that ends a deployment which would go on for ever.'),
  failures: list(failure),
  tasks: list(task),
  events: list(object({ at: instant(), message: text() })),
});

export const waitStableReport = object(
  {
    ...waitStableOutputs,
    run: object({
      commit: text(),
      startedAt: instant(),
      createdAt: instant(),
      queuedSeconds: number(),
      unseen: text('Why the times of the run are not known.'),
    }),
    details: list(detail, 'One for each service.'),
  },
  'What wait-stable saw of the deployments it waited for.',
);
