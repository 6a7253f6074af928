// German: what a mail says that writes as a firm: quotes, purchase orders, and notices of suppliers and carriers. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const business: IntentRules = {
  quote_request: {
    asks: `
      was ~1 käme|kommt|kämen|würde|macht|machen ~6 zusammen|insgesamt|kosten|gesamt ~4 -- versand|lieferzeit
      @want ~2 <n>|zwanzig|dreißig|fünfzig|hundert|zwölf|zehn ~5 & angebot|preis|kosten|käme|rabatt|kita|schule|hotel|verein|firma|büro|gemeinde|restaurant|praxis -- stornier*|retour*|hiermit
      wir sind|betreiben|haben ~3 kita|schule|hotel|restaurant|verein|firma|café|cafe|pension|praxis|büro|agentur|laden|geschäft|boutique|hotelbetrieb|gasthaus|gasthof|wohnheim|pflegeheim|kanzlei ~9 & brauchen|bräuchten|suchen|benötigen|preis|rabatt|angebot|ausstatten|kosten|interess*
      interesse|interessiert|interessieren ~3 an ~4 größeren|größere|menge|stück|<n>|hundert|mehreren ~3
      großbestellung|sammelbestellung|großauftrag|objektausstattung|objektbestellung|werbegeschenke|kundengeschenke|firmengeschenke|mitarbeitergeschenke|gastgeschenke|ausschreibung|vergabe|beschaffung ~6 -- storn*|status
      lässt|geht|gäbe|gibt ~4 preis|rabatt|nachlass|skonto|kondition* ~5 ? & stück|<n>|menge|mehrere|firma|verein|größere*|abnahme
      anfragen|anfrage|angefragt ~5 <n>|stück|stk|menge ~5 -- status|bestellung
      richtpreis|stückpreis|einzelpreis|gesamtpreis|nettopreise|bruttopreis|preisindikation ~5 -- abgebucht|rechnung
      @ask|@want|unterbreiten|unterbreitet|erstellen|erstellt|machen|macht|zukommen|erbitten|holen|einholen|um|abgeben|anbieten|stellen ~7 angebot|angebote|angebots|preisangebot|kostenvoranschlag|richtpreis|preisauskunft|preisliste|händlerpreisliste|preislisten|kostenvoranschläge|staffelpreise|mengenpreise|nettopreise|konditionen -- ihr+angebot+an|nehmen+ihr+angebot|laut+angebot|wie+angeboten|sonderangebot|sonderangebote|unser+angebot|angebotsnummer|gemäß+angebot|zu+ihrem+angebot|im+angebot
      angebot|preisangebot|kostenvoranschlag|preisanfrage|angebotsanfrage|richtpreis ~6 über|für|von|bitte|unterbreiten|erstellen|zukommen|schicken|senden|inkl|zu -- nehmen|bestellen+wie|laut+angebot|ihrem+angebot|unser+angebot|sonderangebot|ihr+angebot+vom|gilt|angebot+an|gemäß
      angebot ~7 verlängern|nachbessern|überarbeiten|aktualisieren|anpassen|gültig|verbessern ~3
      mengenrabatt|mengenrabatte|staffelpreise|staffelpreis|staffelrabatt|großhandelspreise|händlerpreise|händlerrabatt|händlerkonditionen|wiederverkäufer|wiederverkäuferpreise|einkaufskonditionen|großhandel|großabnehmer|nettopreise|projektpreis|firmenrabatt|firmenkonditionen|händlerpreis|händlerkonto|geschäftskundenkonto|firmenkundenkonto|firmenkonto|gewerbekunde|businesskonto|rahmenkonditionen ~6
      rabatt|preisnachlass|nachlass|sonderpreis|skonto|ermäßigung|guten+preis|besseren+preis|sonderkonditionen|spezialpreis ~7 @several|nehme|nehmen|abnehme|abnahme|bestelle|bestellen|größere*|menge|verein|firma|schule -- code|newsletter*|abgezogen|gutschein*
      @several|nehme|nehmen|abnahme|abnehmen|verein|firma|menge ~9 rabatt|preisnachlass|nachlass|sonderpreis|guten+preis|besseren+preis|preis+machen|beim+preis|konditionen|skonto -- bleiben|besprochen|vereinbart*|erhöhen|code|newsletter*|abgezogen|gutschein*
      was|wie+viel|wieviel|preis|zu+welchem+preis ~4 kosten|kostet|würde|würden|preis|käme|kämen|verlangt ~5 @several ~6 -- versand|lieferung|österreich|erstatt*|abgebucht
      @several ~6 preis|preise|kosten|kostet|angebot|preisauskunft|lieferzeit ~4 -- erstatt*|abgebucht|listenpreise|falsch|erhöhen|vereinbarten|versandkosten
      konditionen ~6 -- bleiben|besprochen|vereinbarten|vereinbarte|unsere+konditionen
      anfrage <n>|<id>|über|nummer ~8 -- auf+ihre
      weiterverkaufen|wiederverkaufen|weiterverkauf|vertreiben|in+unser+sortiment ~5 -- angebot+für+ihren
      einrichten|ausstatten|einzurichten|auszustatten|neu+ausstatten|ausrüsten|bestücken|möblieren|eröffnen|beschenken|schenken ~9 & büro|restaurant|hotel|praxis|schule|mitarbeitern|mitarbeiter|zimmern|filiale|cafe|kanzlei|firma|angestellten|kita|pension|belegschaft|kunden
      suchen|suche ~4 lieferanten|lieferant|partner ~5 für ~5
      preis|preises ~2 machen|entgegenkommen|nachlassen ~2
      was|geht|ginge|lässt ~4 beim|am preis ~4
      preisliste ~4 -- neue+preisliste|unsere
      nettopreis|stückpreis|preis+pro+stück|preis+je+stück|gesamtpreis ~5 ? -- rechnung
      logo|bedruckt|bedrucken|branding ~5 & stück|kosten|preis|angebot|<n>
      geschäftskunde|geschäftskunden|firmenkunde|firmenkunden|gewerblich|gewerbliche ~6 & konto|preise|rabatt|konditionen|angebot|bestellen
    `,
    tells: `
      angebot|kostenvoranschlag -- ihr+angebot|laut|ihrem+angebot|sonderangebot|wie+angeboten
      <n> ~1 stück|stk|mitarbeiter|zimmer|tische|stühle|personen & preis|rabatt|angebot|kosten
    `,
    hints: `
      angebot|rabatt|preis|preise|konditionen
    `,
    subjects: `
      angebot|angebotsanfrage|preisanfrage|kostenvoranschlag|mengenrabatt|händler|händleranfrage|konditionen|anfrage+über|großbestellung|firmenkunde|gewerbekunde|geschäftskunde|preisliste|staffelpreise|händlerpreise|großauftrag -- laut|angenommen|sonderangebot
      anfrage <n>|<id>
      angebot ~2 verlängern|anfrage
    `,
  },
  purchase_order: {
    asks: `
      fehlt|fehlen|aussteht|ausständig|vermissen ~4 ab|auftragsbestätigung|auftragsbestätigungen|bestellbestätigung ~2 & unserer|unsere|wir
      erteilen|erteile|vergeben ~4 auftrag|aufträge|zuschlag ~6
      auftrag ~3 über|zur ~2 lieferung|<n> ~5 -- storn*|wann|status
      gemäß|laut ~1 beiliegendem|beigefügtem|anliegendem|angehängtem|beiliegender ~4
      beiliegend|anliegend|beigefügt ~5 bestell*|auftrag|abruf|po ~3
      gegengezeichnet|gegenzeichnung|firmenmäßig|rechtsgültig|unterfertigt ~5
      bestellen ~2 wir|ich ~5 -- wenn|wann|was|storn*|falls
      möchten|möchte|würden ~3 wie ~1 folgt ~2 bestellen
      bestellung ~2 wie ~1 folgt ~5
      lieferadresse|lieferanschrift|rechnungsadresse|lieferort ~4 & bestellen|stück|<n>+stk|auftrag+über|positionen & wir -- ändern|falsch
      hiermit|verbindlich|wie+besprochen|telefonisch ~6 bestellen|ordern|bestelle|beauftragen|beauftragt|ordere -- abbestell*|storn*
      bestellen|ordern|beauftragen|bestelle wir|ich|verbindlich ~6 @several|folgend*|wie+angeboten|gemäß|laut -- wenn|wann|storn*|würde|was+kost*
      wir|ich ~2 bestellen|ordern|beauftragen ~5 @several|folgend*|wie+angeboten|gemäß|hiermit|verbindlich -- wenn|storn*|kosten
      anbei|beiliegend|beigefügt|im+anhang|als+anhang|anhang|angehängt|beigefügte|anliegend|in+der+anlage|anlage|beigeschlossen ~7 bestellung|bestellschein|bestellformular|auftrag|po|bestelldokument|einkaufsauftrag|auftragsschreiben -- ihrer+bestellung|ihre+bestellung|auftragsbestätigung+zu|foto*|unsere+auftragsbestätigung|rechnung|storn*
      unsere|unserer|unseren|neue|geänderte|unterschriebenen|unterzeichnete|revidierte ~3 bestellung|bestellschein|einkaufsbestellung|po ~4 anbei|im+anhang|anhang|<id>+anbei|folgt
      auftragsbestätigung|ab|bestätigung|gegenzeichnung|bestätigt|bestätigen ~6 unserer|unsere|zu+unserer|für+unsere|termin+und+preise|liefertermin+und+preise|umgehend|termin ~5 -- ihre+bestellung|ihrer+bestellung|eingegangen|plz|storn*
      zu ~1 unserer bestellung|einkaufsbestellung|order|po ~8 auftragsbestätigung|bestätigung|bestätigt|ab -- lieferung+war
      unsere|unserer ~1 bestellung|order|po|einkaufsbestellung ~6 bestätigen|bestätigung|gegenzeichnen|auftragsbestätigung -- storn*|ändern+pos
      bestätigen|bestätigt ~4 termin|liefertermin|preise|preis|annahme ~4 -- ihre+bestellung|ihrer|wir+bestätigen
      bitte|ab ~2 auftragsbestätigung|ab bis|an|per ~3
      bitte ~3 liefern|liefert ~3 uns|sie+uns|auf+rechnung|@several ~8 -- nach|fehl*|nachliefern|erst|adresse|statt|nur+die|sie+die|storn*
      liefern ~1 sie ~2 @several|uns|auf+rechnung ~6 -- nach|auch|samstags|erst|österreich|fehl*
      bestell|bestellen|bestellt folgendes|folgende|folgenden ~5
      folgendes|folgende|folgenden ~3 bestellen|ordern|artikel|positionen ~3 -- fehl*|zurück|angebot|storn*|fragen
      abruf|lieferabruf|rahmenvertrag|rahmenauftrag|abrufauftrag|rahmenbestellung|kontrakt|lieferplan ~6 -- kündigen
      nehmen|nehme ~3 ihr|euer|das angebot ~5 an ~4
      angebot ~6 annehmen|angenommen|nehmen+an|an+und+bestellen|einverstanden|beauftragen ~3
      laut|gemäß|lt|zu ~2 angebot|ihrem+angebot|ihrem+schreiben|offerte ~6 & bestell*|auftrag|liefer*|ordern|order -- verlängern|storn*
      bestellschein|bestellformular|bestelldokument|einkaufsbestellung ~6 -- unterschrieb*+fehlt
      revision|rev|geänderte|revidierte|korrigierte ~3 bestellung ~5
      ersetzen ~3 erste|vorherige|alte ~2 fassung|version|bestellung
      rechnung|fakturierung ~2 an|auf ~3 die|das|den|unsere|kostenstelle|gmbh|og|zentrale|amt|bäckerei|firma ~4 & bestell*|liefer*|ordern|stück|<n> -- umschreiben|schicken
      kostenstelle|bestellreferenz|einkäufer|einkaufsabteilung ~4 & bestell*|liefer*|stück|<n> -- rechnung+ausweisen
      gleichen|gleiche|selben|denselben|dieselbe|nochmal ~1 auftrag|bestellung|menge ~4 wie ~5 -- fehler|problem
      bestellnummer|bestellnr|unsere+bestellnummer <id> ~6 angebot|lieferung|liefertermin+kw|frei+haus -- ihre+bestellnummer|status|wo|wann|versandt
      im+anhang|anbei|s anhang ~3 & bestellung|ab|bestellschein|order
      lieferung ~3 frei+haus|in+kw|kw|ab+werk ~5 & bestell*|auftrag|order|stück|kartons -- ihre+bestellung|ihrer+bestellung|wir+liefern|voraussichtlich
      ordern|bestellen ~2 wir|ich ~2 verbindlich
    `,
    tells: `
      einkauf|zentraleinkauf|einkaufsabteilung|beschaffung ~4 & bestellung|auftrag|po|ab|bestellnummer
      ^ po|bestellung ~1 <id>|<n> $
      zu ~1 den ~1 vereinbarten|besprochenen ~1 konditionen|preisen
      kostenstelle
    `,
    hints: `
      po|bestellschein|auftragsbestätigung
      einkauf
    `,
    subjects: `
      bestellschein|abruf|einkaufsbestellung|bestellung+anbei|bestellung+im+anhang|auftragserteilung|neue+bestellung|folgeauftrag|rahmenvertrag|lieferabruf|auftragsbestätigung+zu+unserer|bestellung+per+mail|auftrag+laut -- ihre|storno
      ^ bestellung <id> $
      ^ po <id> $
      auftragsbestätigung
      revision ~2 bestellung
      bestellung ~2 revision|rev|anhang
    `,
  },
  supplier_notice: {
    asks: `
      ware|material|waren|lieferung ~3 für ~1 ihre|ihren ~2 po|bestellung|auftrag|order|<id> ~7
      verließ|verlassen|verlässt ~2 unser|unseren|unsere ~1 haus|werk|lager|hof|produktion
      unser|unsere ~1 haus|werk|lager|produktion ~2 verlassen|verlässt ~4
      spediteur|spedition ~3 meldet|avisiert|holt|kontaktiert ~4
      lieferbar ~2 ab|wieder+ab|frühestens|voraussichtlich ~3
      lieferzeit|lieferzeiten ~3 verlängert|verlängern|beträgt+derzeit|derzeit|aktuell ~4 & unsere|ihre|wir -- bei+euch
      mindestmenge|mindestbestellwert|frachtfreigrenze|mindermengenzuschlag ~4 & ab|unsere|neu|ändert
      muster|mustersendung|bemusterung ~5 ihnen|ihrer|für+sie
      rückruf|produktrückruf|chargenrückruf ~6 charge|artikel|produkt|serie
      charge|chargennummer ~6 & ihre|ihnen|geliefert|betroffen
      unsere ~2 bankverbindung|bankdaten|kontoverbindung|anschrift|firmierung ~4 & neu*|geändert|ändert
      sehr+geehrte|liebe|geschätzte ~1 geschäftspartner|partner|kunden|händler|fachhändler ~9
      ihre|ihrer|ihrem|eure|eurer ~1 bestellung|bestellungen|order|po|auftrag|bestellnummer|bestell <id>|po|vom|<n>|nr|position|steht|verzögert|ist|können|wird ~9 -- mein|meine|meiner|bei+northwind|zugestellt|re+ihre|wo+ist|wann|ich+habe|habe+ich|kann+ich|danke|falls+sie+ihr
      wir|hiermit ~2 bestätigen|bestätigen+wir ~6 ihre|ihrer|ihren|eure ~3 bestellung|auftrag|order|po|mengen -- bitte+bestätigen
      bestätigen ~2 wir|hiermit ~4 ihre|ihren|den+eingang+ihrer ~3
      unsere auftragsbestätigung|proforma|proformarechnung|lieferavis|rechnung ~6 -- auf+unsere|fehlt|zu+unserer|wo|ist+falsch|unsere+rechnung+fehlt
      danke|dank ~3 für ~2 ihre|ihren|eure ~1 bestellung|auftrag|order ~5
      position|pos ~3 <n>|<id> ~3 ihrer|ihres|der ~3 ~5 rückstand|verzögert|nicht+lieferbar|verspätet|später -- mein*
      ihrer|ihre|ihres ~4 rückstand|verzögert|lieferverzug|im+verzug|verschiebt|verspätet|lieferverzögerung ~5 -- mein*|wann+kommt|seit|beschwer*
      verzögert|verschiebt|verspätet ~2 sich ~5 ihrer|ihre|lieferung|auslieferung ~6 -- warum|meine|meiner|mein|wieso|wie+lange
      rohstoff*|lieferengpass|lieferengpässe|produktionsausfall|rohstoffmangel|rohstoffengpässe|kapazitätsengpass|produktionsverzögerung|maschinenausfall ~4
      unser|unserem|unseres ~1 werk|zulieferer|produktion|lieferant|hersteller|vorlieferant ~9 -- liefern+lassen|an+unser|in+unser|falschen
      unser|unsere|unserem ~2 artikel|produkt|artikelnummer ~5 aus|ausläuft|eingestellt|auslaufend|ausgelistet|nachfolger|ersetzt|abgekündigt -- mein
      läuft|ausläuft|auslaufen|eingestellt|abgekündigt ~6 nachfolger|nachfolgeartikel|jahresende|sortiment ~3 -- nehmen+sie|kommt
      ausläuft|abgekündigt|nachfolgeartikel|nachfolger+ist ~3
      erhöhen|anpassen|passen|steigen ~6 preise|listenpreise|verkaufspreise|preisliste ~5
      preisanpassung|preiserhöhung|preisänderung|preisinformation|listenpreise|teuerungszuschlag ~6 -- beschwer*
      neue|aktuelle|unsere ~1 preisliste ~5 anbei|finden|im+anhang|gültig
      betriebsferien|werksferien|betriebsurlaub|werksurlaub|betriebsruhe|inventur ~6
      werk|betrieb|produktion|büro ~4 geschlossen ~6
      geben|senden|richten|platzieren ~4 ihre|eure bestellungen|bestellung|aufträge ~6 bis|rechtzeitig
      avis|lieferavis|versandanzeige|versandavis|anlieferavis|avisierung+lieferung|avisieren ~9 -- anruf|zustellung+kommt
      anlieferung|lieferung|liefern|anliefern ~4 ihrem|ihr|eurem ~1 lager|werk|wareneingang|haus ~6 -- verlassen|aus+ihrem
      heute|gestern|soeben|am ~4 für+sie|an+sie ~4 versandt|versendet|verladen|verschickt|ausgeliefert
      wir ~4 versandt|verladen|verschickt|versendet ~6 paletten|palette|kartons|colli|kolli|stück ~4
      paletten|kartons|colli|kolli ~6 ihre|ihrer ~1 bestellnummer|bestellung|order|po
      können ~3 wir ~5 nur|aktuell|derzeit|frühestens|leider+nicht|erst ~5 liefern|ausliefern|produzieren|versenden
      wir ~4 nur ~4 liefern ~6 rest|restmenge
      restmenge|rest|restliche+menge|nachlieferung ~2 folgt|liefern+wir|erfolgt|im|in|wird ~4 -- stornier*|lassen|möchte
      zahlungsziel|nettozahlung|tage+netto|rein+netto|zahlbar|valuta ~6 -- bitten+um|bieten|können+wir|angebot
      senden|übersenden|schicken wir|ihnen ~5 unsere|die|anbei ~2 rechnung|proforma|gutschrift|auftragsbestätigung|faktura ~6
      anhang|anbei|beiliegend ~6 unsere|unserer ~1 rechnung|auftragsbestätigung|proforma|preisliste|lieferschein ~5
      sehr ~1 geehrter|geehrte|geehrtes kunde|kunden|kundin ~9 & unsere|wir|ihre -- gewonnen|klicken|passwort|konto
      zur|steht|stehen ~3 abholung|versand|auslieferung ~2 bereit ~5 -- depot|filiale|paketshop|meine|ist|wann|paket
      neuer|neue liefertermin|lieferwoche|versandtermin ~2 ist|kw|lautet ~4
      wir ~2 liefern ~3 voraussichtlich|in+kw|kw|am|ab|bis ~5
      voraussichtlich ~3 kw <n> ~3
      als ~1 ihr ~1 lieferant
      wir informieren|teilen|möchten sie|ihnen ~9 -- beschweren|ob|wann|wo|ändern|bestellen|kaufen|rückmelden
    `,
    tells: `
      ihr|ihre ~2 <id> -- mein*|wo|wann|ich|bitte
      mit freundlichen grüßen ~2 vertrieb|verkauf|export|auftragsabwicklung|innendienst
      ihr team der ~4
    `,
    hints: `
      ihre+bestellung|ihrer+bestellung
      werk|paletten|lieferant
    `,
    subjects: `
      ihre|ihr ~1 bestellung|po|auftrag|order ~5 -- bei|re
      lieferverzug|versandanzeige|preisanpassung|preiserhöhung|betriebsferien|lieferavis|avis|auslauf|auslaufartikel|rückstand|teillieferung|ware+bereit|lieferverzögerung|abkündigung|produktabkündigung|sortimentsänderung|lieferengpass|preisliste+<n>
      auftragsbestätigung <id>|ab|<n>
      rechnung <n>|<id> ~2
    `,
  },
  carrier_notice: {
    asks: `
      sendung|paket|lieferung ~5 empfänger ~2 benachrichtigt|informiert|kontaktiert|verständigt
      liegt|lagert ~5 in|im unserer|unserem ~1 filiale|depot|paketshop|lager|niederlassung ~4
      abholnummer|tourennummer|ladeliste|ladereferenz|frachtbriefnummer|sendungsreferenz|tour ~5 & sendung|paletten|abholung|fahrer|ladung
      rampe|laderampe|verladung|beladung|zeitfenster+für+die+abholung ~5
      zustellung|lieferung ~4 verzögert|verspätet|verschoben|nicht+möglich ~4 & empfänger|ihre+sendung|versender|wir
      leergut|tauschpaletten|europaletten|palettentausch|palettenkonto ~4
      verlust|verlustmeldung|schadensfall|schadenfall|haftung|regulierung ~4 & sendung|claim|schaden*|ihre*
      ihre|ihrer|ihr|ihrem|eure ~1 sendung|sendungen|paket|abholung|nachforschungsauftrag|abholauftrag|schadensmeldung|transportauftrag|versandauftrag|kundennummer ~9 -- meine|mein|wo+ist|ich|ihre+sendung+ist+da|zollgebühr|bezahlen|wartet|klicken|wann|<url>
      für ihre sendung|abholung|lieferung ~9 benötigen|brauchen ~5
      empfänger|empfängerin|versender|absender|auftraggeber|adressat ~9 zugestellt|verweigert|unbekannt|verzogen|zugeführt|zurückgeführt|nicht+angetroffen|zurückgesandt|zurückgeschickt|müller|abgelehnt|wünscht|bestätigt|informiert -- mein|steht|verfolgung|stand|gerade
      wir ~2 konnten|haben|werden ~6 sendung|paket|lieferung ~3 nicht|leider|heute ~4 zustellen|zugestellt|abholen|ausliefern -- warum
      konnten|konnte ~4 sendung ~5 nicht ~4 zustellen|zugestellt|ausgeliefert -- meine|mein
      unser|unsere|unserem|unseren ~1 fahrer|zusteller|depot|paketzentrum|lkw|verteilzentrum|umschlagplatz|hub|terminal|zustellbasis ~9 -- filiale+in|fahrer+abweisen|liefern+an
      in|im unserem ~1 depot|paketzentrum|lager|verteilzentrum|umschlaglager ~5 -- falsch|liefern
      holt|holen|abholen|abgeholt ~7 bei+ihnen|in+ihrem+lager|ihr+lager|an+ihrer+rampe ~4 -- kann+ich|möchte|selbst|könnte
      abholung|abholtermin|abholauftrag ~6 eingeplant|geplant|bestätigt|storniert|gebucht|verschoben|morgen|ihrem+lager ~4 -- möchte|kann+ich|können+sie+die|richtige*|falsch*
      zugestellt & empfänger & ihre -- mein*
      ihre sendung ~3 wurde|ist|wird|konnte|liegt|befindet ~6 -- klicken|<url>|bezahlen
      sendung <id>|<n> ~9 zustellen|zugestellt|unzustellbar|beschädigt|depot|empfänger|paketzentrum|hängt|verweigert|ablieferbeleg -- meine|mein|wann|wo|ich
      unzustellbar|unbekannt+verzogen|rückführung|zurückgeführt|retourniert+an+versender ~5 -- mein*|ich|warum
      weiter|wie ~2 verfahren ~2 sollen|wir ~3 & sendung|paket|empfänger|ware
      ablieferbeleg|ablieferungsbeleg|zustellnachweis|frachtbrief|cmr|rollkarte|speditionsauftrag ~6 -- bitte+senden|senden+sie|fordere|brauche|nie|nicht+erhalten
      angeforderte|angeforderten|gewünschte ~2 ablieferbeleg|zustellnachweis|nachweis ~4
      handelsrechnung|zolltarifnummer|zolltarifnummern|ausfuhrbegleitdokument|zolldokumente|eori|verzollungsunterlagen|ausfuhranmeldung ~6 -- sie+wollen|die+wollen|mein*
      zollabfertigung ~5 ihre|ihrer|benötigen
      dieselzuschlag|treibstoffzuschlag|energiezuschlag|mautzuschlag|frachtraten|dieselfloater|transportpreise ~6
      schadensprotokoll|schadenprotokoll|schadensanzeige|havariemeldung ~5
      beim umschlag ~6
      wegen|aufgrund|infolge ~4 schneefall*|unwetter|streik|streiks|sturm|hochwasser|wetterlage|glatteis|feiertags|störung|hochbetrieb ~9 & zustell*|verzöger*|sendung*|abhol* -- mein*|ich
      kommt ~2 es ~4 verzögerungen|einschränkungen|verspätungen ~4
      annahme verweigert ~5 & sendung|empfänger|versender -- mein*|nachbar*|ich
      in ~3 zustellung|auslieferung ~4 & ihre+sendung|empfänger
      zustellung ~3 erfolgt|geplant|avisiert ~5 & sendung|empfänger
      ihr dpd|dhl|gls|ups|hermes|post ~1 team|kundenservice|kundendienst
    `,
    tells: `
      spedition ~3 disposition|gmbh|lang|kundendienst
      disposition|kundendienst ~4 spedition
      nächsten werktag|arbeitstag
      paketzentrum ~4 gefunden
    `,
    hints: `
      sendung|empfänger|depot|versender
    `,
    subjects: `
      ihre ~1 sendung|abholung|lieferung ~4
      unzustellbar|avisierung|zollabfertigung|ablieferbeleg|dieselzuschlag|schadensprotokoll|abholbestätigung|zustellinformation|sendungsbenachrichtigung|abholauftrag|verkehrseinschränkung|servicemeldung -- mein*
    `,
  },
};
