import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/service.errors.js';

const serviceId = 'riverside.tree-felling';

export const serviceProblems = {
  'service-not-found': {
    status: 404,
    title: 'No such service',
    example: new errors.ServiceNotFound(serviceId),
  },
  'service-version-not-found': {
    status: 404,
    title: 'No such version of the service',
    example: new errors.ServiceVersionNotFound(serviceId, 3, 2),
  },
  'service-order-not-permitted': {
    status: 403,
    title: 'The roles held do not allow this',
    example: new errors.ServiceOrderNotPermitted('OpenService', ['administrator']),
  },
  'malformed-service-id': {
    status: 400,
    title: 'The id of the service is malformed',
    example: new errors.MalformedServiceId('Trees'),
  },
  'service-already-open': {
    status: 409,
    title: 'The service is open already',
    example: new errors.ServiceAlreadyOpen(serviceId),
  },
  'service-was-retired': {
    status: 409,
    title: 'The service was retired',
    example: new errors.ServiceWasRetired(serviceId),
  },
  'definition-invalid': {
    status: 400,
    title: 'The definition is not as it has to be',
    example: new errors.DefinitionInvalid(serviceId, [
      {
        path: '/form/schema/properties/why/pattern',
        message: 'is not known here. Leave it out.',
      },
    ]),
  },
  'unknown-reference': {
    status: 400,
    title: 'The definition names what is not there',
    example: new errors.UnknownReference(serviceId, [
      {
        path: '/mapping/route/0/unitId',
        message: 'There is no active unit riverside.trees in riverside.',
      },
    ]),
  },
  'definition-unchanged': {
    status: 409,
    title: 'The last version says the same',
    example: new errors.DefinitionUnchanged(serviceId, 1),
  },
  'route-without-default': {
    status: 400,
    title: 'Some answers would go to no unit',
    example: new errors.RouteWithoutDefault(serviceId),
  },
  'words-missing': {
    status: 400,
    title: 'A language lacks words',
    example: new errors.WordsMissing(serviceId, [{ locale: 'uk', key: '/place' }]),
  },
  'subject-would-show-personal-data': {
    status: 400,
    title: 'The subject would show personal data',
    example: new errors.SubjectWouldShowPersonalData(serviceId, ['/why']),
  },
} satisfies ProblemTypes<typeof errors>;
