// The words of the voice's part that asks customers whether a reply was helpful.
import type { Texts } from '../shell/language.tsx';

export const satisfactionTexts = {
  en: {
    satisfaction: 'Was it helpful?',
    asks: 'Ask shoppers whether a reply was helpful',
    hint: 'An answer then ends with one question and a link, once a thread. Holding replies, marketplaces, partners and mails with an alarm get none.',
    leadsTo: (address: string) => `The links lead to ${address} and are good for 30 days.`,
    noAddress: 'No reply asks yet: customers cannot reach this page.',
    noAddressWhy: 'Start the desk with --origin and the https address at which the page is reached from outside.',
  },
  es: {
    satisfaction: '¿Fue útil?',
    asks: 'Preguntar a los clientes si una respuesta fue útil',
    hint: 'Una respuesta termina entonces con una pregunta y un enlace, una vez por conversación. Las respuestas de espera, los mercados, los socios y los correos con alarma no la llevan.',
    leadsTo: (address) => `Los enlaces llevan a ${address} y valen 30 días.`,
    noAddress: 'Ninguna respuesta pregunta todavía: los clientes no llegan a esta página.',
    noAddressWhy:
      'Inicie el servicio de pedidos con --origin y la dirección https con la que se llega a la página desde fuera.',
  },
} satisfies Texts<{
  satisfaction: string;
  asks: string;
  hint: string;
  leadsTo: (address: string) => string;
  noAddress: string;
  noAddressWhy: string;
}>;
