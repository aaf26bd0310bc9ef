/** The two calls that change a deployment's course. */
import {
  ContinueServiceDeploymentCommand,
  StopServiceDeploymentCommand,
  type ContinueServiceDeploymentCommandInput,
} from '@aws-sdk/client-ecs';
import type { DurationMs } from '@ecs-actions/core/time';
import { ecsClient } from '../clients.ts';
import { readable } from '../failure.ts';
import type { SendOptions, Session } from '../session.ts';
import { present } from '@ecs-actions/core/present';

export interface DeploymentControl {
  /** Stops a service deployment and rolls it back. Asking twice does no harm: the second is a conflict, and is taken for done. */
  rollBack(serviceDeploymentArn: string, signal?: AbortSignal): Promise<void>;
  /** Lets a deployment that waits at a PAUSE hook go on. */
  continueAtHook(serviceDeploymentArn: string, hookId: string): Promise<void>;
  /**
   * Answers the hook that the deployment waits at now.
   *
   * @returns false where the hook no longer waits: somebody else answered it, or its time was up
   */
  answerHook(
    serviceDeploymentArn: string,
    hookId: string,
    action: 'CONTINUE' | 'ROLLBACK',
  ): Promise<boolean>;
}

/** A stop that AWS will not take for so long has failed; whoever asked for it must know. */
const stopPatienceMs: DurationMs = 60_000;

export function createDeploymentControl(session: Session): DeploymentControl {
  const client = ecsClient(session);
  const answer = (
    input: ContinueServiceDeploymentCommandInput,
    options?: SendOptions,
  ): Promise<unknown> =>
    session.send(
      (sendOptions) => client.send(new ContinueServiceDeploymentCommand(input), sendOptions),
      options,
    );
  return {
    rollBack: async (serviceDeploymentArn, signal) => {
      try {
        await session.send(
          (options) =>
            client.send(
              new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }),
              options,
            ),
          { atOnce: true, patienceMs: stopPatienceMs, ...present({ signal }) },
        );
      } catch (error) {
        if (isAlreadyStopping(error)) return;
        throw readable(error, 'ecs:StopServiceDeployment');
      }
    },
    continueAtHook: async (serviceDeploymentArn, hookId) => {
      try {
        await answer({ serviceDeploymentArn, hookId, action: 'CONTINUE' });
      } catch (error) {
        throw readable(error, 'ecs:ContinueServiceDeployment');
      }
    },
    answerHook: async (serviceDeploymentArn, hookId, action) => {
      try {
        await answer(
          { serviceDeploymentArn, hookId, action },
          { atOnce: true, patienceMs: stopPatienceMs },
        );
        return true;
      } catch (error) {
        if (isNotWaiting(error)) return false;
        throw readable(error, 'ecs:ContinueServiceDeployment');
      }
    },
  };
}

function isNotWaiting(error: unknown): boolean {
  return (
    error instanceof Error &&
    (error.name === 'ConflictException' ||
      (error.name === 'InvalidParameterException' && /hook/i.test(error.message)))
  );
}

function isAlreadyStopping(error: unknown): boolean {
  return (
    error instanceof Error &&
    error.name === 'ConflictException' &&
    /already|in progress|rollback|stopp/i.test(error.message)
  );
}
