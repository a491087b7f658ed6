import { Param, type PipeTransform } from '@nestjs/common';
import { InvalidRequest } from '@chancery/http';

const most = 60;

/** Names that look the same are the same: one form of each letter, single blanks, none at the ends. */
class NormalisedName implements PipeTransform<string, string> {
  transform(given: string): string {
    const name = given.normalize('NFC').trim().replace(/\s+/gu, ' ');
    const length = [...name].length;
    if (length < 1 || length > most || /\p{Cc}/u.test(name))
      throw new InvalidRequest('The name of the query is not as described.', [
        {
          path: '/name',
          message: `name must be 1 to ${most} characters, none of them for control`,
        },
      ]);
    return name;
  }
}

export const SavedQueryName = (): ParameterDecorator => Param('name', new NormalisedName());
