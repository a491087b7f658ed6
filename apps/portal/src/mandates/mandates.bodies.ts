import {
  idForm,
  instantForm,
  listForm,
  objectForm,
  oneOfForm,
  textForm,
  uuidForm,
} from '@chancery/http';
import { givableBases, powers, type Basis, type Power } from '@chancery/parties';
import { bodyField } from '../shell/body-fields.js';

const authorityId = { description: 'The authority.', example: 'riverside' };
const mostNamed = 100;

export class ScopeBody {
  @bodyField(oneOfForm(['all', 'matters', 'services']), { description: 'What it is good for.' })
  of!: 'all' | 'matters' | 'services';

  @bodyField(listForm({ of: textForm({ max: 120 }), max: mostNamed, isUnique: true }), {
    ...{ description: 'The ids of matters or services.', optional: true },
  })
  ids?: readonly string[];
}

export class MandateBody {
  @bodyField(idForm, authorityId)
  authorityId!: string;

  @bodyField(oneOfForm(givableBases), { description: 'By what right.', example: 'attorney' })
  basis!: Basis;

  @bodyField(listForm({ of: oneOfForm(powers), min: 1, max: powers.length, isUnique: true }), {
    ...{ description: 'What the holder may do.', example: ['follow', 'answer'] },
  })
  powers!: readonly Power[];

  @bodyField(objectForm(() => ScopeBody), {
    description: 'For what it is good. Default everything.',
    optional: true,
  })
  scope?: ScopeBody;

  @bodyField(instantForm, { description: 'From when on. Default now.', optional: true })
  validFrom?: string;

  @bodyField(instantForm, { description: 'Up to when, without this instant.' })
  validUntil!: string;
}

export class AcceptanceBody {
  @bodyField(idForm, authorityId)
  authorityId!: string;

  @bodyField(textForm({ max: 40 }), { description: 'The code of the mandate.' })
  code!: string;
}

export class OfAuthorityBody {
  @bodyField(idForm, authorityId)
  authorityId!: string;
}

export class ActingForBody {
  @bodyField(idForm, authorityId)
  authorityId!: string;

  @bodyField(uuidForm, { description: 'The represented. Left out: oneself.', optional: true })
  partyId?: string;
}
