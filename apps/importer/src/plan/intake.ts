import { isTermFrom } from '@chancery/documents';
import type { LogEvent } from '../log/log-event.js';
import { yearOf } from '../log/instant.js';
import { arrivalOf } from './arrival.js';
import { startClock } from './clock.js';
import type { RegisterOfYear } from './planned.js';
import type { CaseTelling } from './telling.js';

/**
 * The document comes in, as the first event of its case and the attributes of the case tell it. A term that cannot be
 * is kept as a note.
 */
export const receive = (telling: CaseTelling, event: LogEvent): void => {
  if (telling.document.situation !== 'absent') return;
  const { due, ...arrival } = arrivalOf(telling);
  const isPossible = due !== undefined && isTermFrom(arrival.receivedAt, due);
  const actor = telling.actorOf(event);
  telling.order('ReceiveDocument', actor, isPossible ? { ...arrival, due } : arrival);
  if (due !== undefined && !isPossible) {
    const text = `The log names a term that cannot be: ${due}`;
    telling.order('AddNote', actor, { noteId: telling.nextId('term'), text });
  }
  telling.nowIs('unregistered', event);
  startClock(telling, event, arrival.receivedAt);
};

/** It gets its number in the register of the year in which its case began. */
export const register = (telling: CaseTelling, event: LogEvent): void => {
  receive(telling, event);
  if (telling.document.situation !== 'unregistered') return;
  telling.order('RegisterDocument', telling.actorOf(event), {
    registerId: registerOf(telling).id,
  });
  telling.nowIs('registered', event);
};

export const refuse = (telling: CaseTelling, event: LogEvent): void => {
  receive(telling, event);
  if (telling.document.situation !== 'unregistered') return;
  telling.order('RefuseRegistration', telling.actorOf(event), { reason: telling.reasonOf(event) });
  telling.nowIs('gone', event);
};

/** The register of the year in which the case began, by the calendar of the log. */
export const registerOf = ({ context, first }: CaseTelling): RegisterOfYear => {
  const { register: code, timeZone } = context.mapping.settings;
  const year = yearOf(first.at, timeZone);
  return { id: context.names.registerId(code, year), year };
};
