import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { PageDefinition } from '../definition.js';
import { partsOf, type PagePart } from '../page-parts.js';
import { FormField } from './field.js';
import { FileInput } from './file-input.js';
import { idOf, tell, wordsOf, type Frame } from './frame.js';

/** All that is wrong, each with a link to its field. It has the focus when the page opens. */
export const ErrorSummary = ({ frame }: { readonly frame: Frame }): ReactElement | null =>
  frame.errors.length === 0 ? null : (
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus id="errors">
      <h2>{tell(frame, 'form.errorSummary')}</h2>
      <ul>
        {frame.errors.map(({ pointer, words }) => (
          <li key={pointer}>
            <a href={`#${idOf(pointer)}`}>{words[frame.locale]}</a>
          </li>
        ))}
      </ul>
    </div>
  );

/** The title of the browser's window: it says first that something is wrong. */
export const titleOf = (frame: Frame, title: string): string =>
  frame.errors.length === 0 ? title : tell(frame, 'form.errorTitle', { title });

interface FormPageProps {
  readonly frame: Frame;
  readonly page: PageDefinition;
  readonly action: string;
  /** Where the page stands among those that are shown. */
  readonly step: { readonly number: number; readonly total: number };
  /** What else is posted with it, such as the token of the form. */
  readonly children?: ReactNode;
  /** The form that uploads one file, around its input. Without it there are no files. */
  readonly uploading?: (name: string, input: ReactElement) => ReactElement;
}

/**
 * One page of a form, for browsers without JavaScript. The first button in it is the one that Enter presses. Each file
 * has a form of its own above it.
 */
export const FormPage = (props: FormPageProps): ReactElement => {
  const { frame, page, step, uploading } = props;
  const parts = partsOf(frame.form, page);
  return (
    <>
      <ErrorSummary frame={frame} />
      <p className="step">{tell(frame, 'form.step', step)}</p>
      <h1>{wordsOf(frame, page.title)}</h1>
      {page.help !== undefined && <p className="help">{wordsOf(frame, page.help)}</p>}
      {parts.map((part) =>
        part.kind === 'file' && uploading ? (
          <Fragment key={part.name}>
            {uploading(part.name, <FileInput frame={frame} name={part.name} />)}
          </Fragment>
        ) : null,
      )}
      <AnswersForm {...props} parts={parts} />
    </>
  );
};

const AnswersForm = ({
  frame,
  action,
  step,
  children,
  parts,
}: FormPageProps & { readonly parts: readonly PagePart[] }): ReactElement => (
  <form method="post" action={action} noValidate>
    {children}
    <button className="visually-hidden" name="go" value="next" tabIndex={-1} aria-hidden>
      {tell(frame, 'form.continue')}
    </button>
    {parts.map((part, index) => {
      if (part.kind === 'information') return <p key={index}>{wordsOf(frame, part.words)}</p>;
      if (part.kind !== 'field') return null;
      const { field } = part;
      return <FormField key={index} frame={frame} field={field} pointer={field.path} />;
    })}
    <p className="buttons">
      <button name="go" value="next">
        {tell(frame, 'form.continue')}
      </button>{' '}
      {step.number > 1 && (
        <button className="second" name="go" value="back">
          {tell(frame, 'form.back')}
        </button>
      )}
    </p>
  </form>
);
