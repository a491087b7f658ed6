import { command, DomainError, type Decider, type Principal } from '@chancery/kernel';
import { IdempotencyKeyReused, StaleRevision } from './event-store.errors.js';
import { fold, unwritten, type Folded } from './folded-stream.js';
import { decideAll } from './verdict.js';

class Note extends command('Note')<{ readonly text: string; readonly at: string }> {}
interface Noted {
  readonly type: 'Noted';
  readonly data: { readonly text: string; readonly at: string };
}
class NoSuchDiary extends DomainError {
  readonly code = 'no-such-diary' as const;
}
class NothingToSay extends DomainError {
  readonly code = 'nothing-to-say' as const;
}

/** A diary that is closed to officers once a secret stands in it. */
const diary: Decider<readonly string[], Note, Noted> = {
  initialState: [],
  admit: (texts, { by }) => {
    if (by.kind === 'officer' && texts.includes('secret')) throw new NoSuchDiary('No such diary.');
  },
  decide: (_, { type, data }) => {
    if (data.text === '') throw new NothingToSay(type);
    return [{ type: 'Noted', data }];
  },
  evolve: (texts, { data }) => [...texts, data.text],
};

const at = '2026-03-02T09:30:00.000Z';
const officer: Principal = {
  ...{ kind: 'officer', id: 'riverside.ann', authorityId: 'riverside' },
  ...{ posts: [], oversees: [], clearance: 'internal' },
};
const service: Principal = { ...officer, kind: 'service', id: 'reactor' };

const note = (text: string, about: Partial<Note['context'] & object> = {}, by = officer): Note =>
  new Note({ text, at }, by, { commandId: `note ${text}`, correlationId: 'c', ...about });

const after = (...texts: readonly string[]): Folded<unknown> => {
  const folded = unwritten<unknown>(diary.initialState);
  texts.forEach((text, revision) =>
    fold(folded, diary as Decider<unknown, Note, Noted>, {
      ...{ type: 'Noted', data: { text, at }, revision, position: BigInt(revision) },
      metadata: { commandId: `note ${text}`, digest: 'as first' },
    }),
  );
  return folded;
};

const verdicts = (folded: Folded<unknown>, ...notes: readonly Note[]) =>
  decideAll({ stream: 'diary-1', decider: diary, folded }, notes);
const refusal = (folded: Folded<unknown>, ...notes: readonly Note[]) => {
  const verdict = verdicts(folded, ...notes).at(-1);
  return verdict?.kind === 'refused' ? verdict.reason : verdict;
};

describe('Whom a stream does not admit', () => {
  it('learns no revision from If-Match', () => {
    expect(refusal(after('secret'), note('x', { expectedRevision: 7 }))).toBeInstanceOf(
      NoSuchDiary,
    );
    expect(refusal(after('open'), note('x', { expectedRevision: 7 }))).toBeInstanceOf(
      StaleRevision,
    );
  });

  it('has no earlier answer repeated, even to what they once did themselves', () => {
    const again = note('mine');
    expect(verdicts(after('mine'), again)).toMatchObject([{ kind: 'repeated' }]);
    expect(refusal(after('mine', 'secret'), again)).toBeInstanceOf(NoSuchDiary);
  });

  it('does not learn that a key was used for something else', () => {
    const other = note('mine', { digest: 'another' });
    expect(refusal(after('mine'), other)).toBeInstanceOf(IdempotencyKeyReused);
    expect(refusal(after('mine', 'secret'), other)).toBeInstanceOf(NoSuchDiary);
  });

  it('does not learn by which rule the command would fail', () => {
    expect(refusal(after('secret'), note(''))).toBeInstanceOf(NoSuchDiary);
    expect(refusal(after('open'), note(''))).toBeInstanceOf(NothingToSay);
  });

  it('is not admitted by what a command before theirs did in the same moment', () => {
    const closing = note('secret', {}, service);
    expect(refusal(after(), closing, note('mine'))).toBeInstanceOf(NoSuchDiary);
    expect(refusal(after(), note('mine'), closing, note('mine'))).toBeInstanceOf(NoSuchDiary);
  });
});

describe('The same command twice in a moment', () => {
  it('is decided once, and both are answered with the state that the first left', () => {
    const [first, , second] = verdicts(after(), note('a'), note('b'), note('a'));
    expect(first).toMatchObject({ kind: 'events', revision: 0, state: ['a'] });
    expect(second).toMatchObject({ kind: 'events', events: [], revision: 0, state: ['a'] });
  });

  it('is refused the second time if it asks for something else', () =>
    expect(
      refusal(after(), note('a', { keyedDigest: '2.one' }), note('a', { keyedDigest: '2.two' })),
    ).toBeInstanceOf(IdempotencyKeyReused));
});

describe('What was recalled for a command', () => {
  const recalled = { into: (state: unknown) => [...(state as readonly string[]), 'old'] };
  const answer = { revision: 3, position: 7n, digest: 'as first' };

  it('completes the state for this command alone', () => {
    const ground = { stream: 'diary-1', decider: diary, folded: after('new') };
    const [first, second] = decideAll({ ...ground, recalled: [recalled] }, [note('a'), note('b')]);
    expect([first, second]).toMatchObject([
      { state: ['new', 'old', 'a'], revision: 1 },
      { state: ['new', 'a', 'b'], revision: 2 },
    ]);
  });

  it('answers a command id that the fold has let go', () => {
    const ground = { stream: 'diary-1', decider: diary, folded: after('new') };
    const verdict = decideAll({ ...ground, recalled: [{ ...recalled, answer }] }, [note('old')]);
    expect(verdict).toMatchObject([{ kind: 'repeated', answer, state: ['new', 'old'] }]);
  });
});
