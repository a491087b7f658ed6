import { assurances, type Assurance } from '@chancery/kernel';
import { SettingsRefused } from '@chancery/program';

/** A provider of identities that the portal trusts, as `identity-providers.json` describes it. */
export interface IdentityProvider {
  /** Stands in the log: a short name such as `national`. */
  readonly id: string;
  readonly names: { readonly en: string; readonly uk: string };
  readonly issuer: string;
  readonly client: string;
  /** Without one the portal is a public client. */
  readonly secret?: string;
  /** Default `openid profile email`. */
  readonly scope: string;
  /** The path of the claim that names the person. Default `sub`. */
  readonly identifier: string;
  /** What the provider's `acr` is worth here. */
  readonly loaMap: Readonly<Record<string, Assurance>>;
  /** What a login without a known `acr` is worth. Default `low`. */
  readonly defaultLoa: Assurance;
  /** The claim that says for whom the person may act. Default `represents`. */
  readonly represents: string;
}

type Raw = Readonly<Record<string, unknown>>;

const usual = {
  ...{ scope: 'openid profile email', identifier: 'sub', loaMap: {}, defaultLoa: 'low' },
  represents: 'represents',
} as const;

/** Reads `{ "providers": [...] }`. Throws SettingsRefused with the first fault. */
export const parseProviders = (text: string, file: string): readonly IdentityProvider[] => {
  const { providers } = parsed(text, file);
  if (!Array.isArray(providers)) throw refused(file, '"providers" has to be a list');
  return providers.map((raw: Raw, at) => providerOf(raw, `providers[${at}]`, file));
};

const parsed = (text: string, file: string): Raw => {
  try {
    return JSON.parse(text) as Raw;
  } catch (error) {
    throw refused(file, (error as Error).message);
  }
};

const providerOf = (raw: Raw, where: string, file: string): IdentityProvider => {
  const demand = (isRight: boolean, what: string): void => {
    if (!isRight) throw refused(file, `${where}.${what}`);
  };
  const provider = { ...usual, ...raw } as IdentityProvider;
  demand(/^[a-z0-9-]{1,40}$/.test(provider.id), 'id has to be a short name: a-z, 0-9 and -');
  demand(isText(provider.names?.en) && isText(provider.names?.uk), 'names needs "en" and "uk"');
  demand(isText(provider.issuer) && URL.canParse(provider.issuer), 'issuer has to be an address');
  demand(isText(provider.client), 'client is missing');
  demand(
    [provider.defaultLoa, ...Object.values(provider.loaMap)].every((level) =>
      assurances.includes(level),
    ),
    `loaMap and defaultLoa know ${assurances.join(', ')}`,
  );
  return provider;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const refused = (file: string, fault: string): SettingsRefused =>
  new SettingsRefused(`${file} cannot be used: ${fault}.`);

/** What to ask the provider for where at least this level is wanted. */
export const acrValuesFor = ({ loaMap }: IdentityProvider, least: Assurance): readonly string[] =>
  Object.entries(loaMap)
    .filter(([, level]) => assurances.indexOf(level) >= assurances.indexOf(least))
    .sort(([, one], [, other]) => assurances.indexOf(one) - assurances.indexOf(other))
    .map(([acr]) => acr);
