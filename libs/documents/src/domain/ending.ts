import type { Decisions, Evolutions } from '@chancery/kernel';
import type { ClockStopped } from './clock.events.js';
import type { EndingCommand, ReopenDocument, SettleDocument } from './document.commands.js';
import { CaseOfDocumentClosed, ReplyNotRegistered } from './document.errors.js';
import type { EndingEvent } from './document.events.js';
import { custodyAt, holder, urgencyOf } from './document.state.js';
import type { Present } from './document.state.js';
import { clocksStopped, termOf } from './rungs.js';
import { recordable, takerAt } from './standing.js';

/** An incoming document is settled before it is closed; what was closed too early is reopened. */
export const endingDecisions: Decisions<Present, EndingCommand, EndingEvent | ClockStopped> = {
  SettleDocument: (document, command) => [
    settled(command),
    ...clocksStopped(document, 'settled', command.data.at),
  ],
  CloseDocument: (document, { data }) => [
    { type: 'DocumentClosed', data },
    ...clocksStopped(document, 'closed', data.at),
  ],
  ReopenDocument: (document, command) => [reopened(document, command)],
};

/** It lies where it lay; with the unit, if the officer who had it has left. */
const reopened = (document: Present, command: ReopenDocument): EndingEvent => {
  const { isBarredByCase, ...data } = command.data;
  if (isBarredByCase === true && document.filing)
    throw new CaseOfDocumentClosed(document.documentId, document.filing.caseId);
  const { authorityId, accessLevel } = document;
  const custody = custodyAt(takerAt(document, holder(document), command), document.custody);
  const facts = {
    ...{ authorityId, accessLevel, custody },
    ...urgencyOf(document),
    ...termOf(document),
  };
  return { type: 'DocumentReopened', data: { ...recordable(data), ...facts } };
};

/** Each reply that is named was registered, and settling by reply names one at least. */
const settled = ({
  data: { replyIds = [], replies = [], ...data },
}: SettleDocument): EndingEvent => {
  const lacking = replyIds.find((id) => !replies.some(({ documentId }) => documentId === id));
  if (lacking !== undefined || (data.way === 'reply' && replies.length === 0))
    throw new ReplyNotRegistered(data.documentId, lacking);
  return { type: 'DocumentSettled', data: { ...data, replies } };
};

export const endingEvolutions: Evolutions<Present, EndingEvent> = {
  DocumentSettled: (document, { replies }) => ({ ...document, situation: 'settled', replies }),
  DocumentClosed: (document) => ({ ...document, situation: 'closed' }),
  DocumentReopened: (document, { custody }) => ({
    ...document,
    situation: 'registered',
    custody,
    replies: [],
  }),
};
