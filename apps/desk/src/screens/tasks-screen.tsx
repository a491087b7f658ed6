import type { ReactElement } from 'react';
import { Link, useSearch } from 'wouter';
import type { Key } from '@chancery/words';
import { client, dataOf, type Schemas } from '../api/client.js';
import { useNames } from '../api/directory.js';
import { useListed } from '../api/pages.js';
import { Listing } from '../frame/listing.js';
import { Page } from '../frame/page.js';
import { Tabs } from '../frame/tabs.js';
import { live } from '../live/use-live.js';
import { Due } from '../queue/columns.js';
import { wordsOfTaskState } from '../words/terms.js';
import { useWords } from '../words/words.js';

type ListedTask = Schemas['ListedTaskAnswer'];

/** The lists of tasks that somebody looks at every day. */
const lists = {
  mine: { words: 'desk.task.list.mine', query: { officerId: 'me', state: 'open' } },
  ordered: { words: 'desk.task.list.ordered', query: { authorId: 'me' } },
  control: { words: 'desk.task.list.control', query: { onControl: 'true' } },
  late: { words: 'desk.task.list.late', query: { overdue: 'true' } },
} as const satisfies Record<string, { words: Key; query: object }>;

type ListName = keyof typeof lists;

const isList = (name: string): name is ListName => Object.hasOwn(lists, name);

/** Tasks on all documents: what I have to do, what I ordered, what is watched over, what is late. */
export const TasksScreen = (): ReactElement => {
  const t = useWords();
  const names = useNames();
  const wanted = new URLSearchParams(useSearch()).get('list') ?? '';
  const name = isList(wanted) ? wanted : 'mine';
  const { words, query } = lists[name];
  const listed = useListed(live('tasks', name), (page) =>
    dataOf(client.GET('/v1/tasks', { params: { query: { ...query, ...page } } })),
  );
  const row = (task: ListedTask): ReactElement => (
    <tr key={task.taskId}>
      <td className="wrap">
        <Link href={`/documents/${task.documentId}/tasks`}>{task.what}</Link>
        <span className="line small quiet">
          {task.number ?? t('desk.document.noNumber')}, {task.subject}
        </span>
      </td>
      <td>{[names(task.officerId), names(task.unitId)].filter(Boolean).join(', ')}</td>
      <td>{names(task.authorOfficerId) || names(task.authorUnitId)}</td>
      <td>
        <Due due={task.state === 'open' ? task.dueAt : null} />
      </td>
      <td>{wordsOfTaskState(t, task.state)}</td>
    </tr>
  );
  const columns: readonly Key[] = [
    ...(['desk.task.what', 'desk.task.lead', 'desk.task.author'] as const),
    ...(['desk.field.due', 'desk.register.state'] as const),
  ];
  return (
    <Page title={t('desk.place.tasks')}>
      <Tabs
        label={t('desk.place.tasks')}
        at={name}
        tabs={Object.entries(lists).map(([key, each]) => ({
          ...{ key, href: `/tasks?list=${key}`, words: t(each.words) },
        }))}
      />
      <Listing
        {...{ listed, label: t(words), none: t('desk.task.list.none') }}
        columns={columns.map((key) => t(key))}
      >
        {row}
      </Listing>
    </Page>
  );
};
