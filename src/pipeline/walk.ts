// One mail on its way through the stages up to the decision, alone or beside others; and the same mail under two settings, which share what
// both find the same. Called by the runner, by replay, by previews and by back-tests.
import type { Outcome, Reason } from '../domain/decision.ts';
import { threadParents } from '../mail/threading.ts';
import type { DeskPorts } from './desk-ports.ts';
import { decidingStages } from './pipeline.ts';
import type { DecidedMail, ReceivedBytes } from './progress.ts';
import type { Stage, StageName, Stop } from './stage.ts';

export interface Step {
  readonly stage: StageName;
  readonly summary: Readonly<Record<string, unknown>>;
}

export type Decided =
  | { readonly kind: 'through'; readonly mail: DecidedMail; readonly steps: readonly Step[] }
  | {
      readonly kind: 'stopped';
      readonly outcome: Outcome;
      readonly reason: Reason;
      readonly known: Partial<DecidedMail>;
      readonly steps: readonly Step[];
    };

type DecidingStage = Stage<object, object>;
export const STAGES = decidingStages.stages as readonly DecidingStage[];

/** One mail on its way through the stages up to the decision. It writes nothing but what the memory in `ports` keeps. */
export class Walk {
  readonly #ports: DeskPorts;
  readonly #steps: Step[] = [];
  /** Our own object, which each stage's findings are added to: a copy a stage would cost more than some stages do. */
  readonly #soFar: object;
  #stop: Stop | null = null;
  #failure: { readonly error: unknown } | null = null;

  constructor(received: ReceivedBytes, ports: DeskPorts) {
    this.#soFar = { ...received };
    this.#ports = ports;
  }

  /** Goes on from here by itself, with other ports. */
  fork(ports: DeskPorts): Walk {
    const other = new Walk(this.#soFar as ReceivedBytes, ports);
    other.#steps.push(...this.#steps);
    other.#stop = this.#stop;
    other.#failure = this.#failure;
    return other;
  }

  /** The mail and those that it answers; none before it has been parsed. */
  get messageIds(): readonly string[] {
    const { message } = this.#soFar as Partial<DecidedMail>;
    if (message === undefined) return [];
    return message.messageId === null ? threadParents(message) : [message.messageId, ...threadParents(message)];
  }

  /** Never throws: `decided` does. */
  async take(stage: DecidingStage): Promise<void> {
    if (this.#stop !== null || this.#failure !== null) return;
    try {
      const result = await stage.run(this.#soFar, this.#ports);
      if (result.kind === 'stop') {
        this.#steps.push({ stage: stage.name, summary: { stopped: result.reason.rule } });
        this.#stop = result;
      } else {
        this.#steps.push({ stage: stage.name, summary: stage.summarize(result.adds) });
        Object.assign(this.#soFar, result.adds);
      }
    } catch (error) {
      this.#failure = { error };
    }
  }

  /** Throws what a stage threw. */
  decided(): Decided {
    if (this.#failure !== null) throw this.#failure.error;
    const steps = this.#steps;
    if (this.#stop === null) return { kind: 'through', mail: this.#soFar as DecidedMail, steps };
    const { outcome, reason } = this.#stop;
    return { kind: 'stopped', outcome, reason, known: this.#soFar, steps };
  }
}

/** Each stage takes all mails before the next one begins: what a stage needs then lies in the processor's caches. */
export async function walkTogether(
  mails: readonly { readonly walk: Walk }[],
  stages: readonly DecidingStage[],
): Promise<void> {
  for (const stage of stages) await Promise.all(mails.map(({ walk }) => walk.take(stage)));
}

/** Runs the stages up to the decision, for one mail. */
export async function decideMail(received: ReceivedBytes, ports: DeskPorts): Promise<Decided> {
  const walk = new Walk(received, ports);
  await walkTogether([{ walk }], STAGES);
  return walk.decided();
}

/** The same mail under the settings of `ports` and of `other`, which is walked anew from the stage `from` on: before it the two read no
 * setting that differs. null: none differs, and one walk is both. */
export async function decideTwice(
  received: ReceivedBytes,
  ports: DeskPorts,
  { other, from }: { readonly other: DeskPorts; readonly from: StageName | null },
): Promise<{ readonly one: Walk; readonly other: Walk }> {
  const parting = from === null ? STAGES.length : STAGES.findIndex(({ name }) => name === from);
  const one = new Walk(received, ports);
  await walkTogether([{ walk: one }], STAGES.slice(0, parting));
  const second = one.fork(other);
  await walkTogether([{ walk: one }], STAGES.slice(parting));
  if (from !== null) await walkTogether([{ walk: second }], STAGES.slice(parting));
  return { one, other: from === null ? one : second };
}
