import { Instant, OneOf, Text, Words } from './fields.js';
import { PageQuery } from './page.js';

/** What lists of documents and of work items are both searched by. */
export class SearchQuery extends PageQuery {
  @Text({ optional: true, max: 100, description: 'The register number.', example: '00001/in-2026' })
  number?: string;

  @Words({
    optional: true,
    max: 200,
    most: 12,
    description:
      'Words of the subject, at most 12, as in web searches: all of them, `or` between, `"a phrase"`, `-not`.',
    example: 'lime trees',
  })
  text?: string;

  @Instant({
    optional: true,
    description: 'Only what is due before.',
    example: '2026-03-20T15:00:00Z',
  })
  dueBefore?: string;

  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: with each item what you may do with its document, for buttons.',
    example: 'true',
  })
  actions?: string;

  @OneOf(['true', 'false'], {
    optional: true,
    description: '`true`: beside the items the names of the units and officers in them.',
    example: 'true',
  })
  names?: string;
}
