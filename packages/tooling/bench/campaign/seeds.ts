/** A seed is one run of one action: everything about it is drawn from the seed. */
import { createRandom } from '@ecs-actions/simulator/world/random';
import {
  calm,
  drawAdversity,
  type ActionName,
  type Adversity,
  type AdversityKind,
  type SignalName,
} from './adversity.ts';
import { playEvent, playMigration } from './changes.ts';
import { playCanary, playDeployImage, playRollback, playWaitStable } from './deployments.ts';
import { playBacktest, playDashboard, playMetrics, playVerify } from './judgements.ts';
import type { Played, Wrong } from './run.ts';

const players: Readonly<
  Record<ActionName, (seed: number, adversity: Adversity) => Promise<Played>>
> = {
  'wait-stable': playWaitStable,
  'run-migration-task': playMigration,
  'scale-for-event': playEvent,
  rollback: playRollback,
  'deploy-image': playDeployImage,
  'post-deploy-metrics': playMetrics,
  'monitoring-dashboard': playDashboard,
  'verify-scaling-config': playVerify,
  'analyze-canary': playCanary,
  'backtest-scaling': playBacktest,
};

export const actionNames = Object.keys(players) as readonly ActionName[];

export interface SeedResult {
  readonly seed: number;
  readonly action: ActionName;
  readonly verdict: string;
  readonly truth: string;
  /** What went wrong around it. */
  readonly amid: string;
  readonly wrong: readonly Wrong[];
  readonly log: string;
  readonly calls: number;
  readonly met: readonly AdversityKind[];
  readonly cpuMs: number;
}

/** The actions take turns. */
export function actionOf(seed: number): ActionName {
  return actionNames[seed % actionNames.length] ?? 'wait-stable';
}

/** A seed as it is drawn, or its world on a calm day but for one signal. */
export interface Job {
  readonly seed: number;
  /** Through the committed bundle. */
  readonly asBundle?: boolean;
  readonly signal?: { readonly name: SignalName; readonly call: number };
}

/** The command that shows a job again, with its log. */
export function commandFor({ seed, signal, asBundle = false }: Job): string {
  const sent = signal === undefined ? '' : ` --signal ${signal.name} --call ${signal.call}`;
  const how = `${sent}${asBundle ? ' --bundles' : ''}`;
  return `npm run campaign -- --seed ${seed}${how}`;
}

export async function play({ seed, signal, asBundle = false }: Job): Promise<SeedResult> {
  if (signal === undefined) {
    const drawn = drawAdversity(createRandom('adversity', seed), actionOf(seed));
    return playAmid(seed, { ...drawn, asBundle });
  }
  const { name, call: atCall } = signal;
  const told = [`${name} at call ${atCall}`];
  return playAmid(seed, { ...calm, told, asBundle, signal: { name, atCall } });
}

/** A seed's world and inputs, amid something else than what the seed draws. */
export async function playAmid(seed: number, adversity: Adversity): Promise<SeedResult> {
  const action = actionOf(seed);
  const from = process.cpuUsage();
  const played = await players[action](seed, adversity);
  const { user, system } = process.cpuUsage(from);
  const amid = adversity.told.length === 0 ? 'a calm day' : adversity.told.join('; ');
  return { seed, action, ...played, amid, cpuMs: (user + system) / 1000 };
}
