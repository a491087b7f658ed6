import { Controller, Get, NotFoundException, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Public } from '../auth/public.js';
import { isProblemCode, problemTable } from './problem-table.js';
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
  @Get()
  list(): readonly KnownProblem[] {
    return Object.keys(problemTable).filter(isProblemCode).map(known);
  }

  @Get(':code')
  get(@Param('code') code: string): KnownProblem {
    if (!isProblemCode(code)) throw new NotFoundException();
    return known(code);
  }
}

const known = (code: keyof typeof problemTable): KnownProblem => ({
  type: problemType(code),
  ...problemTable[code],
});
