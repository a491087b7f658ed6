import type { LogEvent } from '../log/log-event.js';
import { fill } from '../mapping/template.js';
import type { PlannedActor, PlannedCommandOf } from './planned.js';
import type { CaseTelling } from './telling.js';

/** A note holds 4,000 characters: the words, and room for an officer and the reason of a refusal. */
const longestWords = 3_500;

/** The event is kept in the words of the log. */
export const note = (telling: CaseTelling, event: LogEvent): void => {
  const rest = { noteId: telling.nextId('note'), text: wordsOf(telling, event) };
  telling.order('AddNote', telling.actorOf(event), rest);
};

/** A note of the importer itself, which nobody's rights stand in the way of. */
export const noteIfRefused = (
  telling: CaseTelling,
  event: LogEvent,
): PlannedCommandOf<'AddNote'> => {
  const by: PlannedActor = { unit: telling.document.unit };
  const text = wordsOf(telling, event) + (event.officer === undefined ? '' : `, ${event.officer}`);
  return telling.planned('AddNote', by, { noteId: telling.nextId('refused'), text }, 'refused');
};

const wordsOf = (telling: CaseTelling, { activity, fields }: LogEvent): string => {
  const template = telling.context.mapping.settings.note;
  return telling.fit((template && fill(template, fields)) || activity, longestWords);
};
