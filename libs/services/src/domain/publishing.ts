import type { PublishServiceVersion } from './service.commands.js';
import {
  DefinitionInvalid,
  DefinitionUnchanged,
  RouteWithoutDefault,
  SubjectWouldShowPersonalData,
  UnknownReference,
  WordsMissing,
} from './service.errors.js';
import type { ServiceVersionPublished } from './service.events.js';
import type { PresentService } from './service.state.js';
import type { CheckedDefinition, ServiceDefinition } from './service.terms.js';

const unchecked: CheckedDefinition = {
  ...{ hash: '', faults: [{ path: '', message: 'was not checked.' }] },
  ...{ missingWords: [], unknown: [], personalInSubject: [] },
};

/** Throws what keeps a definition from being offered: its shape first, then what it names and shows. */
export const demandSound = (
  serviceId: string,
  { mapping }: ServiceDefinition,
  { faults, missingWords, unknown, personalInSubject }: CheckedDefinition = unchecked,
): void => {
  if (faults.length > 0) throw new DefinitionInvalid(serviceId, faults);
  if (mapping.route.at(-1)?.when) throw new RouteWithoutDefault(serviceId);
  if (missingWords.length > 0) throw new WordsMissing(serviceId, missingWords);
  if (personalInSubject.length > 0)
    throw new SubjectWouldShowPersonalData(serviceId, personalInSubject);
  if (unknown.length > 0) throw new UnknownReference(serviceId, unknown);
};

/** The next version of a service. One that says the same as the last is refused. */
export const versionPublished = (
  { serviceId, authorityId, versions }: PresentService,
  { definition, graceDays, checked = unchecked, at }: PublishServiceVersion['data'],
): ServiceVersionPublished => {
  demandSound(serviceId, definition, checked);
  const { hash } = checked;
  const last = versions.at(-1);
  if (last?.hash === hash) throw new DefinitionUnchanged(serviceId, last.version);
  const version = versions.length + 1;
  return {
    type: 'ServiceVersionPublished',
    data: { serviceId, authorityId, version, definition, hash, graceDays, at },
  };
};
