import { causedBy, service, type Policy, type Recorded } from '@chancery/kernel';
import type {
  DecisionDelivered,
  DelayExplained,
  HearingOffered,
  InformationRequestCancelled,
  InformationRequested,
  MatterOpened,
  MessageSentToParty,
} from '@chancery/matters/contract';
import type { ContactNamed } from '@chancery/parties/contract';
import { NotifyParticipants } from '../domain/follow-up.commands.js';
import { NotifyParty } from '../domain/notification.commands.js';
import type { NotificationKind } from '../domain/notification.terms.js';

const name = 'notify';
const threeDays = 3 * 86_400_000;

type OfMatter =
  | MatterOpened
  | MessageSentToParty
  | InformationRequested
  | InformationRequestCancelled
  | HearingOffered
  | DecisionDelivered
  | DelayExplained;

const tell =
  (kind: NotificationKind) =>
  (event: Recorded<OfMatter>): readonly NotifyParticipants[] => {
    const { authorityId } = event.metadata;
    const { matterId, at } = event.data;
    const until = new Date(Date.parse(at) + threeDays).toISOString();
    const order = { authorityId, matterId, causeId: event.id, kind, until, at };
    return [new NotifyParticipants(order, service(name, authorityId), causedBy(name, event))];
  };

/** Who takes part in a matter hears that something happened in it. An address that a party named gets its code. */
export const notify: Policy<OfMatter | ContactNamed, NotifyParticipants | NotifyParty> = {
  name,
  on: {
    MatterOpened: (event) => (event.data.submissionId === undefined ? [] : tell('receipt')(event)),
    MessageSentToParty: tell('message'),
    InformationRequested: tell('request'),
    InformationRequestCancelled: tell('status'),
    HearingOffered: tell('hearing'),
    DecisionDelivered: tell('decision'),
    DelayExplained: tell('status'),
    ContactNamed: (event) => {
      const { authorityId, partyId, confirmationId, expiresAt: until, at } = event.data;
      const of = { authorityId, partyId, kind: 'code' as const, until, at };
      const order = { ...of, notificationId: confirmationId, confirmationId };
      return [new NotifyParty(order, service(name, authorityId), causedBy(name, event))];
    },
  },
};
