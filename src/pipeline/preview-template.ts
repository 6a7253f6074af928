// What a changed template would say, in each language that it exists in: to a made-up mail, or to a stored mail with the facts of then.
// Writes nothing, sends nothing, asks nobody; called by the page's routes.
import { checkClaims } from '../claims/check-claims.ts';
import { type Finding, isUnsupported } from '../domain/decision.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { ok, type Result } from '../domain/result.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { MailId } from '../ports/records.ts';
import type { TemplateSource } from '../ports/templates.ts';
import { compileTemplates, languageOf, listIncluded, type TemplateSet } from '../voice/compile-templates.ts';
import { listSampleNotices } from '../voice/notice/sample-notices.ts';
import {
  listSampleNames,
  readSample,
  SAMPLE_CONTACT,
  SAMPLE_TODAY,
  type SampleReply,
} from '../voice/sample-replies.ts';
import type { TemplateFault } from '../voice/template-fault.ts';
import { writeReply } from '../voice/write-reply.ts';
import type { DeskPorts, DeskSettings } from './desk-ports.ts';
import { previewNoticeTemplate } from './preview-notice-template.ts';
import { reopenHandledMail } from './stored-mail.ts';
import { decideMail } from './walk.ts';

export interface TemplatePreview {
  readonly language: Language;
  /** Of a notice; null of a reply, which has that of the mail. */
  readonly subject: string | null;
  /** null where nothing is written; `why` then says so. */
  readonly text: string | null;
  readonly html: string | null;
  readonly why: string | null;
  /** Whether this very template, in this language, is part of the reply. */
  readonly isUsed: boolean;
  /** What a person would have to fill in. */
  readonly gaps: readonly string[];
  /** For what the ground check would hold it back. */
  readonly findings: readonly Pick<Finding, 'claim' | 'detail'>[];
}

/** `facts_unknown`: the mail was never handled, or what it would take now was not asked then. */
export type MailPreview =
  | { readonly kind: 'shown'; readonly previews: readonly TemplatePreview[] }
  | { readonly kind: 'facts_unknown' };

/** The templates as they would be, with each changed source in the place of its template; or all faults. `sources` are those of now. Only
 * the languages of what is changed are compiled. */
export function replaceTemplates(
  sources: readonly TemplateSource[],
  changed: readonly TemplateSource[],
  current: TemplateSet,
): Result<TemplateSet, readonly TemplateFault[]> {
  const languages = new Set(changed.map(({ id }) => languageOf(id)));
  const ids = new Set(changed.map(({ id }) => id));
  const others = sources.filter(({ id }) => !ids.has(id) && languages.has(languageOf(id)));
  const compiled = compileTemplates([...others, ...changed]);
  if (!compiled.ok) return compiled;
  const elsewhere = [...current.byId].filter(([id]) => !languages.has(languageOf(id)));
  return ok({ byId: new Map([...elsewhere, ...compiled.value.byId]) });
}

/** null where the template speaks in no sample of that name. */
export function previewOnSample(id: string, sample: string, settings: DeskSettings): readonly TemplatePreview[] | null {
  const { templates } = settings;
  const notice = listSampleNotices(id).find(({ name }) => name === sample);
  if (notice !== undefined)
    return listLanguages(id, templates).map((language) => previewNoticeTemplate(id, notice.input, language, settings));
  if (!listSampleNames(id, templates).includes(sample)) return null;
  return listLanguages(id, templates).flatMap((language) => {
    const read = readSample(sample, language, settings);
    return read === null ? [] : [writeSample(id, read, settings)];
  });
}

/** What the template would say in its own language to every sample in which it speaks. */
export function previewSamples(id: string, settings: DeskSettings): readonly TemplatePreview[] {
  const language = LANGUAGES.find((code) => code === languageOf(id));
  if (language === undefined) return [];
  const notices = listSampleNotices(id);
  if (notices.length > 0) return notices.map(({ input }) => previewNoticeTemplate(id, input, language, settings));
  return listSampleNames(id, settings.templates).flatMap((name) => {
    const read = readSample(name, language, settings);
    return read === null ? [] : [writeSample(id, read, settings)];
  });
}

/** The first sample of what the reply is about, an intent or `holding`, to somebody in that country; null where there is none. */
export function previewFirstSample(
  about: string,
  { language, country }: { readonly language: Language; readonly country: string | null },
  settings: DeskSettings,
): TemplatePreview | null {
  const id = `${about}/${language}`;
  const [name] = listSampleNames(id, settings.templates);
  const read = name === undefined ? null : readSample(name, language, settings);
  return read === null ? null : writeSample(id, { ...read, input: { ...read.input, country } }, settings);
}

/** `ports.settings` hold the changed template. */
export async function previewOnMail(id: string, mailId: MailId, ports: DeskPorts): Promise<MailPreview> {
  const handled = reopenHandledMail(mailId, ports);
  if (handled === null) return { kind: 'facts_unknown' };
  const previews: TemplatePreview[] = [];
  for (const language of listLanguages(id, ports.settings.templates)) {
    const settings = speakIn(language, ports.settings);
    try {
      const decided = await decideMail(handled.received, { ...handled.ports, settings });
      previews.push(describeDecided(id, language, decided, settings));
    } catch (error) {
      if (error instanceof ConnectorError) return { kind: 'facts_unknown' };
      throw error;
    }
  }
  return { kind: 'shown', previews };
}

/** The languages in which a template of this name exists, that of the changed one first. */
function listLanguages(id: string, { byId }: TemplateSet): readonly Language[] {
  const own = languageOf(id);
  const folder = id.slice(0, -own.length - 1);
  const name = folder.startsWith('partials/') ? folder.slice('partials/'.length) : null;
  const exists = (language: Language) =>
    name === null
      ? byId.has(`${folder}/${language}`)
      : [...byId.values()].some(({ id: one, partials }) => languageOf(one) === language && partials.has(name));
  return LANGUAGES.filter(exists).sort((a, b) => Number(b === own) - Number(a === own));
}

function speaks(id: string, language: Language, used: readonly string[], { byId }: TemplateSet): boolean {
  const [folder = '', name = ''] = id.split('/');
  if (folder !== 'partials') return used.includes(`${folder}/${language}`);
  return used.some((one) => {
    const template = byId.get(one);
    return template !== undefined && listIncluded(template).has(name);
  });
}

const SAMPLE_LINK = 'https://desk.example/s/4711-sample';

function writeSample(id: string, sample: SampleReply, { templates, voice }: DeskSettings): TemplatePreview {
  const { language, kind } = sample.input;
  const satisfactionLink = voice.satisfaction?.asks && kind === 'answer' ? SAMPLE_LINK : null;
  const written = writeReply(templates, { ...sample.input, satisfactionLink });
  if (!written.ok) return { ...silent(language, written.error.detail), isUsed: true };
  const { text, html, footer, gaps, templates: used } = written.value;
  const findings = checkClaims({
    reply: { text, html, subject: 'Re: my order', to: [SAMPLE_CONTACT] },
    ownNotes: sample.notes,
    footer,
    language,
    facts: sample.facts,
    ownLinks: [SAMPLE_LINK],
    knownTitles: [],
    wordsToAvoid: voice.wordsToAvoid,
    today: SAMPLE_TODAY,
    mailSubject: 'my order',
    allowedNames: [voice.brandName, voice.signature, SAMPLE_CONTACT.name].filter((name) => name !== ''),
  });
  const ids = used.map((one) => one.id);
  return {
    language,
    subject: null,
    text,
    html,
    why: null,
    isUsed: speaks(id, language, ids, templates),
    gaps,
    findings: describe(findings),
  };
}

const silent = (language: Language, why: string): TemplatePreview => ({
  language,
  subject: null,
  text: null,
  html: null,
  why,
  isUsed: false,
  gaps: [],
  findings: [],
});

const describe = (findings: readonly Finding[]) =>
  findings.filter(isUnsupported).map(({ claim, detail }) => ({ claim, detail }));

function describeDecided(
  id: string,
  language: Language,
  decided: Awaited<ReturnType<typeof decideMail>>,
  { templates }: DeskSettings,
): TemplatePreview {
  if (decided.kind === 'stopped') return silent(language, decided.reason.detail);
  const { reply, whyNoReply, findings } = decided.mail;
  if (reply === null) return silent(language, whyNoReply ?? 'no reply');
  const ids = reply.templates.map((one) => one.id);
  return {
    language,
    subject: null,
    text: reply.text,
    html: reply.html,
    why: null,
    isUsed: speaks(id, language, ids, templates),
    gaps: reply.gaps,
    findings: describe(findings),
  };
}

/** Every mail is taken to be written in this language. */
const speakIn = (language: Language, settings: DeskSettings): DeskSettings => ({
  ...settings,
  classify: (mail) => ({ ...settings.classify(mail), language }),
});
