// Dutch: what a mail says that asks about refunds, invoices and payments. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const money: IntentRules = {
  refund_status: {
    asks: `
      wanneer|hoe+lang|hoe+snel|waar|waarom ~8 @back|geld|centen|tegoed -- overmaken|overschrijven|als+ik+retourneer|beleid|policy|tegoedbon|hoe+kom|gevonden
      wanneer ~5 geld|bedrag|centen ~4 terug
      ! geld|bedrag|centen ~6 @no ~4 terug|ontvangen|gezien|gekregen|teruggekregen|op+mijn+rekening|gestort -- wil|bestelling+niet+ontvangen|afgeschreven|afgehaald
     ! @no|nog ~5 geld|@back|terugbetaling|tegoed|teruggekregen|teruggezien ~4 -- wil+ik|geen+geld+meer|geen+geld+voor|veroorloven|niet+tevreden|als+ik
     ! @back ~6 @no|waar|wanneer|uitblijft|blijft|uit|nog ~5 -- wil+ik|hierbij|annuleer
      wacht|wachten|wachtende|wachtte ~6 @back|geld|centen|mijn+geld|tegoed ~4
      status ~4 retour|retourzending|terugbetaling|terugstorting|creditnota|rma|retournering -- retour+afzender
      retour|retourzending|retourpakket|teruggestuurde|retournering|rma ~3 al|reeds|goed|inmiddels|ondertussen ~2 binnen|ontvangen|verwerkt|aangekomen|goedgekeurd|toegekomen|behandeld|geregistreerd ~2
      retour|retourzending|retourpakket|teruggestuurde|rma ~3 verwerkt|ontvangen|aangekomen|binnen|toegekomen|goedgekeurd|behandeld ? -- bestelling+ontvangen
      is|zijn|hebben|heeft|hebt ~4 retour|retourzending|retourpakket|teruggestuurde ~5 ontvangen|binnen|verwerkt|aangekomen|behandeld|toegekomen
      hebben|heeft|hebt|zijn|is ~7 teruggestuurd|geretourneerd|teruggezonden ~3 ontvangen|binnen|verwerkt
      ! teruggestuurd|geretourneerd|teruggezonden|terug+gestuurd|retour+gestuurd|teruggebracht|terug+bij|ingeleverd ~9 @no|nog|geld|terug|@back|wacht|rekening -- hoe|wil|graag+een+label|kan+ik|postnl|afzender
      weken|dagen|maand|week|maanden ~2 geleden|terug ~6 teruggestuurd|geretourneerd|geannuleerd|teruggebracht|opgezegd -- hoe+kan
      geannuleerd|annulering|annulatie|geannuleerde ~8 @back|geld|bedrag|nog+niets|nog+geen|terug|teruggestort|rekening -- hierbij|wil|graag
      is|zijn|werd|hebben|wordt|heeft ~6 @back ~3 ? -- als|kan+ik
      @back ~5 niet|nog|nergens|niks|niets ~3 zichtbaar|ontvangen|gezien|gekregen|binnen|verwerkt|op|terug|gebeurd
      @back ~4 beloofd|toegezegd|verwerkt|bevestigd|uitgevoerd|goedgekeurd|aangekondigd ~5 -- graag+terugbetaling|wil
      beloofd|toegezegd|beloofde|bevestigd|bevestigde|schreef|zei|zeiden ~7 @back ~5
      @back ~9 minder|te+weinig|verkeerd|klopt|maar+een+deel|gedeeltelijk|verschil|onvolledig|ander+bedrag|slechts
      teruggekregen|teruggestort|terugbetaald|terug+gekregen|teruggekregen ~8 minder|maar|slechts|waarom|had+betaald|te+weinig|verschil -- wil
      welke|waar ~3 rekening|kaart|rekeningnummer|iban ~9 @back|teruggestort|gestort|terug
      oude ~1 kaart|rekening ~9 terug*|gestort|@back
      creditnota|creditfactuur|creditering ~8 -- inkoop|bijgaand|hierbij+onze
      openstaand|openstaande|open ~3 creditnota|tegoed|credit|terugbetaling|saldo ~5
      @back ~5 op ~2 rekening|kaart|paypal|bankrekening|creditcard ~4 -- wil+graag
      verrekend|verrekening|verrekenen ~4 -- korting
      @back ~4 geduld|herinnering|opvolgen|opvolging
      hoe ~1 lang ~8 @back|terugbetaling|gestort|teruggestort
      naar ~2 mijn ~2 geld ~3 gezocht|kijken|fluiten
      waar ~2 blijft|is|zijn|blijven ~3 geld|centen|terugbetaling|creditnota|tegoed|bedrag
      op ~1 mijn|m+n|ons|onze|het ~1 geld|centen|bedrag|terugbetaling ~2 wachten|wacht
      wachten|wacht ~3 op ~2 mijn|m+n|ons|onze ~1 geld|centen
      bedrag|geld|centen ~7 zou|zouden ~3 krijgen|gestort|gekregen|ontvangen|terug -- afgeschreven|afgehaald
      jullie|u ~2 hebben|heeft ~4 al ~2 lang|terug|weken|een+tijdje ~2 terug
      retour|terug ~1 gegaan|gebracht|gezonden|bezorgd ~9 & geld|bedrag|@back|rekening|centen
      wanneer|waar|waarom|hoelang ~4 mijn|m+n|ons|het|die <n>|<id>|geld|bedrag|centen ~1 -- bestelling|pakket|afgeschreven|order|overmaken
      wanneer|waar ~5 <n>|<id> euro ~3 -- pakket|bestelling
      wanneer ~6 gestort|overgemaakt|bijgeschreven|teruggezet ~2 -- ik+heb|hebben+wij
      wanneer|hoe ~7 op ~2 rekening ~1 $
      waar ~2 is|zit|blijft ~2 mijn|onze ~1 retour|retourzending|retourpakket ~2
      borg|waarborg|aanbetaling|voorschot ~6 terug*|overmaken|storten|gestort|overgemaakt
      jullie|u ~5 overmaken|terugstorten|storten ~2 -- ik|wij
      geef|geeft ~3 geld|centen ~2 terug
    `,
    tells: `
      geld|bedrag ~2 terug -- wil|graag|annuleer|verzoek|kan+ik|tevreden|past|storten+aub
      @back -- wil|graag|annuleer|hierbij|verzoek|kan+ik|annuleren
     ! @no|niks|niets ~4 op ~2 rekening|bankrekening|paypal|afschrift|bankafschrift|bankapp|creditcard ~3 -- afgeschreven|afgehaald
      retour|retourzending|pakket|pakje ~6 weken|dagen ~3 terug|bij+jullie|binnen
      ! rekening|bankapp ~6 @no|niks|niets ~4 van|bij
      twee|drie|al ~2 weken|dagen ~3 bij ~1 jullie ~2 terug
      retour|terug ~1 gegaan|gebracht|gezonden ~3 -- afzender|waarom
      jullie|u ~4 al ~2 lang ~2 terug
    `,
    hints: `
      terugbetaling|creditnota|teruggestuurd|geretourneerd|geannuleerd
    `,
    subjects: `
      terugbetaling|geld+terug|terugstorting|creditnota|status+retour|retour+verwerkt|retour+status|mijn+geld|teruggestort|geld
      wachten ~2 geld
    `,
  },
  invoice_request: {
    asks: `
      @ask|@send|hebben|heb|nodig|download|downloaden|vind|vinden|waar|missen|ontbreekt|opvragen|kwijt|zoek|vraagt|aanvragen|maken|opstellen|ontvingen|bezorgen|krijg|wacht|wachten|mis|terugvinden ~7 @bill -- bijgaand*|in+bijlage+vindt+u+onze|zonder+bon|zonder+factuur|op+factuur|creditnota|onze+factuur|dubbel+betaald|twee+keer|aanmaning|factuur+naar|geen+bonnetje+meer|hierbij+onze|retour*|terugsturen|factuur+op+rekening|voldaan|offerte|factuur+bij+de+inkooporder|ruilen
      @bill ~8 nodig|sturen|stuur|mailen|krijgen|ontvangen|bezorgen|downloaden|vinden|kwijt|ontbreekt|ontvangen|kopie|opnieuw|doorsturen|nog+niet|aub|gekregen|toesturen|graag|mail|verloren|ontvangst|opvragen|terugvinden|nergens|opsturen|bekomen -- bijgaand*|in+bijlage+vindt+u+onze|onze+factuur|aanmaning|dubbel|twee+keer|op+factuur|factuur+naar|hierbij|zonder+factuur|zonder+bon|doos|voldaan|tijdens+betaling|retour*
      kopie|duplicaat|dubbel|pdf|exemplaar ~3 @bill -- dubbel+betaald|bijgaand
      btw ~3 factuur|bon|bonnetje|bewijs|vermeld|vermelding|gespecificeerd|nummer+op ~5 -- incl|excl|exclusief|inclusief|offerte|bijgaand
      @bill ~6 btw|bedrijfsnaam|op+naam|ten+name|tenaamstelling|naam+van|btw+nummer|ondernemingsnummer|kvk ~6 -- offerte|aanmaning|bijgaand
      btw|ondernemingsnummer|bedrijfsnaam|kvk ~6 op ~2 @bill
      @bill ~7 aanpassen|wijzigen|corrigeren|verkeerd|verkeerde|fout|foutief|klopt+niet|verbeteren|aangepast|gecorrigeerd|privénaam|verkeerde+naam|juiste|staat+niet -- te+veel+betaald|bedrag+afgeschreven|aantal
      aanpassen|wijzigen|corrigeren|verkeerde|foute|correcte|juiste|gecorrigeerde|nieuwe|aangepaste ~4 @bill -- bijgaand
      facturatieadres|factuuradres|facturatiegegevens|factuurgegevens|tenaamstelling ~6
      boekhouding|boekhouder|accountant|administratie|crediteurenadministratie|belasting|belastingdienst|fiscus|declareren|declaratie|onkosten|verzekering|werkgever|baas|garantie+bewijs|subsidie|onkostennota ~8 @bill|papiertje|bewijs|bon|bonnetje|rekening -- bijgaand
      @bill ~8 boekhouding|boekhouder|accountant|administratie|belasting|declareren|declaratie|onkosten|verzekering|werkgever|garantie|werk|zaak -- factuur+naar
      papiertje|bewijsstuk|bewijsje|document|papier ~6 aankoop|btw|accountant|baas
      bewijs ~2 van ~2 aankoop|betaling ~4
      iets ~2 op ~1 papier ~5
      bonnetje|bon|kassabon ~6 mailen|sturen|krijgen|nodig|kwijt|verloren|bij -- zonder|cadeaubon|kortingsbon|pakbon|ruil*
      factureren|gefactureerd|gefactureerde ~6 bedrijf|vennootschap|op+naam|firma|zaak|vzw -- dubbel
      waar ~1 blijft ~3 @bill
      @bill ~3 ? -- bijgaand*|zonder|moet+de+factuur|betalen+op|op+factuur+betalen|achteraf
      werk|zaak|bedrijf ~6 @bill ~4
      bon|aankoopbon|bewijs|factuur ~6 garantie|wasdroger|verzekering|belasting ~4 -- kapot
      garantie|verzekering|belasting|belastingen ~8 @bill|bon|aankoopbon|bewijs ~4
      rekening ~3 van|voor ~2 @order ~5 -- terug*|afgeschreven|bankrekening|@back
      rekening ~5 verstuurd|gestuurd|gemaild|ontvangen|opsturen|sturen ~2 -- terug*|geld|bankrekening|@back
    `,
    tells: `
      @bill -- zonder|bijgaand*|in+bijlage+vindt+u+onze|onze+factuur|moet+de+factuur|op+factuur|betaal+op|aanmaning|factuur+naar|voldaan|factuur+op+rekening
      zat|zit ~3 geen ~2 @bill|bonnetje|bon
      btw ~3 vermeld
    `,
    hints: `
      @bill
      boekhouding|boekhouder|accountant|btw
    `,
    subjects: `
      @bill|btw|aankoopbewijs|boekhouding|factuurkopie|tenaamstelling|factuuraanvraag -- aanmaning|uw+order|onze+factuur|incl
    `,
  },
  payment_problem: {
    asks: `
      twee|drie|2|dubbel|tweemaal|meermaals|meerdere|<n> ~2 keer|maal|keren|x ~6 afgeschreven|betaald|afgehaald|geincasseerd|afgegaan|gehaald|aangerekend|betaling|geboekt|gefactureerd|afgenomen|verrekend -- besteld+zonder
      afgeschreven|betaald|afgehaald|geincasseerd|afgegaan|gehaald|aangerekend|betaling|bedrag|geboekt|incasso ~6 twee+keer|dubbel|tweemaal|twee+maal|meermaals|drie+keer|<n>+keer|<n>+maal|2x|<n>+x ~3 -- besteld+en
      dubbel|dubbele ~2 afgeschreven|betaald|betaling|afschrijving|incasso|afgehaald|aangerekend|gefactureerd
      twee+keer|tweemaal|2x ~2 hetzelfde|zelfde ~1 bedrag
      hetzelfde|zelfde ~1 bedrag ~5 twee|dubbel|tweemaal|keer|2x
      afgeschreven|betaald|aangerekend|gerekend|afgehaald|gevraagd ~8 terwijl|maar|hoewel|ipv|in+plaats+van ~6 site|prijs|stond|was|website|<n>|euro|korting -- bevestiging|annul*|besteld+en|niets+ontvangen
      te+veel|teveel|te+hoog|verkeerd+bedrag|verkeerde+bedrag|ander+bedrag|hoger+bedrag ~5 betaald|afgeschreven|aangerekend|gerekend|bedrag|in+rekening|afgehaald ~3
      betaald|afgeschreven|aangerekend|in+rekening ~5 te+veel|teveel|te+hoog|verkeerd+bedrag|ander+bedrag|volle+prijs|volle+pond
      betaling|betalen|ideal|bancontact|creditcard|kaart|paypal|klarna|visa|mastercard|transactie|afrekenen|overschrijving|riverty|bankkaart|betaalkaart|sepa|apple+pay|wero ~8 lukt+niet|niet+lukken|lukt+maar+niet|mislukt|mislukte|geweigerd|weigert|foutmelding|error|fout|afgebroken|niet+geaccepteerd|geblokkeerd|afgewezen|afgekeurd|lukt|vast|werkt+niet|verlopen|loopt+vast|niet+gelukt|niet+mogelijk|niet+door|onderbroken|hapert|blijft+hangen|niet+verwerkt|probleem|problemen|niet+afgerond -- bevestiging|is+gelukt|is+mijn|terugbetaling|bestelling+gelukt|bestelling+geplaatst
     ! @no|lukt|kan|probeer|problemen|probleem|mislukt|foutmelding|error|steeds ~6 betalen|betaling|afrekenen|betaalpagina|te+betalen|ideal|bancontact|creditcard|paypal -- of+de+betaling|of+betaling|of+mijn+betaling|bevestiging|liep+vast|terugbetal*|achteraf
      geweigerd|afgewezen|geweigerde|declined ~5 kaart|creditcard|betaling|bankkaart|visa -- terugbetaling
      kortingscode|korting|actiecode|couponcode|coupon|promocode|promotiecode|kortingsbon|voucher|cadeaubon|cadeaukaart|waardebon|tegoedbon|geschenkbon|code|giftcard|welkomstkorting|cadeaucheque ~8 niet|ongeldig|verlopen|werkt|niet+verrekend|volle+prijs|vergeten|geweigerd|fout|foutmelding|geen -- slagboom|poort|postcode|track*|trackingcode|stuks|bij+<n>|intercom|kortingscode+voor+grote
      vergeten ~4 kortingscode|cadeaubon|code|korting
     ! @no|ongeldig|werkt ~5 kortingscode|actiecode|coupon|promocode|voucher|cadeaubon|cadeaukaart|waardebon|tegoedbon|giftcard
      onbekend|onbekende|vreemde|verdachte|onverklaarbare|ongeautoriseerde|rare ~2 afschrijving|transactie|betaling|incasso|bedrag|boeking|afboeking
      afschrijving|transactie|betaling|incasso|bedrag|afboeking ~8 niet|nooit|geen ~4 herken|herkennen|thuisbrengen|plaatsen|weet|toestemming|gedaan|besteld|ken -- terugbetaling
      overgemaakt|overgeschreven|overschrijving|overboeking|gestort|bankoverschrijving|overboeken|betaling ~8 ontvangen|binnen|binnengekomen|gezien|aangekomen|verwerkt|toegekomen|gekregen ~3 ? -- @back|terug|bestelling+goed|is+het+wel+gelukt
      hebben|heeft|hebt|is|kunt|kan ~3 betaling|overschrijving|overboeking|overgemaakte|geld|storting ~6 ontvangen|binnen|binnengekomen|aangekomen|goed+ontvangen|gezien|doorgekomen|verwerkt -- terug*|bevestigingsmail
      overgemaakt|overgeschreven|betaald|voldaan ~8 aanmaning|herinnering|betalingsherinnering|onbetaald|niet+betaald|openstaand|openstaat|nog+open|wacht+op+betaling
      aanmaning|betalingsherinnering|betaalherinnering|incassobureau|ingebrekestelling|deurwaarder ~6
      onbetaald|niet+betaald|wacht+op+betaling|in+afwachting+van+betaling|openstaand|wachten+op+betaling|betaling+in+behandeling ~8 -- uw+pakket+wacht|creditnota|wij+betalen|tegoed
      staat ~6 onbetaald|niet+betaald|wacht+op+betaling|in+afwachting+van+betaling|openstaand
      betaallink|betaalverzoek|betalingslink|tikkie|betaal+link ~4 -- klik|spam
      nieuwe ~1 betaallink|betaalverzoek|betaling
      kan|kunnen|kunt|mag|mogelijk|hoe|is+het+mogelijk|accepteren|aanvaarden|bieden ~7 betalen|klarna|paypal|riverty|afterpay|op+rekening+betalen|achteraf|termijnen|gespreid|bancontact|ideal|creditcard|amex|bankoverschrijving|cadeaukaart|ecocheques|maaltijdcheques|contant|cash|per+factuur ~5 ? -- bestelling+geplaatst|gelukt|bijbetalen|meer+betalen|gekocht
      achteraf|gespreid|termijnen|afbetaling|afbetalen ~3 betalen|betaling -- tevreden
      betaalmethode|betaalmethodes|betaalmethoden|betaalmogelijkheden|betaalopties|betaalwijze|betalingsmogelijkheden|betalingsmethode ~3
      geld|bedrag ~5 afgeschreven|eraf|er+af|afgehaald|van+mijn+rekening ~7 maar|en+toch|terwijl ~6 niet+betaald|mislukt|onbetaald|niet+gelukt|afgebroken|error|foutmelding
      betaalpagina|betaalscherm|betaalknop ~6
      wieltje ~3 draaien
      incasso ~4 gestorneerd|storneren|mislukt
      betaling|rekening|bestelling|bedrag ~4 openstaat|open+staat|openstaand|nog+open ~2 -- creditnota
      twee|drie|dubbel ~1 keer|maal ~2 <n>|<id>? euro ~4 -- terug
      <n>|<id> ~1 euro|eur ~4 van ~1 mijn ~1 rekening ~3 -- terug
      twee|dubbele|meerdere|drie|<n> ~1 boekingen|afschrijvingen|afboekingen|betalingen|transacties|incassos|bedragen ~4
      kaartoverzicht|bankafschrift|afschrift|rekeninguittreksel|rekeningafschrift ~8 -- terug*|@back|nog+niets|niks
      wanneer ~5 afgeschreven|afgehaald|geincasseerd|aangerekend|afgerekend
      wanneer|waar|hoe ~4 betalen ~3 -- verzend*|terug*
      waar|hoe|waarheen|rekeningnummer ~7 overmaken|overschrijven|storten|betalen -- terug*
      pas ~5 als ~3 betaald ~4
    `,
    tells: `
      betaald|voldaan|overgemaakt ~3 met|via|per|door ~2 bancontact|ideal|paypal|overschrijving|kaart|creditcard|overboeking|klarna|cadeaubon ~4 -- bestelling
      afgeschreven|aangerekend|afgehaald|afgegaan -- terug*|bestelling+gelukt|bevestiging*
      kortingscode|cadeaubon|cadeaukaart|promocode|waardebon|tegoedbon
      betaling -- aankoopbewijs|bewijs|bevestiging*|voorkeur
    `,
    hints: `
      betaling|betaald|betalen|afgeschreven|rekening
      @bill ~4 betaald
    `,
    subjects: `
      betaling|betaallink|dubbel+afgeschreven|afschrijving|kortingscode|cadeaubon|geweigerd|teveel+betaald|te+veel+betaald|overschrijving|onbetaald|aanmaning|betalen|creditcard|dubbel+betaald|betaalprobleem -- terug*
      bedrag ~2 klopt
    `,
  },
};
