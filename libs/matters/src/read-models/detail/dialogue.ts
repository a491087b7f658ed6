import type { Recorded } from '@chancery/kernel';
import type * as events from '../../domain/matter.events.js';
import type * as terms from '../../domain/matter.terms.js';

/** A file of a party, with the name that the party gave it. */
export interface FileView {
  readonly attachmentId: string;
  readonly name: string;
  readonly size: number;
}

export interface MessageView {
  readonly messageId: string;
  readonly from: 'party' | 'authority';
  /** Of a party's message, who wrote it and for whom. */
  readonly partyId?: string;
  readonly text: string;
  readonly files: readonly FileView[];
  readonly isOpened: boolean;
  readonly at: string;
}

export interface RequestView {
  readonly requestId: string;
  readonly reason: string;
  readonly items: readonly (terms.AskedItem & { readonly isProvided: boolean })[];
  readonly until: string;
  /** The terms stand until the answer. */
  readonly isSuspending: boolean;
  readonly state: 'open' | 'answered' | 'cancelled' | 'lapsed';
  readonly answers: readonly {
    readonly text: string;
    readonly files: readonly FileView[];
    readonly at: string;
  }[];
  readonly at: string;
}

export interface HearingView {
  readonly hearingId: string;
  readonly outcome?: terms.Outcome;
  readonly summary?: string;
  readonly until?: string;
  readonly state: 'open' | 'stated' | 'waived' | 'lapsed' | 'skipped';
  readonly ground?: string;
  readonly statement?: string;
  readonly files: readonly FileView[];
  readonly at: string;
}

export interface DecisionView {
  readonly decisionId: string;
  readonly outcome: terms.Outcome;
  readonly reasons: readonly terms.Reason[];
  readonly appeal?: terms.AppealTerms;
  /** The first instant at which an appeal is too late. */
  readonly appealUntil?: string;
  readonly appealId?: string;
  readonly openedAt?: string;
  readonly attachmentIds: readonly string[];
  readonly at: string;
}

export interface SilenceView {
  readonly effect: terms.Silence;
  readonly basis: string;
  readonly policyId: string;
  readonly policyVersion: number;
  readonly at: string;
  readonly revocableUntil?: string;
  readonly isRevoked: boolean;
}

export interface QuestionView {
  readonly questionId: string;
  readonly until: string;
  readonly explanation?: string;
  readonly at: string;
}

/** All that the two sides have said. */
export interface Dialogue {
  readonly opening?: events.MatterOpened['data'];
  readonly messages: readonly MessageView[];
  readonly requests: readonly RequestView[];
  readonly hearings: readonly HearingView[];
  readonly decisions: readonly DecisionView[];
  readonly questions: readonly QuestionView[];
  readonly silence?: SilenceView;
  readonly isWithdrawn: boolean;
}

export type MatterRecord = Recorded<events.MatterEvent>;
