import { isCleared, type Decisions, type Evolutions } from '@chancery/kernel';
import type { CorrectDocument, DescriptionCommand, SetAccessLevel } from './document.commands.js';
import { demandFree, inNextVersion, type Touches } from './content.js';
import { demandNewTerm, demandReceipt } from './dates.js';
import { AnswersNoMore, HoldersNotCleared, NotIncoming, NotPermitted } from './document.errors.js';
import type { ClockEvent } from './clock.events.js';
import type { ProcedureEvent } from './procedure.events.js';
import { procedureReplaced } from './following.js';
import { recountedFromReceipt } from './receipt.js';
import type { DescriptionEvent } from './document.events.js';
import { dispatchTo, type Dispatch } from './dispatch.state.js';
import { firstAddressee } from './dispatch.terms.js';
import type { Party } from './document.terms.js';
import type { Present } from './document.state.js';
import type { Correction } from './document.terms.js';
import { recordable, shutOut } from './standing.js';

/** What is written about a document: corrections, notes, who may read it, and how soon it wants dealing with. */
export const descriptionDecisions: Decisions<
  Present,
  DescriptionCommand,
  DescriptionEvent | ProcedureEvent | ClockEvent
> = {
  CorrectDocument: (document, command) => corrected(document, command),
  CorrectParty: (document, { data: { party, ...data } }) => {
    const { direction, authorityId } = document;
    if (direction === 'outgoing') demandFree(document, 'content');
    const whom = direction === 'incoming' ? { sender: party } : { addressee: party };
    return [{ type: 'PartyCorrected', data: { ...data, authorityId, ...whom } }];
  },
  AddNote: (_, { data }) => [{ type: 'NoteAdded', data }],
  SetAccessLevel: (document, command) => setAccessLevel(document, command),
  SetPriority: ({ priority }, { data }) =>
    data.priority === (priority ?? 'ordinary') ? [] : [{ type: 'PrioritySet', data }],
};

/** A receipt is that of an incoming document, and terms are such as could be set at first. */
const corrected = (
  document: Present,
  { data }: CorrectDocument,
): readonly (DescriptionEvent | ProcedureEvent | ClockEvent)[] => {
  const { direction } = document;
  const { procedure, recounting: _, ...told } = data;
  const { documentId, at, reason: __, ...changes } = told;
  if (Object.values(changes).every((value) => value === undefined)) return [];
  demandFree(document, touchedByCorrection(changes));
  const { receivedAt, channel, due } = changes;
  if (direction !== 'incoming' && (receivedAt ?? channel) !== undefined)
    throw new NotIncoming(documentId);
  demandAnswering(document, changes);
  if (receivedAt !== undefined) demandReceipt(receivedAt, at);
  demandNewTerm(due, at);
  const isOfAnotherKind = changes.kind !== undefined && changes.kind !== document.kind;
  const after = descriptionEvolutions.DocumentCorrected(document, told);
  return [
    { type: 'DocumentCorrected', data: told },
    ...(isOfAnotherKind
      ? procedureReplaced(after, procedure, at)
      : recountedFromReceipt(document, data)),
  ];
};

/** What an outgoing document answers can be put right until it was sent to everybody whom it is for. */
const demandAnswering = (
  { documentId, direction, dispatch }: Present,
  { inReplyTo }: Correction,
): void => {
  if (inReplyTo !== undefined && (direction !== 'outgoing' || dispatch.isDispatched))
    throw new AnswersNoMore(documentId);
};

/** Nobody locks a document away from themselves, nor from those who have it in hand or are to get it. */
const setAccessLevel = (
  document: Present,
  command: SetAccessLevel,
): readonly DescriptionEvent[] => {
  const { documentId } = document;
  const data = recordable(command.data);
  if (!isCleared(command.by, data.accessLevel))
    throw new NotPermitted({ documentId, action: 'set-access-level' });
  if (data.accessLevel === document.accessLevel) return [];
  const holders = shutOut(document, data.accessLevel, command);
  if (holders.length > 0) throw new HoldersNotCleared(documentId, data.accessLevel, holders);
  return [{ type: 'AccessLevelSet', data }];
};

/** Subject and kind are part of what people concur with and sign. */
const touchedByCorrection = ({ subject, kind }: Correction): Touches => {
  if (subject !== undefined) return 'text';
  return kind === undefined ? undefined : 'content';
};

/** Who is written down as the addressee for the first time is the first of the addressees. */
const dispatchFor = ({ dispatch }: Present, addressee: Party | undefined): Dispatch => {
  const isKnown = dispatch.addressees.some(({ addresseeId }) => addresseeId === firstAddressee);
  return addressee === undefined || isKnown
    ? dispatch
    : {
        ...dispatch,
        addressees: [...dispatchTo(addressee.partyId).addressees, ...dispatch.addressees],
      };
};

export const descriptionEvolutions: Evolutions<Present, DescriptionEvent> = {
  DocumentCorrected: ({ following, ...document }, data) => {
    const { due, kind = document.kind, receivedAt = document.receivedAt } = data;
    const { inReplyTo = document.inReplyTo } = data;
    const custody = due === undefined ? document.custody : { ...document.custody, due };
    const corrected = {
      ...{ ...document, kind, receivedAt, custody, inReplyTo },
      ...(following && kind === document.kind && { following }),
    };
    return inNextVersion(corrected, touchedByCorrection(data));
  },
  PartyCorrected: (document, { sender, addressee }) => {
    const partyId = (sender ?? addressee)?.partyId;
    if (partyId === undefined) return document;
    const corrected = { ...document, partyId, dispatch: dispatchFor(document, addressee) };
    return inNextVersion(corrected, addressee && 'content');
  },
  NoteAdded: (document) => document,
  AccessLevelSet: (document, { accessLevel }) => ({ ...document, accessLevel }),
  PrioritySet: (document, { priority }) => ({ ...document, priority }),
};
