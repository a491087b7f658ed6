import {
  calendarStream,
  OpenCalendar,
  policyStream,
  PublishDeadlinePolicy,
} from '@chancery/deadlines';
import {
  authorityStream,
  EnrolOfficer,
  officerStream,
  OpenAuthority,
  OpenUnit,
  unitStream,
} from '@chancery/directory';
import { DomainError } from '@chancery/kernel';
import type { Decider, Message, Order } from '@chancery/kernel';
import { OpenRegister, registerStream } from '@chancery/registers';
import { MappingInvalid } from '../mapping/mapping-error.js';

/**
 * Asks the rules about the opening orders before the first is given, as if nothing were there. A mapping
 * with a register code or pattern that the rules refuse then leaves no authority behind. Throws
 * MappingInvalid.
 */
export const rehearse = (orders: readonly Order[]): void => {
  for (const order of orders) {
    try {
      decide(order);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new MappingInvalid(`The office cannot be opened as the mapping says: ${error.message}`);
    }
  }
};

const decide = (order: Order): void => {
  if (order instanceof OpenAuthority) asFirst(authorityStream.decider, order);
  if (order instanceof OpenUnit) asFirst(unitStream.decider, order);
  if (order instanceof EnrolOfficer) asFirst(officerStream.decider, order);
  if (order instanceof OpenCalendar) asFirst(calendarStream.decider, order);
  if (order instanceof PublishDeadlinePolicy) asFirst(policyStream.decider, order);
  if (order instanceof OpenRegister) asFirst(registerStream.decider, order);
};

const asFirst = <State, Command extends Order, Event extends Message>(
  decider: Decider<State, Command, Event>,
  order: Command,
): readonly Event[] => decider.decide(decider.initialState, order);
