import { DomainError } from '@chancery/kernel';
import type { EndedHandOver } from './document.state.js';

const reload = 'Reload the document to see what is open.';

/** The hand-over was never made, is still to be accepted, or was ended before: then it says how, by whom and when. */
export class HandOverNotOpen extends DomainError {
  readonly code = 'hand-over-not-open' as const;
  constructor(
    documentId: string,
    handOverId: string,
    why: 'never-made' | 'not-accepted' | EndedHandOver,
  ) {
    super(sentenceOf(handOverId, why), { documentId, handOverId, ...factsOf(why) });
  }
}

type Why = ConstructorParameters<typeof HandOverNotOpen>[2];

const sentenceOf = (handOverId: string, why: Why): string => {
  if (why === 'never-made') return `The document has no hand-over ${handOverId}. ${reload}`;
  if (why === 'not-accepted')
    return `Hand-over ${handOverId} is not accepted yet. Accept it before you report it done.`;
  const { end, by, at } = why;
  return `Hand-over ${handOverId} was ${end} by ${by.officerId ?? by.unitId} at ${at}. ${reload}`;
};

const factsOf = (why: Why): object =>
  typeof why === 'string' ? { reason: why } : { reason: why.end, ...why.by, at: why.at };
