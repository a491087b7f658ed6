import { useQuery } from '@tanstack/react-query';
import type { Choice } from '@chancery/ui';
import { useOpenCases } from '../api/cases.js';
import { client, dataOf } from '../api/client.js';
import { useNames, useOfficers, useUnits } from '../api/directory.js';
import { useClocks, type DocumentView } from '../api/documents.js';
import { useRegisters } from '../api/registers.js';
import { useRouteTemplates } from '../api/routes.js';
import { useMe } from '../session/session.js';
import { useWords, type Say } from '../words/words.js';
import type { FieldSpec } from './field-spec.js';

type Names = (id: string | null | undefined) => string;

/** What a field can be chosen from; `undefined` where it is written. */
export const useChoices = (
  field: FieldSpec,
  document?: DocumentView,
): readonly Choice[] | undefined => {
  const t = useWords();
  const names = useNames();
  const all = useAddressees(document?.involvedUnits ?? [], names);
  const { oversees } = useMe();
  const isBelow = ({ value }: Choice): boolean => oversees.includes(value.split('/')[0] ?? '');
  const addressees = field.isBelow && oversees.length > 0 ? all.filter(isBelow) : all;
  const registers = useOpenRegisters(document?.direction);
  const policies = usePolicies(field.kind === 'policy');
  const cases = useOpenCases(field.kind === 'case').data;
  const templates = useRouteTemplates(field.kind === 'template').data;
  const grounds = useGrounds(
    field.kind === 'clock' || field.kind === 'ground' ? document : undefined,
  );
  switch (field.kind) {
    case 'choice':
      return (field.options ?? []).map(([value, key]) => ({ value, label: t(key) }));
    case 'pick':
    case 'picks':
      return field.choices ?? [];
    case 'unit':
      return addressees.filter(({ value }) => !value.includes('/'));
    case 'addressee':
    case 'addressees':
      return addressees;
    case 'officer':
      return addressees
        .filter(({ value }) => value.startsWith(`${document?.unitId}/`))
        .map((choice) => ({ ...choice, value: choice.value.split('/')[1] ?? '' }));
    case 'register':
      return registers;
    case 'handOver':
      return document && handOvers(document, names, t);
    case 'holder':
      return document?.earlierHolders.map(({ unitId, officerId }) => ({
        value: officerId ? `${unitId}/${officerId}` : unitId,
        label: officerId ? `${names(officerId)}, ${names(unitId)}` : names(unitId),
      }));
    case 'attachment':
      return document?.attachments
        .filter(({ standing }) => standing === 'current')
        .map(({ attachmentId, name }) => ({ value: attachmentId, label: name }));
    case 'case':
      return (cases ?? []).map(({ caseId, number, title }) => ({
        ...{ value: caseId, label: [number, title].filter(Boolean).join(' ') },
      }));
    case 'template':
      return templates?.map(({ templateId, name }) => ({ value: templateId, label: name })) ?? [];
    case 'policy':
      return policies;
    case 'clock':
      return grounds.clocks;
    case 'ground':
      return grounds.grounds;
    case 'line':
    case 'text':
    case 'day':
    case 'term':
    case 'check':
    case 'file':
      return undefined;
  }
};

/** Units first, the usual ones before the others, then their officers. */
const useAddressees = (usual: readonly string[], names: Names): readonly Choice[] => {
  const units = useUnits().data ?? [];
  const officers = useOfficers().data ?? [];
  const isUsual = (unitId: string): number => (usual.includes(unitId) ? 0 : 1);
  const active = units.filter(({ isActive }) => isActive);
  return [
    ...active
      .map(({ unitId, name }) => ({ value: unitId, label: name }))
      .sort((one, other) => isUsual(one.value) - isUsual(other.value)),
    ...officers
      .filter(({ isActive }) => isActive)
      .flatMap(({ officerId, name, posts }) =>
        posts.map(({ unitId }) => ({
          value: `${unitId}/${officerId}`,
          label: name,
          about: names(unitId),
        })),
      ),
  ];
};

const useOpenRegisters = (direction: string | undefined): readonly Choice[] =>
  (useRegisters().data ?? [])
    .filter((register) => register.isOpen && (register.direction ?? direction) === direction)
    .map(({ registerId, name, year }) => ({
      value: registerId,
      label: [name, year].filter(Boolean).join(' '),
    }));

const handOvers = (document: DocumentView, names: Names, t: Say): readonly Choice[] =>
  document.workItems
    .filter(({ kind }) => kind === 'hand-over' || kind === 'acquaintance')
    .map(({ itemId, unitId, fromUnitId, purpose }) => ({
      value: itemId,
      label: t('desk.handOver.choice', { from: names(fromUnitId), to: names(unitId) }),
      about: t(purpose === 'action' ? 'desk.purpose.action' : 'desk.purpose.acquaintance'),
    }));

const usePolicies = (isWanted: boolean): readonly Choice[] => {
  const { authorityId } = useMe();
  const { data = [] } = useQuery({
    queryKey: ['policies', authorityId],
    enabled: isWanted,
    queryFn: () =>
      dataOf(
        client.GET('/v1/authorities/{authorityId}/deadline-policies', {
          params: { path: { authorityId } },
        }),
      ),
  });
  return data
    .filter(({ isRetired }) => !isRetired)
    .map(({ policyId, name }) => ({ value: policyId, label: name }));
};

/** The terms that run, and on what grounds they can be suspended or extended. */
const useGrounds = (
  document: DocumentView | undefined,
): { readonly clocks: readonly Choice[]; readonly grounds: readonly Choice[] } => {
  const names = useNames();
  const { data: clocks = [] } = useClocks(document?.documentId ?? '');
  const policyId = clocks[0]?.policyId;
  const { data } = useQuery({
    queryKey: ['policy', policyId],
    enabled: policyId !== undefined,
    queryFn: () =>
      dataOf(
        client.GET('/v1/deadline-policies/{policyId}', {
          params: { path: { policyId: policyId ?? '' } },
        }),
      ),
  });
  const grounds = { ...data?.policy.suspensions, ...data?.policy.extensions };
  return {
    clocks: clocks.map(({ clockId, dueDate }) => ({
      value: clockId,
      label: dueDate ?? names(clockId),
    })),
    grounds: Object.keys(grounds).map((name) => ({ value: name, label: name })),
  };
};
