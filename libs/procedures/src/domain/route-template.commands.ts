import { command } from '@chancery/kernel';
import type { RouteTemplate } from './route-template.js';

/** Publish a version of a template as a whole. Routes that start from the day `validFrom` on, in UTC, follow it. */
export class PublishRouteTemplate extends command('PublishRouteTemplate')<{
  readonly templateId: string;
  readonly version: number;
  readonly validFrom: string;
  readonly template: RouteTemplate;
  readonly at: string;
}> {}

export type RouteTemplateCommand = PublishRouteTemplate;
