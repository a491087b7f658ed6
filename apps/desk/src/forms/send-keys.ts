import type { KeyboardEvent } from 'react';

/** Ctrl-Enter sends a form from any of its fields. */
export const sendsOnCtrlEnter =
  (send: () => Promise<void>) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void send();
  };
