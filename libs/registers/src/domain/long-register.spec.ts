import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { DomainError } from '@chancery/kernel';
import {
  allocateNumber,
  closeRegister,
  numberAllocated,
  numberVoided,
  registerOpened,
  registrar,
  reopenRegister,
} from '../examples.js';
import { longRegister } from './long-register.js';
import { AllocateNumber, VoidNumber, type RegisterCommand } from './register.commands.js';
import { registerDecider, registerRules } from './register.decider.js';
import type { RegisterEvent } from './register.events.js';
import { numberHeld, type Register } from './register.state.js';

const { registerId, at } = allocateNumber.data;
const pageEvents = 4;
const rules = registerRules(pageEvents);
const whole = registerRules(Infinity);
const documents = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'];

const asking = (documentId: string, replaces?: number): AllocateNumber => {
  const wish = { registerId, documentId, at };
  return new AllocateNumber(replaces === undefined ? wish : { ...wish, replaces }, registrar);
};

const orders: fc.Arbitrary<RegisterCommand> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...documents).map((documentId) => asking(documentId)) },
  {
    weight: 2,
    arbitrary: fc
      .record({
        documentId: fc.constantFrom(...documents),
        replaces: fc.integer({ min: 1, max: 14 }),
      })
      .map(({ documentId, replaces }) => asking(documentId, replaces)),
  },
  {
    weight: 3,
    arbitrary: fc
      .integer({ min: 1, max: 14 })
      .map((sequence) => new VoidNumber({ registerId, sequence, reason: 'Why', at }, registrar)),
  },
  { weight: 1, arbitrary: fc.constantFrom(closeRegister, reopenRegister) },
);
const batches = fc.array(fc.array(orders, { minLength: 1, maxLength: pageEvents - 1 }), {
  maxLength: 20,
});

const decided = (decide: () => readonly RegisterEvent[]): readonly RegisterEvent[] | string => {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return error.message;
  }
};

const folded = (events: readonly RegisterEvent[], decider = rules): Register =>
  events.reduce((before, event) => decider.evolve(before, event), decider.initialState);

/** What the runner recalls for a command: events that the state may have let go, by the keys that the command asks for. */
const recalling = (log: readonly RegisterEvent[], register: Register, keys: readonly string[]) => {
  const older = log
    .slice(0, longRegister.since(register))
    .filter((event) => longRegister.keysOf(event).some((key) => keys.includes(key)));
  return (state: Register) =>
    older.reduce((before, event) => longRegister.recall(before, event), state);
};

describe('a register that keeps what is recent and recalls the rest', () => {
  it('decides as one that keeps everything, also for commands that share an append', () =>
    fc.assert(
      fc.property(batches, (ordered) => {
        let log: readonly RegisterEvent[] = [registerOpened];
        for (const batch of ordered) {
          let register = folded(log);
          const recalls = batch.map((command) =>
            recalling(log, register, longRegister.keysAsked(command)),
          );
          for (const [index, command] of batch.entries()) {
            const state = recalls[index]?.(register) ?? register;
            const expected = decided(() => whole.decide(folded(log, whole), command));
            expect(decided(() => rules.decide(state, command))).toEqual(expected);
            if (typeof expected === 'string') continue;
            register = expected.reduce((before, event) => rules.evolve(before, event), register);
            log = [...log, ...expected];
          }
        }
        const end = folded(log);
        for (const documentId of documents) {
          const keys = longRegister.keysAsked(asking(documentId));
          const held = numberHeld(recalling(log, end, keys)(end), documentId);
          expect(held).toEqual(numberHeld(folded(log, whole), documentId));
        }
      }),
    ));

  it('is the same from a snapshot and what came since as from its whole history', () =>
    fc.assert(
      fc.property(fc.array(orders, { maxLength: 80 }), fc.nat(), (ordered, cut) => {
        const log = ordered.reduce<readonly RegisterEvent[]>(
          (before, command) => {
            const events = decided(() => whole.decide(folded(before, whole), command));
            return typeof events === 'string' ? before : [...before, ...events];
          },
          [registerOpened],
        );
        const at = 1 + (cut % log.length);
        const stored = JSON.stringify(longRegister.pack(folded(log.slice(0, at))));
        const register = log
          .slice(at)
          .reduce(
            (before, event) => rules.evolve(before, event),
            longRegister.unpack(JSON.parse(stored) as object),
          );
        expect(comparable(register)).toEqual(comparable(folded(log)));
      }),
    ));

  it('is as large after 20 thousand numbers as after five thousand', () => {
    const size = (numbers: number) =>
      JSON.stringify(longRegister.pack(folded(log(numbers), registerDecider))).length;
    const log = (numbers: number): readonly RegisterEvent[] => [
      registerOpened,
      ...Array.from({ length: numbers }, (_, index) => {
        const sequence = index + 1;
        const number = `${String(sequence)}/IN-2026`;
        const data = {
          ...numberAllocated.data,
          documentId: `d${String(sequence)}`,
          sequence,
          number,
        };
        return { type: 'NumberAllocated' as const, data };
      }),
    ];
    expect(size(20_000) / size(5_000)).toBeLessThan(1.7);
  });

  it('has a version that is raised with its shape', () => {
    const events = [registerOpened, numberAllocated, numberVoided];
    const shape = JSON.stringify([
      longRegister.pack(folded(events)),
      events.map((event) => longRegister.keysOf(event)),
    ]);
    const hash = createHash('sha256').update(shape).digest('hex').slice(0, 12);
    expect(`${String(longRegister.version)} ${hash}`).toBe('1 d4f584a4bbc1');
  });
});

/** The packed state, its entries in one order. */
const comparable = (register: Register): unknown => {
  const { recent, ...rest } = JSON.parse(JSON.stringify(longRegister.pack(register))) as {
    readonly recent: readonly Record<'bySubject' | 'bySequence', readonly [string, unknown][]>[];
  };
  const sorted = recent.map(({ bySubject, bySequence }) => ({
    bySubject: Object.fromEntries(bySubject),
    bySequence: Object.fromEntries(bySequence),
  }));
  return { ...rest, sorted };
};
