/** Headers that clients send rightly, wrongly and with intent. */
const odd = [
  '',
  ' ',
  '"',
  '*',
  '0',
  '-1',
  'null',
  'W/"1"',
  '"1", "2"',
  '"99999999999999999999"',
  'x'.repeat(300),
  'é',
  '%00',
  '{}',
];
const named = (name, values) => values.map((value) => ({ [name]: value }));

export const oddHeaders = [
  ...named('if-match', ['"0"', '"1"', '"999999"', ...odd]),
  ...named('if-none-match', ['*', '"1"']),
  ...named('idempotency-key', ['a-key-of-mine', 'a-key-of-mine', ...odd]),
  ...named('chancery-position', ['0', '1', '9223372036854775807', '9999999999999999999', ...odd]),
  ...named('chancery-acting-unit', ['riverside.registry', 'lakeside.registry', ...odd]),
  ...named('range', ['bytes=0-0', 'bytes=5-1', 'bytes=-1', 'bytes=0-,0-,0-', 'lines=1']),
  ...named('content-encoding', ['gzip', 'identity', 'br, gzip', '']),
  ...named('accept', ['', 'text/html', 'application/xml;q=2', '*']),
  ...named('expect', ['100-continue']),
  ...named('x-correlation-id', ['my-own-id-1', ...odd]),
  ...named('traceparent', ['00-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa-bbbbbbbbbbbbbbbb-01', ...odd]),
  ...named('last-event-id', odd),
  ...named('x-http-method-override', ['DELETE', 'TRACE']),
  ...named('x-forwarded-for', ['127.0.0.1', odd[10]]),
  ...named('origin', ['null', 'https://evil.example']),
  ...named('cookie', [`a=${'x'.repeat(4_000)}`]),
  ...named('transfer-encoding', ['chunked']),
  ...named('x-many', ['x'.repeat(15_000), 'x'.repeat(20_000)]),
];
