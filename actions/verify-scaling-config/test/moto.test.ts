/**
 * The live source against moto, and the printed commands run by the AWS CLI itself. moto has no scaling
 * activities and no service deployments (they are answered here) and drops deployment settings when a
 * service is created.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { emptyConfig, settingsFor } from '@ecs-actions/core/scaling/config/config';
import { printFix } from '@ecs-actions/core/scaling/fixes/print-fix';
import type { ServiceSetup } from '@ecs-actions/core/scaling/model/service-setup';
import { verifyService, type ServiceVerification } from '@ecs-actions/core/scaling/verify';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import { createPlayer } from '@ecs-actions/simulator/player';
import { readInVirtualTime, webInProd } from './support/read-in-virtual-time.ts';
import { motoMissing, startMoto, type Moto } from '@ecs-actions/tooling/reference-clients/moto';

const missing = motoMissing();
const now = Date.parse('2026-11-25T12:00:00Z');

/** What moto has not, as AWS answers of a service that never scaled and was never deployed since. */
const lacking = {
  'application-autoscaling:DescribeScalingActivities': { ScalingActivities: [] },
  'ecs:ListServiceDeployments': { serviceDeployments: [] },
  'ecs:DescribeServiceRevisions': { serviceRevisions: [], failures: [] },
};

const lackingHere = createPlayer(
  Object.entries(lacking).map(([call, output]) => ({ at: 0, call, output })),
);

/** Sends to moto, but for what moto has not. */
function motoHandler(url: string, real: NodeHttpHandler) {
  const scripted = inProcessHandler(lackingHere, () => now);
  const missingHere = Object.keys(lacking).map((call) => call.replace(/^.*:/, '.'));
  const { hostname, port } = new URL(url);
  return {
    ...scripted,
    handle: async (request: Parameters<NodeHttpHandler['handle']>[0]) => {
      const target = request.headers['x-amz-target'] ?? '';
      if (missingHere.some((operation) => target.endsWith(operation))) {
        return scripted.handle(request);
      }
      Object.assign(request, { protocol: 'http:', hostname, port: Number(port) });
      return real.handle(request);
    },
  };
}

async function readFromMoto(url: string, real: NodeHttpHandler): Promise<ServiceSetup> {
  const requestHandler = motoHandler(url, real) as never;
  const [setup] = await readInVirtualTime(lackingHere, now, webInProd, { requestHandler });
  if (!setup) throw new Error('no service');
  return setup;
}

function check(setup: ServiceSetup): ServiceVerification {
  return verifyService(setup, settingsFor(emptyConfig, 'production', []), now);
}

(missing === undefined ? describe : describe.skip)(`moto${missing ? ` (${missing})` : ''}`, () => {
  let moto: Moto;
  const real = new NodeHttpHandler();
  beforeAll(async () => {
    moto = await startMoto();
    const subnet = await moto.ask(
      'aws ec2 describe-subnets --query "Subnets[0].[SubnetId,VpcId]" --output text',
    );
    const [subnetId = '', vpcId = ''] = subnet.split(/\s+/);
    const group = await moto.ask(
      'aws ec2 describe-security-groups --query "SecurityGroups[0].GroupId" --output text',
    );
    const target = await moto.ask(
      `aws elbv2 create-target-group --name prod-web --protocol HTTP --port 80 --target-type ip --vpc-id ${vpcId} --query "TargetGroups[0].TargetGroupArn" --output text`,
    );
    await moto.run([
      // moto has no UpdateClusterSettings, so there is nothing to find on the cluster.
      'aws ecs create-cluster --cluster-name prod --settings name=containerInsights,value=enhanced',
      `aws ecs register-task-definition --family web --cpu 256 --memory 512 --network-mode awsvpc --requires-compatibilities FARGATE --container-definitions '[{"name":"app","image":"app","essential":true,"memory":512}]'`,
      `aws ecs create-service --cluster prod --service-name web --task-definition web --desired-count 1 --launch-type FARGATE --load-balancers targetGroupArn=${target},containerName=app,containerPort=80 --network-configuration 'awsvpcConfiguration={subnets=[${subnetId}],securityGroups=[${group}]}'`,
      'aws application-autoscaling register-scalable-target --service-namespace ecs --resource-id service/prod/web --scalable-dimension ecs:service:DesiredCount --min-capacity 1 --max-capacity 1',
      `aws application-autoscaling put-scaling-policy --service-namespace ecs --resource-id service/prod/web --scalable-dimension ecs:service:DesiredCount --policy-name cpu --policy-type TargetTrackingScaling --target-tracking-scaling-policy-configuration '{"TargetValue":75,"PredefinedMetricSpecification":{"PredefinedMetricType":"ECSServiceAverageCPUUtilization"},"DisableScaleIn":true}'`,
    ]);
  }, 300_000);
  afterAll(async () => {
    real.destroy();
    await moto.stop();
  });

  test('is read as AWS is, and the AWS CLI understands every printed command', async () => {
    const before = check(await readFromMoto(moto.url, real));
    const found = before.failures.map(({ rule }) => rule);
    expect(found).toEqual(
      expect.arrayContaining([
        'minimum-capacity',
        'maximum-headroom',
        'memory-tracked',
        'cpu-target',
        'scale-in-disabled',
        'scale-in-cooldown',
        'scale-out-cooldown',
        'balancing',
        'deregistration-delay',
        'health-check-path',
        'circuit-breaker',
        'alarm-5xx',
      ]),
    );

    const commands = before.failures.flatMap((failure) =>
      printFix(failure, before)
        .filter(({ tool }) => tool === 'AWS CLI')
        .flatMap(({ text }) => text.split('\n')),
    );
    await moto.run(commands);

    const after = check(await readFromMoto(moto.url, real));
    // A subnet, a dashboard and an alarm on a load balancer that is not there take more than a setting,
    // and moto does not move the desired count into a range that is registered.
    const byHand = new Set(['availability-zones', 'dashboard', 'alarm-5xx', 'desired-in-range']);
    expect(after.failures.map(({ rule }) => rule).filter((rule) => !byHand.has(rule))).toEqual([]);
  }, 300_000);
});
