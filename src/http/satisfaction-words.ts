// What the page says on which a customer answers whether a reply was helpful, in each language that the desk answers in.
import type { Language } from '../domain/language.ts';
import type { SatisfactionAnswer } from '../domain/satisfaction.ts';

export interface SatisfactionWords {
  readonly question: string;
  /** `brand` is the desk's name. */
  readonly about: (brand: string) => string;
  readonly answers: Readonly<Record<SatisfactionAnswer, string>>;
  readonly thanks: string;
  readonly youSaid: string;
  readonly comment: string;
  readonly noSecrets: string;
  readonly send: string;
  readonly change: Readonly<Record<SatisfactionAnswer, string>>;
  readonly notKnown: string;
  readonly expired: string;
  readonly tooLong: string;
  readonly tooMany: string;
  readonly didNotWork: string;
}

export const SATISFACTION_WORDS: Readonly<Record<Language, SatisfactionWords>> = {
  en: {
    question: 'Was this reply helpful?',
    about: (brand) => `This is about the reply that you had from ${brand}.`,
    answers: { good: 'Yes', not_good: 'No' },
    thanks: 'Thank you',
    youSaid: 'Your answer:',
    comment: 'Would you like to add something? (optional)',
    noSecrets: 'Please write no passwords or card numbers here. For a new question, reply to the mail.',
    send: 'Send',
    change: { good: 'Change it to Yes', not_good: 'Change it to No' },
    notKnown: 'This link asks nothing. Please copy it whole from the mail.',
    expired: 'This link has run out. You can still reply to the mail.',
    tooLong: 'That is too long: at most 500 characters, please.',
    tooMany: 'That was too often. Please wait a minute.',
    didNotWork: 'This did not work',
  },
  es: {
    question: '¿Ha sido útil esta respuesta?',
    about: (brand) => `Se trata de la respuesta que ha recibido de ${brand}.`,
    answers: { good: 'Sí', not_good: 'No' },
    thanks: 'Gracias',
    youSaid: 'Su respuesta:',
    comment: '¿Quiere añadir algo? (opcional)',
    noSecrets:
      'No escriba aquí contraseñas ni números de tarjeta. Para una nueva pregunta, responda al correo electrónico.',
    send: 'Enviar',
    change: { good: 'Cambiar a Sí', not_good: 'Cambiar a No' },
    notKnown: 'Este enlace no pregunta nada. Cópielo entero del correo electrónico.',
    expired: 'Este enlace ha caducado. Aún puede responder al correo electrónico.',
    tooLong: 'Es demasiado largo: como máximo 500 caracteres.',
    tooMany: 'Demasiados intentos. Espere un minuto.',
    didNotWork: 'No ha funcionado',
  },
  de: {
    question: 'War diese Antwort hilfreich?',
    about: (brand) => `Es geht um die Antwort, die Sie von ${brand} erhalten haben.`,
    answers: { good: 'Ja', not_good: 'Nein' },
    thanks: 'Vielen Dank',
    youSaid: 'Ihre Antwort:',
    comment: 'Möchten Sie etwas hinzufügen? (freiwillig)',
    noSecrets:
      'Bitte schreiben Sie hier keine Passwörter oder Kartennummern. Bei einer neuen Frage antworten Sie auf die E-Mail.',
    send: 'Senden',
    change: { good: 'In Ja ändern', not_good: 'In Nein ändern' },
    notKnown: 'Dieser Link fragt nichts. Bitte kopieren Sie ihn vollständig aus der E-Mail.',
    expired: 'Dieser Link ist abgelaufen. Auf die E-Mail können Sie weiterhin antworten.',
    tooLong: 'Das ist zu lang: höchstens 500 Zeichen, bitte.',
    tooMany: 'Das war zu oft. Bitte warten Sie eine Minute.',
    didNotWork: 'Das hat nicht geklappt',
  },
  fr: {
    question: 'Cette réponse a-t-elle été utile ?',
    about: (brand) => `Il s’agit de la réponse que vous avez reçue de ${brand}.`,
    answers: { good: 'Oui', not_good: 'Non' },
    thanks: 'Merci',
    youSaid: 'Votre réponse :',
    comment: 'Souhaitez-vous ajouter quelque chose ? (facultatif)',
    noSecrets: 'N’indiquez ici ni mot de passe ni numéro de carte. Pour une nouvelle question, répondez à l’e-mail.',
    send: 'Envoyer',
    change: { good: 'Remplacer par Oui', not_good: 'Remplacer par Non' },
    notKnown: 'Ce lien ne demande rien. Veuillez le copier en entier depuis l’e-mail.',
    expired: 'Ce lien a expiré. Vous pouvez toujours répondre à l’e-mail.',
    tooLong: 'C’est trop long : 500 caractères au maximum.',
    tooMany: 'Trop de tentatives. Veuillez attendre une minute.',
    didNotWork: 'Cela n’a pas fonctionné',
  },
  it: {
    question: 'Questa risposta è stata utile?',
    about: (brand) => `Si tratta della risposta che ha ricevuto da ${brand}.`,
    answers: { good: 'Sì', not_good: 'No' },
    thanks: 'Grazie',
    youSaid: 'La sua risposta:',
    comment: 'Vuole aggiungere qualcosa? (facoltativo)',
    noSecrets: 'Non scriva qui password o numeri di carta. Per una nuova domanda, risponda all’e-mail.',
    send: 'Invia',
    change: { good: 'Cambia in Sì', not_good: 'Cambia in No' },
    notKnown: 'Questo link non chiede nulla. Lo copi per intero dall’e-mail.',
    expired: 'Questo link è scaduto. Può ancora rispondere all’e-mail.',
    tooLong: 'È troppo lungo: al massimo 500 caratteri.',
    tooMany: 'Troppi tentativi. Attenda un minuto.',
    didNotWork: 'Non ha funzionato',
  },
  nl: {
    question: 'Was dit antwoord nuttig?',
    about: (brand) => `Het gaat om het antwoord dat u van ${brand} hebt gekregen.`,
    answers: { good: 'Ja', not_good: 'Nee' },
    thanks: 'Bedankt',
    youSaid: 'Uw antwoord:',
    comment: 'Wilt u iets toevoegen? (optioneel)',
    noSecrets: 'Schrijf hier geen wachtwoorden of kaartnummers. Beantwoord de e-mail als u een nieuwe vraag hebt.',
    send: 'Versturen',
    change: { good: 'Wijzigen in Ja', not_good: 'Wijzigen in Nee' },
    notKnown: 'Deze link vraagt niets. Kopieer hem in zijn geheel uit de e-mail.',
    expired: 'Deze link is verlopen. U kunt de e-mail nog steeds beantwoorden.',
    tooLong: 'Dat is te lang: hoogstens 500 tekens.',
    tooMany: 'Dat was te vaak. Wacht een minuut.',
    didNotWork: 'Dit is niet gelukt',
  },
  pt: {
    question: 'Esta resposta foi útil?',
    about: (brand) => `Trata-se da resposta que recebeu de ${brand}.`,
    answers: { good: 'Sim', not_good: 'Não' },
    thanks: 'Obrigado',
    youSaid: 'A sua resposta:',
    comment: 'Quer acrescentar alguma coisa? (opcional)',
    noSecrets: 'Não escreva aqui palavras-passe nem números de cartão. Para uma nova pergunta, responda ao e-mail.',
    send: 'Enviar',
    change: { good: 'Mudar para Sim', not_good: 'Mudar para Não' },
    notKnown: 'Esta ligação não pergunta nada. Copie-a por inteiro a partir do e-mail.',
    expired: 'Esta ligação expirou. Ainda pode responder ao e-mail.',
    tooLong: 'É demasiado longo: no máximo 500 caracteres.',
    tooMany: 'Demasiadas tentativas. Aguarde um minuto.',
    didNotWork: 'Não funcionou',
  },
};
