import { useState, type ReactElement } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { Combobox, Field } from '@chancery/ui';
import { client, dataOf, type Schemas } from '../api/client.js';
import { useNames, useOfficers } from '../api/directory.js';
import { useListed } from '../api/pages.js';
import { Failed } from '../frame/failed.js';
import { Listing } from '../frame/listing.js';
import { addressOf } from '../queue/filter.js';
import { dayOf } from '../words/dates.js';
import { wordsOfItemKind, wordsOfOrphan } from '../words/terms.js';
import { useLocale, useWords } from '../words/words.js';

type Orphan = Schemas['OrphanAnswer'];

/** What somebody who leaves has in hand, by kind. */
export const Leaving = (): ReactElement => {
  const t = useWords();
  const [officerId, setOfficerId] = useState('');
  const officers = useOfficers().data ?? [];
  const { data, error, refetch } = useQuery({
    queryKey: ['departure', officerId],
    enabled: officerId !== '',
    queryFn: () =>
      dataOf(client.GET('/v1/officers/{officerId}/departure', { params: { path: { officerId } } })),
  });
  return (
    <section className="panel" aria-labelledby="leaving">
      <h2 id="leaving">{t('desk.away.leaving')}</h2>
      <Field id="leaver" label={t('desk.field.officer')}>
        <Combobox
          id="leaver"
          choices={officers.map((each) => ({ value: each.officerId, label: each.name }))}
          value={officerId}
          onChange={setOfficerId}
          none={t('desk.combobox.none')}
        />
      </Field>
      {error && <Failed error={error} onAgain={() => void refetch()} />}
      {data?.length === 0 && <p className="quiet">{t('desk.away.leavesNothing')}</p>}
      <ul className="cards">
        {data?.map(({ kind, count }) => (
          <li key={kind}>
            {wordsOfItemKind(t, kind)} <span className="count">{count}</span>
          </li>
        ))}
      </ul>
      {(data?.length ?? 0) > 0 && (
        <Link href={addressOf({ officerId })}>{t('desk.away.openQueue')}</Link>
      )}
    </section>
  );
};

/** Open work that nobody sees to. */
export const Orphans = (): ReactElement => {
  const t = useWords();
  const names = useNames();
  const language = useLocale();
  const listed = useListed(['orphans'], (query) =>
    dataOf(client.GET('/v1/orphans', { params: { query } })),
  );
  const row = (orphan: Orphan): ReactElement => (
    <tr key={`${orphan.kind} ${orphan.subjectId} ${orphan.itemId}`}>
      <td className="wrap">
        {orphan.kind === 'job-without-progress' ? (
          wordsOfOrphan(t, orphan.kind)
        ) : (
          <Link href={pageOf(orphan)}>{wordsOfOrphan(t, orphan.kind)}</Link>
        )}
      </td>
      <td>{[names(orphan.officerId), names(orphan.unitId)].filter(Boolean).join(', ')}</td>
      <td>{dayOf(language, orphan.since)}</td>
    </tr>
  );
  return (
    <section aria-labelledby="orphans">
      <h2 id="orphans">{t('desk.away.orphans')}</h2>
      <Listing
        {...{ listed, label: t('desk.away.orphans'), none: t('desk.away.orphansNone') }}
        columns={[t('desk.audit.why'), t('desk.away.with'), t('desk.column.since')]}
      >
        {row}
      </Listing>
    </section>
  );
};

const pageOf = ({ kind, subjectId }: Orphan): string =>
  kind === 'case-without-item' ? `/cases/${subjectId}` : `/documents/${subjectId}`;
