import { isCleared, type Decisions, type Evolutions } from '@chancery/kernel';
import type { DescriptionCommand, SetAccessLevel } from './document.commands.js';
import { HoldersNotCleared, NotPermitted } from './document.errors.js';
import type { DescriptionEvent } from './document.events.js';
import type { Present } from './document.state.js';
import { recordable, shutOut } from './standing.js';

/** What is written about a document: corrections, notes, who may read it, and how soon it wants dealing with. */
export const descriptionDecisions: Decisions<Present, DescriptionCommand, DescriptionEvent> = {
  CorrectDocument: (_, { data }) =>
    data.subject === undefined && data.kind === undefined
      ? []
      : [{ type: 'DocumentCorrected', data }],
  AddNote: (_, { data }) => [{ type: 'NoteAdded', data }],
  SetAccessLevel: (document, command) => setAccessLevel(document, command),
  SetPriority: ({ priority }, { data }) =>
    data.priority === (priority ?? 'ordinary') ? [] : [{ type: 'PrioritySet', data }],
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
  DocumentCorrected: (document) => document,
  NoteAdded: (document) => document,
  AccessLevelSet: (document, { accessLevel }) => ({ ...document, accessLevel }),
  PrioritySet: (document, { priority }) => ({ ...document, priority }),
};
