// German: what a mail says of goods that came wrong: broken, another thing, or too few. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const faults: IntentRules = {
  damaged_item: {
    asks: `
      ersatz* ~4 @broken|kaputte|defekte|beschädigte
      auseinandergefallen|auseinandergebrochen|zusammengebrochen|zusammengekracht|umgekippt|eingestürzt|aufgeplatzt|abgelöst|ausgefranst|ausgerissen|aufgegangen|durchgescheuert|abgefallen|abgeknickt|geknickt|durchgerostet|implodiert|geschmolzen|beim+waschen+eingegangen|verklemmt ~4 -- zahlung|bestellung|betrag|geld|mail|eingegangen+ist|waschen|ist+die|überweisung|klein+ausgefallen|groß+ausgefallen
      macke|macken|schramme|schrammen|druckstelle|druckstellen|dellen|kerbe|absplitterung|absplitterungen|lackschaden|wasserschaden|haarriss|brandfleck|webfehler|ziehfaden|laufmasche|rost|rostet|rostflecken|riefen|schlieren ~6 -- rostet+der|oder+rostet
      klemmt|hakt|schleift|blockiert|hinkt|kippelt|eiert|löst|bröckelt|rieselt|splittert|franst|blättert|fällt ~3 ab|auseinander|sich|beim|nicht ~4 -- tracking|zustellung|zoll|sendung
      fällt|fiel|fällt ~3 auseinander|ab|um ~3
      beim|nach ~2 ersten|zweiten|einmaligen ~2 mal|gebrauch|anzünden|benutzen|einschalten|waschen|waschgang|aufbau|verwendung|einsatz ~7 -- bestelle|bestellt
      geht|gehen ~2 nicht ~2 mehr ~2 an|aus|auf|zu
      hat ~3 kurzschluss|wackelkontakt|sicherung|funken|rauch
      kein|keinen|keine ~1 mucks|strom|saft|ton|bild|funktion ~3
      tot|lädt+nicht|reagiert+nicht|springt+nicht+an ~2 -- link|seite|website
      auspacken ~6 @broken|macke|kratzer|schaden
      nicht ~3 brauchbar|benutzbar|verwendbar|nutzbar|zu+gebrauchen
      qualität ~4 mangelhaft|schlecht|miserabel|unter+aller|minderwertig ~3
      gebraucht|benutzt|schmutzig|dreckig|ungewaschen ~3 & angekommen|erhalten|geliefert|neu|bekommen|aussieht|sieht
      @broken ~9 angekommen|geliefert|erhalten|bekommen|ausgepackt|gekommen|eingetroffen|angeliefert|an -- link|tracking|seite|website|unterwegs+beschädigt|bruchsicher|vertrauensbruch
      angekommen|geliefert|erhalten|bekommen|ausgepackt|gekommen|kam|kamen|eingetroffen|angeliefert|auspacken|aufbauen|zusammenbauen|öffnen|lieferung|montage ~9 @broken -- link|tracking|seite|website|kaputtgeht
      ist|sind|war|waren|hat|haben|wurde|wurden|alle|beide|leider|total|komplett ~6 @broken -- link|tracking|seite|website|auto|nicht+kaputt|nicht+beschädigt|umschlag|vertrauens*|kundendienst|sendung+beschädigt|dhl|hermes|sms|falls|daten|klingel|mein+alter|alte|drucker
      tiefer|tiefen|großen|große|kleinen|mehrere|viele|riesigen ~2 kratzer|riss|risse|sprung|delle|fleck|flecken|loch|löcher|beule|schaden
      kratzer|riss|risse|delle|sprung|flecken|fleck|loch|beule|macke|macken|druckstelle|schramme|schrammen ~6 oberfläche|boden|seite|rand|platte|tisch|glas|mitte|stoff|vorne|hinten|lack|holz ~3
      ! funktioniert|funktionieren|geht|gehen|läuft|laufen|dreht|schaltet|heizt|leuchtet|lädt|startet|springt|schließt|klebt|hält ~6 nicht|nichts|nimmer|net ~4 -- website|webseite|seite|link|code|gutschein*|tracking|paypal|login|karte|passwort|anmelden|so+geht|geht+sie+nichts|geht+euch+nichts|geht+niemanden|bezahlen|zahlung|sendungs*|kasse|geht+nicht+vor|vorwärts|geht+gar+nicht|das+geht+gar|geht+es+nicht|chatbot|hotline|los|wird+es+nicht|hinaus|rabatt|cent|schneller|bestellung|anders|telefonisch|automatisch|umtausch*
      ! nicht ~3 an|ein|richtig ~1 schalten|einschalten|anschalten|aufladen|laden|zu+bekommen|schließen -- kreditkarte
      ! lässt|lassen ~2 sich ~3 nicht ~5 aufbauen|einschalten|schließen|öffnen|montieren|zusammenbauen|anschalten|laden|drehen|aufklappen -- webseite|seite|konto|link|retoure
      flackert|brummt|quietscht|klappert|rattert|raucht|stinkt|knarzt|surrt|überhitzt|ruckelt|wackelt ~4 -- wenn+ja
      riecht|stinkt ~3 verschmort|verbrannt|muffig|schimmel*|chemisch|angebrannt|nach ~3
      geklirrt|klirrt|geschepp* ~4
      abgebrochen|gebrochen|gesprungen|gesplittert|zersprungen|zerbrochen|gerissen|geplatzt|abgefallen|abgegangen ~6 -- konto|geld|website|seite|kontakt|versprechen|paypal|kauf|bestellvorgang
      nach ~5 tagen|wochen|woche|monaten|monat|tag|benutzen|gebrauch|nutzung|mal ~4 kaputt*|defekt|abgebrochen|gerissen|nicht+mehr|verschmort|gebrochen
      nur|noch ~3 ganz|heil ~2
      fotos|bilder|bild|foto ~3 anbei|im+anhang|angehängt|beigefügt|schaden -- zertifikat|bestell*
      ersatz|ersatzlieferung|ersatzteil|ersatzgerät|austauschgerät|ersatzware|neues|neue|neuen ~6 @broken|defekte|kaputte
      bitten|bitte|um|wann|rechnen|gibt+es|bekomme ~3 ersatz|ersatzlieferung|ersatzgerät|ersatzteil|ersatzteile -- fehlt|fehlen|falsch*|nicht+in+stock|stiche
      garantiefall|gewährleistungsfall|garantieanspruch|gewährleistung|reklamieren|reklamation|mängelanzeige|schadensmeldung|schadenmeldung ~5 -- gutschrift|erstattung|kundenservice|hotline|service|reklamation+vom
      garantie ~4 ? & @broken|nicht+mehr|defekt
      ausgelaufen|ausgeronnen ~5 & karton|paket|flasche|inhalt|verpackung|tube|dose
      in ~2 tausend|lauter|viele scherben|teile|stücke
      schlechtem|miserablem|schlechten|beschädigtem|gebrauchtem ~1 zustand
      rucksack|nass|feucht|durchnässt ~3 & undicht|ausgelaufen|karton|paket|verpackung
      verpackung|karton|schachtel ~6 eingedrückt|aufgerissen|offen|zerrissen|nass|durchnässt|beschädigt -- an+absender
    `,
    tells: `
      reklamieren|reklamation -- service|gutschrift|vom|status
      @broken -- link|tracking|seite|bruchsicher|website|kaputtgeht|sprung+in|auto
      fotos|bilder ~2 anbei|anhang
      nicht ~1 mehr ~3 funktioniert|an|geht|zu
      unbrauchbar|nicht+zu+gebrauchen|nicht+brauchen
      garantie ~5 -- wie+lang|wie+lange|wie+viel|garantiert
    `,
    hints: `
      ersatz|reparatur|garantie|reparieren
      reklamation
    `,
    subjects: `
      kaputt|defekt|beschädigt|beschädigung|transportschaden|schaden|riss|kratzer|delle|bruch|undicht|verbogen|schimmel|garantiefall|mangel|mängelrüge|funktioniert+nicht|bruchschaden|hin -- link|tracking
      reklamation -- service
    `,
  },
  wrong_item: {
    asks: `
      inhalt|inhalts ~6 nicht|falsch|anderes|andere ~5 -- adresse
      bestellt|gekauft|geordert ~4 , ~1 keine|kein|keinen|nicht ~3 $ -- bestätigung*|bestellbestätigung|bestätigungsmail|mail|email|aber|nichts|erhalten|bekommen|da
      bestellt|gekauft|wollte ~2 , ~1 nicht|keine|kein|keinen ~2 -- noch|erhalten|bekommen|da|angekommen|geliefert|mehr|bestätigung
      nicht ~2 von mir|uns $
      @parcel|karton|lieferung ~3 gehört ~4 nicht|jemand|anderem|anderen
      falsch ~2 gepackt|kommissioniert|gegriffen|etikettiert|zugeordnet|geliefert|geschickt|bestückt
      fremd|fremde|fremder|fremdes|fremden ~1 @parcel|ware|bestellung|lieferschein|name ~3
      habe|haben|wurde|wurden ~5 falsch*|verkehrt*|andere ~2 bekommen|erhalten|geliefert|geschickt|gesendet|zugeschickt -- adresse|auskunft|rechnung|gerne
      andere|anderes|anderer ~2 als ~2 bestellt|abgebildet|beschrieben|auf+der+website|angegeben|im+shop|ich+bestellt*
      abgebildet|abbildung|produktbild|beschreibung ~6 aber|anders|stimmt ~5 & bekommen|geliefert|erhalten|gekommen|angekommen
      linke|rechte|linken|rechten ~4 statt|anstatt|anstelle ~2
      zweimal ~2 links|rechts|linke|denselben|dasselbe|dieselbe|das+gleiche
      soll|sollte|hätte ~4 sein|sollen ~3 & bekommen|geliefert|ist|erhalten|gekommen & größe|farbe|modell|rot|blau|grün|schwarz|weiß -- wann|adresse|ankommen
      vorhin|heute ~4 ausgepackt ~6 & nicht+meine|nicht+mein|falsch*|andere*|statt
      falscher|falsche|falsches|falschen|falsch|verkehrte|verkehrten|verkehrter|andere|anderer|anderes|anderen ~3 artikel|produkt|ware|modell|größe|farbe|teil|sache|sachen|stuhl|teppich|lampe|geliefert|geschickt|bekommen|erhalten|versandt|gesendet|zugeschickt|version -- adresse|angeklickt|hätt|hätte|gerne|gern|möchte|bestellt+habe|ausgewählt|gewählt|bestellt|tausch*|brauche|gegen|umtausch*|liefern+lassen|betrag|rechnung|an+eine+andere|schicken+sie|hätten|abgegeben|bräuchte|lieber|gibt+es|nachbarn|möglich|gibts|nicht|schon|bereits|hier|kann+ich|könnte+ich|adresse|haus|zimmer
      bestellt|bestellte|geordert|gekauft|wollte|wollten|bezahlt|statt|bestellt+war|anstelle|anstatt|hatte|hatten ~9 bekommen|erhalten|geliefert|gekommen|geschickt|kam|kamen|angekommen|war|waren|ausgepackt|drin|liegt|im+karton|im+paket|gesendet|gekriegt|auf+dem+etikett -- @bill|nie|nicht+bekommen|noch+nichts|keine|bestätigung|bestätigung*|bestellbestätigung|keinen|kein|nichts|mail|nur|fehlt|fehlen|zurück|erstattet|erstattung|hälfte|zu+spät|noch+nicht|@broken|irrtum|erstattet|stück|schon+angekommen|durchgegangen|angemeldet|angebot|hingehauen|lieber|geht+das|gläser|abgerechnet|abgebucht|zahlung|status|soll|rausgegangen|unser|wann|zu|zwar|laut|gern|gerne|fragen|nachfragen|wissen|angekündigt|mir+sicher
      bekommen|geliefert|kam|kamen|gekommen|geschickt|ausgepackt|im+paket+war|im+karton+war|drin ~9 bestellt|geordert|wollte|wollten|bestellt+hatte -- gerne|gern|anbei|nichts|nie|nicht+bekommen|noch|keine|kein|nur|fehlt|fehlen|bestätigung|mail|zweimal|@broken|wieder|wann|zu+klein|gewonnen|status|hälfte|lieber|tausch*
      statt|anstatt|anstelle ~7 bekommen|erhalten|geliefert|kam|kamen|gekommen|ausgepackt|geschickt|drin|angekommen|lag|war -- nur|stück|antwort|lieber|bestellt|nur+<n>
      geliefert|bekommen|erhalten|kam|geschickt|angekommen|wurde|ausgepackt ~9 statt|anstatt|anstelle ~6 -- nur|stück|bitte+schicken|lieber
      nicht ~2 das|die|der|den ~3 was|wie|welche|welches ~2 ich|wir ~3 bestellt|wollte|geordert|gekauft|bestellt+habe
      nicht ~2 was ~2 bestellt
      nicht ~2 meine|unsere|meins|unseres|mein ~1 bestellung|artikel|paket|ware -- sicher|angekommen|da|tür|haustür|eingang|fall|schuld|ding|absicht|geld
      hübsch ~4 nicht meins
      ! entspricht|passt|stimmt|übereinstimmt|deckt ~4 nicht|keinesfalls ~4 bestellung|bestellten|beschreibung|bestellt|foto|überein ~2 -- adresse|betrag|preis
      nicht ~1 wie ~1 bestellt
      anderen|anderer|fremden|fremder|jemand|jemandem|fremde|fremdes ~2 kunden|kundin|person|namen|anderem|anderen|anders|paket|ware|lieferschein ~3 -- nachbarn|abgegeben|unterschrieben|sprechen|reden|stehlen|gegeben
      vertauscht|verwechselt|verwechslung|falschlieferung|fehllieferung|durcheinandergekommen|durcheinander|falschversand ~6
      etikett|aufkleber|karton|schachtel|verpackung ~6 aber|jedoch|drin|drinnen|innen|liegt ~4 -- leer|nur|fehlt|@broken|beschädigt
      laut ~1 aufkleber|etikett|karton|verpackung ~9 aber|jedoch ~4
      ihr|sie|habt|haben|hat ~3 mir|uns ~4 falsche*|verkehrte*|andere*|vorgänger* ~4 -- auskunft|rechnung|adresse|gegeben|nummer
      richtige|richtigen|korrekte|korrekten|richtiges ~3 nachschicken|schicken|senden|nachliefern|liefern|nachsenden|lieferung|artikel|ware|modell -- adresse|rechnung|größe+bestellt|umtausch*
      abholung|abholen ~4 falsche*|falschen ~3
      sie|ihr haben|habt ~6 geliefert|geschickt ~4 ich|wir ~2 wollte|wollten|bestellt|brauche|hatte -- nicht|keine
    `,
    tells: `
      falsches|falsche|falschen ~4 -- adresse|preis|betrag|größe+bestellt|nummer|haus|tür|rechnung|auskunft
      das ~1 ist ~1 nicht ~4
      vorgängermodell
      bestellt ~1 war|hatte|hatten
    `,
    hints: `
      falsch|falsche|falscher|falsches|anderes|verkehrt
      statt|anstelle
    `,
    subjects: `
      falscher|falsche|falsches|verkehrter|anderer|anderes ~1 artikel|lieferung|ware|produkt|modell|farbe|paket
      falschlieferung|fehllieferung|verwechslung|verwechselt|vertauscht|nicht+meins|nicht+wie+bestellt
      falsch ~1 geliefert
    `,
  },
  missing_item: {
    asks: `
      nirgends|nirgendwo ~3 zu+finden|zu+sehen|dabei|drin|drinnen|aufzutreiben -- paket|sendung|bestellung|erstatt*
      aufgemacht|ausgepackt|geöffnet & fehlt|fehlen|nicht+dabei|nicht+drin|nirgends
      @count ~3 zu ~1 wenig ~3 -- erstattet|geld|euro|bezahlt
      zu ~1 wenig ~1 dabei|drin|drinnen|geliefert|eingepackt|geschickt
      mutter|muttern|bolzen|scheibe|scheiben|stift|stifte|leisten|brett|bretter|boden|böden|rollen|rolle|seil|sieb|einsatz|untersetzer|kissenfüllung|füllung|stopfen|klammern|clips|gläser|teller|tasse|tassen|löffel|karton|sack ~4 fehlt|fehlen|zu+wenig|nicht+dabei|nicht+drin|fehlte|fehlten
      nur|bloß ~2 ein|einer|eins|eines|eine|<n>|zwei|drei|vier ~2 karton|paket|stück|teil|teile|kartons|kissen|stuhl|stühle ~6 & statt|laut|gehören|bestellt|aber|obwohl|insgesamt -- wir|wann|eines+von+zwei+paketen
      hälfte|rest|restliche|restlichen|anderen ~4 fehlt|fehlen|nicht+dabei|nie+gekommen|nicht+mitgekommen|vergessen
      suche|gesucht|finde|find ~5 @part|teil|zubehör ~5 & paket|karton|verpackung|vergeblich|nicht
      vergeblich ~4 & karton|paket|verpackung|gesucht
      karton|paket|packung|tüte ~3 aber|nur ~2 @part|luft|papier
      lieferung ~3 nicht ~1 vollständig|komplett ~2
      hättet|haben|habt|hat ~4 vergessen ~2 -- ich|wir|passwort
      gehören|gehört|gehörte ~3 eigentlich ~4
      fehlt|fehlen|fehlte|fehlten|gefehlt|vermisse|vermissen|vermisst ~9 -- ab|bestätigung|@bill|@tracking|bestellbestätigung|adresse|lieferadresse|hausnummer|auftragsbestätigung|nummer|antwort|plz|geld|erstattung|worte|rechnung|mwst|verständnis|bestätigungsmail|zeit|mehrwertsteuer|paket+fehlt|gutschrift
      @part|@goods|position|pos|beutel|kissen|lampe|glas|gläser|stück|artikel|hälfte|eins|eines|ein+stück ~6 fehlt|fehlen|fehlte|fehlten|gefehlt|nicht+drin|nicht+dabei|nicht+enthalten|nicht+beigelegt|nicht+mitgeliefert -- bestätigung|@bill|@tracking|adresse|rechnung
      nicht|nirgends|nirgendwo ~3 drin|dabei|drinnen|enthalten|mitgeliefert|beigelegt|mitgeschickt|zu+finden|beigepackt|im+karton|im+paket -- @bill|rechnung|retour*|bestätigung|mail|adresse|preis|versand|rabatt|wenn
      keine|kein|keinen|ohne ~1 @part ~3 -- funktioniert|garantie|brauche|wird
      lag|lagen|war|waren ~6 keine|kein|keinen ~2 @part|bei -- @bill|rechnung|retour*|etikett
      kam|kommt|geliefert|angekommen|erhalten|bekommen ~4 ohne ~5 -- rechnung|@bill|ankündigung|klingeln|probleme|bestätigung|vorwarnung|geklingelt|schaden
      nur|lediglich|bloß|gerade+mal|erst ~6 erhalten|bekommen|geliefert|angekommen|drin|drinnen|gekommen|im+karton|im+paket|ausgepackt|gezählt|enthalten & statt|bestellt|von|hälfte|bezahlt|berechnet|laut|waren|aber|anstatt|obwohl|karton|drei|zwei|eine|einer|eines|<n> -- erstattet|geld|erstattung|fahrer|zweites+paket|eines+von+zwei+paketen|karte
      im|in ~2 karton|paket|lieferung|schachtel ~3 waren|war|ist|sind|lagen|lag ~3 nur|lediglich|bloß ~4
      angekommen|geliefert|erhalten|bekommen ~2 ist|sind|habe|haben|wurde|wurden ~2 nur ~6 -- erstattet|geld
      nur ~1 die+hälfte|ein+teil|die+halbe ~5 -- preis|erstattet
      unvollständig|unkomplett|nicht+vollständig|nicht+komplett|unvollständige|teillieferung ~5 -- @address|adresse|anschrift|rechnung|aktuell|ihrer|nur
      mindermenge|fehlmenge|minderlieferung|fehlteile|fehlteil|fehlende|fehlenden|fehlendes|fehlender ~4 -- bestätigung|rechnung|bestellbestätigung|paket|antwort|unterlagen|kommunikation
      laut lieferschein|packliste|packzettel ~7 gezählt|drin|nur|aber|fehlt|fehlen|erhalten|geliefert
      lieferschein|packzettel|packliste ~9 aber|nur|gezählt|fehlt
      ! @parcel ~3 leer|fast+leer ~3 -- seite|briefkasten
      leeres|leere|leerer|leeren ~1 paket|karton|schachtel|verpackung
      nur ~2 luftpolster|füllmaterial|papier|verpackungsmaterial
      vergessen ~4 einzupacken|beizulegen|mitzuschicken|reinzulegen|mitzuliefern|einpacken|zu+liefern|beilegen
      habt|haben ~6 vergessen ~2 -- passwort|ich|wir
      nachsenden|nachliefern|nachschicken|nachlieferung|nachgeliefert|nachgeschickt|nachreichen|liefern+sie+nach ~5 -- rechnung|@bill|per+mail|richtige|postnummer|adresse
      bitte ~6 nachsenden|nachliefern|nachschicken|nachzusenden|nachzuliefern|nachlieferung -- rechnung|@bill|richtige|postnummer
      wo ~1 ist|sind|bleibt|bleiben ~2 die|der|das|mein|meine ~2 @part|zweite|zweiter|zweites|rest|andere|anderen|fehlende* ~6 -- paket|rechnung|sendung|lieferung
      war|waren ~2 nicht|nie ~1 dabei|drin|drinnen
      bezahlt|berechnet|bestellt ~3 <n>|zwei|drei|vier|fünf|sechs|acht|zehn ~3 ausgepackt|bekommen|gekommen|erhalten|geliefert|drin|angekommen -- zu+spät
      <n>|zwei|drei|vier|fünf|sechs|acht|zehn ~2 bezahlt|bestellt ~4 <n>|ein|eins|zwei|drei|vier|fünf|sieben|neun|nur ~3 ausgepackt|bekommen|gekommen|erhalten|geliefert|drin|angekommen -- erstattet
      bis ~1 auf ~2 @part|die ~5 nirgends|nicht|fehlt*
      zu ~1 wenig ~4 geliefert|erhalten|bekommen|geschickt|drin -- erstattet|geld
      nicht ~1 alles|alle ~5 da|drin|angekommen|dabei|geliefert|erhalten ~2 -- rechnung
      inklusive|inkludiert|inbegriffen ~4 & ohne|fehlt|nicht+dabei|nicht+drin
    `,
    tells: `
      fehlt|fehlen|fehlte|fehlten -- ab|bestätigung|@bill|@tracking|adresse|antwort|geld|nummer|hausnummer|rechnung|bestellbestätigung|auftragsbestätigung|lieferadresse
      ohne ~2 @part
      nur ~3 statt ~3 -- euro|erstattet
      wo ~1 ist|sind ~2 @part
    `,
    hints: `
      fehlend*|unvollständig|nachliefern
    `,
    subjects: `
      teil|teile|etwas|was|artikel ~2 fehlt|fehlen
      fehlt ~2 was|etwas|teil
      unvollständig|mindermenge|fehlmenge|fehlteile|fehlteil|leer|nur+die+hälfte|leeres+paket|zu+wenig|teillieferung|fehlmengen -- erstattet|@address
      fehlende|fehlender|fehlendes ~1 teile|artikel|schrauben|teil|ware
    `,
  },
};
