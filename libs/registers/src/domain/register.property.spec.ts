import fc from 'fast-check';
import { DomainError } from '@chancery/kernel';
import { allocateNumber, registerOpened, registrar } from '../examples.js';
import { AllocateNumber, VoidNumber, type RegisterCommand } from './register.commands.js';
import { registerDecider as decider } from './register.decider.js';
import type { NumberAllocated, RegisterEvent } from './register.events.js';
import { numberHeld } from './register.state.js';

const { registerId, at } = allocateNumber.data;
const documents = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const allocations = fc
  .record(
    { documentId: fc.constantFrom(...documents), replaces: fc.integer({ min: 0, max: 12 }) },
    { requiredKeys: ['documentId'] },
  )
  .map((wish) => new AllocateNumber({ registerId, at, ...wish }, registrar));
const voids = fc
  .integer({ min: 0, max: 12 })
  .map((sequence) => new VoidNumber({ registerId, sequence, reason: 'Mistake', at }, registrar));
const orders = fc.array(fc.oneof({ weight: 3, arbitrary: allocations }, voids), { maxLength: 60 });

/** The log after these orders; what is refused leaves no trace. */
const logOf = (commands: readonly RegisterCommand[]): readonly RegisterEvent[] => {
  const log: RegisterEvent[] = [registerOpened];
  let register = decider.evolve(decider.initialState, registerOpened);
  for (const command of commands) {
    try {
      decider.admit(register, command);
      const events = decider.decide(register, command);
      register = events.reduce(decider.evolve.bind(decider), register);
      log.push(...events);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return log;
};

const numbersIn = (log: readonly RegisterEvent[]): readonly NumberAllocated['data'][] =>
  log.filter((event) => event.type === 'NumberAllocated').map(({ data }) => data);

describe('any interleaving of allocations, retries and voids', () => {
  it('numbers 1 to n without a gap and without a number twice', () =>
    fc.assert(
      fc.property(orders, (commands) => {
        const given = numbersIn(logOf(commands));
        expect(given.map(({ sequence }) => sequence)).toEqual(given.map((_, index) => index + 1));
        expect(new Set(given.map(({ number }) => number)).size).toBe(given.length);
      }),
    ));

  it('leaves each document at most one number that is not void', () =>
    fc.assert(
      fc.property(orders, (commands) => {
        const log = logOf(commands);
        const voided = log.flatMap((event) =>
          event.type === 'NumberVoided' ? [event.data.sequence] : [],
        );
        const valid = numbersIn(log).filter(({ sequence }) => !voided.includes(sequence));
        const owners = valid.map(({ documentId }) => documentId);
        expect(new Set(owners).size).toBe(owners.length);
        const register = log.reduce(decider.evolve.bind(decider), decider.initialState);
        for (const documentId of documents)
          expect(numberHeld(register, documentId)?.sequence).toBe(
            valid.find((number) => number.documentId === documentId)?.sequence,
          );
      }),
    ));

  it('gives every document that asked a number, when none is voided', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...documents)), (asked) => {
        const commands = asked.map(
          (documentId) => new AllocateNumber({ registerId, documentId, at }, registrar),
        );
        const owners = numbersIn(logOf(commands)).map(({ documentId }) => documentId);
        expect(owners).toEqual([...new Set(asked)]);
      }),
    ));
});
