// The clauses of a mail that name an item or a day only to say that it is not the one meant: "not the lamp", "apart from the
// kettle", "the boots I sent back". Called by chooseOrders, which leaves them out. Words of all seven languages, folded.
import { foldText } from './fold-text.ts';
import { wordSet } from './word-set.ts';

/** A clause ends at these, and at a comma that no relative clause follows. */
const CONTRAST = 'but|however|aber|sondern|doch|jedoch|pero|sino|mais|ma|bensi|pero|maar|echter|mas|porem';
const RELATIVE = 'which|that|who|die|der|das|den|dem|welche|que|qui|dont|lequel|laquelle|che|cui|dat|wat';
const CLAUSE_END = new RegExp(
  `[.!?;](?=\\s|$)|\\n|(?<=[\\s,])(?:${CONTRAST})(?=[\\s,])|,(?! {0,2}(?:${RELATIVE})\\b)(?=\\s)`,
  'g',
);

const NEGATORS = wordSet('not t nicht kein keine keinen keiner no pas non niet geen nao');
/** What leaves out the thing behind it, where an article follows: "sin bolsa" only says what a thing is like. */
const EXCEPTIONS = wordSet(`except besides without ausser ohne excepto salvo menos sin sauf hormis sans tranne eccetto
  senza behalve zonder exceto sem apart aside other rather abgesehen statt anstatt instead aparte invece plutot afgezien`);
/** What may stand between a negation and the thing: articles, possessives, "about", "I mean", the order that it is in. */
const BETWEEN = wordSet(`the my our this that about for of to from than one ones order mean meaning talking asking
  die der das den dem des meine meinen meiner mein unsere um von vom zur zum diese diesen bestellung
  el mi mis nuestro nuestra de del al sobre por ese esa este esta refiero hablo pedido trata
  du ma mon mes notre nos cette ce cet celle celui d au aux parle pour sur question commande
  il i della del dello dell delle degli di alla mio mia questo questa quello quella parlo ordine tratta
  het een mijn ons onze over om deze dat bedoel bestelling
  do da dos das ao meu minha nosso nossa refiro falo encomenda un una um uma le les la lo las los l gli a o as os`);
/** "Not the one of Tuesday" names no thing and means one. */
const PRONOUNS = wordSet('one ones order orders celle celui bestellung commande pedido ordine bestelling encomenda');
const PASSED_OVER = wordSet('me se s si es e sono');
const BETWEEN_MAX = 6;
/** "Still not my lamp" is a lamp that is waited for. */
const STILL = wordSet('still yet noch toujours encore todavia aun ancora nog ainda');

const HAS_COME = wordSet(`received got arrived came delivered erhalten bekommen angekommen gekommen geliefert zugestellt
  recibi recibido recibimos llego llegaron entregado entregada entregaron recu recue recus recues arrive arrivee arrives livre livree
  ricevuto ricevuta ricevuti ricevute arrivato arrivata arrivati arrivate consegnato consegnata ontvangen gekregen aangekomen bezorgd geleverd
  recebi recebido recebemos chegou chegaram entregue entregues`);
/** Who praises a thing has it. */
const PRAISE =
  wordSet(`love great lovely perfect beautiful wonderful amazing excellent super toll prima perfekt gefallt klasse wunderbar
  encanta encanto precioso preciosa perfecto perfecta genial bonito bonita superbe magnifique parfait parfaite adore belle genial
  bellissimo bellissima perfetto perfetta stupendo stupenda ottimo ottima prachtig mooi mooie perfect geweldig
  lindo linda perfeito perfeita otimo otima adorei maravilhoso maravilhosa`);
/** "I already have it", in two words that stand apart. */
const ALREADY = wordSet('already ya schon bereits deja gia al ja');
const HAVING = wordSet('have got tengo tenemos habe haben hab ai avons ho abbiamo heb hebben tenho temos');
const HAS_GONE_BACK =
  wordSet(`returned cancelled canceled zuruckgeschickt zuruckgesandt zuruckgesendet zuruckgegeben storniert retourniert
  devolvi devuelto devuelta devolvimos cancele cancelado cancelada anule anulado
  renvoye renvoyee retourne retournee annule annulee rendu
  restituito restituita rispedito rispedita reso resa annullato annullata
  teruggestuurd geretourneerd teruggebracht geannuleerd devolvido devolvida devolvemos cancelei anulei`);
const GONE_BACK_PHRASE = /\bsent (?:\w+ ){0,4}back\b|\b(?:schickte|sandte|stuurde) (?:\S+ ){0,5}(?:zuruck|terug)\b/;
/** With one of these nothing has come or gone yet. */
const NOT_YET = wordSet(`not t never nothing yet still should would will supposed when whether if before until must
  nicht nie noch kein keine nichts sollte sollten soll wird werden wurde wann wenn ob bis
  no nunca aun todavia deberia debia tenia cuando si hasta ser
  ne n pas jamais rien encore devait devrait quand doit sera
  non mai ancora dovrebbe doveva quando deve sara se essere
  niet nooit nog geen moest zou zal wanneer of
  nao ainda deveria devia quando deve sera`);

/** "What date was it to be delivered?" */
const WILL_COME =
  wordSet(`will should be ordered soll sollte wird werden bestellt sera seront devait commande sara verra doveva ordinato
  zal wordt moest besteld sera vai devia pedi pedido encomendei ordene debia`);
/** "Which day was the lamp delivered?" sets nothing aside: just this is meant. */
const WHICH_DAY =
  /\b(?:which|what|welchem|welcher|welchen|que|qual|cual|quel|quelle|che|quale|welke|wat) (?:\p{L}{1,12} )?(?:day|date|time|tag|datum|uhrzeit|dia|fecha|hora|horas|data|jour|date|heure|giorno|ora|dag|uur)\b/u;
/** What a courier did, beside HAS_COME. */
const HAS_BEEN_BROUGHT =
  wordSet(`did was were brought dropped handed signed landed come gebracht abgegeben kam war dejaron dejo trajeron trajo
  depose deposee remis remise portato lasciato afgegeven kwam lag deixou deixaram entregaram entregou trouxe trouxeram foi`);

/** Whether a text asks on which day something came: that can only be an order of which something has. */
export function asksWhenItCame(text: string): boolean {
  return listClauses(text).some((clause) => {
    const folded = foldText(clause);
    const words = folded.match(/[\p{L}\p{M}]+/gu) ?? [];
    const hasCome = words.some((word) => HAS_COME.has(word) || HAS_BEEN_BROUGHT.has(word));
    return hasCome && WHICH_DAY.test(folded) && !words.some((word) => STILL.has(word) || WILL_COME.has(word));
  });
}

const OTHERS =
  wordSet(`other others another second rest remaining remainder andere anderen anderes anderer zweite zweiten zweites rest ubrige ubrigen
  otro otra otros otras segundo segunda resto demas autre autres deuxieme second seconde reste
  altro altra altri altre secondo seconda tweede overige outro outra outros outras segundo restante`);

/** "The other day" is a day, "another question" a question. */
const NO_OTHER_THING =
  wordSet(`day week night hand question email time jour fois semaine question giorno volta settimana domanda dia vez
  semana pregunta pergunta tag mal woche frage dag keer week vraag`);

/** Whether a text speaks of another order or the rest: then a thing that it names may be the one that is not meant. */
export function speaksOfOthers(text: string): boolean {
  const words = foldText(text).match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word, at) => OTHERS.has(word) && !NO_OTHER_THING.has(words[at + 1] ?? ''));
}

interface SetAsideOptions {
  /** Whether a folded word can name a thing. */
  readonly isThing: (word: string) => boolean;
  /** Leaves out, too, what went back or was cancelled. */
  readonly dropsReturned: boolean;
  /** Leaves out, too, what has come already: nobody asks where that is. */
  readonly dropsReceived: boolean;
}

/** The text without the clauses that set aside what they name. */
export function withoutSetAside(text: string, options: SetAsideOptions): string {
  return listClauses(text)
    .map((clause) => (setsAside(foldText(clause), options) ? '\n' : clause))
    .join('');
}

function listClauses(text: string): readonly string[] {
  const clauses: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of foldText(text).matchAll(CLAUSE_END)) {
    clauses.push(text.slice(from, index + mark.length));
    from = index + mark.length;
  }
  return [...clauses, text.slice(from)];
}

function setsAside(clause: string, { isThing, dropsReturned, dropsReceived }: SetAsideOptions): boolean {
  const words = clause.match(/[\p{L}\p{M}]+/gu) ?? [];
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const isWaiting = has(STILL);
  for (const [at, word] of words.entries()) {
    if (EXCEPTIONS.has(word) && BETWEEN.has(words[at + 1] ?? '')) return true;
    if (!isWaiting && NEGATORS.has(word) && negatesThing(words, at, isThing)) return true;
  }
  if (clause.includes('?')) return false;
  if (dropsReturned && (has(HAS_GONE_BACK) || GONE_BACK_PHRASE.test(clause))) return true;
  const isHere = has(HAS_COME) || has(PRAISE) || (has(ALREADY) && has(HAVING));
  return dropsReceived && isHere && !has(NOT_YET) && !WHICH_DAY.test(clause);
}

/** `not the lamp`, `nicht um meine Lampe`, `no me refiero a la lámpara`: only small words between the two. */
function negatesThing(words: readonly string[], at: number, isThing: (word: string) => boolean): boolean {
  const rest = words.slice(at + 1, at + 1 + BETWEEN_MAX);
  const end = rest.findIndex((word) => !BETWEEN.has(word) && !PASSED_OVER.has(word));
  if (/^kein|^geen$/.test(words[at] ?? '')) return isThing(rest[0] ?? '') && !words.some((word) => HAS_COME.has(word));
  return end > 0 && (isThing(rest[end] ?? '') || rest.slice(0, end).some((word) => PRONOUNS.has(word)));
}
