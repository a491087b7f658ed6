import type { DocumentView } from '@chancery/documents';
import { documentFeed } from './document-feed.js';
import type { ToldEntry } from './told-history.js';

const feedOf = (revisions: readonly number[], seen?: number) => {
  const over = new AbortController();
  const left = [...revisions];
  const feed = documentFeed({
    view: async () => {
      const revision = left.shift() ?? 0;
      if (left.length === 0) over.abort();
      return { revision } as DocumentView;
    },
    history: async () => [0, 1, 2, 3, 4].map((revision) => ({ revision }) as ToldEntry),
    seen,
    signal: over.signal,
    pauseMs: 1,
  });
  return feed;
};

const heard = async (revisions: readonly number[], seen?: number): Promise<readonly string[]> => {
  const all: string[] = [];
  for await (const { event, id } of feedOf(revisions, seen)) all.push(`${event} ${String(id)}`);
  return all;
};

describe('the feed of a document', () => {
  it('begins with the document as it stands', async () =>
    expect(await heard([2, 2])).toEqual(['document 2']));

  it('tells what happened, and how the document stands then', async () =>
    expect(await heard([1, 1, 3])).toEqual([
      ...['document 1', 'history 2', 'history 3', 'document 3'],
    ]));

  it('tells who comes back what they missed', async () =>
    expect(await heard([3], 1)).toEqual(['history 2', 'history 3', 'document 3']));

  it('says nothing to who has seen it all', async () => expect(await heard([3, 3], 3)).toEqual([]));
});
