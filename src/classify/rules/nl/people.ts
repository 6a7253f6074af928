// Dutch: what a mail says that wants of people: to complain, to be called, their data, or nothing at all. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const people: IntentRules = {
  complaint: {
    asks: `
      klacht|klachten|klacht+in|klagen|klaag|klachtenformulier|klachtenprocedure|beklag ~5 -- geen+klachten|klacht+over+niets|geen+klacht
      dien|indienen|ingediend|uiten|neerleggen|melden|formele|officiele|officieel ~4 klacht|ongenoegen|beklag|ontevredenheid
      ongenoegen|ontevredenheid|wantoestand|wanprestatie|wanbeleid|misnoegd
      onacceptabel|onaanvaardbaar|ontoelaatbaar|schandalig|schandelijk|schande|belachelijk|bespottelijk|ongehoord|ongelofelijk+slecht|absurd|waardeloos|waardeloze|dieptriest|beschamend|respectloos|lachertje|lachwekkend|schabouwelijk|beneden+alle+peil|ondermaats|ondermaatse|erbarmelijk|bedroevend|amateuristisch|om+te+huilen|treurig|triestig|prutsers|knoeiers|klungels|klunzen ~3 -- glas
      teleurgesteld|teleurstellend|teleurstelling|ontevreden|ontgoocheld|ontgoochelend|boos|kwaad|woedend|razend|gefrustreerd|frustrerend|spuugzat|kotsbeu|strontzat|beu|ziedend|verontwaardigd|geirriteerd|zwaar+teleur ~4 -- met+product+ontevreden|niet+boos
      ik|we|wij|ben|het ~4 zat|beu|kotsbeu|spuugzat ~3 -- op+de+pakbon|doos|in
      slecht|slechte|slechtste|belabberde|vreselijke|vreselijk|verschrikkelijk|verschrikkelijke|abominabele|beroerde|waardeloze|miserabele|erbarmelijke ~2 service|ervaring|bedrijf|klantenservice|winkel|communicatie|behandeling|dienstverlening|klantendienst|dienst|webshop|organisatie|opvolging|afhandeling|manier
      ! geen|nooit|niemand|nog+nooit|nergens ~4 antwoord|reactie|reageert|antwoordt|reageren|neemt|gehoor|antwoorden|terugbelt|opneemt|gereageerd|geantwoord|opgenomen|beantwoord ~5 -- nodig|verwacht|hoeft|hoef|niet+te+antwoorden|deur+open -- automatische|automatisch ~1 antwoord|antwoorden|reactie
      ! niet ~3 gereageerd|geantwoord|beantwoord|reageren|teruggebeld ~3 -- hoef*|gelieve+niet
      mails|berichten|telefoon|telefoons|vragen ~5 genegeerd|onbeantwoord|negeren|negeert|niet+beantwoord|niet+opgenomen
      negeren|negeert|genegeerd|negeer ~4 -- mag+negeren|vorige+mail+negeren|kunt+negeren|mail+negeren|mag+mijn
      tweede|derde|vierde|vijfde|zesde|zoveelste|<n> ~1 keer|mail|bericht|maal|klacht|herinnering ~5 & ik|dit|mijn|nu|dat|al -- poging|eerste+keer|korting|betaald|afgeschreven
      drie|vier|vijf|meerdere|talloze|tig|<n>|viermaal|driemaal ~2 keer|maal|keren|malen|mails|berichten ~5 gebeld|gemaild|geschreven|gevraagd|gecontacteerd|gemeld|gereclameerd|aangedrongen|contact
      herhaaldelijk|meermaals|tevergeefs|keer+op+keer|elke+keer|telkens|week+na+week ~6 -- toevoegen|betaling|creditcard|ideal|op+vijf
      nooit ~1 meer ~5 -- ontvangen+nooit|nodig
      bestel|koop|kom|bestellen|kopen ~3 nooit|niet ~3 meer ~5 -- nodig|hoef
      laatste ~1 keer|maal ~6 bestel|besteld|koop|gekocht|klant
      puinhoop|puinzooi|rommeltje|zooitje|bende|chaos|schertsvertoning|wanvertoning|janboel|soepzooitje|soep|circus|farce|ramp
      oplichters|oplichterij|oplichting|bedriegers|bedrog|dieven|afzetters|boeven|leugenaars|maffia|zwendel|afzetterij|flessentrekkers|flessentrekkerij|diefstal+van
      stelletje|stel|bende ~2 oplichters|amateurs|prutsers|dieven|klungels
      smoes|smoesjes|smoezen|uitvluchten|leugens|loze+beloftes|loze+beloften|beloftes|valse+beloften|praatjes
      kastje|muur ~6 gestuurd|muur
      elke|iedere|telkens ~2 keer|week|dag|mail ~2 een? ~1 ander|andere ~2 verhaal|uitleg|antwoord|smoes|excuus
      steek ~2 gelaten
      in+de+steek
      beloofd|belofte|toegezegd|beloven ~8 nooit|niet|nog+steeds+niet|nergens ~3 gebeurd|gebeurt|nagekomen|teruggebeld|nakomen|gehouden|gedaan -- terugbetaling
      onbeleefd|onbeleefde|onbeschoft|onbeschofte|onvriendelijk|onvriendelijke|lomp|lompe|brutaal|brutale|arrogant|bot|grof|neerbuigend ~3
      gooide|gooiden|gegooid|gesmeten|smeet|smeten|gekwakt ~6
      boeit|interesseert|kan+het+jullie ~3 jullie|niks|schelen|eigenlijk
      zo|hoe ~2 ga|gaat|gaan|behandel|behandelt|behandelen ~6 klanten|klant|mensen
      advocaat|rechter|rechtbank|juridische|juridisch|rechtsbijstand|consumentenbond|geschillencommissie|testaankoop|test+aankoop|ombudsman|consumentenombudsdienst|kassa|radar|ingebrekestelling|kantonrechter|economische+inspectie|acm|gerechtelijke|gerecht|juridische+stappen|autoriteit+consument|vrederechter ~3 -- kassabon
      tijdverspilling|verspilling ~3
      wat ~1 een ~3 bedrijf|service|zooi|winkel|webshop|bende|miserie|gedoe|ramp|aanfluiting ~2
      aanfluiting|miserie|klotebedrijf|kutbedrijf|kutwinkel|rotbedrijf|klotezooi
      schadevergoeding|compensatie ~4 -- transport
      vertrouwen ~4 kwijt|weg|geschaad|opgezegd|verloren
      geduld ~3 op|is|kwijt
      verwacht|eis|eisen ~4 excuses|compensatie|schadevergoeding|verontschuldiging
      trouwe ~1 klant ~6
      weggegooid|verloren+tijd ~2 -- bevestiging*|mail|mailtje|bericht|doos|verpakking|bon|briefje|nummer
      mag ~2 wel ~3 eens ~3 beter
      gaan|gaat jullie|u ~2 eens ~5 reageren|antwoorden|doen|luisteren|werken
      fatsoenlijk|fatsoenlijke|deftig|deftige ~3 antwoord|antwoorden|reageren|reactie|service|uitleg
      vraag|vragen|mail|bel ~2 al ~3 week|weken|dagen|maanden ~4
      beloven|beloofde|belooft ~6 niks|niets|niet ~3
      wanneer|hoe+vaak ~1 leren|leert ~4
      weer ~2 te+laat ~4 weer ~3
    `,
    tells: `
      review|recensie|trustpilot|kiyoh|sterren ~3 -- website+bouwen
      godverdomme|verdomme|verdorie|kut|klote|shit|potverdorie|wtf|zooi|in+godsnaam
      waarom ~4 zo ~3 lang
      escaleren|hogerop|leidinggevende ~2
    `,
    hints: `
      alweer|weer|opnieuw|nog+steeds|nog+altijd
    `,
    subjects: `
      klacht|teleurgesteld|teleurstellend|onacceptabel|schandalig|slechte+service|slechte+ervaring|nooit+meer|derde+mail|tweede+mail|oplichters|beu|lachertje|niemand+reageert|geen+reactie|geen+antwoord|ontevreden|ontgoocheld|belachelijk|schande
    `,
  },
  human_request: {
    asks: `
      @ask|@want|krijgen|laat|liefst|kunnen ~7 spreken|praten|overleggen|bellen|babbelen|telefoneren|telefonisch|te+spreken|gebeld ~5 -- @carrier|gesproken+met|chauffeur|kort+gesprek|belletje+van|project|offerte+bespreken|bellen+voor+levering|afspraak+bezorging|koerier+bellen|website|aanbellen|niet+bellen
      echt|echte|levend|levende|menselijke|menselijk|gewoon ~1 persoon|mens|iemand|medewerker|contact|wezen|hulp|collega|antwoord -- echt+iemand+thuis
      mens|persoon|medewerker|medewerkster|collega|leidinggevende|manager|verantwoordelijke|chef|baas|supervisor|iemand|teamleider|directeur|iemand+van+jullie|accountmanager ~6 spreken|praten|bellen|contact|lijn|telefoon|gebeld|opneemt|opbellen|terugbellen|telefoneren|contacteren|te+spreken ~4 -- gesproken|koerier|thuis|buren|niemand|vergeten
      spreken|praten|contact|lijn|overleggen|bellen ~4 met|van ~3 mens|persoon|medewerker|medewerkster|collega|leidinggevende|manager|verantwoordelijke|chef|baas|supervisor|iemand|directeur|accountmanager|klantenservice|klantendienst ~3 -- gesproken|niemand
      bel|bellen|belt|telefoneer|opbellen|telefoneren|gebeld|belletje ~3 me|mij|ons|terug|op|worden ~6 -- chauffeur|koerier|niet|project|beloofd|deur|aangebeld|nooit|voor+levering|niemand|voor+u+komt|gratis|bezorger|als+u+vragen|tijd+voor|google
      ik|wij ~5 gebeld ~2 worden ~4 -- voor+levering|nooit|beloofd
      u ~1 mij|me|ons ~1 belt ~4
      terugbellen|terugbel|teruggebeld|terugbelverzoek|bel+terug|terug+bellen|bel+me+terug|belverzoek ~4 -- nooit|beloofd|niemand
      telefoonnummer|telefoon|nummer|telefonisch|tel ~6 bereiken|bereikbaar|bellen|klantenservice|klantendienst|contact|jullie|uw ~4 & is|kan|wat|welk|hoe|waar|hebben|heeft|mag|waarop -- trackingnummer|mijn+telefoonnummer|verwijder*|chauffeur|mijn+nummer|koerier|bezorger|neemt+niemand|niemand+op
      wat ~2 is ~2 telefoonnummer
      contact ~4 opnemen|op|opneemt|opgenomen ~5 & iemand|collega|medewerker|manager|leidinggevende|verantwoordelijke|mij|wil|graag -- prijs+te+claimen|als+u|indien|neem+contact+op+om|mocht|winnaar|koerier+contact|nam+contact|heeft+geen|project
      leidinggevende|manager|verantwoordelijke|teamleider|supervisor|directie|overste|accountmanager|account+manager ~6 -- geachte+directie|beste+manager|inkoop
      ben|bent|is|spreek|praat ~4 robot|bot|computer|ai|chatbot|machine|automaat|kunstmatige ~3 -- koffie|stofzuiger
     ! @no|hou|stop|automatische|automatisch ~5 robot|bot|chatbot|automatische+antwoorden|automatische+mails|standaardantwoord|standaardantwoorden|standaardmail|standaardmails|computerantwoorden
      automatische|automatisch ~1 antwoord|antwoorden|berichten|mails|reacties & mens|iemand|persoon|hou|stop|geen|alleen|alweer|steeds
      chatbot|chatrobot|bot ~8
      ^ medewerker|mens|manager|operator ~2 aub|alsjeblieft|graag
      contactpersoon|aanspreekpunt|vaste+contactpersoon|aanspreekpersoon ~6 -- verzend
      wie ~1 is ~6 verantwoordelijk|verantwoordelijke|contactpersoon|accountmanager
      iemand ~2 aan ~2 telefoon|lijn ~3
      iemand ~3 telefoon|telefonisch|lijn|contact ~5 -- niemand
      openingsuren|openingstijden|bereikbaar|telefonisch ~4 klantenservice|klantendienst|bereiken|telefonisch|spreken
      hoe ~5 telefonisch|bereiken|bellen ~4 -- bezorger|koerier
      liever ~3 telefonisch|bellen|telefoon|spreken
      iemand ~2 met ~1 wie ~7 bellen|praten|spreken|overleggen
      waar|hoe ~4 iemand ~2 bereiken|spreken|vinden ~4
      hoe+laat|wanneer|tot+hoe+laat ~3 bereikbaar|open ~3
    `,
    tells: `
      telefonisch|gesprek|telefoongesprek -- kort+gesprek
      makkelijker ~3 bellen|telefoon|telefonisch
      niet ~3 handig ~4 computer|internet
      bel|bellen
    `,
    hints: `
      bellen|telefoon|manager|medewerker|telefonisch
    `,
    subjects: `
      medewerker|bel+mij|bel+me|telefoonnummer|robot|chatbot|manager|terugbelverzoek|contactpersoon|mens|terugbellen|verantwoordelijke|telefonisch|spreken|bellen|telefonisch+contact
    `,
  },
  privacy_request: {
    asks: `
      avg|gdpr|privacywet|privacywetgeving|gegevensbescherming|persoonsgegevens|privacyverklaring|persoonsgegeven ~6 -- volgens+onze
      gegevens|data|account|klantaccount|klantenaccount|profiel|mailadres|adres|telefoonnummer|persoonsgegevens|info|informatie ~8 verwijderen|verwijderd|wissen|gewist|vernietigen|sluiten|opzeggen|opheffen|schrappen|te+verwijderen|deleten|verwijder|laten+sluiten|afsluiten|opgeheven|weghalen|eruit|vernietigd|te+wissen|weg -- bestelling|order|regel|factuur|winkelmandje
      verwijder|verwijderen|wis|wissen|vernietig|sluit|schrap|verwijdering|opheffen|verwijderd|sluiten|opzeggen|delete|deactiveer|deactiveren ~7 gegevens|data|account|profiel|mailadres|persoonsgegevens|klantaccount|klantenaccount|telefoonnummer|databank|systeem|bestand|database|alles+over+mij|persoonlijke -- bestelling|order|regel|artikel
      inzage|inzageverzoek|inzagerecht|inzien ~7 -- nader+inzien|offerte|factuur
      recht ~2 op|om ~4 vergeten|vergetelheid|inzage|wissing|gegevenswissing|overdraagbaarheid|verwijdering|bezwaar|rectificatie
      vergetelheid
      kopie|overzicht|export|uitdraai|afschrift ~5 gegevens|data|persoonsgegevens -- bestelgegevens
      welke|wat|waarom|hoe ~5 gegevens|data|informatie|info|persoonsgegevens ~6 mij|bewaart|bewaren|hebben|verzamelen|verzamelt|opslaan|opgeslagen|verwerkt|bewaard|me|getroffen|gelekt -- verzendgegevens|product|bankgegevens|betaalgegevens
      gegevens|data|info|persoonsgegevens ~7 opgeslagen|bewaart|bewaren|verwerkt|gelekt|gedeeld|doorverkocht|doorgegeven|delen|verkocht|verwerken|gestolen|bewaard|verwerking|verkopen|misbruikt|gehackt -- verzend*|bestelling+verwerkt
      hoe ~3 komt|komen|kom|kwam|kwamen ~4 aan ~2 mijn ~4 adres|gegevens|mailadres|nummer|naam|telefoonnummer|mail -- bestelling
      toestemming ~7 -- zonder+toestemming+besteld|zonder+toestemming+een+bestelling|zonder+mijn+toestemming+besteld
      trek|intrekken|ingetrokken ~4 toestemming
      functionaris|dpo|gegevensbeschermingsautoriteit|autoriteit+persoonsgegevens|privacy+officer|privacyverantwoordelijke ~3
      datalek|data+lek|gegevenslek|lek+van+gegevens|gelekt
      nieuwsbrief|nieuwsbrieven|mailinglijst|mailinglist|reclame|reclamemails|reclamepost|reclame+mails|adressenlijst|verzendlijst|marketingmails|reclamemail ~7 & uitschrijven|afmelden|verwijderen|stop|stoppen|niet|geen|uitgeschreven|eraf|haal|schrijf|meer|intrekken|nooit|verwijder
      uitschrijven|uitschrijf|afmelden|schrijf+mij+uit ~4 -- bestelling
      account|profiel|klantenaccount ~5 opzeggen|sluiten|verwijderen|verwijderd|opheffen|weg|wissen|deactiveren|afsluiten
      persoonlijke|persoonlijk ~1 gegevens|info|informatie|data ~6
      nooit ~3 toestemming ~4
      alles ~6 over ~1 mij|me|ons ~6 gewist|verwijderd|wissen|verwijderen|vernietigd|weg|vernietigen
      gewist|verwijderd|vernietigd ~2 worden|wordt ~5 & mij|gegevens|account|over
      waar ~4 gegevens|mailadres|nummer|adres ~4 vandaan ~2 -- pakket
      gegevens|naam|adres|mailadres ~5 uit ~3 bestand|bestanden|databank|database|systeem|lijst|adressenbestand|klantenbestand ~2
      folders|reclame|reclamepost|mailing|mailings|catalogi|reclamefolders ~8 -- besteld
      haal|haalt|halen ~5 uit ~2 bestand|systeem|lijst|databank|adressenlijst
      bewaren|bewaart|bewaard ~5 gegevens|data|persoonsgegevens
    `,
    tells: `
      privacy
      persoonsgegevens|persoonlijke+gegevens
      alles ~2 eruit ~2
    `,
    hints: `
      gegevens|privacy
    `,
    subjects: `
      avg|gdpr|privacy|gegevens|account+weg|account+verwijderen|vergetelheid|inzageverzoek|datalek|persoonsgegevens|gegevensbescherming|toestemming|account+opzeggen|uitschrijven|wat+weten+jullie
    `,
  },
  no_reply_needed: {
    asks: `
      ^ top|prima|super|perfect|ok|oke|okay|geweldig|fijn|mooi|goed|prachtig|heerlijk|ja|helemaal+goed|in+orde|begrepen|genoteerd|duidelijk|gelukt|fantastisch|ideaal|akkoord|yes|hartstikke+goed|top+geregeld ~2 bedankt|dank|dank+je|dank+u|thx ~3 $
      ^ top|prima|super|perfect|ok|oke|okay|geweldig|fijn|mooi|begrepen|genoteerd|duidelijk|gelukt|fantastisch|ideaal|in+orde|helemaal+goed|opgelost|geregeld ~1 $ -- akkoord
      ^ top|prima|super|perfect|ok|oke|okay|fijn ~2 is|dat|zo|goed ~3 $ -- niet|wanneer
      ^ bedankt|dank|dank+je|dank+u|hartelijk+dank|hartelijk+bedankt|heel+erg+bedankt|nogmaals+dank ~3 voor ~7 -- voorbaat|alvast|maar|wanneer|waar|kunt|graag|uw+order|uw+bestelling|voor+uw+inkooporder|helaas|echter|uw+po
      bedankt|dank ~2 voor ~5 hulp|snelle|afhandeling|bericht|reactie|antwoord|service|update|info|informatie|uitleg|levering|oplossing|moeite|bevestiging|regelen|oplossen|goede|terugbetaling ~3 -- voorbaat|alvast|maar|echter|helaas|graag
      ! hoef|hoeft|hoeven ~5 niet|niks|niets|geen ~4 antwoorden|beantwoorden|reageren|reactie|antwoord|doen|te+doen ~4
      ! geen ~2 antwoord|reactie|actie ~2 nodig|vereist|noodzakelijk|verwacht
      enkel|alleen|slechts|even|gewoon ~3 ter ~1 informatie|info|kennisgeving
      ter ~1 info|informatie|kennisgeving ~3 -- hierbij|gelieve
      wilde|wou|wil ~4 even|alleen|gewoon|enkel ~3 zeggen|bedanken|laten+weten|meedelen|melden|mededelen|kwijt ~7 -- maar+helaas|kapot|niet+tevreden|ontbreekt|teleurgesteld|nooit
      laat ~1 maar ~4 -- vallen|bestelling|annul*|die|hem|weten
      al|alles|reeds|inmiddels|ondertussen|zelf ~2 gevonden|opgelost|geregeld|in+orde|binnen|terecht|gelukt ~4 -- niet|maar|wanneer|retour
      opgelost|vanzelf|zichzelf ~3 opgelost|geregeld|gevonden|terecht|is -- niet
      negeren|negeer ~3 vorige|mijn|deze? ~2 mail|bericht|vraag ~4 -- waarom|jullie
      vorige|mijn|eerdere ~2 mail|bericht|vraag|mailtje ~3 negeren|vergeten|als+niet+verzonden
      mag|kan|kunt|mogen ~4 mail|bericht|vraag ~2 negeren|verwijderen
      lag|stond|bleek|was ~4 bij|achter|in|op ~3 buurvrouw|buurman|buren|schuur|garage|achter|tuin|receptie ~5 -- niet|staat+bij|volgens|niemand|zou|kapot
      niks|niets ~3 aan+de+hand|meer+te+doen|meer+nodig
      geld|terugbetaling|bedrag ~5 staat|is|ontvangen|binnen|aangekomen ~3 vanmorgen|erop|op|binnen|ontvangen|vandaag|goed ~4 -- niet|nog|geen|wanneer|maar|waarom|afgeschreven|retour|nooit
      is|zijn|was|waren ~5 prachtig|mooi|prachtige|schitterend|geweldig|fantastisch|heel+vriendelijk|vriendelijk|netjes|perfect|top|super ~6 -- niet|maar|helaas|als|wanneer|graag|was
      alles|bestelling|pakket|pakje|het|hij ~5 goed|perfecte|netjes|mooi|veilig|prima|perfect|heel ~4 aangekomen|ontvangen|bezorgd|binnen|geleverd|gekomen|toegekomen|binnengekomen ~3 -- niet|maar|kapot|of|wanneer|hebben+jullie|is+het|nog
      pakket|pakje|bestelling|hij|het ~3 net|inmiddels|zojuist|ondertussen|zonet|toch|vandaag ~3 binnen|aangekomen|bezorgd|gekomen|geleverd|toegekomen|ontvangen ~3 -- maar|niet|kapot|als+bezorgd|wanneer|of
      heel|erg|zeer|super ~1 blij|tevreden|content|gelukkig ~4 -- niet|maar|was
      blij ~3 mee ~3 -- niet
      fijn|fijne|prettig|prettige|goed|goede|mooi|leuk ~1 weekend|dag|avond|week|dagen|feestdagen ~3 $
      geen ~2 probleem|enkel+probleem ~4 $ -- geen+probleem+maar
      sorry ~3 moeite|drukte|storing|verwarring|misverstand ~3 $
      complimenten|compliment|pluim|chapeau|bravo|proficiat ~5 -- helaas
      ga ~1 zo ~1 door
      ik ~1 heb ~1 het ~3 gevonden
      werkt|doet ~4 weer|nu|prima|perfect ~3 -- niet|maar|nog
      graag ~1 gedaan
      begrepen ~1 $
      ^ @parcel|bestelling|hij|het|ze ~1 is|zijn ~1 er ~1 $ -- nog|niet
      ^ het|de|mijn|ons|onze @parcel|bestelling ~1 is|zijn ~1 er|binnen|hier|aangekomen ~1 $ -- nog|niet
      alles ~1 ok|oke|goed|in+orde|prima ~1 $ -- is+alles|of
      al|reeds|ondertussen ~1 beantwoord|opgelost|geregeld ~5
      ^ hij|het|ze|alles|pakje|pakket|bestelling ~1 kwam|kwamen|arriveerde ~4 op+tijd|vroeger|netjes|heel|goed ~2
    `,
    tells: `
      bedankt|dank ~5 $ -- voorbaat|alvast|voorhand
    `,
    hints: `
      bedankt|dank
    `,
    subjects: `
      bedankt|dank|opgelost|ter+info|complimenten|compliment|dankjewel|gevonden|dank+je|dank+u
    `,
  },
  spam: {
    asks: `
      onze|ons|nieuwe|nieuw|gewijzigde ~2 bankrekening|rekeningnummer|iban|bankgegevens & overmak*|betal*|stort*|maak & gewijzigd|nieuwe|nieuw|veranderd|gewijzigde -- mijn|terug*
      seo|backlink|backlinks|dofollow|linkbuilding|gastblog|gastblogs|gastartikel|guest+post|linkruil|linkplaatsing|gesponsord+artikel|zoekmachineoptimalisatie|link+building|advertorial|gastpost
      eerste|hoger|nummer|bovenaan|top ~4 google|zoekresultaten ~3 -- google+home|recensie
      google ~4 positie|pagina|ranking|ads|vindbaar|vindbaarheid|score|hoger|zoekmachine ~4 -- home
      loterij|jackpot|erfenis|erfgenaam|begunstigde|nalatenschap|weduwe|prijswinnaar|miljonair ~5
      gewonnen|winnaar|geselecteerd|uitverkoren ~8 prijs|loterij|euro|cadeaubon|iphone|winnaar|beloning|waardebon|geselecteerd|gefeliciteerd|claim* ~4 -- besteld
      gefeliciteerd ~6 gewonnen|winnaar|geselecteerd|uitverkoren
      crypto|bitcoin|cryptocurrency|ethereum|forex|handelsplatform|trading|beleggen|investering|nft ~6 -- betalen+met
      lening|leningen|krediet|financiering|bkr|bedrijfskrediet|leningaanbod|zakelijk+krediet ~7 & snel|snelle|goedkeuring|bieden|nodig|rente|aanbieden|bkr|tot|toetsing -- klarna
      viagra|cialis|casino|gokken|porno|escort|pillen|erectie|kansspel|dating
      wachtwoord|mailbox|postvak|account|inbox ~7 verloopt|verlopen|vol|geblokkeerd|verifieren|opgeschort|bevestig|verifieer|deactiveren|opslag|gedeactiveerd|gedeblokkeerd -- mijn+account|inloggen|ik
      klik|klikt|klikken ~1 hier|op|onderstaande ~7 -- ik|niet+klikken|klik+ik|kan+niet
      verifieren|verifieer|valideren ~4 account|wachtwoord|mailbox|gegevens|identiteit -- ik
      volgers|likes|abonnees|views|followers ~6 -- nieuwsbrief
      mailbestand|adressenbestand|mailinglijst+kopen|leads|bestand+van|leadgeneratie|b2b+data|mailadressen ~6 & koop|geverifieerd|kopen|goedkoop|<n>|<id>|gekwalificeerd|aanbod|genereren -- verwijder*|klantenbestand|haal
      miljoen|miljoenen|<id> ~2 dollar|dollars|euro|usd ~7 & overmaken|vertrouwen|erfenis|bank|begunstigde|hulp|fonds|fondsen|loterij|claimen
      meer ~2 bezoekers|verkeer|traffic|verkoop|omzet|leads|klanten|bezoek|conversie ~4 -- bestelling|wil+ik
      groeien|groei|schalen|boosten|verhogen|verdubbel|verdubbelen|vergroten ~5 omzet|webshop|webshops|verkoop|bedrijf|merk|bezoekers|conversie|investering|winst|online -- aantal
      wij|we ~2 helpen ~4 webshops|bedrijven|ondernemers|merken|winkels|ondernemingen|webwinkels
      google+ads|facebook+ads|meta+ads|advertentiecampagne|marketingbureau|online+marketing|digitale+marketing|social+media+marketing|reclamebureau|virtuele+assistent|outsourcing|webdesign|webbureau|websitebouw|internetbureau|contentmarketing|tiktok+ads
      website|webshop|app|apps|site|web ~4 bouwen|laten+bouwen|ontwikkelen|ontwikkelaars|ontwerpen|vernieuwen|optimaliseren|programmeren|ontwikkeling|ontwikkelaar|redesign|verbeteren -- handleiding|app+zegt
      kwam|kwamen|vond|zag|bekeek|bezocht|bezochten|was|stuitte|stuitten|ben|stootte ~4 je|jullie|uw ~2 webshop|website|site|pagina|webwinkel|bedrijf ~8 -- beantwoord|pakket|mijn+vraag|product|lamp|bestellen|prijs|voorraad|stond|bestelling|kapot|besteld|koop|maat|bank
      gratis ~2 scan|analyse|audit|rapport|advies|consult|demo|proefversie|proef|offerte+voor+uw+website|check|voorstel ~5 -- retour*
      kort|korte|kwartiertje|15|<n> ~2 gesprek|belletje|minuten|call|kennismaking|videogesprek ~7 & project|webshop|website|bedrijf|google|diensten|samenwerking|oplossing|groei
      tijd ~2 voor ~2 belletje|gesprek|call ~3
      verdien|verdienen|verdiend ~5 per|euro|dag|week|maand|thuis|online -- klant
      strikt|strikte ~2 vertrouwen|vertrouwelijk|vertrouwelijkheid & miljoen|geld|euro|dollar
      invoerkosten|invoerrechten|verzendkosten|administratiekosten|douanekosten|inklaringskosten|bezorgkosten ~7 & <url>|klik|nu+via|link+hieronder|betaal+nu -- vraagt|is+dit|moet+ik|echt
      betaal ~2 nu|via|hier ~4 <url>
      pakket|zending ~7 wacht|aangehouden|geblokkeerd ~6 betaling|betaal|kosten & <url>|link|klik -- is+dit|echt
      actie|aanbod|aanbieding|korting ~4 alleen|slechts ~2 deze|vandaag|nog ~4 -- besteld|kortingscode|geldig+nog
      claim|claimen|opeisen|innen ~4 prijs|beloning|cadeau|geld -- schade*
      degene|persoon ~3 verantwoordelijk|gaat ~2 voor|over ~2 marketing|website|seo
      samenwerking|partnership|partnerschap|influencer|affiliate ~6 & webshop|website|merk|volgers|bezoekers|verkoop -- onze+samenwerking+te+bespreken
      leads ~6 bedrijf|bel|goedkoop
      goedkope ~1 leads|volgers|seo
      krediet*|lening* ~5 vanaf|tot|geregeld|euro|snel|ondernemers|bedrijf ~4
      bieden ~4 krediet*|lening*|financiering*
      geen ~1 interesse ~8 laat|antwoord|mail|weten|stuur
      antwoord|reageer ~4 stop|nee+bedankt|uitschrijven ~2
      niets|niks|geen+mails|geen+berichten ~4 meer ~4 ontvangen|sturen|horen|stuur ~4 -- bestelling|gehoord|pakket
      kwartiertje|kwartier|15|10|20|<n> ~1 minuten|minuutjes|bellen|sparren|kletsen ~4 -- bezorg*|chauffeur|wacht*|lijn
      helpen|helpt ~4 webshops|webwinkels|ondernemers|winkels|merken
    `,
    tells: `
      investering|winst|rendement
      tarieven ~2 & website|blog|link
      bezoekers ~3 kosten|verliezen|mislopen
      bureau ~6 & website|webshop|marketing|online
    `,
    hints: `
      website|webshop|marketing|aanbod
    `,
    subjects: `
      google|seo|gastblog|gefeliciteerd|crypto|bitcoin|lening|volgers|leads|erfenis|mailbox|winnaar|app+laten+bouwen|samenwerking|adressenbestand|investering
    `,
  },
};
