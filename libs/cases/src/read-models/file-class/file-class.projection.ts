import { rowsOf, type Projection } from '@chancery/kernel';
import type { FilePlanEvent } from '../../domain/file-plan.events.js';
import { fileClassTable } from './file-class.row.js';

const classes = rowsOf(fileClassTable);

/** The classes of the file plans of each authority. */
export const fileClassProjection: Projection<FilePlanEvent> = {
  name: 'file_class',
  version: 1,
  group: 'documents',
  tables: [fileClassTable],
  on: {
    FilePlanOpened: () => [],
    ClassSet: ({ data: { planId, index, at: _, ...set } }) => [
      classes.upsert({ planId, index }, { ...set, isOpen: true }),
    ],
    ClassClosed: ({ data: { planId, index } }) => [
      classes.update({ planId, index }, { isOpen: false }),
    ],
    FilePlanPublished: ({ data: { planId, validFrom, classes: listed } }) =>
      listed.map(({ index }) => classes.update({ planId, index }, { validFrom })),
  },
};
