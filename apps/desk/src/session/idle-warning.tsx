import { useEffect, useState, type ReactElement } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Dialog } from '@chancery/ui';
import { useWords } from '../words/words.js';
import { prolong, showSession } from './standing.js';

const warningMs = 5 * 60_000;

/** Five minutes before a session ends for want of work it asks whether to go on (WCAG 2.2.1). */
export const IdleWarning = (): ReactElement | null => {
  const t = useWords();
  const queries = useQueryClient();
  const { data } = useQuery({ queryKey: ['session'], queryFn: showSession });
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(timer);
  }, []);
  if (!data?.isSignedIn) return null;
  const left = new Date(data.idleEndsAt).getTime() - now;
  if (left > warningMs || left < 0) return null;
  const stay = async (): Promise<void> =>
    void queries.setQueryData(['session'], await prolong().catch(() => data));
  return (
    <Dialog title={t('desk.idle.title')} onClose={() => void stay()}>
      <p>{t('desk.idle.words', { minutes: Math.ceil(left / 60_000) })}</p>
      <Button look="primary" onClick={() => void stay()}>
        {t('desk.idle.stay')}
      </Button>
    </Dialog>
  );
};
