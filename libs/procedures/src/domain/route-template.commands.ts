import { command } from '@chancery/kernel';
import type { Fault } from './fault.js';
import type { RouteTemplate } from './route-template.js';

/**
 * Publish a version of a template as a whole. Routes that start from the day `validFrom` on, in UTC, follow it. `faults`
 * is looked up: the policies that the template names and the authority does not have.
 */
export class PublishRouteTemplate extends command('PublishRouteTemplate', { looksUp: true })<{
  readonly templateId: string;
  readonly version: number;
  readonly validFrom: string;
  readonly template: RouteTemplate;
  readonly faults?: readonly Fault[];
  readonly at: string;
}> {}

export type RouteTemplateCommand = PublishRouteTemplate;
