// The days on which a writer says they ordered: "the order of 12 November", "what I bought on Tuesday". A day of which
// something else is said ("I wrote about my order on Tuesday") is none. Called by chooseOrders. Words of all seven languages,
// folded.
import { type FoundDay, findDays } from './days.ts';
import { foldText } from './fold-text.ts';
import type { DayOptions } from './numeric-days.ts';
import { wordSet } from './word-set.ts';

const ORDERS = wordSet(`order orders purchase bestellung bestellungen kauf einkauf auftrag pedido pedidos compra compras
  commande commandes achat achats ordine ordini acquisto bestelling bestellingen aankoop encomenda encomendas`);
const ORDERED = wordSet(`ordered bought placed purchased bestellt gekauft aufgegeben
  pedi hice compre encargue comprado pedido realizado realizada commandee commandees achete achetee passe passee effectuee
  ordinato ordinata comprato comprata acquistato acquistata effettuato besteld gekocht geplaatst
  comprei encomendei fiz encomendado feita feito`);
/** In German and Dutch the verb stands behind the day and the thing. */
const ORDERED_LAST = wordSet('bestellt gekauft besteld gekocht');
/** "J'ai commandé mardi" is one thing, "ma commande, mardi" another; folded, both are `commande`. */
const HAVING = wordSet('ai avons avais');
const isOrdered = (word: string, before: string | undefined): boolean =>
  ORDERED.has(word) || (word === 'commande' && HAVING.has(before ?? ''));
/** An order needs one of these before its day: "my order on Tuesday" may be what a call on Tuesday was about. */
const OF = wordSet('of from dated vom von datiert del de du datee dell di van do da');
/** What else may stand between the ordering and its day. */
const SMALL =
  wordSet(`it them on the that which i we have had last past am des letzten letzter vergangenen habe ich wir haben hatte der
  die das den dem el la lo al con fecha que pasado le les l date j ai nous avons ce dernier il in data che ho abbiamo
  scorso op afgelopen ik heb wij we hebben vorige o a no na em dia ultimo ultima passada passado com`);
const ARTICLES =
  wordSet(`a an the two three my some einen eine ein zwei drei den die das un una dos tres une des deux trois
  due tre een twee drie het de um uma dois duas`);
const SMALL_MAX = 6;
const THING_WORDS_MAX = 3;
const LOOK_AROUND = 200;
/** Of a weekday: the last one, the coming one, today. More are an approximate memory ("two weeks ago"). */
const DAYS_MAX = 3;

/** The days of ordering in a text, in order. */
export function findOrderDays(text: string, options: DayOptions): readonly FoundDay[] {
  const folded = foldText(text);
  return findDays(text, options).filter(({ index, raw, days }) => {
    const before = wordsOf(folded.slice(Math.max(0, index - LOOK_AROUND), index)).reverse();
    const end = index + raw.length;
    const after = wordsOf(folded.slice(end, end + LOOK_AROUND));
    return days.length <= DAYS_MAX && (followsOrdering(before) || precedesOrdering(after));
  });
}

/** Marks stand as words of their own and end every phrase. */
const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{M}]+|\d+|[.!?;,:\n]/gu) ?? [];

/** `words` lead away from the day, leftwards. */
function followsOrdering(words: readonly string[]): boolean {
  let hasOf = false;
  for (const [at, word] of words.slice(0, SMALL_MAX).entries()) {
    if (isOrdered(word, words[at + 1])) return true;
    if (ORDERS.has(word)) return hasOf;
    hasOf ||= OF.has(word);
    if (!SMALL.has(word) && !OF.has(word)) return followsOrderedThing(words.slice(at));
  }
  return false;
}

/** `ordered a desk lamp` on Tuesday: right behind the verb stands an article. */
function followsOrderedThing(words: readonly string[]): boolean {
  const at = words.slice(1, THING_WORDS_MAX + 1).findIndex((word) => ARTICLES.has(word));
  return at >= 0 && isOrdered(words[at + 2] ?? '', words[at + 3]) && !hasMark(words.slice(0, at + 2));
}

const hasMark = (words: readonly string[]): boolean => words.some((word) => /^[.!?;,:\n]$/.test(word));

function precedesOrdering(words: readonly string[]): boolean {
  for (const [at, word] of words.slice(0, SMALL_MAX).entries()) {
    if (ORDERED.has(word)) return true;
    if (ARTICLES.has(word)) {
      const rest = words.slice(at + 1, at + 2 + THING_WORDS_MAX);
      const verb = rest.findIndex((next) => ORDERED_LAST.has(next));
      return verb >= 0 && !hasMark(rest.slice(0, verb));
    }
    if (!SMALL.has(word)) return false;
  }
  return false;
}
