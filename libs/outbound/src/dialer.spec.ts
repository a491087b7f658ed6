import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { Permitted, refusalOfAddress } from './addresses.js';
import { CallFailed, Dialer } from './dialer.js';
import { refusalOfTarget, type Resolve } from './endpoint.js';

const nowhere: Resolve = () => Promise.resolve([]);
const leadsTo =
  (...addresses: string[]): Resolve =>
  () =>
    Promise.resolve(addresses);

const open: (() => void)[] = [];
afterEach(() => open.splice(0).forEach((close) => close()));

/** A target on this machine that does what it likes. */
const hostile = async (answer: http.RequestListener) => {
  let calls = 0;
  const server = http.createServer((request, response) => {
    calls += 1;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  open.push(() => server.close().closeAllConnections());
  return { port, calls: () => calls };
};

const dialer = (resolve: Resolve, permitted: string[], limits = {}) =>
  new Dialer({ permitted: new Permitted(permitted), ports: [], resolve, ...limits });

const post = (url: string) => ({ method: 'POST' as const, url, headers: {}, body: '{}' });
const why = (call: Promise<unknown>) =>
  call.then(
    (answer: unknown) => (answer as { readonly status: number }).status,
    (error: unknown) => (error instanceof CallFailed ? error.why : error),
  );

describe('An address', () => {
  it.each([
    ...['10.0.0.1', '172.31.255.255', '192.168.1.1', '127.0.0.1', '127.8.8.8', '0.0.0.0'],
    ...['100.64.0.1', '192.0.2.7', '198.18.0.1', '224.0.0.1', '255.255.255.255', '240.0.0.1'],
    ...['::1', '::', 'fc00::1', 'fd12::1', 'ff02::1', '::ffff:10.0.0.1', '::ffff:7f00:1'],
    ...['64:ff9b::a00:1', '2002:a00:1::', '2001::1', '2001:db8::1', 'fec0::1'],
  ])('of no public host is refused, unless it is permitted: %s', (address) => {
    expect(refusalOfAddress(address, false)).toBe('not-public');
    expect(refusalOfAddress(address, true)).toBeUndefined();
  });

  it.each(['169.254.169.254', '::ffff:169.254.169.254', 'fd00:ec2::254', '100.100.100.200'])(
    'of the metadata of a cloud is refused whatever is permitted: %s',
    (address) => expect(refusalOfAddress(address, true)).toBe('metadata'),
  );

  it.each(['93.184.215.14', '8.8.8.8', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])(
    'of a public host is dialled: %s',
    (address) => expect(refusalOfAddress(address, false)).toBeUndefined(),
  );
});

describe('A target', () => {
  const rules = (resolve: Resolve, permitted: string[] = [], ports: number[] = []) => ({
    ...{ permitted: new Permitted(permitted), ports, resolve },
  });
  const reason = async (target: string, by: ReturnType<typeof rules>) => {
    const refusal = await refusalOfTarget(target, by);
    return refusal?.kind === 'not-allowed' ? refusal.reason : refusal?.kind;
  };
  const anywhere = rules(leadsTo('93.184.215.14'));

  it.each([
    ['http://portal.example/events', 'not-https'],
    ['ftp://portal.example/events', 'not-https'],
    ['https://me:secret@portal.example', 'user-info'],
    ['https://portal.example:8443', 'port'],
    ['https://93.184.215.14/', 'address'],
    ['https://2130706433/', 'address'],
    ['https://[::1]/', 'address'],
    ['http://169.254.169.254/latest/meta-data', 'metadata'],
    ['nonsense', 'not-an-address'],
  ])('is refused by its form: %s', async (target, words) =>
    expect(await reason(target, anywhere)).toBe(words),
  );

  it('is refused if any address of its name is in-house', async () => {
    const mixed = rules(leadsTo('93.184.215.14', '10.0.0.5'));
    expect(await reason('https://portal.example', mixed)).toBe('not-public');
    expect(await reason('https://portal.example', rules(leadsTo('127.0.0.1')))).toBe('not-public');
  });

  it('may be called if it is public, or permitted by name, address or range', async () => {
    expect(await reason('https://portal.example/events', anywhere)).toBeUndefined();
    expect(await reason('https://unknown.example', rules(nowhere))).toBeUndefined();
    expect(await reason('https://p.example:8443', rules(nowhere, [], [8443]))).toBeUndefined();
    const inHouse = rules(leadsTo('10.1.2.3'), ['in.house', '10.1.0.0/16', '127.0.0.1']);
    for (const target of ['http://in.house:81', 'https://by-range.example', 'http://127.0.0.1:9/'])
      expect(await reason(target, inHouse)).toBeUndefined();
    expect(await reason('http://by-range.example', inHouse)).toBe('not-https');
    const metadata = rules(leadsTo('169.254.169.254'), ['in.house', '169.254.0.0/16']);
    expect(await reason('http://in.house', metadata)).toBe('metadata');
  });
});

describe('A call', () => {
  it('follows no redirect', async () => {
    const inner = await hostile((_, response) => response.end('secret'));
    const outer = await hostile((_, response) =>
      response.writeHead(302, { location: `http://127.0.0.1:${inner.port}/` }).end(),
    );
    const answer = await dialer(nowhere, ['127.0.0.1']).call(
      post(`http://127.0.0.1:${outer.port}`),
    );
    expect([answer.status, inner.calls()]).toEqual([302, 0]);
  });

  it('reads no more than the beginning of an answer', async () => {
    let written = 0;
    const target = await hostile((_, response) => {
      const more = (): void => {
        if (response.destroyed || written > 2e8) return;
        written += 65_536;
        if (response.write(Buffer.alloc(65_536, 'a'))) setImmediate(more);
        else response.once('drain', more);
      };
      more();
    });
    const answer = await dialer(nowhere, ['127.0.0.1']).call(
      post(`http://127.0.0.1:${target.port}`),
    );
    expect([answer.status, answer.text.length]).toEqual([200, 1_024]);
    expect(written).toBeLessThan(2e7);
  });

  it('ends after its time, whether nothing comes or drop by drop', async () => {
    const silent = await hostile(() => undefined);
    const slow = await hostile((_, response) => {
      const timer = setInterval(() => response.write('a'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const short = dialer(nowhere, ['127.0.0.1'], { wholeMs: 200 });
    expect(await why(short.call(post(`http://127.0.0.1:${silent.port}`)))).toBe('timeout');
    expect(await why(short.call(post(`http://127.0.0.1:${slow.port}`)))).toBe(200);
  });

  it('goes to the address that was checked, though the name leads elsewhere by then', async () => {
    const target = await hostile((_, response) => response.end());
    let asked = 0;
    const moving: Resolve = () => Promise.resolve([asked++ === 0 ? '127.0.0.1' : '10.255.255.1']);
    const calls = dialer(moving, ['moving.example']);
    const url = `http://moving.example:${target.port}/`;
    expect([await why(calls.call(post(url))), asked]).toEqual([200, 1]);
  });

  it('is refused at the next connection when the name leads in-house', async () => {
    const target = await hostile((_, response) => response.setHeader('connection', 'close').end());
    let now = '127.0.0.1';
    const moving: Resolve = () => Promise.resolve([now]);
    const calls = dialer(moving, ['127.0.0.1/32', 'unused.example']);
    const url = `https://moving.example/`;
    expect(await why(calls.call(post(url)))).toBe('connect'); // nobody listens at 443 here
    now = '127.0.0.2';
    expect(await why(calls.call(post(url)))).toBe('not-allowed');
    now = '169.254.169.254';
    expect(await why(calls.call(post(url)))).toBe('not-allowed');
    expect(await why(calls.call(post(`https://127.0.0.2:${target.port}`)))).toBe('not-allowed');
    expect(target.calls()).toBe(0);
  });

  it('tells why there was no answer', async () => {
    const broken: Resolve = () => Promise.reject(new Error('ENOTFOUND'));
    expect(await why(dialer(broken, []).call(post('https://gone.example')))).toBe('dns');
    expect(await why(dialer(nowhere, []).call(post('https://gone.example')))).toBe('dns');
    expect(await why(dialer(nowhere, ['127.0.0.1']).call(post('http://127.0.0.1:1')))).toBe(
      'connect',
    );
    const plain = await hostile((_, response) => response.end());
    const secure = post(`https://127.0.0.1:${plain.port}`);
    expect(await why(dialer(nowhere, ['127.0.0.1']).call(secure))).toBe('tls');
  });
});
