import type { ReactElement } from 'react';
import type { Column } from '@chancery/ui';
import { useNames } from '../api/directory.js';
import { dayOf, pressing } from '../words/dates.js';
import { wordsOfItemKind, wordsOfPriority } from '../words/terms.js';
import { useLocale, useWords } from '../words/words.js';
import type { WorkItem } from './filter.js';

/** What a queue shows of each item. */
export const useColumns = (): readonly Column<WorkItem>[] => {
  const t = useWords();
  const language = useLocale();
  const names = useNames();
  return [
    {
      key: 'number',
      title: t('desk.column.number'),
      width: '9.5rem',
      show: ({ number }) => number ?? <span className="quiet">{t('desk.document.noNumber')}</span>,
    },
    {
      key: 'subject',
      title: t('desk.column.subject'),
      width: 'minmax(8rem, 3fr)',
      show: ({ subject, priority }) => (
        <>
          {priority !== 'ordinary' && (
            <span className="tag soon">{wordsOfPriority(t, priority)}</span>
          )}{' '}
          <span title={subject}>{subject}</span>
        </>
      ),
    },
    {
      key: 'kind',
      title: t('desk.column.waitsFor'),
      width: 'minmax(6rem, 1fr)',
      show: ({ kind }) => wordsOfItemKind(t, kind),
    },
    {
      key: 'from',
      title: t('desk.column.from'),
      width: 'minmax(5rem, 1fr)',
      show: ({ fromUnitId }) => names(fromUnitId),
    },
    {
      key: 'since',
      title: t('desk.column.since'),
      width: '6.5rem',
      show: ({ since }) => dayOf(language, since),
    },
    {
      key: 'due',
      title: t('desk.column.due'),
      width: '7.5rem',
      show: ({ due }) => <Due due={due} />,
    },
    {
      key: 'who',
      title: t('desk.column.who'),
      width: 'minmax(5rem, 1fr)',
      show: ({ officerId }) => names(officerId),
    },
  ];
};

/** A term, with words beside its colour. */
export const Due = ({ due }: { readonly due: string | null }): ReactElement => {
  const t = useWords();
  const language = useLocale();
  if (!due) return <span className="quiet">–</span>;
  const how = pressing(due);
  const day = dayOf(language, due);
  if (how === 'later') return <>{day}</>;
  return <span className={`tag ${how}`}>{how === 'late' ? t('desk.due.late', { day }) : day}</span>;
};
