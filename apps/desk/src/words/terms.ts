import { isKey } from '@chancery/words';
import type { Say } from './words.js';

const term = (t: Say, prefix: string, value: string): string => {
  const key = `${prefix}.${value}`;
  return isKey(key) ? t(key) : value;
};

export const wordsOfAction = (t: Say, action: string): string => term(t, 'desk.action', action);

export const wordsOfItemKind = (t: Say, kind: string): string => term(t, 'desk.itemKind', kind);

export const wordsOfSituation = (t: Say, situation: string): string =>
  term(t, 'desk.situation', situation);

export const wordsOfReason = (t: Say, because: string): string => term(t, 'desk.because', because);

export const wordsOfRole = (t: Say, role: string): string => term(t, 'desk.role', role);

export const wordsOfLevel = (t: Say, level: string): string =>
  term(t, 'timeline.accessLevel', level);

export const wordsOfPriority = (t: Say, priority: string): string =>
  term(t, 'timeline.priority', priority);

export const wordsOfChannel = (t: Say, channel: string): string =>
  term(t, 'timeline.channel', channel);

export const wordsOfTaskState = (t: Say, state: string): string => term(t, 'desk.taskState', state);

export const wordsOfExecutorState = (t: Say, state: string): string =>
  term(t, 'desk.executorState', state);

export const wordsOfTaskWarning = (t: Say, warning: string): string =>
  term(t, 'desk.taskWarning', warning);

export const wordsOfAct = (t: Say, act: string): string => term(t, 'desk.route.act', act);

export const wordsOfStepState = (t: Say, state: string): string => term(t, 'desk.stepState', state);

export const wordsOfOutcome = (t: Say, outcome: string): string =>
  term(t, 'desk.routeOutcome', outcome);

export const wordsOfCaseStatus = (t: Say, value: string): string =>
  term(t, 'desk.caseStatus', value);

export const wordsOfPartyRole = (t: Say, value: string): string => term(t, 'desk.partyRole', value);

export const wordsOfLinkKind = (t: Say, value: string): string => term(t, 'desk.linkKind', value);

export const wordsOfCaseObstacle = (t: Say, value: string): string =>
  term(t, 'desk.caseObstacle', value);

export const wordsOfRight = (t: Say, value: string): string => term(t, 'desk.right', value);

export const wordsOfOrphan = (t: Say, value: string): string => term(t, 'desk.orphan', value);

export const wordsOfSendingState = (t: Say, value: string): string =>
  term(t, 'desk.sendingState', value);

export const wordsOfAddresseeRole = (t: Say, value: string): string =>
  term(t, 'desk.addresseeRole', value);
