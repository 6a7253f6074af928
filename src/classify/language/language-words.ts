// Words that tell a language apart in a short mail to an order desk: function words and the desk's own nouns, without
// accents because people leave them out, and letters that only some languages use. Read by detect-language.ts.
import { foldText } from '../patterns/fold-text.ts';

const WORDS: Readonly<Record<string, string>> = {
  en: `the and you your is are was were have has had with for from this that these those what when where which who why how can could would should will not dont cant didnt hasnt havent isnt wasnt please pls thanks thank thx hello hi dear regards my our we they them their it its im ive order ordered package parcel delivery delivered shipped shipping invoice refund return address tracking received arrived broken wrong missing any update been still yet just only about if there here of to in on at be do does did get got need want would like know let me us back but or because out up ok yes re wheres whats cancel stuff item card charged never nothing into purchase status see check trying help assistance refunding reimbursing reimbursement cancelling deleting dollars pay payment bill`,
  es: `el la los las un una unos unas y o pero que como cuando donde cual quien por para con sin de del al en es esta este esto estan esa ese eso son ser fue hay he ha han hemos mi mis su sus nos les le lo se te usted ustedes no si ya aun todavia muy mas hola buenos buenas dias tardes gracias saludos saludo estimado estimados pedido pedidos paquete envio enviado factura devolucion reembolso direccion llego llega recibi quiero quiero quisiera necesito puedo puede pueden podrian tengo favor porfa cuanto talla compra compre tienda cancelar hice hacer otra otro desde hasta nada nunca ayer hoy manana semana vale pregunta`,
  de: `der die das den dem des ein eine einen einem einer und oder aber ich du er sie es wir ihr ihnen mich mir uns mein meine meinen meiner unser unsere ihre ihren ihrer ist sind war waren hat habe haben hatte wird werden wurde kann konnen konnten koennen mochte moechte bitte danke dank hallo guten tag morgen liebe lieber sehr geehrte grusse gruss gruesse freundlichen nicht kein keine noch schon wann wo wie was warum welche wer ob mit von vom zu zum zur bei auf aus fur fuer uber an am im in bestellung bestellt paket lieferung geliefert rechnung sendung adresse rucksendung erstattung angekommen erhalten kommt heute gestern seit bis immer nur auch mal denn doch gerne mfg lg`,
  fr: `le la les un une des du de au aux et ou mais je tu il elle nous vous ils elles on mon ma mes votre vos notre nos son sa ses ce cet cette ces est sont etait ete ai as a avons avez ont suis etes pas plus ne que qui quoi quand comment pourquoi quel quelle combien avec sans pour par dans sur chez bonjour bonsoir salut merci cordialement madame monsieur svp commande commande colis livraison livre facture remboursement adresse retour recu recue arrive jamais encore toujours deja peut pouvez pourriez voudrais aimerais est ce jai nai cest d l n s j qu c rien hier aujourd hui demain depuis bjr me va ca`,
  it: `il lo la i gli le un uno una e o ma che chi cosa come quando dove perche quale quanto con senza per da dal dalla dei delle degli del della di a al alla ai alle in nel nella su sul sono e era ho hai ha abbiamo avete hanno mio mia miei mie vostro vostra nostro nostra suo sua mi ti ci vi si non piu ancora gia mai buongiorno buonasera salve ciao grazie saluti cordiali gentile gentili spettabile ordine ordini pacco spedizione spedito fattura rimborso reso indirizzo consegna arrivato arriva ricevuto vorrei posso potete potrebbe puo prego favore questo questa questi oggi ieri domani anche solo niente nessuno c dell nell un sapere aspetto annullare annullate annullatelo`,
  nl: `de het een en of maar ik jij je u hij zij ze wij we jullie mijn uw jouw onze ons hun is zijn was waren heb heeft hebben had hadden wordt worden kan kunnen kunt zou wil graag niet geen nog al wel waar wanneer wat wie hoe waarom welke met van voor naar bij op uit in aan om te dat die dit deze er ook maar dan als bestelling besteld pakket pakje bezorgd levering geleverd factuur retour retourneren terugbetaling adres ontvangen aangekomen bedankt dank prima alvast groet groeten groetjes mvg beste geachte hallo hoi goedemorgen goedemiddag vriendelijke vandaag gisteren morgen sinds steeds nooit blijft krijg kreeg heel`,
  pt: `o a os as um uma uns umas e ou mas eu voce voces ele ela nos eles meu minha meus minhas seu sua seus suas nosso nossa do da dos das no na nos nas ao aos pelo pela por para pra com sem de em que quem como quando onde qual quanto porque e esta estao estava foi foram ser sao tem tenho temos nao sim ja ainda nunca muito mais ola oi bom boa dia tarde noite obrigado obrigada atenciosamente cumprimentos prezados pedido encomenda pacote entrega enviado fatura nota reembolso estorno devolucao endereco morada chegou chega recebi quero queria gostaria preciso pode podem poderiam favor cade rastreio compra comprei loja cancelar fiz isso isto este essa ate agora nada tambem hoje ontem amanha gente deus vos abencoe abracos agradeco agradecido agradecida`,
  pl: `i w na z do nie jest sie ze to co jak kiedy gdzie czy dla od po prosze dziekuje dzien dobry moje moj moja zamowienie zamowienia paczka przesylka przesylki zwrot faktura mam juz jeszcze witam pozdrawiam chcialbym jaki status dostalem dotarla`,
  ro: `si in la cu pe din nu este sunt am ai au ca ce cand unde cum pentru buna ziua multumesc comanda comenzii colet coletul livrare livrarea factura mea meu va rog as dori vreau inca unde mi a fost`,
  sv: `och att det som en ett ar inte jag du vi ni har hade med for pa av till fran min mitt mina nar var hur vad kan skulle hej tack halsningar bestallning order paket paketet leverans faktura retur adress kommer fatt inte annu igen mvh nar snalla undrar`,
  da: `og at det som en et er ikke jeg du vi i har havde med for pa af til fra min mit mine hvornar hvor hvad kan kunne hej tak hilsen venlig ordre bestilling pakke pakken levering faktura retur adresse kommer faet modtaget endnu mvh gerne sendt`,
  no: `og at det som en et er ikke jeg du vi dere har hadde med for pa av til fra min mitt mine nar hvor hva kan kunne hei takk hilsen vennlig ordre bestilling pakke pakken levering faktura retur adresse kommer fatt mottatt enna mvh gjerne sendt`,
  ca: `el la els les un una i o pero que com quan on quin per amb sense de del al es son he ha han hem meu meva seu seva no si ja encara molt mes hola bon dia gracies salutacions comanda paquet enviament factura devolucio adreca arribat rebut vull voldria puc poden tinc sisplau on es aixo estimats`,
  gl: `o a os as un unha e ou pero eu voste vostedes meu mina seu sua do da dos das no na polo pola por para con sen de en que quen como cando onde cal non si xa ainda moito mais ola bos dias grazas saudos pedimento paquete envio factura enderezo chegou recibin quero queria preciso podo poden teno`,
  cs: `a v na z do je se ze to co jak kdy kde pro od po prosim dekuji dobry den moje muj objednavka objednavky zasilka balik vraceni faktura mam uz jeste zdravim chtel bych nedorazila ne`,
  fi: `ja on ei se etta en ole olen kun missa milloin mita miten hei kiitos terveisin tilaus tilaukseni paketti toimitus lasku palautus osoite viela onko voitteko saanut minun`,
  hu: `a az es nem hogy van volt mikor hol mi meg mar kerem koszonom szia udvozlettel jo napot rendeles rendelesem csomag szallitas szamla visszakuldes cim meg nem kaptam tisztelt`,
  tr: `ve bir bu ne zaman nerede nasil icin ile degil var yok merhaba tesekkurler siparis siparisim kargo kargom teslimat fatura iade adres henuz gelmedi lutfen iyi gunler`,
  hr: `i u na je se da ne sam gdje kada kako sto za od po molim hvala dobar dan narudzba narudzbe paket dostava racun povrat adresa jos nisam stigla moja pozdrav`,
};

/** Letters that few languages write, with the languages that do. */
const LETTERS: readonly (readonly [RegExp, readonly string[], number])[] = [
  [/[ñ¿¡]/gi, ['es'], 1.5],
  [/[ãõ]/gi, ['pt'], 1.5],
  [/ß/g, ['de'], 1.5],
  [/[äöü]/gi, ['de', 'sv', 'fi', 'hu', 'tr'], 0.5],
  [/[êœîû]/gi, ['fr'], 0.5],
  [/[èàù]/gi, ['fr', 'it', 'ca'], 0.4],
  [/ò/gi, ['it', 'ca'], 0.7],
  [/ç/gi, ['fr', 'pt', 'ca', 'tr'], 0.5],
  [/[áíóú]/gi, ['es', 'pt', 'hu', 'cs', 'gl'], 0.3],
  [/å/gi, ['sv', 'da', 'no'], 1],
  [/[øæ]/gi, ['da', 'no'], 1],
  [/[ąęłśżź]/gi, ['pl'], 1.5],
  [/[ășțşţ]/gi, ['ro', 'tr'], 1.2],
  [/[řěůčšž]/gi, ['cs', 'hr'], 1],
  [/[őű]/gi, ['hu'], 1.5],
  [/[ğı]/gi, ['tr'], 1.5],
  [/ŀ|l·l/gi, ['ca'], 1.5],
];

const CODES: readonly string[] = [
  ...new Set([...Object.keys(WORDS), ...LETTERS.flatMap(([, languages]) => languages)]),
];
/** The languages that have each word, as places in CODES: a word that many languages share says little for each. */
const LANGUAGES_OF_WORD: ReadonlyMap<string, readonly number[]> = listLanguagesOfWords();
const LETTERS_COUNTED_MAX = 3;
const ASCII_ONLY = /^[\x00-\x7f]*$/;

function listLanguagesOfWords(): Map<string, number[]> {
  const languages = new Map<string, number[]>();
  for (const [language, words] of Object.entries(WORDS)) {
    for (const word of new Set(words.split(/\s+/)))
      languages.set(word, [...(languages.get(word) ?? []), CODES.indexOf(language)]);
  }
  return languages;
}

/** What a piece of text between two spaces says. */
export interface PieceEvidence {
  readonly wordCount: number;
  /** Of each word that some language has: those languages. */
  readonly words: readonly (readonly number[])[];
  /** For each letter that few languages write: its place in LETTERS. */
  readonly letters: readonly number[];
}

export interface LanguageEvidence {
  readonly wordCount: number;
  /** Absent languages have said nothing. */
  readonly weights: ReadonlyMap<string, number>;
}

export function readPieceEvidence(text: string): PieceEvidence {
  const words = foldText(text).match(/\p{L}{1,40}/gu) ?? [];
  return {
    wordCount: words.length,
    words: words.flatMap((word) => {
      const languages = LANGUAGES_OF_WORD.get(word);
      return languages === undefined ? [] : [languages];
    }),
    letters: ASCII_ONLY.test(text)
      ? []
      : LETTERS.flatMap(([letters], place) => (text.match(letters) ?? []).map(() => place)),
  };
}

/** Adds up what the words and letters of a text's pieces say. */
export function countLanguageEvidence(pieces: readonly PieceEvidence[]): LanguageEvidence {
  const weights = new Float64Array(CODES.length);
  const heard: number[] = [];
  const add = (language: number, weight: number): void => {
    if (weights[language] === 0) heard.push(language);
    weights[language] = (weights[language] ?? 0) + weight;
  };
  const letters = new Uint32Array(LETTERS.length);
  let wordCount = 0;
  let hasLetters = false;
  for (const piece of pieces) {
    wordCount += piece.wordCount;
    for (const languages of piece.words) for (const language of languages) add(language, 1 / languages.length);
    for (const place of piece.letters) {
      letters[place] = (letters[place] ?? 0) + 1;
      hasLetters = true;
    }
  }
  if (hasLetters)
    for (const [place, [, languages, weight]] of LETTERS.entries()) {
      const count = Math.min(LETTERS_COUNTED_MAX, letters[place] ?? 0);
      if (count > 0) for (const language of languages) add(CODES.indexOf(language), (weight * count) / 2);
    }
  return { wordCount, weights: new Map(heard.map((language) => [CODES[language] ?? '', weights[language] ?? 0])) };
}
