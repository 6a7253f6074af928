// Reads a desk's sent mail and keeps what it suggests as proposals; nothing else changes. Called by `waybill learn --sent`. A mail that
// cannot be read is named and never stops the others.
import { openFileShop } from '../../connectors/file/connector.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Language } from '../domain/language.ts';
import { limits } from '../domain/limits.ts';
import { parseMessage } from '../mail/parse-message.ts';
import type { DeskPorts } from '../pipeline/desk-ports.ts';
import { ConnectorError } from '../ports/connector-error.ts';
import type { TemplateSource } from '../ports/templates.ts';
import { proposeFromSent } from '../proposals/propose-from-sent.ts';
import { type PassedOver, type ReadingDesk, readSentReply } from '../proposals/read-sent-reply.ts';
import type { SentReply } from '../proposals/sent-reply.ts';

/** Either `raw` or `fault` is there. */
export interface SentMail {
  readonly file: string;
  readonly raw: Uint8Array | null;
  readonly fault: string | null;
}

export interface SentReading {
  readonly mails: number;
  readonly replies: Readonly<Partial<Record<Language, number>>>;
  readonly passedOver: Readonly<Partial<Record<PassedOver | 'unreadable' | 'seen_twice', number>>>;
  /** Of the mails that cannot be read, each with its file; the first limits.sent.faultsNamedMax. */
  readonly faults: readonly string[];
  /** True where there were more than limits.sent.mailsMax, and the rest was not looked at. */
  readonly isCutOff: boolean;
}

const DAY_MS = 86_400_000;

/** `sources` are the desk's templates in use, `titles` those of its catalogue. */
export async function learnFromSent(
  mails: AsyncIterable<SentMail>,
  ports: DeskPorts,
  given: { readonly days: number; readonly sources: readonly TemplateSource[]; readonly titles: readonly string[] },
): Promise<SentReading> {
  const { records, settings, clock } = ports;
  const now = clock.now();
  const { voice, facts, orderNumberPattern, classify } = settings;
  const reading = new Reading({
    addresses: new Set(voice.addresses.map((address) => address.toLowerCase())),
    from: new Date(Date.parse(now) - given.days * DAY_MS).toISOString(),
    to: now,
    classify,
    findThread: (ids) => records.mails.findThread(ids, limits.identify.threadMessagesMax),
  });
  for await (const mail of mails) if (!(await reading.take(mail))) break;
  const found = proposeFromSent({
    replies: [...reading.replies.values()],
    voice,
    facts,
    orderNumberPattern,
    sources: given.sources,
    titles: given.titles,
    today: dayOf(now, facts.timeZone),
    isCorrected: (mailId) => records.corrections.listOfMail(mailId).length > 0,
  });
  await records.write(() => records.proposals.propose(found, now));
  return reading.summarise();
}

/** None where the desk has no shop, or it cannot be read now: then no wording names an item. */
export async function readTitles(shop: string | null): Promise<readonly string[]> {
  if (shop === null) return [];
  try {
    const { stock } = await openFileShop(shop);
    return (await stock.listStock()).items.map(({ title }) => title);
  } catch (error) {
    if (error instanceof ConnectorError) return [];
    throw error;
  }
}

class Reading {
  readonly replies = new Map<string, SentReply>();
  readonly #desk: ReadingDesk;
  readonly #passedOver = new Map<PassedOver | 'unreadable' | 'seen_twice', number>();
  readonly #faults: string[] = [];
  #mails = 0;
  #isCutOff = false;

  constructor(desk: ReadingDesk) {
    this.#desk = desk;
  }

  /** False where no more is read. */
  async take({ file, raw, fault }: SentMail): Promise<boolean> {
    const { mailsMax, mailBytesMax } = limits.sent;
    this.#isCutOff = this.#mails >= mailsMax;
    if (this.#isCutOff) return false;
    this.#mails += 1;
    if (raw === null) this.#fail(fault ?? `${file} cannot be read.`);
    else if (raw.byteLength > mailBytesMax)
      this.#fail(`${file} has ${raw.byteLength} bytes, more than ${mailBytesMax}.`);
    else await this.#read(file, raw);
    return true;
  }

  async #read(file: string, raw: Uint8Array): Promise<void> {
    const message = await parseMessage(raw);
    if (!message.ok) return this.#fail(`${file}: ${message.error.detail}`);
    const reply = readSentReply(message.value, this.#desk);
    if (!reply.ok) this.#count(reply.error);
    else if (this.replies.has(reply.value.place)) this.#count('seen_twice');
    else this.replies.set(reply.value.place, reply.value);
  }

  #fail(fault: string): void {
    this.#count('unreadable');
    if (this.#faults.length < limits.sent.faultsNamedMax) this.#faults.push(fault);
  }

  #count(why: PassedOver | 'unreadable' | 'seen_twice'): void {
    this.#passedOver.set(why, (this.#passedOver.get(why) ?? 0) + 1);
  }

  summarise(): SentReading {
    const replies = new Map<Language, number>();
    for (const { language } of this.replies.values()) replies.set(language, (replies.get(language) ?? 0) + 1);
    return {
      mails: this.#mails,
      replies: Object.fromEntries(replies),
      passedOver: Object.fromEntries(this.#passedOver),
      faults: this.#faults,
      isCutOff: this.#isCutOff,
    };
  }
}
