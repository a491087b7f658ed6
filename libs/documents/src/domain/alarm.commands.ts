import type { ReachRung } from './clock.commands.js';
import type { DeemDelivered } from './dispatch.commands.js';
import type { ConcurBySilence } from './route.commands.js';

/** What is ordered when a term is over that somebody was silent in. */
export type AlarmCommand = ReachRung | ConcurBySilence | DeemDelivered;
