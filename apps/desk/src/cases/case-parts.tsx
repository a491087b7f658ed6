import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { useCaseClocks, useCaseHistory, type CaseView } from '../api/cases.js';
import { useNames } from '../api/directory.js';
import { ClockList } from '../document/clocks.js';
import { FactList } from '../frame/fact-list.js';
import { Failed } from '../frame/failed.js';
import { Button } from '@chancery/ui';
import { dayOf, minuteOf } from '../words/dates.js';
import {
  wordsOfCaseStatus,
  wordsOfLevel,
  wordsOfLinkKind,
  wordsOfPartyRole,
  wordsOfSituation,
} from '../words/terms.js';
import { useLocale, useWords } from '../words/words.js';

interface Props {
  readonly view: CaseView;
}

/** What a case is, who answers for it, and until when. */
export const CaseFacts = ({ view }: Props): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const names = useNames();
  const { data: clocks = [] } = useCaseClocks(view.caseId);
  return (
    <>
      <FactList
        facts={[
          [t('desk.case.kind'), view.kind],
          [
            t('desk.case.place'),
            [names(view.officerId), names(view.unitId)].filter(Boolean).join(', '),
          ],
          [t('desk.case.class'), view.classIndex],
          [t('desk.field.accessLevel'), wordsOfLevel(t, view.accessLevel)],
          [t('desk.case.openedAt'), dayOf(language, view.openedAt)],
          [t('desk.case.closedAt'), dayOf(language, view.closedAt)],
          [t('desk.case.result'), view.result],
          [
            t('desk.case.parent'),
            view.parentId && <Link href={`/cases/${view.parentId}`}>{t('desk.case.open')}</Link>,
          ],
        ]}
      />
      <ClockList clocks={clocks} />
      {view.parties.length > 0 && <h3>{t('desk.case.parties')}</h3>}
      <ul className="cards small">
        {view.parties.map(({ party, role }) => (
          <li key={`${party.partyId} ${role}`} className="wrap">
            {party.name} <span className="quiet">{wordsOfPartyRole(t, role)}</span>
          </li>
        ))}
      </ul>
      {view.links.length > 0 && <h3>{t('desk.case.links')}</h3>}
      <ul className="cards small">
        {view.links.map(({ otherCaseId, kind }) => (
          <li key={`${otherCaseId} ${kind}`}>
            <Link href={`/cases/${otherCaseId}`}>{wordsOfLinkKind(t, kind)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What lies in a case, by the number of its entry. */
export const Entries = ({ view }: Props): ReactElement => {
  const t = useWords();
  if (view.entries.length === 0) return <p className="quiet">{t('desk.case.empty')}</p>;
  return (
    <ol className="cards">
      {view.entries.map(({ entry, documentId, subject, fate, situation }) => (
        <li key={entry}>
          <span className="count">{entry}</span>{' '}
          <Link href={`/documents/${documentId}`} className="wrap">
            {subject ?? documentId}
          </Link>{' '}
          <span className="small quiet">
            {fate === 'open'
              ? situation && wordsOfSituation(t, situation)
              : t(fate === 'void' ? 'desk.case.void' : 'desk.case.movedOut')}
          </span>
        </li>
      ))}
    </ol>
  );
};

/** What happened to a case and to its documents, as one history. */
export const CaseHistory = ({ view }: Props): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const listed = useCaseHistory(view.caseId);
  return (
    <>
      {listed.error && <Failed error={listed.error} onAgain={listed.again} />}
      <ol className="timeline">
        {listed.items.map(({ position, words, at, actor, unitName, documentId }) => (
          <li key={`${position} ${words}`}>
            <p className="wrap words">{words}</p>
            <p className="small quiet wrap">
              {minuteOf(language, at)} · {actor.name ?? actor.id}
              {unitName && `, ${unitName}`}
              {documentId && (
                <Link className="line" href={`/documents/${documentId}`}>
                  {view.entries.find((each) => each.documentId === documentId)?.subject ??
                    t('desk.part.document')}
                </Link>
              )}
            </p>
          </li>
        ))}
      </ol>
      {listed.hasMore && (
        <Button className="no-print" onClick={listed.more}>
          {t('desk.search.more')}
        </Button>
      )}
    </>
  );
};

export const CaseStanding = ({ view }: Props): ReactElement => (
  <p className="document-head">
    <strong>{view.number}</strong>{' '}
    <span className="tag">{wordsOfCaseStatus(useWords(), view.status)}</span>
  </p>
);
