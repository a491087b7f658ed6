/** What other contexts may know of registers: its facts, and how to order a number or void one. */
export { AllocateNumber, VoidNumber } from './domain/register.commands.js';
export type { NumberAllocated, NumberVoided, RegisterEvent } from './domain/register.events.js';
export { numberHeld, type Register } from './domain/register.state.js';
