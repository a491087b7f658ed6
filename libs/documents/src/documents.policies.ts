import type { Policy } from '@chancery/kernel';
import { destroyPartyKey } from './policies/destroy-party-key.policy.js';
import { finishRegistration } from './policies/finish-registration.policy.js';
import { voidRevokedNumber } from './policies/void-revoked-number.policy.js';

export const documentsPolicies: readonly Policy[] = [
  finishRegistration,
  voidRevokedNumber,
  destroyPartyKey,
];
