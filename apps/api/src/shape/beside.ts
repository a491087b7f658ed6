import type { QueryBus } from '@nestjs/cqrs';
import { ApiProperty } from '@nestjs/swagger';
import { FindNames } from '@chancery/directory';
import { documentActions, FindAllowedActions, type DocumentAction } from '@chancery/documents';
import type { Principal } from '@chancery/kernel';

interface OfDocument {
  /** Null of what is about something else. */
  readonly documentId: string | null;
  readonly unitId?: string;
  readonly officerId?: string | null;
  readonly fromUnitId?: string | null;
  readonly fromOfficerId?: string | null;
}

/** What a list was asked to have beside its rows; both are `true` or left out. */
interface Wish {
  readonly actions?: string;
  readonly names?: string;
}

interface Furnished<Item> {
  readonly items: readonly (Item & { readonly allowedActions?: readonly DocumentAction[] })[];
  readonly names?: Readonly<Record<string, string>>;
}

/** How a list is described that shows names beside its items. */
export const Names = (): PropertyDecorator =>
  ApiProperty({
    ...{ type: 'object', selfRequired: false, additionalProperties: { type: 'string' } },
    description: 'With `names=true`: of the units and officers in the items, by id.',
    example: { 'riverside.permits': 'Permits' },
  });

/** How an item is described that shows days beside its instants. */
export const Days = (when = 'With `days=true`'): PropertyDecorator =>
  ApiProperty({
    ...{ type: 'object', selfRequired: false },
    additionalProperties: { type: 'string', format: 'date' },
    description: `${when}: by the name of a field, the day of its instant in the time zone of the authority.`,
    example: { due: '2026-04-01', receivedAt: '2026-03-02' },
  });

/** How many items a list has, and whether there are more than were counted. */
export interface Total {
  readonly count: number;
  readonly isMore: boolean;
}

class TotalAnswer {
  @ApiProperty({ example: 312 })
  count!: number;

  @ApiProperty({ description: 'There are more; counting ended there.', example: false })
  isMore!: boolean;
}

/** How a list is described that tells how many items it has. */
export const HasTotal = (): PropertyDecorator =>
  ApiProperty({
    ...{ type: TotalAnswer, required: false },
    description: 'With `total=true`; absent where counting would have taken too long.',
  });

/** How an item is described that shows what its reader may do. */
export const Actions = (): PropertyDecorator =>
  ApiProperty({
    ...{ required: false, enum: documentActions, isArray: true },
    description: 'With `actions=true`: what you may do with the document.',
    example: ['claim', 'add-note'],
  });

/** The items of a list with what was asked for beside them, so that a desk of many rows needs no call for each. */
export const furnished = async <Item extends OfDocument>(
  queries: QueryBus,
  items: readonly Item[],
  { actions, names }: Wish,
  by: Principal,
): Promise<Furnished<Item>> => {
  const ids = items.flatMap(({ documentId }) => documentId ?? []);
  const [allowed, known] = await Promise.all([
    actions === 'true' ? queries.execute(new FindAllowedActions(ids, by)) : undefined,
    names === 'true' ? queries.execute(new FindNames(items.flatMap(named))) : undefined,
  ]);
  return {
    items: allowed
      ? items.map((item) => ({ ...item, allowedActions: allowed[item.documentId ?? ''] ?? [] }))
      : items,
    ...(known && { names: known }),
  };
};

const named = ({ unitId, officerId, fromUnitId, fromOfficerId }: OfDocument): readonly string[] =>
  [unitId, officerId, fromUnitId, fromOfficerId].filter((id) => typeof id === 'string');
