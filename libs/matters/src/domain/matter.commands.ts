import { command, commandOf, type PartyPrincipal, type Sender } from '@chancery/kernel';
import type { LookedDecision, LookedEnd, LooksUpCustody } from './looked.terms.js';
import type * as terms from './matter.terms.js';

type OfMatter = terms.OfMatter & LooksUpCustody;

/**
 * Lets a party follow a document. The id is that of the matter's first document, and never changes. Given by a service,
 * in the party's name.
 */
export class OpenMatter extends command('OpenMatter')<
  terms.OfMatter & {
    readonly documentId: string;
    readonly authorityId: string;
    /** Whose matter it is. */
    readonly partyId: string;
    readonly submissionId?: string;
    readonly service?: terms.FollowedService;
    readonly appealOf?: terms.AppealOf;
  }
> {}

/** Files are only those of parties; an officer's go with a decision. */
export class SendMessage extends commandOf<Sender>()('SendMessage')<
  OfMatter & {
    readonly messageId: string;
    readonly text: string;
    readonly files?: readonly terms.OfferedFile[];
  }
> {}

/** The party's first look at a message. */
export class OpenMessage extends commandOf<PartyPrincipal>()('OpenMessage')<
  OfMatter & { readonly messageId: string }
> {}

/** With a ground the terms towards the party stand from `at` on until the answer. `until` is an instant. */
export class RequestInformation extends command('RequestInformation')<
  OfMatter & {
    readonly requestId: string;
    readonly items: readonly terms.AskedItem[];
    readonly reason: string;
    readonly until: string;
    readonly ground?: string;
  }
> {}

/** `isAll`: the party says that there is no more, whatever is missing. */
export class ProvideInformation extends commandOf<PartyPrincipal>()('ProvideInformation')<
  OfMatter & {
    readonly requestId: string;
    readonly itemIds: readonly string[];
    readonly isAll: boolean;
    readonly text: string;
    readonly files?: readonly terms.OfferedFile[];
  }
> {}

export class CancelRequest extends command('CancelRequest')<
  OfMatter & { readonly requestId: string; readonly reason: string }
> {}

/** The alarm of a request has gone off, at the instant until which it was open. */
export class LapseRequest extends command('LapseRequest')<
  OfMatter & { readonly requestId: string }
> {}

export class OfferHearing extends command('OfferHearing')<
  OfMatter & {
    readonly hearingId: string;
    readonly outcome: terms.Outcome;
    readonly summary: string;
    readonly until: string;
  }
> {}

export class MakeStatement extends commandOf<PartyPrincipal>()('MakeStatement')<
  OfMatter & {
    readonly hearingId: string;
    readonly text: string;
    readonly files?: readonly terms.OfferedFile[];
  }
> {}

export class WaiveHearing extends commandOf<PartyPrincipal>()('WaiveHearing')<
  OfMatter & { readonly hearingId: string }
> {}

export class LapseHearing extends command('LapseHearing')<
  OfMatter & { readonly hearingId: string }
> {}

/** Nobody is heard, on a ground that the law names. An open hearing of this id ends so. */
export class SkipHearing extends command('SkipHearing')<
  OfMatter & { readonly hearingId: string; readonly ground: terms.SkipGround }
> {}

/** The decision is an outgoing document. Without `appeal`, that of the service is advised. */
export class DeliverDecision extends command('DeliverDecision')<
  OfMatter & {
    readonly decisionId: string;
    readonly consignmentId: string;
    readonly outcome: terms.Outcome;
    readonly reasons: readonly terms.Reason[];
    readonly appeal?: terms.AppealTerms;
    /** Looked up. */
    readonly decision?: LookedDecision;
  }
> {}

/** The party's first look at a decision: it is delivered by that. */
export class OpenDecision extends commandOf<PartyPrincipal>()('OpenDecision')<
  OfMatter & { readonly decisionId: string }
> {}

/** Without `part`, the whole of it. */
export class WithdrawMatter extends commandOf<PartyPrincipal>()('WithdrawMatter')<
  OfMatter & { readonly part?: string }
> {}

/** `appealId` will be the id of the appeal's document and matter. */
export class LodgeAppeal extends commandOf<PartyPrincipal>()('LodgeAppeal')<
  OfMatter & {
    readonly decisionId: string;
    readonly appealId: string;
    readonly text: string;
    readonly files?: readonly terms.OfferedFile[];
  }
> {}

/** `isKnown` is looked up. */
export class JoinParty extends command('JoinParty')<
  OfMatter & { readonly partyId: string; readonly isKnown?: boolean }
> {}

export class LeaveParty extends command('LeaveParty')<
  OfMatter & { readonly partyId: string; readonly reason: string }
> {}

/** The reminder `silence` of a clock was reached. `end` is looked up. */
export class LetSilenceTakeEffect extends command('LetSilenceTakeEffect')<
  OfMatter & { readonly clockId: string; readonly end?: LookedEnd }
> {}

export class RevokeDeemedApproval extends command('RevokeDeemedApproval')<
  OfMatter & { readonly reason: string; readonly basis: string }
> {}

/** A party asks what takes so long. */
export class AskWhy extends commandOf<PartyPrincipal>()('AskWhy')<
  OfMatter & { readonly questionId: string }
> {}

export class ExplainDelay extends command('ExplainDelay')<
  OfMatter & { readonly questionId: string; readonly text: string }
> {}

/** What waits for officers goes with the document: to another unit or officer, or behind another access level. */
export class FollowDocument extends command('FollowDocument')<OfMatter> {}

/** An officer has seen what a party sent or let pass, and nothing else is to be done about it. */
export class TakeNote extends command('TakeNote')<OfMatter & { readonly itemId: string }> {}

export type PartyCommand =
  | OpenMessage
  | ProvideInformation
  | MakeStatement
  | WaiveHearing
  | OpenDecision
  | WithdrawMatter
  | LodgeAppeal
  | AskWhy;
export type OfficerCommand =
  | RequestInformation
  | CancelRequest
  | OfferHearing
  | SkipHearing
  | DeliverDecision
  | JoinParty
  | LeaveParty
  | RevokeDeemedApproval
  | ExplainDelay
  | TakeNote;
export type ProgramCommand = LapseRequest | LapseHearing | LetSilenceTakeEffect | FollowDocument;

/** Commands to a matter that was opened. */
export type DialogueCommand = SendMessage | PartyCommand | OfficerCommand | ProgramCommand;
export type MatterCommand = OpenMatter | DialogueCommand;
