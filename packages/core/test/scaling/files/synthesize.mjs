// Prints the CloudFormation templates beside it. Run it with aws-cdk-lib and constructs installed:
//   npm install --no-save aws-cdk-lib@2.276.0 constructs@10.8.1 && node synthesize.mjs
import { writeFileSync } from 'node:fs';
import { App, Duration, Stack } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const env = { account: '123456789012', region: 'eu-central-1' };

function baseline(name, { insights, spot, agnostic } = {}) {
  const app = new App({ analyticsReporting: false });
  const stack = new Stack(app, name, agnostic ? {} : { env: { ...env } });
  const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const cluster = new ecs.Cluster(stack, 'Cluster', {
    clusterName: 'prod',
    vpc,
    enableFargateCapacityProviders: spot === true,
    ...(insights ? { containerInsightsV2: insights } : {}),
  });
  const task = new ecs.FargateTaskDefinition(stack, 'Task', { cpu: 2048, memoryLimitMiB: 4096 });
  return { app, stack, vpc, cluster, task };
}

function print(name, { app }) {
  const template = app.synth().getStackByName(name).template;
  writeFileSync(
    new URL(`${name}.template.json`, import.meta.url),
    `${JSON.stringify(template, null, 1)}\n`,
  );
}

/** What one writes on the first day: every default left as it is. */
{
  const parts = baseline('cdk-defaults', { agnostic: true });
  parts.task.addContainer('app', {
    image: ecs.ContainerImage.fromRegistry('example/app'),
    portMappings: [{ containerPort: 80 }],
  });
  const service = new ecs.FargateService(parts.stack, 'Service', {
    cluster: parts.cluster,
    taskDefinition: parts.task,
  });
  const balancer = new elbv2.ApplicationLoadBalancer(parts.stack, 'Balancer', {
    vpc: parts.vpc,
    internetFacing: true,
  });
  balancer.addListener('Http', { port: 80 }).addTargets('Web', { port: 80, targets: [service] });
  const scaling = service.autoScaleTaskCount({ minCapacity: 1, maxCapacity: 4 });
  scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 70 });
  print('cdk-defaults', parts);
}

/** The field guide's settings. */
{
  const parts = baseline('cdk-field-guide', { insights: ecs.ContainerInsights.ENHANCED });
  parts.task.addContainer('app', {
    image: ecs.ContainerImage.fromRegistry('example/app'),
    entryPoint: ['php-fpm'],
    command: ['--nodaemonize'],
    portMappings: [{ containerPort: 80 }],
  });
  const service = new ecs.FargateService(parts.stack, 'Service', {
    serviceName: 'web',
    cluster: parts.cluster,
    taskDefinition: parts.task,
    desiredCount: 2,
    minHealthyPercent: 100,
    maxHealthyPercent: 200,
    circuitBreaker: { rollback: true },
    healthCheckGracePeriod: Duration.seconds(90),
  });
  const balancer = new elbv2.ApplicationLoadBalancer(parts.stack, 'Balancer', {
    vpc: parts.vpc,
    internetFacing: true,
  });
  const targets = balancer.addListener('Http', { port: 80 }).addTargets('Web', {
    port: 80,
    targets: [service],
    loadBalancingAlgorithmType:
      elbv2.TargetGroupLoadBalancingAlgorithmType.LEAST_OUTSTANDING_REQUESTS,
    deregistrationDelay: Duration.seconds(60),
    healthCheck: {
      path: '/api/fe-health-check',
      interval: Duration.seconds(30),
      timeout: Duration.seconds(5),
      healthyThresholdCount: 2,
      unhealthyThresholdCount: 2,
      healthyHttpCodes: '200-399',
    },
  });
  targets.metrics
    .httpCodeTarget(elbv2.HttpCodeTarget.TARGET_5XX_COUNT)
    .createAlarm(parts.stack, 'Alarm', { threshold: 10, evaluationPeriods: 5 });
  const scaling = service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 64 });
  const cooldowns = {
    scaleInCooldown: Duration.minutes(720),
    scaleOutCooldown: Duration.seconds(0),
  };
  scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 40, ...cooldowns });
  scaling.scaleOnMemoryUtilization('Memory', { targetUtilizationPercent: 50, ...cooldowns });
  print('cdk-field-guide', parts);
}

/** A staging stack: one task on spot. */
{
  const parts = baseline('cdk-spot', { spot: true });
  parts.task.addContainer('app', { image: ecs.ContainerImage.fromRegistry('example/app') });
  const service = new ecs.FargateService(parts.stack, 'Service', {
    cluster: parts.cluster,
    taskDefinition: parts.task,
    capacityProviderStrategies: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
  });
  service.autoScaleTaskCount({ minCapacity: 1, maxCapacity: 2 });
  print('cdk-spot', parts);
}
