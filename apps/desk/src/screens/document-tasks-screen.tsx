import type { ReactElement } from 'react';
import { useTasks } from '../api/tasks.js';
import { PartPage } from '../document/part-page.js';
import { Failed } from '../frame/failed.js';
import { TaskTree } from '../tasks/task-tree.js';
import { useWords } from '../words/words.js';

interface Props {
  readonly documentId: string;
}

/** What was ordered on a document: resolutions with their tasks, and what each may do with them. */
export const DocumentTasksScreen = ({ documentId }: Props): ReactElement => {
  const t = useWords();
  const { data, error, refetch } = useTasks(documentId);
  return (
    <PartPage {...{ documentId, at: '/tasks', actions: ['issue-resolution', 'set-task'] }}>
      {(document) => (
        <section aria-label={t('desk.part.tasks')}>
          {error && <Failed error={error} onAgain={() => void refetch()} />}
          {!data && !error && <p role="status">{t('desk.loading')}</p>}
          {data?.length === 0 && <p className="quiet">{t('desk.task.none')}</p>}
          {data && <TaskTree {...{ document, tasks: data }} />}
        </section>
      )}
    </PartPage>
  );
};
