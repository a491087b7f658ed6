import type { Visitor } from '../session/visitor.js';
import { ErrorSummary, type Fault } from '../shell/error-summary.js';
import { TextField } from '../shell/fields.js';
import { PageForm } from '../shell/form.js';
import { page, Titled } from '../shell/page.js';
import { wordsFor } from '../shell/words.js';

/** Where the code of a letter or receipt is entered. */
export const accessPage = (
  visitor: Visitor,
  reference = '',
  faults: readonly Fault[] = [],
): string => {
  const say = wordsFor(visitor);
  return page(
    visitor,
    { title: say('portal.openByCode'), hasFaults: faults.length > 0 },
    <>
      <ErrorSummary visitor={visitor} faults={faults} />
      <Titled title={say('portal.openByCode')}>
        <p>{say(visitor.isLoggedIn ? 'portal.access.add' : 'portal.access.how')}</p>
        <PageForm visitor={visitor} action="/access">
          <TextField
            name="reference"
            label={say('portal.access.reference')}
            hint={say('portal.access.referenceHint')}
            value={reference}
            size={14}
            faults={faults}
          />
          <TextField
            name="code"
            label={say('portal.access.code')}
            hint={say('portal.access.codeHint')}
            autoComplete="off"
            size={28}
            faults={faults}
          />
          <button type="submit">{say('portal.access.open')}</button>
        </PageForm>
      </Titled>
    </>,
  );
};
