// Mail bodies as clients write them in seven languages; all people, shops and orders are made up.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitText } from './split-text.ts';

const split = (text: string, subject = 'Re: Your order') => splitText(text, { subject });
const OURS = 'Your order ships on Monday.';

describe('the new text above a quotation', () => {
  const INTRODUCTIONS: readonly (readonly [string, string])[] = [
    ['Gmail, English', 'On Tue, Nov 3, 2026 at 10:04 AM Larch Lamps <orders@larch-lamps.example> wrote:'],
    [
      'Gmail, English, wrapped',
      'On Tue, Nov 3, 2026 at 10:04 AM Larch Lamps and Lanterns of Leeds <\norders@larch-lamps.example> wrote:',
    ],
    [
      'Gmail, wrapped before the mark',
      'On Tue, Nov 3, 2026 at 10:04 AM Larch Lamps <orders@larch-lamps.example\n> wrote:',
    ],
    ['Apple Mail, English', 'On 3 Nov 2026, at 10:04, Larch Lamps <orders@larch-lamps.example> wrote:'],
    ['Gmail, German', 'Am Di., 3. Nov. 2026 um 10:04 Uhr schrieb Larch Lamps <\norders@larch-lamps.example>:'],
    ['Apple Mail, German', 'Am 03.11.2026 um 10:04 schrieb Larch Lamps <orders@larch-lamps.example>:'],
    ['Thunderbird, German', 'Am 03.11.26 um 10:04 schrieb Larch Lamps:'],
    ['GMX, German, name first', 'Larch Lamps <orders@larch-lamps.example> schrieb am Di., 3. Nov.\n2026, 10:04:'],
    ['Gmail, Spanish', 'El mar, 3 nov 2026 a las 10:04, Larch Lamps (<orders@larch-lamps.example>)\nescribió:'],
    ['iPhone, Spanish', 'El 3 nov 2026, a las 10:04, Larch Lamps <orders@larch-lamps.example> escribió:'],
    ['Gmail, French', 'Le mar. 3 nov. 2026 à 10:04, Larch Lamps <orders@larch-lamps.example> a\nécrit :'],
    ['Thunderbird, French', 'Le 03/11/2026 à 10:04, Larch Lamps a écrit\u00a0:'],
    [
      'Gmail, Italian',
      'Il giorno mar 3 nov 2026 alle ore 10:04 Larch Lamps <\norders@larch-lamps.example> ha scritto:',
    ],
    ['Gmail, Dutch', 'Op di 3 nov 2026 om 10:04 schreef Larch Lamps <orders@larch-lamps.example>:'],
    ['iPhone, Dutch', 'Op 3 nov 2026 om 10:04 heeft Larch Lamps <orders@larch-lamps.example> het volgende geschreven:'],
    ['Gmail, Portuguese', 'Em ter., 3 de nov. de 2026 às 10:04, Larch Lamps <\norders@larch-lamps.example> escreveu:'],
    ['Gmail, Polish', 'wt., 3 lis 2026 o 10:04 Larch Lamps <orders@larch-lamps.example> napisał(a):'],
    [
      'Yahoo, German',
      'Am Dienstag, 3. November 2026 um 10:04:00 MEZ hat Larch Lamps <orders@larch-lamps.example> Folgendes geschrieben:',
    ],
    [
      'Yahoo, Spanish',
      'En martes, 3 de noviembre de 2026, 10:04:00 CET, Larch Lamps <orders@larch-lamps.example> escribió:',
    ],
    ['no address', 'On 3 Nov 2026, at 10:04, Larch Lamps wrote:'],
    [
      'Yahoo, no verb',
      'Tuesday, 3 November 2026, 10:04 +0100 from orders@larch-lamps.example <orders@larch-lamps.example>:',
    ],
  ];

  test.each(INTRODUCTIONS)('ends where the introduction begins and marks follow: %s', (_, introduction) => {
    const { fresh, quoted } = split(`Is it here?\n\n${introduction}\n\n> ${OURS}\n> Larch\n`);
    expect(fresh).toBe('Is it here?');
    expect(quoted).toContain(OURS);
    expect(quoted).toContain('26');
  });

  test.each(INTRODUCTIONS.filter(([, line]) => line.includes('@')))(
    'ends there too where nothing is marked: %s',
    (_, introduction) => {
      const { fresh, quoted } = split(`Is it here?\n\n${introduction}\n\n${OURS}\n\nLarch\n`);
      expect(fresh).toBe('Is it here?');
      expect(quoted).toContain(OURS);
    },
  );

  test.each([
    [
      'English',
      '________________________________\nFrom: Larch Lamps <orders@larch-lamps.example>\nSent: Tuesday, November 3, 2026 10:04 AM\nTo: Ida Moss <ida@moss.example>\nSubject: Your order',
    ],
    [
      'German',
      'Von: Larch Lamps <orders@larch-lamps.example>\nGesendet: Dienstag, 3. November 2026 10:04\nAn: Ida Moss\nBetreff: Ihre Bestellung',
    ],
    [
      'German, bold',
      '*Von:* Larch Lamps\n*Gesendet:* Dienstag, 3. November 2026 10:04\n*An:* Ida Moss\n*Betreff:* Ihre Bestellung',
    ],
    [
      'Spanish',
      '-----Mensaje original-----\nDe: Larch Lamps <orders@larch-lamps.example>\nEnviado el: martes, 3 de noviembre de 2026 10:04\nPara: Ida\nAsunto: Pedido',
    ],
    [
      'French',
      '-----Message d’origine-----\nDe : Larch Lamps <orders@larch-lamps.example>\nEnvoyé : mardi 3 novembre 2026 10:04\nÀ : Ida\nObjet : Commande',
    ],
    [
      'Italian',
      'Da: Larch Lamps <orders@larch-lamps.example>\nInviato: martedì 3 novembre 2026 10:04\nA: Ida\nOggetto: Ordine',
    ],
    [
      'Dutch',
      '-----Oorspronkelijk bericht-----\nVan: Larch Lamps\nVerzonden: dinsdag 3 november 2026 10:04\nAan: Ida\nOnderwerp: Bestelling',
    ],
    [
      'Portuguese',
      'De: Larch Lamps <orders@larch-lamps.example>\nEnviada em: terça-feira, 3 de novembro de 2026 10:04\nPara: Ida\nAssunto: Pedido',
    ],
    [
      'Android, German',
      '-------- Ursprüngliche Nachricht --------\nVon: Larch Lamps <orders@larch-lamps.example>\nDatum: 03.11.26  10:04  (GMT+01:00)\nAn: Ida\nBetreff: Bestellung',
    ],
    [
      'a blank line after each field',
      'From: Larch Lamps <orders@larch-lamps.example>\n\nSent: Tuesday, November 3, 2026 10:04 AM\n\nTo: Ida\n\nSubject: Your order',
    ],
  ])('ends at the header block: %s', (_, block) => {
    const { fresh, quoted, forwarded } = split(`Is it here?\n\n${block}\n\n${OURS}\n`);
    expect(fresh).toBe('Is it here?');
    expect(quoted).toContain(OURS);
    expect(forwarded).toBeNull();
  });

  test('ends at the mark that stands for quoted HTML', () => {
    expect(split(`Is it here?\n\n␞\n\nOn a day somebody wrote\n\n${OURS}`)).toMatchObject({ fresh: 'Is it here?' });
    expect(split(`Is it here?\n␞\n${OURS}`).quoted).toBe(OURS);
  });

  test('goes on below quoted HTML whose extent is known', () => {
    const { fresh } = split(`␞\nOn 03/11/2026 10:04, Larch Lamps wrote:\n\n> ${OURS}\n\nMonday is too late for me.`);
    expect(fresh).toBe('Monday is too late for me.');
  });

  test('is apart from the introduction that runs into its last line', () => {
    expect(
      split(`Yes please On Tue, Nov 3, 2026 at 10:04 AM, orders@larch-lamps.example wrote:\n> ${OURS}`).fresh,
    ).toBe('Yes please');
  });
});

describe('new text below and between quoted lines', () => {
  test('answers between quoted questions are all kept', () => {
    const { fresh, quoted } = split(
      'Am 03.11.2026 um 10:04 schrieb Larch Lamps <o@larch-lamps.example>:\n> Welche Farbe?\n\nBlau.\n\n> Wie viele?\nDrei Stück.\n> Wohin?\n\nNach Graz.',
    );
    expect(fresh).toBe('Blau.\n\nDrei Stück.\n\nNach Graz.');
    expect(quoted).toContain('Welche Farbe?');
  });

  test('the wrapped tail of a long quoted line is no answer', () => {
    const { fresh } = split(
      'Thanks.\n\nOn Tue, 3 Nov 2026 at 10:04, Larch <o@larch.example> wrote:\n> This is a long line that our shop wrote to the customer and that was\nwrapped on its way\n> to you.\n',
    );
    expect(fresh).toBe('Thanks.');
  });

  test('an unmarked text below an introduction at the very top is kept, for nothing else is there', () => {
    expect(split('On 3 Nov 2026 10:04, "Larch" <o@larch.example> wrote:\n\nI want to return the lamp.').fresh).toBe(
      'I want to return the lamp.',
    );
  });

  test('a helpdesk line at the very top hides nothing of what stands below it', () => {
    expect(split('##- Please type your reply above this line -##\n\nWhere is it?').fresh).toBe('Where is it?');
    expect(split(`It came.\n\n##- Bitte geben Sie Ihre Antwort oberhalb dieser Zeile ein -##\n\n${OURS}`).fresh).toBe(
      'It came.',
    );
  });

  test('an empty reply has no new text', () => {
    expect(
      split(`\n\nSent from my iPhone\n\n> On 3 Nov 2026, at 10:04, Larch <o@larch.example> wrote:\n> \n> ${OURS}\n`),
    ).toMatchObject({ fresh: '', signature: 'Sent from my iPhone' });
    expect(split(`> On 3 Nov 2026, at 10:04, Larch <o@larch.example> wrote:\n> \n> ${OURS}\n`).fresh).toBe('');
  });
});

describe('what the writer says is never cut', () => {
  test.each([
    'On Monday I was told by Tom that it ships soon.\nOn the invoice it says 12.10.2026.\nPlease check.',
    'Your colleague wrote:\nwe will refund you by 3 November.\nWhen will that be?',
    'On 3 November Tom wrote:\nwe will refund you.\nWhen?',
    'On 3 November 2026 at 10:04 I ordered two lamps, and in the confirmation you wrote:\nit ships on Monday.\nIt is Friday now.',
    'Am 3. November schrieb mir Ihr Kollege Tom:\nwir liefern morgen.\nBis heute kam nichts.',
    'I got a mail at 10:15 in which your colleague Tom wrote:\nit is sent.\nWhere is it?',
    'Please deliver:\nFrom: Hamburg\nTo: Vienna\nDate: 3 Nov 2026\nThanks',
    'To: Larch Lamps\nFrom: Moss Ltd\nDate: 3 November 2026\nSubject: Purchase order 4711\n\n10 lamps, please.',
    'From: Ida Moss <ida@moss.example>\nSubject: Where is it\n\nMessage Body:\nWhere is my order 4711?',
    'The original message never came. Forwarded message or not, please send it again.',
    'My new address is:\n\nIda Moss\nHill Road 5\nLeeds\n\nPlease change it before you ship.',
    'Item    Count\n-----------------\nLamp    2\nShade   3\n\nCan you deliver?',
    'Best,\nIda Moss\nMoss Ltd\nTel. 0555 123',
    'This is confidential: I am moving. Please do not print my name on the parcel.',
    'The parcel was\nSent from my office\nlast week.',
    'You can reach me on 3 November at 10:00, write to ida@moss.example:\nor call me.\nWhere is the lamp?',
    '>>> SALE at www.larch.example <<<\nIs this really from you?',
  ])('%j', (text) => {
    expect(split(text, 'Order 4711')).toEqual({ fresh: text, quoted: '', signature: '', forwarded: null });
  });
});

describe('the signature', () => {
  test.each([
    'Sent from my iPhone',
    'Sent from Yahoo Mail for iPhone',
    'Get Outlook for iOS<https://aka.ms/o0ukef>',
    'Get Outlook for Android',
    'Sent from Outlook for Android',
    'Von meinem iPhone gesendet',
    'Von meinem Samsung Galaxy Smartphone gesendet.',
    'Gesendet von Mail für Windows',
    'Gesendet mit der GMX Mail App',
    'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
    'Outlook für Android herunterladen',
    'Enviado desde mi iPhone',
    'Enviado desde mi Samsung',
    'Enviado desde Outlook para Android',
    'Obtener Outlook para iOS',
    'Envoyé de mon iPhone',
    'Envoyé depuis mon mobile Orange',
    "Envoyé à partir d'Outlook pour iOS",
    'Télécharger Outlook pour iOS',
    'Envoyé depuis l’application Mail',
    'Inviato da iPhone',
    'Inviato dal mio telefono Huawei',
    'Scarica Outlook per iOS',
    'Inviato da Posta per Windows',
    'Verzonden vanaf mijn iPhone',
    'Verstuurd vanaf mijn iPad',
    'Outlook voor iOS downloaden',
    'Verzonden met Outlook voor Android',
    'Enviado do meu iPhone',
    'Enviado a partir do meu telemóvel',
    'Obter o Outlook para iOS',
    'Enviado do Yahoo Mail no Android',
  ])('is the line of a device: %s', (line) => {
    expect(split(`Where is it?\n\n${line}\n`)).toMatchObject({ fresh: 'Where is it?', signature: line });
  });

  test('is what follows two dashes; closing and name above stay', () => {
    expect(split('Where is it?\n\nBest,\nIda\n\n-- \nIda Moss\nMoss Ltd\n+44 555 123\n')).toMatchObject({
      fresh: 'Where is it?\n\nBest,\nIda',
      signature: '-- \nIda Moss\nMoss Ltd\n+44 555 123',
    });
  });

  test('ends where a P.S., a question or, below bare dashes, another matter begins', () => {
    expect(split('Where is it?\n-- \nIda Moss\n\nP.S. Please use the side door.').fresh).toBe(
      'Where is it?\nP.S. Please use the side door.',
    );
    expect(split('Where is it?\n-- \nIda Moss\n\nAnd can I get an invoice?').fresh).toContain(
      'And can I get an invoice?',
    );
    expect(split('Lamp A is broken.\n--\nPlease also cancel the order of lamp B.').fresh).toContain(
      'cancel the order of lamp B',
    );
  });

  test.each([
    'This e-mail and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient, please delete it and notify the sender.',
    'Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, informieren Sie bitte den Absender und vernichten Sie diese E-Mail.',
    'Este mensaje y sus adjuntos son confidenciales y van dirigidos exclusivamente a su destinatario. Si lo ha recibido por error, elimínelo y notifíquelo al remitente.',
    "Ce message et ses pièces jointes sont confidentiels et à l'usage exclusif de leur destinataire. Si vous l'avez reçu par erreur, merci de le détruire.",
    'Questo messaggio e i suoi allegati sono riservati e destinati esclusivamente al destinatario. Se lo avete ricevuto per errore, vi preghiamo di cancellarlo.',
    'Dit bericht en de bijlagen zijn vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Als u dit bericht ten onrechte ontvangt, verwijder het dan.',
    'Esta mensagem e os seus anexos são confidenciais e destinam-se exclusivamente ao destinatário. Se a recebeu por engano, apague-a.',
  ])('is the notice at the end: %s', (notice) => {
    expect(split(`Where is it?\n\nIda\n\n${notice}\n`)).toMatchObject({
      fresh: 'Where is it?\n\nIda',
      signature: notice,
    });
  });
});

describe('a forwarded mail', () => {
  test.each([
    [
      'Gmail',
      '---------- Forwarded message ---------\nFrom: Larch Lamps <orders@larch-lamps.example>\nDate: Tue, Nov 3, 2026 at 10:04 AM\nSubject: Your order\nTo: <ida@moss.example>',
    ],
    [
      'Apple Mail',
      'Begin forwarded message:\n\nFrom: Larch Lamps <orders@larch-lamps.example>\nSubject: Your order\nDate: 3 November 2026 at 10:04:00 CET\nTo: ida@moss.example',
    ],
    [
      'Thunderbird, German',
      '-------- Weitergeleitete Nachricht --------\nBetreff: \tYour order\nDatum: \tTue, 3 Nov 2026 10:04:00 +0100\nVon: \tLarch Lamps <orders@larch-lamps.example>\nAn: \tida@moss.example',
    ],
    [
      'iPhone, German',
      'Anfang der weitergeleiteten Nachricht:\n\nVon: Larch Lamps <orders@larch-lamps.example>\nDatum: 3. November 2026 um 10:04:00 MEZ\nAn: ida@moss.example\nBetreff: Your order',
    ],
    [
      'Gmail, French',
      '---------- Message transféré ---------\nDe : Larch Lamps <orders@larch-lamps.example>\nDate: mar. 3 nov. 2026 à 10:04\nSubject: Your order\nTo: <ida@moss.example>',
    ],
    [
      'iPhone, French',
      'Début du message transféré :\n\nDe: Larch Lamps <orders@larch-lamps.example>\nDate: 3 novembre 2026 à 10:04:00 UTC+1\nÀ: ida@moss.example\nObjet: Your order',
    ],
    [
      'iPhone, Spanish',
      'Inicio del mensaje reenviado:\n\nDe: Larch Lamps <orders@larch-lamps.example>\nFecha: 3 de noviembre de 2026, 10:04:00 CET\nPara: ida@moss.example\nAsunto: Your order',
    ],
    [
      'iPhone, Italian',
      'Inizio messaggio inoltrato:\n\nDa: Larch Lamps <orders@larch-lamps.example>\nData: 3 novembre 2026 10:04:00 CET\nA: ida@moss.example\nOggetto: Your order',
    ],
    [
      'iPhone, Dutch',
      'Begin doorgestuurd bericht:\n\nVan: Larch Lamps <orders@larch-lamps.example>\nDatum: 3 november 2026 om 10:04:00 CET\nAan: ida@moss.example\nOnderwerp: Your order',
    ],
    [
      'iPhone, Portuguese',
      'Início da mensagem reencaminhada:\n\nDe: Larch Lamps <orders@larch-lamps.example>\nData: 3 de novembro de 2026, 10:04:00 WET\nPara: ida@moss.example\nAssunto: Your order',
    ],
    [
      'Outlook, by the subject',
      '________________________________\nFrom: Larch Lamps <orders@larch-lamps.example>\nSent: Tuesday, November 3, 2026 10:04 AM\nTo: ida@moss.example\nSubject: Your order',
    ],
    [
      'Outlook, in HTML',
      '␞\nVon: Larch Lamps <orders@larch-lamps.example>\nGesendet: Dienstag, 3. November 2026 10:04\nAn: ida@moss.example\nBetreff: Your order',
    ],
  ])('is read apart from the text above it: %s', (_, head) => {
    expect(split(`See below.\n\n${head}\n\n${OURS}\n\nLarch\n`, 'WG: Your order')).toEqual({
      fresh: 'See below.',
      quoted: '',
      signature: '',
      forwarded: {
        from: { name: 'Larch Lamps', address: 'orders@larch-lamps.example' },
        subject: 'Your order',
        text: `${OURS}\n\nLarch`,
      },
    });
  });

  test('is read where no blank line parts head and text, and where a field is folded', () => {
    const { forwarded } = split(
      'See below.\n␞\nFrom: Larch <o@larch.example>\nSent: 3 Nov 2026 10:04\nTo: Ida;\nTom\nSubject: Lamp\nIt ships on Monday.',
      'FW: Lamp',
    );
    expect(forwarded).toEqual({
      from: { name: 'Larch', address: 'o@larch.example' },
      subject: 'Lamp',
      text: 'It ships on Monday.',
    });
  });

  test('marked by > ends with its marks', () => {
    const { fresh, forwarded } = split(
      `First.\n\n> Begin forwarded message:\n> \n> From: Larch <o@larch.example>\n> Date: 3 November 2026 at 10:04:00 CET\n> Subject: Lamp\n> \n> ${OURS}\n\nLast.`,
      'Fwd: Lamp',
    );
    expect(fresh).toBe('First.\n\nLast.');
    expect(forwarded).toEqual({ from: { name: 'Larch', address: 'o@larch.example' }, subject: 'Lamp', text: OURS });
  });

  test('whose marks begin below the divider is read and ends with them', () => {
    const { fresh, forwarded } = split(
      `Anfang der weitergeleiteten Nachricht:\n\n> Von: Larch <o@larch.example>\n> Datum: 3. November 2026 um 10:04:00 MEZ\n> Betreff: Lampe\n> \n> ${OURS}\n\nWann kommt sie?`,
      'Fwd: Lampe',
    );
    expect(fresh).toBe('Wann kommt sie?');
    expect(forwarded).toEqual({ from: { name: 'Larch', address: 'o@larch.example' }, subject: 'Lampe', text: OURS });
  });

  test('inside a quotation stays quoted', () => {
    const { fresh, forwarded } = split(
      'Thanks.\n\nOn Tue, Nov 3, 2026 at 10:04 AM Ida <ida@moss.example> wrote:\n\n> See.\n>\n> ---------- Forwarded message ---------\n> From: Larch <o@larch.example>\n> Date: 3 Nov 2026\n>\n> Hello\n',
    );
    expect(fresh).toBe('Thanks.');
    expect(forwarded).toBeNull();
  });
});

describe("a marketplace's relay", () => {
  const HEAD = 'Message from a buyer about order 4711\n\nItem: Lamp\nReason: Where is it?';

  test('the head and the message are new text, the footer is not', () => {
    const { fresh, signature } = split(
      `${HEAD}\n\n------------- Begin message -------------\n\nWhere is my lamp?\n\n------------- End message -------------\n\nAnswer within 24 hours.`,
      'Order 4711',
    );
    expect(fresh).toBe(`${HEAD}\n\nWhere is my lamp?`);
    expect(signature).toBe('Answer within 24 hours.');
  });

  test('without an end marker all the rest is the message', () => {
    expect(split(`${HEAD}\n\n--- Anfang der Nachricht ---\nWo ist die Lampe?`).fresh).toBe(
      `${HEAD}\n\nWo ist die Lampe?`,
    );
  });

  test('quoted in a reply it stays quoted', () => {
    expect(
      split(
        `Thanks.\n\nFrom: Market <m@market.example>\nSent: Tuesday, November 3, 2026 10:04\nTo: Ida\nSubject: x\n\n${HEAD}\n----- Begin message -----\nWhere?\n----- End message -----`,
      ).fresh,
    ).toBe('Thanks.');
  });
});

describe('whatever comes in', () => {
  const PIECES = [
    'Hello',
    'On 3 Nov 2026 at 10:04, A <a@b.example> wrote:',
    '> quoted',
    '-- ',
    '--',
    '',
    'Sent from my iPhone',
    '-----Original Message-----',
    'From: A <a@b.example>',
    'Sent: 3 Nov 2026',
    'P.S. more',
    '␞',
    '____',
    'On',
    'a@b.example:',
  ];

  test('every word is in one of the parts', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), { maxLength: 30 }), (lines) => {
        const { fresh, quoted, signature, forwarded } = split(lines.join('\n'));
        if (forwarded !== null) return;
        const words = (text: string): string[] =>
          text
            .split(/\s+/u)
            .filter((word) => word !== '' && word !== '␞')
            .sort();
        expect([fresh, quoted, signature].flatMap(words).sort()).toEqual(words(lines.join('\n')));
      }),
    );
  });

  test.each([
    '>',
    '> x\n',
    'On ',
    'On 3 Nov 2026 10:04\n',
    'On 3 Nov 2026 10:04:\n',
    'From: a@b.example\nDate: 1\n',
    'From: a\n',
    '\n',
    ' ',
    '-',
    '-\n',
    '--\n',
    '--\n\n',
    '<',
    '␞\n',
    'a@',
    'sent from my ',
    '>\n\n',
    'On 3 Nov 2026 10:04, x wrote:\n',
    'confidential this e-mail intended recipient ',
    '------ Begin message ------\n',
    'Sent from my iPhone\n\n',
    '(((',
    '> <http:\n',
  ])('200,000 characters of %j take linear time', (piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const start = performance.now();
      split(text);
      return performance.now() - start;
    };
    time(20_000);
    expect(time(200_000)).toBeLessThan(5_000);
  });
});
