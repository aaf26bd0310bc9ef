import { known, unknown, type Fact } from '@ecs-actions/core/fact';
import { NotAllowedError } from '../failure.ts';

/** What was read, or which permission it would have taken. Any other error ends the run. */
export async function observe<T>(reading: Promise<T>): Promise<Fact<T>> {
  try {
    return known(await reading);
  } catch (error) {
    if (error instanceof NotAllowedError) return unknown(`no permission for ${error.action}`);
    throw error;
  }
}
