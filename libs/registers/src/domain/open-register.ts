import { parsePattern } from './number-pattern.js';
import type { OpenRegister } from './register.commands.js';
import { MalformedRegisterId, RegisterAlreadyOpen, RegisterTooEarly } from './register.errors.js';
import type { RegisterEvent } from './register.events.js';
import type { Register } from './register.state.js';

const code = /^[A-Za-z0-9][A-Za-z0-9-]{0,15}$/;

/** A register is opened once; opening the same again says nothing new. */
export function openRegister(register: Register, { data }: OpenRegister): RegisterEvent[] {
  if (!isWellNamed(data)) throw new MalformedRegisterId(data.registerId);
  parsePattern(data.pattern);
  if (register.status === 'absent') {
    if (data.year > lastYear(data.at))
      throw new RegisterTooEarly(data.registerId, lastYear(data.at));
    return [{ type: 'RegisterOpened', data }];
  }
  const isSame =
    register.name === data.name &&
    register.direction === data.direction &&
    register.pattern === data.pattern;
  if (!isSame) throw new RegisterAlreadyOpen(data.registerId);
  return [];
}

/** The next year's register is opened before the year begins; a later year is a typing error. */
const lastYear = (at: string): number => new Date(at).getUTCFullYear() + 1;

/** The code has no dot, so that the three parts of the id can be told apart again. */
const isWellNamed = ({
  registerId,
  authorityId,
  code: given,
  year,
}: OpenRegister['data']): boolean =>
  code.test(given) &&
  Number.isInteger(year) &&
  year >= 1000 &&
  year <= 9999 &&
  registerId === `${authorityId}.${given}.${String(year)}`;
