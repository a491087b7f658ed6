import type { Assurance } from '@chancery/kernel';
import type { IdentityProvider } from './identity-provider.js';

/** Somebody for whom the person may act, as the provider says in this login. */
export interface ClaimedRepresentation {
  readonly kind: 'person' | 'organisation';
  /** What names the represented at the provider; it goes into a link and nowhere else. */
  readonly identifier: string;
  readonly name: string;
  readonly basis: string;
  /** Codes of services; absent: all. */
  readonly services?: readonly string[];
  /** ISO 8601. */
  readonly validUntil?: string;
}

/** Who came, in the portal's own terms. */
export interface Claimed {
  readonly provider: string;
  readonly issuer: string;
  readonly identifier: string;
  readonly assurance: Assurance;
  readonly name: string;
  readonly familyName?: string;
  readonly givenName?: string;
  readonly birthDate?: string;
  readonly email?: string;
  readonly isEmailVerified: boolean;
  readonly represents: readonly ClaimedRepresentation[];
}

type Claims = Readonly<Record<string, unknown>>;

/** Maps the claims of an ID token. Undefined if it does not say who the person is. */
export const claimedBy = (claims: Claims, provider: IdentityProvider): Claimed | undefined => {
  const identifier = textAt(claims, provider.identifier);
  const familyName = textAt(claims, 'family_name');
  const givenName = textAt(claims, 'given_name');
  const name = [givenName, familyName].filter(Boolean).join(' ') || textAt(claims, 'name');
  if (identifier === undefined || name === undefined) return undefined;
  const birthDate = dayIn(textAt(claims, 'birthdate'));
  const email = textAt(claims, 'email');
  const { loaMap, defaultLoa } = provider;
  return {
    ...{ provider: provider.id, issuer: provider.issuer, identifier, name },
    assurance: loaMap[textAt(claims, 'acr') ?? ''] ?? defaultLoa,
    ...(familyName !== undefined && { familyName }),
    ...(givenName !== undefined && { givenName }),
    ...(birthDate !== undefined && { birthDate }),
    ...(email !== undefined && { email }),
    isEmailVerified: email !== undefined && claims['email_verified'] === true,
    represents: representedIn(valueAt(claims, provider.represents)),
  };
};

const representedIn = (claim: unknown): readonly ClaimedRepresentation[] =>
  [claim ?? []].flat().flatMap((each) => {
    const of = each as Claims;
    const [identifier, name] = [textAt(of, 'id'), textAt(of, 'name')];
    if (identifier === undefined || name === undefined) return [];
    const validUntil = textAt(of, 'validUntil');
    const services = of['services'];
    return [
      {
        ...{ identifier, name, basis: textAt(of, 'basis') ?? 'statutory' },
        kind: textAt(of, 'type') === 'person' ? 'person' : 'organisation',
        ...(Array.isArray(services) && { services: services.map(String) }),
        ...(validUntil !== undefined && !Number.isNaN(Date.parse(validUntil)) && { validUntil }),
      } as const,
    ];
  });

/** A path such as `person.identifier`. A claim whose own name has dots is found first. */
const valueAt = (claims: Claims, path: string): unknown => {
  if (path in claims) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? (value as Claims)[name] : undefined,
      claims,
    );
};

const longest = 300;

const textAt = (claims: Claims, path: string): string | undefined => {
  const value = valueAt(claims, path);
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, longest) : undefined;
};

const dayIn = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined;
