import { authorityOf } from '@chancery/kernel';
import type { Fault } from './fault.js';
import {
  guardedSteps,
  plainGuards,
  subjectOf,
  templateNamed,
  type Procedure,
} from './procedure.js';
import { rivalFor, type Procedures } from './procedure.state.js';

interface Wanted {
  readonly procedureId: string;
  readonly validFrom: string;
  readonly procedure: Procedure;
}

/** Everything for which nothing could follow the procedure, as far as procedures know. */
export const faultsOf = (procedures: Procedures, wanted: Wanted): readonly Fault[] => [
  ...kindFaults(procedures, wanted),
  ...subjectFaults(procedures, wanted),
  ...guardFaults(wanted.procedure),
  ...policyFaults(wanted),
  ...deliveryFaults(wanted.procedure),
];

const kindFaults = (
  procedures: Procedures,
  { procedureId, validFrom, procedure }: Wanted,
): readonly Fault[] => {
  const { kinds } = procedure;
  const subject = subjectOf(procedure);
  return kinds.flatMap((kind, index) => {
    const path = `/kinds/${index}`;
    if (kinds.indexOf(kind) < index)
      return [{ path, message: `"${kind}" stands there twice. Name it once.` }];
    const rival = rivalFor(procedures, procedureId, { subject, kind }, validFrom);
    const advice = `"${kind}" follows ${rival} then. Take it out here, or publish a version of that without it.`;
    return rival === undefined ? [] : [{ path, message: advice }];
  });
};

/** A procedure is for documents or for cases in all its versions. Cases have no guards, and end by being closed. */
const subjectFaults = (
  { published }: Procedures,
  { procedureId, procedure }: Wanted,
): readonly Fault[] => {
  const subject = subjectOf(procedure);
  const [first] = published.get(procedureId)?.versions ?? [];
  const before = first ? subjectOf(first.procedure) : subject;
  const changed = `Version 1 is for each ${before}. Give "${before}", or a procedure of another id.`;
  const moved = before === subject ? [] : [{ path: '/subject', message: changed }];
  if (subject === 'document') return moved;
  const { needs, clocks } = procedure;
  const guarded = guardedSteps.filter((step) => (needs[step] ?? []).length > 0);
  return [
    ...moved,
    ...guarded.map((step) => ({
      path: `/needs/${step}`,
      message: 'Guards are for documents. Leave it out for cases.',
    })),
    ...clocks.flatMap(({ stopOn }, index) =>
      stopOn === 'closed'
        ? []
        : [{ path: `/clocks/${index}/stopOn`, message: 'A case is closed. Give "closed".' }],
    ),
  ];
};

const guardFaults = ({ needs }: Procedure): readonly Fault[] =>
  guardedSteps.flatMap((step) =>
    (needs[step] ?? []).flatMap((guard, index) =>
      (plainGuards as readonly string[]).includes(guard) || templateNamed(guard) !== undefined
        ? []
        : [
            {
              path: `/needs/${step}/${index}`,
              message: `There is no guard "${String(guard)}". Give one of: ${[...plainGuards, 'route:<code of a template>'].join(', ')}.`,
            },
          ],
    ),
  );

const policyFaults = ({ procedureId, procedure }: Wanted): readonly Fault[] =>
  policiesIn(procedure)
    .filter(({ policyId }) => authorityOf(policyId) !== authorityOf(procedureId))
    .map(({ path }) => ({ path, message: 'A policy of another authority counts nothing here.' }));

const deliveryFaults = ({ deemedDeliveries = [] }: Procedure): readonly Fault[] =>
  deemedDeliveries.flatMap(({ channel }, index) =>
    deemedDeliveries.findIndex((each) => each.channel === channel) === index
      ? []
      : [
          {
            path: `/deemedDeliveries/${index}/channel`,
            message: `"${channel}" stands there twice. Name it once.`,
          },
        ],
  );

/** The policies that terms are counted by, and where. */
export const policiesIn = ({
  clocks,
  deemedDeliveries = [],
}: Procedure): readonly { readonly policyId: string; readonly path: string }[] => [
  ...clocks.map(({ policyId }, index) => ({ policyId, path: `/clocks/${index}/policyId` })),
  ...deemedDeliveries.map(({ policyId }, index) => ({
    ...{ policyId, path: `/deemedDeliveries/${index}/policyId` },
  })),
];

/** The templates that guards name, and where. */
export const templatesIn = (
  needs: Procedure['needs'],
): readonly { readonly code: string; readonly path: string }[] =>
  guardedSteps.flatMap((step) =>
    (needs[step] ?? []).flatMap((guard, index) => {
      const code = templateNamed(guard);
      return code === undefined ? [] : [{ code, path: `/needs/${step}/${index}` }];
    }),
  );
