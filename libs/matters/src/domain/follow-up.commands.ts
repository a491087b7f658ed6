import { command } from '@chancery/kernel';
import type * as terms from './matter.terms.js';

/** What follows from a fact of the dialogue elsewhere. Ordered by policies, and twice is once. */

/** Lets terms of the document stand as of an instant. */
export class SuspendForRequest extends command('SuspendForRequest')<
  terms.OfMatter & terms.Standstill & { readonly requestId: string }
> {}

/** Lets terms of the document go on as of an instant. */
export class ResumeAfterRequest extends command('ResumeAfterRequest')<
  terms.OfMatter & terms.Standstill & { readonly requestId: string }
> {}

/** Sends the document of a decision by the portal. */
export class SendDecision extends command('SendDecision')<
  terms.OfMatter & {
    readonly decisionId: string;
    readonly consignmentId: string;
    readonly partyId: string;
  }
> {}

/** Takes back what is on its way, and ends the work on what was withdrawn. */
export class SettleWithdrawn extends command('SettleWithdrawn')<terms.OfMatter> {}

/** Opens the document and the matter of an appeal. The words of it stay in the matter appealed against. */
export class OpenAppeal extends command('OpenAppeal')<
  terms.OfMatter & {
    readonly decisionId: string;
    readonly appealId: string;
    readonly authorityId: string;
    readonly partyId: string;
    readonly unitId: string;
    readonly files: readonly terms.SentFile[];
  }
> {}

/** Puts a file of a party beside its document. */
export class FileOfParty extends command('FileOfParty')<
  terms.OfMatter & { readonly file: terms.SentFile; readonly name: string }
> {}
