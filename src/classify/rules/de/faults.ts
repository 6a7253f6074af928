// German: what a mail says of goods that came wrong: broken, another thing, or too few. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const faults: IntentRules = {
  damaged_item: {
    asks: `
      @broken ~9 angekommen|geliefert|erhalten|bekommen|ausgepackt|gekommen|eingetroffen|angeliefert|an -- link|tracking|seite|website|unterwegs+beschädigt|bruchsicher|vertrauensbruch
      angekommen|geliefert|erhalten|bekommen|ausgepackt|gekommen|kam|kamen|eingetroffen|angeliefert|auspacken|aufbauen|zusammenbauen|öffnen|lieferung|montage ~9 @broken -- link|tracking|seite|website|kaputtgeht
      ist|sind|war|waren|hat|haben|wurde|wurden|alle|beide|leider|total|komplett ~6 @broken -- link|tracking|seite|website|auto|nicht+kaputt|nicht+beschädigt|umschlag|vertrauens*|kundendienst|sendung+beschädigt|dhl|hermes|sms|falls|daten|klingel|mein+alter|alte|drucker
      tiefer|tiefen|großen|große|kleinen|mehrere|viele|riesigen ~2 kratzer|riss|risse|sprung|delle|fleck|flecken|loch|löcher|beule|schaden
      kratzer|riss|risse|delle|sprung|flecken|fleck|loch|beule|macke|macken|druckstelle|schramme|schrammen ~6 oberfläche|boden|seite|rand|platte|tisch|glas|mitte|stoff|vorne|hinten|lack|holz ~3
      ! funktioniert|funktionieren|geht|gehen|läuft|laufen|dreht|schaltet|heizt|leuchtet|lädt|startet|springt|tut|schließt|klebt|hält ~6 nicht|nichts|nimmer|net ~4 -- website|webseite|seite|link|code|gutschein*|tracking|paypal|login|karte|passwort|anmelden|so+geht|bezahlen|zahlung|sendungs*|kasse|geht+nicht+vor|vorwärts|geht+gar+nicht|das+geht+gar|geht+es+nicht|chatbot|hotline|los|wird+es+nicht|hinaus|rabatt|cent|schneller|bestellung|anders|telefonisch|automatisch|umtausch*
      ! nicht ~3 an|ein|richtig ~1 schalten|einschalten|anschalten|aufladen|laden|zu+bekommen|schließen -- kreditkarte
      ! lässt|lassen ~2 sich ~3 nicht ~5 aufbauen|einschalten|schließen|öffnen|montieren|zusammenbauen|anschalten|laden|drehen|aufklappen -- webseite|seite|konto|link|retoure
      flackert|brummt|quietscht|klappert|rattert|raucht|stinkt|knarzt|surrt|überhitzt|ruckelt|wackelt ~4 -- wenn+ja
      riecht|stinkt ~3 verschmort|verbrannt|muffig|schimmel*|chemisch|angebrannt|nach ~3
      geklirrt|klirrt|geschepp* ~4
      abgebrochen|gebrochen|gesprungen|gesplittert|zersprungen|zerbrochen|gerissen|geplatzt|abgefallen|abgegangen ~6 -- website|seite|kontakt|versprechen|paypal|kauf|bestellvorgang
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
      falscher|falsche|falsches|falschen|falsch|verkehrte|verkehrten|verkehrter|andere|anderer|anderes|anderen ~3 artikel|produkt|ware|modell|größe|farbe|teil|sache|sachen|stuhl|teppich|lampe|geliefert|geschickt|bekommen|erhalten|versandt|gesendet|zugeschickt|version -- adresse|angeklickt|hätt|hätte|gerne|gern|möchte|bestellt+habe|ausgewählt|gewählt|bestellt|tausch*|brauche|gegen|umtausch*|liefern+lassen|betrag|rechnung|an+eine+andere|schicken+sie|hätten|abgegeben|bräuchte|lieber|gibt+es|nachbarn|möglich|gibts|nicht|adresse|haus|zimmer
      bestellt|bestellte|geordert|gekauft|wollte|wollten|bezahlt|statt|bestellt+war|anstelle|anstatt|hatte|hatten ~9 bekommen|erhalten|geliefert|gekommen|geschickt|kam|kamen|angekommen|war|waren|ausgepackt|drin|liegt|im+karton|im+paket|gesendet|gekriegt|auf+dem+etikett -- @bill|nie|nicht+bekommen|noch+nichts|keine|bestätigung|bestätigung*|bestellbestätigung|keinen|kein|nichts|mail|nur|fehlt|fehlen|zurück|erstattet|erstattung|hälfte|zu+spät|noch+nicht|@broken|irrtum|erstattet|stück|schon+angekommen|durchgegangen|angemeldet|angebot|hingehauen|lieber|geht+das|gläser|abgerechnet|abgebucht|zahlung|status|soll|rausgegangen|unser|wann|zu|zwar|laut|mir+sicher
      bekommen|geliefert|kam|kamen|gekommen|geschickt|ausgepackt|im+paket+war|im+karton+war|drin ~9 bestellt|geordert|wollte|wollten|bestellt+hatte -- gerne|anbei|nichts|nie|nicht+bekommen|noch|keine|kein|nur|fehlt|fehlen|bestätigung|mail|zweimal|@broken|wieder|wann|zu+klein|gewonnen|status|hälfte|lieber|tausch*
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
      fehlt|fehlen|fehlte|fehlten|gefehlt|vermisse|vermissen|vermisst ~9 -- bestätigung|@bill|@tracking|bestellbestätigung|adresse|lieferadresse|hausnummer|auftragsbestätigung|nummer|antwort|plz|geld|erstattung|worte|rechnung|mwst|verständnis|bestätigungsmail|zeit|mehrwertsteuer|paket+fehlt|gutschrift
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
      inklusive|inkludiert|enthalten|inbegriffen|dabei ~4 & ohne|fehlt|nicht|kam
    `,
    tells: `
      fehlt|fehlen|fehlte|fehlten -- bestätigung|@bill|@tracking|adresse|antwort|geld|nummer|hausnummer|rechnung|bestellbestätigung|auftragsbestätigung|lieferadresse
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
