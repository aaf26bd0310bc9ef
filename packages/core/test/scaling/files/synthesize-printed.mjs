// Runs the fixes in cdk-as-printed.txt with CDK itself and prints the template that comes of them:
//   npm install --no-save aws-cdk-lib@2.276.0 constructs@10.8.1 && node synthesize-printed.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { runInNewContext } from 'node:vm';
import { App, Duration, Stack } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as ecs from 'aws-cdk-lib/aws-ecs';
import * as elbv2 from 'aws-cdk-lib/aws-elasticloadbalancingv2';

const app = new App({ analyticsReporting: false });
const env = { account: '123456789012', region: 'eu-central-1' };
const stack = new Stack(app, 'cdk-as-printed', { env });
const vpc = new ec2.Vpc(stack, 'Vpc', { maxAzs: 2, natGateways: 1 });
const text = readFileSync(new URL('cdk-as-printed.txt', import.meta.url), 'utf8');
const program = `(function (ecs, service, listener) { ${stripTypeScriptTypes(text)} })`;
const printed = runInNewContext(program, { elbv2, cloudwatch, Duration });

// First for the arguments of what is made by `new`, then over the real constructs.
const given = { cluster: {}, service: {} };
const anything = new Proxy(() => {}, {
  get: () => anything,
  apply: () => anything,
  set: () => true,
});
const recorded = {
  ContainerInsights: ecs.ContainerInsights,
  Cluster: function record(_scope, _id, props) {
    given.cluster = props;
  },
  FargateService: function record(_scope, _id, props) {
    given.service = props;
  },
};
printed.call(stack, recorded, anything, anything);

const cluster = new ecs.Cluster(stack, 'Cluster', {
  vpc,
  clusterName: 'prod',
  enableFargateCapacityProviders: true,
  ...given.cluster,
});
const task = new ecs.FargateTaskDefinition(stack, 'Task', { cpu: 2048, memoryLimitMiB: 4096 });
task.addContainer('app', {
  image: ecs.ContainerImage.fromRegistry('example/app'),
  entryPoint: ['php-fpm'],
  portMappings: [{ containerPort: 80 }],
});
const service = new ecs.FargateService(stack, 'Service', {
  cluster,
  taskDefinition: task,
  ...given.service,
});
const balancer = new elbv2.ApplicationLoadBalancer(stack, 'Balancer', { vpc });
const http = balancer.addListener('Http', { port: 80 });
const listener = {
  addTargets: (id, props) =>
    http.addTargets(id, {
      port: 80,
      targets: [service],
      stickinessCookieDuration: Duration.days(1),
      ...props,
    }),
};
printed.call(stack, recorded, service, listener);
writeFileSync(
  new URL('cdk-as-printed.template.json', import.meta.url),
  `${JSON.stringify(app.synth().getStackByName('cdk-as-printed').template, null, 1)}\n`,
);
