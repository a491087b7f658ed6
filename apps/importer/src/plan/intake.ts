import type { LogEvent } from '../log/log-event.js';
import { yearOf } from '../log/instant.js';
import { arrivalOf } from './arrival.js';
import type { RegisterOfYear } from './planned.js';
import type { Telling } from './telling.js';

/** The document comes in, as the first event of its case and the attributes of the case tell it. */
export const receive = (telling: Telling, event: LogEvent): void => {
  if (telling.document.situation !== 'absent') return;
  telling.order('ReceiveDocument', telling.actorOf(event), arrivalOf(telling));
  telling.nowIs('unregistered', event);
};

/** It gets its number in the register of the year in which its case began. */
export const register = (telling: Telling, event: LogEvent): void => {
  receive(telling, event);
  if (telling.document.situation !== 'unregistered') return;
  telling.order('RegisterDocument', telling.actorOf(event), {
    registerId: registerOf(telling).id,
  });
  telling.nowIs('registered', event);
};

export const refuse = (telling: Telling, event: LogEvent): void => {
  receive(telling, event);
  if (telling.document.situation !== 'unregistered') return;
  telling.order('RefuseRegistration', telling.actorOf(event), { reason: telling.reasonOf(event) });
  telling.nowIs('gone', event);
};

/** The register of the year in which the case began, by the calendar of the log. */
export const registerOf = ({ context, first }: Telling): RegisterOfYear => {
  const { register: code, timeZone } = context.mapping.settings;
  const year = yearOf(first.at, timeZone);
  return { id: context.names.registerId(code, year), year };
};
