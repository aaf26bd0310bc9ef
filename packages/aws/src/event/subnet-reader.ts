/**
 * How many addresses are free in subnets, asked of EC2 without the SDK's client for EC2: its code is 2 MB,
 * 290 kB of them on the way of every job, for this one question. Signed and sent with the parts of
 * the SDK that are there anyway.
 */
import { text } from 'node:stream/consumers';
import { HttpRequest } from '@smithy/core/protocols';
import { SignatureV4 } from '@smithy/signature-v4';
import { partitionOf } from '@ecs-actions/core/console-link';
import { ecsClient } from '../clients.ts';
import { shortPatienceMs, type Session } from '../session.ts';

export interface Subnet {
  readonly id: string;
  readonly freeAddresses: number;
}

export interface SubnetReader {
  describeSubnets(ids: readonly string[]): Promise<readonly Subnet[]>;
}

export function createSubnetReader(session: Session): SubnetReader {
  /** Of ECS's client: credentials, hash and connection. */
  const { config } = ecsClient(session);
  const endpoint = (): URL => {
    const { AWS_ENDPOINT_URL_EC2: own, AWS_ENDPOINT_URL: all } = process.env;
    const suffix = partitionOf(session.region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    return new URL(own || all || `https://ec2.${session.region}.${suffix}`);
  };
  const ask = async (ids: readonly string[], abortSignal?: AbortSignal): Promise<string> => {
    const url = endpoint();
    const body = new URLSearchParams([
      ['Action', 'DescribeSubnets'],
      ['Version', '2016-11-15'],
      ...ids.map((id, index): [string, string] => [`SubnetId.${index + 1}`, id]),
    ]).toString();
    const request = new HttpRequest({
      method: 'POST',
      protocol: url.protocol,
      hostname: url.hostname,
      ...(url.port !== '' && { port: Number(url.port) }),
      path: url.pathname,
      headers: {
        host: url.host,
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': String(Buffer.byteLength(body)),
      },
      body,
    });
    const signer = new SignatureV4({
      service: 'ec2',
      region: session.region,
      credentials: config.credentials,
      sha256: config.sha256,
    });
    const { response } = await config.requestHandler.handle(
      (await signer.sign(request)) as HttpRequest,
      abortSignal === undefined ? {} : { abortSignal },
    );
    const answer = await text(response.body as AsyncIterable<string>);
    if (response.statusCode === 200) return answer;
    throw serviceError(response.statusCode, answer);
  };
  return {
    describeSubnets: async (ids) => {
      const answer = await session.call(
        'ec2:DescribeSubnets',
        ({ abortSignal }) => ask(ids, abortSignal),
        { patienceMs: shortPatienceMs },
      );
      return readSubnets(answer);
    },
  };
}

/** `<subnetId>` and `<availableIpAddressCount>` stand once in each subnet's item, in whatever order. */
export function readSubnets(xml: string): readonly Subnet[] {
  const all = (name: string): readonly string[] =>
    [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map((match) => match[1] ?? '');
  const counts = all('availableIpAddressCount');
  return all('subnetId').flatMap((id, index) => {
    const freeAddresses = Number(counts[index]);
    return Number.isInteger(freeAddresses) ? [{ id, freeAddresses }] : [];
  });
}

/** As the SDK throws them, so that they are read and repeated like any other. */
function serviceError(status: number, xml: string): Error {
  const part = (name: string): string =>
    new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';
  const error = new Error(part('Message') || `HTTP status ${status}`);
  error.name = part('Code') || 'UnknownError';
  return Object.assign(error, { $metadata: { httpStatusCode: status } });
}
