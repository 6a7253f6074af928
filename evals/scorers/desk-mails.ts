// How well mails are understood that were written by others than the rules: evals/datasets/desk-mails. The figure that
// matters is how many would be answered as a plain status question although they want something else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClassify } from '../../src/classify/classify.ts';
import { detectLanguage } from '../../src/classify/detect-language.ts';
import { CLAIMED_CONFIDENCE_MIN, type Intent } from '../../src/domain/intent.ts';
import { readLearnedModel } from '../../src/runtime/learned-model.ts';
import type { Figure } from '../figure.ts';

const classify = createClassify(readLearnedModel());

interface DeskMail {
  readonly id: string;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  readonly intents: readonly Intent[];
  readonly also?: readonly Intent[];
  readonly mayBeSent: boolean;
}

const STATUS: ReadonlySet<Intent> = new Set(['where_is_my_order', 'order_confirmation']);
/** The default policy sends from this confidence on. */
const SENT_CONFIDENCE_MIN = 0.7;
const ONE_ORDER = {
  count: 1,
  hasDelivered: false,
  hasLate: false,
  hasUnshipped: true,
  isPaymentPending: false,
  isCancelled: false,
  hasReturn: false,
};

class Tally {
  value = 0;
  of = 0;
  readonly misses: string[] = [];

  add(isRight: boolean, miss: string): void {
    this.of += 1;
    if (isRight) this.value += 1;
    else this.misses.push(miss);
  }
}

/** `mails` was looked at while the rules were widened; `held-out` was not. */
export function measureDeskMails(name: 'mails' | 'held-out'): Promise<readonly Figure[]> {
  const file = join(import.meta.dirname, '..', 'datasets', 'desk-mails', `${name}.jsonl`);
  const mails = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as DeskMail);
  const figures: Figure[] = [];
  for (const language of ['en', 'es']) {
    const tallies = { language: new Tally(), intent: new Tally(), held: new Tally(), sent: new Tally() };
    for (const mail of mails.filter((candidate) => candidate.language === language)) measureMail(mail, tallies);
    const figure = (measure: string, { value, of, misses }: Tally): Figure => ({
      task: `desk_mails/${name}`,
      measure: `${language}: ${measure}`,
      value,
      of,
      misses,
    });
    figures.push(
      figure('language', tallies.language),
      figure('primary intent', tallies.intent),
      figure('another wish is not read as a pure status question', tallies.held),
      figure('a pure status question is read as one', tallies.sent),
    );
  }
  return Promise.resolve(figures);
}

function measureMail(mail: DeskMail, tallies: { language: Tally; intent: Tally; held: Tally; sent: Tally }): void {
  const { language } = detectLanguage(mail.body, { subject: mail.subject });
  const { intents, alarms, doubtsDelivery } = classify({
    subject: mail.subject,
    fresh: mail.body,
    quoted: '',
    hidden: '',
    attachmentsText: '',
    forwardedText: '',
    language,
    contact: { address: 'somebody@example.com', name: '' },
    hasAttachments: false,
    isThreadReply: false,
    orders: ONE_ORDER,
    machineMail: null,
    isKnownCarrierAddress: false,
  });
  const claimed = intents.filter(({ confidence }) => confidence >= CLAIMED_CONFIDENCE_MIN);
  const isSent =
    claimed.length > 0 &&
    claimed.every(({ intent }) => STATUS.has(intent)) &&
    (intents[0]?.confidence ?? 0) >= SENT_CONFIDENCE_MIN &&
    alarms.length === 0 &&
    !doubtsDelivery;
  const said = `${mail.id}: ${claimed.map(({ intent, confidence }) => `${intent} ${confidence.toFixed(2)}`).join(', ')}${alarms.map(({ alarm }) => ` !${alarm}`).join('')}; expected ${mail.intents.join('/')}`;
  tallies.language.add(language === mail.language, `${mail.id}: ${language}`);
  tallies.intent.add(mail.intents.includes(intents[0]?.intent ?? 'other'), said);
  if (mail.mayBeSent) tallies.sent.add(isSent, said);
  else tallies.held.add(!isSent, said);
}
