import { useEffect, useRef, useState } from 'react';
import { useMe } from '../session/session.js';
import { dropDraft, findDraft, keepDraft } from './drafts.js';

const pauseMs = 700;

export interface DraftState<Values> {
  readonly values: Values;
  readonly set: (change: Partial<Values>) => void;
  /** Writes the text down at once. Resolves with the key under which it is sent, also after a break. */
  readonly keep: () => Promise<string>;
  /** The office has answered: what is sent next is another request. */
  readonly renewKey: () => void;
  /** The text was sent: it is needed no longer. */
  readonly drop: () => Promise<void>;
  /** Whether it was found again after a break. */
  readonly isFound: boolean;
}

/** A form whose values outlive the page: a browser that was killed, a session that ended, a server that was away. */
export const useDraft = <Values extends object>(
  name: string,
  initial: Values,
  firstKey?: string,
): DraftState<Values> => {
  const { id: officerId } = useMe();
  const [values, setValues] = useState(initial);
  const [isFound, setFound] = useState(false);
  const key = useRef<string>(firstKey ?? crypto.randomUUID());
  const pending = useRef<Values>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const write = (text: Values | undefined = pending.current): Promise<void> => {
    pending.current = undefined;
    clearTimeout(timer.current);
    if (!text) return Promise.resolve();
    return keepDraft({ officerId, name, values: text, key: key.current }).catch(() => undefined);
  };
  useEffect(() => {
    let isHere = true;
    void findDraft(officerId, name)
      .catch(() => undefined)
      .then((found) => {
        if (!isHere || !found || pending.current || firstKey) return;
        key.current = found.key;
        setValues((now) => ({ ...now, ...(found.values as Partial<Values>) }));
        setFound(true);
      });
    const onPageHide = (): void => void write();
    addEventListener('pagehide', onPageHide);
    return () => {
      isHere = false;
      removeEventListener('pagehide', onPageHide);
      void write();
    };
    // a form has one name and one first key as long as it is open
  }, [officerId, name]);
  return {
    values,
    isFound,
    set: (change) => {
      const next = { ...values, ...pending.current, ...change };
      setValues(next);
      pending.current = next;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void write(), pauseMs);
    },
    keep: async () => {
      await write({ ...values, ...pending.current });
      return key.current;
    },
    renewKey: () => void (key.current = crypto.randomUUID()),
    drop: async () => {
      pending.current = undefined;
      clearTimeout(timer.current);
      key.current = crypto.randomUUID();
      await dropDraft(officerId, name).catch(() => undefined);
    },
  };
};
