import { OneOf } from '../shape/fields.js';
import { PageQuery } from '../shape/page.js';

export const numberFormats = ['json', 'csv'] as const;

export class NumbersQuery extends PageQuery {
  @OneOf(numberFormats, {
    optional: true,
    description:
      'A page in JSON, or the whole register as a table (RFC 4180). Left out, `Accept` tells: `text/csv` is the table.',
    example: 'csv',
  })
  format?: (typeof numberFormats)[number];
}
