import type { ReactElement } from 'react';
import { shownPages } from '../conditions.js';
import type { PageDefinition } from '../definition.js';
import { filesOf, fieldsOf } from '../page-parts.js';
import { labelOf, tell, wordsOf, type Frame } from './frame.js';
import { inWords } from './in-words.js';

interface CheckAnswersProps {
  readonly frame: Frame;
  /** Where the page of these fields can be changed; undefined where nothing can. */
  readonly changeAt?: (page: PageDefinition) => string;
}

/** All answers in words, page by page: before they are sent, on the receipt, and for officers. */
export const CheckAnswers = ({ frame, changeAt }: CheckAnswersProps): ReactElement => (
  <>
    {shownPages(frame.form, frame.answers).map((page) => (
      <section key={page.id} className="answers">
        <h2>{wordsOf(frame, page.title)}</h2>
        {changeAt && (
          <p className="change">
            <a href={changeAt(page)}>
              {tell(frame, 'form.change')}
              <span className="visually-hidden"> {wordsOf(frame, page.title)}</span>
            </a>
          </p>
        )}
        <dl>
          {linesOf(frame, page).map(({ key, label, text }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    ))}
  </>
);

interface Line {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

const linesOf = (frame: Frame, page: PageDefinition): readonly Line[] => [
  ...fieldsOf(frame.form, page).flatMap((field) =>
    inWords(frame, field, field.path).map(({ pointer, text, number }) => ({
      ...{ key: `${pointer} ${number ?? ''}`, text },
      label:
        number === undefined
          ? labelOf(frame, pointer)
          : tell(frame, 'form.item', { label: labelOf(frame, pointer), number }),
    })),
  ),
  ...filesOf(frame.form, page).map((name) => ({
    key: `attachment:${name}`,
    label: wordsOf(frame, `attachment:${name}`),
    text:
      frame.files?.find((file) => file.name === name)?.fileName ?? tell(frame, 'form.notAnswered'),
  })),
];
