// Dutch: what a mail says that wants otherwise: an order changed, cancelled, exchanged or sent back. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const changes: IntentRules = {
  change_order: {
    asks: `
      mag|mogen|kan|kunnen|moet|moeten ~3 eruit|eraf|er+uit|er+af|weggelaten|achterwege|weg -- pakket|bestelling+weg|bestelling+al|gegevens
      moest|moesten|moet|zou|hoort ~4 de|het|in ~2 blauwe|rode|zwarte|witte|groene|grijze|gele|beige|blauw|rood|zwart|wit|groen|grijs ~2 zijn|worden -- ontvangen|gekregen|geleverd|aangekomen
      schrijf|schrijven|zet|zetten ~6 kaartje|kaart|wenskaart|etiket ~3 -- adres
      nog|ook|graag ~2 een? ~1 tweede|derde|extra ~3 bij|erbij|nemen|neem -- pakket|zending
      had|hadden|zou|zouden ~4 ook|toch? ~1 liever ~4 gehad|hebben|gewild|willen -- ontvangen|gekregen|geleverd|aangekomen|adres
      doe|doet|zet|steek|steekt|stop|stopt|leg|pak|gooi|stuur|stuurt|voeg|neem|breng ~8 erbij|er+bij|bij|mee|toe|bovenop|extra ~1 $ -- adres|factuur|huisnummer|busnummer|bon|btw|track*|@tracking|link|bevestiging|garantie
      maak|maakt|zet|stel ~2 er|aantal ~2 maar|liever|gewoon|toch? ~1 twee|drie|vier|@number ~2 van ~2 -- offerte
      doe|doet|stuur|stuurt|bestel|pak|leg ~4 nog|ook|meteen ~3 tweede|derde|extra ~4 -- @parcel|mail|factuur|keer|poging|bericht
      toevoegen|bijvoegen|bijbestellen|bij+te+bestellen|toe+te+voegen|erbij+doen|er+bij+doen|erbij+zetten|bij+doen|bijdoen|bijzetten|er+nog+bij|erbij+steken|bijsteken|meesturen|mee+sturen|meezenden|er+bij+op|erbij+op ~6 -- huisnummer|busnummer|toevoeging|adres|factuur|handleiding|vergeten+mee|ontbreekt|ontbreken|handtekening|foto|niet+bij|bonnetje|bon|logo
      voeg|doe|zet|steek ~6 toe|bij|erbij|mee -- adres|factuur|huisnummer|busnummer|bon|btw
      kan|kunnen|kunt|kun|mag|zou ~6 er|erbij|daar ~1 nog? ~4 bij ~4 ? -- adres|huisnummer|retour*|handleiding|zit|factuur|afgegeven|busnummer|bus|bonnetje
      vergeten ~6 toe+te+voegen|bij+te+bestellen|te+bestellen|mee+te+bestellen|in+het+winkelmandje -- adres
      wijzigen|veranderen|aanpassen|wijzig|verander|wijziging|aan+te+passen|te+wijzigen|te+veranderen|gewijzigd|aangepast|veranderd|omzetten|omgezet|om+te+zetten|bijwerken|corrigeren|rechtzetten|recht+te+zetten|omwisselen|vervangen ~7 @order|aantal|aantallen|maat|kleur|hoeveelheid|regel|model|uitvoering|versie|variant|product|artikel|stuks -- @address|adresgegevens|retour*|@bill|ontvangen|gekregen|aangekomen|geleverd|kortingscode|mailadres|wachtwoord|kapot|beschadigd|telefoonnummer|bezorg*
      @order|aantal|aantallen|maat|kleur|hoeveelheid|regel|model|uitvoering|versie|variant|product|artikel ~8 wijzigen|veranderen|aanpassen|wijzig|verander|gewijzigd|aangepast|veranderd|omzetten|omgezet|aan+te+passen|te+wijzigen|te+veranderen|om+te+zetten|corrigeren|omwisselen|vervangen|bijstellen -- @address|retour*|@bill|ontvangen|gekregen|aangekomen|geleverd|mailadres|telefoonnummer|kapot|beschadigd|bezorg*
      pas|past ~6 @order|aantal|maat|kleur ~3 aan -- adres|past+niet
      nog ~2 omzetten|omgezet|rechtzetten|recht+te+zetten|aanpassen|aan+te+passen|veranderd|veranderen|wijzigen|gewijzigd ~3 -- @address|factuur|ontvangen|gekregen|verkeerde+adres
      aantal ~4 van ~2 @number ~2 naar ~2 @number
      van ~1 @number ~1 naar ~1 @number ~3 -- prijs|euro|huisnummer|adres
      regel ~2 <n> ~5 moet|graag|aanpassen|schrappen|verwijderen|wijzigen|vervalt
      verhogen|verhoog|verlagen|verlaag|verminderen|verminder|verdubbelen|uitbreiden|ophogen|reduceren ~6 aantal|bestelling|order|naar|tot|stuks|hoeveelheid -- prijs|budget
      aantal|bestelling|order|stuks ~5 verhogen|verlagen|verminderen|uitbreiden|verdubbelen|ophogen|reduceren
      verwijderen|verwijder|weglaten|weghalen|schrappen|schrap|afhalen|eraf|eruit|uithalen|eruit+halen|eruit+laten|weg+te+laten|afhalen|haal|laat ~7 @order|artikel|regel|product|kussen|een+van|tweede|eraf|eruit|weg|één -- gegevens|account|mailadres|databank|afhaalpunt|zelf|nieuwsbrief|winkel|bestand|systeem|laat+die|maar+vallen|zitten -- laat ~6 bellen|mailen|contact|weten
      artikel|regel|product|tweede|@goods ~6 van|uit ~2 @order ~3 afhalen|halen|verwijderen|schrappen|weglaten|weghalen|annuleren
      @order ~4 @goods ~3 eruit|eraf|weglaten|weghalen|verwijderen|schrappen
      annuleer|annuleren|annuleert|schrap|schrappen|verwijder ~2 alleen|enkel|slechts|maar|een|een+van|gedeeltelijk|deels -- alleen+de+tweede+bestelling|een+bestelling -- bank|creditcard ~3 @cancel
      alleen|enkel|slechts ~5 annuleren|schrappen|verwijderen -- bestelling+annuleren|order+annuleren
      annuleren|annuleer|schrappen|schrap|weglaten|eruit|verwijderen|eraf ~9 rest|andere|overige|anderen|houden|behouden|blijven -- geld
      rest ~3 mag|kan|moet|hou|blijft ~3 blijven|zo|behouden|staan|doorgaan|komen|hetzelfde|gewoon
      gedeeltelijk|gedeeltelijke|deels ~2 @cancel
      besteld|bestelde|aangeklikt|klikte|gekozen|koos|geselecteerd|nam|genomen|aangevinkt|aangeduid|ingevuld ~7 bedoelde|bedoeling|moest|moet|wilde|wou|had+moeten|nodig|maar+wil|wil+eigenlijk|bedoelde+eigenlijk|maar+ons|hebben|liever -- ontvangen|gekregen|kreeg|geleverd|aangekomen|@address|retour*|annul*|jullie+hebben|gestuurd
      per+ongeluk|per+vergissing|verkeerdelijk|abusievelijk|perongeluk|bij+vergissing|foutief ~7 besteld|gekozen|aangeklikt|gestoken|toegevoegd|geselecteerd & maar|wijzigen|veranderen|aanpassen|ipv|in+plaats|moet|aantal|maat|kleur|een|omzetten -- annul*|ontvangen|gekregen|retour*|keer+besteld|hele|adres|twee+keer
      te ~1 veel|weinig ~1 besteld|stuks -- ontvangen|geleverd|gekregen
      maar ~1 een|één|twee ~1 nodig|hebben|bedoeld -- gekregen|ontvangen|geleverd|zat
      @ask|liefst|liever|toch|dan|nog|maken ~4 @product ~6 in+plaats+van ~5 -- ontvangen|gekregen|kreeg|kregen|geleverd|gestuurd|adres|aangekomen|krijgen+in|ruil*|omruil*|terug|retour*
      in+plaats+van ~5 @product ~6 -- ontvangen|gekregen|kreeg|kregen|geleverd|gestuurd|adres|aangekomen|ruil*|omruil*|retour*|stuur|ontvingen|besteld+en
      order|bestelling ~5 in+plaats+van ~6 -- ontvangen|gekregen|kreeg|geleverd|gestuurd|adres|aangekomen|ruil*|naar|ontvingen|terug*
      samenvoegen|combineren|samengevoegd|gecombineerd|bundelen|gebundeld|samen+te+voegen|samen+verzenden|samen+versturen|samen+in|samen+leveren|in+een+keer+versturen|in+een+zending|in+een+pakket|samen+geleverd|samen+verzonden|tegelijk+leveren ~4 -- offerte|korting|korting*|ontvangen
      omzetten|upgraden|veranderen|wijzigen|kiezen|overschakelen|liever ~4 express|expreslevering|spoed|spoedlevering|sneller|snellere|standaardlevering|avondlevering|afhalen|afhaling ~3
      sneller|express|spoed ~3 levering|verzending|leveren|laten ~4 bestelling|mijn|nog|bijbetalen|omzetten
      vasthouden|vast+te+houden|bewaren|aanhouden|uitstellen|uitgesteld|opschorten|wachten+met|later+leveren|later+versturen|later+verzenden|later+bezorgen|later+sturen|inhouden|opsparen|nog+niet+versturen|nog+niet+verzenden|nog+niet+leveren|pas+leveren|pas+versturen|pas+verzenden|pas+bezorgen|niet+voor|niet+eerder ~8 -- betaling|douane|depot|wordt+vastgehouden|bedenktijd|retour*
      later ~3 leveren|geleverd|bezorgd|verzonden|versturen|sturen|bezorgen ~5 -- waarom|besteld|vertraging
      pas ~5 leveren|bezorgen|versturen|verzenden|opsturen|sturen -- wanneer|gekocht
      cadeauverpakking|cadeauverpakt|inpakken|ingepakt+als|cadeaupapier|geschenkverpakking|cadeaubriefje|wenskaart|wenskaartje|geschenkpapier|cadeautje+inpakken|kaartje+bij|kaartje+erbij|tekstje ~5 -- niet+thuis|bezorger|kaartje+van|postnl|bezorgen
      als+cadeau|mooi ~1 ingepakt|inpakken|verpakt|verpakken
      voor|voordat|vooraleer|eer|alvorens ~4 verzonden|verstuurd|vertrekt|weggaat|verzending|opgestuurd|verzendt|weg+is|de+deur & toevoegen|wijzigen|veranderen|aanpassen|bij|erbij|omzetten|maat|kleur|aantal|wisselen -- @address|annul*|tegenhouden -- dat|dit|het aanpassen|wijzigen|veranderen
      zo|indien|als ~1 niet|nog+niet ~3 dan ~1 graag ~5 @product ~4 -- naar|adres
      dan ~1 graag|liever ~2 @product ~4 in+plaats+van ~5 -- ruil*
      maak ~3 er ~2 @number|@product ~3 van
      maak|maken ~2 er|daar ~3 van
      ik|we|wij ~2 wil|willen|zou|zouden ~4 er|hem|die|deze? ~4 toch|liever|eigenlijk ~4 in+het|in+de|in ~2 @product -- ruil*|omruil*|ontvangen|gekregen|aangekomen
      blijken ~3 met ~2
      er ~2 @number ~3 maken|van+maken ~3 -- ontvangen|gekregen
      er|daar ~3 van ~1 maken ~2
      aangeduid|gekozen|genomen|aangeklikt|besteld|geselecteerd|aangevinkt ~7 moest|moet|had|hadden ~6 zijn|worden|moeten|nemen -- ontvangen|gekregen|kreeg|geleverd|aangekomen|gisteren+moeten
      is|kan ~2 dat|dit|het ~3 nog ~2 te+wijzigen|te+veranderen|aan+te+passen|te+verhelpen|recht+te+zetten|gewijzigd|veranderd|aangepast|omgezet|gewisseld ~3 -- adres|factuur
      kan|kunnen|mag|zou ~1 dat|het|dit|die|hij ~3 ook|liever|eventueel|misschien ~2 na|voor|in|op|tussen|s ~3 <n>|avond|avonds|ochtend|middag|voormiddag|namiddag|@day ~3 -- jullie|besteld|verwacht
      @day|dagen|dag|dan|weken ~2 niet ~1 aub|leveren|komen|bezorgen|langskomen|graag|geleverd -- kan+ik|nog+niet
      liever|graag|beter ~3 wachten ~2 tot|met
      wil|willen|zou|graag ~3 toch|liever ~3 @product ~3 -- ruil*|omruil*|ontvangen|gekregen|aangekomen
      niet ~2 thuis|aanwezig|beschikbaar ~4 & ander+moment|andere+dag|later|andere+datum|verplaatsen|verzetten|uitstellen
      lever|leveren|bezorg|bezorgen|komen|geleverd ~4 liever|beter|graag ~4 @day|avond|ochtend|namiddag|voormiddag|middag -- wanneer
      liever ~5 @day|avond|ochtend|namiddag|voormiddag|middag ~4 leveren|geleverd|bezorgd|bezorgen|komen|laten
      als|indien ~4 wil|willen|graag ~5 er|erbij ~4 bij
      er ~2 nog ~3 bij ~2 -- zit|zat
      er ~1 @number ~2 bij ~4 -- zit|zat|ontbr*|ontvangen|staat
      er ~1 @number ~1 nodig ~3 -- gekregen|ontvangen
      bij ~1 te ~1 doen|bestellen|zetten|steken ~4
      mogelijk ~8 bij ~1 te ~1 doen|voegen|bestellen
      liefst|graag|liever ~2 ervoor|erna|ervoren|vroeger|voor+<n>|na+<n>|in+de+ochtend|in+de+namiddag|in+de+voormiddag|savonds ~2
      moet ~4 weg ~3 -- pakket|bestelling
      mogen|mag|kunnen|kan ~3 pas|enkel|alleen ~3 na|vanaf|voor ~1 <n> ~4
      kleur|maat|model ~3 anders|andere|ander ~3 -- ontvangen|gekregen|kreeg|ruil*
      eerder|sneller|vroeger ~2 krijgen|leveren|ontvangen|bezorgen|bezorgd|geleverd|hebben ~3 -- besteld|levering
      betaal|betalen ~4 extra|bij ~3 -- moet|waarom|invoer*
      eigenlijk ~3 maar ~1 @number ~3
      doe|doen|zet ~3 er ~4 bij ~2
      extra ~3 bij ~3 bestelling|order
      @number ~2 extra|meer|bij ~1 @goods? ~3 bestelling|order ~4 -- geleverd|ontvangen|prijs|korting
      week|weken|dag|dagen|maand ~1 later ~3 leveren|geleverd|bezorgen|bezorgd|versturen|verzenden ~3 -- was|kwam|werd|pas+later
    `,
    tells: `
      verkeerde|verkeerd|foute ~2 maat|kleur|aantal|model|variant|uitvoering ~2 besteld|gekozen|aangeklikt|geselecteerd|genomen|aangeduid
      bedoelde ~6 -- ontvangen|gekregen
      voordat|voor|vooraleer ~3 verzonden|verstuurd|vertrekt|weggaat ~4 -- adres|annul*|tegenhouden
      te ~1 veel|weinig ~4
    `,
    hints: `
      toevoegen|wijzigen|veranderen|aanpassen|erbij|aantal
      in+plaats+van
    `,
    subjects: `
      toevoegen|wijzigen|wijziging|aanpassen|aanpassing|aantal|samenvoegen|veranderen|vasthouden|bijbestellen|cadeauverpakking|uitstellen ~3 -- @address|factuur|wachtwoord
      maat|kleur ~1 wijzigen|veranderen|aanpassen
      gedeeltelijke annulering|annulatie
      toch ~1 @product
      te ~1 veel ~1 besteld
      later ~1 leveren
      bestelling|order wijzigen|aanpassen|veranderen
    `,
  },
  cancel_order: {
    asks: `
      @cancel ~5 @order|@parcel|@goods|het|dit|alles|hem|mijn|ze|m|die|dat|geheel -- afspraak|nieuwsbrief|abonnement|account|werd|was+geannuleerd|is+geannuleerd|geannuleerde|waarom+is|waarom+werd|u+heeft|jullie+hebben|alleen|enkel|rest|al+geannuleerd|terugbetaling|toestemming|gegevens|geld+terug+van|geannuleerd+en+nog|hebben+wij|moeten+wij|helaas
      @order|@parcel|@goods|het|dit|alles|hem|die|dat|m|ze ~8 @cancel -- afspraak|nieuwsbrief|abonnement|account|geannuleerde|waarom+is|waarom+werd|u+heeft|jullie+hebben|alleen|enkel|rest+mag|rest+blijft|al+geannuleerd|terugbetaling|toestemming|gegevens|dagen+geleden|weken+geleden|geld|hebben+wij|moeten+wij|helaas|boekhouding|leeggelopen -- bank|creditcard ~3 @cancel
      @ask|@want ~6 @cancel -- afspraak|nieuwsbrief|abonnement|account|alleen|enkel|toestemming|gegevens|al+geannuleerd|rest|geld+terug+van|werd|hebben+wij|moeten+wij|helaas|claim -- bank|creditcard ~3 @cancel
      hoe|waar ~4 @cancel -- nieuwsbrief|abonnement|account|toestemming
      ^ annuleren|annuleer|annulering|annulatie|cancel ~3 -- nieuwsbrief|abonnement|account|alleen|enkel|rest
      hierbij ~3 @cancel -- abonnement|account|toestemming
      stop|stoppen|stopzetten|blokkeer|blokkeren ~3 @order|levering|verzending -- werken|nieuwsbrief|mails
      tegenhouden|tegen+te+houden|onderscheppen|tegengehouden|terugroepen
      trek|trekken ~5 @order|die|hem|het ~3 in -- toestemming|machtiging
      zeg|zeggen|zegt ~4 @order|alles|die|hem|het ~4 af
      wil|willen ~3 van ~2 @order|aankoop|koop ~2 af
      af|afzien|af+te+zien|afzie|afzien+van ~3 van ~2 @order|aankoop|koop|te+zien -- retour
      van ~2 @order|aankoop|koop ~3 afzien|af+te+zien|af
      @order|koop|aankoop ~4 ongedaan|terugdraaien|terug+te+draaien|schrappen|laten+vallen|laten+vervallen|vervallen|laten+varen|ontbinden
      laat ~4 @order|die|het|hem|maar ~3 vallen|vervallen|zitten|schieten
      hoef|hoeft|hoeven ~5 niet ~2 meer|komen|sturen|verstuurd|geleverd|bezorgd|opgestuurd ~3 -- antwoord*|reageren|te+doen|doen+hoor|@back|bellen|nieuwsbrief|reclame|gekregen|ontvangen
      niet ~1 meer ~1 nodig|hoeven|willen|gewenst|interesse|hebben|geinteresseerd ~4 -- hulp|nieuwsbrief|reclame|antwoord|ontvangen|gekregen|gedragen|uitgepakt|aangekomen|geleverd|retour*|account|mails|gegevens|hem+niet+meer+hebben+en+retour
      heb|hebben ~4 niet ~1 meer ~1 nodig ~3 -- hulp|antwoord|ontvangen|gekregen|aangekomen|geleverd|retour*
      wil|willen ~4 niet ~1 meer ~3 -- kat|hond|kinderen|er+niet+meer+in|er+niet+meer+uit|niet+meer+aan|niet+meer+uit|niet+meer+open|niet+meer+dicht|nieuwsbrief|mails|mail|reclame|ontvangen+meer|houden|gekregen|ontvangen|aangekomen|wachten|bellen|post
      niet|niets|niks ~2 verzenden|versturen|opsturen|verstuur|leveren|sturen ~2 $ -- en+niet|maar nog|pas|voor|leveren+jullie|naar|kan|kunnen|kon|werkt|mail|factuur
      stuur ~4 niet ~1 op
      hoeft|hoeven ~6 niet ~2 te ~1 komen
      bedacht|bedenk ~5 -- account|nieuwe+naam
      heb|hebben|ben ~2 me|mij|ons|van ~2 bedacht|mening|gedacht|gedachten ~2 -- kleur|maat|ontvangen|aangekomen
      van gedacht|gedachte|gedachten|mening ~1 veranderd -- kleur|maat|ontvangen|aangekomen|gekregen
      elders|ergens+anders|andere+winkel|bij+een+ander ~5 gekocht|goedkoper|gevonden|besteld|gevonden|een|halen
      gekocht|goedkoper|gevonden|besteld|neem|haal|koop|kopen ~5 elders|ergens+anders|andere+winkel|bij+een+ander
      als|indien|mocht ~7 niet ~6 hoef|hoeft|hoeven ~4 niet ~2
      als|indien|zo ~7 niet ~6 @cancel
      anders ~4 @cancel
      @cancel ~2 ? -- geannuleerd|account|abonnement|nieuwsbrief
      @order ~5 @cancel ? -- waarom|alleen
      twee|dubbel ~2 keer|maal ~1 besteld|geplaatst|bestelling ~6 -- betaald|afgeschreven|gekregen|ontvangen
      dubbel ~1 besteld|bestelling|geplaatst ~6 -- betaald|afgeschreven|ontvangen
      zonder ~4 toestemming|te+vragen|mijn+weten|medeweten ~5 besteld|bestelling
      niet ~2 akkoord|doorgaan|door ~3 & bestelling|order|koop -- prijs|offerte|waarom|betaling
      gaat|gaan ~5 niet ~1 door ~4 -- betaling|betaal|telefoon|afspraak
      doe ~2 maar ~1 niet ~4
      wil|willen ~2 ervan|er+van|ervanaf|er+vanaf|vanaf ~3 -- wanneer|datum
      @order ~4 schrappen|schrap|stoppen|weghalen|weg+halen -- artikel|regel|een+van|mails
      schrap|stop ~3 @order ~2 -- artikel|regel
      intussen|ondertussen|inmiddels|al ~5 andere|ander|zelfde|dezelfde|een ~3 gevonden|gekocht|gekregen|op+de+kop+getikt ~4 -- ontvangen|geleverd
      niet ~2 mee ~1 eens ~2 -- klacht|prijs
      zet ~3 @order ~2 stop|stil
      afblazen|af+te+blazen|afgeblazen|afgelasten|laten+schieten|op+te+zeggen
      blaas|blazen ~4 af
      zie|zien ~1 af ~1 van ~4
      stop ~1 het|hem|die|dat|alles ~3 -- lekken
      heeft|heb|hebben ~4 dezelfde|hetzelfde|zelfde|precies+zo ~3 gekocht|gekregen|besteld ~2 -- nog+een|graag|ook+besteld
      dan ga|koop|bestel ~1 ik|we|wij ~5 winkel|elders|ergens+anders|concurrent|amazon|bol
      trek|trekken ~4 anders ~2 in
    `,
    tells: `
      per+ongeluk|per+vergissing|perongeluk ~5 besteld|bestelling|geplaatst -- wijzig*|verander*|maat|kleur|aantal|omzetten
      goedkoper ~4 -- korting|offerte|kan+het|kunt
      verkeerde+dingen|verkeerd|verkeerde+producten besteld -- maat|kleur|ontvangen
      spijt ~4 aankoop|bestelling|koop
      dubbel ~2 besteld
      dezelfde|zelfde ~4 gekregen|gekocht & hoef*|annul*
      @cancel
    `,
    hints: `
      annuleren|annuleer|geannuleerd|annulering|annulatie
    `,
    subjects: `
      @cancel|afzeggen|stopzetten|stop+bestelling|dubbel+besteld -- abonnement|gedeeltelijk*|account|geld|terugbetaling
      niet ~1 meer ~1 nodig
      per ongeluk ~1 besteld
      vervalt
    `,
  },
  exchange_request: {
    asks: `
      @swap ~7 -- adres|wachtwoord|voor+het+verzonden|voor+verzending|nog+niet+verzonden|bestellingen+verwisseld|kortingscode|voordat+het+verzonden|zonnepaneel
      kan|kunnen|wil|willen|zou|zouden|graag|mag ~8 @swap -- adres|nog+niet+verzonden|voor+verzending
      @ask|graag|liever|nodig|hebben ~6 maat|maatje ~1 groter|kleiner|@number ~3 -- nog+niet+verzonden|voor+verzending|bestelling+wijzigen|voorraad|hebben+jullie|verkeerde+maat|besteld|beschikbaar|bestel+ik
      maat|maatje|nummer|nummertje ~1 groter|kleiner ~4 -- welke|advies|valt|raden
      een ~1 maat|maatje ~1 groter|kleiner|meer|minder
      te ~1 groot|klein|kort|lang|wijd|nauw|krap|strak|breed|smal ~9 @swap|andere+maat|grotere|kleinere|langere|kortere|maat+groter|maat+kleiner|maatje|wisselen -- terug+geld|geld+terug
      valt|vallen ~4 klein|groot ~2 uit ~5 -- ruil*+niet|vraag|welke+maat
      knelt|knellen|spannen|zwem|zwemmen|slobbert ~6
      andere|grotere|kleinere|langere|kortere ~1 maat|kleur|model|variant|uitvoering|versie ~5 & gekregen|ontvangen|aangekomen|binnen|terug|geleverd|deze|past|passen|klein|groot -- kreeg+een+andere|verkeerd|jullie+stuurden|gestuurd|besteld+had|ontvingen+een+andere
      in|als ruil ~4
      toch ~2 liever|graag ~6 & gekregen|ontvangen|aangekomen|geleverd|binnen|ruil*
      zwarte|witte|blauwe|rode|groene|grijze|beige|roze|gele|bruine|andere|grotere|kleinere|langere|kortere ~6 krijgen|hebben|sturen ~5 & deze ~4 terug|stuur|retour|terugsturen
      deze ~4 terugsturen|opsturen|terug|inleveren & andere|in+42|maat|grotere|kleinere|langere|kortere|ook+in|nieuwe+maat
      gekregen|ontvangen ~5 maar ~4 nodig|wil|liever|moet ~4 @product -- besteld|had+besteld|ipv
      had|hadden ~5 groter|grotere|kleiner|kleinere|langere|kortere ~3 moeten ~2
      had|hadden ~3 beter|liever ~4 genomen|gekozen|besteld|gehad|moeten ~2 -- nooit|ergens|elders|afgewacht
      als|wanneer|indien ik|wij|we ~1 deze|die|dit|hem|ze|de+oude|het ~3 opstuur|terugstuur|terugbreng|inlever|opsturen|terugsturen|inleveren|terugbrengen & ander|andere|krijgen|maat|nieuwe|groter|kleiner|sturen
      ander|andere ~1 paar|exemplaar|maat|kleur ~3 krijgen|hebben|sturen|ontvangen ~4 & deze|klein|groot|past|passen|opstuur|gekregen|ontvangen|binnen
    `,
    tells: `
      te ~1 groot|klein|kort|lang|wijd|nauw|krap|strak ~4 -- @back|geld|terug+sturen|terugsturen|retour*|kamer|woonkamer|vraag
      grotere|kleinere|langere|kortere ~1 maat|model|versie|uitvoering
    `,
    hints: `
      andere ~1 maat|kleur|model
      maat|maatje
      past|passen ~3 niet
    `,
    subjects: `
      @swap|omruilen|ruilen|ruil|maatje|andere+maat|grotere+maat|kleinere+maat|ruilbeleid
      te ~1 groot|klein|kort|lang|wijd|nauw
    `,
  },
  return_request: {
    asks: `
      @ask|@want|hoe|waar|waarheen|kan|mogelijk|moet|mag|ga|gaan ~8 @return -- waar+is+mijn|waar+blijft|retour+al|mijn+retour+al|is+mijn+retour|retour+verwerkt|al+teruggestuurd|geretourneerd|teruggestuurd|getekend+retour|status|retour+afzender|retour+ontvangen|retour+gekregen|bellen+terug|retour+binnen|ondertekend+retour|retour+van+september
      @return ~7 @thing|@number ~5 -- geretourneerd|al+retour|retour+al|status|afzender|verwerkt|ontvangen|binnen|getekend|heb+ik+mijn+retour|gaat|chauffeur|terugbetaling+van
      retourneren|terugsturen|terug+te+sturen|terugbrengen|terugzenden ~5 -- geretourneerd|al|afzender|getekend
      stuur|sturen|zend|breng|geef|stuurt|brengen ~7 terug|retour|retourneren -- bestelling+wordt|getekend|bel|geld+terug+sturen|ze+sturen|gaat|bedrag|onlangs
      retourlabel|retourbon|retourformulier|retouretiket|retournummer|rma|rma+nummer|retouradres|retourvoorwaarden|retourbeleid|retourtermijn|retourprocedure|retourkosten|verzendlabel+voor+retour|retourzegel|retouraanvraag|retourcode|retourcentrum ~5 -- al+afgegeven|met+jullie+label|gebruikt|status|onder+rma|creditnota|ontvangen+jullie|heb+hem
      hoe|wie|waar ~6 @return -- afzender|lang+duurt|geld
      herroepingsrecht|herroeping|herroepen|herroep|bedenktijd|bedenktermijn|zichttermijn|retourrecht|ontbinding|ontbinden|overeenkomst+te+ontbinden|koop+te+ontbinden|afkoelingsperiode ~3 -- toestemming
      ophalen|opgehaald|afhalen|afgehaald|halen|opgepikt|op+te+halen|ophaling|oppikken ~6 & niet+houden|niet+meer|terug|retour*|wil+hem+niet|houden|loopband|pas+niet|doos -- winkel|zelf|afhaalpunt|depot|pakket+ophalen|mijn+bestelling+ophalen|wacht
      @thing|weer ~3 laten|komen ~1 ophalen|halen|afhalen -- winkel|bestelling+komen|zelf|pakket+komen
      wie ~2 komt|haalt|kan ~3 halen|ophalen|op|afhalen
      wanneer ~6 ophalen|opgehaald|op+te+halen|halen ~3 -- bestelling|kan+ik|kunnen+we|klaar|winkel
      wil|willen|wilde ~5 niet ~1 houden|behouden|hebben ~3 -- nog+niet
      niet|ontevreden ~2 tevreden|blij|goed|content|mooi|gelukkig ~9 geld|terug|retour*|terugsturen ~3 -- service|klantenservice|gestuurd+en
      geld|bedrag|centen ~3 terug|terugkrijgen|terugvragen|terugbetaald ~4 & past|bevalt|tevreden|klein|groot|niet+mooi|valt+tegen|kwaliteit|terugbrengen|sturen|jas|schoenen -- nog+geen|nog+niet|wanneer|waar|al+weken|geannuleerd|annul*|nooit
      past|passen|bevalt|bevallen|staat|staan|voldoet|valt ~6 niet|tegen ~9 terug|retour*|retourneren|terugsturen|geld -- ruil*|omruil*|verzonden
      binnen ~5 bedenktijd|retourtermijn|dagen+retour|dagen+terug
      terug|retour ~1 doen|gaan|geven|mogen|laten|brengen|te+sturen|te+geven ~3 -- @back|geld+terug
      neemt|nemen ~6 terug ? -- contact|bel
      gaat|moet|wordt|kan|mag ~5 retour|terug ~2 $ -- afzender|geld|chauffeur|bezorger|waarom|poging
      ik|wij|we ~1 retourneer|retourneren ~6 -- getekend
      dat|die|hij|het ~2 wordt|gaat|moet ~3 terug ~3 -- afzender|chauffeur
      zonder ~2 bon|bonnetje|factuur|kassabon ~5 terug*|retour*|teruggeven|ruilen
      hoe|waar ~2 krijg|krijgen ~3 weer|terug ~1 bij|naar|aan ~1 jullie|u|de+winkel -- geld|centen
      procedure|werkwijze|gang+van+zaken ~6 & @return|terug
      kan|kunnen|mag|mogen|wil|willen ~6 weer|terug ~2 inleveren|meegeven|afgeven ~3
      weer|terug|op ~4 laten ~1 halen|ophalen|komen
      op ~1 te ~1 laten ~1 halen
      proefslapen|op+proef|proefperiode|zichtzending ~6
      neem|nemen|neemt jullie|u ~4 terug ~3
      hoe+lang|tot+wanneer ~6 beslissen|bedenken|terugsturen|retourneren|houd|houden|ruilen
      komt|komen ~5 mee ~1 te ~1 nemen ~1
      komt|komen|kan|kunnen ~6 @goods ~2 mee ~2 nemen
      waar|waarheen ~6 heen|naartoe ~7 niet ~3 hoef|wil|houd|bevalt|past
    `,
    tells: `
      te ~1 klein|groot|donker|licht|fel|kort|lang|zwaar|hard|zacht|hoog|breed ~9 terug|retour*|terugsturen|geld -- ruil*|omruil*|al+teruggestuurd
      past|passen ~3 niet|toch+niet|door ~5 -- @swap|onder|bij+elkaar|vraag|andere+maat
      bevalt|bevallen ~3 niet|tegen
      valt|vallen|viel ~3 tegen -- service
      ongewenst|ongewenste|overbodig|overtollig|overbodige
      niet ~2 tevreden ~3 kwaliteit|product|aankoop|stof
      mogelijkheden ~1 $
      weer|terug ~2 in ~1 doos|verpakking
      wil|willen ~3 niet ~1 houden
      retour -- @back|status|afzender|verwerkt|binnen|getekend
      spijt ~4 aankoop
    `,
    hints: `
      retour|retourneren|terugsturen|terug
      bevalt|tevreden
      te ~1 klein|groot|donker|kort|lang
    `,
    subjects: `
      retour|retourneren|terugsturen|retourlabel|retourzending|herroeping|rma|bedenktijd|retourneren|ophalen|ongewenst|terug -- status|verwerkt|geld|afzender|retour+binnen|re
      valt tegen
    `,
  },
};
