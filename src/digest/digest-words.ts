// The words of the weekly mail, in each language of the page.
import type { DigestLanguage } from './digest-people.ts';

export interface DigestWords {
  readonly title: (from: string, to: string) => string;
  readonly handled: (n: Readonly<Record<'handled' | 'sent' | 'drafted' | 'escalated' | 'ignored', number>>) => string;
  readonly approved: (approved: number, unedited: number) => string;
  readonly firstAnswer: (time: string, cases: number) => string;
  readonly noFirstAnswer: string;
  readonly saved: (time: string, minutesPerMail: number) => string;
  readonly helpful: (asked: number, good: number, notGood: number) => string;
  readonly heldBy: string;
  readonly stale: (names: string) => string;
  readonly fresh: string;
  readonly waiting: (count: number) => string;
  readonly longest: (mail: number, time: string, mailbox: string) => string;
  readonly nothingWaits: string;
  readonly leave: string;
  readonly mails: (count: number) => string;
}

export const DIGEST_WORDS: Readonly<Record<DigestLanguage, DigestWords>> = {
  en: {
    title: (from, to) => `The week from ${from} to ${to}`,
    handled: (n) =>
      `Mails handled: ${n.handled}. Sent without a person: ${n.sent}; drafts: ${n.drafted}; escalated: ${n.escalated}; needing no answer: ${n.ignored}`,
    approved: (approved, unedited) => `Replies approved: ${approved}, of them unedited: ${unedited}`,
    firstAnswer: (time, cases) =>
      `First answer: half of the customers waited at most ${time} (conversations: ${cases})`,
    noFirstAnswer: 'First answer: nobody wrote for the first time and was answered',
    saved: (time, minutes) => `Time saved: ${time}, at ${minutes} minutes a reply that left as it was written`,
    helpful: (asked, good, notGood) => `Was it helpful? Asked: ${asked}; yes: ${good}; no: ${notGood}`,
    heldBy: 'Why mails waited for a person most often:',
    stale: (names) => `Sources that are not fresh: ${names}`,
    fresh: 'Every source is fresh',
    waiting: (count) => `Waiting for a person now: ${count}. The longest:`,
    longest: (mail, time, mailbox) => `mail ${mail} in ${mailbox}, for ${time}`,
    nothingWaits: 'Nothing waits for a person now',
    leave: 'Your account on the page switches this mail off',
    mails: (count) => (count === 1 ? '1 mail' : `${count} mails`),
  },
  es: {
    title: (from, to) => `La semana del ${from} al ${to}`,
    handled: (n) =>
      `Correos tratados: ${n.handled}. Enviados sin persona: ${n.sent}; borradores: ${n.drafted}; escalados: ${n.escalated}; sin necesidad de respuesta: ${n.ignored}`,
    approved: (approved, unedited) => `Respuestas aprobadas: ${approved}, de ellas sin cambios: ${unedited}`,
    firstAnswer: (time, cases) =>
      `Primera respuesta: la mitad de los clientes esperó como máximo ${time} (conversaciones: ${cases})`,
    noFirstAnswer: 'Primera respuesta: nadie escribió por primera vez y fue respondido',
    saved: (time, minutes) => `Tiempo ahorrado: ${time}, a ${minutes} minutos por respuesta que salió tal como estaba`,
    helpful: (asked, good, notGood) => `¿Fue útil? Preguntados: ${asked}; sí: ${good}; no: ${notGood}`,
    heldBy: 'Por qué los correos esperaron más a una persona:',
    stale: (names) => `Fuentes sin datos recientes: ${names}`,
    fresh: 'Todas las fuentes están al día',
    waiting: (count) => `Esperan ahora a una persona: ${count}. Los que más esperan:`,
    longest: (mail, time, mailbox) => `correo ${mail} en ${mailbox}, desde hace ${time}`,
    nothingWaits: 'Nada espera ahora a una persona',
    leave: 'Su cuenta en la página desactiva este correo',
    mails: (count) => (count === 1 ? '1 correo' : `${count} correos`),
  },
};
