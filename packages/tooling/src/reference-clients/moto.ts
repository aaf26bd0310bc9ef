/**
 * moto, an emulator of AWS that others wrote, the AWS CLI and boto3: independent clients in the tests of
 * actions, where they are present.
 */
import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { connect, createServer, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface Moto {
  readonly url: string;
  /** Runs lines as a shell with the AWS CLI would, all in one process: the CLI is slow to start. */
  run(lines: readonly string[]): Promise<void>;
  /** What one line prints. */
  ask(line: string): Promise<string>;
  /** What Python prints that has boto3's clients `ec2`, `ecs`, `elbv2`, `autoscaling` and `cloudwatch`. */
  python(script: string, ...words: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

/** Why they cannot be asked here, or undefined where they can. */
export function motoMissing(): string | undefined {
  try {
    execFileSync('python3', ['-c', 'import moto.server, awscli, boto3'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'moto, the AWS CLI and boto3 are not installed';
  }
}

export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn('python3', ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
  });
  await untilListening(port, server);
  const env = {
    ...process.env,
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing',
    AWS_DEFAULT_REGION: 'eu-central-1',
    AWS_PAGER: '',
  };
  return {
    url,
    run: async (lines) => {
      await run('python3', ['-c', commandLine, ...lines], { env });
    },
    ask: async (line) => (await run('python3', ['-c', commandLine, line], { env })).stdout.trim(),
    python: async (script, ...words) => {
      const { stdout } = await run('python3', ['-c', `${clients}\n${script}`, ...words], { env });
      return stdout.trim();
    },
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', () => resolve());
        server.kill();
      }),
  };
}

/** The AWS CLI's own driver, fed with words as a shell splits them. */
const commandLine = `
import shlex, sys
from awscli.clidriver import create_clidriver
for line in sys.argv[1:]:
    words = shlex.split(line)
    assert words[0] == 'aws', line
    if create_clidriver().main(words[1:]) != 0:
        sys.exit('failed: ' + line)
`;

const clients = `
import sys, boto3
ec2, ecs, elbv2, autoscaling, cloudwatch = [
    boto3.client(name) for name in ("ec2", "ecs", "elbv2", "application-autoscaling", "cloudwatch")
]
`;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => {
    probe.listen(0, '127.0.0.1', resolve);
  });
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => {
    probe.close(resolve);
  });
  return port;
}

async function untilListening(port: number, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const listens = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (listens) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
  throw new Error(`moto ended with ${server.exitCode}`);
}
