import type { Call, ReadsCalls, Written } from './call.ts';
import { bodyText, header, type SimRequest } from './messages.ts';
import { readEc2 } from './ec2.ts';
import type { Input } from './input.ts';
import { gunzipSync } from 'node:zlib';
import { queryCodeOf, queryErrorOf } from './query-errors.ts';
import { parseQuery, queryError, queryResponse } from './query.ts';

const jsonTargets: Readonly<Record<string, string>> = {
  AmazonEC2ContainerServiceV20141113: 'ecs',
  AmazonEC2ContainerRegistry_V20150921: 'ecr',
  AnyScaleFrontendService: 'application-autoscaling',
  Logs_20140328: 'logs',
  GraniteServiceVersion20100801: 'cloudwatch',
  ServiceQuotasV20190624: 'servicequotas',
};

const queryVersions: Readonly<Record<string, { service: string; namespace: string }>> = {
  '2015-12-01': {
    service: 'elasticloadbalancing',
    namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/',
  },
  '2010-08-01': {
    service: 'cloudwatch',
    namespace: 'http://monitoring.amazonaws.com/doc/2010-08-01/',
  },
  '2011-06-15': { service: 'sts', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' },
};

/** Reads an AWS request; undefined where it is none. */
export function readCall(received: SimRequest, more: readonly ReadsCalls[] = []): Call | undefined {
  const request = unzip(received);
  const target = header(request, 'x-amz-target');
  if (target !== undefined) return readJson(request, target);
  const contentType = header(request, 'content-type') ?? '';
  if (contentType.startsWith('application/x-www-form-urlencoded'))
    return readEc2(request) ?? readForm(request);
  for (const read of more) {
    const call = read(request);
    if (call !== undefined) return call;
  }
  return undefined;
}

/**
 * A request of a service that the region does not have, refused in the words of the tool that sent it: without
 * a JSON target it reads XML, and calls an answer in JSON a parse error.
 */
export function refuseUnknown(request: SimRequest): Written {
  const target = header(request, 'x-amz-target');
  const [, signed] =
    /Credential=[^,\s]*\/([a-z0-9-]+)\/aws4_request/.exec(header(request, 'authorization') ?? '') ??
    [];
  const name = target?.split('.')[0] ?? signed;
  const message = `The simulator has no ${name ?? 'such service'}.`;
  if (target !== undefined || header(request, 'content-type')?.includes('json') === true) {
    const body = JSON.stringify({ __type: 'UnknownOperationException', message });
    return { contentType: 'application/json', body };
  }
  const body = queryError('', '', 404, 'UnknownOperationException', message);
  return { contentType: 'text/xml', body };
}

/** The JS SDK sends metrics compressed. */
function unzip(request: SimRequest): SimRequest {
  if (header(request, 'content-encoding') !== 'gzip') return request;
  return { ...request, body: gunzipSync(request.body) };
}

/** Dates become seconds with a fraction. */
function writeJson(value: unknown): string {
  return JSON.stringify(
    value,
    function replace(this: Record<string, unknown>, key, member: unknown) {
      const original = this[key];
      return original instanceof Date ? original.getTime() / 1000 : member;
    },
  );
}

function readJson(request: SimRequest, target: string): Call | undefined {
  const [prefix = '', operation = ''] = target.split('.');
  const service = jsonTargets[prefix];
  if (service === undefined) return undefined;
  const raw = bodyText(request);
  const contentType = header(request, 'content-type') ?? 'application/x-amz-json-1.1';
  return {
    service,
    operation,
    input: raw === '' ? {} : (JSON.parse(raw) as Input),
    answer: (output) => ({ contentType, body: writeJson(output ?? {}) }),
    refuse: (error) => ({
      status: error.status,
      contentType,
      ...(service === 'cloudwatch' && { queryError: queryErrorOf(error) }),
      body: JSON.stringify({ __type: error.code, message: error.message, ...error.members }),
    }),
  };
}

function readForm(request: SimRequest): Call | undefined {
  const { action, version, input } = parseQuery(bodyText(request));
  const known = queryVersions[version];
  if (known === undefined) return undefined;
  return {
    service: known.service,
    operation: action,
    input,
    answer: (output, requestId) => ({
      contentType: 'text/xml',
      body: queryResponse(action, known.namespace, requestId, output),
    }),
    refuse: (error, requestId) => {
      const { code, status } = queryCodeOf(error);
      return {
        status,
        contentType: 'text/xml',
        body: queryError(known.namespace, requestId, status, code, error.message),
      };
    },
  };
}
