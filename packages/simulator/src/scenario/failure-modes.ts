import type { FailureMode, TaskBehaviour } from '../world/model.ts';

const registry = '123456789012.dkr.ecr.eu-central-1.amazonaws.com';
const missingImage = `CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref ${registry}/web:v2: ${registry}/web:v2: not found`;
const throttledPull =
  'CannotPullContainerError: inspect image has been retried 5 time(s): httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/nginx/manifests/sha256:0a399eb16751829e1af26fea27b20c3ec28d7ab1fb72182879dcae1cca21206a: 429 Too Many Requests - Server message: toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit';
const ecrTimeout =
  'ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from Amazon ECR: There is a connection issue between the task and Amazon ECR. Check your task network configuration. operation error ECR: GetAuthorizationToken, exceeded maximum number of attempts, 3, https response error StatusCode: 0, RequestID: , request send failed, Post "https://api.ecr.eu-central-1.amazonaws.com/": dial tcp 3.28.72.11:443: i/o timeout.';
const secretDenied =
  'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve secret from asm: service call has been retried 1 time(s): failed to fetch secret arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-Ab12Cd from secrets manager: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/ecsTaskExecutionRole/1f2e3d4c5b6a79880a1b2c3d4e5f6a7b is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:eu-central-1:123456789012:secret:prod/db-Ab12Cd because no identity-based policy allows the secretsmanager:GetSecretValue action status code: 400, request id: 6d2f0a7e-9f51-4f5e-8d7f-1f7f4f1c2b3a';
const noLogGroup =
  'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. : exit status 1';
const notExecutable =
  'CannotStartContainerError: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/app/entrypoint.sh": permission denied: unknown';
const noAddress =
  "Unexpected EC2 error while attempting to Create Network Interface with public IP assignment disabled in subnet 'subnet-070fc8b7200cdf7bb': InsufficientFreeAddressesInSubnet";
const noVolume =
  'ResourceInitializationError: failed to invoke EFS utils commands to set up EFS volumes: stderr: Failed to resolve "fs-0123456789abcdef0.efs.eu-central-1.amazonaws.com" - check that your file system ID is correct, and ensure that the VPC has an EFS mount target for this file system ID. : unsuccessful EFS utils command execution; code: 1';

/** What can go wrong with a task, with the texts ECS gives. */
export const failureModes = {
  crashAtStart: {
    kind: 'exits',
    exitCode: 1,
    afterMs: 2500,
    log: [
      { afterMs: 300, text: 'booting web, version 2' },
      { afterMs: 1800, text: 'Error: connect ECONNREFUSED 10.0.12.7:5432' },
      {
        afterMs: 2000,
        text: '    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)',
      },
    ],
  },
  outOfMemory: {
    kind: 'exits',
    exitCode: 137,
    afterMs: 9000,
    containerReason: 'OutOfMemoryError: Container killed due to memory usage',
    stoppedReason: 'OutOfMemoryError: container killed due to memory usage',
    log: [{ afterMs: 400, text: 'loading 2.1 GB of fixtures into memory' }],
  },
  imageMissing: {
    kind: 'fails-to-start',
    phase: 'pull',
    stoppedReason: missingImage,
    containerReason: missingImage,
  },
  pullThrottled: {
    kind: 'fails-to-start',
    phase: 'pull',
    stoppedReason: throttledPull,
    containerReason: throttledPull,
  },
  registryUnreachable: {
    kind: 'fails-to-start',
    phase: 'provision',
    stoppedReason: ecrTimeout,
    placementEvent: ecrTimeout,
    afterMs: 95_000,
  },
  secretDenied: {
    kind: 'fails-to-start',
    phase: 'provision',
    stoppedReason: secretDenied,
    placementEvent: secretDenied,
  },
  logGroupMissing: {
    kind: 'fails-to-start',
    phase: 'provision',
    stoppedReason: noLogGroup,
    placementEvent: noLogGroup,
  },
  notExecutable: {
    kind: 'fails-to-start',
    phase: 'start',
    stoppedReason: notExecutable,
    containerReason: notExecutable,
  },
  noAddress: {
    kind: 'fails-to-start',
    phase: 'provision',
    stoppedReason: noAddress,
    placementEvent: `${noAddress}.`,
  },
  noVolume: { kind: 'fails-to-start', phase: 'provision', stoppedReason: noVolume },
  targetAnswers503: {
    kind: 'fails-target-health',
    reason: 'Target.ResponseCodeMismatch',
    description: 'Health checks failed with these codes: [503]',
    log: [{ afterMs: 900, text: 'GET /health 503 database migrations pending' }],
  },
  targetTimesOut: {
    kind: 'fails-target-health',
    reason: 'Target.Timeout',
    description: 'Request timed out',
  },
  targetFails: {
    kind: 'fails-target-health',
    reason: 'Target.FailedHealthChecks',
    description: 'Health checks failed',
  },
  containerUnhealthy: {
    kind: 'fails-container-health',
    log: [{ afterMs: 900, text: 'healthcheck: redis is not reachable' }],
  },
  spotInterrupted: { kind: 'spot-interruption', afterMs: 25_000 },
  neverPulls: { kind: 'never-pulls' },
} as const satisfies Record<string, FailureMode>;

/** ECS's words after `was unable to place a task`. */
export const placements = {
  noCapacity:
    '. Reason: Capacity is unavailable at this time. Please try again later or in a different availability zone. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
  vcpuQuota:
    ". Reason: You've reached the limit on the number of vCPUs you can run concurrently. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.",
  instancesFull:
    ' because no container instance met all of its requirements. The closest matching (container-instance 0b69d5c0d6a14e2f8a4c7e2d1f3b5a69) has insufficient memory available. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
  constraints:
    ' because no container instance met all of its requirements. The closest matching (container-instance 0b69d5c0d6a14e2f8a4c7e2d1f3b5a69) is missing an attribute required by your task. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.',
} as const;

/** Every task of the revision suffers this. */
export function always(failureMode: FailureMode): TaskBehaviour {
  return { failureModes: [{ share: 1, failureMode }] };
}
