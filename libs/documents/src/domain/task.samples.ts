import type { SeriesEvent } from './series.events.js';
import type { TaskEvent } from './task.events.js';

type Samples = {
  readonly [Type in (TaskEvent | SeriesEvent)['type']]: Extract<
    TaskEvent | SeriesEvent,
    { type: Type }
  >['data'];
};

const documentId = '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90';
const at = (time: string): { readonly documentId: string; readonly at: string } => ({
  documentId,
  at: `2026-03-03T${time}:00.000Z`,
});
const council = { unitId: 'riverside.council' };
const permits = { unitId: 'riverside.permits' };
const legal = { unitId: 'riverside.legal' };
const author = { ...council, officerId: 'riverside.mia' };
const bob = 'riverside.bob';
const taskId = 't-1';
const what = 'Examine the ground plan and propose a decision';
const term = { dueDate: '2026-05-12', dueAt: '2026-05-12T21:00:00.000Z' };
const work = {
  authorityId: 'riverside',
  accessLevel: 'internal',
  openedAt: '2026-03-02T08:00:00.000Z',
} as const;
const ofTask = { ...work, taskId, what, dueAt: term.dueAt };
const answer = { ...ofTask, answerPlace: council };
const lead = { executorId: 'e-1', place: permits };
const contributor = { executorId: 'e-2', place: legal };
const flags = { isOnControl: false, movesCustody: false };
const executorSample = { taskId, executorId: 'e-1', isLead: true, ...permits, officerId: bob };

/** One valid example of the data of every event of tasks, from the story of `samples`. */
export const taskSamples: Samples = {
  ResolutionIssued: {
    ...at('08:00'),
    ...{ ...work, resolutionId: 'r-1', author, text: 'For examination' },
    tasks: [{ taskId, what, executors: [lead, contributor], join: 'all', ...term, ...flags }],
  },
  TaskSet: {
    ...at('08:30'),
    ...{ ...work, author: { ...permits, officerId: 'riverside.dora' } },
    ...{ parentTaskId: taskId, parentExecutorId: 'e-1' },
    task: {
      ...{ taskId: 't-2', what: 'Measure the land', join: 'lead', ...term, ...flags },
      executors: [{ executorId: 'e-3', place: { ...permits, officerId: bob } }],
    },
  },
  ResolutionWithdrawn: { ...at('09:00'), resolutionId: 'r-1', reason: 'Ordered twice' },
  TaskCancelled: {
    ...at('09:00'),
    ...{ taskId, reason: 'Ordered twice', because: 'withdrawn', executorIds: ['e-2'] },
  },
  TaskClaimed: { ...at('08:40'), ...executorSample },
  TaskReleased: { ...at('08:45'), ...executorSample },
  TaskReassigned: {
    ...at('08:50'),
    ...executorSample,
    fromOfficerId: bob,
    officerId: 'riverside.cas',
  },
  ContributionGiven: {
    ...at('10:00'),
    ...{ taskId, executorId: 'e-2', text: 'No objection', attachmentIds: ['a-1'], released: [] },
  },
  TaskReported: {
    ...at('12:00'),
    ...{ ...answer, executorId: 'e-1', reportedBy: bob, text: 'The plan is in order' },
    ...{ attachmentIds: [], executorIds: [] },
  },
  TaskDeclined: {
    ...at('09:10'),
    ...{ ...answer, executorId: 'e-1', isLead: true, reason: 'Not ours: the land is leased' },
  },
  TaskAccepted: { ...at('13:00'), ...ofTask, mark: 'Done in time', executorIds: [] },
  TaskSentBack: {
    ...at('13:00'),
    ...{ ...answer, answerPlace: permits, reason: 'The fence is not in it' },
    ...{ clockId: 'c-9', dueDate: term.dueDate, lead, asked: [] },
  },
  ExecutorExcused: { ...at('11:00'), taskId, executorId: 'e-2', reason: 'Legal is not concerned' },
  ExecutorsChanged: {
    ...at('11:00'),
    ...{ ...ofTask, executors: [lead], added: [], removed: ['e-2'], leadId: 'e-1' },
    fromLeadId: 'e-1',
  },
  ExtensionAsked: {
    ...at('11:30'),
    ...{ ...answer, date: '2026-05-20', reason: 'The surveyor comes on Monday' },
  },
  ExtensionRefused: { ...at('11:40'), taskId, reason: 'The applicant waits' },
  ControlBegun: { ...at('11:50'), ...ofTask, place: council, by: author.officerId },
  ControlEnded: { ...at('14:00'), taskId, mark: 'Done' },
  SeriesSet: {
    ...at('15:00'),
    ...{ seriesId: 's-1', author, resolutionId: 'r-1' },
    rhythm: {
      ...{ every: { amount: 1, unit: 'month', on: 'last-working-day' }, from: '2026-04-01' },
      ...{ until: '2026-12-31', daysBefore: 5 },
    },
    task: { what, join: 'all', isOnControl: false, places: [permits, legal] },
    ...{ nextOn: '2026-04-30', nextAt: '2026-04-24T21:00:00.000Z' },
  },
  SeriesEnded: { ...at('16:00'), seriesId: 's-1', reason: 'The works are finished' },
};
