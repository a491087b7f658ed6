import { DomainError } from '@chancery/kernel';

/** Codes of the system and of Postgres for connections that are cut, refused or not yet possible. */
const passing = /^(08|57P|53300|40001|40P01|ECONN|EPIPE|ENOENT|ETIMEDOUT|EAI_AGAIN|EHOSTUN|ENETUN)/;

/** A store is out of reach for the moment: the same order may succeed later. */
export const isTrouble = (error: unknown): boolean =>
  (error instanceof DomainError && error.isPassing) ||
  (error instanceof AggregateError && error.errors.some(isTrouble)) ||
  (error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    passing.test(error.code));
