import { useEffect, useRef, type ReactElement } from 'react';
import { Button } from '@chancery/ui';
import { isKey } from '@chancery/words';
import { useNames } from '../api/directory.js';
import { Refused } from '../api/refusals.js';
import { useWords } from '../words/words.js';
import { wordsOfAction } from '../words/terms.js';
import { allActions } from './all-actions.js';

interface Props {
  readonly failure: Error;
  readonly onInstead?: (action: string) => void;
}

/** Why something was not done, who has it, and what may be done instead. It takes the focus, so that it is read. */
export const RefusalNotice = ({ failure, onInstead }: Props): ReactElement => {
  const t = useWords();
  const notice = useRef<HTMLDivElement>(null);
  const instead = insteadOf(failure);
  useEffect(() => notice.current?.focus(), [failure]);
  return (
    <div className="notice bad" role="alert" tabIndex={-1} ref={notice}>
      <p>
        <strong>{useFailureWords()(failure)}</strong>
      </p>
      {failure instanceof Refused && instead.length > 0 && onInstead && (
        <>
          <p>{t('desk.refusal.instead')}</p>
          <div className="buttons">
            {instead.map((action) => (
              <Button key={action} onClick={() => onInstead(action)}>
                {wordsOfAction(t, action)}
              </Button>
            ))}
          </div>
        </>
      )}
      {!(failure instanceof Refused) && <p>{t('desk.refusal.nothingLost')}</p>}
    </div>
  );
};

/** What went wrong, in the officer's language where there are words for it, else in those of the office. */
export const useFailureWords = (): ((failure: Error) => string) => {
  const t = useWords();
  const names = useNames();
  return (failure) => {
    if (!(failure instanceof Refused)) return t('desk.refusal.unreachable');
    const { code, detail, title } = failure.problem;
    const data = (failure.problem as { data?: Record<string, unknown> }).data ?? {};
    const because = typeof data['reason'] === 'string' ? `desk.because.${data['reason']}` : '';
    const key = `desk.refusal.${code}`;
    if (code === 'action-not-allowed-now' && isKey(because)) return t(because);
    if (!isKey(key)) return (detail ?? title).replace(ids, (id) => names(id));
    return t(key, {
      officer: names(textOf(data['officerId'])),
      unit: names(textOf(data['unitId'])),
    });
  };
};

/** Ids of units and officers, as the office writes them. */
const ids = /\b[a-z][a-z0-9-]*\.[a-z][a-z0-9.-]*[a-z0-9]\b/g;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const insteadOf = (failure: Error): readonly string[] => {
  if (!(failure instanceof Refused)) return [];
  const data = (failure.problem as { data?: { allowedActions?: unknown } }).data;
  const allowed = Array.isArray(data?.allowedActions) ? data.allowedActions : [];
  return allowed.filter(
    (action): action is string => typeof action === 'string' && action in allActions,
  );
};
