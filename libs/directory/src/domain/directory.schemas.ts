import type { EventSchemas } from '@chancery/kernel';
import type { DirectoryEvent } from './directory.events.js';

const at = '2026-01-05T08:00:00.000Z';
const authorityId = 'riverside';
const unitId = 'riverside.permits';
const officerId = 'riverside.ann';
const query = {
  name: 'Urgent applications',
  filter: { documentKind: 'application', priority: 'urgent' },
  columns: ['number', 'subject', 'due'],
  order: 'due',
};

export const directorySchemas: EventSchemas<DirectoryEvent> = {
  AuthorityOpened: {
    type: 'AuthorityOpened',
    version: 1,
    summary: 'A public body was opened on the platform.',
    example: { authorityId, name: 'Municipality of Riverside', timeZone: 'Europe/Kyiv', at },
  },
  TimeZoneSet: {
    type: 'TimeZoneSet',
    version: 1,
    summary: 'The authority counts days, months and years by the calendar of this time zone.',
    example: { authorityId, timeZone: 'Europe/Lisbon', at },
  },
  DocumentKindsSet: {
    type: 'DocumentKindsSet',
    version: 1,
    summary:
      'The authority knows these kinds of documents; with an empty list every kind is taken.',
    example: { authorityId, kinds: ['application', 'complaint', 'letter'], at },
  },
  TagsSet: {
    type: 'TagsSet',
    version: 1,
    summary:
      'Documents of the authority can bear these tags; with an empty list every tag is taken.',
    example: { authorityId, tags: ['building', 'trees'], at },
  },
  UnitOpened: {
    type: 'UnitOpened',
    version: 1,
    summary: 'A unit of an authority was opened, at the top or below its parent.',
    example: { unitId, authorityId, parentId: 'riverside.office', name: 'Permits', at },
  },
  UnitRenamed: {
    type: 'UnitRenamed',
    version: 1,
    summary: 'A unit bears another name from now on.',
    example: { unitId, authorityId, name: 'Permits and licences', at },
  },
  UnitMoved: {
    type: 'UnitMoved',
    version: 1,
    summary: 'A unit stands below another parent, or at the top, with all units below it.',
    example: { unitId, authorityId, parentId: 'riverside.works', at },
  },
  UnitDeactivated: {
    type: 'UnitDeactivated',
    version: 1,
    summary: 'A unit was taken out of service; nothing new can be given to it.',
    example: { unitId, authorityId, at },
  },
  UnitReactivated: {
    type: 'UnitReactivated',
    version: 1,
    summary: 'A unit is back in service.',
    example: { unitId, authorityId, at },
  },
  QuerySaved: {
    type: 'QuerySaved',
    version: 1,
    summary: 'A unit keeps a query over its queue under this name, in place of one that bore it.',
    example: { unitId, authorityId, ...query, at },
  },
  QueryRemoved: {
    type: 'QueryRemoved',
    version: 1,
    summary: 'A unit no longer keeps the query of this name.',
    example: { unitId, authorityId, name: query.name, at },
  },
  OfficerEnrolled: {
    type: 'OfficerEnrolled',
    version: 1,
    summary: 'A person became an officer of an authority.',
    example: { officerId, authorityId, name: 'Ann Marsh', clearance: 'internal', at },
  },
  OfficerRenamed: {
    type: 'OfficerRenamed',
    version: 1,
    summary: 'An officer bears another name from now on.',
    example: { officerId, name: 'Ann Rivers', at },
  },
  ClearanceSet: {
    type: 'ClearanceSet',
    version: 1,
    summary: 'The access level up to which an officer is cleared was changed.',
    example: { officerId, clearance: 'confidential', at },
  },
  PostGiven: {
    type: 'PostGiven',
    version: 1,
    summary: 'An officer holds these roles in this unit from now on.',
    example: { officerId, authorityId, unitId, roles: ['clerk'], at },
  },
  PostEnded: {
    type: 'PostEnded',
    version: 1,
    summary: 'An officer no longer holds a post in this unit.',
    example: { officerId, unitId, at },
  },
  OfficerDeactivated: {
    type: 'OfficerDeactivated',
    version: 1,
    summary: 'An officer has left; all their posts have ended before.',
    example: { officerId, at },
  },
  OfficerReactivated: {
    type: 'OfficerReactivated',
    version: 1,
    summary: 'An officer who had left is back, without posts, cleared up to this access level.',
    example: { officerId, clearance: 'internal', at },
  },
  OwnQuerySaved: {
    type: 'OwnQuerySaved',
    version: 1,
    summary: 'An officer keeps a query of their own under this name, in place of one that bore it.',
    example: { officerId, ...query, filter: { officerId: 'me' }, at },
  },
  OwnQueryRemoved: {
    type: 'OwnQueryRemoved',
    version: 1,
    summary: 'An officer no longer keeps the query of this name.',
    example: { officerId, name: query.name, at },
  },
};
