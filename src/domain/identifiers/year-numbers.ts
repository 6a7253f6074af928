// Whether a number that looks like a year (1900 to 2099) is an order's, by the words right before it: `order 1901` names an order, `order of 2025` and
// `order 2025 chairs` do not. In seven languages. Pure. Called by order-number.ts where the number is called an order's.

const DETERMINERS =
  'the|this|that|my|our|your|an?|der|die|das|den|dem|diese[rnm]?|meine?[rnm]?|unsere?[rnm]?|ihre?[rnm]?|eine?[rnm]?|el|la|mi|tu|su|nuestr[oa]|vuestr[oa]|est[ea]|es[ea]|un|una|le|ma|mon|notre|votre|cette|ce|une|il|lo|mio|mia|nostr[oa]|vostr[oa]|quest[oa]|de|het|mijn|onze|ons|uw|deze|dit|een|o|a|meu|minha|nossa?|noss[oa]|seu|sua|ess[ea]|uma?';
/** Before what is named, never before what is done. */
const BEFORE_NOUNS =
  'is|about|for|regarding|concerning|re|on|of|with|from|cancel|track|check|return|received|zu|zur|wegen|fur|pour|sur|para|sobre|per|over|voor';
/** Never a verb. */
const NOUNS = 'pedido|orden|bestellung|auftrag|ordine|bestelling|encomenda';
const WORDS = `${NOUNS}|order|compra|commande|cde|cmd`;

const endsIn = (pattern: string): RegExp => new RegExp(`(?<![a-z'])${pattern} ?$`);
/** `my order`, `mi ultimo pedido`, `l'ordine`. */
const DETERMINED = endsIn(`(?:(?:${DETERMINERS}) (?:[a-z]{3,12} )?|(?:${BEFORE_NOUNS}) |l')(?:${WORDS})`);
const NAMED = endsIn(`(?:${NOUNS})`);
/** `he pedido 2000`: somebody has ordered so many. */
const HAS_ORDERED = endsIn('(?:he|has|ha|hemos|habeis|han|habia|tenho|temos|tinha) pedido');
/** `Order 1901` at the beginning of a sentence, and nothing behind that one could order so many of. */
const BEGINS = new RegExp(`(?:^|[.!?:;\\n(\\-] ?)(?:${WORDS}) ?$`);
const NOTHING_COUNTED =
  /^(?:[ \t]{0,3}(?:[.,;:!?)\n-]|$)| (?:is|was|has|hasn|have|isn|wasn|did|does|didn|still|never|not|please|arrived|ist|wurde|kam|noch|bitte|fehlt|no|ha|esta|sigue|n'|est|a|pas|non|e|is|nog|niet|nao|ainda)(?![a-z]))/;
/** `the order of 2025`, `Bestellung von 2025`, `pedido del 2025`. */
const OF_THE_YEAR = endsIn(
  '(?:of|from|in|for|since|von|vom|aus|fur|seit|del?|della?|dell|do|da|du|di|van|uit|voor|d|en|em|im)',
);

const BARE_WORD = /(?:^|[^a-z])[a-z]{3,12} ?$/;
const NUMBER_WORD = /(?:n|no|nr|id|number|nummer|numero) ?$/;

const REACH = 48;

/** True: it is. False: it may be. Null: it is a year or a count. */
export function judgeYearNumber(folded: string, index: number, end: number): boolean | null {
  const before = folded.slice(Math.max(0, index - REACH), index);
  if (OF_THE_YEAR.test(before)) return null;
  // `order no. 1901`, `order: 1901`, `my order is 1901`.
  if (!BARE_WORD.test(before) || NUMBER_WORD.test(before)) return true;
  if (HAS_ORDERED.test(before)) return false;
  if (DETERMINED.test(before) || NAMED.test(before)) return true;
  return BEGINS.test(before) && NOTHING_COUNTED.test(folded.slice(end, end + 16));
}
