// The mail that tells a shopper of turns of their order, from facts and templates: one section a turn, as text and as HTML. Pure; called by
// src/notices and for trying templates out. It says what the facts support and nothing else; src/claims checks it like a reply.

import type { DeskFacts, Voice } from '../domain/desk.ts';
import { replyLanguage } from '../domain/desk-languages.ts';
import { type Language, UNKNOWN_LANGUAGE } from '../domain/language.ts';
import { type Marketing, mayCarryMarketing } from '../domain/marketing.ts';
import { isMaskedAddress, voiceTo } from '../domain/masked-address.ts';
import type { NoticeKind } from '../domain/notice.ts';
import type { Order } from '../domain/order.ts';
import type { OrderFacts, ParcelFacts } from '../domain/order-facts.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { chooseNextStep } from './choose-next-step.ts';
import type { CompiledTemplate, TemplateSet } from './compile-templates.ts';
import { describeFrame } from './describe-frame.ts';
import { describeOrderView } from './describe-order-view.ts';
import { describeDesk, describeTone, isFormal } from './describe-section.ts';
import type { GapName } from './gap-notes.ts';
import { detailsOfOrder, detailsOfParcel, NO_DETAILS } from './notice/describe-notice.ts';
import { LAYOUT_TEMPLATE, writeNoticeHtml } from './notice/notice-html.ts';
import type { NoticeMail, NoticeMarketing, NoticeSection } from './notice/notice-mail.ts';
import { writeNoticeEnd, writeNoticeText } from './notice/notice-text.ts';
import { NOTICE_WORDS } from './notice/notice-words.ts';
import { ORDER_NOTICES } from './notice/order-notices.ts';
import { writeStructuredData } from './notice/structured-data.ts';
import { trackingLink } from './notice/tracking-link.ts';
import { wordingOf } from './own-wording.ts';
import { keepLines, reflow } from './reflow.ts';
import { type ReplyState, runProgram } from './run-program.ts';
import { singleLine } from './single-line.ts';
import { writeFooter } from './write-footer.ts';
import type { WriteFault } from './write-reply.ts';

export interface NoticeInput {
  /** What is told, most important first; `parcel` is ParcelFacts.position, null for a turn of the order. */
  readonly turns: readonly { readonly kind: NoticeKind; readonly parcel: number | null; readonly key: string }[];
  readonly order: OrderFacts;
  readonly desk: DeskFacts;
  readonly voice: Voice;
  /** Wanted. Where it has no templates: the language of replies to a mail in none of ours, then English. */
  readonly language: Language;
  readonly contactName: string;
  /** ISO 3166 of where the order goes. */
  readonly country: string | null;
  /** In full, for the data that machines read, where the reader is whom the order is of; absent or null: no more than the country stands there. */
  readonly address?: Order['shippingAddress'];
  /** YYYY-MM-DD in the desk's time zone. */
  readonly today: string;
  /** The merchant's own page with `{number}`; null: the carrier's. */
  readonly trackingPage: string | null;
  /** Where it goes: behind a marketplace's address stand no link, no structured data, no signature and no footer. */
  readonly to?: string;
  /** null or absent: none. */
  readonly marketing?: MarketingInput | null;
}

/** The merchant's pieces, and the address at which their reader ends them. */
export interface MarketingInput {
  readonly texts: Marketing['texts'];
  readonly end: string;
}

export interface WrittenNotice {
  readonly subject: string;
  /** What a mailbox shows beside the subject; it stands in the text too. */
  readonly preheader: string;
  readonly text: string;
  readonly html: string;
  /** The end of the text that the desk's settings wrote word for word; '' where there is none. */
  readonly footer: string;
  /** The merchant's piece stands in it. */
  readonly hasMarketing: boolean;
  /** The templates that wrote it, the layout too, with the SHA-256 (hex) of their text and partials. */
  readonly templates: readonly { readonly id: string; readonly digest: string }[];
  readonly gaps: readonly GapName[];
  /** In which it is written. */
  readonly language: Language;
  /** Built by code; for the ground check's `ownLinks`. */
  readonly links: readonly string[];
  /** Whole elements of the HTML that no reader sees; for the ground check's `ownElements`. */
  readonly unseen: readonly string[];
}

const SUBJECT_CHARACTERS_MAX = 150;
const PREHEADER_CHARACTERS_MAX = 140;
/** Stands in the frame where the sections go: no letter of a name, so no name can hold it. */
const SECTIONS_HERE = '\uE000';

const TROUBLE: ReadonlySet<NoticeKind> = new Set([
  'attempt_failed',
  'delayed',
  'exception',
  'correction',
  'returned',
  'backorder',
  'item_cancelled',
]);

/** A fault means that nothing was written. */
export function writeNotice(templates: TemplateSet, asked: NoticeInput): Result<WrittenNotice, WriteFault> {
  const turns = dropRepeats(asked.turns);
  if (turns.length === 0) return failed({ kind: 'nothing_to_say', detail: 'no turn is to be told' });
  const language = chooseLanguage(templates, { ...asked, turns });
  const masked = asked.to !== undefined && isMaskedAddress(asked.to);
  const input = { ...asked, turns, language, voice: voiceTo(asked.to, asked.voice) };
  const writer = new NoticeWriter(templates, input, masked);
  return writer.write();
}

/** One section a kind and parcel: turns of an order of one kind are told by the same words. */
const dropRepeats = (turns: NoticeInput['turns']): NoticeInput['turns'] =>
  turns.filter(
    ({ kind, parcel }, at) => turns.findIndex((other) => other.kind === kind && other.parcel === parcel) === at,
  );

function chooseLanguage({ byId }: TemplateSet, { turns, language, voice }: NoticeInput): Language {
  const hasAll = (code: Language) =>
    byId.has(`frame/${code}`) && turns.every(({ kind }) => byId.has(`notices/${kind}/${code}`));
  const choices: readonly Language[] = [language, replyLanguage(voice, UNKNOWN_LANGUAGE), 'en'];
  return choices.find(hasAll) ?? language;
}

interface RunSection extends NoticeSection {
  readonly parcel: ParcelFacts | null;
}

class NoticeWriter {
  readonly #templates: TemplateSet;
  readonly #input: NoticeInput;
  readonly #isMasked: boolean;
  readonly #state: ReplyState;
  readonly #used: CompiledTemplate[] = [];

  constructor(templates: TemplateSet, input: NoticeInput, isMasked: boolean) {
    const { language, voice } = input;
    this.#templates = templates;
    this.#input = input;
    this.#isMasked = isMasked;
    this.#state = {
      ...{ language, isFormal: isFormal(input), told: new Set(), nextSteps: [], gaps: new Set() },
      wording: wordingOf(voice.wordsToUse, language),
    };
  }

  write(): Result<WrittenNotice, WriteFault> {
    const sections: RunSection[] = [];
    for (const turn of this.#input.turns) {
      const section = this.#runSection(turn);
      if (!section.ok) return section;
      const isSaid = sections.some(({ headline }) => headline === section.value.headline);
      sections.push({ ...section.value, headline: isSaid ? null : section.value.headline });
    }
    const framed = this.#runFrame();
    return framed.ok ? this.#compose(sections, framed.value) : framed;
  }

  #run(id: string, view: object): Result<string, WriteFault> {
    const template = this.#templates.byId.get(id);
    if (!template) return failed({ kind: 'no_template', detail: `there is no template "${id}"` });
    this.#used.push(template);
    const result = runProgram(template, view, this.#state);
    if (result.ok) return result;
    const { template: at, line, message } = result.error;
    return failed({ kind: 'template_failed', detail: `${at}, line ${line}: ${message}` });
  }

  #runSection({ kind, parcel: position }: NoticeInput['turns'][number]): Result<RunSection, WriteFault> {
    const { order, desk, voice, language, today, trackingPage } = this.#input;
    const parcel = order.parcels.find((one) => one.position === position) ?? null;
    if (parcel === null && !ORDER_NOTICES.has(kind))
      return failed({ kind: 'nothing_to_say', detail: `"${kind}" tells of a parcel that the order does not have` });
    const link = parcel === null || this.#isMasked ? null : trackingLink(parcel, trackingPage);
    const wording = { language, today, desk };
    const view = describeOrderView(order, wording);
    const found = parcel === null ? null : (view.parcels[order.parcels.indexOf(parcel)] ?? null);
    const written = this.#run(`notices/${kind}/${language}`, {
      ...describeTone({ voice, language }),
      brandName: voice.brandName,
      order: withoutLinks(view),
      desk: describeDesk(desk, wording),
      alone: parcel === null || view.isOneParcel,
      hasPage: link !== null,
      hasRest: view.hasOpenItems || view.cancelled.length > 0 || view.parcels.some(({ hasLeft }) => !hasLeft),
      // What is in it stands below, as a list.
      ...(found === null ? {} : { parcel: { ...found, trackingUrl: null, contents: null } }),
    });
    if (!written.ok) return written;
    const [headline = '', ...words] = splitHeadline(reflow(written.value));
    if (headline === '' || words.length === 0)
      return failed({ kind: 'nothing_to_say', detail: `"notices/${kind}/${language}" says nothing of this order` });
    const details =
      parcel !== null
        ? detailsOfParcel(order, parcel, link, wording)
        : kind === 'order_confirmed'
          ? detailsOfOrder(order, wording)
          : NO_DETAILS;
    return ok({ ...details, parcel, headline, words });
  }

  /** What it writes before the sections, and behind them. */
  #runFrame(): Result<readonly [opening: string, closing: string], WriteFault> {
    const { voice, language, contactName, turns } = this.#input;
    const frame = this.#run(
      `frame/${language}`,
      describeFrame({
        ...{ voice, language, contactName, sections: [SECTIONS_HERE] },
        nextStep: chooseNextStep(voice, this.#state.nextSteps)?.text ?? null,
        isThanking: false,
        isTrouble: turns.some(({ kind }) => TROUBLE.has(kind)),
        isNotice: true,
      }),
    );
    if (!frame.ok) return frame;
    const [opening = '', closing] = frame.value.split(SECTIONS_HERE);
    return closing === undefined
      ? failed({ kind: 'template_failed', detail: `frame/${language}: the sections stand nowhere` })
      : ok([keepLines(opening), keepLines(closing)]);
  }

  #chooseMarketing(): NoticeMarketing | null {
    const { language, turns, marketing = null } = this.#input;
    const piece = marketing?.texts[language];
    const isPossible = !this.#isMasked && mayCarryMarketing(turns.map(({ kind }) => kind));
    if (marketing === null || piece === undefined || !isPossible) return null;
    const { advertising, endAdvertising } = NOTICE_WORDS[language];
    return { ...piece, title: advertising, end: { label: endAdvertising, href: marketing.end } };
  }

  #compose(
    sections: readonly RunSection[],
    [opening, closing]: readonly [string, string],
  ): Result<WrittenNotice, WriteFault> {
    const { voice, language, country, order, address = null } = this.#input;
    const brandName = singleLine(voice.brandName);
    const subject = cutAtWord(singleLine(sections[0]?.headline ?? ''), SUBJECT_CHARACTERS_MAX);
    const parcels = sections.flatMap(({ parcel, link }) =>
      parcel === null ? [] : [{ parcel, link: link?.href ?? null }],
    );
    const mail: NoticeMail = {
      ...{ language, brandName, subject, opening, closing, sections },
      preheader: cutAtWord(choosePreheader(sections[0]?.words ?? []), PREHEADER_CHARACTERS_MAX),
      footer: writeFooter(voice, language, country),
      marketing: this.#chooseMarketing(),
      structuredData: this.#isMasked ? null : writeStructuredData({ order, brandName, country, address, parcels }),
    };
    const html = writeNoticeHtml(mail);
    if (!html.ok) return failed({ kind: 'template_failed', detail: html.error.message });
    return ok({
      ...{ subject, language, preheader: mail.preheader, footer: writeNoticeEnd(mail) },
      hasMarketing: mail.marketing !== null,
      text: writeNoticeText(mail),
      ...html.value,
      templates: [...this.#used.map(({ id, digest }) => ({ id, digest })), LAYOUT_TEMPLATE],
      gaps: [...this.#state.gaps],
      links: parcels.flatMap(({ link }) => link ?? []),
    });
  }
}

/** The first paragraph is the headline, and what follows it the words. */
function splitHeadline(lines: readonly string[]): readonly string[] {
  const end = lines.indexOf('');
  return end < 0 ? lines : [lines.slice(0, end).join(' '), ...lines.slice(end + 1)];
}

/** The first line that says something by itself. */
function choosePreheader(words: readonly string[]): string {
  const line = words.find((one) => one !== '' && !one.endsWith(':')) ?? words[0] ?? '';
  return line.replace(/^- /, '');
}

/** The one link of a notice is built by code. */
const withoutLinks = <O extends { readonly parcels: readonly object[] }>(order: O): O => ({
  ...order,
  parcels: order.parcels.map((parcel) => ({ ...parcel, trackingUrl: null })),
});

/** At most so many characters, cut between two words, with `…` where something is left out. */
function cutAtWord(text: string, charactersMax: number): string {
  if (text.length <= charactersMax) return text;
  const kept = text.slice(0, charactersMax - 1);
  const space = kept.lastIndexOf(' ');
  return `${(space > 0 ? kept.slice(0, space) : kept).trimEnd()}…`.replace(/\p{Cs}/gu, '');
}
