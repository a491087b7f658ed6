import { textForm, type Form } from '@chancery/http';

const name = textForm({ max: 60 });

/** Names that look the same are the same: one form of each letter, single blanks, none at the ends. */
export const savedQueryNameForm: Form<string> = {
  schema: name.schema,
  read: (given) =>
    name.read(
      typeof given === 'string' && given.length <= longest
        ? given.normalize('NFC').trim().replace(/\s+/gu, ' ')
        : given,
    ),
};

const longest = 500;
