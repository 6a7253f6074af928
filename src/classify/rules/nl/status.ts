// Dutch: what a mail says that asks where an order is, or whether it came through. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const status: IntentRules = {
  where_is_my_order: {
    asks: `
      welke|wat|exacte|precieze ~1 dag|datum|uur|tijd & geleverd|bezorgd|gebracht|afgegeven|aangekomen|afgeleverd|toegekomen|kwam|lag|gekregen -- terugbet*|ontbreekt|kapot|retour*|factuur|verkeerd*
      wanneer|hoe+laat ~8 geleverd|bezorgd|gebracht|afgegeven|aangekomen|lag|kwam|toegekomen|afgeleverd -- terugbet*|ontbreekt|kapot|retour*|factuur|wordt|worden|zal
      wie ~2 getekend|aangenommen|ontvangst ~4 -- niemand|klacht
      gaat|gaan|wordt|vertrekt|komt ~6 deze ~1 week ~5 of ~4 volgende
      stand ~1 van|over|bij ~2 <id>|po|bestelling|levering -- factuur|retour*|klacht
      is|zijn|werd ~4 bij mijn|onze|m+n moeder|vader|ouders|zus|broer|dochter|zoon|vriendin|vriend|oma|opa|schoonouders ~3 aangekomen|geleverd|bezorgd|afgegeven ? -- @else
      datum|dag|tijdstip|moment|uur ~1 waarop|wanneer|dat|waarvan ~9 geleverd|bezorgd|afgeleverd|aangekomen|toegekomen|afgegeven|overhandigd -- @else|factuurdatum
      precieze|exacte|juiste|correcte ~1 bezorgdatum|leverdatum|leveringsdatum|afleverdatum|bezorgdag|leverdag ~6 -- wijzig*|verplaats*|offerte
      bezorgdatum|leverdatum|leveringsdatum|afleverdatum|bezorgdag|leverdag ~2 nodig|hebben|weten|kennen|doorgeven ~6 -- wijzig*|verplaats*|offerte
      heb|hebben|zou|moet ~3 bezorgdatum|leverdatum|leveringsdatum|afleverdatum ~2 nodig|weten|hebben ~6 -- wijzig*|offerte
      wanneer ~9 geleverd|bezorgd|afgeleverd|aangekomen ~1 is|werd|zijn -- @else|weer|opnieuw
      is|zijn ~3 bestelling|order|pakket|pakje|zending|<id> ~3 al|reeds|ondertussen|inmiddels ~1 aangekomen|geleverd|bezorgd|toegekomen|afgeleverd ~1 ? -- @else
      wanneer ~8 @arrive|@leave ? -- @else|weer|opnieuw|terug|jullie+winkel|winkel|halen|poging|adviseren|ophalen|komt+u+halen
      wanneer ~3 komt|komen|kom|kwam|arriveert|arriveren|vertrekt|vertrekken|krijg|krijgen|ontvang|ontvangen|mag|mogen|kan|kunnen|zou|zal|zullen|wordt|worden ~6 -- @else|weer|opnieuw|terug|ophalen|halen|opgehaald|chauffeur+terug|poging|bellen
      wanneer ~6 @thing ~6 @arrive|@leave -- @else|weer|opnieuw|terug|opgehaald|poging
      wanneer ~2 wordt|worden|is|zijn|gaat|gaan|hebben|heb ~6 @arrive|@leave|verwacht|in+huis|bij+mij|bij+ons -- @else|weer|opnieuw|terug|opgehaald|poging
      wanneer ~2 sturen|verzenden|versturen|leveren|bezorgen|brengen jullie|u|ze|wij -- @else|terug|weer
      waar ~1 blijft|blijven|blijf ~6 -- @else|bon|onderdeel|bevestiging|schroeven|kap
      waar ~1 is|zijn|zit|zitten|hangt|hangen|bevindt|bevinden|ligt|staat ~1 zich? @my|nu|dan? ~3 @parcel|@order|@goods|hij|het|ie|deze|die|spullen|alles|tweede|andere|rest -- @else|handleiding|made|gemaakt|winkel
      waar|ergens ~4 @parcel|@order|@goods ~4 is|zijn|zit|blijft|blijven|ligt|bevindt|uithangt|hangt|staat -- @else
      waar ~1 nummer <n>|twee|drie
      hoe ~1 laat ~7 -- @else|open|sluit|bereikbaar
      tussen ~2 welke|hoe ~1 uren|uur|laat|tijden|tijd
      hoe ~1 lang ~7 @arrive|duren|duurt|wachten|nog|onderweg|tot ? -- @else|garantie|normaal|meestal|gewoonlijk|als+ik|als+we|batterij|mee|bedenktijd|bewaren
      hoe ~1 lang ~1 duurt ~3 nog|voor|voordat|eer|tot ~6 -- @else|normaal|als+ik
      hoe ~1 ver ~1 is|zijn|staat|zit ~4 -- afstand
      hoe ~1 snel ~5 @arrive|@leave ~3 -- @else|als+ik+bestel|nu+bestel
      hoe|wat ~1 staat ~2 het ~2 met|ervoor|er+voor -- @else
      hoe ~1 staat ~1 het ~2 $
      hoe|wat ~1 ervoor|er+voor staat|staan ~4 -- @else
      hoe|wat ~1 zit|gaat ~1 het? ~1 met ~3 @order|@parcel|@goods|levering -- @else
      hoe is|zit|gaat het ~1 met ~3 @order|@parcel|levering|bezorging -- @else
      status ~5 @order|@parcel|levering|@goods|bezorging -- @else|betaling
      status|stand ~1 van ~5 -- @else|betaling|klacht|aanvraag|sollicitatie
      @ask|weten|weet|vernemen|horen ~6 status|stand+van+zaken|voortgang|vordering -- @else|betaling|klacht
      wat ~1 is ~2 status|stand+van+zaken|voortgang|laatste+stand -- @else|betaling|klacht
      @ask|@send|weten|weet|hebben|heb|wat|waar|zoek|welk|welke|wanneer ~7 @tracking -- @else|label
     ! @no|ontbreekt ~5 @tracking -- @else|retour*|label
     ! @tracking ~5 @no|werkt|foutmelding|fout|leeg|doet|leidt|onbekend|ongeldig|klopt -- @else
      ! nummer|code|link ~8 @no ~2 herkend|gevonden|bekend|herkent|vindt -- korting*|kortingscode|cadeaubon|bon
      ! link|code|trackinglink ~4 @no ~1 werkt|werken|doet
      hoe|waar ~5 volgen|traceren|opvolgen|tracken -- @else|afspraak
      @order|@parcel|@goods|levering ~3 volgen|traceren|opvolgen|tracken -- @else
      @carrier ~4 @ask|welke ~6 zending|pakket -- @else|gewoonlijk
      welke|met+welke|wie ~2 @carrier|bezorgt|bezorgd|levert|brengt|verzendt|bedrijf ~5 -- @else|normaal|gewoonlijk|meestal|doorgaans|werken|altijd|standaard
      naam ~2 van ~2 @carrier
      welke|welk|wat|een|de|enige|exacte|verwachte|geplande|vermoedelijke|nieuwe ~1 leverdatum|leveringsdatum|bezorgdatum|verzenddatum|aankomstdatum|afleverdatum|bezorgmoment|levermoment|leveringsmoment|bezorgtijd|bezorgtijdstip|tijdvak|tijdslot|tijdsblok|eta|leverweek|aankomsttijd ~6 ? -- @else|inkooporder|als+ik|bevestigen|wijzigen|verplaatsen
      @ask|weten|weet|hebben|doorgeven|bevestigen ~6 leverdatum|leveringsdatum|bezorgdatum|verzenddatum|aankomstdatum|afleverdatum|bezorgmoment|levermoment|bezorgtijd|eta|leverweek|aankomsttijd|verzendgegevens|verzendinfo|verzendstatus|leverstatus|verzendinformatie|transportgegevens -- @else|inkooporder|wijzigen|verplaatsen|veranderen|bestelbon|po|verzetten
      wat ~2 verwachte|geschatte|vermoedelijke ~1 @date|levering|bezorging|aankomst -- @else
      verwachte|geschatte|vermoedelijke ~1 levering|aankomst|leverdatum|bezorging|aankomsttijd|verzending|levertijd ~6 @order|@parcel|@goods -- @else
      op|welke|wat|welk|een ~1 dag|datum|moment|tijdstip|tijd|uur|week ~7 @arrive|@leave|brengt|komt|komen|verwachten -- @else|normaal|standaard|meestal|ophalen|halen|opgehaald|bellen|geretourneerd
      plezier ~4 datum
      @ask|@send|is+er|weten ~4 datum|dag|indicatie|schatting|idee ~4 @arrive|@leave|levering|verzending -- @else
      enig|enige|een ~1 idee|zicht|indicatie ~3 wanneer|waar|hoe+lang ~6 -- @else|weer|voorraad
      weten|weet|zeggen|aangeven|laten+weten|nakijken|nagaan|zien|mededelen|meedelen|kijken|checken|vertellen|vernemen|benieuwd|doorgeven|opzoeken|uitzoeken|info|informatie|idee|zicht|horen ~3 wanneer|waar|of|hoe|welke+dag|wat|op+welke+dag ~8 @arrive|@leave|blijft|staat|zit -- @else|weer|adres|vaatwasser|maat|kleur|betaling|bestelling+goed|goed+aangekomen|goed+ontvangen|goed+binnen|goed+doorgekomen|goed+bij|bij+u+binnen|jullie+binnen|in+goede+orde|gelukt|geslaagd|doorgekomen|opnieuw
      nieuws|update|info|informatie|bericht|zicht|duidelijkheid ~3 over|van|rond|omtrent|mbt|op|betreffende|inzake|rondom ~4 @order|@parcel|@goods|levering|bezorging|leverdatum|verzending -- @else|klacht|aanvraag|mijn+retour|product|voor+ik+bestel
      al|enig|nog|een ~2 nieuws|update|vooruitgang|schot -- @else|klacht|nieuwsbrief|voorraad|software|app
      is|zijn|werd|wordt|worden|werden|zou|zal|gaat|heeft|hebben|hebt ~7 @leave ~3 ? -- @else|adres|bevestiging|mail|opnieuw|verkeerd|verkeerde|wereldwijd|buitenland|altijd|terug
      is|zijn ~4 al ~2 verzonden|verstuurd|onderweg|weg|vertrokken|opgestuurd|de+deur+uit|meegegeven|buiten|geleverd|bezorgd|aangekomen|afgeleverd|ingepakt|klaar|gepost|opgehaald|uitgeleverd|afgegeven|overgedragen -- @else|nog+niet+gekocht
      is|zijn ~4 al|nog|nu|eindelijk|wel|echt|uberhaupt ~3 @leave ~2 ? -- @else
      is|zijn ~5 al ~1 binnen|klaar|gereed ~2 ? -- @else|bevestig*
      al|ondertussen|inmiddels|wel ~1 verzonden|verstuurd|onderweg|vertrokken|weg|opgestuurd|afgegeven ? -- @else
      ligt|staat ~4 klaar ~3 ? -- @else
      klaar ~4 afhalen|afgehaald|ophalen|opgehaald|op+te+halen|af+te+halen|afhaling ? -- @else|retour*
      komt|komen|kom ~7 @day|toe|nog|vandaag|langs|op+tijd|binnenkort|vroeger|eerder ~4 ? -- @else|weer|terug|opnieuw|chauffeur+terug|ophalen|halen|als+ik|nu+bestel|nieuwe|bestellen|bestel
      wordt|worden|zal|zou|zullen|gaat ~6 @arrive ~3 ? -- @else|opnieuw|als+ik|nu+bestel|normaal|terug|factuur|standaard|verdieping|boven
      @order|@parcel|@goods|hij|het|ie ~3 @day ~2 @arrive ~1 ? -- @else|als+ik|nu+bestel|adres
      krijg|krijgen|ontvang|ontvangen|heb|hebben ik|we|wij ~4 @parcel|@order|@goods|hem|het|die|ze|m ~3 @day|op+tijd|nog|in+huis|binnen ~3 ? -- @else|als+ik|nu+bestel|ontvangen+bevestiging|bevestiging|nieuwe
      op ~1 tijd ~5 ? -- @else|als+ik|nu+bestel|annul*
      komt|komen|kom ~4 aan ~2 ? -- @else|mijn+adres|gegevens
      haalt|halen|redt|redden|lukt|gaat|lukken ~4 @day|op+tijd|nog|voor|tijd ~4 ? -- @else|adres|wijzig*|verander*|toevoegen|annul*|erbij|bij+doen
      redden|redt|halen|haalt ze|jullie|hij|het|die ~1 dat|het ~2 nog|wel|op+tijd ?
      moet|moeten|zal|kan|dien|hoef|hoeven ~2 ik|we|wij|iemand|er|men ~4 thuis|thuisblijven|aanwezig ~6 ? -- @else|afhalen
      thuisblijven|thuis+blijven|thuis+zijn|thuis+te+zijn|thuis+moet ~6 ? -- @else
      klopt|is ~1 het? ~2 dat ~6 @leave|@arrive|vertrekt|geleverd|onderweg ~4 ? -- @else|betaald|bevestig*|fout|verkeerd|maar+een
      rijdt|rijden ~3 wagen|chauffeur|koerier|bus|vrachtwagen
      staat|blijft ~6 gepland ~3 ? -- @else
      gaat|gaan ~4 @day|door|de+deur+uit|weg|mee ~2 ? -- @else|storing
      wie ~1 brengt|komt+brengen|levert|bezorgt|bezorgd
      welke ~1 dag|week|datum|uur ~6 -- @else|afspraak|meestal|normaal|open|winkel|halen|ophalen
      weten|weet|horen ~2 jullie|u|je|iemand ~2 al ~1 iets|meer|wat ~2 -- @else|sollicitatie|klacht
      weten|weet jullie|u|je ~1 iets|al ~1 meer -- @else
      zit|is|zijn|ligt ~3 vertraging|oponthoud|iets+mis ~4 @order|@parcel|levering -- @else
      waar ~1 wacht|hangt|hapert ~4 op ~2 -- @else
      waarom ~8 @arrive|@leave|duurt|lang -- @else|terug|korting|kosten|retour*
      waarom ~2 duurt ~4 -- @else
     ! @no|geen ~2 spoor|teken ~2 van ~4 -- @else
      is|zijn|werd ~6 aangekomen|afgeleverd|geleverd|bezorgd|toegekomen ~2 ? -- @else|goed|bevestig*|betaling|opnieuw|in+goede
      uitkijken|uitkijk|kijk|kijken ~3 naar|uit ~5 wanneer -- @else
      benieuwd|afvragen|vroeg+me|vraag+me ~4 wanneer|waar|of|hoe ~8 @arrive|@leave|is|blijft|staat|zit -- @else|goed|gelukt|weer|orde|doorgekomen
      naar ~2 stand ~2 zaken ~6 -- @else
      @parcel|@order|levering ~3 nog|al ~1 onderweg -- @else
      @order|@parcel ~3 zoek|opzoeken|opsporen|traceren ? -- @else|kwijt
      vraag ~2 hoe|waar ~6 @order|@parcel|@goods -- @else
      eens|even ~1 vragen|informeren|horen|polsen ~2 hoe|waar|wanneer|naar ~8 -- @else|offerte|weer|bestel+ik
      op ~1 schema|planning ~2 ?
      meegegeven|overhandigd|afgegeven|overgedragen|gegeven ~3 aan ~2 @carrier ~2 ? -- buren|afgegeven+bij
      al|ondertussen|reeds ~4 bij ~2 @carrier ~2 ?
      hangt|zit|blijft|ligt|staat ~3 ergens|nog|bij+jullie|magazijn ~3 ? -- @else
      volgende|resterende|tweede|andere|laatste|rest ~2 @parcel|deel|helft|colli|stuk|lading ~3 komt|komen|volgt|onderweg|geleverd -- @else|ontbreekt|mist
      waar ~1 is|zijn|zit|zitten|hangen|hangt ~1 ze|hij|het|die|deze ~1 nu|dan|ergens|gebleven|eigenlijk ~2 -- @else
      waar ~5 gebleven|beland|terechtgekomen|heen+is|naartoe+is -- @else
      kijken|nakijken|nagaan|uitzoeken|checken|vertellen|zeggen|weten|weet|zien|ziet|benieuwd|nazien|opzoeken ~3 waar ~6 is|zijn|zit|uithangt|gebleven|rondhangt -- @else|handleiding|adres|afgegeven|gemaakt
      al|reeds ~3 iets|wat|meer ~2 bekend|geweten|duidelijk ~6 -- @else|voorraad
      iets|wat|meer ~1 bekend ~3 over|van|rond|omtrent ~4 @order|@parcel|@goods|levering -- @else
      duurt|duren ~6 ? & lang|nog|langer -- @else|batterij|garantie|normaal|als+ik
      gaat|zal|blijft ~5 duren|wachten ~2 ? -- @else
      mag|mogen|kan|kunnen|moet ~7 verwachten|tegemoetzien|tegemoet+zien ~4 -- @else|kwaliteit|bestelling+volgende+maand
      te ~1 verwachten ~3 -- @else
      enig ~1 nieuws -- @else
      hoe ~2 met ~2 @my ~2 @order|@parcel|levering|@goods -- @else|om+te|omgaan|werken
      waar ~2 mee ~1 bezig ~3
      ligt|staat|zit|is ~3 nog|al ~2 bij|in ~2 jullie|u|postnl|dhl|dpd|bpost|gls|ups|magazijn|vervoerder|koerier|transporteur ~6 ? -- @else|garantie|label
      heeft|hebben ~2 @carrier ~2 hem|het|ze|die|m|pakket|zending ~3 al|nu|wel ? -- kwijt|verloren
      heeft|hebben ~2 @carrier ~2 het|hem|ze al ?
      vertrekt|vertrekken|verzenden|versturen|verstuurd|verzonden ~5 vandaag|morgen|deze+week|vanavond|nog ~3 ? -- @else|jullie+ook|als+ik|nu+bestel
      geleverd|bezorgd|thuis|hier|binnen ~3 @day ? -- @else|als+ik|nu+bestel|jullie+ook
      voor ~3 @day ~3 geleverd|bezorgd|binnen|thuis|hier|aankomt|aankomen|komt|komen ~3 ? -- @else|als+ik|bestel|nu
      komt|komen|arriveert|arriveren|aankomt|aankomen ~6 voor ~3 @day ~2 ? -- @else|als+ik|bestel|weer
      komt|komen hij|het|ie|ze|mijn|m+n|ons|onze|de|die|dat|er @parcel|@order|@goods|nu|dan|al|wel? ~3 @day|nog|aan|toe|langs|snel|eindelijk|op+tijd|vandaag|binnenkort -- @else|weer|terug|opnieuw|nieuwe|chauffeur
      is|zijn hij|het|ie|ze|mijn|m+n|ons|onze|de|die|dat @parcel|@order|@goods|<id>? ~1 <id>? ~1 al|nog|nu|eindelijk|inmiddels|reeds ~3 verzonden|verstuurd|onderweg|weg|vertrokken|opgestuurd|meegegeven|gepost|afgegeven|ingepakt|klaargemaakt -- @else|niet
      wordt|worden hij|het|ie|ze|mijn|m+n|ons|onze|de|die|dat ~5 geleverd|bezorgd|verzonden|verstuurd|gebracht|afgeleverd ~3 -- @else|opnieuw|als+ik|nu+bestel|terug|verdieping|boven|verkeerd
      gaat|zal hij|het|ie|mijn|de ~5 @day|lukken|op+tijd|redden -- @else
      krijg|krijgen ik|we|wij ~4 nog ~4 @tracking|verzendbevestiging|bericht
      komt|komen|kwam ~1 dat|het|die|ze|hij|deze|alles|@parcel|@goods ~3 apart|los|samen|gescheiden|later|afzonderlijk|tegelijk|in+een+keer|nog ~1 $ -- @else|terug|weer
      is|wordt dat|het|die|dit ~2 @day ~1 $
      volgt|volgen ~3 nog|later|apart ~2 ? -- factuur
      staat ~3 nergens|niet|geen ~3 wanneer ~4 -- @else
      lamp|@goods ~1 is|zijn ~3 maar ~3 @goods ~1 nog+niet $ -- kapot|stuk
      ^ nog|al ~1 geen|niks|niets|iets|enig nieuws|update|bericht ?
      hoe ~1 ver staat|zijn|is|staan ~5 -- afstand
      wanneer ~1 dat|het|dit ~3 gebeurt|gebeuren|zijn|doorgaat -- @else|weer
      nieuwe|concrete|exacte|definitieve|juiste|preciese|precieze ~1 datum|leverdatum|planning|leverdag ~2 $ -- @else|wijzig*|verplaats*
    `,
    tells: `
    ! @no ~5 ontvangen|gekregen|aangekomen|binnen|geleverd|bezorgd|toegekomen|gekomen|verzonden|verstuurd|vertrokken|binnengekomen|gearriveerd|opgestuurd|afgeleverd|gezien|opgehaald|weg|er|hier -- @else|bevestiging*|orderbevestiging|mail|betaling|oplader|schroef|schroeven|onderdeel|maar+niet|volgens|zegt|kaartje|staat+als|staat+op+bezorgd|staat+op+geleverd|zit+er|zat+er|erin|bij+de+buren
      ! nog ~1 steeds|altijd ~2 @no ~4 -- @else|bevestiging*|orderbevestiging|betaling|mail|onopgelost
    ! @no ~2 gehoord|vernomen|horen ~6 -- @else|bevestiging*|nieuwsbrief|gebeld
     ! @no ~2 nieuws|bericht|update|verzendbericht|verzendbevestiging|track|trackingmail|beweging|verzendmail ~5 -- @else|sinds
      wacht|wachten|wachtte|wachtend|zit+te+wachten ~4 op ~4 @order|@parcel|@goods|levering|bezorging|het|hem -- @else|antwoord|betaling
      wacht|wachten ~3 al ~5 -- @else|antwoord|reactie
      al ~2 <n>|twee|drie|vier|vijf|zes|tien|een|paar|enkele ~1 dagen|weken|week|maand|maanden ~4 -- @else|stil|vast|zelfde|antwoord|reactie|geen+reactie|bellen|douane
      ! besteld ~8 @no|nog|waar|wanneer -- @else|bevestiging*|mail|nodig|ontvangen+maar
      zou|zouden|moest|moesten|had|hadden ~8 @arrive|aankomen|bezorgd|geleverd|komen|moeten+zijn|moeten+komen ~4 -- @else|ander|andere|anders|bevestiging*|volgens
      beloofd|gezegd|toegezegd|afgesproken|vermeld|opgegeven ~5 <n> ~2 dagen|werkdagen|weken|uur -- @else
      staat|status|blijft|zegt|geeft ~6 in+behandeling|verwerking|wordt+voorbereid|in+verwerking|voorbereiding|besteld|aangemeld|label+aangemaakt|onderweg|wordt+verwerkt|in+transit|verzonden|sorteer* -- @else|betaling|uitverkocht|als+bezorgd|besteld+heb|wat+ik
      te|telaat ~1 laat ~4 -- @else|te+laat+om|veranderen|annul*|wijzig*
      vertraagd|vertraging|te+laat|over+tijd|verlaat -- @else|te+laat+om|veranderen|annul*|wijzig*|uw+order|storing
      leverdatum|leveringsdatum|bezorgdatum|leverdag ~3 verstreken|voorbij|gepasseerd|verlopen|geweest -- @else
      ! nog|reeds|alweer ~1 @no ~3 verzonden|verstuurd|geleverd
      op ~1 tijd -- @else|annul*
      nog ~2 niet binnen|er|hier|weg|compleet -- @else|bevestiging*
      @tracking
      @order|@parcel|@goods ~3 verdwenen|zoek|spoorloos -- @else
      thuis ~3 blijven|zijn|ben -- @else|niet+thuis
      afhaalpunt|ophaalpunt|pakketpunt|servicepunt|pakketautomaat|postpunt|locker
      rest|andere|tweede|overige ~4 volgt|nog|komt|komen|later -- @else|heel|verkeerd
      had|hadden ~8 moeten|zullen ~3 hebben|krijgen|ontvangen|zijn|komen|binnen -- @else|mail|bevestiging*|niet+moeten|andere|anders|ander
     ! @no ~1 teken ~1 van ~1 leven
      telaat|verlaat
      hopelijk|hoop ~4 komt|komen|geleverd|bezorgd|snel -- @else
      maar|en ~1 @my? ~1 @goods|@parcel|ander|andere|rest ~1 nog+niet ~1 $
      zou|zouden|moest|moesten|had|hadden ~7 er ~4 zijn|staan|liggen -- @else
      jullie|u ~2 hadden|had|hebben|heeft ~6 beloofd|toegezegd|gezegd ~2 -- @else|gebeld
    `,
    hints: `
      status|levering|bezorging|leverdatum|onderweg
      @carrier
      besteld|bestelde|gekocht
      wachten|wacht
      verjaardag|kerst|feest|vakantie|jarig|trouw|cadeau|sinterklaas
      voor ~1 @day
      thuis
      ! nog|al|verder ~1 niet|niks|niets|geen ~5 gehoord|telefoontje|bericht|mail|datum|ontvangen|gekregen|gezien|binnen|duidelijk|vernomen|geleverd|bezorgd
      ! website|site|mail|app|bevestiging ~4 geen|niks|niets|staat|stond ~3 datum|dag|informatie|info|werkdagen|dagen|levering|termijn
      ! zie|zien|hoor|hoorde|vind|vond|kreeg ~4 niks|niets|nergens -- rekening|brievenbus
      geen haast
      goederenlift|liftreservatie
    `,
    subjects: `
      waar|wanneer|status|tracking|track|onderweg|verzonden|verstuurd|bezorging|vertraging|vertraagd|eta|leverdatum|bezorgdatum|aankomst|levering|pakje|leverstatus|verzendstatus -- @else|factuur|geld
      @order ~2 status|vraag|update|info
      nog ~1 niet|niks|niets|geen ~3 -- bevestiging*|factuur|betaling|terug*
      te ~1 laat
      geleverd|verzonden|bezorgd ?
    `,
  },
  order_confirmation: {
    asks: `
      ! nooit|niet|geen ~5 bedankpagina|bevestigingspagina|bedankscherm ~3 -- retour*|terugbet*
      gelukt|binnen|doorgekomen|doorgegaan|aangekomen ~4 of ~5 opnieuw|nog+eens|overdoen|nogmaals|nee -- retour*|terugbet*|pakket|pakje
      is|zijn ~3 bestelling|order|aankoop ~5 bij+jullie|bij+u|binnen|doorgekomen|aangekomen|geregistreerd|in+het+systeem ~3 of ~1 niet|nee
      is|zijn|was ~5 @order|aankoop|betaling|het|alles|die|hij|hem ~4 goed|gelukt|geslaagd|doorgekomen|geplaatst|geregistreerd|binnen|aangekomen|correct|ontvangen|verwerkt|doorgegaan|bevestigd|afgerond|definitief|juist|geaccepteerd|aanvaard|in+orde|ok|oke|gelukt|genoteerd|overgekomen ~3 ? -- retour*|@back|adres|al+aangekomen|al+binnen+gekomen|in+de+vaatwasser|pakket|levering|verzonden|inkooporder|bestelbon|po|overmaking|overschrijving|overgemaakt
      is|zijn ~2 mijn|onze ~3 @order ~4 wel|goed|gelukt|binnen|geplaatst|door|doorgekomen|geregistreerd|bevestigd|ontvangen ~4 -- retour*|@back|adres|bestelbon|inkooporder
      is ~2 het|hij|dit|dat|alles ~2 wel|nu|allemaal ~1 gelukt|goed+gegaan|doorgekomen|doorgegaan|geplaatst|goed+doorgekomen -- retour*|@back
      @order|aankoop ~5 goed|correct|wel|juist|in+goede+orde|gelukt ~3 gegaan|gelukt|doorgekomen|aangekomen|ontvangen|geregistreerd|binnengekomen|geplaatst|verwerkt|binnen|doorgegeven|overgekomen|geslaagd|in -- retour*|@back|niet+wat|bestelbon|inkooporder|beschadigd|kapot|maar
      @order ~3 geplaatst|gelukt|doorgekomen|geslaagd|geregistreerd ? -- retour*
      goed ~1 doorgekomen|geregistreerd|geplaatst -- retour*
      hebben|heeft|hebt|heb jullie|u|je ~2 @my|ie ~3 @order|aankoop|hem|het|m ~5 ontvangen|binnen|gekregen|goed|genoteerd|staan|geregistreerd ~3 -- retour*|teruggestuurd|betaling|@back|klacht|teruggekregen|factuur|bestelbon|inkooporder|nog+in
      jullie|u ~2 hem|mijn+bestelling|de+bestelling|mijn+order|onze+bestelling|onze+order|het ~2 hebben ~3 -- retour*|geretourneerd|voorraad|terug
      ziet|zien|vinden|vindt|vind|staat|staan|terugvinden ~3 @order|bestelling|aankoop ~5 systeem|op+mijn+naam|onder|op+naam|bij+jullie|bij+u|geregistreerd|mijn+mailadres|dit+adres|in ~4 ? -- retour*
      staat|zit|is ~4 in ~2 systeem ~2 -- retour*|adres
      staat ~3 @order|het|hij ~3 goed|correct|erin|er+in|genoteerd|geregistreerd|er+nu|er+goed ~5 -- adres|retour*|voorraad|op+bezorgd
     ! @no|ontbreekt|zonder|mis ~7 bevestiging|bevestigingsmail|orderbevestiging|bestelbevestiging|bevestigingsmailtje|bevestigingsbericht|orderbevestigingsmail|bestelnummer|ordernummer -- po|inkooporder|bestelbon|retour*|annul*|verzendbevestiging|onze+order
      ! bevestiging|bevestigingsmail|orderbevestiging|bestelbevestiging|mail ~5 @no ~4 ontvangen|gekregen|binnen|gezien|gehad|aangekomen|toegekomen -- po|inkooporder|bestelbon|retour*|annul*|factuur|tracking|track|@else
      ! besteld|bestelling|gekocht|afgerekend|betaald|geplaatst ~7 @no ~4 mail|bevestiging|bericht|mails|bevestigingsmail ~4 -- po|inkooporder|retour*|factuur|tracking|track|bericht+over|@back
      bevestiging|bevestigingsmail|orderbevestiging|bestelbevestiging ~5 opnieuw|nogmaals|nog+eens|kwijt|weggegooid|verwijderd|sturen|mailen|doorsturen|toesturen|stuur|kopie -- po|inkooporder|bestelbon|retour*|annul*|getekend|factuur
      @ask|@send ~7 bevestigingsmail|bestelbevestiging|bevestiging+van+mijn+bestelling|bevestiging+van+mijn+aankoop|bevestiging+van+de+bestelling -- po|inkooporder|bestelbon|annul*|@else
      opnieuw|nogmaals|nog+eens ~4 orderbevestiging -- po|inkooporder|bestelbon
      bevestigen|bevestig|bevestigt ~7 @order|aankoop|bestelling ~6 ontvangen|goed|binnen|in+goede+orde|geplaatst|verwerkt|doorgekomen|aangekomen|behandeling -- po|inkooporder|bestelbon|annul*|onze+inkooporder
      bevestigen ~2 dat ~4 @order ~4 -- po|inkooporder|bestelbon|annul*|geannuleerd|datum|retour*|adres|leverdatum -- bezorgd|geleverd|verzonden|onderweg|aankomt|vertrekt ~3 ?
      site|website|pagina|scherm|app|browser|computer|telefoon|webshop|internet|wifi|verbinding ~5 vast|vastgelopen|wit|blanco|zwart|crashte|gecrasht|uit|bevroor|hing|foutmelding|weggeklikt|wegviel|viel|sloot|gesloten|dicht ~9 betalen|bestellen|bestelling|afrekenen|betaling|ideal|bancontact|bevestigen|drukte|klikte|betaald|afgerekend|geplaatst -- tracking|lukt+niet
      liep|loopt|viel ~3 vast|uit|weg ~9 betalen|bestelling|bestellen|afrekenen|betaling|bestelde|klikte|drukte
      scherm|pagina|site ~2 werd|bleef|ging ~1 wit|leeg|blanco|zwart|weg
      ! betaling|betaald|afgerekend|ideal|bancontact|geld|afgeschreven ~9 maar ~7 @no ~6 bevestiging|mail|bevestigingsmail|bericht|bestelling|account|terug|bestellingen -- @back|geretourneerd|terug+gekregen|tracking|zending|@else
      moet|moeten ik|we|wij ~2 het|hem|m|de+bestelling|alles|nu|dan ~2 opnieuw|nog+eens|nogmaals|weer ~1 doen|bestellen|plaatsen|proberen|invoeren
      opnieuw|nog+eens|nogmaals ~1 bestellen|plaatsen|ingeven|doen ? -- adres|als+ik
     ! @no ~3 bij|in|onder|tussen ~1 mijn ~1 bestellingen|account|bestelhistoriek|bestelgeschiedenis|aankopen|orders|profiel -- retour|factuur|@back|punten
      ! account|profiel ~5 @no ~5 -- retour*|factuur|@back|verwijder*|wachtwoord|inloggen|adres
      had|moest|moet|zou ~1 ik|er|we ~4 mail|bevestiging|bericht ~4 krijgen|ontvangen|gekregen|ontvangen|moeten ~2 ? -- retour*
      of ~1 de|mijn|onze|het|alles|die? ~2 @order|aankoop|betaling|het|alles|die|hij ~7 gelukt|geregistreerd|doorgekomen|geslaagd|goed+gegaan|goed+aangekomen|goed+binnen|goed+ontvangen|geplaatst|bij+u+binnen|goed+is|verwerkt+is|binnen+is|goed+bij+u|goed+bij+jullie -- retour*|@back|adres|pakket|bestelbon|inkooporder|voorraad
      is|zijn ~5 @order|het ~3 bij ~1 jullie|u ~2 binnen|aangekomen|binnengekomen|terechtgekomen ~2 ? -- retour*|terug
      bestelling|order|aankoop ~2 binnen ? -- al+binnen|pakket|binnen+<n>
      zeker ~2 weten|zijn ~6 @order|bestelling|hem|hebben|gelukt|goed|doorgekomen ~4 -- retour*|pas|maat|adres
      nagaan|nakijken|checken|controleren|natrekken ~3 of ~6 @order|aankoop|het ~6 goed|gelukt|doorgekomen|geregistreerd|binnen|correct|geplaatst|ontvangen -- retour*|@back|adres|pakket
      twee|dubbel ~2 keer|maal ~3 besteld|geplaatst ?
      bestelling ~2 wel|niet|nou|nu ~1 gelukt|doorgegaan|doorgekomen|geplaatst
      ontvangst|ontvangen ~4 bevestigen ~3 -- po|inkooporder|bestelbon|retour*|betaling
      ! kreeg|krijg|kregen ~8 @no ~3 ordernummer|bestelnummer|bevestiging|bevestigingsmail|mail -- tracking|retour*|inkooporder|bestelbon
      mail|mailtje|bericht ~3 bevestiging|bevestigingsmail|bestelbevestiging ~7 niet|nooit|nergens|geen ~5 -- inkooporder|bestelbon|retour*
      zien|kijken|checken|nagaan|nakijken|nazien|zeggen|weten ~2 of ~4 hij|het|die|bestelling|order|ik ~3 erin|er+in|genoteerd|geregistreerd|systeem|doorgekomen|gelukt|binnengekomen ~4 -- retour*|adres|@back|lampje|batterijen
      bestelling|order|aankoop|het|hij ~3 genoteerd|geregistreerd|verwerkt|opgenomen ? -- retour*|@back
      of ~4 bestelling|order|aankoop ~5 wel|niet|goed ~3 doorgekomen|gelukt|binnen|aangekomen|geplaatst|geregistreerd|ontvangen|doorgegaan -- retour*|@back|pakket
      ben|is ~3 niet+zeker|onzeker|onduidelijk ~4 of ~6 bestelling|order|aankoop|gelukt|besteld ~4 -- annul*|retour*
      heb ik ~4 besteld|bestelling ~4 ? -- @else|wanneer|wat|waar|verkeerd|nog+niet
      scherm|pagina|site|website|melding ~6 vinkje|wit|leeg|foutmelding|error ~3
      ! verder|daarna|nadien|sindsdien ~3 hoor|hoorde|kreeg|zag|gehoord|gekregen|gebeurde ~3 @no
      weet|weten ~3 nu|dus? ~1 niet ~3 of ~7 @order|besteld|bestelling|gelukt|goed ~4 -- annul*|retour*|maat
      of ~2 jullie|u ~4 @order|hem|het ~3 hebben|heeft|hebt|ontvangen|gekregen ~2 -- voorraad|retour*|nog|pakket|betaling
      lege|witte|blanco|zwarte ~1 pagina|scherm ~4 -- dag
      ! betaald|betaling|afgerekend ~9 maar ~8 @no ~5 -- @back|aangekomen|geleverd|ontvangen+pakket|@else
      waar|wanneer ~4 bevestiging|bevestigingsmail|orderbevestiging|bestelbevestiging ~3 -- inkooporder|bestelbon|po|annul*
      of ~9 doorgekregen|doorgekomen|binnengekregen|binnengekomen ~2 -- retour*|@back|pakket
      niet ~1 zeker ~1 of ~8 gelukt|geslaagd|doorgegaan|doorgekomen|goed+gegaan|hebben|gelukt+is ~2 -- retour*|@back|pas
      hoe ~1 weet ~2 ik|wij ~5 goed|gelukt|geplaatst|ontvangen ~2 -- maat
    `,
    tells: `
      bevestiging|bevestigingsmail|bestelbevestiging ~3 kwijt|weg|weggegooid|verwijderd|verdwenen|zoek
     ! @no ~2 mail|mailtje|bevestigingsmail ~5 ontvangen|gekregen|gehad|binnengekregen -- tracking|track|@else|verzend*
      te+snel|per+ongeluk|direct ~3 weggeklikt|gesloten|afgesloten
      gekeken|gezocht|kijken|ook ~3 spam|spambox|spamfolder|ongewenste|spammap -- @else
    `,
    hints: `
      bevestiging|bevestigen|bevestigd|gelukt|doorgekomen|geplaatst
      vinkje|afrekenen|afgerekend|winkelmandje
      ! vinden|terugvinden|vind|gevonden
    `,
    subjects: `
      bevestiging|bevestigingsmail|orderbevestiging|gelukt|doorgekomen|geregistreerd|geplaatst|bestelbevestiging -- po|inkooporder|bestelbon|annul*|retour*
      ontvangst ~2 @order
      @order ~2 ok|oke|goed|gelukt|ontvangen|binnen|geplaatst
      site ~2 vast
      dubbelcheck
    `,
  },
};
