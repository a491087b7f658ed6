import { Controller, Get, Inject, NotFoundException, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { ProblemTable, ProblemType } from '@chancery/kernel';
import { Public } from '../auth/public.js';
import { problemTypes } from './problem.filter.js';
import { problemType } from './problem.js';

interface KnownProblem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
}

/** Makes the `type` of every problem an address that can be looked up. */
@ApiExcludeController()
@Public()
@Controller('problems')
export class ProblemsController {
  private readonly known: ReadonlyMap<string, KnownProblem>;

  constructor(@Inject(problemTypes) types: ProblemTable) {
    this.known = new Map(
      Object.entries(types).map(([code, type]) => [code, knownProblem(code, type)]),
    );
  }

  @Get()
  list(): readonly KnownProblem[] {
    return [...this.known.values()];
  }

  @Get(':code')
  get(@Param('code') code: string): KnownProblem {
    const known = this.known.get(code);
    if (!known) throw new NotFoundException();
    return known;
  }
}

const knownProblem = (code: string, { title, status }: ProblemType): KnownProblem => ({
  type: problemType(code),
  title,
  status,
});
