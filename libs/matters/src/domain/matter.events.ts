import type * as terms from './matter.terms.js';
import type { SilenceEvent } from './silence.events.js';

export type * from './silence.events.js';

/** Facts of the dialogue between a party and an authority. */
type Fact<Type extends string, Data extends object> = {
  readonly type: Type;
  readonly data: terms.OfMatter & Data;
};

/** What a party says. `partyId` is for whom, the words are sealed with the key of that party. */
interface Said {
  readonly partyId: string;
  readonly words: terms.SealedText;
  readonly files?: readonly terms.SentFile[];
}
/** Work that is over with it. */
interface Ends {
  readonly ends: readonly string[];
}
/** The terms that go on with it. */
interface Resumes {
  readonly resumes?: terms.Standstill;
}

export type MatterOpened = Fact<
  'MatterOpened',
  {
    readonly documentId: string;
    readonly authorityId: string;
    readonly partyId: string;
    readonly submissionId?: string;
    readonly service?: terms.FollowedService;
    readonly appealOf?: terms.AppealOf;
  }
>;
export type MessageSentByParty = Fact<
  'MessageSentByParty',
  Said & terms.WaitsAt & { readonly messageId: string }
>;
export type MessageSentToParty = Fact<
  'MessageSentToParty',
  Ends & { readonly messageId: string; readonly words: terms.SealedText }
>;
export type MessageOpened = Fact<
  'MessageOpened',
  { readonly messageId: string; readonly partyId: string }
>;

export type InformationRequested = Fact<
  'InformationRequested',
  {
    readonly requestId: string;
    readonly itemIds: readonly string[];
    readonly words: terms.SealedText & { readonly items: readonly terms.AskedItem[] };
    readonly until: string;
    /** The terms that stand from `at` on. */
    readonly suspends?: terms.Standstill;
  }
>;
export type InformationProvided = Fact<
  'InformationProvided',
  Said &
    terms.WaitsAt &
    Resumes & {
      readonly requestId: string;
      readonly itemIds: readonly string[];
      /** Nothing more is awaited. */
      readonly isComplete: boolean;
    }
>;
export type InformationRequestCancelled = Fact<
  'InformationRequestCancelled',
  Resumes & { readonly requestId: string; readonly words: terms.SealedText }
>;
export type InformationRequestLapsed = Fact<
  'InformationRequestLapsed',
  terms.WaitsAt & Resumes & { readonly requestId: string }
>;

export type HearingOffered = Fact<
  'HearingOffered',
  {
    readonly hearingId: string;
    readonly outcome: terms.Outcome;
    readonly words: terms.SealedText;
    readonly until: string;
  }
>;
export type StatementMade = Fact<
  'StatementMade',
  Said & terms.WaitsAt & { readonly hearingId: string }
>;
export type HearingWaived = Fact<
  'HearingWaived',
  terms.WaitsAt & { readonly hearingId: string; readonly partyId: string }
>;
export type HearingLapsed = Fact<'HearingLapsed', terms.WaitsAt & { readonly hearingId: string }>;
export type HearingSkipped = Fact<
  'HearingSkipped',
  { readonly hearingId: string; readonly ground: terms.SkipGround }
>;

/** `reasons` names the law of each; its words stand at the same place of the sealed ones. */
export type DecisionDelivered = Fact<
  'DecisionDelivered',
  Ends & {
    readonly decisionId: string;
    readonly consignmentId: string;
    readonly partyId: string;
    readonly outcome: terms.Outcome;
    readonly laws: readonly string[];
    readonly words: terms.SealedText & { readonly reasons: readonly string[] };
    readonly appeal?: terms.AppealTerms;
    readonly attachmentIds: readonly string[];
  }
>;
/** `appealUntil` is the first instant that is too late. */
export type DecisionOpened = Fact<
  'DecisionOpened',
  {
    readonly decisionId: string;
    readonly consignmentId: string;
    readonly partyId: string;
    readonly appealUntil?: string;
  }
>;
export type MatterWithdrawn = Fact<
  'MatterWithdrawn',
  terms.WaitsAt & {
    readonly partyId: string;
    readonly isWhole: boolean;
    readonly words: terms.SealedText;
  }
>;
export type AppealLodged = Fact<
  'AppealLodged',
  Said & {
    readonly decisionId: string;
    readonly appealId: string;
    readonly authorityId: string;
    readonly inTime: boolean;
    readonly appeal: terms.AppealTerms;
  }
>;

export type PartyJoinedMatter = Fact<
  'PartyJoinedMatter',
  { readonly partyId: string; readonly authorityId: string }
>;
export type PartyLeftMatter = Fact<
  'PartyLeftMatter',
  { readonly partyId: string; readonly reason: string }
>;

/** All that waits for officers waits there from now on. */
export type MatterItemsMoved = Fact<'MatterItemsMoved', terms.WaitsAt>;
export type NoteTaken = Fact<'NoteTaken', { readonly itemId: string }>;

export type DialogueEvent =
  | MessageSentByParty
  | MessageSentToParty
  | MessageOpened
  | InformationRequested
  | InformationProvided
  | InformationRequestCancelled
  | InformationRequestLapsed
  | HearingOffered
  | StatementMade
  | HearingWaived
  | HearingLapsed
  | HearingSkipped
  | DecisionDelivered
  | DecisionOpened
  | MatterWithdrawn
  | AppealLodged
  | PartyJoinedMatter
  | PartyLeftMatter
  | MatterItemsMoved
  | NoteTaken
  | SilenceEvent;
export type MatterEvent = MatterOpened | DialogueEvent;
