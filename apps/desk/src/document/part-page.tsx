import type { ReactElement, ReactNode } from 'react';
import { Link } from 'wouter';
import { Button } from '@chancery/ui';
import { useActions } from '../actions/actions.js';
import { useDocument, type DocumentView } from '../api/documents.js';
import { Refused } from '../api/refusals.js';
import { useIsCurrent } from '../frame/current-document.js';
import { Failed } from '../frame/failed.js';
import { Page } from '../frame/page.js';
import { useDocumentFeed } from '../live/use-document-feed.js';
import { wordsOfAction, wordsOfSituation } from '../words/terms.js';
import { useWords } from '../words/words.js';
import { Parts, type Part } from './parts.js';

interface Props {
  readonly documentId: string;
  readonly at: Part;
  /** The actions of the document that belong on this page. */
  readonly actions: readonly string[];
  readonly children: (document: DocumentView) => ReactNode;
}

/** A page about one side of a document, with what may be done there. It follows the document as it changes. */
export const PartPage = ({ documentId, at, actions, children }: Props): ReactElement => {
  const t = useWords();
  const { start, busyWith } = useActions();
  const { data, error, refetch } = useDocument(documentId);
  useDocumentFeed(documentId);
  useIsCurrent(documentId);
  if (error instanceof Refused && error.problem.status === 404)
    return (
      <Page title={t('desk.document.none')}>
        <p>{t('desk.document.noneWords')}</p>
        <Link href="/queue">{t('desk.place.queue')}</Link>
      </Page>
    );
  if (error && !data) return <Failed error={error} onAgain={() => void refetch()} />;
  if (!data) return <p role="status">{t('desk.loading')}</p>;
  const allowed = actions.filter((action) => data.allowedActions.includes(action as never));
  return (
    <Page
      title={data.subject}
      beside={
        <p className="document-head">
          <strong>{data.number ?? t('desk.document.noNumber')}</strong>{' '}
          <span className="tag">{wordsOfSituation(t, data.situation)}</span>
        </p>
      }
    >
      <Parts {...{ documentId, at }} />
      {children(data)}
      {allowed.length > 0 && (
        <div className="action-bar" role="toolbar" aria-label={t('desk.document.actions')}>
          {allowed.map((action, index) => (
            <Button
              key={action}
              look={index === 0 ? 'primary' : undefined}
              disabled={busyWith === documentId}
              onClick={() => start(action, documentId)}
            >
              {wordsOfAction(t, action)}
            </Button>
          ))}
        </div>
      )}
    </Page>
  );
};
