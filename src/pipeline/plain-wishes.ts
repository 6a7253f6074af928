// Whether a mail asks for a thing outright: a sentence that names it, and no sentence that names it and denies it, asks about it or makes it hang
// on something. Pure. Called by propose-actions.ts, where a wrong reading would have a wrong thing proposed.

const CANCEL = /cancel|stornier|storno|widerruf|bestellung zur[uü]ck|anul|annul|disdir|disdett|afzeg|afbestel|intrek/iu;
const HEDGE =
  /\b(?:not|never|if|unless|otherwise|or|already|whether|instead)\b|n['’]t\b|\b(?:nicht|kein\w*|falls|wenn|sonst|oder|ob|bereits|schon|statt)\b|\b(?:no|nunca|si|sino|ya)\b|\b(?:pas|jamais|si|sinon|ou)\b|\b(?:non|mai|se|altrimenti|oppure)\b|\b(?:niet|geen|als|indien|anders|of|al)\b|\b(?:não|nao|nunca|se|senão|ou)\b/iu;
/** All of the order, said so. */
const WHOLE =
  /\b(?:entire|whole|complete(?:ly)?|full|all of|everything|ganze\w*|komplett\w*|gesamte\w*|vollst[aä]ndig\w*|completo|completa|todo|toda|entero|entera|toute|enti[eè]re(?:ment)?|compl[eè]te(?:ment)?|totalit[eé]|intero|intera|completamente|tutto|hele|volledig\w*|inteir[oa])\b/iu;

const SENTENCES = /[.!?;\n]{1,20}/;

/** `text` is the writer's own, with the subject. */
export function asksToCancel(text: string): boolean {
  const naming = text.split(SENTENCES).filter((sentence) => CANCEL.test(sentence));
  return naming.length > 0 && naming.every((sentence) => !HEDGE.test(sentence));
}

/** That money is to be given back, as something to be done: not the word alone. */
const REFUND =
  /\brefund (?:me|us|my|the|this|it|\W?\d)|(?:please|kindly|could you|can you|would you) refund|(?:like|want|request|ask for) (?:an? |my |the )?(?:full )?refund|(?:erstatten|zahlen|überweisen) sie (?:\S+ ){0,6}?(?:zur[uü]ck|\d)|bitte (?:\S+ ){0,6}?(?:erstatten|zur[uü]ckzahlen|zur[uü]ckerstatten|zur[uü]ck[uü]berweisen)|bitte um (?:\S+ )?(?:r[uü]ck)?erstattung|reemb[oó]ls(?:en|e|a)(?:me|nos)|(?:quiero|solicito|pido) (?:el|un|la) (?:reembolso|devoluci[oó]n)|remboursez|(?:de|veuillez) (?:me |nous )?rembourser|demande (?:le|un) remboursement|rimborsat[ei](?:mi|ci)?|rimborsar(?:mi|ci)|chiedo (?:il|un) rimborso|(?:betaal|stort) (?:\S+ ){0,6}?terug|(?:wil|verzoek|vraag) (?:\S+ ){0,4}?terugbetaling|reembols(?:em|ar)(?:-me|-nos)?|(?:quero|solicito|pe[cç]o) (?:o|um) reembolso/iu;
const ASKS_WHEN = /\b(?:when|where|how long|status|wann|wo|cu[aá]ndo|quand|quando|dove|onde|wanneer|waar)\b/iu;

/** As above. Who asks when it comes asks for nothing to be done. */
export function asksForRefund(text: string): boolean {
  // `of 120.00`: before an amount it is no Dutch 'or'.
  const sentences = text.replace(/\bof (?=[\d$€£])/gi, '').split(SENTENCES);
  const naming = sentences.filter((sentence) => REFUND.test(sentence));
  return naming.length > 0 && naming.every((sentence) => !HEDGE.test(sentence) && !ASKS_WHEN.test(sentence));
}

export const meansWholeOrder = (text: string): boolean => WHOLE.test(text);
