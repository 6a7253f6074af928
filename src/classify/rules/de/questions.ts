// German: what a mail says that asks about stock, products and shipping. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const questions: IntentRules = {
  stock_question: {
    asks: `
      ! nicht|nimmer ~1 auf+lager|lagernd|lieferbar|vorrätig|verfügbar|erhältlich|an+lager ~5 -- meine+bestellung|hotline|telefonisch|unser+lager
      kriegt|bekommt|kriegst|bekommen|habt|haben ~1 ihr|sie ~6 nochmal|wieder|noch|nochmals ~2 ?
      steht|ist|war ~3 ausverkauft|vergriffen|nicht+verfügbar|nicht+lieferbar ~4 -- meine+bestellung
      habt|haben|gäbe|gibt|gibts|führt|führen ~2 ihr|sie|es|ihr+den ~6 in @product|<n>|größe|messing|holz|der+farbe|anderen+farben ~3 ? -- @tracking|rabatt
      restmengen|restexemplar|ausstellungsstück|einzelstück|letzten+exemplare|letztes ~4 ? -- mal
      wann ~4 nachgeliefert|nachproduziert|hergestellt|neu+aufgelegt|wieder+aufgefüllt|aufgefüllt|rein ~2 -- @money|bestellung
      reservieren|zurücklegen|reserviert|zurückgelegt ~5 -- bezahlt
      gibt|gibts ~5 noch ~3 ? -- zustell*|hoffnung|chance|@money|rabatt|paket
      neue+kollektion|weihnachtskollektion|frühjahrskollektion|kollektion ~5 ? -- bestellung
      lieferbar|verfügbar|erhältlich|vorrätig|lagernd|auf+lager|an+lager|am+lager|ab+lager|zu+haben|bestellbar|kaufbar|da+haben|im+sortiment ~4 -- nicht+erhältlich+sein|bin|unterstützung|status|erreichbar|meine+bestellung|telefonisch|aktuell+nur
      ist|sind|wann|ob|gibt|habt|haben|noch|wird|wäre ~7 lieferbar|verfügbar|erhältlich|vorrätig|lagernd|auf+lager|an+lager|zu+haben|bestellbar -- bin|telefonisch|sie+erhältlich+für+anruf|mitarbeiter
      derzeit|momentan|zurzeit|aktuell|gerade|dauerhaft ~3 nicht ~1 verfügbar|lieferbar|erhältlich|vorrätig|bestellbar -- hotline|unser
      ausverkauft|vergriffen|restlos+weg|out+of+stock ~4
      wann ~6 wieder ~3 -- geld|anrufen|zustell*|versuch*|geöffnet|erreichbar|abholen|karte|zurück|erreich*|paket|bestellung|sendung|@money
      wann ~4 gibt|gibts|kriegt|bekommt|bekommen|habt|haben ~5 wieder|nachschub|rein -- geld|@money
      ihr|sie ~6 wieder|nochmal ~1 rein|her|da|auf+lager|reinbekommen|hereinbekommen|im+shop|ins+sortiment
      kommt|kommen|kriegt|bekommt|bekommen ~6 nochmal|wieder|noch+mal|nachschub ~2 rein|herein|ins+sortiment|nach|auf+lager|in+den+shop -- zusteller|bote|paket|dhl|geld|@carrier|heute
      nachschub|nachbestellt|neue+ware|nachproduziert|neuauflage ~5 -- ich+habe
      lagerbestand|bestand|verfügbarkeit|lieferbarkeit|warenbestand|restposten|lagerstand|vorrat ~6 -- sendungs*|verfügung
      habt|haben|führt|führen|hättet|hätten|gibt|gäbe ~2 ihr|sie|es ~6 noch|lager|vorrätig|sortiment|noch+da|wieder+da|in+xl|in+xxl|in+größe|in+der+größe|in+rot|in+blau|in+schwarz|in+weiß|in+grau|in+grün ~2 ? -- @tracking|neues|neuigkeiten|info|@bill|@order|@money|nummer|problem|rabatt|update|retoure|bestellung|paket|möglichkeit|zurückgebe|telefonnummer|dienst|grund|fragen|daten|rechnung|möglichkeit
      wie viel|viele ~6 habt|haben|lager|da|verfügbar|übrig ~3 ? -- zeit|kostet|gewicht
      gibt|gibts|gäbe|bekäme|bekommt|kriegt|bekomme ~9 auch|noch ~5 in|mit|passende|von ~5 ? -- rabatt|neues|@bill|infos|@tracking|retour*|zurückgebe|dieses|aussicht|chance|hinweis
      bekäme|bekomme ~2 ich ~4 noch ~5 -- rechnung|@money|geld|ersatz|heute|paket|antwort
      ist|sind ~3 der|die|das ~2 schon|bereits ~2 weg ~1 ? -- paket|bestellung|sendung|lieferung
      noch+da|wieder+da|wieder+rein|wieder+erhältlich|wieder+verfügbar|wieder+lieferbar|wieder+vorrätig ~3 -- geld|mitarbeiter|paket
      bescheid|benachrichtigen|benachrichtigt|informieren|mail|melden ~7 wieder|verfügbar|lieferbar|lager|vorrätig|erhältlich ~2 -- geld|bestellung+ist|paket|versandt|erstattung
      nicht ~1 mehr ~3 im+shop|im+sortiment|online|im+angebot ~3
      sortiment|auslaufmodell|auslaufartikel|ausgelistet ~5 -- unser+artikel
      ausgelaufen ? -- flasche|karton
      vorbestell* ~5
      knopf|button ~6 grau|ausgegraut|inaktiv|deaktiviert
      wird ~2 das ~4 nochmal ~2 was|etwas|hergestellt
      habt|habts|haben ihr|sie ~5 noch|nicht+mehr|lager ~2 ?
      nachbestellen|nachgeliefert ~4 ? -- fehlt|schraube*|dazu
    `,
    tells: `
      nicht ~1 mehr ~2 erhältlich|lieferbar|verfügbar
      noch ~2 zu+haben
    `,
    hints: `
      verfügbar|lieferbar|vorrätig|erhältlich
      ausverkauft
    `,
    subjects: `
      verfügbarkeit|verfügbar|lieferbar|lagerbestand|ausverkauft|vorrätig|nachschub|vorbestellen|restposten|erhältlich|lager|sortiment|bestand|wann+wieder|lieferbarkeit|auf+lager
    `,
  },
  product_question: {
    asks: `
      sind|ist|laufen|läuft|ticken|tickt|quietscht|quietschen|riecht|riechen|brummt|summt|knarzt|rauscht ~5 geräuschlos|lautlos|leise|hörbar|lautes|laut|oder ~4 ? -- @order|@parcel|bestellung|@past
      zerlegt|montiert|aufgebaut|vormontiert|fertig+montiert|am+stück|bausatz ~4 oder ~5 -- @broken
      zerlegt|montiert|aufgebaut|zusammengebaut|vormontiert ~5 ?
      ist|sind ~5 geölt|lackiert|lasiert|gebeizt|gepolstert|gefüttert|beschichtet|emailliert|verchromt|matt|glänzend|furniert|massiv|gewachst|imprägniert|behandelt|unbehandelt|vormontiert|zerlegbar|isoliert|gewebt|handgemacht|handgefertigt|genäht|doppelwandig|gehärtet|verzinkt|pulverbeschichtet ~4
      kann|lässt ~2 man|ich|sich ~6 abnehmen|abziehen|abmontieren|wechseln|austauschen|umstellen|ausklappen|ausziehen|einfrieren|erhitzen|dimmen|falten ~1 ?
      welche|welcher|welches ~2 farbe|holz|material|größe|maße|farbtemperatur|leistung|höhe|breite|schutzklasse|energieklasse ~2 hat|ist|haben|sind|besitzt ~5
      welche|welchen|welches|welcher ~4 brauche|braucht|benötige|benötigt|passt|passen|gehört|gehören|nehme|nimmt ~3 ich|man|wir|dazu|für|zu|auf|da ~5 -- formular|etikett|unterlagen|angaben|retour*|paketdienst|zahlungsart|adresse
      brauche|brauch|braucht|benötigt ~1 ich|man|es ~2 für|dafür|dazu|einen|eine|zusätzlich|extra|spezielle* ~6 ? -- rechnung|etikett|retour*|bestellnummer|konto
      ist|sind ~5 dabei|inklusive|inbegriffen|enthalten|mit+drin|mitgeliefert ~2 ? -- rechnung|lieferung|versand|mwst
      aus welchem|was ~1 holz|material|stoff|metall ~4
      besteht|bestehen ~3 aus ~4
      wie ~1 viel|viele ~1 watt|liter|kilo|kg|zentimeter|cm|lumen|schubladen|fächer|personen|gewicht|sitzplätze|stunden|umdrehungen ~6 -- dauert
      verträgt|eignet|geeignet|taugt ~2 sich|für|das|der|die|auch ~6 ?
      für ~2 kinder|allergiker|außen|draußen|bad|badezimmer|balkon|induktion|rollstuhl|hunde|katzen|baby|garten|fußbodenheizung ~3 geeignet|tauglich|sicher
      kann ~1 man|ich ~9 ~2 waschen|reinigen|kürzen|montieren|anschließen|verstellen|stapeln|benutzen|verwenden|bohren|kleben|lackieren|ölen|streichen|stellen|legen|hängen|aufklappen|zerlegen ~1 ? -- kasse|code
      ist ~5 schwer|laut|stabil|robust|schwierig|giftig|brennbar|hitzebeständig|winterhart|weich|hart|giftfrei|farbecht|wasserfest|spülmaschinentauglich ~3 ?
      hat|haben ~5 einen|eine|ein ~3 schalter|dimmer|timer|deckel|griff|stecker|eustecker|schweizer+stecker|reißverschluss|akku|fernbedienung|display|anschluss|abschaltautomatik|bluetooth|rollen ~3 ?
      garantie ~3 auf ~4 ?
      aufbau|montage|zusammenbau ~4 schwierig|kompliziert|alleine|werkzeug|dauert|schwer ~3 ? -- lieferung
      werkzeug|bohrer|schraubenzieher ~5 ?
      reservebezug|ersatzbezug|ersatzbirne|ersatzteile|zubehör ~4 erhältlich|kaufen|bestellen|einzeln|nachkaufen ~2
      wie ~1 breit|hoch|tief|lang|schwer|groß|gross|dick|laut|stark|hell|viel|weit|heiß|robust|stabil|warm|weich ~8 -- wie+lange|dauert|kostet|geld|noch|zeit|rabatt|versand|preis|lager|habt|weit+ist|bearbeitung|erstattet|geld|stück|frist|bestell*|wie+weit|porto|uhr|viele
      wie ~1 lang|lange ~6 garantie|akku|hält|batterie|gewährleistung|leuchtet|läuft|ladezeit|brennt|haltbar
      maße|masse|abmessungen|maß|durchmesser|die+höhe|die+breite|die+tiefe|welche+höhe|welche+breite|welche+tiefe|welche+länge|gewicht|fassungsvermögen|volumen|traglast|belastbarkeit|tragkraft|wattzahl|leistung|spannung|sitzhöhe|matratzenhöhe|schaftweite|fadenzahl|lichtfarbe|kelvin|lumen|füllung|grammatur|inhaltsstoffe|packmaß ~6 -- bestellen|falsch+bestellt|angebot|lieferung+in|palette
      @can|ist|sind|ob|aus|woraus|welche* ~6 spülmaschinenfest|spülmaschinengeeignet|waschbar|wasserdicht|wetterfest|rostfrei|dimmbar|abnehmbar|stapelbar|höhenverstellbar|bruchsicher|backofenfest|mikrowellengeeignet|lebensmittelecht|vegan|echtes|echter|echte|massiv|massivholz|kompatibel|geeignet|tauglich|winterfest|frostsicher|pflegeleicht|verstellbar|klappbar|faltbar|zertifiziert|nachhaltig|atmungsaktiv|rutschfest|kratzfest|lichtecht|feuerfest|bügelfrei|allergikergeeignet|induktionsgeeignet|frostfest|outdoorfähig|outdoortauglich|schadstofffrei|bio|imprägniert|abwaschbar|ausziehbar|aufladbar|recycelt ~3
      spülmaschinenfest|spülmaschinengeeignet|wasserdicht|wetterfest|dimmbar|waschbar|mikrowellengeeignet|rostfrei|stapelbar|höhenverstellbar|backofenfest|bpafrei|bpa ~3
      aus ~2 echter|echtem|welchem|was|massivem|reiner|reinem ~2 material|wolle|holz|leder|baumwolle|stoff|metall|leinen|seide|edelstahl|besteht|gemacht
      material|materialien|zertifikat|zertifizierung|herstellungsland|hergestellt|gefertigt|oekotex|ökotex|zusammensetzung ~6 -- montagematerial|verpackungsmaterial|materialfehler|füllmaterial
      passt|passen|past ~6 auf|in|zu|an|unter|mit|durch ~7 ? -- termin|zur+bestellung|ihnen+ein|größe|lieferung|montag|donnerstag|kurzer|call
      kann|könnte|darf|lässt ~7 waschen|gewaschen|spülen|draußen|freien|outdoor|montieren|befestigen|abnehmen|anschließen|dimmen|bügeln|benutzen|verwenden|aufhängen|stehen|reinigen|kürzen|zusammenklappen|stapeln|streichen|verbinden|koppeln|einstellen|trocknen|aufladen|backofen|spülmaschine|mikrowelle|geschirrspüler|gefrierschrank|trockner ~4 -- code|gutschein*|retour*|zahlungsart|offen+stehen
      bei <n> grad ~2
      spülmaschine|geschirrspüler|mikrowelle|backofen|waschmaschine|trockner|induktion|induktionsherd ~4 ?
      rostet|färbt|fusselt|knittert|kratzt|verträgt|eignet|trägt|fasst|verbraucht|besitzt|unterstützt ~7 ? -- @broken|nicht+mehr|code|bestellung|website
      hält|verträgt|trägt ~5 aus ~1 -- code|bestellung
      unterschied|unterschiede|unterscheidet|unterscheiden ~4 zwischen|von|modell ~6 -- rechnung|preis
      worin ~2 unterschied|unterscheiden
      welche|welches|welcher|welchen|was ~6 empfehlen|empfehlt|besser|passt|geeignet|eignet|raten|würdet|würden|nehmen ~4 -- paketdienst|zahlungsart|adresse|vorgehen|lieferung|passt+ihnen|größe+umtausch
      empfehlen|empfehlung|beraten|beratung ~5 -- weiterempfehlen|nicht+empfehlen|niemandem
      datenblatt|datenblätter|produktdatenblatt|sicherheitsdatenblatt|techn|technische|technischen|spezifikation|spezifikationen|konformitätserklärung|prüfzeugnis ~4 -- technischer+fehler|technisches+problem|technische+störung
      bedienungsanleitung|gebrauchsanweisung|gebrauchsanleitung|aufbauanleitung|montageanleitung|anleitung|handbuch|pflegehinweise|pflegeanleitung|benutzerhandbuch ~5 -- fehlt|fehlte|lag|nicht+dabei|war+nicht|keine|ohne|beigelegt
      @ask|wo|wie ~6 bedienungsanleitung|aufbauanleitung|montageanleitung|anleitung|handbuch|gebrauchsanweisung -- fehlt|nicht+dabei|lag|keine
      wie ~3 reinigt|reinige|pflegt|pflege|wäscht|wasche|baut|montiert|montiere|entkalke|befestigt|befestige|wechselt|wechsle|bedient|stelle+ich|schließe|lade|stellt+man ~6 -- rechnung|paket
      sind|ist|gehört|gehören ~3 da|dabei|inklusive|schrauben|batterien|leuchtmittel|kabel|zubehör ~4 dabei|inklusive|enthalten|mitgeliefert|extra|inkludiert ~4 ? -- rechnung
      dabei|inklusive|mitgeliefert|enthalten|lieferumfang ~6 oder -- rechnung|fehlt|mwst|lieferung+nach
      lieferumfang ~4 -- fehlt
      garantie|gewährleistung ~5 ? -- @broken|nicht+mehr|garantiefall|kaputt
      wie ~2 lange|lang ~2 ist|gilt|hat|läuft ~3 garantie|gewährleistung
      reicht|genügt ~3 das|es|die|der ~6 ? -- rechnung|überweisung|mail
      kompatibel|kompatibilität ~4
      frage|fragen ~2 zu|zum|zur ~3 produkt|artikel|material|lampe|stuhl|tisch|modell|mixer|teppich -- bestellung|rechnung|lieferung|retoure
    `,
    tells: `
      fassung|anschluss|material|baumwolle|wolle|maße
      unterschied
      geeignet|tauglich
    `,
    hints: `
      anleitung|garantie|material|maße|größe|gewicht
    `,
    subjects: `
      maße|abmessungen|material|kompatibilität|unterschied|datenblatt|bedienungsanleitung|anleitung|produktfrage|spülmaschine|waschen|akku|empfehlung|lieferumfang|outdoor|beratung|gewicht|aufbauanleitung
      frage ~2 zum|zur ~1 produkt|artikel
    `,
  },
  shipping_question: {
    asks: `
      kommt|kommen|liefert|liefern|fährt|stellt ~4 auch|nur ~2 samstags|sonntags|abends|feiertags|werktags|am+samstag|am+wochenende|vormittags ~2 ?
      wann|wie+lange ~9 & wenn|falls|bevor & bestelle|bestellen|bestellten|kaufe|kaufen|würden
      aufschlag|zuschlag|zuzahlung|mautaufschlag|sperrgutzuschlag ~6
      verlangt|verlangen|berechnet|berechnen|kostet|nehmt|nehmen ~6 lieferung|versand|zustellung|anlieferung|transport ~6 -- doppelt|warum|zweimal|abgebucht
      lieferung|versand|zustellung ~3 auf|nach|in ~2 insel|inseln|hallig|berg|alm|hütte|bergdorf|dorf|ausland|schweiz|österreich|tirol|südtirol ~5 -- meine|wann+kommt|wo+bleibt
      liefert|liefern|schickt|schicken|versendet|versenden|verschickt|verschicken ~1 ihr|sie ~7 ? -- rechnung|katalog|mir|uns|meine|unsere|mein|unser|wann|ersatz|heute|morgen|dhl
      wird ~6 kostenlos|gratis|kostenfrei|versandkostenfrei ~3 geliefert|verschickt|versendet
      bis ~1 wann ~4 bestellen ~6 ? -- retour*
      wie ~1 schnell ~2 liefert|liefern|ist|sind|seid|geht|verschickt|versendet ~5 -- meine|paket
      versand ~1 am ~1 selben|gleichen ~1 tag
      lieferzeitraum|zustellzeiten|lieferzeiten|versandzeiten|versandtage ~3 -- meiner|meine
      paketshop|packstation|postfach|abholstation|nachbarn ~4 liefern|schicken|möglich|zustellen ~3 ? -- mein|meine|ändern|umleiten|<n>
      vorher ~2 anrufen|angerufen|avisiert|bescheid ~6 & spedition|fahrer|lieferung
      aufbau|montage|montageservice|vertragen|entsorgung|altgeräte|altmöbel|verpackung+mitnehmen ~5 & liefer*|spedition|service|bietet|bieten -- anleitung|schwierig|kaputt*
      versandkosten|lieferkosten|portokosten|porto|versandgebühr|versandgebühren|liefergebühr|frachtkosten|versandpauschale|zustellgebühr|versandspesen|lieferpauschale|versandkostenfrei|inselzuschlag|speditionskosten ~6 -- doppelt|abgebucht|erstattet|falsch|rücksend*|retour*|wer+trägt|zurück|angebot|rück*
      was|wie+viel|wieviel ~2 kostet|kosten|würde|koste ~3 versand|lieferung|zustellung|transport|express|porto|expressversand|lieferkosten ~5 -- kosten+<n>
      versand|lieferung|transport|expressversand ~3 kostet|kosten|kostenlos|gratis|frei|kostenfrei|umsonst ~4 -- angebot+über|rücksend*
      ab ~2 welchem|wann|wie+viel|welcher ~3 betrag|versandkostenfrei|gratis|kostenlos|bestellwert|summe ~4
      mindestbestellwert|mindestbestellmenge|freihausgrenze ~4 -- angebot
      liefert|liefern|versendet|versenden|verschickt|verschicken|schickt|schicken|lieferst ~1 ihr|sie|du|man ~4 nach|in+die|in+der|auf|ins|auch|samstags|sonntags|abends|an ~7 ? -- meine+bestellung|mein+paket|rechnung|meine+adresse|meine+arbeit|lieber|umleiten|mir|morgen|heute
      versand|lieferung|versenden|verschicken|lieferungen ~3 nach|in+die|ins|auf+die ~4 schweiz|österreich|ausland|deutschland|italien|südtirol|liechtenstein|luxemburg|frankreich|belgien|holland|eu|inseln|insel|sylt|europa|polen|england|niederlande|graubünden ~4 -- meine+bestellung|adresse+ändern|angebot
      nach österreich|deutschland|südtirol|liechtenstein|luxemburg|italien|wien|frankreich|belgien ~4 ? -- meine+bestellung|mein+paket|wann+kommt|umleiten|umgeleitet|angebot
      in die schweiz ~5 -- meine+bestellung|mein+paket|angebot
      ins ausland ~5
      wie ~1 lang|lange|schnell ~6 lieferung|lieferzeit|versand|liefert|liefern|braucht|dauert|da|bei+mir|unterwegs ~6 & normalerweise|üblicherweise|bestelle|bestellen|generell|durchschnittlich|kaufen|klicke|würde|ihr|nach|regel|in+der+regel|normal|wäre|heute+bestell* -- meine+bestellung|mein+paket|noch|@money
      wie ~1 lang|lange|schnell ~5 lieferzeit|lieferzeiten|versanddauer|lieferung|versand ~6 -- noch|meine+bestellung|mein+paket|@money|retour*|meiner+bestellung
      lieferzeit|lieferzeiten|versandzeit|versanddauer|lieferdauer|versandart|versandarten|versandoptionen|liefergebiet|lieferbedingungen|versandbedingungen|liefermöglichkeiten|liefertage|versandmethode ~5 -- angebot|zu+lang|preis+und|meine+bestellung|unserer+bestellung
      wenn|falls|sofern ich|wir|man ~7 bestelle|bestell|bestellen|kaufe|kauf|ordere|bestellt ~7 -- stornier*|rabatt|stück|preis
      bestelle|bestell|bestellen|kaufe ~1 ich|wir|man ~6 heute|morgen|jetzt ~7 -- stornier*
      noch+nicht|bevor|ehe ~4 bestellt|bestelle|kaufe|kaufen|auf+kaufen ~6 -- gefunden|ausverkauft
      express|expressversand|expresslieferung|samstagszustellung|abendzustellung|wunschtermin|samstagslieferung ~5 ? -- umstellen|ändern|meine+bestellung|upgrade
      bietet|bieten|habt|haben|gibt ~5 express*|samstagszustellung|abholung|click|selbstabholung|wunschtermin|aufbauservice|montageservice|abholstation|24h|lieferservice|altgerätemitnahme ~4 -- meine+bestellung
      selbst|selber|persönlich|direkt ~3 abholen|abholung|abgeholt|holen|abzuholen ~5 -- retour|depot|filiale+paket|zurück
      abholung|abholen|selbstabholung|selbstabholen ~5 bei+euch|bei+ihnen|laden|geschäft|lager|filiale|möglich|vor+ort ~3 -- zurück|retour*|karte|zettel|wieder+abholen|behalten|unser+fahrer|bereit
      bei+euch|bei+ihnen|im+laden|vor+ort|im+geschäft ~4 abholen|abgeholt ~2 -- zurück|retour*
      bis|frei ~2 bordsteinkante|bordstein|wohnung|haustür|verwendungsstelle|keller|stockwerk|stock ~4 -- rechnung
      in+die+wohnung|in+den+stock|hochgetragen|raufgetragen|hochtragen ~3
      mit|über|durch ~2 welchem|wem|welchen ~3 dienst|paketdienst|versender|transporteur|spediteur|anbieter ~2 verschickt|verschicken|versendet|versenden|liefert|liefern|arbeitet ~2 ihr|sie|man ~4
      zollgebühren|zollkosten|verzollung|einfuhrabgaben|zoll|einfuhrsteuer|mwst+schweiz ~4 ? -- hängt|fest|liegt|unterlagen
      fallen ~6 zoll*|gebühren|kosten|zuschläge ~3 an
      @can|liefert|liefern ~6 an+eine+packstation|packstation|postfach|paketbox|paketshop|abholpunkt|postfiliale ~4 -- ändern|statt|umleiten|<n>|meine+bestellung
      kommt ~3 da ~2 ihre|eure ~1 spedition|lieferwagen ~4
      spedition|lkw|lieferwagen ~3 überhaupt|auch|zu+uns ~3 hin|rauf|zu+uns
      zuschlag|aufpreis|mehrkosten ~3 für ~2 inseln|insel|versand|lieferung|express|sperrgut
    `,
    tells: `
      normalerweise|üblicherweise|in+der+regel|generell|grundsätzlich ~4 liefer*|versand*|dauert|verschick*
      noch nicht bestellt
      vor|bevor ~2 kauf|bestellen|bestellung+aufgebe
      zuschlag
    `,
    hints: `
      versandkosten|versand|porto|lieferzeit
      express
    `,
    subjects: `
      versandkosten|lieferzeit|versand+nach|lieferung+nach|porto|express|expressversand|abholung|selbstabholung|lieferfrage|packstation|samstagszustellung|zoll+ch|lieferkosten|spedition|versandfrage|lieferung+schweiz|versand+schweiz -- ändern
      lieferung ~1 samstag|samstags
    `,
  },
};
