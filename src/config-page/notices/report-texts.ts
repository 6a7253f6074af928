// The words for what became of notices: what mail systems said, what was refused, and what was done.
import type { Texts } from '../shell/language.tsx';

export const reportTexts = {
  en: {
    refused: 'refused',
    reports: { bounced: 'came back', delayed: 'late at the mail server', complained: 'complaint' },
    said: {
      bounced: 'The mail could not be delivered.',
      delayed: 'The mail server goes on trying.',
      complained: 'The reader called it unwanted.',
    },
    suppressed: 'Nothing more goes to this address without a person.',
    settle: 'Nobody knows whether it left: decide under Health',
    unclear: 'Nobody knows whether it left: a person decides.',
    counted: {
      ...{ bounced: 'Came back', complained: 'Complaints', delayed: 'Late at the mail server' },
      ...{ failed: 'Refused', unknown: 'Unclear whether they left' },
    },
    personTold: 'A person was told: write to this shopper yourself.',
    personNotTold: 'Write to this shopper yourself.',
    noTrouble: 'None came back, was complained of or refused.',
  },
  es: {
    refused: 'rechazado',
    reports: { bounced: 'devuelto', delayed: 'demorado en el servidor de correo', complained: 'queja' },
    said: {
      bounced: 'El correo no se pudo entregar.',
      delayed: 'El servidor de correo sigue intentándolo.',
      complained: 'El destinatario lo marcó como no deseado.',
    },
    suppressed: 'A esta dirección no se envía nada más sin que lo decida una persona.',
    settle: 'No se sabe si salió: decídalo en Salud',
    unclear: 'No se sabe si salió: lo decide una persona.',
    counted: {
      ...{ bounced: 'Devueltos', complained: 'Quejas', delayed: 'Demorados en el servidor de correo' },
      ...{ failed: 'Rechazados', unknown: 'No se sabe si salieron' },
    },
    personTold: 'Se avisó a una persona: escriba usted a este cliente.',
    personNotTold: 'Escriba usted a este cliente.',
    noTrouble: 'Ninguno fue devuelto, rechazado ni motivo de queja.',
  },
} satisfies Texts<unknown>;
