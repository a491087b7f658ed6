import type { Outcome, StreamOutcome } from '@chancery/read-store';

/** An outcome in words, and whether it is one that a script should notice. */
export interface OutcomeWords {
  readonly words: string;
  readonly isDone: boolean;
}

export const outcomeWords = (group: string, outcome: Outcome): OutcomeWords => {
  switch (outcome.kind) {
    case 'building':
      return { words: `Generation ${outcome.generation} of ${group} is built.`, isDone: true };
    case 'going-back':
      return { words: `${group} goes back to the generation before.`, isDone: true };
    case 'no-earlier-generation':
      return { words: `No earlier generation of ${group} was kept.`, isDone: false };
    case 'not-live':
      return { words: `${group} is not live yet. Repeat the command later.`, isDone: false };
    case 'reset':
      return { words: `${group} was reset before it was done.`, isDone: false };
    case 'retried':
      return retried(outcome);
  }
};

const retried = ({ skipped, streams }: Extract<Outcome, { kind: 'retried' }>): OutcomeWords => {
  const lines = [
    ...(skipped ? [`Left out for good: revision ${skipped.revision}, ${skipped.eventType}.`] : []),
    ...streams.map(lineOf),
  ];
  return {
    words: lines.join('\n') || 'Nothing is parked.',
    isDone: streams.every(({ kind }) => kind === 'applied') || streams.length === 0,
  };
};

const lineOf = (outcome: StreamOutcome): string => {
  switch (outcome.kind) {
    case 'applied':
      return `${outcome.stream}: ${outcome.events} parked events are dealt with.`;
    case 'nothing-parked':
      return `${outcome.stream}: nothing is parked.`;
    case 'failed-again':
      return `${outcome.stream}: revision ${outcome.revision} failed again: ${outcome.error}`;
  }
};
