import type { JWTPayload } from 'jose';

const byClient = 'azp=';

/**
 * Whether a token is one of a service of the platform. Only the operator's list decides; scopes do not count,
 * since a client asks its provider for them. `azp=CLIENT` covers all tokens of a client, also those that its
 * users log in for, so it suits only clients without users.
 */
export const isService = (
  services: readonly string[],
  { sub, azp, client_id: clientId }: JWTPayload,
): boolean => {
  const client = azp ?? clientId;
  return services.some((service) =>
    service.startsWith(byClient) ? service.slice(byClient.length) === client : service === sub,
  );
};
