import { command } from '@chancery/kernel';
import type { SignatureLevel, TemplateVersion } from '@chancery/procedures/rules';
import type { LooksUpStandings, OfDocument, Place } from './document.terms.js';
import type { LooksUpTerms, StepWish } from './route.terms.js';
import type { FileVerdict, SignatureFile } from './signature.terms.js';

type OfRoute = OfDocument & { readonly routeId: string };
type OfStep = OfRoute & { readonly stepId: string };
/** The version of the content that the caller has read. */
type OfContent = OfStep & { readonly contentVersion: number };

/** By the steps that it names or by a template, whose version is looked up. */
export class StartRoute extends command('StartRoute', { action: 'start-route', looksUp: true })<
  OfRoute &
    LooksUpStandings &
    LooksUpTerms & {
      readonly steps?: readonly StepWish[];
      readonly templateId?: string;
      readonly templateVersion?: number;
      readonly template?: TemplateVersion;
    }
> {}

export class WithdrawRoute extends command('WithdrawRoute', { action: 'withdraw-route' })<
  OfRoute & { readonly reason: string }
> {}

export class Concur extends command('Concur', { action: 'concur', looksUp: true })<
  OfContent & LooksUpTerms & { readonly remarks?: string }
> {}

/** The term of a step is over. Says nothing new if somebody acted, or if silence means nothing there. */
export class ConcurBySilence extends command('ConcurBySilence', { looksUp: true })<
  OfStep & LooksUpTerms
> {}

export class RefuseConcurrence extends command('RefuseConcurrence', {
  action: 'refuse-concurrence',
})<OfContent & { readonly reason: string }> {}

/** `simple` by this order alone; stronger with a file, whose verdict is looked up. */
export class Sign extends command('Sign', { action: 'sign', looksUp: true })<
  OfContent & LooksUpTerms & { readonly level: SignatureLevel; readonly signature?: SignatureFile }
> {}

export class RecordPartySignature extends command('RecordPartySignature', {
  action: 'record-party-signature',
  looksUp: true,
})<OfContent & LooksUpTerms & { readonly signature: SignatureFile }> {}

export class RefuseSignature extends command('RefuseSignature', { action: 'refuse-signature' })<
  OfContent & { readonly reason: string }
> {}

export class AddStep extends command('AddStep', { action: 'add-step', looksUp: true })<
  OfRoute & LooksUpStandings & LooksUpTerms & { readonly step: StepWish }
> {}

export class RemoveStep extends command('RemoveStep', { action: 'remove-step', looksUp: true })<
  OfStep & LooksUpTerms & { readonly reason: string }
> {}

export class ReassignStep extends command('ReassignStep', {
  action: 'reassign-step',
  looksUp: true,
})<OfStep & LooksUpStandings & LooksUpTerms & { readonly to: Place }> {}

export class AnnulSignatures extends command('AnnulSignatures', { action: 'annul-signatures' })<
  OfDocument & { readonly reason: string }
> {}

/** Records what is found of a signed file of the document; the verdict is looked up. */
export class CheckSignatures extends command('CheckSignatures', { action: 'check-signatures' })<
  OfDocument & { readonly attachmentId: string; readonly verdict: FileVerdict }
> {}

export type RouteCommand = StartRoute | WithdrawRoute;
export type StepCommand = AddStep | RemoveStep | ReassignStep;
export type ConcurrenceCommand = Concur | RefuseConcurrence;
export type SignatureCommand =
  Sign | RecordPartySignature | RefuseSignature | AnnulSignatures | CheckSignatures;
