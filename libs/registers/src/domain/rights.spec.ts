import { demandRight, type Principal, type Role } from '@chancery/kernel';
import {
  administrator,
  allocateNumber,
  closeRegister,
  openRegister,
  reopenRegister,
  registerOpened,
  service,
  voidNumber,
} from '../examples.js';
import { RegisterNotFound, RegisterOrderNotPermitted } from './register.errors.js';
import type { RegisterCommand } from './register.commands.js';
import { opened } from './register.state.js';
import { rights } from './rights.js';

const as = (role: Role, authorityId = 'riverside'): Principal => ({
  ...administrator,
  id: `${authorityId}.${role}`,
  authorityId,
  posts: [{ unitId: `${authorityId}.office`, roles: [role] }],
});
const askedBy = (command: RegisterCommand, by: Principal) => () =>
  demandRight(rights, opened(registerOpened), { ...command, by });

const all: readonly Role[] = [
  'registrar',
  'clerk',
  'head',
  'supervisor',
  'auditor',
  'administrator',
];

describe('who may order what at a register', () => {
  it.each([
    [openRegister, ['administrator']],
    [allocateNumber, ['registrar', 'clerk', 'head']],
    [voidNumber, ['registrar']],
    [closeRegister, ['administrator', 'registrar']],
    [reopenRegister, ['administrator']],
  ] as const)('$type', (command, who) => {
    const may: readonly Role[] = who;
    for (const role of all) {
      if (may.includes(role)) expect(askedBy(command, as(role))).not.toThrow();
      else expect(askedBy(command, as(role))).toThrow(RegisterOrderNotPermitted);
      expect(askedBy(command, as(role, 'hillside'))).toThrow(RegisterNotFound);
      expect(askedBy(command, as(role, 'river'))).toThrow(RegisterNotFound);
    }
    expect(askedBy(command, service)).not.toThrow();
    expect(askedBy(command, { ...service, authorityId: 'hillside' })).not.toThrow();
  });
});
