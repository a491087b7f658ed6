import { ann } from './examples.js';
import { documentsBulk } from './documents.bulk.js';

const at = '2026-03-02T09:00:00.000Z';
const orderOf = (command: string, itemId: string, data: Record<string, unknown>): object => {
  const make = documentsBulk[command];
  return (
    make?.({
      jobId: 'j-1',
      itemId,
      data,
      at,
      by: ann,
      context: { commandId: itemId, correlationId: 'j-1' },
    }).data ?? {}
  );
};

describe('An order for many documents', () => {
  it('adds a note of its own to each, and the same one when the item is tried again', () => {
    const [first, again, other] = ['d-1', 'd-1', 'd-2'].map((documentId) =>
      orderOf('add-note', documentId, { text: 'Seen' }),
    );
    expect(first).toEqual({
      documentId: 'd-1',
      noteId: expect.any(String) as string,
      text: 'Seen',
      at,
    });
    expect(again).toEqual(first);
    expect(other).not.toMatchObject({ noteId: (first as { noteId: string }).noteId });
  });

  it('lets each follow another procedure', () => {
    const data = { procedureId: 'riverside.application', version: 2, reason: 'The new law' };
    expect(orderOf('adopt-procedure', 'd-1', data)).toEqual({ documentId: 'd-1', ...data, at });
  });
});
