// Italian: what a mail says of goods that came wrong: broken, another thing, or too few. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const faults: IntentRules = {
  damaged_item: {
    asks: `
      si ~1 spegne|blocca|stacca|staccano|surriscalda|inceppa|scarica|smonta|scolla|piega|sfila|apre|scuce|sfalda ~2 da+solo|da+sola|subito|dopo|sempre|continuamente|ogni|in+continuazione|facilmente|già ~4 -- sito|pagina|app|link
      perde|perdono ~1 pezzi|acqua|aria|liquido|colla|vernice ~3 -- perde+tempo
      in|le|che ~1 che|quali|queste ~1 condizioni|stato ~4 & arrivat*|ricevut*|guardate|consegnat*|foto|trovat*
      si ~1 è|sono ~2 @broken ~4 -- sito|pagina|pagamento|corriere+mi|impianto
      dopo ~1 un|uno|una|due|tre|pochi|poche|<n>|qualche ~1 giorni|giorno|usi|utilizzi|lavaggio|settimane|mesi|ore|volte|lavaggi ~6 & rott*|smess*|funzion*|stacc*|scoll*|imbarcat*|ced*|bruciat*|rotto|sform*|stint*|scolor*|si+è|non+va|perde
      gamba|vite|manico|maniglia|cerniera|zip|fondo|base|ruota|braccio|tubo|filo|cavo|tasto|sportello|tappo ~4 stacc*|rott*|scoll*|ced*|svit*|non+tiene|si+è|venut* ~4 -- manca|mancano
      ! non ~2 emette|emana|produce|riscalda|raffredda|aspira|frulla|taglia|gira|illumina|ricarica|riconosce|risponde+ai+comandi ~3
      rumore|ronzio|fischio|cigolio|vibrazione|odore ~3 strano|forte|fastidios*|assord*|terribile|anomalo ~4
      mi ~1 è ~1 esplos*|scoppiat*|rimast*|cadut* ~4
      imballo|confezione|scatola|pacco|cartone ~4 @broken ~5 -- corriere+mi|durante+il+trasporto|cassetta|ripass*|avvisat*
      arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|ricevuti|consegnato|consegnata|consegnati|consegnate|è|era|sono|erano|ha|hanno|presenta|presentano|trovato|trovata|trovati|tutto|tutta|risulta|risultano|si+è|si+sono|già ~5 @broken -- link|pagamento|corriere+mi|durante+il+trasporto|indirizzo|carta|sistema|impianto|produzione|stabilimento|citofono|campanello|magazzino
      @broken ~5 all+apertura|aprendo|arrivo|arrivato|arrivata|appena|quando|dopo|su|alla+consegna|fondo|vetro|lato ~4 -- tracking|sito|link|carta
      @goods|vetro|gamba|anta|cassetto|ripiano|schermo|manico|coperchio|cornice|piano|specchio|specchi|piatti|bicchieri|lampada|motore|cerniera|base|lato|telaio ~4 @broken -- tracking|sito|durante
      @broken ~2 @goods|vetro|gamba|anta|lato|specchio|piatti|tutto|tutta
      ! non ~2 funziona|funzionano|eroga|erogano|macina|aspira|scorre|frulla|raffredda|cuoce|asciuga|accende|accendono|parte|carica|chiude|gira|scalda|va|si+accende|si+apre|si+chiude|dà+segni|regge ~4 -- link|sito|codice|pagamento|carta|paypal|tracking|sconto|pagina|tracciamento|numero|email|chat|buono|bene+con|va+bene|mi+va|ordine|spedizione|parte+il|coupon|bene+per|taglia|chiude+l+ordine|telefono+non|mi+parte|citofono|come+funziona|so+come|capito+come
      smesso ~2 di ~1 funzionare|andare|caricare|scaldare|girare|accendersi|suonare
      si ~1 è|sono ~2 rotto|rotta|rotti|rotte|scucito|scucita|spaccato|spaccata|staccato|staccata|staccati|scollato|scollata|bruciato|bruciata|fermato|fermata|piegato|piegata|fuso|fusa|crepato|spezzato|aperto+in|scheggiato|sfilacciato ~5 -- sito|pagina
      perde|perdono|gocciola|trafila ~2 acqua|olio|pezzi|aria|dal|liquido|pelo
      scintille|fumo|puzza|odore+di+bruciato|scossa|corto+circuito|cortocircuito ~4
      schermo|display ~4 riga|righe|macchia|nero|pixel|crepa
      ha|hanno ~2 ceduto|mollato|perso ~2 gamba|schienale|ripiano|piede|manico|la|il
      accendo|premo|attacco|collego|schiaccio|provato ~3 e|ma|con ~2 non|niente|nulla ~3 -- paga|ordine|conferma|sito
      chiude|apre ~2 male|bene & coperchio|anta|cassetto|sportello|porta|cerniera
      mezza|mezzo|tutta|tutto|completamente ~1 secca|secco|rotta|rotto|morta|morto|marcia|appassita
      più ~1 cocci|pezzi|schegge ~3
      pessime|cattive|brutte|pietose ~1 condizioni
      in ~1 cattivo|pessimo|brutto ~1 stato
      difett*|guast*|malfunzion* ~5 -- pagamento|sito|impianto|produzione|stabilimento
      rimandate|rimandarmi|sostituite|sostituzione|riparazione|ricambio|mandate ~5 rott*|scheggiat*|danneggiat*|difettos*|quelli|ammaccat* ~3
    `,
    tells: `
      @broken -- link|sito|tracking|pagina|telefono+rotto|impianto|produzione
      allego|allegate|allegat* ~3 foto|immagini ~3 & rott*|dann*|pezzi|arrivat*|graff*
      garanzia ~5 & smesso|funzion*|rott*|guast*|difett*
      non ~2 chiude|sta+in+piedi|tiene ~3
      rumore ~3 & motore|fa|strano|forte -- macchina+fa|quanto
      terra ~1 rovesciata
      traballa|balla|dondola|scricchiola ~4 -- piede
    `,
    hints: `
      garanzia|riparazione|sostituzione
      funziona
    `,
    subjects: `
      @broken|non+funziona|arrivato+rotto|danneggiata|guasto|fa+scintille|ammaccatura|difettoso -- link|tracking|durante|sito
    `,
  },
  wrong_item: {
    asks: `
      articolo|prodotto|merce|modello|oggetto|capo ~2 ricevut*|arrivat*|consegnat* ~2 non ~1 è|corrisponde|coincide ~6
      cose|articoli|prodotti|roba|oggetti|merce ~3 non|mai ~2 ordinat*|comprat*|chiest*|mie|mia|miei|nostr* ~2 -- addebit*|firma
      @product ~2 diverso|diversa|diversi|diverse ~2 da ~1 quello|quella|quelli|quelle ~2 -- indirizzo|importo|cambiare
      ! non ~1 ho|abbiamo ~1 mai? ~1 ordinato|ordinata|comprato|chiesto ~1 questo|questa|questi|queste|quello|quella ~4 -- addebit*
      il|la|le|i ~1 mio|mia|miei|mie|nostro|nostra ~1 era|erano ~2 quello|quella|quelli|quelle|un|una|di|a|in|da ~4 -- fermo|indirizzo|ferma
      codice|articolo|modello|etichetta|numero ~7 diverso|diversa ~2 da ~5 -- indirizzo|importo|tracking
      mi|ci ~1 trovo|ritrovo|ritroviamo|troviamo ~2 con ~5 -- problema|addebito|due+ordini|fattura|costo|nulla
      trovo|trovato|trovata|c+è|c+era ~6 bella+ma|che+non+ho|non+mia|non+mio|mai+ordinat*|mai+chiest*|mai+comprat* ~3 -- addebit*
      altra ~1 roba|cosa|marca|misura|versione ~4 & arrivat*|dentro|ordinat*|mandat*|scatola|trovat* -- cambi*|vorrei|chiedere
      @product ~3 invece|anziché|al+posto ~2 che|di|del|della|dei|delle? ~2 @product & arrivat*|ricevut*|mandat*|dentro|scatola|consegnat*|trovat* -- vorrei|indirizzo
      doveva|dovevano|sarebbe|dovrebbe ~2 essere|stata|stato|arrivare ~3 @product|un|una|il|la ~5 invece|ma|mentre ~5 -- quando|@weekday|entro|solo|manca|sono
      non ~2 ho|abbiamo ~1 mai? ~1 ordinato|chiesto|comprato ~1 quest*|un|una|il|la ~4 & arrivat*|pacco|ricevut*|scatola|dentro|mandat*|avete -- addebit*|carta
      mandato|mandata|mandati|mandate|spedito|spedita|inviato|inviata|consegnato|consegnata|arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|ricevuti|dato|c+è|c+era|trovo|trovato|contiene ~5 sbagliato|sbagliata|sbagliati|sbagliate|errato|errata|un+altro|un+altra|altro+prodotto|altro+articolo|altra+cosa|diverso|diversa|diversi|scorretto -- indirizzo|civico|email|importo|altro+indirizzo|altro+pacco|un+altra+email|un+altra+mail|un+altra+volta|rimborso|casa|persona+vera|vie+diverse|arrivato+un+altro+collo|diverso+da+quello+in+foto
      articolo|prodotto|modello|taglia|misura|colore|libro|merce|materiale|numero|ordine|pacco|oggetto|articoli|fornitura ~2 sbagliato|sbagliata|sbagliati|errato|errata|errati|diverso|diversa -- ho+scelto|ho+messo|ho+sbagliato|per+sbaglio|cambiare+prima|indirizzo|ho+ordinato+il|ancora+partit*|ho+preso|importo
      non ~2 è|sono ~2 quello|quella|quelli|quelle|ciò|il|la|lo ~4 ordinato|ordinata|comprato|comprata|acquistato|scelto|scelta|chiesto|volevo|preso|richiesto|avevo -- importo|prezzo|foto
      ordinato|ordinata|ordinati|comprato|comprata|comprate|acquistato|preso|presa|prese|scelto|chiesto|pagato|volevo|volevamo|aspettavo|aspettavamo ~8 e|ma|invece|però|, ~3 arrivato|arrivata|arrivati|arrivate|mandato|mandata|mandati|spedito|inviato|consegnato|trovo|ricevuto|ricevuta|c+è|nella+scatola|dentro ~6 -- sostituire|cambiare|sostituirlo|me+ne|ne+è|ce+ne|ne+sono|sito|pagina|ordine+c+è|non+è+arrivat*|mai+arriv*|nulla|niente|conferma|solo|ne+sono+arrivat*|soltanto|metà|rott*|email|ancora|nessuna|non+ho|tracking|quando
      arrivato|arrivata|arrivati|arrivate|mandato|mandata|spedito|dentro|scatola|trovo|è|sono|c+era|ricevuto|mandate ~9 io|noi|mentre|ma|però|al+posto|invece|anziché ~4 ordinato|ordinata|comprato|comprate|comprata|preso|chiesto|volevo|acquistato|aspettavo|scelto -- non+è+arriv*|quando|mai|rimbors*|indirizzo|conferma|email|giorni|ancora
      al+posto|invece|anziché|in+luogo ~2 del|della|dello|di|dei|delle|dell|codice|che ~7 & dentro|arrivat*|ricevut*|mandat*|c+era|scatola|trovat*|consegnat* -- indirizzo|rimborso|casa|ufficio|vorrei|preferirei|importo
      abbiamo|ho ~1 ricevuto|trovato ~5 anziché|invece|al+posto ~4 -- rimbors*|soldi
      pacco|ordine|scatola|etichetta|articoli|roba|spedizione ~3 di|destinato|intestato ~2 un+altro|un+altra|altra+persona|altro+cliente|qualcun|qualcuno|sig|signor|signora ~3 -- consegnato+a+un
      scambiato|scambiati|invertito|invertiti|confuso|mischiato|invertite ~5 -- indirizzi|posso|vorrei|potrei
      non ~2 è|sono ~1 mio|mia|miei|mie|nostro|nostra $ -- portone|firma|porta
      non ~2 corrisponde|corrispondono|conforme|coincide|combacia ~4 -- aspettative|gusti|esigenze|gusto
      avete|hanno ~2 fatto ~2 errore|confusione|casino|sbaglio ~5 -- fattura|indirizzo|addebito|importo
      vi ~1 siete ~1 sbagliati|confusi|confuse
      avete ~1 sbagliato ~4 -- fattura|indirizzo|importo|conto
      mandato|spedito|inviato ~3 il|la|lo ~3 sbagliat*|errat*
      io ~2 ordinat*|pres*|aspettavo|avevo|comprat*|chiest* ~5 & arrivat*|verde|nera|c+è|è|sono|ricevut*|scatola
      mai ~2 chiest*|ordinat*|comprat* ~3 & cose|arrivat*|pacco|cliente|scatola|questa|questo -- addebit*
      errata|errato fornitura|articolo|merce
      nella+scatola|nel+pacco|dentro ~2 c+è|c+era|trovo|trovato|ho+trovato ~6 & preso|ordinat*|comprat*|aspett*|invece|posto -- solo
    `,
    tells: `
      mi|ci ~1 avete|hanno ~1 mandato|inviato|spedito ~1 un|una|quello|quella -- fattura|link|email|conferma|etichetta
      materiale|prodotto|articolo ~1 corretto|giusto ~3
      apro|aperto ~4 trovo|trovato|trovata ~5 -- rott*|mancant*|vuot*
      aspettavo ~2 un|una|il|la ~3
      sbagliato|sbagliata|errato|errata|errore -- dato+errore|sito|pagamento|fattura|ho+sbagliato|indirizzo|civico|importo|abbiamo+sbagliato|per+errore|dà+errore|addebitat*
    `,
    hints: `
      sbagliato|sbagliata|errato|diverso|altro
    `,
    subjects: `
      sbagliato|sbagliata|errato|errata|diverso|non+è+quello|pacco+di+un+altro|non+conforme|errore+vostro -- indirizzo|importo|civico|numero+sbagliato|via|modello+sbagliato
      colore|taglia|articolo|prodotto diverso|errata|errato|sbagliato
    `,
  },
  missing_item: {
    asks: `
      non+c+è|non+ci+sono|non+c+era|manca ~3 da+nessuna+parte|nessuna+parte|dentro|nella+scatola|nel+pacco -- rimbors*|ordine+da
      aperto|aperta|aperti & manca|mancano|non+c+è|non+ci+sono|non+c+era
      non c era|erano ~2 proprio|affatto|per+niente|nemmeno|neanche|purtroppo|dentro -- nessuno|corriere|nulla|conferma|email
      e|ma|però|invece ~5 non c era|erano ~1 -- nessuno|corriere|nulla|niente|conferma|email|tracking
      avevo|ho|avevamo|abbiamo ~1 preso|ordinato|comprato|pagato ~1 anche ~9 non ~4 trovato|trovata|c|arrivat*|ricevut* ~2
      ricevuto|ricevuta|arrivato|arrivata|arrivati|arrivate|consegnato ~5 ma|però|e|mentre ~1 non ~1 il|la|le|i|gli|lo ~6 -- risposta|fattura|conferma|numero|tracking|rimborso|codice|email|mail|mio+pacco
      contiene|conteneva|contenevano|conteneva|contengono ~1 solo|soltanto|due|tre|quattro|cinque|<n>|una|uno ~3
      ne ~1 è|sono ~1 arrivata|arrivato|arrivate|arrivati ~1 solo|soltanto|una|uno|un|due|tre|quattro|<n>|metà ~3 -- pacchi|colli|quella|quello
      uno|una|due|tre ~1 dei|delle|degli|di ~4 non ~2 c+era|c+erano|c+è|ci+sono|trovo|trovato|arrivat* ~3 -- pacchi|colli|disponibil*
      ne ~1 avete|hanno ~1 messi|messe|messo|messa|mandati|mandate|mandato|spediti|spedite|inviati|dati|consegnati|consegnate ~2 solo|<n>|uno|una|due|tre|quattro|cinque|sei ~2 -- al+posto|rosso
      sacchetto|scatola|confezione|busta|pacco|bustina|kit ~2 ne|ce+ne ~1 ho|sono|trovo|erano|c+erano ~2 solo|<n>|uno|una|due|tre|quattro|cinque|sei|sette|otto ~2
      erano|dovevano|ordinati|ordinate|presi ~3 <n>|due|tre|quattro|cinque|sei ~2 ma ~5 solo|<n>|uno|una|due|tre|quattro|cinque ~2 & arrivat*|mess*|trovat*|ricevut*|mandat*|sono|ne -- giorni|taglia|numero
      ce+ne|ne ~1 sono|erano|ho|trovo|conto|contengono ~2 solo|<n>|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici ~3 & scatola|confezione|pacco|ordinat*|pres*|pagat*|dovev*|invece|ma -- restano|disponibil*|vorrei|avete
      non ~1 trovo|vedo ~5 doveva|dovrebbe|dovevano|dovrebbero|incluso|inclusi|compreso ~3
      doveva|dovevano|dovrebbe|dovrebbero ~1 esserci|essere+incluso|essere+inclusi|essere+compreso|essere+dentro ~3 -- @weekday|consegn*|colore
      viti|istruzioni|coperchio|cavo|caricatore|caricabatterie|pile|telecomando|gambe|base|bulloni|chiave|manico|ripiani|paralume|adattatore|alimentatore ~2 dov|dove ~2 è|sono|finito|finite ? -- scaric*
      doveva|dovevano|dovrebbe|dovrebbero|dovevo ~3 avere|averne|essere|esserci|contenere|trovare|comprendere|arrivare ~7 sono|solo|ce+ne+sono|invece|ne+ho|ma|trovo ~4 & <n>|due|tre|solo|quattro|cinque|sei|manca|mancano -- @weekday|entro|colore|giorni|taglia
      ne|ce+ne ~2 sono|ho|trovo|conto|erano ~2 solo|soltanto|<n>|due|tre|quattro|cinque ~4 & ordinat*|pagat*|scatola|confezione|dovrebb*|dovev*|invece|su|anziché -- quante|quanti|magazzino|vorrei|giorni
      @goods|kit|set|accessori|viti|bulloni|cavo ~2 non ~2 c+è|c+era|ci+sono|c+erano|trovo|presente|presenti|arrivat* ~3 & scatola|confezione|dentro|pacco|arrivat*|montare|kit|scatolo* -- ancora+arrivat*|disponibil*|sito|account|fattura
      una|un|due|tre|parte|metà|alcuni|alcune ~5 manca|mancano|mancante|mancanti|assente|assenti|fantasma|non+pervenut* ~4 -- giorni|tempo
      ho|abbiamo ~2 ricevuto|trovato ~2 solo|soltanto|solamente|metà|parte|la+metà|una+parte ~5 -- un+pacco|un+collo|email|rimborso|dei+due+pacchi|conferma
      manca|mancano|mancava|mancavano|mancante|mancanti|mancherebbe|mancherebbero|assente ~5 -- rimborso|rimbors*|riaccred*|accred*|assente+alla|destinatario+assente|conferma|quanto+manca|quanto+mi+manca|indirizzo|interno|poco|fattura|solo+il+pagamento|pagamento|email|mancanza+di|cosa+manca|numero+civico|tracking|risposta|dati|documento|giorni|tempo|nessuno
      non|nn ~2 c+è|c+era|c+erano|ci+sono|ho+trovato|trovo|presente|presenti|inclus*|compres* ~5 confezione|scatola|pacco|dentro|busta|interno|imballo|kit|sacchetto -- conferma|fattura|consegnato|tracking|scontrino|ricevuta
      confezione|scatola|pacco|dentro|busta|kit|imballo ~4 non|nn ~2 c+è|c+era|c+erano|ci+sono|ho+trovato|trovo|presente ~5 -- conferma|fattura|consegnato|scontrino|ricevuta|cassetta
      arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|consegnato|spedito ~4 senza ~4 -- @broken|avviso|firma|fattura|problemi|conferma|chiamare|preavviso|risposta|dire|suonare|scontrino
      solo|soltanto|solamente ~4 arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|ricevuti|c+era|c+erano|trovato|metà|consegnati|scaricati -- un+pacco|un+collo|pacco+solo|solo+un+pacco|un+solo+pacco|uno+dei+due+pacchi|email|rimborsat*|serve|voglio|risposta|sapere|disponibil*|mi+serve|addebit*|provat*|aspett*|dopo
      nel+pacco|nella+scatola|dentro|nella+confezione ~1 c+era|c+erano|c+è|ho+trovato ~1 solo|soltanto|solamente
      arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuti|trovato|consegnato|consegnati|spedito ~3 solo|soltanto|solamente ~4 -- un+pacco|un+collo|pacco+solo|un+solo+pacco|dei+due+pacchi|email|conferma|avviso|rimbors*|voglio
      ne ~2 è|sono ~1 arrivato|arrivata|arrivati|arrivate ~1 solo|uno|una|due|tre|<n>|metà ~5 -- secondo|l+altro|pacchi|colli|email
      ordinato|ordinati|comprato|preso|presi|pagato|pagati ~4 e ~2 ne? ~1 sono|è|ho ~1 arrivat*|ricevut*|trovat* ~3 -- quello|quella|un+altro|verde|possiamo+spedire|saldo
      su <n>|sei|quattro|due|cinque|otto|dieci|dodici|tre & manca|mancano|arrivat*|ricevut*|solo -- possiamo+spedire|scheggiat*|rott*|crepe
      incomplet*|ammanco|ammanchi ~3 -- possiamo|indirizzo|rimborso+parziale
      @order|consegna|spedizione|set|confezione ~2 incomplet* -- possiamo|indirizzo
      dimenticato|dimenticati|scordato|scordati|dimenticata|dimenticate ~4 di+mettere|di+inserire|di+spedire|di+includere|di+mandare|mettere|metterci|pezzo|di+mandarmi ~4 & vi+siete|avete|hanno|vi -- documento|fattura|ho+dimenticato|mi+sono|carrello
      @parcel ~5 vuoto|vuota -- cassetta|buca|cassetta+postale
      dentro ~3 vuoto|vuota|niente|nulla
      bolla|ddt|documento+di+trasporto|fatturat*|packing+list|distinta ~8 ma|noi|solo|scaricat*|contat*|arrivat*|ricevut* ~5 -- allego|alleghiamo|altro+articolo|nostra+fattura|vostra+fattura+sbagliata
      a ~1 fronte ~1 dei|di|delle <n>
      conto|contato|contati|contiamo|conta ~4 sono|erano|ma|invece|ne ~4 & dovrebbero|invece|manca|mancano|solo|quattro|ripiani
      dovrebbero|dovevano|dovevo|doveva|dovrebbe ~2 essere|esserci|averne|arrivare ~4 & ma|solo|sono|invece|manca -- @weekday|entro|consegn*
      scritto|indicato|dice|sito|descrizione ~3 inclus*|compres* ~6 & non|manca|mancano|assent*
      dov|dove ~2 è|sono ~1 il|le|i|la|lo|gli ~1 resto|viti|istruzioni|coperchio|cavo|caricatore|caricabatterie|pile|telecomando|gambe|base ~4 -- scarico
      ^ e ~1 il|la|le|i|lo ~1 base|coperchio|viti|cavo|gambe|resto|pile|istruzioni|telecomando|caricatore|paralume $ 
      la|il|le|i paralume|coperchio|base|cavo|viti|gambe|resto ~1 no $
      pezzo|pezzi|parte|parti|accessori|bulloni|viti ~2 mancante|mancanti|in+meno|che+mancano|che+manca
      vuota|vuoto ~2 scatola|pacco|busta|confezione
    `,
    tells: `
      consegna|spedizione|fornitura|ordine ~2 parziale -- possiamo
      manca|mancano|mancava|mancante -- rimborso|riaccredito|civico|conferma|quanto+manca|fattura|email|tracking|indirizzo|interno|risposta|pagamento
      senza ~2 coperchio|viti|istruzioni|cavo|telecomando|caricatore|pile|gambe|ripiani|fodera
      resto ~2 ordine|merce|roba|materiale ~3
      metà ~4 ordine|roba|cose|merce
    `,
    hints: `
      manca|mancano|resto|incompleto
    `,
    subjects: `
      manca|mancano|mancante|incompleto|incompleta|ammanco|vuota|vuoto|avete+dimenticato|metà|consegna+parziale -- rimborso|riaccredito|indirizzo|interno|fattura|conferma|cassetta|scala|piano
    `,
  },
};
