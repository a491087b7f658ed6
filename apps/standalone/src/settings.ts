import path from 'node:path';
import {
  chooseIssuer,
  onOneMachine,
  portalAddressOf,
  portalPortOf,
  readAllSettings,
  SettingsRefused,
  type IssuerChoice,
} from '@chancery/program';

/** What `npm start` itself goes by; what each program goes by is in its environment. */
export interface Settings {
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly hasPortal: boolean;
  readonly portalPort: number;
  /** Where browsers find the portal. */
  readonly portalAddress: URL;
  readonly demoIdentityPort: number;
  /** The file of the providers of identities, if one is named. */
  readonly identityProviders: string | undefined;
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
  const portalPort = portalPortOf(settings);
  return {
    dataDir: path.resolve(settings.CHANCERY_DATA),
    host: settings.HOST,
    port: settings.PORT,
    hasPortal: settings.CHANCERY_PORTAL,
    portalPort,
    portalAddress: portalAddressOf(settings),
    demoIdentityPort: settings.DEMO_IDENTITY_PORT ?? portalPort + 1,
    identityProviders: settings.CHANCERY_IDENTITY_PROVIDERS,
    eventStoreUrl: settings.EVENTSTORE_URL,
    databaseUrl: settings.DATABASE_URL,
    masterKey: settings.CHANCERY_MASTER_KEY,
    operatorToken: settings.CHANCERY_OPERATOR_TOKEN,
    issuer,
    isDemo: demo,
  };
};

/** The ports that have to be free. */
export const portsOf = ({
  port,
  hasPortal,
  portalPort,
  demoIdentityPort,
  isDemo,
}: Pick<
  Settings,
  'port' | 'hasPortal' | 'portalPort' | 'demoIdentityPort' | 'isDemo'
>): readonly number[] => [
  port,
  ...(hasPortal ? [portalPort] : []),
  ...(hasPortal && isDemo ? [demoIdentityPort] : []),
];

const everywhere = ['0.0.0.0', '::'];

/** The address at which this machine reaches the API. */
export const urlOf = ({ host, port }: Pick<Settings, 'host' | 'port'>): string => {
  const reachable = everywhere.includes(host) ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
};
