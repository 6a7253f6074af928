// How the fields of a part are called where a change of them is told: those of the voice as in its view, the desk's facts by name, a rule or a
// route by its id.
import { isServedLanguage } from '../../domain/language.ts';
import type { SettingPart } from '../../http/desk/settings-routes.ts';
import type { Texts } from '../shell/language.tsx';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { nameOfLanguage } from '../templates/names.ts';
import { texts as voiceTexts } from '../voice/texts.ts';
import type { NameField } from './setting-changes.tsx';

const fieldTexts = {
  en: {
    rule: (id: string) => `Rule ${id}`,
    route: (id: string) => `Route ${id}`,
    facts: {
      confirmedAt: 'Facts confirmed at',
      timeZone: 'Time zone',
      currency: 'Currency',
      orderNumberPattern: 'Form of order numbers',
      'returns.windowDays': 'Return window in days',
      'returns.address': 'Return address',
      'returns.whoPaysShipping': 'Who pays the return',
      'returns.refundDays': 'Days until a refund',
      'handling.workingDays': 'Handling time in working days',
      'shipping.countries': 'Countries that are shipped to',
      'shipping.options': 'Ways of shipping',
      'shipping.freeFrom': 'Free shipping from',
      'hours.days': 'Desk days',
      'hours.from': 'Desk opens at',
      'hours.to': 'Desk closes at',
      paymentMethods: 'Ways to pay',
      lateAfterDaysWithoutScan: 'A parcel is late after so many days without a scan',
      trackingAgeHoursMax: 'Tracking counts for so many hours',
      sendsReceipts: 'Receipts are sent',
      proposesNotes: 'Notes on orders are proposed',
      dailyList: 'The day’s list',
      admins: 'Mailboxes and sources out of reach',
      otherwise: 'Everything else',
    },
  },
  es: {
    rule: (id: string) => `Regla ${id}`,
    route: (id: string) => `Ruta ${id}`,
    facts: {
      confirmedAt: 'Datos confirmados el',
      timeZone: 'Zona horaria',
      currency: 'Moneda',
      orderNumberPattern: 'Forma de los números de pedido',
      'returns.windowDays': 'Días para devolver',
      'returns.address': 'Dirección de devoluciones',
      'returns.whoPaysShipping': 'Quién paga la devolución',
      'returns.refundDays': 'Días hasta el reembolso',
      'handling.workingDays': 'Preparación en días laborables',
      'shipping.countries': 'Países a los que se envía',
      'shipping.options': 'Formas de envío',
      'shipping.freeFrom': 'Envío gratis desde',
      'hours.days': 'Días de atención',
      'hours.from': 'Abre a las',
      'hours.to': 'Cierra a las',
      paymentMethods: 'Formas de pago',
      lateAfterDaysWithoutScan: 'Un paquete llega tarde tras tantos días sin lectura',
      trackingAgeHoursMax: 'El seguimiento vale tantas horas',
      sendsReceipts: 'Se envían acuses',
      proposesNotes: 'Se proponen notas en pedidos',
      dailyList: 'La lista del día',
      admins: 'Buzones y fuentes fuera de alcance',
      otherwise: 'Todo lo demás',
    },
  },
} satisfies Texts<unknown>;

/** A field without a name of ours is told by its own. */
export function useFieldName(part: SettingPart): NameField {
  const { language } = useLanguage();
  const words = useTexts(fieldTexts);
  const known: Readonly<Record<string, unknown>> = { ...useTexts(voiceTexts), ...words.facts };
  const nameOf = (word: string): string => {
    const name = Object.hasOwn(known, word) ? known[word] : null;
    if (typeof name === 'string') return name;
    return isServedLanguage(word) ? nameOfLanguage(word, language) : spaceOut(word);
  };
  return (_, path) => {
    const [first = '', second] = path;
    if (first === 'rules' && second !== undefined) return part === 'routes' ? words.route(second) : words.rule(second);
    const whole = path.join('.');
    return Object.hasOwn(known, whole) ? nameOf(whole) : path.map(nameOf).join(' · ');
  };
}

/** `whoPaysShipping` -> `who pays shipping`. */
export const spaceOut = (word: string): string => word.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
