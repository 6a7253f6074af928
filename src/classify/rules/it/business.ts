// Italian: what a mail says that writes as a firm: quotes, purchase orders, and notices of suppliers and carriers. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const business: IntentRules = {
  quote_request: {
    asks: `
      un ~1 offerta ~2 per ~2 @several ~5 -- accett*|speciale
      offerta|preventivo|quotazione|prezzo ~2 per ~2 <n>|@several ~4 -- accett*|addebit*|confermiamo|spedizione
      vorremmo|vorrei|gradiremmo|cerchiamo|chiediamo ~2 offerta|preventivo|quotazione ~4 -- accett*
      quanto ~1 verrebbero|verrebbe|costerebbero|vengono|costerebbe|fareste|chiedete ~3 @several ~4 -- arrivare|spedi*
      che|quali condizioni ~3 fate|applicate|offrite|avete|proponete|riservate ~3
      siamo|sono ~3 ditta|azienda|hotel|albergo|ristorante|scuola|asilo|catering|bar|studio|associazione|agriturismo|negozio|cooperativa ~9 servono|serve|cerchiamo|vorremmo|condizioni|occorrono|dobbiamo ~6 -- fattura|stato|reclam*
      preventivo|preventivi|quotazione|quotazioni|rdo|quotare|quotarci|quotarmi|preventivare ~5 -- preventivo+gratuito|preventivo+spedizione|confermiamo|confermo|conferma+preventivo|procedete|procediamo|approv*|accett*|accettiamo|come+da|secondo+il|di+sviluppo|sito|seo
      richiesta|richiesto|chiediamo|chiedo|ricevere|inviarci|inviare|formulare|formularci|farci|fare|fateci|migliore|vostra ~4 offerta|offerte|quotazione ~4 -- come+da|accett*|speciale|imperdibile|lavoro|in+riferimento+all+offerta|secondo
      @want|@ask|inviarci|avere|ricevere|mandarci|fateci|richiedere ~6 listino|listini|catalogo+prezzi|prezzi|condizioni+commerciali|prezzario|quotazione -- medi+di+trasporto|trasporto|confermare|alleg*|in+allegato|valido+dal|nuovo+listino
      prezzo|prezzi|sconto|sconti|tariffe|condizioni|listino ~3 rivenditori|rivenditore|aziende|aziendali|ingrosso|dedicati|dedicato|quantità|riservat*|unitario|unitari|speciali|b2b|scuole|grossisti|stock
      sconto|sconti|scontare|agevolazione|margine|prezzo+migliore|prezzo+di+favore|venirci+incontro|venirmi+incontro|venire+incontro|trattamento ~9 @several|se|quantità|prendo|prendiamo|acquisto|numeri|ordiniamo -- codice|buono|non+funziona|addebit*
      se ~2 ne? ~1 prendo|prendiamo|compro|ordino|acquistiamo|ordiniamo ~1 @several|più|tanti|molti ~6 sconto|prezzo|quanto|mi+fate|ci+fate|costo
      quanto ~3 mi|ci ~1 fate|fareste|costano|verrebbero|verrebbe ~5 @several -- spedizione
      quanto|prezzo|costo|costano ~3 per ~2 @several ~5 -- arrivare|spedire|spedizione|trasporto|addebit*|pagato|rimbors*
      che|quali ~1 prezzi|prezzo|margine|sconto ~4 -- medi|trasporto|sbagliat*|arrivat*
      condizioni ~2 riservat*|commercial*|dedicat*|vendita|fornitura ~4 -- accett*
      ingrosso ~3
      rivenditori|rivenditore|grossista|grossisti|distributore ~4 -- vostro+rivenditore
      arredando|arredare|allestendo|allestire|apriamo|aprendo|ristrutturando|rinnovando|inaugur* ~6 & prezz*|preventivo|offerta|camere|serv*|costo|margine|quot*
      camere|coperti|posti|dipendenti|aule|bistrot|agriturismo|b+b|albergo|hotel|ristorante|ufficio|scuola|sagra|associazione ~9 prezz*|preventivo|offerta|sconto|margine|quot*|incontro|costo -- fattura+a
      regali|regalistica|omaggi|cesti ~2 aziendali|natalizi|dipendenti ~5
      prorogare|proroga|rinnovare|migliorare|rivedere|estendere|validità ~5 offerta|preventivo|quotazione|prezzo -- addebit*
      partita|fornitura|acquisto|acquistare|ordine ~3 di|per ~1 @several ~8 prezzo|sconto|costo|preventivo|condizioni
      riuscireste|potreste|potete ~3 venirci+incontro|farci+un+prezzo|fare+un+prezzo|farci+un+buon+prezzo|fare+uno+sconto|farci+uno+sconto
      @want ~3 @several ~6 preventivo|quotazione|offerta|prezzo|costo
      indicare|indicateci|specificare|indicando ~2 prezzo|prezzi|sconto ~5
      siamo ~3 scuola|azienda|associazione|hotel|ristorante|ditta|parrocchia|comune|negozio ~5 prezz*|sconto|condizioni|offerta
    `,
    tells: `
      preventivo|quotazione|rdo|ingrosso|listino -- gratuito|alleghiamo|valido+dal|confermiamo|confermo|conferma|procedete|approv*|accett*|aumento|nostri+listini
      <n> ~1 pezzi|sedie|tavoli|lampade|tazze|camere|persone & prezzo|prezzi|sconto|offerta|costo|margine|incontro
    `,
    hints: `
      preventivo|offerta|sconto|prezzo|listino
    `,
    subjects: `
      preventivo|quotazione|rdo|offerta|ingrosso|listino|sconto+quantità|regali+aziendali|richiesta+offerta|apertura+locale -- conferma+preventivo|accettazione|aumento|accettato
      prezzo ~2 <n>
    `,
  },
  purchase_order: {
    asks: `
      si ~1 invia|trasmette|allega|rimette|inoltra ~3 ordine|oda|ordinativo ~5 -- vostro|vs|annull*
      attend*|aspett*|resta*|riman* ~3 vostra|vs|vostro ~1 conferma ~3 -- reso|rimborso|annull*|ritiro
      inviateci|mandateci|spediteci|forniteci|consegnateci|preparateci|mettetemi+in+ordine|mettete+in+ordine|prenotateci ~3 <n>|le+<n>|i+<n>|n ~5 -- fattura|tracking|ordinat*|manc*|foto
      riferimento|rif ~2 nostro|ns|vostro|vs ~2 ordine|preventivo|offerta ~4 & inviat*|fornit*|procedete|ok|confermiamo|alleg* -- quando|stato|arrivat*|consegna+del|chiediamo+di+conoscere|variare|ammanco
      ok|d+accordo|va+bene|bene|approvato ~2 per ~1 noi ~4
      ordiniamo|ordino|acquistiamo|prendiamo ~3 pezzi|pz|confezioni|cartoni|scatole|bancali|metri ~4 -- ricevut*|arrivat*|preventivo|sconto
      confermate|confermateci|confermare ~3 ricezione|ricevimento|presa+in+carico|accettazione ~4 nostro+ordine|ns+ordine|ordine+d+acquisto|ordine+allegato|oda|documento|ordinativo ~3 -- spedizione|online|stamattina+sul
      data ~2 consegna ~2 richiesta ~5 -- conoscere|chiediamo+la
      in+allegato|allego|alleghiamo|allegato|inviamo|trasmettiamo|trasmette|invio|trasmesso|mandiamo|inoltriamo|emettiamo|emesso ~6 ordine|ordini|oda|po+<id>|po+<n>|ordinativo|ordine+d+acquisto|ordine+di+acquisto|buono+d+ordine -- vostro|vs|vostra|suo|foto|annull*|conferma+del+vostro|fattura|email+di+conferma|reso|mandato+il+mio|copia+dell+ordine+annullato|riguardo
      ordine|oda|ordinativo|po ~5 in+allegato|allegato|allegata|vedi+allegato -- vostro|vs|foto|fattura|reso
      nostro|ns|il ~1 ordine+d+acquisto|ordine+di+acquisto|oda|buono+d+ordine|po+<id> ~7 conferm*|ricevut*|accett*|evas*|contro*|firma* -- annull*|stato|dove|quando+arriva|tracking|fattura|consegna+prevista|data+di+consegna|data+della+consegna
      conferm*|accettazione|riscontro ~6 ordine+d+acquisto|ordine+di+acquisto|oda|nostro+ordine|ns+ordine|buono+d+ordine|d+ordine+firmata -- annull*|vostro+ordine|vs+ordine|spedi*|consegna+del|conferma+della+data|in+riferimento
      ordiniamo|ordino|acquistiamo|commissioniamo|confermiamo+l+ordine|richiediamo+la+fornitura ~4 <n>|<id>|pezzi|i+seguenti|seguente|quanto+segue|come+da|n|gli+articoli -- ricevut*|arrivat*|quanto+costa|prezzo|quando
      con ~2 la+presente|la+presente+mail ~2 ordiniamo|ordino|confermiamo|trasmettiamo|inviamo|emettiamo|si+ordina|formalizziamo ~6 -- annull*|disdic*|vostro|vs+ordine
      vorremmo|vorrei|intendiamo|desideriamo|vogliamo ~1 ordinare|fare+un+ordine|piazzare+un+ordine|inoltrare+un+ordine|effettuare+un+ordine ~3 <n>|le+seguenti|i+seguenti|gli+articoli|quanto|con+fattura|di+<n> ~9 -- preventivo|prezzo|sconto|disponibil*|annull*|quando|spedite
      vogliate|vi+preghiamo+di|pregasi|si+prega+di ~2 fornire|fornirci|evadere|spedire|consegnare|inviare|spedirci ~4 <n>|pezzi|il+seguente|i+seguenti|quanto|materiale|come+da ~5 -- tracking|reso|fattura|conferma
      accettiamo|accetto|approviamo|confermiamo|confermo|va+bene|approvato|conferma ~4 preventivo|offerta|quotazione|prezzo ~6 -- rimbors*|validità|vostro+ordine|vs+ordine
      procedete|procediamo|procedere|proceda|procedo ~5 ordine|fornitura|evasione|<n>|sgabelli|fatturazione -- annull*|consegna+o|rimbors*|reso|reclamo|come
      come|da ~1 da|vostra|vs|vostro|nostri ~2 offerta|preventivo|quotazione ~3 -- quando
      come|da ~1 da|vostri|nostri? ~1 accordi & ordin*|merce|pezzi|forni*|consegn*|oda|materiale
      prezzo|prezzi|condizioni ~1 concordato|concordati|concordate|pattuito|pattuiti
      ordine ~1 aperto|quadro|programma|revisionato|rettificato|aggiornato|cliente|programmato -- ho+aperto
      richiamo ~2 ordine|da ~4
      sostituisce ~4 precedente & ordine|oda|alleg*
      fatturare|fatturate|fatturazione|fattura ~3 sede+centrale|a+<n>+giorni|a+hotel|a+nome|30|a+60 ~5 & ordin*|procedete|oda|po|sgabelli|coperte
      pagamento ~4 riba|ri+ba|<n>+giorni|gg|dffm|come+d+accordo ~4 & ordine|fornitura|ordiniamo
      evadere|evasione ~2 ordine ~2 allegato|in+allegato|seguente
    `,
    tells: `
      ordine ~1 d|di ~1 acquisto -- stato|dove|annull*|quando|fattura|vostro
      ufficio ~1 acquisti & alleg*|oda
      oda|po ~1 <id>|<n> & alleg*|conferma
      riba|dffm
    `,
    hints: `
      oda|ordine+d+acquisto
    `,
    subjects: `
      ordine+d+acquisto|ordine+di+acquisto|oda|nuovo+ordine|invio+ordine|ordine+aperto|accettazione+preventivo|ordine+rev|ordine+cliente|vorremmo+ordinare|conferma+ordine+fornitore -- annull*|stato|vs|vostro
      po <id>|<n>
    `,
  },
  supplier_notice: {
    asks: `
      vostro|vs|vostra ~1 materiale|merce|fornitura|spedizione|commessa ~9 ritirat*|spedit*|partit*|pront*|consegn*|affidat*|evas* ~3 -- mio|mia|rotta|danneggiat*|ho+ricevuto|abbiamo+ricevuto|firmat*
      da ~1 voi ~1 ordinat*|richiest* ~6
      articolo|articoli|prodotto|prodotti ~3 ordinat*|richiest* ~4 non ~2 più|disponibil* ~4 & voi|vs|vostro|vostra
      alleg*|inviamo|trasmettiamo|presentiamo ~4 nuovo|nuovi|aggiornato ~1 listino|listini|catalogo|catalogo+prezzi ~4
      listino|listini|prezzi ~3 valid*|vigore|decorrenza ~3 dal|da|a+partire ~3
      comunichiamo|informiamo|avvisiamo|segnaliamo|comunicare|informare|informarvi|comunicarvi ~2 che ~8 fornit*|quantitativ*|richiest*|evas*|spedit*|consegna|pattuit*|articol*|listin*|produzion*|disponibil* ~6 -- non+abbiamo+ricevuto|ricevuto|abbiamo+ricevuto|rott*|danneggiat*|ammanco|mancan*|crepe|nostra+nuova|cambio|trasfer*
      non ~1 potrà|potremo|potranno|saremo+in+grado|riusciamo|riusciremo ~3 fornit*|fornire|evas*|evadere|consegnar*|spedir*|garantire|rispettare ~5 -- quando|ritirare|carta|se
      slitta|slitterà|slittamento|posticipat*|rinviat* ~4 consegna|spedizione|data|produzione|settimana|di ~4 & vostro|vs|vi|fornitur*|ordine -- potete|posso|vorrei|possibile
      merce|materiale|bancali|colli ~3 partit*|spedit*|pront*|affidat*|in+consegna ~6 & vostro|vs|vi|ddt|magazzino|fabbrica|stabilimento -- mia|quando|mio
      da|dal ~1 nostro|ns ~1 magazzino|stabilimento|deposito ~4 -- reso
      ddt|bolla|packing+list|distinta ~2 n|numero|allegat*|in+allegato|<id> ~4 -- manca|non+corrisponde|mancano|ricevut*
      acconto|caparra|saldo ~4 produzione|ricevimento|spedizione|proforma ~3 -- rimbors*
      vostro|vs|vostra|suo|vostri ~1 ordine|oda|ordinativo|ordini|po ~9 partito|partita|spedito|spedita|ritardo|slitta|conferm*|pronto|pronta|pronti|evaso|inevas*|arretrato|consegn*|produzione|subirà|sarà|verrà|merce|stabilimento|ricevuto -- il+mio|mio+ordine|nostro|è+stata+consegnata|destinatario
      merce|materiale|articoli ~4 vostro|vs|vostra|vostri ~2 ordine|oda|ordini ~6 -- nostro
      ringrazi*|grazie ~3 per ~2 il|vostro|vs|suo ~1 ordine|oda|vostro|gradito ~4 -- mio
      confermiamo|confermarvi|conferma ~5 quantità|date|prezzi|vostro+ordine|vs+ordine|spedizione+il|consegna+il ~4 -- chiediamo|nostro+ordine|potete
      comunicarvi|comunicarle|informarvi|informarla|informiamo|comunichiamo|segnaliamo|avvisiamo|informa|avvisarvi|segnalarvi ~9 ordine|articoli|articolo|listini|listino|prezzi|produzione|merce|stabilimento|magazzino|materia+prima|consegna|vostri|vs -- mio|non+abbiamo+ricevuto|crepe|graffi|abbiamo+ricevuto|specchi|risulta|rott*
      purtroppo ~4 comunicar*|informar*|vostro+ordine|vs+ordine ~5 -- mio
      listini|listino|prezzi ~6 aumento|aumenteranno|subiranno|variazione|ritocco|adegu*|aumentano ~4
      aumento ~2 listino|prezzi|listini|dei
      nostro|nostra|ns ~1 stabilimento|fabbrica|produzione|impianto|magazzino+centrale|deposito|azienda ~6 chius*|ferie|partit*|slitta|guasto|riapr*|ritiro|resterà|da+giovedì -- nostro+cantiere
      in ~1 qualità ~1 di ~2 fornitore ~3
      uscirà|usciranno|escono|esce ~2 di? ~1 produzione ~4
      avviso ~2 merce|spedizione|di+spedizione ~6 & colli|vostro|vs|magazzino|kg|bancali
      proforma|pro+forma ~6 -- mi+serve|inviarmi|potete|preventivo
      alleg*|in+allegato|trasmett* ~3 nostra|ns ~1 fattura|proforma|conferma+d+ordine|bolla|ddt ~5
      alleg*|in+allegato ~2 fattura|proforma|ddt|conferma+d+ordine ~6 & vostro|vs|merce|vostra|acconto -- rott*|fattura+è+sbagliata
      ddt|bolla ~2 allegat* ~3 -- manca
      riga|posizione ~2 <n> ~8 arretrato|inevas*|ritardo|nuova+data|slitta|backorder
      saldo ~2 segue|seguirà|a+seguire|nella|partirà ~4 -- pagamento
      @several ~3 da+voi+ordinati|da+voi+ordinate|ordinati+da+voi|da+voi+richiesti ~3
      pronta|pronto|pronti ~2 per ~1 il ~1 ritiro|carico ~5 & vostro|vs|merce|nostro+magazzino
      materia ~1 prima|prime
      trasmettere|inoltrare|inviare|anticipare ~3 vostri ~1 ordini
      produzione ~5 slitta|inizierà|ritardo|sospesa|ferma|giorni
      presso ~2 vostro|vs ~1 magazzino|deposito|sede ~3 & merce|fattura|colli|consegnata -- ritiro+è+programmato
      chiusura ~2 natalizia|estiva|aziendale|feriale
      nuova ~1 data ~2 spedizione|consegna ~3 & riga|vostro|vs|arretrato
      restiamo|rimaniamo ~3 vostra ~1 disposizione ~3 & vostro+ordine|articol*
    `,
    tells: `
      vostro|vs ~2 <id> ~4 -- chied*|nostro|quando|dove|stato
      pagamento ~3 <n>|30|60 ~2 gg|giorni ~2 -- ordiniamo
      gentile ~1 cliente ~6 & listin*|prezzi|articol*|chius*
      bancali|colli ~4 & stabilimento|vostro|ddt
    `,
    hints: `
      vostro+ordine|vs+ordine|fornitore|stabilimento|bancali
    `,
    subjects: `
      vostro|vs ~1 ordine|oda|nh -- richiesta|stato|quando|sollecito
      conferma ~1 d ~1 ordine ~1 nh
      proforma|aumento+listino|avviso+di+spedizione|merce+pronta|spedizione+parziale|chiusura+natalizia|riga+<n>+inevasa|articoli+fuori+produzione|chiusura+estiva
    `,
  },
  carrier_notice: {
    asks: `
      nostro|ns|nostri ~1 automezzo|autista|corriere|mezzo|camion|vettore|incaricato|furgone ~5 ritir*|passerà|caric*|consegn*|presenter*|tenter* ~4
      passerà|passeremo|passano|verrà ~3 caricare|ritirare|prelevare ~6 & vs|vostro|vostra|magazzino|deposito|colli|pallet|bancali
      spett+le|gentile ~3 mittente|cliente ~8 spedizione|collo|colli|giacenza|svincol* ~4 & destinatario|mittente|svincol*|giacenza -- mio
      colli|pallet|bancali|peso ~4 ldv|lettera+di+vettura|bordero|segnacollo|borderò ~4
      costi|spese ~1 di? ~1 giacenza|sosta|svincolo ~5 -- chi|mio
      spedizione|pacco|collo|consegna|ritiro ~1 <id> ~6 consegnat*|giacenza|consegna|filiale|trattenut*|ritirat*|rifiutat*|transito|sospes*|svincol* -- mio|mia|non|dove|quando|perché|ho
      sua|vostra|vs|suo ~1 spedizione|pacco|collo|ritiro|presa ~8 consegnat*|firmat*|giacenza|sospes*|programmat*|danneggiat*|in+consegna|trattenut*|svincol*|risultat* -- mio|mia|quando|dove|potete
      firmato ~1 da ~2 -- nessuno|non|falsa
      abbiamo|oggi ~3 tentato|effettuato+un+tentativo|provato ~3 consegna|consegnare|a+consegnare|la+consegna ~5
      tentativo ~6 prossimo+giorno|giorno+lavorativo|effettuato+il|sarà
      destinatario ~8 -- deve+essere|dovrebbe+essere|ordine+fatto|mio+pacco|io+ero|ero+a+casa|sdi|codice+destinatario|sono+il+destinatario|segnato -- corriere|fattorino|autista ~3 scritto|detto|lasciato|dice|scrive|segnalato -- @bill|cod|codice
      nostra|ns ~1 filiale|sede|struttura|piattaforma ~5 -- arredare|spedire|via
      presso ~2 nostra|ns ~1 filiale|agenzia|sede|hub|piattaforma
      ritiro|presa ~4 programmat*|confermat*|previsto|prenotat*|pianificat* ~5 & magazzino|tra|presso|numero|vs|vostro
      ritiri|consegne ~6 sospes*|rallentament*|ritardi ~4 -- mio
      disposizioni|istruzioni ~3 & svincolo|giacenza|mittente|destinatario|entro|giorni|filiale -- reso|manuale|uso|scarico
      attendiamo|restiamo+in+attesa ~2 vs|vostre|vostra ~1 disposizioni|istruzioni
      resa|reso|restituita|ritorno|rientro|tornando|rendere ~2 al|a ~1 mittente|voi -- mio+pacco|perché|soldi|faccio
      vostro|vs|suo ~1 reclamo ~8 esaminat*|occorrono|aperto|chiuso|respint*|accolto|necessari*|servono
      smistamento ~8 dannegg*|collo|ritard* ~3 -- mio|fermo+al|settimana
      sdoganamento ~6 vostra|vs|sospeso|codice|serve|fattura -- mio|mia
      codice ~1 doganale|taric|hs
      fattura ~1 commerciale
      prova|pod|attestato ~3 consegna ~6 richiest*|allegat*|allegato -- chiediamo|chiedo|contest*|firmato
      in ~1 allegato ~2 prova|pod ~4
      rifiutata|rifiutato|respinta ~3 dal|da|destinatario ~4
      supplemento|sovrapprezzo|adeguamento+carburante ~6
      spediti|spedite ~1 con ~1 noi
      messaggio|email ~1 automatico|automatica|generato ~3 -- risposte+automatiche|basta
      maltempo|neve|sciopero ~8 sospes*|ritiri|consegne|provincia|rallent* ~3
      passerà|passeremo|passa ~3 autista|nostro|ritirare ~5 & vs|vostro|vostra|magazzino|bancali|colli
      indicare|indicateci|comunicateci ~4 proseguire|mittente|istruzioni|disposizioni|svincol* ~5
      è ~1 in ~1 consegna ~4 & <id>|prevista|entro -- mio|mia|quando -- consegna ~6 ?
    `,
    tells: `
      consegna ~1 prevista ~1 oggi|entro|per ~3
      giorno ~1 lavorativo
      in ~1 consegna -- mio -- consegna ~6 ?
    `,
    hints: `
      filiale|svincolo|destinatario|mittente|spedizione
    `,
    subjects: `
      spedizione <id>|<n>
      tentativo+di+consegna|conferma+ritiro|giacenza+<id>|collo+danneggiato|avviso+di+servizio|prova+di+consegna|supplementi|rifiutata|reclamo+<id>
    `,
  },
};
