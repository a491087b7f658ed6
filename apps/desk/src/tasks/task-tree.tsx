import type { ReactElement } from 'react';
import { ActButtons } from '../acts/act-buttons.js';
import { useNames } from '../api/directory.js';
import type { DocumentView } from '../api/documents.js';
import type { Executor, Task } from '../api/tasks.js';
import { Due } from '../queue/columns.js';
import { useMe } from '../session/session.js';
import { dayOf } from '../words/dates.js';
import { wordsOfExecutorState, wordsOfTaskState, wordsOfTaskWarning } from '../words/terms.js';
import { useLocale, useWords } from '../words/words.js';
import { actsInOrder, taskActs } from './task-acts.js';

interface Props {
  readonly document: DocumentView;
  readonly tasks: readonly Task[];
  readonly parentTaskId?: string | undefined;
}

/** Tasks, each with those that it was given on to below it. */
export const TaskTree = ({ document, tasks, parentTaskId }: Props): ReactElement | null => {
  const known = new Set(tasks.map(({ taskId }) => taskId));
  const here = tasks.filter((task) =>
    parentTaskId === undefined
      ? !task.parentTaskId || !known.has(task.parentTaskId)
      : task.parentTaskId === parentTaskId,
  );
  if (here.length === 0) return null;
  return (
    <ul className="tree tasks">
      {here.map((task) => (
        <li key={task.taskId}>
          <TaskCard {...{ document, task }} />
          <TaskTree {...{ document, tasks, parentTaskId: task.taskId }} />
        </li>
      ))}
    </ul>
  );
};

interface CardProps {
  readonly document: DocumentView;
  readonly task: Task;
}

const TaskCard = ({ document, task }: CardProps): ReactElement => {
  const t = useWords();
  const language = useLocale();
  const me = useMe();
  const names = useNames();
  const place = (unitId: string, officerId?: string | null): string =>
    [names(officerId), names(unitId)].filter(Boolean).join(', ');
  const { control, author } = task;
  return (
    <article className="panel" aria-label={task.what}>
      <p className="wrap">
        <strong>{task.what}</strong>{' '}
        <span className={task.state === 'open' ? 'tag' : 'tag plain'}>
          {wordsOfTaskState(t, task.state)}
        </span>{' '}
        {task.state === 'open' && task.dueAt ? (
          <Due due={task.dueAt} />
        ) : (
          dayOf(language, task.dueDate)
        )}
      </p>
      <ul className="small executors">
        {task.executors.map((one) => (
          <ExecutorLine key={one.executorId} {...{ one, isLead: one.executorId === task.leadId }} />
        ))}
      </ul>
      <p className="small quiet wrap">
        {t('desk.task.by', { who: place(author.unitId, author.officerId) })}
        {control &&
          ` · ${t('desk.task.controlledBy', { who: place(control.place.unitId, control.place.officerId) })}`}
        {task.extensionAsked &&
          ` · ${t('desk.task.asksUntil', { day: dayOf(language, task.extensionAsked) })}`}
      </p>
      {task.warnings.map((warning) => (
        <p key={warning} className="tag soon">
          {wordsOfTaskWarning(t, warning)}
        </p>
      ))}
      <ActButtons
        acts={taskActs}
        part={{
          ...{ documentId: document.documentId, task, me: me.id },
          units: me.posts.map(({ unitId }) => unitId),
        }}
        allowed={actsInOrder(task.allowedActions)}
        name={task.what}
        id={task.taskId}
        document={document}
      />
    </article>
  );
};

interface LineProps {
  readonly one: Executor;
  readonly isLead: boolean;
}

const ExecutorLine = ({ one, isLead }: LineProps): ReactElement => {
  const t = useWords();
  const names = useNames();
  const { place, officerId = place.officerId } = one;
  return (
    <li>
      {[names(officerId), names(place.unitId)].filter(Boolean).join(', ')}{' '}
      {isLead && <span className="tag">{t('desk.chips.leads')}</span>}{' '}
      <span className="quiet">{wordsOfExecutorState(t, one.state)}</span>
    </li>
  );
};
