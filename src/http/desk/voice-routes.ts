// A reply in a voice that is not published yet, and where replies say the desk's facts. Nothing is kept; what counts is published by
// settings-routes.ts.
import { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';
import { DeskFacts } from '../../domain/desk.ts';
import { INTENTS } from '../../domain/intent.ts';
import { LANGUAGES } from '../../domain/language.ts';
import { limits } from '../../domain/limits.ts';
import { ok } from '../../domain/result.ts';
import { DeskVoice } from '../../pipeline/desk-voice.ts';
import { type FactInReplies, listFactsInReplies, SAID_FACTS } from '../../pipeline/facts-in-replies.ts';
import { previewFirstSample } from '../../pipeline/preview-template.ts';
import type { DeskEnv, DeskHouse } from './desk-house.ts';
import { answers, deskRoute, takes } from './desk-route.ts';
import { readTyped } from './read-typed.ts';
import { refuseInvalid } from './refuse-invalid.ts';

/** What a sample reply may be about: an intent, or mail of which nothing is known. */
const ABOUT = [...INTENTS, 'holding', 'receipt'] as const;

const Text = z.string().max(limits.page.settingBytesMax);
const Faults = z.array(z.string());
const Language = z.enum(LANGUAGES);
/** Of the order in the sample; null: not known. */
const Country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()
  .default(null);

const sample = deskRoute('settings.read', {
  method: 'post',
  path: '/api/voice/sample',
  tags: ['voice'],
  summary: 'A sample reply in a voice and with desk facts that need not be published',
  request: takes(
    z.strictObject({ voice: Text, desk: Text.nullable(), language: Language, about: z.enum(ABOUT), country: Country }),
  ),
  responses: answers(
    z.strictObject({
      faults: Faults,
      text: z.string().nullable(),
      why: z.string().nullable(),
      gaps: z.array(z.string()),
      findings: z.array(z.strictObject({ claim: z.string(), detail: z.string() })),
    }),
    'The reply; faults of the voice in its place, or why nothing is written; and for what it would be held',
  ),
});
const factsInReplies = deskRoute('settings.read', {
  method: 'post',
  path: '/api/voice/facts',
  tags: ['voice'],
  summary: 'How replies say the desk’s facts, and which replies miss those that are not entered',
  request: takes(z.strictObject({ desk: Text, language: Language })),
  responses: answers(
    z.strictObject({
      faults: Faults,
      facts: z.array(
        z.strictObject({
          fact: z.enum(SAID_FACTS),
          isSet: z.boolean(),
          said: z.string().nullable(),
          intents: z.array(z.enum(INTENTS)),
          gapIntents: z.array(z.enum(INTENTS)),
        }),
      ),
    }),
    'Each fact with a line that says it',
  ),
});

export function voiceRoutes({ settings }: DeskHouse) {
  return new OpenAPIHono<DeskEnv>({ defaultHook: refuseInvalid })
    .openapi(sample, (context) => {
      const { voice, desk, language, about, country } = context.req.valid('json');
      const { current } = settings;
      const readVoice = readTyped(DeskVoice, voice);
      const readFacts = desk === null ? ok(current.facts) : readTyped(DeskFacts, desk);
      const silent = { text: null, why: null, gaps: [], findings: [] };
      const faults = [readVoice, readFacts].flatMap((read) => (read.ok ? [] : read.error));
      if (!readVoice.ok || !readFacts.ok) return context.json({ ...silent, faults }, 200);
      const tried = { ...current, voice: readVoice.value, facts: readFacts.value };
      const shown = previewFirstSample(about, { language, country }, tried);
      if (shown === null) return context.json({ fault: 'no_sample', message: 'There is no such sample.' }, 404);
      const { text, why, gaps, findings } = shown;
      return context.json({ faults, text, why, gaps: [...gaps], findings: [...findings] }, 200);
    })
    .openapi(factsInReplies, (context) => {
      const { desk, language } = context.req.valid('json');
      const read = readTyped(DeskFacts, desk);
      if (!read.ok) return context.json({ faults: [...read.error], facts: [] }, 200);
      const facts = listFactsInReplies({ ...settings.current, facts: read.value }, language);
      return context.json({ faults: [], facts: facts.map(copyFact) }, 200);
    });
}

const copyFact = ({ intents, gapIntents, ...fact }: FactInReplies) => ({
  ...fact,
  intents: [...intents],
  gapIntents: [...gapIntents],
});
