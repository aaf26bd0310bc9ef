import { phaseNames, type PhaseName } from '../migration/phases.ts';
import { verdicts } from '../migration/verdict.ts';
import { any, flag, instant, list, number, object, oneOf, partial, text } from './shape.ts';

export const migrationOutputs = {
  verdict: oneOf(verdicts),
  exitCode: number(),
  taskArn: text(),
  taskDefinition: text(),
  durationSeconds: number(),
  cause: text('As of wait-stable, and some of migrations alone.'),
  reason: text('One sentence.'),
  stopCode: text(),
  logGroup: text(),
  logStream: text(),
  logUrl: text(),
  adopted: flag('An earlier attempt of this run had started the task.'),
};

const phase = object({ from: instant(), to: instant(), seconds: number() });

export const migrationReport = object(
  {
    ...migrationOutputs,
    service: text(),
    serviceArn: text(),
    cluster: text(),
    container: text(),
    command: any<readonly string[]>('The command, an element for each word.'),
    image: text(),
    phase: text('The input `phase`.'),
    lock: text('The input `lock`.'),
    startedBy: text(),
    group: text(),
    remedy: text('What to do.'),
    remarks: list(text()),
    linesPrinted: number(),
    logUnseen: text('Why the log, or part of it, is not here.'),
    lastLines: list(text()),
    phases: partial(
      Object.fromEntries(phaseNames.map((name) => [name, phase])) as Readonly<
        Record<PhaseName, typeof phase>
      >,
    ),
    task: object({
      arn: text(),
      lastStatus: text(),
      stopCode: text(),
      stoppedReason: text(),
      launchType: text(),
      capacityProvider: text(),
      availabilityZone: text(),
      createdAt: instant(),
      startedAt: instant(),
      endedAt: instant(),
      stoppedAt: instant(),
      containers: list(
        object({
          name: text(),
          exitCode: number(),
          reason: text(),
          lastStatus: text(),
          imageDigest: text(),
        }),
      ),
    }),
  },
  'What run-migration-task did. Neither environment nor overrides of the task are part of it.',
);
