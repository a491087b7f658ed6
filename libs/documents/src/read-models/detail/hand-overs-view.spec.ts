import type { Recorded } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import { fact, legal } from '../../examples.js';
import { handOversView } from './hand-overs-view.js';

const recorded = (...events: readonly DocumentEvent[]): readonly Recorded<DocumentEvent>[] =>
  events.map(
    (event) =>
      ({
        ...event,
        metadata: { actor: { kind: 'officer', id: 'riverside.bob' } },
      }) as unknown as Recorded<DocumentEvent>,
  );

describe('The hand-overs of a document', () => {
  const shown = fact('DocumentHandedOver', {
    ...{ handOverId: 'h-9', purpose: 'acquaintance', to: legal },
  });

  it('tell who has taken note, when, and who has not', () =>
    expect(
      handOversView(
        recorded(...[shown, fact('DocumentHandedOver', { ...shown.data, handOverId: 'h-8' })], {
          type: 'HandOverConcluded',
          data: { ...shown.data, result: 'Seen' },
        }),
      ),
    ).toMatchObject([
      {
        ...{ handOverId: 'h-9', purpose: 'acquaintance', to: legal, sentAt: shown.data.at },
        ...{ end: 'concluded', endedBy: 'riverside.bob', endedAt: shown.data.at, reason: 'Seen' },
      },
      { handOverId: 'h-8', end: null, endedAt: null, endedBy: null, reason: null },
    ]));

  it('tell what was asked, and how it ended last', () => {
    const sent = fact('DocumentHandedOver');
    const view = (...more: readonly DocumentEvent[]) => handOversView(recorded(sent, ...more));
    const { note, due = null } = sent.data;
    expect(view(fact('HandOverRecalled'))).toMatchObject([{ note, due, end: 'recalled' }]);
    expect(view(fact('HandOverAccepted'))).toMatchObject([{ end: 'accepted', reason: null }]);
    expect(view(fact('HandOverAccepted'), fact('HandOverConcluded'))).toMatchObject([
      { end: 'concluded', reason: fact('HandOverConcluded').data.result },
    ]);
  });
});
