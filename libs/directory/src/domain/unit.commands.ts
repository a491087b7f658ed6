import { command } from '@chancery/kernel';
import type { WorkLeft } from './succession.errors.js';
import type { SavedQuery, SuccessionKind } from './unit.events.js';

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

/** Give a unit another name; its id stays. */
export class RenameUnit extends command('RenameUnit')<{
  readonly unitId: string;
  readonly name: string;
  readonly at: string;
}> {}

/**
 * Put a unit with all below it under another unit, or at the top. `above` is looked up: the new parent and all units
 * above it.
 */
export class MoveUnit extends command('MoveUnit', { looksUp: true })<{
  readonly unitId: string;
  readonly parentId?: string;
  readonly above?: readonly string[];
  readonly at: string;
}> {}

/** Take a deactivated unit back into service, at its place in the tree. */
export class ReactivateUnit extends command('ReactivateUnit', { looksUp: true })<{
  readonly unitId: string;
  readonly at: string;
}> {}

/**
 * Let other units go on with what a unit did, and take it out of service. Who works in one of them holds the same roles
 * in the unit itself from then on; what is sent to it goes to the first. `notActive` (of the successors) and `workLeft`
 * are looked up.
 */
export class SucceedUnit extends command('SucceedUnit', { looksUp: true })<{
  readonly unitId: string;
  readonly kind: SuccessionKind;
  /** Empty only where a unit is closed that has no work left. */
  readonly into: readonly string[];
  readonly notActive?: readonly string[];
  readonly workLeft?: readonly WorkLeft[];
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

export type UnitCommand =
  | OpenUnit
  | RenameUnit
  | MoveUnit
  | SucceedUnit
  | DeactivateUnit
  | ReactivateUnit
  | SaveQuery
  | RemoveQuery;
