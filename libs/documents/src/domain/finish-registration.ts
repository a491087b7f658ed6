import { command } from '@chancery/kernel';

/** A number was given out: see that the document bears it, or that nobody takes it for used. */
export class FinishRegistration extends command('FinishRegistration')<{
  readonly documentId: string;
  readonly registerId: string;
  readonly number: string;
  readonly sequence: number;
  readonly at: string;
}> {}
