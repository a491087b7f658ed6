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
      words: 'Received at the desk',
    });
  });

  it('is in plain words', () =>
    expect(history.map(({ words }) => words)).toEqual([
      'Received at the desk',
      'Drafted',
      'Registered as 00017/in-2026',
      'Registration refused',
      'Registration as 00017/in-2026 revoked',
      'Forwarded to hillside',
      'Corrected: Garden house, 4 Mill Lane',
      'Note: The applicant will call on Friday',
      'Access level set to confidential',
      'Priority set to urgent',
      'File added: ground-plan.pdf',
      'File replaced by a newer version: ground-plan.pdf',
      'File withdrawn',
      'Handed over for action: Please check the zoning plan',
      'Accepted',
      'Hand-over refused',
      'Hand-over recalled',
      'Reported done: Done',
      'Returned',
      'Taken on',
      'Given back to the unit',
      'Reassigned',
      'Settled by reply 00009/out-2026',
      'Closed',
      'Reopened',
    ]));

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
