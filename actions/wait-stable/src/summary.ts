/** The job summary: the verdict first, then the one thing to know, then detail folded away. */
import { valueOf } from '@ecs-actions/core/fact';
import { isGood } from '@ecs-actions/core/deployment/verdict';
import {
  code,
  codeBlock,
  details,
  heading,
  link,
  table,
  text,
} from '@ecs-actions/action-kit/markdown';
import { shorten } from '@ecs-actions/action-kit/printable';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import { waterfall, type WaterfallBar } from '@ecs-actions/action-kit/waterfall';
import { serviceLink } from '@ecs-actions/core/console-link';
import { eventText } from '@ecs-actions/core/deployment/event';
import { describeFailure } from '@ecs-actions/core/deployment/failure';
import { firstScreen } from '@ecs-actions/core/deployment/first-screen';
import type { RolloutOutcome } from '@ecs-actions/core/deployment/outcome';
import { phaseNames, phaseWords, spanOf } from '@ecs-actions/core/deployment/phases';
import { shortText } from '@ecs-actions/core/failure/short';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import type { TaskTimeline } from '@ecs-actions/core/deployment/timeline';
import { headline } from '@ecs-actions/core/deployment/verdict-words';
import {
  formatClock,
  formatDuration,
  formatInstant,
  type DurationMs,
} from '@ecs-actions/core/time';
import { describeWayBack } from '@ecs-actions/core/way-back/describe-way-back';
import type { ShownLog } from './container-log.ts';
import { endToEndMs, sortedByVerdict, tally, type Run } from './results.ts';

/** Rows of the tasks table; failed and slow tasks come first. */
const tasksShown = 30;
const eventsShown = 100;

export function renderSummary(
  outcomes: readonly RolloutOutcome[],
  run: Run,
  logs: readonly ShownLog[],
): readonly SummaryBlock[] {
  const [only, ...others] = sortedByVerdict(outcomes);
  if (only === undefined) return [];
  if (others.length === 0) return renderService(only, run, logs);
  return [
    ...renderTally(outcomes),
    ...sortedByVerdict(outcomes).flatMap((outcome) =>
      isGood(outcome.verdict) ? [] : renderService(outcome, run, logs),
    ),
    renderOverview(outcomes),
    ...outcomes.flatMap((outcome) =>
      isGood(outcome.verdict) ? renderFoldedService(outcome, run, logs) : [],
    ),
  ];
}

/** Of several services: which are not live, and which are. */
function renderTally(outcomes: readonly RolloutOutcome[]): readonly SummaryBlock[] {
  const [first = '', ...rest] = tally(outcomes);
  return [heading(3, first), ...rest.map((line) => text(line))];
}

function renderOverview(outcomes: readonly RolloutOutcome[]): SummaryBlock {
  const rows = sortedByVerdict(outcomes).map((outcome) => [
    code(outcome.service),
    text(outcome.verdict),
    outcome.servingTaskDefinition === undefined
      ? ''
      : code(familyRevision(outcome.servingTaskDefinition)),
    outcome.durationMs === undefined ? '' : text(formatDuration(outcome.durationMs)),
    text(outcome.aftermath?.what ?? outcome.costliest ?? ''),
  ]);
  const columns = ['service', 'verdict', 'serving', 'duration', ''].map((title) => ({ title }));
  return table(columns, rows);
}

/** A service that went well is one line, beside others. */
function renderFoldedService(
  outcome: RolloutOutcome,
  run: Run,
  logs: readonly ShownLog[],
): readonly SummaryBlock[] {
  const [, ...blocks] = renderService(outcome, run, logs);
  const brief = details(headline(outcome), figures(outcome, run));
  const whole = blocks.map((block) => (typeof block === 'string' ? block : block.full));
  return [{ full: details(headline(outcome), whole.join('\n\n')), brief }];
}

function renderService(
  outcome: RolloutOutcome,
  run: Run,
  logs: readonly ShownLog[],
): readonly SummaryBlock[] {
  const own = logs.filter(({ service }) => service === outcome.service);
  const isBad = !isGood(outcome.verdict);
  const changes = renderChanges(outcome);
  return [
    heading(3, headline(outcome)),
    ...(isBad ? renderScreen(outcome, own) : oneThingToKnow(outcome)),
    ...(isBad ? changes : []),
    ...renderTails(outcome, own),
    ...(isBad ? renderWords(outcome) : []),
    figures(outcome, run),
    ...(isBad ? [] : changes),
    ...renderWaterfall(outcome),
    ...renderFailures(outcome),
    ...renderTasks(outcome),
    ...renderEvents(outcome),
  ];
}

/** The logs that are not in the open already. */
function renderTails(outcome: RolloutOutcome, logs: readonly ShownLog[]): readonly SummaryBlock[] {
  const inTheOpen = isGood(outcome.verdict) ? undefined : firstScreen(outcome, logs).tail;
  return logs
    .filter(({ url, lines }) => url !== inTheOpen?.url || lines.length > inTheOpen.lines.length)
    .map(({ container, taskId, lines }) => ({
      full: details(
        `Last ${lines.length} log lines of ${container}, task ${taskId}`,
        codeBlock(lines.join('\n')),
      ),
      brief: details(
        `Last 10 log lines of ${container}, task ${taskId}`,
        codeBlock(lines.slice(-10).join('\n')),
      ),
    }));
}

/** The first screen of the worst service. */
function renderScreen(outcome: RolloutOutcome, logs: readonly ShownLog[]): readonly string[] {
  const { lines, tail, command, link: more } = firstScreen(outcome, logs);
  const list = lines.map(({ label, text: line }) => `- **${label}:** ${text(line)}`).join('\n');
  const remarks = outcome.remarks.map((remark) => text(remark.text));
  return [
    list,
    ...(command === undefined ? [] : [`To end it:\n\n${codeBlock(command, 'sh')}`]),
    ...(tail === undefined
      ? []
      : [codeBlock(tail.lines.map((line) => shorten(line, 300)).join('\n'))]),
    ...(more === undefined ? [] : [`Read on: ${link(more.label, more.url)}`]),
    ...remarks,
  ];
}

/** AWS's own words, whole, where the first screen has them shortened. */
function renderWords({ reason, failures }: RolloutOutcome): readonly SummaryBlock[] {
  const words = [...new Set([reason ?? '', ...failures.map(describeFailure)])].filter(
    (line) => line !== '' && shortText(line) !== line,
  );
  return words.length === 0 ? [] : [details('AWS’s own words', codeBlock(words.join('\n\n')))];
}

/** What differs between the revision that served and the one that was deployed: names, never values. */
function renderChanges({
  changes,
  previousTaskDefinition,
  deployedTaskDefinition,
}: RolloutOutcome): readonly SummaryBlock[] {
  if (changes === undefined) return [];
  const from = previousTaskDefinition === undefined ? '' : familyRevision(previousTaskDefinition);
  const to = deployedTaskDefinition === undefined ? '' : familyRevision(deployedTaskDefinition);
  const lines = changes.length === 0 ? ['nothing but the revision itself'] : changes;
  return [details(`What changed, ${from} → ${to}`, codeBlock(lines.join('\n')))];
}

function oneThingToKnow(outcome: RolloutOutcome): readonly string[] {
  const lines = [
    outcome.costliest === undefined ? undefined : `Of the rollout, ${text(outcome.costliest)}.`,
    ...outcome.remarks.map((remark) => text(remark.text)),
  ].filter((line) => line !== undefined);
  return lines.length === 0 ? [] : [lines.join('\n\n')];
}

function figures(outcome: RolloutOutcome, run: Run): string {
  const endToEnd = endToEndMs(outcome, run);
  const job = valueOf(run.times)?.job;
  const queuedMs = job === undefined ? undefined : job.startedAt - job.queuedAt;
  const address = outcome.serviceArn === undefined ? undefined : serviceLink(outcome.serviceArn);
  const wayBack = run.records.get(outcome.service)?.wayBack;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [
      'verdict',
      `**${text(outcome.verdict)}**${outcome.cause === undefined ? '' : ` (${text(outcome.cause)})`}`,
    ],
    ['deployment', duration(outcome.durationMs, outcome.comparison)],
    [
      'end to end',
      run.times.known
        ? duration(
            endToEnd,
            outcome.endedAt === undefined
              ? 'from the start of the run attempt until now; the deployment has no end'
              : 'from the start of the run attempt to the deployment’s end',
          )
        : text(`could not see the start of this run: ${run.times.why}`),
    ],
    ['queued', queuedMs === undefined ? undefined : text(formatDuration(queuedMs))],
    ['this step waited', text(formatDuration(run.waitedMs))],
    ['ended', outcome.endedAt === undefined ? undefined : text(formatInstant(outcome.endedAt))],
    [
      'serving now',
      outcome.servingTaskDefinition === undefined
        ? undefined
        : code(familyRevision(outcome.servingTaskDefinition)),
    ],
    [
      'revision',
      outcome.deployedTaskDefinition === undefined
        ? undefined
        : `${outcome.previousTaskDefinition === undefined ? '' : `${code(familyRevision(outcome.previousTaskDefinition))} → `}${code(familyRevision(outcome.deployedTaskDefinition))}`,
    ],
    ['image', outcome.image === undefined ? undefined : code(outcome.image)],
    ['commit', run.commit === undefined ? undefined : code(run.commit)],
    [
      'way back',
      wayBack === undefined || (wayBack.taskDefinition === undefined && !isGood(outcome.verdict))
        ? undefined
        : text(describeWayBack(wayBack, run.now)),
    ],
    ['deployment id', outcome.deploymentId === undefined ? undefined : code(outcome.deploymentId)],
    ['console', address === undefined ? undefined : link(outcome.service, address)],
  ];
  return table(
    [{ title: '' }, { title: '' }],
    rows.flatMap(([name, value]) => (value === undefined ? [] : [[text(name), value]])),
  );
}

function duration(ms: DurationMs | undefined, remark: string | undefined): string | undefined {
  if (ms === undefined) return undefined;
  return `**${text(formatDuration(ms))}**${remark === undefined ? '' : ` ${text(remark)}`}`;
}

/** The phases over all tasks, so that 5,000 tasks make no more bars than two. */
function renderWaterfall(outcome: RolloutOutcome): readonly SummaryBlock[] {
  const { phases, createdAt, endedAt } = outcome;
  const bars: WaterfallBar[] = phaseNames.flatMap((name) => {
    const phase = phases[name];
    if (phase === undefined) return [];
    const note = `median ${formatDuration(phase.medianMs)}`;
    return [{ label: phaseWords[name], startMs: phase.from, endMs: phase.to, note }];
  });
  if (bars.length === 0) return [];
  const whole: WaterfallBar[] =
    createdAt === undefined || endedAt === undefined
      ? []
      : [
          {
            label: `created to ${outcome.verdict}`,
            startMs: createdAt,
            endMs: endedAt,
            isBad: !isGood(outcome.verdict),
          },
        ];
  const sections = [
    ...(whole.length === 0 ? [] : [{ name: 'deployment', bars: whole }]),
    { name: 'tasks, from the first to the last', bars },
  ];
  return [waterfall(sections)];
}

function renderFailures({ failures }: RolloutOutcome): readonly SummaryBlock[] {
  if (failures.length === 0) return [];
  const groups = new Map<
    string,
    { readonly sentence: string; readonly cause: string; readonly tasks: string[] }
  >();
  for (const failure of failures) {
    const id = failure.taskArn.slice(failure.taskArn.lastIndexOf('/') + 1);
    const group = groups.get(failure.fingerprint);
    if (group === undefined) {
      groups.set(failure.fingerprint, {
        sentence: describeFailure(failure),
        cause: failure.cause,
        tasks: [id],
      });
    } else {
      group.tasks.push(id);
    }
  }
  const rows = [...groups.values()].map(({ sentence, cause, tasks }) => [
    String(tasks.length),
    text(cause),
    text(sentence),
    code(tasks[0] ?? ''),
  ]);
  const columns = ['tasks', 'cause', 'what ECS says', 'for example'].map((title) => ({ title }));
  return [
    details(
      `${failures.length} failed ${failures.length === 1 ? 'task' : 'tasks'}`,
      table(columns, rows),
    ),
  ];
}

function renderTasks({ tasks }: RolloutOutcome): readonly SummaryBlock[] {
  if (tasks.length === 0) return [];
  const shown = [...tasks].sort((a, b) => weight(b) - weight(a)).slice(0, tasksShown);
  const rows = shown.map((task) => [
    code(task.taskId),
    task.side,
    text(task.lastStatus.toLowerCase()),
    ...phaseNames.map((name) => {
      const span = spanOf(name, task);
      return span === undefined ? '' : text(formatDuration(span.to - span.from));
    }),
    text(task.availabilityZone ?? ''),
  ]);
  const columns = [
    { title: 'task' },
    { title: 'side' },
    { title: 'status' },
    ...phaseNames.map((title) => ({ title, align: 'right' as const })),
    { title: 'zone' },
  ];
  const more = tasks.length > shown.length ? ` (${shown.length} of ${tasks.length} shown)` : '';
  return [details(`${tasks.length} tasks${more}`, table(columns, rows))];
}

/** Failed ones first, then new ones, the slowest to become healthy before the others. */
function weight(task: TaskTimeline): number {
  const tookMs = (task.healthyAt ?? task.startedAt ?? 0) - (task.createdAt ?? 0);
  return (task.failed ? 1e12 : 0) + (task.side === 'new' ? 1e11 : 0) + Math.max(0, tookMs);
}

function renderEvents({ events }: RolloutOutcome): readonly SummaryBlock[] {
  if (events.length === 0) return [];
  const shown = events.slice(-eventsShown);
  const lines = shown.map(
    (event) =>
      `${event.createdAt === undefined ? '' : `${formatClock(event.createdAt)}  `}${eventText(event)}`,
  );
  return [details(`${events.length} service events (UTC)`, codeBlock(lines.join('\n')))];
}
