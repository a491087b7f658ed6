import type { Decisions, Evolutions } from '@chancery/kernel';
import type { EndingCommand, ReopenDocument, SettleDocument } from './document.commands.js';
import { ReplyNotRegistered } from './document.errors.js';
import type { EndingEvent } from './document.events.js';
import { custodyAt, holder, urgencyOf } from './document.state.js';
import type { Present } from './document.state.js';
import { recordable, takerAt } from './standing.js';

/** An incoming document is settled before it is closed; what was closed too early is reopened. */
export const endingDecisions: Decisions<Present, EndingCommand, EndingEvent> = {
  SettleDocument: (_, command) => [settled(command)],
  CloseDocument: (_, { data }) => [{ type: 'DocumentClosed', data }],
  ReopenDocument: (document, command) => [reopened(document, command)],
};

/** It lies where it lay; with the unit, if the officer who had it has left. */
const reopened = (document: Present, command: ReopenDocument): EndingEvent => {
  const { authorityId, accessLevel } = document;
  const custody = custodyAt(takerAt(document, holder(document), command), document.custody);
  const facts = { authorityId, accessLevel, ...urgencyOf(document), custody };
  return { type: 'DocumentReopened', data: { ...recordable(command.data), ...facts } };
};

const settled = ({ data }: SettleDocument): EndingEvent => {
  const isAnswered = data.replyId !== undefined && data.replyNumber !== undefined;
  if (data.way === 'reply' && !isAnswered)
    throw new ReplyNotRegistered(data.documentId, data.replyId);
  return { type: 'DocumentSettled', data };
};

export const endingEvolutions: Evolutions<Present, EndingEvent> = {
  DocumentSettled: (document) => ({ ...document, situation: 'settled' }),
  DocumentClosed: (document) => ({ ...document, situation: 'closed' }),
  DocumentReopened: (document, { custody }) => ({ ...document, situation: 'registered', custody }),
};
