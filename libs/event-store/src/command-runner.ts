import { DomainError, streamName } from '@chancery/kernel';
import type { LooksUp, Message, Order, StreamType } from '@chancery/kernel';
import { inSpan, type SpanOptions } from '@chancery/tracing';
import type { EventStore } from './event-store.js';
import type { Folded } from './folded-stream.js';
import { Lane } from './lane.js';
import { decidedAsLookedUp } from './looked-up.js';
import type { AnyType } from './long-type.js';
import { MemorySnapshots } from './memory-snapshots.js';
import { askedBy } from './recall.js';
import { RememberedFolds } from './remembered-folds.js';
import type { SnapshotStore } from './snapshot-store.js';
import { triedOut } from './tried-out.js';
import { RecentTurns } from './turns.js';
import { underTrace } from './under-trace.js';
import type { Outcome } from './verdict.js';

/** Told of every command that was run, for metrics: its type, how it ended, and the seconds it took. */
export type CommandObserver = (type: string, outcome: string, seconds: number) => void;

export interface RunnerOptions {
  /** How many bytes of folded streams are kept in memory. */
  readonly cacheBytes?: number;
  /** Where snapshots of long streams are kept; in the memory of this process if not said. */
  readonly snapshots?: SnapshotStore;
  readonly observe?: CommandObserver;
}

export interface LoadOptions {
  /** For how long, in milliseconds, a stream is believed to be as it was last seen. Default 0: the log is asked. */
  readonly maxAgeMs?: number;
  /** Keys of older events that the state of a long stream is to know. */
  readonly keys?: readonly string[];
}

/**
 * Runs commands: reads and folds the stream, decides, appends at the revision read. Commands on one
 * stream wait for each other here and share appends (see Lane); against other processes the expected
 * revision decides, and a lost race is decided again by the rules.
 */
export class CommandRunner {
  private readonly folds: RememberedFolds;
  private readonly lanes = new Map<string, Lane>();
  private readonly turns = new RecentTurns();

  constructor(
    private readonly store: EventStore,
    private readonly options: RunnerOptions = {},
  ) {
    const snapshots = options.snapshots ?? new MemorySnapshots();
    this.folds = new RememberedFolds(store, snapshots, options.cacheBytes);
  }

  /**
   * Runs a command on the stream of this type and id. Rights come first: whatever else there is to say is said only
   * to a sender whom `admit` lets pass. A command id already in the stream is answered as it was the first time.
   * `lookUp` completes the command with what stands elsewhere, or refuses it. It is asked after `admit`, and not for
   * a repeated command. Throws what `admit`, `lookUp` and `decide` refuse with, and the errors of this library.
   */
  run<State, Command extends Order, Event extends Message>(
    type: StreamType<State, Command, Event>,
    id: string,
    command: NoInfer<Command>,
  ): Promise<Outcome<State, Event>>;
  run<State, Command extends Order, Event extends Message>(
    type: StreamType<State, Command, Event>,
    id: string,
    command: NoInfer<Command> & LooksUp,
    lookUp: () => Promise<NoInfer<Command>>,
  ): Promise<Outcome<State, Event>>;
  async run<State, Command extends Order, Event extends Message>(
    type: StreamType<State, Command, Event>,
    id: string,
    command: Command,
    lookUp?: () => Promise<Command>,
  ): Promise<Outcome<State, Event>> {
    const started = performance.now();
    const seconds = (): number => (performance.now() - started) / 1_000;
    const cause = (): SpanOptions => ({ parent: command.context?.traceparent });
    try {
      const outcome = await inSpan(command.type, cause, async (span) => {
        const isDue = lookUp && (await this.isAdmittedAnew(anyOf(type), id, command));
        const decided = (order: Command): Promise<AnyOutcome> =>
          this.decided(anyOf(type), id, underTrace(order, span?.traceparent));
        return isDue ? decidedAsLookedUp(lookUp, decided) : decided(command);
      });
      this.options.observe?.(command.type, outcome.repeated ? 'repeated' : 'done', seconds());
      return outcome as Outcome<State, Event>;
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      this.options.observe?.(command.type, typeof code === 'string' ? code : 'failed', seconds());
      throw error;
    }
  }

  private async decided(type: AnyType, id: string, command: Order): Promise<AnyOutcome> {
    const keyed = this.store.parties.keyDigest(command);
    const order = keyed instanceof Promise ? await keyed : keyed; // none overtakes another
    return order.context?.isTrial ? this.tryOut(type, id, order) : this.laneOf(type, id).run(order);
  }

  /** What a command would lead to by the state that stands in the log now. Nothing is recorded. */
  async tryOut<State, Command extends Order, Event extends Message>(
    type: StreamType<State, Command, Event>,
    id: string,
    command: Command,
  ): Promise<Outcome<State, Event>> {
    const stream = streamName(type.category, id);
    const folded = await this.folds.current(stream, anyOf(type));
    const asked = [askedBy(anyOf(type), command)];
    const recall = await this.folds.recall(stream, anyOf(type), folded, asked);
    return triedOut(type, { stream, folded: folded as Folded<State>, recall }, command);
  }

  /**
   * The current state of a stream, or that of a moment ago; revision -1 if it was never written. What was
   * recorded here is always in it.
   */
  async load<State, Command extends Order, Event extends Message>(
    type: StreamType<State, Command, Event>,
    id: string,
    { maxAgeMs = 0, keys = [] }: LoadOptions = {},
  ): Promise<{ readonly state: State; readonly revision: number }> {
    const stream = streamName(type.category, id);
    const remembered = this.folds.get(stream);
    const isRecent = remembered && performance.now() - remembered.knownAt < maxAgeMs;
    const folded = isRecent ? remembered : await this.folds.current(stream, anyOf(type));
    const [recalled] = (await this.folds.recall(stream, anyOf(type), folded, [{ keys }])).of;
    const { state, revision } = folded;
    return { state: (recalled?.into(state) ?? state) as State, revision };
  }

  /** Keeps what is remembered up to date with what others record, until the signal is aborted. */
  follow(signal: AbortSignal): Promise<void> {
    return this.folds.follow(signal);
  }

  /** Forgets all streams: the log is another than the one that they were read from. */
  forget(): void {
    this.folds.clear();
  }

  private laneOf(type: AnyType, id: string): Lane {
    const stream = streamName(type.category, id);
    const known = this.lanes.get(stream);
    if (known) return known;
    this.folds.know(type);
    const lane: Lane = new Lane(this.store, stream, type, {
      folds: this.folds,
      turns: this.turns.of(stream),
      at: (revision) => this.stateAt(stream, type, revision),
      leave: () => this.lanes.delete(stream),
    });
    this.lanes.set(stream, lane);
    return lane;
  }

  /**
   * Throws what `admit` refuses with; false for a repeated command. Asks the remembered state: `decide` follows on
   * a proved one. A refusal, and what was never read, is asked of the log.
   */
  private async isAdmittedAnew(type: AnyType, id: string, command: Order): Promise<boolean> {
    const stream = streamName(type.category, id);
    const remembered = this.folds.get(stream);
    try {
      if (remembered) return await this.isAnew(stream, type, remembered, command);
    } catch (refusal) {
      if (!(refusal instanceof DomainError)) throw refusal;
    }
    return this.isAnew(stream, type, await this.folds.current(stream, type), command);
  }

  private async isAnew(
    stream: string,
    type: AnyType,
    folded: Folded<unknown>,
    command: Order,
  ): Promise<boolean> {
    type.decider.admit(folded.state, command);
    const commandId = command.context?.commandId;
    if (commandId === undefined) return true;
    if (folded.answers.has(commandId)) return false;
    const { of } = await this.folds.recall(stream, type, folded, [{ keys: [], commandId }]);
    return of[0]?.answer === undefined;
  }

  /** The state that a stream had at a revision. */
  private async stateAt(stream: string, { decider }: AnyType, revision: number): Promise<unknown> {
    let state = decider.initialState;
    const events = this.store.readStream(stream, { limit: revision + 1, sealed: true });
    for await (const event of events)
      if (event.revision <= revision) state = decider.evolve(state, event);
    return state;
  }
}

type AnyOutcome = Outcome<unknown, Message>;
const anyOf = <State, Command extends Order, Event extends Message>(
  type: StreamType<State, Command, Event>,
): AnyType => type;
