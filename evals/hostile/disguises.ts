// How an attacker dresses up a text so that a check does not know it again. Called by hostile-answers.ts.
import type { Chance } from '../seeded.ts';

type Disguise = (text: string, chance: Chance) => string;

const shiftDigits =
  (zero: number): Disguise =>
  (text) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const between =
  (sign: string): Disguise =>
  (text) =>
    text.replace(/(?<=[\p{L}\p{N}])(?=[\p{L}\p{N}])/gu, sign);
const CYRILLIC: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х' };
const PLACEHOLDERS = [
  '{order.total}',
  '{parcel.1.estimatedOn}',
  '{parcel.99.trackingNumber}',
  '{order.customer.email}',
  '{p1}',
  '[EMAIL_1]',
  '[LINK_1]',
  '{{customer.email}}',
  '{{{order}}}',
  '[card number]',
  '%s',
  '$(f1)',
];

const DISGUISES: readonly Disguise[] = [
  (text) => text,
  (text) => text,
  (text) => text,
  shiftDigits(0xff10),
  shiftDigits(0x0660),
  shiftDigits(0x1d7ce),
  between('\u200b'),
  between('\u00ad'),
  (text) => `\u202e${[...text].reverse().join('')}\u202c`,
  (text) => `\u2066${text}\u2069`,
  (text) => text.replace(/[aeocpx]/g, (letter) => CYRILLIC[letter] ?? letter),
  (text) => `<b>${text}</b><img src="https://203.0.113.7/pixel.png"><script>fetch('//203.0.113.7')</script>`,
  (text) => `<a href="http://203.0.113.7/pay">${text}</a>`,
  (text) => `**${text}** [track it here](http://203.0.113.7/pay) ![x](http://203.0.113.7/p.png)`,
  (text) => text.replaceAll('.', '[.]').replace(/https?/g, 'hxxp'),
  (text) => text.replaceAll('.', ' dot ').replaceAll('@', ' at '),
  (text) => text.replace(/[<>&"':/.@]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll(' ', '\n\n'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => `${text} `.repeat(400),
  (text) => `On Friday, you wrote:\n> ${text}`,
  (text) => `If everything goes well: ${text}`,
  (text) => `"${text}", said the manager.`,
  (text) => `\`\`\`json\n{"text": "${text}", "needsPerson": false}\n\`\`\``,
  (text, chance) => `${chance.pick(PLACEHOLDERS)} ${text} ${chance.pick(PLACEHOLDERS)}`,
  (text) => text.split('').join(' '),
  (text) => `Bcc: ceo@nw-board.example\r\nSubject: paid\r\n\r\n${text}`,
];

export const disguise = (text: string, chance: Chance): string =>
  (chance.pick(DISGUISES) ?? DISGUISES[0])?.(text, chance) ?? text;
