import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useLocale } from '../words/words.js';
import { client, dataOf, type Schemas } from './client.js';
import { useListed, type Listed } from './pages.js';
import { useMe } from '../session/session.js';

export type CaseRow = Schemas['CaseRowAnswer'];
export type CaseView = Schemas['CaseViewAnswer'];

const of = (caseId: string) => ({ params: { path: { caseId } } }) as const;

export const useCase = (caseId: string): UseQueryResult<CaseView> =>
  useQuery({
    queryKey: ['case', caseId],
    queryFn: () => dataOf(client.GET('/v1/cases/{caseId}', of(caseId))),
  });

export const useCaseClocks = (
  caseId: string,
): UseQueryResult<readonly Schemas['CaseClockAnswer'][]> =>
  useQuery({
    queryKey: ['case', caseId, 'clocks'],
    queryFn: () => dataOf(client.GET('/v1/cases/{caseId}/clocks', of(caseId))),
  });

/** What stands in the way of closing a case. */
export const useCaseObstacles = (
  caseId: string,
): UseQueryResult<readonly Schemas['CaseObstacleAnswer'][]> =>
  useQuery({
    queryKey: ['case', caseId, 'obstacles'],
    queryFn: () => dataOf(client.GET('/v1/cases/{caseId}/closing', of(caseId))),
  });

export const useCaseHistory = (caseId: string): Listed<Schemas['CaseHistoryAnswer']> => {
  const language = useLocale();
  return useListed(['case', caseId, 'history', language], (query) =>
    dataOf(client.GET('/v1/cases/{caseId}/history', { params: { path: { caseId }, query } })),
  );
};

const shownAtMost = 200;

/** Cases that are open, to choose one of. */
export const useOpenCases = (isEnabled: boolean): UseQueryResult<readonly CaseRow[]> =>
  useQuery({
    queryKey: ['cases', 'open', 'choices'],
    enabled: isEnabled,
    queryFn: async () => {
      const query = { status: 'open', limit: shownAtMost } as const;
      return (await dataOf(client.GET('/v1/cases', { params: { query } }))).items;
    },
  });

/** The classes of this year's file plan, which bears the year by custom; none where there is no such plan. */
export const useClasses = (): readonly Schemas['FileClassAnswer'][] => {
  const { authorityId } = useMe();
  const planId = `${authorityId}.${new Date().getFullYear()}`;
  const { data = [] } = useQuery({
    queryKey: ['classes', planId],
    retry: false,
    queryFn: () =>
      dataOf(client.GET('/v1/file-plans/{planId}/classes', { params: { path: { planId } } })),
  });
  return data.filter(({ isOpen }) => isOpen);
};
