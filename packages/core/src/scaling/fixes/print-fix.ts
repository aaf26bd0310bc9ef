import type { ServiceSetup } from '../model/service-setup.ts';
import { counts, type FailFinding, type ServiceVerification } from '../verify.ts';
import { printAwsCli } from './aws-cli.ts';
import { mergeChanges } from './merge-changes.ts';
import type { Change } from './change.ts';
import { printCdk } from './cdk.ts';
import { printCloudFormation } from './cloudformation.ts';
import { printExpress } from './express.ts';
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
 * A finding's fix, in one tool unless others are asked for: that of the config file, of the file that is
 * checked, or of what is checked out. Pasted one after the other, in any order, the fixes of one run do
 * not undo each other.
 */
export function printFix(
  finding: FailFinding,
  service: ServiceVerification,
  tools: readonly Tool[] = ownTools(service),
): readonly PrintedFix[] {
  const own = mergeChanges(finding.changes);
  // A finding that does not count has no changes among the run's: its fix is printed as if it stood alone.
  return printChanges(service.setup, own, counts(finding) ? service.changes : own, tools);
}

/** All fixes of one service at once. */
export function printAllFixes(
  service: ServiceVerification,
  tools: readonly Tool[] = ownTools(service),
): readonly PrintedFix[] {
  return printChanges(service.setup, service.changes, service.changes, tools);
}

/** The tool that is asked for where it can write such a setup, else the first that can. */
function ownTools({ setup, tool }: ServiceVerification): readonly Tool[] {
  const possible = toolsFor(setup);
  if (tool === 'all') return possible;
  return tool !== undefined && possible.includes(tool) ? [tool] : possible.slice(0, 1);
}

const languages: Readonly<Record<Tool, PrintedFix['language']>> = {
  'AWS CLI': 'sh',
  Terraform: 'hcl',
  CloudFormation: 'yaml',
  CDK: 'ts',
  Pulumi: 'ts',
  SST: 'ts',
};

function printChanges(
  setup: ServiceSetup,
  changes: readonly Change[],
  all: readonly Change[],
  tools: readonly Tool[],
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
  return tools.flatMap((tool) => {
    if (setup.service.expressMode !== true) return [printers[tool]()];
    const text = printExpress(setup, changes, tool);
    return text === undefined ? [] : [{ tool, language: languages[tool], text }];
  });
}

/** Every tool that such a setup may be written with, the likeliest first. */
export function toolsFor({ origin }: ServiceSetup): readonly Tool[] {
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
