import type { UnansweredFilter } from '@chancery/documents';
import type { Moment } from '@chancery/http';
import type { Principal } from '@chancery/kernel';
import { DayOrInstant, Id, OneOf, without } from '../shape/fields.js';
import type { InInstants } from '../shape/office-days.js';
import { officerMeant } from '../shape/officer-meant.js';
import { PageQuery } from '../shape/page.js';

/** Which documents that are not answered. */
export class UnansweredQuery extends PageQuery {
  @Id({ optional: true, description: 'The unit that has them.', example: 'riverside.permits' })
  unitId?: string;

  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: also those of the units below `unitId`.',
    example: 'true',
  })
  below?: string;

  @Id({
    optional: true,
    description: 'The officer who works on them; `me` for yourself.',
    example: 'riverside.ivan',
  })
  officerId?: string;

  @DayOrInstant('beginning', {
    optional: true,
    description: 'Those registered from this day or instant on.',
    example: '2026-01-01',
  })
  since?: Moment;

  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: only what has passed its nearest term. `false`: only what has not.',
    example: 'true',
  })
  overdue?: string;
}

export class UnansweredCountsQuery extends without(UnansweredQuery, ['cursor', 'limit']) {}

/** The filter in a query; `me` is who asks. */
export const filterOf = (
  query: InInstants<Partial<UnansweredQuery>>,
  by: Principal,
): UnansweredFilter => {
  const { unitId, below, officerId, since, overdue } = query;
  return {
    ...(unitId !== undefined && { unitId, isWithBelow: below === 'true' }),
    ...(officerId !== undefined && { officerId: officerMeant(officerId, by) }),
    ...(since !== undefined && { since }),
    ...(overdue !== undefined && { isOverdue: overdue === 'true' }),
  };
};
