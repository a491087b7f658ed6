import { useState, type ReactElement } from 'react';
import { Link } from 'wouter';
import { Button } from '@chancery/ui';
import { allActions, likeliest } from '../actions/all-actions.js';
import { useActions } from '../actions/actions.js';
import { useDocument, type DocumentView } from '../api/documents.js';
import { Refused } from '../api/refusals.js';
import { Clocks } from '../document/clocks.js';
import { Facts } from '../document/facts.js';
import { Files } from '../document/files.js';
import { Parts } from '../document/parts.js';
import { Timeline } from '../document/timeline.js';
import { useDocumentKeys } from '../document/use-document-keys.js';
import { useIsCurrent } from '../frame/current-document.js';
import { Failed } from '../frame/failed.js';
import { Page } from '../frame/page.js';
import { useDocumentFeed } from '../live/use-document-feed.js';
import { minuteOf } from '../words/dates.js';
import { wordsOfAction, wordsOfSituation } from '../words/terms.js';
import { useLocale, useWords } from '../words/words.js';

interface Props {
  readonly documentId: string;
}

/** A document with all that belongs to it, and what may be done with it. */
export const DocumentScreen = ({ documentId }: Props): ReactElement => {
  const t = useWords();
  const [asOf, setAsOf] = useState<string>();
  const { data, error, refetch } = useDocument(documentId, asOf);
  useDocumentFeed(documentId);
  useIsCurrent(documentId);
  useDocumentKeys(asOf === undefined ? data : undefined);
  if (error instanceof Refused && error.problem.status === 404)
    return (
      <Page title={t('desk.document.none')}>
        <p>{t('desk.document.noneWords')}</p>
        <Link href="/queue">{t('desk.place.queue')}</Link>
      </Page>
    );
  if (error && !data) return <Failed error={error} onAgain={() => void refetch()} />;
  if (!data) return <p role="status">{t('desk.loading')}</p>;
  return (
    <Page title={data.subject} beside={<Head document={data} />}>
      <Parts documentId={documentId} at="" />
      <AsOf document={data} asOf={asOf} onChange={setAsOf} />
      <div className="document-layout">
        <section className="panel" aria-labelledby="facts">
          <h2 id="facts">{t('desk.document.facts')}</h2>
          <Facts document={data} />
          <Clocks documentId={documentId} />
        </section>
        <section className="panel" aria-labelledby="files">
          <h2 id="files">{t('desk.document.files')}</h2>
          <Files document={data} />
        </section>
        <section className="panel" aria-labelledby="history">
          <h2 id="history">{t('desk.document.history')}</h2>
          <Timeline documentId={documentId} asOf={asOf} />
        </section>
      </div>
      {asOf === undefined && <ActionBar document={data} />}
    </Page>
  );
};

const Head = ({ document }: { readonly document: DocumentView }): ReactElement => {
  const t = useWords();
  return (
    <p className="document-head">
      <strong>{document.number ?? t('desk.document.noNumber')}</strong>{' '}
      <span className="tag">{wordsOfSituation(t, document.situation)}</span>{' '}
      <Button look="bare" className="no-print" onClick={() => print()}>
        {t('desk.print')}
      </Button>
    </p>
  );
};

interface AsOfProps {
  readonly document: DocumentView;
  readonly asOf: string | undefined;
  readonly onChange: (asOf: string | undefined) => void;
}

/** The document as it stood at a moment of the past. */
const AsOf = ({ document, asOf, onChange }: AsOfProps): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const first = new Date(document.openedAt).getTime();
  const [now] = useState(() => Date.now());
  const at = asOf === undefined ? now : new Date(asOf).getTime();
  const choose = (instant: number): void =>
    onChange(instant >= now - 1_000 ? undefined : new Date(Math.max(instant, first)).toISOString());
  return (
    <div className={asOf ? 'as-of notice warn' : 'as-of'}>
      <label htmlFor="as-of">{t('desk.asOf.label')}</label>
      <input
        id="as-of"
        type="range"
        min={first}
        max={now}
        step="any"
        value={at}
        aria-valuetext={asOf ? minuteOf(language, asOf) : t('desk.asOf.now')}
        onChange={(event) => choose(Number(event.target.value))}
      />
      <span>{asOf ? minuteOf(language, asOf) : t('desk.asOf.now')}</span>
      {asOf && <Button onClick={() => onChange(undefined)}>{t('desk.asOf.back')}</Button>}
    </div>
  );
};

const shownActions = 6;

/** What may be done, the likeliest first; all of it, and what may not be done, stands in the palette. */
const ActionBar = ({ document }: { readonly document: DocumentView }): ReactElement => {
  const t = useWords();
  const { start, busyWith } = useActions();
  const [isAll, setAll] = useState(false);
  const allowed = likeliest(document.allowedActions);
  const shown = isAll ? allowed : allowed.slice(0, shownActions);
  return (
    <div className="action-bar" role="toolbar" aria-label={t('desk.document.actions')}>
      {busyWith === document.documentId && <span role="status">{t('desk.busy')}</span>}
      {shown.map((action, index) => (
        <Button
          key={action}
          look={index === 0 ? 'primary' : undefined}
          shortcut={allActions[action]?.shortcut}
          disabled={busyWith === document.documentId}
          onClick={() => start(action, document.documentId)}
        >
          {wordsOfAction(t, action)}
        </Button>
      ))}
      {allowed.length > shownActions && (
        <Button look="bare" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {t(isAll ? 'desk.document.fewer' : 'desk.document.more', {
            count: allowed.length - shownActions,
          })}
        </Button>
      )}
    </div>
  );
};
