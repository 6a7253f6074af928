// What each piece of the evidence is: a yes or no, a number, one of some words, or several of them. Read where a policy is checked, put into
// sentences, edited and searched for conflicts. Pure; the page uses it too.
import { DISCLOSURES, IDENTITIES } from '../domain/identity.ts';
import { ALARMS, INTENTS, URGENCIES } from '../domain/intent.ts';
import { MACHINE_MAIL_KINDS } from '../domain/message.ts';
import { type Evidence, TIE_KINDS } from './evidence.ts';

export type EvidenceName = keyof Evidence;

export type EvidenceField =
  | { readonly kind: 'flag' }
  /** `max` null: no upper end. None is below 0. */
  | { readonly kind: 'number'; readonly max: number | null; readonly isWhole: boolean }
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly mayBeNull: boolean }
  /** Any word, such as a language code or a mailbox. */
  | { readonly kind: 'text' }
  | { readonly kind: 'list'; readonly values: readonly string[] };

const flag: EvidenceField = { kind: 'flag' };
const count: EvidenceField = { kind: 'number', max: null, isWhole: true };
const choice = (values: readonly string[], mayBeNull = false): EvidenceField => ({ kind: 'choice', values, mayBeNull });
const list = (values: readonly string[]): EvidenceField => ({ kind: 'list', values });

/** In the order in which a person chooses among them. */
export const EVIDENCE_FIELDS: { readonly [Name in EvidenceName]: EvidenceField } = {
  primaryIntent: choice(INTENTS),
  intents: list(INTENTS),
  likelyIntents: list(INTENTS),
  primaryConfidence: { kind: 'number', max: 1, isWhole: false },
  alarms: list(ALARMS),
  urgency: choice(URGENCIES),
  asksSomething: flag,
  doubtsDelivery: flag,
  mailbox: { kind: 'text' },
  language: { kind: 'text' },
  isLanguageServed: flag,
  identity: choice(IDENTITIES),
  disclosure: choice(DISCLOSURES),
  isReplyDiverted: flag,
  machineMail: choice(MACHINE_MAIL_KINDS, true),
  machineProof: choice(['hard', 'text'], true),
  orderCount: count,
  orderTie: choice([...TIE_KINDS, 'none']),
  orderTotal: { kind: 'number', max: null, isWhole: false },
  unresolvedCount: count,
  isVip: flag,
  isPaid: flag,
  isPaymentPending: flag,
  isCancelled: flag,
  hasUnshipped: flag,
  unshippedWorkingDays: count,
  hasBackorder: flag,
  hasOutOfStock: flag,
  hasLateParcel: flag,
  hasFailingParcel: flag,
  hasDeliveredParcel: flag,
  hasOpenReturn: flag,
  areSourcesComplete: flag,
  downSourceCount: count,
  disagreementCount: count,
  hasStaleTracking: flag,
  unknownCount: count,
  isEscalationOpenInThread: flag,
  isOpenToSend: flag,
  replyKind: choice(['answer', 'holding', 'none']),
  findingCount: count,
  gapCount: count,
};

export const EVIDENCE_NAMES = Object.keys(EVIDENCE_FIELDS) as readonly EvidenceName[];
export const isEvidenceName = (name: string): name is EvidenceName => Object.hasOwn(EVIDENCE_FIELDS, name);
