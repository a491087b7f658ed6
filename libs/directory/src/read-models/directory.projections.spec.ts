import type { Message, Projection, Recorded, RowChange } from '@chancery/kernel';
import {
  authorityOpened,
  tagsSet,
  timeZoneSet,
  clearanceSet,
  documentKindsSet,
  officerDeactivated,
  officerEnrolled,
  officerReactivated,
  officerRenamed,
  ownQueryRemoved,
  ownQuerySaved,
  postEnded,
  postGiven,
  queryRemoved,
  querySaved,
  unitDeactivated,
  unitMoved,
  unitOpened,
  unitReactivated,
  unitRenamed,
} from '../examples.js';
import { authorityProjection } from './authority/authority.projection.js';
import { officerProjection } from './officer/officer.projection.js';
import { ownQueryProjection } from './own-query/own-query.projection.js';
import { postProjection } from './post/post.projection.js';
import { savedQueryProjection } from './saved-query/saved-query.projection.js';
import { unitProjection } from './unit/unit.projection.js';

const projected = (projection: Projection, event: Message): readonly RowChange[] =>
  projection.on[event.type]?.(event as Recorded) ?? [];
const officerId = 'riverside.ann';
const unitId = 'riverside.permits';
const at = '2026-01-05T08:00:00.000Z';

describe('the directory as rows', () => {
  it('shows an authority from its opening on', () =>
    expect(projected(authorityProjection, authorityOpened)).toEqual([
      {
        kind: 'upsert',
        table: 'authority',
        key: { authorityId: 'riverside' },
        set: {
          name: 'Municipality of Riverside',
          timeZone: 'Europe/Kyiv',
          documentKinds: [],
          tags: [],
          openedAt: at,
        },
      },
    ]));

  it('shows the kinds of documents and the tags that an authority keeps', () => {
    const shown = (set: object) => [
      { kind: 'update', table: 'authority', key: { authorityId: 'riverside' }, set },
    ];
    const { kinds } = documentKindsSet.data;
    expect(projected(authorityProjection, documentKindsSet)).toEqual(
      shown({ documentKinds: kinds }),
    );
    expect(projected(authorityProjection, tagsSet)).toEqual(shown({ tags: tagsSet.data.tags }));
  });

  it('shows an authority that never named a time zone in UTC, until it does', () => {
    const { timeZone: _, ...data } = authorityOpened.data;
    expect(projected(authorityProjection, { ...authorityOpened, data })).toMatchObject([
      { set: { timeZone: 'UTC' } },
    ]);
    expect(projected(authorityProjection, timeZoneSet)).toEqual([
      {
        kind: 'update',
        table: 'authority',
        key: { authorityId: 'riverside' },
        set: { timeZone: timeZoneSet.data.timeZone },
      },
    ]);
  });

  it('shows a unit at its place in the tree', () =>
    expect(projected(unitProjection, unitOpened)).toEqual([
      {
        kind: 'upsert',
        table: 'unit',
        key: { unitId },
        set: {
          authorityId: 'riverside',
          parentId: 'riverside.office',
          name: 'Permits',
          isActive: true,
          openedAt: at,
          succeededBy: null,
        },
      },
    ]));

  it('shows a unit under its new name and at its new place', () => {
    const shown = (set: object) => [{ kind: 'update', table: 'unit', key: { unitId }, set }];
    expect(projected(unitProjection, unitRenamed)).toEqual(shown({ name: 'Permits and licences' }));
    expect(projected(unitProjection, unitMoved)).toEqual(shown({ parentId: 'riverside.works' }));
    const { parentId: _, ...data } = unitMoved.data;
    expect(projected(unitProjection, { ...unitMoved, data })).toEqual(shown({ parentId: null }));
    expect(projected(unitProjection, unitReactivated)).toEqual(
      shown({ isActive: true, succeededBy: null }),
    );
  });

  it('keeps a deactivated unit, marked as such', () =>
    expect(projected(unitProjection, unitDeactivated)).toEqual([
      { kind: 'update', table: 'unit', key: { unitId }, set: { isActive: false } },
    ]));

  it('shows an officer with clearance, until they leave', () => {
    expect(projected(officerProjection, officerEnrolled)).toEqual([
      {
        kind: 'upsert',
        table: 'officer',
        key: { officerId },
        set: {
          authorityId: 'riverside',
          name: 'Ann Marsh',
          clearance: 'internal',
          isActive: true,
          enrolledAt: at,
        },
      },
    ]);
    expect(projected(officerProjection, clearanceSet)).toEqual([
      { kind: 'update', table: 'officer', key: { officerId }, set: { clearance: 'confidential' } },
    ]);
    expect(projected(officerProjection, officerDeactivated)).toEqual([
      { kind: 'update', table: 'officer', key: { officerId }, set: { isActive: false } },
    ]);
  });

  it('shows an officer under the new name, and who is back as active', () => {
    const shown = (set: object) => [{ kind: 'update', table: 'officer', key: { officerId }, set }];
    expect(projected(officerProjection, officerRenamed)).toEqual(shown({ name: 'Ann Rivers' }));
    expect(projected(officerProjection, officerReactivated)).toEqual(
      shown({ clearance: 'internal', isActive: true }),
    );
  });

  it('has one row per officer and unit, from the giving of a post to its end', () => {
    expect(projected(postProjection, postGiven)).toEqual([
      {
        kind: 'upsert',
        table: 'post',
        key: { officerId, unitId },
        set: { authorityId: 'riverside', roles: ['clerk'], since: at },
      },
    ]);
    expect(projected(postProjection, postEnded)).toEqual([
      { kind: 'remove', table: 'post', key: { officerId, unitId } },
    ]);
  });

  it('shows a query of an officer by its name, until they remove it or leave', () => {
    const { filter, columns, order: orderedBy, name } = ownQuerySaved.data;
    const key = { officerId, name };
    const table = 'own_query';
    expect(projected(ownQueryProjection, ownQuerySaved)).toEqual([
      { kind: 'upsert', table, key, set: { filter, columns, orderedBy, savedAt: at } },
    ]);
    expect(projected(ownQueryProjection, ownQueryRemoved)).toEqual([
      { kind: 'remove', table, key },
    ]);
    expect(projected(ownQueryProjection, officerDeactivated)).toEqual([
      { kind: 'remove', table, key: { officerId } },
    ]);
  });

  it('shows a query of a unit by its name, until it is removed', () => {
    const key = { unitId, name: 'Urgent applications' };
    expect(projected(savedQueryProjection, querySaved)).toEqual([
      {
        kind: 'upsert',
        table: 'saved_query',
        key,
        set: {
          filter: { documentKind: 'application', priority: 'urgent' },
          columns: ['number', 'subject', 'due'],
          orderedBy: 'due',
          savedAt: at,
        },
      },
    ]);
    expect(projected(savedQueryProjection, queryRemoved)).toEqual([
      { kind: 'remove', table: 'saved_query', key },
    ]);
  });
});
