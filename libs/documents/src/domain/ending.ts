import type { EndingCommand, SettleDocument } from './document.commands.js';
import { ReplyNotRegistered } from './document.errors.js';
import type { EndingEvent } from './document.events.js';
import { urgencyOf } from './document.state.js';
import type { Present } from './document.state.js';

/** An incoming document is settled before it is closed; what was closed too early is reopened. */
export const decideEnding = (document: Present, command: EndingCommand): readonly EndingEvent[] => {
  switch (command.type) {
    case 'SettleDocument':
      return [settled(command)];
    case 'CloseDocument':
      return [{ type: 'DocumentClosed', data: command.data }];
    case 'ReopenDocument': {
      const { authorityId, accessLevel, custody } = document;
      const data = { ...command.data, authorityId, accessLevel, ...urgencyOf(document), custody };
      return [{ type: 'DocumentReopened', data }];
    }
  }
};

const settled = ({ data }: SettleDocument): EndingEvent => {
  const isAnswered = data.replyId !== undefined && data.replyNumber !== undefined;
  if (data.way === 'reply' && !isAnswered)
    throw new ReplyNotRegistered(data.documentId, data.replyId);
  return { type: 'DocumentSettled', data };
};

export const evolveEnding = (document: Present, { type }: EndingEvent): Present => {
  switch (type) {
    case 'DocumentSettled':
      return { ...document, situation: 'settled' };
    case 'DocumentClosed':
      return { ...document, situation: 'closed' };
    case 'DocumentReopened':
      return { ...document, situation: 'registered' };
  }
};
