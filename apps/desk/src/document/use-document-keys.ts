import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { actionOfKey } from '../actions/all-actions.js';
import { useActions } from '../actions/actions.js';
import type { Schemas } from '../api/client.js';
import type { DocumentView } from '../api/documents.js';
import { useSettings } from '../frame/settings.js';

type Page = Schemas['WorkItemsAnswer'];

/** The keys of actions, and `[` and `]` for the neighbours in the queue that was looked at last. */
export const useDocumentKeys = (view: DocumentView | undefined): void => {
  const { start } = useActions();
  const { hasKeys } = useSettings();
  const queries = useQueryClient();
  const [, go] = useLocation();
  useEffect(() => {
    if (!view || !hasKeys) return;
    const neighbour = (step: number): string | undefined => {
      const [, data] =
        queries
          .getQueriesData<InfiniteData<Page>>({ queryKey: ['queue'] })
          .filter(([, each]) => each !== undefined)
          .at(-1) ?? [];
      const ids =
        data?.pages.flatMap(({ items }) => items.map(({ documentId }) => documentId)) ?? [];
      const at = ids.indexOf(view.documentId);
      return at < 0 ? undefined : (ids[at + step] ?? undefined);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target, key } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]')) return;
      if (target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
      const next = key === ']' ? neighbour(1) : key === '[' ? neighbour(-1) : undefined;
      if (next) return go(`/documents/${next}`);
      const action = actionOfKey(key, view.allowedActions);
      if (!action) return;
      event.preventDefault();
      start(action, view.documentId);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [view, hasKeys, queries, go, start]);
};
