/** The roles to copy: CloudFormation's and Terraform's own rules, the table behind them, and a region that enforces them. */
import { spawnSync } from 'node:child_process';
import { policyOf } from '@ecs-actions/aws/iam-policy';
import { permissions } from '@ecs-actions/aws/permissions';
import { createRegion, type Principal } from '@ecs-actions/simulator/region';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { action as wait } from '../../../actions/wait-stable/src/action.ts';
import { openStage, runMain } from '../src/in-process/run-in-process.ts';
import { cloudFormationTemplate } from '../src/roles/cloudformation.ts';
import { jobKinds, permissionsOf } from '../src/roles/jobs.ts';
import { terraformRoles } from '../src/roles/terraform.ts';

type Policy = NonNullable<Principal['policy']>;

interface Template {
  readonly Parameters: Readonly<Record<string, { Type: string; Default?: string }>>;
  readonly Conditions: Readonly<Record<string, unknown>>;
  readonly Resources: Readonly<
    Record<string, { Type: string; Properties: Readonly<Record<string, unknown>> }>
  >;
}

const text = cloudFormationTemplate();
const template = parse(text, { version: '1.1' }) as Template;
const terraform = terraformRoles();

const given: Readonly<Record<string, string | readonly string[]>> = {
  Owner: 'acme',
  OwnerId: '42',
  Repository: 'shop',
  RepositoryId: '4711',
  Cluster: 'prod',
  TaskRoleArns: ['arn:aws:iam::123456789012:role/ecsTaskExecutionRole'],
  'AWS::Partition': 'aws',
  'AWS::Region': 'eu-central-1',
  'AWS::AccountId': '123456789012',
};

/** A part of the template as CloudFormation would fill it in. */
function filled(value: unknown, values: typeof given): unknown {
  const valueOf = (name: string): string | readonly string[] => {
    const found = values[name] ?? template.Parameters[name]?.Default;
    if (found === undefined) throw new Error(`nothing gives ${name}`);
    return found;
  };
  if (Array.isArray(value)) return value.map((item) => filled(item, values));
  if (typeof value !== 'object' || value === null) return value;
  const [[key, inner] = ['', undefined]] = Object.entries(value as Record<string, unknown>);
  if (key === 'Ref') return valueOf(String(inner));
  if (key === 'Fn::Sub') {
    return String(inner).replaceAll(/\$\{([\w:]+)\}/g, (_, name: string) => String(valueOf(name)));
  }
  return Object.fromEntries(
    Object.entries(value as Record<string, unknown>).map(([name, part]) => [
      name,
      filled(part, values),
    ]),
  );
}

function roleOf(name: string, values = given) {
  const resource = template.Resources[`${name.charAt(0).toUpperCase()}${name.slice(1)}Role`];
  const { AssumeRolePolicyDocument: trust, Policies: policies } = resource?.Properties ?? {};
  const [{ PolicyDocument: policy } = { PolicyDocument: undefined }] = policies as readonly {
    PolicyDocument: unknown;
  }[];
  const { Condition: condition } =
    (trust as { Statement: { Condition: unknown }[] }).Statement[0] ?? {};
  return {
    condition: filled(condition, values),
    policy: filled(policy, values) as Policy,
  };
}

test('every action that calls AWS belongs to a kind of job', () => {
  const callers = Object.entries(permissions).flatMap(([name, list]) =>
    list.length > 0 ? [name] : [],
  );
  const used = new Set<string>(jobKinds.flatMap(({ actions }) => actions));
  expect(callers.filter((name) => !used.has(name))).toEqual([]);
});

describe('the CloudFormation template', () => {
  // https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/AWS_IAM.html
  const properties: Readonly<Record<string, readonly string[]>> = {
    'AWS::IAM::OIDCProvider': ['ClientIdList', 'Tags', 'ThumbprintList', 'Url'],
    'AWS::IAM::Role': [
      'AssumeRolePolicyDocument',
      'Description',
      'ManagedPolicyArns',
      'MaxSessionDuration',
      'Path',
      'PermissionsBoundary',
      'Policies',
      'RoleName',
      'Tags',
    ],
  };

  test('has types and properties that CloudFormation has, and refers to what is there', () => {
    for (const { Type, Properties } of Object.values(template.Resources)) {
      expect(properties[Type]).toEqual(expect.arrayContaining(Object.keys(Properties)));
    }
    const known = new Set([
      ...Object.keys(template.Parameters),
      ...Object.keys(template.Resources),
      'AWS::Partition',
      'AWS::Region',
      'AWS::AccountId',
    ]);
    const named = [
      ...[...text.matchAll(/\$\{([\w:]+)\}/g)].map(([, name]) => name ?? ''),
      ...[...text.matchAll(/\bRef: (\w+)/g)].map(([, name]) => name ?? ''),
    ];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  test.each(jobKinds)('$name: trusts this repository alone, in the immutable form first', (job) => {
    expect(roleOf(job.name).condition).toEqual({
      StringEquals: {
        'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
        'token.actions.githubusercontent.com:sub': [
          `repo:acme@42/shop@4711:${job.subject}`,
          `repo:acme/shop:${job.subject}`,
        ],
      },
    });
  });

  test.each(jobKinds)('$name: allows what the table says, and roles only by name', (job) => {
    const { policy } = roleOf(job.name);
    const allowed = policy.Statement.flatMap(({ Action }) => Action);
    const table = new Set(policyOf(permissionsOf(job)).Statement.flatMap(({ Action }) => Action));
    expect(new Set(allowed)).toEqual(table);
    const passing = policy.Statement.filter(({ Action }) => Action.includes('iam:PassRole'));
    expect(new Set(passing.map(({ Resource }) => String(Resource)))).toEqual(
      new Set(passing.length === 0 ? [] : [String(given['TaskRoleArns'])]),
    );
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: inline policies of a role
    expect(JSON.stringify(policy).length).toBeLessThanOrEqual(10_240);
  });
});

describe('enforced by a region', () => {
  const waiting = async (policy: Policy) => {
    const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);
    const region = createRegion({
      scenario: 'good',
      seed: 7,
      startAt,
      principals: { AKIAROLE: { policy } },
    });
    const stage = openStage(region, startAt);
    const inputs = { cluster: 'prod', service: 'web', 'aws-region': 'eu-central-1' };
    const step = runMain(wait, stage, { inputs, accessKeyId: 'AKIAROLE', beginAfterMs: 9_000 });
    const ended = await stage.time.run(step);
    const denied = region.calls.filter(({ error }) => error?.startsWith('AccessDenied'));
    return { verdict: ended.outputs['verdict'], denied: denied.map(({ operation }) => operation) };
  };

  test('the role follows a deployment of its cluster', async () => {
    const { policy } = roleOf('deploy');
    expect(await waiting(policy)).toEqual({ verdict: 'stable', denied: [] });
  });

  test('and none of another cluster', async () => {
    const { policy } = roleOf('deploy', { ...given, Cluster: 'staging' });
    await expect(waiting(policy)).rejects.toThrow('may not ecs:DescribeServices');
  });
});

describe('the Terraform file', () => {
  test('is formatted as terraform fmt does: two spaces, and the signs of neighbours in one column', () => {
    const rows = terraform.split('\n');
    expect(rows.filter((row) => /\s$|\t/.test(row))).toEqual([]);
    const attribute = /^( *)(\w+)( *)= (?!.*[[{(]$)/;
    const misaligned = rows.filter((row, index) => {
      const [, indent, name = '', gap = ''] = attribute.exec(row) ?? [];
      const [, before, other = '', space = ''] = attribute.exec(rows[index - 1] ?? '') ?? [];
      if (indent === undefined || indent !== before) return false;
      return name.length + gap.length !== other.length + space.length;
    });
    expect(misaligned).toEqual([]);
    expect(terraform.endsWith('}\n')).toBe(true);
  });

  test('and terraform says so itself, where there is one', () => {
    const { status, stdout, error } = spawnSync('terraform', ['fmt', '-check', '-diff', '-'], {
      input: terraform,
      encoding: 'utf8',
    });
    const isMissing = (error as { code?: string } | undefined)?.code === 'ENOENT';
    expect(isMissing || (status === 0 && stdout === '')).toBe(true);
  });

  test('uses no variable, local or data that it does not declare, and declares none in vain', () => {
    const declared = [...terraform.matchAll(/^variable "(\w+)"/gm)].map(([, name]) => name);
    const used = new Set([...terraform.matchAll(/\bvar\.(\w+)/g)].map(([, name]) => name));
    expect(new Set(declared)).toEqual(used);
    for (const [, type, name] of terraform.matchAll(/\bdata\.(\w+)\.(\w+)/g)) {
      expect(terraform).toContain(`data "${type}" "${name}"`);
    }
  });

  test('allows the same as the CloudFormation template', () => {
    for (const { name } of jobKinds) {
      const [, own = ''] = terraform.split(`data "aws_iam_policy_document" "${name}" {`);
      const actions = [...(own.split('\n}\n')[0] ?? '').matchAll(/"([a-z0-9-]+:[A-Z]\w+)",/g)];
      const others = roleOf(name).policy.Statement.flatMap(({ Action }) => Action);
      expect(new Set(actions.map(([, action]) => action))).toEqual(new Set(others));
    }
  });
});
