import { isCleared } from '@chancery/kernel';
import type { DescriptionCommand, SetAccessLevel, SetPriority } from './document.commands.js';
import { HoldersNotCleared, NotPermitted } from './document.errors.js';
import type { DescriptionEvent } from './document.events.js';
import type { Present } from './document.state.js';
import { recordable, shutOut } from './standing.js';

/** What is written about a document: corrections, notes, who may read it, and how soon it wants dealing with. */
export const decideDescription = (
  document: Present,
  command: DescriptionCommand,
): readonly DescriptionEvent[] => {
  switch (command.type) {
    case 'CorrectDocument':
      return command.data.subject === undefined && command.data.kind === undefined
        ? []
        : [{ type: 'DocumentCorrected', data: command.data }];
    case 'AddNote':
      return [{ type: 'NoteAdded', data: command.data }];
    case 'SetAccessLevel':
      return setAccessLevel(document, command);
    case 'SetPriority':
      return setPriority(document, command);
  }
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

const setPriority = ({ priority }: Present, { data }: SetPriority): readonly DescriptionEvent[] =>
  data.priority === (priority ?? 'ordinary') ? [] : [{ type: 'PrioritySet', data }];

export const evolveDescription = (document: Present, { type, data }: DescriptionEvent): Present => {
  switch (type) {
    case 'DocumentCorrected':
    case 'NoteAdded':
      return document;
    case 'AccessLevelSet':
      return { ...document, accessLevel: data.accessLevel };
    case 'PrioritySet':
      return { ...document, priority: data.priority };
  }
};
