// The week's figures of a person's mailboxes as a notice, in short. No word of a mail, no customer and no address stands in it: numbers of mails,
// names of rules and sources, and mailboxes by their local part. Called by tell-digest.ts and `waybill digest`.
import { limits } from '../domain/limits.ts';
import { localPart } from '../escalations/summarize-matter.ts';
import type { Figures } from '../figures/figures.ts';
import { readFigures } from '../figures/read-figures.ts';
import { nameReason } from '../policy/reason-words.ts';
import type { Notice } from '../ports/notifier.ts';
import type { QueueItem } from '../ports/queue-records.ts';
import type { Records } from '../ports/records.ts';
import type { DigestLanguage } from './digest-people.ts';
import type { Week } from './digest-week.ts';
import { DIGEST_WORDS, type DigestWords } from './digest-words.ts';

export interface WantedDigest {
  readonly week: Week;
  readonly timeZone: string;
  readonly language: DigestLanguage;
  /** Whose mails are told of; null: all. */
  readonly mailboxes: readonly string[] | null;
  readonly now: string;
  /** Where the desk's page is; null where it has none. */
  readonly origin: string | null;
}

export function writeDigest(records: Records, wanted: WantedDigest): Omit<Notice, 'to'> {
  const { week, timeZone, language, mailboxes, now, origin } = wanted;
  const words = DIGEST_WORDS[language];
  const { from, to } = week;
  const figures = readFigures(records, { from, to, timeZone, mailboxes, now });
  return {
    title: words.title(from, to),
    urgency: 'normal',
    lines: [
      ...describeFigures(figures, words, language),
      ...describeSatisfaction(records, wanted, words),
      ...describeReasons(figures, words, language),
      ...describeSources(figures, words),
      ...describeWaiting(records, wanted, words),
      words.leave,
    ],
    reference: { mailId: null, text: 'waybill digest' },
    ...(origin === null ? {} : { pages: PLACES.map((place) => `${origin}${place}`) }),
  };
}

const PLACES = ['/figures', '/', '/account'];

function describeFigures(
  { totals, drafts, firstAnswer, timeSaved }: Figures,
  words: DigestWords,
  language: DigestLanguage,
): readonly string[] {
  const { median, cases } = firstAnswer;
  return [
    words.handled(totals),
    words.approved(drafts.approved, drafts.unedited),
    median === null ? words.noFirstAnswer : words.firstAnswer(writeTime(median, language), cases),
    words.saved(writeTime(timeSaved.minutes * MINUTE, language), timeSaved.minutesPerMail),
  ];
}

function describeSatisfaction(
  { satisfaction }: Records,
  { week: { since, until }, mailboxes }: WantedDigest,
  { helpful }: DigestWords,
): readonly string[] {
  const { asked, good, notGood } = satisfaction.count({ from: since, until, mailboxes });
  return asked === 0 ? [] : [helpful(asked, good, notGood)];
}

function describeReasons({ heldBy }: Figures, words: DigestWords, language: DigestLanguage): readonly string[] {
  const most = heldBy.slice(0, limits.digest.reasons);
  if (most.length === 0) return [];
  return [words.heldBy, ...most.map(({ reason, mails }) => `- ${nameReason(reason, language)}: ${words.mails(mails)}`)];
}

/** Not heard of for a day, or failing; one that nobody has asked yet is neither. */
function describeSources({ sources }: Figures, words: DigestWords): readonly string[] {
  if (sources.length === 0) return [];
  const stale = sources.filter(
    ({ failingSince, heardSecondsAgo }) =>
      failingSince !== null || (heardSecondsAgo !== null && heardSecondsAgo > limits.digest.staleHours * HOUR),
  );
  return [stale.length === 0 ? words.fresh : words.stale(stale.map(({ name }) => name).join(', '))];
}

function describeWaiting(
  { queue }: Records,
  { mailboxes, now, language }: WantedDigest,
  words: DigestWords,
): readonly string[] {
  const { waiting } = queue.counts(mailboxes);
  if (waiting === 0) return [words.nothingWaits];
  const longest = listWaiting(queue, mailboxes)
    .sort((one, other) => (one.waitingSince < other.waitingSince ? -1 : 1))
    .slice(0, limits.digest.waitingNamed);
  return [
    words.waiting(waiting),
    ...longest.map(({ mailId, mailbox, waitingSince }) => {
      const seconds = Math.max(0, (Date.parse(now) - Date.parse(waitingSince)) / 1_000);
      return `- ${words.longest(mailId, writeTime(seconds, language), localPart(mailbox))}`;
    }),
  ];
}

/** The queue is in the order of its deadlines; of a very long one the pressing part is looked through. */
function listWaiting(queue: Records['queue'], mailboxes: readonly string[] | null): QueueItem[] {
  const items: QueueItem[] = [];
  let after: Parameters<typeof queue.list>[1]['after'] = null;
  for (let page = 0; page < limits.digest.queuePages; page += 1) {
    const found = queue.list({ state: 'waiting', mailboxes }, { limit: limits.page.rowsPerPage, after });
    items.push(...found.items);
    after = found.next;
    if (after === null) break;
  }
  return items;
}

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

/** In the two greatest units: "2 hr, 10 min". */
function writeTime(seconds: number, language: DigestLanguage): string {
  const whole = Math.round(seconds / MINUTE) * MINUTE;
  const parts = [
    ['day', Math.floor(whole / DAY)],
    ['hour', Math.floor((whole % DAY) / HOUR)],
    ['minute', Math.floor((whole % HOUR) / MINUTE)],
  ] as const;
  const first = parts.findIndex(([, count]) => count > 0);
  const said = parts.slice(Math.max(first, 0), Math.max(first, 0) + 2).filter(([, count]) => count > 0);
  return (first < 0 ? ([['minute', 0]] as const) : said)
    .map(([unit, count]) => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count))
    .join(' ');
}
