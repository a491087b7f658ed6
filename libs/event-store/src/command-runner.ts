import { LRUCache } from 'lru-cache';
import { DomainError, streamName } from '@chancery/kernel';
import type { Decider, LooksUp, Message, Order, Recorded, StreamType } from '@chancery/kernel';
import { inSpan, type SpanOptions } from '@chancery/tracing';
import type { EventStore } from './event-store.js';
import { fold, unwritten, type Folded } from './folded-stream.js';
import { follow } from './follower.js';
import { Lane } from './lane.js';
import { triedOut } from './tried-out.js';
import { underTrace } from './under-trace.js';
import type { Outcome } from './verdict.js';

/** Told of every command that was run, for metrics: its type, how it ended, and the seconds it took. */
export type CommandObserver = (type: string, outcome: string, seconds: number) => void;

export interface RunnerOptions {
  /** How many folded streams are kept in memory. */
  readonly cachedStreams?: number;
  readonly observe?: CommandObserver;
}

export interface LoadOptions {
  /** For how long, in milliseconds, a stream is believed to be as it was last seen. Default 0: the log is asked. */
  readonly maxAgeMs?: number;
}

/** A decider whose types the runner has no need to know. */
type AnyDecider = Decider<unknown, Order, Message>;

/**
 * Runs commands: reads and folds the stream, decides, appends at the revision read. Commands on one
 * stream wait for each other here and share appends (see Lane); against other processes the expected
 * revision decides, and a lost race is decided again by the rules.
 */
export class CommandRunner {
  private readonly folded: LRUCache<string, Folded<unknown>>;
  private readonly lanes = new Map<string, Lane>();
  private readonly deciders = new Map<string, AnyDecider>();

  constructor(
    private readonly store: EventStore,
    private readonly options: RunnerOptions = {},
  ) {
    this.folded = new LRUCache({ max: options.cachedStreams ?? 10_000 });
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
    try {
      const cause = (): SpanOptions => ({ parent: command.context?.traceparent });
      const outcome = await inSpan(command.type, cause, async (span) => {
        const isDue = lookUp && (await this.isAdmittedAnew(type, id, command));
        const completed = underTrace(isDue ? await lookUp() : command, span?.traceparent);
        const keyed = this.store.parties.keyDigest(completed);
        const order = keyed instanceof Promise ? await keyed : keyed; // none overtakes another
        return order.context?.isTrial
          ? this.tryOut(type, id, order)
          : this.laneOf(type, id).run(order);
      });
      this.options.observe?.(command.type, outcome.repeated ? 'repeated' : 'done', seconds());
      return outcome as Outcome<State, Event>;
    } catch (error) {
      const code = (error as { code?: unknown }).code;
      this.options.observe?.(command.type, typeof code === 'string' ? code : 'failed', seconds());
      throw error;
    }
  }

  /** What a command would lead to by the state that stands in the log now. Nothing is recorded. */
  async tryOut<State, Command extends Order, Event extends Message>(
    type: StreamType<State, Command, Event>,
    id: string,
    command: Command,
  ): Promise<Outcome<State, Event>> {
    const stream = streamName(type.category, id);
    const folded = await this.current(stream, type.decider);
    return triedOut(stream, type, folded as Folded<State>, command);
  }

  /**
   * The current state of a stream, or that of a moment ago; revision -1 if it was never written. What was
   * recorded here is always in it.
   */
  async load<State, Command extends Order, Event extends Message>(
    type: StreamType<State, Command, Event>,
    id: string,
    { maxAgeMs = 0 }: LoadOptions = {},
  ): Promise<{ readonly state: State; readonly revision: number }> {
    const stream = streamName(type.category, id);
    const remembered = this.folded.get(stream);
    const isRecent = remembered && performance.now() - remembered.knownAt < maxAgeMs;
    const { state, revision } = isRecent ? remembered : await this.current(stream, type.decider);
    return { state: state as State, revision };
  }

  /** Keeps what is remembered up to date with what others record, until the signal is aborted. */
  follow(signal: AbortSignal): Promise<void> {
    return follow(this.store, { folded: this.folded, deciders: this.deciders }, signal);
  }

  /** Forgets all streams: the log is another than the one that they were read from. */
  forget(): void {
    this.folded.clear();
  }

  private laneOf<State, Command extends Order, Event extends Message>(
    type: StreamType<State, Command, Event>,
    id: string,
  ): Lane {
    const stream = streamName(type.category, id);
    const known = this.lanes.get(stream);
    if (known) return known;
    const decider = type.decider as AnyDecider;
    this.deciders.set(type.category, decider);
    const lane: Lane = new Lane(this.store, stream, decider, {
      remembered: () => this.folded.get(stream),
      current: () => this.current(stream, decider),
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
  private async isAdmittedAnew<State, Command extends Order, Event extends Message>(
    { category, decider }: StreamType<State, Command, Event>,
    id: string,
    command: Command,
  ): Promise<boolean> {
    const stream = streamName(category, id);
    const isAnew = ({ state, answers }: Folded<unknown>): boolean => {
      decider.admit(state as State, command);
      return !command.context || !answers.has(command.context.commandId);
    };
    const remembered = this.folded.get(stream);
    try {
      if (remembered) return isAnew(remembered);
    } catch (refusal) {
      if (!(refusal instanceof DomainError)) throw refusal;
    }
    return isAnew(await this.current(stream, decider));
  }

  /** The state that the stream had at a revision, as far as its type has that read again. */
  private async stateAt<State, Command extends Order, Event extends Message>(
    stream: string,
    { decider, isLong }: StreamType<State, Command, Event>,
    revision: number,
  ): Promise<State> {
    if (isLong) return (await this.current(stream, decider)).state as State;
    let state = decider.initialState;
    const events = this.store.readStream(stream, { limit: revision + 1, sealed: true });
    for await (const event of events)
      if (event.revision <= revision) state = decider.evolve(state, event as unknown as Event);
    return state;
  }

  /** The fold brought up to what stands in the log now; a read that fails leaves it as it was. */
  private async current(stream: string, decider: AnyDecider): Promise<Folded<unknown>> {
    const folded = this.folded.get(stream) ?? unwritten(decider.initialState);
    const news: Recorded[] = [];
    const asked = performance.now();
    const reading = this.store.readStream(stream, { from: folded.revision + 1, sealed: true });
    for await (const event of reading) news.push(event);
    for (const event of news) fold(folded, decider, event);
    folded.knownAt = asked;
    this.folded.set(stream, folded);
    return folded;
  }
}
