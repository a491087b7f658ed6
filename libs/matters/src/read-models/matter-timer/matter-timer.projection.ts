import { rowsOf, type Projection, type Recorded, type RowChange } from '@chancery/kernel';
import type { MatterEvent } from '../../domain/matter.events.js';
import { matterTimerTable } from './matter-timer.row.js';

const timers = rowsOf(matterTimerTable);

type Until = Pick<Recorded, 'metadata'> & {
  readonly data: { readonly matterId: string; readonly until: string };
};
type Of = { readonly data: { readonly matterId: string } };

const set = ({ data, metadata }: Until, clockId: string, rung: string): readonly RowChange[] => {
  const { matterId: subjectId, until: fireAt } = data;
  const { authorityId } = metadata;
  const alarm = { authorityId, clockVersion: 1, fireAt, ground: null };
  return [timers.upsert({ subjectId, clockId, rung }, alarm)];
};

const over = ({ data: { matterId: subjectId } }: Of, clockId: string): readonly RowChange[] => [
  timers.remove({ subjectId, clockId }),
];

/** When requests and hearings lapse. The decider knows whether one is still open, so that it lapses once. */
export const matterTimerProjection: Projection<MatterEvent> = {
  name: 'matter_timer',
  version: 1,
  group: 'timers',
  tables: [matterTimerTable],
  on: {
    InformationRequested: (event) => set(event, event.data.requestId, 'request'),
    InformationProvided: (event) =>
      event.data.isComplete ? over(event, event.data.requestId) : [],
    InformationRequestCancelled: (event) => over(event, event.data.requestId),
    InformationRequestLapsed: (event) => over(event, event.data.requestId),
    HearingOffered: (event) => set(event, event.data.hearingId, 'hearing'),
    StatementMade: (event) => over(event, event.data.hearingId),
    HearingWaived: (event) => over(event, event.data.hearingId),
    HearingLapsed: (event) => over(event, event.data.hearingId),
    HearingSkipped: (event) => over(event, event.data.hearingId),
  },
};
