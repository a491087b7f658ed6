import type { TableOf } from '@chancery/kernel';
import type {
  Consent,
  Delivering,
  EndpointAwayNoted,
  Replay,
  SecretTerm,
} from '../../domain/subscription.events.js';
import type { SubscriptionStatus } from '../../domain/subscription.state.js';

export type Away = Pick<EndpointAwayNoted['data'], 'since' | 'hours'>;

/**
 * A subscription as those need it who send. `revision` and `changed` are those of its last event; unlike a revision, a
 * position in the log is another one in a copy.
 */
export interface SubscriptionRow extends Omit<Delivering, 'contact'> {
  readonly subscriptionId: string;
  readonly applicationId: string;
  readonly authorityId: string;
  readonly status: SubscriptionStatus;
  readonly cause: string | null;
  readonly refusal: string | null;
  /** The revision of the event since which the endpoint has waited to be asked. */
  readonly toVerify: number | null;
  /** It has agreed already, and has to take a message. */
  readonly consent: Consent | null;
  /** When it last agreed; null if it never did, such as one that was vouched for. */
  readonly verifiedAt: string | null;
  /** What the owner was told last of its being away. */
  readonly away: Away | null;
  readonly allowedRate: number | null;
  readonly contact: string | null;
  readonly secrets: readonly SecretTerm[];
  /** From which index on events are sent, by the word of its owner, and the revision of that word. */
  readonly placedIndex: number;
  readonly placed: number;
  readonly notedIndex: number | null;
  readonly notedSerial: number | null;
  readonly replay: Replay | null;
  readonly createdAt: string;
  readonly revision: number;
  readonly changed: number;
}

export const subscriptionTable: TableOf<SubscriptionRow> = {
  name: 'subscription',
  key: ['subscriptionId'],
  columns: {
    subscriptionId: 'text',
    applicationId: 'text',
    authorityId: 'text',
    status: 'text',
    cause: 'text',
    refusal: 'text',
    toVerify: 'integer',
    consent: 'jsonb',
    verifiedAt: 'timestamptz',
    away: 'jsonb',
    allowedRate: 'integer',
    endpoint: 'text',
    filter: 'jsonb',
    content: 'text',
    mode: 'text',
    parallelism: 'integer',
    signature: 'text',
    onDeadLetter: 'text',
    contact: 'text',
    secrets: 'jsonb',
    placedIndex: 'bigint',
    placed: 'integer',
    notedIndex: 'bigint',
    notedSerial: 'bigint',
    replay: 'jsonb',
    createdAt: 'timestamptz',
    revision: 'integer',
    changed: 'bigint',
  },
  indexes: ['(changed)', '(application_id, created_at)', '(authority_id, created_at)'],
};

/** An event that could not be delivered, and what was decided about it. */
export interface DeadLetterRow {
  readonly subscriptionId: string;
  readonly index: number;
  readonly eventId: string;
  readonly attempts: number;
  readonly status: number | null;
  readonly error: string | null;
  readonly state: 'waiting' | 'redelivered' | 'discarded';
  readonly reason: string | null;
  readonly at: string;
}

export const deadLetterTable: TableOf<DeadLetterRow> = {
  name: 'dead_letter',
  key: ['subscriptionId', 'index'],
  columns: {
    subscriptionId: 'text',
    index: 'bigint',
    eventId: 'text',
    attempts: 'integer',
    status: 'integer',
    error: 'text',
    state: 'text',
    reason: 'text',
    at: 'timestamptz',
  },
};
