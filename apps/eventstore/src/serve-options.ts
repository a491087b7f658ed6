import { parseArgs } from 'node:util';
import { type EventStoreOptions, type Limits } from '@chancery/embedded-eventstore';

const HOUR_MS = 3_600_000;

const OPTIONS = {
  data: { type: 'string', default: 'data/eventstore' },
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string', default: '2113' },
  unix: { type: 'string' },
  'tls-cert': { type: 'string' },
  'tls-key': { type: 'string' },
  username: { type: 'string' },
  'scavenge-every-hours': { type: 'string', default: '24' },
  'max-append-bytes': { type: 'string' },
  'max-event-bytes': { type: 'string' },
  'max-connections': { type: 'string' },
  'max-subscribers': { type: 'string' },
  'max-pending-bytes': { type: 'string' },
} as const;

type Values = ReturnType<typeof read>;

/** Reads the command line of the server. The password comes from `EVENTSTORE_PASSWORD`. */
export function readServeOptions(args: string[]): EventStoreOptions {
  return optionsFrom(read(args));
}

function read(args: string[]) {
  return parseArgs({ args, options: OPTIONS }).values;
}

function optionsFrom(values: Values): EventStoreOptions {
  const { 'tls-cert': certFile, 'tls-key': keyFile, username } = values;
  const password = process.env['EVENTSTORE_PASSWORD'];
  return {
    dataDir: values.data,
    listen: values.unix ? { unix: values.unix } : { host: values.host, port: Number(values.port) },
    limits: limitsFrom(values),
    scavengeEvery: Number(values['scavenge-every-hours']) * HOUR_MS,
    ...(certFile && keyFile ? { tls: { certFile, keyFile } } : {}),
    ...(username && password ? { credentials: { username, password } } : {}),
  };
}

function limitsFrom(values: Values): Partial<Limits> {
  const given = {
    maxAppendBytes: values['max-append-bytes'],
    maxEventBytes: values['max-event-bytes'],
    maxConnections: values['max-connections'],
    maxSubscribers: values['max-subscribers'],
    maxPendingBytes: values['max-pending-bytes'],
  };
  const asked = Object.entries(given).filter(([, text]) => text !== undefined);
  return Object.fromEntries(asked.map(([name, text]) => [name, wholeNumber(name, text)]));
}

function wholeNumber(name: string, text: string | undefined): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new Error(`${name} has to be a whole number above 0, not '${text}'.`);
}
