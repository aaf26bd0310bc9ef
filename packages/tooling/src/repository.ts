import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ReadableError } from '@ecs-actions/core/readable-error';

/** The folder that holds `actions/`, `packages/` and `dist/`, found upwards from a folder inside. */
export function findRepository(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'actions')) && existsSync(join(folder, 'package.json')))
      return folder;
    if (folder === dirname(folder)) {
      throw new ReadableError('Not in the repository', `No folder above ${from} holds "actions".`);
    }
  }
}

/** The names of all actions: the folders of `actions/` that hold an `action.yml`, sorted. */
export function actionNames(repository: string): string[] {
  const actions = join(repository, 'actions');
  return readdirSync(actions)
    .filter((name) => existsSync(join(actions, name, 'action.yml')))
    .toSorted();
}
