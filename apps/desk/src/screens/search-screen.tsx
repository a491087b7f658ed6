import { useState, type FormEvent, type ReactElement } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useLocation, useSearch } from 'wouter';
import { Button } from '@chancery/ui';
import { client, dataOf, type Schemas } from '../api/client.js';
import { useNames, useUnits } from '../api/directory.js';
import type { paths } from '../api/schema.js';
import { Failed } from '../frame/failed.js';
import { Page } from '../frame/page.js';
import { Due } from '../queue/columns.js';
import { dayOf } from '../words/dates.js';
import { wordsOfSituation } from '../words/terms.js';
import { useLocale, useWords } from '../words/words.js';

type Query = NonNullable<paths['/v1/documents']['get']['parameters']['query']>;
type DocumentsPage = Schemas['DocumentsAnswer'];

const names = [
  'text',
  'number',
  'party',
  'kind',
  'unitId',
  'situation',
  'receivedFrom',
  'receivedBefore',
] as const;
const situations = [
  'unregistered',
  'registered',
  'settled',
  'closed',
  'refused',
  'forwarded',
] as const;

/** Finds documents by words, number, sender, kind, unit, situation and time. The search stands in the address. */
export const SearchScreen = (): ReactElement => {
  const t = useWords();
  const search = useSearch();
  const given = new URLSearchParams(search);
  const asked = Object.fromEntries(
    names.flatMap((name) => (given.get(name) ? [[name, given.get(name)]] : [])),
  );
  const isAsked = Object.keys(asked).length > 0;
  const found = useInfiniteQuery({
    queryKey: ['search', asked],
    enabled: isAsked,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/v1/documents', {
          params: {
            query: { ...queryOf(asked), limit: 50, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page: DocumentsPage) => page.next,
  });
  const items = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('desk.place.search')}>
      <SearchForm key={search} asked={asked} />
      {found.error && <Failed error={found.error} onAgain={() => void found.refetch()} />}
      {found.isLoading && <p role="status">{t('desk.loading')}</p>}
      {isAsked && !found.isLoading && !found.error && (
        <p role="status">
          {found.hasNextPage
            ? t('desk.search.atLeast', { count: items.length })
            : t('desk.search.found', { count: items.length })}
        </p>
      )}
      {items.length > 0 && <SearchHits items={items} />}
      {found.hasNextPage && (
        <Button onClick={() => void found.fetchNextPage()}>{t('desk.search.more')}</Button>
      )}
    </Page>
  );
};

const queryOf = ({
  receivedFrom,
  receivedBefore,
  ...rest
}: Record<string, string | null>): Query => ({
  ...rest,
  ...(receivedFrom && { receivedFrom: new Date(`${receivedFrom}T00:00:00`).toISOString() }),
  ...(receivedBefore && { receivedBefore: new Date(`${receivedBefore}T23:59:59`).toISOString() }),
});

const SearchForm = ({
  asked,
}: {
  readonly asked: Readonly<Record<string, string | null>>;
}): ReactElement => {
  const t = useWords();
  const [, go] = useLocation();
  const units = useUnits().data ?? [];
  const [values, setValues] = useState(asked);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const set = Object.entries(values).filter((entry): entry is [string, string] => !!entry[1]);
    go(`/search?${new URLSearchParams(set).toString()}`);
  };
  const control = (name: (typeof names)[number]) => ({
    className: 'input',
    value: values[name] ?? '',
    onChange: ({ target }: { target: { value: string } }) =>
      setValues({ ...values, [name]: target.value }),
  });
  const filter = (label: string, input: ReactElement): ReactElement => (
    <label className="filter">
      <span className="small">{label}</span>
      {input}
    </label>
  );
  return (
    <form className="filters panel" role="search" onSubmit={onSubmit}>
      {filter(t('desk.search.words'), <input type="search" {...control('text')} />)}
      {filter(t('desk.column.number'), <input {...control('number')} />)}
      {filter(t('desk.fact.party'), <input {...control('party')} />)}
      {filter(t('desk.field.kind'), <input {...control('kind')} />)}
      {filter(
        t('desk.filter.unit'),
        <select {...control('unitId')}>
          <option value="">{t('desk.filter.any')}</option>
          {units.map(({ unitId, name }) => (
            <option key={unitId} value={unitId}>
              {name}
            </option>
          ))}
        </select>,
      )}
      {filter(
        t('desk.search.situation'),
        <select {...control('situation')}>
          <option value="">{t('desk.filter.any')}</option>
          {situations.map((each) => (
            <option key={each} value={each}>
              {wordsOfSituation(t, each)}
            </option>
          ))}
        </select>,
      )}
      {filter(t('desk.search.from'), <input type="date" {...control('receivedFrom')} />)}
      {filter(t('desk.search.to'), <input type="date" {...control('receivedBefore')} />)}
      <Button look="primary" type="submit">
        {t('desk.filter.find')}
      </Button>
    </form>
  );
};

const SearchHits = ({ items }: { readonly items: DocumentsPage['items'] }): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const nameOf = useNames();
  return (
    <div className="scroll panel" tabIndex={0} role="region" aria-label={t('desk.search.results')}>
      <table className="table">
        <thead>
          <tr>
            {(
              [
                ...['desk.column.number', 'desk.column.subject', 'desk.fact.party'],
                ...[
                  'desk.search.situation',
                  'desk.fact.custody',
                  'desk.fact.receivedAt',
                  'desk.column.due',
                ],
              ] as const
            ).map((key) => (
              <th key={key} scope="col">
                {t(key as Parameters<typeof t>[0])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.documentId}>
              <td>{item.number ?? '–'}</td>
              <td className="wrap">
                <Link href={`/documents/${item.documentId}`}>{item.subject}</Link>
              </td>
              <td className="wrap">{item.party?.name ?? '–'}</td>
              <td>{wordsOfSituation(t, item.situation)}</td>
              <td className="wrap">{nameOf(item.unitId)}</td>
              <td>{dayOf(language, item.receivedAt ?? item.openedAt)}</td>
              <td>
                <Due due={item.due} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
