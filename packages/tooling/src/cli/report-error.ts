import { ReadableError } from '@ecs-actions/core/readable-error';

/** Runs a command line's story; its error ends the process with 1, a readable one without its stack. */
export async function runCommand(main: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof ReadableError) console.error(`${error.title}: ${error.message}`);
    else console.error(error);
  }
}
