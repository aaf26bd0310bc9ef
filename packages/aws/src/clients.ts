/** The SDK's clients, one of each in a run. ECS's is there from the start; the code of the others is loaded at their first use. */
import { ECSClient } from '@aws-sdk/client-ecs';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { isRegion } from '@ecs-actions/core/region';
import type { Session, WatchableClient } from './session.ts';

export const ecsClient = (session: Session): ECSClient => session.shared(makeEcs);
export const autoScalingClient = (session: Session) => session.shared(loadAutoScaling);
export const loadBalancingClient = (session: Session) => session.shared(loadLoadBalancing);
export const cloudWatchClient = (session: Session) => session.shared(loadCloudWatch);
export const quotasClient = (session: Session) => session.shared(loadQuotas);
export const dynamoDbClient = (session: Session) => session.shared(loadDynamoDb);
export const logsClient = (session: Session, region = session.region) =>
  session.shared(makeLogs)(region);
export const ecrClient = (session: Session, region: string) => session.shared(makeEcr)(region);

function makeEcs(session: Session): ECSClient {
  return watched(session, new ECSClient(session.clientConfiguration));
}

async function loadAutoScaling(session: Session) {
  const sdk = await import('@aws-sdk/client-application-auto-scaling');
  const client = new sdk.ApplicationAutoScalingClient(session.clientConfiguration);
  return { sdk, client: watched(session, client) };
}

async function loadLoadBalancing(session: Session) {
  const sdk = await import('@aws-sdk/client-elastic-load-balancing-v2');
  const client = new sdk.ElasticLoadBalancingV2Client(session.clientConfiguration);
  return { sdk, client: watched(session, client) };
}

async function loadCloudWatch(session: Session) {
  const sdk = await import('@aws-sdk/client-cloudwatch');
  return { sdk, client: watched(session, new sdk.CloudWatchClient(session.clientConfiguration)) };
}

async function loadQuotas(session: Session) {
  const sdk = await import('@aws-sdk/client-service-quotas');
  return {
    sdk,
    client: watched(session, new sdk.ServiceQuotasClient(session.clientConfiguration)),
  };
}

async function loadDynamoDb(session: Session) {
  const sdk = await import('@aws-sdk/client-dynamodb');
  return { sdk, client: watched(session, new sdk.DynamoDBClient(session.clientConfiguration)) };
}

function makeLogs(session: Session) {
  return byRegion(async (region) => {
    const sdk = await import('@aws-sdk/client-cloudwatch-logs');
    const client = new sdk.CloudWatchLogsClient({ ...session.clientConfiguration, region });
    return { sdk, client: watched(session, client) };
  });
}

function makeEcr(session: Session) {
  return byRegion(async (region) => {
    const sdk = await import('@aws-sdk/client-ecr');
    const client = new sdk.ECRClient({ ...session.clientConfiguration, region });
    return { sdk, client: watched(session, client) };
  });
}

function byRegion<T>(make: (region: string) => Promise<T>): (region: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return async (region) => {
    // It comes from where people write what they like: a log driver's options, an image's name.
    if (!isRegion(region)) {
      throw new ReadableError('No region', `${JSON.stringify(region)} is no region of AWS`);
    }
    const one = made.get(region) ?? make(region);
    made.set(region, one);
    return one;
  };
}

function watched<T extends WatchableClient>(session: Session, client: T): T {
  session.watch(client);
  return client;
}
