import { failDeployment } from './deployment-end.ts';
import { ensurePass } from './scheduler-agenda.ts';
import type { HookDetail, LifecycleHook, ServiceDeployment } from './service.ts';
import { after, randomFor, scaled, type World } from './world.ts';

/** A PAUSE hook waits this long by default: a day. */
const defaultTimeoutMinutes = 1440;
const lambdaMs = 4000;

/** DescribeServiceDeployments shows this stage under the one it precedes. */
const shown: Readonly<Record<string, string>> = {
  PRE_PRODUCTION_TRAFFIC_SHIFT: 'PRODUCTION_TRAFFIC_SHIFT',
};

/** The service deployment enters a stage, and the hooks configured for it begin. */
export function enterStage(world: World, entry: ServiceDeployment, stage: string): void {
  entry.lifecycleStage = stage;
  entry.stageEnteredAt = world.now;
  entry.updatedAt = world.now;
  const hooks = entry.configuration.lifecycleHooks ?? [];
  for (const [index, hook] of hooks.entries()) {
    if (hook.lifecycleStages.includes(stage)) beginHook(world, entry, hook, stage, index);
  }
}

/** What DescribeServiceDeployments calls the stage. */
export function shownStage(entry: ServiceDeployment): string | undefined {
  return shown[entry.lifecycleStage ?? ''] ?? entry.lifecycleStage;
}

function beginHook(
  world: World,
  entry: ServiceDeployment,
  hook: LifecycleHook,
  stage: string,
  index: number,
): void {
  const isPause = hook.targetType === 'PAUSE';
  const random = randomFor(world, 'hook', entry.id, stage, index, ...stepOf(entry));
  const timeoutMs = scaled(world, (hook.timeoutInMinutes ?? defaultTimeoutMinutes) * 60_000);
  const detail: HookDetail = {
    hookId: random.uuid(),
    targetType: hook.targetType,
    ...(hook.hookTargetArn !== undefined && { targetArn: hook.hookTargetArn }),
    stage,
    status: isPause ? 'AWAITING_ACTION' : 'IN_PROGRESS',
    ...(isPause && {
      expiresAt: world.now + timeoutMs,
      timeoutAction: hook.timeoutAction ?? 'ROLLBACK',
    }),
  };
  entry.hooks = [...entry.hooks, detail];
  if (isPause) {
    world.agenda.add(world.now + timeoutMs, () => {
      if (detail.status !== 'AWAITING_ACTION') return;
      detail.status = 'TIMED_OUT';
      settleHook(world, entry, detail, hook.timeoutAction ?? 'ROLLBACK');
    });
    return;
  }
  const outcome = hook.outcome ?? { status: 'SUCCEEDED' as const, afterMs: lambdaMs };
  after(world, outcome.afterMs, () => {
    if (detail.status !== 'IN_PROGRESS') return;
    detail.status = outcome.status;
    settleHook(world, entry, detail, outcome.status === 'SUCCEEDED' ? 'CONTINUE' : 'ROLLBACK');
  });
}

/** Each traffic step invokes its hooks anew, and each time with an id of its own. */
function stepOf({ trafficStep }: ServiceDeployment): readonly number[] {
  return trafficStep === undefined ? [] : [trafficStep];
}

/** True when no hook of the present stage is open. */
export function hooksAllow(_world: World, entry: ServiceDeployment): boolean {
  return entry.hooks.every(
    ({ stage, status, settled }) =>
      stage !== entry.lifecycleStage || status === 'SUCCEEDED' || settled === 'CONTINUE',
  );
}

/** ContinueServiceDeployment, a Lambda's answer, or a time-out: on, or back. */
export function settleHook(
  world: World,
  entry: ServiceDeployment,
  detail: HookDetail,
  action: 'CONTINUE' | 'ROLLBACK',
): void {
  detail.settled = action;
  entry.updatedAt = world.now;
  const { service } = entry;
  if (action === 'ROLLBACK') {
    const [primary] = service.deployments;
    if (primary?.serviceDeployment === entry) {
      const what =
        detail.targetArn === undefined
          ? `PAUSE hook ${detail.hookId}`
          : `target ${detail.targetArn}`;
      const because = `${detail.stage} lifecycle hook(s) failed. Lifecycle hook ${what} returned ${
        detail.status === 'TIMED_OUT' ? 'TIMED_OUT' : 'FAILED'
      } status.`;
      failDeployment(world, service, primary, 'lifecycle-hook', true, because);
    }
  }
  ensurePass(world, service);
}
