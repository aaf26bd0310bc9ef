import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { ReadableError } from '../../src/readable-error.ts';
import { readPlan } from '../../src/scaling/sources/read-plan.ts';
import { asCloudFormation } from './support/stack-cloudformation.ts';
import { asPulumi } from './support/stack-pulumi.ts';
import { asTerraform } from './support/stack-terraform.ts';
import { randomStack, type Stack } from './support/stack.ts';
import { bytes } from './support/read-file.ts';

const [stack] = fc.sample(
  randomStack.filter(({ scaled }) => scaled),
  { numRuns: 1, seed: 7 },
);
const plan = JSON.stringify(asTerraform(stack as Stack));
const writers = { asTerraform, asCloudFormation, asPulumi };

/** The error as the reader sees it. Anything but a ReadableError is a bug of ours. */
function refusal(input: Uint8Array | string): string {
  try {
    readPlan(typeof input === 'string' ? bytes(input) : input, 'plan.json');
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    return error.message;
  }
  return 'accepted';
}

describe('bad input is refused in one line', () => {
  test.each([
    ['an empty file', '', 'plan.json is empty.'],
    [
      'truncated JSON',
      plan.slice(0, 400),
      'plan.json is not valid JSON: it ends in the middle at line 1, column 401.',
    ],
    [
      'broken JSON',
      '{"a": 1,\n "b": x}',
      'plan.json is not valid JSON: unexpected text at line 2, column 7.',
    ],
    [
      'a format of another major version',
      plan.replace('"format_version":"1.2"', '"format_version":"2.0"'),
      'plan.json has the Terraform plan format 2.0; this action reads formats 0.x and 1.x, which Terraform 0.12 and later and OpenTofu print.',
    ],
    [
      'a template with no ECS service',
      'Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n',
      'plan.json is a CloudFormation template with no ECS service in it (AWS::ECS::Service); point the input "plan" at the one that has it.',
    ],
    [
      'a plan with no ECS service',
      '{"format_version":"1.2","resource_changes":[]}',
      'plan.json is a Terraform plan with no ECS service in it (aws_ecs_service); point the input "plan" at the one that has it.',
    ],
    [
      'the binary plan',
      'PK\u0003\u0004rest',
      "plan.json is Terraform's binary plan; print it with: terraform show -json plan.json > plan.json",
    ],
    [
      'the log of terraform plan -json',
      '{"@level":"info","@message":"Terraform 1.13.4"}\n{"@level":"info"}\n',
      'plan.json is the log that "terraform plan -json" streams; save a plan with "terraform plan -out plan.out" and print it with: terraform show -json plan.out > plan.json',
    ],
    [
      'a state',
      '{"format_version":"1.0","terraform_version":"1.13.4","values":{}}',
      'plan.json is a Terraform state, not a plan; print the plan with: terraform show -json plan.out > plan.json',
    ],
    [
      'a stack export',
      '{"version":3,"deployment":{}}',
      'plan.json is a Pulumi stack export, not a preview; print one with: pulumi preview --json --show-sames > preview.json',
    ],
    [
      "CDK's manifest",
      '{"version":"48.0.0","artifacts":{}}',
      "plan.json is the CDK assembly's manifest; give the templates beside it, cdk.out/*.template.json, or the folder cdk.out",
    ],
    [
      'something else',
      '[1, 2]',
      'plan.json is neither a Terraform plan (terraform show -json), nor a CloudFormation template, nor a Pulumi preview (pulumi preview --json --show-sames, or sst diff --json).',
    ],
    [
      'two plans in one file',
      `${plan}\n${plan}\n`,
      /^plan\.json holds several JSON documents one after the other; write each into a file of its own/,
    ],
    [
      'Terraform source',
      'resource "aws_ecs_service" "web" {\n  name = "web"\n}\n',
      /^plan\.json is Terraform source, not a plan of it; .*terraform show -json plan\.out > plan\.json$/,
    ],
    [
      'text for people, in colours',
      'Terraform will perform the following actions:\n\u001b[1m  # aws_ecs_service.web\u001b[0m will be created\n',
      /^plan\.json is the text that "terraform plan" prints for people/,
    ],
    [
      'something compressed',
      Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]),
      'plan.json is compressed with gzip; unpack it first.',
    ],
    [
      'something binary',
      Uint8Array.from([0x89, 0x50, 0, 1, 2]),
      'plan.json is a binary file, no plan, template or preview.',
    ],
    [
      'a task definition',
      '{"family":"web","containerDefinitions":[]}',
      /^plan\.json is a task definition, which says nothing of the service/,
    ],
    [
      'a pointer of Git LFS',
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
      /^plan\.json is a pointer of Git LFS, not the file itself; .*lfs: true/,
    ],
    ['a web page', '<!DOCTYPE html><html></html>', /^plan\.json is a web page or XML/],
    [
      'the error of a tool',
      '\u001b[31m╷\u001b[0m\n│ Error: Failed to load plan\n│\n',
      /^plan\.json holds the error of the tool that was to write it/,
    ],
    [
      'what SOPS encrypted',
      'Resources: ENC[AES256_GCM,data:x]\nsops: { version: 3.9.0 }\n',
      /^plan\.json is encrypted by SOPS/,
    ],
    [
      "CDK's tree of constructs",
      '{"version":"tree-0.1","tree":{"id":"App"}}',
      /^plan\.json is the CDK assembly's tree/,
    ],
    [
      'what cdk diff prints',
      'Stack Web (Web-production)\nResources\n[+] AWS::ECS::Service Web Web1\n',
      /^plan\.json is a difference, not a template/,
    ],
    [
      'what cdk synth prints of several stacks',
      'Successfully synthesized to /x/cdk.out\nSupply a stack id (Web, Api) to display its template.\n',
      /^plan\.json is what "cdk synth" prints of several stacks; .*cdk\.out/,
    ],
    [
      'the source of a program',
      "import * as aws from '@pulumi/aws';\n",
      /is the source of a program/,
    ],
    [
      'Terraform source in JSON',
      '{"resource":{"aws_ecs_service":{}}}',
      /is Terraform source in JSON/,
    ],
    ['a plan in quotes', JSON.stringify(plan), /holds the plan as a text in quotes/],
    ['the answer of describe-services', '{"services":[],"failures":[]}', /leave "plan" out/],
    ['a file of Docker Compose', 'services:\n  web: { image: nginx }\n', /Docker Compose/],
    ['a manifest of Copilot', 'name: web\ntype: Backend Service\nimage: { port: 80 }\n', /Copilot/],
    [
      'a preview that ended with an error',
      '{"steps":[{"op":"delete","urn":"urn:pulumi:p::s::aws:ecs/service:Service::web"}],"diagnostics":[{"severity":"error"}]}',
      /it may be there unchanged: the preview ended with an error/,
    ],
    [
      'broken YAML',
      'Resources:\n  Web: [\n',
      /^plan\.json is not valid YAML: .* at line \d+, column \d+\.$/,
    ],
  ])('%s', (_what, input, message) => {
    const said = refusal(input);
    expect(said).not.toContain('\n');
    expect(said).toMatch(message instanceof RegExp ? message : new RegExp(`^${escape(message)}$`));
  });

  test('a file cut off anywhere', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: plan.length - 1 }), (length) => {
        expect(refusal(plan.slice(0, length))).toMatch(/^plan\.json is not valid JSON: [^\n]*\.$/);
      }),
      { numRuns: 200 },
    );
  });

  test('any JSON where a part of a file should be', () => {
    fc.assert(
      fc.property(
        randomStack,
        fc.constantFrom(...Object.values(writers)),
        fc.jsonValue({ maxDepth: 2 }),
        fc.nat(),
        (random, write, junk, seed) => {
          // One value somewhere in the file becomes something else: told in a line, or lived with.
          const said = refusal(JSON.stringify(replaceSomewhere(write(random), junk, seed)));
          expect(said).not.toContain('\n');
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('the text of a file', () => {
  test.each([
    ['a warning before', `Warning: something is deprecated\n\n${plan}`],
    ['a warning in brackets', `[WARNING] something is deprecated\n${plan}`],
    [
      'what the wrapper of setup-terraform prints',
      `[command]/bin/terraform show -json\n${plan}\n::debug::exited with code 0.\n`,
    ],
    ['lines after', `${plan}\n\nDone.\n`],
    ['the words that Terragrunt puts before', `14:01:02.345 STDOUT [infra] terraform: ${plan}\n`],
    [
      'code in a template',
      "Resources:\n  Web:\n    Type: AWS::ECS::Service\n    Properties:\n  F:\n    Type: AWS::Lambda::Function\n    Properties:\n      Code:\n        ZipFile: |\n          import x from 'y';\n          export default x;\n",
    ],
    [
      'a warning before the template',
      '[Warning at /Web/Service] minHealthyPercent has not been configured\nResources:\n  Web:\n    Type: AWS::ECS::Service\n',
    ],
  ])('may have %s', (_what, text) => {
    expect(refusal(text)).toBe('accepted');
  });

  test.each([
    ['UTF-8 with a byte order mark', [0xef, 0xbb, 0xbf, ...bytes(plan)]],
    ['UTF-16, as PowerShell writes it', [0xff, 0xfe, ...Buffer.from(plan, 'utf16le')]],
  ])('may be %s', (_what, input) => {
    expect(refusal(Uint8Array.from(input))).toBe('accepted');
  });
});

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

function replaceSomewhere(value: unknown, junk: unknown, seed: number): unknown {
  const paths: (string | number)[][] = [];
  const walk = (here: unknown, path: (string | number)[]): void => {
    if (path.length > 0) paths.push(path);
    if (typeof here !== 'object' || here === null) return;
    for (const [name, item] of Object.entries(here)) walk(item, [...path, name]);
  };
  walk(value, []);
  const path = paths[seed % paths.length] ?? [];
  const copy: unknown = structuredClone(value);
  const parent = path
    .slice(0, -1)
    .reduce<unknown>((here, name) => Reflect.get(here as object, name), copy);
  Reflect.set(parent as object, path.at(-1) ?? '', junk);
  return copy;
}
