import { decideAppend } from './append-rules.js';
import { ANY_REVISION, NO_STREAM, STREAM_EXISTS } from './expected-revision.js';
import { StreamDeleted, WrongExpectedRevision } from './store-errors.js';
import { NO_METADATA } from './stream-metadata.js';
import type { StreamState } from './stream-state.js';

const id = (n: number): Buffer => Buffer.alloc(16, n);
const stream = (state: Partial<StreamState> = {}): StreamState => ({
  name: 's',
  id: 1,
  last: 2,
  isTombstoned: false,
  hasMetadata: false,
  metadata: NO_METADATA,
  ...state,
});
/** The events 0, 1 and 2 stand at the revisions of the same number. */
const stored = (asked: Buffer): number[] => [0, 1, 2].filter((n) => id(n).equals(asked));
const decide = (state: StreamState, expected: bigint, ...ids: number[]) =>
  decideAppend(state, expected, ids.map(id), stored);

describe('deciding an append', () => {
  it('writes at the expected revision', () => {
    expect(decide(stream(), 2n, 7)).toBe('write');
    expect(decide(stream({ last: -1 }), NO_STREAM, 7)).toBe('write');
  });

  it('refuses a revision that is behind or ahead', () => {
    expect(() => decide(stream(), 1n, 7)).toThrow(WrongExpectedRevision);
    expect(() => decide(stream(), 3n, 7)).toThrow(WrongExpectedRevision);
  });

  it('recognises what is there', () => {
    expect(decide(stream(), ANY_REVISION, 0, 1)).toEqual({ repeatOf: 1 });
    expect(decide(stream(), STREAM_EXISTS, 1, 2)).toEqual({ repeatOf: 2 });
    expect(decide(stream(), NO_STREAM, 0, 1, 2)).toEqual({ repeatOf: 2 });
    expect(decide(stream(), 0n, 1)).toEqual({ repeatOf: 1 });
  });

  it('refuses what is half there', () => {
    expect(() => decide(stream(), ANY_REVISION, 2, 7)).toThrow(WrongExpectedRevision);
    expect(() => decide(stream(), 0n, 1, 7)).toThrow(WrongExpectedRevision);
  });

  it('refuses a stream that has ended', () => {
    expect(() => decide(stream({ isTombstoned: true }), ANY_REVISION, 7)).toThrow(StreamDeleted);
  });

  it('brings a deleted stream back, but not for one who expects it to be there', () => {
    const metadata = { ...NO_METADATA, isDeleted: true };
    expect(decide(stream({ metadata }), NO_STREAM, 7)).toBe('write');
    expect(() => decide(stream({ metadata }), STREAM_EXISTS, 7)).toThrow(StreamDeleted);
  });

  it('counts a stream that has only metadata as existing', () => {
    expect(decide(stream({ last: -1, hasMetadata: true }), STREAM_EXISTS, 7)).toBe('write');
    expect(() => decide(stream({ last: -1 }), STREAM_EXISTS, 7)).toThrow(WrongExpectedRevision);
  });
});
