import { Query } from '@nestjs/cqrs';
import type { FieldError } from '@chancery/forms';
import type { Principal } from '@chancery/kernel';
import type { PageKey, RowPage } from '@chancery/read-store';
import type { TakenIn } from './commands/taking-in.js';
import type { ServiceTerm } from './definition/terms.js';
import type { CheckedDefinition, ServiceDefinition } from './domain/service.terms.js';
import type { SealedAnswers } from './domain/submission.terms.js';
import type { ServiceVersionRow } from './read-models/service/service-version.row.js';
import type { ServiceRow } from './read-models/service/service.row.js';
import type { PublishedKey } from './receipts/receipt-keys.js';
import type { Receipt } from './receipts/receipt.js';

/** The key of the last row of the page before, and how many rows a page has. */
export interface ServicesPage {
  readonly after?: PageKey | undefined;
  readonly limit?: number | undefined;
}

/** A service with the definition of one of its versions; null before the first. */
export interface ServiceView extends ServiceRow {
  readonly shown: Omit<ServiceVersionRow, 'serviceId'> | null;
}

/** The services of an authority, by code. An officer without a post in it sees none. */
export class ListServices extends Query<RowPage<ServiceRow>> {
  constructor(
    readonly authorityId: string,
    readonly by: Principal,
    readonly page: ServicesPage,
  ) {
    super();
  }
}

/** A service for officers, as it is or as of a version. Throws ServiceNotFound and ServiceVersionNotFound. */
export class GetService extends Query<ServiceView> {
  constructor(
    readonly serviceId: string,
    readonly by: Principal,
    readonly version?: number,
  ) {
    super();
  }
}

/** The services that an authority offers to everybody, by words of their names and summaries. */
export class FindOffers extends Query<readonly ServiceRow[]> {
  constructor(
    readonly authorityId: string,
    readonly text?: string,
  ) {
    super();
  }
}

/** A service that is offered, with one of its versions. */
export type Offer = ServiceView & { readonly shown: NonNullable<ServiceView['shown']> };

/** A service that was offered to everybody at some time. Throws ServiceNotFound and ServiceVersionNotFound. */
export class GetOffer extends Query<Offer> {
  constructor(
    readonly serviceId: string,
    readonly version?: number,
  ) {
    super();
  }
}

/** The term of a service, and its end if somebody sent it at this instant; undefined where none runs. */
export class LookUpTerm extends Query<ServiceTerm | undefined> {
  constructor(
    readonly authorityId: string,
    readonly kind: string,
    readonly at: string,
  ) {
    super();
  }
}

/** How a service was used in a month, `2026-03`. `kept` and `missed` count those that are settled and had a term. */
export interface ServiceUse {
  readonly month: string;
  readonly sent: number;
  readonly settled: number;
  readonly kept: number;
  readonly missed: number;
}

/** How a service was used, month by month, the last first. */
export class CountServiceUse extends Query<readonly ServiceUse[]> {
  constructor(readonly serviceId: string) {
    super();
  }
}

/** What a definition would do with answers. Faults of the definition come first: without a sound one nothing follows. */
export interface Trial {
  readonly checked: CheckedDefinition;
  readonly errors: readonly FieldError[];
  readonly isEligible?: boolean;
  readonly unitId?: string;
  readonly subject?: string;
  readonly term?: ServiceTerm;
}

/** A dry run of a definition that may not be published. Throws ServiceOrderNotPermitted. */
export class TryDefinition extends Query<Trial> {
  constructor(
    readonly asked: {
      readonly authorityId: string;
      readonly definition: ServiceDefinition;
      readonly answers: Readonly<Record<string, unknown>>;
    },
    readonly by: Principal,
    readonly at: string,
  ) {
    super();
  }
}

/** A submission as its applicant may see it again. */
export interface OwnSubmission extends TakenIn {
  readonly serviceId: string;
  readonly version: number;
  readonly submittedAt: string;
  readonly given: SealedAnswers;
}

/** What a party has sent. Throws SubmissionNotFound, also for all others. */
export class GetOwnSubmission extends Query<OwnSubmission> {
  constructor(
    readonly submissionId: string,
    readonly party: { readonly authorityId: string; readonly partyId: string },
  ) {
    super();
  }
}

/** The answers that a party gave last to a service; undefined if it never used it. */
export class FindLastAnswers extends Query<SealedAnswers | undefined> {
  constructor(
    readonly serviceId: string,
    readonly partyId: string,
  ) {
    super();
  }
}

/** The public keys by which the receipts of an authority are verified. */
export class FindReceiptKeys extends Query<readonly PublishedKey[]> {
  constructor(readonly authorityId: string) {
    super();
  }
}

/** Whether a receipt is ours. It repeats nothing of what was sent. */
export type ReceiptVerdict =
  | { readonly isValid: false }
  | {
      readonly isValid: true;
      readonly receiptId: string;
      readonly authorityId: string;
      readonly submittedAt: string;
    };

/** Whether an authority of this portal signed a receipt. */
export class VerifyReceipt extends Query<ReceiptVerdict> {
  constructor(readonly jws: string) {
    super();
  }
}

export type { Receipt };
