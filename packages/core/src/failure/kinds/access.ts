/**
 * What a task fetches before its containers start: registry login, secrets, environment files, log streams.
 *
 * Texts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-initialization-error.html,
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/resource-not-found-error.html
 */
import type { Facts } from '../facts.ts';
import { allowedIn, denied, named, noConnection, refusingPolicy, type Row } from '../row.ts';

const secrets =
  /unable to pull secrets or registry auth|unable to (?:retrieve|fetch|get) (?:secrets?|ecr registry auth|registry auth|parameters?)|Fetching secret data|retrieve the secret|cannot pull (?:secrets|registry auth)|can't (?:pull|retrieve) (?:the )?secrets?|failed to fetch secret|Secret does not exist/i;
/** Said of every failure of this phase: it tells neither secrets nor registry apart. */
const both = /unable to pull secrets or registry auth:? ?/gi;
const envFile = /\benv(?:ironment)? ?files?\b/i;
const logging = /logging driver|logger args|log driver|awslogs driver/i;
/** Refused, or nobody to ask as: an EC2 instance without a role. */
const noCredentials = new RegExp(
  `${denied.source}|NoCredentialProviders|IMDS role|refresh cached credentials`,
  'i',
);
const noKey =
  /kms:|\bKMS\b.{0,40}(?:not allowed|denied|disabled|pending)|ciphertext refers|customer master key|KMSKey\w*|InvalidCiphertext/i;

function aboutRegistry({ message }: Facts): boolean {
  return (
    /ecr:|registry auth/i.test(message.replace(both, '')) &&
    !/\basm\b|secrets? ?manager|\bssm\b|parameter/i.test(message.replace(both, ''))
  );
}

/** Where the text names neither, both go through the same call: the registry's login comes first. */
function aboutSecrets({ message }: Facts): boolean {
  return /\basm\b|secrets? ?manager|\bssm\b|parameter|\bsecrets?\b/i.test(
    message.replace(both, ''),
  );
}

function store({ message }: Facts): string {
  return /\bssm\b|Systems Manager|parameter/i.test(message) ? 'SSM' : 'Secrets Manager';
}

function theSecret(facts: Facts): string {
  const noun = store(facts) === 'SSM' ? 'parameter' : 'secret';
  return (
    named(
      facts.secret ?? (facts.resource === '*' ? undefined : facts.resource),
      (name) => ` ${noun} ${name}`,
    ) || ` the ${noun}`
  );
}

function way(to: string, endpoint: string): string {
  return `The task has no way to ${to}: give it one, by a NAT gateway, a public IP in a public subnet, or VPC endpoints (${endpoint}), and let its security group out to port 443.`;
}

export const accessRows: readonly Row[] = [
  {
    kind: 'assume-role',
    cause: 'secrets-or-registry-auth',
    when: [secrets, /sts:AssumeRole|unable to assume|retrieve credentials|no credentials/i],
    advice: ({ role }) =>
      `See that the execution role${named(role, (name) => ` ${name}`)} exists and that its trust policy lets ecs-tasks.amazonaws.com assume it (sts:AssumeRole).`,
  },
  {
    kind: 'secret-kms',
    cause: 'secrets-or-registry-auth',
    when: [secrets, noKey],
    advice: (facts) =>
      `Allow kms:Decrypt ${allowedIn('the execution role', facts)}, on the KMS key that encrypts${theSecret(facts)}${refusingPolicy(facts.message) === undefined ? ", in the key's policy too if that is needed" : ''}.`,
  },
  {
    kind: 'auth-denied',
    cause: 'secrets-or-registry-auth',
    when: [secrets, denied],
    where: aboutRegistry,
    advice: (facts) =>
      `Allow ${facts.action ?? 'ecr:GetAuthorizationToken'} (on *) ${allowedIn('the execution role', facts)}${refusingPolicy(facts.message) === undefined ? ': AmazonECSTaskExecutionRolePolicy has it' : ''}.`,
  },
  {
    kind: 'secret-denied',
    cause: 'secrets-or-registry-auth',
    when: [secrets, denied],
    advice: (facts) =>
      `Allow ${facts.action ?? (store(facts) === 'SSM' ? 'ssm:GetParameters' : 'secretsmanager:GetSecretValue')} on${theSecret(facts)} ${allowedIn('the execution role', facts)}${refusingPolicy(facts.message) === undefined ? ' (not the task role)' : ''}.`,
  },
  {
    kind: 'throttled',
    cause: 'secrets-or-registry-auth',
    when: [secrets, /ThrottlingException|Rate exceeded|TooManyRequests|\bthrottl/i],
    passes: true,
    advice: (facts) =>
      `Wait: AWS throttles calls to ${aboutRegistry(facts) ? 'ECR' : store(facts) === 'SSM' ? 'SSM Parameter Store (its higher throughput can be turned on)' : 'Secrets Manager'} for this account, and ECS retries by itself. Fewer tasks started at once help.`,
  },
  {
    kind: 'secret-missing',
    cause: 'secrets-or-registry-auth',
    when: [
      secrets,
      /ResourceNotFound|ParameterNotFound|can't find the specified secret|invalid (?:ssm )?parameters?\b|did not (?:contain|find)|does(?: not|n't) (?:contain|exist)|unmarshal|invalid character|looking for beginning|json|no value|staging label|version ?stage|ValidationException|check whether the secret exists|marked for deletion|InvalidRequestException|not found/i,
    ],
    advice: (facts) => adviceOnMissing(facts),
  },
  {
    kind: 'auth-network',
    cause: 'secrets-or-registry-auth',
    when: [secrets, noConnection],
    where: (facts) => aboutRegistry(facts) || !aboutSecrets(facts),
    advice: () => way('ECR', 'ecr.api, ecr.dkr, and S3 as a gateway'),
  },
  {
    kind: 'secret-network',
    cause: 'secrets-or-registry-auth',
    when: [secrets, noConnection],
    advice: (facts) =>
      store(facts) === 'SSM'
        ? way('SSM Parameter Store', 'ssm')
        : way('Secrets Manager', 'secretsmanager'),
  },
  {
    // AWS cut the text. Refusals are final at once; a connection is tried again several times.
    kind: 'secret-network',
    cause: 'secrets-or-registry-auth',
    when: [secrets, /retried (?:[3-9]|\d\d) time|attempts, ?[3-9]/i],
    where: (facts) => aboutSecrets(facts) && !aboutRegistry(facts),
    advice: (facts) =>
      store(facts) === 'SSM'
        ? way('SSM Parameter Store', 'ssm')
        : way('Secrets Manager', 'secretsmanager'),
  },
  {
    kind: 'auth-network',
    cause: 'secrets-or-registry-auth',
    when: [secrets, /retried (?:[3-9]|\d\d) time|attempts, ?[3-9]/i],
    advice: () => way('ECR', 'ecr.api, ecr.dkr, and S3 as a gateway'),
  },
  {
    kind: 'secrets-or-auth',
    cause: 'secrets-or-registry-auth',
    when: [secrets],
    advice: (facts) =>
      aboutSecrets(facts)
        ? `AWS cut its text, which would say why${theSecret(facts)} cannot be read: the execution role may not, or it does not exist in this region.`
        : 'AWS does not say whether the execution role may not, or the task has no way to ECR, Secrets Manager and SSM: look at the task in the ECS console.',
  },
  {
    kind: 'env-file-denied',
    cause: 'permissions',
    when: [envFile, denied],
    advice: ({ action = 's3:GetObject', role, message }) => {
      const policy = refusingPolicy(message);
      const what =
        policy === undefined
          ? `${action} on the object and s3:GetBucketLocation on its bucket. S3 answers the same where the object does not exist.`
          : `allow ${action} in ${policy}, which AWS names as what refuses.`;
      return `Let the execution role${named(role, (name) => ` ${name}`)} read the environment file: ${what}`;
    },
  },
  {
    kind: 'env-file-network',
    cause: 'network',
    when: [envFile, noConnection],
    advice: () => way('S3, where its environment file is', 's3, as a gateway'),
  },
  {
    kind: 'env-file-missing',
    cause: 'configuration',
    when: [
      envFile,
      /NoSuchKey|NoSuchBucket|(?<!\d)404(?!\d)|not found|does not exist|invalid|parse|format/i,
    ],
    advice: () =>
      'The environment file is not there or not readable as NAME=VALUE lines: correct environmentFiles of the container, or put the object into S3.',
  },
  {
    kind: 'env-file',
    cause: 'configuration',
    when: [envFile, /fail|error|unable|cannot/i],
    advice: () =>
      'AWS does not say why the environment file could not be fetched from S3: the object, the execution role (s3:GetObject) or the way to S3.',
  },
  {
    kind: 'log-denied',
    cause: 'permissions',
    when: [logging, noCredentials],
    advice: ({ action, role, message }) => {
      const whose =
        role === undefined ? 'the execution role (EC2: the instance role)' : `role ${role}`;
      const policy = refusingPolicy(message);
      return policy === undefined
        ? `Let ${whose} write logs: ${action ?? 'logs:CreateLogStream and logs:PutLogEvents'}${action === undefined ? ', and logs:CreateLogGroup with awslogs-create-group' : ''}.`
        : `Let ${whose} write logs: allow ${action ?? 'logs:CreateLogStream'} in ${policy}, which AWS names as what refuses.`;
    },
  },
  {
    kind: 'log-network',
    cause: 'network',
    when: [logging, noConnection],
    unless: [/splunk|fluent|gelf|syslog|:24224|:12201|:514\b/i],
    advice: () => way('CloudWatch Logs', 'logs'),
  },
  {
    kind: 'log-receiver',
    cause: 'network',
    when: [logging, noConnection],
    advice: () =>
      'The log driver does not reach its receiver: check its address and port, and that the security group lets the task out to it.',
  },
  {
    kind: 'log-args',
    cause: 'configuration',
    when: [
      logging,
      /\bis required|must (?:be|specify|have|provide)|unable to get \w+ driver arg|unknown (?:log )?opt|missing|invalid|not supported|multiline/i,
    ],
    unless: [/does not exist/i],
    advice: ({ option }) =>
      `Complete logConfiguration.options of the container${named(option, (name) => `: ${name} is missing or wrong`)}. awslogs needs awslogs-group, awslogs-region and, on Fargate, awslogs-stream-prefix.`,
  },
  {
    kind: 'log-group-missing',
    cause: 'configuration',
    when: [logging, /log group|ResourceNotFound|create (?:log )?stream|Cloudwatch/i],
    advice: ({ message }) =>
      /does not exist|ResourceNotFound/i.test(message)
        ? 'Create the log group of the container (awslogs-group, in awslogs-region), or set awslogs-create-group: true and allow logs:CreateLogGroup.'
        : 'AWS cut its text. Most often the log group of the container (awslogs-group) does not exist in awslogs-region: create it, or set awslogs-create-group: true.',
  },
  {
    kind: 'log-args',
    cause: 'configuration',
    when: [logging],
    advice: () =>
      'The log driver of the container could not start: compare logConfiguration.options with what the driver needs.',
  },
];

function adviceOnMissing(facts: Facts): string {
  const { message, jsonKey, secret } = facts;
  const it = named(secret, (name) => ` ${name}`);
  if (jsonKey !== undefined || /json key|did not contain/i.test(message)) {
    return `The secret${it} has no JSON key${named(jsonKey, (key) => ` ${key}`)}: add it, or correct valueFrom (arn:json-key:version-stage:version-id).`;
  }
  if (/unmarshal|invalid character|looking for beginning/i.test(message)) {
    return `The secret${it} is no JSON object, so it has no key that valueFrom asks for: store valid JSON, or take the key out of valueFrom.`;
  }
  if (/staging label|version ?stage|version/i.test(message)) {
    return `The secret${it} has no such version: correct version-stage or version-id in valueFrom, or put a value.`;
  }
  const noun = store(facts) === 'SSM' ? 'parameter' : 'secret';
  return `The ${noun}${it} does not exist in this region or has no value: create it, or correct valueFrom in the task definition (name, region, the six characters at the end of a secret's ARN).`;
}
