import {
  createContext,
  use,
  useCallback,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { announce } from '@chancery/ui';
import { client, dataOf } from '../api/client.js';
import type { DocumentView } from '../api/documents.js';
import { SignedOut } from '../api/refusals.js';
import { useWords } from '../words/words.js';
import { wordsOfAction } from '../words/terms.js';
import { ActionDialog } from './action-dialog.js';
import { allActions } from './all-actions.js';

interface Open {
  readonly action: string;
  readonly document: DocumentView;
  readonly failure?: Error;
  /** Of what was sent already: sent again, it is done once. */
  readonly sentKey?: string;
}

interface Actions {
  /** Takes an action: at once if it needs no words, else after a form. */
  readonly start: (action: string, documentId: string) => void;
  /** The document for which something is being done. */
  readonly busyWith: string | undefined;
}

const ActionsContext = createContext<Actions>({ start: () => undefined, busyWith: undefined });

export const useActions = (): Actions => use(ActionsContext);

export const ActionsProvider = ({ children }: { readonly children: ReactNode }): ReactElement => {
  const t = useWords();
  const queries = useQueryClient();
  const [open, setOpen] = useState<Open>();
  const [busyWith, setBusyWith] = useState<string>();
  const opener = useRef<Element>(null);
  const done = useCallback(
    (action: string, document: DocumentView): void => {
      setOpen(undefined);
      announce(
        t('desk.done', {
          action: wordsOfAction(t, action),
          number: document.number ?? document.subject,
        }),
        true,
      );
      void queries.invalidateQueries({ queryKey: ['document', document.documentId] });
      void queries.invalidateQueries({ queryKey: ['live'] });
      void queries.invalidateQueries({ queryKey: ['queue'] });
    },
    [queries, t],
  );
  const start = useCallback(
    (action: string, documentId: string): void => {
      opener.current = globalThis.document.activeElement;
      setBusyWith(documentId);
      void (async () => {
        const document = await dataOf(
          client.GET('/v1/documents/{documentId}', { params: { path: { documentId } } }),
        );
        const spec = allActions[action];
        if (!spec || spec.fields.length > 0) return setOpen({ action, document });
        const sentKey = crypto.randomUUID();
        try {
          await spec.send(document, {}, sentKey);
          done(action, document);
        } catch (error) {
          const failure = error as Error;
          if (!(error instanceof SignedOut)) setOpen({ action, document, failure, sentKey });
        }
      })()
        .catch(() => announce(t('desk.refusal.unreachable'), true))
        .finally(() => setBusyWith(undefined));
    },
    [done, t],
  );
  const actions = useMemo(() => ({ start, busyWith }), [start, busyWith]);
  return (
    <ActionsContext value={actions}>
      {children}
      {open && (
        <ActionDialog
          key={`${open.action} ${open.document.documentId}`}
          {...open}
          onClose={() => setOpen(undefined)}
          onDone={() => done(open.action, open.document)}
          onInstead={(action) => {
            setOpen(undefined);
            start(action, open.document.documentId);
          }}
        />
      )}
    </ActionsContext>
  );
};
