import { Conditions, type SqlStatement } from '@chancery/read-store';
import type { SearchLanguages } from '@chancery/documents/contract';
import { asItStands, columns } from '../as-of.js';
import { queueOf, type Asked } from '../queue.js';
import { heading, wordsOf } from '../queue-sql.js';
import { documentsWanted, itemsWanted } from '../wanted.js';

/**
 * Looks through the first of the queues, at most so many items, until so many match. A row with `isEnd` is
 * the last one looked at, if there are others behind it.
 */
export const waitingMatchesSql = (
  asked: Asked,
  languages: SearchLanguages,
  { window, limit }: { readonly window: number; readonly limit: number },
): SqlStatement => {
  const queue = queueOf(asked);
  const { source, key, conditions } = queue;
  const seen = queue.page(conditions, window);
  const wanted = itemsWanted(new Conditions(conditions.params), asked.filter, asked);
  documentsWanted(wanted, asked.filter, wordsOf(queue, languages));
  const sql = `with seen as materialized (${seen})
    select * from (
      (select ${columns}, ${heading}, false as is_end from seen w ${source.eachDocument}
        where ${wanted.sql} order by ${key} limit ${limit})
      union all
      (select ${columns}, null, null, null, null, true from seen w
        order by ${key} offset ${window - 1} limit 1)
    ) w order by is_end, ${key}`;
  return { sql, params: conditions.params };
};

/**
 * All of the queues that matches, found by the words of documents, of which at most so many are gone after; with
 * how many those were (`found`), in a row of its own if nothing else is there.
 */
export const gather = (
  asked: Asked,
  languages: SearchLanguages,
  { most, limit }: { readonly most: number; readonly limit: number },
): SqlStatement => {
  const { filter } = asked;
  const queue = queueOf(asked, 'w.subject_id = any(array(select document_id from found))');
  const { rights, key, conditions } = queue;
  const named = new Conditions(conditions.params).and(
    (ref) => `d.authority_id = ${ref}`,
    rights.authorityId ?? undefined,
  );
  documentsWanted(named, filter, wordsOf(queue, languages));
  const items = queue.page(itemsWanted(conditions, filter, asked), limit);
  const sql = `with hits as materialized (select d.document_id from document d where ${named.sql}),
    found as materialized (select document_id from hits limit ${most})
    select w.*, f.found from (select count(*) as found from found) f left join
      (select w.*, ${heading} from (${items}) w ${asItStands.document}) w on true
    order by ${key}`;
  return { sql, params: conditions.params };
};
