import type { MandateTerms } from './mandate.terms.js';

/** `offered` waits for a holder, `to-verify` for a registrar. Whether a `valid` one is good now, its time says. */
export const mandateStatuses = ['offered', 'to-verify', 'valid', 'rejected', 'ended'] as const;
export type MandateStatus = (typeof mandateStatuses)[number];

export type Mandate =
  | { readonly status: 'absent' }
  | (MandateTerms & {
      readonly status: MandateStatus;
      readonly authorityId: string;
      readonly giverId: string;
      readonly holderId?: string;
    });
