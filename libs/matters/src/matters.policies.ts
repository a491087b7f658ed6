import type { Policy } from '@chancery/kernel';
import { fileOfParty } from './policies/file-of-party.policy.js';
import { followDocument } from './policies/follow-document.policy.js';
import { joinClaimant } from './policies/join-claimant.policy.js';
import { letSilenceTakeEffect } from './policies/let-silence-take-effect.policy.js';
import { openAppeal } from './policies/open-appeal.policy.js';
import { sendDecision } from './policies/send-decision.policy.js';
import { settleWithdrawn } from './policies/settle-withdrawn.policy.js';
import { standForRequest } from './policies/stand-for-request.policy.js';

export const mattersPolicies: readonly Policy[] = [
  ...[standForRequest, sendDecision, settleWithdrawn, openAppeal, fileOfParty],
  ...[letSilenceTakeEffect, followDocument, joinClaimant],
];
