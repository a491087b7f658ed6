import type { Principal } from '@chancery/kernel';

/** In whose name a policy gives its commands: a service of the platform, named after the policy. */
export const serviceOf = (policy: string, authorityId: string): Principal => ({
  kind: 'service',
  id: policy,
  authorityId,
  posts: [],
  oversees: [],
  clearance: 'secret',
});
