import type { DocumentEvent } from '@chancery/documents/contract';
import { bob, fact, legal, permits, registry } from '@chancery/documents/examples';
import type { Projection, Recorded, RowChange } from '@chancery/kernel';
import { courseProjection } from './course/course.projection.js';
import { eventLineProjection } from './event-line/event-line.projection.js';
import { activities } from './event-line/event-line.row.js';
import { passageProjection } from './passage/passage.projection.js';
import { stayProjection } from './stay/stay.projection.js';

const metadata = { actor: { kind: 'officer', id: bob.id }, unitId: permits.unitId };
const recorded = (event: DocumentEvent, change: object = {}): Recorded =>
  ({ ...event, revision: 7, metadata, ...change }) as unknown as Recorded;
const project = (projection: Projection, event: DocumentEvent): readonly RowChange[] =>
  projection.on[event.type]?.(recorded(event)) ?? [];
const { documentId } = fact('DocumentReceived').data;
const forNotice = { purpose: 'acquaintance' } as const;
const withBob = { ...permits, officerId: bob.id };

/** What is set in the one row that changes. */
const set = (projection: Projection, event: DocumentEvent): unknown => {
  const changes = project(projection, event);
  expect(changes).toHaveLength(1);
  return changes.map((change) => ('set' in change ? change.set : undefined))[0];
};

describe('The stays of a document', () => {
  const stay = (event: DocumentEvent): unknown => {
    const { unitId, officerId, phase, changesUnit } = set(stayProjection, event) as never;
    return [unitId, officerId, phase, changesUnit];
  };

  it('begin where it is received, or with who drafts it', () => {
    expect(stay(fact('DocumentReceived'))).toEqual([registry.unitId, null, 'lying', true]);
    expect(stay(fact('DocumentDrafted'))).toEqual([permits.unitId, bob.id, 'in-hand', true]);
  });

  it('wait with the addressee from when it is sent', () => {
    expect(stay(fact('DocumentHandedOver'))).toEqual([permits.unitId, null, 'sent', true]);
    expect(stay(fact('HandOverAccepted'))).toEqual([permits.unitId, null, 'lying', false]);
  });

  it('are back with the sender when it is refused, recalled, returned or done', () => {
    const back = [registry.unitId, null, 'lying', true];
    expect(stay(fact('HandOverRefused'))).toEqual(back);
    expect(stay(fact('HandOverRecalled'))).toEqual(back);
    expect(stay(fact('DocumentReturned'))).toEqual(back);
    expect(stay(fact('HandOverConcluded'))).toEqual(back);
  });

  it('change within the unit as officers take it on and give it back', () => {
    expect(stay(fact('DocumentClaimed'))).toEqual([permits.unitId, bob.id, 'in-hand', false]);
    expect(stay(fact('DocumentReleased'))).toEqual([permits.unitId, null, 'lying', false]);
    expect(stay(fact('DocumentReassigned'))).toEqual([
      permits.unitId,
      'riverside.cas',
      'in-hand',
      false,
    ]);
    const toBob = fact('DocumentHandedOver', { from: permits, to: withBob });
    expect(stay(toBob)).toEqual([permits.unitId, bob.id, 'sent', false]);
  });

  it('end when it is closed, refused or forwarded, until it is reopened', () => {
    for (const type of ['DocumentClosed', 'RegistrationRefused', 'DocumentForwarded'] as const)
      expect(stay(fact(type))).toEqual([null, null, 'ended', true]);
    expect(stay(fact('DocumentReopened'))).toEqual([permits.unitId, null, 'lying', true]);
  });

  it('are not touched by what runs beside, nor by what moves nothing', () => {
    for (const type of ['DocumentHandedOver', 'HandOverRefused', 'HandOverRecalled'] as const)
      expect(project(stayProjection, fact(type, forNotice))).toEqual([]);
    for (const type of ['NoteAdded', 'DocumentRegistered', 'DocumentSettled'] as const)
      expect(project(stayProjection, fact(type))).toEqual([]);
  });

  it('have the key of the event that began them', () =>
    expect(project(stayProjection, fact('DocumentClaimed'))).toMatchObject([
      { kind: 'upsert', key: { documentId, revision: 7 }, set: { begunBy: 'DocumentClaimed' } },
    ]));
});

describe('The course of a document', () => {
  const course = (event: DocumentEvent): unknown => set(courseProjection, event);

  it('tells what it is and where it began', () =>
    expect(course(fact('DocumentReceived'))).toMatchObject({
      authorityId: 'riverside',
      direction: 'incoming',
      kind: 'application',
      openedUnitId: registry.unitId,
      phase: 'lying',
    }));

  it('arrives with custody, and only at another unit', () => {
    const { at } = fact('HandOverAccepted').data;
    const there = { ...permits, officerId: null, phase: 'lying' };
    expect(course(fact('HandOverAccepted'))).toEqual({ ...there, arrivedAt: at });
    expect(course(fact('HandOverAccepted', { from: withBob }))).toEqual(there);
  });

  it('keeps its unit when it ends, and goes on when it is reopened', () => {
    const { at } = fact('DocumentClosed').data;
    expect(course(fact('DocumentClosed'))).toEqual({
      phase: 'ended',
      endedAt: at,
      endedBy: 'DocumentClosed',
    });
    expect(course(fact('DocumentReopened'))).toMatchObject({ endedAt: null, phase: 'lying' });
  });

  it('takes up corrections of what figures are told apart by', () => {
    expect(course(fact('DocumentCorrected', { kind: 'letter' }))).toEqual({ kind: 'letter' });
    expect(project(courseProjection, fact('DocumentCorrected'))).toEqual([]);
    expect(course(fact('AccessLevelSet'))).toEqual({ accessLevel: 'confidential' });
  });
});

describe('The passages of a document', () => {
  const answer = (type: 'HandOverAccepted' | 'HandOverRefused' | 'HandOverRecalled'): unknown =>
    set(passageProjection, fact(type));

  it('are sent, and answered or recalled', () => {
    expect(set(passageProjection, fact('DocumentHandedOver'))).toMatchObject({
      fromUnitId: registry.unitId,
      toUnitId: permits.unitId,
      answeredAt: null,
    });
    expect(answer('HandOverAccepted')).toMatchObject({
      outcome: 'accepted',
      movedAt: fact('HandOverAccepted').data.at,
    });
    for (const type of ['HandOverRefused', 'HandOverRecalled'] as const)
      expect(answer(type)).not.toHaveProperty('movedAt');
  });

  it('lead back at once when it is returned or done', () => {
    expect(project(passageProjection, fact('DocumentReturned', { from: legal }))).toMatchObject([
      {
        key: { passageId: '7' },
        set: { fromUnitId: legal.unitId, toUnitId: registry.unitId, outcome: 'returned' },
      },
    ]);
    expect(set(passageProjection, fact('HandOverConcluded'))).toMatchObject({
      fromUnitId: permits.unitId,
      toUnitId: registry.unitId,
      outcome: 'concluded',
    });
  });
});

describe('The lines of the event log', () => {
  it('hold every event of a document', () => {
    for (const activity of activities)
      expect(project(eventLineProjection, fact(activity))).toMatchObject([
        { key: { documentId, revision: 7 }, set: { activity, officerId: bob.id } },
      ]);
  });

  it('say for which unit it was done: as was stamped, or as the event itself tells', () => {
    const unitOf = (type: DocumentEvent['type'], unitId?: string): unknown => {
      const event = recorded(fact(type), { metadata: { ...metadata, unitId } });
      const [change] = eventLineProjection.on[type]?.(event as never) ?? [];
      return change?.kind === 'upsert' && [change.set['unitId'], change.set['toUnitId']];
    };
    expect(unitOf('NoteAdded', legal.unitId)).toEqual([legal.unitId, null]);
    expect(unitOf('NoteAdded')).toEqual([null, null]);
    expect(unitOf('DocumentReceived')).toEqual([registry.unitId, null]);
    expect(unitOf('DocumentHandedOver')).toEqual([registry.unitId, permits.unitId]);
    expect(unitOf('HandOverAccepted')).toEqual([permits.unitId, permits.unitId]);
    expect(unitOf('HandOverRecalled')).toEqual([registry.unitId, null]);
    expect(unitOf('DocumentReturned')).toEqual([permits.unitId, registry.unitId]);
    expect(unitOf('DocumentReopened')).toEqual([permits.unitId, null]);
  });

  it('never name a party', () => {
    const party = { actor: { kind: 'party', id: 'p-1' } };
    const event = recorded(fact('NoteAdded'), { metadata: party });
    expect(eventLineProjection.on.NoteAdded?.(event as never)).toMatchObject([
      { set: { officerId: 'party' } },
    ]);
  });
});
