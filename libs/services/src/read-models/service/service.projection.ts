import { rowsOf, type Projection } from '@chancery/kernel';
import type { ServiceEvent } from '../../domain/service.events.js';
import type { Names } from '../../domain/service.terms.js';
import { serviceVersionTable } from './service-version.row.js';
import { serviceTable } from './service.row.js';

const services = rowsOf(serviceTable);
const versions = rowsOf(serviceVersionTable);

const noticeOf = (data: {
  readonly words: Names;
  readonly until?: string;
}): { readonly words: Names; readonly until?: string } => ({
  words: data.words,
  ...(data.until !== undefined && { until: data.until }),
});

/** The services of each authority, and every version of each. */
export const serviceProjection: Projection<ServiceEvent> = {
  name: 'service',
  version: 1,
  group: 'services',
  tables: [serviceTable, serviceVersionTable],
  on: {
    ServiceOpened: ({ data: { serviceId, authorityId, code, names, at: openedAt } }) => [
      services.upsert(
        { serviceId },
        {
          ...{ authorityId, code, names, summary: null, theme: null },
          ...{ status: 'open', notice: null, lastVersion: 0, openedAt },
        },
      ),
    ],
    ServiceVersionPublished: ({ data }) => {
      const { serviceId, version, definition, hash, graceDays, at: publishedAt } = data;
      const { names, summary, theme } = definition;
      return [
        versions.upsert({ serviceId, version }, { definition, hash, graceDays, publishedAt }),
        services.update({ serviceId }, { names, summary, theme, lastVersion: version }),
      ];
    },
    ServiceSuspended: ({ data }) => [
      services.update(
        { serviceId: data.serviceId },
        { status: 'suspended', notice: noticeOf(data) },
      ),
    ],
    ServiceResumed: ({ data: { serviceId } }) => [
      services.update({ serviceId }, { status: 'open', notice: null }),
    ],
    ServiceRetired: ({ data }) => [
      services.update({ serviceId: data.serviceId }, { status: 'retired', notice: noticeOf(data) }),
    ],
  },
};
