/**
 * Images that cannot be pulled. The first row that fits decides: a refusal and a missing image are told
 * before a connection, since Docker wraps all three in the same words.
 *
 * Texts: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_cannot_pull_image.html; Docker's
 * and containerd's own.
 */
import type { Facts } from '../facts.ts';
import { allowedIn, named, noConnection, refusingPolicy, type Row } from '../row.ts';

const pull =
  /(?<![\w-])CannotPull\w*|pull(?:ing)? image|image (?:manifest|config)|inspect image has been|ref pull has been|failed to resolve ref|pull access denied|can(?:'t|not) pull (?:the image|'?\S+'? from the Amazon ECR)/i;

function isEcr({ registry, image }: Facts): boolean {
  return /\.ecr\.|\becr\b/.test(`${registry ?? ''} ${image ?? ''}`);
}

function which({ image }: Facts): string {
  return named(image, (name) => ` ${name}`);
}

function from({ registry }: Facts): string {
  return named(registry, (host) => ` from ${host}`);
}

export const imageRows: readonly Row[] = [
  {
    kind: 'image-rate-limit',
    cause: 'image-pull',
    when: [
      pull,
      /toomanyrequests|too many requests|pull rate limit|rate exceeded|(?<!\d)429(?!\d)/i,
    ],
    passes: true,
    advice: ({ registry }) =>
      `The registry${named(registry, (host) => ` ${host}`)} throttles pulls without a login: give the container repositoryCredentials, or pull through ECR (pull-through cache). It passes by itself once the limit has moved on.`,
  },
  {
    kind: 'image-platform',
    cause: 'image-pull',
    when: [
      pull,
      /(?:matching|descriptor for|match for|manifest for) platform|no match(?:ing)? manifest|does not match the specified platform|image operating system/i,
    ],
    advice: (facts) =>
      `The image${which(facts)} is not built for the CPU architecture of the task${named(facts.platform, (one) => ` (${one})`)}: build it for that (docker buildx build --platform ${facts.platform ?? 'linux/amd64,linux/arm64'}), or set runtimePlatform.cpuArchitecture of the task definition.`,
  },
  {
    kind: 'image-disk-full',
    cause: 'image-pull',
    when: [
      pull,
      /no space left|Thin Pool|disk quota exceeded|not enough (?:disk )?space|insufficient (?:disk |storage )?space|extract layer .{0,120}: write\b/i,
    ],
    advice: () =>
      'The image does not fit on the disk: raise ephemeralStorage.sizeInGiB of the task definition (Fargate), or give the instance a larger volume and let it clean old images (EC2). A smaller image helps too.',
  },
  {
    kind: 'image-denied',
    cause: 'image-pull',
    when: [
      pull,
      /not authorized to perform|AccessDenied|(?<!\d)403(?!\d)|\bForbidden\b|permissions? to pull|no basic auth|authorization token|NoCredentialProviders|IMDS role|ExpiredToken|UnrecognizedClient|security token included in the request/i,
    ],
    where: (facts) =>
      isEcr(facts) ||
      facts.registry === undefined ||
      facts.action !== undefined ||
      /\bs3\b/.test(facts.registry),
    advice: adviceOnRefusal,
  },
  {
    kind: 'image-denied',
    cause: 'image-pull',
    when: [pull, /\bdenied\b|\bunauthorized\b|(?<!\d)401(?!\d)/i],
    where: isEcr,
    advice: adviceOnRefusal,
  },
  {
    kind: 'image-registry-login',
    cause: 'image-pull',
    when: [
      pull,
      /incorrect username or password|\bunauthorized\b|(?<!\d)401(?!\d)|(?<!\d)403(?!\d)|\bForbidden\b|authentication required|bad username|invalid (?:username|credentials)|insufficient_scope|authorization failed|: denied(?:: denied)?\s*$/i,
    ],
    unless: [/does not exist or may require/i],
    advice: (facts) =>
      `The registry${named(facts.registry, (host) => ` ${host}`)} does not accept the login, or there is none: repair the user name and password in the secret that repositoryCredentials of the container names.`,
  },
  {
    kind: 'image-not-found',
    cause: 'image-pull',
    when: [pull, /no such host/i],
    where: ({ registry, lookup }) => {
      const host = lookup ?? registry ?? '';
      return !/(?:^|\.)(?:amazonaws\.com(?:\.cn)?|docker\.(?:io|com)|ghcr\.io|quay\.io|gcr\.io|pkg\.dev|mcr\.microsoft\.com)$/.test(
        host,
      );
    },
    advice: ({ lookup, registry }) =>
      `There is no registry ${lookup ?? registry ?? 'of that name'}: correct the image in the task definition.`,
  },
  {
    kind: 'image-not-found',
    cause: 'image-pull',
    when: [
      pull,
      /\bnot found\b|(?<!\d)404(?!\d)|manifest unknown|name unknown|does not exist|RepositoryNotFound|ImageNotFound|no such image|invalid reference format|whether the image exists|requested access to the resource is denied/i,
    ],
    advice: (facts) =>
      `The registry has no image${which(facts)}: push that tag or digest, or correct the image in the task definition${
        isEcr(facts) || facts.image === undefined
          ? ''
          : '; if it is private, give the container repositoryCredentials'
      }.`,
  },
  {
    kind: 'image-corrupt',
    cause: 'image-pull',
    when: [
      pull,
      /layers and diffIDs|unexpected EOF|unexpected commit (?:digest|size)|failed size validation|layer verification failed|digest (?:mismatch|verification)|failed to (?:extract|register|apply) layer|media ?type|invalid (?:tar|checksum|compressed)|archive\/tar|gzip|unpack/i,
    ],
    unless: [noConnection],
    advice: (facts) =>
      /in-toto|attestation/i.test(facts.message)
        ? `The registry gave an attestation of the build where the image${which(facts)} should be: build and push it anew for the task's platform, without attestations (docker buildx build --platform linux/amd64 --provenance=false).`
        : `The image${which(facts)} is damaged or mixes layer formats: build and push it anew, in one format (docker buildx build --output type=image,oci-mediatypes=true, or without).`,
  },
  {
    kind: 'image-registry-down',
    cause: 'image-pull',
    when: [
      pull,
      /(?<!\d)5\d\d (?:Internal|Bad|Service|Gateway)|status code[^:]*:? ?5\d\d|unexpected (?:HTTP )?status|Service Unavailable|Bad Gateway|Internal Server Error/i,
    ],
    advice: (facts) =>
      `The registry${named(facts.registry, (host) => ` ${host}`)} answers with an error: deploy again later, and copy the image to ECR if that must not happen.`,
  },
  {
    kind: 'image-network',
    cause: 'image-pull',
    when: [pull, noConnection],
    advice: adviceOnWay,
  },
  {
    kind: 'image-network',
    cause: 'image-pull',
    when: [
      pull,
      /\bEOF\b|nil pointer|panic: runtime error|x509|API error \(500\): Get|error pulling image config/i,
    ],
    advice: adviceOnWay,
  },
  {
    kind: 'image',
    cause: 'image-pull',
    when: [pull],
    advice: (facts) =>
      `AWS does not say why the image${which(facts)} could not be pulled. Look at the task in the ECS console; then check that the image exists and try to pull it.`,
  },
];

function adviceOnRefusal(facts: Facts): string {
  const { action, registry, message } = facts;
  if (action !== undefined) {
    if (refusingPolicy(message) !== undefined) {
      return `Allow ${action} ${allowedIn('the execution role (EC2: instance role)', facts)}.`;
    }
    return `Allow ${action} ${allowedIn('the execution role', facts)} (EC2: instance role); AmazonECSTaskExecutionRolePolicy has it.`;
  }
  const layers =
    /\bs3\b|starport/.test(registry ?? '') || /\blayer/i.test(message)
      ? ' The layers come from S3: its endpoint policy has to let them through.'
      : '';
  return `Let the execution role (EC2: the instance role) pull${which(facts)}: AmazonECSTaskExecutionRolePolicy, the repository's policy if it is in another account, and the policies of the ECR endpoints.${layers}`;
}

function adviceOnWay(facts: Facts): string {
  return `The task has no way to the registry${from(facts).replace(' from', '')}: give it one, by a NAT gateway, a public IP in a public subnet, or VPC endpoints for ECR (api and dkr) and S3, and let its security group out to port 443.`;
}
