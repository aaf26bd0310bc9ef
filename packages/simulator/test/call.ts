import type { Region, SimResponse } from '../src/region.ts';

const targets: Readonly<Record<string, string>> = {
  ecs: 'AmazonEC2ContainerServiceV20141113',
  ecr: 'AmazonEC2ContainerRegistry_V20150921',
  logs: 'Logs_20140328',
  'application-autoscaling': 'AnyScaleFrontendService',
  cloudwatch: 'GraniteServiceVersion20100801',
  servicequotas: 'ServiceQuotasV20190624',
};

export type Answer = {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly raw: SimResponse;
};

/** Sends one call of a JSON protocol as some access key. */
export function call(
  region: Region,
  service: string,
  operation: string,
  input: unknown,
  accessKeyId = 'AKIATEST',
): Answer {
  const raw = region.handle(
    {
      method: 'POST',
      url: '/',
      headers: {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `${targets[service] ?? service}.${operation}`,
        authorization: authorization(accessKeyId),
      },
      body: JSON.stringify(input),
    },
    region.now(),
  );
  const text = typeof raw.body === 'string' ? raw.body : new TextDecoder().decode(raw.body);
  return {
    status: raw.status,
    body: parse(text),
    raw,
  };
}

/** The body where it is JSON, else nothing. */
function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Sends one call of the query protocol; the answer's body is XML. */
export function callQuery(
  region: Region,
  version: string,
  operation: string,
  parameters: Readonly<Record<string, string>>,
  accessKeyId = 'AKIATEST',
): SimResponse {
  return region.handle(
    {
      method: 'POST',
      url: '/',
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        authorization: authorization(accessKeyId),
      },
      body: new URLSearchParams({ Action: operation, Version: version, ...parameters }).toString(),
    },
    region.now(),
  );
}

function authorization(accessKeyId: string): string {
  return `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260430/eu-central-1/ecs/aws4_request, SignedHeaders=host, Signature=00`;
}
