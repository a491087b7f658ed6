import type { ReactElement } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Key } from '@chancery/words';
import { client, dataOf } from '../api/client.js';
import { Failed } from '../frame/failed.js';
import { Page } from '../frame/page.js';
import { live, usePolling } from '../live/use-live.js';
import { Due } from '../queue/columns.js';
import { addressOf, keyOf, placeOfItem, type Filter } from '../queue/filter.js';
import { useCounts } from '../queue/use-queue.js';
import { wordsOfItemKind } from '../words/terms.js';
import { useWords } from '../words/words.js';

const shownRows = 10;
const askedRows = 50;

/** What was handed over and waits for the answer of others is no work. */
const isWork = ({ kind }: { readonly kind: string }): boolean => kind !== 'sent';

/** What waits for this officer: theirs, nobody's in their units, and what is late. */
export const DeskScreen = (): ReactElement => {
  const t = useWords();
  const now = useToday();
  return (
    <Page title={t('desk.place.desk')}>
      <div className="columns">
        <Column title="desk.mine" none="desk.mine.none" filter={{ officerId: 'me' }} />
        <Column title="desk.unclaimed" none="desk.unclaimed.none" filter={{ unclaimed: 'true' }} />
        <Column title="desk.late" none="desk.late.none" filter={{ dueBefore: now }} />
      </div>
    </Page>
  );
};

/** The minute in which the screen is shown: what was due before it is late. */
const useToday = (): string => `${new Date().toISOString().slice(0, 16)}:00.000Z`;

interface Props {
  readonly title: Key;
  readonly none: Key;
  readonly filter: Filter;
}

const Column = ({ title, none, filter }: Props): ReactElement => {
  const t = useWords();
  const pollMs = usePolling();
  const { data: counts } = useCounts(filter);
  const count = counts?.filter(isWork).reduce((sum, { total }) => sum + total, 0);
  const { data, error, refetch } = useQuery({
    queryKey: live('column', filter),
    queryFn: () =>
      dataOf(client.GET('/v1/work-items', { params: { query: { ...filter, limit: askedRows } } })),
    refetchInterval: pollMs,
    placeholderData: (before) => before,
  });
  const items = data?.items.filter(isWork).slice(0, shownRows);
  return (
    <section className="panel" aria-labelledby={title}>
      <h2 id={title}>
        {t(title)} {count !== undefined && <span className="count">{count}</span>}
      </h2>
      {error && <Failed error={error} onAgain={() => void refetch()} />}
      {items?.length === 0 && <p className="quiet">{t(none)}</p>}
      <ul className="cards">
        {items?.map((item) => (
          <li key={keyOf(item)}>
            <Link href={placeOfItem(item)} className="wrap">
              {item.subject}
            </Link>
            <p className="small quiet">
              {item.number ?? t('desk.document.noNumber')} · {wordsOfItemKind(t, item.kind)}{' '}
              {item.due && <Due due={item.due} />}
            </p>
          </li>
        ))}
      </ul>
      {(count ?? 0) > shownRows && <Link href={addressOf(filter)}>{t('desk.showAll')}</Link>}
    </section>
  );
};
