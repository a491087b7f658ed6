import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Visitor } from '../session/visitor.js';
import { Footer } from './footer.js';
import { Header } from './header.js';
import { stylesheetPath } from './stylesheet.js';
import { wordsFor } from './words.js';

export interface PageHead {
  /** In the reader's language; the name of the portal follows it. */
  readonly title: string;
  /** A fault is told in the title as well, so that it is heard first. */
  readonly hasFaults?: boolean;
}

/** A whole page around its content, in the visitor's language. No style and no script stands in it. */
export const page = (
  visitor: Visitor,
  { title, hasFaults }: PageHead,
  content: ReactNode,
): string => {
  const say = wordsFor(visitor);
  const fault = hasFaults ? `${say('portal.fault')}: ` : '';
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={visitor.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${fault}${title} – ${say('portal.title')}`}</title>
        <link rel="stylesheet" href={stylesheetPath} />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a className="skip" href="#content">
          {say('portal.skip')}
        </a>
        <Header visitor={visitor} />
        <main id="content" tabIndex={-1}>
          {content}
        </main>
        <Footer visitor={visitor} />
      </body>
    </html>,
  )}`;
};

/** A title and what stands under it, for pages that need no more. */
export const Titled = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}): ReactElement => (
  <>
    <h1>{title}</h1>
    {children}
  </>
);
