import { isCleared, type Decisions, type Evolutions } from '@chancery/kernel';
import type { CorrectDocument, DescriptionCommand, SetAccessLevel } from './document.commands.js';
import { demandNewTerm, demandReceipt } from './dates.js';
import { HoldersNotCleared, NotIncoming, NotPermitted } from './document.errors.js';
import type { DescriptionEvent } from './document.events.js';
import type { Present } from './document.state.js';
import { recordable, shutOut } from './standing.js';

/** What is written about a document: corrections, notes, who may read it, and how soon it wants dealing with. */
export const descriptionDecisions: Decisions<Present, DescriptionCommand, DescriptionEvent> = {
  CorrectDocument: (document, command) => corrected(document, command),
  CorrectParty: ({ direction, authorityId }, { data: { party, ...data } }) => {
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
  { direction, documentId }: Present,
  { data }: CorrectDocument,
): readonly DescriptionEvent[] => {
  const { documentId: _, at, reason: __, ...changes } = data;
  if (Object.values(changes).every((value) => value === undefined)) return [];
  const { receivedAt, channel, due } = changes;
  if (direction !== 'incoming' && (receivedAt ?? channel) !== undefined)
    throw new NotIncoming(documentId);
  if (receivedAt !== undefined) demandReceipt(receivedAt, at);
  demandNewTerm(due, at);
  return [{ type: 'DocumentCorrected', data }];
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

export const descriptionEvolutions: Evolutions<Present, DescriptionEvent> = {
  DocumentCorrected: (document, { due }) =>
    due === undefined ? document : { ...document, custody: { ...document.custody, due } },
  PartyCorrected: (document, { sender, addressee }) => {
    const partyId = (sender ?? addressee)?.partyId;
    return partyId === undefined ? document : { ...document, partyId };
  },
  NoteAdded: (document) => document,
  AccessLevelSet: (document, { accessLevel }) => ({ ...document, accessLevel }),
  PrioritySet: (document, { priority }) => ({ ...document, priority }),
};
