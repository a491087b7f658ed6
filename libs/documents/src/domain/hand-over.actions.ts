import type { Principal } from '@chancery/kernel';
import { awaitsAnswer, custodian, everywhere, type ActionRule } from './action-rule.js';
import type { HandOverCommand } from './document.commands.js';
import type { Obstacle } from './document.errors.js';
import { mayAnswer, mayRecall } from './document.rights.js';
import { passing } from './document.state.js';
import type { OpenHandOver, Present } from './document.state.js';

/** An answer is offered to those who may give it to one of the open hand-overs that it fits. */
const answer = (
  answers: NonNullable<ActionRule['answers']>,
  fits: (handOver: OpenHandOver, document: Present) => boolean = () => true,
): ActionRule => ({
  in: everywhere,
  right: 'handle',
  who: (document, by) =>
    document.openHandOvers.some((handOver) => fits(handOver, document) && answers(handOver, by)),
  answers,
});

const toReturn = (document: Present): Obstacle | undefined =>
  document.legs.length > 0 ? awaitsAnswer(document) : 'no-earlier-holder';

/** For acquaintance the addressee concludes; for action the holder, who then gives custody back. */
const mayConcludeSome = (document: Present, by: Principal): boolean => {
  const inWork = document.situation === 'registered' && !toReturn(document);
  return (
    (inWork && custodian(document, by)) ||
    document.openHandOvers.some((h) => h.purpose !== 'action' && mayAnswer(h, by))
  );
};

/** How a document is sent, answered, and given back. */
export const handOverActions: Readonly<Record<HandOverCommand['action'], ActionRule>> = {
  'hand-over-for-action': {
    in: ['registered'],
    right: 'handle',
    who: custodian,
    unless: awaitsAnswer,
  },
  'hand-over-for-acquaintance': {
    in: ['registered', 'settled', 'closed'],
    right: 'handle',
    who: custodian,
  },
  accept: {
    ...answer(mayAnswer, (handOver, document) => handOver === passing(document)),
    in: ['registered'],
  },
  refuse: answer(mayAnswer),
  recall: answer(mayRecall),
  conclude: { in: everywhere, right: 'handle', who: mayConcludeSome, answers: mayAnswer },
  return: { in: ['registered'], right: 'handle', who: custodian, unless: toReturn },
};
