// Dutch: what a mail says of goods that came wrong: broken, another thing, or too few. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const faults: IntentRules = {
  damaged_item: {
    asks: `
      @broken ~6 aangekomen|gekomen|geleverd|bezorgd|ontvangen|gekregen|toegekomen|binnen|uitpakken|uitgepakt|uit+de+doos|openen|openmaken -- depot|sorteercentrum|nog+niet|niet+beschadigd|onderweg|klantenkaart|link
      aangekomen|gekomen|geleverd|geleverde|bezorgd|ontvangen|gekregen|toegekomen|kreeg|kwam|kwamen|arriveerde|uitpakken|uitgepakt|openen|openmaken ~8 @broken -- depot|sorteercentrum|nog+niet|onderweg+beschadigd
      @thing|scherm|knop|deksel|handvat|rits|glas|poot|poten|motor|stekker|snoer|wiel|blad|deur|lade|scharnier|steel|greep|batterij|accu|onderkant|zitting|leuning|verpakking ~6 is|zijn|zit|zitten|was|waren|ging|ligt|had|heeft|toont|vertoont ~6 @broken -- track*|link|volgens+dhl|depot|onderweg+beschadigd|douane|website|site|niet+kapot
      is|zijn|zit|zitten|was|waren|ligt|liggen|lag|lagen|bleek|bleken|blijkt|vertoont|heeft|hebben ~4 @broken -- track*|link|depot|onderweg|website|site|niet+kapot|hart|lek+gegevens|oude
      zit|zitten|zat|zaten|met|heeft ~5 barst|barsten|barstje|scheur|scheuren|scheurtje|kras|krassen|krasjes|deuk|deuken|vlek|vlekken|gat|gaten|gaatje|schade|beschadiging|beschadigingen|butsen|butsje|schilfer|schilfers|spleet ~3
      stuk ~2 aangekomen|gegaan|geleverd|gevallen|gekregen|gesprongen|gebroken|toegekomen|bezorgd
      is|zijn|was|waren|ging|gingen ~5 stuk ~1 $ -- per+stuk
      al ~1 stuk ~3
      ! doet|werkt|werken|functioneert|functioneren|reageert|start|laadt|verwarmt|draait ~3 niet|niets|niks|nauwelijks|amper ~3 -- site|website|link|code|kortingscode|cadeaubon|betaling|track*|login|chatbot|app|pagina|ideal|trackinglink|formulier|hoeft|gebruikt|meer+bij|hier+niemand|inductie|mijn+oude|op+zoek
      doet|doen ~2 het ~2 niet|helemaal+niet|niet+meer|nog+niet -- oude|oud|inductie|kookplaat|vorige|zoek+naar|op+zoek
      werkt|werken|functioneert|laadt|verwarmt|reageert|brandt|start|draait|sluit ~3 niet|nauwelijks|slecht ~3 -- site|website|link|code|kortingscode|cadeaubon|betaling|betalen|track*|login|ideal|hier+werkt|betaalpagina|formulier|hier
      gestopt|stopt|stopte|opgehouden ~4 werken|met+werken|doen|functioneren
      gaat|gaan|ging ~4 niet ~1 meer? aan|open|dicht ~2 -- site|website|link|pagina|app|deur
      niet ~1 meer? ~1 aan ~2 $
     ! @no|gebeurt ~3 gebeurt|niets|niks ~2 & knop|druk|stopcontact|stroom|aan
      er gebeurt niets|niks
      defect|defecte ~3 @thing|stuks|exemplaar|partij|levering|@number ~5
      lekt|lekken|lekkende ~6 -- gegevens
      geen ~1 geluid|stroom|beeld|licht
      in ~1 slechte|erbarmelijke|belabberde|deplorabele|onbruikbare ~1 staat|toestand
      doos|verpakking|pakket ~4 ingedeukt|opengescheurd|nat|doorweekt|gescheurd|beschadigd|open|verpletterd|gehavend|kapot ~9 -- depot|onderweg|postnl+zegt|teruggestuurd
      vielen|viel|liggen|zag|vond ~3 scherven|stukken|gruzelementen|stukjes
      valt|onder|op ~4 garantie ~4 ? & kapot|stuk|defect|beschadigd|gebroken|@broken|werkt
      zakt|doorgezakt|wiebelt|wankelt|rammelt|kraakt|piept|bromt|ruikt|stinkt|stinken|flikkert|vonkt|rookt|brandlucht|wankel|waggelt|oververhit|knettert ~4 -- mee+eens
      nieuwe|nieuw|vervanging|vervangen|vervangend|vervangende|vervangstuk|wisselstuk ~5 & @broken
      @broken ~6 nieuwe|nieuw|vervanging|vervangen|vervangend|vervangende
      bij ~1 het ~1 uitpakken ~4 @broken
      na ~3 dag|dagen|week|weken|keer|maand|maanden|uur ~4 kapot|stuk|defect|los|begeven|kapotgegaan
      eerste|tweede|een ~1 keer ~4 kapot|stuk|defect|gebroken|los|gescheurd
      begeven|begaf|doodgegaan|kapotgegaan|afgevallen|losgekomen|afgebroken|loskomt|losgelaten -- betaling|gesprek|verbinding
      loszitten|los ~1 zit|zitten|gekomen|gelaten
      zo+uit|uit ~1 de ~1 verpakking|doos & @broken
      schade ~2 melden|aan|doorgeven -- transportbedrijf
      fabrieksfout|productiefout|fabricagefout|productiefouten|constructiefout
      mankeert|schort|scheelt ~2 iets|wat ~3
      lag|lagen|ligt|liggen ~6 scherven|stukken|gruzelementen|diggelen
      bleek|bleken|blijkt|blijken ~6 @broken|stuk
      ! tikt|loopt|draait|sluit|klemt|brandt|spoelt|zuigt|blaast|koelt|verwarmt|maalt|koppelt|laadt|springt|speelt|trilt|beweegt|gaat ~2 @no ~1 $ -- pakket|bestelling|levering|betaling|site|website|dat|het
      ! tikt|loopt|draait|sluit|klemt|brandt|spoelt|zuigt|blaast|koelt|verwarmt|maalt|laadt ~2 niet , ~5 -- pakket|bestelling|levering|betaling|site|website
      zit|zitten|hangt|hangen|is ~3 los ~2 -- vast
      hapert|hapering|mankeert|kraakt|klemt|wiebelt|lekte|begaf
      iets ~1 mis ~1 met ~3 @goods|product|toestel|apparaat -- bestelling|betaling|levering
      duizend|honderd|tig|kleine|twee|allemaal ~1 stukjes|stukken|brokken|gruzelementen ~2 -- factuur
      wanneer ~4 nieuwe|vervangende|vervanging ~3 & kapot|stuk|gebroken|eerste|beschadigd|defect
      zie|zien|zag|zagen|merkte|merkten|ontdekte|ontdekten|constateerde|vaststellen|stelden|bleek|blijkt ~9 @broken ~3 -- track*|depot|onderweg
      een ~1 van ~1 de ~4 @broken ~2
      stuur|stuurde|bijgevoegd|bijgesloten|zie|voeg ~3 foto|fotos ~4 & schade|kapot|stuk|@broken|gebroken
      wanneer|waar|hoe+lang ~6 vervangende|vervangend|vervanging|reparatie|herstelling|gerepareerd|hersteld ~4
      bult|bulten|bluts|blutsen|schram|schrammen|oneffenheid|loshangt ~4 in|op|bij
    `,
    tells: `
      @broken -- track*|link|depot|onderweg|niet+kapot|lekker|website|site|afschrijving
      foto|fotos ~4 schade|bijlage|bijgevoegd|bijgesloten|toegevoegd|kapot|bewijs
      garantie ~3 beroep|claim|aanspraak|reparatie
      onbruikbaar|onbruikbare
      kwaliteit ~3 slecht|ondermaats|bedroevend -- service
    `,
    hints: `
      vervangen|vervanging|reparatie|garantie|repareren|herstellen|schade
      stuk
    `,
    subjects: `
      @broken|stuk|defect|werkt+niet|doet+het+niet|schade|transportschade|slechte+staat|kapot|garantie+claim -- track*|link|site
      in slechte staat
    `,
  },
  wrong_item: {
    asks: `
      verkeerd|verkeerde|fout|foute|foutief|foutieve|ander|andere|onjuist|onjuiste|heel+ander|heel+andere|totaal+ander ~2 @thing|product|artikel|maat|kleur|model|boek|merk|versie|type|exemplaar|uitvoering|bestelling ~5 ontvangen|gekregen|geleverd|gestuurd|opgestuurd|bezorgd|toegestuurd|verzonden|toegekregen|opgestuurd|kreeg|binnen|aangekomen -- @address|adres|voor+andere|graag+een+andere|andere+bestelling|nog+niet|andere+doos|ander+huis|ander+pakket+nog
      ontvangen|gekregen|geleverd|gestuurd|stuurden|stuurde|opgestuurd|bezorgd|kreeg|kregen|ontving|ontvingen|zat|zit|bevat|bevatte|zaten|leverde|leverden|toegestuurd ~5 verkeerd|verkeerde|fout|foute|foutief|foutieve|ander|andere|onjuist|onjuiste|heel+ander|andermans ~4 -- @address|adres|huis|deur|buren|factuur|andere+artikelen+wel|andere+doos|andere+helft|al+het+andere|bedrag|link|code|andere+pakket|mail|wil|ruil*|graag+een+ander|dag|datum
      verkeerde|foute|foutieve ~1 levering|artikel|artikelen|product|producten|stoelen|bestelling|maat|kleur|model|ding|dingen|doos|spullen|@goods ~4 -- ik+heb+per+ongeluk|zelf|besteld|gekozen|ingevuld|aangeklikt|bij+de|factuur|verkeerde+bestelling+geplaatst|verkeerde+dingen+besteld
      verkeerd|fout|foutief ~1 geleverd|gestuurd|verzonden|gezonden|bezorgd|verstuurd|opgestuurd|ingepakt -- adres|bij|buren
      niet ~1 wat|hetgeen|degene|de+juiste|het+juiste ~4 besteld|bestelde|bestelden|gekocht|gevraagd|betaald|verwacht|bestelling -- voorraad|verzonden
      niet|dit|klopt ~4 overeen ~4 bestelling|besteld|bestelde|foto|omschrijving|beschrijving|pakbon -- adres
      komt|stemt|komen ~5 niet ~3 overeen ~3 -- bedrag|prijs|adres
      besteld|bestelde|bestelden|gekocht|betaald|gevraagd|gekozen ~8 kreeg|kregen|gekregen|ontving|ontvingen|ontvangen|geleverd|gestuurd|stuurden|kwam|toegestuurd|zat|zit|bezorgd|stuurde -- nog+niet|nooit|niets|niks|geen|bevestiging|mail|maar+een|slechts|factuur|sms|bericht|volgens|ontvangen+maar+niets|pas|nog+steeds|nog+altijd|in+goede|goed+ontvangen|drie+besteld|per+ongeluk|track*|bij+de+buren|staat
      kreeg|kregen|gekregen|ontving|ontvingen|ontvangen|geleverd|gestuurd|stuurden|kwam|zit|zat ~9 besteld|bestelde|bestelden|gekocht|had+besteld -- nog+niet|nooit|niets|niks|geen|bevestiging|mail|maar+een|slechts|helft|factuur|sms|bericht|van+de|ontbreekt|mist|kapot|beschadigd|voordat|die+ik+bij+jullie+besteld|wat+ik+heb+besteld+en
      terwijl ~4 besteld|bestelde|gekocht|gevraagd|had ~3 -- betaald|thuis|nog
      kreeg|kregen|gekregen|ontving|ontvingen|ontvangen|geleverd|gestuurd|zat|bezorgd ~9 in+plaats+van ~5 -- stuks|adres|van+<n>|van+de+<n>|bestelde+aantal|<n>+stuks
      in+plaats+van ~7 kreeg|kregen|gekregen|ontving|ontvangen|gestuurd|geleverd|zat -- adres|stuks
      had|hadden|heb ~3 besteld ~4 , ~6 kreeg|kregen|kwam|stuurden|is|zijn|gekregen|ontvangen -- geen|niet|niets|niks|nog
      besteld|besteldde ~4 gekregen|ontvangen|geleverd ~4 -- nog|geen|niet|niets|niks|stuks|maar
      iemand|andermans|ander|andere|vreemde|onbekende ~2 anders|klant|klanten|persoon|naam|mevrouw|bestelling|pakbon ~8 doos|bestelling|pakket|pakje|bon|pakbon|label|gekregen|ontvangen|spullen|artikelen|naam -- bij+iemand|laten|afgegeven|bellen|contact|huis|aangenomen|doorgegeven
      andermans|iemand+anders|van+een+ander ~4 @parcel|@order|spullen|pakje
      verwisseld|omgewisseld+bij|door+elkaar|verwisseling|gewisseld ~4 -- kan|wil|graag+omgewisseld
      maar ~1 in|op ~1 de|het ~1 doos|pakket|verpakking|bak ~1 zat|zit|zaten|stond
      er zit|zat|zaten|zitten ~5 in ~3 ik|wij|we ~1 had|heb|hebben|hadden|bestelde|wilde|verwachtte -- maar+een|slechts|barst|scheur|kras
      verwachtte|verwachtten|verwacht ~5 maar ~3 kreeg|kregen|zat
      juiste|goede|correcte ~1 @goods|maat|kleur|product|artikel|artikelen|model|exemplaar|materiaal|bestelling ~3 sturen|leveren|opsturen|bezorgen|nasturen|ontvangen|toesturen -- adres|factuur
      opsturen|sturen|leveren|omgaand|stuur ~4 juiste|correcte ~2 @goods|maat|kleur|product|artikel|model|materiaal -- adres|factuur|bedrag
      niet ~1 de|het|mijn ~2 @goods ~4 die|dat ~2 besteld|bestelde|gekocht|had|wilde
      dit|dat|deze ~1 heb|hebben|had ~2 niet|nooit ~1 besteld
      nooit ~2 besteld ~2 -- incasso|factuur|afschrijving|betaling
      hadden|had|wilden ~3 houten|zwarte|witte|andere ~5 en ~1 niet ~4 & gestuurd|gekregen|ontvangen|geleverd
      blijkt|is ~4 ander|andere ~1 model|merk|kleur|type|maat|product|artikel -- mogelijk|ruil*|liever
      gestuurd|gekregen|ontvangen|geleverd|bezorgd|kreeg|kregen|toegestuurd ~9 , ~2 ik|wij|we ~1 vroeg|vroegen|bestelde|bestelden|wilde|wilden|verwachtte|had|hadden|wou -- niets|niks|geen|maar+ik+had+graag|nog+nooit|volgens
      in ~3 doos|pakket|pakje ~7 zat|zaten|zit|zitten ~4 besteld|andermans|iemand|verkeerde|verkeerd
      is ~2 niet ~3 mijn ~1 bestelling|spullen
      mijn|onze ~1 echte|eigen|juiste ~1 bestelling|pakket|pakje|spullen
      ^ dit|dat is ~1 een ~4 , ~6 besteld|bestelde|wacht|wilde|moet|verwacht
      @parcel ~7 is|was|bleek ~2 voor|van ~2 iemand|mevrouw|meneer|familie|ander|andere|buurman ~4 -- bezorgd|afgegeven
      kreeg|kregen|ontving|ontvingen ~1 een ~1 @product ~1 $ -- ruil*
    `,
    tells: `
      is ~3 niet ~3 juiste|goede ~1 maat|kleur|model|product|artikel
      dit|dat ~1 is ~2 duidelijk|zeker|absoluut ~1 niet|geen ~4
      het|mijn ~1 spullen|servetten|pakje ~3 van ~2 mevrouw|meneer|iemand
      ik ~1 heb ~1 haar|zijn ~3
      verkeerd|foute|verkeerde -- adres|bedrag|huisnummer|factuur|straat|besteld|gekozen|postcode|ingevuld|huis
      verwachtte ~3
      in ~3 doos|pakket|pakje ~5 zat|zaten ~3 -- niet|geen|maar|slechts|ook|alles|enkel|niets|niks|scherven|zonder
      ^ dit|dat is|zijn ~1 een|geen @goods
      op ~2 bevestiging|bestelling|bon|bestelbon|order|pakbon ~2 staat|stond ~4 -- maar+niet|adres|datum|werkdagen|wanneer|bezorgd|slechts|geleverd|@day|leverdatum
    `,
    hints: `
      verkeerd|verkeerde|fout|foute
      in+plaats+van
    `,
    subjects: `
      verkeerd|verkeerde|fout|foute|foutief|andermans|verwisseld|niet+wat ~3 -- adres|bedrag|afschrijving|factuur|huis|straat|postcode|huisnummer|betaald
      heel ~1 ander
      klopt niet
    `,
  },
  missing_item: {
    asks: `
      nergens ~2 te+bekennen|te+vinden|te+zien|bij|in+de+doos -- pakket|pakje|bestelling|terugbet*
      opengemaakt|uitgepakt|geopend & ontbreekt|ontbreken|mist|zat+er+niet|niet+bij|nergens
      ontbreekt|ontbreken|ontbrak|ontbraken|ontbrekend|ontbrekende|missend|missende ~6 -- @bill|bevestiging|bevestigingsmail|track*|adres|btw|postcode|huisnummer|orderbevestiging|handtekening|informatie+op|terugbetaald|pakket+ontbreekt+nog
      @goods|schroef|schroeven|schroefjes|onderdeel|onderdelen|oplader|kabel|deksel|poten|pootjes|handleiding|zakje|lader|stekker|plank|sleutel|filter|bouten|afstandsbediening|lampje|matje|hoes|accessoire|accessoires|@number ~5 ontbreekt|ontbreken|ontbrak|mist|missen|mankeert|mankeren|tekort -- spaar|kom|@bill|adres|track*
      mist|missen|mis|mankeert|mankeren ~6 @number|@goods|schroef|schroeven|schroefjes|onderdeel|onderdelen|oplader|kabel|deksel|poten|pootjes|handleiding|zakje|stekker|plank|stuks|een+deel|iets ~3 -- @bill|bevestiging*|track*|bezorger|koerier|adres|bezorging|chauffeur
      er ~1 mist|mankeert|ontbreekt ~4 -- bevestiging*|mail|@bill
      zat|zaten|zit|zitten ~6 niet|geen|niets|niks ~5 in|bij|erin|erbij|er+bij|er+in ~5 -- brievenbus|lampje+bij|@bill|bonnetje|stand|garantie|batterijen+bij|track*|niet+meer|mail
     ! @no ~2 in|bij ~1 de|het ~1 doos|pakket|pakje|verpakking|zending|levering ~3 -- @bill|bonnetje|brievenbus|factuur
      niet ~1 in|bij ~1 de|het ~1 doos|pakket|pakje|verpakking|zending
      zonder ~3 @goods|schroef|schroeven|schroefjes|onderdelen|oplader|kabel|deksel|poten|pootjes|handleiding|stekker|lader|plank|batterijen|afstandsbediening|lader|accessoires|montagemateriaal|gereedschap|sleutel ~4 -- kan+het|zonder+bon|ook+zonder|werkt|kan+hij|model+zonder|ruil*|zonder+deze|zonder+die
      vergeten ~5 bij+te+doen|mee+te+sturen|erbij+te+doen|in+te+pakken|erin+te+doen|mee+te+leveren|bij+te+voegen|bij+te+steken|erbij+te+steken|te+sturen|in+te+steken -- ik+ben+vergeten|toe+te+voegen|huisnummer
      jullie|u ~3 vergeten ~5 -- ik+vergeten|niet+vergeten|factuur|btw
      @goods|oplader|onderdeel|deksel ~3 vergeten -- ik|huisnummer|bus|adres|mij
      maar|slechts|enkel|alleen ~3 @number ~6 ontvangen|gekregen|geleverd|aangekomen|binnen|zat|zaten|bezorgd|aanwezig ~4 -- wil+er+maar|nodig|twee+dagen|weken|doos+van|over|nog+maar|uur|dagen -- keer|maal|gedragen|gepast|gebruikt
      ontvangen|gekregen|geleverd|kreeg|kregen|zat|zaten|zit|ontvingen|geteld|bevatte|bevat|tel|er+waren ~5 maar|slechts|enkel|alleen ~3 @number|helft ~5 -- al+een|week|dagen|maar+een+ander|maar+ik|keer|maar+nog|doos|foutmelding|mail|maar+een+zin -- of+alleen|of+enkel|of+slechts ~6 ?
      besteld|betaald|betaalden|gekocht|pakbon ~8 maar|slechts|enkel ~3 @number ~6 -- gedaan|betaald+maar+een|afgeschreven|per+ongeluk|nodig|wil|weken|dagen|hoef
      staan|staat ~5 @number ~4 , ~3 maar ~4 @number
      geleverd|ontvangen|gekregen ~1 @number ~3 in+plaats+van ~2 @number
      @number ~2 stuks ~3 in+plaats+van ~3 ontvangen|geleverd|gekregen @number -- aantal+van|wijzig*|aanpassen
      @number|aantal ~2 te ~1 weinig ~3
      tekort|tekorten|manco|mancos|ondervulling ~4 -- kom|spaar|saldo|grondstoffen|tekort+aan+grondstoffen
      lege|leeg ~2 doos|pakket|verpakking|envelop|pakje -- brievenbus
      doos|pakket|verpakking|envelop|pakje ~3 leeg|lege -- brievenbus
      helft|deel|gedeelte ~5 niet ~2 in|bij|er|erin|ontvangen|gekregen|geleverd -- betaling
      helft ~3 ontbreekt|mist|niet|weg
      onvolledig|incompleet|onvolledige|incomplete ~2 geleverd|levering|zending|@order|@parcel|set ~3 -- adres|factuur|terugbetaald|gegevens
      @order|@parcel|levering|set|doos ~3 onvolledig|incompleet|niet+compleet|niet+volledig
      niet ~1 compleet|volledig
      niet ~1 alles ~3 ontvangen|gekregen|geleverd|in|erin|aanwezig
      nasturen|nazenden|naleveren|nageleverd|nagestuurd|na+te+sturen|nalevering|bijleveren|alsnog+sturen|alsnog+leveren ~4 -- factuur|bevestiging
      hoort|horen|hoorde ~4 bij|erbij ~3 -- klacht
      heb|hebben|zie|vind ~2 geen ~2 plank|schroeven|schroef|deksel|onderdeel|oplader|kabel|zakje ~3
      rest ~2 ontbreekt|mist
      kom|kwam|komen|tel ~4 maar|slechts|op ~2 @number ~4 uit
      er ~2 zat|zaten ~3 maar|slechts ~2 @number
      @number ~5 , ~3 ik|wij|we ~1 heb|hebben|tel|tellen|zie|zien|kreeg|kregen|vind|vinden ~1 er ~2 @number|maar|slechts
      volgens|op ~3 tekening|handleiding|pakbon|paklijst|beschrijving|foto|website ~9 , ~4 heb|hebben|kreeg|kregen|zat|zaten|ontbreekt|mist ~3 @number|maar|geen|niet
      misten|ontbraken ~8 ontvangst|levering|@goods|colli|dozen|stuks
      maar|slechts|enkel ~1 @number ~1 van ~1 de ~1 @number -- weken|dagen
      waar ~1 is|zijn|blijft|blijven|zitten ~2 schroeven|schroefjes|deksel|oplader|kabel|poten|pootjes|onderdelen|onderdeel|handleiding|plank|planken|sleutel|afstandsbediening|lampenkap|hoezen|bouten|batterijen|stekker|adapter ~3 -- vinden|downloaden|lezen
      wanneer|waar ~5 ontbrekende|missende|ontbrekend|vergeten ~3
      rest|andere+helft ~4 bestelling|spullen|artikelen ~4 & maar|slechts|ontbreekt|zat|mist
      ! @no ~2 bij|in|erbij|erin|tussen ~1 zit|zat|zitten|zaten ~1 -- brievenbus|bonnetje|factuur|@bill|mail
      zak|zakje|doosje|pakje|plank|onderdeel ~1 <n> ~6 @no -- bezorgd
      ! @goods|zak|zakje|scharnieren|schroeven|deksel|handleiding|oplader|kabel|poten ~3 @no ~1 bij|in|erbij|erin ~2 -- factuur|brievenbus
      bleek|blijkt|blijken|merk|merken|merkten|zie|zien|zagen ~8 ontbreekt|ontbreken|ontbrak|mist|missen|weg|vergeten ~2 -- bevestiging*|adres|factuur
      wanneer|waar ~9 die|welke ~2 bij ~4 horen|hoort
      in ~3 doos|pakket|pakje|verpakking ~3 zat|zit|zaten ~3 alleen|enkel|slechts ~4
      alleen|enkel|slechts ~3 in ~3 doos|pakket|pakje ~2
      er ~1 zat|lag|zaten|lagen|zit|ligt ~1 er ~2 @number ~3 -- vraag
      maar|slechts ~1 een ~1 in|erin ~2
    `,
    tells: `
      mist|mis|ontbreekt|ontbreken|ontbrekende -- bevestiging*|@bill|track*|adres|btw|terugbetaald
      in ~1 elkaar ~1 zetten|steken
      volgens ~2 pakbon|paklijst|beschrijving|website ~6
      zakje ~3
    `,
    hints: `
      ontbreekt|mist|onvolledig|incompleet|pakbon
      hertel|geteld
    `,
    subjects: `
      ontbreekt|ontbreken|ontbrekend|ontbrekende|mist|missende|onvolledig|incompleet|tekort|niet+compleet|lege+doos|manco|vergeten -- factuur|bevestiging*|busnummer|huisnummer|adres|terugbetaling|btw
      maar ~1 @number ~2 gekregen|ontvangen|geleverd
      geen ~2 schroeven|handleiding|oplader|deksel|pootjes
    `,
  },
};
