// German: what a mail says that says of a parcel on its way, or of where it should go. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const delivery: IntentRules = {
  delivered_not_received: {
    asks: `
      stehe|stand|steh ~3 vor ~3 leeren|leerer ~1 haustür|tür|briefkasten
      vor ~2 tür|haustür|wohnungstür ~5 nichts|kein|keine|leer
      an|meinen|meine ~2 mann|frau|sohn|tochter|mitbewohner|nachbarn|hausmeister|portier ~3 übergeben|ausgehändigt|abgegeben ~6 -- geben|bitte
      übergeben|ausgehändigt|abgegeben|zugestellt ~5 dienstreise|urlaub|nicht+daheim|weg|verreist|im+büro
      wurde ~1 zugestellt & aber|doch|nur|leider|ich|nicht|nichts|leer* -- wann|nicht+zugestellt|noch|kaputt|beschädigt|falsch*|fehlt|unvollständig
      weder ~6 noch ~5 & zugestellt|geliefert|paket|briefkasten|nachbar*
      ist ~1 nie ~2 angekommen|eingetroffen|gelandet|aufgetaucht -- bestätigung|mail|geld|retour*|rücksendung|rechnung|gutschrift
      nie ~2 angekommen|eingetroffen|erhalten|bekommen|gesehen ~3 & paket|sendung|lieferung|zugestellt|bestellung -- bestätigung|bestätigungsmail|mail
      empfang|erhalt ~3 bestätigt|quittiert ~5 nicht|nie|niemand
      laut ~3 zugestellt|geliefert|übergeben|abgegeben -- bei+ihnen|bei+euch
      ! zugestellt|geliefert|übergeben|abgegeben|abgeliefert|ausgeliefert|hinterlegt|ausgehändigt|deponiert|abgelegt & nicht|nichts|nie|niemand|keiner|kein|keine|keinem|leer|niemals|nirgends|weg -- wann+wird|wird+geliefert|geliefert+wird|wann+kommt|lieferbestätigung|versandbestätigung|wann+ist|adresse+hinterlegt|nicht+zugestellt|nicht+geliefert|nicht+ausgeliefert|zugestellt+werden|geliefert+werden|noch+nicht|unvollständig|schrauben|fehlt|ersatz|stück|unzustellbar|kaputt|noch+zugestellt|zugestellt+wird|ausgeliefert+wird|adresse+angegeben|wenn|falls
      laut|angeblich|status|app|steht|heißt|behauptet|sagt|meldet|schreibt|angezeigt|sendungsverfolgung|tracking|system|sms|dhl|dpd|gls|post|hermes|ups ~9 zugestellt|abgegeben|übergeben|abgeliefert|hinterlegt|ausgehändigt|deponiert|in+empfang|angenommen|ausgeliefert|unterschrieben|quittiert|abgelegt|eingeworfen -- nicht+zugestellt|zugestellt+werden|noch+nicht|karte|zettel|kann+nicht|nicht+möglich|zugestellt+wird|ausgeliefert+wird|wird+ausgeliefert|wird+zugestellt|angenommene*|an+der+kasse|bei+ihnen|bei+euch|unzustellbar
      als zugestellt|geliefert|ausgeliefert ~5
      zugestellt|geliefert|abgegeben|übergeben ~6 aber|doch|jedoch|nur ~6 -- nicht+zugestellt|drin|stück|fehlt|fehlen|falsch*|bestellt|farbe|größe|@broken|zu+klein|zu+groß
      seit <n>|zwei|drei|gestern|montag ~3 zugestellt|geliefert ~4 nichts|nicht
      soll|sollen|sei|wäre|hätte ~9 geliefert|zugestellt|abgegeben|übergeben|hinterlegt|angenommen|im+briefkasten|angekommen ~1 worden|sein|haben|habe ~4 -- werden|heute|ab|erst|morgen|dezember|bis+zum|am|bis
      unterschrieben|unterschrift|quittiert ~9 nicht|niemand|keiner|fremd|gefälscht|unbekannt|wer|jemand -- bestellschein|vertrag
      hat|haben ~3 für+mich|für+uns|jemand ~3 unterschrieben
      zustellfoto|zustellbild|ablagefoto ~9
      foto|bild ~6 haustür|tür|hauseingang|eingang|treppe|garage ~6
      nicht ~2 meine|unsere|bei+mir haustür|tür|eingang|unterschrift|hauseingang
      haustür|tür|eingang ~4 nicht ~2 meine|unsere ~2 ist
      falschen|anderen|fremden|woanders ~2 haus|tür|adresse|hauseingang|hausnummer|nachbarn|abgegeben|abgestellt|abgeladen -- geben|bitte|bestellt+an
      geklaut|gestohlen|diebstahl|entwendet ~4 -- kreditkarte|karte|konto
      ablieferungsnachweis|ablieferungsbeleg|zustellnachweis|ablieferbeleg|zustellbeleg|liefernachweis|empfangsbestätigung ~4 -- anbei|angeforderte
      ablageort|abstellort|ablagevertrag|garage|briefkasten|terrasse|carport|schuppen ~9 nichts|leer|nicht|abgesucht|weg -- zettel|karte|filiale+findet
      wareneingang|warenannahme|empfang|pforte|rezeption ~4 keinen|nichts|nicht|keine ~6 -- abgewiesen|verweigert
      wer ~2 hat ~5 @parcel ~3 -- falsch*|verpackt
      nachbarn|nachbar|nachbarin ~5 keiner|niemand|nichts|nicht ~5 -- anderen+nachbarn
      niemand|keiner ~5 angenommen|entgegengenommen|in+empfang|dieses+namens|diesem+namen -- falsch*
      haken|häkchen ~4 app|paket ~6 nirgends|nicht|nichts|kein
      @parcel ~3 nirgends|nirgendwo|unauffindbar|nicht+auffindbar|verschwunden|weg ~2 -- karton+leer
    `,
    tells: `
      zugestellt -- datum|tag|zeitpunkt|an+dem|an+welchem|nicht|wann|welchem|welchen|welches|wird|werden|ob|noch|bis|kann|konnte|@broken|heute|schon|laut|unzustellbar|erneut|nochmal
      angeblich ~6
      stimmt ~3 nicht|so+nicht ~2
      nichts|nix|nie ~4 da|gekommen|angekommen|bekommen|erhalten|gekriegt -- bestätigung|mail|@money|noch
      briefkasten|vor+der+tür|garage|postkasten|briefkasterl ~4 leer|nichts
      ganzen ~1 tag ~2 daheim|da|hause|zu+hause
      überall|alles ~2 gesucht|abgesucht|geguckt|geschaut|nachgeschaut
      war ~4 nicht ~1 ich
    `,
    hints: `
      zugestellt
      nachbarn|nachbar
    `,
    subjects: `
      als ~1 zugestellt|geliefert
      zugestellt|gestohlen|geklaut|ablieferungsnachweis|zustellnachweis|nie+angekommen|nicht+angekommen|nicht+erhalten|nichts+da|paket+weg
      ! nie|nichts|nicht ~2 angekommen|erhalten|bekommen|da
    `,
  },
  delivery_exception: {
    asks: `
      seit ~5 tut|bewegt|rührt ~1 sich ~5 nichts|nicht ~4 & @tracking|sendungsverfolgung|paketzentrum|frachtzentrum|status|app|@carrier|letzter
      frachtzentrum|paketzentrum|verteilerzentrum|verteilzentrum|briefzentrum|zustellbasis ~5 & seit|letzter|letzte|fest|stand|tagen -- unserem
      letzter|letzte ~1 stand|scan|meldung|eintrag|status ~6 & seit|tagen|vor
      @carrier|sendungsverfolgung|tracking ~7 @address ~3 existiert|gibt+es|nicht+gefunden|nicht+existiert|nicht+bekannt|unauffindbar
      @address ~2 existiert|existiere|gibt+es ~2 nicht
      @carrier|fahrer|zusteller|app|bote ~7 dagewesen|hiergewesen|hier+gewesen|da+gewesen|vorbeigekommen|vor+der+tür+gestanden ~5 -- wann
      kunde|empfänger ~1 nicht ~2 da|anwesend|erreichbar|daheim|angetroffen|hause
      rund um die uhr ~3
      @carrier|fahrer|zusteller|tracking|status|steht|app ~7 zugang|zufahrt|ausnahme|ausnahmefall|hindernis|zustellhindernis|fehlgeschlagen|erfolglos|gescheitert ~4 -- zahlung|bezahlung
      zugang|zufahrt ~4 nicht|kein|versperrt|blockiert ~4
      eingang|hintereingang|tor|einfahrt|klingelschild ~6 & ups|dhl|dpd|gls|fahrer|bote|zusteller|@carrier|denen|ihnen
      @carrier|paket|sendung ~6 umgeleitet|falsch+geleitet|fehlgeleitet|irrläufer|falsches+depot|falschen+stadt|falsche+stadt ~3 -- können+sie|kann
      fehlgeleitet|irrläufer|irrfahrt ~3
      fährt|kreist|pendelt ~4 hin+und+her|im+kreis ~2
      können|könnt|bitte ~4 mit|bei denen|dhl|ups|dpd|gls|hermes|post|@carrier|spedition ~3 klären|sprechen|nachfragen|nachhaken|reklamieren
      wieder ~2 mitgenommen|weggefahren ~3
      rücktransport|rücklauf|zurückgeschickt+wird|geht+zurück|retour+zum+absender|geht+retour ~4 -- möchte|will
      nicht ~2 zustellbar|ausgeliefert+werden|zugestellt+werden|ausgeliefert+worden|zugestellt+worden ~3 -- noch
      schon ~1 wieder ~3 nicht ~2 zugestellt|ausgeliefert|geliefert
      lagerfrist|lagerzeit|aufbewahrungsfrist|abholfrist ~5
      wird ~4 zurückgeschickt|zurückgesendet|retourniert ~3 & @carrier|paket|sendung|post -- möchte|will|ich+schicke
      seit ~5 keine|kein|nichts ~2 neue|neuen|neuer|weiterer|weiteren ~1 scan|status|eintrag|meldung
      zustellversuch|zustellversuche|zustellversuchen|lieferversuch|lieferversuche|zweitzustellung|neuzustellung|wiederzustellung ~9
      verpasst|versäumt ~6 @carrier|@parcel|zusteller|lieferung|zustellung|bote -- frist
      @carrier|@parcel|lieferung|zustellung|zusteller ~6 verpasst|versäumt -- frist
      nicht ~4 angetroffen
      empfänger|adressat ~3 nicht|unbekannt ~4
      karte|zettel|abholschein|benachrichtigungskarte|abholkarte|abholungseinladung|benachrichtigung|benachrichtigungszettel|wisch|gelber+zettel ~7 eingeworfen|briefkasten|hinterlassen|tür|postkasten|filiale|abholen|gefunden|hinterlegt|steht -- kreditkarte|leer
      briefkasten|postkasten|tür ~5 zettel|karte|abholschein|benachrichtigung|benachrichtigungskarte
      abholschein|benachrichtigungskarte|abholungseinladung|gelber+zettel ~5
      nicht ~2 daheim|hause|da ~3 @carrier|zusteller|war
      @carrier|zusteller|behauptet|meint|sagt ~6 nicht ~2 daheim|hause|da|zu+hause|anwesend
      niemand|keiner|nie|nicht|jemand|hat ~4 geklingelt|geläutet|geklopft -- status+zugestellt
      klingel|geklingelt|geläutet ~9 nicht|niemand|keiner|nie -- zugestellt|kaputt+klingel
      zoll|zollamt|verzollung|zollabfertigung ~5 fest|hängt|liegt|festgehalten|unterlagen|dokumente|freigabe|steckt|will|wollen|verlangt|braucht|angehalten|blockiert|rechnung -- empfänger+in|fallen|gebühren+an
      hängt|liegt|steckt|festgehalten|angehalten|blockiert|feststeckt|steht ~4 zoll|zollamt|grenze
      zoll fest|hängt
      hängt|steckt|liegt|festgefahren|hängengeblieben|gestrandet|festhängt|feststeckt ~6 fest|paketzentrum|verteilzentrum|depot|zustellbasis|logistikzentrum|zielpaketzentrum|briefzentrum|umschlagplatz|hub|zwischenlager|seit -- teppich|boden|sofa|couch|matratze|hund|katze|kater|baby|krankenhaus|drin|karton|bei+euch|bei+ihnen
      fest ~2 im|beim|in paketzentrum|verteilzentrum|depot|zoll|logistikzentrum
      seit ~6 dieselbe|derselbe|gleiche|gleicher|selbe|unveränderte ~3 meldung|status|stand|ort|scan|standort
      bewegt|rührt ~2 sich ~6 nicht|nichts|kein|keinen -- bestellung+seit|mixer|gerät|motor|knopf
      ! keine|kein|nicht|nichts ~4 bewegung|scan|scans|aktualisierung|aktualisiert|fortschritt|weiterbewegt|bewegt|gerührt ~4 -- mixer|motor|gerät
      nachforschung|nachforschungsauftrag|suchauftrag|nachforschungsantrag|laufzettel ~6 -- ihrem+nachforschungsauftrag|zu+ihrem
      zurück|retour|rückweg|rückläufer ~3 absender|versender|zu+euch|an+euch|an+sie|zu+ihnen ~4 -- ich+schicke|schicke+ich|ich+sende|möchte|will
      geht|gehe|ging|wird|wurde|kommt|läuft ~6 zurück ~2 absender|versender|an+euch|zu+euch|zu+ihnen|an+sie -- möchte|will
      @carrier|sie|zustellung|fahrer|die ~5 nicht ~3 zustellen|zugestellt|ausliefern|liefern|finden|gebäude|hineinkommen|rein|reinkommen|hinein|reingekommen|möglich -- liefern+sie|noch+nicht|angekommen|zahlung|umtausch|ist+es|wurde+nicht|ware
      zustellung ~2 nicht ~1 möglich|erfolgt|fehlgeschlagen|gescheitert
      unzustellbar|nicht+zustellbar|zustellhindernis|zustellproblem|annahmeverweigerung|zugangsproblem ~3
      @carrier|sendungsverfolgung|tracking|steht|sms ~7 @address ~5 falsch|existiert|unvollständig|fehlerhaft|unbekannt|nicht+gefunden|ungültig|stimmt+nicht|nicht+stimmt|unleserlich|fehle|fehlt|sei -- ändern|angegeben
      @address ~3 unvollständig|unbekannt|unleserlich|nicht+gefunden ~3 -- lieferadresse+fehlt
      @parcel ~6 verloren|verlorengegangen|verschollen|abhandengekommen|abhanden ~3
      verloren|verlorengegangen|verschollen|abhandengekommen|verschlampt|verlegt|verbummelt ~4 @parcel|haben|hat|gegangen|paket|@carrier -- bestätigung|rechnung|nummer|geduld|passwort|beleg
      @carrier ~9 verloren|verschlampt|verschollen ~2 -- rechnung
      @parcel|transport|unterwegs|versand ~5 beschädigt ~6 zurück|retour|vernichtet|angehalten|festgehalten|sms|mitgeteilt
      sms|mail|anruf|@carrier|geschrieben|geschickt|mitgeteilt|meldet ~9 beschädigt -- angekommen|geliefert
      annahme ~3 verweigert|verweigerte|abgelehnt ~6 -- empfänger
      abgewiesen|zurückgewiesen|weggeschickt|zurückgeschickt ~3 palette|spediteur|fahrer|lieferung|irrtümlich
      palette|lieferung|fahrer|spediteur|paket ~6 abgewiesen|zurückgewiesen|weggeschickt
      türcode|zugangscode|torcode|klingelcode|türöffner|codeschloss ~6
      noch+mal|nochmal|erneut|neu|wieder|neuen|neue|zweites+mal|noch+einmal|erneute ~4 zustellen|zugestellt|zustellung|anliefern|anzuliefern|ausliefern|anlieferung|auszuliefern|zuzustellen|zustellversuch|liefern|vorbeikommen|vorbeibringen|bringen|anfahren -- ersatz|lager|dasselbe|rechnung
      zustellung|lieferung|zustelltermin ~4 vereinbaren|neu+vereinbaren|verschieben|umbuchen|neu+planen|wiederholen -- auftrag
      neue|neuen|neuer zustellung|zustelltermin|zustellversuch|anlieferung ~4
      @carrier|die|sie|dort ~2 will|wollen|verlangt|verlangen|brauchen|braucht ~5 absender|unterlagen|ausweis|unterschrift|telefonnummer|code|handelsrechnung
      im|in|beim|am depot|paketshop|postfiliale|filiale|abholstation|paketzentrum|verteilzentrum|zustellbasis ~6 nochmal|holen|abholen|fest|hängt|findet|nicht|liegengeblieben|morgen -- zurückgeben|zustellen+lassen
      filiale|paketshop ~3 findet|hat|weiß ~3 nicht|nichts
      adresse|fahrer|@carrier ~4 nicht ~1 gefunden|finden ~3
      meldet|melden|kontaktieren|kontaktiert|bescheid ~5 bei+denen|bei+dhl|bei+ups|dem+fahrer|der+spedition|dem+zusteller -- anrufen
      @carrier|fahrer ~5 abgebrochen|unverrichtet|wieder+weggefahren|wieder+gefahren|weitergefahren|umgedreht ~2
    `,
    tells: `
      depot|paketzentrum|verteilzentrum|zielpaketzentrum|logistikzentrum|zustellbasis
      fest|feststeckt|festhängt
      bewegt ~1 sich
      keine bewegung
      zoll|zollamt -- <n>+zoll
    `,
    hints: `
      depot|zoll|paketzentrum|filiale|zustellversuch
      verloren|verschollen
    `,
    subjects: `
      zoll -- ch|gebühr*|zollkosten|<n>+zoll
      zustellversuch|verpasst|verloren|zurück+an+absender|annahme+verweigert|nachforschung|nachforschungsauftrag|unzustellbar|zustellproblem|zustellhindernis|abholschein|stillstand|hängt|zweitzustellung
      adresse ~1 unvollständig
    `,
  },
  change_address: {
    asks: `
      fahrer|bote|zusteller|paketbote|kurier|postbote|spediteur ~1 soll|sollte|möge|muss ~5 -- wann|wo|kommen|da+sein|@return
      stellt|stell|stellen|legt|leg|legen|lasst|lass|lassen|gebt|geb|gib|geben|hinterlegt|hinterlegen|deponiert|deponieren|werft|werfen|hängt|bringt|bringen ~7 vor|hinter|neben|unter|in|im|auf|bei|beim|unters|ins|an|ans|zum|zur|nach ~3 @place -- wurde|hat|habe|haben|hatte|angeblich|laut|zugestellt|@return|lag|stand|bescheid|wissen
      soll|sollen|sollte|kann|könnte|könnten|darf|dürfen|bitte|möge ~7 @place ~4 lassen|stellen|legen|ablegen|abstellen|abgeben|hinterlegen|deponieren|reichen|hinlegen|hinstellen|klingeln|läuten -- wurde|hat|hatte|angeblich|laut|zugestellt|@return|lag|stand|nicht+gefunden
      @can|bitte ~6 beim|bei|an|zum @my? ~2 nachbar|nachbarn|nachbarin|hausmeister|hauswart|kiosk ~4 abgeben|hinterlegen|abstellen|liefern|zustellen|bringen|abgegeben+werden
      bei|beim @my? ~2 nachbar|nachbarn|nachbarin ~3 abgeben|hinterlegen|abgegeben+werden -- angeblich|laut|soll|sollen
      vergessen ~5 @address|firmennamen|firmenname|namen+in+der+lieferadresse|stockwerk|türnummer ~4 -- rechnung|passwort
      firmenname|firmennamen|namenszusatz|stockwerk|türcode+in+der+adresse ~5 @address ~3 -- rechnung|rechnungsadresse
      ohne ~3 findet ~3 @carrier ~3
      nicht an|in|zu|nach ~4 , ~1 sondern ~1 an|in|zu|ins|nach ~5 -- retour*|zurück
      sondern an|in|zu|ins ~1 die|das|den|der|@my ~1 kanzlei|büro|praxis|firma|arbeit|filiale|lager|wohnung|adresse|@person|paketshop|packstation
      @can ~4 in ~1 den|einen|einem ~1 paketshop|abholshop|packstation|postfiliale ~1 liefern|schicken|umleiten|senden|geliefert -- kann+man|euch+auch
      noch ~3 alte|falsche|alten|falschen ~2 straße|wohnung|adresse|hausnummer|plz
      an|zu|bei @my ~1 @person & paket|lieferung|sendung|bestellung|es|sie|alles & gehen|liefern|schicken|senden|umleiten|abgeben|zustellen|bringen -- @return|zurück|laut|angeblich|wurde|hat|abgegeben+haben
      an|zu|bei @my ~1 @person ~7 liefern|schicken|senden|geliefert|geht|gehen|könnte|umleiten|umgeleitet|zustellen|zugestellt|abgeben|gehen+könnte -- @return|zurück|laut|angeblich|wurde|hat
      ausgezogen|weggezogen|verzogen|übersiedelt|übersiedle|übersiedeln|übersiedlung ~6 -- unbekannt+verzogen
      adressfeld|adresszeile|adresszusatz|namenszusatz|mädchenname|nachname|empfängername|klingelname ~6 & steht|falsch|fehlt|ändern|noch|adresse|lieferung -- profil|konto|kundenkonto
      geht|gehts|kann|könnte|könnt|darf|wäre ~5 an|zu|in|ins ~2 arbeit|arbeitsstelle|büro|firma|nachbarn|nachbarin|eltern|oma|schwester|bruder|freundin|filiale|praxis|kanzlei ~5 ? -- @return|abgegeben|anrufen
      an|zu|in ~1 arbeit|büro|firma|praxis|oma|eltern|schwester|bruder|freundin|schwiegereltern ~3 liefern|schicken|senden|geliefert|gesendet|geschickt|geht -- @return
      @parcel|@order|lieferung|sendung|es|alles ~2 an ~2 andere|neue|folgende|diese|richtige ~3 -- nummer|mail|@return|person|kunden
      unter der woche|tagsüber ~3 niemand|keiner|nicht ~2 & arbeit|büro|adresse|schicken|liefern
      straße|hausnummer|plz|ort|stiege|stock|adresse ~4 verwechselt|falsch|verdreht|vergessen|veraltet ~2 -- @carrier|rechnung|email
      lieferanschrift|lieferadresse|versandadresse ~3 ist|lautet|wäre|soll|muss ~6 -- @carrier|stimmt+die|rechnung
      adress* ~4 ändern|geändert|falsch|anpassen|korrigieren|aktualisieren -- rechnung*|email*|mail*|@carrier
      bitte|dann ~3 nach|zu <id>|<n>|wien|graz|berlin|münchen|hamburg|zürich|bern ~3 -- @return|liefern+sie+auch
      ferienwohnung|zweitwohnung|ferienhaus|zweitwohnsitz ~5 liefern|schicken|geliefert|senden|zustellen
      ändern|änderung|ändere|ändert|geändert|anpassen|anpassung|korrigieren|korrigiert|korrektur|aktualisieren|berichtigen|ausbessern|umändern|abändern|ausgebessert|austauschen|tauschen|richtigstellen|umstellen|angepasst|abgeändert|wechseln|ergänzen|umschreiben ~7 @address -- rechnungsadresse|mailadresse|rechnung|email|emailadresse
      @address ~9 ändern|geändert|anpassen|korrigieren|korrigiert|ausbessern|aktualisieren|berichtigen|abändern|umändern|ergänzen|anzupassen|auszubessern|änderung|korrektur|umgeändert|angepasst|geändert+werden|wechseln|richtigstellen|nachtragen|vervollständigen|zu+ändern|umstellen|hinzufügen -- rechnungsadresse|mailadresse|rechnung|email|emailadresse
      adressänderung|adresskorrektur|adresswechsel|lieferadressenänderung|lieferadressänderung ~6 -- rechnung
      neue|neuen|andere|anderen|abweichende|richtige|richtigen|korrekte|alternative|folgende|untenstehende|diese|neuer|anderer|nachstehende ~2 @address ~5 -- rechnungsadresse|mailadresse|woher|rechnung|rücksende*|zurück|retour*|unsere+neue+bankverbindung
      ! falsche|falschen|falscher|alte|alten|alter|veraltete|veralteten|frühere|vorherige|verkehrte|falsch ~2 @address ~5 -- zugestellt|@carrier|sendungsverfolgung|rechnungsadresse|rechnung|abgegeben|geliefert|tracking
      @address ~5 falsch|stimmt+nicht|nicht+stimmt|veraltet|verkehrt|nicht+richtig|vertippt|tippfehler|nicht+korrekt|fehlerhaft|lautet|heißt|richtig -- @carrier|sendungsverfolgung|rechnungsadresse|rechnung|tracking|zugestellt|emailadresse|geliefert|gelöscht
      @address ~3 vergessen|fehlt|weggelassen|unterschlagen -- sendungsverfolgung|@carrier
      vergessen ~4 hausnummer|türnummer|stiege|stockwerk|plz
      vertippt|tippfehler|verschrieben|zahlendreher|vertan ~6 @address|straße|hausnummer|plz|ort -- rechnung|mailadresse
      @address|straße|hausnummer|plz|ort ~6 vertippt|tippfehler|verschrieben|zahlendreher|vertan -- rechnung|mailadresse
      hausnummer|türnummer|nr|top|stiege ~2 <n> ~1 nicht|statt ~2 <n>
      schickt|schicken|schick|senden|sendet|liefern|liefert|liefere|geht|gehen|gesendet|geschickt|geliefert|versenden|verschicken|zustellen|zugestellt|adressieren|kommen|umleiten|weiterleiten|bringen|gebracht ~9 statt|anstatt|stattdessen|sondern|nicht+nach+hause|lieber ~6 -- @return|zurück|rechnung|bestellt|farbe|größe|stück|falsch*
      lieber|stattdessen|besser|gern|gerne|bitte|dann ~6 ins|an|zu|in|nach ~1 mein|meine|meinem|meiner|unsere|unser|unserem|die|der|andere|anderen|eine ~1 büro|arbeit|arbeitsstelle|firma|praxis|kanzlei|nachbar|nachbarn|nachbarin|eltern|mutter|vater|schwester|bruder|tochter|sohn|freundin|freund|oma|schwiegereltern|kollegin|kollegen|arbeitsplatz|filiale|lager|werk|niederlassung|baustelle|neue+wohnung|neuen+wohnung|neue+adresse|andere+adresse|ferienwohnung|zweitwohnsitz|ferienadresse -- @return|zurück|rechnung
      ins büro|geschäft|lager ~5 -- @return|zurück
      an|zu|bei|in mein|meine|meinem|meiner|meinen|unsere|unserer|unser ~1 arbeit|arbeitsstelle|firma|praxis|nachbar|nachbarn|nachbarin|eltern|mutter|vater|schwester|bruder|tochter|sohn|freundin|oma|büro|kanzlei|filiale|niederlassung|lager|werk ~7 liefern|schicken|senden|geliefert|umgeleitet|umleiten|ankäme|zustellen|zugestellt|geschickt|gehen|abgeben -- @return|abgegeben+haben|soll+es|hat|wurde
      umleiten|umgeleitet|umzuleiten|umleitung|umgelenkt|umlenken|umadressieren|umadressiert ~6
      @parcel|@order|es|das|lieferung ~6 umleiten|umgeleitet|umgelenkt|umadressiert|umadressieren
      umgezogen|umziehen|ziehe|ziehen|umzug|zieht ~9 -- verschiebt|trennen|nicht+zusammen|helfer|umzugshelfer|karton|brauche+ich+nicht|nicht+mehr|verzogen|sommerware
      wohne|wohnen|wohn ~5 nicht ~1 mehr|dort|da
      nicht ~1 mehr ~1 wohne|wohnen|dort|gültig|aktuell|meine+adresse
      da|dort|hier ~1 nicht ~1 mehr|länger ~1 wohn*
      hinterlegt|ausgewählt|angegeben|eingegeben|eingetragen|drin|angeklickt|gespeichert ~4 @address|falsche+adresse -- rechnungsadresse|email
      falsche|alte|omas|mamas ~1 @address|adresse ~4
      andere|anderen|neue|neuen ~1 ort|wohnung|standort|adresse|niederlassung ~4 -- verlieren|rechnung
      soll|sollte|sollen|muss ~9 zu+mir|an+unsere|an+meine|an+unser|an+mein|in+unsere|in+die+filiale|ins+büro ~4 -- zurück|überwiesen|gutschrift
      packstation ~3 ändern|umleiten|<n>
      @address ~2 nicht stimmt|korrekt|richtig|passt ~5 -- @carrier|sendungsverfolgung|rechnung|tracking|email
      lieferort|zielort|empfänger|empfangsort|destination ~3 ändern|anpassen|wechseln|umändern
    `,
    tells: `
      umgezogen|umziehen|umzug|ziehen+um|ziehe+um|neue+wohnung
      richtig|korrekt|korrekte ~1 wäre|ist|lautet ~3 <n>|<id>
      @address ~2 nicht ~1 stimmt|korrekt|richtig
    `,
    hints: `
      @address
      büro|arbeit|nachbarn
    `,
    subjects: `
      adressänderung|lieferadresse|lieferanschrift|umleiten|umzug|umleitung|hausnummer|lieferort|packstation|adresskorrektur
      neue|falsche|andere|alte|geänderte ~1 adresse|anschrift|lieferadresse|hausnummer|plz
      adresse ~2 ändern|falsch|änderung|korrektur
      ^ adresse|anschrift $
    `,
  },
};
