import {
  authorityOf,
  decideBy,
  demandRight,
  isSame,
  isWellNamed,
  type Decider,
  type Decisions,
  type StreamType,
} from '@chancery/kernel';
import { versionPublished } from './publishing.js';
import { serviceRights } from './rights.js';
import type { ServiceCommand } from './service.commands.js';
import {
  MalformedServiceId,
  ServiceAlreadyOpen,
  ServiceNotFound,
  ServiceWasRetired,
} from './service.errors.js';
import type { ServiceEvent } from './service.events.js';
import type { PresentService, Service } from './service.state.js';

const present = (service: Service, serviceId: string): PresentService => {
  if (service.status === 'absent') throw new ServiceNotFound(serviceId);
  return service;
};

const inUse = (service: Service, serviceId: string): PresentService => {
  const known = present(service, serviceId);
  if (known.status === 'retired') throw new ServiceWasRetired(serviceId);
  return known;
};

const decisions: Decisions<Service, ServiceCommand, ServiceEvent> = {
  OpenService: (service, { data }) => {
    const { serviceId, authorityId, names } = data;
    if (!isWellNamed(serviceId) || authorityOf(serviceId) !== authorityId)
      throw new MalformedServiceId(serviceId);
    if (service.status === 'absent') return [{ type: 'ServiceOpened', data }];
    if (!isSame(service.names, names)) throw new ServiceAlreadyOpen(serviceId);
    return [];
  },
  PublishServiceVersion: (service, { data }) => [
    versionPublished(inUse(service, data.serviceId), data),
  ],
  SuspendService: (service, { data }) => {
    const { authorityId, status, notice } = inUse(service, data.serviceId);
    const { words, until } = data;
    const wanted = { words, ...(until !== undefined && { until }) };
    if (status === 'suspended' && isSame(notice, wanted)) return [];
    return [{ type: 'ServiceSuspended', data: { ...data, authorityId } }];
  },
  ResumeService: (service, { data }) => {
    const { authorityId, status } = inUse(service, data.serviceId);
    return status === 'suspended'
      ? [{ type: 'ServiceResumed', data: { ...data, authorityId } }]
      : [];
  },
  RetireService: (service, { data }) => {
    const { authorityId, status } = present(service, data.serviceId);
    return status === 'retired' ? [] : [{ type: 'ServiceRetired', data: { ...data, authorityId } }];
  },
};

/** A service is opened once, and offered in versions that never change. */
export const serviceDecider: Decider<Service, ServiceCommand, ServiceEvent> = {
  initialState: { status: 'absent' },

  admit: (service, command) => demandRight(serviceRights, service, command),

  decide: (service, command) => decideBy(decisions, service, command),

  evolve(service, event) {
    const { serviceId, authorityId } = event.data;
    const known: PresentService =
      service.status === 'absent'
        ? { status: 'open', serviceId, authorityId, names: { en: '', uk: '' }, versions: [] }
        : service;
    return evolved(known, event);
  },
};

const evolved = ({ notice, ...service }: PresentService, { type, data }: ServiceEvent): Service => {
  switch (type) {
    case 'ServiceOpened':
      return { ...service, names: data.names };
    case 'ServiceVersionPublished': {
      const { version, definition, hash, graceDays, at: publishedAt } = data;
      const published = { version, definition, hash, graceDays, publishedAt };
      return {
        ...service,
        ...{ names: definition.names, versions: [...service.versions, published] },
        ...(notice && { notice }),
      };
    }
    case 'ServiceSuspended':
      return { ...service, status: 'suspended', notice: noticeIn(data) };
    case 'ServiceResumed':
      return { ...service, status: 'open' };
    case 'ServiceRetired':
      return { ...service, status: 'retired', notice: noticeIn(data) };
  }
};

const noticeIn = ({
  words,
  until,
}: {
  readonly words: NonNullable<PresentService['notice']>['words'];
  readonly until?: string;
}): NonNullable<PresentService['notice']> => ({ words, ...(until !== undefined && { until }) });

export const serviceStream: StreamType<Service, ServiceCommand, ServiceEvent> = {
  category: 'service',
  decider: serviceDecider,
};
