import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import { Button, type Column } from '@chancery/ui';
import { useWords } from '../words/words.js';
import { keyOf, placeOfItem, type WorkItem } from './filter.js';

interface Props {
  readonly label: string;
  readonly items: readonly WorkItem[];
  readonly columns: readonly Column<WorkItem>[];
  readonly hasMore: boolean;
  readonly loadMore: () => Promise<unknown>;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (key: string) => void;
}

const pageRows = 50;

/** A queue as a table of 50 rows a page, for those whose tools read tables better than grids, and for print. */
export const QueueTable = (props: Props): ReactElement => {
  const t = useWords();
  const [page, setPage] = useState(0);
  const shown = props.items.slice(page * pageRows, (page + 1) * pageRows);
  const isLast = (page + 1) * pageRows >= props.items.length && !props.hasMore;
  const next = async (): Promise<void> => {
    if ((page + 1) * pageRows >= props.items.length) await props.loadMore();
    setPage(page + 1);
  };
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={props.label}>
        <table className="table">
          <caption>{props.label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('desk.column.select')}</th>
              {props.columns.map(({ key, title }) => (
                <th key={key} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((item) => (
              <tr key={keyOf(item)}>
                <td>
                  <label className="check">
                    <input
                      type="checkbox"
                      checked={props.selected.has(keyOf(item))}
                      onChange={() => props.onSelect(keyOf(item))}
                    />
                    <span className="unseen">
                      {t('desk.queue.selectOne', { number: item.number ?? item.subject })}
                    </span>
                  </label>
                </td>
                {props.columns.map(({ key, show }) => (
                  <td key={key} className="wrap">
                    {key === 'subject' ? (
                      <Link href={placeOfItem(item)}>{item.subject}</Link>
                    ) : (
                      show(item)
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="buttons">
        <Button disabled={page === 0} onClick={() => setPage(page - 1)}>
          {t('desk.table.previous')}
        </Button>
        <Button disabled={isLast} onClick={() => void next()}>
          {t('desk.table.next')}
        </Button>
        <span className="quiet">{t('desk.table.page', { page: page + 1 })}</span>
      </div>
    </>
  );
};
