import { concerns, type Decisions, type Evolutions } from '@chancery/kernel';
import { demandOpen, demandText, saidBy, waitsAt } from './demands.js';
import type { OpenMessage, SendMessage } from './matter.commands.js';
import { MessageNotFound } from './matter.errors.js';
import type { MessageOpened, MessageSentByParty, MessageSentToParty } from './matter.events.js';
import { itemsOf, sealedFor, withItem, withoutItems, type PresentMatter } from './matter.state.js';

type Command = SendMessage | OpenMessage;
type Event = MessageSentByParty | MessageSentToParty | MessageOpened;

const sent = (matter: PresentMatter, { data, by }: SendMessage): readonly Event[] => {
  const { matterId, messageId, at } = data;
  if (matter.messageIds.includes(messageId)) return [];
  demandOpen(matter, data);
  const text = demandText(matterId, data.text);
  const of = { matterId, messageId, at };
  if (by.kind !== 'party') {
    const ends = itemsOf(matter, 'message');
    const words = sealedFor(matter, text);
    return [{ type: 'MessageSentToParty', data: { ...of, words, ends } }];
  }
  const said = { ...saidBy(by, text, data), ...waitsAt(matter, data) };
  return [{ type: 'MessageSentByParty', data: { ...of, ...said } }];
};

/** Either side writes. What an officer writes answers all that the party wrote before. */
export const messageDecisions: Decisions<PresentMatter, Command, Event> = {
  SendMessage: sent,
  OpenMessage: (matter, { data: { matterId, messageId, at }, by }) => {
    if (!matter.messageIds.includes(messageId)) throw new MessageNotFound(matterId, messageId);
    const partyId = concerns(by);
    if (matter.opened.includes(lookOf(messageId, partyId))) return [];
    return [{ type: 'MessageOpened', data: { matterId, messageId, partyId, at } }];
  },
};

const lookOf = (messageId: string, partyId: string): string => `${messageId} ${partyId}`;

const withMessage = (matter: PresentMatter, messageId: string): PresentMatter => ({
  ...matter,
  messageIds: [...matter.messageIds, messageId],
});

export const messageEvolutions: Evolutions<PresentMatter, Event> = {
  MessageSentByParty: (matter, { messageId }) =>
    withItem(withMessage(matter, messageId), 'message', messageId),
  MessageSentToParty: (matter, { messageId, ends }) =>
    withoutItems(withMessage(matter, messageId), ends),
  MessageOpened: (matter, { messageId, partyId }) => ({
    ...matter,
    opened: [...matter.opened, lookOf(messageId, partyId)],
  }),
};
