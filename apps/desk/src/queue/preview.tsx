import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { Button } from '@chancery/ui';
import { allActions, likeliest } from '../actions/all-actions.js';
import { useActions } from '../actions/actions.js';
import { useNames } from '../api/directory.js';
import { useDocument } from '../api/documents.js';
import { FactList, type Fact } from '../frame/fact-list.js';
import { minuteOf } from '../words/dates.js';
import { wordsOfAction, wordsOfSituation } from '../words/terms.js';
import { useLocale, useWords } from '../words/words.js';
import { Due } from './columns.js';
import { placeOfItem, type WorkItem } from './filter.js';

const shownActions = 5;

/** The active row of a queue: what it is, and the five likeliest things to do with it. */
export const Preview = ({ item }: { readonly item: WorkItem | undefined }): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const names = useNames();
  const { start, busyWith } = useActions();
  const { data } = useDocument(item?.documentId ?? undefined);
  if (!item) return <p className="quiet">{t('desk.queue.choose')}</p>;
  const actions = likeliest(data?.allowedActions ?? []).slice(0, shownActions);
  const facts: readonly Fact[] = [
    [t('desk.fact.party'), data?.party?.name],
    [
      t('desk.fact.custody'),
      [names(data?.unitId), names(data?.officerId)].filter(Boolean).join(', '),
    ],
    [t('desk.column.since'), minuteOf(language, item.since)],
    [t('desk.column.due'), item.due && <Due due={item.due} />],
    [t('desk.field.note'), item.note],
  ];
  return (
    <>
      <h2 className="wrap">
        <Link href={placeOfItem(item)}>{item.subject}</Link>
      </h2>
      <p>
        {item.number ?? t('desk.document.noNumber')}{' '}
        {data && <span className="tag plain">{wordsOfSituation(t, data.situation)}</span>}
      </p>
      <FactList facts={facts} />
      <div className="buttons stacked">
        {actions.map((action, index) => (
          <Button
            key={action}
            look={index === 0 ? 'primary' : undefined}
            shortcut={allActions[action]?.shortcut}
            disabled={busyWith === item.documentId}
            onClick={() => data && start(action, data.documentId)}
          >
            {wordsOfAction(t, action)}
          </Button>
        ))}
      </div>
    </>
  );
};
