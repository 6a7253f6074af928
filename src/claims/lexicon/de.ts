// German: how a desk asserts, denies, promises or asks for a status. Read by lexicon.ts, which explains the notation.
import type { LexiconSource } from './lexicon.ts';

export const de: LexiconSource = {
  says: {
    neutral: `
      beschädigt|defekt|kaputt|unvollständig angekommen|eingetroffen|geliefert, zu spät, späte|verspätete antwort, ohne|jede weitere|verzögerung verzögerung,
      schnellstmöglich, so schnell wie, stornierungswunsch, rücksendeetikett, bei uns eingegangen, bei uns angekommen, uns erreicht, nachricht * erhalten|eingegangen,
      eine|die|ihre|deine bestätigung|antwort|nachricht|rechnung|mail, in rücksprache, geschätzte|geschätzter kundin|kunde`,
    delivered: `
      zugestellt, ausgeliefert, geliefert, angekommen, eingetroffen, angeliefert, zustellung erfolgt|abgeschlossen, abgegeben, übergeben|überreicht an sie|dich, bei ihnen|dir angekommen|eingetroffen`,
    shipped: `
      versandt, versendet, verschickt, abgeschickt, abgesendet, losgeschickt, haben|hat * lager verlassen, lager verlassen, unser|das lager verlassen, an|dem * übergeben, auf den weg gebracht|geschickt,
      unser|das haus verlassen`,
    partly_shipped: `teilweise versandt|verschickt|versendet, teil|teile * versandt|verschickt|versendet`,
    in_transit: `unterwegs, auf dem|den weg, im transit, in zustellung befindlich`,
    out_for_delivery: `in zustellung, in der zustellung, zur zustellung im, im zustellfahrzeug, beim zusteller, wird gerade|heute zugestellt`,
    available_for_pickup: `
      abholbereit, zur abholung, liegt|steht|wartet|bereit * abholung|abholen|abgeholt, kann|können * abholen|abgeholt, abgeholt werden`,
    'attempt_failed exception returned_to_sender': `
      zustellversuch|zustellversuche, nicht zugestellt werden, konnte|konnten * nicht zugestellt|zustellen|ausgeliefert, zustellung * fehlgeschlagen|gescheitert|erfolglos|möglich, niemanden angetroffen|erreicht, nicht angetroffen`,
    'exception expired attempt_failed': `
      ein|einem|eine problem|störung|unregelmäßigkeit, beim|im zoll, zoll * zurückgehalten|festgehalten, unterwegs|transport beschädigt, verloren gegangen, verschollen, verloren, hängt fest, festgehalten`,
    'returned_to_sender return_received': `an den|uns absender|zurück|zurückgeschickt|zurückgesandt, zurück an|zum|zu den|uns|absender, zurückgesandt|zurückgeschickt|retourniert, auf dem|den rückweg`,
    'late exception backordered out_of_stock expired attempt_failed': `
      verspätet|verspätete, verspätung, verzögert, die|eine|der verzögerung, überfällig, später als, termin|datum * überschritten|verstrichen|vorbei, im rückstand|verzug`,
    'backordered out_of_stock': `nachbestellt, im rückstand, lieferrückstand, nicht lieferbar, nachlieferung, auf nachlieferung`,
    in_stock: `auf lager, lieferbar, vorrätig, verfügbar, am lager, noch da`,
    'out_of_stock backordered': `ausverkauft, vergriffen, nicht auf|am|vorrätig|lieferbar|verfügbar lager, nicht|derzeit vorrätig|lieferbar|verfügbar, leider nicht vorrätig|lieferbar|verfügbar, derzeit|momentan|aktuell nicht vorrätig|lieferbar|verfügbar`,
    cancelled: `storniert, abgesagt, annulliert, stornierung * bestätigt|abgeschlossen|durchgeführt|erfolgt`,
    'confirmed paid': `
      bestellung|auftrag * bestätigt, bestätigen|bestätige ihre|deine|die|den|ihren bestellung|auftrag, bestellung|auftrag * angenommen`,
    'received confirmed': `bestellung|auftrag * erhalten|eingegangen|erfasst|registriert, ihre|deine bestellung erhalten|eingegangen`,
    paid: `bezahlt, zahlung * eingegangen|erhalten|erfolgreich|bestätigt|abgeschlossen|verbucht, beglichen`,
    'payment_pending payment_failed': `zahlung * aus|offen|ausstehend|ausständig, zahlung steht|ist noch aus|offen, offene|ausstehende zahlung, noch nicht bezahlt, unbezahlt, warten * zahlung|zahlungseingang`,
    payment_failed: `zahlung|karte * fehlgeschlagen|abgelehnt|zurückgewiesen`,
    not_shipped: `
      in vorbereitung, vorbereitet|gepackt|verpackt|bearbeitet, bereiten|packen|bearbeiten * vor|bestellung, wird|werden gerade|derzeit|noch vorbereitet|gepackt|zusammengestellt, noch in|bei|im unserem|uns|lager, versandbereit, wartet * versand, noch aussteht, folgt|folgen noch`,
    label_created: `versandetikett|versandlabel|etikett|label|paketschein|versandmarke * erstellt|erzeugt|gedruckt|angelegt, versandetikett|versandlabel|etikett|label|paketschein erstellt|erzeugt|gedruckt, beim|bei * angemeldet`,
    refunded: `
      erstattet, rückerstattet, zurückerstattet, zurückgezahlt, zurücküberwiesen, gutgeschrieben, erstattung|rückerstattung|gutschrift * erfolgt|veranlasst|ausgeführt|durchgeführt|angewiesen|vorgenommen|überwiesen|gebucht|ausgelöst,
      ihre|deine erstattung|rückerstattung von|über|in, geld * zurück|zurückgezahlt|überwiesen`,
    'return_requested return_approved return_received refunded': `rücksendung|retoure|rückgabe * angemeldet|registriert|erfasst|eröffnet|angelegt|beantragt`,
    'return_approved return_received refunded': `rücksendung|retoure|rückgabe * genehmigt|angenommen|akzeptiert|freigegeben|bewilligt`,
    'return_received refunded': `rücksendung|retoure|ware * erhalten|eingegangen|eingetroffen|zurück|angekommen`,
    return_rejected: `rücksendung|retoure|rückgabe * abgelehnt|verweigert|zurückgewiesen`,
    refund: `
      wird|werden|werde * erstattet|erstatten|rückerstatten|zurückerstattet|zurückgezahlt|gutgeschrieben|zurücküberwiesen|zurückzahlen|gutschreiben, erstatten wir|ihnen|dir|den, wir erstatten|überweisen * zurück|betrag|ihnen|dir|geld, wir erstatten,
      erhalten|bekommen sie * geld|erstattung|betrag, erhältst|bekommst du * geld|erstattung, geld * zurückerhalten`,
    'refund refunded': `erstattung|rückerstattung * bearbeitung|unterwegs|bearbeitet|weg`,
    arrival: `
      wird|werden|sollte|sollten|soll|dürfte * zugestellt|geliefert|ankommen|eintreffen|ausgeliefert|da|bei, trifft|treffen|kommt|kommen * ein|an, voraussichtlich|voraussichtliche|voraussichtlicher|voraussichtlichen, erwartet|erwarteten|erwartete,
      geplant|geplante|geplanter, geschätzt|geschätzte|geschätzter, erwarten|erwartet wir|sie|es, vorgesehen, erhalten|bekommen sie * bestellung|paket|sendung|artikel|ware|es, erhältst|bekommst du * bestellung|paket|sendung|es, lieferung am|bis|heute|morgen, ankunft am|bis|heute|morgen`,
    dispatch: `
      wird|werden|werde * versandt|versendet|verschickt|verschicken|versenden|abgeschickt|losgeschickt, wir versenden|verschicken, verlässt|verlassen * lager|haus, geht|gehen * raus, versenden|verschicken wir`,
    restock: `wieder auf|lieferbar|verfügbar|vorrätig, neue ware|lieferung, nachschub, wiederverfügbarkeit`,
    deed: `
      menge|daten|bestellung * geändert|aktualisiert|korrigiert|angepasst|angepaßt, ersatz|ersatzlieferung|ersatzartikel|ersatzgerät * versandt|verschickt|unterwegs|weg|veranlasst|genehmigt|bestellt|losgeschickt,
      anfrage|antrag|reklamation|umtausch * genehmigt|angenommen|akzeptiert|bewilligt, nachforschung|nachforschungsauftrag|untersuchung * eingeleitet|gestellt|gestartet|eröffnet,
      rechnung * verschickt|versandt|gesendet|geschickt, garantieren|garantiert|garantie, reserviert, zurückgelegt, verlängert, umgeleitet, hochgestuft, daten gelöscht, versanddienst|paketdienst * kontaktiert|angerufen|beauftragt`,
    address_changed: `adresse|lieferadresse|anschrift * geändert|aktualisiert|korrigiert|angepasst|angepaßt`,
    attached: `anbei, im anhang, angehängt, beigefügt`,
    deed_to_come: `
      wird|werden|werde * stornieren|storniert|ändern|geändert|ersetzen|ersetzt|umtauschen|umgetauscht|anpassen|angepasst|umleiten|umgeleitet|reservieren|löschen|gelöscht, stornieren|ersetzen|ändern|tauschen wir, wir stornieren|ersetzen|ändern|tauschen,
      erhalten|bekommen sie * ersatz|ersatzlieferung|neues|neuen|neue, schicken|senden wir * ersatz|ersatzlieferung|neues|neuen, wir schicken|senden * ersatz|ersatzlieferung|neues|neuen, versprechen|verspreche|versprochen`,
    gift: `rabatt, gutschein, preisnachlass, nachlass, kompensation, entschädigung, kulanz, kostenlos|kostenlose|kostenlosen|kostenloser|kostenloses, gratis, kostenfrei|kostenfreie|kostenfreien, unentgeltlich, umsonst, prozent, geschenk`,
    desk_pays: `
      wir tragen|übernehmen|zahlen * rücksendung|versandkosten|rücksendekosten|porto|kosten, tragen|übernehmen|zahlen wir, auf unsere kosten, rücksendung|retoure|rückgabe|rücksendungen * kostenlos|kostenfrei|gratis, kostenlose|kostenlosen|kostenfreie|kostenfreien rücksendung|retoure|rückgabe`,
    customer_pays: `tragen|übernehmen|zahlen sie * rücksendung|versandkosten|rücksendekosten|porto|kosten, trägst|übernimmst|zahlst du, auf ihre|deine|eigene|kosten kosten, zu ihren|deinen lasten`,
    free_shipping: `versand * kostenlos|kostenfrei|gratis|versandkostenfrei, versandkostenfrei, kostenloser|kostenlosen|gratis versand, ohne versandkosten`,
    placed: `bestellung|auftrag vom, bestellt, aufgegeben, bestelldatum`,
    scanned: `scan|scans|gescannt, letzte|letzter|letzten|neue|neuer|keine sendungsbewegung|bewegung|statusmeldung|sendungsstatus|meldung|aktualisierung|ereignis, sendungsverfolgung * aktualisiert`,
    return_day: `rücksendung|retoure|rückgabe vom`,
    delivery_day: `liefertermin, lieferdatum, zustelldatum, zustelltermin, liefertag`,
    total: `gesamt, gesamtbetrag|gesamtsumme|summe|gesamtpreis, insgesamt`,
    price: `preis|preise|kostet|kosten, je|pro stück|einheit, stückpreis|einzelpreis`,
  },
  negations: `nicht nie niemals ohne`,
  negationReach: 1,
  isNegationAfterVerb: true,
  quantifiers: `kein keine keinen keiner keinem nichts niemand weder`,
  conditions: `wenn, falls, sobald, sofern, ob, bis, nachdem, bevor, solange, im fall, vorausgesetzt, nach erhalt|eingang|zustellung|lieferung, möchten|möchte|möchtest, wünschen, abhängig, hängt davon, damit`,
  unconditional: `wenn möglich, bis zu|dahin|heute|zum|am`,
  futures: `wird werden werde sollte sollten soll dürfte`,
  possibilities: `kann können könnte könnten darf dürfen muss müssen lässt möglich`,
  reports: `
    sie|du schreiben|schreibst|sagen|sagst|berichten|berichtest|melden|erwähnen|schrieben, laut ihrer|deiner|ihnen, leid zu hören, ihre|deine nachricht|mail, anfrage|bitte|wunsch nach|um|zur|auf`,
  finites: `hat haben habe ist sind war waren wurde wurden hatte hatten`,
  starters: `wir sie ihr ihre du dein deine es die der das den dem dieser diese dieses er unser unsere ich bitte beide hat ist wurde wird haben sind`,
  contrasts: `aber sondern jedoch doch weil da denn obwohl trotzdem während`,
  joins: `und`,
  others: `andere anderen anderer anderes zweite zweiten zweites dritte dritten rest restliche restlichen übrige übrigen weitere weiteren beide beiden alle alles`,
  spans: `
    nächste woche w 1 1, nächster woche w 1 1, kommende woche w 1 1, kommenden woche w 1 1, diese woche w 0 0, dieser woche w 0 0, nächsten monat m 1 1, letzten monat m -1 -1, diesen monat m 0 0,
    wochenende e 0 0, in einer woche d 6 8, in den nächsten tagen d 1 6, in wenigen tagen d 1 6, in ein paar tagen d 1 6, in kürze d 0 6`,
  loosely: `bis stand`,
  dated: `vom`,
  dayUnits: `tag tage tagen woche wochen monat monate monaten stunde stunden minute minuten jahr jahre jahren werktag werktage werktagen arbeitstag arbeitstage arbeitstagen kalendertage`,
  numberWords: `
    null 0, zwei 2, zwo 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, dreizehn 13, vierzehn 14, fünfzehn 15, sechzehn 16, siebzehn 17, achtzehn 18, neunzehn 19, zwanzig 20,
    dreißig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig 70, achtzig 80, neunzig 90, hundert 100, tausend 1000, dutzend 12`,
  doubtfulNumbers: ``,
  parcelWords: `paket pakete paketen päckchen sendung sendungen karton kartons lieferung lieferungen teillieferungen`,
  itemWords: `artikel artikeln produkt produkte produkten stück teile teilen`,
  orderWords: `bestellung bestellungen bestellnummer auftrag auftragsnummer nummer nr`,
};
