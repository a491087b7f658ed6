import { holds, oversees, type Principal } from '@chancery/kernel';
import type { AuthorityCommand } from './authority.commands.js';
import { AdministratorOnly, HeadOfUnitOnly, PlatformOnly } from './directory.errors.js';
import type { OfficerCommand } from './officer.commands.js';
import type { UnitCommand } from './unit.commands.js';

export type DirectoryCommand = AuthorityCommand | UnitCommand | OfficerCommand;

/**
 * Who may order what: `platform` is a service of it alone, `administrator` also one of the authority, `head` also
 * whoever heads or supervises the unit or one above it.
 */
export const rights: Readonly<
  Record<DirectoryCommand['type'], 'platform' | 'administrator' | 'head'>
> = {
  OpenAuthority: 'platform',
  OpenUnit: 'administrator',
  DeactivateUnit: 'administrator',
  SaveQuery: 'head',
  RemoveQuery: 'head',
  EnrolOfficer: 'administrator',
  SetClearance: 'administrator',
  GivePost: 'administrator',
  EndPost: 'administrator',
  DeactivateOfficer: 'administrator',
};

export function demandRight(
  order: DirectoryCommand['type'],
  by: Principal,
  authorityId: string,
): void {
  if (by.kind === 'service') return;
  if (rights[order] === 'platform') throw new PlatformOnly(order);
  if (by.authorityId !== authorityId || !holds(by, 'administrator'))
    throw new AdministratorOnly(order, authorityId);
}

export function demandHead(order: DirectoryCommand['type'], by: Principal, unitId: string): void {
  if (!oversees(by, unitId)) throw new HeadOfUnitOnly(order, unitId);
}
