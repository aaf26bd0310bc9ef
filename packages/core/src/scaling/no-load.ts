/**
 * What a file shows of services that no load of users scales. It changes the kind of none: what no file
 * says otherwise is taken for a web service.
 */
import { isOneAtMost } from './kind.ts';
import { isOfInstance, keptData, storeOf } from './kept-data.ts';
import { isBackgroundWord } from './model/container-role.ts';
import { usualText, valueOf, type Fact } from '../fact.ts';
import type { ServiceSetup } from './model/service-setup.ts';
import type { ContainerSetup } from './model/task.ts';
import { repositoryOf } from './model/image-name.ts';

/** Why no load of users can ask for more tasks, and what there is to do instead of adding some. */
export interface NoLoad {
  /** Half a sentence: the evidence. */
  readonly why: string;
  readonly advice: string;
  /** Its data has one writer: a deployment has to stop the old task first. */
  readonly oneWriter?: true;
}

/** undefined where nothing says so; behind a balancer nothing does. */
export function whyNoLoad(setup: ServiceSetup): NoLoad | undefined {
  const { service } = setup;
  if (valueOf(service.hasLoadBalancer) !== false) return undefined;
  const data = onlyWriter(setup);
  // A database is found by others, and still is one.
  if (data || valueOf(service.hasDiscovery) === true) return data;
  return (
    onlyWaits(setup) ??
    servesItsInstance(setup) ??
    collects(setup) ??
    worksInBackground(setup) ??
    isShut(setup)
  );
}

const once = 'If one task is all there should be, say kind: singleton for it in the config file.';
const asDaemon =
  'If each instance is to have one, give it the scheduling strategy DAEMON: ECS then keeps one on each.';

function essentialOf({ task }: ServiceSetup): readonly ContainerSetup[] {
  return (valueOf(valueOf(task)?.containers) ?? []).filter(({ essential }) => essential);
}

function onlyWriter(setup: ServiceSetup): NoLoad | undefined {
  const store = storeOf(setup);
  const volume = isOneAtMost(setup.service.desiredCount) ? keptData(setup) : undefined;
  if (store === undefined && volume === undefined) return undefined;
  const stands =
    store === undefined ? `its one task writes to ${volume ?? ''}` : `its tasks run ${store}`;
  return {
    oneWriter: true,
    why: `${stands}, and a second one would not share the work`,
    advice:
      'Add no task: a second one would write to the same data, or keep other data of its own. Let a deployment stop the old task before it starts the new one (minimum healthy percent 0, maximum percent 100), or say kind: singleton in the config file. If its tasks can run side by side, give it a scalable target.',
  };
}

function isShut({ service }: ServiceSetup): NoLoad | undefined {
  if (service.hasNoInbound !== true) return undefined;
  return {
    why: 'none of its security groups lets anybody in',
    advice:
      'If it answers requests, it needs an inbound rule and a load balancer, Cloud Map or Service Connect; if it answers none, say what it is in the config file: kind: queue-worker, singleton or daemon.',
  };
}

function onlyWaits(setup: ServiceSetup): NoLoad | undefined {
  const words = essentialOf(setup).map(startOf);
  if (words.length === 0 || !words.every((start) => start !== undefined && waiting.test(start))) {
    return undefined;
  }
  return { why: `its tasks only wait (${words[0] ?? ''})`, advice: once };
}

/** A shell to be entered, or a placeholder: `sleep infinity`, `sh -c tail -f /dev/null`. */
const waiting =
  /^(?:(?:\/bin\/)?(?:ba)?sh -l?c )?(?:exec )?(?:sleep (?:inf(?:inity)?|\d{4,}|\d+d)|tail -f \/dev\/null)$/;

/** The words of a start command; `…` stands for those that are known only after apply. */
function startOf({ entryPoint, command }: ContainerSetup): string | undefined {
  const [before, after] = [entryPoint, command].map(visibleWords);
  return before && after && [...before, ...after].join(' ');
}

function visibleWords(words: Fact<readonly string[]>): readonly string[] | undefined {
  if (words.known) return words.value;
  return Array.isArray(words.usual) ? (words.usual as readonly string[]) : undefined;
}

function servesItsInstance(setup: ServiceSetup): NoLoad | undefined {
  // What is reached on one port of each instance, and by no balancer, serves that instance.
  const ports = essentialOf(setup).flatMap(({ fixedHostPorts }) => valueOf(fixedHostPorts) ?? []);
  if (valueOf(setup.service.onDistinctInstances) === true && ports.length > 0) {
    return {
      why: `one task for each instance, on its port ${ports[0] ?? ''}: it follows the instances`,
      advice: asDaemon,
    };
  }
  const mounted = (valueOf(valueOf(setup.task)?.volumes) ?? []).find(({ path }) =>
    isOfInstance(path),
  );
  if (mounted === undefined) return undefined;
  return {
    why: `it works on its own instance (mounts ${mounted.path ?? ''})`,
    advice: `${asDaemon} ${once}`,
  };
}

/** Programs that fetch what others measure or write; a second one fetches everything twice. */
const collectors = new Set([
  'cloudwatch-agent',
  'aws-otel-collector',
  'opentelemetry-collector',
  'opentelemetry-collector-contrib',
  'prometheus',
  'datadog/agent',
  'grafana/agent',
  'alloy',
  'telegraf',
  'filebeat',
  'fluent-bit',
  'fluentd',
  'node-exporter',
  'cadvisor',
]);

function collects(setup: ServiceSetup): NoLoad | undefined {
  const names = essentialOf(setup).map(({ image }) => {
    const { last, lastTwo } = repositoryOf(image && usualText(image));
    return [last, lastTwo].find((name) => collectors.has(name));
  });
  if (names.length === 0 || !names.every((name) => name !== undefined)) return undefined;
  return { why: `its tasks only collect (${names[0] ?? ''})`, advice: once };
}

function worksInBackground(setup: ServiceSetup): NoLoad | undefined {
  const roles = essentialOf(setup).flatMap((container) => {
    const { variable, word } = container.role ?? {};
    const start = startOf(container);
    const program = start === undefined ? undefined : backgroundIn(start);
    if (program !== undefined)
      return [`its tasks are started for work in the background (${program})`];
    return variable === undefined
      ? []
      : [`its environment says that it works in the background (${variable}: ${word ?? ''})`];
  });
  if (roles[0] === undefined) return undefined;
  return {
    why: roles[0],
    advice:
      'Where it takes work from a queue, scale it on what waits there (a target tracking policy on the backlog of each task), or say kind: queue-worker in the config file; where it may only run once, kind: singleton.',
  };
}

/**
 * Programs that take work from a queue or a clock, by the commands of their own documentation: Celery,
 * Sidekiq, RQ, Dramatiq, Huey, Laravel, Symfony Messenger, Delayed Job and Solid Queue, Resque, Airflow,
 * Dagster, Locust's workers, cron.
 */
const programs =
  /\bcelery\b.*\b(?:worker|beat)\b|\bsidekiq\b|\brq worker\b|\brqworker\b|\bdramatiq\b|\bhuey_consumer\b|\bqueue:(?:work|listen)\b|\bartisan horizon\b|\bschedule:work\b|\bmessenger:consume\b|\bjobs:work\b|\bbin\/jobs\b|\bresque:work\b|\bairflow (?:scheduler|triggerer|dag-processor|celery worker)\b|\bdagster-daemon\b|\blocust\b.* --(?:worker|slave)\b|\bsupercronic\b|(?:^|\/)crond?\b/;

/** The words that say so, as they stand in a start command. */
function backgroundIn(start: string): string | undefined {
  const program = programs.exec(start)?.[0];
  if (program !== undefined) return program;
  // A script may do anything: only a plain command is read word by word.
  if (/["'`;|&<>$\n]/.test(start)) return undefined;
  return start.split(/\s+/).find((word) => {
    if (word.startsWith('-') || !/^[\w./:@-]+$/.test(word)) return false;
    const name = word.replace(/\.(?:[cm]?[jt]s|py|rb|sh|php|jar)$/, '');
    return isBackgroundWord(name.split(/[./:]/).at(-1) ?? '');
  });
}
