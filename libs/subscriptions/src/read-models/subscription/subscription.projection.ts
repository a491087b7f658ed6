import { rowsOf, type Projection, type Recorded } from '@chancery/kernel';
import type { SubscriptionEvent } from '../../domain/subscription.events.js';
import {
  deadLetterTable,
  subscriptionTable,
  type DeadLetterRow,
  type SubscriptionRow,
} from './subscription.row.js';

const rows = rowsOf(subscriptionTable);
const letters = rowsOf(deadLetterTable);

type Placed = Pick<Recorded, 'position' | 'revision'> & {
  readonly data: { readonly subscriptionId: string };
};

const become = (
  { position, revision, data: { subscriptionId } }: Placed,
  set: Partial<SubscriptionRow>,
) => [rows.update({ subscriptionId }, { ...set, revision, changed: Number(position) })];

type Of = { readonly subscriptionId: string; readonly index: number; readonly at: string };

const decided = ({ subscriptionId, index, at }: Of, set: Partial<DeadLetterRow>) =>
  letters.update({ subscriptionId, index }, { ...set, at });

/** The subscriptions of each application, and what could not be delivered. */
export const subscriptionProjection: Projection<SubscriptionEvent> = {
  name: 'subscription',
  version: 3,
  group: 'subscriptions',
  tables: [subscriptionTable, deadLetterTable],
  withheld: 'subscription',
  on: {
    SubscriptionCreated: ({ position, revision, data }) => {
      const { subscriptionId, at: createdAt, secretId, fromIndex, contact = null, ...set } = data;
      const changed = Number(position);
      const none = { cause: null, refusal: null, allowedRate: null, replay: null, away: null };
      const never = { consent: null, verifiedAt: null, contact };
      return [
        rows.upsert(
          { subscriptionId },
          {
            ...{ ...never, ...set, ...none, status: 'unverified', toVerify: revision },
            ...{ secrets: [{ secretId }], placedIndex: fromIndex, placed: revision },
            ...{ notedIndex: null, notedSerial: null, createdAt, revision, changed },
          },
        ),
      ];
    },
    VerificationAsked: (event) =>
      become(event, {
        ...{ toVerify: event.revision, refusal: null },
        consent: event.data.consent ?? null,
      }),
    EndpointVerified: (event) =>
      become(event, {
        ...{ status: 'active', toVerify: null, refusal: null, consent: null },
        ...{ allowedRate: event.data.allowedRate ?? null, verifiedAt: event.data.at },
      }),
    EndpointApproved: (event) =>
      become(event, { status: 'active', toVerify: null, refusal: null, verifiedAt: null }),
    EndpointRefused: (event) =>
      become(event, {
        ...{ toVerify: null, refusal: event.data.reason, consent: null },
        ...(event.data.isWithdrawn && { status: 'unverified', verifiedAt: null }),
      }),
    EndpointAwayNoted: (event) => {
      const { since, hours } = event.data;
      return become(event, { away: { since, hours } });
    },
    SubscriptionChanged: (event) => {
      const { subscriptionId: _, at: __, isVerified, contact = null, ...set } = event.data;
      const asked = {
        ...({ status: 'unverified', toVerify: event.revision, refusal: null } as const),
        ...{ consent: null, verifiedAt: null, away: null },
      };
      return become(event, { ...set, contact, ...(!isVerified && asked) });
    },
    SubscriptionPaused: (event) => become(event, { status: 'paused' }),
    SubscriptionResumed: (event) => {
      const { fromIndex: placedIndex } = event.data;
      const placed = placedIndex !== undefined && {
        ...{ placedIndex, placed: event.revision },
        ...{ notedIndex: null, notedSerial: null },
      };
      return become(event, { status: 'active', cause: null, ...placed });
    },
    SubscriptionSuspended: (event) =>
      become(event, { status: 'suspended', cause: event.data.cause }),
    SubscriptionEnded: (event) => become(event, { status: 'ended', toVerify: null }),
    ReplayOrdered: (event) => {
      const { replayId, fromIndex, toIndex } = event.data;
      return become(event, { replay: { replayId, fromIndex, toIndex } });
    },
    ReplayEnded: (event) => become(event, { replay: null }),
    SecretRotated: (event) => become(event, { secrets: event.data.valid }),
    SecretRetired: (event) => become(event, { secrets: event.data.valid }),
    DeliveryDeadLettered: (event) => {
      const { subscriptionId, index, ...set } = event.data;
      const waiting = { ...set, state: 'waiting', reason: null } as const;
      return [...become(event, {}), letters.upsert({ subscriptionId, index }, waiting)];
    },
    DeadLetterRedelivered: (event) => [
      ...become(event, {}),
      decided(event.data, { state: 'redelivered' }),
    ],
    DeadLetterDiscarded: (event) => [
      ...become(event, {}),
      decided(event.data, { state: 'discarded', reason: event.data.reason }),
    ],
    ProgressNoted: (event) =>
      become(event, { notedIndex: event.data.index, notedSerial: event.data.serial }),
  },
};
