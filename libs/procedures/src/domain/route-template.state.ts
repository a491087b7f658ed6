import type { RouteTemplate } from './route-template.js';

export interface TemplateVersion {
  readonly version: number;
  readonly validFrom: string;
  readonly template: RouteTemplate;
}

/** The versions of a template, 1 and onwards; none of one that does not exist. */
export interface PublishedTemplate {
  readonly versions: readonly TemplateVersion[];
}

/** The version of this number, or the last one that is valid at an instant. */
export const versionOf = (
  { versions }: PublishedTemplate,
  wanted: { readonly version?: number | undefined; readonly at: string },
): TemplateVersion | undefined =>
  wanted.version === undefined
    ? versions.findLast(({ validFrom }) => validFrom <= wanted.at.slice(0, 10))
    : versions[wanted.version - 1];
