import { uuidForm } from '@chancery/http';
import { bodyField } from '../shell/body-fields.js';

const described = { description: 'Its id.' };

export class RequestPath {
  @bodyField(uuidForm, described)
  matterId!: string;

  @bodyField(uuidForm, described)
  requestId!: string;
}

export class HearingPath {
  @bodyField(uuidForm, described)
  matterId!: string;

  @bodyField(uuidForm, described)
  hearingId!: string;
}

export class DecisionPath {
  @bodyField(uuidForm, described)
  matterId!: string;

  @bodyField(uuidForm, described)
  decisionId!: string;
}
