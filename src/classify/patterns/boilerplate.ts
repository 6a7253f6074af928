// Legal footers and print pleas: sentences that no person wrote for us, often in another language than the mail. They use
// our words ("if you have received it in error, please delete it") and want nothing. Dropped before anything is judged.
import { PatternSet } from './pattern-set.ts';
import type { Sentence } from './read-sentences.ts';

const BOILERPLATE = [
  // English
  'intended|addressed ~5 recipient|recipients|addressee|individual|entity',
  'received ~4 in+error|by+mistake & delete|notify|sender|destroy|inform|know|disclosure',
  'consider ~3 environment',
  'confidential|confidentiality|privileged ~6 & email|message|attachment|attachments|notice|intended|information|legally',
  'disclosure|dissemination|copying|distribution ~6 & prohibited|unlawful|unauthorised|unauthorized|strictly',
  'checked|scanned|free ~4 viruses|virus',
  // Spanish
  'destinatario|dirigido & confidencial*|error|exclusiv*|mensaje',
  'confidencial|confidencialidad & mensaje|correo|información|adjunto*',
  'imprimir ~6 & ambiente|mensaje|correo|necesario|piense|antes',
  'recibido|recibió ~5 por+error & elimin*|borr*|notif*|comuni*|remitente',
  // German
  'vertraulich*|vertrauliche & nachricht|email|empfanger*|informationen|bestimmt',
  'irrtumlich|versehentlich & erhalten & vernicht*|losch*|absender',
  'umwelt & ausdruck*|druck*',
  // French
  'destinataire|destinataires & confidentiel*|erreur|message|usage|exclusi*',
  'confidentiel|confidentielles|confidentialite & message|courriel|informations',
  'imprimer & environnement|avant|necessaire',
  'recu ~4 par+erreur & detrui*|supprim*|expediteur|signal*',
  // Italian
  'destinatario|destinatari & riservat*|errore|esclusiv*|messaggio',
  'riservat*|confidenzial* & messaggio|informazioni|destinat*',
  'stampare & ambiente|prima',
  'ricevuto ~5 per+errore & cancell*|distrugg*|mittente|elimin*',
  // Dutch
  'vertrouwelijk|vertrouwelijke & bericht|email|bestemd|informatie|geadresseerde',
  'abuis|onrechte|vergissing & ontvangen & verwijder*|afzender|vernietig*',
  'milieu & print*|afdruk*',
  // Portuguese
  'destinatario|destinatarios & confidencia*|engano|erro|exclusiv*|mensagem',
  'confidencial|confidenciais & mensagem|email|informacoes',
  'recebeu|recebido ~5 por+engano|por+erro & apag*|elimin*|remetente',
  'imprimir & ambiente|antes',
];

let patterns: PatternSet<null> | null = null;

export function isBoilerplate(sentence: Sentence): boolean {
  if (patterns === null) {
    patterns = new PatternSet<null>();
    for (const source of BOILERPLATE) patterns.add(source, {}, null);
  }
  return patterns.findAll(sentence).length > 0;
}
