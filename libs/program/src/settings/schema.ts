import {
  databaseAddress,
  duration,
  eventStoreAddress,
  host,
  list,
  listenAddress,
  oneOf,
  onOff,
  origins,
  searchLanguages,
  secret,
  text,
  webAddress,
  wholeNumber,
  type Kind,
} from './kinds.js';
import { deskSettings } from './desk-settings.js';
import { eventSettings } from './event-settings.js';
import { portalSettings } from './portal-settings.js';
import { fileSettings } from './file-settings.js';
import { mailSettings } from './mail-settings.js';
import type { ProgramName, Setting } from './setting.js';

const overStores = ['api', 'portal', 'projector', 'reactor', 'importer'] as const;
const everyProgram = [...overStores, 'demo-identity', 'eventstore'] as const;

/** Every setting of every program, as an environment variable. The table of `docs/settings.md` is held against it. */
export const schema = {
  HOST: {
    kind: host,
    meaning: 'where the API and the portal listen',
    usual: '127.0.0.1',
    readBy: ['api', 'portal', 'reactor', 'demo-identity'],
  },
  PORT: {
    kind: wholeNumber(1, 65_535),
    meaning: 'port of the API',
    usual: '3000',
    readBy: ['api', 'portal', 'reactor', 'demo-identity'],
  },
  CHANCERY_ORIGINS: {
    kind: origins,
    meaning: 'origins whose pages may call the API from a browser (CORS)',
    without: 'none',
    readBy: ['api'],
  },
  CHANCERY_DATA: {
    kind: text,
    meaning: 'data folder; uploaded files lie there too, so several APIs share one',
    usual: './data',
    readBy: everyProgram,
  },
  EVENTSTORE_URL: {
    kind: eventStoreAddress,
    meaning: 'the event store',
    without: 'embedded',
    readBy: overStores,
  },
  DATABASE_URL: {
    kind: databaseAddress,
    meaning: "the Postgres of the read models and the parties' keys",
    without: 'embedded',
    readBy: overStores,
  },
  CHANCERY_MASTER_KEY: {
    kind: text,
    meaning: "wraps the parties' keys",
    without: 'made at the first start',
    isSecret: true,
    readBy: ['api', 'portal', 'importer', 'reactor'],
  },
  CHANCERY_JWKS_URL: {
    kind: webAddress,
    meaning: 'public keys of the issuer whose tokens are believed; set with `CHANCERY_ISSUER`',
    without: 'development tokens',
    readBy: ['api'],
  },
  CHANCERY_ISSUER: {
    kind: text,
    meaning: "claim `iss` of a token; its `sub` is an officer's id",
    without: 'development tokens',
    readBy: ['api'],
  },
  CHANCERY_AUDIENCE: {
    kind: text,
    meaning: 'claim `aud` of a token',
    usual: 'chancery',
    readBy: ['api'],
  },
  CHANCERY_TOKEN_TYPE: {
    kind: oneOf('any', 'at+jwt'),
    meaning: '`at+jwt` refuses every token whose header does not name this type (RFC 9068)',
    usual: 'any',
    readBy: ['api'],
  },
  CHANCERY_TOKEN_LIFE: {
    kind: duration,
    meaning: 'longest life of a token, from `iat` to `exp`',
    usual: '24h',
    readBy: ['api'],
  },
  CHANCERY_SERVICES: {
    kind: list,
    meaning:
      'services of the platform, which may do everything: claims `sub`, or `azp=CLIENT` for all tokens of a client',
    without: 'none',
    readBy: ['api'],
  },
  ...deskSettings,
  ...portalSettings,
  CHANCERY_DEVELOPMENT_TOKENS: {
    kind: onOff,
    meaning: 'believe tokens that are signed with the key in the data folder',
    without: '`npm start` on one machine: on',
    readBy: ['api'],
  },
  CHANCERY_INSECURE_DEVELOPMENT_TOKENS_ON_ANY_HOST: {
    kind: onOff,
    meaning: '`on` allows development tokens also if `HOST` is open to other machines',
    usual: 'off',
    readBy: ['api'],
  },
  CHANCERY_OPERATOR_TOKEN: {
    kind: secret,
    meaning: 'opens `/metrics` and the details of `/health/ready`',
    without: '`operator.token` in the data folder',
    isSecret: true,
    readBy: ['api', 'portal'],
  },
  ...fileSettings,
  ...mailSettings,
  CHANCERY_DEMO: {
    kind: onOff,
    meaning:
      'set up the demonstration authority, and a provider where anybody logs in as anybody; needs development tokens',
    without: 'on with development tokens',
    readBy: ['demo-identity'],
  },
  CHANCERY_LANGUAGES: {
    kind: searchLanguages,
    meaning:
      "languages in which documents are searched, by Postgres' names: `english`, or `riverside=english,lakeside=german`",
    without: '`simple`: words as they are',
    readBy: ['api', 'projector'],
  },
  PROJECTOR_LANES: {
    kind: wholeNumber(1, 8),
    meaning: 'transactions in which a group of read models is written at a time',
    usual: '1',
    readBy: ['projector'],
  },
  ...eventSettings,
  METRICS_ADDRESS: {
    kind: listenAddress,
    meaning:
      'where the projector, the reactor and the event store serve `/metrics`, without a token: `127.0.0.1:9464`',
    without: 'with `npm start`: by the API',
    readBy: ['projector', 'reactor', 'eventstore'],
  },
  LOG_LEVEL: {
    kind: oneOf('debug', 'info', 'warn', 'error'),
    meaning: '`debug`, `info`, `warn` or `error`',
    usual: 'info',
    readBy: everyProgram,
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    kind: webAddress,
    meaning: 'where traces are sent (OTLP over HTTP), such as `http://127.0.0.1:4318`',
    without: 'no traces',
    readBy: ['api', 'portal', 'projector', 'reactor'],
  },
  EVENTSTORE_PASSWORD: {
    kind: text,
    meaning: 'password that `npm run eventstore -- --username NAME` demands of clients',
    without: 'none',
    isSecret: true,
    readBy: ['eventstore'],
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type Schema = typeof schema;
export type SettingName = keyof Schema;

type ValueOf<S> = S extends { readonly kind: Kind<infer T> }
  ? S extends { readonly usual: string }
    ? T
    : T | undefined
  : never;

/** The value of each setting. */
export type Settings = { readonly [Name in SettingName]: ValueOf<Schema[Name]> };

/** The settings that one program reads. */
export type SettingsOf<Program extends ProgramName> = Pick<
  Settings,
  {
    [Name in SettingName]: Program extends Schema[Name]['readBy'][number] ? Name : never;
  }[SettingName]
>;
