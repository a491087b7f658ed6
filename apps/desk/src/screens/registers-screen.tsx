import { useState, type ReactElement } from 'react';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Button } from '@chancery/ui';
import { client, dataOf, keyed, type Schemas } from '../api/client.js';
import { useRegisters, type Register } from '../api/registers.js';
import { Failed } from '../frame/failed.js';
import { Page } from '../frame/page.js';
import { ReasonDialog } from '../frame/reason-dialog.js';
import { hasRole, useMe } from '../session/session.js';
import { dayOf } from '../words/dates.js';
import { useLocale, useWords } from '../words/words.js';

/** All registers of the authority. */
export const RegistersScreen = (): ReactElement => {
  const t = useWords();
  const { data, error, refetch } = useRegisters();
  return (
    <Page title={t('desk.place.registers')}>
      {error && <Failed error={error} onAgain={() => void refetch()} />}
      <div
        className="scroll panel"
        tabIndex={0}
        role="region"
        aria-label={t('desk.place.registers')}
      >
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('desk.register.name')}</th>
              <th scope="col">{t('desk.register.year')}</th>
              <th scope="col">{t('desk.register.last')}</th>
              <th scope="col">{t('desk.register.state')}</th>
            </tr>
          </thead>
          <tbody>
            {(data ?? []).map((register) => (
              <tr key={register.registerId}>
                <td className="wrap">
                  <Link href={`/registers/${register.registerId}`}>{register.name}</Link>
                </td>
                <td>{register.year ?? '–'}</td>
                <td className="number">{register.lastSequence}</td>
                <td>{t(register.isOpen ? 'desk.register.open' : 'desk.register.closed')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  );
};

interface Props {
  readonly registerId: string;
}

/** One register as a book: its numbers with what stands behind each, its gaps, its closing. */
export const RegisterScreen = ({ registerId }: Props): ReactElement => {
  const t = useWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['register', registerId],
    queryFn: () =>
      dataOf(client.GET('/v1/registers/{registerId}', { params: { path: { registerId } } })),
  });
  if (error) return <Failed error={error} onAgain={() => void refetch()} />;
  if (!data) return <p role="status">{t('desk.loading')}</p>;
  const title = [data.name, data.year].filter(Boolean).join(' ');
  return (
    <Page title={title} beside={<RegisterHead register={data} />}>
      <Gaps registerId={registerId} />
      <Numbers registerId={registerId} label={title} />
    </Page>
  );
};

const RegisterHead = ({ register }: { readonly register: Register }): ReactElement => {
  const t = useWords();
  const me = useMe();
  const queries = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { registerId, isOpen } = register;
  const mayClose = hasRole(me, 'administrator');
  const path = isOpen
    ? '/v1/registers/{registerId}/closing'
    : '/v1/registers/{registerId}/reopening';
  const words = t(isOpen ? 'desk.register.close' : 'desk.register.reopen');
  return (
    <div className="buttons no-print">
      <Button onClick={() => print()}>{t('desk.print')}</Button>
      <a className="button" href={`/v1/registers/${registerId}/numbers?format=csv`} download>
        {t('desk.register.csv')}
      </a>
      {mayClose && <Button onClick={() => setAsking(true)}>{words}</Button>}
      {isAsking && (
        <ReasonDialog
          title={words}
          draft={`${path} ${registerId}`}
          onClose={() => setAsking(false)}
          send={(reason, key) =>
            dataOf(
              client.POST(path, {
                params: { path: { registerId } },
                ...keyed(key),
                body: { reason },
              }),
            )
          }
          onDone={() => {
            setAsking(false);
            void queries.invalidateQueries();
          }}
        />
      )}
    </div>
  );
};

const Gaps = ({ registerId }: Props): ReactElement | null => {
  const t = useWords();
  const { data } = useQuery({
    queryKey: ['register', registerId, 'gaps'],
    queryFn: () =>
      dataOf(client.GET('/v1/registers/{registerId}/gaps', { params: { path: { registerId } } })),
  });
  if (!data) return null;
  if (data.missing.length > 0)
    return (
      <p className="notice bad">{t('desk.register.gaps', { numbers: data.missing.join(', ') })}</p>
    );
  return <p className="quiet">{t('desk.register.noGaps', { count: data.lastSequence })}</p>;
};

type NumbersPage = Schemas['PageOfNumberAnswer'];

const Numbers = ({ registerId, label }: Props & { readonly label: string }): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const found = useInfiniteQuery({
    queryKey: ['register', registerId, 'numbers'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        client.GET('/v1/registers/{registerId}/numbers', {
          params: {
            path: { registerId },
            query: { limit: 100, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    getNextPageParam: (page: NumbersPage) => page.next,
  });
  const rows = found.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <div className="scroll panel" tabIndex={0} role="region" aria-label={label}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('register.number')}</th>
              <th scope="col">{t('register.allocatedAt')}</th>
              <th scope="col">{t('register.party')}</th>
              <th scope="col">{t('register.subject')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(
              ({ sequence, number, allocatedAt, documentId, document, isVoid, voidReason }) => (
                <tr key={sequence}>
                  <td>{number}</td>
                  <td>{dayOf(language, allocatedAt)}</td>
                  <td className="wrap">{document?.party?.name ?? '–'}</td>
                  <td className="wrap">
                    {isVoid ? (
                      t('register.voidBecause', { reason: voidReason ?? '' })
                    ) : document && documentId ? (
                      <Link href={`/documents/${documentId}`}>{document.subject}</Link>
                    ) : (
                      <span className="quiet">{t('desk.register.notForYou')}</span>
                    )}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      {found.hasNextPage && (
        <Button className="no-print" onClick={() => void found.fetchNextPage()}>
          {t('desk.search.more')}
        </Button>
      )}
    </>
  );
};
