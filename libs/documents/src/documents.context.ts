import type { Context } from '@chancery/kernel';
import type { DynamicModule } from '@nestjs/common';
import { documentSchemas } from './domain/document.schemas.js';
import { documentsBulk } from './documents.bulk.js';
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
  schemas: documentSchemas,
  projections: documentsProjectionsIn(languages),
  policies: documentsPolicies,
  bulk: documentsBulk,
  problems: documentsProblems,
  readGroups: ['documents'],
});

export const documents = documentsIn(new SearchLanguages());
