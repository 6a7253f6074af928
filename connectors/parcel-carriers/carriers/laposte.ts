// La Poste and Colissimo of France, by Suivi v2: letters and parcels, with a public list of event codes.
import type { CarrierEntry } from '../carrier.ts';

export const laposte: CarrierEntry = {
  id: 'la_poste',
  docs: 'https://developer.laposte.fr/products/suivi/2/documentation',
  format: 'json',
  baseUrl: 'https://api.laposte.fr',
  keys: ['key'],
  numbers: /^[A-Z0-9]{11,15}$/u,
  proof: ({ key }) => ({ 'x-okapi-key': key }),
  ask: (number) => ({
    method: 'GET',
    path: `/suivi/v2/idships/${encodeURIComponent(number)}`,
    query: { lang: 'fr_FR' },
  }),
  shape: {
    parcels: ['items.shipment', 'shipment'],
    number: ['idShip'],
    estimate: ['estimDate', 'deliveryDate'],
    event: { list: 'event', code: ['code'], description: ['label'], at: ['date'] },
    timeZone: 'Europe/Paris',
    words: {
      info_received: 'DR1, DR2',
      in_transit: 'PC1, PC2, ET1, ET2, ET3, ET4, EP1, DO1, DO2, PB2',
      out_for_delivery: 'MD2',
      available_for_pickup: 'AG1',
      attempt_failed: 'ND1',
      exception: 'PB1, DO3',
      delivered: 'DI1, DI0',
      returned: 'RE1, DI2',
    },
    errors: ['returnCode', 'returnMessage', 'code', 'message', 'items.returnCode'],
    noError: /^20[07]$/u,
    notFound: /^40[04]$|n.est pas valide|introuvable|ressource non trouv/iu,
    denied: /^40[13]$|unauthorized/iu,
  },
};
