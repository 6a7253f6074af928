// Dutch: what a mail says that asks about stock, products and shipping. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const questions: IntentRules = {
  stock_question: {
    asks: `
      komt|komen ~1 die|deze|dat|ze|hij|het ~2 nog|weer|terug|opnieuw ~1 binnen|op+voorraad|in+stock -- pakket|pakje|mijn+bestelling|vandaag|morgen
      uitverkocht|niet+leverbaar & wanneer|nog|weer|terug
      op|uit|in|van ~1 voorraad ~4 -- mijn+bestelling|mijn+order|offerte
      is|zijn|hebben|heeft|hebt|wanneer|nog|weer|of|vraag|blijft ~8 voorraad|leverbaar|beschikbaar|verkrijgbaar|voorradig|te+krijgen|te+koop|te+verkrijgen|bestelbaar|te+bestellen|uit+te+bestellen -- @tracking|retour*|@bill|contactpersoon|telefonisch+beschikbaar|ik+ben+beschikbaar|datum+beschikbaar|bezorg*|afspraak|spare|link
     ! @no|tijdelijk|weer|opnieuw|terug|nog ~3 leverbaar|beschikbaar|verkrijgbaar|voorradig|bestelbaar|te+krijgen|te+koop|te+bestellen ~3 -- telefonisch|ben|adres
      voorraad ~5 -- mijn+bestelling|geleverd|magazijn+voorraad
      uitverkocht|uitverkochte|sold+out|uit+verkoop
      uit|in ~2 assortiment|collectie|gamma|productie ~4 -- leverancier|uw
      wanneer ~6 weer|opnieuw|terug|nieuwe ~4 binnen|leverbaar|beschikbaar|voorraad|voorradig|te+koop|verkrijgbaar|aangevuld|terug|bestellen|lading ~2 -- mijn+bestelling|bezorg*|chauffeur|langs
      wanneer ~8 binnen|voorraad|leverbaar|beschikbaar ~2 & voor+ik+bestel|weer|uitverkocht|nieuwe|collectie|opnieuw
      weer|terug|opnieuw ~2 binnen|beschikbaar|leverbaar|voorradig|verkrijgbaar|op+voorraad|te+koop|bestelbaar
      komt|komen|krijgen|krijgt|verwacht|verwachten ~6 nieuwe|weer|opnieuw|terug|meer ~4 ? -- pakket|mijn+bestelling|langs|poging|bezorg*|geld|lampje|mail|chauffeur|vandaag|morgen|tijd
      krijgen|krijgt|verwachten|verwacht jullie|u ~4 nieuwe|nog|weer|meer|opnieuw ~3 -- @back|geld
      bijgevuld|aangevuld|bevoorraad|restock*|herbevoorrading|aanvulling ~2
      hebben|heeft|hebt|verkopen|verkoopt|voeren jullie|u|je ~6 nog|ook|in|zwarte|witte|maat|op ~4 ? -- mijn|klantenservice|nieuws|telefoonnummer|track*|contract|nummer|tip|info|deze+opsturen|opsturen|ontvangen|adres|winkel|korting|update|een+idee|enig
      hebben|verkopen jullie ~6 maat|kleur|<n>|zwart|wit|blauw|rood|groen|grijs|beige ~2 ?
      hoeveel ~7 nog|liggen|op+voorraad|beschikbaar|over|voorradig ~3 -- kost|dagen|duurt|langer
      kan|kunnen|kunt|mail|mailen|bericht|seintje|verwittigen|verwittig|laten+weten|op+de+hoogte|melden ~7 zodra|wanneer|als ~5 weer|terug|opnieuw|beschikbaar|leverbaar|voorradig|binnen ~4 -- mijn+bestelling|pakket|verzonden
      preorder|pre+order|voorbestellen|voorbestelling|reserveren|reservering ~5 -- lift|goederenlift|parkeerplaats|tafel
      vanaf ~1 wanneer ~4 bestellen|kopen|verkrijgbaar|koop
      knop|variant|kleur|maat|optie ~5 grijs|niet+aanklikken|niet+aan+te+klikken|niet+selecteren|niet+kiezen|niet+bestellen|niet+te+bestellen|grijs+gemaakt
      niet|nergens ~2 aanklikken|selecteren|te+bestellen|te+vinden ~4 & site|website|webshop|variant|kleur|maat -- factuur|account|bestelling|betaling
      komt|komen ~4 terug ? -- bezorger|chauffeur|koerier|dhl|pakket
      loopt|lopen ~4 uit ~4 -- vertraging
      heeft|zin ~3 wachten|te+wachten ~3 & uitverkocht|grijs|knop|voorraad|dezelfde
      nieuwe ~1 lading|levering|voorraad|partij|zending ~4 ? -- mijn
      definitief ~2 uit ~2
      nog ~2 lading
      genoeg ~2 binnen|voorraad
      uit+productie|stopgezet|discontinued|niet+meer+gemaakt ? -- uw|leverancier
      @several ~4 direct|meteen|onmiddellijk ~4 leverbaar|voorraad|beschikbaar|leveren
      nalevering|backorder ~3 ? -- uw
      wachtlijst|reservelijst|wachtrij ~4
      krijgen|krijgt jullie|u ~6 terug|weer|opnieuw ~2 binnen|op+voorraad|in+huis
      al|nog ~3 weken|tijdje|maanden|dagen ~2 niet ~2 te+krijgen|te+koop|leverbaar|verkrijgbaar|beschikbaar
      verwachten|verwacht|krijgen|krijgt jullie|u ~3 nieuwe|meer|weer ~5 -- bezorg*|@back
      wanneer ~2 hebben|heeft|krijgen jullie|u ~5 weer|opnieuw|terug|nieuwe
      wanneer ~7 leverbaar|verkrijgbaar|voorradig|beschikbaar -- mijn+bestelling
      weer|opnieuw ~3 besteld|bestellen ~2 -- per+ongeluk|moet
    `,
    tells: `
      tijdelijk ~2 niet ~4
      uitverkocht
      voorraad
    `,
    hints: `
      leverbaar|beschikbaar|verkrijgbaar
    `,
    subjects: `
      voorraad|leverbaar|beschikbaarheid|beschikbaar|uitverkocht|assortiment|pre+order|preorder|weer+binnen|verkrijgbaar|voorradig
      maat ~1 <n>
      niet ~1 te ~1 bestellen
      hoeveel ~1 nog
    `,
  },
  product_question: {
    asks: `
      doet|doen|werkt|werken|past|passen|kan|kunnen|mag ~6 inductie|gas|keramisch*|kookplaat|oven|magnetron|vaatwasser|vaatwasmachine|wasmachine|buiten ~2 ? -- @order|@parcel
      wat ~2 is|zijn ~4 afmetingen|afmeting|maten|formaat|gewicht|materiaal|hoogte|breedte|lengte|diepte|inhoud|vermogen|wattage|voltage|verschil|kleur|draagvermogen|zithoogte|diameter|samenstelling|ingredienten|maximale|maximum|doorsnede|dikte|capaciteit|bereik|merk|energielabel|stof -- @order|retour*
      afmetingen|specificaties|specs|technische|productspecificaties|productinformatie|datasheet|productfiche|fiche|draagvermogen|zithoogte|maattabel|productblad|gebruiksaanwijzing|montagehandleiding|veiligheidsinformatie ~6 -- technische+storing|technische+fout|technische+problemen|ontbreekt|zat|zonder
      verschil ~3 tussen ~7
      is|zijn ~7 geschikt|gemaakt|waterdicht|waterproof|wasbaar|vaatwasserbestendig|afwasbaar|massief|compatibel|verstelbaar|opvouwbaar|oplaadbaar|veilig|biologisch|vegan|vegan*|hypoallergeen|uitwasbaar|inklapbaar|stapelbaar|draadloos|hittebestendig|weerbestendig|hufterproof|kindvriendelijk|dimbaar|voedselveilig|fsc|recyclebaar|vorstbestendig|regenbestendig|verwijderbaar|afneembaar|demonteerbaar|lichtgewicht|ovenvast ~6 -- link+veilig|betaling+veilig|bestelling+gemaakt|veilig+betalen|foto+gemaakt
      is|zijn|van ~4 van|uit ~2 echt|echte|wol|leer|leder|hout|katoen|kunststof|metaal|staal|linnen|zijde|plastic|eik|eiken|bamboe|glas|rvs|massief ~3 ? -- besteld
      gemaakt ~1 van|uit|in
      kan|kunnen|mag|mogen ~6 vaatwasser|vaatwas|afwasmachine|oven|magnetron|wasmachine|droger|droogkast|buiten|diepvries|inductie|microgolf|microgolfoven|regen|vriezer|koelkast|tuin|badkamer|microgolf|vriezer ~4 -- bezorgen|leggen|bezorgd|neerzetten|geleverd
      kan|kunnen|mag|mogen ~4 je|ik|we|u|men|hij|ze|hem|het|deze|die|de ~7 wassen|gewassen|opvouwen|verstellen|opladen|monteren|ophangen|schilderen|buiten|stapelen|inklappen|dimmen|reinigen|schoonmaken|koken|losmaken|strijken|aansluiten|inkorten|samenklappen|uitschuiven|wandmontage ~5 ? -- adres|kortingscode|cadeaubon|account|gegevens|bestelling|code|chatbot|bewijs
      werkt|werken|past|passen|draait ~6 met|op|onder|in|bij|samen|achter|zonder ~6 ? -- order|code|kortingscode|betaling|niet|bestelling|retour*|afleveren|bezorgd|adres|geleverd|jullie+met|pakketdienst|winkel|sturen|pakket|zending|hoe+werkt+het|ophalen|halen|ruilen
      zit|zitten|hoort|horen ~6 bij|erbij|er+bij|in+de+set ~3 ? -- zat|bestelling+bij|factuur|vergeten|track*|bij+u|bij+jullie|vertraging|bonnetje|binnen|afgegeven|buren|huis|hoort+er+wel|nog+bij|dezelfde+bestelling
      zit ~1 er ~5 bij ~3 -- factuur|bonnetje
      welk|welke ~8 geschikt|raden|aanraden|aanbevelen|beste|nodig|fitting|past|passen|maat|materiaal|vermogen|soort|advies|kies|kiezen|neem|nemen|heeft|hebben|hoort|batterij|lamp|verf|kleur ~6 -- vervoerder|koerier|pakketdienst|dag|gegevens|kaart|rekening|datum|tijd|account|info|week|nummer|adres|verschil+in+prijs
      raden|raadt|adviseren|adviseert|aanraden|aanbevelen jullie|u|je ~5 -- af+te|hoe
      advies ~5 -- juridisch
      hoe ~1 zwaar|groot|hoog|breed|lang|diep|dik|luid|sterk|warm|zacht|stevig|oud ~1 is|zijn|weegt|wordt ~5 -- lang+is+de+levertijd|lang+is+levertijd|kans|levertijd|lang+duurt|wachttijd
      hoeveel ~1 jaar|watt|liter|kilo|kg|cm|meter|personen|planken|lampen|ports|poorten|lumen|vermogen|stopcontacten|gewicht|vakken ~6 -- bestellen|korting|prijs
      hoeveel ~4 garantie
      garantie ~7 ? -- kapot|stuk|defect|beroep
      handleiding|gebruiksaanwijzing|montage|montagevideo|montageinstructies|instructies ~6 & waar|vinden|sturen|downloaden|kunt|kan|hebben|krijgen|mailen|heb|nodig -- zat|ontbreekt|geen+handleiding|zonder|vergeten|retour*
      waar ~5 handleiding|gebruiksaanwijzing ~4
      hoe ~3 monteer|monteren|gebruik|gebruiken|reinig|reinigen|stel|instellen|schoonmaken|ontkalken|installeer|installeren|koppel|koppelen|onderhoud|onderhouden|vervang|vervangen|was|maak|zet|zet+ik|laad|laden ~6 -- adres|betaal|bestelling|account|wachtwoord|label|retour*|maak+ik+gebruik|was+de+service|annul*
      ontkalken|inregelen|waterpeil ~2
      compatibel|geschikt ~2 met|voor|op ~5
      maat|welke+maat|maattabel ~5 bestellen|nemen|kiezen|heb+ik+nodig|advies|moet+ik ~3 -- ruil*|gekregen
      kleur ~5 foto|echt|precies ~4 ? -- kreeg
      reserveonderdelen|losse+onderdelen|wisselstukken|onderdelen ~3 bestellen|verkrijgbaar|leverbaar|los|verkopen ~3 -- ontbreken|mist
      bevat|bevatten ~5 ? -- doos|pakket
      allergisch|allergie|nikkel|lactose|gluten|noten ~4
      komt|raakt ~5 grond ~4 ?
      blijven|staan ~3 buiten|regen|vorst ~5 ?
      buiten ~2 blijven ~4
      meer|wat|extra ~1 informatie|info|uitleg|gegevens|details ~2 over ~3 @goods -- order|bestelling|levering
      fitting|batterij|batterijen|stekker|aansluiting|snoer ~6 ? -- zat|ontbreekt|kapot|defect|mist
      tot ~1 hoeveel|welk ~2 kilo|kg|gewicht|liter|graden|cm|jaar|leeftijd ~6
      hoeveel ~3 kan|mag|kunnen ~6 dragen|aan|belasten|in|wegen|houden ~2 ?
      mag|kan|kunnen|mogen ~5 in ~2 was|wasmachine|droogkast|droger ~3
      is|zijn ~5 afneembaar|uitneembaar|verstelbaar|los+te|in+elkaar|kant+en+klaar|gemonteerd ~4
      voet|voeten|lengte|hoog ~5 grond ~4
      hoeveel ~1 man|mensen|personen|mens|ruimte|plaats|speling|keer ~7
      wordt|worden|is|zijn ~6 inbegrepen|meegeleverd|inclusief|bijgeleverd ~3 -- verzending|bezorging|levering|factuur|verzendkosten|btw
      is|zijn|kan|kunnen|valt|vallen ~9 te ~1 bevestigen|monteren|gebruiken|wassen|plaatsen|combineren|verstellen|schilderen|demonteren|stapelen|vervangen|bedienen|dimmen ~5 ? -- adres|bestelling|order|kapot
      verwijderen|schoonmaken|reinigen|onderhouden|behandelen|impregneren ~3 ? -- gegevens|account|bestelling|artikel
      heeft|hebben|bevat het|de|deze|die|dit @goods|model|ding|apparaat|toestel ~6 ?
      apart ~2 kopen|bestellen|aanschaffen|bijkopen
      kan|kunnen|bestand|bestendig ~5 tegen ~3 pannen|water|regen|zon|vorst|stoten|kou|hitte|warmte|vuil|krassen|vocht|zonlicht|wind|zout|vlekken
      zit|zitten ~5 aan|op|in ~2 @goods|lamp|model ? -- vast|los
      hoe ~1 lang|breed|hoog|zwaar is|zijn ~1 het|de ~1 @goods|model ~6 -- onderweg|geleden
      wanneer|hoe+vaak ~3 ik|je|we ~3 filter|filters|batterij|batterijen|olie ~2 vervangen|verversen|reinigen
    `,
    tells: `
      maximaal|maximale ~3 gewicht|belasting|draagvermogen|temperatuur|vermogen
      garantie -- kapot|stuk|defect
      hoog|breed|diep|lang ~2 ?
    `,
    hints: `
      maten|materiaal|handleiding|model
    `,
    subjects: `
      afmetingen|materiaal|handleiding|garantie|gewicht|maattabel|specificaties|verschil|vaatwasser|inductie|productvraag|productinformatie|advies|wassen|fitting|maten|gebruiksaanwijzing
      technische gegevens|fiche|specificaties
      vraag ~1 over ~1 product|@goods
    `,
  },
  shipping_question: {
    asks: `
      verzendkosten|leveringskosten|bezorgkosten|transportkosten|portokosten|vrachtkosten|verzendtarief|verzendtarieven|leverkosten|porto ~6 -- terugbetaald|terugkrijgen|offerte|retour*|terug|gecrediteerd|toch+verzendkosten
      leveren|leveringen|leveren+jullie|levert|verzenden|verzendt|versturen|verstuurt|bezorgen|bezorgt|bezorgd|sturen|stuurt|komen jullie|u|je ~2 ook|altijd|zelfs|alleen|enkel|wel|gratis|naar|op|in|aan|buiten|tot ~6 -- mijn+bestelling|mijn+pakket|deze+order|bestelling+naar|factuur|@order
      leveren|levert|verzenden|verzendt|bezorgen|bezorgt|bezorgd|versturen|sturen jullie|u|je ~7 ? -- mijn|wanneer|@order|retour*|factuur|pakket|het|hem|code|opnieuw|label|mail|die|deze|terug
      kunnen|kunt|kan|is|mogelijk ~6 leveren|verzenden|versturen|bezorgen|geleverd|verzonden ~3 naar|in|op|buiten ~1 belgie|nederland|duitsland|frankrijk|luxemburg|buitenland|engeland|spanje|zwitserland|oostenrijk|curacao|aruba|italie|waddeneilanden|texel|ameland|eiland|suriname|brussel|denemarken|portugal|polen -- mijn+bestelling|@order|mijn+pakket
      naar ~1 belgie|nederland|duitsland|frankrijk|luxemburg|buitenland|engeland|spanje|zwitserland|oostenrijk|curacao|aruba|italie|suriname|verenigd+koninkrijk|denemarken|portugal|polen|het+buitenland|waddeneilanden ~5 ? -- mijn+bestelling|@order|verhuisd|pakket+is
      hoe+lang|wat|hoeveel ~3 levertijd|levertijden|leveringstermijn|leveringstijd|bezorgtijd|verzendtijd|levertermijn ~5 -- mijn+bestelling|@order|offerte|stuks
      levertijd|levertijden|leveringstermijn|levertermijn ~3 normaal|gemiddeld|meestal|gemiddelde|doorgaans|standaard|als|naar|voor ~6 -- mijn+bestelling|@order|offerte|prijs
      hoe ~1 lang ~4 normaal|gewoonlijk|meestal|gemiddeld|doorgaans|standaard ~5 -- @back|retour*
      als|indien|wanneer|stel ~2 ik|we|wij|dat ~2 nu|vandaag|vanavond|morgen|bestel|bestellen|het|voor ~6 bestel|bestellen|bestelde|huis|morgen|levertijd|geleverd|bezorgd|kerst|binnen ~6 -- korting|stuks|prijs|weer
      voor ~2 uur ~2 besteld|bestellen
      nu|vandaag|vanavond ~3 bestel|bestellen ~7 -- korting|stuks|voor+ik
      gratis ~1 verzending|levering|bezorging|verzonden|bezorgd|geleverd|thuisbezorgd|verzenden ~5
      vanaf ~2 bedrag ~6
      zaterdag|zondag|avond|avonds|weekend|zaterdags|feestdagen|feestdag ~5 & bezorgen|bezorgd|leveren|geleverd|levering|bezorging|levert|bezorgt & jullie|u|ook|mogelijk -- mijn|@order|komt|pakket|verjaardag|jarig|storm
      kan|kunnen|mag|mogelijk ~7 zelf|winkel|ook ~3 afhalen|komen+halen|ophalen|komen+afhalen|oppikken ~5 -- retour*|al+klaar|mijn+pakket|depot|@order|wanneer+kan|deze+spullen|laten+ophalen
      afhalen|ophalen ~4 in|bij ~2 jullie|uw|winkel|magazijn|showroom ~3 -- retour*|mijn+pakket|chauffeur|wanneer
      welke|met+welke|wie|via+welke ~2 pakketdienst|koerier|vervoerder|bezorgdienst|koerierdienst|transporteur|pakketdiensten|vervoerders ~5 werken|gebruiken|normaal|gewoonlijk|meestal|doorgaans|jullie|verzenden|gebruik|werkt ~3 -- mijn|@order|mijn+pakket|komt|brengt
      leveringsvoorwaarden|leveringsopties|verzendopties|verzendmogelijkheden|leveringsmogelijkheden|bezorgopties|verzendmethode|verzendmethodes|verzendwijze|leveringswijze|verzendbeleid|levermogelijkheden|bezorgmogelijkheden|verzendvoorwaarden ~5 -- offerte|@order
      expreslevering|expresverzending|spoedlevering|spoedverzending|avondlevering|express|zaterdaglevering|sameday|next+day ~5 & bieden|biedt|mogelijk|kan|kost|hebben|doen|is+er -- omzetten|mijn+bestelling|@order|nog+omzetten|bijbetalen
      bieden ~3 expreslevering|levering|bezorging|verzending|montage|express ~5
      wat|hoeveel ~3 kost|kosten|rekenen ~6 verzending|verzenden|bezorging|bezorgen|levering|leveren|versturen|transport|opsturen|plaatsing|montage ~5 -- retour*|stuks
      verzenden|leveren|bezorgen ~6 en ~2 wat ~2 kost|kosten
      rekenen ~3 extra|iets|kosten ~3 & komen|leveren|bezorgen|eiland|texel
      boven|verdieping|etage|trap|voordeur|drempel|begane+grond|lift|tweede+verdieping|eerste+verdieping ~7 & gebracht|bezorgd|geleverd|brengen|leveren|tillen|dragen|zetten & jullie|wordt|worden|alleen|ook|tot -- mijn+bestelling|@order
      is|zijn ~3 bezorging|levering|verzending ~4 mogelijk|gratis|inbegrepen|inclusief|kosteloos|verzekerd ~5 -- mijn+bestelling|@order
      in ~1 huis ~4 ? & als|bestel
      wanneer ~3 huis|geleverd|bezorgd ~4 als ~2 bestel|bestellen
      douanekosten|invoerrechten ~6 & naar|bestel|zwitserland|engeland|als|jullie
      als|indien|wanneer ~1 ik|we|wij ~4 bestel|bestellen & bezorgd|geleverd|binnen|huis|levering|duurt|verzonden
      mogelijk ~8 verzenden|leveren|bezorgen|versturen|opsturen|zenden ~6 & kosten|kost|prijs|naartoe|buitenland|ook
      kosten ~4 voor ~2 pakket|kilo|zending|levering
      bezorgdag|leverdag|bezorgmoment|levermoment|tijdvak|leveringsdag ~3 kiezen|uitkiezen|bepalen|aanduiden|opgeven
      bij ~1 het ~1 bestellen ~5
      hoe ~1 laat ~5 bestellen|bestel
      voor ~1 hoe ~1 laat ~5 besteld|bestellen|bestel
      wanneer|hoe|waar ~1 leveren|bezorgen|verzenden|bezorgt|levert jullie|u ~3 gewoonlijk|normaal|meestal|doorgaans|altijd
      zetten|zet|monteren|plaatsen|installeren|sluiten ~4 in+elkaar|op|aan|ook ~2 ? -- vast|bon
      nemen|neemt ~2 ze|jullie|u|de+bezorgers ~5 mee ?
      wat|hoe+lang ~1 is|zijn jullie|uw ~1 levertijd|leveringstermijn|levertijden
      komen jullie ~2 ook ~4
    `,
    tells: `
      voor ~2 kerst ~4 & bestel|bestellen
      wij|we ~1 wonen ~2 op|in ~5
      overwegen ~3 bestelling|bestellen ~4
    `,
    hints: `
      verzendkosten|levertijd|verzending|leveringskosten|afhalen
    `,
    subjects: `
      verzendkosten|levertijd|leveringsvoorwaarden|gratis+verzending|expreslevering|afhalen|bezorgkosten|leveringskosten|verzenden+naar|leveren+jullie|levertijden|luxemburg|duitsland|buitenland|transportkosten
      welke ~1 koerier|vervoerder
    `,
  },
};
