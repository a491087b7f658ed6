import { ApiProperty } from '@nestjs/swagger';
import type { Type } from '@nestjs/common';
import { pageSize } from '@chancery/read-store';
import { Text, Whole } from './fields.js';

/** What a caller may say about which part of a list they want. */
export class PageQuery {
  @Text({
    optional: true,
    max: 1_000,
    description: 'Where the last page ended: its `next`.',
    example: 'WyIyMDI2…',
  })
  cursor?: string;

  @Whole({
    optional: true,
    min: 1,
    max: pageSize.most,
    description: `How many at most. Default ${pageSize.usual}.`,
    example: pageSize.usual,
  })
  limit?: number;
}

/** A part of a list; `next` is absent on the last. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
  readonly isCut?: boolean;
}

/** The class that describes a page of these items. */
export const PageOf = <Item>(item: Type<Item>): Type<Page<Item>> => {
  class PageAnswer {
    @ApiProperty({ type: [item] })
    items!: Item[];

    @ApiProperty({
      required: false,
      description: 'Give it as `cursor` to go on; absent on the last page.',
    })
    next?: string;

    @ApiProperty({
      required: false,
      description: 'Of a search: more matches than could be weighed; these are the newest of them.',
    })
    isCut?: boolean;
  }
  Object.defineProperty(PageAnswer, 'name', { value: `PageOf${item.name}` });
  return PageAnswer;
};
