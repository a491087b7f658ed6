import { contexts, problemsOf } from '@chancery/contexts';
import { fileStoreProblems } from '@chancery/file-store';
import { httpProblems } from '@chancery/http';

/** How this API answers errors, by code. */
export const problems = { ...httpProblems, ...fileStoreProblems, ...problemsOf(contexts) };

export type ProblemCode = keyof typeof problems;

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problems, code);

/** Was it refused for want of rights, or because the thing does not exist to the caller? */
export const isRefusalOfRights = (code: string): boolean =>
  isProblemCode(code) && code !== 'route-not-found' && [403, 404].includes(problems[code].status);
