import { ReadableError } from '../../readable-error.ts';
import type { Origin, ServiceSetup } from '../model/service-setup.ts';
import { readTemplate, type Template } from './cloudformation-template.ts';
import { decodeText, parseText } from './parse-text.ts';
import type { PlannedResource } from './planned-resource.ts';
import { readServices } from './planned-service.ts';
import {
  fromSstDiff,
  isSstDiff,
  readPulumiPreview,
  whatIsLeftOut,
  type PulumiPreview,
} from './pulumi-preview.ts';
import { readTerraformPlan, type TerraformPlan } from './terraform-plan.ts';

/**
 * Every ECS service of a Terraform plan, a CloudFormation template or a Pulumi preview; the file itself
 * tells which of them it is.
 *
 * @param file how findings and errors name it: its path as the user wrote it.
 * @throws ReadableError, in one line, for everything that is none of them or holds no ECS service.
 */
export function readPlan(bytes: Uint8Array, file: string): readonly ServiceSetup[] {
  const text = decodeText(bytes);
  refuseBinary(text, file);
  const parsed = parseText(text, file);
  const { origin, resources, leftOut } = readResources(parsed.value, file, parsed.lineOf);
  const services = readServices(resources, origin, leftOut);
  if (services.length === 0) {
    const whatNow =
      leftOut === undefined
        ? 'point the input "plan" at the one that has it'
        : `it may be there unchanged: ${leftOut}`;
    throw new ReadableError(
      'No ECS service',
      `${file} is a ${names[origin]} with no ECS service in it (${serviceTypes[origin]}); ${whatNow}.`,
    );
  }
  return services;
}

const names: Readonly<Record<Exclude<Origin, 'live'>, string>> = {
  terraform: 'Terraform plan',
  cloudformation: 'CloudFormation template',
  pulumi: 'Pulumi preview',
};
const serviceTypes: Readonly<Record<Exclude<Origin, 'live'>, string>> = {
  terraform: 'aws_ecs_service',
  cloudformation: 'AWS::ECS::Service',
  pulumi: 'aws:ecs/service:Service',
};

/** A plan file of Terraform is a ZIP archive. */
function refuseBinary(text: string, file: string): void {
  if (text.startsWith('PK')) {
    throw new ReadableError(
      'Binary plan',
      `${file} is Terraform's binary plan; print it with: terraform show -json ${file} > plan.json`,
    );
  }
  if (/^\s*\{"@level"/.test(text)) {
    throw new ReadableError(
      'Machine log instead of a plan',
      `${file} is the log that "terraform plan -json" streams; save a plan with -out and print it with: terraform show -json plan.out > plan.json`,
    );
  }
}

type LineOf = (path: readonly (string | number)[]) => number | undefined;

interface ReadResources {
  readonly origin: Exclude<Origin, 'live'>;
  readonly resources: readonly PlannedResource[];
  /** Why there may be resources that the file does not show. */
  readonly leftOut?: string | undefined;
}

function readResources(value: unknown, file: string, lineOf: LineOf): ReadResources {
  const has = (name: string) => typeof value === 'object' && value !== null && name in value;
  try {
    if (has('format_version') && (has('resource_changes') || has('planned_values'))) {
      const resources = readTerraformPlan(value as TerraformPlan, file, lineOf);
      return { origin: 'terraform', resources };
    }
    if (has('Resources')) {
      const resources = readTemplate(value as Template, file, lineOf);
      return { origin: 'cloudformation', resources };
    }
    if (has('steps') || (has('config') && has('changeSummary'))) {
      return readPulumi(value as PulumiPreview, file, lineOf);
    }
    if (isSstDiff(value)) {
      return readPulumi(fromSstDiff(value), file, ([, ...path]) => lineOf(path));
    }
  } catch (error) {
    if (error instanceof ReadableError) throw error;
    // A part that is not of the form its format promises; which one, only the message tells.
    throw new ReadableError(
      'Malformed plan',
      `${file} does not have the form its format promises: ${error instanceof Error ? error.message : String(error)}.`,
      { cause: error },
    );
  }
  throw new ReadableError('Unknown kind of file', `${file} ${guess(has)}`);
}

function readPulumi(preview: PulumiPreview, file: string, lineOf: LineOf): ReadResources {
  return {
    origin: 'pulumi',
    resources: readPulumiPreview(preview, file, lineOf),
    leftOut: whatIsLeftOut(preview),
  };
}

function guess(has: (name: string) => boolean): string {
  if (has('terraform_version')) {
    return 'is a Terraform state, not a plan; print the plan with: terraform show -json plan.out > plan.json';
  }
  if (has('deployment')) {
    return 'is a Pulumi stack export, not a preview; print one with: pulumi preview --json --show-sames > preview.json';
  }
  if (has('artifacts')) {
    return "is the CDK assembly's manifest; give the template beside it, cdk.out/<stack>.template.json";
  }
  return 'is neither a Terraform plan (terraform show -json), nor a CloudFormation template, nor a Pulumi preview (pulumi preview --json --show-sames, or sst diff --json).';
}
