/** moto, an emulator that others wrote, as a second back end: what it has of ECS, load balancing, scaling and dashboards. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { simulateRunWith, type SimulatedRun } from './support/simulated-run.ts';
import { motoMissing } from '@ecs-actions/tooling/reference-clients/moto';
import { startDashboardClient, type DashboardClient } from './support/moto.ts';

const missing = motoMissing();

(missing === undefined ? describe : describe.skip)(`moto${missing ? ` (${missing})` : ''}`, () => {
  let moto: DashboardClient;
  const real = new NodeHttpHandler();
  beforeAll(async () => {
    moto = await startDashboardClient();
    await moto.python(setting);
  }, 300_000);
  afterAll(async () => {
    real.destroy();
    await moto.stop();
  });

  const run = (inputs: Readonly<Record<string, string>> = {}): Promise<SimulatedRun> => {
    const { hostname, port } = new URL(moto.url);
    const handler = {
      handle: async (request: Parameters<NodeHttpHandler['handle']>[0]) => {
        Object.assign(request, { protocol: 'http:', hostname, port: Number(port) });
        return real.handle(request);
      },
      metadata: real.metadata,
      updateHttpClientConfig: () => undefined,
      httpHandlerConfigs: () => ({}),
      destroy: () => undefined,
    };
    return simulateRunWith(handler as never, Date.now(), { inputs, accessKeyId: 'testing' });
  };

  test('applies once, then finds nothing to do, and keeps a person’s widget', async () => {
    const first = await run();
    expect(first.outputs).toMatchObject({ verdict: 'applied', changed: 11 });
    expect((await run()).outputs).toMatchObject({ verdict: 'unchanged', changed: 0 });

    const body = JSON.parse(await moto.body('prod-web')) as { widgets: unknown[] };
    const note = {
      type: 'text',
      x: 0,
      y: 24,
      width: 24,
      height: 2,
      properties: { markdown: 'ours' },
    };
    await moto.put('prod-web', JSON.stringify({ widgets: [note, ...body.widgets] }));
    expect((await run()).outputs).toMatchObject({ verdict: 'unchanged' });

    const changed = await run({ targets: 'cpu=35' });
    expect(changed.outputs).toMatchObject({ verdict: 'applied', changed: 1 });
    expect(changed.log).toContain('removed "Scaling target 75 %"');
    const after = JSON.parse(await moto.body('prod-web')) as { widgets: unknown[] };
    expect(after.widgets[0]).toEqual(note);
    expect(after.widgets).toHaveLength(12);
  });
});

/** boto3, with `ec2`, `ecs`, … made for moto: a service behind a load balancer, CPU tracked at 75 %. */
const setting = `
subnets = [s["SubnetId"] for s in ec2.describe_subnets()["Subnets"][:2]]
vpc = ec2.describe_subnets()["Subnets"][0]["VpcId"]
group = ec2.describe_security_groups()["SecurityGroups"][0]["GroupId"]
balancer = elbv2.create_load_balancer(Name="prod", Subnets=subnets)["LoadBalancers"][0]["LoadBalancerArn"]
target = elbv2.create_target_group(Name="prod-web", Protocol="HTTP", Port=80, VpcId=vpc, TargetType="ip")["TargetGroups"][0]["TargetGroupArn"]
elbv2.create_listener(LoadBalancerArn=balancer, Protocol="HTTP", Port=80, DefaultActions=[{"Type": "forward", "TargetGroupArn": target}])
ecs.create_cluster(clusterName="prod", settings=[{"name": "containerInsights", "value": "enhanced"}])
ecs.register_task_definition(family="web", cpu="256", memory="512", networkMode="awsvpc", requiresCompatibilities=["FARGATE"], containerDefinitions=[{"name": "app", "image": "app", "essential": True, "memory": 512, "logConfiguration": {"logDriver": "awslogs", "options": {"awslogs-group": "/ecs/web", "awslogs-region": "eu-central-1", "awslogs-stream-prefix": "ecs"}}}])
ecs.create_service(cluster="prod", serviceName="web", taskDefinition="web", desiredCount=1, launchType="FARGATE", loadBalancers=[{"targetGroupArn": target, "containerName": "app", "containerPort": 80}], networkConfiguration={"awsvpcConfiguration": {"subnets": subnets, "securityGroups": [group]}})
which = {"ServiceNamespace": "ecs", "ResourceId": "service/prod/web", "ScalableDimension": "ecs:service:DesiredCount"}
autoscaling.register_scalable_target(MinCapacity=1, MaxCapacity=4, **which)
autoscaling.put_scaling_policy(PolicyName="cpu", PolicyType="TargetTrackingScaling", TargetTrackingScalingPolicyConfiguration={"TargetValue": 75, "PredefinedMetricSpecification": {"PredefinedMetricType": "ECSServiceAverageCPUUtilization"}}, **which)
`;
