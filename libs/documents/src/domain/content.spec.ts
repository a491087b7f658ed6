import { spec } from '@chancery/testing';
import { at, bob, documentId, fact, order } from '../examples.js';
import { contentOf } from './content.js';
import { documentDecider } from './document.decider.js';
import { AttachmentNotFound } from './document.errors.js';
import type { DocumentEvent } from './document.events.js';
import type { Present } from './document.state.js';

const { given } = spec(documentDecider);

const stateOf = (...events: readonly DocumentEvent[]): Present =>
  events.reduce<ReturnType<typeof documentDecider.evolve>>(
    (state, event) => documentDecider.evolve(state, event),
    documentDecider.initialState,
  ) as Present;
const versions = (...events: readonly DocumentEvent[]) => {
  const { contentVersion, textVersion } = stateOf(...events);
  return [contentVersion, textVersion];
};

const drafted = fact('DocumentDrafted');
const file = fact('AttachmentAdded').data.attachment;
const added = (role?: 'text' | 'annex' | 'source') =>
  fact('AttachmentAdded', { attachment: role ? { ...file, role } : file });
const role = (to: 'text' | 'annex' | 'auxiliary') =>
  fact('AttachmentRoleSet', { attachmentId: 'a-1', role: to });
const { attachmentId, sha256 } = file;

describe('The content of a document', () => {
  it('is its current texts and annexes', () => {
    expect(contentOf(stateOf(drafted, added('text'))).files).toEqual([{ attachmentId, sha256 }]);
    expect(contentOf(stateOf(drafted, added('source'))).files).toEqual([]);
    const replaced = stateOf(drafted, added('text'), fact('AttachmentSuperseded'));
    expect(contentOf(replaced).files.map((each) => each.attachmentId)).toEqual(['a-2']);
  });

  it('takes a file without a role for an annex of an own document, and for no content of one that came in', () => {
    expect(contentOf(stateOf(drafted, added())).files).toHaveLength(1);
    expect(contentOf(stateOf(fact('DocumentReceived'))).files).toEqual([]);
  });

  it('is in its next version with every change of what people sign', () => {
    expect(versions(drafted)).toEqual([1, 1]);
    expect(versions(drafted, added('text'))).toEqual([2, 2]);
    expect(versions(drafted, added('annex'))).toEqual([2, 1]);
    expect(versions(drafted, added('source'))).toEqual([1, 1]);
    expect(versions(drafted, added('text'), role('annex'))).toEqual([3, 3]);
    expect(versions(drafted, added('annex'), role('auxiliary'))).toEqual([3, 1]);
    expect(versions(drafted, added('annex'), fact('AttachmentSuperseded'))).toEqual([3, 1]);
    expect(versions(drafted, added('text'), fact('AttachmentWithdrawn', { attachmentId }))).toEqual(
      [3, 3],
    );
    expect(versions(drafted, fact('DocumentCorrected'))).toEqual([2, 2]);
    const addressee = { partyId: 'p-1', name: 'Jane Row', kind: 'person' as const };
    const { sender: _, ...party } = fact('PartyCorrected').data;
    expect(versions(drafted, { type: 'PartyCorrected', data: { ...party, addressee } })).toEqual([
      2, 1,
    ]);
    expect(versions(drafted, fact('NoteAdded'), fact('PrioritySet'))).toEqual([1, 1]);
  });
});

describe('The role of a file', () => {
  const change = (to: 'text' | 'annex', id = 'a-1') =>
    order('SetAttachmentRole', bob, { attachmentId: id, role: to });

  it('is changed, once', () => {
    given(drafted, added())
      .when(change('text'))
      .then({
        type: 'AttachmentRoleSet',
        data: { documentId, at: at('12:00'), attachmentId: 'a-1', role: 'text' },
      });
    given(drafted, added('text')).when(change('text')).thenNothing();
    given(drafted, added()).when(change('annex')).thenNothing();
    given(drafted, added()).when(change('text', 'a-9')).thenRefuse(AttachmentNotFound);
  });

  it('passes on to the file that takes its place', () => {
    const by = { ...file, attachmentId: 'a-2', sha256: 'c'.repeat(64) };
    given(drafted, added('text'))
      .when(order('SupersedeAttachment', bob, { attachmentId: 'a-1', by }))
      .then({
        type: 'AttachmentSuperseded',
        data: { documentId, at: at('12:00'), attachmentId: 'a-1', by: { ...by, role: 'text' } },
      });
  });
});
