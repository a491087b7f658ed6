import type { ProcedureEvent } from './procedure.events.js';

type Samples = {
  readonly [Type in ProcedureEvent['type']]: Extract<ProcedureEvent, { type: Type }>['data'];
};

const ofDocument = { documentId: '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90' };
const procedureId = 'riverside.application';

/** One valid example of the data of every event of procedures. */
export const procedureSamples: Samples = {
  ProcedureAssigned: {
    ...{ ...ofDocument, procedureId, version: 1, register: 'in' },
    ...{ needs: { closing: ['no-open-tasks'] }, at: '2026-03-02T08:00:00.000Z' },
  },
  ProcedureAdopted: {
    ...{ ...ofDocument, procedureId, version: 2, before: { procedureId, version: 1 } },
    ...{ needs: {}, reason: 'The new law applies', at: '2026-03-02T10:50:00.000Z' },
  },
};
