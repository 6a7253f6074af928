// What carriers' descriptions say in English, German, French, Dutch and Polish, where the meaning is certain: behind a carrier's own table of codes,
// never before it. A description that says none of it, or that something did not happen, is left unknown. Pure; called by translate.ts.
import type { ShipmentStatus } from '../../src/domain/order.ts';

/** The first that is found decides, so that 'could not be delivered' and 'delivered to a parcel shop' come before 'delivered'. */
const PHRASES: readonly (readonly [RegExp, ShipmentStatus])[] = [
  [
    /\breturn(?:ed|ing)? (?:back )?to (?:the |its )?(?:original )?(?:sender|shipper|client|consignor)|being returned|an den absender zur[üu]ck|zur[üu]ck an den absender|retour(?:n[ée]e?)? [àa] l.exp[ée]diteur|retour(?:gestuurd)? (?:naar|aan) (?:de )?afzender|zwrot do nadawcy/iu,
    'returned',
  ],
  [
    /\b(?:delivery|attempted) (?:was )?(?:attempt|delivery|unsuccessful|failed)|unsuccessful delivery|(?:un|not (?:been )?)able to (?:be )?deliver|(?:could|can) not be delivered|couldn.t (?:be )?deliver|not delivered|card left|nobody (?:was )?(?:at )?home|nicht zugestellt|zustell(?:ung|versuch)[^.]*(?:erfolglos|nicht)|nicht angetroffen|avis de passage|n.a pas pu [êe]tre (?:livr|distribu)|niet (?:geleverd|bezorgd|thuis)|nieudana (?:próba )?dor[ęe]czeni/iu,
    'attempt_failed',
  ],
  [
    /\b(?:ready|available|awaiting|held|waiting) (?:for |to be )?(?:customer |recipient )?(?:pick.?up|picked up|collect)|(?:delivered|arrived|dropped off)[^.]*\b(?:to|at|in) (?:a |the |your )?(?:pick.?up|parcel ?shop|parcel ?point|service point|collection)|zur abholung bereit|abholbereit|[àa] (?:votre )?disposition|disponible (?:au retrait|en point)|ligt klaar|klaar om (?:af te halen|opgehaald)|gotowa do odbioru/iu,
    'available_for_pickup',
  ],
  [
    /\bout for delivery|onboard for delivery|with (?:the )?(?:delivery )?(?:courier|driver)(?! to)|on (?:the |its |courier )?(?:delivery )?vehicle (?:for delivery|$)|loaded (?:on|in)to? (?:the )?delivery vehicle|on its way to (?:the )?(?:recipient|consignee)|in delivery to the consignee|(?:in|auf) (?:der )?zustell(?:ung|tour|fahrzeug)|zustellfahrzeug geladen|en cours de (?:livraison|distribution)|onderweg naar (?:de )?(?:ontvanger|bestemmeling)|wydana? kurierowi|w dor[ęe]czeniu/iu,
    'out_for_delivery',
  ],
  [
    /\b(?:held|rejected|issue) (?:by|at|in|with) customs|customs (?:issue|delay)|damaged|\blost\b|refused|undeliverable|on hold|delayed|clearance delay|beschädigt|annahme verweigert|verzögert|endommag|refus[ée]|retard|beschadigd|geweigerd|vertraging|uszkodzon|odmow/iu,
    'exception',
  ],
  [
    /\blabel (?:was |has been )?(?:created|printed|generated)|(?:shipment|shipping|electronic|parcel|order) (?:information|data|notification|details?) (?:was |has been )?(?:received|sent|submitted|uploaded|entered|transmitted)|in preparation|awaiting item|not yet (?:been )?(?:handed|received)|tracking number allocated|elektronisch angek[üu]ndigt|daten[^.]*(?:übermittelt|elektronisch)|en (?:cours de )?pr[ée]paration|aangemeld|zarejestrowan/iu,
    'info_received',
  ],
  [
    /(?:^|\b(?:was|is|been|item|parcel|package|shipment|successfully) )delivered\b(?! by\b)|\bdelivered,|proof of delivery|erfolgreich zugestellt|^zugestellt|wurde zugestellt|(?:est |été |bien |^)livr[ée]|^distribu[ée]|est distribu|^(?:geleverd|bezorgd|afgeleverd)|is (?:geleverd|bezorgd|afgeleverd)|dor[ęe]czon/iu,
    'delivered',
  ],
  [
    /\bin transit|on (?:the|its) way|departed|departure|arriv(?:ed|al)|processed|sorted|picked up|pick.?up scan|collected from|handed over|accepted|received (?:at|by|in)|cleared customs|customs cleared|(?:customs )?clear(?:ed|ance (?:completed|successful))|acheminement|pris en charge|unterwegs|sortiert|bearbeitet|eingetroffen|abgeholt|weitertransport|w drodze|nadan[ao]|onderweg|gesorteerd/iu,
    'in_transit',
  ],
];

export function statusOfWords(
  description: string,
  phrases: readonly (readonly [RegExp, ShipmentStatus])[] = PHRASES,
): ShipmentStatus | null {
  return phrases.find(([pattern]) => pattern.test(description))?.[1] ?? null;
}
