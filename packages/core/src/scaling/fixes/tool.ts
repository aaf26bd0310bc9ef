/** What somebody writes infrastructure with, by the name in the config file. */
export const toolNames = {
  'aws-cli': 'AWS CLI',
  terraform: 'Terraform',
  cloudformation: 'CloudFormation',
  cdk: 'CDK',
  pulumi: 'Pulumi',
  sst: 'SST',
} as const;

export type ToolId = keyof typeof toolNames;
/** The name for people. */
export type Tool = (typeof toolNames)[ToolId];

/** A file by which a tool is known, the surest first: an SST project may hold Terraform examples too. */
const signs: readonly (readonly [RegExp, Tool])[] = [
  [/(^|\/)sst\.config\.[cm]?[jt]s$/, 'SST'],
  [/(^|\/)cdk\.json$/, 'CDK'],
  [/(^|\/)Pulumi\.ya?ml$/, 'Pulumi'],
  [/\.(tf|tofu)$/, 'Terraform'],
  [/(^|\/)samconfig\.(toml|ya?ml)$/, 'CloudFormation'],
  [/(^|\/)(cloudformation|cfn)\//i, 'CloudFormation'],
  [/(^|\/)template\.(ya?ml|json)$/, 'CloudFormation'],
];

/**
 * What the infrastructure in a repository is written with.
 *
 * @param paths of its files, with `/`, the nearest to the root first.
 * @returns undefined where no file tells.
 */
export function toolOfFiles(paths: readonly string[]): Tool | undefined {
  return signs.find(([sign]) => paths.some((path) => sign.test(path)))?.[1];
}
