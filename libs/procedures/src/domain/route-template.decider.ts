import {
  authorityOf,
  demandRight,
  isSame,
  isWellNamed,
  type Decider,
  type StreamType,
} from '@chancery/kernel';
import { templateRights } from './rights.js';
import type { PublishRouteTemplate, RouteTemplateCommand } from './route-template.commands.js';
import {
  MalformedRouteTemplateId,
  RouteTemplateMalformed,
  RouteTemplateValidTooEarly,
  RouteTemplateVersionOutOfOrder,
  RouteTemplateVersionTaken,
} from './route-template.errors.js';
import type { RouteTemplateEvent } from './route-template.events.js';
import type { PublishedTemplate } from './route-template.state.js';
import { demandUsable, foreignPolicies } from './usable-template.js';

/** A template is published in versions, each whole and never edited. */
export const routeTemplateDecider: Decider<
  PublishedTemplate,
  RouteTemplateCommand,
  RouteTemplateEvent
> = {
  initialState: { versions: [] },

  admit: (template, command) => demandRight(templateRights, template, command),

  decide: (template, command) => published(template, command),

  evolve: ({ versions }, { data: { version, validFrom, template } }) => ({
    versions: [...versions, { version, validFrom, template }],
  }),
};

export const routeTemplateStream: StreamType<
  PublishedTemplate,
  RouteTemplateCommand,
  RouteTemplateEvent
> = { category: 'routeTemplate', decider: routeTemplateDecider };

/** Versions follow each other by one. Publishing the same version again says nothing new. */
const published = (
  { versions }: PublishedTemplate,
  { data }: PublishRouteTemplate,
): readonly RouteTemplateEvent[] => {
  const { faults: known = [], ...order } = data;
  const { templateId, version, validFrom, template } = order;
  if (!isWellNamed(templateId)) throw new MalformedRouteTemplateId(templateId);
  demandUsable(template);
  const next = versions.length + 1;
  const taken = versions[version - 1];
  if (taken && isSame(taken, { version, validFrom, template })) return [];
  if (taken) throw new RouteTemplateVersionTaken(templateId, version, next);
  if (version !== next) throw new RouteTemplateVersionOutOfOrder(templateId, version, next);
  const notBefore = versions.at(-1)?.validFrom ?? validFrom;
  if (validFrom < notBefore) throw new RouteTemplateValidTooEarly(templateId, validFrom, notBefore);
  const authorityId = authorityOf(templateId);
  const faults = [...foreignPolicies(authorityId, template), ...known];
  if (faults.length > 0) throw new RouteTemplateMalformed(templateId, faults);
  return [{ type: 'RouteTemplatePublished', data: { ...order, authorityId } }];
};
