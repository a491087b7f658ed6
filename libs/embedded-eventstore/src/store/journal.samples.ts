import { EntryBuilder, type JournalEntry } from './journal-entry.js';

/** An entry of `count` events from position `first` on; the first one names their stream. */
export const entryOf = (first: number, count = 1): JournalEntry => {
  const builder = new EntryBuilder(first);
  if (first === 1) builder.addName({ id: 1, bytes: Buffer.from('document-é') });
  for (let position = first; position < first + count; position++) {
    const proposed = {
      id: Buffer.alloc(16, position),
      type: 'DocumentRegistered',
      contentType: 'application/json',
      metadata: Buffer.from('{}'),
      data: Buffer.from(JSON.stringify({ number: `2026-${position}` })),
    };
    builder.addEvent(proposed, { streamId: 1, revision: position - 1, created: 1_700_000_000_000 });
  }
  return builder.take();
};
