import { holds, isOfAuthority, type Principal, type Right, type Rights } from '@chancery/kernel';
import type { SubscriptionCommand } from './subscription.commands.js';
import { SubscriptionNotFound, SubscriptionOrderNotPermitted } from './subscription.errors.js';
import type { Subscription } from './subscription.state.js';

const ownerOf = (subscription: Subscription, { data }: SubscriptionCommand): string | undefined => {
  if (subscription.status !== 'absent') return subscription.applicationId;
  return 'applicationId' in data ? data.applicationId : undefined;
};

/** Administrators of the authority of the application, and services of the platform. */
const administers = (by: Principal, applicationId: string): boolean =>
  by.kind !== 'application' && isOfAuthority(by, applicationId) && holds(by, 'administrator');

/** The application itself, and who administers it. */
export const mayDirect = (by: Principal, applicationId: string): boolean =>
  by.id === applicationId || administers(by, applicationId);

const rightOf = (
  who: readonly string[],
  allows: (by: Principal, applicationId: string) => boolean,
): Right<Subscription, SubscriptionCommand> => ({
  who,
  may: (subscription, command) => {
    const owner = ownerOf(subscription, command);
    return owner !== undefined && allows(command.by, owner);
  },
  refusal: (subscription, command) => {
    const owner = ownerOf(subscription, command);
    const isKnown =
      owner !== undefined && (command.by.id === owner || isOfAuthority(command.by, owner));
    return isKnown && command.by.kind !== 'application'
      ? new SubscriptionOrderNotPermitted(command.type, who)
      : new SubscriptionNotFound(command.data.subscriptionId);
  },
});

const directing = rightOf(['application', 'administrator'], mayDirect);
const approving = rightOf(['administrator'], administers);
const recording = rightOf(['service'], (by) => by.kind === 'service');

/** Who may give which command. */
export const rights: Rights<Subscription, SubscriptionCommand> = {
  CreateSubscription: directing,
  ChangeSubscription: directing,
  AskVerification: directing,
  RecordConsent: recording,
  RecordHandshake: recording,
  ApproveEndpoint: approving,
  PauseSubscription: directing,
  ResumeSubscription: directing,
  OrderReplay: directing,
  RecordReplayEnd: recording,
  RotateSecret: directing,
  RetireSecret: directing,
  SuspendSubscription: recording,
  NoteEndpointAway: recording,
  RecordDeadLetter: recording,
  RedeliverDeadLetter: directing,
  DiscardDeadLetter: directing,
  NoteProgress: recording,
  EndSubscription: directing,
};
