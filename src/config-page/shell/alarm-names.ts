// How the page calls what must alarm a person.
import type { Alarm } from '../../domain/intent.ts';
import type { Texts } from './language.tsx';

export const alarmNames: Texts<Readonly<Record<Alarm, string>>> = {
  en: {
    anger: 'Angry',
    threat: 'Threat',
    legal: 'Legal',
    press: 'Press',
    safety: 'Safety',
    chargeback: 'Chargeback',
    fraud: 'Fraud?',
    manipulation: 'Manipulation?',
  },
  es: {
    anger: 'Enfado',
    threat: 'Amenaza',
    legal: 'Legal',
    press: 'Prensa',
    safety: 'Seguridad',
    chargeback: 'Contracargo',
    fraud: '¿Fraude?',
    manipulation: '¿Manipulación?',
  },
};
