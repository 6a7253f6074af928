// German: what a mail says that wants of people: to complain, to be called, their data, or nothing at all. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const people: IntentRules = {
  complaint: {
    asks: `
      nicht|kaum ~2 ernst|wertgeschätzt|wahrgenommen ~2 genommen
      ernst ~1 genommen ~1
      unter ~1 aller sau|kanone|würde
      service|kundenservice|betreuung ~3 unter|schlecht|mies|mangelhaft|zum|miserabel|grottig|unterirdisch|katastrophal|unmöglich|nicht+vorhanden|furchtbar
      unfreundlicher|unfreundliche|unverschämter|frecher|rotziger|pampiger ~1 fahrer|bote|mitarbeiter|mitarbeiterin|zusteller|ton
      umspringt|umgesprungen|umgeht|umgegangen|behandelt|abgefertigt|abgespeist ~5 -- allergiker|material
      kunden|kundin|kunde|einem|mir|uns ~3 umspringt|umgesprungen|umgeht|umgegangen|behandelt|abgefertigt|abgespeist ~2
      floskeln|phrasen|blabla|textbausteine|hinhalten|bla+bla|ausflüchte|lügen|gelogen|angelogen|belogen|lügt ~4
      bemerkenswert|beschämend|traurig|schwach|ärmlich|erbärmlich|erschreckend|jämmerlich|dürftig|blamabel|blamage|trauerspiel|tragödie|chaos|chaotisch|desaster|desaströs|horror|albtraum|schlamperei|schlampig|schlampladen|sauhaufen|nicht+tragbar|nicht+hinnehmbar|nicht+akzeptabel|nicht+hinnehmen|geht+garnicht ~4 -- zum+glück|traurig+dass+die|qualität
      kein|keinen|nicht|null ~2 verständnis|interesse+am+kunden|respekt|kundenorientierung|kundenservice|kundenfreundlich ~3 -- vielen+dank+für+ihr
      was ~1 bildet|erlaubt|denkt|glaubt ~2 ihr|sie ~3 eigentlich|euch|sich ~2
      vertrauen ~3 weg|verspielt|verloren|dahin|erschüttert
      weiterempfehlen|empfehlen ~3 nicht|nie|niemandem|keinem|abraten|keinesfalls ~1 -- matratze
      nicht ~3 weiterempfehlen|empfehlen ~2 -- zu+empfehlen+wäre
      abraten|abgeraten|warne|warnen ~4
      bin|sind ~3 bedient|kunde+gewesen|raus|satt|geladen|auf+hundertachtzig|am+ende ~2 -- urlaub
      kunde|kundin ~4 gewesen|die+längste+zeit|verloren|los|weniger ~2
      niemand|keiner|nirgends ~4 fühlt|zuständig|hilft|kümmert|interessiert ~3
      rufe|schreibe|melde|frage ~6 täglich|seit+wochen|zum+x|ständig|dauernd|pausenlos
      geht|kann|darf ~2 doch|ja ~1 nicht ~2 sein|wahr|ernst ~1 -- versand|stimmen
      ist ~3 ihr|euer ~1 ernst
      seid|sind ~2 sie|ihr ~3 ernst|wahnsinnig|bescheuert|noch+ganz+dicht|verrückt
      beschwerde|beschwerden|beschweren|beschwere|beschwert ~6 -- keine+beschwerde|beschwerdefrei
      anwalt|rechtsanwalt|anwältin|rechtliche+schritte|rechtsweg|gericht|verklagen|klage|anzeige|strafanzeige|rechtsschutz|rechtsschutzversicherung|mahnverfahren|schlichtungsstelle|schlichtung ~6 -- erben|ich+bin+rechtsanwalt|gerichte|klage+über
      verbraucherzentrale|verbraucherschutz|konsumentenschutz|arbeiterkammer|ombudsmann|ombudsstelle|konsumentenforum|vki|kassensturz ~6
      frechheit|unverschämt|unverschämtheit|saftladen|sauladen|schweinerei|zumutung|unmöglich|unfassbar|unglaublich|skandal|skandalös|lächerlich|witz|katastrophe|katastrophal|unterirdisch|inakzeptabel|indiskutabel|peinlich|armutszeugnis|bodenlos|bodenlose|dreist|dreistigkeit|verarschung|verarsche|verarschen|verarscht|veräppeln|abzocke|abzocker|betrug|betrüger|gauner|unseriös|scheißladen|scheiß|scheisse|scheiße|mist|sauerei|unding|untragbar|unerhört|unprofessionell|respektlos|rotzfrech|chaosladen|drecksladen|dilettantisch|dilettanten|inkompetent|inkompetenz ~4 -- unmöglich+zu+öffnen|so+ein+mist+ich|wäre+es+unmöglich
      enttäuscht|enttäuschend|enttäuschung|verärgert|sauer|wütend|stinksauer|fassungslos|entsetzt|empört|unzufrieden|frustriert|genervt|angefressen|erbost ~5 -- produkt+gefällt
      nie|niemals ~2 wieder ~6 -- verfügbar|erhältlich
      nie|nicht ~1 mehr ~3 bei+euch|bei+ihnen ~3 bestell*|kauf* ~2
      bestell*|kauf* ~4 nie|nicht ~2 mehr|wieder ~3 bei+euch|bei+ihnen
      letzte ~1 mal ~5 bestellt|gekauft|kunde|bestellung
      ! niemand|keiner|nie|nicht ~5 antwortet|geantwortet|reagiert|meldet+sich|gemeldet|antwort|rückmeldung|reaktion|zuständig|hebt|abhebt|erreichbar|zurückgerufen|interessiert -- keine+antwort+nötig|nötig|notwendig|erforderlich|antworten+sie+nicht|brauchen|müssen|chatbot|telefon*
      auf ~3 mails|anfragen|nachrichten|schreiben ~4 nicht|keine|nie|niemand ~2 antwort*|reagiert|reaktion|rückmeldung
      dritte|dritten|vierte|vierten|fünfte|zweite|zweiten|zum+dritten|zum+vierten|<n> ~1 mal|mail|anfrage|nachricht|email|erinnerung|versuch|schreiben|anlauf ~7 -- abgebucht|abgegangen|konto|zustell*|paket|montag+gekommen|zweites+mal+bestellt|nach+zweimal
      zum dritten|vierten|fünften|x|zigsten|hundertsten mal
      mehrfach|mehrmals|wiederholt|schon+oft|zigmal|ständig|dauernd|dreimal|x+mal ~5 geschrieben|angerufen|kontaktiert|gemeldet|nachgefragt|angefragt|gefragt|hingewiesen|geworfen|gebeten
      ausrede|ausreden|vertröstet|vertröstungen|hingehalten|hinhaltetaktik|abgewimmelt|versprechungen|leere+versprechen|vertröstung|veralbert ~5
      verspricht|versprochen|versprecht ~7 nichts|nicht|nie|gebrochen|eingehalten ~4 -- erstattung
      jedesmal|jedes+mal|jeder|immer ~4 andere|anderes|anders ~2 ausrede|auskunft|antwort|geschichte|etwas|was
      reicht|reichts ~3 mir|uns|jetzt|langsam|endgültig -- das+reicht+mir+völlig|deckenhöhe|hoch
      langsam|endgültig|jetzt ~2 reicht|reichts|schnauze+voll|nase+voll|genug
      schnauze|nase|faxen ~1 voll|dicke
      bewertung|rezension|trustpilot|google+bewertung|sterne|negativbewertung|kununu ~5 -- angebot+bewertung|gern+fünf|fünf+sterne
      schlechte|schlechter|schlechten|schlechtes|schlechtester|schlechteste|miese|mieser|miserabler|miserable|mieses|grottenschlecht*|furchtbarer|grauenhafter|grottiger|lausiger ~2 service|kundenservice|kundendienst|laden|erfahrung|erfahrungen|firma|betreuung|kommunikation|shop|beratung|behandlung|support
      kein ~1 service|benehmen|anstand|zustand ~4
      das|so ~3 geht ~2 gar|überhaupt|so ~1 nicht
      spottet ~5
      entschädigung|schadenersatz|schadensersatz|wiedergutmachung|stellungnahme|entschuldigung+von ~5 -- rabattcode
      ärger|ärgerlich|ärgere|geärgert ~5 -- keinen+ärger
      angebrüllt|beschimpft|beleidigt|angeschrien|unfreundlich|unhöflich|pampig|grob|rücksichtslos|geworfen|geschmissen|hingeworfen|hingeschmissen|ausfällig|angeschnauzt|patzig|rüpelhaft|frech ~6 -- los+geworden
      ignoriert|ignorieren ~5 mich|uns|meine|mails|man|einfach|werden|wird|kunden -- mail+ignorieren|bitte+ignorieren|vorherige
      warteschleife ~7
      legt|aufgelegt|leitung ~4 auf|einfach|geworfen|geflogen ~3
      behandelt|umgegangen|umgang|umgehen|umspringt ~5 kunden|kundin|kunde|wird|mich|uns|man|so
      mit ~1 absicht ~3
      was ~3 für ~2 ein|eine ~1 laden|firma|verein|service|chaos
      was ihr da abzieht
      frist ~5 ~3 anwalt|gericht|rechtliche
      setze ~5 frist
      so ~1 etwas|was ~4 noch ~1 nie ~2 erlebt|passiert
      erwarte|verlange|fordere ~5 entschuldigung|stellungnahme|entschädigung|erklärung
      verlust|verloren ~4 kunden|kundin|kunde|vertrauen|geduld
      langjährige|langjähriger|stammkunde|stammkundin|jahre ~5 kundin|kunde|stammkunde|gerne+kunde & diesmal|aber|fassungslos|jetzt|erlebt|enttäuscht
    `,
    tells: `
      kundenservice|kundendienst|service|hotline ~4 schlecht|mies|katastrophal|nicht|keine|unfreundlich
      wtf|verdammt|verdammte|verflucht|zum+kotzen|leck|arsch|idioten|deppen|himmel
      echt|wirklich ~2 letzte|letztes|zum+haareraufen
      ohne ~2 worte
    `,
    hints: `
      schon+wieder|wieder+mal|immer+noch
      ärger|enttäuscht
    `,
    subjects: `
      beschwerde|enttäuscht|frechheit|unverschämt|saftladen|nie+wieder|anwalt|verbraucherzentrale|schlechter+service|sauer|unmöglich|katastrophe|konsumentenschutz|zumutung|betrug|verärgert|entschädigung|skandal|reklamation+zum+service
      dritte|vierte|zweite ~1 mail|anfrage|mahnung|erinnerung
    `,
  },
  human_request: {
    asks: `
      bitte|können|könnt|könnte|kann|soll|sollen ~7 durchklingeln|durchläuten|anläuten|anklingeln|durchrufen|kurz+anrufen|vorher+anrufen
      lieber|besser|einfacher ~3 am|per|übers ~1 telefon|telefonisch ~5
      am|per|übers|via telefon ~6 besprechen|klären|reden|erklären|erledigen|sagen|lösen
      meine ~2 nummer|telefonnummer|handynummer|natelnummer ~3 haben|ist|lautet ~5 -- woher|löschen|sendungsnummer|fahrer|@carrier
      persönlich|direkt ~3 besprechen|sprechen|reden|klären|unterhalten|kontaktieren ~3
      wer ist ~3 zuständig|verantwortlich ~4
      an ~1 wen ~5 wenden|kontaktieren|ansprechen
      jemanden|jemand|wen ~4 sprechen|erreichen|reden|telefonieren ~3
      einen|ein|eine ~2 richtigen|echten|lebenden|realen|leibhaftigen|zuständigen|verantwortlichen ~1
      sprechen|reden|sprech|telefonieren|spreche|unterhalten|gesprochen ~5 mitarbeiter|mitarbeiterin|mensch|menschen|person|jemand|jemandem|vorgesetzten|chef|chefin|geschäftsführer|filialleiter|leiter|abteilungsleiter|berater|beraterin|kundendienst|ansprechpartner|persönlich|telefonisch
      mitarbeiter|mitarbeiterin|mensch|menschen|person|jemand|jemandem|vorgesetzten|vorgesetzte|chef|chefin|geschäftsführer|geschäftsführung|filialleiter|abteilungsleiter|teamleiter|berater|telefon|echten|echter|echtes|persönlich|telefonisch ~6 sprechen|reden|verbinden|telefonieren|verbunden|spreche|rede|klären|besprechen|sprechen+könnte -- nicht+telefonisch
      rufen|ruft|ruf|anrufen|zurückrufen|angerufen|anzurufen|zurückzurufen ~5 an|mich|uns|zurück|bitte|werden -- habe|wurde+angerufen|dhl|fahrer|@carrier|mehrfach+angerufen|dreimal|schon|nicht+anrufen|hotline+angerufen
      kann|könnte|könnt|könnten|können|darf|kannst|würde|würden|bitte ~6 anrufen|zurückrufen|angerufen|rückrufen|telefonieren|anzurufen -- @carrier|fahrer|nicht+anrufen|bevor|vorher|zusteller
      rückruf|rückrufs|rückrufbitte|telefonat|anruf|telefontermin|gesprächstermin ~5 -- dhl|fahrer|bekam|vorher|produktrückruf|vor+lieferung|kein+rückruf+nötig|@money
      telefonnummer|durchwahl|servicenummer|hotline|hotlinenummer|telefonnr|rufnummer|telefonische ~5 -- meine+telefonnummer|geworfen|fahrer|@carrier|weitergeben|löschen|hat+mich|dreimal|aus+der+leitung|woher
      unter|welcher|welche|wie ~4 telefonnummer|nummer|telefonisch|telefon ~5 erreiche|erreichen|erreichbar|anrufen -- sendungsnummer|bestellnummer
      erreiche|erreichen|erreichbar|erreicht ~5 telefonisch|telefon|nummer|kundendienst|kundenservice|persönlich|hotline|jemanden ~3 -- nicht+erreichbar+sein
      kundendienst|kundenservice|support|hotline|service ~5 erreichbar|erreiche|erreichen|telefonisch|besetzt -- niemand
      telefonisch|telefon|persönlich ~5 klären|besprechen|erreichbar|lösen|reden|sprechen|erklären|kontakt|erreichen -- wie+telefonisch+besprochen|hermes|dhl|ordern
      ansprechpartner|ansprechpartnerin|kontaktperson|ansprechperson|zuständige|zuständigen|zuständiger|sachbearbeiter|kundenbetreuer|kundenberater|außendienst|key+account ~6 -- bin|ist+herr|unser+ansprechpartner+ist|niemand|keiner
      verbinden|verbindet|weiterleiten|weiterverbinden ~5 mitarbeiter|mensch|abteilung|vorgesetzten|chef|kollegen|person
      kein|keine|keinen ~2 bot|chatbot|roboter|maschine|automat|computer|automatische|automatischen|ki|textbausteine|standardantwort|automatisierte ~4
      chatbot|bot|roboter|ki|automat|automatische+antwort ~6 nicht|mensch|versteht|kreis|hilft|echt* -- kaffee*|mähroboter|saugroboter
      echten|echter|echte|echtes|richtigen|wirklichen|lebenden|aus+fleisch ~1 mensch|menschen|person|mitarbeiter|jemand|ansprechpartner
      jemand|jemanden ~1 echtes|echten|echter|richtigen
      bist|sind|ist ~2 du|sie|das|hier ~4 bot|roboter|mensch|maschine|ki
      mensch|menschen|mitarbeiter|operator|berater bitte ~1
      vorgesetzten|vorgesetzte|vorgesetzter|geschäftsleitung|geschäftsführer|chef|leiter|filialleiter|teamleiter|vorgesetztem ~4 -- hrb|hra|amtsgericht|ag|handelsregister|ust|uid|sitz|firmenbuch|geschäftsführer+,|gmbh|mein+chef|meinem+chef|mein+vorgesetzter
      jemanden|jemand ~6 am+telefon|telefon|reden|sprechen|anrufen|zurückrufen -- unterschrieben|@carrier
      namen ~4 durchwahl|zuständig*
      wann ~5 telefonisch|telefon ~3 erreichbar|erreichen|besetzt
    `,
    tells: `
      telefonisch|telefon|rückruf
      gut ~2 erreichen|erreichbar
      schreiben ~2 schwer
    `,
    hints: `
      anrufen|telefon|telefonnummer|mitarbeiter|ansprechpartner
    `,
    subjects: `
      rückruf|anruf|telefonnummer|ansprechpartner|mensch|mitarbeiter|anrufen|gespräch|hotline|vorgesetzter|telefonat|kontaktperson|kein+bot|chatbot|rückrufbitte|telefon -- fahrer
    `,
  },
  privacy_request: {
    asks: `
      alles|alle|sämtliche|sämtlichen ~6 über+mich|von+mir|zu+meiner+person|über+uns ~4 -- wissen+lassen
      über ~1 mich ~3 haben|gespeichert|wissen|speichern|besitzt|habt|vorliegen|aufbewahren ~5
      kein|keine ~1 kunde|kundin ~1 mehr ~4 & löschen|entfernen|daten|konto|alles|mails
      austragen|abmelden|abbestellen|abmeldung ~4 & mails|newsletter|liste|verteiler|werbung|infos|katalog
      keine|nicht ~3 werbung|newsletter|werbemails|mails|post|sms|mailings|reklame ~4 mehr|erhalten|bekommen|zusenden|schicken|zuschicken -- bestätigung*|tracking|rechnung
      hört|hören|aufhören|stoppt|stoppen ~4 mails|werbung|newsletter|spam
      wer ~3 zugriff ~3 daten|meine
      meine|meiner|meinen ~1 daten ~3 -- tracking|zahlungsdaten|bankdaten|ändern|adresse|kreditkarten*
      datenverarbeitung|profiling|cookies|tracking+cookies|auftragsverarbeitung|speicherdauer|datenweitergabe ~4
      dsgvo|datenschutz|datenschutzgesetz|datenschutzbeauftragter|datenschutzbeauftragte|datenschutzbeauftragten|dsg|revdsg|datenschutzgrundverordnung|gdpr|datenleck|datenpanne|datenschutzverletzung ~5 -- datenschutzerklärung+akzeptiert
      daten|informationen|kundendaten|personendaten|datensätze|personenbezogene|personenbezogenen|profil|mailadresse|emailadresse|nummer ~8 löschen|gelöscht|löschung|löscht|entfernen|auskunft|kopie|gespeichert|speichern|gespeicherte|weitergabe|weitergegeben|verarbeitung|einsicht|betroffen|herausgeben|sperren|verkauft|gespeicherten -- aus+versehen|versehentlich|rechnung|tracking|lieferadresse|bestellung+löschen|sendung*
      löschen|löscht|löschung|gelöscht|auskunft|kopie|einsicht|export|weitergabe|verarbeitung|herausgabe|sperrung ~8 daten|personendaten|kundendaten|informationen|kundenkonto|konto|profil|account|personenbezogen*|benutzerkonto|mailadresse|emailadresse -- rechnung|lieferung|bankkonto
      konto|kundenkonto|account|profil|benutzerkonto|kundenprofil ~7 löschen|gelöscht|schließen|löscht|deaktivieren|kündigen|auflösen|entfernen|löschung -- bestellung+aus|warum|rechnung
      kontolöschung|datenlöschung|datenauskunft|selbstauskunft|löschantrag|löschbegehren|auskunftsersuchen|auskunftsbegehren|auskunftsanfrage|datenkopie ~4
      einwilligung|zustimmung|erlaubnis|einverständnis ~6 widerruf*|zurückziehen|gegeben|erteilt|entziehe|nie|verarbeitung ~3 -- rückgabe
      widerruf* ~4 einwilligung|zustimmung|verarbeitung
      recht ~3 auf ~2 löschung|auskunft|vergessen*|vergessenwerden|widerspruch|datenübertragbarkeit|berichtigung
      welche ~2 daten|informationen ~7
      woher ~6 adresse|mailadresse|daten|nummer|emailadresse|email|telefonnummer|kontaktdaten|mail ~4
      verteiler|newsletter|werbemails|mailingliste|werbung|werbemail|werbepost|werbeanrufe|werbebriefe ~7 abmelden|abbestellen|raus|austragen|löschen|entfernen|widerspreche|keine|nehmen|nehmt|streichen|nie|mehr|stoppen|einstellen|abmelde -- anmelden|rabatt
      nehmt|nehmen|abmelden|austragen|streicht|streichen|keine|löscht|raus|entfernt|entfernen|wie ~7 verteiler|newsletter|werbemails|listen|mailingliste|werbung|werbepost|adressliste -- rabatt|anmelden
      aus ~2 allen|eurem|ihrem|ihren ~1 verteiler|listen|datenbank|system|adressbuch
      nie|nicht ~6 angemeldet|registriert|zugestimmt|eingewilligt|erlaubnis ~3 -- bestellung|auftrag|system|zustellung
      untersage|widerspreche|verbiete|untersagen ~7 daten|weitergabe|nutzung|werbung|verarbeitung|speicherung
      an dritte ~3
      werbemails|spammails|newsletter ~5 nie|nicht|keine -- rabatt
    `,
    tells: `
      personenbezogen*|personendaten
      datenschutz
      mails ~1 mehr
    `,
    hints: `
      daten|datenschutz
    `,
    subjects: `
      dsgvo|datenschutz|datenlöschung|konto+löschen|kundenkonto+löschen|datenauskunft|recht+auf+vergessen|datenpanne|datenleck|abmelden|abmeldung|newsletter+abbestellen|newsletter+abmelden|weitergabe|meiner+daten|dsg|werbung|auskunftsersuchen|löschung -- bestellung
    `,
  },
  no_reply_needed: {
    asks: `
      ^ ah|oh|ach|ups|sorry ~2 sehe|seh|habe ~4 gerade|eben|gefunden|gesehen|schon ~5
      sehe|seh gerade|eben|jetzt ~6 -- nicht|dass|falsch*|alte|fehler
      freue|freu|freuen ~2 mich|uns ~2 auf|schon|drauf ~3 -- antwort|rückmeldung|nachricht|über|hören|wann|wenn
      dann ~1 freue|freu ~1 ich|wir ~3
      ^ oh|ach|ah|na|so ~1 prima|super|schön|toll|gut|klasse|wunderbar|fein|okay ~5 -- aber|wann|leider
      passt ~1 so|schon|gut|mir|uns|perfekt ~3 $ -- nicht|ob
      ist|wurde ~2 schon|bereits ~1 geklärt|gelöst|erledigt|da|angekommen ~1 $
      hat|haben ~3 geklappt|funktioniert|gepasst|bestens|alles+geklappt ~3 $ -- nicht|ob|ist
      braucht|brauchen|müsst|müssen ~4 nichts|nicht ~2 mehr? ~2 machen|tun|unternehmen|kümmern|antworten|schicken
      werde|werden|bin|sind ~3 daheim|da|zuhause|vor+ort ~1 $ -- nicht|muss
      ein ~1 herzliches|großes|dickes ~1 dankeschön|danke|dank|lob ~4
      sehr nett|freundlich|lieb ~2 von ~3
      kann|können|könnt ~2 ticket|anfrage|fall|vorgang ~2 schließen|geschlossen|zumachen ~1
      hat ~1 sich ~3 erledigt|geklärt|gelöst ~6 -- bestellung|auftrag|stornier*|annullier*|bei+uns
      erledigt|geklärt|gelöst|aufgetaucht|wiedergefunden ~2 $ -- nicht|wann|bis|noch|bitte
      ^ perfekt|super|alles+klar|alles+gut|passt|ok|okay|verstanden|prima|toll|klasse|wunderbar|gut|in+ordnung|bestens|top|genial|spitze|geht+klar|einverstanden|ausgezeichnet|großartig|hervorragend|cool|jo|jap|ja|leiwand|sehr+gut|hat+geklappt|danke ~3 $ -- storn*|umtausch|wo|wann|nicht
      ^ perfekt|super|alles+klar|alles+gut|passt|ok|okay|verstanden|prima|toll|klasse|wunderbar|gut|in+ordnung|bestens|top|ja|cool|sehr+gut ~2 danke|dank ~3 $
      ^ vielen|besten|herzlichen|lieben|tausend|recht ~1 dank ~2 für ~8 -- voraus|bestätigung+wann|wann|aber|bitte|leider|jedoch|bestellung|auftrag|vorab|bemühungen|antwort+aber|wo
      ^ danke ~3 für|fürs ~8 -- voraus|wann|aber|bitte|leider|bestellung|auftrag|vorab|jedoch|wo
      danke|dank ~2 für|fürs ~5 schnelle|rasche|hilfe|auskunft|info|information|kümmern|antwort|rückmeldung|unterstützung|bearbeitung|lieferung|mühe|kulanz|service|nachricht|klärung|lösung|rückruf -- voraus|bereits|vorab|aber|leider|bitte|im+voraus|bemühungen
      keine ~1 antwort|rückmeldung|reaktion ~3 nötig|notwendig|erforderlich|mehr
      ! nicht|nichts ~2 weiter|mehr ~2 tun|unternehmen|machen|antworten|kümmern ~2 -- kann
      brauchen|braucht|müssen|müsst ~3 nichts|nicht ~4 tun|machen|unternehmen|antworten|mehr
      nur|lediglich ~2 zur ~1 info|information|kenntnis|kenntnisnahme ~4
      zur kenntnis|kenntnisnahme|info ~3
      zur ~1 info ~2
      vergessen|vergesst|ignorieren|ignoriert|vergiss ~3 mail|email|nachricht|anfrage|letzte|vorige|vorherige ~3 -- nicht+vergessen|anweisungen
      mail|nachricht|anfrage ~3 vergessen|ignorieren|hinfällig|gegenstandslos|überholt ~2 -- beantworten
      inzwischen|mittlerweile|gerade|soeben|eben|doch+noch|heute|jetzt|gestern|nun ~4 angekommen|gekommen|da|eingetroffen|gefunden|erhalten|bekommen|aufgetaucht ~4 -- nicht|aber|leider|nur|fehl*|kaputt|@broken|falsch*|nichts|kein|keine|wo|wann|zweite|eines+von|ware+umtausch*|passt|rechnung|farbe|endlich+an|teil|möchte
      heil|wohlbehalten|unversehrt|gut|wunderbar|pünktlich|einwandfrei|perfekt|sicher ~2 angekommen|verpackt|eingetroffen|erhalten ~2 -- aber|leider|wenn|ob|hoffe|nicht
      angekommen|eingetroffen|gekommen|da ~2 danke|dank|perfekt|super|alles+bestens|alles+gut|toll ~3 -- aber|nicht|leider|wann
      geld|erstattung|gutschrift ~2 da|eingegangen|angekommen|erhalten|verbucht|drauf ~3 -- nicht|nichts|nur|wann|noch|wieder+da+ist|aber
      fehlalarm|entwarnung ~5
      wunderschön|begeistert|weiter+so|traumhaft|sehr+zufrieden|hochzufrieden|rundum+zufrieden|super+zufrieden|vollends+zufrieden|liebe+sie|großes+lob|lob ~4 -- aber|nur|leider|doch
      schönes|schöne|schönen ~1 wochenende|tag|abend|woche|feiertage|weihnachten ~2
      tag|termin|donnerstag|montag|dienstag|mittwoch|freitag|samstag|uhrzeit ~1 passt|passt+gut|passt+perfekt|ist+ok|geht+klar|ist+gut ~1 -- nicht|leider|ob
      gern+geschehen|kein+problem|keine+ursache|alles+gut|alles+klar|alles+bestens ~2 $
      nachbar|nachbarin ~4 hatte|hat ~4 paket|angenommen ~2 -- nicht|niemand|soll|annahme|verweigert
      sorry für ~3 aufregung|störung|mühe|verwirrung
    `,
    tells: `
      danke|dank ~5 $ -- bitte|voraus|vorab|wann
      danke ~1 euch|ihnen|dir -- voraus|vorab
    `,
    hints: `
      danke|dank -- voraus|vorab|vorhinein|bemühungen|mühe
    `,
    subjects: `
      danke|dankeschön|vielen+dank|erledigt|alles+gut|lob|zur+info|kenntnisnahme|entwarnung|gekommen|info|herzlichen+dank|ok|gelöst
    `,
  },
  spam: {
    asks: `
      unsere|neue|neuen|neues|geänderte|geänderten ~2 bankverbindung|kontoverbindung|iban|bankdaten|konto & überweis*|zahlung|begleich*|betrag|zahlen & geändert|neue|neuen|neues|aktualisiert -- meine|mein|erstatt*|rück*|gutschrift
      bestätigen|aktualisieren|verifizieren|prüfen ~4 adresse|lieferadresse|daten|zahlungsdaten ~6 <url> -- meine|unsere
      wir ~1 erstellen|produzieren|gestalten|entwickeln|bieten|programmieren|optimieren|fotografieren ~5 für ~1 ihren|ihre|ihr|euren ~1 shop|onlineshop|webshop|website|webseite|unternehmen|firma|marke|produkte|blog ~3 -- bestell*
      produktfotos|produktvideos|produkttexte|werbevideo|erklärvideo|imagefilme|werbetexte ~4 & shop|ihre*|interesse
      interesse ? -- stück|preis
      suchbegriffen|suchergebnissen|suchmaschinen|suchmaschine|keywords|sichtbar|sichtbarkeit ~5
      kostenlose|kostenfreie|gratis|unverbindliche ~1 analyse|audit|beratung|website|erstberatung|check|potenzialanalyse|demo|webinar|ebook ~4
      webinar|whitepaper|ebook|seminar|coaching|masterclass ~5 -- messe+besuch
      lieferant|hersteller|manufacturer|fabrik|exporteur ~6 & china|shenzhen|vietnam|türkei|indien|pakistan & angebot|katalog|preise|produkte|zusammenarbeit
      personalvermittlung|zeitarbeit|virtuelle+assistenz|outsourcing|callcenter|fulfillment|zahlungsdienstleister ~5 -- @parcel
      dringende|wichtige|letzte ~1 sicherheits*|warnung|mahnung|benachrichtigung ~4 & konto|passwort|postfach|klick*|<url>
      bezahlen|bezahlt|zahlen|begleichen ~6 zollgebühr|gebühr|zustellgebühr|zollgebühren|versandgebühr|bearbeitungsgebühr ~6 <url> -- verlangt|soll+ich|dhl+sagt
      zollgebühr|zustellgebühr|gebühr|bearbeitungsgebühr ~9 <url>
      bestätigen|verifizieren|aktualisieren|prüfen|bestätige ~4 passwort|konto|zugangsdaten|kontodaten|identität|postfach|zahlungsdaten ~5
      postfach|mailbox|emailkonto|email+konto|speicherplatz|mailkonto ~5 voll|gesperrt|überschritten|deaktiviert|abläuft|ausgelaufen|limit ~4 -- nachricht+kam+zurück
      passwort ~5 abläuft|abgelaufen|läuft+ab|bestätigen ~3 -- vergessen
      klicken|klick ~3 hier|folgenden|unten ~5 <url>|einlösen|bestätigen|sichern
      gewonnen|gewinner|gewinnerin|gewinnspiel|glückwunsch|hauptgewinn ~6 -- gewonnen+werden|vertrauen
      kredit|sofortkredit|darlehen|kredite|finanzierung|schufa|privatkredit|betriebsmittelkredit ~5 -- kreditkarte|ratenzahlung
      krypto|bitcoin|kryptowährung|kryptowährungen|ethereum|forex|trading|investment|rendite ~5 -- bezahlen+mit|zahlen+mit
      verdienen|verdiene|verdienst|nebenverdienst|geld+verdienen|passives+einkommen|heimarbeit ~6 -- verdienen+es+nicht|verdient
      seo|backlink|backlinks|linkaufbau|gastbeitrag|gastartikel|gastbeiträge|suchmaschinenoptimierung|sponsored|linktausch|domainautorität|sichtbarkeit ~5
      google ~6 seite|ranking|platz|oben|ads|position|adwords|rang -- bewertung|google+pay
      seite|platz ~1 <n>|eins|1 ~5 & google
      rankings|googleranking|besucherzahlen|conversionrate|conversion ~3
      webdesign|webentwicklung|appentwicklung|websiteerstellung|redesign|landingpages|webagentur|onlinemarketing|marketingagentur|digitalagentur|leadgenerierung|kaltakquise|videoproduktion|imagefilm ~5
      agentur|spezialisten|experten|freelancer|team ~5 shops|webseiten|websites|onlineshops|webshops|apps|kampagnen ~5 -- reiseagentur|lieferung
      gestoßen|aufmerksam+geworden|aufgefallen|gefunden|besucht|durchgesehen|angesehen ~6 & webseite|website|onlineshop|shop|internetseite|internetauftritt|homepage|onlineauftritt & agentur|gespräch|call|helfen|verbesser*|umsatz|angebot|potenzial|partnerschaft|minuten|besucher
      ihre|ihren|ihrer|eure ~1 website|webseite|homepage|internetseite|internetauftritt|internetpräsenz ~7 google|optimieren|verbessern|ranking|fehler|besucher|modern*|überarbeit*|ist+bei|seite+1 -- funktioniert|bestellen|kasse|bezahl*|code
      wir ~2 helfen|unterstützen ~5 onlineshops|shops|unternehmen|händlern|firmen|marken|betrieben ~8
      umsatz|umsätze|verkäufe|traffic|reichweite|besucher|neukunden|kundenanfragen ~5 verdoppeln|steigern|erhöhen|skalieren|boosten|gewinnen|mehr|verwandeln|vervielfachen ~3
      verdoppeln|steigern|skalieren ~4 umsatz|verkäufe|traffic|reichweite|umsätze
      15|<n>|kurzes|kurzen|kurzer|unverbindliches ~2 minuten|gespräch|call|telefonat|demo|videocall|erstgespräch ~6 & agentur|shop|umsatz|website|webseite|marketing|besucher|onlineshops|kampagnen|lösung|software|plattform
      adressen|firmenadressen|leads|mailadressen|kontakte|adressdaten|emailadressen ~7 & b2b|geprüfte|marketing|sonderpreis|verifizierte|datenbank|kaufen|entscheider
      erben|erbschaft|erblasser|nachlass|millionen|million|lotterie|jackpot|begünstigter|begünstigten ~5 -- preisnachlass|nachlass+bei|nachlass+geben
      strengste|absolute|strenger ~1 vertraulichkeit|diskretion
      follower|followern|abonnenten|likes|youtube+views ~5
      casino|freispiele|sportwetten|viagra|cialis|potenzmittel|porno|erotik|abnehmen+ohne|schlankheitskur|diätpillen ~4
      google+ads|facebook+ads|adskampagnen|adwords|kampagnen|anzeigenkampagnen ~4 -- rabattkampagne
      nur+heute|zeitlich+begrenzt|sichern+sie+sich|jetzt+sichern|jetzt+zugreifen|unverbindlich+testen|kostenlos+testen|sonderpreis+nur|jetzt+zum+sonderpreis ~6 -- rabattcode
      software|plattform|tool|app|lösung ~6 & shops|onlineshops|händler|testen|demo|automatisier* & ihr*|shop -- app+steht
      photovoltaik|solaranlage|wärmepumpe|firmenwagen|leasing|energiekosten|stromtarif|stromkosten|versicherungsvergleich ~5 -- lieferung
      keine+weiteren|nicht+mehr|keine ~4 nachrichten|mails|kontaktiert|infos|tipps ~4 antworten|antwort|klicken|stopp|stop|kurze -- bestell*|lieferung
      kein|keine ~1 interesse ~8 -- bestell*|stornier*|kaufen
      antworten ~4 stopp|stop|abmelden|nein+danke ~2
      15|20|10|<n> ~1 minuten|min ~6 dienstag|mittwoch|donnerstag|montag|freitag|nächste+woche|kalender|calendly|austauschen -- zustell*|fahrer|liefer*|warte*|leitung
    `,
    tells: `
      nicht ~2 gefunden ~4 & suchbegriffe*|google|shop
      agentur ~6 -- reiseagentur
      kostenlos* ~1 analyse|audit|beratung|erstgespräch|testphase
      garantiert ~2 $
    `,
    hints: `
      website|webseite|marketing|onlineshop
    `,
    subjects: `
      seo|backlinks|backlink|gewonnen|kredit|bitcoin|krypto|webdesign|follower|casino|erbschaft|umsatz|postfach|gastbeitrag|zollgebühr|leads|kooperation+blog|google+ranking|glückwunsch
      ihr ~1 postfach|konto ~3 voll|gesperrt
    `,
  },
};
