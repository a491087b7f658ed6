import type { ProblemTypes } from '@chancery/kernel';
import * as errors from './domain/route-template.errors.js';

const templateId = 'riverside.outgoing-letter';

/** What an API answers to the errors of route templates. */
export const routeTemplateProblems = {
  'procedure-order-not-permitted': {
    status: 403,
    title: 'The roles held do not allow this',
    example: new errors.ProcedureOrderNotPermitted('PublishRouteTemplate', ['administrator']),
  },
  'malformed-route-template-id': {
    status: 400,
    title: 'The id of the template is malformed',
    example: new errors.MalformedRouteTemplateId('Letter'),
  },
  'route-template-not-found': {
    status: 404,
    title: 'No such route template',
    example: new errors.RouteTemplateNotFound(templateId),
  },
  'route-template-version-not-found': {
    status: 404,
    title: 'No such version of the template',
    example: new errors.RouteTemplateVersionNotFound(templateId, 3, 4),
  },
  'route-template-version-taken': {
    status: 409,
    title: 'The version is published already',
    example: new errors.RouteTemplateVersionTaken(templateId, 3, 4),
  },
  'route-template-version-out-of-order': {
    status: 409,
    title: 'Not the next version',
    example: new errors.RouteTemplateVersionOutOfOrder(templateId, 6, 4),
  },
  'route-template-valid-too-early': {
    status: 409,
    title: 'The version is valid too early',
    example: new errors.RouteTemplateValidTooEarly(templateId, '2026-01-01', '2026-05-01'),
  },
  'route-template-not-usable': {
    status: 409,
    title: 'The template contradicts itself',
    example: new errors.RouteTemplateNotUsable('level', 'only a signature has a level.'),
  },
  'route-template-malformed': {
    status: 400,
    title: 'The template names what is not there',
    example: new errors.RouteTemplateMalformed(templateId, [
      {
        path: '/steps/0/policyId',
        message: 'There is no deadline policy riverside.concurrence.',
      },
    ]),
  },
} satisfies ProblemTypes<typeof errors>;
