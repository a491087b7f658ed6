import { command } from '@chancery/kernel';
import type { OfParty } from './party.events.js';

/** Destroys the key of a party whose erasure is recorded. */
export class DestroyPartyKey extends command('DestroyPartyKey')<OfParty> {}
