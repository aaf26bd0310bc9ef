/** Fixes of a service of ECS Express Mode: all that can be set stands in its scaling target. */
import { stringify } from 'yaml';
import type { ServiceSetup } from '../model/service-setup.ts';
import { inPascalCase, inPulumi } from '../settings.ts';
import { expressTypes } from '../sources/express-service.ts';
import type { Change } from './change.ts';
import { hcl, printBlock } from './hcl.ts';
import { inModule } from './terraform-address.ts';
import type { Tool } from './tool.ts';

/** The changes that Express Mode has a setting for, in a tool's words; undefined where there are none. */
export function printExpress(
  setup: ServiceSetup,
  changes: readonly Change[],
  tool: Tool,
): string | undefined {
  const set = settingsOf(changes);
  if (Object.keys(set).length === 0) return undefined;
  const { label, provider } = setup.service;
  switch (tool) {
    case 'Terraform': {
      const name =
        inModule(label)
          .split('.')
          .at(-1)
          ?.replace(/\[.*\]$/, '') ?? 'this';
      const isAwscc = provider === 'awscc';
      const type = isAwscc ? expressTypes.awscc : expressTypes.terraform;
      const block = isAwscc ? hcl.map(set) : hcl.blocks([set]);
      return printBlock(`resource "${type}" "${name}"`, { scaling_target: block }).join('\n');
    }
    case 'CDK':
      return `new ecs.CfnExpressGatewayService(this, ${JSON.stringify(label)}, {\n  scalingTarget: ${inCode(set, '  ')},\n});`;
    case 'Pulumi':
    case 'SST':
      return provider === 'aws-native'
        ? `new aws_native.ecs.ExpressGatewayService(${JSON.stringify(label)}, {\n  scalingTarget: ${inCode(set, '  ')},\n});`
        : `new aws.ecs.ExpressGatewayService(${JSON.stringify(label)}, {\n  scalingTargets: [${inCode(set, '  ')}],\n});`;
    default:
      return stringify({
        Resources: {
          [label]: {
            Type: expressTypes.cloudFormation,
            Properties: {
              ScalingTarget: Object.fromEntries(
                Object.entries(set).map(([name, value]) => [inPascalCase(name), value]),
              ),
            },
          },
        },
      }).trimEnd();
  }
}

function settingsOf(changes: readonly Change[]): Readonly<Record<string, number>> {
  const set: Record<string, number> = {};
  for (const change of changes) {
    if (change.on === 'target') {
      if (change.set.minCapacity !== undefined) set['min_task_count'] = change.set.minCapacity;
      if (change.set.maxCapacity !== undefined) set['max_task_count'] = change.set.maxCapacity;
    }
    if (change.on === 'policy' && change.set.targetValue !== undefined) {
      set['auto_scaling_target_value'] = change.set.targetValue;
    }
  }
  return set;
}

function inCode(set: Readonly<Record<string, number>>, indent: string): string {
  const lines = Object.entries(set).map(
    ([name, value]) => `${indent}  ${inPulumi(name)}: ${value},`,
  );
  return ['{', ...lines, `${indent}}`].join('\n');
}
