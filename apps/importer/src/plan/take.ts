import type { LogEvent } from '../log/log-event.js';
import type { Action } from '../mapping/mapping.js';
import { extend, resume, suspend } from './clock.js';
import { close, forward, reopen, settle } from './ending.js';
import { receive, refuse, register } from './intake.js';
import { note } from './note.js';
import { acquaint, claim, giveBack, move } from './passing-on.js';
import type { CaseTelling } from './telling.js';

/** Takes one action of a rule. What cannot follow from where the document stands comes to nothing. */
export const take = (telling: CaseTelling, event: LogEvent, action: Action): void => {
  switch (action.kind) {
    case 'receive':
      return receive(telling, event);
    case 'register':
      return register(telling, event);
    case 'refuse':
      return refuse(telling, event);
    case 'move':
      return move(telling, event, action.unit);
    case 'return':
      return giveBack(telling, event, action.unit);
    case 'claim':
      return claim(telling, event);
    case 'acquaint':
      return acquaint(telling, event);
    case 'note':
      return note(telling, event);
    case 'settle':
      return settle(telling, event, action.way);
    case 'close':
      return close(telling, event);
    case 'reopen':
      return reopen(telling, event);
    case 'suspend':
      return suspend(telling, event, action.ground);
    case 'resume':
      return resume(telling, event, action.ground);
    case 'extend':
      return extend(telling, event, action);
    case 'forward':
      return forward(telling, event, action.authority);
  }
};
