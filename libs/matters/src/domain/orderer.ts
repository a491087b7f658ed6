import { service, serviceFor, type Principal, type Recorded } from '@chancery/kernel';

/** Who orders it: the policy, for the party where it does what the party asked for. */
export const orderer = (
  policy: string,
  { metadata: { authorityId } }: Pick<Recorded, 'metadata'>,
  partyId?: string,
): Principal =>
  partyId === undefined ? service(policy, authorityId) : serviceFor(policy, authorityId, partyId);
