import { createHash } from 'node:crypto';
import type { Clock, Step } from '@chancery/deadlines/rules';
import type { ApplicationSubmitted } from '../domain/submission.events.js';
import { canonical } from './canonical.js';

/** When a term began, when it ends, and how that day was counted. */
export interface ReceiptClock {
  readonly startedAt: string;
  readonly dueDate?: string;
  readonly dueAt?: string;
  readonly steps: readonly Step[];
}

/**
 * What an authority signs: that it has these answers and files since this instant. It repeats no content. `number` is
 * missing where a registrar gives it later.
 */
export interface Receipt {
  readonly receiptId: string;
  readonly authorityId: string;
  readonly submissionId: string;
  readonly serviceId: string;
  readonly version: number;
  readonly submittedAt: string;
  /** Base64url of the SHA-256 of the answers in canonical JSON (RFC 8785). */
  readonly answers: { readonly sha256: string; readonly canonicalization: 'RFC 8785' };
  readonly files: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly size: number;
  }[];
  readonly applicant: string;
  readonly submittedBy: string;
  readonly number?: string;
  readonly clock?: ReceiptClock;
  /** The position of the submission in the log of the authority. */
  readonly position: string;
}

/** The clock that binds towards the party, of those that run. */
export const clockOf = (
  clocks: readonly { readonly role: string; readonly clock: Clock }[],
): ReceiptClock | undefined => {
  const statutory = clocks.find(({ role }) => role === 'statutory');
  if (!statutory) return undefined;
  const { startedAt, dates } = statutory.clock;
  return {
    startedAt,
    ...(dates && { dueDate: dates.dueDate, dueAt: dates.dueAt }),
    steps: dates?.steps ?? [],
  };
};

const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** Ten characters without i, l, o and u (Crockford's base 32), that can be told by telephone. */
export const receiptIdOf = (submissionId: string): string => {
  const digest = createHash('sha256').update(`receipt ${submissionId}`).digest();
  return [...digest.subarray(0, 10)].map((byte) => letters[byte % 32]).join('');
};

export const answersHash = (answers: unknown): string =>
  createHash('sha256').update(canonical(answers)).digest('base64url');

/** What is known of a submission once it was taken in. */
export interface TakenSubmission {
  readonly answers: unknown;
  readonly submittedBy: string;
  readonly position: string;
  readonly number?: string;
  readonly clock?: ReceiptClock;
}

export const receiptOf = (
  facts: ApplicationSubmitted['data'],
  { answers, submittedBy, position, number, clock }: TakenSubmission,
): Receipt => {
  const { receiptId, authorityId, submissionId, serviceId, version, at } = facts;
  return {
    ...{ receiptId, authorityId, submissionId, serviceId, version, submittedAt: at },
    answers: { sha256: answersHash(answers), canonicalization: 'RFC 8785' },
    files: facts.files.map(({ name, sha256, size }) => ({ name, sha256, size })),
    ...{ applicant: facts.applicant.partyId, submittedBy, position },
    ...(number !== undefined && { number }),
    ...(clock && { clock }),
  };
};
