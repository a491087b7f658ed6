import { SearchLanguages } from '@chancery/documents';

/** What the operator sets, as environment variables. */
export interface Settings {
  /** `EVENTSTORE_URL`: a connection string of EventStoreDB, or `unix:/path` of the embedded one. */
  readonly eventStoreUrl: string;
  /** `DATABASE_URL`: a Postgres. */
  readonly databaseUrl: string;
  /** `PROJECTOR_LANES`: how many transactions of a group are written at the same time. Default 1. */
  readonly lanes: number;
  /** `CHANCERY_LANGUAGES`: in which languages documents are searched. */
  readonly languages: SearchLanguages;
}

export const readSettings = (env: NodeJS.ProcessEnv): Settings => ({
  eventStoreUrl: required(env, 'EVENTSTORE_URL'),
  databaseUrl: required(env, 'DATABASE_URL'),
  languages: SearchLanguages.parse(env['CHANCERY_LANGUAGES']),
  lanes: lanesOf(env['PROJECTOR_LANES'] ?? '1'),
});

const required = (env: NodeJS.ProcessEnv, name: string): string => {
  const value = env[name];
  if (!value) throw new Error(`${name} is missing.`);
  return value;
};

const lanesOf = (text: string): number => {
  const lanes = Number(text);
  if (!Number.isInteger(lanes) || lanes < 1 || lanes > 8)
    throw new Error(`PROJECTOR_LANES must be a number from 1 to 8, not "${text}".`);
  return lanes;
};
