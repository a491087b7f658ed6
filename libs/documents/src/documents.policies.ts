import type { Policy } from '@chancery/kernel';
import { finishRegistration } from './policies/finish-registration.policy.js';

export const documentsPolicies: readonly Policy[] = [finishRegistration];
