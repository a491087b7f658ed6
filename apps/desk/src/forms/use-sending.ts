import { useState } from 'react';
import { Refused, SignedOut } from '../api/refusals.js';
import type { DraftState } from '../drafts/use-draft.js';

export interface Sending {
  /** Whether the office has taken it. */
  readonly send: (order: (key: string) => Promise<unknown>) => Promise<boolean>;
  readonly failure: Error | undefined;
  readonly isBusy: boolean;
}

/**
 * Sends a form under the key of its draft. The key stays as long as nobody knows whether the office has done it, so that
 * what is sent again is done once. A refusal is an answer: what is sent next is another request.
 */
export const useSending = (
  draft: Pick<DraftState<object>, 'keep' | 'drop' | 'renewKey'>,
  before?: Error,
): Sending => {
  const [failure, setFailure] = useState(before);
  const [isBusy, setBusy] = useState(false);
  const send: Sending['send'] = async (order) => {
    setBusy(true);
    setFailure(undefined);
    try {
      await order(await draft.keep());
      await draft.drop();
      return true;
    } catch (error) {
      if (error instanceof Refused) draft.renewKey();
      if (!(error instanceof SignedOut)) setFailure(error as Error);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { send, failure, isBusy };
};
