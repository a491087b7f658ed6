import path from 'node:path';

/** What the operator may set, all of it optional, as environment variables. */
export interface Settings {
  /** `CHANCERY_DATA`: where everything is kept. Default `./data`. */
  readonly dataDir: string;
  /** `HOST` and `PORT` of the API. Default 127.0.0.1:3000. */
  readonly host: string;
  readonly port: number;
  /** `EVENTSTORE_URL`, `DATABASE_URL`: stores to use in place of the embedded ones. */
  readonly eventStoreUrl: string | undefined;
  readonly databaseUrl: string | undefined;
  /** `CHANCERY_DEMO=off` leaves out the demonstration authority. */
  readonly isDemo: boolean;
}

export const readSettings = (env: NodeJS.ProcessEnv): Settings => ({
  dataDir: path.resolve(env['CHANCERY_DATA'] ?? 'data'),
  host: env['HOST'] ?? '127.0.0.1',
  port: portOf(env['PORT'] ?? '3000'),
  eventStoreUrl: env['EVENTSTORE_URL'],
  databaseUrl: env['DATABASE_URL'],
  isDemo: env['CHANCERY_DEMO'] !== 'off',
});

const portOf = (text: string): number => {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`PORT must be a number from 1 to 65535, not "${text}".`);
  return port;
};
