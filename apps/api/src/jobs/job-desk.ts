import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { FindDocuments, type DocumentFilter, type Keys } from '@chancery/documents';
import { FormPipe, InvalidRequest, type Requester } from '@chancery/http';
import { CommandNotForBulk, JobTooLarge, mostItems } from '@chancery/jobs';
import { filterOf } from '../documents/document.params.js';
import { OfficeDays } from '../shape/office-days.js';
import { bulkRows, type ItemKind } from './bulk.bodies.js';
import type { StartJobBody } from './job.bodies.js';

const form = new FormPipe({});
const pageSize = 500;
const mostCounted = 20_000;

/** Reads what a job is to do, and on what. */
@Injectable()
export class JobDesk {
  constructor(
    private readonly queries: QueryBus,
    private readonly days: OfficeDays,
  ) {}

  /** The data of the command, read as its own route would. Throws CommandNotForBulk and InvalidRequest. */
  async dataOf(
    { command, data }: StartJobBody,
    { principal }: Requester,
  ): Promise<Readonly<Record<string, unknown>>> {
    const { takes, read } = rowOf(command);
    const body = form.transform(data ?? {}, { type: 'body', metatype: takes as never });
    const given = await this.days.inInstants(body as object, principal);
    return (read ? read(given as never) : given) as Record<string, unknown>;
  }

  /**
   * Those named. Documents are named by their ids, by a query, or both; parts of documents one by one. Throws
   * InvalidRequest, JobTooLarge, and what searching refuses.
   */
  async itemsOf(body: StartJobBody, caller: Requester): Promise<readonly string[]> {
    const { of = 'document' } = rowOf(body.command);
    if (of === 'document' && body.items === undefined) return this.documentsOf(body, caller);
    return namedItems(body, of);
  }

  /** Those named; with a query those that it finds, of the named if there are any. Throws InvalidRequest, JobTooLarge, and what searching refuses. */
  private async documentsOf(
    { documentIds, query }: StartJobBody,
    { principal }: Requester,
  ): Promise<readonly string[]> {
    if (query === undefined) {
      if (documentIds) return documentIds;
      throw new InvalidRequest(
        'Name documents by documentIds or items, or describe them by a query.',
      );
    }
    const asked = await this.days.inInstants({ ...query }, principal);
    const found = await this.found(filterOf(asked, principal), principal);
    return documentIds ? found.filter((documentId) => documentIds.includes(documentId)) : found;
  }

  private async found(
    filter: DocumentFilter,
    by: Requester['principal'],
  ): Promise<readonly string[]> {
    const found: string[] = [];
    let after: Keys | undefined;
    do {
      const page = { after, limit: pageSize };
      const { rows, next } = await this.queries.execute(new FindDocuments(by, filter, page));
      found.push(...rows.map(({ documentId }) => documentId));
      after = next;
    } while (after && found.length < mostCounted);
    if (found.length > mostItems) throw new JobTooLarge(found.length, mostItems);
    return found;
  }
}

const rowOf = (command: string): (typeof bulkRows)[string] => {
  const row = Object.hasOwn(bulkRows, command) ? bulkRows[command] : undefined;
  if (!row) throw new CommandNotForBulk(command, Object.keys(bulkRows));
  return row;
};

const parts: Readonly<Record<ItemKind, RegExp>> = {
  document: /^[^:]+$/,
  'document:hand-over': /^[^:]+:[^:.]+$/,
  'document:task': /^[^:]+:[^:.]+$/,
  'document:clock': /^[^:]+:[^:.]+$/,
  'document:route.step:version': /^[^:]+:[^:.]+\.[^:.]+:\d{1,9}$/,
};

/** Throws InvalidRequest for each item that does not name what the command is for. */
const namedItems = (
  { command, items, documentIds, query }: StartJobBody,
  of: ItemKind,
): readonly string[] => {
  if (!items || documentIds || query)
    throw new InvalidRequest(`Name for ${command} nothing but items, each as ${of}.`);
  const wrong = items.flatMap((item, place) =>
    parts[of].test(item) ? [] : [{ path: `/items/${place}`, message: `is no ${of}: "${item}".` }],
  );
  if (wrong.length > 0)
    throw new InvalidRequest(`${command} is given for items such as ${of}.`, wrong);
  return items;
};
