import type { AccessLevel } from '@chancery/kernel';
import type { Reply } from './dispatch.terms.js';
import type { Fact } from './document.fact.js';
import type { Custody, Priority, SettlementWay } from './document.terms.js';

export type DocumentSettled = Fact<
  'DocumentSettled',
  {
    readonly way: SettlementWay;
    readonly replies: readonly Reply[];
    readonly remark?: string;
  }
>;
export type DocumentClosed = Fact<'DocumentClosed'>;
export type DocumentReopened = Fact<
  'DocumentReopened',
  {
    readonly reason: string;
    readonly authorityId: string;
    readonly custody: Custody;
    readonly accessLevel: AccessLevel;
    readonly priority?: Priority;
    readonly nearestDue?: string;
  }
>;

export type EndingEvent = DocumentSettled | DocumentClosed | DocumentReopened;
