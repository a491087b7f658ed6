import fc from 'fast-check';
import {
  recordRoom,
  StoredEvent,
  writeRecord,
  type Placement,
  type ProposedEvent,
} from './stored-event.js';

const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
const id = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((array) => Buffer.from(array));
const contentType = fc.oneof(
  fc.constantFrom('application/json', 'application/octet-stream'),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);

const recordOf = (event: ProposedEvent, at: Placement): Buffer => {
  const bytes = Buffer.alloc(recordRoom(event) + 3);
  return bytes.subarray(3, writeRecord(bytes, 3, event, at));
};

describe('a record of the log', () => {
  const event = fc.record({
    id,
    type: fc.string({ unit: 'grapheme', minLength: 1 }),
    contentType,
    metadata: bytes,
    data: bytes,
  });
  const placement = fc.record({
    streamId: fc.nat({ max: 2 ** 32 - 1 }),
    revision: fc.nat({ max: 2 ** 32 - 1 }),
    created: fc.nat({ max: 2 ** 48 - 1 }),
  });

  it('gives back what was put in', () => {
    fc.assert(
      fc.property(event, placement, (proposed, at) => {
        const stored = new StoredEvent(7, recordOf(proposed, at));
        const { type, contentType, metadata, data, streamId, revision, created } = stored;
        expect({ id: stored.id, type, contentType, metadata, data }).toEqual(proposed);
        expect({ streamId, revision, created }).toEqual(at);
        expect(stored.isIntact).toBe(true);
      }),
    );
  });

  it('knows when a bit of it has changed', () => {
    fc.assert(
      fc.property(event, placement, fc.nat(), fc.nat({ max: 7 }), (proposed, at, place, bit) => {
        const record = recordOf(proposed, at);
        const index = place % record.length;
        record[index] = (record[index] ?? 0) ^ (1 << bit);
        expect(new StoredEvent(1, record).isIntact).toBe(false);
      }),
    );
  });
});
