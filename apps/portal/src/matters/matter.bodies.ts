import { flagForm, listForm, slugForm, textForm } from '@chancery/http';
import { bodyField } from '../shell/body-fields.js';

const longest = 8_000;
const words = textForm({ max: longest, hasLines: true });

export class PartyTextBody {
  @bodyField(words, { description: 'What you say.', example: 'When will you decide?' })
  text!: string;
}

export class AnswerBody extends PartyTextBody {
  @bodyField(listForm({ of: slugForm, max: 20, isUnique: true }), {
    description: 'What of the things asked for you send with it.',
    example: ['plan'],
  })
  itemIds!: string[];

  @bodyField(flagForm, {
    ...{ description: 'There is no more to send.', optional: true, example: false },
  })
  isAll?: boolean;
}

export class WithdrawalBody {
  @bodyField(words, {
    ...{ description: 'The part that you withdraw. Left out: the whole.', optional: true },
    example: 'The garage',
  })
  part?: string;
}
