import type { Answers } from './definition.js';

/** The answer at a place: `/trees/0/girth`. Only own members of objects and lists are looked at. */
export const answerAt = (answers: Answers, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (at, name) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, name)
          ? (at as Readonly<Record<string, unknown>>)[name]
          : undefined,
      answers,
    );

/** The definition's place of an answer's: indexes become `*`. */
export const pathOf = (pointer: string): string => pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
