import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import {
  Provider,
  type AccountClaims,
  type Configuration,
  type KoaContextWithOIDC,
} from 'oidc-provider';
import { levels, persons, type Person } from './persons.js';

const hourSeconds = 3_600;

/** The claims of a person; `represents` is there for who acts for somebody. */
const claimsOf = ({ id, givenName, familyName, birthDate, email, represents }: Person) => ({
  ...{ sub: id, given_name: givenName, family_name: familyName, birthdate: birthDate },
  ...(email !== undefined && { email, email_verified: true }),
  ...(represents && { represents }),
});

const findAccount: Configuration['findAccount'] = (_, accountId) => {
  const person = persons.find(({ id }) => id === accountId);
  return person && { accountId, claims: (): AccountClaims => claimsOf(person) };
};

/** Nobody is asked for consent: the portal's page has said what it asks for. */
const grantAll = async ({ oidc }: KoaContextWithOIDC) => {
  const { provider, client, session } = oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile email');
  await grant.save();
  return grant;
};

const configuration = (portal: URL, key: object): Configuration => ({
  clients: [
    {
      ...{ client_id: 'portal', token_endpoint_auth_method: 'none' },
      redirect_uris: [new URL('/auth/callback', portal).href],
      ...{ grant_types: ['authorization_code'], response_types: ['code'] },
    },
  ],
  claims: {
    openid: ['sub'],
    profile: ['given_name', 'family_name', 'birthdate', 'represents'],
    email: ['email', 'email_verified'],
    acr: null,
  },
  conformIdTokenClaims: false,
  acrValues: [...levels],
  cookies: { keys: [randomBytes(24).toString('hex')] },
  features: { devInteractions: { enabled: false } },
  findAccount,
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  jwks: { keys: [key] },
  loadExistingGrant: grantAll,
  pkce: { required: () => true },
  ttl: { Session: hourSeconds, Interaction: hourSeconds, Grant: hourSeconds, IdToken: hourSeconds },
});

/** A provider in memory: what it knows ends with its process. */
export const createProvider = async (issuer: URL, portal: URL): Promise<Provider> => {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256' };
  return new Provider(issuer.origin, configuration(portal, key));
};
