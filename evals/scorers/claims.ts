// How well the ground check tells false replies from true ones: made-up replies in seven languages, each in its true form
// and in many false ones. Run by `npm run evals`.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alterParagraphs } from '../../src/claims/samples/alter-paragraph.ts';
import { type AlterationKind, alterReply } from '../../src/claims/samples/alter-reply.ts';
import { FALSE_SENTENCES, FALSE_TURNS } from '../../src/claims/samples/false-sentences.ts';
import { checkFreeSample, type FreeParagraphSample } from '../../src/claims/samples/free-sample.ts';
import { FREE_SAMPLES, neighbourOf } from '../../src/claims/samples/free-samples.ts';
import { CHATTY_EN, CHATTY_ES } from '../../src/claims/samples/replies-chatty.ts';
import { REPLIES_EN } from '../../src/claims/samples/replies-en.ts';
import { REPLIES_ES } from '../../src/claims/samples/replies-es.ts';
import { REPLIES_DE, REPLIES_FR, REPLIES_IT, REPLIES_NL, REPLIES_PT } from '../../src/claims/samples/replies-other.ts';
import { checkSample, type SampleReply } from '../../src/claims/samples/sample-reply.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Figure, Miss } from '../figure.ts';

const TASK = 'ground check';
const REPLIES: Readonly<Record<Language, readonly SampleReply[]>> = {
  en: [...REPLIES_EN, ...CHATTY_EN],
  es: [...REPLIES_ES, ...CHATTY_ES],
  de: REPLIES_DE,
  fr: REPLIES_FR,
  it: REPLIES_IT,
  nl: REPLIES_NL,
  pt: REPLIES_PT,
};

interface Count {
  caught: number;
  of: number;
  readonly misses: Miss[];
}

/** True replies without a finding, and false ones with one, by the kind of change. */
export async function measureClaims(): Promise<Figure[]> {
  const languages = Object.keys(REPLIES) as Language[];
  const figures: Figure[] = languages.map((language) => {
    const alarms = REPLIES[language].filter((reply) => checkSample(reply, language).length > 0);
    const of = REPLIES[language].length;
    return {
      task: TASK,
      measure: `true replies without an alarm (${language})`,
      value: of - alarms.length,
      of,
      misses: alarms.map(({ text }) => ({ id: text })),
    };
  });
  const counts = new Map<AlterationKind, Count>();
  for (const language of languages) for (const reply of REPLIES[language]) countCaught(counts, reply, language);
  for (const [kind, { caught, of, misses }] of counts)
    figures.push({ task: TASK, measure: `false replies caught: ${kind}`, value: caught, of, misses });
  return [...figures, ...measureFree(languages), ...HELD_OUT.flatMap(measureHeldOut)];
}

function countCaught(counts: Map<AlterationKind, Count>, reply: SampleReply, language: Language): void {
  const hasSentences = language === 'en' || language === 'es';
  const altered = alterReply(
    reply,
    hasSentences ? FALSE_SENTENCES[language] : {},
    hasSentences ? FALSE_TURNS[language] : [],
  );
  for (const { kind, reply: falseReply, change } of altered) {
    const count = counts.get(kind) ?? { caught: 0, of: 0, misses: [] };
    counts.set(kind, count);
    count.of += 1;
    if (checkSample(falseReply, language).length > 0) count.caught += 1;
    else count.misses.push({ id: `${language}, ${change}: ${falseReply.text}` });
  }
}

/** Paragraphs of a model: good ones without a finding, and false ones with one, by the kind of fault. */
function measureFree(languages: readonly Language[]): Figure[] {
  const counts = new Map<string, Count>();
  const countIn = (measure: string, isRight: boolean, miss: string) => {
    const count = counts.get(measure) ?? { caught: 0, of: 0, misses: [] };
    counts.set(measure, count);
    count.of += 1;
    if (isRight) count.caught += 1;
    else count.misses.push({ id: miss });
  };
  for (const language of languages) {
    const samples = FREE_SAMPLES[language];
    for (const sample of samples.good)
      countIn(
        `good free paragraphs without an alarm (${language})`,
        checkFreeSample(sample, language, samples).length === 0,
        `${language}: ${sample.text}`,
      );
    for (const { kind, sample, change } of alterParagraphs(samples, neighbourOf(language)))
      countIn(
        `false free paragraphs caught: ${kind}`,
        checkFreeSample(sample, language, samples).length > 0,
        `${language}, ${change}: ${sample.text}`,
      );
  }
  return [...counts].map(([measure, { caught, of, misses }]) => ({ task: TASK, measure, value: caught, of, misses }));
}

const HELD_OUT = ['first', 'second', 'third', 'fourth'] as const;

interface HeldOut {
  readonly language: Language;
  readonly passages: Readonly<Record<string, string>>;
  readonly good: readonly (Partial<FreeParagraphSample> & { readonly text: string })[];
  readonly bad: readonly (Partial<FreeParagraphSample> & { readonly text: string; readonly kind: string })[];
}

/** What each file showed when it was new stands in the README beside it. */
function measureHeldOut(name: string): Figure[] {
  const file = join(import.meta.dirname, '..', 'datasets', 'free-paragraphs', `${name}.json`);
  const sets = JSON.parse(readFileSync(file, 'utf8')) as readonly HeldOut[];
  const judged = sets.flatMap(({ language, passages, good, bad }) => {
    const isFound = (sample: Partial<FreeParagraphSample> & { readonly text: string }) =>
      checkFreeSample({ world: 'nothing', cites: [], ...sample }, language, { passages }).length > 0;
    return [
      ...good.map((sample) => ({ isGood: true, isRight: !isFound(sample), id: `${language}: ${sample.text}` })),
      ...bad.map((sample) => ({
        isGood: false,
        isRight: isFound(sample),
        id: `${language}, ${sample.kind}: ${sample.text}`,
      })),
    ];
  });
  const figureOf = (measure: string, isGood: boolean): Figure => {
    const part = judged.filter((one) => one.isGood === isGood);
    const misses = part.filter(({ isRight }) => !isRight).map(({ id }) => ({ id }));
    return { task: TASK, measure, value: part.length - misses.length, of: part.length, misses };
  };
  return [
    figureOf(`${name} held-out paragraphs without an alarm`, true),
    figureOf(`${name} held-out false paragraphs caught`, false),
  ];
}
