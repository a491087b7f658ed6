import { parseArgs } from 'node:util';
import type { EventStoreOptions } from '@chancery/embedded-eventstore';

const DEFAULT_PORT = '2113';

/** Reads the command line: `--data DIR`, then `--port` and `--host`, or `--unix PATH`, and limits. */
export function readArguments(args: string[]): EventStoreOptions {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: 'data/eventstore' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: DEFAULT_PORT },
      unix: { type: 'string' },
      'max-append-bytes': { type: 'string' },
      'max-connections': { type: 'string' },
      'max-subscribers': { type: 'string' },
    },
  });
  return {
    dataDir: values.data,
    listen: values.unix ? { unix: values.unix } : { host: values.host, port: Number(values.port) },
    limits: {
      ...limit('maxAppendBytes', values['max-append-bytes']),
      ...limit('maxConnections', values['max-connections']),
      ...limit('maxSubscribers', values['max-subscribers']),
    },
  };
}

function limit<Name extends string>(
  name: Name,
  text: string | undefined,
): Partial<Record<Name, number>> {
  return text === undefined ? {} : ({ [name]: Number(text) } as Record<Name, number>);
}
