import { holds, type Principal } from '@chancery/kernel';
import type { AuthorityCommand } from './authority.commands.js';
import { AdministratorOnly, PlatformOnly } from './directory.errors.js';
import type { OfficerCommand } from './officer.commands.js';
import type { UnitCommand } from './unit.commands.js';

export type DirectoryCommand = AuthorityCommand | UnitCommand | OfficerCommand;

/** Who may order what: `platform` is a service of it alone, `administrator` also one of the authority. */
export const rights: Readonly<Record<DirectoryCommand['type'], 'platform' | 'administrator'>> = {
  OpenAuthority: 'platform',
  OpenUnit: 'administrator',
  DeactivateUnit: 'administrator',
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
