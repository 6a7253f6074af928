// German: sentences that ask, report or only point, whatever the mail is about. Part of index.ts.
import type { SentencePatterns } from '../language-rules.ts';

export const sentences: SentencePatterns = {
  requests: `
    ^ gib|nenn|nenne|versende|liste|schreib|antworte|bestätige|lösche|ändere|storniere ~9
    ^ stellt|legt|packt|gebt|macht|nehmt|schickt|lasst|tut|setzt|steckt|bringt|werft|schreibt|ändert|streicht|tauscht|storniert ~9
    ^ stellen|legen|packen|geben|machen|nehmen|schicken|lassen|setzen|bringen|schreiben|ändern|streichen|tauschen|liefern sie ~9
    wollte|wollten|möchte|möchten|darf|dürfte ~3 fragen|nachfragen|wissen|erkundigen|nachhaken|anfragen|erfahren
    bitte|bitten|ersuche|ersuchen|erbitte -- bitte+beachten|bitte+nicht+antworten
    kann|kannst|können|könnt|könnte|könnten|könntest|könntet|würden|würdet|würdest|darf|dürfte|dürften|dürfen sie|ihr|du|ich|wir|man|mir|uns|jemand
    ich|wir ~2 will|wollen|möchte|möchten|brauche|brauchen|bräuchte|bräuchten|benötige|benötigen|verlange|verlangen|fordere|fordern|erwarte|erwarten|wünsche|wünschen|bestehe|wüsste|wüssten|hätte|hätten
    möchte|möchten|brauche|bräuchte|benötige|benötigen|hätte|hätten|würde|würden|will|wollen ich|wir
    schickt|schick|schicken|senden|sendet|sende|sagt|sag|sagen|gebt|gib|geben|teilt|teilen|nennt|nennen|erklärt|erklären|informiert|informieren|lasst|lassen|macht|machen|meldet|melden|ändert|ändern|nehmt|nehmen|legt|legen|ruft|rufen|bestätigt|bestätigen|prüft|prüfen|klärt|klären mir|uns|mich|sie|euch|bitte|das|die|den|es
    ^ wo|wann|wie|was|warum|wieso|weshalb|wer|wem|wen|welche|welcher|welches|welchen|welchem|woher|wohin|womit|worauf|ab+wann|bis+wann|mit+welchem|an+welche|an+welcher
    ^ habt|hast|gibt|kommt|kommen|muss|müssen|soll|sollen|geht|ginge|liefert|liefern|verschickt|führt|nehmt|nehmen|passt|klappt|wäre|gilt|fallen|gab ~1 @the|es|ihr|sie|da|mit|bei|noch|schon|auf
    ^ muss|soll|kann|darf|bekomme|bekommen|müssen|sollen|können|dürfen|hätte ~1 ich|wir|man
    weiß|wissen|sagt|sagen|wissen+möchte|fragen|wüsste|frage|gerne+wissen|bescheid ~3 ob|wann|wo|wie|was|wer|welch*
  `,
  received: `
    ich|wir|habe|haben|ist|wurde ~4 erhalten|bekommen|gekriegt|ausgepackt|abgeholt|geöffnet|aufgemacht|entgegengenommen -- mail|nachricht|bestätigung|auftragsbestätigung|bestellbestätigung|sms|benachrichtigung|rechnung|angebot|antwort|nummer|link|erstattung|nicht|nichts|keine|kein|keinen|noch
    @parcel|@order|@goods|es|sie|er|alles|ware|teppich|lampe|schuhe|kissen ~4 angekommen|eingetroffen|geliefert+worden|da|gekommen -- nicht|nichts|noch|keine|wenn|falls|ob|bis|mail|sollte|soll
    beim auspacken|zusammenbauen|öffnen
    ausgepackt|anprobiert|aufgebaut|zusammengebaut
    heute|gestern ~4 geliefert|gekommen|angekommen|zugestellt -- laut|status|sollte|nicht|angeblich
  `,
  courtesies: `
    muss|musste|darf ~1 kurz|mal|etwas|ein+bisschen ~2 ausholen|erklären|erzählen|vorwegschicken
    mein|meine|unser|unsere ~1 @person|bub|junge|mädel|kleine|kleiner|enkel|enkelin|enkelkind|kind|nichte|neffe|patenkind ~1 wird|feiert|heiratet|hat ~4 <n>|geburtstag|hochzeit|jahre|samstag|sonntag|morgen|kommunion|konfirmation|einschulung
    ist|bin|sind|wäre|bleibt|bleiben ~5 zuhause|daheim|im+haus|da|unterwegs|verreist|weg ~3 -- paket|sendung|bestellung|ware|lieferung
    nicht|nix|nichts|schlecht|schwer|kaum ~3 nachschauen|nachsehen|nachgucken|kontrollieren|nachprüfen|hinschauen|selbst+schauen|selber+schauen|selbst+prüfen|rausfinden|herausfinden
    bin|sind|bist ~6 geübt|erfahren|versiert|vertraut|bewandert|firm|technisch|jüngste|jüngster|digital
    ^ nicht dass ~9
    alles|ware|sachen ~2 da|bestens|einwandfrei|tadellos|in+ordnung|prima|heil|vollständig|komplett|wohlbehalten ~2 -- nicht|aber
    @person ~2 nimmt|nehmen ~6 an|entgegen -- nicht|nie|verweigert
    letzte|letztes|letzten|voriges|vorigen ~1 mal ~9 nachbar|nachbarin|nachbarn|angenommen|geklappt
    kein|keine|ohne stress|eile|hektik|druck|drängelei
    bin|wäre ~2 neugierig|gespannt|unsicher
    stimmt|passt ~2 so|das ?
    wie läuft|funktioniert|geht ~1 das|der|die|es ~3 ab|genau|weiter|dann ~1 $
    wie läuft|funktioniert|geht ~1 das|der ~1 ab
    schönen|schöne|schönes ~2 tag|abend|woche|wochenende|feierabend|feiertage|advent
    bitte ~3 um ~4 info|information|auskunft|rückmeldung|antwort|rückinfo|nachricht|mitteilung|klärung|hilfe|prüfung|update|bescheid|aufklärung|unterstützung|geduld
    um|auf|über ~3 info|information|rückmeldung|antwort|rückinfo|nachricht|auskunft|hilfe|feedback|bescheid ~3 bitten|freuen|dankbar|froh
    würde|freue|würden|freuen ~2 mich|uns ~2 freuen|über
    wäre|bin|wären|sind ~3 dankbar|froh|nett|lieb|super|toll|prima|schön|klasse|hilfreich|spitze|fein|gut ~2 $
    wäre|bin|wären|sind ~3 dankbar|froh|nett|lieb|super|toll|prima|schön|klasse|hilfreich|spitze|fein|gut ~9 wissen|sagen|mitteilen|bescheid|helfen|info|auskunft|antwort|rückmeldung|informieren|nachschauen|nachsehen|melden|erfahren
    können|könnt|könnten|kannst|könntest|könntet|kann ~3 mir|uns ~3 helfen|weiterhelfen|sagen|auskunft+geben|bescheid+geben ~1 $
    können|könnt|könnten|kannst|könntest|könntet ~4 nachschauen|prüfen|nachsehen|schauen|checken|nachfragen|klären|nachprüfen|gucken|abklären|kontrollieren|überprüfen ~1 $
    bitte ~4 prüfen|nachschauen|klären|kümmern|helfen|antworten|melden|überprüfen|nachsehen|checken ~2 $
    kümmern|kümmert ~5 darum|drum
    bescheid|bescheid+geben|bescheid+sagen|info|rückmeldung|kurze+info|antwort $
    gebt|geben|gib|sagt|sagen ~3 bescheid ~2 -- wieder
    ^ danke|vielen+dank|besten+dank|herzlichen+dank|lieben+dank|tausend+dank|dank|danke+schon
    danke|dank ~3 voraus|vorab|hilfe|mühe|antwort|rückmeldung|bemühungen|verständnis|unterstützung|auskunft|info
    im ~1 voraus
    was ~2 ist ~1 da ~1 los
    was|wie ~2 machen|tun|mache|tue|soll|muss|vorgehen|weiter|verfahren|jetzt|nun ~3 $
    was ~1 nun|jetzt|tun
    wie ~1 geht|gehts ~2 weiter|dir|ihnen|euch
    ist|wäre ~2 das ~2 normal|richtig|ok|okay|üblich|möglich|so ~2 $
    ist|läuft|geht ~2 alles ~1 ok|okay|gut|in+ordnung|klar|richtig|glatt
    gibt ~1 es ~3 problem|probleme|schwierigkeiten|verzögerung|verzögerungen|grund
    stimmt|läuft ~2 etwas ~1 nicht|schief|falsch
    mache|machen|muss|müssen ~3 sorgen
    sorry|entschuldigung|entschuldigen|verzeihung|verzeihen ~4
    hoffe|hoffen ~3 ihnen|euch|dir|auf
    mit ~1 freundlichen
    freundliche|liebe|viele|schöne|beste|herzliche grüße|grüße+aus|grüsse
    gesendet von meinem
    brauche|brauchen|bräuchte|bräuchten|benötige|benötigen ~2 sie|es|ihn|das|die|den|diese ~7 -- nicht|keine|keinen|nochmal|andere*|rechnung|größer*
    dringend|eilig|eilt|asap|zeitnah|schnell|rasch
    muss|müsste|müssen|sollte|will|möchte|würde ~3 planen|wissen|organisieren|einrichten|freihalten|freischaufeln|koordinieren|disponieren|freinehmen|urlaub+nehmen ~3
    muss|müsste|soll|sollte|müssen ich|wir|jemand|man ~5 daheim|hause|da|anwesend ~1 sein
    planen|einplanen|planung
    nur ~3 fragen|wissen|nachfragen|sichergehen
    kurz|mal|nur|einmal fragen|nachfragen|nachhaken
    frage|wollte|wollten|möchte ~2 mal? ~2 nachfragen|fragen|wissen ~1 $
    stehe|stehen ~3 verfügung
    blöde|dumme|kurze frage
    finde|find|sehe ~2 sie|ihn|es|den|die|das ~2 nicht ~1 mehr $
    ich ~1 bin ~3 nicht ~3 sicher
    worauf ~2 einstellen
    ist ~2 dringend
    rückfragen ~4
    falls ~3 noch+etwas|fragen|rückfragen
    bekomme|krieg|kriege|erhalte|bekommen ~2 ich|wir ~3 mail|sms|nachricht|benachrichtigung|info ~2 $
  `,
  pointers: `
    ^ bitte ~2 nochmal|erneut|noch+einmal ~2 schicken|senden|zusenden|zuschicken $
    ^ bitte ~2 schicken|senden|zusenden|zuschicken|mitteilen|durchgeben|nennen $
    ^ habt|haben ihr|sie ~1 einen|eine|den+richtigen , der|die ~1 funktioniert|geht|stimmt
    können|könnt|könnten|kannst|könntest|könntet|würden ~2 mir|uns ~1 die|den|das|diese|sie|ihn|es ~2 schicken|senden|geben|zukommen|mailen|zuschicken|zusenden|nennen|mitteilen|durchgeben|weiterleiten|rausschicken ~1 bitte? $
    könnte|kann|dürfte|hätte|bräuchte ich|wir ~1 die|den|das|diese|sie|ihn|es ~2 bitte|haben|bekommen|kriegen|mal ~1 $
    schickt|schick|schicken|senden|sendet|gebt|nennt|nennen|mailt ~1 mir|uns|sie ~1 mir|uns|die|den|das|sie? ~1 bitte|zu|kurz|mal|durch? ~1 $
  `,
};
