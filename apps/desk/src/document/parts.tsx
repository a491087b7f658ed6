import type { ReactElement } from 'react';
import type { Key } from '@chancery/words';
import { Tabs } from '../frame/tabs.js';
import { useWords } from '../words/words.js';

/** The pages of one document. */
const parts: Readonly<Record<Part, Key>> = {
  '': 'desk.part.document',
  '/tasks': 'desk.part.tasks',
  '/route': 'desk.part.route',
  '/sending': 'desk.part.sending',
};

export type Part = '' | '/tasks' | '/route' | '/sending';

interface Props {
  readonly documentId: string;
  readonly at: Part;
}

/** From the document to its tasks, its route and its sendings. */
export const Parts = ({ documentId, at }: Props): ReactElement => {
  const t = useWords();
  const tabs = Object.entries(parts).map(([key, words]) => ({
    ...{ key, href: `/documents/${documentId}${key}`, words: t(words) },
  }));
  return <Tabs {...{ label: t('desk.part.label'), at, tabs }} />;
};
