// What a shopper sees under the link that ends optional notices and marketing in notices, in each language that the desk writes in. No script, nothing from elsewhere; every
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
  /** The same of marketing. */
  readonly adTitle: string;
  readonly adAbout: (brand: string) => string;
  readonly adEnd: string;
  readonly adEnded: string;
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
    adTitle: 'No more advertising?',
    adAbout: (brand) => `${brand} adds advertising to some mails about your orders, since you agreed to it.`,
    adEnd: 'Send me no more advertising',
    adEnded: 'You get no more advertising in these mails.',
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
    adTitle: '¿No más publicidad?',
    adAbout: (brand) => `${brand} añade publicidad a algunos correos sobre sus pedidos porque usted lo aceptó.`,
    adEnd: 'No enviarme más publicidad',
    adEnded: 'Ya no recibirá publicidad en estos correos.',
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
    adTitle: 'Keine Werbung mehr?',
    adAbout: (brand) =>
      `${brand} fügt manchen Mails zu Ihren Bestellungen Werbung hinzu, weil Sie dem zugestimmt haben.`,
    adEnd: 'Keine Werbung mehr senden',
    adEnded: 'Sie erhalten keine Werbung mehr in diesen Mails.',
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
    adTitle: 'Plus de publicité ?',
    adAbout: (brand) =>
      `${brand} ajoute de la publicité à certains messages sur vos commandes, car vous l’avez accepté.`,
    adEnd: 'Ne plus m’envoyer de publicité',
    adEnded: 'Vous ne recevrez plus de publicité dans ces messages.',
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
    adTitle: 'Niente più pubblicità?',
    adAbout: (brand) => `${brand} aggiunge pubblicità ad alcuni messaggi sui suoi ordini, perché lei ha acconsentito.`,
    adEnd: 'Non inviarmi più pubblicità',
    adEnded: 'Non riceverà più pubblicità in questi messaggi.',
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
    adTitle: 'Geen reclame meer?',
    adAbout: (brand) =>
      `${brand} voegt reclame toe aan sommige mails over uw bestellingen, omdat u daarmee hebt ingestemd.`,
    adEnd: 'Stuur mij geen reclame meer',
    adEnded: 'U ontvangt geen reclame meer in deze mails.',
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
    adTitle: 'Não quer mais publicidade?',
    adAbout: (brand) =>
      `${brand} acrescenta publicidade a alguns e-mails sobre os seus pedidos, porque deu o seu consentimento.`,
    adEnd: 'Não me enviar mais publicidade',
    adEnded: 'Já não receberá publicidade nestes e-mails.',
    goesOn:
      'O que precisa de saber sobre os seus pedidos, como uma confirmação, um atraso ou um reembolso, continua a chegar por e-mail.',
    again: 'Voltar a enviar-mos',
    notKnown: 'Esta ligação não é conhecida. Copie-a por inteiro a partir do e-mail.',
    tooMany: 'Demasiadas tentativas. Aguarde um minuto.',
    didNotWork: 'Não funcionou',
  },
};

export function unsubscribePage({ language, ends, isRefused }: NoticeReader, brandName: string): Html {
  const words = WORDS[language];
  const goesOn = html`<p class="small">${words.goesOn}</p>`;
  const adsToo = (said: string) => (ends.notices && ends.marketing ? html`<p>${said}</p>` : html``);
  if (!isRefused) {
    const [title, about, end] = ends.notices
      ? [words.title, words.about, words.end]
      : [words.adTitle, words.adAbout, words.adEnd];
    const form = html`<form method="post"><button type="submit" name="notices" value="off">${end}</button></form>`;
    const body = html`<p>${about(brandName)}</p>${adsToo(words.adAbout(brandName))}${form}${goesOn}`;
    return page(title, body, { language, brandName });
  }
  // Consent to marketing is never given by a click on what ends it.
  const again = ends.notices
    ? html`<form method="post"><button type="submit" name="notices" value="on" class="second">${words.again}</button></form>`
    : html``;
  const ended = ends.notices ? words.ended : words.adEnded;
  return page(ended, html`${adsToo(words.adEnded)}${again}${goesOn}`, { language, brandName });
}

export const unsubscribeFault = (language: Language, what: 'notKnown' | 'tooMany', brandName: string): Html =>
  page(WORDS[language].didNotWork, wrongBox(WORDS[language][what]) || html``, { language, brandName });
