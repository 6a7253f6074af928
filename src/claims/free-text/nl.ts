// Dutch: the words of a model's prose. Read by free-words.ts, which explains the notation.
import type { FreeWordsSource } from './free-words.ts';

export const nl: FreeWordsSource = {
  grammar: `bent zijnde geweest wel hebt mochten de het een en of maar want dus dan als wanneer zodra indien dat die dit deze is zijn was waren ben bent heeft hebben heb had wordt worden werd werden zal zullen zou zouden
    ik mij me wij we ons onze u uw je jou jouw hij zij ze hem haar hun er men in op aan uit bij met naar van voor tot door over onder om te ter tegen per sinds tijdens binnen zonder na via
    niet geen ook nog al wel zo zelf daar daarna daarom daarbij daarvoor hier hierbij welke welk wat wie waar hoe kan kunnen kunt kun mag mogen moet moeten omdat zodat toch zich men ervan ervoor eraan erop heel zeer dient dienen`,
  neutral: `gemaakt, maken, doen, doe, leggen, zetten, andere, ander, uur, helaas, echter, raden aan, aanbevolen, adviseren, artikel, artikelen, product, producten, goederen, klant, klanten, bestelling, bestellingen, order, let op, beleid, regel, regels, voorwaarden, informatie, betreft, volgens, overeenkomstig, eenvoudig, gewoon, geval, voorbeeld, vraag, antwoord, beschreven, genoemd, vermeld, aangegeven, geldt, gelden, betekent, manier, soort, ding, graag, alstublieft, alsjeblieft, uiteraard, verder, volgende, gaat, winkel, doen, gebeurt, vindt plaats, houd, rekening, respectievelijk, bedraagt, denk, zorg, ervoor`,
  same: `dekken, dekt, gedekt; uitsluiten, uitgesloten; afhalen, afgehaald, ophalen, opgehaald, haal af, haal op; retourneren, retour, retouren, geretourneerd, terugsturen, teruggestuurd, terugzenden, retourzending, teruggeven, terug, retourneert; terugbetalen, terugbetaling, terugbetaald, terugstorten, teruggestort, restitutie; aankoopbedrag, aankoopprijs, betaalde bedrag, volledige bedrag; omruilen, ruilen, omgeruild, ruiling, omruiling; vervangen, vervanging, vervangend; repareren, reparatie, gerepareerd; annuleren, annulering, geannuleerd; leveren, levering, geleverd, bezorgen, bezorging, bezorgd, bezorgt; aankomen, aankomst, aangekomen, arriveren, aankomt;
    ontvangen, ontvangst, krijgen, krijgt, ontvangt; verzenden, verzending, verzonden, verzendt, versturen, verstuurd, sturen, opsturen, gestuurd, stuur; verzendkosten, bezorgkosten, leveringskosten; kosten, kost, prijs, tarief; gratis, kosteloos, kosteloze, zonder kosten, zonder extra kosten, geen kosten, zonder meerkosten; betalen, voor onze rekening, voor uw rekening, voor jouw rekening, voor rekening van de klant, rekening van de klant, onze rekening, op onze kosten, op uw kosten, betaalt, dragen, draagt, vergoeden, vergoeden wij, voor rekening, rekening, betaald;
    ongebruikt, ongebruikte, niet gebruikt, ongedragen, niet gedragen; ongeopend, ongeopende, niet geopend, verzegeld; onbeschadigd, onbeschadigde, intact, niet beschadigd; originele verpakking, oorspronkelijke verpakking, originele doos; verpakking, doos, verpakt; beschadigd, defect, kapot, schade, gebrek, defecte, beschadigde, gebreken; garantie; aankoopbewijs, factuur, aankoopbon, kassabon, bewijs van aankoop;
    gepersonaliseerd, gepersonaliseerde, maatwerk, op maat gemaakt, op maat, gegraveerd, gegraveerde; afgeprijsd, afgeprijsde, uitverkoop, sale, korting; vaatwasser, vaatwasmachine, vaatwasserbestendig, vaatwasmachinebestendig; wassen, gewassen, was; schoonmaken, reinigen, schoongemaakt, reiniging, reinigt; drogen, gedroogd; droger, wasdroger, droogtrommel; bleken, bleekmiddel; ontkalken, ontkalkt, ontkalking; inhoud, capaciteit, volume; weegt, gewicht; geschikt, past, passend, compatibel; beschikbaar, aanbieden, bieden, biedt;
    contact opnemen, contact, contacteren, schrijven, mailen, neem contact op; e-mail, email, mail, bericht; foto, foto's, afbeelding, afbeeldingen; cadeaukaart, cadeaubon, tegoedbon, cadeaukaarten; duren, duurt; kiezen, keuze, kiest, kies, selecteren, selecteer, selecteert; gebruiken, gebruik, gebruikt; wijzigen, wijziging, veranderen, gewijzigd, aanpassen; adres, adressen; magazijn, depot; buitenland, internationaal, internationale, buiten; orderbevestiging, bestelbevestiging, bevestiging; mogelijk, toegestaan, geaccepteerd, accepteren, accepteert; begint, start, telt, ingaat, gaat in, loopt; volumineus, volumineuze, groot, grote; inbegrepen, bevat, meegeleverd, inclusief; bewaren, opbergen; verwijderen, afneembaar, afnemen, verwijderd; aankoop, gekocht, kopen; verzoek, aanvraag, vragen, aanvragen; apart, afzonderlijk; bijvoegen, voeg; termijn, periode`,
  traits: {
    not: `niet, geen, nooit, niets, niemand, noch, zonder, onmogelijk, uitgesloten, uitgezonderd`,
    only: `alleen, enkel, uitsluitend, slechts`,
    except: `behalve, uitgezonderd, uitzondering, uitzonderingen, met uitzondering, tenzij, op de`,
    all: `alle, alles, elk, elke, ieder, iedere, altijd, wereldwijd, overal, onbeperkt, levenslang, hele, willekeurig, steeds, allemaal`,
    can: `kan, kunnen, kunt, kun, mag, mogen, mogelijk, toegestaan, mogelijkheid, recht`,
    must: `moet, moeten, nodig, noodzakelijk, verplicht, vereist, dient, dienen, hoeft, hoeven, voorwaarde, zou moeten`,
    hedge: `verwacht, gepland, normaal, normaliter, meestal, doorgaans, gewoonlijk, ongeveer, circa, ca, vaak, in de regel, soms, bijna, geschat, over het algemeen, in het algemeen, gemiddeld, rond`,
    condition: `als, wanneer, zodra, indien, mits, zolang, in geval, na, nadat, bij, tenzij, afhankelijk, vanaf`,
    before: `voordat, vooraf, voor de, alvorens, vóór, uiterlijk voor`,
    until: `totdat, tot aan, tot en met`,
    past: `werd, werden, had, hadden, was, waren, hebben wij, wij hebben, we hebben, hebben we, ik heb, heb ik, reeds, gisteren, al, zojuist`,
    future: `zal, zullen, gaan, gaan we, binnenkort, morgen, direct, meteen, onmiddellijk, beloven, zo snel mogelijk, spoedig`,
    becomes: `wordt, worden`,
    is: `is, zijn`,
    atLeast: `meer dan, minstens, minimaal, vanaf, boven, langer dan, ten minste, minimum, groter dan`,
    atMost: `minder dan, tot, maximaal, hoogstens, maximum, niet meer dan, uiterlijk, onder`,
    we: `voor onze rekening, onze rekening, op onze kosten, wij, we, ik, ons team`,
    you: `voor uw rekening, voor jouw rekening, voor rekening van de klant, rekening van de klant, op uw kosten, u, je, jij, klant, klanten, koper`,
    your: `uw, je, jouw`,
    back: `terug`,
    withBack: `sturen, stuur, stuurt, zenden, geven, brengen, gestuurd`,
    core: `gerust, laat het ons weten, laat ons weten, bedankt, dank, danken, excuses, spijt, vervelend, graag gedaan, helpen u graag, hopen, hopelijk, aarzel, welkom, blij, laat het ons, sorry, spijtig`,
    courtesy: `vertraging, wachten, wachttijd, bericht, contact, geduld, begrip, ongemak, overlast, moeite, helpen, hulp, vraag, vragen, verder, verdere, andere, weten, laat, laten, gerust, interesse, vertrouwen, schrijven, aankoop, bestelling, dag, fijne, veel, plezier, mail, helaas, situatie, nodig, staan, klaar, beantwoorden, iets, nog, horen, opnemen, reactie, erg, hierdoor, veroorzaakt`,
    ask: `sturen, stuur, stuurt, geven, geef, geeft, laat, weten, vertellen, vertel, doorgeven, beschrijven, beschrijf, bevestigen, bevestig, controleren, controleer, kijken, kijk, zou, kunt, welke, welk, wat, bijvoegen, voeg, toe, mailen, wanneer, waar, hoe`,
    data: `bestelnummer, ordernummer, nummer, postcode, foto, foto's, afbeelding, omschrijving, beschrijving, naam, e-mailadres, emailadres, artikel, maat, kleur, model, serienummer, label, etiket, pakket, verpakking, schade, gebrek, defect, buren, brievenbus, datum, aantal, variant, versie, probleem, precies, volgnummer, artikelnummer, bestelling, product`,
    secret: `creditcard, kaart, kaartnummer, pas, bankpas, cvv, wachtwoord, pincode, pin, iban, bank, bankgegevens, rekeningnummer, paspoort, identiteitsbewijs, identiteitskaart, rijbewijs, betaling, betaalgegevens, inlog, code, bsn, beveiligingscode`,
    act: `terugbetalen, annuleren, wijzigen, sturen, versturen, verzenden, vervangen, crediteren, korting, verlengen, reserveren, doorsturen, bellen, terugbellen, escaleren, onderzoeken, onderzoek, kwijtschelden, garanderen, voorrang, prioriteit, aankomen, leveren, bezorgen, ontvangen, krijgen, geven, aanbieden, toekennen, regelen, corrigeren, betalen, repareren, omruilen, contacteren, compenseren, vergoeden, goedkeuren, omleiden, informeren, verwijderen, toevoegen, openen, nakijken, uitzoeken, behandelen, verwerken, overmaken, storten, opnemen, inplannen, opsturen, aanpassen, doorgeven, controleren, vrijmaken, zorgen, maken, upgraden, oppakken`,
    pays: `voor onze rekening, onze rekening, voor uw rekening, voor jouw rekening, voor rekening van de klant, rekening van de klant, op onze kosten, op uw kosten, betalen, betaalt, dragen, draagt, rekening, voor rekening, kosten, vergoeden`,
    limits: `ongebruikt, ongeopend, onbeschadigd, origineel, originele verpakking, gepersonaliseerd, afgeprijsd, hygiëne, werkdagen, nederland, belgië, duitsland, eu, europa, standaard, express, spoed, volumineus, aankoopbewijs, factuur, compleet, eerste, nieuw, beschadigd, defect, schriftelijk, deksel, voet, basis, hand, koud, warm, zacht, aankoop, levering, ontvangst, labels, particulier, waddeneilanden`,
    yes: `ja, zeker, natuurlijk, inderdaad, jazeker, precies, absoluut`,
    facts: `nummer, volgnummer, tracking, vervoerder, status, momenteel, laatste, scan, volgens, samen, totaal, totaalbedrag, nu, nog, tot nu toe, moment, dag, datum, bevat, toont, komt, met, bedrag`,
  },
  units: `day: dag, dagen, kalenderdagen; workday: werkdag, werkdagen; week: week, weken; month: maand, maanden; year: jaar, jaren; hour: uur, uren; minute: minuut, minuten, min; percent: procent; kg: kg, kilo, kilogram; g: g, gram; cm: cm, centimeter; mm: mm; m: m, meter; l: l, liter; ml: ml; w: w, watt; v: v, volt; c: graden, c; eur: eur, euro; usd: usd, dollar; gbp: gbp, pond; chf: chf, frank`,
  one: `een, één`,
  rangeJoins: `tot, en, of, à`,
  clauseJoins: `en, maar, of, want, omdat, dus, anders, echter, terwijl, zodat`,
  lists: {
    verbs: `is, zijn, heeft, hebben, kan, kunnen, mag, mogen, moet, moeten, wordt, worden, geldt, gelden, kost, kosten, duurt, duren, valt, vallen`,
    articles: `de, het, een, onze, ons, uw, jouw`,
    links: `van, door`,
    examples: `zoals, bijvoorbeeld, zoals bijvoorbeeld`,
    joins: `en; of`,
    contrasts: `maar`,
  },
  no: `nee, neen`,
  each: `elk, elke, ieder, iedere, per`,
  pieces: `artikel, stuk, product, item`,
  endings: `e en s n t te ten de den d er ers ing ingen lijk lijke ende`,
  weEnding: null,
  futureEnding: null,
  pastEnding: null,
  hasCompounds: true,
};
