import { checkBy } from './ajv.js';
import type { Answers, Condition, FormDefinition, PageDefinition } from './definition.js';
import { member } from './fields.js';
import { fieldsOf } from './page-parts.js';

/** Whether answers are as a rule says. */
export const holds = (condition: Condition, answers: Answers): boolean =>
  checkBy(condition)(answers).length === 0;

/** The answers to fields of these pages alone. */
export const onPages = (
  form: FormDefinition,
  pages: readonly PageDefinition[],
  answers: Answers,
): Answers =>
  Object.fromEntries(
    pages
      .flatMap((page) => fieldsOf(form, page))
      .flatMap(({ name }) => {
        const answer = member(answers, name);
        return answer === undefined ? [] : [[name, answer] as const];
      }),
  );

/** The pages that are shown to somebody with these answers; a page depends on those before it. */
export const shownPages = (form: FormDefinition, answers: Answers): readonly PageDefinition[] => {
  const shown: PageDefinition[] = [];
  for (const page of form.pages)
    if (!page.when || holds(page.when, onPages(form, shown, answers))) shown.push(page);
  return shown;
};

/** The answers without those to pages that are not shown. Fields that no page asks for stay, to be refused. */
export const asked = (form: FormDefinition, answers: Answers): Answers => {
  const shown = shownPages(form, answers);
  const hidden = form.pages.filter((page) => !shown.includes(page));
  const names = new Set(hidden.flatMap((page) => fieldsOf(form, page)).map(({ name }) => name));
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !names.has(name)));
};
