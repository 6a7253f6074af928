// Whether a text asks for something: a question, or a request to act, answer, confirm or decide. Used for notices of
// carriers and suppliers, which are ignored only where they ask nothing. In doubt it asks.

const REQUESTS = [
  /\b(?:please|kindly|pls)\s{1,3}(?!(?:be\s{1,3}(?:advised|informed|aware)|note\b|find\b|do\s{1,3}not\s{1,3}(?:reply|respond)))/iu,
  /\b(?:can|could|would|will)\s{1,3}you\b/iu,
  /\b(?:let\s{1,3}(?:me|us)\s{1,3}know|we\s{1,3}need|i\s{1,3}need|awaiting\s{1,3}your|your\s{1,3}(?:confirmation|approval|decision|instructions|disposition))\b/iu,
  /\b(?:por\s{1,3}favor|rogamos|necesitamos|confirmen?|indíquenos|díganos|quedamos\s{1,3}a\s{1,3}la\s{1,3}espera)\b/iu,
  /(?<!\p{L})(?:bitte\s{1,3}(?!(?:beachten|antworten\s{1,3}sie\s{1,3}nicht|haben\s{1,3}sie\s{1,3}verständnis|finden\s{1,3}sie|entnehmen|entschuldigen|nicht)(?!\p{L}))|(?:benötigen|brauchen)\s{1,3}wir|wir\s{1,3}(?:benötigen|brauchen)|(?:können|könnten|würden)\s{1,3}sie|(?:teilen|geben|senden)\s{1,3}sie\s{1,3}(?:uns|mir)|um\s{1,3}(?:kurze\s{1,3})?(?:rückmeldung|bestätigung|freigabe|antwort|klärung)|wir\s{1,3}weiter\s{1,3}verfahren)/iu,
  /\b(?:merci\s{1,3}(?:de\s{1,3}|d['’])(?!ne\s{1,3}pas|noter|prendre\s{1,3}note|[vn]otre|vos|tout|cette|avoir)(?:bien|me|nous|m['’]|\p{L}{2,15}(?:er|ir|re)\b)|(?:veuillez|prière\s{1,3}de)\s{1,3}(?!noter|ne\s{1,3}pas|trouver|agréer|recevoir|croire|accepter|nous\s{1,3}excuser)|pourriez|pouvez[- ]vous|nous\s{1,3}avons\s{1,3}besoin|il\s{1,3}nous\s{1,3}(?:faut|manque)|(?:indiquez|confirmez|dites|faites|envoyez|transmettez)-(?:nous|moi)|nous\s{1,3}attendons\s{1,3}v(?:otre|os)|attente\s{1,3}de\s{1,3}v(?:os\s{1,3}instructions|otre\s{1,3}(?:accord|confirmation|décision|réponse)))/iu,
  /(?<!\p{L})(?:(?:vi|la|le)\s{1,3}(?:preghiamo|chiediamo)\s{1,3}(?:cortesemente\s{1,3}|gentilmente\s{1,3})?di\s{1,3}(?!non|notare)|si\s{1,3}prega\s{1,3}(?:di\s{1,3})?(?!di\s|non|notare)|pregasi|potete|potreste|può\s{1,3}(?:indicar|comunicar|conferm)|vogliate|abbiamo\s{1,3}bisogno|necessitiamo|ci\s{1,3}(?:occorr(?:e|ono)|serv(?:e|ono))|fateci\s{1,3}sapere|(?:indica|comunica|conferma|invia|forni)te(?:ci|celo)|(?:attendiamo|in\s{1,3}attesa\s{1,3}di)\s{1,3}(?:(?:le|la|vs\.?|vostr[aei]|sua|sue)\s{1,3}){0,2}(?:istruzioni|disposizioni|conferma|riscontro|risposta|decisione|approvazione)|indicare\s{1,3}se)/iu,
  /\b(?:gelieve\s{1,3}(?!niet\b|er\s{1,3}(?:nota|rekening)\b)|graag\s{1,3}(?!gedaan\b)|(?:kunt|wilt|zou|kan)\s{1,3}u\b|(?:kunnen|willen|kan|kun)\s{1,3}(?:jullie|je)\b|verzoeken\s{1,3}(?:wij|we|u)\b|(?:wij|we)\s{1,3}verzoeken|laat\s{1,3}(?:het\s{1,3})?ons\b|(?:wij|we)\s{1,3}hebben\b[^.!?]{0,60}\snodig\b|hebben\s{1,3}(?:wij|we)\b[^.!?]{0,60}\snodig\b|wachten\s{1,3}op\s{1,3}uw\b|neem\s{1,3}contact\b)/iu,
  /\b(?:por\s{1,3}gentileza|solicitamos|precisamos|necessitamos|poderiam|podem\s{1,3}(?!contar)|podiam|queiram|confirmem|indiquem?|informem|enviem|envie[-\s]nos|digam|aguardamos\s{1,3}(?:instruções|[ao]\s{1,3}(?:vossa|vosso|sua|seu)|confirmação|retorno|resposta)|agradecemos\s{1,3}(?:que|o\s{1,3}envio|confirmação|a\s{1,3}confirmação|resposta|retorno)|favor\s{1,3}(?!não|desconsiderar)\p{L}{3,15}[aei]r)(?!\p{L})/iu,
  // A wish in the first person. Notices say "we would like to inform you".
  /\b(?:(?:i|we)\s{1,3}(?:would|should)\s{1,3}be\s{1,3}(?:glad|grateful|obliged|pleased)\s{1,3}(?:of|for|if)|(?:i|we)(?:['’]d|\s{1,3}would)\s{1,3}(?:like|appreciate)\b(?!\s{1,3}to\s{1,3}(?:inform|thank|apologi[sz]e|let|remind|advise|point|share|tell|say))|(?:i['’]m|i\s{1,3}am|we['’]re|we\s{1,3}are)\s{1,3}looking\s{1,3}for)/iu,
  /(?<!\p{L})(?:bitten\s{1,3}(?:wir\s{1,3})?um\s{1,3}(?!(?:ihr\s{1,3}|dein\s{1,3})?verständnis|beachtung|entschuldigung|kenntnis|geduld)|bitte\s{1,3}um\s{1,3}(?!verständnis|beachtung)|(?:ich|wir)\s{1,3}(?:suchen?|hätten?\s{1,3}gerne?|wünschen?\s{1,3}(?!ihnen|dir|euch)))/iu,
  /(?<!\p{L})(?:(?:me|nos)\s{1,3}gustaría\s{1,3}(?!informar|agradecer|comunicar|recordar)|(?:quisiera|quisiéramos|desearía|desearíamos)\s{1,3}(?!informar|agradecer|comunicar|recordar)|(?:solicito|ando\s{1,3}buscando|estoy\s{1,3}buscando|estamos\s{1,3}buscando)(?!\p{L}))/iu,
  /(?<!\p{L})(?:je\s{1,3}(?:voudrais|souhaite(?:rais)?|cherche|recherche|désire(?:rais)?)|nous\s{1,3}(?:voudrions|souhait(?:ons|erions)|cherchons|recherchons|désirons))\s{1,3}(?!(?:vous\s{1,3})?(?:informer|remercier|rappeler|signaler|préciser|aviser)|bon|une\s{1,3}(?:bonne|excellente))/iu,
  /(?<!\p{L})(?:vorre(?:i|mmo)|desider(?:o|iamo|erei|eremmo)|richied(?:o|iamo)|chied(?:o|iamo))\s{1,3}(?!(?:di\s{1,3})?(?:informar|ringraziar|ricordar|comunicar|segnalar)|scusa)/iu,
  /(?<!\p{L})(?:(?:ik|wij|we)\s{1,3}(?:zoek|zoeken|zou(?:den)?\s{1,3}graag|wil(?:len)?\s{1,3}graag|verzoek)|op\s{1,3}zoek\s{1,3}naar)(?!\p{L})/iu,
  /(?<!\p{L})(?:(?:gostaria|gostaríamos|queria|queríamos|desejo|desejamos|pretendo|pretendemos|peço|procuro|procuramos)\s{1,3}(?!(?:de\s{1,3})?(?:informar|agradecer|comunicar|lembrar|avisar)|desculpa|(?:-lhe\s{1,3})?(?:um|uma)\s{1,3}(?:bom|boa|ótim)))/iu,
] as const;

/** `text` is the new text of a mail, without quotes and signature. */
export function asksSomething(text: string): boolean {
  return /[?¿？]/u.test(text) || REQUESTS.some((pattern) => pattern.test(text));
}
