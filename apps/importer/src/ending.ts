import { DomainError } from '@chancery/kernel';
import { UsageError, usage } from './command-line.js';
import { ImportEndedEarly } from './import-ended-early.js';
import { LogError } from './log/log-error.js';
import { MappingInvalid } from './mapping/mapping-error.js';
import { isTrouble } from './run/trouble.js';
import type { Summary } from './summary/summary.js';

/** The exit codes of the program; the README lists them. */
export const exitCodes = {
  complete: 0,
  nothingImported: 1,
  usage: 2,
  lost: 3,
  endedEarly: 4,
  interrupted: 130,
} as const;

export const exitCodeOf = ({ interrupted, lost }: Summary): number => {
  if (interrupted) return exitCodes.interrupted;
  return lost > 0 ? exitCodes.lost : exitCodes.complete;
};

export const exitCodeOfError = (error: unknown): number => {
  if (error instanceof UsageError) return exitCodes.usage;
  return error instanceof ImportEndedEarly ? exitCodes.endedEarly : exitCodes.nothingImported;
};

/** What ended the import, what is recorded by then, and whether running it again helps. */
export const explain = (error: unknown): string => {
  if (error instanceof UsageError) return `${error.message}\n\n${usage}`;
  if (error instanceof ImportEndedEarly)
    return [
      reasonOf(error.cause),
      'The import ended early. A part of the log is recorded.',
      error.isPassing
        ? 'Run it again when the store answers: it continues where it ended.'
        : 'Running it again ends in the same way, unless the cause is removed first. It then continues where it ended.',
    ].join('\n');
  return [reasonOf(error), 'Nothing was imported.', adviceFor(error)].join('\n');
};

const adviceFor = (error: unknown): string => {
  if (isTrouble(error)) return 'Run it again when the store answers.';
  return isRefused(error)
    ? 'Running it again helps only after the file or the mapping is mended.'
    : 'Running it again ends in the same way, unless the cause is removed first.';
};

const isRefused = (error: unknown): boolean =>
  error instanceof LogError || error instanceof MappingInvalid;

/** Errors that are meant for the user speak for themselves; others need their stack. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const isMeantForUsers = isRefused(error) || error instanceof DomainError || isTrouble(error);
  return isMeantForUsers ? error.message : (error.stack ?? error.message);
};
