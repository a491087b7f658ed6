/**
 * What other contexts may know of registers: its facts, how to order a number or void one, and what it asks of the
 * context that keeps documents.
 */
export { AllocateNumber, VoidNumber } from './domain/register.commands.js';
export type { NumberAllocated, NumberVoided, RegisterEvent } from './domain/register.events.js';
export { NumberWasVoided } from './domain/register.errors.js';
export {
  FindReadable,
  FindReadableCases,
  LookUpBearer,
  LookUpCaseBearer,
} from './registers.messages.js';
export type { Bearer, DocumentEntry, Entry } from './registers.messages.js';
export { numberHeld, type Register } from './domain/register.state.js';
