import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { FactList, type Fact } from '../frame/fact-list.js';
import { useNames } from '../api/directory.js';
import type { DocumentView } from '../api/documents.js';
import { Due } from '../queue/columns.js';
import { dayOf, minuteOf } from '../words/dates.js';
import { wordsOfChannel, wordsOfItemKind, wordsOfLevel, wordsOfPriority } from '../words/terms.js';
import { useLocale, useWords } from '../words/words.js';

/** What a document is, who sent it, and with whom it lies. */
export const Facts = ({ document }: { readonly document: DocumentView }): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const names = useNames();
  const { party } = document;
  const facts: readonly Fact[] = [
    [t('desk.fact.party'), party && <Party party={party} />],
    [t('desk.field.kind'), document.kind],
    [t('desk.fact.channel'), document.channel && wordsOfChannel(t, document.channel)],
    [t('desk.fact.receivedAt'), minuteOf(language, document.receivedAt)],
    [
      t('desk.fact.senderNumber'),
      [document.senderNumber, dayOf(language, document.senderDate)].filter(Boolean).join(', '),
    ],
    [
      t('desk.fact.custody'),
      [names(document.unitId), names(document.officerId)].filter(Boolean).join(', '),
    ],
    [t('desk.column.due'), document.due && <Due due={document.due} />],
    [t('desk.field.priority'), wordsOfPriority(t, document.priority)],
    [t('desk.field.accessLevel'), wordsOfLevel(t, document.accessLevel)],
    [t('desk.fact.tags'), document.tags.join(', ')],
    [t('desk.fact.settled'), minuteOf(language, document.settledAt)],
  ];
  const waiting = document.workItems.filter(({ kind }) => kind !== 'handling');
  return (
    <>
      <FactList facts={facts} />
      {document.allowedActions.includes('file') && (
        <p className="small no-print">
          <Link href={`/cases?from=${document.documentId}`}>{t('desk.case.openFrom')}</Link>
        </p>
      )}
      {waiting.length > 0 && (
        <>
          <h3>{t('desk.document.waits')}</h3>
          <ul className="cards small">
            {waiting.map(({ itemId, kind, unitId, officerId, note, since }) => (
              <li key={itemId}>
                {wordsOfItemKind(t, kind)}:{' '}
                {[names(unitId), names(officerId)].filter(Boolean).join(', ')}{' '}
                <span className="quiet">{minuteOf(language, since)}</span>
                {note && <p className="wrap">{note}</p>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

const Party = ({ party }: { readonly party: NonNullable<DocumentView['party']> }): ReactElement => (
  <>
    {party.name}
    {[party.address, party.email, party.phone]
      .filter((each) => each)
      .map((each) => (
        <span key={each} className="line small quiet">
          {each}
        </span>
      ))}
  </>
);
