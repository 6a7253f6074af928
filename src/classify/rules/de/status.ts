// German: what a mail says that asks where an order is, or whether it came through. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const status: IntentRules = {
  where_is_my_order: {
    asks: `
      welchem|welcher|welchen|welches|was|genauen|genaue ~1 tag|datum|uhrzeit|uhr & gebracht|abgegeben|abgestellt|angekommen|ankam|kam|gekommen|dagelassen|eingeworfen|unterschrieben|übernommen|übergeben|geliefert|zugestellt -- erstatt*|fehlt|fehlen|kaputt|defekt|rücksend*|retour*|falsch*|rechnung
      wann ~8 gebracht|abgegeben|abgestellt|angekommen|eingeworfen|dagelassen|übergeben|geliefert+worden|zugestellt+worden -- erstatt*|fehlt|kaputt|defekt|retour*|rechnung|zurück*
      wer ~1 hat ~7 angenommen|unterschrieben|entgegengenommen|quittiert -- nicht|niemand|fehlt
      geht|gehen|kommt|versendet|rausgeht ~5 diese ~1 woche ~4 oder ~4 nächste
      stand ~1 zu|von|bei|der|zur ~2 <id>|po|lieferung|bestellung|auftrag -- rechnung|erstatt*|retour*|reklamation
      welchem+tag|welchen+tag & war|wars|gewesen -- erstatt*|fehlt|kaputt|defekt|retour*|rechnung
      ist|sind|wurde ~4 bei|beim @my ~1 @person ~3 angekommen|eingetroffen|gelandet|abgegeben|zugestellt ~2 ? -- falsch*|nicht
      datum|tag|uhrzeit|zeitpunkt|termin ,? an|zu|wann dem|der|welchem|die|meine ~9 geliefert|zugestellt|ausgeliefert|angeliefert|angekommen|ankam|kam|übergeben|eingetroffen -- @return|@money|@bill
      wann|welchem+tag|welchen+tag ~9 geliefert|zugestellt|ausgeliefert|angeliefert|angekommen ~2 wurde|ist|worden|war -- @return|@money|@bill|ersatz*
      brauche|bräuchte|bräuchten|brauchen|benötige|benötigen|braucht+ich|brauch|fehlt ~5 zustelldatum|lieferdatum|zustelltag|liefertag|auslieferungsdatum|ablieferdatum|zustellzeitpunkt|sendungsnummer
      ob ~9 schon|bereits|inzwischen|mittlerweile ~2 zugestellt|geliefert|angekommen|ausgeliefert|da ~1 wurde|ist|worden|war -- @return|@money|@bill|geld|überweisung|zahlung
      ob ~2 <id> ~9 schon|bereits|inzwischen|mittlerweile ~2 zugestellt|geliefert|angekommen|ausgeliefert -- @return|@money|@bill
      ! @order|@parcel ~4 noch|bisher|bislang|heute ~1 nicht|nichts ~2 angekommen|da|gekommen|erhalten|bekommen|eingetroffen|geliefert|verschickt|versandt -- @money|@bill|bestätigung|bestätigungsmail|bestellbestätigung|auftragsbestätigung|laut|angeblich|zugestellt|wenn|falls|sollte|@part|nur|rechnung|@tracking
      ! noch|bisher|bislang ~1 nicht|nichts|keine ~1 @parcel ~2 erhalten|bekommen|angekommen|da -- @money|@bill|bestätigung|laut|angeblich|zugestellt|wenn|falls|@tracking
      dass|ob ~2 @order|@parcel|@goods|es|sie|das|er ~6 kommt|ankommt|geliefert|eintrifft|klappt|zugestellt|schafft ~2 ? -- lager|wieder|rein|zahlung|@money|bestelle
      lieferzeitpunkt|liefertermin|ankunftstermin|zustellzeitpunkt|lieferzeit ~3 nennen|sagen|mitteilen|durchgeben|wissen|erfahren|bestätigen -- angebot|preis|normalerweise|wenn+ich|wenn+wir|bevor+ich|bevor+wir
      gibt|gäbe ~4 @tracking|liefertermin|lieferdatum|zwischenstand|statusinfo ~4 -- retour*
      ist|sind|liegt|wurde ~4 schon|bereits|noch|jetzt ~2 bei|beim|an ~1 @carrier ~3 ?
      wann folgt|kommt|bringt|käme|geht|startet|beginnt ~7 -- @money|@bill|wieder|ersatz*|nochmal|rein|antwort|rückruf|angebot|lager|umtausch*
      bleibt|bliebe ~1 es ~1 dabei|so ~2 ?
      wie ~1 es ~2 um ~2 @order|@parcel|meine|unsere ~3 steht|bestellt|aussieht
      wie ~3 um ~2 meine|unsere|die ~1 @order|@parcel ~2 steht
      erkundigen|erkundige|informieren|nachfragen|nachhaken|nachhake|anfragen ~4 wie|wann|wo|ob|nach|wegen|bezüglich ~7 @order|@parcel|@arrive|@leave -- @money|retour*|rechnung|lager|verfügbar*|wieder|eingegangen
      werden|wird|kommen|kommt ~6 bis|zu|vor ~2 dahin|termin|dann|eröffnung|hochzeit|fest|feier|umzug|@day ~3 geliefert|zugestellt|ankommen|da|eintreffen ~1 ?
      zurecht ~4 & @tracking|sendungsverfolgung
      lieferung|bestellung|paket ~4 heute|morgen ~3 erwarten|erwartet|planen ~1 ?
      um welche|wieviel|viel uhrzeit|uhr|zeit ~6
      was ~1 macht|treibt ~2 @the|mein ~1 @order|@parcel ~3 -- @money
      höre|gehört|hört ~3 nichts ~4 ? -- beschwerde
      wie ~2 steht|siehts|sieht|schauts|läuft ~3 @order|@parcel|lieferung|meiner|meinem|unserer ~4 -- @money|retour*|reklamation|zur+verfügung
      wie ~1 ist|lautet ~2 stand ~4 -- @money|retour*|reklamation
      wird|werden|kommt|kommen ~3 @order|@parcel|@goods ~3 heute|morgen|noch|diese|bald ~5 ? -- wenn+ich|wenn+wir|bevor+ich|bevor+wir|lager|rein
      schon|bereits ~2 losgefahren|auf+tour|auf+der+tour|im+zulauf|eingeplant|terminiert|disponiert ~2
      seit <n>|zwei|drei|vier|fünf|über|einer|mehr ~2 tagen|tag|wochen|woche|werktagen|monat ~5 in+bearbeitung|vorbereitung|unverändert|bestellt|gewartet|warte|warten ~2 -- @money|retour*|umtausch
      @parcel|@order|lieferung ~2 lässt|lassen ~2 auf+sich ~1 warten
      lässt ~2 auf ~1 sich ~1 warten ~2 -- @money|antwort
      bekomme|krieg|kriege|bekommen|erhalte|habe ~2 ich|wir ~3 @order|@parcel|@goods|es|sie|das|ihn ~4 noch|bis|vor|rechtzeitig|heute|morgen|am ~5 ? -- wenn+ich|wenn+wir|bevor+ich|bevor+wir|@money|rechnung
      können|könnt|kann|könnten|könntest ~3 sagen|mitteilen|verraten|nachsehen|nachschauen|schauen ~4 wann|wo|ob|wie ~7 @order|@parcel|@arrive|@leave -- @money|rechnung|lager|wieder|zahlung|retour*|eingegangen|registriert|durchgegangen|geklappt|verfügbar|lieferbar|angekommen+ist+meine+rück*
      stimmt|stimmen ~2 @tracking|die+nummer|der+link|der+termin ~3 ?
      mit|unter der|dieser nummer|@tracking ~4 nichts|nicht|kein ~2 -- telefon*
      daten ~1 übermittelt|elektronisch|angekündigt ~3
      steht|zeigt|da ~3 nur|noch|immer+noch ~3 daten|angekündigt|elektronisch|label|in+bearbeitung|vorbereitung
      @carrier ~5 übergeben|abgeholt|mitgenommen ~1 ?
      zweite|zweiter|zweites|restliche|fehlende|andere ~1 paket|lieferung|sendung|teillieferung|hälfte ~3 ? -- drin|karton
      wann|wo ~2 der|die|das ~1 rest|zweite|zweites|anderen|andere|übrige ~4
      wo treibt|verbleibt|schwirrt|gammelt ~5
      noch ~2 pünktlich|rechtzeitig|zum+termin ~4 ?
      bleibt ~1 es ~2 bei|beim ~2 @day|termin|liefertermin ~2
      hat ~3 verspätung ~3 ?
      verspätet|verzögert ~1 sich ~5 ?
      warum|wieso|weshalb ~3 dauert ~4 -- @money|erstattung|antwort|retour*
      warum|wieso|weshalb ~2 ist|sind|wurde|wird ~5 noch|immer|nicht ~3 @past|da|hier -- @money|zahlung
      ist|sind ~3 endlich ~3 unterwegs|raus|da|auf+dem+weg
      wo ~4 bleibt|bleiben|steckt|stecken|befindet|befinden|hängt|hängen|stecke|verbleibt -- @money|@bill|antwort|rückruf|angebot|gutschein|retoure|bestätigung
      wo ~2 ist|sind|liegt|steht ~2 @the|mein|denn|es|sie|er|paket|nun|jetzt|gerade|eigentlich ~4 -- @money|@bill|haken|unterschied|retoure|gutschein|problem|bestätigung|angebot|zweite|rest|@part|nachteil|vorteil
      wo ~3 @order|@parcel ~4 ist|bleibt|steckt|hängt|liegt|befindet -- @money|@bill|retour*
      wo ~1 es|sie|er ~1 ist|bleibt|steckt|hängt
      verbleib ~5
      wann ~7 @arrive|@leave -- bestellen+würden|bestelle|geöffnet|offen|uhr|@money|@bill|lager|wieder|erhältlich|verfügbar|erreichbar|antwort|rückruf|anruf|ersatz*|angebot|rein|nochmal|geöffnet|rücksend*|retour*|bestätigung|ersatzlieferung|katalog|gutschein|antworten|auskunft|nachschub|@swap|wenn+ich|wenn+wir|bevor+ich|bevor+wir|zustellversuch
      wann ~9 ~4 @arrive|@leave ? -- bestellen+würden|bestelle|geöffnet|offen|@money|@bill|lager|wieder|erhältlich|verfügbar|erreichbar|antwort|rückruf|ersatz*|angebot|rein|nochmal|rücksend*|retour*|@swap|ersatzlieferung|wenn+ich|wenn+wir|bevor+ich|bevor+wir
      wann ~4 da|hier|dran|so+weit|soweit ~3 -- @money|wieder|ersatz*|erreichbar
      wann ~3 soll|sollte|darf|dürfen|kann|können|muss|müssen|könnte ~4 lieferung|zustellung|ankunft|versand|rechnen -- @money|@bill|ersatz*|antwort|rückruf
      ab|bis wann ~6 @arrive|@leave|rechnen|haben -- @money|angebot|bestellen
      wann geht|gehen|gings ~4 los|raus|weg|versand
      ob ~6 @leave ~2 -- @bill|@money|label|angebot|@cancel|ersatz*|bestätigung|mail|falsch*|umgetauscht|@address|retoure|katalog|nach+österreich|in+die+schweiz|kostenlos|geschickt+bekommen|kosten*
      ^ ist|sind|wurde|wurden|hat|haben|wird|werden|bereits|schon ~6 @leave ~2 -- sie+unterwegs|@bill|@money|label|angebot|@cancel|ersatz*|bestätigung|mail|falsch*|umgetauscht|@address|retoure|katalog|nach+österreich|in+die+schweiz|kostenlos|geschickt+bekommen|kosten*
      ist|sind|wurde|wurden|hat|haben|wäre|wird|werden|bereits|schon ~6 @leave ~5 ? -- @bill|@money|label|angebot|@cancel|ersatz*|bestätigung|mail|falsch*|umgetauscht|@address|retoure|katalog|nach+österreich|in+die+schweiz|kostenlos|geschickt+bekommen|kosten*
      ob|ist|sind|wurde|wurden ~5 bereits|schon|endlich ~3 @past ? -- @bill|@money|zahlung|überweisung|retour*|rücksend*|mail|bei+euch|bei+ihnen|geld
      @order|@parcel ~2 schon|bereits ~2 @past ~1 ? -- @money|retour*
      ob ~7 unterwegs|ankommt|kommt|geliefert|zugestellt|eintrifft|eintrudelt|rechtzeitig|pünktlich -- @money|@bill|zahlung|überweisung|retour*|wenn+ich|wenn+wir|bevor+ich|bevor+wir|bestellen|falls
      status|stand|lieferstatus|bestellstatus|versandstatus|auftragsstatus|bearbeitungsstand|lieferstand|sendungsstatus ~6 @order|@parcel|mitteilen|erfahren|wissen|geben|nennen -- @money|retour*|rücksend*|reklamation|anfrage|angebot|umtausch|widerruf*
      @order|@parcel|wie|was|aktuelle*|derzeitige*|gegenwärtige* ~3 status|stand|sachstand|zwischenstand -- @money|retour*|rücksend*|reklamation|anfrage|angebot|bestand|zahlungsstatus|steht
      lieferstatus|bestellstatus|versandstatus|sendungsstatus|lieferstand ~9 -- @money|retour*|steht
      wie ~1 weit ~6 -- zurück|fahren|entfernt|auseinander
      @ask|fehlt|habe|wo|was|wie|nachreichen|zukommen|neue|neuen|funktionierenden ~7 @tracking ~5 -- retour*|rücksend*|@broken|steht|seit|gefunden
      @tracking ~4 bitte|schicken|senden|haben|mitteilen|geben|bekommen|zukommen|nennen -- retour*|rücksend*|gefunden
      @tracking ~3 fehlt|ungültig|funktioniert|leere|leer|unbekannt|tot|geht+nicht|nicht+gefunden|keine -- retour*
      ! @tracking|link ~4 funktioniert|geht|klappt|führt ~3 nicht|leere|fehlerseite|ins -- @bill|passwort|retour*
      ! keine|ohne|nie|nicht ~3 @tracking -- retour*|bewegung
      nachverfolgen|tracken|verfolgen|nachschauen|nachsehen|einsehen ~3 wo|kann|können|@order|@parcel
      wie|wo ~3 kann|können|könnte ~6 nachverfolgen|verfolgen|tracken|nachsehen|orten
      @order|@parcel ~3 nachverfolgen|verfolgen|tracken|orten
      @ask|wissen|fragen|sagen|nennen|was|welche*|wie|voraussichtliche*|genaue*|geplante*|möglichen ~6 liefertermin|lieferdatum|lieferzeitpunkt|liefertag|zustelltermin|zustelldatum|zustellzeit|ankunftszeit|ankunft|versanddatum|versandtermin|versandzeitpunkt|auslieferung|lieferwoche|zeitfenster|ankunftsdatum|eta|lieferzeitfenster -- verschieben|ändern|angebot|preis|wenn+ich|wenn+wir|bevor+ich|bevor+wir
      liefertermin|lieferdatum|liefertag|zustelltermin|eta ~5 ? -- verschieben|ändern|angebot|preis
      eta ~3
      voraussichtlich* ~3 liefer*|ankunft|zustell*|versand* -- angebot|preis|ihre+bestellung|liefern
      gibt|gibt+es|habt|haben|hast ~4 neuigkeiten|neues|news|updates|update|neue+infos|neue+informationen|zwischenstand|infos|info ~5 -- @money|retour*|lager|rabatt|reklamation|@bill|produkt
      gibt ~1 es ~3 neues|neuigkeiten|news|update -- @money|retour*|reklamation
      update ~5 @order|@parcel|@my
      wie ~1 lang|lange|viel ~1 noch|dauert|braucht|muss|müssen|soll|zeit ~7 -- garantie|@money|akku|rückgabe|zurück*|reparatur|normalerweise|bestelle|bestell|gültig|umtausch|üblicherweise|retour*
      wie ~1 lang|lange ~6 noch ~4 -- garantie|@money|akku|gültig|gilt|umtausch*|zurück*
      muss|soll|sollte|müsste|müssen ~3 daheim|da|hause|anwesend ~2 ? -- abholung|abgeholt
      an|in welchem|welcher|welchen tag|tage|woche|datum|kw|zeitraum ~7
      welche*|welcher ~1 tag|datum|uhrzeit|woche|kw|zeit|zeitfenster ~7 @arrive|@leave -- erreich*|geöffnet
      um wie ~1 viel ~1 uhr ~5 @arrive
      mit|von|über|durch welchem|wem|welcher|welchen ~3 paketdienst|dienstleister|kurier|spedition|dienst|zusteller|transporteur|versanddienst|@arrive|@leave -- verschickt+ihr|verschicken+sie|versenden+sie|versendet+ihr|liefert+ihr|liefern+sie|in+der+regel|normalerweise
      wer|welcher ~1 bringt|liefert|paketdienst|zusteller|kurier ~4 -- liefert+ihr|normalerweise
      kommt|kommen|trifft|schafft|klappt|geht|gehts|wird|werden|reicht|käme ~8 bis|vor|noch|rechtzeitig|pünktlich|heute|morgen|diese|nächste|dieses|zum|vorher|davor ~4 @day|an|geliefert|raus|da|ankommen|zugestellt|kommen|rechtzeitig|eintreffen|geburtstag ~3 ? -- wenn+ich|wenn+wir|bevor+ich|bevor+wir|bestelle|bestell|lager|wieder|abholen|abgeholt|rein|geändert|nochmal
      kommt|trifft|wird|ist|wäre ~5 heute|morgen|noch|rechtzeitig|pünktlich ~3 ? -- wenn+ich|wenn+wir|bevor+ich|bevor+wir|bestelle|lager|wieder|rein|ändern|geändert|stornier*|erhältlich|lieferbar|verfügbar|möglich|geöffnet|gültig|zu+haben|abgeholt|erreichbar|dazu*
      bis|vor|zum @day|dahin|dann ~5 da|hier|ankommt|geliefert|angekommen|kommt|eintrifft|zugestellt ~3 ? -- wenn+ich|wenn+wir|bevor+ich|bevor+wir|bestelle|bestell|stornier*|will+ich|sonst
      chance|aussicht ~4 dass ~6 da|ankommt|kommt|geliefert|eintrifft -- lager|wieder
      hat|haben ~6 verlassen ~3 ?
      rechnen ~2 kann|können|darf|dürfen|ist -- @money|@bill|ersatz
      wann ~6 rechnen ~3 -- @money|@bill|ersatz*|antwort|rückruf|@swap
      warte|warten|wart ~6 auf ~3 @order|@parcel|@my|die|den|das -- @money|@bill|antwort|rückruf|ersatz*|bestätigung|@swap|angebot|auftragsbestätigung|rückmeldung|bestellbestätigung|termin
      warte|warten|wart ~6 @order|@parcel ~3 -- @money|@bill|antwort|ersatz*|bestätigung|auftragsbestätigung|rückmeldung|nicht+mehr
      kommt|kommen ~2 noch ? -- bestelle|wenn+ich|wenn+wir|bevor+ich|bevor+wir|rein
      kommt|kommen ~2 @thing ~3 noch ~2 ? -- bestelle|wenn+ich|wenn+wir|bevor+ich|bevor+wir|rein|lager|farbe
      noch|immer|nach ~4 nicht|nichts ~2 angekommen|gekommen|da|eingetroffen ~2 ? -- @money|@bill|zahlung|überweisung|bestätigung
      wann ~5 ausgeliefert|zugestellt|versandt|versendet|verschickt|geliefert -- @money|@bill|ersatz
      was ~3 ist|passiert|los|wurde ~3 mit|aus ~2 @the ~1 @order|@parcel|lieferung ~2 -- @money|retour*
      voran|vorwärts ~3 @order|@parcel|geht
      tut|rührt ~2 sich ~5 nichts|etwas -- @money|website|knopf|gerät|taste|drücke
      abschätzen|absehen|abschätzbar|absehbar|einschätzen ~6 @arrive|@leave|wann
      in welcher|welchem|welche ~2 @arrive
      auf ~1 wann ~6 verschoben
      verfolgen|tracken $
      wo|wann $ -- erreich*
      zur ~1 abholung ~1 bereit ? -- retour*
      abholbereit|abholfertig ~3
      immer ~1 noch|noch+immer in+bearbeitung|in+vorbereitung|bearbeitung|vorbereitung ~4
      wie ~1 sieht|schaut|siehts|schauts ~4 aus ~4 -- lager|@money|rechnung|preis|rabatt|verfügbar*
      ahnung|abzuklären|erfahren|wissen|sagen|verraten ~3 wann|wo|ob|wie+weit ~7 @arrive|@leave|ist|bleibt|steckt -- @money|@bill|lager|wieder|erreich*|angebot|rückruf|zahlung|retour*|ersatz*|durchgegangen|geklappt|bestätigt|funktioniert|verfügbar|rein
    `,
    tells: `
      @order|@parcel|es|sie|ware|nichts|lieferung ~3 lässt|auf+sich+warten
      seitdem|seither ~2 funkstille|nichts|stille|nichts+gehört -- bezahlt|mail
      seit ~4 nichts ~2 gehört|passiert|getan|geändert -- @money|retour*
      heute|gestern ~4 keiner|niemand|kein+bote|kein+fahrer ~2 da|gekommen
      in bearbeitung|vorbereitung|zustellung -- @money|retour*
      steht|stehen|zeigt|sagt|laut|status ~5 bearbeitung|vorbereitung|unterwegs|versandt|verschickt|angekündigt|elektronisch -- beim+zoll|zurück
      ! nicht|nichts|nie|noch+nichts|kein|keine ~4 angekommen|da|gekommen|erhalten|bekommen|geliefert|eingetroffen|gekriegt|verschickt|versandt|gehört|gesehen|zugestellt|ausgeliefert|raus|unterwegs|passiert|getan|geschehen|hier -- @money|@bill|bestätigung|bestellbestätigung|auftragsbestätigung|mail|antwort|rückmeldung|rückruf|@part|gutschein|kartonnage|nicht+mehr+da
      hieß|hat+es+geheißen|versprochen|zugesagt|angekündigt|angegeben|geplant ~6 @day|werktage|werktagen|tage|tagen|wochen -- @money|rückruf|gutschrift
      sollte|sollten|hätte|hätten|müsste|soll ~7 da|ankommen|kommen|geliefert|eintreffen|hier ~3 sein|werden|sollen|müssen -- @money|rückruf|stattdessen|an+meine
      sollte|hätte|müsste|soll ~4 gestern|heute|@day ~4 -- @money|an+die|abhol*|sein+geld
      verspätet|verspätung|überfällig|verzug|in+verzug|verzögert|verzögerung -- @money|ihre+bestellung|gebühr|mahnung|unser+werk
      warte|warten ~3 seit|schon|immer -- @money|@bill|antwort|rückruf|@swap|ersatz
      vor|seit <n>|zwei|drei|vier|einer|über ~1 tagen|wochen|woche|werktagen|monat ~3 bestellt -- @money|retour*
      am|letzten|letzte|vergangenen ~3 bestellt -- lieber|statt|falsch*
      klappt|reicht|schafft ~1 das|es ~2 noch ~1 ?
      ^ und ~1 heute|morgen|diese+woche|noch+heute|heute+noch ~2 ?
      abholstation|paketshop|postfiliale|abholfach|paketbox ~3
      heute|gestern kam|kamen ~6 eines|eins|ein|eine|nur ~3
      teil|teile|hälfte|rest|zweite|zweites|andere ~3 @parcel ~4 -- drin|fehlt
    `,
    hints: `
      kam|kommt|erschien ~2 niemand|keiner|nichts
      nicht|noch+nicht|keine ~2 aktiv|gefunden|freigeschaltet
      extra ~2 daheim|hause|da|freigenommen
      @tracking
      @carrier
      warte|warten
      status|stand
      bestellt|gekauft|geordert
      versand|verschickt|versandt|lieferung|lieferzeit|liefertermin
      geburtstag|hochzeit|geschenk|besuch|gäste|weihnachten|urlaub|ferien|monteur|handwerker
      bis|vor @day
    `,
    subjects: `
      zustelldatum|zustelltag|liefertag|zustellung|ablieferdatum
      wo|wann|status|tracking|trackingnummer|sendungsnummer|sendungsverfolgung|lieferstatus|bestellstatus|versandstatus|eta|verspätet|verspätung|liefertermin|lieferdatum|lieferzeitpunkt|verschickt|versandt|versendet|unterwegs|nachverfolgung|paketstatus -- @money|retour*|rücksend*|rechnung|wieder|ersatz
      bleibt ~4 -- @money|@bill|rechnung
      @order|@parcel ~2 nachfrage|anfrage|rückfrage|stand
      nachfrage|rückfrage ~2 @order|@parcel
      zweites|zweite|fehlendes ~1 paket
    `,
  },
  order_confirmation: {
    asks: `
      ! nie|nicht|keine ~4 danke+seite|dankeseite|bestätigungsseite|danke ~3 -- retour*|erstatt*
      durch|angekommen|geklappt|drin|drinnen|durchgegangen ~4 oder ~5 nochmal|neu|erneut|wiederholen|doppelt -- retour*|erstatt*|paket
      friert|fror|hängt|hing|stürzt|stürzte|bleibt|blieb|schmiert ~3 seite|seiten|webseite|website|browser|shop|app|bildschirm|fenster|laptop|handy ~3 ein|hängen|ab|stehen|weiß -- tracking*|link
      seite|seiten|webseite|website|browser|shop|app|bildschirm|fenster|laptop|handy ~4 friert|eingefroren|hängt|hängen|hängengeblieben|abgestürzt|stehen|abgeschmiert|gestreikt|gesponnen & bestell*|kauf*|klick*|gedrückt|druck|drück*|bezahl*|auftrag|warenkorb -- tracking*
      ist|sind|is ~2 bestellung|auftrag ~6 drin|angekommen|da|eingegangen|durch|gelandet|registriert|vermerkt ~1 oder ~1 nicht|nichts|nein|doch
      oder ~1 nicht & bestellung|auftrag & eingegangen|durchgegangen|geklappt|drin|registriert|erfasst
      bestätigen|bestätigt ~4 dass ~5 auftrag|bestellung|kauf ~3 haben|habt|vorliegt|erhalten|da|drin|angekommen
      ging|geht|kam ~3 bestellung|auftrag|kauf ~3 durch|an|raus|ein ~1 ?
      habe|haben|hab ~4 bestellt ~3 nichts|keine|nie ~3 mail|email|nachricht ~2 -- @tracking|paket|ware|lieferung
      ist|sind|kam|liegt|liegen ~2 bei euch|ihnen ~3 etwas|was|alles|irgendetwas ~2 eingegangen|angekommen|vor|da ~3
      habe|hab|haben ich|wir ~4 gekauft|bestellt|bestellung+aufgegeben ~2 oder nicht|nich
      bestellt|gekauft|bezahlt ~6 oder ~2 nicht ?
      ist|wurde|war ~3 bestellung|auftrag|kauf ~3 jetzt|nun|überhaupt|wirklich|auch ~3 eingegangen|durch|aufgegeben|bei+euch|gültig|angenommen|abgeschlossen|da ~2
      kam|kommt ~2 keine|nie ~3 bestätigung|mail|meldung|seite|danke ~5 -- @tracking|versand*
      könnt|können|könnten|kann|kannst ~3 bestätigen|nachsehen|nachschauen|sagen ~2 ob|dass ~4 bestellung|auftrag|alles ~4 eingegangen|angekommen|richtig|geklappt|vorliegt|da|registriert|bei+euch|im+system
      @order|bestellung ~2 bei+euch|bei+ihnen|im+system ~2 vorhanden|drin|angekommen|da|registriert|gelandet|sichtbar ~2
      gelandet|vermerkt|verzeichnet|vorgemerkt ~2 ? & bestellung|auftrag
      habt|haben ~1 ihr|sie ~2 meine|unsere|die ~2 bestellung|auftrag ~3 bekommen|erhalten|gekriegt|drin|vorliegen|da|registriert ~1
      mails|mail|bestätigung|bestätigungsmail ~4 verschwunden|weg|nicht+da|nicht+gekommen|verlorengegangen ~2 -- zugestellt|paket
      bestellvorgang|bestellprozess|kaufvorgang ~6 -- reklam*
      bestellnummer ~4 nicht|keine|fehlt ~3 -- tracking*|sendungs*
      ! keine|kein|nie|nicht|ohne|noch+keine|fehlt|fehlende|statt ~5 bestätigung|bestellbestätigung|auftragsbestätigung|bestätigungsmail|bestätigungsemail|kaufbestätigung|eingangsbestätigung|auftragsmail|bestellmail -- anbei|unserer+bestellung|stornobestätigung|einkauf|unsere+bestellung|erstattung|retour*|rücksend*|kündigung
      bestätigung|bestellbestätigung|auftragsbestätigung|bestätigungsmail|bestätigungsemail|kaufbestätigung|eingangsbestätigung ~6 fehlt|bekommen|erhalten|gekriegt|gelöscht|nochmal|erneut|zuschicken|zusenden|schicken|senden|angekommen|verloren|nicht|nie|verlegt -- unserer+bestellung|einkauf|anbei|unsere+bestellung|rechnungsadresse|plz|steht|falsch*|retour*|@cancel|erstattung
      @ask|nochmal|erneut ~5 bestellbestätigung|bestätigungsmail|auftragsbestätigung|eingangsbestätigung -- unserer+bestellung|einkauf|anbei|unsere+bestellung|steht|plz|falsch*
      hat|ob|habe|haben|ist|wurde|war ~7 geklappt|funktioniert|durchgegangen|hingehauen|übermittelt|registriert|ausgelöst|abgeschlossen|aufgegeben|verbucht|erfasst|aufgenommen|übertragen|gespeichert|angenommen|zustande|gegangen+ist -- gutschein|code|retour*|umtausch|@money|rücksend*|newsletter|karte|paypal|paket|zustellung|aufgegeben+und|storno*
      ist|sind|wurde|ob|war|bestätigen ~6 @order|auftrag|sie|die|es|kauf ~6 eingegangen|angekommen|durch|erfolgreich|gültig|bestätigt|drin|registriert|vermerkt|bei+ihnen|bei+euch|im+system|erfasst|angelegt|geklappt -- zahlung|überweisung|retour*|rücksend*|geld|paket|gutschrift|@cancel|storno*|lieferung|lager
      @order|auftrag|kauf ~6 eingegangen|durch|durchgegangen|erfolgreich|bestätigt|drin|angekommen|registriert|erfasst ? -- zahlung|retour*|geld|paket|lieferung
      habt|haben|hast ~2 ihr|sie|du ~4 @order|auftrag|kauf ~6 erhalten|bekommen|gekriegt|vorliegen|da -- retour*|lager|unsere+bestellung|zahlung
      erhalt|eingang ~4 @order|auftrag|bestellung ~3 -- ihrer|ihre|zahlung
      bestätigen ~6 dass ~9 eingegangen|angekommen|vorliegt|registriert|erhalten|angenommen|durchgegangen -- retour*|zahlung|geld|storn*|gelöscht
      seite|webseite|website|browser|bildschirm|app|handy|internet|wlan|laptop|shop|computer ~7 abgestürzt|hängen|hängengeblieben|eingefroren|weiß|weg|zusammengebrochen|weggebrochen|leer|geschlossen|abgebrochen|fehler|aufgehängt|ausgefallen & bestell*|kauf*|klick*|gedrückt|bezahl*|auftrag -- tracking*
      ^ war|ist|hat ~1 das|es|alles|sie ~2 erfolgreich|geklappt|funktioniert|hingehauen|richtig|durchgegangen ~2 ?
      nach ~3 klick|klicken ~6 -- tracking*|link
      muss|soll|sollte|müssen ~1 ich|wir ~4 nochmal|noch+einmal|erneut|neu ~3 -- zustellung|anzahlen
      noch ~1 mal|einmal ~1 bestellen ~2 ?
      nicht ~6 bestellübersicht|bestellhistorie|kundenkonto|konto|bestellungen|profil ~4 -- @money|geld|anmelden|einloggen|erstattung|eingegangen|gutschrift|überwiesen
      bestellübersicht|bestellhistorie|kundenkonto|konto|kundenbereich ~6 nicht|nichts|leer ~4 -- @money|geld|anmelden|einloggen|gutschrift|rückvergütung|löschen
      woran|wie ~2 erkenne|weiß|sehe|merke ~4 ob|dass ~5 geklappt|durch|bestellt|gegangen
      liegt|liegen ~3 ihnen|euch ~5 vor ~2 -- retour*|zahlung
      sicher|sichergehen|sicherstellen|vergewissern|wissen|frage ~4 dass|ob ~7 bestellung|auftrag|kauf ~6 registriert|angekommen|eingegangen|geklappt|durch|ausgelöst|erfasst|drin|übermittelt|bestätigt|richtig
      abgebucht|bezahlt|belastet ~5 keine|kein|nie|nicht ~4 bestätigung|mail|email|nummer|nachricht -- @money
      keine|kein|nie|nicht ~3 mail|email|meldung|bestellnummer|nummer ~5 ob -- @tracking
      @order|auftrag ~3 durch|drin|ok|eingegangen|geklappt ~1 $ -- zahlung
      bin|sind ~3 sicher ~3 ob ~7 -- größe|farbe|adresse|passt
    `,
    tells: `
      keine|kein|nie ~3 mail|email|meldung|nummer|nachricht ~5 bekommen|erhalten|gekriegt|angezeigt|gekommen|kam|angekommen -- @tracking|versand*|unterwegs|verschickt
      seite|browser|app ~5 abgestürzt|hängen|weiß|eingefroren
      am schluss|ende keine ~3
      kam|kommt|gab|bekam|erhielt ~2 keine|kein|nichts|nie ~1 meldung|mail|nachricht|email|bestätigung
      auch nicht im spam
    `,
    hints: `
      bestätigung|bestellbestätigung|auftragsbestätigung|bestätigungsmail
      spam|spamordner
      durchgegangen|geklappt
    `,
    subjects: `
      bestellbestätigung|bestätigungsmail|bestätigung|eingangsbestätigung|keine+bestätigung -- unsere|einkauf|anbei
      bestellung|auftrag ~3 angekommen|erhalten|eingegangen|durch|erfolgreich|geklappt ~1
      eingang ~3 bestellung
      geklappt
    `,
  },
};
