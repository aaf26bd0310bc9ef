import { ReadableError } from '../../readable-error.ts';
import type { Origin, ServiceSetup } from '../model/service-setup.ts';
import type { UnreadService } from '../model/unread.ts';
import { openTemplate, readTemplate } from './cloudformation-template.ts';
import type { ExportedValue } from './cloudformation-values.ts';
import { decodeText, parseText, type ParsedText } from './parse-text.ts';
import { at } from './planned-resource.ts';
import { readServices } from './planned-service.ts';
import { fromSstDiff, isSstDiff, readPulumiPreview, type PulumiPreview } from './pulumi-preview.ts';
import type { ReadResources } from './read-resources.ts';
import { refuseBinary } from './recognize-text.ts';
import type { GivenParameters } from './template-parameters.ts';
import { nestedType } from './template-unread.ts';
import type { OpenedTemplate, Template } from './template.ts';
import type { TerraformPlan } from './terraform-plan-format.ts';
import { readTerraformPlan } from './terraform-plan.ts';
import { present } from '../../present.ts';

/** A file by the path that the user wrote. */
export interface PlanFile {
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** What a run's files hold. */
export interface ReadPlans {
  readonly services: readonly ServiceSetup[];
  /** Services of kinds that are not read. */
  readonly unread: readonly UnreadService[];
  /** Services that will be gone. */
  readonly deleted: readonly string[];
  /** What a reader of the run should know of the files, a sentence each. */
  readonly notes: readonly string[];
}

/** The services of one file, as `readPlans` reads them. */
export function readPlan(bytes: Uint8Array, file: string): readonly ServiceSetup[] {
  return readPlans([{ bytes, file }]).services;
}

/**
 * Every ECS service of Terraform plans, CloudFormation templates and Pulumi previews; the files
 * themselves tell which of them they are. Templates of one run see each other's exports.
 *
 * @param parameters of the stacks, for templates.
 * @throws ReadableError, in one line, for a file that is none of them, and where no file holds, loses or
 * may hold an ECS service.
 */
export function readPlans(files: readonly PlanFile[], parameters?: GivenParameters): ReadPlans {
  let exported: Exported = () => undefined;
  const opened = files.map((file, index) =>
    openFile(file, index, parameters, (name) => exported(name)),
  );
  exported = exportsOf(opened.flatMap(({ template }) => template ?? []));
  const read = opened.map(({ file, open }) => readOpened(file, open));
  const given = new Set(files.map(({ file }) => baseName(file)));
  const resources = read.map((part) => ({
    ...part,
    // A nested stack whose template was given too is read with it.
    resources: part.resources.filter(({ type, values }) => {
      const template = at(values, ['template']);
      const isGiven = typeof template === 'string' && given.has(baseName(template));
      return type !== nestedType || !isGiven;
    }),
  }));
  const services = readServices(resources);
  const unread = resources.flatMap((part) => part.unread);
  // Of a plan that shows a part nobody knows what becomes of the service; a preview leaves out only what
  // does not change.
  const deleted = resources.flatMap((part) =>
    part.leftOut === undefined || part.origin === 'pulumi' ? part.deleted : [],
  );
  const nested = resources.flatMap((part) =>
    part.resources.filter(({ type }) => type === nestedType),
  );
  const hidden = services.length === 0 ? nested.map(asUnread) : [];
  const ruledOut = read.some((part) => (part.ruledOut ?? 0) > 0);
  if (services.length + unread.length + deleted.length + hidden.length === 0 && !ruledOut) {
    throw nothingFound(files, read);
  }
  return {
    services,
    unread: [...unread, ...hidden],
    deleted,
    notes: [
      ...resources.flatMap((part) => part.notes),
      ...resources.flatMap(({ leftOut }, index) =>
        leftOut === undefined || files.length === 0
          ? []
          : [`${files[index]?.file ?? ''}: ${leftOut}; what is not found there is unknown`],
      ),
      ...(services.length > 0
        ? nested.map(
            ({ label }) =>
              `the nested stack ${label} is not read: give its template too, plan takes several files`,
          )
        : []),
    ],
  };
}

function asUnread({
  label,
  place,
}: {
  label: string;
  place: UnreadService['place'];
}): UnreadService {
  return {
    label,
    kind: 'nested stack',
    why: 'its template is a file of its own and was not given: plan takes several files',
    ...present({ place }),
  };
}

function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

type Exported = (name: string) => ExportedValue | undefined;

/** The outputs that templates export, by name. */
function exportsOf(templates: readonly OpenedTemplate[]): Exported {
  const byName = new Map<string, ExportedValue>();
  for (const { exports, context } of templates) {
    for (const [name, expression] of exports) {
      if (!name.includes('${')) byName.set(name, { expression, context });
    }
  }
  return (name) => byName.get(name);
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

function nothingFound(files: readonly PlanFile[], read: readonly ReadResources[]): ReadableError {
  const [first] = read;
  if (files.length !== 1 || !first) {
    const list = files.map(({ file }) => file).join(', ');
    return new ReadableError(
      'No ECS service',
      `none of the ${files.length} files has an ECS service in it: ${list.length > 300 ? `${list.slice(0, 299)}…` : list}; point the input "plan" at those that have.`,
    );
  }
  const whatNow =
    first.leftOut === undefined
      ? 'point the input "plan" at the one that has it'
      : `it may be there unchanged: ${first.leftOut}`;
  return new ReadableError(
    'No ECS service',
    `${files[0]?.file ?? ''} is a ${names[first.origin]} with no ECS service in it (${serviceTypes[first.origin]}); ${whatNow}.`,
  );
}

function noteRepeated({ repeated = [] }: ParsedText, file: string): readonly string[] {
  if (repeated.length === 0) return [];
  const list = repeated.slice(0, 5).map(({ key, line }) => `${key} (line ${line})`);
  const more = repeated.length > 5 ? ` and ${repeated.length - 5} more` : '';
  return [
    `${file}: a key stands twice, and CloudFormation takes the last: ${list.join(', ')}${more}`,
  ];
}

interface OpenedFile {
  readonly file: string;
  readonly template: OpenedTemplate | undefined;
  readonly open: () => ReadResources;
}

function openFile(
  { bytes, file }: PlanFile,
  index: number,
  parameters: GivenParameters | undefined,
  exported: Exported,
): OpenedFile {
  const text = decodeText(bytes);
  refuseBinary(bytes, text, file);
  const parsed = parseText(text, file, '1.1');
  const withNote = (read: ReadResources): ReadResources => ({
    ...read,
    notes: [
      ...read.notes,
      ...(parsed.leftOut === undefined ? [] : [`${file}: ${parsed.leftOut} left out`]),
      ...noteRepeated(parsed, file),
    ],
  });
  return readable(file, () => {
    const { value, lineOf } = parsed;
    if (has(value, 'Resources') && !has(value, 'sops')) {
      const template = openTemplate(value as Template, file, lineOf, {
        key: String(index),
        parameters,
        exported,
      });
      const open = () => withNote({ origin: 'cloudformation', ...readTemplate(template) });
      return { file, template, open };
    }
    const open = () => withNote(readValue(parsed, file, String(index)));
    return { file, template: undefined, open };
  });
}

function readOpened(file: string, open: () => ReadResources): ReadResources {
  return readable(file, open);
}

/** A part that is not of the form its format promises is told in one line, not as an error of ours. */
function readable<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReadableError) throw error;
    throw new ReadableError(
      'Malformed plan',
      `${file} does not have the form its format promises: ${error instanceof Error ? error.message : String(error)}.`,
      { cause: error },
    );
  }
}

function has(value: unknown, name: string): boolean {
  return typeof value === 'object' && value !== null && name in value;
}

function readValue({ value, lineOf }: ParsedText, file: string, key: string): ReadResources {
  const isPlan = has(value, 'format_version');
  if (isPlan && (has(value, 'resource_changes') || has(value, 'planned_values'))) {
    const read = readTerraformPlan(value as TerraformPlan, file, lineOf, key);
    return { origin: 'terraform', ...read };
  }
  if (has(value, 'steps') || (has(value, 'config') && has(value, 'changeSummary'))) {
    return {
      origin: 'pulumi',
      ...readPulumiPreview(value as PulumiPreview, file, lineOf, key),
    };
  }
  if (isSstDiff(value)) {
    const lineOfDiff = ([, ...path]: readonly (string | number)[]) => lineOf(path);
    return {
      origin: 'pulumi',
      ...readPulumiPreview(fromSstDiff(value), file, lineOfDiff, key),
    };
  }
  throw new ReadableError('Unknown kind of file', `${file} ${guess(value)}`);
}

const kindsOfJson: readonly (readonly [marks: readonly string[], says: string])[] = [
  [
    ['services', 'failures'],
    'is the answer of describe-services; to check what runs, leave "plan" out and give "cluster" and "service"',
  ],
  [
    ['services'],
    'is a file of Docker Compose; give the template that is made of it, or a plan or preview',
  ],
  [
    ['apiVersion', 'kind'],
    'is a manifest of Kubernetes; give the plan, template or preview that has the ECS service',
  ],
  [
    ['service', 'provider'],
    'is a file of the Serverless Framework; give the template that it packages: .serverless/cloudformation-template-update-stack.json',
  ],
  [
    ['name', 'type', 'image'],
    'is a manifest of Copilot; give the template that it makes: copilot svc package --output-dir infrastructure',
  ],
  [
    ['sops'],
    'is encrypted by SOPS; decrypt it in the step before, outside of the repository: sops decrypt FILE > "$RUNNER_TEMP/plan.json"',
  ],
  [
    ['version', 'tree'],
    "is the CDK assembly's tree of constructs; give the templates beside it, cdk.out/*.template.json, or the folder cdk.out",
  ],
  [
    ['terraform_version'],
    'is a Terraform state, not a plan; print the plan with: terraform show -json plan.out > plan.json',
  ],
  [
    ['lineage', 'serial'],
    'is a Terraform state, not a plan; print the plan with: terraform show -json plan.out > plan.json',
  ],
  [
    ['deployment'],
    'is a Pulumi stack export, not a preview; print one with: pulumi preview --json --show-sames > preview.json',
  ],
  [
    ['artifacts'],
    "is the CDK assembly's manifest; give the templates beside it, cdk.out/*.template.json, or the folder cdk.out",
  ],
  [
    ['dockerImages', 'files'],
    "is a list of the CDK assembly's assets; give the template beside it, cdk.out/<stack>.template.json",
  ],
  [
    ['taskDefinitionArn'],
    'is a task definition, which says nothing of the service; give a plan, template or preview that has the service',
  ],
  [
    ['containerDefinitions', 'family'],
    'is a task definition, which says nothing of the service; give a plan, template or preview that has the service',
  ],
  [
    ['StackId', 'Changes'],
    'is a CloudFormation change set; give the template: aws cloudformation get-template --stack-name NAME --template-stage Processed --query TemplateBody > template.json',
  ],
  [
    ['TemplateBody'],
    'is the answer of get-template, not the template in it; print that with: aws cloudformation get-template --stack-name NAME --template-stage Processed --query TemplateBody > template.json',
  ],
];

function guess(value: unknown): string {
  if (has(value, 'resource') && !has(value, 'resource_changes')) {
    return 'is Terraform source in JSON, not a plan of it; save a plan with "terraform plan -out plan.out" and print it with: terraform show -json plan.out > plan.json';
  }
  if (typeof value === 'string' && /^\s*\{/.test(value)) {
    return 'holds the plan as a text in quotes; take them off: jq -r . FILE > plan.json';
  }
  const found = kindsOfJson.find(([marks]) => marks.every((mark) => has(value, mark)));
  return (
    found?.[1] ??
    'is neither a Terraform plan (terraform show -json), nor a CloudFormation template, nor a Pulumi preview (pulumi preview --json --show-sames, or sst diff --json).'
  );
}
