import type { Answer, Requester } from '@chancery/http';
import { DomainError } from '@chancery/kernel';
import type { DocumentAnswer } from './document.answers.js';
import type { StepAnswer, StepName } from './steps.answers.js';

/** One command of several in one call. `key` tells steps of one name apart. */
export interface Step {
  readonly name: StepName;
  readonly key?: string;
  readonly asked: object;
  readonly order: (caller: Requester) => Promise<Answer<DocumentAnswer>>;
}

interface Taken {
  readonly last: Answer<DocumentAnswer>;
  readonly results: readonly StepAnswer[];
}

/** Takes one step after the other, up to the first that is refused; `begun` was the first. */
export const takeSteps = async (
  [first, begun]: readonly [StepName, Answer<DocumentAnswer>],
  steps: readonly Step[],
  caller: Requester,
): Promise<Taken> => {
  let last = begun;
  const results: StepAnswer[] = [{ step: first, isDone: true }];
  for (const { name, key = name, asked, order } of steps) {
    if (!results.every(({ isDone }) => isDone)) {
      results.push({ step: name, isDone: false });
      continue;
    }
    try {
      last = await order(caller.step(key, asked));
      results.push({ step: name, isDone: true });
    } catch (error) {
      results.push(refusalOf(name, error));
    }
  }
  return { last, results };
};

/** What is no refusal fails the whole call; its repetition goes on where it stopped. */
const refusalOf = (step: StepName, error: unknown): StepAnswer => {
  if (!(error instanceof DomainError)) throw error;
  return { step, isDone: false, code: error.code, detail: error.message };
};

/** The refusals among the results, as they are told to auditors. */
export const refusalsIn = (
  results: readonly StepAnswer[],
  documentId: string,
): { code: string; subjects: string[] }[] =>
  results.flatMap(({ code }) => (code === undefined ? [] : [{ code, subjects: [documentId] }]));
