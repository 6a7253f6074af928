// Asks a source once for what several mails need, keeps its answer in the desk's database for a while, and lets an older one stand in where the
// source does not answer. What a webhook names is forgotten at once, also where it is just being asked. Called by the sources beside it.
import { limits } from '../domain/limits.ts';
import type { Clock } from '../ports/clock.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { Records } from '../ports/records.ts';
import { openHealthNotes } from './note-health.ts';

export interface CachePorts {
  readonly records: Pick<Records, 'sourceAnswers' | 'sourceConnections' | 'sourceStandings' | 'write'>;
  readonly clock: Clock;
  /** That of the sources before these, where they were changed while the desk is at work. */
  readonly asked?: AskedNow;
}

/** What is being asked just now, and what was forgotten meanwhile. */
export interface AskedNow {
  readonly inFlight: Map<string, Promise<Answer<unknown>>>;
  /** By source; grows with everything that is forgotten of it: an answer that was asked for before is not kept. */
  readonly forgotten: Map<string, number>;
}
export const nothingAsked = (): AskedNow => ({ inFlight: new Map(), forgotten: new Map() });

export interface Question<T> {
  /** The connection's name. */
  readonly source: string;
  readonly key: string;
  readonly freshSeconds: (value: T) => number;
  /** What the answer speaks of. */
  readonly subjects: (value: T) => readonly string[];
  /** Asks the source itself; the value is plain JSON. */
  fetch(): Promise<T>;
}

/** `fault` where the source could not be asked: the value is then an older one, or there is none. */
export type Answer<T> =
  | { readonly kind: 'known'; readonly value: T; readonly readAt: string; readonly fault: ConnectorError | null }
  | { readonly kind: 'fault'; readonly fault: ConnectorError };

/** `usual`: as fresh as a draft needs. `now`: for words that are about to leave; nothing older than limits.sources.sendFreshSeconds. */
export type Freshness = 'usual' | 'now';

export interface AnswerCache {
  /** Rejects only for a failing store. */
  ask<T>(question: Question<T>, freshness: Freshness): Promise<Answer<T>>;
  /** Everything of the source where `subject` is null. On the disk when it resolves. */
  forget(source: string, subject: string | null): Promise<number>;
}

/** With another shape of an answer this grows: what an older program kept is then not read. */
const SHAPE = 1;
/** These are the source's word on the question itself, and no older answer stands in for them. */
const IS_ANSWER: ReadonlySet<ConnectorError['kind']> = new Set(['not_found', 'rejected']);

/** A connector that an answer breaks is no reason for anything else to stop. What it threw may hold a word of the answer. */
const stumbled = (source: string, cause: unknown): ConnectorError =>
  new ConnectorError('bad_response', `[sources] the connector of ${source} stumbled over its answer.`, { cause });

/** `connectedAt`: since when each is connected. One that is connected anew under its name may be another one: what was answered before is not its word,
 * whoever keeps it when. */
export function openAnswerCache(
  { records, clock, asked = nothingAsked() }: CachePorts,
  connectedAt: ReadonlyMap<string, string>,
): AnswerCache {
  const { inFlight, forgotten } = asked;
  const health = openHealthNotes({ records, clock }, connectedAt);

  async function fetchOnce<T>(question: Question<T>, key: string): Promise<Answer<T>> {
    const { source } = question;
    const before = forgotten.get(source) ?? 0;
    const readAt = clock.now();
    let value: T;
    try {
      value = await question.fetch();
    } catch (error) {
      const fault = error instanceof ConnectorError ? error : stumbled(source, error);
      await health.noteEnd(source, IS_ANSWER.has(fault.kind) ? null : fault);
      return { kind: 'fault', fault };
    }
    await health.noteEnd(source, null);
    const answer = JSON.stringify(value);
    const isCurrent = before === (forgotten.get(source) ?? 0);
    if (isCurrent && answer.length <= limits.sources.answerCharactersMax) {
      const keptUntil = new Date(Date.parse(readAt) + limits.sources.answerKeptSeconds * 1_000).toISOString();
      await records.write(() =>
        records.sourceAnswers.save({ source, key, answer, readAt, keptUntil, subjects: question.subjects(value) }),
      );
    }
    return { kind: 'known', value, readAt, fault: null };
  }

  function fetchTogether<T>(question: Question<T>, key: string): Promise<Answer<T>> {
    const place = `${question.source}\n${key}`;
    const running = inFlight.get(place);
    if (running !== undefined) return running as Promise<Answer<T>>;
    const started: Promise<Answer<T>> = fetchOnce(question, key).finally(() => {
      if (inFlight.get(place) === started) inFlight.delete(place);
    });
    inFlight.set(place, started);
    return started;
  }

  return {
    async ask<T>(question: Question<T>, freshness: Freshness): Promise<Answer<T>> {
      const key = `${SHAPE}:${connectedAt.get(question.source) ?? ''}:${question.key}`;
      const kept = records.sourceAnswers.read(question.source, key);
      const value = kept === null ? null : (JSON.parse(kept.answer) as T);
      const known = kept === null || value === null ? null : { kind: 'known' as const, value, readAt: kept.readAt };
      const ageMs = known === null ? Infinity : Date.parse(clock.now()) - Date.parse(known.readAt);
      if (known !== null) {
        const usualSeconds = question.freshSeconds(known.value);
        const freshSeconds =
          freshness === 'now' ? Math.min(usualSeconds, limits.sources.sendFreshSeconds) : usualSeconds;
        if (ageMs <= freshSeconds * 1_000) return { ...known, fault: null };
      }
      const answer = await fetchTogether(question, key);
      if (answer.kind === 'known' || known === null || freshness === 'now' || IS_ANSWER.has(answer.fault.kind))
        return answer;
      return ageMs <= limits.sources.answerKeptSeconds * 1_000 ? { ...known, fault: answer.fault } : answer;
    },
    forget(source, subject) {
      forgotten.set(source, (forgotten.get(source) ?? 0) + 1);
      for (const place of inFlight.keys()) if (place.startsWith(`${source}\n`)) inFlight.delete(place);
      return records.write(() => records.sourceAnswers.forget(source, subject));
    },
  };
}
