import type { RouteTemplate } from './route-template.js';

export interface RouteTemplatePublished {
  readonly type: 'RouteTemplatePublished';
  readonly data: {
    readonly templateId: string;
    readonly authorityId: string;
    readonly version: number;
    readonly validFrom: string;
    readonly template: RouteTemplate;
    readonly at: string;
  };
}

export type RouteTemplateEvent = RouteTemplatePublished;
