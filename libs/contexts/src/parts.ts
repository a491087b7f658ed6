import type { BulkCommands, Context, Policy, ProblemType, Projection } from '@chancery/kernel';
import type { DynamicModule, Type } from '@nestjs/common';
import type { Contexts } from './contexts.js';

export const modulesOf = (contexts: Contexts): (Type | DynamicModule)[] =>
  contexts.map(({ module }) => module);

/** One table of event schemas for each context. */
export const schemasOf = (contexts: Contexts): readonly Readonly<Record<string, unknown>>[] =>
  contexts.map(({ schemas }) => schemas);

export const projectionsOf = (contexts: Contexts): readonly Projection[] =>
  contexts.flatMap(({ projections }) => projections);

export const policiesOf = (contexts: Contexts): readonly Policy[] =>
  contexts.flatMap(({ policies }) => policies);

/** The commands that can be given for many items, from all contexts. */
export const bulkOf = (contexts: Contexts): BulkCommands =>
  Object.assign({}, ...contexts.map(({ bulk }) => bulk ?? {})) as BulkCommands;

/** The groups of read models that a query waits for when its route names none. */
export const readGroupsOf = (contexts: Contexts): readonly string[] =>
  contexts.flatMap(({ readGroups }) => readGroups);

type CodeOf<Listed> = Listed extends Context<unknown, infer Code> ? Code : never;

/** How an API answers the errors of these contexts, by error code. */
export const problemsOf = <Listed extends Contexts[number]>(
  contexts: readonly Listed[],
): Readonly<Record<CodeOf<Listed>, ProblemType>> =>
  Object.assign({}, ...contexts.map(({ problems }) => problems)) as never;
