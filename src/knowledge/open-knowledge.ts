// What the desk knows beside its facts, as the draft stage asks for it (ports/knowledge). Opened by src/runtime/node.ts. A model's vectors are
// made in the background; a fault of the model leaves the words alone, and is tried again later.
import { limits } from '../domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import type { Knowledge } from '../ports/knowledge.ts';
import type { Model } from '../ports/model.ts';
import type { Records } from '../ports/records.ts';
import { embedPassages } from './embed-passages.ts';
import { openApprovedReplies } from './find-approved-replies.ts';
import { findPassages } from './find-passages.ts';

export interface OpenedKnowledge extends Knowledge {
  /** Documents were added: their vectors are made when nothing else is to be done. */
  embedSoon(): void;
  /** Ends what is done in the background. Rejects where the store has failed there. */
  close(): Promise<void>;
}

export interface KnowledgePorts {
  readonly records: Records;
  readonly model: Pick<Model, 'embed'> | null;
  readonly clock: Clock;
}

export function openKnowledge({ records, model, clock }: KnowledgePorts): OpenedKnowledge {
  const background = new Embedding(records, model);
  const findApprovedReplies = openApprovedReplies(records);
  return {
    async findPassages(query) {
      if (records.knowledge.countPassages([]).all === 0) return [];
      background.tryAgain(clock.now());
      const limit = Math.min(query.limit, limits.knowledge.hitsMax);
      const found = await findPassages(records.knowledge, background.isDone ? model : null, { ...query, limit });
      return found.map(({ passage }) => passage);
    },
    findApprovedReplies,
    embedSoon: () => background.start(clock.now()),
    close: () => background.close(),
  };
}

/** One round at a time. */
class Embedding {
  readonly #records: Records;
  readonly #model: KnowledgePorts['model'];
  readonly #stopping = new AbortController();
  #round: Promise<void> | null = null;
  #isAskedAgain = false;
  #failure: unknown = null;
  #triedAt: string | null = null;
  /** All passages had vectors at the end of the newest round: until then a mail does not wait for the vector of its question. */
  isDone = false;

  constructor(records: Records, model: KnowledgePorts['model']) {
    this.#records = records;
    this.#model = model;
  }

  start(now: string): void {
    if (this.#model?.embed === undefined || this.#stopping.signal.aborted) return;
    this.#triedAt = now;
    if (this.#round !== null) this.#isAskedAgain = true;
    this.#round ??= this.#run(this.#model).finally(() => {
      this.#round = null;
    });
  }

  /** After a fault, and not at once. */
  tryAgain(now: string): void {
    const waitedMs = this.#triedAt === null ? 0 : Date.parse(now) - Date.parse(this.#triedAt);
    if (!this.isDone && waitedMs >= limits.knowledge.embedAgainSeconds * 1_000) this.start(now);
  }

  async #run(model: Pick<Model, 'embed'>): Promise<void> {
    try {
      do {
        this.#isAskedAgain = false;
        this.isDone = (await embedPassages(this.#records, model, this.#stopping.signal)).ok;
      } while (this.#isAskedAgain && this.isDone && !this.#stopping.signal.aborted);
    } catch (error) {
      this.#failure = error;
    }
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#round;
    if (this.#failure !== null) throw this.#failure;
  }
}
