import { formatNumber, parsePattern } from './number-pattern.js';
import { get, set, type PersistentMap } from './persistent-map.js';
import type { NumberAllocated, NumberVoided, RegisterOpened } from './register.events.js';

/** A number that was given out: to which document, and whether it was declared void since. */
export interface Allocation {
  readonly documentId: string;
  readonly isVoid: boolean;
}

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
  /** The number given last to each document, and what became of each number. */
  readonly byDocument: PersistentMap<number>;
  readonly bySequence: PersistentMap<Allocation>;
}

export type Register = { readonly status: 'absent' } | KnownRegister;

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
  byDocument: { root: undefined },
  bySequence: { root: undefined },
});

export const withNumber = (
  register: KnownRegister,
  { data: { documentId, sequence } }: NumberAllocated,
): KnownRegister => ({
  ...register,
  lastSequence: sequence,
  byDocument: set(register.byDocument, documentId, sequence),
  bySequence: set(register.bySequence, String(sequence), { documentId, isVoid: false }),
});

export const withVoid = (
  register: KnownRegister,
  { data: { documentId, sequence } }: NumberVoided,
): KnownRegister => ({
  ...register,
  bySequence: set(register.bySequence, String(sequence), { documentId, isVoid: true }),
});

export const allocationOf = (register: KnownRegister, sequence: number): Allocation | undefined =>
  get(register.bySequence, String(sequence));

export const numberFor = ({ pattern, code, year }: KnownRegister, sequence: number): string =>
  formatNumber(parsePattern(pattern), { code, year, sequence });

/** The number that a document holds in this register: none if it never had one or it was voided. */
export function numberHeld(
  register: Register,
  documentId: string,
): { readonly sequence: number; readonly number: string } | undefined {
  if (register.status === 'absent') return undefined;
  const sequence = get(register.byDocument, documentId);
  if (sequence === undefined || allocationOf(register, sequence)?.isVoid) return undefined;
  return { sequence, number: numberFor(register, sequence) };
}
