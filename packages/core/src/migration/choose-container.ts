/** Which container runs the command and whose exit code decides. */
import { ReadableError } from '../readable-error.ts';
import { familyRevision } from '../deployment/service.ts';
import type { ContainerDefinition, TaskDefinition } from './task-definition.ts';

/**
 * The named container, or the only essential one.
 *
 * @throws ReadableError that lists the containers where the name is unknown or several are essential.
 */
export function chooseContainer(
  definition: TaskDefinition,
  wanted: string | undefined,
): ContainerDefinition {
  const { containers } = definition;
  const where = familyRevision(definition.arn);
  if (wanted !== undefined) {
    const found = containers.find(({ name }) => name === wanted);
    if (found !== undefined) return found;
    throw new ReadableError(
      'Unknown container',
      `container: ${where} has no container "${wanted}"; it has ${listNames(containers)}`,
    );
  }
  const essential = containers.filter((container) => container.essential);
  const only = essential[0];
  if (only !== undefined && essential.length === 1) return only;
  throw new ReadableError(
    'Which container?',
    `container: ${where} has ${essential.length} essential containers (${listNames(essential)}); name the one that runs the command`,
  );
}

/** The warning about the container: its ENTRYPOINT stays in front of the command. */
export function entryPointWarning(container: ContainerDefinition): string | undefined {
  if (container.entryPoint.length === 0) return undefined;
  return `command replaces CMD only: container ${container.name} has the entry point ${JSON.stringify(container.entryPoint)}, which is started with the command as its arguments.`;
}

function listNames(containers: readonly ContainerDefinition[]): string {
  return containers.map(({ name }) => name).join(', ') || 'none';
}
