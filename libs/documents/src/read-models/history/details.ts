import type { AccessLevel } from '@chancery/kernel';
import type { RecalculationReason } from '../../domain/clock.events.js';
import type { StopReason } from '../../domain/clock.terms.js';
import type { Act, SignatureLevel } from '@chancery/procedures/rules';
import type { AttachmentRole } from '../../domain/content.terms.js';
import type { DocumentEvent } from '../../domain/document.events.js';
import type { RouteOutcome } from '../../domain/route.terms.js';
import type { SignatureOutcome } from '../../domain/signature.terms.js';
import type { DispatchChannel } from '../../domain/dispatch.terms.js';
import type {
  Channel,
  Direction,
  Priority,
  Purpose,
  SettlementWay,
} from '../../domain/document.terms.js';
import { dispatchDetailsOf, type DispatchDetails } from './dispatch-details.js';
import { broughtBy, filesIn, type FileDetails, type FileNames } from './file-details.js';
import { taskDetailsOf, type TaskDetails } from './task-details.js';

/** What events can change; of `tags` the whole list, as one text. */
export const changedFields = [
  ...(['subject', 'kind', 'language', 'due', 'receivedAt', 'channel', 'senderNumber'] as const),
  ...(['senderDate', 'enclosures', 'replyWay', 'tags', 'accessLevel', 'priority'] as const),
] as const;
type ChangedField = (typeof changedFields)[number];

/** A value that an event changed. */
export interface Change {
  readonly field: ChangedField;
  readonly from: string;
  readonly to: string;
}

/** What an event of a document's history says beside who, when, from, to and why; only what it does say is there. */
export interface Details extends TaskDetails, DispatchDetails, FileDetails {
  readonly subject?: string;
  readonly kind?: string;
  readonly direction?: Direction;
  readonly channel?: Channel | DispatchChannel;
  readonly receivedAt?: string;
  readonly due?: string;
  readonly registerId?: string;
  readonly number?: string;
  readonly senderNumber?: string;
  readonly senderDate?: string;
  readonly enclosures?: string;
  readonly replyWay?: Channel;
  readonly tags?: readonly string[];
  readonly language?: string;
  readonly toAuthority?: string;
  readonly changes?: readonly Change[];
  readonly accessLevel?: AccessLevel;
  readonly priority?: Priority;
  readonly handOverId?: string;
  readonly purpose?: Purpose;
  readonly note?: string;
  readonly result?: string;
  readonly way?: SettlementWay;
  readonly clockId?: string;
  readonly policyId?: string;
  readonly ground?: string;
  readonly dueDate?: string;
  readonly isKept?: boolean;
  readonly because?: StopReason | RecalculationReason;
  readonly procedureId?: string;
  readonly procedureVersion?: number;
  readonly rung?: string;
  readonly isOverdue?: boolean;
  readonly caseId?: string;
  readonly fromCaseId?: string;
  readonly entry?: number;
  readonly remark?: string;
  readonly routeId?: string;
  readonly stepId?: string;
  readonly stage?: number;
  readonly act?: Act;
  readonly level?: SignatureLevel;
  readonly contentVersion?: number;
  readonly outcome?: RouteOutcome | SignatureOutcome;
  readonly role?: AttachmentRole;
  readonly bySilence?: true;
}

/** What events change, as it stood before. */
interface Known {
  readonly values: Readonly<Partial<Record<Change['field'], string>>>;
  readonly files: FileNames;
}

export const nothingKnown: Known = { values: { priority: 'ordinary' }, files: {} };

const unchangedFields = [
  ...['subject', 'kind', 'direction', 'channel', 'receivedAt', 'due', 'registerId', 'number'],
  ...['senderNumber', 'senderDate', 'enclosures', 'replyWay', 'tags', 'language'],
  ...['toAuthority', 'accessLevel', 'priority', 'handOverId', 'purpose', 'note', 'result', 'way'],
  ...['replyId', 'remark', 'clockId', 'policyId', 'ground', 'dueDate'],
  ...['isKept', 'because', 'rung', 'isOverdue'],
  ...['caseId', 'fromCaseId', 'entry'],
  ...['resolutionId', 'taskId', 'executorId', 'what'],
  ...['routeId', 'stepId', 'stage', 'act', 'level', 'outcome', 'bySilence'],
  ...['verdict', 'finding'],
];
const changing = ['DocumentCorrected', 'AccessLevelSet', 'PrioritySet'];

/** The details of an event, and what is known after it. */
export const detailsOf = (known: Known, event: DocumentEvent): readonly [Details, Known] => {
  const data = event.data as Readonly<Record<string, unknown>>;
  const said = Object.fromEntries(
    unchangedFields.flatMap((name) => (data[name] === undefined ? [] : [[name, data[name]]])),
  );
  const changes = changing.includes(event.type) ? changesOf(known, data) : [];
  const files = filesIn(known.files, event);
  return [
    {
      ...said,
      ...(event.type === 'NoteAdded' && { note: event.data.text }),
      ...(changes.length > 0 && { changes }),
      ...('content' in event.data && { contentVersion: event.data.content.version }),
      ...('remarks' in event.data && { remark: event.data.remarks }),
      ...files,
      ...(event.type === 'AttachmentRoleSet' && { role: event.data.role }),
      ...procedureIn(event),
      ...taskDetailsOf(event),
      ...dispatchDetailsOf(event),
    },
    { values: { ...known.values, ...pick(data) }, files: { ...known.files, ...broughtBy(event) } },
  ];
};

const procedureIn = ({
  type,
  data,
}: DocumentEvent): Pick<Details, 'procedureId' | 'procedureVersion'> =>
  type === 'ProcedureAssigned' || type === 'ProcedureAdopted'
    ? { procedureId: data.procedureId, procedureVersion: data.version }
    : {};

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';

const pick = (said: Readonly<Record<string, unknown>>): Known['values'] =>
  Object.fromEntries(
    changedFields.flatMap((name) => (said[name] === undefined ? [] : [[name, textOf(said[name])]])),
  );

const changesOf = (known: Known, said: Readonly<Record<string, unknown>>): readonly Change[] =>
  changedFields.flatMap((field) => {
    const to = pick(said)[field];
    return to === undefined ? [] : [{ field, from: known.values[field] ?? '', to }];
  });
