import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { attachmentNamed, whileRightsHold, type Requester } from '@chancery/http';
import { pageSize, type PageKey, type RowPage } from '@chancery/read-store';
import { OneOf } from './fields.js';

export const listFormats = ['json', 'csv'] as const;
export type ListFormat = (typeof listFormats)[number];

/** The parameter that chooses between a page in JSON and the whole list as a table. */
export const Format = (): PropertyDecorator =>
  OneOf(listFormats, {
    optional: true,
    description:
      'A page in JSON, or the whole list as a table (RFC 4180). Left out, `Accept` tells: `text/csv` is the table.',
    example: 'csv',
  });

export const wantsTable = (
  format: ListFormat | undefined,
  { accept }: Readonly<Record<string, string | undefined>>,
): boolean => (format ? format === 'csv' : accept?.includes('text/csv') === true);

/** How the two forms of a list are described. */
export const pageOrTable = (
  page: object,
): Readonly<Record<string, { readonly schema: object }>> => ({
  'application/json': { schema: page },
  'text/csv': {
    schema: {
      type: 'string',
      description: 'The whole list; headings and set words are in English or Ukrainian.',
    },
  },
});

interface Wish<Key> {
  readonly after: Key | undefined;
  readonly limit: number;
}

/** All pages of a list, one after the other. Throws what the first throws, before anything is sent. */
export const allPages = async <Row, Key extends PageKey>(
  ask: (wish: Wish<Key>) => Promise<RowPage<Row, Key>>,
): Promise<AsyncIterable<readonly Row[]>> => {
  const limit = pageSize.most;
  const first = await ask({ after: undefined, limit });
  return (async function* () {
    let page = first;
    yield page.rows;
    while (page.next) {
      page = await ask({ after: page.next, limit });
      yield page.rows;
    }
  })();
};

/** Sends the lines of a table for as long as the rights of its reader hold. */
export const csvFile = (
  caller: Requester,
  name: string,
  lines: AsyncIterable<string>,
): StreamableFile =>
  new StreamableFile(Readable.from(whileRightsHold(caller, lines), { objectMode: false }), {
    type: 'text/csv; charset=utf-8',
    disposition: attachmentNamed(`${name}.csv`),
  });
