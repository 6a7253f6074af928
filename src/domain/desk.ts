// What an admin sets for a desk: its facts (returns, shipping, hours) and its voice. Validated files; a missing value
// stays missing, and the draft then names the gap instead of guessing.
import { z } from 'zod';
import { compileOrderNumberPattern } from './identifiers/order-number-pattern.ts';
import { LANGUAGES, type Language } from './language.ts';
import { TimeZone } from './time-zone.ts';
import { WordsToUse } from './words-to-use.ts';

const perLanguage = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(LANGUAGES), value);
const ShortText = z.string().min(1).max(300);
/** In the desk's currency. What no reply could word as money would stop every reply that says it. */
const Amount = z.string().regex(/^\d{1,9}(?:\.\d{1,3})?$/, 'an amount such as 5.90, without a currency');
const Days = z.number().int().min(0).max(365);
const ShippingOption = z
  .strictObject({ name: ShortText, price: Amount, daysMin: Days, daysMax: Days })
  .refine(({ daysMin, daysMax }) => daysMin <= daysMax, {
    path: ['daysMax'],
    message: 'the most days, no fewer than daysMin',
  });
const OrderNumberPattern = z
  .string()
  .max(200)
  .superRefine((source, context) => {
    const compiled = compileOrderNumberPattern(source);
    if (!compiled.ok) context.addIssue({ code: 'custom', message: compiled.error });
  });

/** Days on which nobody is at the desk, `to` the last of them. */
const Holiday = z
  .strictObject({ from: z.iso.date(), to: z.iso.date().optional() })
  .refine(({ from, to = from }) => from <= to && Date.parse(to) - Date.parse(from) < 60 * 86_400_000, {
    path: ['to'],
    message: 'the last day, none before the first and at most 60 of them',
  });

export const DeskFacts = z.strictObject({
  /** When a person last confirmed these values, ISO 8601. */
  confirmedAt: z.iso.datetime({ offset: true }),
  timeZone: TimeZone.default('UTC'),
  /** ISO 4217. Unset: no amount without a currency of its own is told. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'three capital letters such as EUR')
    .optional(),
  /** How this desk writes its order numbers: a regular expression of at most 200 characters with one capture group for
   * the digits that count. Unset: common shop formats. */
  orderNumberPattern: OrderNumberPattern.optional(),
  returns: z
    .strictObject({
      windowDays: z.number().int().min(1).max(3_650).optional(),
      address: ShortText.optional(),
      whoPaysShipping: z.enum(['customer', 'desk']).optional(),
      refundDays: z.number().int().min(1).max(365).optional(),
    })
    .default({}),
  handling: z.strictObject({ workingDays: z.number().int().min(0).max(60).optional() }).default({}),
  shipping: z
    .strictObject({
      /** ISO 3166, two letters. */
      countries: z
        .array(z.string().regex(/^[A-Za-z]{2}$/, 'two letters such as DE'))
        .max(250)
        .optional(),
      options: z.array(ShippingOption).max(20).optional(),
      freeFrom: Amount.optional(),
    })
    .default({}),
  hours: z
    .strictObject({
      /** English names of days, alone or as ranges: "Monday to Friday". src/domain/desk-hours.ts reads them. */
      days: ShortText.optional(),
      from: z.string().optional(),
      to: z.string().optional(),
      holidays: z.array(Holiday).max(100).optional(),
    })
    .default({}),
  paymentMethods: z.array(ShortText).max(30).optional(),
  /** No scan for this many days makes a parcel late. */
  lateAfterDaysWithoutScan: z.number().int().min(1).max(60).default(5),
  /** A reply rests on no word of a carrier that is older. Only where carriers are connected. */
  trackingAgeHoursMax: z.number().min(0.25).max(720).default(6),
  /** Who must wait for a person hears, once a thread, that the mail has come. */
  sendsReceipts: z.boolean().default(false),
  /** A note on the order is proposed, for a person to approve, where a customer wants something of it that nothing else can do. */
  proposesNotes: z.boolean().default(false),
});
export type DeskFacts = z.infer<typeof DeskFacts>;

/** Three plain choices of how replies sound. None of them changes what is said of an order. */
const Tone = z.strictObject({
  /** Brief: without thanks, friendly closes and what stands beside the answer. */
  length: z.enum(['brief', 'full']).default('full'),
  warmth: z.enum(['warm', 'neutral']).default('neutral'),
  formality: z.enum(['formal', 'informal']).default('formal'),
});

const FooterText = z
  .string()
  .max(1_000)
  .refine((text) => text.trim() !== '', 'words, or nothing at all');

/** What the law of some countries wants below every mail to them. */
const LegalText = z.strictObject({
  /** ISO 3166, two capital letters, of where the order goes. None: everywhere else, and where the country is not known. */
  countries: z
    .array(z.string().regex(/^[A-Z]{2}$/, 'two capital letters such as DE'))
    .max(100)
    .default([]),
  text: perLanguage(FooterText).refine((text) => Object.keys(text).length > 0, 'in one language at least'),
});

const LegalTexts = z
  .array(LegalText)
  .max(50)
  .superRefine((texts, context) => {
    const seen = new Set<string>();
    for (const [n, { countries }] of texts.entries())
      for (const country of countries.length > 0 ? countries : ['everywhere else']) {
        if (seen.has(country))
          context.addIssue({ code: 'custom', path: [n, 'countries'], message: `two texts for ${country}` });
        seen.add(country);
      }
  });

export const Voice = z.strictObject({
  brandName: ShortText,
  /** The desk's own addresses: mail from them is ours, and replies are sent from the first. */
  addresses: z.array(z.email()).min(1).max(50),
  /** Those that the desk answers in. Unset: all; and a mail in none of them then has a holding reply in English for a person. */
  languages: z.array(z.enum(LANGUAGES)).min(1).max(LANGUAGES.length).optional(),
  tone: Tone.prefault({}),
  /** Formal or informal address, by language; unset is as the tone has it. */
  formality: perLanguage(z.enum(['formal', 'informal'])).default({}),
  /** With `{name}` or `{firstName}` for the contact's name; unset uses the template's own. */
  greeting: perLanguage(ShortText).default({}),
  greetingWithoutName: perLanguage(ShortText).default({}),
  signOff: perLanguage(ShortText).default({}),
  signature: z.string().max(1_000).default(''),
  /** Below the signature of every reply, by language; a language without one has that of another. */
  footer: perLanguage(FooterText).default({}),
  legalTexts: LegalTexts.default([]),
  /** Words that no reply may hold, in any language; a reply that holds one is held. */
  wordsToAvoid: z.array(ShortText).max(200).default([]),
  /** The brand's own words in the place of those of our templates. Read by src/pipeline/desk-voice.ts: none of them may touch a claim. */
  wordsToUse: WordsToUse.default([]),
  /** Whether replies to shoppers end with the question whether they were helpful. Unset: they do not. */
  satisfaction: z.strictObject({ asks: z.boolean() }).optional(),
});
export type Voice = z.infer<typeof Voice>;

export const formalityOf = (
  { formality, tone }: Pick<Voice, 'formality' | 'tone'>,
  language: Language,
): 'formal' | 'informal' => formality[language] ?? tone.formality;
