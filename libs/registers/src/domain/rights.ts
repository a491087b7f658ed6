import {
  holds,
  isOfAuthority,
  mayActBy,
  type Right,
  type Rights,
  type Role,
} from '@chancery/kernel';
import type { RegisterCommand } from './register.commands.js';
import { RegisterNotFound, RegisterOrderNotPermitted } from './register.errors.js';
import type { Register } from './register.state.js';

/** Officers with one of these roles in the register's authority. For all of another authority no register is here. */
const roles = (...who: readonly Role[]): Right<Register, RegisterCommand> => ({
  who,
  may: (_, { by, data }) =>
    isOfAuthority(by, data.registerId) &&
    mayActBy(by, 'register') &&
    who.some((role) => holds(by, role)),
  refusal: (_, { type, by, data }) =>
    isOfAuthority(by, data.registerId)
      ? new RegisterOrderNotPermitted(type, who)
      : new RegisterNotFound(data.registerId),
});

/**
 * Which roles in the register's authority may give which command. A service of the platform may give all.
 * Whether a document may be registered at all is for the rules of documents to say, not for these.
 */
export const rights: Rights<Register, RegisterCommand> = {
  OpenRegister: roles('administrator'),
  AllocateNumber: roles('registrar', 'clerk', 'head'),
  VoidNumber: roles('registrar'),
  CloseRegister: roles('administrator', 'registrar'),
  ReopenRegister: roles('administrator'),
};
