import type { Call } from './call.ts';
import { bodyText, header, type ApiError, type SimRequest } from './messages.ts';
import { needing, type Operations } from './operation.ts';
import { escapeXml } from './query.ts';

const namespace = 'http://ec2.amazonaws.com/doc/2016-11-15/';

/** EC2, as far as subnets are looked up. */
export const ec2Operations: Operations = {
  DescribeSubnets: {
    needs: needing('ec2:DescribeSubnets', () => '*'),
    run: ({ world }, input) => {
      const ids = input['SubnetId'] as readonly string[];
      return {
        subnets: ids.map((id) => ({ id, free: world.freeAddresses.get(id) ?? 4091 })),
      };
    },
  },
};

/** EC2's own dialect of the query protocol: flat lists (`SubnetId.1`), answers of `<item>`s without a result. */
export function readEc2(request: SimRequest): Call | undefined {
  const contentType = header(request, 'content-type') ?? '';
  if (!contentType.startsWith('application/x-www-form-urlencoded')) return undefined;
  const parameters = new URLSearchParams(bodyText(request));
  if (parameters.get('Version') !== '2016-11-15') return undefined;
  const operation = parameters.get('Action') ?? '';
  const ids = [...parameters].filter(([name]) => name.startsWith('SubnetId.'));
  return {
    service: 'ec2',
    operation,
    input: { SubnetId: ids.map(([, value]) => value) },
    answer: (output, requestId) => ({
      contentType: 'text/xml;charset=UTF-8',
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<${operation}Response xmlns="${namespace}"><requestId>${requestId}</requestId><subnetSet>${subnetItems(output)}</subnetSet></${operation}Response>`,
    }),
    refuse: (error, requestId) => ({
      status: error.status === 400 && isDenied(error) ? 403 : error.status,
      contentType: 'text/xml;charset=UTF-8',
      body: `<?xml version="1.0" encoding="UTF-8"?>\n<Response><Errors><Error><Code>${escapeXml(isDenied(error) ? 'UnauthorizedOperation' : error.code)}</Code><Message>${escapeXml(error.message)}</Message></Error></Errors><RequestID>${requestId}</RequestID></Response>`,
    }),
  };
}

function isDenied(error: ApiError): boolean {
  return error.code === 'AccessDeniedException';
}

function subnetItems(output: unknown): string {
  const { subnets } = output as { subnets: readonly { id: string; free: number }[] };
  return subnets
    .map(
      ({ id, free }) =>
        `<item><subnetId>${escapeXml(id)}</subnetId><state>available</state><availableIpAddressCount>${free}</availableIpAddressCount><tagSet><item><key>Name</key><value>private</value></item></tagSet></item>`,
    )
    .join('');
}
