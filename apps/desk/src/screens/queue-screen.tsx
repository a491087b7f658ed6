import { useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useLocation, useSearch } from 'wouter';
import { announce, Button, Grid } from '@chancery/ui';
import { actionOfKey } from '../actions/all-actions.js';
import { useActions } from '../actions/actions.js';
import { useDocument } from '../api/documents.js';
import { useIsCurrent } from '../frame/current-document.js';
import { Failed } from '../frame/failed.js';
import { Page } from '../frame/page.js';
import { useSettings } from '../frame/settings.js';
import { useColumns } from '../queue/columns.js';
import { filterOf, keyOf, placeOfItem, type WorkItem } from '../queue/filter.js';
import { Filters } from '../queue/filters.js';
import { Preview } from '../queue/preview.js';
import { QueueNav } from '../queue/queue-nav.js';
import { QueueTable } from '../queue/queue-table.js';
import { SelectionBar } from '../queue/selection-bar.js';
import { useCounts, useQueue } from '../queue/use-queue.js';
import { useWords } from '../words/words.js';

/** A queue: where a clerk's day takes place. */
export const QueueScreen = (): ReactElement => {
  const t = useWords();
  const search = useSearch();
  const filter = useMemo(() => filterOf(search), [search]);
  const queue = useQueue(filter);
  const columns = useColumns();
  const settings = useSettings();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState(0);
  const { data: counts = [] } = useCounts(filter);
  const total = Math.max(
    queue.items.length,
    counts.reduce((sum, { total: some }) => sum + some, 0),
  );
  const item = queue.items[Math.min(active, queue.items.length - 1)];
  useIsCurrent(item?.documentId ?? undefined);
  const select = (key: string): void => setSelected((now) => toggled(now, key));
  const onKey = useKeys(item, select);
  const label = t('desk.queue.label', { count: total });
  return (
    <Page title={t('desk.place.queue')}>
      <div className="queue-layout">
        <QueueNav filter={filter} />
        <div className="queue-main">
          <Filters key={search} filter={filter} />
          <QueueBar queue={queue} />
          <SelectionBar
            items={queue.items.filter((each) => selected.has(keyOf(each)))}
            onDone={() => setSelected(new Set())}
          />
          {queue.error && <Failed error={queue.error} onAgain={queue.reload} />}
          {settings.hasPlainTables ? (
            <QueueTable
              {...{ label, columns, selected }}
              items={queue.items}
              hasMore={queue.hasMore}
              loadMore={queue.loadMore}
              onSelect={select}
            />
          ) : (
            <QueueGrid
              {...{ label, columns, selected, total, queue, onKey }}
              active={Math.min(active, Math.max(0, queue.items.length - 1))}
              onActive={setActive}
            />
          )}
        </div>
        <aside className="preview panel" aria-label={t('desk.queue.preview')}>
          <Preview item={item} />
        </aside>
      </div>
    </Page>
  );
};

type QueueProps = { readonly queue: ReturnType<typeof useQueue> };

/** What there is to know of the list: that more has come, that it is old, that it is empty. */
const QueueBar = ({ queue }: QueueProps): ReactElement => {
  const t = useWords();
  return (
    <div className="queue-bar">
      {queue.added + queue.gone.size > 0 && (
        <Button onClick={queue.reload}>
          {t('desk.queue.news', { added: queue.added, gone: queue.gone.size })}
        </Button>
      )}
      {queue.behind > 0 && (
        <span className="tag soon">{t('desk.queue.behind', { seconds: queue.behind })}</span>
      )}
      {!queue.isLoading && !queue.error && queue.items.length === 0 && (
        <p className="quiet">{t('desk.queue.empty')}</p>
      )}
    </div>
  );
};

interface GridProps extends QueueProps {
  readonly label: string;
  readonly columns: ReturnType<typeof useColumns>;
  readonly selected: ReadonlySet<string>;
  readonly total: number;
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onKey: (event: KeyboardEvent, item: WorkItem | undefined) => boolean;
}

const QueueGrid = ({ queue, onActive, ...rest }: GridProps): ReactElement => {
  const [, go] = useLocation();
  const t = useWords();
  const onNearEnd = (isWhole: boolean): void => {
    if (!isWhole) void (queue.hasMore && queue.loadMore());
    else {
      announce(t('desk.loading'), true);
      void queue.loadAll().then((count) => onActive(count - 1));
    }
  };
  return (
    <Grid
      {...rest}
      {...{ onActive, onNearEnd, keyOf }}
      rows={queue.items}
      onOpen={(item) => go(placeOfItem(item))}
      classOf={(item) => (queue.gone.has(keyOf(item)) ? 'is-gone' : '')}
    />
  );
};

/** What a key in the grid means for its active row. */
const useKeys = (
  item: WorkItem | undefined,
  select: (key: string) => void,
): ((event: KeyboardEvent) => boolean) => {
  const t = useWords();
  const [, go] = useLocation();
  const { start } = useActions();
  const { hasKeys } = useSettings();
  const { data } = useDocument(item?.documentId ?? undefined);
  return ({ key }) => {
    if (!item) return false;
    if (key === 'Enter') return (go(placeOfItem(item)), true);
    if (key === ' ') return (select(keyOf(item)), true);
    if (!hasKeys) return false;
    if (key === 'f') return (document.getElementById('queue-filter')?.focus(), true);
    const action = actionOfKey(key, data?.allowedActions ?? []);
    if (action && data) return (start(action, data.documentId), true);
    if (actionOfKey(key, data?.refusedActions.map(({ action: each }) => each) ?? []))
      announce(t('desk.keys.notNow'), true);
    return false;
  };
};

const toggled = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> => {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
};
