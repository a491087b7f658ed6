import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Credentials, EventStoreOptions, Limits, Listen } from '@chancery/embedded-eventstore';
import { SettingsRefused, type SettingsOf } from '@chancery/program';

const HOUR_MS = 3_600_000;

const OPTIONS = {
  data: { type: 'string' },
  unix: { type: 'string' },
  host: { type: 'string', default: '127.0.0.1' },
  port: { type: 'string' },
  insecure: { type: 'boolean', default: false },
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
type Settings = SettingsOf<'eventstore'>;

/**
 * Reads the command line of the server. The password comes from `EVENTSTORE_PASSWORD`. Without `--port` the server
 * listens on a Unix socket in its folder. Throws SettingsRefused.
 */
export const readServeOptions = (args: string[], settings: Settings): EventStoreOptions => {
  const values = read(args);
  const dataDir = values.data ?? path.resolve(settings.CHANCERY_DATA, 'eventstore');
  const { 'tls-cert': certFile, 'tls-key': keyFile } = values;
  if ((certFile === undefined) !== (keyFile === undefined))
    throw new SettingsRefused('Give --tls-cert and --tls-key together.');
  const tls = certFile && keyFile ? { certFile, keyFile } : undefined;
  const credentials = credentialsOf(values, settings);
  return {
    dataDir,
    listen: doorOf(values, dataDir, tls !== undefined && credentials !== undefined),
    limits: limitsFrom(values),
    scavengeEvery: wholeNumber('scavenge-every-hours', values['scavenge-every-hours'], 0) * HOUR_MS,
    ...(tls && { tls }),
    ...(credentials && { credentials }),
  };
};

const read = (args: string[]) => {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new SettingsRefused(error instanceof Error ? error.message : String(error));
  }
};

/** A port is open to every account of the machine, so it is opened only with credentials, or by `--insecure`. */
const doorOf = (values: Values, dataDir: string, isGuarded: boolean): Listen => {
  const { host, insecure, port, unix } = values;
  if (unix !== undefined && port !== undefined)
    throw new SettingsRefused('Give either --unix or --port, not both.');
  if (port === undefined) return { unix: unix ?? path.join(dataDir, 'eventstore.sock') };
  if (!isGuarded && !insecure)
    throw new SettingsRefused(
      `Port ${port} of ${host} would be open to everybody who reaches it. Give --tls-cert, --tls-key, --username and ` +
        'EVENTSTORE_PASSWORD, or --unix PATH in place of --port. For a trial give --insecure.',
    );
  return { host, port: wholeNumber('port', port, 1, 65_535) };
};

const credentialsOf = ({ username, 'tls-cert': tls }: Values, settings: Settings) => {
  const { EVENTSTORE_PASSWORD: password } = settings;
  if (username === undefined) return undefined;
  if (password === undefined)
    throw new SettingsRefused(
      'EVENTSTORE_PASSWORD is not set. Set it to the password of --username.',
    );
  if (tls === undefined)
    throw new SettingsRefused(
      '--username needs --tls-cert and --tls-key: clients send no password without TLS.',
    );
  return { username, password } satisfies Credentials;
};

const limitsFrom = (values: Values): Partial<Limits> => {
  const given = {
    maxAppendBytes: values['max-append-bytes'],
    maxEventBytes: values['max-event-bytes'],
    maxConnections: values['max-connections'],
    maxSubscribers: values['max-subscribers'],
    maxPendingBytes: values['max-pending-bytes'],
  };
  const asked = Object.entries(given).filter(([, text]) => text !== undefined);
  return Object.fromEntries(asked.map(([name, text = '']) => [name, wholeNumber(name, text, 1)]));
};

const wholeNumber = (name: string, text: string, least: number, most?: number): number => {
  const value = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= (most ?? Number.MAX_SAFE_INTEGER)) return value;
  const range = most === undefined ? `${least} or more` : `from ${least} to ${most}`;
  throw new SettingsRefused(`--${name} cannot be "${text}"; it has to be a whole number ${range}.`);
};
