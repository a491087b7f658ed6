import { clockIn } from '@chancery/kernel';
import type { PlainDate } from './plain-date.js';

/** The day that the clocks of a zone show at an instant. */
export const dayIn = (zone: string, instant: string): PlainDate =>
  new Date(clockIn(zone, Date.parse(instant))).toISOString().slice(0, 10);
