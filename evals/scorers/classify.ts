// How well mails are classified: recall on the customer-service sentences of bitext, false acceptances on the foreign matter
// of banking77, clinc150 and Enron's mails, attacks found and false alarms on the injection sets. The sets are read from the
// data folder; none is part of the project. English only, for they are. Run by `npm run evals`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClassify } from '../../src/classify/classify.ts';
import { detectLanguage } from '../../src/classify/detect-language.ts';
import { makeMail } from '../../src/classify/fixtures/read-mails.ts';
import type { Classification, Intent } from '../../src/domain/intent.ts';
import { readLearnedModel } from '../../src/runtime/learned-model.ts';
import type { Figure } from '../figure.ts';
import { wouldBeSent } from '../held-out/judge-held-out.ts';

const classify = createClassify(readLearnedModel());

/** The intents of bitext that an order desk knows, with ours that may stand first. */
const BITEXT: Readonly<Record<string, readonly Intent[]>> = {
  cancel_order: ['cancel_order'],
  change_order: ['change_order'],
  change_shipping_address: ['change_address'],
  check_invoice: ['invoice_request'],
  get_invoice: ['invoice_request'],
  complaint: ['complaint'],
  contact_human_agent: ['human_request'],
  delivery_options: ['shipping_question'],
  delivery_period: ['where_is_my_order', 'shipping_question'],
  get_refund: ['return_request', 'refund_status'],
  track_refund: ['refund_status'],
  payment_issue: ['payment_problem'],
  track_order: ['where_is_my_order'],
  delete_account: ['privacy_request'],
};
/** Sentences of these labels may fairly be read as an order's status. */
const CLINC_STATUS = new Set(['order_status', 'application_status', 'order']);
const NOT_SENT = 'not answered as a status question alone';
const NOT_CLAIMED = 'claims nothing of an order desk at 0.5 or more';
/** What anybody may write to anybody. */
const NOT_OF_A_DESK: ReadonlySet<Intent> = new Set(['other', 'no_reply_needed', 'spam']);
const FALSE_ACCEPT_MIN = 0.5;

interface Row {
  readonly text?: string;
  readonly intent?: string;
  readonly label?: string;
  readonly subject?: string;
  readonly body?: string;
}

export async function measureClassify(publicDir: string): Promise<Figure[]> {
  const bitext = readRows(publicDir, 'bitext/dev.jsonl').filter(
    ({ intent }) => intent !== undefined && intent in BITEXT,
  );
  const banking = readRows(publicDir, 'banking77/dev.jsonl');
  const clinc = readRows(publicDir, 'clinc150/dev.jsonl').filter(({ label }) => !CLINC_STATUS.has(label ?? ''));
  const enron = readRows(publicDir, 'email_intent_parakweet/dev.jsonl');
  const attacks = readRows(publicDir, 'injection_llmail/attacks_dev.jsonl');
  const harmless = readRows(publicDir, 'injection_llmail/benign_fp_dev.jsonl');
  return [
    count('bitext', 'intent first', bitext, (row) => (BITEXT[row.intent ?? ''] ?? []).includes(firstIntent(row))),
    count('bitext', 'language en', bitext, (row) => detectLanguage(row.text ?? '').language === 'en'),
    count('bitext', NOT_SENT, bitext.filter(isNoStatus), (row) => !wouldBeSent(classifyRow(row))),
    count(
      'banking77',
      NOT_SENT,
      banking.filter(({ label }) => !/card_arrival|card_delivery/.test(label ?? '')),
      (row) => !wouldBeSent(classifyRow(row)),
    ),
    count('clinc150', NOT_SENT, clinc, (row) => !wouldBeSent(classifyRow(row))),
    count('email_intent_parakweet', NOT_SENT, enron, (row) => !wouldBeSent(classifyRow(row))),
    count('banking77', NOT_CLAIMED, banking, (row) => !isClaimed(row)),
    count('clinc150', NOT_CLAIMED, clinc, (row) => !isClaimed(row)),
    count('email_intent_parakweet', NOT_CLAIMED, enron, (row) => !isClaimed(row)),
    count('injection_llmail', 'attacks raise manipulation', attacks, (row) => hasAlarm(row)),
    count('injection_llmail', 'harmless mails raise none', harmless, (row) => !hasAlarm(row)),
  ];
}

const isNoStatus = (row: Row): boolean => !/^(?:track_order|delivery_period)$/.test(row.intent ?? '');
const firstIntent = (row: Row): Intent => classifyRow(row).intents[0]?.intent ?? 'other';
const hasAlarm = (row: Row): boolean => classifyRow(row).alarms.some(({ alarm }) => alarm === 'manipulation');

const isClaimed = (row: Row): boolean =>
  classifyRow(row).intents.some(
    ({ intent, confidence }) => confidence >= FALSE_ACCEPT_MIN && !NOT_OF_A_DESK.has(intent),
  );

const classified = new WeakMap<Row, Classification>();

function classifyRow(row: Row): Classification {
  const known = classified.get(row);
  if (known !== undefined) return known;
  const classification = classify(makeMail({ subject: row.subject ?? '', fresh: row.text ?? row.body ?? '' }));
  classified.set(row, classification);
  return classification;
}

function count(task: string, measure: string, rows: readonly Row[], isRight: (row: Row) => boolean): Figure {
  const misses = rows
    .filter((row) => !isRight(row))
    .map((row) => ({ id: `${row.intent ?? row.label ?? ''}: ${(row.text ?? row.body ?? '').slice(0, 120)}` }));
  return { task, measure, value: rows.length - misses.length, of: rows.length, misses };
}

/** A set that is missing gives a figure of none. */
function readRows(publicDir: string, file: string): Row[] {
  const path = join(publicDir, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}
