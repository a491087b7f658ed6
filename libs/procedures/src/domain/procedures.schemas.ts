import type { EventSchemas } from '@chancery/kernel';
import type { ProcedureEvent } from './procedure.events.js';
import type { RouteTemplateEvent } from './route-template.events.js';

/** How events of this context are stored. */
export const proceduresSchemas: EventSchemas<RouteTemplateEvent | ProcedureEvent> = {
  RouteTemplatePublished: {
    type: 'RouteTemplatePublished',
    version: 1,
    summary: 'A version of a route template was published as a whole.',
    example: {
      ...{ templateId: 'riverside.outgoing-letter', authorityId: 'riverside' },
      ...{ version: 1, validFrom: '2026-01-01' },
      template: {
        name: 'Outgoing letter',
        steps: [
          { stage: 1, act: 'concur', place: { unitId: 'riverside.legal' } },
          { stage: 1, act: 'concur', place: { unitId: 'riverside.finance' } },
          { stage: 2, act: 'sign', place: 'head-of-custody', level: 'advanced' },
        ],
        ...{ keep: 'same-text', remarksBlock: false, fourEyes: true },
      },
      at: '2026-01-05T08:00:00.000Z',
    },
  },
  ProcedurePublished: {
    type: 'ProcedurePublished',
    version: 1,
    summary: 'A version of a procedure was published as a whole.',
    example: {
      ...{ procedureId: 'riverside.application', authorityId: 'riverside' },
      ...{ version: 1, validFrom: '2026-01-01' },
      procedure: {
        ...{ name: 'Application for a permit', kinds: ['application'], register: 'in' },
        accessLevel: 'internal',
        clocks: [{ role: 'statutory', policyId: 'riverside.application', stopOn: 'settled' }],
        needs: { closing: ['no-open-tasks'] },
      },
      at: '2026-01-05T08:00:00.000Z',
    },
  },
  ProcedureRetired: {
    type: 'ProcedureRetired',
    version: 1,
    summary: 'No document follows the procedure any more, but those that do already.',
    example: {
      ...{ procedureId: 'riverside.application', authorityId: 'riverside' },
      reason: 'The law has changed',
      at: '2026-06-01T08:00:00.000Z',
    },
  },
};
