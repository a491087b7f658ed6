import type { AccessLevel, TableOf } from '@chancery/kernel';

export interface OfficerRow {
  readonly officerId: string;
  readonly authorityId: string;
  readonly name: string;
  readonly clearance: AccessLevel;
  readonly isActive: boolean;
  readonly enrolledAt: string;
}

export const officerTable: TableOf<OfficerRow> = {
  name: 'officer',
  key: ['officerId'],
  columns: {
    officerId: 'text',
    authorityId: 'text',
    name: 'text',
    clearance: 'text',
    isActive: 'boolean',
    enrolledAt: 'timestamptz',
  },
  indexes: ['(authority_id, officer_id)'],
};
