import { formatNumber, parsePattern } from './number-pattern.js';
import type {
  NumberAllocated,
  NumberVoided,
  RegisterEvent,
  RegisterOpened,
} from './register.events.js';
import {
  allocatedOn,
  allocationIn,
  emptyPage,
  lastNumberIn,
  voidedOn,
  type Allocation,
  type Page,
  type Pages,
  type Subject,
} from './register.pages.js';

/**
 * A register as its rules see it. It keeps what its last few thousand events said of numbers, however long it is. What
 * older events said of one document, case or number stands in `recalled` for the command that asks.
 */
export interface KnownRegister {
  readonly status: 'open' | 'closed';
  readonly authorityId: string;
  readonly code: string;
  readonly year: number | undefined;
  readonly toYear: number | undefined;
  readonly firstNumber: number;
  readonly name: string;
  readonly direction: string | undefined;
  readonly pattern: string;
  readonly lastSequence: number;
  /** How many events the register has. */
  readonly events: number;
  readonly recent: Pages;
  readonly recalled: Page;
}

export type Register = { readonly status: 'absent' } | KnownRegister;

/** The page that is written, and two before it: the last two are whole at any time. */
const pagesKept = 3;

export const opened = ({ data: { firstNumber = 1, ...data } }: RegisterOpened): KnownRegister => ({
  status: 'open',
  authorityId: data.authorityId,
  code: data.code,
  year: data.year,
  toYear: data.toYear,
  firstNumber,
  name: data.name,
  direction: data.direction,
  pattern: data.pattern,
  lastSequence: firstNumber - 1,
  events: 1,
  recent: [emptyPage(0)],
  recalled: emptyPage(0),
});

/** The register with one event more, which goes onto a new page when the current one has so many events. */
export const counted = (register: KnownRegister, pageEvents: number): KnownRegister => {
  const { events, recent } = register;
  const isFull = events - (recent[0]?.since ?? 0) >= pageEvents;
  const pages = isFull ? [emptyPage(events), ...recent].slice(0, pagesKept) : recent;
  return { ...register, events: events + 1, recent: pages };
};

export const withNumber = (register: KnownRegister, { data }: NumberAllocated): KnownRegister => ({
  ...register,
  lastSequence: data.sequence,
  recent: onNewest(register, (page) => allocatedOn(page, data)),
});

export const withVoid = (register: KnownRegister, { data }: NumberVoided): KnownRegister => ({
  ...register,
  recent: onNewest(register, (page) => voidedOn(page, data, allocationOf(register, data.sequence))),
});

/** Takes in what an older event said, for the command that asks for it. */
export const recalling = (register: Register, event: RegisterEvent): Register => {
  if (register.status === 'absent') return register;
  const { recalled } = register;
  if (event.type === 'NumberAllocated')
    return { ...register, recalled: allocatedOn(recalled, event.data) };
  if (event.type !== 'NumberVoided') return register;
  const known = allocationIn([recalled], event.data.sequence);
  return { ...register, recalled: voidedOn(recalled, event.data, known) };
};

export const lastNumberOf = (register: KnownRegister, subjectId: string): number | undefined =>
  lastNumberIn(pagesOf(register), subjectId);

export const allocationOf = (register: KnownRegister, sequence: number): Allocation | undefined =>
  allocationIn(pagesOf(register), sequence);

export const numberFor = (
  { pattern, code, year }: KnownRegister,
  sequence: number,
  { classIndex }: Subject = {},
): string => formatNumber(parsePattern(pattern), { code, year, sequence, classIndex });

/** A number of a register as it is counted and as it is written. */
export interface NumberHeld {
  readonly sequence: number;
  readonly number: string;
}

/**
 * The number that a document or a case holds in this register: none if it never had one or it was voided. The register
 * is the answer to a command about it, or was loaded with its key.
 */
export const numberHeld = (register: Register, subjectId: string): NumberHeld | undefined => {
  if (register.status === 'absent') return undefined;
  const sequence = lastNumberOf(register, subjectId);
  const allocation = sequence === undefined ? undefined : allocationOf(register, sequence);
  if (sequence === undefined || allocation?.isVoid) return undefined;
  return { sequence, number: numberFor(register, sequence, allocation) };
};

const pagesOf = ({ recent, recalled }: KnownRegister): Pages => [...recent, recalled];

const onNewest = ({ recent }: KnownRegister, change: (page: Page) => Page): Pages =>
  recent.map((page, index) => (index === 0 ? change(page) : page));
