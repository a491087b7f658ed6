import {
  command,
  DomainError,
  type Decider,
  type EventSchema,
  type LongStream,
  type Principal,
  type StreamType,
} from '@chancery/kernel';

/**
 * A small stream type of our own: a counter that refuses to pass its limit, hides from officers far beyond it,
 * and takes a party's name.
 */
export class Count extends command('Count', { looksUp: true })<{
  readonly by: number;
  readonly at: string;
}> {}
export class Greet extends command('Greet')<{
  readonly authorityId: string;
  readonly party: { readonly partyId: string; readonly name: string };
  readonly at: string;
}> {}

export type Counted = {
  readonly type: 'Counted';
  readonly data: { readonly by: number; readonly at: string };
};
export type Greeted = {
  readonly type: 'Greeted';
  readonly data: {
    readonly authorityId: string;
    readonly party: { readonly partyId: string; readonly name?: string };
    readonly at: string;
  };
};

export class LimitReached extends DomainError {
  readonly code = 'limit-reached' as const;
}

/** What an officer is told of a counter that has come so far: only services see it then. */
export class CounterNotFound extends DomainError {
  readonly code = 'counter-not-found' as const;
}
export const hiddenFrom = 2_000;

interface Counter {
  readonly total: number;
}

const decider: Decider<Counter, Count | Greet, Counted | Greeted> = {
  initialState: { total: 0 },
  admit({ total }, { by }) {
    if (total >= hiddenFrom && by.kind === 'officer') throw new CounterNotFound('No such counter.');
  },
  decide({ total }, { type, data }) {
    if (type === 'Greet') return [{ type: 'Greeted', data }];
    if (total + data.by > 1_000 && data.by < hiddenFrom) throw new LimitReached('No further.');
    return data.by === 0 ? [] : [{ type: 'Counted', data }];
  },
  evolve: (counter, { type, data }) =>
    type === 'Counted' ? { total: counter.total + data.by } : counter,
};

export const counterStream: StreamType<Counter, Count | Greet, Counted | Greeted> = {
  category: 'counter',
  decider,
};

/** A counter whose state needs no older events. */
export const longCounter: LongStream<Counter, Count | Greet, Counted | Greeted> = {
  version: 1,
  schemas: {},
  since: () => 0,
  keysOf: () => [],
  keysAsked: () => [],
  recall: (counter) => counter,
  pack: (counter) => counter,
  unpack: (packed) => packed as Counter,
};

export const schemas: Record<string, EventSchema> = {
  Counted: {
    type: 'Counted',
    version: 2,
    summary: 'Something was counted.',
    upcast: { 1: ({ amount, ...rest }) => ({ ...rest, by: amount }) },
    example: { by: 1, at: '2026-03-02T09:30:00Z' },
  },
  Greeted: {
    type: 'Greeted',
    version: 1,
    summary: 'A party was greeted.',
    seals: ['party'],
    example: {
      authorityId: 'riverside',
      party: { partyId: 'p', name: 'Ann' },
      at: '2026-03-02T09:30:00Z',
    },
  },
};

export const ann: Principal = {
  kind: 'officer',
  id: 'riverside.ann',
  authorityId: 'riverside',
  actingUnitId: 'riverside.registry',
  posts: [],
  oversees: [],
  clearance: 'internal',
};

export const program: Principal = { ...ann, kind: 'service', id: 'program' };

export const at = '2026-03-02T09:30:00.000Z';
