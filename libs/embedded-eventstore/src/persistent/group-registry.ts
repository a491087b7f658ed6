import { ALL } from '../grpc/stream-names.js';
import { makeFilter, type FilterSpec } from '../grpc/filter.js';
import type { EventLog } from '../store/event-log.js';
import { nameKey } from '../store/tables.js';
import { GroupExists, GroupFailed, GroupNotFound } from './group-errors.js';
import { groupKey, type GroupDefinition, type GroupSettings } from './group-settings.js';
import { sourceOf } from './group-source.js';
import { SubscriptionGroup } from './subscription-group.js';

const PREFIX = 'group:';
/** Names can be longer than a key. */
const storedUnder = (key: string): string => PREFIX + nameKey(key).toString('hex');

/** All groups of a server: kept in the state table, at work in memory. */
export class GroupRegistry {
  private readonly groups = new Map<string, SubscriptionGroup>();

  constructor(private readonly log: EventLog) {
    this.load();
  }

  get(stream: string, group: string): SubscriptionGroup {
    const found = this.groups.get(groupKey(stream, group));
    if (!found) throw new GroupNotFound(stream, group);
    return found;
  }

  list(stream?: string): SubscriptionGroup[] {
    const all = [...this.groups.values()];
    const found = all.filter(
      ({ definition }) => stream === undefined || definition.stream === stream,
    );
    if (stream !== undefined && found.length === 0) throw new GroupNotFound(stream, '');
    return found;
  }

  async create(
    stream: string,
    group: string,
    settings: GroupSettings,
    filter?: FilterSpec,
  ): Promise<void> {
    if (this.groups.has(groupKey(stream, group))) throw new GroupExists(stream, group);
    await this.put({ stream, group, settings, ...(filter ? { filter } : {}), firstOrdinal: 0 });
  }

  /** New settings; whoever is connected has to connect again. The checkpoint stays. */
  async update(stream: string, group: string, settings: GroupSettings): Promise<void> {
    const { definition } = this.get(stream, group);
    await this.put({ ...definition, settings });
  }

  async delete(stream: string, group: string): Promise<void> {
    const found = this.get(stream, group);
    const key = groupKey(stream, group);
    await this.log.writeTables(() => void this.log.tables.state.remove(storedUnder(key)));
    this.groups.delete(key);
    found.drop();
    await found.journal.erase();
  }

  /** Takes all groups up anew from what is kept. */
  async restart(): Promise<void> {
    await Promise.all(this.list().map(({ checkpointer }) => checkpointer.save()));
    for (const group of this.groups.values()) group.drop();
    this.groups.clear();
    this.load();
  }

  /** Keeps where every group is, while the log still takes it. */
  async close(): Promise<void> {
    await Promise.all(this.list().map(({ checkpointer }) => checkpointer.save()));
    for (const group of this.groups.values()) group.close();
  }

  private async put(asked: GroupDefinition): Promise<void> {
    const definition = { ...asked, firstOrdinal: this.firstOrdinal(asked) };
    check(definition, sourceOf(definition, this.log).last());
    const { stream, group } = definition;
    const key = groupKey(stream, group);
    const value = Buffer.from(JSON.stringify(definition));
    await this.log.writeTables(() => void this.log.tables.state.put(storedUnder(key), value));
    this.groups.get(key)?.drop();
    this.groups.set(key, new SubscriptionGroup(definition, this.log));
  }

  /** "From the end" is settled when it is asked: a restart must not skip what came in between. */
  private firstOrdinal(definition: GroupDefinition): number {
    const { startFrom } = definition.settings;
    return startFrom >= 0 ? startFrom : sourceOf(definition, this.log).last() + 1;
  }

  private load(): void {
    const range = { start: PREFIX, end: `${PREFIX}\uffff` };
    for (const { value } of this.log.tables.state.getRange(range)) {
      const definition = JSON.parse(value.toString('utf8')) as GroupDefinition;
      const key = groupKey(definition.stream, definition.group);
      this.groups.set(key, new SubscriptionGroup(definition, this.log));
    }
  }
}

/** Refuses what cannot work, with the reason. `last` is the newest ordinal of the source. */
const check = ({ stream, group, settings, filter }: GroupDefinition, last: number): void => {
  const fail = (reason: string): never => {
    throw new GroupFailed(stream, group, reason);
  };
  if (stream === '') fail('A group needs a stream.');
  if (group === '') fail('A group needs a name.');
  if (settings.readBatchSize >= settings.historyBufferSize) {
    fail('The read batch size must be smaller than the history buffer size.');
  }
  if (settings.startFrom < -1) fail('A start below -1 means nothing.');
  if (stream === ALL && settings.startFrom > last + 1) fail('The start is beyond the last event.');
  if (filter) makeFilter(filter);
};
