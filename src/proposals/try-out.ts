// Tries changed words in every state that the templates tell apart, before anybody is asked about them: they must compile, be used,
// leave the gaps and the questions as they are, and say nothing that the ground check would hold back. Pure; called by the proposals
// and again when one is accepted.
import { checkClaims } from '../claims/check-claims.ts';
import { isUnsupported } from '../domain/decision.ts';
import type { Voice } from '../domain/desk.ts';
import type { Language } from '../domain/language.ts';
import type { TemplateSource } from '../ports/templates.ts';
import { compileTemplates, type TemplateSet } from '../voice/compile-templates.ts';
import {
  listSampleFacts,
  listSampleNotes,
  replyInput,
  SAMPLES,
  type Sample,
  TODAY,
  VOICE,
} from '../voice/sample-contexts.ts';
import { type WrittenReply, writeReply } from '../voice/write-reply.ts';

const CONTACT = { name: 'Maria Lopez', address: 'maria@customer.example' };
const FORMS = ['formal', 'informal'] as const;

export interface TryOut {
  /** Why the template's new source may not stand, or null. */
  template(id: string, source: string): string | null;
  /** The same for a changed voice. */
  voice(changed: Voice): string | null;
}

/** `sources` are the desk's templates in use; those of other languages are not looked at. */
export function createTryOut(sources: readonly TemplateSource[], voice: Voice, language: Language): TryOut {
  const ofLanguage = sources.filter(({ id }) => id.endsWith(`/${language}`));
  const compiled = compileTemplates(ofLanguage);
  if (!compiled.ok) throw new Error(`the templates in "${language}" do not compile`);
  const inUse = compiled.value;
  const written = new Map<string, WrittenReply | null>();

  /** The replies as they are now, each written once. */
  function writeBefore(sample: Sample, form: (typeof FORMS)[number]): WrittenReply | null {
    const key = `${SAMPLES.indexOf(sample)} ${form}`;
    const known = written.get(key);
    if (known !== undefined) return known;
    const reply = write(inUse, sample, trialVoice(voice, form, language), language);
    written.set(key, reply);
    return reply;
  }

  function template(id: string, source: string): string | null {
    const changed = compileTemplates([...ofLanguage.filter((known) => known.id !== id), { id, source }]);
    if (!changed.ok) return changed.error.map(({ message }) => message).join('; ');
    let isUsed = false;
    for (const form of FORMS)
      for (const sample of chooseSamples(id)) {
        const before = writeBefore(sample, form);
        const after = write(changed.value, sample, trialVoice(voice, form, language), language);
        if (before === null || before.text === after?.text) continue;
        isUsed = true;
        const why = after === null ? 'it cannot be written' : compare(before, after, sample, { voice, language });
        if (why !== null) return `${why}: ${sample.intent}, ${sample.state}`;
      }
    return isUsed ? null : 'no reply would use it';
  }

  return { template, voice: (changed) => tryVoice(inUse, voice, changed, language) };
}

/** The made-up desk's voice, with the words that this desk avoids. */
const trialVoice = ({ wordsToAvoid }: Voice, form: (typeof FORMS)[number], language: Language): Voice => ({
  ...VOICE,
  wordsToAvoid,
  formality: { [language]: form },
});

function write(templates: TemplateSet, sample: Sample, voice: Voice, language: Language): WrittenReply | null {
  const written = writeReply(templates, replyInput(language, sample.sections, { voice }));
  return written.ok ? written.value : null;
}

/** A frame says the same whatever it frames: one state of each wish is looked at. A partial may stand anywhere. */
function chooseSamples(id: string): readonly Sample[] {
  const [folder = ''] = id.split('/');
  if (folder === 'partials') return SAMPLES;
  if (folder === 'frame')
    return SAMPLES.filter(({ intent }, n) => SAMPLES.findIndex((other) => other.intent === intent) === n);
  return SAMPLES.filter(({ sections }) => sections.some(({ intent }) => intent === folder));
}

interface Trial {
  readonly voice: Voice;
  readonly language: Language;
}

function compare(before: WrittenReply, after: WrittenReply, sample: Sample, { voice, language }: Trial): string | null {
  if (before.gaps.join() !== after.gaps.join()) return 'a note to the agent is lost';
  if (before.questions.length !== after.questions.length) return 'a question is lost';
  return findUnsupported(sample, after, { ...VOICE, wordsToAvoid: voice.wordsToAvoid }, language);
}

function findUnsupported(sample: Sample, reply: WrittenReply, voice: Voice, language: Language): string | null {
  const finding = checkClaims({
    reply: { text: reply.text, html: reply.html, subject: 'Re: my order', to: [CONTACT] },
    ownNotes: listSampleNotes(sample, language),
    language,
    facts: listSampleFacts(sample),
    knownTitles: [],
    wordsToAvoid: voice.wordsToAvoid,
    today: TODAY,
    mailSubject: 'my order',
    allowedNames: [voice.brandName, voice.signature, CONTACT.name].filter((name) => name !== ''),
  }).find(isUnsupported);
  return finding === undefined ? null : `"${finding.claim}": ${finding.detail}`;
}

/** Tried on one reply to somebody with a name and one to somebody without. */
function tryVoice(templates: TemplateSet, before: Voice, voice: Voice, language: Language): string | null {
  const [sample] = SAMPLES;
  if (sample === undefined) return null;
  let isUsed = false;
  for (const contactName of [CONTACT.name, null]) {
    const writeIn = (spoken: Voice) =>
      writeReply(templates, replyInput(language, sample.sections, { voice: spoken, contactName }));
    const [old, written] = [writeIn(before), writeIn(voice)];
    if (!written.ok) return written.error.detail;
    if (written.value.text.includes('{')) return 'a place for a name is left open';
    const finding = findUnsupported(sample, written.value, voice, language);
    if (finding !== null) return finding;
    isUsed ||= !old.ok || old.value.text !== written.value.text;
  }
  return isUsed ? null : 'no reply would be written otherwise';
}
