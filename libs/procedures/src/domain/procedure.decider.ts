import {
  authorityOf,
  decideBy,
  demandRight,
  isSame,
  isWellNamed,
  type Decider,
  type Decisions,
  type StreamType,
} from '@chancery/kernel';
import type { ProcedureCommand, PublishProcedure, RetireProcedure } from './procedure.commands.js';
import {
  MalformedProcedureId,
  ProcedureMalformed,
  ProcedureNotFound,
  ProcedureValidTooEarly,
  ProcedureVersionOutOfOrder,
  ProcedureVersionTaken,
  ProcedureWasRetired,
} from './procedure.errors.js';
import type { ProcedureEvent } from './procedure.events.js';
import type { Procedures, PublishedProcedure } from './procedure.state.js';
import { procedureRights } from './rights.js';
import { faultsOf } from './usable-procedure.js';

const decisions: Decisions<Procedures, ProcedureCommand, ProcedureEvent> = {
  PublishProcedure: (procedures, command) => published(procedures, command),
  RetireProcedure: (procedures, command) => retired(procedures, command),
};

/** Procedures are published in versions, each whole and never edited. A kind of document follows one at a time. */
export const proceduresDecider: Decider<Procedures, ProcedureCommand, ProcedureEvent> = {
  initialState: { published: new Map() },

  admit: (procedures, command) => demandRight(procedureRights, procedures, command),

  decide: (procedures, command) => decideBy(decisions, procedures, command),

  evolve: ({ published }, { type, data }) => {
    const { versions } = published.get(data.procedureId) ?? { versions: [] };
    const changed: PublishedProcedure =
      type === 'ProcedureRetired'
        ? { versions, retired: { at: data.at, reason: data.reason } }
        : { versions: [...versions, versionIn(data)] };
    return { published: new Map([...published, [data.procedureId, changed]]) };
  },
};

/** The stream has the name of the authority. */
export const proceduresStream: StreamType<Procedures, ProcedureCommand, ProcedureEvent> = {
  category: 'procedure',
  decider: proceduresDecider,
};

const versionIn = ({
  version,
  validFrom,
  procedure,
  at: publishedAt,
}: Extract<
  ProcedureEvent,
  { type: 'ProcedurePublished' }
>['data']): PublishedProcedure['versions'][number] => ({
  ...{ version, validFrom, procedure, publishedAt },
});

/** Versions follow each other by one. Publishing the same version again says nothing new. */
const published = (
  procedures: Procedures,
  { data }: PublishProcedure,
): readonly ProcedureEvent[] => {
  const { faults: known = [], ...order } = data;
  const { procedureId, version, validFrom, procedure } = order;
  if (!isWellNamed(procedureId)) throw new MalformedProcedureId(procedureId);
  const { versions, retired } = procedures.published.get(procedureId) ?? { versions: [] };
  const taken = versions[version - 1];
  if (taken?.validFrom === validFrom && isSame(taken.procedure, procedure)) return [];
  const next = versions.length + 1;
  if (taken) throw new ProcedureVersionTaken(procedureId, version, next);
  if (retired) throw new ProcedureWasRetired(procedureId, retired.at);
  if (version !== next) throw new ProcedureVersionOutOfOrder(procedureId, version, next);
  const notBefore = versions.at(-1)?.validFrom ?? validFrom;
  if (validFrom < notBefore) throw new ProcedureValidTooEarly(procedureId, validFrom, notBefore);
  const faults = [...faultsOf(procedures, order), ...known];
  if (faults.length > 0) throw new ProcedureMalformed(procedureId, faults);
  return [
    { type: 'ProcedurePublished', data: { ...order, authorityId: authorityOf(procedureId) } },
  ];
};

const retired = (
  { published }: Procedures,
  { data }: RetireProcedure,
): readonly ProcedureEvent[] => {
  const known = published.get(data.procedureId);
  if (!known) throw new ProcedureNotFound(data.procedureId);
  if (known.retired) return [];
  return [
    { type: 'ProcedureRetired', data: { ...data, authorityId: authorityOf(data.procedureId) } },
  ];
};
