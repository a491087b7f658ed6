import { linkKinds, partyRoles, type LinkKind, type PartyRole } from '@chancery/cases';
import { accessLevels, type AccessLevel } from '@chancery/kernel';
import { ReasonBody } from '../documents/description.bodies.js';
import { PartyBody } from '../documents/intake.bodies.js';
import { Flag, Id, Nested, OneOf, Text, Uuid, Uuids, without } from '../shape/fields.js';

const unit = { description: 'The unit that answers for it.', example: 'riverside.permits' };
const officer = { description: 'The officer there who does.', example: 'riverside.ivan' };
const register = {
  description: 'The register for cases that numbers it.',
  example: 'riverside.cases.2026',
};
const title = { max: 500, description: 'What it is about.', example: 'Garden house, 4 Mill Lane' };
const kind = { max: 60, description: 'The kind of matter.', example: 'building-permit' };
const classId = {
  description: 'Its class: the id of the file plan with the index.',
  example: 'riverside.2026.03-8',
};
const caseId = { description: 'The other case.', example: '5c9d1e3f-7a2b-4c6d-8e90-1f3a5b7c9d2e' };
const documentId = {
  description: 'The document.',
  example: '3f0c1d5e-8a52-4b7e-9c43-0a6d2f7b1e90',
};

export class OpenCaseBody {
  @Id(unit)
  unitId!: string;

  @Id({ ...officer, optional: true })
  officerId?: string;

  @Id({
    ...{ ...register, optional: true },
    description: 'The register for cases that numbers it; that of the procedure, if left out.',
  })
  registerId?: string;

  @Text(title)
  title!: string;

  @Text(kind)
  kind!: string;

  @Text({ ...classId, max: 100, optional: true })
  classId?: string;

  @OneOf(accessLevels, {
    ...{ optional: true, example: 'internal' },
    description: 'Who may read it. Default that of the procedure, or `internal`.',
  })
  accessLevel?: AccessLevel;

  @Uuid({ ...documentId, optional: true, description: 'A document that becomes its first entry.' })
  documentId?: string;

  @Uuid({ ...caseId, optional: true, description: 'The case that it is a part of.' })
  parentCaseId?: string;
}

export class TakeInBody {
  @Uuid(documentId)
  documentId!: string;
}

export class MoveDocumentsBody extends ReasonBody {
  @Uuids({ description: 'The documents.', example: [documentId.example], max: 100 })
  documentIds!: string[];

  @Uuid({ ...caseId, description: 'The case that they are to lie in.' })
  toCaseId!: string;
}

export class MergeCaseBody extends ReasonBody {
  @Uuid({ ...caseId, description: 'The case in which this one goes on.' })
  intoCaseId!: string;
}

export class SplitCaseBody extends ReasonBody {
  @Uuids({ description: 'The documents.', example: [documentId.example], max: 100 })
  documentIds!: string[];

  @Text({ ...title, description: 'What the new case is about.' })
  title!: string;

  @Id(register)
  registerId!: string;

  @Text({ ...kind, optional: true, description: 'The kind of matter. Default: that of this case.' })
  kind?: string;

  @Id({ ...officer, optional: true })
  officerId?: string;
}

class CasePartyBody extends without(PartyBody, ['partyId', 'contact'] as const) {}

export class AddPartyBody {
  @Nested(() => CasePartyBody, { description: 'The person or body.' })
  party!: CasePartyBody;

  @OneOf(partyRoles, { description: 'As what the matter concerns them.', example: 'initiator' })
  role!: PartyRole;

  @Uuid({
    ...{ optional: true, description: 'The party whom this one speaks for.' },
    example: '3c1d7a52-0e0e-4f43-8a66-5f1f0c5a2b11',
  })
  represents?: string;
}

export class AssignCaseBody {
  @Id(unit)
  unitId!: string;

  @Id({ ...officer, optional: true })
  officerId?: string;
}

export class ClassifyCaseBody {
  @Text({ ...classId, max: 100 })
  classId!: string;
}

export class CorrectCaseBody extends ReasonBody {
  @Text({ ...title, optional: true })
  title?: string;

  @Text({ ...kind, optional: true })
  kind?: string;
}

export class CaseAccessLevelBody extends ReasonBody {
  @OneOf(accessLevels, { description: 'Who may read it from now on.', example: 'confidential' })
  accessLevel!: AccessLevel;
}

export class ResultBody {
  @Text({ max: 200, description: 'How the matter ended.', example: 'granted' })
  result!: string;
}

export class LinkCaseBody {
  @Uuid(caseId)
  otherCaseId!: string;

  @OneOf(linkKinds, { description: 'How they belong together.', example: 'follows' })
  kind!: LinkKind;
}

export class UnlinkCaseBody extends ReasonBody {
  @Uuid(caseId)
  otherCaseId!: string;

  @OneOf(linkKinds, { description: 'How they belonged together.', example: 'follows' })
  kind!: LinkKind;
}

export class CloseCaseBody {
  @Flag({
    ...{ optional: true, example: true },
    description: 'Settle and close first what lies in it and has no work left.',
  })
  settleRest?: boolean;
}
