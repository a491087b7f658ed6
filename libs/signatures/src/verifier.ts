import type { Reason } from './reasons.js';
import { weaker, type Verdict, type VerifyOptions } from './verdict.js';

/** Somebody who verifies signed files: a worker of our own, or a service. */
export interface Verifier {
  verify(bytes: Uint8Array, options: VerifyOptions): Promise<Verdict>;
}

/** Verdicts that no service can better: what is not signed or too much to check. */
const final: readonly Reason[] = ['no-signature', 'too-large', 'took-too-long'];

/**
 * Asks a service after one's own check, for trusted lists, revocations and algorithms that Node does not know.
 * What is invalid stays so and is not sent. What holds here is only as good as the service says. What is not
 * verifiable here is as the service says.
 */
export const withService = (own: Verifier, service: Verifier): Verifier => ({
  async verify(bytes, options) {
    const verdict = await own.verify(bytes, options);
    const { outcome, reason } = verdict;
    if (outcome === 'invalid' || (reason && final.includes(reason))) return verdict;
    const answer = await service.verify(bytes, options);
    return outcome === 'not-verifiable' ? answer : weaker(verdict, answer);
  },
});
