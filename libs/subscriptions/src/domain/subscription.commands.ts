import { command } from '@chancery/kernel';
import type {
  Consent,
  Delivering,
  DeliveryDeadLettered,
  EndpointAwayNoted,
  Replay,
} from './subscription.events.js';

interface Of {
  readonly subscriptionId: string;
  readonly at: string;
}

/** What the application may read now, as it was looked up. */
interface Looked {
  /** Authorities whose events it may read. */
  readonly readable: readonly string[];
}

/** Have events sent to an endpoint. `others` is how many subscriptions the application has. */
export class CreateSubscription extends command('CreateSubscription')<
  Of &
    Delivering &
    Looked & {
      readonly applicationId: string;
      readonly secretId: string;
      readonly fromIndex: number;
      readonly others: number;
    }
> {}

/** Change what is sent where. A new endpoint has to agree first. */
export class ChangeSubscription extends command('ChangeSubscription')<
  Of & Partial<Delivering> & Looked
> {}

/** Ask the endpoint once more whether it agrees. */
export class AskVerification extends command('AskVerification')<Of> {}

/** The endpoint agrees by the address that it was told. For services. */
export class RecordConsent extends command('RecordConsent')<
  Of & { readonly endpoint: string; readonly consent: Consent }
> {}

/** What the endpoint said when it was asked. For services. */
export class RecordHandshake extends command('RecordHandshake')<
  Of & {
    readonly endpoint: string;
    readonly allowedRate?: number;
    /** Why it did not agree. */
    readonly refusal?: string;
    /** It was reached: what had agreed before does so no longer. */
    readonly isAnswered?: boolean;
  }
> {}

/** Vouch for an endpoint that cannot be asked. */
export class ApproveEndpoint extends command('ApproveEndpoint')<Of & { readonly reason: string }> {}

export class PauseSubscription extends command('PauseSubscription')<Of> {}

/** Go on from where it stood, or from an index. */
export class ResumeSubscription extends command('ResumeSubscription')<
  Of & { readonly fromIndex?: number }
> {}

/** Send a span of the ledger once more, beside what is new. */
export class OrderReplay extends command('OrderReplay')<Of & Replay> {}

/** Everything of the replay was sent. For services. */
export class RecordReplayEnd extends command('RecordReplayEnd')<
  Of & { readonly replayId: string }
> {}

/** Sign with a new secret, and with the one before until it ends. */
export class RotateSecret extends command('RotateSecret')<
  Of & { readonly secretId: string; readonly previousUntil: string }
> {}

/** End a secret that is not the newest at once. */
export class RetireSecret extends command('RetireSecret')<Of & { readonly secretId: string }> {}

/** Send nothing more until somebody resumes it. For services. */
export class SuspendSubscription extends command('SuspendSubscription')<
  Of & { readonly cause: 'endpoint' | 'gone' | 'forbidden' }
> {}

/** The endpoint has been away for so long that its owner is told. For services. */
export class NoteEndpointAway extends command('NoteEndpointAway')<EndpointAwayNoted['data']> {}

/** An event could not be delivered in a day. For services. */
export class RecordDeadLetter extends command('RecordDeadLetter')<DeliveryDeadLettered['data']> {}

export class RedeliverDeadLetter extends command('RedeliverDeadLetter')<
  Of & { readonly index: number }
> {}

export class DiscardDeadLetter extends command('DiscardDeadLetter')<
  Of & { readonly index: number; readonly reason: string }
> {}

/** From where to go on if the database is lost. For services. */
export class NoteProgress extends command('NoteProgress')<
  Of & { readonly index: number; readonly serial: number }
> {}

export class EndSubscription extends command('EndSubscription')<Of> {}

export type SubscriptionCommand =
  | CreateSubscription
  | ChangeSubscription
  | AskVerification
  | RecordConsent
  | RecordHandshake
  | ApproveEndpoint
  | PauseSubscription
  | ResumeSubscription
  | OrderReplay
  | RecordReplayEnd
  | RotateSecret
  | RetireSecret
  | SuspendSubscription
  | NoteEndpointAway
  | RecordDeadLetter
  | RedeliverDeadLetter
  | DiscardDeadLetter
  | NoteProgress
  | EndSubscription;
