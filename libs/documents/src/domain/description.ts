import { isCleared } from '@chancery/kernel';
import type { DescriptionCommand, SetAccessLevel, SetPriority } from './document.commands.js';
import { NotPermitted } from './document.errors.js';
import type { DescriptionEvent } from './document.events.js';
import type { Present } from './document.state.js';

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

/** Nobody locks a document away from themselves. */
const setAccessLevel = (
  { documentId, accessLevel }: Present,
  { data, by }: SetAccessLevel,
): readonly DescriptionEvent[] => {
  if (!isCleared(by, data.accessLevel))
    throw new NotPermitted({ documentId, action: 'set-access-level' });
  return data.accessLevel === accessLevel ? [] : [{ type: 'AccessLevelSet', data }];
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
