import type { Decisions, Evolutions } from '@chancery/kernel';
import type { ClockStopped } from './clock.events.js';
import type { ReplyCommand } from './dispatch.commands.js';
import type { InterimReplyNoted } from './dispatch.events.js';
import { ReplyNotRegistered } from './document.errors.js';
import type { DocumentSettled } from './document.events.js';
import type { Present } from './document.state.js';
import { clocksStopped } from './rungs.js';

/**
 * What answers a document. An interim reply leaves it unanswered. A reply settles it once it was sent to everybody whom
 * it is for, or once it has its number, as the procedure of the document says.
 */
export const replyDecisions: Decisions<
  Present,
  ReplyCommand,
  InterimReplyNoted | DocumentSettled | ClockStopped
> = {
  NoteInterimReply: ({ documentId, interimReplies }, { data: { replyId, number, at } }) => {
    if (number === undefined) throw new ReplyNotRegistered(documentId, replyId);
    return interimReplies.some((each) => each.documentId === replyId)
      ? []
      : [{ type: 'InterimReplyNoted', data: { documentId, at, replyId, number } }];
  },

  SettleByReply: (document, { data: { documentId, at, reply, once } }) => {
    if (once === 'registered' && document.following?.settleOn !== 'registered') return [];
    return [
      { type: 'DocumentSettled', data: { documentId, at, way: 'reply', replies: [reply] } },
      ...clocksStopped(document, 'settled', at),
    ];
  },
};

/** What was settled before, or is not taken in, is not settled by the reply. */
export const awaitsReply = ({ situation, direction }: Present): boolean =>
  situation === 'registered' && direction === 'incoming';

export const replyEvolutions: Evolutions<Present, InterimReplyNoted> = {
  InterimReplyNoted: (document, { replyId, number }) => ({
    ...document,
    interimReplies: [...document.interimReplies, { documentId: replyId, number }],
  }),
};
