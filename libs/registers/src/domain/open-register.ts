import { demandNoYear, parsePattern, writesClass } from './number-pattern.js';
import type { OpenRegister } from './register.commands.js';
import {
  MalformedRegisterId,
  RegisterAlreadyOpen,
  RegisterTooEarly,
  UnusablePattern,
  YearsReversed,
} from './register.errors.js';
import type { RegisterEvent } from './register.events.js';
import type { Register } from './register.state.js';

const code = /^[A-Za-z0-9][A-Za-z0-9-]{0,15}$/;

/**
 * A register is opened once; opening the same again says nothing new. The year stands in the numbers only of a register
 * for one year: there it is the same in all.
 */
export const openRegister = (register: Register, { data }: OpenRegister): RegisterEvent[] => {
  const { registerId, year, toYear, firstNumber = 1 } = data;
  if (!isWellNamed(data)) throw new MalformedRegisterId(registerId);
  if (toYear !== undefined && toYear <= (year ?? toYear))
    throw new YearsReversed(registerId, toYear);
  const parts = parsePattern(data.pattern);
  if (year === undefined || toYear !== undefined) demandNoYear(data.pattern, parts);
  if (writesClass(data.pattern) && data.direction !== 'case')
    throw new UnusablePattern(data.pattern, 'only cases have a class to write');
  if (register.status === 'absent') {
    if (year !== undefined && year > lastYear(data.at))
      throw new RegisterTooEarly(registerId, lastYear(data.at));
    return [{ type: 'RegisterOpened', data }];
  }
  const isSame =
    register.name === data.name &&
    register.direction === data.direction &&
    register.pattern === data.pattern &&
    register.firstNumber === firstNumber &&
    register.toYear === toYear;
  if (!isSame) throw new RegisterAlreadyOpen(registerId);
  return [];
};

/** The next year's register is opened before the year begins; a later year is a typing error. */
const lastYear = (at: string): number => new Date(at).getUTCFullYear() + 1;

/** The code has no dot, so that the parts of the id can be told apart again. */
const isWellNamed = ({
  registerId,
  authorityId,
  code: given,
  year,
}: OpenRegister['data']): boolean =>
  code.test(given) &&
  (year === undefined || (Number.isInteger(year) && year >= 1000 && year <= 9999)) &&
  registerId === registerIdOf(authorityId, given, year);

/** The id of a register of an authority, for a year or without one. */
export const registerIdOf = (authorityId: string, code: string, year?: number): string =>
  [authorityId, code, ...(year === undefined ? [] : [String(year)])].join('.');
