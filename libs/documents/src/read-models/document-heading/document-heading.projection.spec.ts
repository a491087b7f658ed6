import type { Recorded } from '@chancery/kernel';
import { fact, without } from '../../examples.js';
import type { DocumentEvent } from '../../domain/document.events.js';
import { foldRows, rowsIn } from '@chancery/kernel';
import { documentHeadingProjection } from './document-heading.projection.js';
import { documentHeadingTable } from './document-heading.row.js';
import type { DocumentHeadingRow } from './document-heading.row.js';

const after = (...events: readonly DocumentEvent[]): DocumentHeadingRow | undefined => {
  const rows = foldRows([documentHeadingProjection], events as unknown as Recorded[]);
  return rowsIn<DocumentHeadingRow>(rows, documentHeadingTable)[0];
};
const received = fact('DocumentReceived');
const registered = fact('DocumentRegistered');

describe('The heading of a document', () => {
  it('has no number before the document was registered', () => {
    const { documentId, subject, kind } = received.data;
    const searchText = 'permit for a garden house at 4 mill lane';
    const heading = { documentId, direction: 'incoming', subject, searchText, kind };
    expect(after(received)).toEqual({ ...heading, number: null });
    expect(after(received, registered)).toEqual({ ...heading, number: registered.data.number });
  });

  it('takes over what was corrected and keeps the rest', () => {
    const data = { ...without(fact('DocumentCorrected').data, 'subject'), kind: 'complaint' };
    expect(after(received, { type: 'DocumentCorrected', data })).toMatchObject({
      subject: received.data.subject,
      kind: 'complaint',
    });
  });

  it('is found under the words of its subject of today', () => {
    const data = { ...fact('DocumentCorrected').data, subject: 'Water/heating tariffs' };
    expect(after(received, { type: 'DocumentCorrected', data })).toMatchObject({
      searchText: 'water heating tariffs',
    });
  });

  it('of a draft tells its direction', () => {
    const { direction, subject } = fact('DocumentDrafted').data;
    expect(after(fact('DocumentDrafted'))).toMatchObject({ direction, subject, number: null });
  });
});
