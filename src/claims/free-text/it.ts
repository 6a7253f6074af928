// Italian: the words of a model's prose. Read by free-words.ts, which explains the notation.
import type { FreeWordsSource } from './free-words.ts';

export const it: FreeWordsSource = {
  grammar: `ad erano stava siamo sono sia ed lo gliene il lo la i gli le l un uno una un' di del dello della dei degli delle al allo alla ai agli alle da dal dalla dai dalle in nel nello nella nei nelle su sul sulla sui sulle con per tra fra a e ed o ma se che chi cui come quando dove perché poiché
    è sono essere sia siano era ha hanno abbiamo ho avere può possono puoi possiamo deve devono si mi ti ci vi lei tu noi voi loro suo sua suoi sue tuo tua tuoi tue nostro nostra nostri nostre mio non né anche più molto già solo questo questa questi queste quello quella quelli quelle ciò così poi quindi inoltre stesso qui lì c'è ne lo
    entro durante presso senza sotto sopra dopo prima verso secondo quale quali dell'ordine all'interno dall'ordine l'ha gli dell l'uno nell all dall d'acquisto`,
  neutral: `fatto, fatta, fatte, realizzate, realizzato, prodotte, mettere, messo, messa, altro, altra, diverso, diversa, purtroppo, tuttavia, però, consiglia, consigliamo, raccomandiamo, articolo, articoli, l'articolo, prodotto, prodotti, merce, cliente, clienti, ordine, ordini, l'ordine, dell'ordine, nota, politica, norme, regola, regole, condizioni, informazione, informazioni, riguardo, conformemente, base a, semplicemente, caso, esempio, domanda, risposta, indicato, descritto, menzionato, applica, applicano, significa, modo, tipo, cosa, tenga presente, tieni presente, presente, ricordi, ricorda, prego, effettivamente, seguente, seguenti, tratta, negozio, fare, effettuare, effettua, effettuato, avviene, rispettivo, generale, dispone, disponi, per favore, favore, noti, avere`,
  same: `restituire, restituzione, reso, resi, restituito, restituiti, rendere, rispedire, restituirlo, restituirli, restituisce, restituiscono; rimborsare, rimborso, rimborsiamo, rimborsato, rimborsi; prezzo d'acquisto, prezzo di acquisto, importo pagato, importo totale; scambiare, scambio, cambio con altro; sostituire, sostituzione, sostituiamo, sostituito, rimpiazzare; riparare, riparazione, ripariamo, riparato; annullare, annullamento, cancellare, cancellazione, annullato;
    consegnare, consegna, consegnato, consegne, consegniamo, recapito; arrivare, arrivo, arriva, arrivato; ricevere, ricezione, ricevimento, ricevuto, riceviamo, riceve, ricevuta la merce; spedire, spedizione, spedito, spediamo, inviare, invio, inviato, spedizioni, invii, inviamo; spese di spedizione, costi di spedizione, spese di consegna; spese, costo, costi, costa, costano, prezzo, tariffa; gratis, gratuito, gratuita, gratuiti, gratuitamente, senza costi, senza spese, senza costi aggiuntivi, senza sovrapprezzo;
    pagare, a nostro carico, a nostre spese, a suo carico, a tuo carico, a sue spese, a carico del cliente, paga, sostenere, sostiene, a carico, carico, coprire, copre, coprono, coperto, coperta, coperti, coperte, copriamo, paghiamo, sosteniamo; inutilizzato, inutilizzati, non utilizzato, non utilizzati, mai usato, non usato, non usati, non indossato, mai utilizzato, nuovi; non aperto, sigillato, sigillati, chiuso; integro, intatto, non danneggiato;
    imballaggio originale, confezione originale, scatola originale; imballaggio, confezione, scatola, imballato; danneggiato, danneggiati, rotto, difettoso, difettosi, difetto, danno, danni, difettosa, difetti; garanzia, garantito; prova d'acquisto, prova di acquisto, fattura, scontrino, ricevuta d'acquisto;
    personalizzato, personalizzati, su misura, inciso, incisi; scontato, scontati, saldi, saldo, sconto; lavastoviglie; lavare, lavaggio, lavato, lavi, lavarsi; pulire, pulizia, pulito; asciugare, asciugato; asciugatrice; candeggina, candeggiare; decalcificare, decalcificazione; capacità, contiene, volume; pesa, peso; adatto, adatti, compatibile, compatibili, idoneo, idonei, adatta; disponibile, offrire, offriamo, offre;
    contattare, contatto, contatti, contattarci, scrivere, scriva, scriverci, ci contatti, ci scriva; e-mail, email, mail, messaggio; foto, immagine, immagini, fotografia; buono regalo, carta regalo, buoni regalo; durare, dura, richiede, impiega; scegliere, scelta, scelga, scegli, sceglierla, sceglierlo, selezionare, selezioni; usare, uso, utilizzare, utilizzo, utilizzi; modificare, modifica, cambiare, modifiche; indirizzo, l'indirizzo, indirizzi; magazzino, deposito; estero, l'estero, internazionale, internazionali, fuori; conferma d'ordine, conferma dell'ordine, conferma; possibile, consentito, ammesso, ammessi, accettare, accetta, accettato, accettiamo, accettati; inizia, decorre, parte, partire, comincia; voluminoso, ingombrante, ingombranti, grande; incluso, inclusi, inclusa, include, includono, includere, comprende, compreso, fornito; conservare, riporre, tenere; rimuovere, togliere, rimovibile, staccare; acquisto, l'acquisto, acquistato, comprare, acquistare; richiesta, richiedere, chiedere; separatamente, separato; accreditare, accredito, emettere; allegare, alleghi; termine, periodo`,
  traits: {
    not: `non, né, mai, nessun, nessuno, nessuna, niente, nulla, senza, neanche, nemmeno, impossibile, escluso, esclusi, esclusa, escluse`,
    only: `solo, soltanto, solamente, esclusivamente, unicamente`,
    except: `tranne, eccetto, salvo, eccezione, eccezioni, ad eccezione, a meno, fatta eccezione`,
    all: `tutto, tutti, tutta, tutte, ogni, sempre, qualsiasi, qualunque, ovunque, illimitato, a vita, mondo, intero, ciascun`,
    can: `può, possono, puoi, possiamo, potrà, potranno, possibile, consentito, possibilità, diritto, possa`,
    must: `va, vanno, deve, devono, devi, dovrà, dovranno, necessario, obbligatorio, occorre, bisogna, richiesto, serve, dovrebbe, dovrebbero`,
    hedge: `previsto, prevista, atteso, attesa, normalmente, generalmente, in genere, di solito, solitamente, circa, spesso, quasi, stimato, di norma, a volte, approssimativamente, in media, in generale`,
    condition: `se, quando, una volta, non appena, purché, in caso, dopo, qualora, a condizione, finché, a seconda, dal momento, appena`,
    before: `prima`,
    until: `finché, fino al, fino alla, fino`,
    past: `stato, stata, stati, state, abbiamo, ho, aveva, era, erano, già, ieri, appena`,
    future: `presto, a breve, subito, domani, immediatamente, promettiamo, sarà, saranno, verrà, verranno, al più presto, stiamo per`,
    becomes: `viene, vengono`,
    is: `è, sono`,
    atLeast: `più di, almeno, a partire da, oltre, minimo, superiore, superiori, da, oltre i, oltre gli, superano`,
    atMost: `meno di, fino a, massimo, al massimo, non più di, inferiore, inferiori, al più tardi`,
    we: `a nostro carico, a nostre spese, noi, io, nostro team, abbiamo, ho, il nostro staff`,
    you: `a suo carico, a tuo carico, a sue spese, a carico del cliente, lei, tu, cliente, clienti, acquirente`,
    your: `suo, sua, suoi, sue, tuo, tua, tuoi, tue`,
    back: ``,
    withBack: ``,
    core: `grazie, ringraziamo, ringrazio, ci dispiace, dispiace, spiacenti, scusiamo, scuse, scusi, lieti, felici, felice, speriamo, spero, esiti, esitare, piacere, benvenuto, volentieri`,
    courtesy: `ritardo, attesa, scusiamo, messaggio, contattare, contattarci, contatto, pazienza, comprensione, disagio, inconveniente, aiutare, aiutarla, aiutarti, aiuto, utile, domanda, domande, altre, altra, ulteriori, sapere, sappia, disposizione, interesse, fiducia, scrivere, scriverci, acquisto, ordine, giornata, buona, mille, molto, richiesta, restiamo, siamo, situazione, purtroppo, avesse, bisogno, qualsiasi, eventuali, causato, sentire, averci, scritto, essere`,
    ask: `inviare, invii, ci invii, inviarci, inviaci, indicare, indichi, indicarci, dire, dica, dirci, dare, fornire, fornirci, descrivere, descriva, confermare, confermi, controllare, controlli, verificare, verifichi, allegare, potrebbe, quale, mandare, mandarci, comunicare, comunicarci, quando, come`,
    data: `numero d'ordine, numero dell'ordine, numero, codice postale, cap, foto, immagine, immagini, descrizione, nome, indirizzo e-mail, articolo, taglia, misura, colore, modello, serie, etichetta, pacco, imballaggio, danno, danni, difetto, vicini, cassetta, data, quantità, variante, versione, problema, esattamente, ordine, prodotto, tracking`,
    secret: `carta di credito, carta, cvv, password, pin, iban, banca, bancari, bancario, conto, passaporto, identità, patente, pagamento, codice di sicurezza, otp, codice fiscale`,
    act: `rimborsare, annullare, modificare, cambiare, spedire, inviare, sostituire, accreditare, sconto, prolungare, prorogare, riservare, inoltrare, chiamare, richiamare, segnalare, indagare, indagine, rinunciare, garantire, garantiamo, dare priorità, priorità, arrivare, consegnare, ricevere, dare, offrire, concedere, procedere, correggere, pagare, riparare, contattare, risarcire, approvare, deviare, informare, rimuovere, aggiungere, aprire, occupare, occuperemo, gestire, elaborare, verificare, controllare, regalare, avvisare, trasferire, mandare, passare, fare, preparare, aggiornare, estendere`,
    pays: `a nostro carico, a nostre spese, a suo carico, a tuo carico, a sue spese, a carico del cliente, pagare, paga, a carico, carico, spese, sostenere, coprire`,
    limits: `inutilizzato, originale, imballaggio originale, personalizzato, scontato, igiene, igienici, lavorativi, italia, sicilia, sardegna, isole, svizzera, ue, europa, standard, espressa, espresso, ingombrante, prova d'acquisto, completo, primo, prima consegna, nuovo, danneggiato, difettoso, scritto, coperchio, base, mano, freddo, fredda, caldo, delicato, acquisto, consegna, ricevimento, etichette, privato, integro`,
    yes: `sì, certamente, certo, esatto, effettivamente, naturalmente, assolutamente`,
    facts: `numero, tracciamento, tracking, corriere, stato, attualmente, ultimo, ultima, secondo, insieme, totale, ora, ancora, momento, giorno, data, contiene, comprende, risulta, con, importo, adesso`,
  },
  units: `day: giorno, giorni, giorni di calendario; workday: giorno lavorativo, giorni lavorativi, giorni feriali; week: settimana, settimane; month: mese, mesi; year: anno, anni; hour: ora, ore, h; minute: minuto, minuti, min; percent: per cento; kg: kg, chili, chilogrammi; g: g, grammi; cm: cm, centimetri; mm: mm; m: m, metri, metro; l: l, litro, litri; ml: ml; w: w, watt; v: v, volt; c: gradi, c; eur: eur, euro; usd: usd, dollari; chf: chf, franchi; gbp: gbp, sterline`,
  one: `un, una, uno`,
  rangeJoins: `a, e, o, ai`,
  clauseJoins: `e, ed, ma, o, perché, poiché, quindi, altrimenti, mentre, però`,
  lists: {
    verbs: `è, sono, ha, hanno, può, possono, deve, devono, costa, costano, non, si, viene, vengono`,
    articles: `il, lo, la, i, gli, le, l', un, una, uno, nostro, nostra, nostri, nostre, suo, sua, suoi, sue`,
    links: `di, del, della, dei, delle, dello, da, dal, a, per`,
    examples: `come, quali, ad esempio, per esempio, come ad esempio`,
    joins: `e, ed; o, oppure`,
    contrasts: `ma, bensì`,
  },
  no: `no`,
  each: `ogni, ciascun, per, ad, a, al`,
  pieces: `articolo, pezzo, prodotto, unità`,
  endings: `he hi arci arla arlo arli irci erci erlo irlo a e i o are ere ire ato ata ati ate ito ita iti ite uto uta uti ute ando endo iamo zione zioni mente rsi si lo la li le mento menti abile abili`,
  weEnding: /^(?!possiamo|siamo)\p{L}{2,}(?:iamo|remo)$/u,
  futureEnding: /(?:erò|erai|erà|eremo|erete|eranno|irò|irà|iremo|iranno|vrà|vranno|vrai|vremo|rrà|rrai|rremo)$/,
  pastEnding: null,
  hasCompounds: false,
};
