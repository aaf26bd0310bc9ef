/** What Node and the SDK throw where AWS is not reached, as they throw it, and what the reader is told. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { noting, openConnection } from '../../src/connection.ts';
import { readable } from '../../src/failure.ts';
import { networkFault, networkSentence, noteEndpoint } from '../../src/network.ts';
import { createTroubleReporter } from '../../src/trouble.ts';

const ecs = 'https://ecs.eu-west-1.amazonaws.com';

function failure(fields: object, message = '', proxyVariable?: string): Error {
  const error = Object.assign(new Error(message), fields);
  noteEndpoint(error, ecs, proxyVariable);
  return error;
}

test.each([
  [
    failure({ code: 'ECONNREFUSED' }, 'connect ECONNREFUSED 10.0.0.1:443'),
    'yes',
    `${ecs} refuses the connection (connect ECONNREFUSED 10.0.0.1:443)`,
  ],
  // Several addresses were tried: Node bundles the errors, and the message is empty.
  [failure({ code: 'ECONNREFUSED' }), 'yes', `${ecs} refuses the connection (ECONNREFUSED)`],
  [
    failure({ code: 'ECONNRESET', name: 'TimeoutError' }, 'socket hang up'),
    'yes',
    `${ecs} breaks the connection off (socket hang up, ECONNRESET)`,
  ],
  [
    failure(
      { code: 'ETIMEDOUT', name: 'TimeoutError' },
      '@smithy/node-http-handler - [ERROR] a request has exceeded the configured 10000 ms requestTimeout.',
    ),
    'yes',
    `${ecs} does not answer (ETIMEDOUT)`,
  ],
  [
    failure({ code: 'ENOTFOUND' }, 'getaddrinfo ENOTFOUND ecs.eu-west-1.amazonaws.com'),
    'where it has answered before',
    `${ecs} is not known to the name server (getaddrinfo ENOTFOUND ecs.eu-west-1.amazonaws.com)`,
  ],
  [
    failure(
      { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
      "Hostname/IP does not match certificate's altnames",
    ),
    'no',
    `${ecs} shows a certificate that is not trusted (Hostname/IP does not match certificate's altnames, ERR_TLS_CERT_ALTNAME_INVALID)`,
  ],
  [
    failure(
      { code: 'EPROTO' },
      'write EPROTO 408DC8B0337F0000:error:0A00010B:SSL routines:tls_validate_record_header:wrong version number:../deps/openssl/x.c:77:\n',
    ),
    'no',
    `${ecs} does not speak TLS (write EPROTO: wrong version number)`,
  ],
  [
    failure(
      { code: 'ERR_PROXY_TUNNEL', statusCode: 407 },
      'Failed to establish tunnel to ecs.eu-west-1.amazonaws.com:443 via http://proxy:3128: HTTP/1.1 407 Proxy Authentication Required',
    ),
    'no',
    `${ecs} is not let through by the proxy (Failed to establish tunnel to ecs.eu-west-1.amazonaws.com:443 via http://proxy:3128: HTTP/1.1 407 Proxy Authentication Required, ERR_PROXY_TUNNEL)`,
  ],
])('%s', (error, passes, sentence) => {
  const fault = networkFault(error);
  expect(fault?.passes).toBe(passes);
  expect(fault && networkSentence(fault)).toBe(sentence);
});

test('what to look at depends on the way', () => {
  const refused = { code: 'ECONNREFUSED' };
  expect(networkFault(failure(refused))?.advice).toMatch(/aws-region.*VPC endpoint/);
  expect(networkFault(failure(refused, '', 'HTTPS_PROXY'))?.advice).toMatch(
    /the proxy of HTTPS_PROXY.*NO_PROXY/,
  );
  const own = Object.assign(new Error('x'), refused);
  noteEndpoint(own, 'http://127.0.0.1:4566');
  expect(networkFault(own)?.advice).toMatch(/AWS_ENDPOINT_URL/);
});

test.each([
  Object.assign(new Error('no'), { name: 'ThrottlingException', $metadata: {} }),
  Object.assign(new Error('no such file'), { code: 'ENOENT' }),
  new TypeError('x is undefined'),
])('%s is none of the network', (error) => {
  expect(networkFault(error)).toBeUndefined();
});

test('an answer that is not HTTP, or not AWS’s, is told as such', () => {
  const parse = Object.assign(new Error('Parse Error: Expected HTTP/'), {
    code: 'HPE_INVALID_CONSTANT',
    $metadata: {},
  });
  expect(readable(parse, 'ecs:DescribeServices')).toMatchObject({
    message: expect.stringMatching(/at ecs:DescribeServices is not AWS .*AWS_ENDPOINT_URL/),
  });
});

describe('said while it is tried again', () => {
  function reporting() {
    let nowMs = 0;
    const said: string[] = [];
    const reporter = createTroubleReporter(
      () => nowMs,
      ({ level, message }) => said.push(`${level}: ${message}`),
    );
    const refused = failure({ code: 'ECONNREFUSED' });
    return {
      said,
      at: (ms: number, error: unknown = refused) => {
        nowMs = ms;
        reporter.failed(error, 0);
      },
      reachedAt: (ms: number) => {
        nowMs = ms;
        reporter.reached(ecs);
      },
      served: reporter.served,
    };
  }

  test('a blink is not worth a word; two seconds are a warning, and a line a minute follows', () => {
    const { said, at, reachedAt } = reporting();
    at(200);
    at(1_900);
    expect(said).toEqual([]);
    for (let ms = 2_000; ms <= 130_000; ms += 1_000) at(ms);
    reachedAt(131_000);
    expect(said).toEqual([
      expect.stringMatching(
        /^warning: .* refuses the connection .*for 2 s; it is tried again\. Check/,
      ),
      expect.stringMatching(/^line: .*for 1 m 02 s; it is tried again\.$/),
      expect.stringMatching(/^line: .*for 2 m 02 s; it is tried again\.$/),
      `line: ${ecs} answers again, after 2 m 11 s`,
    ]);
  });

  test('throttling is a line, and only after a while', () => {
    const { said, at, served } = reporting();
    const throttled = Object.assign(new Error('Rate exceeded'), { name: 'ThrottlingException' });
    at(5_000, throttled);
    served();
    at(6_000, throttled);
    expect(said).toEqual([]);
    at(8_000, throttled);
    expect(said).toEqual([
      'line: AWS does not serve the calls for 8 s; it is tried again: ThrottlingException: Rate exceeded',
    ]);
  });
});

test('a proxy without http:// is a proxy, as it is for curl', async () => {
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('{}');
  });
  await new Promise<void>((resolve) => {
    proxy.listen(0, '127.0.0.1', resolve);
  });
  const { port } = proxy.address() as AddressInfo;
  try {
    const connection = openConnection({ HTTP_PROXY: `127.0.0.1:${port}` }) as unknown as {
      handle: (request: object) => Promise<unknown>;
      destroy: () => void;
    };
    const request = {
      protocol: 'http:',
      hostname: 'ecs.example.com',
      method: 'GET',
      path: '/x',
      headers: {},
    };
    await connection.handle({ ...request, query: {} });
    expect(asked).toEqual(['http://ecs.example.com/x']);
    connection.destroy();
  } finally {
    proxy.closeAllConnections();
    proxy.close();
  }
});

test('a failure bears its endpoint and the variable of its proxy', async () => {
  const handler = {
    handle: async () => {
      throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    },
  };
  const heard: unknown[] = [];
  const noted = noting(
    handler,
    { reached: () => undefined, failed: (error) => heard.push(error), nowMs: () => 0 },
    { https_proxy: 'http://proxy:3128' },
  ) as unknown as { handle: (request: object) => Promise<unknown> };
  const error = await noted
    .handle({ protocol: 'https:', hostname: 'logs.eu-west-1.amazonaws.com' })
    .catch((thrown: unknown) => thrown);
  expect(heard).toEqual([error]);
  expect(networkFault(error)).toMatchObject({
    endpoint: 'https://logs.eu-west-1.amazonaws.com',
    advice: expect.stringContaining('https_proxy'),
  });
});
