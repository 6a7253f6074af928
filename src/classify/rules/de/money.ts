// German: what a mail says that asks about refunds, invoices and payments. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const money: IntentRules = {
  refund_status: {
    asks: `
      rücksendepaket|retourpaket|rückpaket|retourenpaket|rücklieferung|rücksendung ~5 eingetroffen|angekommen|da|erhalten|bearbeitet|eingegangen
      nichts|noch+nichts|nix ~2 auf dem|meinem konto ~3 -- bestellung|abgebucht
      storniert|stornierung|zurückgeschickt|retour*|widerrufen ~7 betrag|geld|euro|summe|zahlung ~5 nicht|kein|noch|immer|wann|wo
      betrag|summe|geld ~4 noch|immer ~3 nicht|offen ~2 zurück|da|gutgeschrieben|auf+dem+konto|eingegangen
      wieder ~1 bei ~1 euch|ihnen ~6 & konto|geld|kreditkarte|nichts|gutschrift|erstattung
      @money ~4 gebucht|verbucht|ausgelöst|sehen|auftauchen|aufscheinen|eintreffen|ankommen ~4 -- bitte+um
      sehe|seh|sehen ~4 @money|gutschrift|geld|nichts ~3 & konto|karte|kreditkarte|paypal|gutschrift|erstattung -- abgebucht|bestellung+im
      auf ~2 konto|kreditkarte|karte|paypal|kontoauszug ~4 tut+sich|nichts|noch|immer ~4 & retour*|zurück*|storn*|bei+euch|bei+ihnen|jacke|wieder|gutschrift|erstattung|geld -- abgebucht
      wann ~4 rückerstattet|erstattet|gutgeschrieben|zurückgezahlt|überwiesen|ausbezahlt|ausgezahlt|zurücküberwiesen|rückvergütet
      habt|haben|ist|wurde|wurden ~5 erstattet|gutgeschrieben|zurücküberwiesen|rückerstattet|ausgezahlt|rückvergütet ~2 ?
      ausstehende|ausständige|offene|versprochene|zugesagte ~1 @money ~3
      restbetrag|differenzbetrag|restliche+betrag|teilerstattung|rückerstattungsbetrag ~5 -- bezahlen
      betrag|summe|euro|chf ~5 zurück ~2 bekommen|erhalten|überwiesen|gezahlt|gebucht ~3 -- möchte|will
      geld ~4 wiedersehen|wiederhaben|wiederbekommen|gesehen|angekommen|eingegangen -- will|möchte
      warte ~6 mein|das|unser ~1 geld ~3
      retoure|rücksendung|rückgabe ~4 seit ~5
      wo|wann|bis+wann|wie+lange|warum|wieso|seit|noch|immer ~8 @money ~4 -- wenn+ich|gutschein|rückgaberecht|in+welchen|angebot|geld+los|nicht+los|will+mein|abgebucht|zurückschicke|rechnung
      wo ~1 bleibt|ist ~2 @money ~3
      geld ~2 zurück ~2 ? -- behalten|abholen|gefällt|kann+ich|bekomme+ich+das
      wann ~6 zurück|zurückerstattet|wieder+da|wieder+drauf|ausgezahlt ~2 ? & geld|betrag|summe|euro|zahlung|bekomme|storn*
      ! nicht|nichts|kein|keine|keinen|noch|nie ~5 @money|geld+erhalten|erstattung|gutschrift -- will|möchte|brauche+keine|gutschein|los|gekauft|umtausch|gutschriftsfähig|fehler
      @money ~6 nicht|nichts|noch|aus|offen|ausständig|fehlt|nie|überfällig|nirgends|keine+spur -- gutschein|will|möchte|los
      status|stand|bearbeitungsstand|wie+weit|update|neues ~4 @money|retoure|rücksendung|reklamation|rückgabe|widerruf|widerrufs|retourenbearbeitung|umtauschs -- wenn
      @money|retoure|rücksendung|rückgabe ~1 status|stand|angekommen|erhalten|eingegangen|bearbeitet -- danke|erledigt
      retoure|rücksendung|retourenpaket|rückpaket|rücksendungen|retourpaket|retoursendung ~7 erhalten|angekommen|bearbeitet|eingegangen|eingetroffen|registriert|verbucht|geprüft|abgeschlossen|da|bei+euch|bei+ihnen -- danke
      erhalten|bearbeitet|habt|haben ~5 retoure|rücksendung|retourenpaket ~4 ?
      zurückgeschickt|zurückgesendet|zurückgesandt|retourniert|zurückgegeben|retour+geschickt|retour+gesendet|storniert ~9 @money|nichts|keine|warte|euro|konto|geld -- möchte|will|bestellung+ist
      vor ~4 wochen|tagen|woche|monat|monaten|september|oktober|november ~3 zurückgeschickt|retourniert|zurückgesendet|zurückgegeben|storniert ~3 -- umtausch|größe
      warte|warten ~7 @money|euro|erstattung|gutschrift
      auf ~3 @money|euro|chf|franken ~2 warte|warten
      @money ~4 veranlasst|angewiesen|überwiesen|zugesagt|versprochen|zugesichert|ausgelöst|bestätigt|gebucht|erfolgt|überfällig|bearbeitet ~3
      zugesagt|versprochen|zugesichert|angekündigt|bestätigt ~5 @money
      nur|lediglich|zu+wenig|weniger ~5 erstattet|zurückgezahlt|gutgeschrieben|zurücküberwiesen|zurückbezahlt|zurückbekommen|rückerstattet
      @money ~6 zu+wenig|zu+niedrig|weniger|falsch|nicht+vollständig|unvollständig|differenz|nur+<n>
      auf ~1 welche|welches|welchem|welcher ~2 karte|konto|kreditkarte|weg ~6 geld|@money|zurück*|gutgeschrieben|gebucht
      wohin ~6 @money
      paypal|konto|kreditkarte|kontoauszug|bank ~6 keine|nichts|kein|noch+nicht ~4 @money
      auf ~2 konto|karte|kreditkarte ~5 @money ~5
      geld ~4 wieder ~1 da|drauf|zurück ~2 -- danke|ist+wieder+da
      bis ~1 heute ~4 nichts|keine|kein ~6 konto|geld|@money
      gutschrift|erstattung ~4 rechnen|erwarten|dürfen|aussteht|steht+noch+aus|ausständig
      konto ~6 keine+spur|nichts|leer ~5 & geld|erstattung|gutschrift|retour* -- abgebucht|bestellung
      keine spur ~3 geld|@money
      vom geld ~6 keine|nichts
    `,
    tells: `
      @money ~4 -- gutschein|los|will|möchte|zurück+bitte|geld+abgebucht|abgebucht|ist+da|da+danke|geld+ist+da
      zurückgeschickt|retourniert|zurückgesendet ~5 -- absender|möchte
      @cancel ~4 schon|bereits ~2 <n> ~1 tage|wochen
    `,
    hints: `
      erstattung|rückerstattung|gutschrift|rückzahlung
      retoure
    `,
    subjects: `
      erstattung|rückerstattung|gutschrift|rückzahlung|rückvergütung|erstattungsstatus|mein+geld|geld+zurück|retourenstatus -- bitte
      status|stand ~2 retoure|rücksendung|erstattung
      retoure|rücksendung ~1 erhalten|angekommen|status|eingegangen
      zu wenig erstattet
    `,
  },
  invoice_request: {
    asks: `
      etwas|was ~1 offizielles|schriftliches ~8 & kauf*|betrag|kosten|garantie|steuer|versicherung|arbeitgeber|firma|datum
      kaufdatum|rechnungsdatum ~4 & brauch*|bräuchte|benötige|bestätigung|offizielles|nachweis
      nachweis|bescheinigung|zahlungsbestätigung|zahlungsnachweis|kaufbestätigung ~5 & brauch*|bräuchte|benötige|bitte|schicken|senden|könnt|können -- zustell*|lieferung|liefer*
      rechnung ~3 lag|war ~3 nicht|keine ~2 bei|dabei|drin
      auf ~2 firma|firmennamen|firmenadresse|andere+adresse|anderen+namen|unsere+firma|verein ~4 & rechnung|ausstellen|beleg
      für ~2 finanzamt|buchhaltung|steuererklärung|steuerberater|spesenabrechnung|versicherung|vereinskasse|förderung|arbeitgeber|chef ~6
      rechnung|rechnungen ~5 vom|aus|von ~3 <n>|oktober|september|august|januar|jahr|letzten|letztes ~3 & brauch*|bitte|schicken|finde|fehlt|senden|könnt|können
      @ask|@want|@can|wo|fehlt|fehlte|lag|war|bitte|nochmal|finde|benötigen|hätten|braucht|ohne|kopie|duplikat ~9 @bill -- auf+rechnung|rechnung+zahlen|auf+rechnungen|rechnung+bezahlt|doppelt+bezahlt|rechnung+an+die|zu+liefern|in+rechnung|unsere+rechnung|ihre+rechnung+zur|senden+wir+ihnen|rechnung+folgt|zahlungsart|bestellen|per+rechnung|rechnung+kaufen
      @bill ~6 @ask|fehlt|benötigt|nochmal|bitte|schicken|senden|zusenden|erhalten|bekommen|pdf|herunterladen|downloaden|nachreichen|ausstellen|finden|download|kopie|mailen|umschreiben|umstellen|korrigieren|ändern|anpassen|ausgestellt|zukommen|neu -- auf+rechnung|rechnung+zahlen|doppelt+bezahlt|in+rechnung|unsere+rechnung|senden+wir+ihnen|wir+bestellen|zahlungsart|zu+liefern|rechnung+an+die|rechnung+kaufen
      rechnungskopie|rechnungskorrektur|rechnungsduplikat|rechnungsadresse|rechnungsanschrift|rechnungsempfänger|rechnungsstellung|rechnungsdaten|rechnungsname ~9 -- zahlen|lieferadresse+ändern
      kopie|duplikat|zweitschrift|pdf|original ~3 @bill
      @bill ~4 kopie|duplikat|pdf
      ust|ustid|uid|mwst|mehrwertsteuer|umsatzsteuer|steuernummer|vorsteuer|uidnummer|firmenname|firmennamen|kostenstelle|bestellnummer|firma|namen ~9 @bill|ausgewiesen|rechnung|ausweisen -- angebot|liefern|bestellen|auf+rechnung|rechnung+an
      @bill ~9 ust|ustid|uid|mwst|mehrwertsteuer|umsatzsteuer|firmenname|firma|privatname|steuernummer|ausgewiesen|falsch|name|gmbh|kostenstelle -- auf+rechnung|rechnung+an|bezahlt|doppelt
      ausgewiesener|ausgewiesene ~1 mehrwertsteuer|mwst|ust|umsatzsteuer
      für ~3 steuer|steuererklärung|finanzamt|buchhaltung|buchhalter|steuerberater|versicherung|spesen|abrechnung|spesenabrechnung|arbeitgeber|unterlagen|bilanz|kostenabrechnung ~6 & @bill|beleg|brauch*|schriftlich*|dokument|nachweis -- retour* -- zustelldatum|lieferdatum|versanddatum|liefertermin|zustelltag|liefertag|sendungsnummer|trackingnummer
      finanzamt|steuerberater|buchhaltung|buchhalterin|spesen|vorsteuerabzug ~9 & @bill|dokument|schriftliches|kopie|beleg|braucht|fehlt|an
      dokument|beleg|rechnung ~6 umschreiben|umstellen|umschreibung|ausstellen|umgeschrieben
      auf ~3 gmbh|firma|ag|kg|og|söhne|unternehmen ~3 umschreiben|ausstellen|ausgestellt|umstellen|laufen
      kaufbeleg|kaufnachweis|kassenbon|kassabon|zahlungsbeleg|kaufbestätigung ~5 -- garantie+nur
      rechnung|beleg $ -- auf+rechnung|ihre|unsere
    `,
    tells: `
      @bill -- auf+rechnung|bezahlt|doppelt|in+rechnung|unsere|ihre+rechnung|zahlen|senden+wir|per+rechnung|rechnung+an|liefern|ohne+rechnung+zurück
      steuerberater|buchhaltung|finanzamt|vorsteuer
    `,
    hints: `
      @bill
      buchhaltung|steuer|mwst|mehrwertsteuer
    `,
    subjects: `
      rechnung|rechnungskopie|beleg|quittung|kaufbeleg|rechnungsadresse|rechnungskorrektur|mwst|ust|ustid|uid|pdf|xrechnung|rechnungsanschrift|faktura -- unsere|auf+rechnung|<id>
      rechnung ~2 fehlt|nochmal|wo
    `,
  },
  payment_problem: {
    asks: `
      zweiten|zweites|zweimal|doppelt|dritten ~1 mal? ~4 abgebucht|abgegangen|eingezogen|belastet|weggegangen|runtergegangen
      zahlung|bezahlung|lastschrift|kartenzahlung ~1 fehlgeschlagen|abgelehnt|abgebrochen|gescheitert|unvollständig
      zwei|zweite|doppelte|mehrere|<n>|drei ~2 belastungen|belastung|abbuchungen|abbuchung|buchungen|buchung|zahlungen|lastschriften ~5 -- erstattung|wartet
      nur ~1 einmal ~1 bestellt|gekauft|geordert & abbuch*|belast*|abgebucht|konto*|kreditkarte*|zahlung*|euro
      nur ~1 einmal ~4 & bestellt|gekauft & abbuchungen|belastungen|belastung|abgebucht|kontoauszug|kreditkartenabrechnung|euro
      wartet ~1 auf ~1 zahlung|zahlungseingang|geldeingang|bezahlung
      bank ~6 freigegeben|abgebucht|bestätigt|blockiert|abgelehnt|überwiesen|gesperrt ~6 -- @money
      steht|zeigt|status ~6 zahlung|unbezahlt|offen|nicht+bezahlt|ausstehend ~3 -- @money|lieferung
      tan|3d+secure|3dsecure|freigabe|mastercard|debitkarte|girokarte|bankkarte|maestro|vorkasse|kreditkartendaten|sepa ~6 & nicht|fehler|zahl*|bezahl*|abgelehnt|kommt|geht|hängt|überw*
      zahlungserinnerung|mahnung|zahlungsaufforderung|inkasso|mahngebühr|mahnschreiben ~6 -- gerichtlich*
      bezahlt|überwiesen|gezahlt ~6 & mahnung|trotzdem|erinnerung|offen|nicht+verbucht|storniert+wegen
      mehr|weniger|höher|anderer ~2 abgebucht|berechnet|verrechnet|kassiert|eingezogen ~4 -- erstattet
      punkte|bonuspunkte|treuepunkte|bonus|guthabenkarte|treuerabatt|aktionspreis|rabattaktion ~6 -- seo
      code ~5 eingegeben|eingeben|akzeptiert|angenommen ~5 -- türcode|tracking*|zugang*
      nachträglich ~5 rabatt|gutschein|einlösen|abziehen|zahlungsart
      versandkosten|porto ~3 berechnet|verrechnet|abgebucht|bezahlt ~4 & obwohl|doppelt|trotzdem|falsch|zweimal
      wie ~3 bezahlen|zahlen|überweisen ~2 ? -- klick*|drück*|druck|gedrückt
      doppelt|zweimal|zwei+mal|2x|mehrfach|dreimal|nochmal ~5 abgebucht|belastet|bezahlt|eingezogen|abgezogen|verrechnet|berechnet|kassiert|zahlt|gezahlt
      abgebucht|belastet|bezahlt|eingezogen|abgezogen|verrechnet|gezahlt|kontoauszug|kreditkarte|abrechnung ~6 doppelt|zweimal|zwei+mal|mehrfach|dreimal -- bestätigung
      doppelabbuchung|doppelbuchung|doppelbelastung|fehlbuchung|überzahlung|zahlungsfehler|zahlungsproblem|zahlungsprobleme|zahlungsabbruch|doppelzahlung ~5
      kreditkarte|karte|paypal|klarna|zahlung|bezahlung|lastschrift|sofortüberweisung|twint|visa|mastercard|eps|giropay|zahlungsvorgang ~6 abgelehnt|nicht|fehlgeschlagen|fehler|fehlermeldung|abgebrochen|bricht|gescheitert|verweigert|ungültig|funktioniert|klappt|hängt|geht -- @money|bestätigung|rückzahlung|zuordnen
      beim|bei+der ~1 bezahlen|zahlen|zahlung|bezahlung|kassa|kasse|checkout ~7
      an ~2 kasse|kassa ~6
      geld ~3 nicht ~2 los ~1
      bezahlen|zahlen|zahlung ~5 fehler|fehlermeldung|nicht|abbruch|problem|probleme|funktioniert|klappt|unmöglich|geht -- @money|zahlen+nicht|rechnung+fehlt
      ! kann|konnte|können ~3 nicht ~3 bezahlen|zahlen
      zahlung ~4 ausstehend|offen|pending|unbezahlt|ausständig|fehlt|eingegangen|angekommen|erhalten|verbucht|bestätigt|zugeordnet|da -- bestellen
      offen|ausstehend|unbezahlt|nicht+bezahlt ~4 obwohl|aber ~3 bezahlt|überwiesen|gezahlt
      längst|schon|bereits ~1 bezahlt|überwiesen|gezahlt ~3 -- zurück|stornier*
      überwiesen|überweisung|banküberweisung|vorkasse|vorauskasse|überweise|überweisen ~9 -- @money|zurück*|abzug|gutschrift|rückerstatt*|wollt+ihr
      bankverbindung|iban|kontonummer|bankdaten|bankkonto|zahlungsdaten|zahlungslink|zahlungsinformationen ~6 -- neue+bankverbindung|unsere+bankverbindung|erstatt*|zurück*
      gutschein|gutscheincode|rabattcode|code|aktionscode|rabatt|gutscheinkarte|geschenkkarte|geschenkgutschein|newsletterrabatt|skonto|promocode|guthaben|coupon ~7 nicht|ungültig|funktioniert|abgelaufen|abgelehnt|akzeptiert|eingelöst|vergessen|einlösen|nachträglich|abgezogen|fehlt|berücksichtigt|angerechnet -- türcode|zugangscode|stück|menge|mengenrabatt
      falscher|falschen|falsche|höherer|höheren|anderer|anderen ~1 betrag|preis|summe ~5
      abgebucht|belastet|berechnet|verrechnet|bezahlt ~6 laut|statt|obwohl|aber|anstatt|wären|wäre|hätte|sollten|mehr+als ~5 -- erstattet|@money|nur+einmal+gekauft|bestätigung|sehe|geliefert|fehlt
      zu ~1 viel ~3 abgebucht|berechnet|bezahlt|verrechnet|gezahlt|belastet
      abbuchung|belastung|buchung|lastschrift ~9 nicht|unbekannt|unberechtigt|nichts|zuordnen|kenne|komisch* -- rückbuchung
      kann|könnte|könnten|geht|kamma|können|möglich|akzeptiert|akzeptieren|nehmt|bietet|bieten ~7 rechnung|paypal|klarna|twint|ratenzahlung|raten|kreditkarte|nachnahme|vorkasse|lastschrift|bar|eps|applepay|apple+pay|sofortüberweisung ~4 zahlen|bezahlen|kaufen|begleichen|an|möglich -- rechnung+schicken|rechnung+bekommen|rechnung+haben|gutschrift|rechnung+nochmal|angebot|zurück*|kopie|umschreiben|korrig*|die+rechnung|eine+rechnung
      auf|per rechnung|raten ~1 zahlen|bezahlen|kaufen|bestellen|möglich -- liefern+sie
      zahlungsart|zahlungsarten|zahlungsmöglichkeiten|zahlungsmethode|zahlungsmethoden|zahlungsweise|zahlungsmittel|zahlungsoptionen|zahlart|zahlungsfrist ~6
      ratenzahlung|teilzahlung|ratenkauf ~4
      mit|per twint|paypal|klarna|kreditkarte|apple ~3 zahlen|bezahlen
      wie|wo|wohin|womit ~4 bezahlen|zahlen|überweisen|bezahle|zahle|überweise ~3 -- retour*|klick*|drück*|druck|gedrückt|eingefroren|friert|hängen|hängt
      kontoauszug|konto ~6 zweimal|doppelt|nicht+zuordnen
    `,
    tells: `
      abgebucht|eingezogen|belastet -- @money|bestätigung|geklappt|durchgegangen|bestellung+drin
      bezahlt ~4 per|mit|über ~2 paypal|kreditkarte|überweisung|klarna|rechnung|twint
      gutscheincode|rabattcode|gutschein
      geld ~3 nicht ~1 los
    `,
    hints: `
      zahlung|bezahlen|bezahlt|zahlen|kreditkarte|paypal
      abgebucht|rabatt
    `,
    subjects: `
      zahlung|doppelt+abgebucht|abbuchung|gutschein|gutscheincode|rabattcode|kreditkarte|überweisung|zahlungsart|zahlungsarten|paypal|klarna|twint|iban|falscher+betrag|bezahlung|zahlungsproblem|rabatt|lastschrift|kasse -- @money|rückzahlung|erstattung
      zweimal|doppelt ~1 abgebucht|bezahlt
    `,
  },
};
