// Whether the facts support what a text says about the state of things: each status word, denial and promise of
// read-statuses against the `word` facts of the order, parcel or product in question. Called by check-claims.

import type { Finding } from '../domain/decision.ts';
import { STATUS_WORDS, type StatusWord } from '../domain/fact.ts';
import type { BookedFact, FactBook } from './fact-book.ts';
import type { Target } from './lexicon/lexicon.ts';
import type { StatusClaim } from './read-statuses.ts';
import { type ReadText, restOn, spanText } from './read-text.ts';
import { isInScope, NO_SCOPE, type Scope } from './scopes.ts';

const WORDS: ReadonlySet<string> = new Set(STATUS_WORDS);
const isWord = (target: Target): target is StatusWord => WORDS.has(target);
/** Words that say which day or amount is meant, and nothing that could be wrong. */
const SILENT: ReadonlySet<Target> = new Set([
  'neutral',
  'placed',
  'scanned',
  'return_day',
  'delivery_day',
  'total',
  'price',
]);
/** What "will be …" promises. */
const PROMISES: Partial<Record<Target, Target>> = {
  delivered: 'arrival',
  out_for_delivery: 'arrival',
  available_for_pickup: 'arrival',
  in_transit: 'arrival',
  shipped: 'dispatch',
  partly_shipped: 'dispatch',
  refunded: 'refund',
  in_stock: 'restock',
  cancelled: 'deed_to_come',
  return_approved: 'deed_to_come',
  deed: 'deed_to_come',
  address_changed: 'deed_to_come',
  attached: 'deed_to_come',
};
/** Words whose denial is a state of its own that some fact must hold. */
const OPPOSITES: Partial<Record<Target, readonly StatusWord[]>> = {
  shipped: ['not_shipped'],
  in_transit: [
    'not_shipped',
    'delivered',
    'exception',
    'attempt_failed',
    'available_for_pickup',
    'returned_to_sender',
    'expired',
  ],
  not_shipped: ['shipped'],
  refunded: ['not_refunded'],
  in_stock: ['out_of_stock', 'backordered'],
  out_of_stock: ['in_stock'],
  paid: ['payment_pending', 'payment_failed'],
  payment_pending: ['paid'],
};

/** What we do, and may say that we did not. */
const DEEDS: ReadonlySet<StatusWord> = new Set(['address_changed', 'attached']);

interface Judge {
  readonly read: ReadText;
  readonly book: FactBook;
  readonly statuses: readonly StatusClaim[];
}

export function checkStatuses({ read, book, statuses }: Judge, scopes: readonly Scope[]): readonly Finding[] {
  return statuses.flatMap((claim) => {
    if (claim.mood === 'open' || claim.targets.some((target) => SILENT.has(target))) return [];
    const scope = scopes[claim.end - 1] ?? NO_SCOPE;
    const targets =
      claim.mood === 'promised' ? claim.targets.map((target) => PROMISES[target] ?? target) : claim.targets;
    const isSupported =
      claim.mood === 'denied'
        ? isDenialSupported(book, claim.targets, scope)
        : targets.some((target) => isSupportedBy({ read, book, claim, scope }, target));
    if (isSupported) {
      restOn(
        read,
        claim,
        factsBehind(book, claim.mood === 'denied' ? claim.targets.flatMap(oppositesOf) : targets, scope),
      );
      return [];
    }
    const [first] = targets;
    return [
      { kind: 'word', claim: spanText(read, claim.first, claim.end), detail: explain(first ?? 'neutral', claim.mood) },
    ];
  });
}

const oppositesOf = (target: Target): readonly Target[] => OPPOSITES[target] ?? [];

/** Those that a person would look up; a rule that merely allows the words names none. */
function factsBehind(book: FactBook, targets: readonly Target[], scope: Scope): readonly BookedFact[] {
  const ofTargets = targets.flatMap((target) => {
    if (isWord(target)) return book.words.get(target) ?? [];
    const leaves = LEAVES_BEHIND[target] ?? [];
    return leaves.length === 0 ? [] : book.all.filter(({ leaf }) => leaves.includes(leaf));
  });
  return ofTargets.filter((fact) => isInScope(fact, scope));
}

const LEAVES_BEHIND: Partial<Record<Target, readonly string[]>> = {
  arrival: ['estimatedOn', 'expectedOn'],
  restock: ['expectedOn'],
  desk_pays: ['whoPaysShipping'],
  customer_pays: ['whoPaysShipping'],
  free_shipping: ['freeFrom'],
};

function explain(target: Target, mood: StatusClaim['mood']): string {
  if (mood === 'denied') return `The facts do not support denying "${target}".`;
  if (isWord(target)) return `No fact says "${target}" of the order, parcel or product in question.`;
  return `No fact supports this statement (${target.replaceAll('_', ' ')}).`;
}

interface Statement {
  readonly read: ReadText;
  readonly book: FactBook;
  readonly claim: StatusClaim;
  readonly scope: Scope;
}

/** Words that an order has as soon as one of its parcels has them: of one parcel only its own word counts. */
const SHARED: ReadonlySet<StatusWord> = new Set(['shipped', 'late', 'not_shipped']);
const hasWord = (book: FactBook, word: StatusWord, scope: Scope): boolean =>
  (book.words.get(word) ?? []).some(
    (fact) => isInScope(fact, scope) && (scope.parcel === null || fact.parcel !== null || !SHARED.has(word)),
  );
const hasLeaf = (book: FactBook, leaves: readonly string[], scope: Scope): boolean =>
  book.all.some((fact) => leaves.includes(fact.leaf) && isInScope(fact, scope));
const hasDeskFact = (book: FactBook, name: string, value?: string): boolean =>
  book.all.some(({ fact }) => fact.name.startsWith(name) && (value === undefined || fact.value === value));

function isSupportedBy(statement: Statement, target: Target): boolean {
  const { book, claim, scope } = statement;
  const ofOrder = { ...scope, parcel: null };
  if (target === 'attached') return claim.mood === 'possible' || areAttached(statement);
  if (isWord(target))
    return claim.mood === 'possible' || hasWord(book, target, target === 'not_shipped' ? ofOrder : scope);
  switch (target) {
    case 'arrival':
      return claim.mood === 'possible' || hasLeaf(book, ['estimatedOn', 'expectedOn'], scope);
    case 'dispatch':
      return (
        claim.mood === 'possible' ||
        claim.isConditional ||
        isAboutNumbersOf(statement, 'desk.handling') ||
        isAboutNumbersOf(statement, 'desk.shipping') ||
        hasLeaf(book, ['expectedOn'], ofOrder)
      );
    case 'restock':
      return (
        claim.mood === 'possible' ||
        claim.isConditional ||
        hasLeaf(book, ['expectedOn'], ofOrder) ||
        hasWord(book, 'in_stock', scope)
      );
    case 'refund':
      return claim.mood === 'possible' || isRefundSupported(statement, ofOrder);
    case 'deed':
      return claim.mood === 'possible';
    case 'deed_to_come':
      return claim.mood === 'possible' || claim.isConditional;
    case 'desk_pays':
      return hasDeskFact(book, 'desk.returns.whoPaysShipping', 'desk');
    case 'customer_pays':
      return hasDeskFact(book, 'desk.returns.whoPaysShipping', 'customer');
    case 'free_shipping':
      return (
        hasDeskFact(book, 'desk.shipping.freeFrom') ||
        book.amounts.get('0')?.some(({ fact }) => fact.name.startsWith('desk.shipping')) === true
      );
    default:
      return false;
  }
}

/** Something is, and each paper that the sentence names is. */
function areAttached({ read, book, claim, scope }: Statement): boolean {
  const attached = (book.words.get('attached') ?? []).filter((fact) => isInScope(fact, { ...scope, parcel: null }));
  const sentence = read.sentences[claim.sentence];
  const [first, last] = sentence ? [read.words[sentence.first], read.words[sentence.end - 1]] : [];
  const words = first && last ? read.text.slice(first.start, last.end) : '';
  const named = PAPERS.filter(([, nouns]) => nouns.test(words));
  return attached.length > 0 && named.every(([kind]) => attached.some(({ leaf }) => leaf === kind));
}

/** In every language that is served. */
const PAPERS: readonly (readonly [kind: string, nouns: RegExp])[] = [
  [
    'credit_note',
    /credit[ -]?(?:note|memo)|gutschrift|nota de cr[eé]dito|note de cr[eé]dit|nota di credito|creditnota/i,
  ],
  ['invoice', /invoice|rechnung|factura|facture|fattura|factuur|fatura/i],
  ['return_label', /label|etikett|etiqueta|[eé]tiquette|etichetta/i],
];

/** Money may be promised as the desk's rule: on a condition, or within the days it states. */
function isRefundSupported(statement: Statement, ofOrder: Scope): boolean {
  const { book, claim } = statement;
  const hasRule =
    hasDeskFact(book, 'desk.returns') ||
    hasWord(book, 'return_approved', ofOrder) ||
    hasWord(book, 'return_received', ofOrder);
  return hasRule && (claim.isConditional || isAboutNumbersOf(statement, 'desk.returns.refundDays'));
}

/** The sentence states a number and the desk has such a rule; whether it is the right number is checked with the numbers. */
function isAboutNumbersOf({ read, book, claim }: Statement, rule: string): boolean {
  const sentence = read.sentences[claim.sentence];
  return (
    hasDeskFact(book, rule) &&
    sentence !== undefined &&
    read.words.slice(sentence.first, sentence.end).some((word) => word.explainedBy === 'quantity')
  );
}

/** "Has not been …" must not contradict the facts, and needs some of the order (or the product) to speak of at all. */
function isDenialSupported(book: FactBook, targets: readonly Target[], scope: Scope): boolean {
  const [target] = targets;
  if (target === undefined || !isWord(target)) return true;
  const ofOrder = { ...scope, parcel: null };
  const opposites = OPPOSITES[target];
  if (opposites) return opposites.some((word) => hasWord(book, word, ofOrder));
  if (DEEDS.has(target)) return !hasWord(book, target, ofOrder);
  if (!book.hasOrderFacts) return false;
  if (target === 'cancelled') return !hasWord(book, 'cancelled', ofOrder) || hasWord(book, 'confirmed', ofOrder);
  if (!targets.some((word) => isWord(word) && hasWord(book, word, scope))) return true;
  return (
    isOfParcels(target) &&
    scope.parcel === null &&
    (hasWord(book, 'not_shipped', ofOrder) || someParcelLacks(book, target, scope))
  );
}

const PARCEL_WORDS: ReadonlySet<StatusWord> = new Set([
  'delivered',
  'out_for_delivery',
  'available_for_pickup',
  'attempt_failed',
  'label_created',
  'exception',
  'returned_to_sender',
  'late',
]);
const isOfParcels = (word: StatusWord): boolean => PARCEL_WORDS.has(word);

function someParcelLacks(book: FactBook, word: StatusWord, scope: Scope): boolean {
  const keyOf = (fact: BookedFact) => `${fact.order}/${fact.parcel}`;
  const parcels = new Set(book.all.filter((fact) => fact.parcel !== null && isInScope(fact, scope)).map(keyOf));
  const having = new Set((book.words.get(word) ?? []).filter((fact) => fact.parcel !== null).map(keyOf));
  return [...parcels].some((parcel) => !having.has(parcel));
}
