import type { SearchLanguages } from '@chancery/documents/contract';
import type { SqlStatement } from '@chancery/read-store';
import { columns } from './as-of.js';
import { queueOf, type Asked, type Queue } from './queue.js';
import { documentsWanted, itemsWanted, wantsDocuments, type Words } from './wanted.js';

/** The statement for a page of work items, so many of them at most. */
export const queuePageSql = (
  asked: Asked,
  languages: SearchLanguages,
  limit: number,
): SqlStatement => {
  const { filter } = asked;
  const queue = queueOf(asked);
  const { source, key, conditions } = queue;
  documentsWanted(itemsWanted(conditions, filter, asked), filter, wordsOf(queue, languages));
  const described = wantsDocuments(filter) ? source.document : '';
  const sql = `select ${columns}, ${heading} from (${queue.page(conditions, limit, described)}) w
    ${source.document} order by ${key}`;
  return { sql, params: conditions.params };
};

/** What a queue shows of the document `d` of an item. */
export const heading = 'd.subject, d.kind as document_kind, d.number, d.direction';

export const wordsOf = ({ rights, source }: Queue, languages: SearchLanguages): Words => {
  const language = languages.of(rights.authorityId);
  return { language, words: source.words(language) };
};
