import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { client, dataOf, type Schemas } from './client.js';

export type Task = Schemas['TaskAnswer'];
export type Executor = Task['executors'][number];

/** The tasks on a document, with what this officer may do with each. */
export const useTasks = (documentId: string): UseQueryResult<readonly Task[]> =>
  useQuery({
    queryKey: ['document', documentId, 'tasks'],
    queryFn: () =>
      dataOf(client.GET('/v1/documents/{documentId}/tasks', { params: { path: { documentId } } })),
  });
