/** The input `task-definition` where it names a file. */
import { readFileSync } from 'node:fs';
import { InputError } from '@ecs-actions/action-kit/inputs';
import { firstFaultOf } from '@ecs-actions/aws/ecs/definition-file';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { decodeText, parseText } from '@ecs-actions/core/scaling/sources/parse-text';
import type { Definition } from '@ecs-actions/core/task-definition/definition';

/** @throws ReadableError that names the file and what is wrong with it; nothing in it is dropped. */
export function readDefinitionFile(path: string): Definition {
  const { value } = parseText(decodeText(readBytes(path)), path);
  const fault = firstFaultOf(value) ?? whatIsMissing(value);
  if (fault === undefined) return value as Definition;
  throw new InputError('task-definition', `Input "task-definition": in ${path}, ${fault}.`);
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const isMissing = (error as { readonly code?: unknown }).code === 'ENOENT';
    const why = isMissing
      ? `there is no file ${path} (relative to ${process.cwd()}), and it is no family:revision`
      : `${path} cannot be read`;
    throw new ReadableError('File not read', `task-definition: ${why}.`, { cause: error });
  }
}

function whatIsMissing(value: unknown): string | undefined {
  const { family, containerDefinitions = [] } = value as Partial<Definition>;
  if (family === undefined || family === '') return 'family is missing';
  if (containerDefinitions.length === 0) return 'containerDefinitions is missing';
  const index = containerDefinitions.findIndex(
    ({ name, image }: { readonly name?: string; readonly image?: string }) =>
      name === undefined || image === undefined,
  );
  return index < 0 ? undefined : `containerDefinitions[${index}] needs a name and an image`;
}
