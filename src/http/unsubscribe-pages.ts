// What a shopper sees under the link that ends optional notices, in each language that the desk writes in. No script, nothing from elsewhere; every
// value is escaped by Hono's `html`. Called by unsubscribe-links.ts.
import { html } from 'hono/html';
import type { Language } from '../domain/language.ts';
import type { NoticeReader } from '../sending/unsubscribe.ts';
import { type Html, page, wrongBox } from './connect-pages.ts';

interface Words {
  readonly title: string;
  /** `brand` is the desk's name. */
  readonly about: (brand: string) => string;
  readonly end: string;
  readonly ended: string;
  readonly goesOn: string;
  readonly again: string;
  readonly notKnown: string;
  readonly tooMany: string;
  readonly didNotWork: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Fewer mails about your parcels?',
    about: (brand) => `${brand} tells you when a parcel is out for delivery and when it was delivered.`,
    end: 'Send me no more of these',
    ended: 'You get no more of these mails.',
    goesOn:
      'What you need to know about your orders, such as a confirmation, a delay or a refund, still comes by mail.',
    again: 'Send them to me again',
    notKnown: 'This link is not known. Please copy it whole from the mail.',
    tooMany: 'That was too often. Please wait a minute.',
    didNotWork: 'This did not work',
  },
  es: {
    title: '¿Menos correos sobre sus paquetes?',
    about: (brand) => `${brand} le avisa cuando un paquete está en reparto y cuando se ha entregado.`,
    end: 'No enviarme más de estos',
    ended: 'Ya no recibirá más correos de este tipo.',
    goesOn:
      'Lo que necesita saber de sus pedidos, como una confirmación, un retraso o un reembolso, le seguirá llegando.',
    again: 'Volver a enviármelos',
    notKnown: 'Este enlace no se conoce. Cópielo entero del correo electrónico.',
    tooMany: 'Demasiados intentos. Espere un minuto.',
    didNotWork: 'No ha funcionado',
  },
  de: {
    title: 'Weniger Mails zu Ihren Paketen?',
    about: (brand) => `${brand} sagt Ihnen, wenn ein Paket in Zustellung ist und wenn es zugestellt wurde.`,
    end: 'Keine solchen Mails mehr senden',
    ended: 'Sie erhalten keine solchen Mails mehr.',
    goesOn:
      'Was Sie zu Ihren Bestellungen wissen müssen, etwa eine Bestätigung, eine Verspätung oder eine Erstattung, kommt weiterhin per Mail.',
    again: 'Wieder senden',
    notKnown: 'Dieser Link ist nicht bekannt. Bitte kopieren Sie ihn ganz aus der Mail.',
    tooMany: 'Das war zu oft. Bitte warten Sie eine Minute.',
    didNotWork: 'Das hat nicht geklappt',
  },
  fr: {
    title: 'Moins de messages sur vos colis ?',
    about: (brand) => `${brand} vous prévient quand un colis est en cours de livraison et quand il a été livré.`,
    end: 'Ne plus m’en envoyer',
    ended: 'Vous ne recevrez plus ces messages.',
    goesOn:
      'Ce que vous devez savoir de vos commandes, comme une confirmation, un retard ou un remboursement, vous parviendra toujours.',
    again: 'Me les envoyer à nouveau',
    notKnown: 'Ce lien n’est pas connu. Veuillez le copier en entier depuis le message.',
    tooMany: 'Trop de tentatives. Veuillez patienter une minute.',
    didNotWork: 'Cela n’a pas fonctionné',
  },
  it: {
    title: 'Meno messaggi sui suoi pacchi?',
    about: (brand) => `${brand} la avvisa quando un pacco è in consegna e quando è stato consegnato.`,
    end: 'Non inviarmene più',
    ended: 'Non riceverà più questi messaggi.',
    goesOn:
      'Ciò che deve sapere dei suoi ordini, come una conferma, un ritardo o un rimborso, continuerà ad arrivarle.',
    again: 'Inviarmeli di nuovo',
    notKnown: 'Questo link non è noto. Lo copi per intero dal messaggio.',
    tooMany: 'Troppi tentativi. Attenda un minuto.',
    didNotWork: 'Non ha funzionato',
  },
  nl: {
    title: 'Minder mails over uw pakketten?',
    about: (brand) => `${brand} laat u weten wanneer een pakket onderweg is voor bezorging en wanneer het is bezorgd.`,
    end: 'Stuur mij deze niet meer',
    ended: 'U ontvangt deze mails niet meer.',
    goesOn:
      'Wat u over uw bestellingen moet weten, zoals een bevestiging, een vertraging of een terugbetaling, krijgt u nog steeds per mail.',
    again: 'Stuur ze mij weer',
    notKnown: 'Deze link is niet bekend. Kopieer hem in zijn geheel uit de e-mail.',
    tooMany: 'Dat was te vaak. Wacht een minuut.',
    didNotWork: 'Dit is niet gelukt',
  },
  pt: {
    title: 'Menos e-mails sobre as suas encomendas?',
    about: (brand) => `${brand} avisa-o quando uma encomenda está em distribuição e quando foi entregue.`,
    end: 'Não me enviar mais destes',
    ended: 'Já não receberá estes e-mails.',
    goesOn:
      'O que precisa de saber sobre os seus pedidos, como uma confirmação, um atraso ou um reembolso, continua a chegar por e-mail.',
    again: 'Voltar a enviar-mos',
    notKnown: 'Esta ligação não é conhecida. Copie-a por inteiro a partir do e-mail.',
    tooMany: 'Demasiadas tentativas. Aguarde um minuto.',
    didNotWork: 'Não funcionou',
  },
};

export function unsubscribePage({ language, isRefused }: NoticeReader, brandName: string): Html {
  const words = WORDS[language];
  const goesOn = html`<p class="small">${words.goesOn}</p>`;
  return isRefused
    ? page(
        words.ended,
        html`<form method="post"><button type="submit" name="notices" value="on" class="second">${words.again}</button></form>${goesOn}`,
        { language, brandName },
      )
    : page(
        words.title,
        html`<p>${words.about(brandName)}</p><form method="post"><button type="submit" name="notices" value="off">${words.end}</button></form>${goesOn}`,
        { language, brandName },
      );
}

export const unsubscribeFault = (language: Language, what: 'notKnown' | 'tooMany', brandName: string): Html =>
  page(WORDS[language].didNotWork, wrongBox(WORDS[language][what]) || html``, { language, brandName });
