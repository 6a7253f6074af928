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

interface Written {
  readonly sample: Sample;
  readonly reply: WrittenReply;
}

/** `sources` are the desk's templates in use; those of other languages are not looked at. */
export function createTryOut(sources: readonly TemplateSource[], voice: Voice, language: Language): TryOut {
  const ofLanguage = sources.filter(({ id }) => id.endsWith(`/${language}`));
  const compiled = compileTemplates(ofLanguage);
  if (!compiled.ok) throw new Error(`the templates in "${language}" do not compile`);
  const inUse = compiled.value;
  const write = (templates: TemplateSet, form: (typeof FORMS)[number]) =>
    writeAll(templates, trialVoice(voice, form, language), language);
  let before: readonly (readonly Written[])[] | null = null;

  function template(id: string, source: string): string | null {
    const changed = compileTemplates([...ofLanguage.filter((known) => known.id !== id), { id, source }]);
    if (!changed.ok) return changed.error.map(({ message }) => message).join('; ');
    before ??= FORMS.map((form) => write(inUse, form));
    const now = FORMS.map((form) => write(changed.value, form));
    const findings = now.map((written, n) => compare(before?.[n] ?? [], written, { id, voice, language }));
    const fault = findings.find(({ why }) => why !== null)?.why ?? null;
    if (fault !== null) return fault;
    return findings.every(({ changes }) => changes === 0) ? 'no reply would use it' : null;
  }

  return { template, voice: (changed) => tryVoice(inUse, voice, changed, language) };
}

/** The made-up desk's voice, with the words that this desk avoids. */
const trialVoice = ({ wordsToAvoid }: Voice, form: (typeof FORMS)[number], language: Language): Voice => ({
  ...VOICE,
  wordsToAvoid,
  formality: { [language]: form },
});

/** Samples that cannot be written are left out; then one is missing, which counts as a change. */
function writeAll(templates: TemplateSet, voice: Voice, language: Language): readonly Written[] {
  return SAMPLES.flatMap((sample) => {
    const written = writeReply(templates, replyInput(language, sample.sections, { voice }));
    return written.ok ? [{ sample, reply: written.value }] : [];
  });
}

interface Trial {
  readonly id: string;
  readonly voice: Voice;
  readonly language: Language;
}

/** A frame says the same whatever it frames: one state of each wish is looked at. */
function compare(before: readonly Written[], after: readonly Written[], { id, voice, language }: Trial) {
  if (after.length !== before.length) return { why: 'a reply could not be written with it', changes: 0 };
  const seen = new Set<string>();
  let changes = 0;
  for (const [n, { sample, reply }] of after.entries()) {
    const old = before[n]?.reply;
    if (old === undefined || old.text === reply.text) continue;
    changes += 1;
    const where = `${sample.intent}, ${sample.state}`;
    if (old.gaps.join() !== reply.gaps.join()) return { why: `a note to the agent is lost: ${where}`, changes };
    if (old.questions.length !== reply.questions.length) return { why: `a question is lost: ${where}`, changes };
    if (id.startsWith('frame/') && seen.has(sample.intent)) continue;
    seen.add(sample.intent);
    const finding = findUnsupported(sample, reply, { ...VOICE, wordsToAvoid: voice.wordsToAvoid }, language);
    if (finding !== null) return { why: `${finding}: ${where}`, changes };
  }
  return { why: null, changes };
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
    const write = (spoken: Voice) =>
      writeReply(templates, replyInput(language, sample.sections, { voice: spoken, contactName }));
    const [old, written] = [write(before), write(voice)];
    if (!written.ok) return written.error.detail;
    if (written.value.text.includes('{')) return 'a place for a name is left open';
    const finding = findUnsupported(sample, written.value, voice, language);
    if (finding !== null) return finding;
    isUsed ||= !old.ok || old.value.text !== written.value.text;
  }
  return isUsed ? null : 'no reply would be written otherwise';
}
