import * as fc from 'fast-check';

/**
 * Checks a property, with the seed in `SEED` if there is one; a failure says the command that repeats it.
 * More runs: `RUNS=1000 npm test -- packages/report-page`.
 */
export function hold(
  property: fc.IProperty<never> | fc.IProperty<unknown>,
  usualRuns: number,
): void {
  const numRuns = Number(process.env['RUNS'] ?? usualRuns);
  const given = process.env['SEED'];
  const seed = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given);
  const result = fc.check(property as fc.IProperty<unknown>, { seed, numRuns });
  if (!result.failed) return;
  const report = fc.defaultReportMessage(result) ?? '';
  throw new Error(`${report}\nRepeat: SEED=${seed} npm test -- packages/report-page`, {
    cause: result.errorInstance,
  });
}
