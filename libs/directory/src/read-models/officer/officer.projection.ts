import { rowsOf, type Projection } from '@chancery/kernel';
import type { OfficerEvent } from '../../domain/officer.events.js';
import { officerTable } from './officer.row.js';

const officers = rowsOf(officerTable);

/** The officers of each authority; who has left stays listed, marked as such. */
export const officerProjection: Projection<OfficerEvent> = {
  name: 'officer',
  version: 2,
  group: 'directory',
  tables: [officerTable],
  withheld: 'officer',
  on: {
    OfficerEnrolled: ({ data: { officerId, authorityId, name, clearance, at } }) => [
      officers.upsert(
        { officerId },
        { authorityId, name, clearance, isActive: true, enrolledAt: at },
      ),
    ],
    OfficerRenamed: ({ data: { officerId, name } }) => [officers.update({ officerId }, { name })],
    ClearanceSet: ({ data: { officerId, clearance } }) => [
      officers.update({ officerId }, { clearance }),
    ],
    OfficerDeactivated: ({ data: { officerId } }) => [
      officers.update({ officerId }, { isActive: false }),
    ],
    OfficerReactivated: ({ data: { officerId, clearance } }) => [
      officers.update({ officerId }, { clearance, isActive: true }),
    ],
  },
};
