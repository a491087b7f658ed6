import { Instant, Text } from './fields.js';
import { PageQuery } from './page.js';

/** What lists of documents and of work items are both searched by. */
export class SearchQuery extends PageQuery {
  @Text({ optional: true, max: 100, description: 'The register number.', example: '00001/in-2026' })
  number?: string;

  @Text({ optional: true, max: 200, description: 'Words of the subject.', example: 'lime trees' })
  text?: string;

  @Instant({
    optional: true,
    description: 'Only what is due before.',
    example: '2026-03-20T15:00:00Z',
  })
  dueBefore?: string;
}
