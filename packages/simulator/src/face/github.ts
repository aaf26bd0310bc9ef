import type { SimRequest, SimResponse } from './messages.ts';

/** A workflow run as the GitHub REST API tells of it. */
export type WorkflowRun = {
  readonly createdAt: number;
  /** When each attempt started, the first first. */
  readonly attemptsStartedAt: readonly number[];
};

export type GitHubFace = {
  /** The run for an id; default one run for every id. */
  readonly run: (id: number) => WorkflowRun | undefined;
  /** Refuses as GitHub does where the token lacks `actions: read`. */
  denied: boolean;
};

const runPath =
  /^\/(?:api\/v3\/)?repos\/([^/]+)\/([^/]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?$/;

export function isGitHub(path: string): boolean {
  return /^\/(?:api\/v3\/)?repos\//.test(path);
}

/** The GitHub REST calls the suite makes. */
export function answerGitHub(face: GitHubFace, request: SimRequest, path: string): SimResponse {
  const json = (status: number, body: unknown): SimResponse => ({
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '987',
      'x-github-media-type': 'github.v3; format=json',
    },
    body: JSON.stringify(body),
  });
  const found = runPath.exec(path);
  if (found === null || request.method !== 'GET') {
    return json(404, {
      message: 'Not Found',
      documentation_url: 'https://docs.github.com/rest',
      status: '404',
    });
  }
  if (face.denied) {
    return json(403, {
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run',
      status: '403',
    });
  }
  const [, owner = '', name = '', id = '', attempt] = found;
  const run = face.run(Number(id));
  const last = run?.attemptsStartedAt.length ?? 0;
  const which = attempt === undefined ? last : Number(attempt);
  const startedAt = run?.attemptsStartedAt[which - 1];
  if (run === undefined || startedAt === undefined) {
    return json(404, {
      message: 'Not Found',
      documentation_url: 'https://docs.github.com/rest/actions/workflow-runs#get-a-workflow-run',
      status: '404',
    });
  }
  const instant = (at: number) => new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z');
  return json(200, {
    id: Number(id),
    name: 'deploy',
    node_id: `WFR_${id}`,
    head_branch: 'main',
    head_sha: 'acb5820ced9479c074f688cc328bf03f341a511d',
    path: '.github/workflows/deploy.yml',
    display_title: 'Deploy',
    run_number: 562,
    run_attempt: which,
    event: 'push',
    status: 'in_progress',
    conclusion: null,
    workflow_id: 159038,
    url: `https://api.github.com/repos/${owner}/${name}/actions/runs/${id}`,
    html_url: `https://github.com/${owner}/${name}/actions/runs/${id}`,
    created_at: instant(run.createdAt),
    updated_at: instant(startedAt),
    run_started_at: instant(startedAt),
    repository: { id: 1296269, name, full_name: `${owner}/${name}`, private: true },
  });
}
