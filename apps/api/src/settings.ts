import path from 'node:path';
import { SearchLanguages } from '@chancery/documents';
import type { TokenOptions } from '@chancery/http';
import { dataDirOf, DevIssuer } from '@chancery/one-machine';
import { SettingMissing, storeSettings, type StoreSettings } from '@chancery/program';

export interface ApiSettings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly filesDir: string;
  /** The largest file taken, in bytes. */
  readonly fileLimit: number;
  readonly stores: StoreSettings;
  readonly tokens: TokenOptions;
  readonly languages: SearchLanguages;
  /** Opens `/metrics` and the details of `/health/ready`. */
  readonly operatorToken: string | undefined;
}

const usualFileLimit = 100 * 1024 * 1024;

/**
 * Settings from the environment. Tokens are verified against `CHANCERY_JWKS_URL` (`CHANCERY_ISSUER`,
 * `CHANCERY_AUDIENCE`); only the one-machine profile sets `CHANCERY_DEVELOPMENT_TOKENS`, and believes the
 * tokens that are signed with the key in its data folder. Throws SettingMissing.
 */
export const readSettings = async (env: NodeJS.ProcessEnv): Promise<ApiSettings> => ({
  host: env['HOST'] ?? '127.0.0.1',
  port: Number(env['PORT'] ?? 3000),
  logLevel: env['LOG_LEVEL'] ?? 'info',
  filesDir: path.join(dataDirOf(env), 'files'),
  fileLimit: Number(env['CHANCERY_FILE_LIMIT'] ?? usualFileLimit),
  stores: storeSettings(env),
  tokens: await tokensOf(env),
  languages: SearchLanguages.parse(env['CHANCERY_LANGUAGES']),
  operatorToken: env['CHANCERY_OPERATOR_TOKEN'],
});

const tokensOf = async (env: NodeJS.ProcessEnv): Promise<TokenOptions> => {
  if (env['CHANCERY_DEVELOPMENT_TOKENS'])
    return (await DevIssuer.open(dataDirOf(env))).verification;
  const jwks = env['CHANCERY_JWKS_URL'];
  const issuer = env['CHANCERY_ISSUER'];
  if (!jwks || !issuer)
    throw new SettingMissing('CHANCERY_JWKS_URL and CHANCERY_ISSUER are not set.');
  return { jwks: new URL(jwks), issuer, audience: env['CHANCERY_AUDIENCE'] ?? 'chancery' };
};
