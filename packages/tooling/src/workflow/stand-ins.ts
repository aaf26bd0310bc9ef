/**
 * Stand-ins for actions of others: this runner downloads nothing. Each does the least of what the real one
 * leaves behind, and its log says that it is a stand-in.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ReadableError } from '@ecs-actions/core/readable-error';

export interface StandInCall {
  readonly with: Readonly<Record<string, string>>;
  /** What the job may, by scope: `{ 'id-token': 'write' }`. */
  readonly permissions: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** How many times it was called in this job before. */
  readonly earlierCalls: number;
}

export interface StandInEffect {
  readonly log: string;
  /** For all later steps. */
  readonly env?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly masks?: readonly string[];
}

/** A ReadableError it throws fails the step. */
export type StandIn = (call: StandInCall) => StandInEffect;

/** By the action's name, without its version. */
export const standIns: Readonly<Record<string, StandIn>> = {
  'actions/checkout': () => ({ log: 'the workspace stays as it is' }),
  'actions/setup-node': () => ({ log: 'Node stays the one of this machine' }),
  'docker/setup-buildx-action': () => ({ log: 'no builder is made' }),
  'aws-actions/configure-aws-credentials': assumeRole,
  'actions/upload-artifact': uploadArtifact,
  'github/codeql-action/upload-sarif': uploadSarif,
};

/** Credentials that only the simulator takes; a new access key each time, so that calls can be told apart. */
function assumeRole({ with: inputs, permissions, earlierCalls }: StandInCall): StandInEffect {
  const role = inputs['role-to-assume'];
  const region = inputs['aws-region'];
  if (!role || !region) {
    throw new ReadableError('Credentials', 'role-to-assume and aws-region are both needed.');
  }
  if (permissions['id-token'] !== 'write') {
    throw new ReadableError('Credentials', 'The job lacks the permission "id-token: write".');
  }
  const accessKey = `ASIASTANDIN${String(earlierCalls + 1).padStart(5, '0')}`;
  const secret = `stand-in-secret-${earlierCalls + 1}`;
  const token = `stand-in-session-${earlierCalls + 1}`;
  return {
    log: `credentials of ${role} for the simulator, access key ${accessKey}`,
    env: {
      AWS_ACCESS_KEY_ID: accessKey,
      AWS_SECRET_ACCESS_KEY: secret,
      AWS_SESSION_TOKEN: token,
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
    },
    masks: [secret, token],
  };
}

/** What no name of an artifact may hold: @actions/artifact, docs/faq.md, "Supported Characters". */
const notInNames = /["<>|*?:\r\n\\/]/;

function uploadArtifact({ with: inputs, workspace }: StandInCall): StandInEffect {
  const { name = 'artifact', path = '' } = inputs;
  if (notInNames.test(name)) {
    throw new ReadableError('Upload', `The artifact name is not valid: ${name}.`);
  }
  if (path === '' || !existsSync(resolve(workspace, path))) {
    throw new ReadableError('Upload', `There is no file "${path}".`);
  }
  return { log: `${path} would be kept as the artifact ${name}` };
}

function uploadSarif({ with: inputs, permissions, workspace }: StandInCall): StandInEffect {
  const file = inputs['sarif_file'] ?? '';
  if (permissions['security-events'] !== 'write') {
    throw new ReadableError('Upload', 'The job lacks the permission "security-events: write".');
  }
  if (file === '' || !existsSync(join(workspace, file))) {
    throw new ReadableError('Upload', `There is no SARIF file "${file}".`);
  }
  return { log: `${file} would be uploaded to code scanning`, outputs: { 'sarif-id': 'stand-in' } };
}
