/** Environment variables, as an argument: `process.env`, or a record in tests. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Whether a GitHub runner started this process. */
export function isOnRunner(env: Environment): boolean {
  return env['GITHUB_ACTIONS'] === 'true';
}
