import { useEffect, useSyncExternalStore } from 'react';

let current: string | undefined;
const listeners = new Set<() => void>();

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

const set = (documentId: string | undefined): void => {
  current = documentId;
  for (const tell of listeners) tell();
};

/** The document that the command palette means: the one that is open, or the active row. */
export const useCurrentDocument = (): string | undefined =>
  useSyncExternalStore(subscribe, () => current);

export const useIsCurrent = (documentId: string | undefined): void => {
  useEffect(() => {
    set(documentId);
    return () => set(undefined);
  }, [documentId]);
};
