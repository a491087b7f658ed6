import { useSyncExternalStore } from 'react';

/** What an officer has set up for this browser. */
export interface Settings {
  /** Queues as plain tables of 50 rows, for screen readers and for printing. */
  readonly hasPlainTables: boolean;
  /** Whether single keys mean actions in the grid (WCAG 2.1.4). */
  readonly hasKeys: boolean;
}

const slot = 'chancery.settings';
const usual: Settings = { hasPlainTables: false, hasKeys: true };
const listeners = new Set<() => void>();

const read = (): Settings => {
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(slot) ?? '{}') as Partial<Settings>) };
  } catch {
    return usual;
  }
};

let current = read();

export const change = (part: Partial<Settings>): void => {
  current = { ...current, ...part };
  localStorage.setItem(slot, JSON.stringify(current));
  for (const tell of listeners) tell();
};

const subscribe = (tell: () => void): (() => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

export const useSettings = (): Settings => useSyncExternalStore(subscribe, () => current);
