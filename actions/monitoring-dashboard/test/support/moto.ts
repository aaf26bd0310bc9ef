/** moto in a process of its own, and boto3 to set it up and to look into it. */
import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createServer, connect, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';

const execute = promisify(execFile);

export interface Moto {
  readonly url: string;
  /** Runs Python with boto3's clients `ec2`, `ecs`, `elbv2`, `autoscaling` and `cloudwatch`; what it prints. */
  run(script: string, ...words: readonly string[]): Promise<string>;
  /** A dashboard's body. */
  body(dashboard: string): Promise<string>;
  put(dashboard: string, body: string): Promise<void>;
  stop(): Promise<void>;
}

/** Why moto cannot be asked here, or undefined where it can. */
export function motoMissing(): string | undefined {
  try {
    execFileSync('python3', ['-c', 'import moto.server, boto3'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'moto and boto3 are not installed';
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
  };
  const run = async (script: string, ...words: readonly string[]): Promise<string> => {
    const { stdout } = await execute('python3', ['-c', `${clients}\n${script}`, ...words], { env });
    return stdout.trim();
  };
  return {
    url,
    run,
    body: (name) =>
      run('print(cloudwatch.get_dashboard(DashboardName=sys.argv[1])["DashboardBody"])', name),
    put: async (name, body) => {
      const put = 'cloudwatch.put_dashboard(DashboardName=sys.argv[1], DashboardBody=sys.argv[2])';
      await run(put, name, body);
    },
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', () => resolve());
        server.kill();
      }),
  };
}

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
