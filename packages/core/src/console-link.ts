/** Links into the AWS console, right in every partition. */
import { parseArn } from './arn.ts';
import { isRegion } from './region.ts';

const hosts: Readonly<Record<string, string>> = {
  aws: 'console.aws.amazon.com',
  'aws-cn': 'console.amazonaws.cn',
  'aws-us-gov': 'console.amazonaws-us-gov.com',
};

/** The partition of a region, by its name, where no ARN tells it. */
export function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}

/** The console's page of a service; `undefined` where the ARN is not of the long form. */
export function serviceLink(serviceArn: string): string | undefined {
  const arn = parseArn(serviceArn);
  const [, cluster, service] = arn?.resource.split('/') ?? [];
  if (arn === undefined || cluster === undefined || service === undefined) return undefined;
  return `${base(arn.partition, arn.region)}/ecs/v2/clusters/${part(cluster)}/services/${part(service)}/health?region=${part(arn.region)}`;
}

/** The console's page of a task. */
export function taskLink(taskArn: string): string | undefined {
  const arn = parseArn(taskArn);
  const [, cluster, task] = arn?.resource.split('/') ?? [];
  if (arn === undefined || cluster === undefined || task === undefined) return undefined;
  return `${base(arn.partition, arn.region)}/ecs/v2/clusters/${part(cluster)}/tasks/${part(task)}/configuration?region=${part(arn.region)}`;
}

/** The console's page of a revision of a task definition. */
export function taskDefinitionLink(taskDefinitionArn: string): string | undefined {
  const arn = parseArn(taskDefinitionArn);
  const [, family, revision] = /^task-definition\/([^:]+):(\d+)$/.exec(arn?.resource ?? '') ?? [];
  if (arn === undefined || family === undefined || revision === undefined) return undefined;
  return `${base(arn.partition, arn.region)}/ecs/v2/task-definitions/${part(family)}/${revision}?region=${part(arn.region)}`;
}

/** The console's page of a log stream. The console wants names encoded twice, with `$` for `%`. */
export function logStreamLink(region: string, group: string, stream: string): string {
  const twice = (text: string): string => encodeURIComponent(part(text)).replaceAll('%', '$');
  return `${base(partitionOf(region), region)}/cloudwatch/home?region=${part(region)}#logsV2:log-groups/log-group/${twice(group)}/log-events/${twice(stream)}`;
}

/** The console's page of a CloudWatch dashboard; dashboards are global, the region is the one to look from. */
export function dashboardLink(region: string, dashboardName: string): string {
  return `${base(partitionOf(region), region)}/cloudwatch/home?region=${part(region)}#dashboards/dashboard/${part(dashboardName)}`;
}

/** A name as a part of an address. */
function part(name: string): string {
  return encodeURIComponent(name.toWellFormed());
}

/** A region that is none (a log driver's options hold what people write) is no part of a host's name. */
function base(partition: string, region: string): string {
  const host = hosts[partition] ?? 'console.aws.amazon.com';
  return partition === 'aws-cn' || !isRegion(region)
    ? `https://${host}`
    : `https://${region}.${host}`;
}
