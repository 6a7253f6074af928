// Where replies say the desk's facts: for each fact a sentence that holds it, and the wishes whose replies have a gap without it. Found by
// writing every sample with the fact and without. Called by the page's routes.
import type { DeskFacts } from '../domain/desk.ts';
import type { Intent } from '../domain/intent.ts';
import type { Language } from '../domain/language.ts';
import { EMPTY_DESK, FULL_DESK, replyInput, SAMPLES, type Sample } from '../voice/sample-contexts.ts';
import { writeReply } from '../voice/write-reply.ts';
import type { DeskSettings } from './desk-ports.ts';

/** The facts that replies say, by their place in DeskFacts. */
export const SAID_FACTS = [
  'returns.windowDays',
  'returns.address',
  'returns.whoPaysShipping',
  'returns.refundDays',
  'handling.workingDays',
  'shipping.countries',
  'shipping.options',
  'shipping.freeFrom',
  'paymentMethods',
] as const;
export type SaidFact = (typeof SAID_FACTS)[number];

export interface FactInReplies {
  readonly fact: SaidFact;
  readonly isSet: boolean;
  /** A line of a reply that says it; null where it is not set, or no reply says it. */
  readonly said: string | null;
  /** What the mails want whose replies say it, or would. */
  readonly intents: readonly Intent[];
  /** Of these, those whose reply leaves a gap for a person without it; the others only leave it out. */
  readonly gapIntents: readonly Intent[];
}

type Desk = Pick<DeskSettings, 'templates' | 'voice' | 'facts'>;

export function listFactsInReplies({ templates, voice, facts }: Desk, language: Language): readonly FactInReplies[] {
  const writeWith = (sample: Sample, desk: DeskFacts) => {
    const sections = sample.sections.map((section) => ({ ...section, desk }));
    const written = writeReply(templates, replyInput(language, sections, { voice }));
    return written.ok ? written.value : null;
  };
  const write = (sample: Sample, desk: DeskFacts): string | null => writeWith(sample, desk)?.text ?? null;
  // Whatever the desk has set, these name all that the templates can say.
  const samples = SAMPLES.filter(({ sections }) => sections.length === 1 && sections[0]?.desk === FULL_DESK);
  const full = new Map(samples.map((sample) => [sample, write(sample, FULL_DESK)]));
  return SAID_FACTS.map((fact) => {
    const lacking = copyFact(fact, EMPTY_DESK, FULL_DESK);
    const saying = samples.filter((sample) => write(sample, lacking) !== full.get(sample));
    const leavesGap = (sample: Sample) => writeWith(sample, lacking)?.gaps.some((gap) => gap === fact) ?? false;
    const isSet = readFact(fact, facts) !== undefined;
    return {
      fact,
      isSet,
      said: isSet
        ? findAdded(saying, (sample) => [write(sample, copyFact(fact, EMPTY_DESK, facts)), write(sample, facts)])
        : null,
      intents: listIntents(saying),
      gapIntents: listIntents(saying.filter(leavesGap)),
    };
  });
}

const listIntents = (samples: readonly Sample[]): readonly Intent[] => [
  ...new Set(samples.map(({ intent }) => intent)),
];

/** Of the first sample where there are any, the lines that the second text has and the first has not. */
function findAdded(
  samples: readonly Sample[],
  writeBoth: (sample: Sample) => readonly [string | null, string | null],
): string | null {
  for (const sample of samples) {
    const [before, after] = writeBoth(sample);
    if (before === null || after === null) continue;
    const known = new Set(before.split('\n'));
    const added = after.split('\n').filter((line) => line !== '' && !known.has(line));
    if (added.length > 0) return added.join('\n');
  }
  return null;
}

const splitName = (fact: SaidFact) => fact.split('.') as [keyof DeskFacts, string?];

function readFact(fact: SaidFact, desk: DeskFacts): unknown {
  const [part, field] = splitName(fact);
  const value = desk[part];
  return field === undefined ? value : (value as Readonly<Record<string, unknown>>)[field];
}

function copyFact(fact: SaidFact, from: DeskFacts, to: DeskFacts): DeskFacts {
  const [part, field] = splitName(fact);
  if (field === undefined) return { ...to, [part]: from[part] };
  return { ...to, [part]: { ...(to[part] as object), [field]: readFact(fact, from) } };
}
