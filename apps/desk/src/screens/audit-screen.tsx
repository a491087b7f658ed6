import { useState, type ReactElement } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from '@chancery/ui';
import { client, dataOf, type Schemas } from '../api/client.js';
import { useNames } from '../api/directory.js';
import { Failed } from '../frame/failed.js';
import { Page } from '../frame/page.js';
import { minuteOf } from '../words/dates.js';
import { useLocale, useWords } from '../words/words.js';

type Refusals = Schemas['PageOfRefusalAnswer'];

/** What an auditor looks at: what was refused to whom, and the event log to take along. */
export const AuditScreen = (): ReactElement => {
  const t = useWords();
  return (
    <Page title={t('desk.place.audit')}>
      <EventLog />
      <RefusalList />
    </Page>
  );
};

const EventLog = (): ReactElement => {
  const t = useWords();
  const [from, setFrom] = useState(`${new Date().getFullYear()}-01-01`);
  const address = (format: string): string =>
    `/v1/insights/event-log?format=${format}&from=${encodeURIComponent(new Date(`${from}T00:00:00`).toISOString())}`;
  const isDay = !Number.isNaN(new Date(`${from}T00:00:00`).getTime());
  return (
    <section className="panel" aria-labelledby="event-log">
      <h2 id="event-log">{t('desk.audit.eventLog')}</h2>
      <p>{t('desk.audit.eventLogWords')}</p>
      <label className="filter">
        <span className="small">{t('desk.search.from')}</span>
        <input
          type="date"
          className="input"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
      </label>
      <div className="buttons">
        {isDay &&
          ['csv', 'xes', 'ocel'].map((format) => (
            <a key={format} className="button" href={address(format)} download>
              {format.toUpperCase()}
            </a>
          ))}
      </div>
    </section>
  );
};

const RefusalList = (): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const names = useNames();
  const found = useInfiniteQuery({
    queryKey: ['refusals'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/v1/refusals', {
          params: { query: { limit: 50, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    getNextPageParam: (page: Refusals) => page.next,
  });
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="panel" aria-labelledby="refusals">
      <h2 id="refusals">{t('desk.audit.refusals')}</h2>
      {found.error && <Failed error={found.error} onAgain={() => void found.refetch()} />}
      {found.data && rows.length === 0 && <p className="quiet">{t('desk.audit.noRefusals')}</p>}
      {rows.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label={t('desk.audit.refusals')}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('desk.audit.when')}</th>
                <th scope="col">{t('desk.field.officer')}</th>
                <th scope="col">{t('desk.audit.what')}</th>
                <th scope="col">{t('desk.audit.why')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.correlationId} ${row.at}`}>
                  <td>{minuteOf(language, row.at)}</td>
                  <td className="wrap">{names(row.officerId)}</td>
                  <td className="wrap">{row.route}</td>
                  <td className="wrap">{row.code}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {found.hasNextPage && (
        <Button onClick={() => void found.fetchNextPage()}>{t('desk.search.more')}</Button>
      )}
    </section>
  );
};
