/** Task definitions described and registered as the JSON that travels, so that a copy keeps what the SDK does not know. */
import { RegisterTaskDefinitionCommand, type ECSClient, type Tag } from '@aws-sdk/client-ecs';
import { ecsCalls, type DescribedTaskDefinition } from '../calls/ecs.ts';
import type { Attempt, SendOptions, Session } from '../session.ts';
import { rememberAnswer, replaceRequest, type RawJson } from './raw-json.ts';

/** With its tags; undefined where ECS does not know it (any more). */
export async function describeTaskDefinition(
  session: Session,
  taskDefinition: string,
  options: SendOptions = {},
): Promise<DescribedTaskDefinition | undefined> {
  try {
    return await ecsCalls(session).describeTaskDefinition(taskDefinition, options, ['TAGS']);
  } catch (error) {
    if (error instanceof Error && isUnknown(error.cause)) return undefined;
    throw error;
  }
}

/** One try; the answer's task definition and tags as AWS sent them. */
export async function registerTaskDefinition(
  client: ECSClient,
  definition: RawJson,
  options: Parameters<Attempt<unknown>>[0],
): Promise<{ readonly raw: RawJson; readonly tags: readonly Tag[] }> {
  // The input is there for the types alone: the request is the JSON below.
  const command = new RegisterTaskDefinitionCommand({ family: '', containerDefinitions: [] });
  replaceRequest(command, definition);
  const raw = rememberAnswer(command);
  const { tags = [] } = await client.send(command, options);
  return { raw: (raw()?.['taskDefinition'] ?? {}) as RawJson, tags };
}

/** Whether ECS refuses what was sent, rather than who sent it or when. */
export function isRefusedInput(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(?:ClientException|InvalidParameterException|SerializationException|ValidationException)$/.test(
      error.name,
    )
  );
}

function isUnknown(error: unknown): boolean {
  return (
    error instanceof Error &&
    /^(?:ClientException|InvalidParameterException)$/.test(error.name) &&
    /unable to describe|not found|invalid/i.test(error.message)
  );
}
