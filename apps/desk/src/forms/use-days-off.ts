import { useQuery } from '@tanstack/react-query';
import { client, dataOf } from '../api/client.js';
import { useMe } from '../session/session.js';
import type { IsOff } from './term-in-words.js';

const hourMs = 3_600_000;

/** The days off of the authority's first calendar; Saturdays and Sundays while there is none. */
export const useDaysOff = (): IsOff => {
  const { authorityId } = useMe();
  const { data } = useQuery({
    queryKey: ['days-off', authorityId],
    staleTime: hourMs,
    queryFn: async () => {
      const path = { authorityId };
      const [first] = await dataOf(
        client.GET('/v1/authorities/{authorityId}/calendars', { params: { path } }),
      );
      if (!first) return null;
      const { calendarId } = first;
      return dataOf(client.GET('/v1/calendars/{calendarId}', { params: { path: { calendarId } } }));
    },
  });
  const listed = new Map((data?.days ?? []).map(({ date, day }) => [date, day]));
  const weekend = data?.weekend ?? [6, 7];
  return (date) => {
    const listedAs = listed.get(date);
    if (listedAs) return listedAs === 'off';
    const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
    return weekend.includes(weekday);
  };
};
