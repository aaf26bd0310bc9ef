/** The story of rollback: one service, or several side by side. */
import { prefixed } from '@ecs-actions/action-kit/log';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { findServices } from '@ecs-actions/aws/ecs/find-services';
import type { Inputs } from './inputs.ts';
import type { ServiceResult, Story } from './outcome.ts';
import type { Ports, ServicePorts } from './ports.ts';
import { endEarly, restore } from './restore.ts';
import { afterwards, resultOf } from './results.ts';
import { resultOfSeveral } from './several.ts';
import { createStateKeeper } from './state.ts';

export async function run(ports: Ports, inputs: Inputs): Promise<ActionResult> {
  ports.deadline.moveTo(inputs.timeoutMs);
  const state = createStateKeeper(ports.saveState, inputs.region);
  const { begun, ended } = state;
  const results =
    inputs.address.services.length > 1
      ? await restoreSeveral({ ...ports, begun, ended }, inputs)
      : [await restore({ ...ports, begun, ended }, inputs, newStory())];
  if (results.every(({ outcome }) => outcome.verdict !== 'cancelled')) state.finished();
  const [only, ...others] = results;
  const remarks = hasToBeKnown(results) ? afterwards : [];
  for (const remark of remarks) ports.log.line(remark);
  return only !== undefined && others.length === 0
    ? resultOf(only, remarks)
    : resultOfSeveral(results, remarks);
}

/** What goes wrong with one of several leaves the others their verdicts. */
async function restoreSeveral(
  ports: ServicePorts,
  inputs: Inputs,
): Promise<readonly ServiceResult[]> {
  const story = newStory();
  try {
    const { cluster, services } = await findServices(ports.ecs, inputs.address);
    ports.log.line(`${services.map(({ name }) => name).join(', ')} in ${cluster}, side by side`);
    return await Promise.all(
      services.map(({ name }) =>
        restore(
          { ...ports, log: prefixed(ports.log, name) },
          { ...inputs, address: { cluster, services: [name] } },
          { ...newStory(), cluster, service: name },
        ),
      ),
    );
  } catch (error) {
    // Before any of them was begun.
    const outcome = endEarly(error, ports, inputs, story);
    ports.log.error({ title: outcome.verdict, message: outcome.reason });
    return [{ outcome, story }];
  }
}

function hasToBeKnown(results: readonly ServiceResult[]): boolean {
  return results.some(
    ({ story, outcome }) => story.hasBegun === true || outcome.verdict === 'ready',
  );
}

function newStory(): Story {
  return { done: [], remarks: [] };
}
