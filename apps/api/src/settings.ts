import path from 'node:path';
import { SearchLanguages } from '@chancery/documents';
import type { TokenOptions } from '@chancery/http';
import { DevIssuer, SignInLinks } from '@chancery/one-machine';
import { Permitted, resolveAll, type TargetRules } from '@chancery/outbound';
import {
  chooseIssuer,
  fileSettings,
  publicUrlOf,
  readSettings as readAll,
  storeSettings,
  type FileSettings,
  type SettingsOf,
  type StoreSettings,
} from '@chancery/program';
import type { SignInWay } from './desk/sign-in.js';
import { signatureSettings, type SignatureSettings } from './signatures/signature-settings.js';

export interface ApiSettings {
  readonly host: string;
  readonly port: number;
  /** Where other services reach the office, without a slash at the end. */
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly files: FileSettings;
  readonly stores: StoreSettings;
  readonly tokens: TokenOptions;
  readonly signatures: SignatureSettings;
  readonly languages: SearchLanguages;
  /** Whose pages may call the API from a browser. */
  readonly origins: readonly string[];
  /** Opens `/metrics` and the details of `/health/ready`. */
  readonly operatorToken: string | undefined;
  /** How officers sign in at the desk. */
  readonly signIn: SignInWay;
  /** Which endpoints of subscriptions may be named. */
  readonly targets: TargetRules;
}

/** Settings of the API from the environment. Throws SettingsRefused. */
export const readSettings = async (env: NodeJS.ProcessEnv): Promise<ApiSettings> => {
  const settings = readAll('api', env);
  return {
    host: settings.HOST,
    port: settings.PORT,
    publicUrl: publicUrlOf(settings),
    dataDir: path.resolve(settings.CHANCERY_DATA),
    files: fileSettings(settings),
    stores: storeSettings(settings),
    tokens: await tokensOf(settings),
    signatures: await signatureSettings(
      settings.CHANCERY_SIGNATURE_ANCHORS,
      settings.CHANCERY_SIGNATURE_VERIFIER,
    ),
    languages: SearchLanguages.parse(settings.CHANCERY_LANGUAGES),
    origins: settings.CHANCERY_ORIGINS ?? [],
    operatorToken: settings.CHANCERY_OPERATOR_TOKEN,
    signIn: signInOf(settings),
    targets: {
      permitted: new Permitted(settings.CHANCERY_WEBHOOK_ALLOW ?? []),
      ports: (settings.CHANCERY_WEBHOOK_PORTS ?? []).map(Number),
      resolve: resolveAll,
    },
  };
};

/** By a link where development tokens are believed, else at the issuer if it knows the desk. */
const signInOf = (settings: SettingsOf<'api'>): SignInWay => {
  if (chooseIssuer(settings) === 'development')
    return { kind: 'link', links: new SignInLinks(path.resolve(settings.CHANCERY_DATA)) };
  const { CHANCERY_DESK_CLIENT: client, CHANCERY_ISSUER: issuer } = settings;
  if (!client || !issuer) return { kind: 'none' };
  return {
    kind: 'provider',
    issuer: new URL(issuer),
    client,
    secret: settings.CHANCERY_DESK_SECRET,
    address: settings.CHANCERY_DESK_ADDRESS ?? new URL(`http://${settings.HOST}:${settings.PORT}`),
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
