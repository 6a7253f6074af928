// Alarm words in Dutch. Shape: alarm-patterns.ts.
import type { AlarmPatterns } from './alarm-patterns.ts';

export const dutchAlarms: AlarmPatterns = {
  language: 'nl',
  classes: {
    assistant:
      'ai|assistent|bot|chatbot|taalmodel|model|kunstmatige+intelligentie|systeem|ai+assistent|automatische+assistent|virtuele+assistent|llm|automatische+verwerking',
    rules:
      'instructie|instructies|regels|regel|richtlijnen|aanwijzingen|opdrachten|prompt|beperkingen|beleid|filters|voorschriften',
  },
  alarms: {
    anger: `
      woedend|woest|boos|schandalig|schande|schandelijk|belachelijk|onacceptabel|ongehoord|waardeloos|onbeschoft|bespottelijk|razend|pisnijdig|klote*|om+te+huilen|te+gek+voor+woorden|beneden+alle+peil
      slechtste ~2 service|winkel|bedrijf|ervaring|webshop
      oplichters|oplichting|oplichterij|dieven|bedriegers|afzetters
      kut|godverdomme|verdomme|shit|tering*|tyfus*|fuck*
      nooit ~2 meer ~3 -- nooit+meer+gehoord
      spuugzat|zat|beu|zit+me+tot+hier ~2 -- zat+in|zat+er|erbij+zat|bijzat|zat+hebben|zat+heb|zat+was|zat+is|die+zat|wat+zat|erin+zat|zat+niet|zat+een|zat+bij|bij+zat|in+zat|zat+de|zat+het
      derde|vierde|vijfde|zoveelste ~1 keer|mail|email|bericht|herinnering
    `,
    threat: `
      laatste ~1 waarschuwing|kans|herinnering|aanmaning|keer
      anders|zo+niet ~6 advocaat|aangifte|juridisch*|politie|consumentenbond|acm|review|rechter|geschillen*|stappen
      aangifte|politie|consumentenbond|acm|autoriteit+consument|kassa|radar|consuwijzer|geschillencommissie ~2 -- aan+de+kassa|kassa+afrekenen|bij+de+kassa
      juridische|gerechtelijke|verdere ~1 stappen|maatregelen|acties
      ingebrekestelling|in+gebreke ~2
      zult|gaat ~2 hier ~2 spijt
      weet ~2 waar ~2 jullie|u|je ~2 won*
      vermoord*|in+brand+steken
    `,
    legal: `
      advocaat|advocaten|jurist|juridisch|juridische|rechtsbijstand|rechtsbijstandverzekering|deurwaarder|incasso+tegen -- advocaatkantoor+factuur
      rechter|rechtbank|rechtszaak|kantonrechter|dagvaarding|dagvaarden|aanklagen|gerechtelijk*|geschillencommissie|ingebrekestelling|in+gebreke|schadevergoeding|schadeclaim|contractbreuk
      consumentenrecht|consumentenbond|wettelijk+recht
    `,
    press: `
      artikel|stuk|reportage|verhaal & citeren|citeer|redactie|lezers
      journalist|journalisten|krant|naar+de+pers|met+de+pers|via+de+pers|naar+radar|naar+kassa|de+media
      trustpilot|google|twitter|tiktok|instagram|facebook|youtube|kiyoh|social+media ~6 & review|recensie|post*|plaats*|deel*|schrijf*|iedereen|zet*|openbaar
      openbaar|publiek ~3 mak*|gooi*|zet*
      plaatsen|plaats|posten|schrijven|zetten|delen|achterlaten ~6 review|recensie|trustpilot|social+media|openbaar|online|internet|beoordeling
      slechte|negatieve ~1 review|recensie|beoordeling
      persvraag|persverzoek|perscontact|redactie|redacteur|verslaggever|journalist*|dagblad|omroep
      reactie|commentaar|interview|weerwoord ~8 artikel|uitzending|lezers|publiceren|publicatie|deadline
    `,
    safety: `
      vuur|vlammen|rook|vonken|ontploft|ontplofte|explosie|geëxplodeerd|kortsluiting|vloog+in+brand|in+brand+gevlogen|vliegt+in+brand|staat+in+brand|stond+in+brand|verbrand|verbrande|brandwond*|gesmolten|smolt|oververhit*|geschroeid|schroei* -- rookmelder|vuurkorf|brandnieuw|kampvuur|vuurschaal|brandt+de+lamp|vuurvast
      schok ~2 gekregen|kreeg|elektrisch*
      elektrische+schok|stroomstoot|geëlektrocuteerd|onder+stroom
      gewond|verwond*|letsel|gehecht|bloedde|me+gesneden|zich+gesneden
      ziekenhuis|spoedeisende|ambulance|huisarts|dokter ~9 & moest|moesten|verbrand*|gesneden|gebracht|door|vanwege
      allergisch*|allergie|uitslag|vergiftig*|giftig*|dampen|benauwd|koolmonoxide|gaslek -- hypoallergeen|anti+allergie
      kind|baby|dochter|zoon|kleinkind|hond|kat ~8 ingeslikt|doorgeslikt|gestikt|stikte|gewond|verbrand|gesneden|opgegeten|vergiftigd
      ingeslikt|doorgeslikt|verslikt|gestikt|verstik*
      gevaar|gevaarlijk|gevaarlijke|levensgevaarlijk|onveilig|brandgevaar|terugroepactie
      ingestort|doorgezakt|in+elkaar+gezakt ~3
    `,
    chargeback: `
      chargeback|storneren|storneer|gestorneerd|stornering|terugboeken|terugboeking|terug+te+boeken|terugvorderen
      betwist*|geschil|dispuut ~6 betaling|afschrijving|bank|creditcard|paypal|bedrag|transactie
      bank|creditcard*|creditcardmaatschappij ~6 terug*|betwist*|stornere*|geschil|dispuut
      geschil|klacht|zaak|dispuut ~3 paypal|klarna
      paypal|klarna ~4 geschil|klacht|zaak|dispuut|dispute
      kopersbescherming|aankoopbescherming
    `,
    fraud: `
      nieuw|nieuwe|ander|andere|gewijzigd*|volgende ~2 rekening|rekeningnummer|bankrekening|bankgegevens|iban
      bankgegevens|rekeningnummer|bankrekening ~5 gewijzigd|veranderd|wijzigen|nieuw*|aangepast
      terugbetal*|overmaken|overboeken|storten|geld|betaling|stort ~9 andere+rekening|ander+rekeningnummer|volgende+rekening|nieuwe+rekening|deze+rekening|andere+kaart|rekening+van+mijn|iban|bitcoin|cadeaubonnen|cadeaukaarten
      doorzend*|doorstuur*|expediteur|forwarder|vrachtadres|doorverzend* ~4 & stuur*|lever*|adres|verzend*
      niet ~3 bereikbaar|bereiken ~3 telefoon|telefonisch
      telefonisch ~2 niet|onbereikbaar
      niet ~3 bellen|opbellen|contacteren
      vertrouwelijk|geheim|onder+ons|geheimhouding ~2 -- vertrouwelijk+en|vertrouwelijke+informatie|vertrouwelijk+bedoeld|bevat+vertrouwelijke|is+vertrouwelijk
      namens ~3 rekeninghouder|klant|kaarthouder
      gehackt|gekraakt|identiteitsfraude ~2
      gestolen ~2 creditcard|kaart|pas|identiteit
      nooit ~3 besteld|geplaatst ~2 -- eerder
      cadeaukaarten|cadeaubonnen|giftcards ~5 & koop*|code*|stuur*
    `,
    manipulation: `
      negeer|negeren|vergeet|vergeten|omzeil*|overschrijf|overtreed|schort|sla+over|laat+varen ~6 @rules
      vorige|eerdere|voorgaande|bovenstaande|oorspronkelijke|interne|geheime|nieuwe|alle|verborgen ~1 instructies|regels|opdrachten|richtlijnen|aanwijzingen|prompt -- bezorginstructies|wasinstructies|retour*
      systeembericht|systeemmelding|systeem+bericht|systeeminstructie|systeemopdracht|systeemprompt|systeemnotitie
      ontwikkelaarsmodus|beheerdersmodus|onderhoudsmodus|testmodus|vrije+modus|adminmodus|debugmodus
      als ~2 ai|taalmodel|ai+assistent|chatbot|ai+model
      je|jij|u bent ~2 nu|voortaan|een ~3 @assistant|dan|vrij|beheerder
      vanaf ~1 nu|hier|deze+regel ~5 ben|antwoord*|bent|geldt|alleen+voor|automatische
      doe|gedraag|handel|speel|reageer ~2 alsof|als+een|je+voor|voor+als
      beste|hallo|hoi|let+op|aan|voor|geachte|bericht+voor|instructies+voor ~2 ai+assistent|assistent|taalmodel|chatbot|bot|ai|de+ai|het+taalmodel|automatische+verwerking|automatische+assistent|virtuele+assistent
      notitie|informatie|instructie|instructies|bericht|mededeling voor|aan ~1 antwoordsoftware|antwoordprogramma|antwoordsysteem|antwoordrobot|beantwoordingssoftware
      @assistant ~2 dat|die ~4 leest|verwerkt|beantwoordt|behandelt
      automatische|geautomatiseerde|virtuele|digitale ~1 assistent|systeem|verwerking|agent ~5 bevoegd|gemachtigd|geautoriseerd|mag|moet|dient|kan
      herhaal|herhalen|toon|laat+zien|onthul|geef|print|noem|kopieer|som+op|schrijf ~7 @rules|configuratie|wachtwoord|drempels|systeemprompt -- retourinstructies|wasinstructies|montage|gebruiksaanwijzing|gebruik|voor+het+retourneren
      instructies ~5 gekregen|ontvangen|gegeven|meegekregen
      antwoord|antwoorden|reageer|schrijf|bevestig|geef|zeg ~6 exact+met|precies+met|precies+deze|exact+deze|letterlijk|woord+voor+woord|alleen+met|uitsluitend+met|enkel+met|de+zin|volgende+zin|deze+zin|in+json|json|niets+anders -- precies+wanneer|exact+wanneer|precies+waar|precies+hoe
      vermeld|zeg|vertel|meld|informeer|noem|onthul|escaleer ~6 niet|niets|geen|niemand ~5 medewerkers|personeel|mensen|team|bericht|alinea|collega*|niemand|menselijke|notitie|instructie
      niet ~2 vermelden|melden|noemen|vertellen ~3 medewerkers|personeel|mensen|team|niemand
      zonder|geen|niet+nodig|overbodig ~3 goedkeuring|menselijke|handmatige|tussenkomst -- onze|mijn
      directie|fraudeafdeling|beveiliging|management|leiding|compliance ~5 geverifieerd|goedgekeurd|gecontroleerd|geautoriseerd|vrijgegeven|bevestigd
      behandel|beschouw|markeer|classificeer|label|merk ~6 als ~3 geverifieerd|goedgekeurd|eenvoudig*|status*|veilig|afgehandeld|opgelost|betrouwbaar|routine
      controles|identiteitscontroles|verificatie ~5 geslaagd|opgeschort|uitgeschakeld|overgeslagen|opgeheven
      alle|andere|lijst ~2 klanten|gebruikers|kopers ~6 & naam|namen|adres|adressen|email*|mail*|gegevens|lijst|telefoon* -- mijn+bestellingen|onze+klanten|mijn+klanten|onze+bestellingen|andere+klanten
      klantgegevens|klantenbestand|klantenlijst|klantendatabase -- mijn+klantgegevens|onze+klantgegevens
      voer|uitvoeren|activeer|roep ~5 functie|opdracht|actie|tool|code|terugbetaling+direct|commando
      jailbreak|prompt
      autorisatiecode|goedkeuringscode|vrijgavecode
      je|jouw|uw ~1 taak|opdracht|doel ~2 is
      dit ~2 is ~2 test|oefening|simulatie ~3
      andere ~1 bots|assistenten ~3
      interne ~1 instructie|notitie|opdracht|richtlijn ~5 ai|assistent|agent|bot|verwerking|automatisch*
      notitie|opmerking|bericht|melding|instructie|aanwijzing|mededeling voor|aan ~2 automatische|geautomatiseerde|digitale|virtuele ~2 klantenservice|helpdesk|afhandeling|antwoord*|beantwoording|verwerking|service
      neem|zet|voeg|plaats|schrijf|verwerk ~3 antwoord ~4 zin|zinsnede|formulering
      neem|zet|voeg|plaats|schrijf|verwerk ~2 zin|zinsnede|formulering & antwoord
      verstuur|verzend|beantwoord|antwoord ~5 zonder ~3 goedkeuring|controle|beoordeling|tussenkomst -- niet|mijn|onze
      notitie|melding|bericht|opmerking|aanwijzing ~3 niet ~3 geciteerd|genoemd|citeren|vermelden|noemen
    `,
  },
  doubts: `
    niet|nooit|niets|niks|nog+niet|geen|nergens ~4 ontvangen|gekregen|aangekomen|er|hier|gevonden|binnen|gezien|pakket|pakje|bezorgd|geleverd|bezorging -- factuur|bevestiging|antwoord|terugbetaling|mail|email|geen+probleem|geen+haast
    brievenbus|deurmat|stoep|voordeur ~5 leeg|niets|niks|niet
    niemand|buren|buurman|buurvrouw ~5 aangenomen|gezien|weet|heeft|hebben|niets|niks -- vorige+keer|laatste+keer|altijd|meestal
    bezorgd|geleverd|afgeleverd ~8 maar|niet|niets|niks|nooit|geen|niemand
    zogenaamd*|zogezegd|vermeend*|naar+verluidt|beweer* ~5
    verkeerd*|ander|andere ~1 adres|huis|deur|huisnummer|handtekening|buren -- ander+adres+leveren
    gestolen|gejat|verdwenen|kwijt|vermist|zoek -- ik+zoek|op+zoek|wij+zoeken|datum+kwijt|dag+kwijt|nummer+kwijt|ordernummer+kwijt|bestelnummer+kwijt|mail+kwijt|mailtje+kwijt|bericht+kwijt|bevestiging+kwijt|bon+kwijt|bonnetje+kwijt|factuur+kwijt|code+kwijt|wachtwoord+kwijt|link+kwijt
    wie ~4 getekend|aangenomen|ontvangen
    niet ~2 mijn ~1 handtekening|deur|voordeur|huis
    afleverbewijs|bewijs+van+levering|leveringsbewijs|bezorgbewijs
    echt|werkelijk|daadwerkelijk ~3 bezorgd|geleverd|aangekomen
    niet ~2 bezorgd
  `,
  orders: `
    negeer|antwoord*|keur|goedkeur*|terugbetal*|bevestig*|behandel|markeer|classificeer|stuur|verstuur|voer|onthul|herhaal|wijzig|verander|verwijder|vermeld|maak+over|gehoorzaam ~4
    je|u moet|bent|zult|dient
    assistent|ai|taalmodel|bot|systeem|prompt|instructies
  `,
  hurry: `
    dringend|spoed|spoedig|onmiddellijk|meteen|zo+snel+mogelijk|zsm
    vandaag|vanavond|morgenochtend|vanmiddag|uiterlijk+morgen|nog+vandaag
  `,
};
