import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { ActButtons } from '../acts/act-buttons.js';
import { useCase, useClasses } from '../api/cases.js';
import { Refused } from '../api/refusals.js';
import { caseActs } from '../cases/case-acts.js';
import { CaseFacts, CaseHistory, CaseStanding, Entries } from '../cases/case-parts.js';
import { Obstacles } from '../cases/obstacles.js';
import { classField } from '../cases/opening.js';
import { Failed } from '../frame/failed.js';
import { Page } from '../frame/page.js';
import { useFeed } from '../live/use-feed.js';
import { useWords } from '../words/words.js';

interface Props {
  readonly caseId: string;
}

/** A case with what lies in it, whom it concerns, its terms, and one history of it all. */
export const CaseScreen = ({ caseId }: Props): ReactElement => {
  const t = useWords();
  const { data: view, error, refetch } = useCase(caseId);
  const classes = useClasses();
  useFeed(view && `/v1/cases/${caseId}/feed`, 'case', ['case', caseId]);
  if (error instanceof Refused && error.problem.status === 404)
    return (
      <Page title={t('desk.case.noSuch')}>
        <p>{t('desk.document.noneWords')}</p>
        <Link href="/cases">{t('desk.place.cases')}</Link>
      </Page>
    );
  if (error && !view) return <Failed error={error} onAgain={() => void refetch()} />;
  if (!view) return <p role="status">{t('desk.loading')}</p>;
  const allowed = Object.keys(caseActs).filter((action) =>
    view.allowedActions.includes(action as never),
  );
  return (
    <Page title={view.title} beside={<CaseStanding view={view} />}>
      {view.allowedActions.includes('close-case') && <Obstacles view={view} />}
      <div className="document-layout">
        <section className="panel" aria-labelledby="facts">
          <h2 id="facts">{t('desk.case.case')}</h2>
          <CaseFacts view={view} />
        </section>
        <section className="panel" aria-labelledby="entries">
          <h2 id="entries">{t('desk.case.entries')}</h2>
          <Entries view={view} />
        </section>
        <section className="panel" aria-labelledby="history">
          <h2 id="history">{t('desk.document.history')}</h2>
          <CaseHistory view={view} />
        </section>
      </div>
      {allowed.length > 0 && (
        <div className="action-bar">
          <ActButtons
            acts={caseActs}
            part={{ view, classField: classField(classes) }}
            {...{ allowed, name: view.title, id: caseId }}
          />
        </div>
      )}
    </Page>
  );
};
