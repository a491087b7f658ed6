import { isDeepStrictEqual } from 'node:util';
import { RightsChanged } from '../problems/http.errors.js';
import type { Requester } from '../requests/requester.js';

const recheckMs = 1_000;

/**
 * The parts of an answer that takes long to send. Once a second, before the next part, the principal is
 * identified again. If the token, a post or the clearance no longer holds, it throws and the answer breaks off.
 */
export async function* whileRightsHold<Part>(
  { identify, principal }: Pick<Requester, 'identify' | 'principal'>,
  parts: AsyncIterable<Part>,
): AsyncGenerator<Part> {
  let checkedAt = performance.now();
  for await (const part of parts) {
    if (performance.now() - checkedAt > recheckMs) {
      if (!isDeepStrictEqual(await identify(), principal)) throw new RightsChanged();
      checkedAt = performance.now();
    }
    yield part;
  }
}
