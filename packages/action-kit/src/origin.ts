/** Where a result comes from: the commit and the run, with the pages that show them. */
import type { Environment } from './environment.ts';

export interface OriginFact {
  readonly label: 'commit' | 'run';
  readonly value: string;
  readonly href?: string;
}

/**
 * From the variables that every runner sets
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/variables); empty outside of a workflow.
 */
export function originFacts(env: Environment): readonly OriginFact[] {
  const server = env['GITHUB_SERVER_URL'];
  const repository = env['GITHUB_REPOSITORY'];
  const page = (path: string): { readonly href?: string } =>
    server === undefined || repository === undefined
      ? {}
      : { href: `${server}/${repository}/${path}` };
  const sha = env['GITHUB_SHA'];
  const runId = env['GITHUB_RUN_ID'];
  const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '1';
  return [
    ...(sha === undefined
      ? []
      : [{ label: 'commit' as const, value: sha.slice(0, 12), ...page(`commit/${sha}`) }]),
    ...(runId === undefined
      ? []
      : [
          {
            label: 'run' as const,
            value: attempt === '1' ? runId : `${runId}, attempt ${attempt}`,
            ...page(`actions/runs/${runId}/attempts/${attempt}`),
          },
        ]),
  ];
}
