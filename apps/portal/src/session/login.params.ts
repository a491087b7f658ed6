import { oneOfForm, textForm } from '@chancery/http';
import { assurances, type Assurance } from '@chancery/kernel';
import { locales, type Locale } from '@chancery/words';
import { bodyField } from '../shell/body-fields.js';

const text = textForm({ max: 500 });
const optional = true;

/** How somebody comes to log in. */
export class LoginQuery {
  @bodyField(text, { optional, description: 'The page to return to.' })
  to?: string;

  @bodyField(text, { optional, description: 'The provider, by its id.' })
  provider?: string;

  @bodyField(oneOfForm(assurances), { optional, description: 'The least assurance needed.' })
  level?: Assurance;

  @bodyField(text, { optional, description: 'Set where the login failed.' })
  failed?: string;

  @bodyField(text, { optional, description: 'The login is to be added to that of the session.' })
  further?: string;
}

/** Another language, and where to read on. */
export class LanguageQuery {
  @bodyField(oneOfForm(locales), { optional, description: 'The language.' })
  to?: Locale;

  @bodyField(text, { optional, description: 'The page to return to.' })
  back?: string;
}
