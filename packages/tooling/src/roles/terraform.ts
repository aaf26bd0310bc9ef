/** A Terraform file that makes the identity provider and a role for each kind of job, as `terraform fmt` writes it. */
import { grantsOf, type Grant } from '@ecs-actions/aws/iam-policy';
import {
  conditionsOf,
  resourceArn,
  type Condition,
  type PolicyScope,
} from '@ecs-actions/aws/permission-scope';
import { jobKinds, permissionsOf, type JobKind } from './jobs.ts';

const scope: PolicyScope = {
  partition: '${data.aws_partition.current.partition}',
  region: '${var.region}',
  account: '${data.aws_caller_identity.current.account_id}',
  cluster: '${var.cluster}',
  family: '${var.task_definition_family}',
  lockTable: '${var.lock_table}',
};

const claims = 'token.actions.githubusercontent.com';

/** The text of the file. */
export function terraformRoles(): string {
  return [
    '# Made by "npm run docs" from the table of permissions; do not edit by hand.',
    '# Roles for the jobs of ecs-actions, assumed with GitHub tokens. What your own deploy command needs is not in them.',
    ...variables(),
    'data "aws_partition" "current" {}',
    'data "aws_caller_identity" "current" {}',
    block('resource "aws_iam_openid_connect_provider" "github"', [
      'count = var.oidc_provider_arn == "" ? 1 : 0',
      '',
      `url            = "https://${claims}"`,
      'client_id_list = ["sts.amazonaws.com"]',
    ]),
    block('locals', [
      'oidc_provider_arn = one(concat(aws_iam_openid_connect_provider.github[*].arn, compact([var.oidc_provider_arn])))',
      '',
      '# Repositories made, renamed or moved since 2026-07-15 have the first form, which no other can take over.',
      'repositories = [',
      '  "repo:${var.owner}@${var.owner_id}/${var.repository}@${var.repository_id}",',
      '  "repo:${var.owner}/${var.repository}",',
      ']',
    ]),
    ...jobKinds.flatMap(role),
  ].join('\n\n');
}

function variables(): string[] {
  const variable = (name: string, type: string, description: string, value?: string): string =>
    block(`variable "${name}"`, [
      `type        = ${type}`,
      `description = ${quoted(description)}`,
      ...(value === undefined ? [] : [`default     = ${value}`]),
    ]);
  return [
    variable('owner', 'string', 'Owner of the repository, as in github.com/OWNER/REPOSITORY.'),
    variable('owner_id', 'string', 'Its number: gh api users/OWNER --jq .id'),
    variable('repository', 'string', 'Name of the repository.'),
    variable('repository_id', 'string', 'Its number: gh api repos/OWNER/REPOSITORY --jq .id'),
    variable('region', 'string', 'Region of the services; "*" is every one.', '"*"'),
    variable('cluster', 'string', 'Name of the ECS cluster.'),
    variable(
      'task_definition_family',
      'string',
      'Families of task definitions that migrations run, a pattern.',
      '"*"',
    ),
    variable(
      'task_role_arns',
      'list(string)',
      'ARNs of the task and execution roles that ECS may be handed, and no others.',
    ),
    variable(
      'lock_table',
      'string',
      'DynamoDB table of "lock: dynamodb:TABLE".',
      '"ecs-actions-locks"',
    ),
    variable(
      'oidc_provider_arn',
      'string',
      'The identity provider, where the account has it already.',
      '""',
    ),
    ...jobKinds.map(({ name, subject }) =>
      variable(
        `${name}_subjects`,
        'list(string)',
        `Which jobs may assume the role "${name}": ends of the token's sub.`,
        `["${subject}"]`,
      ),
    ),
  ];
}

function role(job: JobKind): string[] {
  const { name, description } = job;
  return [
    block(`data "aws_iam_policy_document" "${name}_trust"`, [
      ...lines(
        block('statement', [
          'actions = ["sts:AssumeRoleWithWebIdentity"]',
          '',
          ...lines(
            block('principals', [
              'type        = "Federated"',
              'identifiers = [local.oidc_provider_arn]',
            ]),
          ),
          '',
          ...condition('StringEquals', `${claims}:aud`, '["sts.amazonaws.com"]'),
          '',
          ...condition(
            'StringEquals',
            `${claims}:sub`,
            `[for pair in setproduct(local.repositories, var.${name}_subjects) : join(":", pair)]`,
          ),
        ]),
      ),
    ]),
    block(
      `data "aws_iam_policy_document" "${name}"`,
      separated(grantsOf(permissionsOf(job)).map(statement)),
    ),
    block(`resource "aws_iam_role" "${name}"`, [
      `name_prefix        = "ecs-actions-${name}-"`,
      `description        = ${quoted(description)}`,
      `assume_role_policy = data.aws_iam_policy_document.${name}_trust.json`,
    ]),
    block(`resource "aws_iam_role_policy" "${name}"`, [
      `name   = "ecs-actions-${name}"`,
      `role   = aws_iam_role.${name}.id`,
      `policy = data.aws_iam_policy_document.${name}.json`,
    ]),
    `${block(`output "${name}_role_arn"`, [
      `description = ${quoted(`role-to-assume. ${description}`)}`,
      `value       = aws_iam_role.${name}.arn`,
    ])}${job === jobKinds.at(-1) ? '\n' : ''}`,
  ];
}

function statement({ actions, resources, conditions }: Grant): string[] {
  const arns = resources.map((name) => quoted(resourceArn(name, scope)));
  return lines(
    block('statement', [
      'actions = [',
      ...actions.map((action) => `  ${quoted(action)},`),
      ']',
      '',
      ...(resources.includes('passed-role')
        ? ['resources = var.task_role_arns']
        : resources.length === 0
          ? ['resources = ["*"]']
          : ['resources = [', ...arns.map((arn) => `  ${arn},`), ']']),
      ...conditions
        .flatMap((name): readonly Condition[] => conditionsOf(name, scope))
        .flatMap(({ operator, key, values }) => [
          '',
          ...condition(operator, key, `[${values.map(quoted).join(', ')}]`),
        ]),
    ]),
  );
}

function condition(test: string, variable: string, values: string): string[] {
  return lines(
    block('condition', [
      `test     = ${quoted(test)}`,
      `variable = ${quoted(variable)}`,
      `values   = ${values}`,
    ]),
  );
}

function block(head: string, body: readonly string[]): string {
  const inner = body.map((line) => (line === '' ? '' : `  ${line}`));
  return [`${head} {`, ...inner, '}'].join('\n');
}

function lines(text: string): string[] {
  return text.split('\n');
}

function separated(parts: readonly (readonly string[])[]): string[] {
  return parts.flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** A string of HCL; `${…}` stays an interpolation. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
