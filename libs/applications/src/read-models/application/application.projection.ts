import { rowsOf, type Projection } from '@chancery/kernel';
import type { ApplicationEvent } from '../../domain/application.events.js';
import { applicationTable, grantTable } from './application.row.js';

const rows = rowsOf(applicationTable);
const grants = rowsOf(grantTable);

const listed = (named: readonly string[] | 'all'): readonly string[] | null =>
  named === 'all' ? null : named;

/** The applications of each authority, and what they may read. */
export const applicationProjection: Projection<ApplicationEvent> = {
  name: 'application',
  version: 1,
  group: 'applications',
  tables: [applicationTable, grantTable],
  withheld: 'application',
  on: {
    ApplicationRegistered: ({ data: { applicationId, at: registeredAt, ...set } }) => [
      rows.upsert({ applicationId }, { ...set, isActive: true, registeredAt }),
    ],
    GrantGiven: ({ data: { applicationId, authorityId, unitIds, kinds, clearance, content } }) => [
      grants.upsert(
        { applicationId, authorityId },
        { unitIds: listed(unitIds), kinds: listed(kinds), clearance, content },
      ),
    ],
    GrantEnded: ({ data: { applicationId, authorityId } }) => [
      grants.remove({ applicationId, authorityId }),
    ],
    ApplicationDeactivated: ({ data: { applicationId } }) => [
      rows.update({ applicationId }, { isActive: false }),
    ],
  },
};
