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
