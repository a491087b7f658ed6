import { audit } from '@chancery/audit';
import { deadlines } from '@chancery/deadlines';
import { directory } from '@chancery/directory';
import { documentsIn, SearchLanguages } from '@chancery/documents';
import { insights } from '@chancery/insights';
import type { Context } from '@chancery/kernel';
import { registers } from '@chancery/registers';
import type { DynamicModule, Type } from '@nestjs/common';

export type Contexts = readonly Context<Type | DynamicModule>[];

/** All contexts, with documents searched in these languages. A new context is added here and nowhere else. */
export const contextsIn = (languages: SearchLanguages): Contexts => [
  directory,
  registers,
  deadlines,
  documentsIn(languages),
  insights,
  audit,
];

export const contexts = contextsIn(new SearchLanguages());
