import type { MatterEvent } from './matter.events.js';
import { dialogueSamples } from './dialogue.samples.js';
import { matterId, partyId } from './samples.terms.js';

type Samples = {
  readonly [Type in MatterEvent['type']]: Extract<MatterEvent, { type: Type }>['data'];
};

/** A valid example of each event. */
export const matterSamples: Samples = {
  MatterOpened: {
    ...{ matterId, documentId: matterId, authorityId: 'riverside', partyId },
    submissionId: '0d5e7c1a-9b3f-4f6a-8c2d-1e4b6a7c9d30',
    service: {
      ...{ serviceId: 'riverside.building-permit', version: 3 },
      names: { en: 'Building permit', uk: 'Дозвіл на будівництво' },
      appeal: { days: 30, unitId: 'riverside.legal' },
    },
    at: '2026-03-02T10:00:00.000Z',
  },
  ...dialogueSamples,
};
