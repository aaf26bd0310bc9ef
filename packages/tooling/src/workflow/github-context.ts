/** What a job knows of the run it belongs to. */

/** The context `github`, as far as anybody here asks. */
export interface GitHubContext {
  readonly server_url: string;
  readonly api_url: string;
  readonly repository: string;
  readonly repository_owner: string;
  readonly workflow: string;
  readonly event_name: string;
  readonly event: Readonly<Record<string, unknown>>;
  readonly ref: string;
  readonly ref_name: string;
  readonly sha: string;
  readonly actor: string;
  readonly run_id: string;
  readonly run_number: string;
  readonly run_attempt: string;
  readonly token: string;
  readonly workspace: string;
}

/** A push to main of `org/web`; `given` goes over it. */
export function createGitHubContext(
  workspace: string,
  given: Partial<GitHubContext> = {},
): GitHubContext {
  const repository = given.repository ?? 'org/web';
  const ref = given.ref ?? 'refs/heads/main';
  return {
    server_url: 'https://github.com',
    api_url: 'https://api.github.com',
    repository,
    repository_owner: repository.split('/')[0] ?? '',
    workflow: 'Deploy',
    event_name: 'push',
    event: {},
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags)\//, ''),
    sha: '5f1c3a9d2b7e4c6081a9f0d3e2b1c4a5d6e7f809',
    actor: 'octocat',
    run_id: '1',
    run_number: '1',
    run_attempt: '1',
    token: '',
    workspace,
    ...given,
  };
}

/** The variables every step finds: GITHUB_REPOSITORY and its like. The token is none of them. */
export function githubVariables(github: GitHubContext, job: string): Record<string, string> {
  const { token: _token, event: _event, ...told } = github;
  const variables = Object.entries(told).map(([name, value]) => [
    `GITHUB_${name.toUpperCase()}`,
    value,
  ]);
  return { ...(Object.fromEntries(variables) as Record<string, string>), GITHUB_JOB: job };
}
