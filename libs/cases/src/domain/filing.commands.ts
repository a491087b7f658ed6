import { command } from '@chancery/kernel';
import type { OfCase, SplitFrom } from './case.terms.js';

/** Orders that concern a case and documents at once. Each is carried out by orders to the case and to each document. */

export class TakeOut extends command('TakeOut')<
  OfCase & { readonly documentId: string; readonly reason: string }
> {}

export class MoveDocuments extends command('MoveDocuments')<
  OfCase & {
    readonly documentIds: readonly string[];
    readonly toCaseId: string;
    readonly reason: string;
  }
> {}

/** An entry was given out: see that the document lies there, or that nobody takes the entry for used. */
export class FinishFiling extends command('FinishFiling')<
  OfCase & { readonly documentId: string; readonly entry: number; readonly movedFrom?: string }
> {}

/** A document left an entry: see that the case says so. */
export class FinishMove extends command('FinishMove')<
  OfCase & {
    readonly documentId: string;
    readonly entry: number;
    readonly toCaseId?: string;
    readonly reason: string;
  }
> {}

/** A number was given to a case: see that the case bears it, or that the number becomes void. */
export class FinishCaseNumber extends command('FinishCaseNumber')<
  OfCase & { readonly registerId: string; readonly sequence: number }
> {}

/** A case went to another unit: open its documents to that unit. */
export class AdmitCaseUnit extends command('AdmitCaseUnit')<OfCase & { readonly unitId: string }> {}

/** A document was opened again: so is the closed case in which it lies. */
export class ReopenCaseWithDocument extends command('ReopenCaseWithDocument')<{
  readonly documentId: string;
  readonly at: string;
}> {}

/** Opens a case with documents of another. What is not said of it is as in the other; nobody has it in hand yet. */
export class SplitCase extends command('SplitCase')<
  OfCase & {
    readonly newCaseId: string;
    readonly documentIds: readonly string[];
    readonly title: string;
    readonly registerId: string;
    readonly kind?: string;
    readonly officerId?: string;
    readonly reason: string;
  }
> {}

/** A case was split off another: see that the documents named lie in it. */
export class FinishSplit extends command('FinishSplit')<
  OfCase & { readonly splitFrom: SplitFrom }
> {}

/** A case is to be merged into another: see that its documents and parties go there, and that it says so. */
export class CarryOutMerge extends command('CarryOutMerge')<OfCase & { readonly reason: string }> {}
