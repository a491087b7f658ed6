import type { ReactElement } from 'react';
import { formOf } from '@chancery/services';
import { shownPages, type FieldError, type PageDefinition } from '@chancery/forms';
import { CheckAnswers, FormPage, type Frame } from '@chancery/forms/pages';
import type { Visitor } from '../session/visitor.js';
import type { Fault } from '../shell/error-summary.js';
import { ErrorSummary } from '../shell/error-summary.js';
import { TextField } from '../shell/fields.js';
import { PageForm } from '../shell/form.js';
import { page, Titled } from '../shell/page.js';
import { wordsFor } from '../shell/words.js';
import type { Opened } from './draft-desk.js';
import type { DraftContent } from './drafts.js';

export const frameOf = (
  visitor: Visitor,
  { draft, definition }: Pick<Opened, 'draft' | 'definition'>,
  errors: readonly FieldError[] = [],
): Frame => ({
  ...{ form: formOf(definition), locale: visitor.language, errors },
  ...{ answers: draft.content.answers, attachments: definition.attachments },
  ...{ files: draft.content.files, prefilled: draft.content.prefilled },
});

const pathOf = (draftId: string, pageId: string): string => `/applications/${draftId}/${pageId}`;

/** One page of the form. With errors it shows again what was written. */
export const formPage = (
  visitor: Visitor,
  opened: Opened,
  shown: PageDefinition,
  errors: readonly FieldError[] = [],
): string => {
  const { draft, definition } = opened;
  const frame = frameOf(visitor, opened, errors);
  const pages = shownPages(frame.form, draft.content.answers);
  const step = {
    number: pages.findIndex(({ id }) => id === shown.id) + 1,
    total: pages.length + 1,
  };
  const title =
    frame.form.words[visitor.language][shown.title] ?? definition.names[visitor.language];
  return page(
    visitor,
    { title, hasFaults: errors.length > 0 },
    <FormPage
      frame={frame}
      page={shown}
      step={step}
      action={pathOf(draft.draftId, shown.id)}
      uploading={(name, input) => (
        <PageForm
          visitor={visitor}
          action={`/applications/${draft.draftId}/files/${name}`}
          hasFiles
        >
          {input}
          <button className="second">{wordsFor(visitor)('portal.draft.upload')}</button>
        </PageForm>
      )}
    >
      <input type="hidden" name="token" value={visitor.surroundings.formToken} />
    </FormPage>,
  );
};

const Contact = ({
  visitor,
  contact,
  faults,
}: {
  readonly visitor: Visitor;
  readonly contact: DraftContent['contact'];
  readonly faults: readonly Fault[];
}): ReactElement => {
  const say = wordsFor(visitor);
  const { name = '', email = '' } = contact ?? {};
  return (
    <section>
      <h2>{say('portal.draft.who')}</h2>
      <TextField
        {...{ name: 'contactName', label: say('portal.draft.name'), value: name, faults }}
        autoComplete="name"
      />
      <TextField
        {...{ name: 'contactEmail', label: say('portal.draft.email'), value: email, faults }}
        type="email"
        autoComplete="email"
      />
    </section>
  );
};

/** All answers before they are sent. What is still wrong leads to its page. */
export const checkPage = (
  visitor: Visitor,
  opened: Opened,
  faults: readonly Fault[] = [],
): string => {
  const { draft, by } = opened;
  const say = wordsFor(visitor);
  const title = say('portal.draft.check');
  return page(
    visitor,
    { title, hasFaults: faults.length > 0 },
    <Titled title={title}>
      <ErrorSummary visitor={visitor} faults={faults} />
      <CheckAnswers
        frame={frameOf(visitor, opened)}
        changeAt={({ id }) => pathOf(draft.draftId, id)}
      />
      <PageForm visitor={visitor} action={pathOf(draft.draftId, 'check')}>
        {by.assurance === 'none' && (
          <Contact visitor={visitor} contact={draft.content.contact} faults={faults} />
        )}
        <p>
          <button>{say('portal.draft.send')}</button>
        </p>
      </PageForm>
    </Titled>,
  );
};
