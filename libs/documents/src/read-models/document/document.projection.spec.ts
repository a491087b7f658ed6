import type { Recorded } from '@chancery/kernel';
import { fact, without } from '../../examples.js';
import type { DocumentEvent } from '../../domain/document.events.js';
import { foldRows, rowsIn } from '@chancery/kernel';
import { documentProjection } from './document.projection.js';
import { documentTable } from './document.row.js';
import type { StoredDocument } from './document.row.js';

const after = (...events: readonly DocumentEvent[]): StoredDocument | undefined => {
  const recorded = events.map((event, revision) => ({ ...event, revision }));
  const rows = foldRows([documentProjection], recorded as unknown as Recorded[]);
  return rowsIn<StoredDocument>(rows, documentTable)[0];
};
const received = fact('DocumentReceived');
const corrected = fact('DocumentCorrected').data;
const way = [received, fact('DocumentRegistered'), fact('DocumentSettled'), fact('DocumentClosed')];

describe('The row of a document', () => {
  it('shows what was written down at receipt, and nothing that is not known yet', () => {
    const { subject, kind, sender } = received.data;
    expect(after(received)).toMatchObject({
      situation: 'unregistered',
      subject,
      kind,
      partyId: sender.partyId,
      party: sender,
      number: null,
      settledAt: null,
      revision: 0,
    });
  });

  it('takes over what was corrected and keeps the rest', () => {
    const ofKind = { ...without(corrected, 'subject'), kind: 'complaint' };
    expect(after(received, { type: 'DocumentCorrected', data: corrected })).toMatchObject({
      subject: corrected.subject,
      kind: received.data.kind,
    });
    expect(after(received, { type: 'DocumentCorrected', data: ofKind })).toMatchObject({
      subject: received.data.subject,
      kind: 'complaint',
    });
  });

  it('tells how it ended, and forgets it when it is reopened', () => {
    const ended = { settledBy: 'reply', replyNumber: '00009/out-2026' };
    expect(after(...way)).toMatchObject({ situation: 'closed', ...ended, revision: 3 });
    expect(after(...way, fact('DocumentReopened'))).toMatchObject({
      situation: 'registered',
      settledAt: null,
      settledBy: null,
      replyId: null,
      replyNumber: null,
      closedAt: null,
      revision: 4,
    });
  });
});
