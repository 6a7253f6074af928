// Recognises the paragraphs that a company's mail server adds below every mail: confidentiality notices, the register
// entry of the company, "think before you print". Called by split-signature.ts.

const CHARACTERS_MAX = 4_000;

/** A paragraph needs hits in two different groups, so a customer who writes "this is confidential" keeps the words. */
const GROUPS: readonly RegExp[] = [
  /confidential|privileged|vertraulich|confidencial|confidentiel|riservat|confidenzial|vertrouwelijk|sigilos|protected by law|rechtlich geschützt/u,
  /intended (?:only |solely |exclusively )?(?:for|recipient)|intended recipient|named addressee|adressat|bestimmungsgemäß|nur für den|irrtümlich|destinatari|destinataire|usage exclusif|uso exclusivo|geadresseerde|bestemd voor|uitsluitend/u,
  /(?:received|receive) (?:this|it) .{0,40}in error|notify the sender|unauthori[sz]ed|disclos|prohibited|strictly|unbefugt|nicht gestattet|untersagt|vernichten sie|informieren sie|por error|prohibid|proibid|não autorizad|notifi(?:que|er|care)|interdit|par erreur|vietat|per errore|errore|verboden|ten onrechte|abusievelijk|por engano/u,
  /attachments?|anlagen|anhänge|pièces jointes|adjuntos|allegati|bijlagen|anexos/u,
  /delete (?:it|this|the)|destroy|löschen sie|elimin|supprimer|détruire|cancell|verwijder|apag|destru/u,
];
const MAIL = /e-?mail|message|nachricht|mensaje|correo|courriel|messaggio|bericht|mensagem|communication|comunica/u;
const PRINT =
  /consider the environment|think before (?:you )?print|before printing|bevor sie (?:diese|dieses|die) .{0,30}(?:ausdrucken|drucken)|umwelt.{0,60}druck|antes de imprimir|avant d'imprimer|prima di stampare|voordat u .{0,40}(?:print|afdrukt)|denk aan het milieu|pense no meio ambiente/u;
const REGISTER =
  /geschäftsführer|amtsgericht|registergericht|handelsregister|hr[ab]\s?\d|registered (?:office|in england)|company (?:no|number|reg)|capital social|au capital de|rcs\s\p{L}|registro mercantil|capitale sociale|registro imprese|kvk/gu;

export function isDisclaimer(paragraph: string): boolean {
  const text = paragraph
    .slice(0, CHARACTERS_MAX)
    .toLowerCase()
    .replace(/\s{1,1000}/gu, ' ')
    .replace(/’/gu, "'");
  if (PRINT.test(text) && text.length < 400) return true;
  if (new Set(text.match(REGISTER) ?? []).size >= 2) return true;
  if (!MAIL.test(text) || text.includes('?')) return false;
  return text.length > 80 && GROUPS.filter((group) => group.test(text)).length >= 2 && isAboutMailItself(text);
}

/** "This e-mail …", "Diese Nachricht …": the notice speaks of the mail it stands in. */
function isAboutMailItself(text: string): boolean {
  return /(?:this|the information in this|any|diese[rs]?|der inhalt|este|esta|ce|cet|cette|le présent|questo|questa|il presente|la presente|il contenuto|le informazioni|dit|deze|de informatie|esta|el contenido|la información|o conteúdo|a informação)\s(?:\p{L}{1,20}\s){0,4}(?:e-?mail|message|nachricht|mensaje|correo|courriel|messaggio|bericht|mensagem|communication|comunica)|confidentiality notice|disclaimer/u.test(
    text,
  );
}
