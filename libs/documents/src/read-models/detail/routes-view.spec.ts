import type { Recorded } from '@chancery/kernel';
import type { DocumentEvent } from '../../domain/document.events.js';
import { fact } from '../../examples.js';
import { routesView } from './routes-view.js';
import { signaturesView } from './signatures-view.js';

const recorded = (...events: readonly DocumentEvent[]): readonly Recorded<DocumentEvent>[] =>
  events.map(
    (event, revision) =>
      ({
        ...event,
        ...{ id: `e-${revision}`, revision },
        metadata: { onBehalfOf: { kind: 'officer', id: 'riverside.mayor' } },
      }) as unknown as Recorded<DocumentEvent>,
  );
const events = recorded(
  fact('DocumentDrafted'),
  fact('AttachmentAdded'),
  fact('RouteStarted'),
  fact('StageOpened'),
  fact('ConcurrenceGiven'),
  fact('SignatureGiven'),
  fact('RouteEnded'),
);

describe('The routes of a document', () => {
  it('tell what was done, by whom, for whom and with which words', () =>
    expect(routesView(events)).toMatchObject([
      {
        ...{ routeId: 'r-1', outcome: 'completed', startedAt: '2026-03-02T13:00:00.000Z' },
        steps: [{ state: 'done', officerId: 'riverside.lea' }, { state: 'done' }],
        acts: [
          {
            ...{ stepId: '1', isGiven: true, contentVersion: 3, officerId: 'riverside.lea' },
            ...{ onBehalfOf: 'riverside.mayor', remark: 'Name the zoning plan' },
          },
          { stepId: '2', isGiven: true, officerId: 'riverside.dora' },
        ],
      },
    ]));

  it('tell a refusal with its reason', () =>
    expect(
      routesView(recorded(fact('DocumentDrafted'), fact('RouteStarted'), fact('SignatureRefused'))),
    ).toMatchObject([{ acts: [{ isGiven: false, remark: 'The number is wrong' }] }]));
});

describe('The signatures of a document', () => {
  const view = (...more: readonly DocumentEvent[]) =>
    signaturesView([...events, ...recorded(...more)]);

  it('are those given, and what was found last of its signed files', () => {
    const checked = (outcome: 'valid' | 'invalid') =>
      fact('SignaturesChecked', { attachmentId: 'a-7', outcome });
    expect(view(checked('invalid'), checked('valid'))).toMatchObject([
      { level: 'advanced', attachmentId: 'a-3', verdict: { outcome: 'valid' }, isAnnulled: false },
      { attachmentId: 'a-7', verdict: { outcome: 'valid' } },
    ]);
  });

  it('stay when they are annulled, and say so', () =>
    expect(view(fact('SignaturesAnnulled'))).toMatchObject([{ isAnnulled: true }]));
});
