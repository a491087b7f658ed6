import { Format, type ListFormat } from '../shape/csv-file.js';
import { PageQuery } from '../shape/page.js';

export class NumbersQuery extends PageQuery {
  @Format()
  format?: ListFormat;
}
