import { contexts, projectionsOf } from '@chancery/contexts';
import type { Command } from './arguments.js';
import { check } from './check.js';
import { checkFiles } from './check-files.js';
import { request } from './request.js';
import { reset } from './reset.js';
import { showLag, showList, showParked } from './show.js';
import type { Stores } from './stores.js';
import { tellStrays } from './strays.js';

const projections = projectionsOf(contexts);

/** False if the answer is one that a script should notice. */
export const runProjections = async (command: Command, stores: Stores): Promise<boolean> => {
  const { reads } = stores;
  switch (command.kind) {
    case 'list':
      await showList(reads);
      return !(await tellStrays(stores));
    case 'lag':
      await showLag(reads);
      return !(await tellStrays(stores));
    case 'parked':
      await showParked(reads, command.group && groupOf(command.group));
      return true;
    case 'verify': {
      const groups = command.groups.length > 0 ? command.groups.map(groupOf) : allGroups;
      if (await tellStrays(stores)) return false;
      const areRowsRight = await check(stores, groups, command.sample);
      return (command.groups.length > 0 || (await checkFiles(stores))) && areRowsRight;
    }
    case 'reset':
      return reset(stores, allGroups, command.reason);
    case 'request': {
      const { action, group, stream, reason } = command;
      return request(stores, { action, group: groupOf(group), stream, reason });
    }
  }
};

const allGroups = [...new Set(projections.map(({ group }) => group))];

const groupOf = (name: string): string => {
  const found = projections.find((each) => each.group === name || each.name === name);
  if (found) return found.group;
  const names = projections.map((each) => each.name);
  throw new Error(
    `No projection is called ${name}; there are ${[...allGroups, ...names].join(', ')}.`,
  );
};
