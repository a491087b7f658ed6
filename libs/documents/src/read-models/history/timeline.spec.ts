import type { Recorded } from '@chancery/kernel';
import { bob, fact, without } from '../../examples.js';
import { samples } from '../../domain/document.samples.js';
import type { DocumentEvent } from '../../domain/document.events.js';
import { timeline } from './timeline.js';

const types = Object.keys(samples) as DocumentEvent['type'][];
const recorded = (event: DocumentEvent, revision: number): Recorded<DocumentEvent> =>
  ({
    ...event,
    revision,
    recordedAt: '2026-03-02T20:00:00.000Z',
    metadata: { actor: { kind: 'officer', id: bob.id }, unitId: 'riverside.permits' },
  }) as unknown as Recorded<DocumentEvent>;
const history = timeline(types.map((type, revision) => recorded(fact(type), revision)));
const entry = (type: DocumentEvent['type']) => history.find((line) => line.type === type);

describe('The history of a document', () => {
  it('says of everything what, when, who and for which unit', () => {
    expect(history.map(({ type }) => type)).toEqual(types);
    expect(entry('DocumentReceived')).toEqual({
      revision: 0,
      type: 'DocumentReceived',
      at: '2026-03-02T08:00:00.000Z',
      recordedAt: '2026-03-02T20:00:00.000Z',
      actor: { kind: 'officer', id: bob.id },
      unitId: 'riverside.permits',
      details: {
        ...{ subject: 'Permit for a garden house at 4 Mill Lane', kind: 'application' },
        ...{ channel: 'desk', accessLevel: 'internal', language: 'en' },
        ...{ senderNumber: '12/44', senderDate: '2026-02-27', replyWay: 'post' },
        ...{ enclosures: '3 sheets, 1 plan', tags: ['building'] },
        receivedAt: '2026-03-02T07:55:00.000Z',
        due: '2026-04-27T22:00:00.000Z',
      },
    });
  });

  it('says as data what else an event says', () => {
    expect(entry('DocumentRegistered')?.details).toEqual({
      registerId: 'riverside.in.2026',
      number: '00017/in-2026',
    });
    expect(entry('NoteAdded')?.details).toEqual({ note: 'The applicant will call on Friday' });
    expect(entry('DocumentHandedOver')?.details).toMatchObject({
      handOverId: 'h-1',
      purpose: 'action',
      note: 'Please check the zoning plan',
    });
    expect(entry('HandOverConcluded')?.details).toMatchObject({
      handOverId: 'h-1',
      result: 'Done',
    });
    expect(entry('DocumentSettled')?.details).toMatchObject({
      way: 'reply',
      replyNumber: '00009/out-2026',
    });
    expect(JSON.stringify(history)).not.toContain('jane@example.org');
  });

  it('says of what was changed how it was before', () => {
    const lines = timeline(
      [
        fact('DocumentReceived'),
        fact('DocumentCorrected'),
        fact('AccessLevelSet'),
        fact('PrioritySet'),
      ].map(recorded),
    );
    expect(lines.map(({ details }) => details.changes)).toEqual([
      undefined,
      [
        {
          field: 'subject',
          from: 'Permit for a garden house at 4 Mill Lane',
          to: 'Garden house, 4 Mill Lane',
        },
      ],
      [{ field: 'accessLevel', from: 'internal', to: 'confidential' }],
      [{ field: 'priority', from: 'ordinary', to: 'urgent' }],
    ]);
  });

  it('names the file that was replaced, and the one that was withdrawn', () => {
    const plan = { attachmentId: 'a-1', name: 'ground-plan.pdf' };
    expect(entry('AttachmentSuperseded')?.details).toEqual({
      earlierFile: plan,
      file: { attachmentId: 'a-2', name: 'ground-plan.pdf' },
    });
    expect(entry('AttachmentWithdrawn')?.details).toEqual({
      file: { attachmentId: 'a-2', name: 'ground-plan.pdf' },
    });
  });

  it('says from whom and to whom a document went, and why', () => {
    const registry = { unitId: 'riverside.registry' };
    expect(entry('DocumentHandedOver')).toMatchObject({
      from: registry,
      to: { unitId: 'riverside.permits' },
    });
    expect(entry('DocumentReturned')).toMatchObject({
      from: { unitId: 'riverside.permits', officerId: bob.id },
      to: registry,
      reason: 'The ground plan is missing',
    });
    expect(entry('DocumentReassigned')).toMatchObject({
      from: { unitId: 'riverside.permits', officerId: bob.id },
      to: { unitId: 'riverside.permits', officerId: 'riverside.cas' },
      reason: 'On leave',
    });
    expect(entry('DocumentReturned')?.to).toStrictEqual(registry);
  });

  it('says of a reply what it answers', () => {
    const inReplyTo = ['6f2c8f0e-5d3a-4c57-9c1b-3d6f0f6f7a01'];
    const drafted = recorded(fact('DocumentDrafted', { inReplyTo }), 0);
    expect(timeline([drafted])[0]?.details).toMatchObject({ inReplyTo });
    expect(entry('DocumentDispatched')?.details).toHaveProperty('inReplyTo');
  });

  it('says for whom a substitute acted, and leaves out what nobody said', () => {
    const { data, ...event } = recorded(fact('HandOverRecalled'), 3);
    const actor = { kind: 'officer', id: 'riverside.cas' } as const;
    const onBehalfOf = { kind: 'officer', id: bob.id } as const;
    const acted = { ...event, data: without(data as { reason?: string }, 'reason') };
    const metadata = { ...event.metadata, actor, onBehalfOf };
    const [line] = timeline([{ ...acted, metadata } as unknown as Recorded<DocumentEvent>]);
    expect(line).toMatchObject({ actor, onBehalfOf });
    expect(Object.keys(line ?? {})).not.toContain('reason');
    expect(history.some((other) => 'onBehalfOf' in other)).toBe(false);
  });
});
