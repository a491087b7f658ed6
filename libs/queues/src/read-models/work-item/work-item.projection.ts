import type { DocumentEvent } from '@chancery/documents/contract';
import type { Projection, Recorded, RowChange } from '@chancery/kernel';
import { caseItems } from './case.items.js';
import { clockItems } from './clock.items.js';
import { custodyItems } from './custody.items.js';
import { documentWideItems } from './document-wide.items.js';
import { dispatchItems } from './dispatch.items.js';
import { handOverItems } from './hand-over.items.js';
import { matterItems } from './matter.items.js';
import { taskItems } from './task.items.js';
import { routeItems } from './route.items.js';
import { workItemTable } from './work-item.row.js';

type On = Projection['on'];

/** Themes in the order in which their changes are made, where one event concerns several. */
const themes = [
  handOverItems,
  custodyItems,
  taskItems,
  routeItems,
  dispatchItems,
  documentWideItems,
  clockItems,
  caseItems,
  matterItems,
] as readonly On[];

const changesOf = (event: Recorded): readonly RowChange[] =>
  themes.flatMap((theme) => theme[event.type]?.(event) ?? []);

const types = [...new Set(themes.flatMap((theme) => Object.keys(theme)))];

/** The queues: what waits for whom, told theme by theme. */
export const workItemProjection: Projection<DocumentEvent> = {
  name: 'work_item',
  version: 8,
  group: 'documents',
  tables: [workItemTable],
  withheld: 'document',
  on: Object.fromEntries(types.map((type) => [type, changesOf])),
};
