import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useWords } from '../words/words.js';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly beside?: ReactNode;
}

/** A screen: its title is the page's, and gets the focus when one comes to it. */
export const Page = ({ title, children, beside }: Props): ReactElement => {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t('desk.title')}`;
  }, [title, t]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1} ref={heading} className="wrap">
          {title}
        </h1>
        {beside}
      </div>
      {children}
    </>
  );
};
