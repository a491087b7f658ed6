import { holds, type Principal, type Role } from '@chancery/kernel';
import type { RegisterCommand } from './register.commands.js';
import { RegisterOrderNotPermitted } from './register.errors.js';

/**
 * Which roles in the register's authority may order what; a service of the platform may order all.
 * Whether a document may be registered at all is for the rules of documents to say, not for these.
 */
export const rights: Readonly<Record<RegisterCommand['type'], readonly Role[]>> = {
  OpenRegister: ['administrator'],
  AllocateNumber: ['registrar', 'clerk', 'head'],
  VoidNumber: ['registrar'],
  CloseRegister: ['administrator', 'registrar'],
};

export function demandRight(
  order: RegisterCommand['type'],
  by: Principal,
  authorityId: string,
): void {
  if (by.kind === 'service') return;
  const isAllowed = rights[order].some((role) => holds(by, role));
  if (by.authorityId !== authorityId || !isAllowed)
    throw new RegisterOrderNotPermitted(order, rights[order]);
}
