// German: what a mail says that wants otherwise: an order changed, cancelled, exchanged or sent back. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const changes: IntentRules = {
  change_order: {
    asks: `
      sollte|sollten|soll|sollen|muss|musste ~4 in? ~1 blau|rot|schwarz|weiß|grau|grün|gelb|beige|braun|rosa|silber|gold|größe ~2 sein|werden|kommen -- angekommen|erhalten|bekommen|geliefert|gekommen|kam|ausgepackt
      zweites|zweite|zweiten|weiteres|weitere|weiteren|drittes ~1 exemplar|stück|set|paar|packung ~2 nehme|nehmen|hätte|hätten|bestelle|bestellen|möchte|möchten|brauche|bräuchte|will -- angekommen|fehlt
      schreib|schreibt|schreiben|druckt|drucken ~6 karte|kärtchen|grußkarte|etikett ~3 -- rechnung
      packt|pack|packen|legt|leg|legen|steckt|tut|tu|gebt|gib|geben|schmeißt|nehmt|nimm|nehmen|schickt|schick|schicken|sendet|senden|stellt ~8 dazu|hinzu|drauf|obendrauf|mit+rein|mit+hinein|gleich+mit|mit+dazu|mit+drauf|noch+mit|auch+mit ~2 -- rechnung|beleg|@tracking|link|bestätigung|lieferschein|lager|fehl*|@broken
      packt|pack|packen|legt|leg|legen|nehmt|nimm|nehmen|bestelle|bestellen|nehme|schickt|schicken ~4 noch|gleich|auch ~4 zweites|zweite|zweiten|weiteres|weitere|weiteren|drittes|dritte|dritten ~4 -- @parcel|mail|rechnung|@bill|versuch|mal|nachricht|sendungsnummer
      setzt|erhöht|erhöhen|macht|stellt ~4 menge|anzahl|stückzahl|bestellung ~3 auf ~1 <n>|zwei|drei|vier|fünf|sechs -- angebot
      wenn|falls|solange|sollte ~6 noch|nicht|nichts ~5 , ~9 mit+rein|dazu|drauf|mit+drauf|zweimal|doppelt|lieber|stattdessen ~3 -- rechnung|adresse|stornier*
      bestellung|auftrag|order ~7 erweitern|erweitert|aufstocken|vergrößern|verkleinern|kürzen|reduzieren|umändern|abändern|anpassen -- adresse|konto
      erweitern|erweiterung|aufstockung ~5 @order|um|bestellung ~3 -- sortiment
      noch ~5 mit ~1 drin|rein|dabei|dazu ~2 -- rechnung|war|waren|enthalten
      zurückstellen|zurückhalten|aufbewahren ~3 -- retour*
      bitte ~6 zurückstellen|zurückhalten|liegen+lassen|warten|aufheben|aufbewahren ~2 -- ware+aufheben|nicht+länger
      nicht|nichts|niemand ~2 annehmen|entgegennehmen ~6 & vor|erst|bis|ab & liefern|zurückstellen|liefert|lieferung|schicken|annehmen -- zustellversuch|nachbar*
      als|per|mit|auf express|expresslieferung|expressversand|eilsendung ~2 -- kostet|bietet
      schneller|früher|eher ~3 liefern|geliefert|haben|bekommen|schicken ~3 & bräuchte*|brauche*|möglich|kann|könnt|können|geht -- wenn+ich
      aus <n>|zwei|drei|vier|einem|einer|eins|fünf|sechs ~3 <n>|zwei|drei|vier|fünf|sechs|eins|acht|zehn ~2 machen|werden|macht
      macht|machen|mach ~2 bitte? ~2 <n>|zwei|drei|vier|eins ~3 draus|daraus
      statt|anstatt|anstelle ~7 nehmen|zu+nehmen|haben|zu+bekommen|bekommen|schicken|liefern|senden ~2 ? -- erhalten|angekommen|adresse|büro|hause|arbeit
      erst|gerade|eben ~3 stunde|minuten|vorhin|bestellt ~4 & statt|ändern|andere*|größe|farbe|noch -- stornier*|löschen|adresse
      noch+schnell|schnell+noch|noch+rasch ~5 & dazu|mehr|ändern|andere*|bestellung
      @product ~3 ändern|tauschen|wechseln|umändern|korrigieren & bestellung|auftrag|noch+nicht|bevor|versand -- erhalten|angekommen|gefällt
      falsche|falschen|falsches ~1 größe|farbe|menge|modell|artikel|anzahl|ausführung ~2 bestellt|ausgewählt|angeklickt|erwischt|gewählt|eingegeben -- angekommen|erhalten|bekommen|geliefert|retour*|umtausch*
      position|pos|artikel ~3 entfernen|löschen|rausnehmen|streichen|ersetzen|austauschen|erhöhen|reduzieren ~3
      @order|auftrag|bestellung ~5 <n>|zwei|drei|eine|einen|ein ~3 mehr|weniger|zusätzlich|dazu|extra ~2 -- tage|wochen
      beides|alles|beide ~3 in+einem|zusammen|gemeinsam|auf+einmal ~4 -- angekommen|kam
      lieferung|bestellung|paket ~4 zurückhalten|aufhalten|noch+nicht|erst ~6 urlaub|ferien|umbau|renovierung|fertig|januar|dezember|nächste|nächsten ~3 -- da|angekommen|gekommen|versandt
      wunschtermin|wunschlieferdatum|fixtermin ~5 -- bieten
      nicht ~2 vor|bevor ~4 liefern|schicken|verschicken|versenden|zustellen
      am|erst am ~3 liefern|zustellen|anliefern ~2 -- wann
      ändern|ändert|ändere|änderung|geändert|umändern|abändern|anpassen|korrigieren|korrigiert|umstellen|umbuchen|abzuändern|umzustellen|modifizieren|bearbeiten|umbestellen ~7 @order|@product|menge|pos|position|artikel|<n>|stückzahl|express*|versandart -- @address|rechnung|zahlungsart|passwort|erhalten|namen|bekommen|email|nachname*|rechnungs*
      @order|@product|menge|pos|position|auf ~8 ändern|geändert|umändern|abändern|anpassen|korrigieren|korrigiert|umstellen|abzuändern|umbestellen|bearbeiten -- @address|rechnung|zahlungsart|erhalten|bekommen|email|klarna|firma|rechnungs*
      ergänzen ~4 @order|artikel
      @order|bestellung ~4 ergänzen|ergänzt -- @address|rechnung
      bestelländerung|auftragsänderung|mengenänderung|änderungswunsch|teilstorno|teilstornierung|bestellergänzung ~5
      dazubestellen|dazubestelle|hinzufügen|dazulegen|dazunehmen|dazupacken|dazugeben|draufpacken|drauflegen|draufnehmen|nachbestellen|mitbestellen|mitschicken|beilegen|aufnehmen|beifügen|hinzu|dazu ~5 -- @address|rechnung|ustidnr|ust|uid|etikett|lager|sortiment|fehlt|fracht|kommt+an|kosten|versandkosten|dokument|anleitung|retourenschein|erfahren|datenblatt
      noch|zusätzlich|auch|außerdem ~7 dazu|dazubestell*|hinzufügen|dazunehmen|dazupacken|drauflegen|draufnehmen|mitschicken|mit+rein|mit+ins|dazugeben|mit+auf|dazu+bestellen|reinlegen|mitliefern -- rechnung|@address|etikett
      @ask|noch ~4 zwei|drei|ein|eine|einen|vier|<n> ~4 dazu|mehr|mit|zusätzlich|extra ~4 @order|bestellung|auftrag|ins+paket|rein -- rechnung|datenblatt
      vergessen ~5 bitte|können|könnt|noch|mit ~6 bestellen|bestellung|dazu|nehmen|packen -- adresse|passwort
      rausnehmen|herausnehmen|rauszunehmen|weglassen|entfernen|streichen|wegnehmen|rausstreichen|herausgenommen|rausgenommen|rauslöschen ~5 -- verteiler|newsletter|daten|liste|konto|fleck*
      @ask|nehmt|nehmen ~6 aus ~2 @order|bestellung ~4 -- verteiler|newsletter
      nur|lediglich|einen|eine|ein|teil ~5 stornier*|storno|streichen & rest|behalten|anderen|andere|übrigen|übrige|restliche|bleibt|bleiben|der+beiden
      stornier*|streichen|streicht|nehmt|nehmen ~9 rest|behalten|andere|übrigen|übrige|restlichen|restliche ~4 -- verteiler
      stornier*|storno ~3 nur|position|pos|einen+artikel|ein+teil|teilweise|einzelne*
      rest ~3 so|gleich|bleibt|lassen|belassen|normal ~2
      statt|anstatt|anstelle|sondern ~7 lieber|hätte+gern|hätten+gern|hätte+ich+gern|hätten+wir+gern|bitte|ändern|möchte|möchten|nehmen|brauche|bräuchte|wollte -- @address|geliefert|angekommen|bekommen|erhalten|büro|hause|paket|retour*
      lieber|doch|gern|gerne ~5 statt|anstatt|anstelle|als ~4 @product ~2 -- bekommen|erhalten|zurück|tausch*|geliefert|drücken
      angeklickt|ausgewählt|erwischt|bestellt|geklickt|gewählt|eingegeben|warenkorb|gedrückt ~6 wollte|sollte|meinte|lieber|statt|gemeint|brauche|bräuchte|gern|nur|eigentlich|anstatt ~4 -- einmal|abrechnung|nachfragen|fragen|wissen|angekommen|bekommen|erhalten|geliefert|stornier*|adresse|gekommen|andere+größe
      versehentlich|irrtümlich|aus+versehen|falsch|falsche|falschen|versehen ~7 statt|ausgewählt|angeklickt|bestellt|erwischt|warenkorb|gewählt|eingegeben|menge -- adresse|doppelt|zweimal|stornier*|angekommen|erhalten|bekommen|abgebucht|adressen|hausnummer
      brauche|brauchen|möchte|will|bräuchte|benötige nur|lediglich|bloß ~1 ein|eine|einen|eins|zwei|drei|<n> ~3 -- stornier*|zurück|retour*|geld|antwort|auskunft|minute*
      zusammen|gemeinsam|zusammengefasst|zusammenfassen|zusammenlegen|kombinieren|gebündelt|bündeln ~4 schicken|verschicken|versenden|liefern|in+einem|geliefert|verschickt|versandt|legen|packen
      zusammen|gemeinsam ~1 $ -- hallo|hi|hey|moin|servus|grüezi|guten|liebe|grüß|tag|morgen ~2 zusammen
      zusammenlegen|zusammenfassen|zusammenpacken|kombinieren|in+einem+paket|in+ein+paket|in+einer+lieferung|mit+einem+paket ~3 -- kam|alles+in|gesplittert
      erst|später|nicht+vor|nicht+vorher|frühestens|nicht+eher|nicht+sofort ~7 verschicken|versenden|liefern|schicken|rausschicken|zustellen|versandt|verschickt|geliefert|losschicken|zustellung|lieferung ~5 -- wurde|zahle|abgebucht|antwort|wird|wurden
      verschicken|versenden|liefern|schicken|liefert|schickt|verschickt ~6 erst|später|nicht+vor|frühestens|noch+nicht ~6 -- wurde|wurden|warum|seit|ist|habe
      lieferung|versand|liefertermin|zustellung|auslieferung|auftrag|bestellung ~6 verschieben|zurückstellen|hinauszögern|aufschieben|pausieren|verzögern|vorziehen|zurückhalten|nach+hinten|zurückgestellt -- verschoben+wurde|vergessen
      verschieben|zurückstellen|zurückhalten|einlagern|aufheben|zwischenlagern|lagern|behalten ~5 bis|lieferung|termin|ware|woche -- @return|zurück
      bei+sich|bei+euch|bei+ihnen behalten|lagern|lassen ~4
      als geschenk ~4 verpacken|einpacken|verpackt|eingepackt
      geschenkverpackung|geschenkpapier|grußkarte|geschenkkarte|widmung|gravur|geschenkbotschaft ~5 -- gutschein|code
      einpacken|verpacken|eingepackt|verpackt ~5 geschenk*|preis+entfernen|neutral -- wunderbar|toll|gut|vergessen|schlecht
      auf|per|mit express*|expresslieferung|expressversand ~4 -- bieten|kostet|normalerweise
      anstelle|anstatt|statt ~9 hätten+wir|hätte+ich|nehmen|bitte -- geliefert|bekommen|adresse
      größer|kleiner|mehr|weniger|zwei+mehr|eins+mehr ~6 noch+ändern|noch+möglich|zu+spät|zu+ändern|noch+geändert -- angekommen
      ^ geht|ist|kann|lässt|wäre ~3 noch ~3 zu+ändern|änderbar|umändern|geändert+werden|zu+spät|umstellen|korrigieren|tauschen -- adresse|plz|anschrift|lieferadresse
      dafür|dazu ~2 schon|bereits ~2 zu ~1 spät
      bevor|ehe|solange|noch+nicht ~6 rausgeht|versandt|verschickt|raus|losgeht|versenden|verschicken|abgeschickt ~9 ändern|dazu|statt|tauschen|lieber|umändern|hinzufügen -- adresse|plz
      erhöhen|reduzieren|aufstocken|verringern|verdoppeln|runtersetzen ~5 @order|menge|auf|stück|anzahl -- preis|listenpreise|preise
      menge|stückzahl|anzahl ~5 auf|von|erhöhen|reduzieren|korrigieren|falsch -- angebot|preis|geliefert
    `,
    tells: `
      noch ~3 nicht|nichts ~3 versandt|verschickt|raus ~6 -- angekommen|warum
      verrechnet|vertan|verklickt|verdrückt|vertippt -- adresse|straße|hausnummer|rechnung|plz
      falsch|falsche ~2 gewählt|angeklickt|ausgewählt|bestellt -- angekommen|erhalten|bekommen
      wäre|ist|gefällt ~6 doch ~2 schöner|besser|lieber
    `,
    hints: `
      ändern|änderung|dazu|hinzufügen
      statt|anstatt|lieber
    `,
    subjects: `
      bestelländerung|auftragsänderung|änderung|ändern|teilstorno|teilstornierung|ergänzen|ergänzung|menge|mengenänderung|dazubestellen|geschenkverpackung -- adresse|adress*|lieferadresse|rechnung|anschrift|preis*
      artikel|teil ~2 dazu|hinzufügen|raus|entfernen
      andere|falsche ~1 farbe|größe|menge ~2
      später|zusammen ~1 liefern|schicken|versenden
      express|farbe|modell
    `,
  },
  cancel_order: {
    asks: `
      nehme|nehmen|will|wollen|brauche|brauchen ich|wir ~3 nicht|nichts ~1 & wenn|falls|sonst|dann
      lassen|lass|lasse ~5 bleiben|sein
      könnt|können ~2 eures|ihres|es|das|die|den ~1 behalten ~2 -- @broken|geld
      habe|haben ~4 jetzt|inzwischen|schon ~5 im+laden|anderswo|woanders|anderes|neues ~3 gekauft|geholt|besorgt|bestellt
      bestellung|auftrag ~4 streichen|streicht|abhaken|knicken|lassen ~2 -- rest
      absagen|abgesagt|absage ~4 -- termin|zusage|absage+erhalten
      @order|kauf|bestellung|auftrag ~5 absagen|abblasen|abbestellen|zurücknehmen|platzen|hinfällig|gegenstandslos ~2
      entschieden ~5 & anderes|andere|anderen|konkurrenz|möbelhaus|dagegen|nicht & kauf|bestellung|absagen|stornieren
      dagegen ~2 entschieden
      wieder ~2 löschen|rausnehmen|zurückziehen|rückgängig|stornieren ~2 -- konto|daten|account
      nicht|kein ~2 kaufen|bestellen ~3 wollte|wollten|gewollt ~1 -- warum
      wollte|wollten ~3 gar|eigentlich ~1 nicht|nichts ~2 bestellen|kaufen
      versehentlich|ungewollt ~5 geklickt|gedrückt|ausgelöst|abgesendet|abgeschickt -- größe|farbe|statt|mail
      aus+dem+system|auftrag ~2 nehmen|löschen|entfernen -- daten|newsletter
      nehme|nehmen ~3 abstand ~3
      verzichte|verzichten ~4 -- antwort
      kein ~1 bedarf|interesse ~2 mehr
      können ~2 ihr|sie|wir ~2 vergessen|behalten ~2 -- nicht+vergessen|geld
      platzt|geplatzt|ins+wasser|fällt+aus|findet+nicht+statt ~3 & bestellung|brauchen|stornieren|auftrag|storno
      ziehe|ziehen|nehme|nehmen ~4 bestellung|auftrag ~3 zurück ~2
      trete|treten ~5 zurück|rücktritt
      will|möchte|wollen|möchten ~2 vom ~2 kauf|vertrag
      zu|wegen ~2 langer|langen ~1 lieferzeit ~4
      @cancel ~6 @thing|auftrag|bestellen|bitte|vertrag|kaufvertrag -- newsletter|konto|abo|termin|anfrage|rückruf|erstattung|stornierung+erhalten|wurde+storniert|ihr+storniert|sie+storniert|einwilligung|teilstorn*|nur+den|nur+die|nur+das|behalten|rest|gelieferte|erhaltene|daten|warum+wurde|storniert+habt|position|zurücknehmen|stornierung+ist
      @thing|auftrag|kauf|bestellung|bitte|gesamte|komplett|alles ~7 @cancel -- newsletter|konto|abo|termin|anfrage|erstattung|einwilligung|nur+den|nur+die|nur+das|behalten|rest|gelieferte|daten|warum+wurde|wurde+storniert|stornierung+ist|storniert+habt|zurück+schicken|streichen+wir|gestrichen+von|position|ihr+storniert -- bank|kreditkarte|kreditkarteninstitut ~3 @cancel
      @want|@can|wie|hiermit ~7 @cancel -- newsletter|konto|abo|einwilligung|nur+den|behalten|rest|gelieferte|daten|termin|position
      ^ @cancel ~3 -- newsletter|konto
      stornieren|annullieren|canceln|storno $ -- konto|rest
      bestellung|auftrag|order|kauf ~4 löschen|gelöscht|auflösen|zurücknehmen|rückgängig|zurückziehen|abbrechen|aufheben|vergessen|aufgelöst|entfernen|hinfällig|ungültig|abbestellen|zurückgezogen|stoppen|canceln -- konto|passwort|bestätigung
      löschen|löscht|vergessen|vergesst|stoppen|stoppt|abbrechen|widerrufen|zurückziehen ~4 bestellung|auftrag|order|kauf -- bestätigung|konto|daten
      vom|von ~2 kauf|bestellung|vertrag|kaufvertrag|auftrag ~2 zurücktreten|zurück|rücktritt|zurückzutreten -- geliefert|erhalten
      zurücktreten|rücktritt ~4 -- geliefert|erhalten
      ! brauche|brauchen|brauch|will|wollen|möchte|möchten|benötige|benötigen|nehme ~5 doch+nicht|nicht+mehr|nimmer|nicht+länger|doch+nimmer|nicht ~2 -- so|ihn+nicht|angekommen|gefällt|erhalten|zurückschicken|retour*|konto|mails|automatische|bekommen|wissen|warten|stören|kein|eine+andere|behalten|glauben|hetzen|so+nicht|geliefert|zurückgeben|rechnung|größe
      ! es|sie|ihn|das|die|den|bett|bestellung|ware ~5 nicht+mehr|doch+nicht|nicht|nimmer ~3 brauche|haben|will|wollen|benötigen|benötige|benötigt|gebraucht -- konto|mails|behalten|rechnung
      ! nicht|niemals ~2 verschicken|versenden|versendet|verschickt|schicken|losschicken|liefern|ausliefern|bearbeiten|absenden|rausschicken|abschicken -- wurde|noch+nicht|warum|vor|an+die+alte|ist|habt|haben|liefern+sie+nicht|bis|sondern|nach|früher|eher
      anders überlegt -- farbe|größe
      meinung geändert
      doch ~1 nicht ~3 -- farbe|angekommen|stimmt
      wenn|falls|sollte|sofern ~9 nicht|nichts ~9 stornier*|nicht+mehr|zurück|abbestell*|storno|absagen|können+sie+es+behalten|vergessen|will+ich+nicht|brauche+ich+nicht|anderswo
      wenn nicht ~4 nicht+mehr|stornier*|storno
      zweimal|doppelt|versehentlich|aus+versehen|irrtümlich|ungewollt|unabsichtlich ~5 bestellt|bestellung|ausgelöst|geordert|gekauft|abgeschickt -- gelöscht|mail|email|bestätigungsmail|heute+zweimal|gestern+zweimal|zusammen*|abgebucht|statt|warenkorb|größe|farbe|geliefert
      bestellt|bestellung ~4 doppelt|zweimal|versehentlich|aus+versehen|irrtümlich -- gelöscht|mail|email|bestätigungsmail|abgebucht|statt|geliefert|angekommen
      woanders|anderswo|anderweitig|bei+der+konkurrenz|im+laden ~5 -- hingelegt|abgegeben|abgestellt|adresse|sondern
      nicht|kaum ~4 leisten
      gekauft|gefunden|besorgt ~4 woanders|anderswo|anderweitig
      hat ~1 sich ~5 erledigt ~4 -- gefunden|danke+trotzdem|angekommen|gekommen|frage|anfrage|mail
      sonst|ansonsten|andernfalls ~4 stornier*|abbestell*|storno|nicht+mehr
      lässt|kann|geht|kommt|komm ~3 noch ~2 raus|rückgängig|zurückziehen|stornieren|abbestellen ~2 ? -- versand|adresse|dazu
      da ~1 noch ~1 raus
      streichen|streicht|streich ~3 bestellung|auftrag|alles
      kein|keinen|kein+mehr ~2 interesse|bedarf ~3 mehr|an -- mails|werbung|newsletter
      versehen|irrtum|fehler ~2 $ -- adresse|rechnung|ihrer
      abgesprungen|projekt+gestoppt|entfällt|fällt+aus|ausfällt|abgeblasen ~3
    `,
    tells: `
      nicht ~1 mehr ~1 nötig|benötigt|gebraucht|brauchen|aktuell
      war ~1 ein versehen|irrtum
      zu ~1 lang|lange ~3 -- hose|kabel|kleid|vorhang|teppich
      woanders|anderswo
      rückgängig
    `,
    hints: `
      @cancel
      rücktritt
    `,
    subjects: `
      storno|stornierung|stornieren|annullieren|annullierung|abbestellen|abbestellung|rückgängig|cancel*|bestellstorno|auftragsstorno|rücktritt -- teilstorno|wo
      nicht ~1 versenden|verschicken|mehr|liefern
      doch nicht
    `,
  },
  exchange_request: {
    asks: `
      gern|gerne|bräuchte|brauche|lieber|hätte ~3 größere|kleinere|andere|weitere ~1 größe|nummer|ausführung -- noch+nicht|bestellung|versandt|auftrag|adresse
      größere|kleinere|andere ~1 größe|nummer|farbe ~6 & drück*|passt|passen|eng|zurück*|getragen|anprobiert -- geld
      in s|m|l|xl|xxl|<n>|größe ~4 bekommen|erhalten|geschenkt|gekauft|bestellt ~9 braucht|brauche|bräuchte|bräuchten|brauchen|bräucht -- noch+nicht|bevor
      zurück ~6 direkt|gleich|sofort|dann ~2 neuen|neue|andere|anderen|richtige
      @can ~5 in einer|einem|anderen|anderer ~3 farbe|größe|modell|ausführung ~3 haben|bekommen|nehmen|kriegen ~3 -- noch+nicht+versandt|bestellung+ändern
      getragen|trage|etikett|probiert|anprobiert ~5 & andere*|größer*|kleiner*|farbe|nummer|tausch*
      könnte|kann|könnten|dürfte ~2 ich|wir ~3 <n>|größe|größere|kleinere|andere|anderen|anderes ~4 bekommen|haben|kriegen ~7 -- rechnung|noch+nicht|dazu|stück|euro
      nummer|größe ~2 zu ~1 klein|groß|gross|eng|weit ~7
      @return|zurück ~7 dafür|stattdessen|gegen|im+gegenzug ~5 größe|farbe|andere*|größer*|kleiner*|nummer|<n>
      drückt|drücken|rutscht|schlabbert|spannt|kneift|zwickt ~9 größer|kleiner|andere|größe|nummer|weiter
      in ~2 anderen|anderer|größer|kleiner ~2 größe|farbe|ausführung ~5 & zurück|erhalten|gefällt|passt|habe|tausch*|schicke -- bestellen|lager
      tauschen|umtauschen|wechseln ~2 möglich|erlaubt|geht ~1
      passt ~5 nicht ~9 größer|kleiner|andere|größe|tausch*|nummer|farbe -- geld|zurückgeben
      @want|@can|@ask|wie|ob|möglich|funktioniert|nehmt|nehmen ~9 @swap -- @broken|geld|nein|daten|noch+nicht|passwort|erfahrungen|zurück+geld|versandt|batterie|kein+umtausch|umtausch+nein
      @swap ~7 gegen|in|auf|für|möglich|größe|farbe|modell|bitte -- @broken|vertauscht|erfahrungen|austausch+mit|batterie|versandt
      @swap ~1 ? -- @broken
      gegen ~3 ein|eine|einen|die|das|den|das+in ~6 @swap|eintauschen|umtauschen|austauschen|tauschen -- @broken
      wann|wo|wie|status ~9 umtausch|@swap|austauschware|tauschware|neue+größe|richtigen+größe|andere+größe|neuen+größe ~4 -- fehler
      nummer|größe|tick ~1 größer|kleiner|grösser ~5 -- noch+nicht+versandt
      zu ~2 klein|groß|eng|weit|kurz|lang|gross|breit|schmal & umtausch*|tausch*|tauschen|größe|nummer|andere|anderes|größer|kleiner|größere|kleinere|dafür|gegen|m|l|xl|s -- geld|retour*|zurückgeben|zurückschicken|andere+brauche+ich|mein+geld|zimmer|keine+andere|lieferzeit|nein
      @want|hätt|gäbe|lieber|bräuchte|bräuchten|brauche|gern|gerne ~6 in @product|<n>|größe|natur|der|einer|anderen ~5 & erhalten|bekommen|gefällt|passt|zurück|drückt|drücken|eng|klein|groß|gross|tausch*|statt|zurückgebe|zurückgegeben -- noch+nicht|bestellung+ändern|geld|nicht+geliefert|angeklickt|geliefert+wurde
      ^ @want|ich+hätte+gern|ich+hätte+gerne|ich+bräuchte|ich+brauche ~3 größe|grösse|nummer <n>|s|m|l|xl|xxl|kleiner|größer ~1 -- noch+nicht|bestellung|auftrag
      nehmt|nehmen|nimmt ~6 zurück ~7 dafür|stattdessen|größere|kleinere|andere
      im|zum tausch|umtausch|austausch ~5 -- @broken
      bräuchten|bräuchte|brauche|brauchen ~6 doch|lieber|eher ~4 mit|in|größe|<n> ~3 & bekommen|erhalten|angekommen
      größer|kleiner|andere+größe|andere+farbe|anderes+modell|größere|kleinere ~7 zurückgebe|zurückschicke|zurücksende|zurückgeben|eintausche
    `,
    tells: `
      zu ~1 klein|eng|groß|gross ~5 & brauche|bräuchte|größe|nummer|hätte -- geld|zurückgeben
      tausch|umtausch -- nein|kein|nicht+umtausch
      fällt ~3 klein|groß|gross|größer|kleiner ~1 aus
    `,
    hints: `
      umtausch|tauschen|tausch
      andere|anderen|größere|kleinere|anderes größe|farbe|modell
      zu ~1 klein|eng|groß|gross|kurz|weit
    `,
    subjects: `
      umtausch|tausch|austausch|umtauschen|größentausch|tauschen -- nein
      andere|falsche|größer|kleiner|neue größe ~1
      größer|kleiner
    `,
  },
  return_request: {
    asks: `
      holt|holen|nehmt|nehmen ~6 wieder ~2 ab|zurück|mit ~6
      mag|mögen|mochte ~5 nicht|gar+nicht|überhaupt+nicht ~4 -- warten|länger
      behalten ~2 will|möchte|wollen|mögen|möchten ~3 & nicht
      will|wollen|möchte|möchten ~4 nicht ~2 behalten
      was ~2 muss|soll|kann ~4 beachten|tun|machen ~6 & behalten|zurück*|retour*|loswerden
      noch ~3 folie|originalverpackt|ungeöffnet|versiegelt|unbenutzt|verpackt|verschlossen ~4 & zurück*|behalten|retour*|nehmen|rückgabe
      fehlkauf|fehlgriff|nicht+mein+ding|nicht+unser+geschmack|nicht+mein+geschmack|nicht+meins ~5 -- hübsch
      wer zahlt|trägt|übernimmt ~5 porto|rücksendung|retoure|rücksende*|rückversand|rückporto
      retoure|rückgabe|rücksendung ~4 anmelden|veranlassen|beauftragen|einleiten|starten|möglich|kostenlos|kostenpflichtig|gratis ~2
      wie ~1 viel|viele|lang|lange ~5 zurück*|rückgabe|widerruf*|retour* ~3 -- @money|geld
      bis ~1 wann ~7 zurück*|zurückgeben|zurückschicken|retour*|widerruf*
      harmoniert|beißt|unpassend|überdimensioniert|zu+wuchtig|zu+grell|zu+dominant ~4
      zufrieden|glücklich|überzeugt ~3 & nicht|kein|wenig & zurück*|behalten|rückgabe|artikel|geld|produkt|ware
      @want|@can|@ask|wie|wo|wohin|ob|hiermit|werde|würden|muss ~9 @return -- eingetroffen|palette|erhalten|angekommen|schon|unterschrieben|an+den+absender|rückruf|stornier*|umtausch|status|bearbeitet|@broken|geld+zurückgeb|einwilligung|bestätigt|@swap|eingegangen|habe+ich+zurückgeschickt|warum|abgelaufen|vor+zwei|bestellung+zurückziehen|rückerstattung+erhalten
      @return ~5 @thing|schein|etikett|label|möglich|wie|frist|adresse|bitte|anmelden|recht -- eingetroffen|erhalten|angekommen|schon+bearbeitet|einwilligung|status|eingegangen|unterschrieben|daten|bestellung+im|noch+nicht+erstattet|werbung
      schick*|send*|geb|gebe|geben|bring|bringe|bringen|gehen|geht|nehmt|nehmen|nimmt|kommt|kommen|gebt ~8 zurück|retour -- absender|geld|rückruf|dhl|ups|hermes|dpd|@carrier|warum|dafür|im+tausch|bestätigung|paket+geht|versender|rufen|konto
      zurück|retour ~1 schicken|senden|geben|gehen|bringen|schicke -- absender|geld
      rücksendeetikett|retourenetikett|retourenlabel|rücksendelabel|retourenschein|rücksendeschein|rücksendeformular|retourenformular|retourenaufkleber|rücksendeaufkleber|retourlabel|retouretikett|rücksendeunterlagen|retourenunterlagen|rückschein|rückgabeschein|retourschein ~7 -- abgegeben|benutzt
      brauche|brauch|bräuchte|benötige ~4 etikett|label|aufkleber|paketschein ~3
      rückgaberecht|widerrufsrecht|rückgabefrist|widerrufsfrist|rücksendefrist|rückgabebedingungen|rücksendekosten|retourenkosten|rücksendung|retourenadresse|rücksendeadresse ~6 -- erhalten|angekommen|bearbeitet|eingegangen|stand|status
      widerrufe|widerruf|widerrufen ~6 -- einwilligung|daten|bestellung+heute|werbung
      hiermit ~3 widerruf* ~4 -- einwilligung|daten
      ! geld ~2 zurück ~2 & gefällt|passt|groß|klein|eng|zufrieden|behalten|anders|abholen|qualität|enttäuscht|will|möchte|bitte -- wann|wo|noch+kein|storniert|zweimal|nie|warte|@broken|beschwerde|falls+bis
      geld+zurück bitte
      abholen|abgeholt|abholung ~9 nicht|behalten|zurück -- depot|filiale|zettel|postfiliale|bei+euch|bei+ihnen|selbst|karte
      @ask|wann ~6 wieder ~1 abholen|mitnehmen|abgeholt|abzuholen -- habt+ihr|haben+sie|wurde|wurden
      wieder ~2 loswerden|abgeben|zurück ~2
      ! nicht|nichts|doch+nicht ~2 behalten ~4
      behalte|behalten ~7 andere|anderen|rest|übrigen|zwei|gehen+zurück|zurück -- stornier*
      zu ~2 euch|ihnen ~1 zurück -- absender|geht+zurück|paket
      wie|wo ~3 kommt|kommen|bringe|gebe|schicke ~3 zu|an|bei euch|ihnen|zurück ~2 -- bestellung
      loszuwerden|loswerden ~3
      nehmen|nehmt|nimmt ~3 sie|ihr|die|das|den|es|sie+die ~4 zurück -- dafür|schickt+mir
    `,
    tells: `
      nicht ~2 zufrieden|überzeugt|glücklich|begeistert -- service|kundendienst
      passt|passen|gefällt|gefallen|beißt|harmoniert ~5 nicht|gar+nicht|net ~4 -- termin|umtausch*|tausch*|adresse|mir+gut|auf+eine|fassung|spricht
      nicht ~3 gefällt|gefallen|passt|passen|geschmack -- termin|tausch*
      viel|etwas|leider ~1 zu ~1 groß|gross|klein|hell|dunkel|schwer|laut|hart|weich ~3 -- tausch*|umtausch*|größe
      sah|sieht|schaut ~5 anders|edler|hochwertiger|billig|billiger|schöner ~3 -- bestellung+aus|wie+sieht
      geld zurück -- wann|wo|noch|storniert
      ungeöffnet|originalverpackt|unbenutzt|originalverpackung
      fehlkauf
    `,
    hints: `
      rückgabe|retoure|rücksendung|widerruf|zurückschicken|zurückgeben
      zurück
      zu ~1 groß|gross|klein|eng|dunkel|hell
    `,
    subjects: `
      retoure|retouren|rücksendung|rückgabe|widerruf|zurückschicken|zurücksenden|zurückgeben|rückholung|teilretoure|retourenschein|retourenlabel|retournieren|rücksenden|fehlkauf|widerrufsrecht -- erhalten|status|angekommen|storno
      passt|gefällt ~1 nicht
      geld zurück -- wo|wann
      ^ zurück $
    `,
  },
};
