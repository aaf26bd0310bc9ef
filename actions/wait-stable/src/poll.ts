/** Asks AWS what the polls of the followed services want to know: as few calls as that allows, batched over all of them. */
import { CredentialsError, NotAllowedError, UnsupportedError } from '@ecs-actions/aws/failure';
import type { DeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import type { TargetReader } from '@ecs-actions/aws/elb/target-reader';
import type { Deadline } from '@ecs-actions/action-kit/deadline';
import type { Watch } from '@ecs-actions/core/deployment/watch';
import type { Observation } from '@ecs-actions/core/deployment/observation';
import type { Pace } from '@ecs-actions/core/deployment/pace';
import {
  lastPoll,
  poll,
  roundNames,
  type Poll,
  type Round,
} from '@ecs-actions/core/deployment/poll';
import { tasksDescribedAtMost, type Query } from '@ecs-actions/core/deployment/queries';
import type { Service } from '@ecs-actions/core/deployment/service';
import { taskId, type Task } from '@ecs-actions/core/deployment/task';
import type { Step } from '@ecs-actions/core/deployment/step-result';
import type { VerdictName } from '@ecs-actions/core/deployment/verdict';
import { known, unknown, valueOf, type Fact } from '@ecs-actions/core/fact';
import type { DurationMs, EpochMs } from '@ecs-actions/core/time';

export interface PollPorts {
  readonly ecs: DeploymentReader;
  readonly targets: TargetReader;
  /** Ends calls that are under way when time is up. */
  readonly deadline: Deadline;
  /** AWS's clock. */
  readonly now: () => EpochMs;
  /** The step's clock. */
  readonly elapsedMs: () => DurationMs;
}

/**
 * What a poll of each service comes to, by its name; a service that ECS does not show has none.
 *
 * @param found the services as described a moment ago, for the first poll.
 */
export async function pollServices(
  ports: PollPorts,
  cluster: string,
  watches: ReadonlyMap<string, Watch>,
  pace: Pace,
  found?: readonly Service[],
): Promise<ReadonlyMap<string, Step>> {
  const services =
    found ?? (await ports.ecs.describeServices(cluster, [...watches.keys()])).services;
  const at = ports.now();
  const elapsedMs = ports.elapsedMs();
  const polls = services.flatMap((service) => {
    const watch = watches.get(service.name);
    const observed = { service, at, elapsedMs };
    return watch === undefined
      ? []
      : [{ service: service.name, poll: poll(watch, observed, pace) }];
  });
  return runPolls(ports, cluster, polls);
}

/** Tasks and targets once more, for phases that were still open when the verdict came. */
export async function pollOnceMore(
  ports: PollPorts,
  cluster: string,
  name: string,
  watch: Watch,
  verdict: VerdictName,
): Promise<Watch> {
  const now = { at: ports.now(), elapsedMs: ports.elapsedMs() };
  const polls = [{ service: name, poll: lastPoll(watch, verdict, now) }];
  return (await runPolls(ports, cluster, polls)).get(name) ?? watch;
}

interface Running<Result> {
  readonly service: string;
  readonly poll: Poll<Result>;
}

/** Runs polls side by side, those that are in the same round together. */
async function runPolls<Result>(
  ports: PollPorts,
  cluster: string,
  polls: readonly Running<Result>[],
): Promise<ReadonlyMap<string, Result>> {
  const results = new Map<string, Result>();
  const open = new Map<Running<Result>, Round>();
  const take = (running: Running<Result>, next: IteratorResult<Round, Result>): void => {
    if (next.done === true) results.set(running.service, next.value);
    else open.set(running, next.value);
  };
  for (const running of polls) take(running, running.poll.next());
  for (const name of roundNames) {
    const asking = [...open].filter(([, round]) => round.name === name);
    const questions = asking.flatMap(([{ service }, { queries }]) =>
      queries.map((query) => ({ service, query })),
    );
    const answers = await askAll(ports, cluster, questions);
    for (const [running] of asking) {
      open.delete(running);
      take(running, running.poll.next(answers.get(running.service) ?? {}));
    }
  }
  return results;
}

interface Question {
  readonly service: string;
  readonly query: Query;
}

/** What each service's questions of a round were answered; what several ask in one call is asked in one. */
async function askAll(
  ports: PollPorts,
  cluster: string,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, Observation>> {
  const { ecs } = ports;
  const arnsOf = (kind: 'described' | 'revisions' | 'instances'): readonly string[] => [
    ...new Set(questions.flatMap(({ query }) => (query.kind === kind ? query.arns : []))),
  ];
  const together = async <T>(
    kind: 'described' | 'revisions' | 'instances',
    read: (arns: readonly string[]) => Promise<T>,
  ): Promise<Fact<T> | undefined> => {
    const arns = arnsOf(kind);
    return arns.length === 0 ? undefined : asked(ports, read(arns));
  };
  const [described, revisions, instances, tasks, own] = await Promise.all([
    together('described', (arns) => ecs.describeServiceDeployments(arns)),
    together('revisions', (arns) => ecs.taskDefinitionsOfRevisions(arns)),
    together('instances', (arns) => ecs.ec2Instances(cluster, arns)),
    tasksOfAll(ports, cluster, questions),
    Promise.all(questions.map((question) => askAlone(ports, cluster, question))),
  ]);
  const answers = new Map<string, Observation>();
  questions.forEach(({ service, query }, index) => {
    const parts: Observation = {
      ...own[index],
      ...(query.kind === 'described' && partOf(described, query.arns)),
      ...(query.kind === 'revisions' && revisions !== undefined && { revisions }),
      // What failed in passing is not asked again at once: it is a feature, and no verdict waits for it.
      ...(query.kind === 'instances' && { instances: instances ?? known(new Map()) }),
      ...(query.kind === 'tasks' && tasks.get(service)),
    };
    answers.set(service, { ...answers.get(service), ...parts });
  });
  return answers;
}

/** Questions that no two services share. */
async function askAlone(
  ports: PollPorts,
  cluster: string,
  { service, query }: Question,
): Promise<Observation> {
  switch (query.kind) {
    case 'recent': {
      const listed = ports.ecs.listServiceDeployments(cluster, service, query.expected);
      const recent = await asked(ports, listed);
      return recent === undefined ? {} : { recent };
    }
    case 'targets': {
      const targets = await asked(ports, ports.targets.targetHealth(query.groups));
      return targets === undefined ? {} : { targets };
    }
    case 'deregistration-delays': {
      const delays = await asked(ports, ports.targets.deregistrationDelaysMs(query.groups));
      return delays === undefined ? {} : { deregistrationDelaysMs: delays };
    }
    default:
      return {};
  }
}

/** The tasks of all services that ask for some; they are described together. */
async function tasksOfAll(
  ports: PollPorts,
  cluster: string,
  questions: readonly Question[],
): Promise<ReadonlyMap<string, Observation>> {
  const lists = await Promise.all(
    questions.flatMap(({ service, query }) =>
      query.kind === 'tasks'
        ? [listTasks(ports, cluster, service, query).then((ids) => ({ service, ids }))]
        : [],
    ),
  );
  const all = new Set(lists.flatMap(({ ids }) => valueOf(ids) ?? []));
  const described =
    all.size === 0 ? undefined : await asked(ports, ports.ecs.describeTasks(cluster, [...all]));
  return new Map(
    lists.map(({ service, ids }) => {
      const tasks = tasksAmong(ids, described);
      return [service, tasks === undefined ? {} : { tasks }];
    }),
  );
}

async function listTasks(
  ports: PollPorts,
  cluster: string,
  service: string,
  { describe, liveOf, stopped }: Extract<Query, { kind: 'tasks' }>,
): Promise<Fact<readonly string[]>> {
  const { ecs } = ports;
  const lists = await Promise.all([
    liveOf === undefined
      ? undefined
      : asked(ports, ecs.listTasksStartedBy(cluster, liveOf, tasksDescribedAtMost)),
    stopped
      ? asked(ports, ecs.listStoppedTasks(cluster, service, tasksDescribedAtMost))
      : undefined,
  ]);
  const unseen = lists.find((list) => list !== undefined && !list.known);
  if (unseen !== undefined && describe.length === 0) return unseen;
  return known([...describe, ...lists.flatMap((list) => (valueOf(list) ?? []).map(taskId))]);
}

function tasksAmong(
  wanted: Fact<readonly string[]>,
  described: Fact<readonly Task[]> | undefined,
): Fact<readonly Task[]> | undefined {
  if (!wanted.known) return wanted;
  if (wanted.value.length === 0) return known([]);
  if (described?.known !== true) return described;
  const own = new Set(wanted.value);
  return known(described.value.filter(({ arn }) => own.has(taskId(arn))));
}

/**
 * What is not allowed or not offered is out of sight. What fails in passing was not asked this time: the
 * next poll asks again, and the verdict does not wait for it. Credentials that expired fail the poll.
 */
async function asked<T>(
  { deadline }: Pick<PollPorts, 'deadline'>,
  answer: Promise<T>,
): Promise<Fact<T> | undefined> {
  try {
    return known(await answer);
  } catch (error) {
    if (error instanceof NotAllowedError) return unknown(`not allowed to ${error.action}`);
    if (error instanceof UnsupportedError) return unknown(error.message);
    if (error instanceof CredentialsError || deadline.signal().aborted) throw error;
    return undefined;
  }
}

function partOf(
  all: Observation['described'],
  arns: readonly string[],
): Pick<Observation, 'described'> {
  if (all === undefined) return {};
  const part = valueOf(all);
  return {
    described: part === undefined ? all : known(part.filter(({ arn }) => arns.includes(arn))),
  };
}
