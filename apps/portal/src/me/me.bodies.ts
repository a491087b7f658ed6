import { idForm, objectForm, oneOfForm, patternForm } from '@chancery/http';
import {
  mailKinds,
  mailTimes,
  partyLanguages,
  type PartyLanguage,
  type Preferences,
} from '@chancery/parties';
import { bodyField } from '../shell/body-fields.js';

const authorityId = { description: 'The authority.', example: 'riverside' };

const digitsForm = patternForm({
  ...{ max: 20, pattern: '^[\\d ]+$' },
  ...{ what: 'code', advice: 'Give the six digits of the mail.' },
});

/** Something at something, without blanks: whether mail arrives there is what the code is for. */
export const emailForm = patternForm({
  ...{ max: 200, pattern: '^[^\\s@]+@[^\\s@]+$' },
  ...{ what: 'e-mail address', advice: 'Give one such as name@example.org.' },
});

/** When mails are sent about what; what is left out is sent at once. */
export class MailBody {}
for (const kind of mailKinds)
  bodyField(oneOfForm(mailTimes), { description: `Mails about: ${kind}.`, optional: true })(
    MailBody.prototype,
    kind,
  );

export class PreferencesBody {
  @bodyField(idForm, authorityId)
  authorityId!: string;

  @bodyField(oneOfForm(partyLanguages), { description: 'The language of mails.', example: 'uk' })
  language!: PartyLanguage;

  @bodyField(objectForm(() => MailBody), { description: 'When mails are sent about what.' })
  mail!: Preferences['mail'];
}

export class ContactBody {
  @bodyField(idForm, authorityId)
  authorityId!: string;

  @bodyField(emailForm, { description: 'An e-mail address.', example: 'mariana@example.org' })
  email!: string;
}

export class ConfirmationBody {
  @bodyField(idForm, authorityId)
  authorityId!: string;

  @bodyField(digitsForm, { description: 'The six digits of the mail.', example: '123456' })
  digits!: string;
}
