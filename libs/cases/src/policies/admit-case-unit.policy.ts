import { causedBy, service, type Policy } from '@chancery/kernel';
import type { CaseAssigned } from '../domain/case.events.js';
import { AdmitCaseUnit } from '../domain/filing.commands.js';

const name = 'admit-case-unit';

/** Whoever answers for a case may read its documents. */
export const admitCaseUnit: Policy<CaseAssigned, AdmitCaseUnit> = {
  name,
  on: {
    CaseAssigned: ({ id, metadata, data: { caseId, unitId, fromUnitId, authorityId, at } }) => {
      if (unitId === fromUnitId) return [];
      const context = causedBy(name, { id, metadata });
      return [new AdmitCaseUnit({ caseId, unitId, at }, service(name, authorityId), context)];
    },
  },
};
