import { Query } from '@nestjs/cqrs';
import type { Principal } from '@chancery/kernel';
import type { Page, PageWish } from '@chancery/read-store';
import type { AddresseeView, ProofOfSending } from './read-models/detail/addressee-view.js';

/** To whom a document goes, and what became of each sending. Throws DocumentNotFound. */
export class GetAddressees extends Query<readonly AddresseeView[]> {
  constructor(
    readonly documentId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** What proves one sending. Throws DocumentNotFound or ConsignmentNotFound. */
export class GetProof extends Query<ProofOfSending> {
  constructor(
    readonly documentId: string,
    readonly consignmentId: string,
    readonly by: Principal,
  ) {
    super();
  }
}

/** An incoming document with a number that is not settled. */
export interface UnansweredDocument {
  readonly documentId: string;
  readonly number: string | null;
  readonly subject: string;
  readonly kind: string;
  readonly unitId: string;
  readonly officerId: string | null;
  readonly registeredAt: string;
  readonly receivedAt: string | null;
  /** The term that the office has set, and the end of the nearest statutory one. */
  readonly due: string | null;
  readonly termDue: string | null;
  readonly interimReplies: readonly {
    readonly documentId: string;
    readonly number: string;
    readonly at: string;
  }[];
}

/** `isWithBelow`: also what lies with the units below. `since`: registered then or later, an instant. */
export interface UnansweredFilter {
  readonly unitId?: string | undefined;
  readonly isWithBelow?: boolean | undefined;
  readonly officerId?: string | undefined;
  readonly since?: string | undefined;
  /** Whether the nearer one of its terms has passed. */
  readonly isOverdue?: boolean | undefined;
}

/** What is not answered in the units where the reader works or that they oversee, the oldest first; all for an auditor. */
export class FindUnanswered extends Query<Page<UnansweredDocument>> {
  constructor(
    readonly by: Principal,
    readonly filter: UnansweredFilter = {},
    readonly page: PageWish = {},
  ) {
    super();
  }
}

/** How much is not answered with an officer of a unit; with the unit alone, where nobody has taken it on. */
export interface UnansweredCount {
  readonly unitId: string;
  readonly officerId: string | null;
  readonly total: number;
}

/** Exact counts of what FindUnanswered finds. */
export class CountUnanswered extends Query<readonly UnansweredCount[]> {
  constructor(
    readonly by: Principal,
    readonly filter: UnansweredFilter = {},
  ) {
    super();
  }
}
