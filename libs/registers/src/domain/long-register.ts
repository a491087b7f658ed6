import type { LongStream } from '@chancery/kernel';
import { entriesOf, mapOf } from './persistent-map.js';
import type { RegisterCommand } from './register.commands.js';
import type { RegisterEvent } from './register.events.js';
import { emptyPage, subjectIdOf, type Allocation, type Page } from './register.pages.js';
import { registersSchemas } from './register.schemas.js';
import { recalling, type Register } from './register.state.js';

/** What is recalled of a document or a case: every number it got, and which of them are void. */
export const subjectKey = (subjectId: string): string => `subject ${subjectId}`;

/** What is recalled of a number: to whom it was given, and whether it is void. */
export const sequenceKey = (sequence: number): string => `number ${String(sequence)}`;

interface PackedPage {
  readonly since: number;
  readonly bySubject: readonly (readonly [string, number])[];
  readonly bySequence: readonly (readonly [string, Allocation])[];
}

const packed = ({ since, bySubject, bySequence }: Page): PackedPage => ({
  since,
  bySubject: entriesOf(bySubject),
  bySequence: entriesOf(bySequence),
});

const unpacked = ({ since, bySubject, bySequence }: PackedPage): Page => ({
  since,
  bySubject: mapOf(bySubject),
  bySequence: mapOf(bySequence),
});

/** A register may hold a year of a large authority: a million numbers. */
export const longRegister: LongStream<Register, RegisterCommand, RegisterEvent> = {
  version: 1,
  schemas: registersSchemas,

  /** The last page but one: the one after it is written yet, the one before it goes first. */
  since(register) {
    if (register.status === 'absent') return 0;
    return register.recent.at(1)?.since ?? 0;
  },

  keysOf({ type, data }) {
    if (type !== 'NumberAllocated' && type !== 'NumberVoided') return [];
    return [subjectKey(subjectIdOf(data)), sequenceKey(data.sequence)];
  },

  keysAsked({ type, data }) {
    if (type === 'AllocateNumber') return [subjectKey(subjectIdOf(data))];
    return type === 'VoidNumber' ? [sequenceKey(data.sequence)] : [];
  },

  recall: recalling,

  pack(register) {
    if (register.status === 'absent') return register;
    const { recalled: _, recent, ...rest } = register;
    return { ...rest, recent: recent.map(packed) };
  },

  unpack(stored) {
    const { recent, ...rest } = stored as Omit<Extract<Register, { recent: unknown }>, 'recent'> & {
      readonly recent: readonly PackedPage[];
    };
    return { ...rest, recent: recent.map(unpacked), recalled: emptyPage(0) };
  },
};
