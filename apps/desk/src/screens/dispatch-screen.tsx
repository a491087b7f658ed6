import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { Button } from '@chancery/ui';
import { useAddresseesOf, type Addressee, type Sending } from '../api/addressees.js';
import { client, dataOf } from '../api/client.js';
import { useListed } from '../api/pages.js';
import { channels } from '../dispatch/sending-acts.js';
import { SendingCard } from '../dispatch/sending-card.js';
import { Failed } from '../frame/failed.js';
import { Page } from '../frame/page.js';
import { live } from '../live/use-live.js';
import type { WorkItem } from '../queue/filter.js';
import { wordsOfChannel } from '../words/terms.js';
import { useWords } from '../words/words.js';

interface Row {
  readonly item: WorkItem;
  readonly documentId: string;
  readonly addressee: Addressee;
  readonly sending: Sending;
}

const useRows = (kind: 'dispatch' | 'bounce') => {
  const listed = useListed(live('dispatch', kind), (page) =>
    dataOf(client.GET('/v1/work-items', { params: { query: { kind, ...page } } })),
  );
  const ids = [...new Set(listed.items.flatMap(({ documentId }) => documentId ?? []))];
  const addressees = useAddresseesOf(ids);
  const rows = listed.items.flatMap((item): readonly Row[] => {
    const { documentId, itemId } = item;
    if (documentId === null) return [];
    return (addressees.get(documentId) ?? []).flatMap((addressee) =>
      addressee.sendings
        .filter(({ consignmentId }) => itemId.startsWith(consignmentId))
        .map((sending) => ({ item, documentId, addressee, sending })),
    );
  });
  return { listed, rows };
};

/** What waits to be sent, by the way on which it goes, and what came back. */
export const DispatchScreen = (): ReactElement => {
  const t = useWords();
  const ready = useRows('dispatch');
  const back = useRows('bounce');
  const isEmpty = [ready, back].every(({ listed }) => !listed.isLoading && !listed.items.length);
  return (
    <Page
      title={t('desk.place.dispatch')}
      beside={
        <Button className="no-print" onClick={() => print()}>
          {t('desk.print')}
        </Button>
      }
    >
      {[ready, back].map(({ listed }, index) =>
        listed.error ? (
          <Failed key={index} error={listed.error} onAgain={listed.again} />
        ) : listed.isLoading ? (
          <p key={index} role="status">
            {t('desk.loading')}
          </p>
        ) : null,
      )}
      {isEmpty && <p className="quiet">{t('desk.dispatch.nothing')}</p>}
      <Group title={t('desk.dispatch.back')} rows={back.rows} />
      {channels.map((channel) => (
        <Group
          key={channel}
          title={wordsOfChannel(t, channel)}
          rows={ready.rows.filter(({ sending }) => sending.channel === channel)}
        />
      ))}
      {ready.listed.hasMore && (
        <Button className="no-print" onClick={ready.listed.more}>
          {t('desk.search.more')}
        </Button>
      )}
    </Page>
  );
};

interface GroupProps {
  readonly title: string;
  readonly rows: readonly Row[];
}

const Group = ({ title, rows }: GroupProps): ReactElement | null =>
  rows.length === 0 ? null : (
    <section className="panel" aria-label={title}>
      <h2>
        {title} <span className="count">{rows.length}</span>
      </h2>
      <ul className="cards">
        {rows.map(({ item, documentId, addressee: { party }, sending }) => (
          <li key={sending.consignmentId}>
            <strong className="wrap">{party.name}</strong>{' '}
            <span className="small quiet">
              {[party.address, party.email].filter(Boolean).join(', ')}
            </span>
            <p>
              <Link href={`/documents/${documentId}/sending`} className="wrap">
                {item.number} {item.subject}
              </Link>
            </p>
            <SendingCard {...{ documentId, sending, name: party.name }} />
          </li>
        ))}
      </ul>
    </section>
  );
