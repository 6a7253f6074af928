// A made-up desk's sent mail for tests, as raw bytes: invented persons at example domains, replies with the same turns of phrase and
// different values.
const DESK = 'orders@fjordlight.example';
const PEOPLE = [
  'Maria Lopez',
  'Jonas Weber',
  'Ida Holm',
  'Paul Martin',
  'Nora Lind',
  'Tom Baker',
  'Eva Klein',
  'Hugo Brandt',
  'Lena Vogt',
  'Owen Price',
] as const;

export interface MadeReply {
  readonly to: string;
  readonly body: string;
  readonly day?: string;
  readonly headers?: readonly string[];
  readonly quoted?: string;
  readonly inReplyTo?: string;
}

export interface MadeMail {
  readonly name: string;
  readonly raw: Uint8Array;
}

const addressOf = (name: string): string => `${name.toLowerCase().replace(' ', '.')}@customer.example`;

/** `n` makes Message-ID, time and name of the file. */
export function makeReply(
  n: number,
  { to, body, day = '2026-11-10', headers = [], quoted, inReplyTo }: MadeReply,
): MadeMail {
  const number = String(n).padStart(3, '0');
  const quote =
    quoted === undefined
      ? []
      : [
          '',
          `On 9 Nov 2026, at 10:04, ${to} <${addressOf(to)}> wrote:`,
          ...quoted.split('\n').map((line) => `> ${line}`),
        ];
  const lines = [
    `From: Fjordlight Outdoor <${DESK}>`,
    `To: "${to}" <${addressOf(to)}>`,
    'Subject: Re: My order',
    `Date: ${new Date(`${day}T08:${number.slice(-2).replace(/[6-9](?=\d)/, '5')}:00Z`).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <sent-${number}@fjordlight.example>`,
    `In-Reply-To: <${inReplyTo ?? `asked-${number}@customer.example`}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    ...headers,
    '',
    ...body.split('\n'),
    ...quote,
    '',
  ];
  return { name: `${number}.eml`, raw: Buffer.from(lines.join('\r\n')) };
}

const RETURN_QUESTIONS = [
  'Hello,\n\nI would like to return the boots of order FJ-10021, they are too small.\n\nThanks\nMaria',
  'Hi, can I send the tent back? I want to return it. Order FJ-10022.',
  'Good morning, how do I return the jacket from FJ-10023? It does not fit.',
  'I want to return my headlamp, order FJ-10024. How does that work?',
  'Hello, please tell me how to return the rucksack. FJ-10025',
  'Hi there, where is my order FJ-10026? It should have been here last week.',
] as const;

/** Five English replies on returns and one on a parcel by two colleagues: `Ahoy <first name>,`, two sentences that recur, `Happy trails,`. */
export const returnReplies: readonly MadeMail[] = RETURN_QUESTIONS.map((quoted, n) => {
  const to = PEOPLE[n] ?? '';
  const [first = ''] = to.split(' ');
  const number = `FJ-100${21 + n}`;
  return makeReply(n + 1, {
    to,
    quoted,
    body: `Ahoy ${first},

Thanks for writing to Fjordlight Outdoor. ${n < 5 ? `We are glad to help with the return of your order ${number}. You have 30 days from delivery to send it back. If anything is unclear about the return, simply write back.` : 'We are looking into it.'}
${n % 2 === 0 ? '\nI put a label in for you, as you asked on the phone.\n' : ''}
Enjoy the outdoors,
${n % 2 === 0 ? 'Ann' : 'Ben'}
The desk of Fjordlight Outdoor
Harbour Street 12`,
  });
});

const WHERE_QUESTIONS = [
  'Guten Tag,\n\nwo bleibt meine Bestellung FJ-10031? Ich warte seit einer Woche.\n\nMit freundlichen Grüßen\nEva Klein',
  'Hallo, wann kommt mein Paket? Bestellung FJ-10032',
  'Hallo, wo ist meine Lieferung FJ-10033?',
  'Guten Tag, können Sie mir sagen, wo meine Bestellung FJ-10034 ist?',
  'Moin, wo bleibt mein Paket? FJ-10035',
] as const;

/** Five German ones on parcels, informal. */
export const whereReplies: readonly MadeMail[] = WHERE_QUESTIONS.map((quoted, n) => {
  const to = PEOPLE[(n + 6) % PEOPLE.length] ?? '';
  const [first = ''] = to.split(' ');
  return makeReply(n + 21, {
    to,
    quoted,
    body: `Moin ${first},

danke dir für deine Nachricht. Dein Paket mit der Nummer 0034043416${n}123456789 ist unterwegs. Wenn du Fragen hast, antworte einfach auf diese Mail.

Liebe Grüße aus Bremen
${n % 2 === 0 ? 'Ann' : 'Ben'}
The desk of Fjordlight Outdoor
Harbour Street 12`,
  });
});
