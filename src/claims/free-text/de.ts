// German: the words of a model's prose. Read by free-words.ts, which explains the notation.
import type { FreeWordsSource } from './free-words.ts';

export const de: FreeWordsSource = {
  grammar: `seien wäre wären worden hätte hätten würde würden derer dessen deren der die das den dem des ein eine einen einem einer eines und oder aber denn so ist sind sein bin bist war waren hat haben habe hast hatte wird werden werde wurde wurden worden
    ich mich mir wir uns unser unsere unserem unseren unserer sie ihr ihre ihrem ihren ihrer ihres ihnen du dich dir dein deine deinem deinen deiner er es ihm ihn man
    in im an am auf aus bei beim mit nach von vom vor zu zum zur für über unter um durch gegen ab seit als wie wo wer was wenn falls sobald sofern ob dass weil da dort hier dies diese diesem diesen dieser dieses
    nicht kein keine keinen keiner keinem auch noch schon nur sich selbst dann damit daher dabei dazu davon dafür darin darauf sowie kann können könnten darf dürfen soll sollte muss müssen welche welcher welches innerhalb per pro je ins ans hin etwa sodass ohne bis`,
  neutral: `abgedeckt, abdecken, deckt, dabei, geben, gib, legen, stellen, tun, bestehen, besteht, bestehen aus, hergestellt, gefertigt, aus, uhr, nehmen, andere, anderen, andere größe, leider, jedoch, zwar, allerdings, bedauerlicherweise, empfehlen, empfiehlt, empfohlen, artikel, produkt, produkte, ware, waren, kunde, kundin, kunden, bestellung, bestellungen, bestellwert, hinweis, richtlinie, richtlinien, regel, regeln, regelung, bedingungen, angaben, information, informationen, entsprechend, gemäß, laut, einfach, gerne, gern, bitte, beachten, gilt, gelten, bedeutet, beispiel, fall, sicher, sicherstellen, achten, denken, daran, antwort, frage, beschrieben, genannt, angegeben, jeweils, jeweilige, jeweiligen, übrigens, somit, also, hierzu, hierfür, diesbezüglich, natürlich, generell, grundsätzlich, handelt, erfolgt, erfolgen, dinge, mal, stück, shop, folgende, folgendes, folgt, möchten, beträgt, liegt`,
  same: `zurücksenden, zurückschicken, rücksendung, rücksendungen, zurückgeben, rückgabe, retoure, retouren, retournieren, retourniert, zurückgesendet, zurückgesandt, zurückgeschickt, zurückgegeben, zurückzusenden, zurückzuschicken, zurückzugeben, zurück, rücksende;
    erstatten, erstattung, erstattet, rückerstattung, rückerstatten, zurückerstatten, zurückerstattet, rückzahlung, zurückzahlen, zurückgezahlt; kaufpreis, kaufbetrag, gezahlter betrag, vollen betrag, voller betrag; umtausch, umtauschen, umgetauscht, tauschen, austauschen;
    ersetzen, ersatz, ersetzt, ersatzlieferung; reparieren, reparatur, repariert; stornieren, stornierung, storniert; liefern, lieferung, geliefert, zustellung, zugestellt, zustellen, ausgeliefert; ankommen, ankunft, eintreffen, eintrifft, angekommen, eingetroffen, ankommt;
    erhalten, erhalt, bekommen, empfang, erhält, eingang, eingegangen; versenden, versand, versandt, versendet, verschicken, verschickt, schicken, senden, gesendet, geschickt; versandkosten, lieferkosten, porto, versandgebühr, versandgebühren, kosten für den versand, kosten des versands; kosten, gebühr, gebühren, kostet, preis; kostenlos, kostenlose, kostenlosen, kostenfrei, gratis, ohne kosten, ohne aufpreis, keine kosten, ohne zusätzliche kosten, unentgeltlich;
    zahlen, auf unsere kosten, zu unseren lasten, auf ihre kosten, zu ihren lasten, zu lasten des kunden, auf kosten des kunden, bezahlen, tragen, trägt, übernehmen, übernimmt, zahlt, bezahlt; unbenutzt, ungebraucht, ungetragen, nicht benutzt, nicht getragen, nicht gebraucht; ungeöffnet, nicht geöffnet, versiegelt; unbeschädigt, unversehrt, nicht beschädigt;
    originalverpackung, originalkarton, originalverpackt; verpackung, karton, verpackt; beschädigt, defekt, schaden, schäden, kaputt, mangel, mangelhaft, beschädigung, fehlerhaft; garantie, gewährleistung; kaufbeleg, rechnung, kaufnachweis, beleg, kassenbon;
    personalisiert, individualisiert, graviert, personalisierte, nach maß, maßgefertigt, sonderanfertigung, sonderanfertigungen; reduziert, rabattiert, sonderangebot, sale; spülmaschinenfest, spülmaschinengeeignet, spülmaschine, geschirrspüler;
    waschen, gewaschen, wäsche; reinigen, gereinigt, reinigung, säubern; trocknen, getrocknet; trockner, wäschetrockner; bleichen, bleichmittel; entkalken, entkalkt, entkalkung; fassungsvermögen, fasst, volumen, inhalt; wiegt, gewicht; geeignet, passend, passt, kompatibel, passen, eignet, eignen; verfügbar, anbieten, bieten, bietet, angeboten;
    kontaktieren, kontakt, melden, wenden, kontaktaufnahme; email, mail, e-mail, e mail, nachricht, schreiben; foto, fotos, bild, bilder; geschenkkarte, gutschein, gutscheine, geschenkkarten; dauern, dauert; wählen, auswählen, auswahl; benutzen, verwenden, nutzen, benutzt, verwendet, verwendung; ändern, änderung, geändert; adresse, anschrift, lieferadresse; lager, warenlager;
    ausland, international, außerhalb; bestellbestätigung, auftragsbestätigung; möglich, erlaubt, akzeptiert, akzeptieren, angenommen; beginnt, beginnen, zählt, läuft, ab; sperrgut, sperrig, sperrige, groß, große; enthalten, enthält, inklusive, beiliegt, liegt bei, umfasst, dabei; aufbewahren, lagern, gelagert; abnehmen, entfernen, abnehmbar; kauf, kaufdatum, gekauft; wunsch, anfrage, verlangen; getrennt, separat; ausgestellt, überwiesen, gutgeschrieben; werktag; beilegen, legen`,
  traits: {
    not: `nicht, kein, keine, keinen, keiner, keinem, keines, nie, niemals, nichts, niemand, weder, ohne, unmöglich, ausgeschlossen, ausgenommen`,
    only: `nur, ausschließlich, lediglich, allein`,
    except: `außer, ausgenommen, ausnahme, ausnahmen, mit ausnahme, abgesehen, es sei denn, bis auf`,
    all: `alle, alles, allen, aller, jede, jeder, jedes, jeden, jedem, immer, sämtliche, sämtlichen, weltweit, überall, jederzeit, beliebig, unbegrenzt, lebenslang, ganze, ganzen, stets`,
    can: `kann, können, könnte, könnten, darf, dürfen, möglich, erlaubt, kannst, lässt, lassen sich, recht, möglichkeit`,
    must: `muss, müssen, musst, nötig, notwendig, erforderlich, benötigt, benötigen, brauchen, soll, sollte, sollten, pflicht, verpflichtet, sollen, voraussetzung`,
    hedge: `erwartet, geplant, vorgesehen, normalerweise, in der regel, üblicherweise, meist, meistens, etwa, ca, circa, ungefähr, oft, in den meisten fällen, manchmal, voraussichtlich, gewöhnlich, fast, rund, durchschnittlich`,
    condition: `wenn, falls, sobald, sofern, solange, vorausgesetzt, sollte, sollten, bei, nach, nachdem, abhängig, im falle, ab`,
    before: `vor, bevor, vorab, vorher`,
    until: `bis`,
    past: `wurde, wurden, worden, hatte, hatten, war, waren, haben wir, wir haben, habe ich, ich habe, bereits, schon, gestern, soeben, haben bereits`,
    future: `wir werden, werden wir, ich werde, werde ich, sie werden, werden sie, du wirst, wirst du, demnächst, bald, in kürze, umgehend, sofort, morgen, versprechen, verspreche, schnellstmöglich, gleich`,
    becomes: `wird, werden`,
    is: `ist, sind`,
    atLeast: `über, mehr als, mindestens, ab, länger als, minimum, oberhalb`,
    atMost: `unter, bis zu, höchstens, maximal, weniger als, nicht mehr als, spätestens`,
    we: `auf unsere kosten, zu unseren lasten, wir, ich, unser team`,
    you: `auf ihre kosten, zu ihren lasten, zu lasten des kunden, auf kosten des kunden, sie, du, kunde, kunden, käufer, kundin, ihnen`,
    your: `ihr, ihre, ihrem, ihren, ihrer, dein, deine, deinem, deinen, deiner`,
    back: `zurück`,
    withBack: `senden, schicken, geben, bringen, sende, schick, gesendet, geschickt, gegeben`,
    core: `danke, dank, vielen dank, freuen, freut, tut, leid, entschuldigen, entschuldigung, bedauern, gern geschehen, hoffen, zögern, melden, willkommen, herzlich`,
    courtesy: `verspätung, verzögerung, warten, wartezeit, nachricht, kontaktieren, kontakt, geduld, verständnis, unannehmlichkeiten, umstände, mühe, helfen, hilft, weiterhelfen, hilfe, frage, fragen, weitere, weiteren, haben, wissen, lassen, melden, jederzeit, gern, gerne, interesse, vertrauen, schreiben, viel, freude, sehr, anfrage, bestellung, stehen, verfügung, schönen, tag, immer, mail, leider, schade, ärgerlich, situation, anliegen, einkauf, rückmeldung, beantworten, sonst, etwas, können, weiter, behilflich, wenden`,
    ask: `teilen, senden, schicken, nennen, geben, sagen, beschreiben, bestätigen, prüfen, schauen, könnten, antworten, welche, welcher, welches, legen, mitteilen, zusenden, mit, bei, ergänzen, wann, wo`,
    data: `bestellnummer, nummer, postleitzahl, plz, foto, fotos, bild, bilder, beschreibung, name, namen, emailadresse, artikel, größe, farbe, modell, seriennummer, sendungsnummer, paketaufkleber, aufkleber, etikett, paket, verpackung, schaden, schadens, schäden, fehler, nachbarn, briefkasten, datum, menge, variante, ausführung, problem, genau, artikelnummer, bestellung, wunsch, produkt`,
    secret: `karte, kreditkarte, kartennummer, kreditkartennummer, cvv, prüfnummer, passwort, kennwort, pin, iban, konto, kontonummer, bank, bankverbindung, bankdaten, ausweis, personalausweis, reisepass, führerschein, zahlung, zahlungsdaten, login, code, tan, sicherheitscode, zugangsdaten`,
    act: `erstatten, stornieren, ändern, senden, schicken, versenden, ersetzen, gutschreiben, gutschrift, rabatt, verlängern, reservieren, weiterleiten, weitergeleitet, anrufen, eskalieren, prüfen, klären, verzichten, garantieren, priorisieren, bevorzugt, ankommen, liefern, erhalten, bekommen, geben, anbieten, veranlassen, ausstellen, korrigieren, zahlen, überweisen, reparieren, umtauschen, kontaktieren, buchen, entschädigen, genehmigen, umleiten, informieren, entfernen, hinzufügen, eröffnen, gewähren, übernehmen, zustellen, eintreffen, kümmern, bearbeiten, machen, vormerken, abholen, hochstufen, aktualisieren, zurückrufen, melden, übermitteln, verschicken, zusenden, nachforschung, vornehmen, schenken, erlassen, beauftragen, anpassen, erhöhen, weitergeben, organisieren`,
    pays: `auf unsere kosten, zu unseren lasten, auf ihre kosten, zu ihren lasten, zu lasten des kunden, auf kosten des kunden, zahlen, bezahlen, tragen, trägt, übernehmen, übernimmt, kosten, zahlt`,
    limits: `unbenutzt, ungeöffnet, unbeschädigt, original, originalverpackung, personalisiert, reduziert, hygiene, hygieneartikel, deutschland, österreich, schweiz, eu, europa, inland, standard, express, standardversand, expressversand, sperrgut, kaufbeleg, vollständig, erste, ersten, neu, defekt, beschädigt, ungetragen, schriftlich, deckel, sockel, hand, kalt, warm, schonend, kauf, lieferung, erhalt, privat, etikett, festland`,
    yes: `ja, natürlich, selbstverständlich, genau, richtig, sicher, gewiss`,
    facts: `nummer, sendungsnummer, sendungsverfolgung, paketdienst, status, derzeit, aktuell, momentan, gerade, zurzeit, letzter, letzte, scan, laut, zusammen, gesamt, gesamtbetrag, jetzt, noch, bisher, moment, tag, datum, enthält, umfasst, kommt, zeigt, lautet, führt, mit, dem`,
  },
  units: `day: tag, tage, tagen, kalendertage, kalendertagen; workday: werktag, werktage, werktagen, arbeitstag, arbeitstage, arbeitstagen; week: woche, wochen; month: monat, monate, monaten; year: jahr, jahre, jahren; hour: stunde, stunden, h; minute: minute, minuten, min; percent: prozent; kg: kg, kilo, kilogramm; g: g, gramm; cm: cm, zentimeter; mm: mm, millimeter; m: m, meter, metern; l: l, liter, litern; ml: ml, milliliter; w: w, watt; v: v, volt; c: grad, c; eur: eur, euro; usd: usd, dollar; chf: chf, franken; gbp: gbp, pfund`,
  one: `ein, eine, einen, einem, einer, eines`,
  rangeJoins: `bis, und, oder, zu`,
  clauseJoins: `und, aber, oder, denn, sondern, weil, daher, sonst, jedoch, während, sodass`,
  lists: {
    verbs: `ist, sind, hat, haben, kann, können, darf, dürfen, muss, müssen, wird, werden, wurde, wurden, gilt, gelten, kostet, kosten, dauert, dauern, fallen, fällt, gehören, gehört`,
    articles: `der, die, das, den, dem, des, ein, eine, einen, einem, einer, unsere, unser, ihre, ihr`,
    links: `von, vom, der, des`,
    examples: `wie, wie zum beispiel, zum beispiel, beispielsweise, wie etwa`,
    joins: `und, sowie; oder`,
    contrasts: `aber, sondern`,
  },
  no: `nein, nee`,
  each: `jeden, jedes, jede, jedem, pro, je, per`,
  pieces: `artikel, stück, produkt, teil`,
  endings: `e en er es em n s t te ten et ete eten st ung ungen end ende enden lich liche lichen`,
  weEnding: null,
  futureEnding: null,
  pastEnding: null,
  hasCompounds: true,
};
