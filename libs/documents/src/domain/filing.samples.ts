import type { FilingEvent } from './filing.events.js';

type Samples = {
  readonly [Type in FilingEvent['type']]: Extract<FilingEvent, { type: Type }>['data'];
};

const at = (time: string): { readonly documentId: string; readonly at: string } => ({
  documentId: '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90',
  at: `2026-03-02T${time}:00.000Z`,
});
const caseId = '0e8b4f6a-2c1d-4e7f-9a35-6b8d0c2e4f17';
const otherCaseId = '5c9d1e3f-7a2b-4c6d-8e90-1f3a5b7c9d2e';
const filing = { caseUnitId: 'riverside.permits', entry: 1 };
const openedAt = '2026-03-02T08:00:00.000Z';

/** One valid example of the data of every event of filing. */
export const filingSamples: Samples = {
  DocumentFiled: { ...at('10:10'), ...filing, caseId, openedAt },
  DocumentRefiled: {
    ...at('10:20'),
    ...{ ...filing, caseId: otherCaseId, entry: 3, fromCaseId: caseId, fromEntry: 1 },
    ...{ reason: 'It belongs to the neighbour', openedAt },
  },
  DocumentUnfiled: { ...at('10:30'), caseId, entry: 1, reason: 'Filed by mistake' },
  UnitAdmitted: { ...at('10:40'), unitId: 'riverside.legal', because: 'case-assigned', openedAt },
};
