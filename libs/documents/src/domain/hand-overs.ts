import { isIdWithin, type Decisions, type Evolutions } from '@chancery/kernel';
import type { HandOverDocument, ReturnDocument } from './document.commands.js';
import {
  AddresseeNotAvailable,
  AlreadyWithAddressee,
  HandOverAlreadyExists,
  HandOverToHolder,
  NotAnEarlierHolder,
} from './document.errors.js';
import type { DocumentHandedOver, DocumentReturned } from './document.events.js';
import { demandNewTerm } from './dates.js';
import { custodyAt, holder, urgencyOf } from './document.state.js';
import type { Leg, Present } from './document.state.js';
import type { Place } from './document.terms.js';
import { termOf } from './rungs.js';
import { demandTaker, recordable } from './standing.js';

type SendingCommand = HandOverDocument | ReturnDocument;
type SendingEvent = DocumentHandedOver | DocumentReturned;

/**
 * A document handed over for action stays with its sender until it is accepted, and only one such
 * hand-over waits at a time; others run beside it. Returned to an earlier holder, it lies there at once.
 */
export const handOverDecisions: Decisions<Present, SendingCommand, SendingEvent> = {
  HandOverDocument: (document, command) => [handedOver(document, command)],
  ReturnDocument: (document, command) => [returned(document, command)],
};

export const handedOver = (document: Present, command: HandOverDocument): DocumentHandedOver => {
  const data = recordable(command.data);
  const { documentId, authorityId, accessLevel, openedAt } = document;
  const known = [...document.openHandOvers, ...document.legs];
  if (known.some(({ handOverId }) => handOverId === data.handOverId))
    throw new HandOverAlreadyExists(documentId, data.handOverId);
  const waiting = document.openHandOvers.find(
    ({ purpose, to }) => purpose === data.purpose && isSamePlace(to, data.to),
  );
  if (waiting) throw new AlreadyWithAddressee(documentId, waiting.handOverId, data.to.unitId);
  if (!isIdWithin(authorityId, data.to.unitId))
    throw new AddresseeNotAvailable(documentId, data.to, 'unit-not-active');
  const from = holder(document);
  const isThere = data.to.officerId === undefined || data.to.officerId === from.officerId;
  if (data.to.unitId === from.unitId && isThere)
    throw new HandOverToHolder(documentId, from.unitId);
  demandNewTerm(data.due, data.at);
  demandTaker(document, data.to, command);
  return {
    type: 'DocumentHandedOver',
    data: {
      ...data,
      authorityId,
      accessLevel,
      openedAt,
      ...urgencyOf(document),
      ...termOf(document),
      from,
    },
  };
};

const returned = (document: Present, command: ReturnDocument): DocumentReturned => {
  const { documentId, at, to, reason } = command.data;
  const leg = lastLegFrom(document.legs, to);
  if (!leg) {
    const earlier = [...new Set(document.legs.map(({ from }) => from.unitId))];
    throw new NotAnEarlierHolder(documentId, to.unitId, earlier);
  }
  demandTaker(document, to, command);
  const custody = custodyAt(to, leg.from);
  const from = holder(document);
  const { accessLevel } = document;
  return { type: 'DocumentReturned', data: { documentId, accessLevel, at, reason, from, custody } };
};

const lastLegFrom = (legs: readonly Leg[], { unitId, officerId }: Place): Leg | undefined =>
  legs.findLast(
    ({ from }) =>
      from.unitId === unitId && (officerId === undefined || from.officerId === officerId),
  );

/** The same hand-over again is nothing new. */
export const isOnItsWay = ({ openHandOvers }: Present, { data }: HandOverDocument): boolean =>
  openHandOvers.some(
    ({ handOverId, purpose, to }) =>
      handOverId === data.handOverId && purpose === data.purpose && isSamePlace(to, data.to),
  );

const isSamePlace = (one: Place, other: Place): boolean =>
  one.unitId === other.unitId && one.officerId === other.officerId;

export const handOverEvolutions: Evolutions<Present, SendingEvent> = {
  DocumentHandedOver: (document, { handOverId, purpose, from, to, due, note }) => {
    const said = { ...(due !== undefined && { due }), ...(note !== undefined && { note }) };
    const open = { handOverId, purpose, from, to, ...said };
    return {
      ...document,
      openHandOvers: [...document.openHandOvers, open],
      involvedUnits: [...new Set([...document.involvedUnits, to.unitId])],
    };
  },

  DocumentReturned: (document, { custody }) => {
    const leg = lastLegFrom(document.legs, custody);
    const legs = leg ? document.legs.slice(0, document.legs.lastIndexOf(leg)) : [];
    return { ...document, custody, legs };
  },
};
