import { command, type AccessLevel } from '@chancery/kernel';
import type { CaseClockCommand } from './case-clock.commands.js';
import type * as terms from './case.terms.js';
import type { OfCase } from './case.terms.js';

/** Fields marked "looked up" are filled in by the handler. */
interface LooksUpPlace {
  /** Looked up: why nobody there can answer for the case. */
  readonly unavailable?: 'unit-not-active' | 'officer-not-there';
}

/**
 * `caseNumber`, `foundClass`, `parentStatus` and `procedure` are looked up; the number was allocated for this case before.
 * Without `registerId` the procedure for its kind names the register. The document named becomes its first entry.
 */
export class OpenCase extends command('OpenCase', { looksUp: true })<
  OfCase &
    Omit<terms.Title, 'accessLevel'> &
    terms.Responsible &
    LooksUpPlace & {
      readonly authorityId: string;
      /** That of the procedure, else `internal`, where nobody says another. */
      readonly accessLevel?: AccessLevel;
      readonly registerId?: string;
      readonly classId?: string;
      readonly parentId?: string;
      readonly fromDocumentId?: string;
      /** The case that it is split off, and what is to come from there. */
      readonly splitFrom?: terms.SplitFrom;
      readonly caseNumber?: terms.CaseNumber;
      readonly foundClass?: terms.FoundClass;
      readonly parentStatus?: terms.CaseStatus | 'absent';
      readonly procedure?: terms.CaseProcedure;
    }
> {}

export class AssignCase extends command('AssignCase', { looksUp: true })<
  OfCase &
    terms.Responsible &
    LooksUpPlace & {
      /** Nothing is to happen if another unit answers for it by now. */
      readonly fromUnitId?: string;
    }
> {}

/** `foundClass` is looked up. */
export class ClassifyCase extends command('ClassifyCase', { looksUp: true })<
  OfCase & { readonly classId: string; readonly foundClass?: terms.FoundClass }
> {}

export class CorrectCase extends command('CorrectCase')<
  OfCase & { readonly title?: string; readonly kind?: string; readonly reason: string }
> {}

export class SetCaseAccessLevel extends command('SetCaseAccessLevel')<
  OfCase & { readonly accessLevel: AccessLevel; readonly reason: string }
> {}

export class SetResult extends command('SetResult')<OfCase & { readonly result: string }> {}

export class AddParty extends command('AddParty')<
  OfCase & {
    readonly party: terms.CaseParty;
    readonly role: terms.PartyRole;
    readonly represents?: string;
  }
> {}

export class EndParty extends command('EndParty')<
  OfCase & { readonly partyId: string; readonly reason: string }
> {}

/** `isOther` is looked up: whether there is such another case for who links. */
export class LinkCase extends command('LinkCase', { looksUp: true })<
  OfCase & {
    readonly otherCaseId: string;
    readonly kind: terms.LinkKind;
    readonly isOther?: boolean;
  }
> {}

export class UnlinkCase extends command('UnlinkCase')<
  OfCase & {
    readonly otherCaseId: string;
    readonly kind: terms.LinkKind;
    readonly reason: string;
  }
> {}

/** Gives out the next entry; the document is then ordered to be filed under it. */
export class TakeIn extends command('TakeIn')<
  OfCase & { readonly documentId: string; readonly movedFrom?: string }
> {}

/** What became of an entry whose document is elsewhere: nothing, or it went to another case. */
export class VoidEntry extends command('VoidEntry')<
  OfCase & { readonly documentId: string; readonly entry: number; readonly reason: string }
> {}
export class NoteMove extends command('NoteMove')<
  OfCase & { readonly documentId: string; readonly entry: number; readonly toCaseId: string }
> {}

/** `obstacles`, `examined` (the entries that were looked at) and `foundClass` are looked up. */
export class CloseCase extends command('CloseCase', { looksUp: true })<
  OfCase & {
    readonly settleRest?: boolean;
    readonly obstacles?: readonly terms.CaseObstacle[];
    readonly examined?: readonly number[];
    readonly foundClass?: terms.FoundClass;
  }
> {}

/** `parentStatus` is looked up. `because` names the document whose reopening reopens the case. */
export class ReopenCase extends command('ReopenCase', { looksUp: true })<
  OfCase & {
    readonly reason: string;
    readonly because?: { readonly documentId: string };
    readonly parentStatus?: terms.CaseStatus | 'absent';
  }
> {}

export class CancelCase extends command('CancelCase')<OfCase & { readonly reason: string }> {}

/** `into` is looked up. The documents go to the other case once this is recorded; nothing else does any more. */
export class MergeCase extends command('MergeCase', { looksUp: true })<
  OfCase & {
    readonly intoCaseId: string;
    readonly reason: string;
    readonly into?: terms.FoundCase;
  }
> {}

/** The parties of a case that is being merged into this one take part here. */
export class JoinParties extends command('JoinParties')<
  OfCase & { readonly fromCaseId: string; readonly parties: readonly terms.JoiningParty[] }
> {}

/** All documents lie in the other case. */
export class CompleteMerge extends command('CompleteMerge')<
  OfCase & { readonly intoCaseId: string }
> {}

/** The other case takes nothing in any more: this one goes on with what is left in it. */
export class AbandonMerge extends command('AbandonMerge')<
  OfCase & { readonly intoCaseId: string; readonly reason: string }
> {}

export type CaseCommand =
  | OpenCase
  | AssignCase
  | ClassifyCase
  | CorrectCase
  | SetCaseAccessLevel
  | SetResult
  | AddParty
  | EndParty
  | LinkCase
  | UnlinkCase
  | TakeIn
  | VoidEntry
  | NoteMove
  | CloseCase
  | ReopenCase
  | CancelCase
  | CaseClockCommand
  | MergeCase
  | JoinParties
  | CompleteMerge
  | AbandonMerge;
