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

  it('names the part of each document that it is for', () => {
    const place = { unitId: 'riverside.office' };
    expect(orderOf('accept', 'd-1:h-1', {})).toEqual({ documentId: 'd-1', handOverId: 'h-1', at });
    expect(orderOf('put-on-control', 'd-1:t-1', { place })).toEqual({
      ...{ documentId: 'd-1', taskId: 't-1', place, at },
    });
  });

  it('says of each step which version of the content was read; a signature is simple', () => {
    const turn = { documentId: 'd-1', routeId: 'r-1', stepId: '2', contentVersion: 3, at };
    expect(orderOf('concur', 'd-1:r-1.2:3', { remarks: 'Seen' })).toEqual({
      ...{ ...turn, remarks: 'Seen' },
    });
    expect(orderOf('sign', 'd-1:r-1.2:3', {})).toEqual({ ...turn, level: 'simple' });
  });

  it('makes of each consignment one of its own, and the same one when the item is tried again', () => {
    const data = { consignments: [{ addresseeId: 'first' }] };
    const [first, again, other] = ['d-1', 'd-1', 'd-2'].map((id) =>
      orderOf('prepare-dispatch', id, data),
    );
    expect(first).toMatchObject({
      consignments: [{ addresseeId: 'first', consignmentId: expect.any(String) as string }],
    });
    expect(again).toEqual(first);
    expect(other).not.toMatchObject({
      consignments: (first as { consignments: object[] }).consignments,
    });
  });
});
