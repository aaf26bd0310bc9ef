import type { ServiceSetup } from '../model/service-setup.ts';
import type { FailFinding, ServiceVerification } from '../verify.ts';
import { printAwsCli } from './aws-cli.ts';
import { mergeChanges } from './merge-changes.ts';
import type { Change } from './change.ts';
import { printCdk } from './cdk.ts';
import { printCloudFormation } from './cloudformation.ts';
import { printPulumi } from './pulumi.ts';
import { printSst } from './sst.ts';
import { printTerraform } from './terraform.ts';
import type { Tool } from './tool.ts';

/** A fix in the words of one tool. */
export interface PrintedFix {
  readonly tool: Tool;
  /** For the fence of a code block. */
  readonly language: 'sh' | 'hcl' | 'yaml' | 'ts';
  readonly text: string;
}

/**
 * A finding's fix, in the user's own tool where the source or the config file tells it, else in all of
 * them. Pasted one
 * after the other, in any order, the fixes of one run do not undo each other.
 */
export function printFix(
  finding: FailFinding,
  { setup, changes, tool }: ServiceVerification,
): readonly PrintedFix[] {
  const own = mergeChanges(finding.changes);
  // A waived finding's changes are not among the run's: its fix is printed as if it stood alone.
  return printChanges(setup, own, finding.waiver ? own : changes, tool);
}

/** All fixes of one service at once. */
export function printAllFixes({
  setup,
  changes,
  tool,
}: ServiceVerification): readonly PrintedFix[] {
  return printChanges(setup, changes, changes, tool);
}

function printChanges(
  setup: ServiceSetup,
  changes: readonly Change[],
  all: readonly Change[],
  own: Tool | undefined,
): readonly PrintedFix[] {
  if (changes.length === 0) return [];
  const printers: Readonly<Record<Tool, () => PrintedFix>> = {
    'AWS CLI': () => ({
      tool: 'AWS CLI',
      language: 'sh',
      text: printAwsCli(setup, changes, all).join('\n'),
    }),
    Terraform: () => ({
      tool: 'Terraform',
      language: 'hcl',
      text: printTerraform(setup, changes, all),
    }),
    CloudFormation: () => ({
      tool: 'CloudFormation',
      language: 'yaml',
      text: printCloudFormation(setup, changes, all),
    }),
    CDK: () => ({ tool: 'CDK', language: 'ts', text: printCdk(setup, changes, all) }),
    Pulumi: () => ({ tool: 'Pulumi', language: 'ts', text: printPulumi(setup, changes, all) }),
    SST: () => ({ tool: 'SST', language: 'ts', text: printSst(setup, changes, all) }),
  };
  const tools = toolsFor(setup);
  const chosen = own !== undefined && tools.includes(own) ? [own] : tools;
  return chosen.map((tool) => printers[tool]());
}

function toolsFor({ origin }: ServiceSetup): readonly Tool[] {
  switch (origin) {
    case 'live':
      return ['AWS CLI', 'Terraform', 'CloudFormation', 'CDK', 'Pulumi', 'SST'];
    case 'terraform':
      return ['Terraform'];
    case 'cloudformation':
      return ['CloudFormation', 'CDK'];
    case 'pulumi':
      return ['Pulumi', 'SST'];
  }
}
