// Alarm words in German, with umlauts or written out. Shape: alarm-patterns.ts.
import type { AlarmPatterns } from './alarm-patterns.ts';

export const germanAlarms: AlarmPatterns = {
  language: 'de',
  classes: {
    assistant:
      'ki|assistent|assistentin|bot|chatbot|sprachmodell|sprachmodells|ki+system|ki+assistent|modell|automat|system|automatik|automatische+bearbeitung|llm',
    rules:
      'anweisung|anweisungen|regeln|regel|vorgaben|richtlinien|instruktionen|befehle|prompt|systemprompt|einschränkungen|vorschriften|einstellungen|filter',
  },
  alarms: {
    anger: `
      unverschämt*|unverschaemt*|frechheit|empört|empörend|empörende|empörendes|empörung|empoert|empoerend|empoerung|wütend|wuetend|stinksauer|verärgert|veraergert|unzumutbar|inakzeptabel|skandal*|katastroph*|saftladen|miserabel|unfassbar
      nie ~2 wieder ~4 bestell*|kauf*|bei+ihnen
      schlechteste*|mieseste* ~2 service|kundenservice|shop|laden|firma|erfahrung
      betrüger|betrueger|abzocke|abzocker|verarsch*|verarscht|diebe|gauner
      scheiss*|scheiß*|verdammt|verfickt*|beschissen
      schnauze ~2 voll
      reicht ~2 mir|jetzt|langsam
      mir|uns reicht
      dritte|dritten|vierte|vierten|zum+dritten|x+ten|wiederholten ~1 mal|mail|email|nachricht|anfrage|schreiben
    `,
    threat: `
      letzte|letzter|letzten|letztmalig ~1 warnung|mahnung|chance|aufforderung|frist|mal ~3 -- mahnung+von
      ansonsten|andernfalls|sonst ~6 anzeige|anwalt|rechts*|verbraucherzentrale|polizei|gericht*|schritte|bewertung|presse|veröffentlich*|melde*
      anzeige ~4 erstatt*|polizei|stell*|gegen
      polizei|verbraucherzentrale|verbraucherschutz|ordnungsamt|staatsanwaltschaft|wettbewerbszentrale
      rechtliche|gerichtliche|weitere ~1 schritte|massnahmen|konsequenzen
      frist ~4 gesetzt|setze|bis+zum|verstreichen
      setze|setzen ~4 frist
      sie ~2 werden ~4 bereuen|noch+von+mir
      weiss ~2 wo ~2 sie|ihr
      umbring*|bombe|abfackel*|verprügel* ~2 -- badebombe
    `,
    legal: `
      anwalt|anwältin|anwaelt*|rechtsanwalt|rechtsanwältin|rechtsanwälte|kanzlei|rechtsabteilung|rechtsschutz|rechtsschutzversicherung
      gericht|gerichtlich|amtsgericht|klage|verklag*|klagen|mahnbescheid|mahnverfahren|einstweilige|schlichtungsstelle|rechtsweg|strafanzeige|schadensersatz|schadenersatz -- gerichtet|kann+nicht+klagen|klage+über+nichts|gericht+kochen|leckeres
      rechtliche|juristische|gerichtliche ~1 schritte|mittel|konsequenzen|massnahmen
      verbraucherzentrale|verbraucherschutz|verbraucherrecht*
      vertragsbruch|vertragsverletzung|verzug|inverzugsetzung ~2 -- lieferverzug
    `,
    press: `
      artikel|beitrag|bericht|reportage|stück & zitier*|redaktion|redaktionsschluss
      journalist*|zeitung|die+presse|rundfunk|stern+tv|wiso|an+die+medien -- zeitung+lesen|zeitungsständer
      trustpilot|google|twitter|tiktok|instagram|facebook|youtube|social+media|trusted+shops ~6 & bewert*|post*|veröffentlich*|schreib*|teil*|öffentlich*|stell*
      öffentlich|veröffentlich*|oeffentlich|publik ~4 mach*|stell*|post*|teil*|werde*|bewert*
      werde ~5 veröffentlichen|posten|bewerten|bewertung
      negative|schlechte|ein+stern ~2 bewertung|rezension|sterne
      presseanfrage*|pressestelle|redaktion|redakteur*|reporter*|tageszeitung|fernsehsender
      stellungnahme|zitat|interview ~8 artikel|beitrag|bericht|leser*|veröffentlich*|sendung+läuft|druckschluss
      recherchier*|recherche ~6 artikel|beitrag|thema|leser*
    `,
    safety: `
      feuer|flammen|in+brand+geraten|in+brand+gesetzt|geriet+in+brand|zum+brand|brandstelle|zimmerbrand|rauch|qualm|funken|explodiert|explosion|explodier*|kurzschluss|verschmort|schmorte|schmort*|geschmort|angesengt|versengt|brennt|brannte|gebrannt|verbrannt*|verbrennung*|entzündet|geraucht|qualmt*|angekokelt -- feuerfest|rauchmelder|feuerschale|lagerfeuer|feuerkorb|brandneu|brennt+auf
      stromschlag|elektrisch*+schlag|stromstoss|eine+gewischt
      heiss ~2 geworden|wurde|wird|läuft|gelaufen & akku|gefährlich|powerbank|gerät|laden|netzteil|so|gerochen|kabel
      überhitz*|ueberhitz*|geschmolzen|schmilzt
      verletzt|verletzung*|blutet|geblutet|platzwunde|schnittwunde|genäht|geschnitten -- zugeschnitten
      krankenhaus|notaufnahme|notarzt|arzt ~9 & musste|mussten|wegen|verletz*|verbrann*|gebracht|behandel*|geschnitten
      allergisch*|allergie|ausschlag|vergift*|giftig*|giftige+dämpfe|atemnot|kohlenmonoxid -- hypoallergen|antiallergen|allergiker
      kind|baby|tochter|sohn|enkel|hund|katze ~8 verschluckt|geschluckt|erstickt|verletzt|verbrannt|geschnitten|vergiftet|gefressen|würg*
      verschluckt|geschluckt|erstick*
      gefährlich|gefaehrlich|gefährdung|lebensgefahr|lebensgefährlich|sicherheitsrisiko|brandgefahr|rückruf -- rückruf+bitte|rückruf+erbeten|rückruf+erwünscht|rückruf+gewünscht|um+rückruf|bitte+um+rückruf|ihren+rückruf|einen+rückruf|rückruf+unter|auf+ihren+rückruf
      zusammengebrochen|zusammengekracht|eingestürzt ~4
    `,
    chargeback: `
      chargeback|rückbuchung|rückbuchen|rueckbuch*|rücklastschrift|zurückbuchen|zurückgebucht|zurückholen|rückbelastung|rückbuchen+lassen|zurueckbuch*
      buche|bucht|buchen ~6 zurück|zurueck
      käuferschutz|kaeuferschutz
      paypal|klarna ~4 fall|streitfall|konflikt|beschwerde|dispute
      bank|kreditkart*|kreditinstitut ~6 reklamier*|widersprech*|zurück*|widerspruch|beanstand*|dispute -- geld+zurück+auf|bankverbindung
      widerspreche|widersprechen|widerspruch ~5 abbuchung|lastschrift|zahlung|bank
      lastschrift ~5 zurück*|widerspr*
    `,
    fraud: `
      neue|neuen|andere|anderes|anderen|geänderte|geaenderte|folgende|folgendes|folgender|abweichend* ~2 bankverbindung|konto|kontodaten|bankdaten|iban|kontonummer
      bankverbindung|kontodaten|bankdaten|kontoverbindung ~6 geändert|geaendert|ändern|neue|neu|aktualisiert|gewechselt
      erstatt*|überweis*|auszahl*|geld|zahlung|gutschrift|betrag ~9 anderes+konto|folgendes+konto|neues+konto|dieses+konto|andere+karte|nicht+auf+die+alte|konto+meiner|konto+meines|gutscheinkarte*|bitcoin|iban
      weiterleitung*|paketweiterleitung|forwarder|freight|umleitungsadresse|zwischenhändler ~3 & liefer*|schick*|adresse|send*|umleit*
      telefonisch ~3 nicht ~2 erreichbar
      nicht ~3 anrufen|telefonisch|kontaktieren
      vertraulich|geheim|stillschweigen|unter+uns ~2 -- vertraulichkeit|vertrauliche+informationen|vertraulich+und|vertraulich+behandelt|streng+vertrauliche
      im ~1 namen|auftrag ~3 kontoinhaber*|kunden|karteninhaber*
      gehackt|kompromittiert|identitätsdiebstahl|gestohlen* ~2 -- fahrrad
      habe ~3 nie|nicht|niemals ~3 bestellt|beauftragt|getätigt ~2 -- bisher+noch
      guthabenkarten|geschenkkarten|gutscheinkarten ~4 & kauf*|code*|schick*
    `,
    manipulation: `
      ignorier*|vergiss|vergessen+sie|missachte*|übergeh*|umgeh*|überschreib*|setze+dich|setzen+sie+sich ~7 @rules
      vorherige*|bisherige*|obige*|frühere*|alle*|ursprüngliche*|interne*|geheime*|neue* ~1 anweisung*|regeln|instruktionen|vorgaben|befehle -- lieferanweisung*|pflegeanweisung*|rücksende*
      systemnachricht|systemmeldung|system+nachricht|system+meldung|systemhinweis|systembefehl|systemanweisung|systemprompt|system+prompt
      entwicklermodus|administratormodus|wartungsmodus|adminmodus|debugmodus|testmodus|freimodus
      als ~2 ki|sprachmodell|ki+assistent|chatbot
      du|sie ~1 bist|sind ~2 jetzt|nun|ab+sofort|ab+jetzt|ein|eine ~3 @assistant|dan|frei|administrator
      ab ~1 jetzt|sofort|hier|nun|dieser+zeile ~4 bist|antwort*|handel*|nur+für|gilt|du|automat* -- lieferbar|ab+sofort+lieferbar
      tu|tue|verhalte|verhalten|spiele|gib|geben ~3 als|vor ~3 @assistant|ob|admin
      an|für|fuer|lieber|liebe|hallo|hinweis|achtung ~2 ki|assistent|ki+assistent|sprachmodell|bot|chatbot|das+sprachmodell|automatische+bearbeitung|automatisierte|die+ki|den+assistenten
      hinweis|hinweise|information|informationen|anweisung|anweisungen|nachricht|notiz für|an ~1 antwortsoftware|antwortprogramm|antwortsystem|antwortautomat|antwortroboter|antwort+software|bearbeitungssoftware|bearbeitungsprogramm
      @assistant ~2 das|der|die ~4 liest|bearbeitet|verarbeitet|beantwortet|lesen
      nur ~2 für ~3 automatische|automatisierte|ki|maschinelle
      automatische|automatisierte|virtuelle|digitale ~1 assistent|assistenz|system|bearbeitung ~5 berechtigt|ermächtigt|befugt|darf|muss|soll|autorisiert|freigegeben
      wiederhol*|zeig*|nenn*|verrat*|offenbar*|gib|geben+sie|liste|druck*|kopier* ~7 @rules|systemprompt|konfiguration|passwort|schwellenwerte|zugangsdaten -- pflegeanleitung|bedienungsanleitung|anleitung
      anweisungen ~5 erhalten|bekommen|gegeben|vorgegeben ~2 hast|haben|wurden
      antworte|antworten|schreib*|bestätig*|gib|geben|erwidere ~6 genau|exakt|wörtlich|wortwörtlich|nur+mit|ausschliesslich+mit|lediglich+mit|folgendem+satz|diesem+satz|json|im+wortlaut|mit+den+worten -- genau+wann|genau+wo|genau+wie|genau+das+paket
      erwähn*|sag*|informier*|melde*|verrat*|benachrichtig*|eskalier* ~6 nicht|nichts|kein|keine|keinem|keinesfalls ~5 mitarbeiter*|personal|menschen|team|absatz|nachricht|niemand*|hinweis|kollegen
      nicht|nichts ~2 erwähn*|verrat*
      diesen|diese|dieses ~2 absatz|hinweis|nachricht|anweisung|text ~2 nicht ~3 erwähn*|weiter*|zeig*
      ohne|keine|kein|entfällt|nicht+erforderlich ~3 genehmigung|freigabe|menschliche|manuelle|rücksprache -- rücksende*|unsere|unserer|meine|meiner
      freigabecode|genehmigungscode|autorisierungscode|freigabe+code
      geschäftsleitung|geschäftsführung|betrugsabteilung|sicherheitsabteilung|it+abteilung|compliance ~5 geprüft|genehmigt|freigegeben|verifiziert|bestätigt|autorisiert|veranlasst
      behandel*|betrachte*|stufe|stufen|markier*|klassifizier*|einstuf*|werte|bewerte ~7 als ~3 verifiziert|geprüft|genehmigt|sicher|statusfrage|statusanfrage|einfache|einfach|erledigt|bestanden|unkritisch|routine
      identitätsprüfung*|sicherheitsprüfung*|prüfungen|kontrollen ~5 bestanden|ausgesetzt|deaktiviert|übersprungen|aufgehoben|entfallen
      alle|aller|anderer|andere|sämtliche*|liste ~2 kunden|kundinnen|nutzer|käufer ~6 & name*|adresse*|email*|daten|liste|telefon* -- meine+bestellungen|unsere+kunden|meine+kunden|alle+meine|alle+unsere|andere+kunden
      kundendaten|kundenliste|kundendatenbank -- meine+kundendaten|unsere+kundendaten
      führe|führen|ausführen|rufe ~5 befehl|funktion|aktion|werkzeug|erstattung+direkt|code+aus
      jailbreak|prompt
      deine|ihre ~1 aufgabe|neue+aufgabe ~2 ist|lautet
      dies|das ~1 ist ~1 ein ~1 test|probelauf ~4
      andere ~1 bots|assistenten|systeme ~3 haben|tun
      sende|senden|verschick* ~4 antwort ~4 sofort|automatisch|direkt
      interne* ~2 anweisung|hinweis|notiz|vorgabe|vermerk ~5 ki|assistent*|bot|bearbeitung|automat*|agent
      hinweis|nachricht|notiz|mitteilung|anmerkung|information an|für ~2 automatisch*|automatisiert*|digital*|virtuell* ~2 kundenservice|kundendienst|support|beantwortung|antwort*|bearbeitung|verarbeitung|service
      füg*|nimm|nehm*|schreib*|bau*|übern* ~3 antwort ~4 satz|wortlaut|formulierung
      füg*|nimm|nehm*|schreib*|bau*|übern* ~2 satz|wortlaut|formulierung & antwort
      send*|schick*|versend*|verschick*|antwort* ~5 ohne ~3 freigabe|genehmigung|prüfung|kontrolle -- nicht|unsere|meine
      hinweis|nachricht|notiz|absatz|anweisung ~4 nicht ~2 zitier*|erwähn*|wiedergegeben
    `,
  },
  doubts: `
    nicht|nie|nichts|nirgends|noch+nicht|niemals|kein|keine|keinen ~4 erhalten|bekommen|angekommen|da|hier|gefunden|eingetroffen|gesehen|paket|päckchen|sendung|auffindbar|gekommen -- rechnung|bestätigung|antwort|erstattung|email|kein+problem|paket+verschickt|geld|kein+paket+mehr+annehmen
    briefkasten|haustür|packstation|tür ~5 leer|nichts|nicht
    niemand|keiner|nachbar*|nachbarn ~5 angenommen|hat|bekommen|gesehen|da|weiss|entgegengenommen
    zugestellt|geliefert|ausgeliefert ~8 nicht|nichts|aber|kein|keine|niemand|nie
    angeblich* ~6
    falsche*|fremde*|andere* ~1 adresse|haus|tür|hausnummer|nachbar*|unterschrift -- andere+adresse+liefern
    gestohlen|geklaut|verschwunden|verloren|abhanden|verschollen -- gestohlene
    wer ~4 angenommen|unterschrieben|quittiert|entgegengenommen
    nicht ~2 meine ~1 unterschrift|tür|haustür|adresse
    ablieferbeleg|zustellnachweis|liefernachweis|empfangsbestätigung
    wirklich|tatsächlich ~3 zugestellt|geliefert|angekommen
    fehlt ~3 jede ~1 spur
  `,
  orders: `
    ignorier*|antwort*|bestätig*|genehmig*|erstatt*|behandel*|stufe|markier*|sende|führe|verrat*|wiederhol*|änder*|lösch*|erwähn*|überweis*|befolg*|klassifizier* ~4
    du|sie musst|müssen|sollst|sollen|bist|wirst
    assistent|ki|sprachmodell|bot|system|prompt|anweisung|anweisungen
  `,
  hurry: `
    dringend*|eilig|eilt|sofort|umgehend*|unverzüglich|schnellstmöglich|schnellstens|asap|notfall
    heute|morgen+früh|noch+heute|bis+morgen|heute+noch
  `,
};
