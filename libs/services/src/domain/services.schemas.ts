import type { EventSchemas } from '@chancery/kernel';
import type { ServiceEvent } from './service.events.js';
import { submissionSchemas } from './submission.schemas.js';
import type { SubmissionEvent } from './submission.events.js';
import { treeFelling } from './sample.js';

const serviceId = 'riverside.tree-felling';
const authorityId = 'riverside';
const at = '2026-01-05T08:00:00.000Z';

/** How events of this context are stored. */
export const servicesSchemas: EventSchemas<ServiceEvent | SubmissionEvent> = {
  ServiceOpened: {
    type: 'ServiceOpened',
    version: 1,
    summary: 'A service was opened in an authority.',
    example: { serviceId, authorityId, code: 'tree-felling', names: treeFelling.names, at },
  },
  ServiceVersionPublished: {
    type: 'ServiceVersionPublished',
    version: 1,
    summary: 'A version of a service was published as a whole.',
    example: {
      ...{ serviceId, authorityId, version: 1, definition: treeFelling },
      ...{ hash: '1f'.repeat(32), graceDays: 14, at },
    },
  },
  ServiceSuspended: {
    type: 'ServiceSuspended',
    version: 1,
    summary: 'Nothing can be sent by the service for a while.',
    example: {
      ...{ serviceId, authorityId, until: '2026-02-01T08:00:00.000Z', at },
      words: { en: 'We move to another house.', uk: 'Ми переїжджаємо.' },
    },
  },
  ServiceResumed: {
    type: 'ServiceResumed',
    version: 1,
    summary: 'A suspended service takes submissions again.',
    example: { serviceId, authorityId, at },
  },
  ServiceRetired: {
    type: 'ServiceRetired',
    version: 1,
    summary: 'Nothing can be sent by the service any more.',
    example: {
      ...{ serviceId, authorityId, at },
      words: { en: 'Ask the regional office.', uk: 'Зверніться до обласного управління.' },
    },
  },
  ...submissionSchemas,
};
