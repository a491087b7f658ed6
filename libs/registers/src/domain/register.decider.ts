import { demandRight, type Decider, type StreamType } from '@chancery/kernel';
import { longRegister } from './long-register.js';
import { writesClass } from './number-pattern.js';
import { openRegister } from './open-register.js';
import type { AllocateNumber, RegisterCommand, VoidNumber } from './register.commands.js';
import {
  NothingToReplace,
  NumberNeedsClass,
  NoSuchNumber,
  NumberInUse,
  NumberWasVoided,
  RegisterForOtherDirection,
  RegisterNotOpen,
  RegisterNotFound,
} from './register.errors.js';
import type { RegisterEvent } from './register.events.js';
import { subjectIdOf, subjectOf } from './register.pages.js';
import {
  allocationOf,
  counted,
  lastNumberOf,
  numberFor,
  opened,
  withNumber,
  withVoid,
  type KnownRegister,
  type Register,
} from './register.state.js';
import { rights } from './rights.js';

/**
 * A register numbers documents or cases 1, 2, 3 and so on, or from its first number on: one each, none twice, none left
 * out. The state keeps between two and three pages of so many events.
 */
export const registerRules = (
  pageEvents: number,
): Decider<Register, RegisterCommand, RegisterEvent> => ({
  initialState: { status: 'absent' },

  admit: (register, command) => demandRight(rights, register, command),

  decide(register, command) {
    if (command.type === 'OpenRegister') return openRegister(register, command);
    if (register.status === 'absent') throw new RegisterNotFound(command.data.registerId);
    switch (command.type) {
      case 'AllocateNumber':
        return allocate(register, command);
      case 'VoidNumber':
        return voidNumber(register, command);
      case 'CloseRegister':
        if (register.status === 'closed') return [];
        return [
          {
            type: 'RegisterClosed',
            data: { ...command.data, authorityId: register.authorityId },
          },
        ];
      case 'ReopenRegister':
        if (register.status === 'open') return [];
        return [
          {
            type: 'RegisterReopened',
            data: { ...command.data, authorityId: register.authorityId },
          },
        ];
    }
  },

  evolve(register, event) {
    if (event.type === 'RegisterOpened') return opened(event);
    if (register.status === 'absent') return register;
    const next = counted(register, pageEvents);
    switch (event.type) {
      case 'NumberAllocated':
        return withNumber(next, event);
      case 'NumberVoided':
        return withVoid(next, event);
      case 'RegisterClosed':
        return { ...next, status: 'closed' };
      case 'RegisterReopened':
        return { ...next, status: 'open' };
    }
  },
});

export const registerDecider = registerRules(1_024);

export const registerStream: StreamType<Register, RegisterCommand, RegisterEvent> = {
  category: 'register',
  decider: registerDecider,
  long: longRegister,
};

const allocate = (register: KnownRegister, { data }: AllocateNumber): RegisterEvent[] => {
  const { direction = register.direction, ...allocation } = data;
  const { registerId, replaces } = allocation;
  const subjectId = subjectIdOf(allocation);
  const last = lastNumberOf(register, subjectId);
  if (last !== undefined) {
    if (!allocationOf(register, last)?.isVoid) return [];
    if (replaces === undefined) throw new NumberWasVoided(registerId, subjectId, last);
  }
  if (replaces !== last) throw new NothingToReplace(registerId, subjectId, replaces ?? 0);
  if (register.status === 'closed') throw new RegisterNotOpen(registerId);
  demandKind(register, registerId, direction);
  if (writesClass(register.pattern) && allocation.classIndex === undefined)
    throw new NumberNeedsClass(registerId);
  const sequence = register.lastSequence + 1;
  const { authorityId } = register;
  const number = numberFor(register, sequence, allocation);
  return [{ type: 'NumberAllocated', data: { ...allocation, authorityId, sequence, number } }];
};

/** Cases have registers of their own; a register without a direction takes every document. */
const demandKind = (register: KnownRegister, registerId: string, direction?: string): void => {
  const isForAll = register.direction === undefined && direction !== 'case';
  if (!isForAll && direction !== register.direction)
    throw new RegisterForOtherDirection(registerId, register.direction);
};

const voidNumber = (register: KnownRegister, { data }: VoidNumber): RegisterEvent[] => {
  const { boundTo, ...order } = data;
  const { registerId, sequence } = order;
  const allocation = allocationOf(register, sequence);
  if (!allocation) throw new NoSuchNumber(registerId, sequence);
  if (allocation.isVoid) return [];
  if (boundTo) throw new NumberInUse(registerId, sequence, boundTo.documentId);
  const { documentId, caseId } = subjectOf(allocation);
  const { authorityId } = register;
  const number = numberFor(register, sequence, allocation);
  const subject = subjectOf({ ...(caseId && { caseId }), ...(documentId && { documentId }) });
  return [{ type: 'NumberVoided', data: { ...order, authorityId, ...subject, number } }];
};
