/** Which events are to be sent, of those that the application may read. */
export interface EventFilter {
  readonly authorityId?: string | undefined;
  readonly unitId?: string | undefined;
  readonly documentId?: string | undefined;
  readonly kind?: readonly string[] | undefined;
  readonly type?: readonly string[] | undefined;
}

/** What is sent where, and how. */
export interface Delivering {
  readonly endpoint: string;
  readonly filter: EventFilter;
  readonly content: 'thin' | 'full' | 'parties';
  /** Whether a message holds one event or many. Those of many go out one message after the other. */
  readonly mode: 'single' | 'batch';
  /** How many documents may have an event under way at once, where a message holds one. */
  readonly parallelism: number;
  readonly signature: 'v1' | 'v1a' | 'both';
  /** What becomes of the later events of a document behind one that could not be delivered. */
  readonly onDeadLetter: 'hold-document' | 'continue';
  /** A mailbox of the service that is told when its endpoint is away. */
  readonly contact?: string | undefined;
}

/** The endpoint has agreed by the address that it was told when it was asked, and that was the question of a revision. */
export interface Consent {
  readonly asked: number;
  readonly allowedRate?: number;
}

/** A secret that messages are signed with. The secret itself is never in the log. */
export interface SecretTerm {
  readonly secretId: string;
  /** Valid until then; without it, until another takes its place. */
  readonly until?: string;
}

interface Of {
  readonly subscriptionId: string;
  readonly at: string;
}

export interface SubscriptionCreated {
  readonly type: 'SubscriptionCreated';
  readonly data: Of &
    Delivering & {
      readonly applicationId: string;
      readonly authorityId: string;
      readonly secretId: string;
      /** The index of the ledger from which on events are sent. */
      readonly fromIndex: number;
    };
}

export interface VerificationAsked {
  readonly type: 'VerificationAsked';
  /** With a consent nothing is left to be asked but whether it takes a message. */
  readonly data: Of & { readonly consent?: Consent };
}

export interface EndpointVerified {
  readonly type: 'EndpointVerified';
  /** `allowedRate`: so many requests a minute, if the endpoint has named a bound. */
  readonly data: Of & { readonly endpoint: string; readonly allowedRate?: number };
}

export interface EndpointRefused {
  readonly type: 'EndpointRefused';
  readonly data: Of & {
    readonly endpoint: string;
    readonly reason: string;
    /** It had agreed, and does no longer: nothing is sent. */
    readonly isWithdrawn?: true;
  };
}

export interface EndpointApproved {
  readonly type: 'EndpointApproved';
  readonly data: Of & { readonly endpoint: string; readonly reason: string };
}

export interface SubscriptionChanged {
  readonly type: 'SubscriptionChanged';
  /** The whole of it, as it is from now on. */
  readonly data: Of & Delivering & { readonly isVerified: boolean };
}

export interface SubscriptionPaused {
  readonly type: 'SubscriptionPaused';
  readonly data: Of;
}

export interface SubscriptionResumed {
  readonly type: 'SubscriptionResumed';
  /** `fromIndex`: not from where it stood, but from there on. */
  readonly data: Of & { readonly fromIndex?: number };
}

/** A span of the ledger that is sent once more. */
export interface Replay {
  readonly replayId: string;
  readonly fromIndex: number;
  /** Up to, without this index. */
  readonly toIndex: number;
}

export interface ReplayOrdered {
  readonly type: 'ReplayOrdered';
  readonly data: Of & Replay;
}

export interface ReplayEnded {
  readonly type: 'ReplayEnded';
  readonly data: Of & { readonly replayId: string };
}

export interface SecretRotated {
  readonly type: 'SecretRotated';
  /** `valid` are the secrets that messages are signed with from now on. */
  readonly data: Of & { readonly secretId: string; readonly valid: readonly SecretTerm[] };
}

export interface SecretRetired {
  readonly type: 'SecretRetired';
  readonly data: Of & { readonly secretId: string; readonly valid: readonly SecretTerm[] };
}

export interface SubscriptionSuspended {
  readonly type: 'SubscriptionSuspended';
  readonly data: Of & { readonly cause: 'endpoint' | 'gone' | 'forbidden' };
}

/** For how many hours an endpoint is away when its owner is told. */
export const awayHours = [1, 24] as const;

export interface EndpointAwayNoted {
  readonly type: 'EndpointAwayNoted';
  readonly data: Of & { readonly since: string; readonly hours: (typeof awayHours)[number] };
}

export interface DeliveryDeadLettered {
  readonly type: 'DeliveryDeadLettered';
  readonly data: Of & {
    readonly index: number;
    readonly eventId: string;
    readonly attempts: number;
    readonly status: number | null;
    readonly error: string | null;
  };
}

export interface DeadLetterRedelivered {
  readonly type: 'DeadLetterRedelivered';
  readonly data: Of & { readonly index: number };
}

export interface DeadLetterDiscarded {
  readonly type: 'DeadLetterDiscarded';
  readonly data: Of & { readonly index: number; readonly reason: string };
}

export interface ProgressNoted {
  readonly type: 'ProgressNoted';
  /** Everything below the index is delivered, parked or given up. */
  readonly data: Of & { readonly index: number; readonly serial: number };
}

export interface SubscriptionEnded {
  readonly type: 'SubscriptionEnded';
  readonly data: Of;
}

export type SubscriptionEvent =
  | SubscriptionCreated
  | VerificationAsked
  | EndpointVerified
  | EndpointRefused
  | EndpointApproved
  | SubscriptionChanged
  | SubscriptionPaused
  | SubscriptionResumed
  | ReplayOrdered
  | ReplayEnded
  | SecretRotated
  | SecretRetired
  | SubscriptionSuspended
  | EndpointAwayNoted
  | DeliveryDeadLettered
  | DeadLetterRedelivered
  | DeadLetterDiscarded
  | ProgressNoted
  | SubscriptionEnded;
