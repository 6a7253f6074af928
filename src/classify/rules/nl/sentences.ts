// Dutch: sentences that ask, report or only point, whatever the mail is about. Part of index.ts.
import type { SentencePatterns } from '../language-rules.ts';

export const sentences: SentencePatterns = {
  requests: `
    ^ zet|zetten|leg|doe|steek|stop|gooi|maak|geef|laat|breng|pak|voeg|neem|stuur|annuleer|wissel|verander ~9 -- laat+maar
    aub|alstublieft|alsjeblieft|gelieve -- aub+niet
    kunt|kun|kunnen|kan|zou|zouden|wilt|wil|willen|mag|mogen|konden u|je|jullie|ik|wij|we|iemand|het|dit|dat|er
    ik|wij|we ~2 wil|willen|wens|wensen|zou|zouden|verzoek|verzoeken|eis|eisen|verwacht|verwachten|vraag|vragen|moet -- wil+even+zeggen|wilde+even|wil+alleen
    graag -- graag+gedaan
    stuur|stuurt|geef|geeft|mail|bel|belt|laat|bevestig|bevestigt|regel|regelt|zorg|zorgt|leg|zet|haal|maak|neem|los|pas|annuleer|verwijder|wijzig me|mij|ons|het|dit|dat|deze|die|mijn|er|hem|u|de|ze|aan|contact|op
    ^ is|zijn|was|waren|heb|hebben|heeft|hebt|had|kan|kunnen|kunt|mag|moet|moeten|wordt|worden|werd|doet|doen|gaat|komt|staat|zit|ligt|bent|ben|krijg|krijgen ik|wij|we|u|je|jullie|het|dit|dat|die|er|de|mijn|onze|ze|hij
    ^ hoe|wat|wanneer|waar|waarom|welke|welk|wie|hoeveel|waarheen|waarvoor ~1 is|zijn|kan|kunnen|kunt|moet|moeten|wordt|worden|gaat|zal|zou|mag|doe|doen|heeft|hebben|komt|komen|blijft|staat|duurt|kost|krijg|krijgen
    hoor|horen|verneem|vernemen ~1 graag
  `,
  received: `
    ik|we|wij|heb|hebben|net|zojuist|zonet ~6 ontvangen|gekregen|uitgepakt|opengemaakt|opgehaald -- mail|bericht|sms|bevestiging|kaartje|brief|factuur|code|offerte|antwoord|reactie|link|melding|nummer|terugbetaling|geld|briefje|nog+niet|nog+niks|nog+niets
    ik|we|wij kreeg|kregen|ontving|ontvingen ~6 @thing -- mail|bericht|sms|bevestiging|brief|factuur|melding
    @parcel|@order|@goods|@it ~3 is|zijn|werd|werden|was|waren ~4 aangekomen|gekomen|geleverd|bezorgd|binnen|toegekomen|gearriveerd|er -- wanneer|als|zodra|zou|volgens|staat|voordat
    @parcel|@order|@goods ~2 kwam|kwamen|arriveerde ~5 -- wanneer|als|zou
    aangekomen|toegekomen|geleverd|bezorgd ~2 maar -- volgens|staat
    ik|we ~1 pas|paste|draag|droeg ~3
  `,
  courtesies: `
    kan|kon|kunnen ~3 niet ~4 kijken|nakijken|nagaan|controleren|zien|checken -- volgen|traceren|track*|link
    ben|zijn ~4 niet ~4 handig|thuis+in|ervaren|bedreven|jongste|computers
    mijn|onze ~1 man|vrouw|zoon|dochter|moeder|vader|oma|opa|kleinzoon|kleindochter|nichtje|neefje|zus|broer ~1 wordt|viert|trouwt|is|heeft ~4 <n>|jarig|verjaardag|jaar|feest|thuis|zaterdag|zondag|@day
    alles|spullen|goederen ~3 orde|wens|prima|perfect|goed|heel|compleet ~1 $ -- niet|maar
    vorige|laatste ~1 keer ~9 buurvrouw|buurman|buren|aangenomen
    alvast ~1 bedankt|dank
    bij+voorbaat|op+voorhand dank|bedankt
    bedankt|dank|dankbaar ~6 moeite|hulp|medewerking|tijd|reactie|antwoord|aandacht|voorhand|begrip
    ^ bedankt|dank|groet|groeten|groetjes ~3 $
    bedankt|dank ~2 $
    laat|laten|hoor|horen|verneem|vernemen ~2 het|me|mij|ons ~3 weten|horen? ~2 $
    laat|laten ~1 me|mij|ons|het|u ~2 weten ~1 als|indien|zodra|mocht
    wil|wilt|zou|kunt|kun|kan u|je|jullie ~2 laten+weten ~3 $
    laat ~2 even? ~1 weten|horen
    hoor|horen|verneem|vernemen|zie|zien|ontvang|ontvangen ~1 graag ~2 van? ~1 u|je|jullie|uw|reactie|antwoord|hoe|wat ~4 $
    graag ~2 antwoord|reactie|bericht|terugkoppeling|hulp|duidelijkheid|uitleg ~3 $
    graag ~1 uw|je|jullie|een|spoedige ~1 antwoord|reactie|bericht|terugkoppeling|hulp|advies
    wacht|wachten|kijk|kijken|zie|zien ~2 uw|je|jullie ~2 antwoord|reactie|bericht
    in afwachting
    kunt|kun|kan|kunnen|wilt|willen|zou|zouden u|je|jullie ~3 helpen|checken|nakijken|kijken|uitzoeken|nagaan|controleren|verduidelijken ~1 $
    kunt|kun|kan|kunnen|wilt|zou|wil u|je|jullie|iemand ~3 even ~1 kijken|checken|nakijken|nagaan ~2 $
    graag ~2 uitzoeken|nakijken|nagaan|controleren|checken ~1 $
    wat|hoe ~2 nu ~2 $
    wat|hoe ~1 moet|kan|kunnen|moeten ik|we|wij|u|jullie ~2 doen ~1 $
    wat|hoe ~1 is|gebeurt ~2 aan+de+hand|mis|gebeurd|verder|er ~2 $
    hoe zit ~1 dat|het ~2 $
    is|klopt|gaat ~2 alles|dat|dit|het|er ~2 goed|wel|mis|normaal|in+orde|ok|oke|fout|mogelijk|kloppen ~2 $
    klopt ~1 dat|dit|het ~2 $
    is dat|dit|het ~1 normaal|gebruikelijk|gewoon|de+bedoeling|mogelijk ~2 $
    mag|kan|moet ik ~2 iets ~1 doen ~2 $
    moet|moeten ik|we|wij ~1 me|mij|ons ~1 zorgen ~2
    weten|weet jullie|u|je ~2 meer|iets ~2 $
    domme|korte|kleine|snelle vraag
    heb|had|hebben ~1 een|nog|even|klein ~1 vraag|vraagje ~4
    ik|wij heb|hebben ~2 vraag|vraagje
    mag ik ~1 iets|wat|u|je ~2 vragen
    even|snel ~1 vragen|vraagje|checken|navragen ~2 $
    hoe gaat ~1 het ~3 $
    krijg|krijgen|ontvang|ontvangen|komt|stuurt|sturen ik|we|er|jullie|u ~3 mail|mailtje|bericht|sms|melding|update ~4 $
    zo snel|spoedig|gauw mogelijk ~3
    kan|kunnen|mag|mogen ik|we|wij ~3 plannen|rekenen|regelen ~4
    rekening mee|houden
    vraag ~2 omdat|want ~9
    het|dat ~1 zou|is|was ~1 fijn|handig|leuk|prettig|prima|lief|mooi ~4 $
    dan weet|kan|weten|kunnen ik|we|wij ~9
    zodat ik|we|wij ~9
    verstuurd|verzonden vanaf
    graag ~1 snel|spoedig|vlug ~4 $
    heeft|hebt u|je ~1 vragen
    als|mocht|indien u|je|jullie ~1 vragen|meer+info|nog
    neem ~1 contact ~2 als|indien|bij
    sorry|excuses|excuseer ~2 voor ~4
    mocht ~1 u|je|jullie ~4 nodig
    staat|ben|sta ik|u|tot ~1 beschikking
    neem ~1 niet ~1 kwalijk
  `,
  pointers: `
    kan|kunt|kun|kunnen|wil|wilt|zou|zouden u|je|jullie me|mij|ons? die|dat|dit|deze|hem|het|m|ze me|mij|ons? even|nog|misschien? willen|kunnen? sturen|mailen|doorgeven|opzoeken|bezorgen|laten+weten|geven|meedelen|mededelen|vertellen ~1 $
    ^ kan|mag|mogen|kunnen|zou ik|we|wij die|dat|dit|deze|hem|het|ze|m alsnog|even|nog|ook|dan|misschien? hebben|krijgen|zien|ontvangen ~1 $
    kan|kunt|kun|kunnen|wil|wilt|zou|zouden u|je|jullie me|mij|ons? die|dat|dit|deze|hem|het|m|ze me|mij|ons? alsnog|even|nog|ook|dan|misschien|nogmaals? aub? sturen|mailen|doorsturen|doorgeven|toesturen|opsturen|geven|doormailen|bezorgen|zenden|kunnen+sturen ~1 $
    stuur|mail|geef|stuurt me|mij|ons? die|dat|het|hem|deze|m me|mij|ons? maar|even|nog|dan|aub|alsnog? door|aub? $
    graag alsnog ontvangen|sturen|doorgeven|doorsturen $
  `,
};
