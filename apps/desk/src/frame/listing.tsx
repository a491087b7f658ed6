import type { ReactElement, ReactNode } from 'react';
import { Button } from '@chancery/ui';
import type { Listed } from '../api/pages.js';
import { useWords } from '../words/words.js';
import { Failed } from './failed.js';

interface Props<Item> {
  readonly label: string;
  readonly listed: Listed<Item>;
  /** What is said where there is nothing. */
  readonly none: string;
  readonly columns: readonly string[];
  readonly children: (item: Item) => ReactElement;
  readonly beside?: ReactNode;
}

/** A table that comes page after page, with its states: on its way, empty, failed. */
export const Listing = <Item,>(props: Props<Item>): ReactElement => {
  const t = useWords();
  const { label, listed, none, columns, children } = props;
  return (
    <>
      {listed.error && <Failed error={listed.error} onAgain={listed.again} />}
      {listed.isLoading && <p role="status">{t('desk.loading')}</p>}
      {!listed.isLoading && !listed.error && listed.items.length === 0 && (
        <p className="quiet">{none}</p>
      )}
      {listed.items.length > 0 && (
        <div className="scroll panel" tabIndex={0} role="region" aria-label={label}>
          <table className="table">
            <thead>
              <tr>
                {columns.map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>{listed.items.map(children)}</tbody>
          </table>
        </div>
      )}
      {listed.hasMore && (
        <Button className="no-print" onClick={listed.more}>
          {t('desk.search.more')}
        </Button>
      )}
    </>
  );
};
