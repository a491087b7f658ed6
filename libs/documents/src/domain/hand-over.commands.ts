import { command } from '@chancery/kernel';
import type { LooksUpStandings, OfDocument, Place, Purpose } from './document.terms.js';

export class HandOverDocument extends command('HandOverDocument', { looksUp: true })<
  OfDocument &
    LooksUpStandings & {
      readonly handOverId: string;
      readonly purpose: Purpose;
      readonly to: Place;
      readonly note?: string;
      readonly due?: string;
    }
> {
  get action(): `hand-over-for-${Purpose}` {
    return `hand-over-for-${this.data.purpose}`;
  }
}

export class AcceptHandOver extends command('AcceptHandOver', { action: 'accept', looksUp: true })<
  OfDocument & LooksUpStandings & { readonly handOverId: string }
> {}

export class RefuseHandOver extends command('RefuseHandOver', { action: 'refuse' })<
  OfDocument & { readonly handOverId: string; readonly reason: string }
> {}

export class RecallHandOver extends command('RecallHandOver', { action: 'recall' })<
  OfDocument & { readonly handOverId: string; readonly reason?: string }
> {}

export class ConcludeHandOver extends command('ConcludeHandOver', {
  action: 'conclude',
  looksUp: true,
})<OfDocument & LooksUpStandings & { readonly handOverId: string; readonly result?: string }> {}

export class ReturnDocument extends command('ReturnDocument', { action: 'return', looksUp: true })<
  OfDocument & LooksUpStandings & { readonly to: Place; readonly reason: string }
> {}

export type HandOverCommand =
  | HandOverDocument
  | AcceptHandOver
  | RefuseHandOver
  | RecallHandOver
  | ConcludeHandOver
  | ReturnDocument;
