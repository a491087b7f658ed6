import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { useCaseObstacles, type CaseView } from '../api/cases.js';
import { wordsOfCaseObstacle } from '../words/terms.js';
import { useWords } from '../words/words.js';

/** On which page of a document an obstacle is removed. */
const pages: Readonly<Record<string, string>> = {
  'tasks-open': '/tasks',
  'route-running': '/route',
  'dispatch-open': '/sending',
};

/** What stands in the way of closing a case, each with a link to where it is put right. */
export const Obstacles = ({ view }: { readonly view: CaseView }): ReactElement | null => {
  const t = useWords();
  const { data } = useCaseObstacles(view.caseId);
  if (!data || view.status !== 'open') return null;
  if (data.length === 0) return <p className="notice good">{t('desk.case.noObstacles')}</p>;
  const subjectOf = (documentId: string): string =>
    view.entries.find((entry) => entry.documentId === documentId)?.subject ?? documentId;
  return (
    <section className="notice warn" aria-labelledby="obstacles">
      <h2 id="obstacles">{t('desk.case.obstacles')}</h2>
      <ul>
        {data.map(({ code, documentId, caseId }, index) => (
          <li key={index} className="wrap">
            {wordsOfCaseObstacle(t, code)}
            {documentId && (
              <>
                {': '}
                <Link href={`/documents/${documentId}${pages[code] ?? ''}`}>
                  {subjectOf(documentId)}
                </Link>
              </>
            )}
            {caseId && (
              <>
                {': '}
                <Link href={`/cases/${caseId}`}>{t('desk.case.open')}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
