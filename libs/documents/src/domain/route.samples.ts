import type { WayEvent } from './route.events.js';

type Samples = { readonly [Type in WayEvent['type']]: Extract<WayEvent, { type: Type }>['data'] };

const documentId = '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90';
const at = (time: string): { readonly documentId: string; readonly at: string } => ({
  documentId,
  at: `2026-03-02T${time}:00.000Z`,
});
const routeId = 'r-1';
const content = {
  version: 3,
  files: [
    {
      attachmentId: 'a-1',
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    },
  ],
};
const legal = { unitId: 'riverside.legal' };
const permits = { unitId: 'riverside.permits' };
const finance = { unitId: 'riverside.finance' };
const lea = 'riverside.lea';
const dora = 'riverside.dora';
const byLegal = {
  ...({ stepId: '1', stage: 1, act: 'concur', place: legal, isRequired: true } as const),
  policyId: 'riverside.concurrence',
};
const byHead = {
  ...({ stepId: '2', stage: 2, act: 'sign', place: permits, isForHead: true } as const),
  ...({ level: 'advanced', isRequired: true } as const),
};
const term = {
  ...{ policyVersion: 1, dueDate: '2026-03-05', dueAt: '2026-03-05T22:00:00.000Z' },
  silence: 'concurs',
} as const;
const facts = {
  authorityId: 'riverside',
  accessLevel: 'internal',
  openedAt: '2026-03-02T08:10:00.000Z',
} as const;
const fingerprint = '1b4f0e9851971998e732078544c96b36c3d01cedf7caa332359d6f1d83567014';
const signature = {
  kind: 'signature',
  outcome: 'valid',
  ...{ fingerprint, issuer: 'CN=Riverside CA' },
  ...{ at: '2026-03-02T13:30:00.000Z', isTimeStamped: false },
  covers: content.files.map(({ sha256 }) => sha256),
} as const;
const verdict = { format: 'asic-e', outcome: 'valid', verdicts: [signature] } as const;
const concurrence = { routeId, stepId: '1', act: 'concur', place: legal, content } as const;
const ofHead = {
  ...({ routeId, stepId: '2', act: 'sign', place: permits, isForHead: true } as const),
  content,
};

/** One valid example of the data of every event of a route, from the story of the building permit. */
export const routeSamples: Samples = {
  RouteStarted: {
    ...{ ...at('13:00'), routeId, content, steps: [byLegal, byHead] },
    rules: { keep: 'same-text', remarksBlock: false, fourEyes: true },
    startedBy: 'riverside.bob',
    template: { templateId: 'riverside.outgoing-letter', version: 1 },
    kept: [],
  },
  StageOpened: {
    ...{ ...at('13:00'), routeId, stage: 1, lapsed: [], ...facts },
    steps: [{ ...byLegal, term }],
  },
  StepAdded: {
    ...{ ...at('13:05'), routeId },
    step: { ...byLegal, stepId: '3', place: finance },
    isOpen: true,
    ...facts,
  },
  StepReassigned: {
    ...{ ...at('13:06'), routeId, stepId: '3', from: finance },
    to: { ...legal, officerId: lea },
    isOpen: true,
    ...facts,
  },
  StepRemoved: { ...at('13:07'), routeId, stepId: '3', reason: 'No money is asked for' },
  ConcurrenceGiven: {
    ...{ ...at('13:10'), ...concurrence, officerId: lea },
    remarks: 'Name the zoning plan',
  },
  ConcurrenceRefused: {
    ...{ ...at('13:10'), ...concurrence, officerId: lea },
    reason: 'The legal basis is missing',
  },
  SignatureGiven: {
    ...{ ...at('13:30'), ...ofHead, officerId: dora },
    level: 'advanced',
    ...{ fileId: 'a-3', verdict, fingerprint },
  },
  SignatureRefused: { ...at('13:30'), ...ofHead, officerId: dora, reason: 'The number is wrong' },
  RouteEnded: { ...at('13:30'), routeId, outcome: 'completed', content, lapsed: [] },
  SignaturesAnnulled: { ...at('13:40'), routeId, reason: 'The annex is the wrong one' },
  SignaturesChecked: { ...at('13:45'), attachmentId: 'a-3', ...verdict },
};
