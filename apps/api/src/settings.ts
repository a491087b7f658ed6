import path from 'node:path';
import { SearchLanguages } from '@chancery/documents';
import type { TokenOptions } from '@chancery/http';
import { DevIssuer } from '@chancery/one-machine';
import {
  chooseIssuer,
  readSettings as readAll,
  storeSettings,
  type SettingsOf,
  type StoreSettings,
} from '@chancery/program';

export interface ApiSettings {
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  /** The largest file taken, in bytes. */
  readonly fileLimit: number;
  readonly stores: StoreSettings;
  readonly tokens: TokenOptions;
  readonly languages: SearchLanguages;
  /** Whose pages may call the API from a browser. */
  readonly origins: readonly string[];
  /** Opens `/metrics` and the details of `/health/ready`. */
  readonly operatorToken: string | undefined;
}

/** Settings of the API from the environment. Throws SettingsRefused. */
export const readSettings = async (env: NodeJS.ProcessEnv): Promise<ApiSettings> => {
  const settings = readAll('api', env);
  return {
    host: settings.HOST,
    port: settings.PORT,
    dataDir: path.resolve(settings.CHANCERY_DATA),
    fileLimit: settings.CHANCERY_FILE_LIMIT,
    stores: storeSettings(settings),
    tokens: await tokensOf(settings),
    languages: SearchLanguages.parse(settings.CHANCERY_LANGUAGES),
    origins: settings.CHANCERY_ORIGINS ?? [],
    operatorToken: settings.CHANCERY_OPERATOR_TOKEN,
  };
};

/** Whose tokens are believed, and which. */
const tokensOf = async (settings: SettingsOf<'api'>): Promise<TokenOptions> => {
  const { CHANCERY_JWKS_URL: jwks, CHANCERY_ISSUER: issuer } = settings;
  if (chooseIssuer(settings) === 'development' || !jwks || !issuer)
    return (await DevIssuer.open(path.resolve(settings.CHANCERY_DATA))).verification;
  return {
    jwks,
    issuer,
    audience: settings.CHANCERY_AUDIENCE,
    type: settings.CHANCERY_TOKEN_TYPE,
    longestLifeSeconds: settings.CHANCERY_TOKEN_LIFE,
    services: settings.CHANCERY_SERVICES ?? [],
  };
};
