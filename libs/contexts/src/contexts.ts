import { audit } from '@chancery/audit';
import { deadlines } from '@chancery/deadlines';
import { directory } from '@chancery/directory';
import { documents, documentsIn, type SearchLanguages } from '@chancery/documents';
import { insights } from '@chancery/insights';
import type { Context } from '@chancery/kernel';
import { registers } from '@chancery/registers';
import type { DynamicModule, Type } from '@nestjs/common';

export type Contexts = readonly Context<Type | DynamicModule>[];

/** All contexts. A new one is added here and nowhere else. */
export const contexts = [
  directory,
  registers,
  deadlines,
  documents,
  insights,
  audit,
] as const satisfies Contexts;

/** All contexts, with documents searched in these languages. */
export const contextsIn = (languages: SearchLanguages): Contexts =>
  contexts.map((context) => (context === documents ? documentsIn(languages) : context));
