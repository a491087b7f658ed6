import type { Policy } from '@chancery/kernel';
import { finishRegistration } from './policies/finish-registration.policy.js';
import {
  recalculateChangedClock,
  recalculateLateStarts,
  recalculateOnCalendar,
} from './policies/recalculate-on-calendar.policy.js';
import { screenAttachment } from './policies/screen-attachment.policy.js';
import { settleByReply } from './policies/settle-by-reply.policy.js';
import { voidRevokedNumber } from './policies/void-revoked-number.policy.js';

export const documentsPolicies: readonly Policy[] = [
  finishRegistration,
  voidRevokedNumber,
  settleByReply,
  screenAttachment,
  recalculateOnCalendar,
  recalculateLateStarts,
  recalculateChangedClock,
];
