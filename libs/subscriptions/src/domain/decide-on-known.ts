import { decideBy, type Decisions } from '@chancery/kernel';
import type {
  ChangeSubscription,
  CreateSubscription,
  RecordHandshake,
  SubscriptionCommand,
} from './subscription.commands.js';
import * as errors from './subscription.errors.js';
import type { Delivering, SubscriptionEvent } from './subscription.events.js';
import { demandReadable } from './readable.js';
import type { KnownSubscription } from './subscription.state.js';

type Later = Exclude<SubscriptionCommand, CreateSubscription>;

const demandOpen = ({ status }: KnownSubscription, subscriptionId: string): void => {
  if (status === 'ended') throw new errors.SubscriptionHasEnded(subscriptionId);
};

const demandDeadLetter = ({ deadLetters }: KnownSubscription, index: number): void => {
  if (!deadLetters.includes(index)) throw new errors.DeadLetterNotFound(index);
};

const decisions: Decisions<KnownSubscription, Later, SubscriptionEvent> = {
  ChangeSubscription: (subscription, command) => change(subscription, command),

  AskVerification: (subscription, { data }) => {
    demandOpen(subscription, data.subscriptionId);
    return [{ type: 'VerificationAsked', data }];
  },

  RecordConsent: ({ status, endpoint, consent: known }, { data }) => {
    const { endpoint: agreed, consent, ...rest } = data;
    if (status !== 'unverified' || endpoint !== agreed || consent.asked <= (known?.asked ?? -1))
      throw new errors.ConsentNotUsable();
    return [{ type: 'VerificationAsked', data: { ...rest, consent } }];
  },

  RecordHandshake: (subscription, { data }) => handshake(subscription, data),

  ApproveEndpoint: (subscription, { data }) => {
    demandOpen(subscription, data.subscriptionId);
    const { endpoint, status } = subscription;
    return status === 'unverified'
      ? [{ type: 'EndpointApproved', data: { ...data, endpoint } }]
      : [];
  },

  PauseSubscription: ({ status }, { data }) => {
    if (status === 'paused') return [];
    if (status !== 'active') throw new errors.SubscriptionNotActive(status);
    return [{ type: 'SubscriptionPaused', data }];
  },

  ResumeSubscription: (subscription, { data }) => {
    const { status, endpoint } = subscription;
    demandOpen(subscription, data.subscriptionId);
    if (status === 'unverified') throw new errors.EndpointNotVerified(endpoint);
    if (status === 'active' && data.fromIndex === undefined) return [];
    return [{ type: 'SubscriptionResumed', data }];
  },

  OrderReplay: (subscription, { data }) => {
    demandOpen(subscription, data.subscriptionId);
    const { replay, status, endpoint } = subscription;
    if (status === 'unverified') throw new errors.EndpointNotVerified(endpoint);
    if (replay) throw new errors.ReplayUnderWay(replay.replayId);
    return [{ type: 'ReplayOrdered', data }];
  },

  RecordReplayEnd: ({ replay }, { data }) =>
    replay?.replayId === data.replayId ? [{ type: 'ReplayEnded', data }] : [],

  RotateSecret: (subscription, { data: { previousUntil: until, ...data } }) => {
    demandOpen(subscription, data.subscriptionId);
    const [newest, ...older] = subscription.secrets;
    const stillValid = older.filter((each) => (each.until ?? '') > data.at);
    const previous = newest ? [{ secretId: newest.secretId, until }] : [];
    const valid = [{ secretId: data.secretId }, ...previous, ...stillValid];
    return [{ type: 'SecretRotated', data: { ...data, valid } }];
  },

  RetireSecret: ({ secrets }, { data }) => {
    const [newest, ...older] = secrets;
    if (!newest || !older.some(({ secretId }) => secretId === data.secretId))
      throw new errors.SecretNotUsable(data.secretId);
    const valid = secrets.filter(({ secretId }) => secretId !== data.secretId);
    return [{ type: 'SecretRetired', data: { ...data, valid } }];
  },

  SuspendSubscription: ({ status }, { data }) =>
    status === 'active' ? [{ type: 'SubscriptionSuspended', data }] : [],

  NoteEndpointAway: ({ status, away }, { data }) => {
    const isTold = away?.since === data.since && away.hours >= data.hours;
    return status === 'active' && !isTold ? [{ type: 'EndpointAwayNoted', data }] : [];
  },

  RecordDeadLetter: ({ status, deadLetters }, { data }) =>
    status === 'ended' || deadLetters.includes(data.index)
      ? []
      : [{ type: 'DeliveryDeadLettered', data }],

  RedeliverDeadLetter: (subscription, { data }) => {
    demandOpen(subscription, data.subscriptionId);
    demandDeadLetter(subscription, data.index);
    return [{ type: 'DeadLetterRedelivered', data }];
  },

  DiscardDeadLetter: (subscription, { data }) => {
    demandOpen(subscription, data.subscriptionId);
    demandDeadLetter(subscription, data.index);
    return [{ type: 'DeadLetterDiscarded', data }];
  },

  NoteProgress: ({ status }, { data }) =>
    status === 'ended' ? [] : [{ type: 'ProgressNoted', data }],

  EndSubscription: ({ status }, { data }) =>
    status === 'ended' ? [] : [{ type: 'SubscriptionEnded', data }],
};

/** What a command to a subscription that exists comes to. */
export const decideOnKnown = (
  subscription: KnownSubscription,
  command: Later,
): readonly SubscriptionEvent[] => decideBy(decisions, subscription, command);

/** Who has agreed before and is only out of reach has not withdrawn that. */
const handshake = (
  subscription: KnownSubscription,
  { refusal: reason, isAnswered = false, allowedRate, ...data }: RecordHandshake['data'],
): readonly SubscriptionEvent[] => {
  const { status, endpoint } = subscription;
  if (status === 'ended' || endpoint !== data.endpoint) return [];
  if (reason === undefined) {
    const rate = allowedRate === undefined ? {} : { allowedRate };
    return [{ type: 'EndpointVerified', data: { ...data, ...rate } }];
  }
  const withdrawn = isAnswered && status === 'active' && ({ isWithdrawn: true } as const);
  return [{ type: 'EndpointRefused', data: { ...data, reason, ...withdrawn } }];
};

const deliveringOf = (subscription: KnownSubscription): Delivering => {
  const { endpoint, filter, content, mode, parallelism, signature } = subscription;
  const { onDeadLetter, contact } = subscription;
  const told = contact === undefined ? {} : { contact };
  return { endpoint, filter, content, mode, parallelism, signature, onDeadLetter, ...told };
};

const change = (
  subscription: KnownSubscription,
  { data }: ChangeSubscription,
): readonly SubscriptionEvent[] => {
  const { subscriptionId, at, readable, ...changed } = data;
  demandOpen(subscription, subscriptionId);
  const { endpoint } = subscription;
  const before = deliveringOf(subscription);
  const delivering = { ...before, ...changed };
  demandReadable(delivering.filter, readable);
  if (JSON.stringify(delivering) === JSON.stringify(before)) return [];
  const isVerified = delivering.endpoint === endpoint && subscription.status !== 'unverified';
  return [{ type: 'SubscriptionChanged', data: { subscriptionId, at, ...delivering, isVerified } }];
};
