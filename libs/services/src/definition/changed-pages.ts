import { fieldsOf, type FormDefinition, type PageDefinition } from '@chancery/forms';
import { isSame } from '@chancery/kernel';

const asksTheSame = (
  before: FormDefinition,
  after: FormDefinition,
  [old, page]: readonly [PageDefinition, PageDefinition],
): boolean =>
  isSame(
    fieldsOf(before, old).map(({ schema, isRequired }) => ({ schema, isRequired })),
    fieldsOf(after, page).map(({ schema, isRequired }) => ({ schema, isRequired })),
  ) && isSame(old.fields, page.fields);

/** The pages of a newer form that ask for something else than before, by their ids. */
export const changedPages = (before: FormDefinition, after: FormDefinition): readonly string[] =>
  after.pages
    .filter((page) => {
      const old = before.pages.find(({ id }) => id === page.id);
      return !old || !asksTheSame(before, after, [old, page]);
    })
    .map(({ id }) => id);
