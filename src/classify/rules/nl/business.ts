// Dutch: what a mail says that writes as a firm: quotes, purchase orders, and notices of suppliers and carriers. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const business: IntentRules = {
  quote_request: {
    asks: `
      offerte|offertes|prijsofferte|prijsopgave|prijsopgaaf|prijsvoorstel|prijsaanvraag|prijsaanbieding|prijslijst|offerteaanvraag|kostenraming|prijsindicatie|aanbieding|prijsvraag|bestek ~9 -- akkoord|conform|volgens+uw|uw+offerte|nieuwe+prijslijst|speciale+aanbieding|aanbieding+gemist|bijgaand+onze|seo|google|website|in+de+aanbieding|aanbieding+was|bericht+van+aanbieding|aanbieding+verlopen
      @ask|@send|vraag|doen|maken|verlengen|verlengd|herzien ~7 offerte|prijsofferte|prijsopgave|prijsvoorstel|prijsindicatie|prijslijst|voorstel|aanbod ~4 -- akkoord|conform|volgens+uw|voorstel+tot+samenwerking|google
      offerte ~4 verlengen|verlengd|herzien|aanpassen|vernieuwen|aangepast
      beste|scherpe|scherpste|laagste|goede|netto ~1 prijs|prijzen|prijsje|tarief|condities|voorwaarden ~4 -- betaald
      groothandel|groothandelsprijs|groothandelsprijzen|wederverkoper|wederverkopers|wederverkoopprijzen|reseller|inkoopprijs|inkoopprijzen|dealer|dealerprijzen|handelaar|zakelijk+account|zakelijke+klant|zakelijke+klanten|b2b|zakelijke+korting|zakelijke+prijzen|relatiegeschenken|kerstpakketten|personeelsgeschenken|horecaprijzen ~6 -- lening
      staffel|staffels|staffelkorting|staffelkortingen|staffelprijs|staffelprijzen|kwantumkorting|volumekorting|hoeveelheidskorting|kwantumprijs|projectkorting|projectprijs|kwantumkortingen|volumeprijzen
      korting ~9 @several|als+we|als+wij|bestellen|afnemen|afname|hoeveelheid|aantallen|in+een+keer -- kortingscode|verlopen|vergeten
      @several|bij+grotere|afname|grote+aantallen|grotere+aantallen ~8 korting|prijs|prijzen|goedkoper|tarief -- verzendkosten|kortingscode|afgeschreven|betaald|stond|volle+prijs|aanbetaling|stijgen|verkeerd|te+veel
      prijs|kosten|kost|prijzen|tarief|kostprijs|kostenplaatje|budget ~8 @several ~3 stuks|stuk|exemplaren|personen|mokken|afneem|afnemen|bestellen|dozen|glazen|leden|medewerkers|werkplekken|kamers -- verzendkosten|verzending|per+stuk+betaald|afgeschreven
      prijs|kosten|kost|prijzen ~4 als|bij|voor|indien|per ~3 @several ~5 -- kilo|kg|pakket|verzendkosten|verzending|afgeschreven|bezorging|levering+naar|terug|betaald|stond
      wat ~5 kosten ~4 per ~1 stuk
      wat ~3 aanbieden ~4
      grote|grotere|groot ~1 bestelling|order|hoeveelheid|hoeveelheden|aantal|aantallen|partij|afname ~6 -- pakketten|kwijt
      zoeken|zoek|op+zoek|inrichten|inrichting|aanschaffen|aankopen|bestellen|afnemen|nodig|kopen ~7 @several ~7 & prijs|offerte|prijsopgave|korting|kosten|voorstel|leverancier|aanbieden|aanbod|kost|tarief|budget
      leverancier ~4 & zoek|zoeken|kantoor|project|op+zoek -- als+uw+leverancier|uw+leverancier|onze+leverancier
      voorstel ~4 prijs|maken|doen|kosten -- samenwerking|google
      bedrukking|bedrukt|gepersonaliseerd|logo ~4 & prijs|stuks|offerte|kost|kosten|@several
      wat ~7 zouden|zou|gaan ~2 rekenen|kosten|vragen & <n>|@several
      weten ~2 wat ~6 <n> ~5 rekenen|kosten|kost|vragen
      voor ~1 <n> ~7 rekenen|kosten|prijs|kost -- verzend*|bezorg*|garantie|levering|afgeschreven
      openen|opening|inrichten|inrichting|beginnen|starten ~8 kamers|kantoor|zaak|hotel|praktijk|restaurant|school|winkel|bnb|b+b|salon ~9 & weten|prijs|kost|kosten|rekenen|offerte|aanbod
      <n>|<id> ~1 medewerkers|personen|werknemers|collega|collegas|leden|gasten|personeelsleden|klanten ~6 & zoeken|zoek|geschenk|cadeau|pakket|prijs|offerte|mok|attentie|voorstel|willen
      eindejaarsgeschenk|eindejaarsgeschenken|relatiegeschenk|personeelscadeau|bedrijfsgeschenk|bedrijfsgeschenken|personeelsgeschenk|kerstgeschenk|kerstgeschenken|kerstpakket ~3
      voorstellen|voorstel ~6 prijs|prijsje|prijzen|budget ~3 -- google
      per ~1 persoon ~4 & medewerkers|personeel|geschenk|prijs
      wanneer|waar ~4 prijzen|prijslijst ~3
    `,
    tells: `
      offerte|prijsopgave|prijsaanvraag -- akkoord|uw+offerte|conform
      @several ~1 stuks|stoelen|bureaus|werkplekken|kamers|personen|medewerkers ~9 & offerte|prijs|korting|prijsopgave|kosten
      vrijblijvend|vrijblijvende
      nieuw|nieuwe ~1 kantoor|hotel|restaurant|school|praktijk ~4 & stuks|werkplekken|inrichting|inrichten|aanschaffen
    `,
    hints: `
      offerte|korting|prijs|prijzen
    `,
    subjects: `
      offerte|prijsaanvraag|prijsopgave|offerteaanvraag|staffel|korting|wederverkoper|groothandel|zakelijk|kerstpakketten|prijs|aanvraag+offerte -- kortingscode|akkoord|lening|prijsverhoging
    `,
  },
  purchase_order: {
    asks: `
      hierbij|bijgaand|bijgevoegd|in+bijlage|bijgesloten|als+bijlage|zie|zie+bijlage|bijlage|bijgevoegde|bijgaande|in+de+bijlage ~6 inkooporder|bestelbon|po|bestelformulier|order|inkoopopdracht|bestelling|bestelorder|opdracht|bestelopdracht|aankooporder|bestellijst ~4 -- uw+order|uw+po|uw+inkooporder|uw+bestelling|annul*|factuur|fout|foto|orderbevestiging+van|kapot|mijn+bestelling|beschadigd|wijzigen|geannuleerd
      onze ~1 inkooporder|bestelbon|po|order|bestelling|inkoopopdracht|aankooporder ~9 bevestigen|bevestiging|orderbevestiging|ontvangstbevestiging|bevestigd -- annul*|wanneer|status|verzonden|geleverd|nieuwe+totaal|wijzig*|tracking|geannuleerd|bijgaand+onze+orderbevestiging
      bevestigen|bevestiging|orderbevestiging|bevestig|bevestigd|bevestigt|getekend|ondertekend|ontvangstbevestiging ~7 inkooporder|bestelbon|po|onze+order|bestelorder|aankooporder|onze+bestelling -- annul*|wij+bevestigen|uw+po|uw+order|verzonden|geannuleerd|uw+inkooporder|status
      inkooporder|bestelbon|po|bestelorder|aankooporder ~9 bevestigen|bevestiging|orderbevestiging|bevestigd|bevestig|getekend|ondertekend -- annul*|uw+po|uw+order|uw+inkooporder|verzonden|geannuleerd|nieuwe+totaal|leverdatum+van|geleverd|leveren+op
      wij|we|ik ~1 bestellen|bestel|plaatsen|plaats ~2 hierbij|graag|bij+u|bij+deze ~8 -- adres|wanneer|gekocht
      hierbij ~2 bestel|bestellen|plaats|plaatsen|bestelde ~6 -- annul*
      plaats|plaatsen|plaatst ~4 order|bestelling|opdracht|inkooporder ~6 -- annul*|vraag|weten|overwegen|kan+niet|lukt|offerte+ontvangen+voor
      bestel|bestellen ~3 graag|hierbij|nog+eens|opnieuw|wij ~5 @several ~4 -- prijs|korting|offerte|vraag|uitverkocht|kost
      graag ~4 @several ~6 bestellen|leveren|klaarzetten|klaarleggen ~5 -- prijs|korting|offerte|toevoegen|ruil*|geleverd+in
      graag ~1 bestellen ~2 ik|we|wij ~6 -- prijs|korting|offerte
      gelieve|graag|wilt|zet|zou|kunt|lever ~4 volgende|onderstaande|@several ~5 leveren|bestellen|klaar|te+leveren|klaarzetten|klaarleggen|op+te+sturen ~5 -- prijs|korting|offerte|adres|in+plaats|ontbrekende
      akkoord|conform|volgens|op+basis+van|overeenkomstig|gaan+akkoord|ingevolge ~3 uw|jullie|de? ~1 offerte|prijsopgave|offertenummer|aanbieding|voorstel ~6 -- vraag|te+duur|verlengen
      akkoord ~4 offerte
      afroep|afroeporder|raamcontract|raamovereenkomst|mantelovereenkomst|raamorder|jaarorder ~6
      herziene|gewijzigde|aangepaste|gecorrigeerde|nieuwe|bijgewerkte ~1 inkooporder|bestelbon|po|bestelorder|aankooporder ~5 -- uw
      nabestelling|nabestellen|bijbestelling ~6 -- artikel+ontbreekt
      op ~1 rekening ~6 & bestel*|order|leveren|levering|stuks|factuur -- betaalmethode|afterpay|kan+ik
      wij|we ~1 betalen ~2 op|na ~2 factuur|rekening
      factuur ~1 naar ~4 & bestel*|order|stuks
      po|inkooporder|bestelbon ~2 volgt|nummer+volgt
      onze ~2 referentie|referentienummer|inkoopnummer|ordernummer|po+nummer ~5 & order|bestelling|bestel* -- wanneer|status|waar
      zoals|als ~1 afgesproken|vanouds|gewoonlijk ~5 & bestel*|stuks|levering|order
      bestelling|order ~2 <n> ~2 x|stuks ~5
      zet|zetten|leg|maak|reserveer ~6 <n> ~2 stuks|x|dozen ~7 klaar -- prijs|korting
      levering ~2 vanouds|gewoonlijk|afgesproken
      wij|we bestellen|nemen|wensen ~1 <n> ~4 -- overwegen|prijs|korting
    `,
    tells: `
      ^ po|inkooporder|bestelbon ~1 <id>|<n> $
      inkoop|aankoopdienst|inkoopafdeling & po|inkooporder|bestelbon|order -- uw
      namens ~5 order|bestelling|bestel*
      aan ~1 dezelfde|afgesproken|overeengekomen ~1 prijs
    `,
    hints: `
      inkooporder|bestelbon|po
    `,
    subjects: `
      inkooporder|bestelbon|onze+order|afroep|raamcontract|nabestelling|akkoord+offerte|nieuwe+order|bestelling+op+rekening|inkoopopdracht|bevestiging+inkooporder -- uw|status|annul*|wijzigen
      po ~2 bevestiging|bijgevoegd|herzien|bijlage
      order|bestelling ~2 <n> ~1 x
      gewijzigde po|inkooporder|bestelbon
    `,
  },
  supplier_notice: {
    asks: `
      uw ~2 po|inkooporder|inkooporders|bestelbon ~9 -- wilt+u+uw|annuleren
      uw ~2 order|bestelling ~1 <id>|<n> ~6 -- mijn|wanneer|waar|graag|kunt+u|gelieve+mij
      uw ~2 order|bestelling|po ~7 verlaten|vertraging|vertraagd|loopt|oploopt|uitgesteld|gereed|klaar|verzonden|backorder|verschoven|schuift|vertrokken|naar+week -- mijn|is+mijn|heeft+u|ontvangen
      wij|we ~2 bevestigen ~6 aantallen|hoeveelheden|uw|data|order|prijzen|bestelling|ontvangst ~5
      dank|bedankt ~3 uw ~2 order|bestelling|inkooporder|po ~5 -- mijn
      bevestigen ~5 volgende|onderstaande ~4 aantallen|data|prijzen|hoeveelheden|artikelen
      onze ~1 fabriek|productie|oven|fabricage|productielijn|toeleverancier|grondstoffenleverancier|machine|lijstprijzen|prijslijst|prijzen ~8 -- stellen+wij+vast+in+onze+productie
      als ~1 uw ~1 leverancier ~3
      uw ~1 leverancier ~5 -- zijn+jullie
      lijstprijzen|prijslijst|prijzen|verkoopprijzen|catalogusprijzen|grondstofprijzen ~6 stijgen|verhogen|verhoogd|verhoging|wijzigen|aangepast|gewijzigd|indexeren|stijging|indexering -- mag|kunt
      prijsverhoging|prijswijziging|prijsaanpassing|prijsstijging|prijsindexering ~6
      asn|verzendaankondiging|verzendadvies|leveraankondiging|verzendbericht+voor+uw ~5 -- geen+verzend
      proforma|proformafactuur|pro+forma ~7 -- graag+een|kunt+u|nodig
      bijgaand|in+bijlage|hierbij|bijgevoegd|vindt+u ~4 onze ~2 factuur|proforma|proformafactuur|orderbevestiging|prijslijst|pakbon|paklijst ~6 -- inkooporder+en
      backorder|nalevering|naleveren|restant|deellevering|resterende ~7 & uw|u|wij|ons -- mijn|ontvingen|wanneer|ontbreekt|nasturen
      wij|we ~2 kunnen|kan|zullen|hebben ~6 leveren|verzenden|verzonden|uitleveren|produceren|geproduceerd ~9 & u|uw|restant|bestelde|week -- kunnen+wij+de|ontvangen
      u|uw ~2 bestelde|besteld ~4 stuks|artikelen|goederen|aantal ~5 -- u+hebt+mij
      regel ~2 <n> ~5 po|order ~7 & ons|wij|backorder|nieuwe+leverdatum -- aanpassen
      goederen|order|bestelling|pallets ~6 klaar|gereed|gereedgemeld ~3 afhaling|ophaling|afhalen|verzending|verscheping|op+te+halen ~4 -- mijn|is+mijn
      meedelen|melden|delen|laten+weten|informeren|berichten|mededelen|mee ~7 uw ~2 order|bestelling|po|inkooporder|artikel ~7
      helaas ~5 uw ~2 order|bestelling|po ~6
      tekort ~2 aan ~2 grondstoffen|onderdelen|materiaal|containers|hout|staal
      uit+productie|uit+ons+assortiment|uitgefaseerd|productie+gestaakt|stopgezet ~5 & uw|u|artikel|wij|leverancier -- komt+er
      fabriek|bedrijf|wij|magazijn|kantoor ~4 gesloten|dicht ~8 & van|tot|bestellingen|laatste -- jullie|winkel
      plaats|plaatsen|doorgeven ~5 uw ~1 bestellingen ~5
      gelieve ~3 uw ~1 bestellingen ~6
      pallets|pallet|container|colli|dozen ~6 & uw+order|uw+po|uw+magazijn|uw+bestelling|asn -- mijn
      verzending|productie|levering ~3 uw ~2 bestelling|order|goederen|po ~6 -- status+van
      container|zeecontainer|etd|vrachtbrief|vessel ~6 & uw|aankomst
      geleverd|geleverde|aankomst|afgeleverd ~3 uw ~1 magazijn ~4
      kunnen|zullen ~1 wij|we ~9 uitleveren|nageleverd|leveren|verzenden ~4 -- kunnen+wij+u|waar|ontvangen+wij
      wij ~2 vragen ~3 uw ~1 begrip
      geachte|beste inkoper|inkoop|inkoopafdeling|inkopers
    `,
    tells: `
      uw ~3 <id> ~4 -- mijn|waar|status|wanneer|kunt|graag
      betalingstermijn|betaaltermijn|betalingsvoorwaarden ~4
      onze|ons ~1 excuses ~3 & uw+order|uw+bestelling
      orderdesk|verkoopbinnendienst|exportafdeling|verkoop+binnendienst
    `,
    hints: `
      uw+order|uw+po|uw+inkooporder|uw+bestelling
      fabriek|pallets
    `,
    subjects: `
      uw ~2 po|order|inkooporder|bestelling ~4 -- status|vraag|waar|wanneer|re
      prijsverhoging|asn|verzendaankondiging|proforma|deellevering|uitlopende|sluiting|backorder
      goederen gereed
      vertraging order
    `,
  },
  carrier_notice: {
    asks: `
      wij|we ~2 hebben|heeft ~5 geprobeerd|getracht ~6 zending|pakket|leveren|bezorgen|af+te+leveren|aan+te+bieden|contacteren|ontvanger -- u+te+bereiken|te+betalen|te+bestellen
      uw ~1 zending|afhaling|claim|ophaling|ophaalopdracht|pakket|zendingen|transportopdracht|rit|collo ~7 is|wordt|werd|kan|staat|ligt|ingepland|bezorgd|behandeld|geregistreerd -- mijn|wacht+op+betaling|waar|betaling+van|ik|heb|ontvangen|http*
      uw ~1 zending|zendingen ~3 aan|voor|naar|met ~4 -- waar|wanneer|ik
      zending|pakket|collo <id> ~9 & depot|bezorgd|geadresseerde|ontvanger|hub|wacht|aangehouden|afgeleverd|retour|uitgereikt -- mijn|waar|wanneer|ik|wij+hebben+nog
      geadresseerde|ontvanger ~8 -- ik|vertrouwelijk|mijn
      door ~1 de ~1 ontvanger|geadresseerde ~4
      onze ~1 chauffeur|koerier|bezorger|vrachtwagen|wagen ~6 haalt|komt|ophalen|lost|laadt|kan|levert|rijdt|is|heeft -- met+onze+chauffeur
      in|op|bij ~1 ons|onze ~1 depot|hub|sorteercentrum|terminal|distributiecentrum ~5
      afhaalbevestiging|afhaling|ophaling|ophaalopdracht|afhaalopdracht|ophaalbevestiging ~5 ingepland|bevestigd|bevestiging|gepland|aangemeld -- kan+ik
      haalt|halen ~5 pallets|pallet|zendingen|goederen|colli ~3 bij ~1 u ~2
      cmr|vrachtbrief|laadlijst ~5 klaarleggen|klaar|ondertekend|gereed|bijgaand
      uw ~2 claim|schadeclaim|schademelding|vergoedingsaanvraag ~7 -- garantie
      claim|schadeclaim ~6 behandeld|afgewezen|goedgekeurd|handelsfactuur|ontvangen ~4 -- mijn
      handelsfactuur|commercial+invoice|goederencode|hs+code|taric|eori ~5
      inklaring|inklaren ~3 van ~2 uw ~1 zending
      wij|we ~6 van ~1 u ~4 afzender|verzender ~4 nodig
      storm|weeralarm|weersomstandigheden|sneeuw|staking|gladheid|noodweer|ijzel ~9 & pakketten|zendingen|bezorgd|ophalen|opgehaald|vertraging|bezorging -- mijn
      opgevraagde|gevraagde|door+u+opgevraagde ~1 afleverbewijs|bewijs|pod|handtekening
      bijgaand|hierbij|bijgevoegd ~5 afleverbewijs|pod|afleveringsbewijs
      toeslag|piektoeslag|brandstoftoeslag|dieseltoeslag|toeslagen ~7 -- ik
      met ~1 ons ~1 verstuurt|verzendt
      uitleveren|retourneren ~3 of ~2 & zending|doos
      komt|keert|gaat ~3 naar ~1 u ~1 terug
      automatisch ~1 bericht|gegenereerd|gegenereerde ~3 -- antwoord*|stop|jullie+automatische|spam
      rit ~1 <n>|<id> ~7
      lossen|gelost|laden|geladen ~4 & wij|u|rit|terminal|onze -- ik
      volgende ~1 werkdag ~5 opnieuw ~3 -- ik
      bieden|biedt ~4 opnieuw ~2 aan
      bezorgd|afgeleverd ~2 getekend|ontvangen ~2 door ~4 -- niemand|ik|niet|mijn
    `,
    tells: `
      getekend ~2 door ~3 -- niemand|niet|werkt
      volgende ~1 werkdag
      zendingsstatus|zendingstatus|bezorgstatus ~2 -- mijn
      planning ~1 transport
    `,
    hints: `
      zending|depot|hub|geadresseerde|ontvanger
    `,
    subjects: `
      zending|bezorgpoging|afhaalbevestiging|afleverbewijs|schadeclaim|schademelding|inklaring|weeralarm|onbestelbaar|toeslag|ophaling -- mijn|waar|status|po|onze
      onze chauffeur
      rit
    `,
  },
};
