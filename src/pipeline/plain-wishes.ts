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

export const meansWholeOrder = (text: string): boolean => WHOLE.test(text);
