import { command } from '@chancery/kernel';
import type { OfDocument } from './document.terms.js';

/** Where in a case a document goes: the number of its entry, which the case gives out, and who answers for the case. */
interface Place {
  readonly caseId: string;
  readonly caseUnitId: string;
  readonly entry: number;
}

/** Ordered once the case has given out the entry. */
export class FileDocument extends command('FileDocument', { action: 'file' })<OfDocument & Place> {}

/** From one case into another. */
export class RefileDocument extends command('RefileDocument', { action: 'refile' })<
  OfDocument & Place & { readonly fromCaseId: string; readonly reason: string }
> {}

export class UnfileDocument extends command('UnfileDocument', { action: 'unfile' })<
  OfDocument & { readonly caseId: string; readonly reason: string }
> {}

/** Lets a unit read the document that is to answer for its case from now on. */
export class AdmitUnit extends command('AdmitUnit', { action: 'admit-unit' })<
  OfDocument & { readonly unitId: string; readonly caseId: string }
> {}

export type FilingCommand = FileDocument | RefileDocument | UnfileDocument | AdmitUnit;
