import path from 'node:path';
import {
  chooseIssuer,
  onOneMachine,
  readAllSettings,
  SettingsRefused,
  type IssuerChoice,
} from '@chancery/program';

/** What `npm start` itself goes by; what each program goes by is in its environment. */
export interface Settings {
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** Stores to use in place of the embedded ones. */
  readonly eventStoreUrl: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly masterKey: string | undefined;
  readonly operatorToken: string | undefined;
  readonly issuer: IssuerChoice;
  /** Whether the demonstration authority is set up. */
  readonly isDemo: boolean;
}

/** Settings of all programs from the environment. Throws SettingsRefused. */
export const readSettings = (env: NodeJS.ProcessEnv): Settings => {
  const settings = onOneMachine(readAllSettings(env));
  const issuer = chooseIssuer(settings);
  const { CHANCERY_DEMO: demo = issuer === 'development' } = settings;
  if (demo && issuer === 'configured')
    throw new SettingsRefused(
      'CHANCERY_DEMO is on, but the demonstration needs development tokens and CHANCERY_ISSUER is set. Set CHANCERY_DEMO to off.',
    );
  return {
    dataDir: path.resolve(settings.CHANCERY_DATA),
    host: settings.HOST,
    port: settings.PORT,
    eventStoreUrl: settings.EVENTSTORE_URL,
    databaseUrl: settings.DATABASE_URL,
    masterKey: settings.CHANCERY_MASTER_KEY,
    operatorToken: settings.CHANCERY_OPERATOR_TOKEN,
    issuer,
    isDemo: demo,
  };
};

const everywhere = ['0.0.0.0', '::'];

/** The address at which this machine reaches the API. */
export const urlOf = ({ host, port }: Pick<Settings, 'host' | 'port'>): string => {
  const reachable = everywhere.includes(host) ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
};
