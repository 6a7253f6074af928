// Italian: what a mail says that says of a parcel on its way, or of where it should go. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const delivery: IntentRules = {
  delivered_not_received: {
    asks: `
      fotograf*|foto ~6 porta|portone|casa|cancello|pianerottolo|ingresso ~4 non|altra|altro|diversa|sconosciut* ~3 -- allego|rott*|dann*
      consegna|consegnato ~2 segnata|segnato|registrata|dichiarata ~6 mai|non|nulla|nessuno|niente ~4 -- mancata
      lasciato|abbandonato|lasciata|messo ~3 in+strada|sul+marciapiede|per+strada|fuori|davanti|sulle+scale|nell+androne|in+cortile|sul+pianerottolo ~6 preso|sparito|rubato|nulla|niente|non|sparita|trovato ~3
      qualcuno|ignoti|sconosciuti ~2 l|lo|la|se ~2 preso|portato|rubato|ritirato|fregato ~2
      scritto|detto|comunicato|mandato|segnalato|avvisato ~6 consegnato|consegnata|recapitato ~4 -- non+consegnato|se+è|quando|rott*|sbagliat*
      vedo|risulta|leggo|segnato|segna|dato|scritto|riporta ~4 consegnato|consegnata|consegna|recapitato ~2 alle|ieri|oggi|il|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|stamattina|a ~9 -- prevista|quando|mancata|fallita|reso|tentativo|in+consegna
      telecamer*|videocitofono|videosorveglianza ~5
      mancata consegna ~4 ordine|<id>|pacco|merce|spedizione
      ! non ~3 lasciato|lasciata|consegnato|portato|depositato ~2 nulla|niente ~3 -- ancora+consegnato
      nessun|nessuno ~3 vicino|vicini|vicina|portiere ~4 ritirato|visto|preso|ricevuto ~2
      consegnato|consegnata|lasciato|dato ~2 a ~1 qualcuno|qualcun|uno|persona|un+estraneo|sconosciut* ~5
      consegna ~1 effettuata|avvenuta|completata|eseguita|riuscita|conclusa ~8 -- consegna+non|tentat*|mancata|non+effettuata|rinvi*|quando|ddt
      consegnato|consegnata|recapitato ~3 me|noi|ma ~1 no $
      per ~1 voi|corriere|sistema ~4 consegnato|consegnata|arrivato ~4
      nessuno|anima ~3 passato|venuto|visto|vista|viva|suonato ~4 & consegna+effettuata|risulta|consegnato|consegnata|avvenuta|app|dicono
      non ~2 ho|abbiamo ~2 in ~1 mano ~3 & consegnat*|risulta
      chi|qualcuno ~3 ritirato|preso|incassato ~3 mio|pacco|nostra|merce ~3 -- reso
      ! risulta|risulterebbe|segna|segnato|segnala|dice|dicono|scritto|indica|compare|appare|figura|stato|tracking|app|secondo|email|messaggio|sms|sistema|sito|corriere|vettore|dichiara|leggo|vedo ~8 consegnato|consegnata|consegnati|consegna|consegnate|recapitato|recapitata|consegnarlo & non|mai|nulla|niente|nessuno|nessuna|vuota|vuoto|altro|altra|sbagliato|nemmeno|neanche|peccato|falso|falsa|sparito|mica -- consegna+non|consegna+fallita|non+riuscita|non+consegnato|mancata+consegna|non+è+stato+consegnato|non+riesce+a+consegnare|non+riescono|in+consegna|tentativo|tentata|data+di+consegna|consegna+prevista|non+possono|incompleto|rimborso|destinatario+assente|non+ancora+consegnat*|giacenza|non+trova|mio+reso|reso+è|reso+vi|che+vi+ho|restituzione
      consegnato|consegnata|consegnati|recapitato ~9 non|mai|nulla|niente|nessuno|nemmeno ~5 ricevut*|arrivat*|c+è|ho|abbiamo|vist*|trov* -- non+consegnato|mancata+consegna|giacenza|quando|mio+reso|reso+vi
      consegnato|consegnata & non ~4 ricevuto|ricevuta|arrivato|arrivata|ce+l+ho|ho+nulla|ho+niente|nulla -- non+consegnato|non+è+stato+consegnato|in+consegna
      firmato|firma|firmata|firmare ~6 non|nessuno|mai|falsa|al+posto|posto|chi|sconosciut* ~5 -- tentativo|non+ero|avviso|ddt+allegato|conferma+d+ordine|annull*
      non ~1 è ~1 la ~1 mia ~1 firma
      firma ~3 falsa|illeggibile|altrui
      foto|immagine ~9 non ~3 mio|mia|nostro|nostra|miei ~3 -- allego
      non ~1 è ~1 il|la? mio|mia|nostro|nostra portone|porta|casa|cancello|indirizzo|palazzo|ingresso|zerbino|pianerottolo
      consegnato|lasciato|consegnata|lasciata|portato|recapitato ~4 altro|altra|sbagliato|sbagliata|diverso ~1 indirizzo|civico|casa|portone|palazzo|numero|via|persona|palazzina|condominio|vicino -- potete|ho+sbagliato
      consegnato|lasciato|consegnata|lasciata|portato|recapitato ~3 indirizzo|civico|casa|portone|palazzo|numero|via ~1 sbagliat*|divers*|errat* ~3 -- potete|ho+sbagliato|ho+messo
      peccato ~2 che ~3 non ~4 visto|vista|ricevuto|ricevuta|arrivato|arrivata|trovato|c|stato
      rubato|rubata|rubano|furto|sparito|sparita|fregato|fregata|trafugat* & pacco|pacchi|consegn*|pianerottolo|porta|lasciat*|scatola|ordine|app -- carta|portafoglio|identità
      app|corriere|sito|messaggio|tracking|notifica|sms|email|vettore ~6 lasciato|lasciata|depositato|messo|consegnato|dato|consegna ~5 & non|nulla|niente|nessuno|vuota|sparito|mai|mica|solo -- consegna+non|non+riuscita|non+effettuata|mancata+consegna|fallita|in+consegna|data+di|avviso|non+ero|consegnarlo|riesce
      dice|dicono|giura|sostiene|afferma|assicura|dichiara|jura ~4 di+averlo|averlo|di+aver|avere|aver|che+l+ha ~1 consegnato|dato|lasciato|recapitato|consegnata|messo ~4 -- provato
      fantomatica|asserita|presunta consegna -- data|data+presunta
      chi ~3 ha|hanno ~2 ritirato|firmato|preso|ricevuto|il+mio+pacco -- soldi
      prova|attestazione|copia|documento ~4 consegna|firmato|firmata ~5 & non|contest*|chiediamo|risulta|effettuata -- in+allegato
      ! non ~2 risulta ~3 consegna|consegnat*|ricezione|arrivo ~4 -- prevista
      mancata ricezione|ricevimento ~3 -- fattura|rimborso|conferma
      stando|secondo|da+quello ~6 dovrei|avrei|dovremmo ~2 averlo|avere|riceverlo|ricevuto|averla ~5 & peccato|nessuno|nulla|non|niente
      cassetta|buca ~3 vuota|niente|nulla|pubblicità|lettere & consegn*|messaggio|app|lasciat*|tracking|era|pacco
    `,
    tells: `
      non ~1 è ~1 vero|così|esatto ~2
      falso ~2
      ! non|mai|nessuno ~2 ricevuto|arrivato|arrivata|visto ~2 niente|nulla|nessuno|alcuna+merce -- ancora+arrivato|ancora+ricevuto|ancora+arrivata|conferma|email|risposta|fattura|rimborso|documento
      risulta|dice|segna|stato|segnato|dichiara|tracking|app|email ~5 consegnato|consegnata|recapitato|consegnati -- data|giorno|in+cui|orario|quando|mio+reso|reso+vi|non+consegnato|da+consegnare|non+ancora -- è ~1 stato|stata ~1 consegnato|consegnata ~6 ?
      vicini|vicino|portiere|portineria|portinaio|condominio|reception|custode ~5 non|nessuno|nemmeno|neanche|nulla ~4 -- lasciar*
      cassetta|buca ~2 è ~1 vuota
      chiesto|cercato|guardato ~3 giro|dappertutto|ovunque|vicini|tutti ~3 -- spam|email
      nessuno ~2 ce|l|lo ~2 ha|visto|preso|ritirato
      non ~1 c ~1 è|era ~1 nulla|niente|traccia|nessuno -- nella+scatola|confezione
      è|risulta ~1 stato|stata ~1 consegnato|consegnata -- data|giorno|in+cui|orario|quando|se|mio+reso|reso+vi|rott*|sbagliat* -- consegnato|consegnata ~6 ?
      sparito|sparita|scomparso ~3
      nessuno ~3 quel|questo ~1 nome
      non ~1 l ~1 ho ~2 mai|proprio? ~1 ricevuto|ricevuta|visto
    `,
    hints: `
      consegnato|consegnata
    `,
    subjects: `
      consegnato|consegnata|sparito|rubato|non+ho+ricevuto|mancata+ricezione|non+ricevuto|non+ricevuta|mai+arrivato|cassetta+vuota|firma+falsa|furto -- quando|reso -- ^ consegnato|consegnata ?
      foto+della+consegna|prova+di+consegna|consegna+ad+altro
    `,
  },
  delivery_exception: {
    asks: `
      in ~1 sosta|stallo|stand+by|attesa+di+istruzioni ~4 -- ordine+in
      sollecitare|sollecitate|contattare|contattate|chiamare|chiamate|sentire ~3 @carrier ~3 -- chiama+prima|telefono
      @carrier ~5 riprov*|ripass*|ritorn*|torni|tornasse|ritent*|tornino ~5 -- mittente+da+me
      rimandando|rispedendo|riportando|restituendo ~3 voi|indietro|mittente ~2
      se ~1 n ~1 è ~1 andato|ripartito|andata ~3 -- corrente
      mancato|fallito recapito ~4
      nuovo ~1 appuntamento|passaggio|tentativo ~4 -- telefono
      fissare|concordare|prenotare ~3 appuntamento|consegna|passaggio ~4 -- colloquio|telefon*
      risulta|segna|dice|indica|scritto|riporta|compare ~3 indirizzo|civico|destinatario ~3 inesatt*|errat*|sbagliat*|sconosciut*|incomplet*|inesistent*|insufficient*|non+trovat* ~5 -- ho+sbagliato|ho+messo|sull+ordine|nell+ordine|fattura
      tracking|tracciamento|indica|segnala|spedizione|collo|stato ~4 danneggiat* ~4 -- arrivat*|ricevut*|contenut*|apert*|dentro
      camion|mezzo|bilico|motrice|furgone|autotreno ~7 grande|passa|andato|indietro|strada|ripartito|sponda|entra|stretto|stretta|piccolo ~5 -- parcheggi*|sabato
      andato|andata|andati|ripartito|scappato ~2 via|con+la+merce|via+con|senza+consegnare|senza+suonare|senza+aspettare ~4 -- corrente
      ripassano|ripassate|ripassa|ritornano|riportano|riprovano|riproveranno|ritentano|riconsegnano ~5 -- rimbors*
      devo|posso|vado|dobbiamo ~2 andare|passare|venire ~3 a? ~1 prenderlo|prenderla|ritirarlo|ritirarla|recuperarlo|prendere|ritirare ~4 & avviso|deposito|filiale|corriere|giacenza|poste|sede ~4
      eravamo|ero|stavamo ~3 chiusi|chiuso|chiusa|ferie|via|fuori|pausa|pranzo ~6 & corriere|consegn*|pass*|autista|tentat*
      pacco|collo|spedizione ~4 tornato|tornata|tornando|rientrato|rientrata|rispedito|rimandato|ritorno ~4 -- ho+rispedito|mio+reso|reso+è|quando+mi+rimborsate
      indirizzo|destinatario ~3 errato|sconosciuto|irreperibile|trasferito|inesistente|insufficiente ~4 & tracking|corriere|dice|risulta|scritto|segna|sito|messaggio|sms
      irreperibile|sconosciuto|inesitata|inesitato|non+consegnabile|anomalia|in+anomalia ~4 -- addebito|numero
      avviso ~4 buca|cassetta|portone|cancello|porta|giacenza|verde ~4 -- consegnato
      sposta*|riprogramma*|fissare|concordare|organizzare|cambiare ~3 consegna|passaggio|giorno+di+consegna ~6 & corriere|autista|brt|dhl|gls|ups|sda|bartolini|oggi|passare|a+casa
      non ~2 ci|saremo|saremo+in|sarò ~3 casa|aperti|ufficio|presenti ~6 & consegna|corriere|pass* ~4 -- quando
      fermo|ferma|fermi|ferme|bloccato|bloccata|bloccati|trattenuto|trattenuta|incagliato|incagliata|arenato|impantanat*|inchiodat* ~5 da|in|a|al|all|presso|nel|alla|dal|dalla|qualche ~5 -- cantiere|sito+si+è|carta|pagamento|lavori|produzione|ordine+è+fermo+in+preparazione|preparazione|lavorazione|conto|fermo+da+voi|ferma+da+voi|cantiere|etichetta|creata|carta|addebito
      dogana|sdoganamento|doganale|doganali|dazio ~6 -- pagare+la+dogana|costi|spese+di+spedizione|ci+sono+dazi|se+compro|si+pagano|da+pagare+se|se+ordino|spedite
      tentativo|tentata|tentato|tentativi|provato ~3 consegna|consegnare|recapito|di+consegna|consegnarlo ~3 -- cosa+vendete
      mancata|fallita|saltata|non+riuscita ~1 consegna
      consegna ~2 fallita|non+riuscita|non+andata|non+effettuata|impossibile|saltata|mancata
      ripassare|ripassa|ripassino|ripassate|ripasserà|ripassano|riconsegna|riconsegnare|riconsegnate|riconsegnarlo|ritornare|nuova+consegna|nuovo+tentativo|riprovare+la+consegna|seconda+consegna|secondo+tentativo|riprogrammare|rimandarlo+lunedì|tornino ~4 -- ordine+è+passato|comprare|disponibile|pagamento|rimborso
      fateli|farli|fatelo|farlo ~1 tornare|ripassare|ripresentare|riprovare ~3
      giacenza|svincolo|svincolare|svincolarlo|svincolata ~4 -- magazzino+disponibile|a+magazzino
      assente|assenti ~3 -- assistenza
      non|nessuno ~2 ero|eravamo|c+ero|c+eravamo|c+era|era ~3 casa|nessuno|ufficio|sede ~5 & corriere|avviso|pass*|consegn*|autista|furgone|postino|ripass*|suonat*|brt|gls|sda|dhl|ups|tnt|fedex|poste -- risulta+consegnato
      ero|eravamo ~3 doccia|bagno|giardino|lavoro|fuori|garage ~3 quando ~2 passato|passata|suonato|arrivato|venuto ~4
      avviso|biglietto|foglietto|cartolina|bigliettino|tagliando ~5 & consegna|casa|corriere|passat*|ritirare|giacenza|trovato|lasciato|cassetta|nessuno|postino -- regalo|si+può+mettere
      nessuno ~3 suonato|citofonato|chiamato|bussato|avvisato|contattato ~4 & corriere|consegn*|assente|mittente|pacco|tornare|torni|casa -- risulta+consegnato|mi+ha+risposto
      mittente ~4 -- email+mittente|reso+al+mittente+dal+mio
      torna|tornando|tornato|tornata|rimandato|rimanda|rispedito|ritorno|rientrato|rientra|restituito|restituzione|rientro ~3 mittente|indietro+a+voi|da+voi|al+vostro+magazzino|magazzino+di+partenza -- mio+reso|ho+restituito|ho+rispedito|ho+rimandato
      smarrito|smarrita|smarriti|perso|persa|persi|perduto|disperso|dispersa ~4 -- ho+perso|ho+persa|ho+persi|abbiamo+perso|fattura|scontrino|ricevuta|manuale|istruzioni|perso+tempo|perso+le|perso+lo|perso+la+pazienza|perso+il+lavoro|tempo+perso|cliente
      @parcel|@order ~6 smarrito|smarrita|perso|persa|disperso|dispersa|smarriti -- ho+perso|perso+il+lavoro
      si ~1 è|sarà|sia ~1 persa|perso|smarrita|smarrito
      danneggiat*|rott*|distrutt* ~4 durante|nel ~2 trasporto|transito|tragitto & avvisat*|rimand*|torna|indietro|trattenut*|corriere+mi
      @carrier ~7 non ~3 consegnare|consegna|trova|trovato|trovano|riesce|riescono|riuscito|entra|entrare|può|possono|passa|vuole ~4 -- tracking+non|sconto|rispond*|so+quale
      @carrier|scrive|dice|scrivono|sms ~7 indirizzo|civico|via|cap|recapito|nome|citofono ~3 incompleto|errato|sbagliato|insufficiente|inesistente|mancante|non+trovato|sconosciut*|non+valido|non+corretto|manca -- ho+sbagliato|ho+messo|ho+scritto
      indirizzo ~3 incompleto|insufficiente|inesistente|sconosciut* & @carrier|consegn*|tracking -- ho+scritto|ho+messo
      tracking|spedizione|tracciamento|pacco|tracciatura|collo ~3 non ~3 aggiorna|aggiornato|aggiornata|muove|mosso|mossa|avanza|cambia -- ordine+non
      non ~2 si ~2 aggiorna|muove|mosso|mossa|sposta|è+mosso ~4 & tracking|pacco|spedizione|tracciamento|collo|hub|filiale -- account|app
      rimbalza|gira|girando|avanti+e+indietro ~5 -- rigira|soldi
      hub|filiale|deposito|centro+di+smistamento|smistamento ~6 & fermo|ferma|giorni|bloccat*|giacenza|settimana|corriere -- negozio
      rifiutato|rifiutata|respinto|respinta|rifiutata ~4 errore|sbaglio|portinai*|portiere|reception|collega|magazzin*|bancale|pacco|consegna -- carta|pagamento
      citofono|cancello|portone|sbarra ~4 & autista|corriere|entrare|furgone|consegn* -- consegnato|foto
      codice ~3 cancello|portone|citofono|accesso|ingresso|sbarra|condominio ~3 -- sconto|fiscale
      accesso|entrare|accedere|entra ~4 & autista|corriere|camion|furgone|bilico -- account|sito
      ultimo|terzo|secondo tentativo ~3
    `,
    tells: `
      apri*|aprire|aprite|avviare ~3 pratica|indagine|segnalazione|ricerca|reclamo+al+corriere|reclamo+con+il+corriere ~4
      autista|corriere|furgone|fattorino|postino ~4 passato|passata|venuto|arrivato ~4 -- quando+arriva|ha+lasciato+il+pacco
      bloccato|bloccata ~3 parte -- carta
      incidente|sciopero|maltempo ~5 & corriere|consegn*|spedizione
      non ~2 trova|trovato ~2 via|casa|indirizzo|citofono|civico|nessuno
    `,
    hints: `
      dogana|giacenza|filiale|hub|deposito|avviso|mittente
    `,
    subjects: `
      mancata+consegna|dogana|giacenza|bloccato|bloccata|restituzione+al+mittente|mittente|riconsegna|rifiutato|tentativo|non+consegnato|tracking+fermo|pacco+fermo|nessuno+ha+suonato -- preparazione
      indirizzo incompleto
      danneggiato durante
    `,
  },
  change_address: {
    asks: `
      datelo|datela|lasciatelo|lasciatela|consegnatelo|consegnatela ~4 a|da lei|lui|loro ~2
      speditelo|speditela|spediteli|mandatelo|mandatela|inviatelo|inviatela|recapitatelo|recapitatela|consegnatelo|consegnatela|fatelo|fatela ~1 arrivare? ~1 piuttosto|invece|pure? ~1 in|al|allo|alla|a|presso|da|dai ~2 studio|ufficio|negozio|lavoro|magazzino|laboratorio|casa|sede|bar|scuola|miei|mamma|madre -- indietro
      suonate|citofonate|bussate|suonare|citofonare ~5 -- ha|nessuno|hanno|corriere
      lasciatelo|lasciatela|lasciatemelo|lasciateli|lasciate|lasciare|lasciarlo|lasciarla|mettetelo|mettetela|mettete|poggiatelo|poggiatela|poggiarlo|appoggiatelo|appoggiatela|appoggiate|appoggiarlo|consegnatelo|consegnatela|consegnarlo|datelo|datela|depositatelo|depositate|affidatelo|portatelo|nascondetelo ~8 @place|signora|signor|signore ~4 -- hanno|aveva|risulta|è+stato|dice|segna
      destinatario|intestatario|destinazione ~2 deve|dovrebbe|va|sarà|è ~2 essere|intestat*|modificat*|diverso|cambiat* ~6
      destinatario ~2 è ~6 via|viale|piazza|corso ~4
      andrebbe|va|deve|dovrebbe|vada ~3 consegnato|spedito|inviato|recapitato|mandato|portato ~2 a|al|alla|in|presso|all|nella ~5 -- quando|mittente|entro
      sbagliat*|errat* ~1 paese|comune|città|località|provincia|via|cap|civico|numero ~5
      in|alla|a|al ~4 e ~1 non ~1 in|a|al|alla ~1 sede|casa|ufficio|negozio|magazzino ~3 & consegn*|sped*|mand*|recapit*
      lasciare|lasciarlo|lasciarla|lasciatelo|lasciate|lascino|far+lasciare|farlo+lasciare|consegnarlo|depositarlo ~4 al|dal|dalla|alla|dai|presso|nel|nella|sotto|davanti ~4 & posso|potete|pacco|vorrei|possibile|consegna|lasciatelo|corriere|potrebbe|può|ordine -- corriere+voleva|voleva+lasciarlo|ha+lasciato|hanno+lasciato|avete+lasciato|lasciato+il|resto
      ricevere|riceverlo|riceverla|riceverli|ritirare|averlo|ricezione|recapito ~4 al+lavoro|in+ufficio|in+azienda|sul+lavoro|dai+miei|dai+suoceri|a+casa+di|presso|da+un+vicino|dalla+vicina|altrove|in+negozio|altro+posto ~4 -- prima+di+acquistare|si+può+ritirare|punto+di+ritiro|ritirare+in+negozio
      dai|dalla|dal|da ~1 @our? ~1 suoceri|genitori|nonni|zii|suocera|mamma|madre|sorella|fratello|figlia|figlio ~5 & indirizzo|consegn*|sped*|mandat*|recapit* -- ordinato+da|ordine+fatto+da|regalo+da
      indirizzo|civico|destinazione ~4 è|era ~2 quello|quella ~2 di|della|del|dei|vecchio|precedente|dell ~4 -- email|giusto|corretto
      abitiamo|abito|siamo|sono|stiamo|vivo|viviamo ~1 al|in|a ~2 <n>|<id>|via|viale|piazza ~4 & invece|sbagliat*|errore|diventat*|non|scritto|modulo|messo -- spedite|se+compro
      numero|via|indirizzo|civico ~4 è|risulta ~1 diventato|uscito|venuto|rimasto ~4
      mandatelo|mandatela|mandateli|speditelo|speditela|consegnatelo|consegnatela|portatelo|lasciatelo|inviatelo|fatelo+portare|fatelo+recapitare|recapitatelo ~2 a|al|alla|in|da|dal|dalla|dai|presso|all ~6 -- lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|meno
      portineria|custode|edicola|tabacchi|tabaccheria|negozio+di|farmacia+di ~4 via|viale|piazza|corso ~3
      non ~1 più? ~2 a|in|al|alla ~5 ma|bensì ~1 a|in|al|alla ~4 -- taglia|pezzi
      destinatario|intestatario|nome ~4 pacco|spedizione|citofono|etichetta ~5 & cambi*|sbagliat*|correg*|diverso|modific*
      recapit*|consegn*|sped*|invi* ~4 presso ~5 -- vostro|vs|vostra|quando|punto+di+ritiro|merce+consegnata|magazzino+l|giacenza
      residenza|secondo+indirizzo|altra+abitazione|nuova+abitazione|nuovo+appartamento|vecchia+casa|vecchio+appartamento ~6 -- ordinato+per+la+nuova+casa
      @change|cambiate|spostare|deviare|dirottare|variazione|diverso|aggiornare ~6 indirizzo|indirizzi|destinazione|recapito|civico|cap|luogo+di+consegna|punto+di+ritiro|punto+di+consegna|via|domicilio|luogo|consegna+verso -- fattura|fatturazione|email|mail|mio+indirizzo+di+posta
      indirizzo|civico|cap|via|destinazione|interno|scala|citofono|località|comune|provincia ~9 sbagliat*|errat*|vecchio|vecchia|incomplet*|inesatt*|giusto|corretto|corretta|giusta|non+è+quello|precedente|errore -- @carrier|fattura|corriere|risulta+indirizzo|ma+è+giusto|ma+è+corretto|hanno+consegnato|è+stato+consegnato|lo+hanno|l+hanno|email|risulta+consegnato|reso|rimborso
      ho|abbiamo|avevo|ha|mia+moglie ~2 sbagliato|scritto+male|messo+male|sbagliata|inserito+male|indicato+male|dimenticato|scordato|dimenticata|scordata|omesso|messo+il+vecchio|lasciato+il+vecchio|messo+l+altro ~7 civico|indirizzo|via|cap|interno|scala|piano|citofono|destinazione|località|numero+civico|numero+di+casa|palazzina -- fattura|email|consegnato|di+avere
      sbagliat*|errat*|errore|refuso ~4 indirizzo|civico|via|cap|destinazione -- fattura|email|corriere|consegnato|brt|gls
      nuovo|altro|diverso|seguente|giusto|corretto|quest+altro|vecchio ~1 indirizzo -- email|posta|di+casella|reso|fattura
      indirizzo ~1 nuovo|diverso|seguente|corretto|aggiornato
      spedire|spedite|spedirlo|speditelo|mandate|mandatelo|mandarlo|mandare|inviare|inviarlo|inviatelo|consegnare|consegnate|consegnarlo|consegnatelo|portare|portatelo|arrivare|recapitare|recapitarlo|dirottare|far+arrivare|farlo+arrivare|farlo+recapitare|fatelo+arrivare|farmelo+arrivare|farlo+consegnare|consegnarmelo|spedirla|mandarla|consegnarla ~5 ufficio|lavoro|miei|genitori|casa+di|casa+nuova|casa+dei|mia+madre|mia+mamma|mio+padre|mia+sorella|mio+fratello|mia+figlia|mio+figlio|suocera|suoceri|nonna|vicina|altro+posto|altra+parte|un+altra|altra+sede|nuova+sede|nostra+sede|filiale+di|magazzino+di|cantiere|bottega|fidanzat*|marito|amica|amico|zia -- di+solito|anche|reso|documento|fattura
      spedire|spedite|spedirlo|speditelo|mandate|mandatelo|mandarlo|mandare|inviare|inviarlo|inviatelo|consegnare|consegnate|consegnarlo|consegnatelo|portare|portatelo|arrivare|portarlo|arrivarlo|consegna|destinazione|vada|andare|fatelo+arrivare|consegnarmelo ~8 via|viale|piazza|corso|vicolo|strada|largo|contrada|frazione|lungomare|piazzale|località ~2 -- bordo+strada|del+corriere|posta+elettronica|in+via+di|arriva+in+piazza|in+via+eccezionale|reso|tramite|per+via|via+mail|via+email
      in|a|al|alla|lì|là|qui ~4 invece|anziché|piuttosto ~1 che|di|del|dell|della? ~3 casa|ufficio|indirizzo|vecchio|lavoro|domicilio|quello ~3
      trasferit*|trasferisco|trasferiamo|trasloco|traslocato|traslochiamo|trasferimento|cambiato+casa|cambiamo+casa|cambio+casa|casa+nuova ~9 -- soldi|bancario|rinunci*|annull*|saltato|disd*
      deviare|dirottare|reindirizzare|rindirizzare|spostare+la+consegna|cambiare+destinazione ~5
      variare|variazione|cambio|cambiare|modifica ~3 destinazione|luogo|indirizzo|recapito ~4 -- email|fattura
      è ~3 <n>|<id>|via|viale|piazza|corso ~1 e ~1 non ~1 <n>|<id>|via|viale|piazza|corso|al -- pezzi|taglia|euro
      ma ~1 è ~1 viale|via|piazza|corso|vicolo|largo
      correggete|corregga|correggere ~4 via|viale|civico|indirizzo|cap -- fattura
      cap|civico|interno|scala ~3 è ~2 <n>|<id> -- non+lo+trova|corriere+dice
      messo|inserito|scritto|spedizione+alla|compilat* ~4 casa+al+mare|casa+di|residenza|vecchia+casa|indirizzo+vecchio|casa+dei|altro+indirizzo|seconda+casa ~4
      converrebbe|conviene|meglio ~2 portarlo|portarla|mandarlo|spedirlo|consegnarlo|mandarla ~3 -- reso
      da ~3 lunedì|martedì|mercoledì|giovedì|venerdì|domani|settimana|primo|mese ~4 sono|saremo|sarò|vivo|viviamo|abito|abitiamo|staremo|mi+trovo ~5 & vorrei+lì|lo+vorrei|dai+miei|con|in+via|mandat*|spedi*
      vorrei|vorremmo|voglio|preferirei|preferiremmo ~1 lì|là $
      vorrei|vorremmo|serve|servirebbe|voglio|preferirei ~2 ricevere+lì|riceverlo+in|riceverlo+a|riceverlo+al|riceverlo+dai|riceverla+in|riceverla+a ~4
      a+noi|mi|ci serve ~1 in ~1 città|montagna|ufficio|un+altro
    `,
    tells: `
      trasloco|traslocato|trasferito|trasferita|trasferiti
      non ~2 abito|abitiamo|vivo|viviamo|abita|sono ~2 più ~2 lì|là|quell|questo|al|in? -- anni
      invece ~1 che|di ~1 a|al|in ~2
      vecchio indirizzo
      civico|interno|scala -- consegnato|corriere
    `,
    hints: `
      indirizzo|destinazione|recapito
      ufficio|trasloc*
    `,
    subjects: `
      indirizzo|civico|cap|destinazione|trasloco|interno|deviare|recapito|luogo+di+consegna|via+sbagliata|consegna+in+ufficio -- email|corriere|brt|gls|dhl|incompleto
      spedire ai|a
    `,
  },
};
