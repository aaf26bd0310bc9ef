/** What a text of ECS's names: the role, action, secret, port or image that the next step is about. */
import { messageOf, plainText } from './message.ts';
import { present } from '../present.ts';

/** Names out of a text; each is there only where the text has it. */
export interface Facts {
  /** The text with its names masked: what the words say, whatever things are called. */
  readonly message: string;
  /** `ssm:GetParameters`. */
  readonly action?: string;
  /** Name of an IAM role, without path. */
  readonly role?: string;
  /** Name or short ARN of what the action was on. */
  readonly resource?: string;
  /** A secret or parameter by name. */
  readonly secret?: string;
  /** The key that was looked for in a secret's JSON. */
  readonly jsonKey?: string;
  /** `registry/name:tag`. */
  readonly image?: string;
  /** Host of the registry. */
  readonly registry?: string;
  /** A host whose address was looked up. */
  readonly lookup?: string;
  /** `linux/amd64`. */
  readonly platform?: string;
  /** What was to be executed. */
  readonly executable?: string;
  readonly port?: string;
  /** HTTP codes a health check was answered with, comma separated. */
  readonly codes?: string;
  /** What the load balancer gives as the reason. */
  readonly healthReason?: string;
  readonly targetGroup?: string;
  readonly capacityProvider?: string;
  readonly subnet?: string;
  readonly fileSystem?: string;
  /** A directory on a file system. */
  readonly path?: string;
  /** Name of a Lambda function. */
  readonly function?: string;
  /** `PRE_SCALE_UP`. */
  readonly stage?: string;
  readonly device?: string;
  readonly instance?: string;
  /** An option of the log driver. */
  readonly option?: string;
  /** `cpu` or `memory`: what was short. */
  readonly resourceKind?: string;
  readonly user?: string;
  readonly zone?: string;
}

type Extractor = readonly [keyof Facts, readonly RegExp[]];

/** The first pattern that matches gives the fact, from its only group. */
const extractors: readonly Extractor[] = [
  [
    'action',
    [
      /not authorized to perform: ?\(?([a-z0-9-]+:[A-Za-z*]+)/i,
      /permission (?:to|for) ([a-z0-9-]+:[A-Z]\w+)/,
    ],
  ],
  [
    'role',
    [
      /assumed-role\/([\w+=,.@-]+)/,
      /\brole\b['"]? ?\(?['"]?arn:aws[\w-]*:iam::\d*:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]*\w)/i,
      /\barn:aws[\w-]*:iam::\d*:role\/(?:[\w+=,.@-]+\/)*([\w+=,.@-]*\w)/,
    ],
  ],
  [
    'secret',
    [
      /:secret:([\w/+=.@-]+?)(?:-\w{6})?(?=[:\s'",;.]|$)/,
      /:parameter\/([\w/.-]*\w)/,
      /invalid (?:ssm )?parameters?: ?\[?([\w/.-]*\w)/i,
      /(?:secret|parameter) (?:with name |named )?['"]?(\/?[\w-]+(?:\/[\w.-]+)+)/i,
    ],
  ],
  [
    'jsonKey',
    [/json key ['"]?([\w.-]+)/i, /key ['"]?([\w.-]+)['"]? (?:is )?not (?:found|present)/i],
  ],
  [
    'image',
    [
      /failed to resolve ref ['"]?([\w./@:-]+?)['"]?:? /,
      /from the Amazon ECR repository ['"]?([\w./@:-]*\w)/,
      /(?:pull access denied for|manifest for|image) ['"]?((?:[\w-]+\.)*[\w-]+(?:\/[\w.-]+)+(?:[:@][\w.:-]*\w)?)/,
      /repository ['"]?([\w./-]*\w)['"]? (?:not found|does not exist)/i,
    ],
  ],
  [
    'registry',
    [
      /\b(\d{12}\.dkr\.ecr[\w.-]*\.amazonaws\.[a-z.]*[a-z])\b/,
      /\b((?:api\.ecr|public\.ecr|ecr)\.[\w.-]*(?:aws|amazonaws\.[a-z.]*[a-z]))\b/,
      /\b(registry-1\.docker\.io|auth\.docker\.io|docker\.io|ghcr\.io|quay\.io|gcr\.io|[\w-]+\.pkg\.dev|mcr\.microsoft\.com)\b/,
      /https?:\/\/([\w.-]+)/,
    ],
  ],
  ['lookup', [/lookup ([\w.-]+)/]],
  ['path', [/\.amazonaws\.com(?:\.cn)?:(\/[\w/.-]*\w)/]],
  ['platform', [/\b((?:linux|windows)\/[a-z0-9]+(?:\/v\d)?)\b/]],
  ['executable', [/exec: ?"?([^":]+?)"?(?::| executable| \\| &&|$)/]],
  ['port', [/\(port (\d+)\)/, /0\.0\.0\.0:(\d+)/, /\bport (\d+)\b/]],
  ['codes', [/these codes: \[([\d, ]+)\]/]],
  ['healthReason', [/due to \(reason ([^()]+)\)/]],
  [
    'targetGroup',
    [/targetgroup\/([\w-]+)\//, /\(?target-group \(?(?!arn)([\w-]+)/, /\(elb ([\w-]+)\)/],
  ],
  ['capacityProvider', [/for capacity provider ([\w-]*\w)/]],
  ['subnet', [/\b(subnet-[0-9a-z]+)\b/]],
  ['fileSystem', [/\b(fs-[0-9a-f]+)\b/]],
  ['function', [/:function:([\w-]+)/]],
  ['stage', [/\b((?:PRE|POST)_[A-Z_]+|(?:TEST|PRODUCTION)_TRAFFIC_SHIFT|RECONCILE_SERVICE)\b/]],
  ['device', [/device "?(\/dev\/[\w/.-]+)/]],
  ['instance', [/\(?(?:container-)?instance \(?([0-9a-z-]*\d[0-9a-z-]*)/]],
  [
    'option',
    [
      /\b((?:awslogs|splunk|fluentd|gelf|syslog)-[\w-]+)\b(?= (?:is|must|option)|['"]? is required)/,
      /(?:unknown|missing) log opt(?:ion)? ['"]?([\w-]+)/,
    ],
  ],
  [
    'resourceKind',
    [/insufficient (CPU|memory|GPU)/i, /RESOURCE:(CPU|MEMORY|GPU)/, /requested (CPU|MEMORY)/],
  ],
  ['user', [/unable to find (?:user|group) ([\w-]+)/]],
  ['zone', [/\b([a-z]{2}-[a-z]+-\d[a-z])\b/]],
];

/** Everything a text names. */
export function factsIn(text: string): Facts {
  const line = plainText(text);
  const found = extractors.flatMap(([name, patterns]) => {
    for (const pattern of patterns) {
      const value = pattern.exec(line)?.[1]?.trim();
      if (value !== undefined && value !== '') return [[name, value] as const];
    }
    return [];
  });
  const resource = resourceIn(line);
  return {
    message: messageOf(text),
    ...Object.fromEntries(found),
    ...present({ resource }),
  };
}

/** What an IAM action was denied on: `*`, or the last part of its ARN, which people know it by. */
function resourceIn(line: string): string | undefined {
  const arn = /on resource: ?(\*|arn:[^\s'",]+)/.exec(line)?.[1]?.replace(/[.:]+$/, '');
  if (arn === undefined || arn === '*') return arn;
  return arn
    .split(':')
    .slice(5)
    .join(':')
    .replace(
      /^(?:secret|parameter|role|key|function|log-group|repository|targetgroup|listener(?:-rule)?)[:/]/,
      '',
    );
}
