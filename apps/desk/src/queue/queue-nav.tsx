import { useState, type FormEvent, type ReactElement } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Button } from '@chancery/ui';
import { client, dataOf } from '../api/client.js';
import { useNames } from '../api/directory.js';
import { wordsOfItemKind } from '../words/terms.js';
import { useWords } from '../words/words.js';
import { addressOf, type Filter } from './filter.js';
import { useCounts } from './use-queue.js';

const columns = ['number', 'subject', 'kind', 'fromUnitId', 'since', 'due', 'officerId'] as const;

/** The queues of the officer's units with how much waits in each, and the queries that they keep. */
export const QueueNav = ({ filter }: { readonly filter: Filter }): ReactElement => {
  const t = useWords();
  const names = useNames();
  const { data: counts = [] } = useCounts();
  const units = [...new Set(counts.map(({ unitId }) => unitId))];
  return (
    <nav className="queues" aria-label={t('desk.queue.queues')}>
      <h2>{t('desk.queue.queues')}</h2>
      {units.map((unitId) => (
        <section key={unitId} aria-label={names(unitId)}>
          <h3 className="wrap">{names(unitId)}</h3>
          <ul>
            {counts
              .filter((count) => count.unitId === unitId)
              .map(({ kind, total }) => (
                <li key={kind}>
                  <Link
                    href={addressOf({ unitId, kind })}
                    aria-current={
                      filter.unitId === unitId && filter.kind === kind ? 'page' : undefined
                    }
                  >
                    <span>{wordsOfItemKind(t, kind)}</span> <span className="count">{total}</span>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <OwnQueries filter={filter} />
    </nav>
  );
};

const OwnQueries = ({ filter }: { readonly filter: Filter }): ReactElement => {
  const t = useWords();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const { data } = useQuery({
    queryKey: ['own-queries'],
    queryFn: () => dataOf(client.GET('/v1/me/saved-queries')),
  });
  const save = useMutation({
    mutationFn: () => dataOf(client.PUT('/v1/me/saved-queries/{name}', savedQueryOf(name, filter))),
    onSuccess: () => {
      setName('');
      void queries.invalidateQueries({ queryKey: ['own-queries'] });
    },
  });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim()) save.mutate();
  };
  return (
    <section aria-label={t('desk.queue.own')}>
      <h3>{t('desk.queue.own')}</h3>
      <ul>
        {(data?.items ?? []).map((query) => (
          <li key={query.name}>
            <Link href={addressOf({ ...query.filter, order: query.order })}>
              <span className="wrap">{query.name}</span>
            </Link>
          </li>
        ))}
      </ul>
      <form className="save" onSubmit={onSubmit}>
        <label className="small" htmlFor="query-name">
          {t('desk.queue.saveAs')}
        </label>
        <input
          id="query-name"
          className="input"
          value={name}
          maxLength={60}
          onChange={(event) => setName(event.target.value)}
        />
        <Button type="submit">{t('desk.queue.save')}</Button>
        {save.isError && <p className="small">{save.error.message}</p>}
      </form>
    </section>
  );
};

const savedQueryOf = (name: string, { order = 'due', ...filter }: Filter) => ({
  params: { path: { name: name.trim() } },
  body: {
    columns: [...columns],
    order,
    filter: filter,
  },
});
