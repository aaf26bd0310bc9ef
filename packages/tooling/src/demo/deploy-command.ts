import type { DurationMs } from '@ecs-actions/core/time';
import type { Preview } from './preview.ts';

/** An IaC tool in the simulated region takes two minutes, as far as the pace allows; nobody wants to watch it for longer. */
const planningMs: DurationMs = 120_000;
const longestWatchedMs: DurationMs = 5000;

/**
 * The deploy command of the demo, in bash: what any IaC tool does in the end, with one call of
 * UpdateService. Where the scenario has nobody deploy, it finds nothing to change.
 */
export function deployCommand({ cluster, services, deploys, speed, ageMs }: Preview): string {
  if (ageMs > 0) return 'echo "Applied 25 minutes ago, when this run began."';
  const seconds = Math.max(1, Math.round(Math.min(longestWatchedMs, planningMs / speed) / 1000));
  const [service = 'web'] = services;
  if (!deploys) return `echo "Planning …"; sleep ${seconds}; echo "No changes."`;
  const update = JSON.stringify({ cluster, service, taskDefinition: `${service}:2` });
  return [
    `echo "Planning: ${services.join(', ')} to a new revision …"`,
    `sleep ${seconds}`,
    `node --input-type=module -e '`,
    '  const { AWS_ENDPOINT_URL: url, AWS_ACCESS_KEY_ID: key } = process.env;',
    '  const response = await fetch(url, {',
    '    method: "POST",',
    '    headers: {',
    '      "content-type": "application/x-amz-json-1.1",',
    '      "x-amz-target": "AmazonEC2ContainerServiceV20141113.UpdateService",',
    '      authorization: `AWS4-HMAC-SHA256 Credential=${key}/demo`,',
    '    },',
    `    body: JSON.stringify(${update}),`,
    '  });',
    '  if (!response.ok) throw new Error(await response.text());',
    `'`,
    'echo "Apply complete: 1 changed."',
  ].join('\n');
}
