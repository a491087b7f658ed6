import type { Context } from '@chancery/kernel';
import type { DynamicModule } from '@nestjs/common';
import { documentsSchemas } from './domain/document.schemas.js';
import { DocumentsModule } from './documents.module.js';
import { documentsPolicies } from './documents.policies.js';
import { documentsProblems } from './documents.problems.js';
import { documentsProjectionsIn } from './documents.projections.js';
import { SearchLanguages } from './read-models/document/search-languages.js';

/** The way of documents through an authority, searched in these languages. */
export const documentsIn = (
  languages: SearchLanguages,
): Context<DynamicModule, keyof typeof documentsProblems> => ({
  module: DocumentsModule.searchedIn(languages),
  schemas: documentsSchemas,
  projections: documentsProjectionsIn(languages),
  policies: documentsPolicies,
  problems: documentsProblems,
  readGroups: ['documents'],
});

export const documents = documentsIn(new SearchLanguages());
