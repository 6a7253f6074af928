// The words of the account's part on the weekly mail.
import type { Texts } from '../shell/language.tsx';

interface DigestTexts {
  readonly title: string;
  readonly wants: string;
  readonly hint: string;
  readonly otherLanguage: string;
  readonly noServer: string;
}

export const digestTexts: Texts<DigestTexts> = {
  en: {
    title: 'Weekly mail',
    wants: 'Send me last week’s figures',
    hint: 'On Mondays at 8:00 on the desk’s clock, of the mailboxes that you see. No customer and no word of a mail stands in it.',
    otherLanguage: 'It comes in Spanish. Switch it off and on to have it in English.',
    noServer: 'Nothing is sent yet: the desk has no server for notices by mail (waybill start --notifiers).',
  },
  es: {
    title: 'Correo semanal',
    wants: 'Enviarme las cifras de la semana pasada',
    hint: 'Los lunes a las 8:00 en la hora del servicio de pedidos, de los buzones que usted ve. No contiene clientes ni palabras de ningún correo.',
    otherLanguage: 'Llega en inglés. Desactívelo y actívelo para recibirlo en español.',
    noServer:
      'Aún no se envía nada: el servicio de pedidos no tiene servidor de avisos por correo (waybill start --notifiers).',
  },
};
