import type { AccessLevel, Content, TableOf } from '@chancery/kernel';

export interface ApplicationRow {
  readonly applicationId: string;
  readonly authorityId: string;
  readonly code: string;
  readonly name: string;
  readonly isActive: boolean;
  readonly registeredAt: string;
}

export const applicationTable: TableOf<ApplicationRow> = {
  name: 'application',
  key: ['applicationId'],
  columns: {
    applicationId: 'text',
    authorityId: 'text',
    code: 'text',
    name: 'text',
    isActive: 'boolean',
    registeredAt: 'timestamptz',
  },
  indexes: ['(authority_id, code)'],
};

/** What an application may read of an authority. Null stands for all. */
export interface GrantRow {
  readonly applicationId: string;
  readonly authorityId: string;
  readonly unitIds: readonly string[] | null;
  readonly kinds: readonly string[] | null;
  readonly clearance: AccessLevel;
  readonly content: Content;
}

export const grantTable: TableOf<GrantRow> = {
  name: 'application_grant',
  key: ['applicationId', 'authorityId'],
  columns: {
    applicationId: 'text',
    authorityId: 'text',
    unitIds: 'text[]',
    kinds: 'text[]',
    clearance: 'text',
    content: 'text',
  },
};
