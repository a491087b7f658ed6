import type { ReactElement } from 'react';
import { useRoutes } from '../api/routes.js';
import { Files } from '../document/files.js';
import { PartPage } from '../document/part-page.js';
import { Failed } from '../frame/failed.js';
import { Stages } from '../routes/stages.js';
import { minuteOf } from '../words/dates.js';
import { wordsOfOutcome } from '../words/terms.js';
import { useLocale, useWords } from '../words/words.js';

interface Props {
  readonly documentId: string;
}

const actions = ['start-route', 'add-step', 'withdraw-route', 'annul-signatures'];

/** The way of the content past those who concur with it and sign it, beside the files that they read. */
export const DocumentRouteScreen = ({ documentId }: Props): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const { data, error, refetch } = useRoutes(documentId);
  return (
    <PartPage {...{ documentId, at: '/route', actions }}>
      {(document) => (
        <>
          {error && <Failed error={error} onAgain={() => void refetch()} />}
          {!data && !error && <p role="status">{t('desk.loading')}</p>}
          {data?.length === 0 && <p className="quiet">{t('desk.route.none')}</p>}
          {data?.toReversed().map((route) => (
            <section key={route.routeId} aria-label={wordsOfOutcome(t, route.outcome)}>
              <h2>
                {wordsOfOutcome(t, route.outcome)}{' '}
                <span className="quiet small">
                  {t('desk.route.started', {
                    ...{ day: minuteOf(language, route.startedAt), version: route.contentVersion },
                  })}
                </span>
              </h2>
              <Stages {...{ document, route }} />
            </section>
          ))}
          <section className="panel" aria-labelledby="files">
            <h2 id="files">{t('desk.route.files', { version: document.contentVersion })}</h2>
            <Files document={document} />
          </section>
        </>
      )}
    </PartPage>
  );
};
