/** Sends printed AWS CLI commands to a simulated region, options turned into the API's members as the CLI does. */
import * as autoScaling from '@aws-sdk/client-application-auto-scaling';
import * as cloudWatch from '@aws-sdk/client-cloudwatch';
import * as ecs from '@aws-sdk/client-ecs';
import * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import type { Region } from '@ecs-actions/simulator/region';

type Json = Readonly<Record<string, unknown>>;

/** Runs one command. Rejects with AWS's error where AWS refuses it. */
export type RunCommand = (command: string) => Promise<void>;

export function commandRunner(region: Region): RunCommand {
  const configuration = {
    region: 'eu-central-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    requestHandler: inProcessHandler(region, () => region.now()),
    maxAttempts: 1,
  };
  const send: Readonly<Record<string, (input: never) => Promise<unknown>>> = {
    'application-autoscaling register-scalable-target': (input) =>
      scaling.send(new autoScaling.RegisterScalableTargetCommand(input)),
    'application-autoscaling put-scaling-policy': (input) =>
      scaling.send(new autoScaling.PutScalingPolicyCommand(input)),
    'ecs update-service': (input) => containers.send(new ecs.UpdateServiceCommand(input)),
    'ecs update-cluster-settings': (input) =>
      containers.send(new ecs.UpdateClusterSettingsCommand(input)),
    'elbv2 modify-target-group': (input) => balancing.send(new elb.ModifyTargetGroupCommand(input)),
    'elbv2 modify-target-group-attributes': (input) =>
      balancing.send(new elb.ModifyTargetGroupAttributesCommand(input)),
    'cloudwatch put-metric-alarm': (input) =>
      watching.send(new cloudWatch.PutMetricAlarmCommand(input)),
  };
  const scaling = new autoScaling.ApplicationAutoScalingClient(configuration);
  const containers = new ecs.ECSClient(configuration);
  const balancing = new elb.ElasticLoadBalancingV2Client(configuration);
  const watching = new cloudWatch.CloudWatchClient(configuration);
  return async (command) => {
    const [aws, service = '', operation = '', ...words] = splitWords(command);
    const run = send[`${service} ${operation}`];
    if (aws !== 'aws' || run === undefined) throw new Error(`not a command we know: ${command}`);
    await run(readOptions(words, service === 'ecs' ? camel : pascal) as never);
  };
}

/** As a POSIX shell: single quotes, and a quoted quote. */
function splitWords(command: string): readonly string[] {
  return (command.match(/(?:'[^']*'|\\.|[^\s'\\])+/g) ?? []).map((word) =>
    word.replaceAll(/'([^']*)'|\\(.)/g, (_, quoted?: string, escaped?: string) =>
      quoted === undefined ? (escaped ?? '') : quoted,
    ),
  );
}

const lists = new Set(['attributes', 'dimensions', 'settings']);
/** Members that are text though they look like numbers, or must stay as they are. */
const texts = /name|path|arn|id$/;

function readOptions(words: readonly string[], spell: (name: string) => string): Json {
  const input: Record<string, unknown> = {};
  let name = '';
  for (const word of words) {
    if (word.startsWith('--')) {
      name = word.slice(2);
      input[spell(name)] = lists.has(name) ? [] : true;
    } else if (lists.has(name)) {
      (input[spell(name)] as unknown[]).push(readShorthand(word));
    } else {
      input[spell(name)] = readValue(name, word);
    }
  }
  return input;
}

function readValue(name: string, word: string): unknown {
  if (/^[[{]/.test(word)) return JSON.parse(word) as unknown;
  if (name === 'matcher') return readShorthand(word);
  return /^\d+(\.\d+)?$/.test(word) && !texts.test(name) ? Number(word) : word;
}

/** `Key=a,Value=b` */
function readShorthand(word: string): Json {
  return Object.fromEntries(
    word.split(',').map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function pascal(name: string): string {
  return name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

function camel(name: string): string {
  const spelled = pascal(name);
  return spelled.charAt(0).toLowerCase() + spelled.slice(1);
}
