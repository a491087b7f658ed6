import { command } from '@chancery/kernel';
import type { SavedQuery } from './unit.events.js';

/** Open a unit of an authority, at the top or below another unit. */
export class OpenUnit extends command('OpenUnit', { looksUp: true })<{
  readonly unitId: string;
  readonly authorityId: string;
  readonly parentId?: string;
  readonly name: string;
  readonly at: string;
}> {}

/** Take a unit out of service: nothing new can be given to it, what it holds stays within reach. */
export class DeactivateUnit extends command('DeactivateUnit')<{
  readonly unitId: string;
  readonly at: string;
}> {}

/** Keep a query over the unit's queue under a name; one of the same name is replaced. */
export class SaveQuery extends command('SaveQuery')<
  SavedQuery & { readonly unitId: string; readonly at: string }
> {}

/** Keep a query no longer. */
export class RemoveQuery extends command('RemoveQuery')<{
  readonly unitId: string;
  readonly name: string;
  readonly at: string;
}> {}

export type UnitCommand = OpenUnit | DeactivateUnit | SaveQuery | RemoveQuery;
