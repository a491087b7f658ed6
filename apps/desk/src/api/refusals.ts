import type { components } from './schema.js';

export type Problem = components['schemas']['Problem'];

/** The office refused: it says why, and what would have been allowed. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
  }
}

/** No answer came, so nobody knows whether the office did it. The same request can be sent again. */
export class Unreachable extends Error {}

/** The session has ended. */
export class SignedOut extends Error {}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body;

/** What an answer that is none means. */
export const failureOf = (response: Response, body: unknown): Error => {
  if (response.status === 401) return new SignedOut('signed out');
  if (isProblem(body) && response.status < 500) return new Refused(body);
  return new Unreachable(`${response.status}`);
};
