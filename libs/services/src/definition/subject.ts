import { answerAt, fieldAt, type Answers, type Field, type FormDefinition } from '@chancery/forms';

/** The places of a template: `{/place}`. */
const places = /\{(\/[A-Za-z0-9/]{1,200})\}/g;

export const placesIn = (template: string): readonly string[] =>
  [...template.matchAll(places)].map(([, pointer = '']) => pointer);

const isPlain = ({ type }: Field): boolean =>
  ['choice', 'several', 'number', 'money', 'date', 'yes-no'].includes(type);

/** The places of the subject that may hold something about a person: marked so, of free text, or of no field. */
export const personalPlaces = (form: FormDefinition, template: string): readonly string[] =>
  [form.words.en[template], form.words.uk[template]]
    .flatMap((words = '') => placesIn(words))
    .filter((pointer, index, all) => all.indexOf(pointer) === index)
    .filter((pointer) => {
      const field = fieldAt(form, pointer);
      const isPersonal = form.personal.some(
        (each) => pointer === each || pointer.startsWith(`${each}/`),
      );
      return isPersonal || !field || !isPlain(field);
    });

const longestSubject = 500;

/** The subject of a document: the words of the template with answers in their places. */
export const subjectOf = (
  form: FormDefinition,
  {
    template,
    language,
    answers,
  }: { readonly template: string; readonly language: 'en' | 'uk'; readonly answers: Answers },
): string => {
  const words = form.words[language];
  const inWords = (pointer: string): string => {
    const answer = answerAt(answers, pointer);
    const all = (Array.isArray(answer) ? answer : [answer]).filter((one) => one !== undefined);
    return all.map((one) => words[`${pointer}=${String(one)}`] ?? String(one)).join(', ');
  };
  const text = (words[template] ?? template).replaceAll(places, (_, pointer: string) =>
    inWords(pointer),
  );
  return text.trim().slice(0, longestSubject);
};
