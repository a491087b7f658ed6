import { command, commandOf, type PartyPrincipal } from '@chancery/kernel';
import type { OfMandate } from './mandate.events.js';
import type { MandateTerms } from './mandate.terms.js';

const byParty = commandOf<PartyPrincipal>();

/** Lets whoever shows the code of the mandate act for the party, or for the one whom it represents by law. */
export class GiveMandate extends byParty('GiveMandate')<OfMandate & MandateTerms> {}

/** Takes a mandate. `isRight` says whether its code was shown; the handler fills it in. */
export class AcceptMandate extends byParty('AcceptMandate', { looksUp: true })<
  OfMandate & { readonly code: string; readonly isRight?: boolean }
> {}

export class RevokeMandate extends byParty('RevokeMandate')<OfMandate> {}

export class RenounceMandate extends byParty('RenounceMandate')<OfMandate> {}

/** Takes down a mandate on paper. */
export class RecordMandate extends command('RecordMandate')<
  OfMandate &
    MandateTerms & {
      readonly giverId: string;
      readonly holderId: string;
      readonly evidence: string;
    }
> {}

export class VerifyMandate extends command('VerifyMandate')<
  OfMandate & { readonly evidence: string }
> {}

export class RejectMandate extends command('RejectMandate')<
  OfMandate & { readonly reason: string }
> {}

export type MandateCommand =
  | GiveMandate
  | AcceptMandate
  | RevokeMandate
  | RenounceMandate
  | RecordMandate
  | VerifyMandate
  | RejectMandate;
