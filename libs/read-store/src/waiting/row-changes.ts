import type { Listener } from './listener.js';

/** Rows of a table that hold a value in its announced column (a unit) have changed, up to a position. */
export interface RowsChanged {
  readonly kind: 'changed';
  readonly table: string;
  readonly value: string;
  readonly position: bigint;
}

/**
 * Rows may have changed unheard, while the connection was away or because others took their place after a
 * rebuild: look at everything once.
 */
export interface RowsMissed {
  readonly kind: 'missed';
}

export type RowsHeard = RowsChanged | RowsMissed;

/** Tells a listener of changed rows. A transaction's checkpoint is announced before its rows. */
export const hearRows = (listener: Listener, told: (heard: RowsHeard) => void): (() => void) => {
  let position = -1n;
  return listener.hear((channel, payload) => {
    if (channel === '' || channel === 'chancery_swap') return told({ kind: 'missed' });
    const [name = '', rest = ''] = split(payload);
    if (channel === 'chancery_batch') position = BigInt(rest);
    else told({ kind: 'changed', table: name, value: rest, position });
  });
};

const split = (payload: string): [string, string] => {
  const at = payload.indexOf(' ');
  return [payload.slice(0, at), payload.slice(at + 1)];
};
