import { formatNumber, parsePattern } from './number-pattern.js';
import { get, set, type PersistentMap } from './persistent-map.js';
import type { NumberAllocated, NumberVoided, RegisterOpened } from './register.events.js';

/** A document or a case, and the index of its class. */
export interface Subject {
  readonly documentId?: string;
  readonly caseId?: string;
  readonly classIndex?: string;
}

export const subjectIdOf = ({ documentId, caseId }: Subject): string => documentId ?? caseId ?? '';

/** A number that was given out: to which document or case, and whether it was declared void since. */
export interface Allocation extends Subject {
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
  /** The number given last to each document or case, and what became of each number. */
  readonly bySubject: PersistentMap<number>;
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
  bySubject: { root: undefined },
  bySequence: { root: undefined },
});

export const withNumber = (
  register: KnownRegister,
  { data: { sequence, ...data } }: NumberAllocated,
): KnownRegister => ({
  ...register,
  lastSequence: sequence,
  bySubject: set(register.bySubject, subjectIdOf(data), sequence),
  bySequence: set(register.bySequence, String(sequence), { ...subjectOf(data), isVoid: false }),
});

export const subjectOf = ({ documentId, caseId, classIndex }: Subject): Subject => ({
  ...(documentId !== undefined && { documentId }),
  ...(caseId !== undefined && { caseId }),
  ...(classIndex !== undefined && { classIndex }),
});

export const withVoid = (
  register: KnownRegister,
  { data: { sequence } }: NumberVoided,
): KnownRegister => ({
  ...register,
  bySequence: set(register.bySequence, String(sequence), {
    ...allocationOf(register, sequence),
    isVoid: true,
  }),
});

export const allocationOf = (register: KnownRegister, sequence: number): Allocation | undefined =>
  get(register.bySequence, String(sequence));

export const numberFor = (
  { pattern, code, year }: KnownRegister,
  sequence: number,
  { classIndex }: Subject = {},
): string => formatNumber(parsePattern(pattern), { code, year, sequence, classIndex });

/** The number that a document or a case holds in this register: none if it never had one or it was voided. */
export const numberHeld = (
  register: Register,
  subjectId: string,
): { readonly sequence: number; readonly number: string } | undefined => {
  if (register.status === 'absent') return undefined;
  const sequence = get(register.bySubject, subjectId);
  const allocation = sequence === undefined ? undefined : allocationOf(register, sequence);
  if (sequence === undefined || allocation?.isVoid) return undefined;
  return { sequence, number: numberFor(register, sequence, allocation) };
};
