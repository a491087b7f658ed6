import { command } from '@chancery/kernel';

/** What a register is kept for: documents that go one way, or cases. One without a direction takes every document. */
export type RegisterDirection = 'incoming' | 'outgoing' | 'internal' | 'case';

/**
 * Open a journal of an authority: for a year, for the years from `year` to `toYear`, or without a year. Its id is
 * `<authorityId>.<code>.<year>`, without a year `<authorityId>.<code>`. Its numbers begin with `firstNumber`, 1 if left out.
 */
export class OpenRegister extends command('OpenRegister')<{
  readonly registerId: string;
  readonly authorityId: string;
  readonly code: string;
  readonly year?: number;
  readonly toYear?: number;
  readonly firstNumber?: number;
  readonly name: string;
  readonly direction?: RegisterDirection;
  readonly pattern: string;
  readonly at: string;
}> {}

/**
 * Give a document of a direction, or a case, the next number; asked again, it has the number that it has. `replaces`
 * names the void number that the new one stands in for. `classIndex` is that of the case in the file plan.
 */
export class AllocateNumber extends command('AllocateNumber')<{
  readonly registerId: string;
  readonly documentId?: string;
  readonly caseId?: string;
  readonly classIndex?: string;
  readonly direction?: RegisterDirection;
  readonly replaces?: number;
  readonly at: string;
}> {}

/** The document that bears a number or is about to; its id is there if the caller may read it. */
export interface BoundTo {
  readonly documentId?: string;
}

/** Declare a number void. It stays visible, and nobody gets it again. `boundTo` is looked up. */
export class VoidNumber extends command('VoidNumber', { looksUp: true })<{
  readonly registerId: string;
  readonly sequence: number;
  readonly reason: string;
  readonly boundTo?: BoundTo;
  readonly at: string;
}> {}

/** Close the journal, usually after the end of its year. Numbers may still be voided. */
export class CloseRegister extends command('CloseRegister')<{
  readonly registerId: string;
  readonly reason: string;
  readonly at: string;
}> {}

/** Open a closed journal again: it goes on after its last number. */
export class ReopenRegister extends command('ReopenRegister')<{
  readonly registerId: string;
  readonly reason: string;
  readonly at: string;
}> {}

export type RegisterCommand =
  OpenRegister | AllocateNumber | VoidNumber | CloseRegister | ReopenRegister;
