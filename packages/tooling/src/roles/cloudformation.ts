/** A CloudFormation template that makes the identity provider and a role for each kind of job. */
import { grantsOf } from '@ecs-actions/aws/iam-policy';
import {
  conditionsOf,
  resourceArn,
  type PolicyScope,
  type ResourceName,
} from '@ecs-actions/aws/permission-scope';
import { stringify } from 'yaml';
import { jobKinds, permissionsOf, type JobKind } from './jobs.ts';
import { present } from '@ecs-actions/core/present';

const scope: PolicyScope = {
  partition: '${AWS::Partition}',
  region: '${AWS::Region}',
  account: '${AWS::AccountId}',
  cluster: '${Cluster}',
  family: '${TaskDefinitionFamily}',
  lockTable: '${LockTable}',
};

type Json = Readonly<Record<string, unknown>>;

const claims = 'token.actions.githubusercontent.com';

/** The template as YAML 1.1, which is what CloudFormation reads. */
export function cloudFormationTemplate(): string {
  const header = '# Made by "npm run docs" from the table of permissions; do not edit by hand.\n';
  return header + stringify(template(), { lineWidth: 0, version: '1.1' });
}

/** Parameters are placeholders of `Fn::Sub`; resource and property names are CloudFormation's. */
export function template(): Json {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Description:
      'Roles for the jobs of ecs-actions, assumed with GitHub tokens. What your own deploy command needs (CDK, Terraform, SST) is not in them.',
    Parameters: parameters(),
    Conditions: { MakesProvider: { 'Fn::Equals': [{ Ref: 'OidcProviderArn' }, ''] } },
    Resources: {
      GitHubProvider: {
        Type: 'AWS::IAM::OIDCProvider',
        Condition: 'MakesProvider',
        Properties: { Url: `https://${claims}`, ClientIdList: ['sts.amazonaws.com'] },
      },
      ...Object.fromEntries(jobKinds.map((job) => [`${pascal(job.name)}Role`, role(job)])),
    },
    Outputs: Object.fromEntries(
      jobKinds.map(({ name, description }) => [
        `${pascal(name)}RoleArn`,
        {
          Description: `role-to-assume. ${description}`,
          Value: { 'Fn::GetAtt': [`${pascal(name)}Role`, 'Arn'] },
        },
      ]),
    ),
  };
}

function parameters(): Json {
  const text = (description: string, value?: string): Json => ({
    Type: 'String',
    Description: description,
    ...present({ Default: value }),
  });
  return {
    Owner: text('Owner of the repository, as in github.com/OWNER/REPOSITORY.'),
    OwnerId: text('Its number: gh api users/OWNER --jq .id'),
    Repository: text('Name of the repository.'),
    RepositoryId: text('Its number: gh api repos/OWNER/REPOSITORY --jq .id'),
    Cluster: text('Name of the ECS cluster.'),
    TaskDefinitionFamily: text('Families of task definitions that migrations run, a pattern.', '*'),
    TaskRoleArns: {
      Type: 'CommaDelimitedList',
      Description: 'ARNs of the task and execution roles that ECS may be handed, and no others.',
    },
    LockTable: text('DynamoDB table of "lock: dynamodb:TABLE".', 'ecs-actions-locks'),
    OidcProviderArn: text('The identity provider, where the account has it already.', ''),
    ...Object.fromEntries(
      jobKinds.map(({ name, subject }) => [
        `${pascal(name)}Subject`,
        text(`Which jobs may assume the role "${name}": the end of the token's sub.`, subject),
      ]),
    ),
  };
}

function role(job: JobKind): Json {
  const subject = `\${${pascal(job.name)}Subject}`;
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      Description: job.description,
      AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Principal: {
              Federated: {
                'Fn::If': ['MakesProvider', { Ref: 'GitHubProvider' }, { Ref: 'OidcProviderArn' }],
              },
            },
            Action: 'sts:AssumeRoleWithWebIdentity',
            Condition: {
              StringEquals: {
                [`${claims}:aud`]: 'sts.amazonaws.com',
                // Repositories made, renamed or moved since 2026-07-15 have the first form, which no other can take over.
                [`${claims}:sub`]: [
                  sub(`repo:\${Owner}@\${OwnerId}/\${Repository}@\${RepositoryId}:${subject}`),
                  sub(`repo:\${Owner}/\${Repository}:${subject}`),
                ],
              },
            },
          },
        ],
      },
      Policies: [
        {
          PolicyName: `ecs-actions-${job.name}`,
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: grantsOf(permissionsOf(job)).map(({ actions, resources, conditions }) => ({
              Effect: 'Allow',
              Action: actions,
              Resource: resourcesOf(resources),
              ...(conditions.length > 0 && {
                Condition: conditionBlock(conditions.flatMap((name) => conditionsOf(name, scope))),
              }),
            })),
          },
        },
      ],
    },
  };
}

function resourcesOf(names: readonly ResourceName[]): unknown {
  if (names.length === 0) return '*';
  if (names.includes('passed-role')) return { Ref: 'TaskRoleArns' };
  return names.map((name) => sub(resourceArn(name, scope)));
}

function conditionBlock(all: ReturnType<typeof conditionsOf>): Json {
  const block: Record<string, Record<string, unknown>> = {};
  for (const { operator, key, values } of all) {
    block[operator] = { ...block[operator], [key]: values.map(sub) };
  }
  return block;
}

/** Text with placeholders; as it is where it has none. */
function sub(text: string): unknown {
  return text.includes('${') ? { 'Fn::Sub': text } : text;
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
