import { taskStates, type TaskFilter, type TaskState } from '@chancery/documents';
import type { Principal } from '@chancery/kernel';
import { Id, OneOf } from '../shape/fields.js';
import { officerMeant } from '../shape/officer-meant.js';
import { PageQuery } from '../shape/page.js';

/** Which tasks: by who leads, who ordered, how far they are. */
export class TasksQuery extends PageQuery {
  @Id({ optional: true, description: 'The unit that leads.', example: 'riverside.permits' })
  unitId?: string;

  @Id({
    optional: true,
    description: 'The officer who leads; `me` for yourself.',
    example: 'riverside.ivan',
  })
  officerId?: string;

  @Id({
    optional: true,
    description: 'The officer who ordered them; `me` for yourself.',
    example: 'riverside.maria',
  })
  authorId?: string;

  @OneOf(taskStates, { optional: true, description: 'How far they are.', example: 'open' })
  state?: TaskState;

  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: only those on control. `false`: only those that are not.',
    example: 'true',
  })
  onControl?: string;

  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: only open ones that have passed their term. `false`: only the others.',
    example: 'true',
  })
  overdue?: string;
}

/** The filter in a query; `me` is who asks. */
export const filterOf = (
  { unitId, officerId, authorId, state, onControl, overdue }: TasksQuery,
  by: Principal,
): TaskFilter => ({
  ...(unitId !== undefined && { unitId }),
  ...(officerId !== undefined && { officerId: officerMeant(officerId, by) }),
  ...(authorId !== undefined && { authorId: officerMeant(authorId, by) }),
  ...(state !== undefined && { state }),
  ...(onControl !== undefined && { isOnControl: onControl === 'true' }),
  ...(overdue !== undefined && { isOverdue: overdue === 'true' }),
});
