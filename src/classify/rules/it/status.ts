// Italian: what a mail says that asks where an order is, or whether it came through. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const status: IntentRules = {
  where_is_my_order: {
    asks: `
      che+giorno|quale+giorno|che+data|quale+data|che+ora|che+giorno+esatto & consegnato|consegnata|consegnati|arrivato|arrivata|arrivati|portato|portata|lasciato|lasciata|recapitato|recapitata|ricevuto -- rimbors*|manca|mancano|rotto|rotta|reso|fattura|sbagliat*
      quando ~7 consegnato|consegnata|portato|portata|lasciato|lasciata|recapitato|recapitata|stato+consegnato -- rimbors*|manca|rotto|rotta|reso|fattura|verrà|sarà
      giorno|data ~1 in+cui|cui ~7 consegnato|consegnata|arrivato|arrivata|portato|ricevuto|ricevuta -- rimbors*|manca|reso|fattura
      chi ~2 firmato|ritirato|accettato ~5 -- nessuno|reclamo
      parte|partono|spedite|spedito ~3 questa+settimana|settimana|in+settimana ~4 o ~3 prossima|altra
      oggi|domani arriva|arrivano|passa|consegnano ~5 ? -- rimbors*|reso|tecnico
      data|giorno|orario|ora ~1 in|nel|a cui|quale|che|quali ~7 consegnato|consegnata|consegnati|consegnate|recapitato|recapitata|arrivato|arrivata|pervenuto|pervenuta -- @matter|@money|reso
      quando|che+giorno|in+che+data ~4 stato|stata|stati|state ~1 consegnat*|recapitat* -- @matter|@money|reso|sbagliat*
      se ~3 sono|è ~1 già ~1 partit*|spedit*|arrivat* ~2 oppure|o ~1 no|meno|ancora -- @matter|soldi|sbagliat*
      ! ordine|pacco|spedizione|merce|roba|materiale ~2 non ~2 ancora ~2 arrivato|arrivata|ricevuto|ricevuta|partito|partita|spedito|spedita|consegnato|consegnata $ -- risulta|dice|segna|@matter|se+non|conferma
      arriva|arrivano|arriverà|arriveranno ~3 @parcel|@order ~3 ? -- @matter|ripass*|se+non|quanto+costa|email|un+avviso
      pacco|ordine|spedizione|collo ~5 punto+di+ritiro|locker|inpost|punto+ritiro|fermopoint ~3 ? -- cambi*|spost*|vorrei|far|mandar*|giacenza
      spedizione|consegna|arrivo|partenza ~2 è|sono|resta|rimane ~2 confermat*|fissat*|programmat*|previst* ~5 ? -- @matter|ripass*
      non|nn ~1 trovo|ho ~2 più? ~2 email|mail|messaggio ~3 tracking|tracciamento|spedizione ~3
      @carrier ~2 chiama|avvisa|telefona|avverte|suona|citofona ~5 ?
      mi|ci ~1 chiama|avvisa|telefona ~3 prima ~4 ?
      sia|siano|fosse|fossero ~2 partit*|spedit*|arrivat*|evas*|uscit*|affidat* ~3 -- @matter|sbagliat*|rott*
      spedizione|ordine|consegna|pacco|evasione ~1 procede|prosegue|avanza|va ~2 -- @matter|vostro+ordine|bene|annull*
      avete|hanno|hai ~2 dato|consegnato|affidato|passato|portato ~4 @carrier ~1 ? -- reso|rimborso
      che|quale|qual numero|codice ~3 spedizione|tracking|tracciamento|pacco ~2 -- sconto
      @carrier|furgone|autista ~2 passa|passerà|arriva|arriverà|viene|verrà|consegna ~4 ? -- ripass*|reso|ritir*|indirizzo
      ricevo|riceverò|avrò|arriva|arriverà|arrivano|consegnate|consegnano ~3 oggi|domani|@weekday|entro|prima ~3 o|oppure ~3 -- @matter
      sapere|conferma|certezza|certo|certa|sicuro|sicura|tranquillo|tranquilla ~4 consegna|arrivo|spedizione|partenza ~3 -- @matter|indirizzo|oda|alleg*|costi|estero|avvenuta|effettuata
      tempi|tempistica|tempistiche ~2 di|della|del|per|previsti|previste ~3 @arrive|consegna|spedizione|arrivo|evasione & mio|mia|nostro|nostra|ordine|<id>|ordinat*|in+oggetto|merce -- @matter|isole|estero|medi|di+solito|costi
      tempi|tempistiche ~2 previsti|previste|stimati|stimate|indicativi|indicative ~3 -- @matter|isole|estero|medi|costi
      è|sono ~1 già|ora|finalmente ~2 in+mano|nelle+mani|presso|dal|con ~2 @carrier ~3
      @ask|controllare|verificare|guardare ~3 se ~3 partito|spedito|evaso|arrivato|uscito|partita|spedita ~4 -- @matter
      ! nessuna|nessun ~1 consegna|spedizione|arrivo|pacco ~3 -- rimborso|conferma
      pacco|ordine|collo|merce|spedizione ~1 c ~1 è ~2 ? -- disponibil*|stato+registrato|problema
      non ~3 numero|codice ~3 riconosciuto|trovato|valido|esiste & tracci*|spedi*|pacco|corriere|tracking -- sconto|buono|reso
      quando parte|partirà|partono|spedite|spedirete|arriva|arriverà|consegnate ~3 merce|ordine|pacco|spedizione|materiale|<id> ~2 -- reso|rimborso|fattura|soldi|se+ordino|disponibil*
      verrà|sarà|viene|verranno|saranno ~2 consegnat*|recapitat*|spedit*|portat* ~5 ? -- @matter|mittente|montat*|al+piano|indirizzo
      l|lo|hanno|ha|corriere|vettore|@carrier ~3 preso|presa ~1 in ~1 carico ~3 -- reclamo|@matter
      mattina|mattino|pomeriggio|mattinata ~2 o|oppure ~2 pomeriggio|mattina|sera ~2 ? -- @matter|apertura
      @carrier ~4 ritirat*|ritirare|prelevat*|prendere|caricat* ~4 ? -- reso|restitu*|rimandat*|poltrona|indietro
      ^ e ~3 pacco|ordine|spedizione|consegna|mio|mia $
      conferma|confermate|confermarmi|confermarci|confermi|confermare ~3 data|giorno|tempi|termini|consegna|arrivo|spedizione ~1 di|del|della|è|sia|prevista|per ~3 consegna|spedizione|arrivo|per|@weekday|prevista|confermata ~3 -- @matter|annull*|indirizzo|quantità|alleghiamo|alleg*|prezzi
      in ~1 riferimento ~5 & data|consegna|spedizione|arrivo|stato & attend*|chied*|conferm*|comunic*|indic*|sapere|dove|quando -- @matter|alleg*|annull*|variare|aggiung*|pezzi|reclam*|mancan*|rott*|portare
      prima|resto|altra+parte|l+altra|parte ~2 quando ~2 parte|arriva|arriverà|partirà|spedite ~3 -- @matter
      ! senza|nessun|manca|mancava|non+c+è|non+c+era|privo ~4 tracking|tracciamento|codice+di+spedizione|numero+di+spedizione|link+di|codice+di+tracciamento ~3 -- reso|etichetta|rimborso
      ^ ok|va+bene|bene|perfetto ,? ma? ~1 che|quale|per+che|in+che giorno|ora|data|orario ?
      ma|e che giorno|ora|orario ?
      è|sono|l+avete|avete|lo+avete ~3 partito|spedito|spedita|partita|mandato|inviato|spediti ~4 o ~1 no|meno|ancora -- @matter|sbagliat*
      chiedere|chiedervi|sapere|capire|domandare ~2 se ~6 @leave|@arrive -- @matter|bonifico|fattura|consegnate+a|consegnate+in|spedite+in|spedite+a|spedite+anche|soldi|cambi*
      eta|etd ~1 per|ordine|oda|consegna|spedizione|del|dell|della|prevista ~3 -- anni|bambin*|mesi|che+età
      c+è|avete|esiste ~2 nuova|altra|diversa|qualche ~1 stima|data|previsione ~3 -- @matter
      giorni ~1 lavorativi ~4 & ordin*|scritto|detto|passat*|email -- rimbors*|riaccred*|soldi|recesso|reso|medi|consegnate
      volevo|vorrei|gradirei|vorremmo|gradiremmo|desidero|desideriamo ~2 avere|ricevere ~2 notizie|news|novità|aggiornamenti|informazioni ~5 -- @matter|prodott*|costi
      sapere|dirmi|indicarmi|conoscere|avere|sapete|comunicarmi ~3 orario|fascia|ora|ore|mattina|mattino|pomeriggio ~4 -- @matter|apertura|negozio|chiusura
      chiedo|chiediamo|chiederei|sollecito|attendo|gradirei|gradiremmo|richiedo|richiediamo|vi+prego+di ~3 aggiornamento|aggiornamenti|notizie|novità|ragguagli|news ~4 -- @matter|prodott*
      in ~1 grado ~1 di ~1 dirmi|dirci|comunicarmi|indicarmi|fornirmi|darmi|confermarmi|stimare ~5 -- @matter|prezzo
      da ~1 chi|quale ~3 consegnat*|spedit*|recapitat*|portat* ~3 -- reso
      verrò|sarò|vengo|saremo|verremo|mi|ci ~1 avvisat*|contattat*|chiamat*|avverte|chiama|avvisa|contatta|avvertono|chiamano ~3 prima|corriere|quando ~4 ? -- disponibil*|riarriva|torna
      arrivano|arriva|arriveranno|consegnate|consegnati|viaggiano ~5 insieme|separati|separatamente|stesso+giorno|giorni+diversi|assieme ~4 ? -- unire
      darmi|darci|avere|dare|fornirmi|fornirci|ricevere|mandarmi ~2 aggiornamenti|aggiornamento|notizie|novità|news|ragguagli ~3 -- @matter|prodott*|pratica
      che|quale|quale+di|con+che|con+quale ~1 ditta|azienda|società|agenzia ~1 di? ~2 porta|consegna|trasporta|trasporto|trasporti|spedizioni|viene|spedito|arriva ~4 -- di+solito|usate|lavorate|siete
      posso|devo|dovrei|potrei ~1 dirle|dirgli|dire|rispondere ~3 qualcosa ~3 ? -- reso|rimborso
      ce ~1 la ~1 fate|fa|fanno|farà|facciamo|fareste ~2 a|ad ~2 consegn*|arriv*|spedi*|recapit*|portar*|farmel* ~6 -- cambi*|modific*|annull*|se+ordino|se+lo+prendo|aggiung*
      è|sono|sta|risulta ~1 ancora|sempre|già ~2 da+voi|in+magazzino|nel+vostro+magazzino|in+sede|in+azienda|fermo+da+voi|ferma+da+voi|in+partenza|in+arrivo ~4 ?
      è|sono ~2 in+arrivo|in+partenza|in+viaggio|in+consegna|per+strada ~4 ? -- disponibil*|nuovi+arrivi
      mi|ci|vogliate|potete|potreste|vi+prego+di|prego ~1 aggiornate|aggiornarmi|aggiornarci|aggiornatemi|aggiornateci|tenere+aggiornat* ~6 -- indirizzo|dati|rimborso|reso|pratica+di|recapito
      aggiornatemi|aggiornateci ~4 -- rimborso|reso|indirizzo
      aggiornamento|aggiornamenti|informazioni|notizie|indicazioni|chiarimenti|delucidazioni ~4 tempi|consegna|spedizione|tempistiche|arrivo|evasione|partenza ~4 -- @matter|costi|anche|estero
      tempi|tempistiche ~3 consegna|spedizione|evasione|arrivo ~5 & mio|mia|nostro|ordine|<id>|ordinat* -- @matter|costi|se+ordino|estero|medi|per+ordini
      a|per quando|quanto ~2 la|il|l consegna|arrivo|spedizione|partenza ~4 -- @matter
      quando ~2 me|ce ~1 lo|la|li|le ~4 -- soldi|rimbors*|ridate|restituite|cambiate|fattura
      quando ~2 cavolo|cazzo|diavolo|diamine|accidenti ~3 @arrive|@leave ~4
      avete ~1 idea ~2 quando|dove|di+quando ~6 -- @matter
      ne ~1 so|sappiamo|sapete|ho+saputo ~2 più? ~1 nulla|niente|qualcosa ~3 -- rimborso|reso|soldi
      tutto ~1 tace|fermo ~3 & ordine|spedi*|pacco|consegna
      sapere|capire|sapessi|dirmi ~4 quanto|quanti ~3 manca|ci+vuole|giorni|attesa|tempo ~5 -- @matter|garanzia|resi|restitu*|prodotto
      @order|@parcel ~4 quando|dove ~1 arriva|arriverà|è|parte|partirà|viene|sarà ~3 ? -- @matter|soldi
      seguire|vedere|controllare|conoscere ~3 spedizione|percorso|viaggio|tragitto ~3 -- costi|estero
      mi|ci ~1 date|dareste|dai|daresti|fate+avere|mandate|fornite ~3 data|giorno|indicazione|previsione|tempistica|codice+del|link+del|riferimento+della ~5 -- @matter|sconto|fattura|prezzo
      riferimento|riferimenti|estremi|codice|numero ~2 della? ~1 spedizione|corriere|vettore ~4 -- reso|rimborso|svincolo|etichetta|preventivo
      avrei|avremmo ~2 voluti|voluto|voluta|dovuto ~3 vedere|avere|ricevere|averlo ~4 -- rimbors*|rosso|blu
      pronti|pronto|pronta ~3 spedizione|partire|partenza|consegna ~3 ? -- pronta+consegna|disponibil*
      con ~1 quale|che ~1 mezzo|corriere|vettore ~5 -- spedite+di|di+solito|usate|solitamente
      riscontro|ragguagli|lumi|delucidazioni ~3 partenza|spedizione|consegna|arrivo|evasione ~3 -- @matter
      l|li|le|lo ~1 avrei|avremmo|avrebbe ~1 avuto|ricevuto|avuta|ricevuta|avuti ~4 -- @matter|soldi
      @order|@parcel ~3 è ~1 stato|stata ~1 consegnato|consegnata ~3 ? -- @matter|@money|@bill|dice|risulta|segna|sbagliat*|vicin*
      in ~1 che|quale giorno|data|giornata ? -- @matter|@money|@bill
      dove|dov ~2 è|sono|sta|stanno|sarà|saranno|si+trova|si+trovano|è+finito|finito|finita|finiti|sia|siano|andato|andata ~5 -- @money|@bill|negozio|sede|punto+vendita|manuale|istruzioni|telecomando|viti|coperchio|cavo|caricatore|caricabatterie|alimentatore|pile|bulloni|resto|manca|mio+reso|mancante|rimedio
      dove|dov ~1 @our ~3 @order|@parcel
      che fine ~1 ha|hanno|avrà|avranno|avete ~2 fatto|fatta|fare ~5 -- @matter|modello|soldi|carrello
      cosa|che ~1 è|sta|succede ~2 successo|succedendo|accade|succede|con ~4 @order|@parcel|<id> -- @matter|pagamento|rotto
      quando ~3 @arrive ~5 -- @matter|risp*|vi+arriva|torna|tornano|tornerà|di+nuovo|ancora+disponibile|resto+dei+soldi|fatturat*|restitu*|il+mio+cambio|ripass*
      quando ~3 @leave ~5 -- @matter|soldi|restitu*
      quando|giorno ~3 me|mi|ce|ci ~1 lo|la|li|le? ~2 spedite|mandate|inviate|consegnate|portate|arriva|arrivano|recapitate -- @matter|soldi|documento|di+nuovo
      quando ~5 @order|@parcel ~5 -- @matter|soldi|posso+ritirare|scontrino|ritiro|ritirat*|annull*|reso
      per|entro|verso quando ~6 -- @matter|soldi|rispond*
      quando ~3 dovrebbe|dovrei|dovremmo|potrei|potremo|potrò|posso|possiamo|devo ~3 @arrive|averlo|averla|aspettarmi|aspettare|aspettarlo|avere|ricevere ~4 -- @matter|soldi
      quando ~2 lo|la|li|le ~1 ricevo|riceverò|riceviamo|avrò|avremo|vedo|vedrò|vedremo -- soldi
      a che|quale|qual punto|stato|stadio|fase ~7 -- @matter|soldi|restitu*|accred*|denaro|bonifico
      in che|quale stato|fase ~5 -- @matter|soldi|condizioni
      stato|status|situazione|avanzamento|andamento ~5 @order|@parcel|<id>|evasione|fornitura -- @matter|pagamento|restitu*
      stato|status|situazione|avanzamento ~2 del|della|di ~1 mio|mia|nostro|nostra|questo|questa|quest -- @matter|pagamento|rimborso
      a che punto ~2 siamo|siete|sta|stiamo ~4 -- @matter|soldi
      come|novità|notizie ~2 procede|prosegue|avanza|va|vanno|siamo+messi|sta+andando ~3 @order|@parcel|<id> -- @matter
      @order ~3 @leave|arrivato ? -- @matter|soldi|indietro|fattura
      novità|news|aggiornamenti|aggiornamento|notizie|notizia|ragguagli|informazioni|info|delucidazioni|aggiornarmi|aggiornarci|aggiornate|riscontro ~5 @order|@parcel|<id>|mio|mia|lampada -- @matter|soldi|pagamento|disponibil*|prodotto|grazie+per|grazie+dell|grazie+del|grazie+della|ringrazio+per|prodotti|articolo|modello|materiale|costi|tempi+medi|indirizzo|conto|dati|conservate|profilo|account
      ^ novità|notizie|news|aggiornamenti|qualche+novità|alcuna+novità|ci+sono+novità ? -- @matter
      avete|hai|ha|ci+sono|c+è|abbiamo|ho ~2 novità|news|aggiornamenti|notizie|notizia|aggiornamento -- @matter|soldi|taglia|modello|reclamo
      @ask|mandate|inviate|date|avere|manca|ricevere|fornire|quale|qual|trovo ~6 tracking|tracciamento|tracciatura|codice+di+spedizione|numero+di+spedizione|numero+spedizione|codice+spedizione|lettera+di+vettura|numero+di+ldv|ldv -- reso|restitu*|rimborso|etichetta|costi
      tracciare|seguire|rintracciare|tracciarlo|seguirlo|tracciarla|seguirla|tracciabile|monitorare|localizzare|rintracciarlo ~5 -- reso|rimborso|istruzioni|email
      numero|codice|link ~2 per|di ~1 tracciare|seguire|tracciarlo|seguirlo|tracciamento|tracking|tracciatura|spedizione -- sconto|reso|fattura|etichetta|sdi -- ^ ricevuto|grazie|ok|perfetto|trovato
      link|codice|numero|pagina ~6 non|nn ~3 funziona|funzionano|va|apre|esiste|riconosciuto|riconosce|valido|trovo|dà|parte & tracking|tracciamento|tracciatura|spedizione|corriere -- sconto|buono|cancello|pagamento
      data|giorno|giorni|orario|ora|fascia|previsione|stima ~1 di|della|del|per|presunta|prevista|indicativa|stimata|approssimativa|esatta|precisa|circa ~3 @arrive|@leave|consegna|spedizione|arrivo|evasione|partenza|mio|nostro -- @matter|variare|cambiare|modificare|spostare|posticipare|anticipare|medi|di+solito|normalmente|costi|resa|indicare+prezzo|prezzo|se+ordino|ingiust*
      data|giorno ~2 presunta|prevista|indicativa|stimata|presunto|previsto|indicativo ~3 -- @matter|rimborso|prezzo
      che|quale|qual giorno|giorni|ora|orario ~6 @arrive|@leave|passa|passate|passano|passerà|viene|suonano|consegna -- @matter|ripass*|aprite|chiudete|ritirare+il+reso
      verso|intorno|più+o+meno|indicativamente|all+incirca|circa ~2 che|a+che ~1 ora|giorno|orario|data ~6 -- chiam*|telefon*
      quanto|quanti ~2 manca|mancano|devo+aspettare|dobbiamo+aspettare|dovrò+aspettare|tocca+aspettare|bisogna+aspettare|c+è+da+aspettare|ci+vuole+ancora|tempo+ancora|ancora ~5 -- @matter|soldi|batteria|garanzia|pagare|sconto|un+pezzo
      quanto ~2 ci+mette|ci+vuole|ci+vorrà|ci+metterà|impiega|impiegherà|ci+mettete ~4 @arrive|@parcel|@order|mio|mia ? -- @matter|di+solito|normalmente|in+genere|spedizione+express|solitamente|standard|soldi
      sapere|sapete|saprei|sapreste|chiedere|chiedervi|chiederti|domandare|domandarvi|capire|curioso+di+sapere|dirmi|dire|dirci|dite|capire|confermare|confermarmi|confermate|comunicare|comunicarci|comunicarmi|comunicate|indicare|indicarci|verificare|controllare|informare|informarmi ~4 se|quando|dove|come|entro+quando|per+quando|quale|che+giorno|in+che ~6 @arrive|@leave|arriva|finito|finita|punto|stato|si+trova -- @matter|soldi|bonifico|fattura|di+nuovo|torna|al+piano|email|consegnate+anche|consegnate+a|consegnate+in|consegnate+di|spedite+in|spedite+a|spedite+anche
      è|sono|avete|hanno|hai|ha|lo|l|verrà|viene ~3 già? ~2 spedito|spedita|spediti|spedite|partito|partita|partiti|partite|evaso|evasa|uscito|uscita|inviato|inviata|mandato|mandata|affidato|affidata|imbarcato|in+viaggio|in+consegna|in+transito|per+strada|dato+al+corriere|consegnato+al+corriere ~5 ? -- @matter|soldi|email|sbagliat*|rott*|al+posto|invece|email+di+conferma|fattura|indietro
      avete|avreste ~2 già? ~1 spedito|inviato|mandato|evaso|affidato ~5 -- sbagliat*|@matter|soldi|email|documento|rott*|al+posto|invece|anziché|un+altro|un+altra|rosso|indietro
      spedito|partito|spedita|partita|partiti|spediti|evaso ? -- @matter|sbagliat*
      @arrive ~4 in+tempo|per+tempo|a+tempo|entro|prima+di|prima+del|@weekday|prossima ~5 ? -- @matter|se+lo+prendo|se+ordin*|anche+di|di+sabato|di+solito|ripass*|cambio|soldi
      è|sono|viene|vengono|arriva|arrivano|rimane|resta|siamo ~1 ancora|sempre|tuttora ~2 prevista|previsto|confermata|confermato|confermati|in+programma ~5 ? -- chiam*|ritiro+del+reso
      consegna ~3 prevista|confermata|fissata ~4 ? -- @matter|ripass*
      faccio|facciamo|fa|farà|fate|facevo|farete|riesco|riuscite ~1 in+tempo|a+tempo ~2 a ~1 riceverlo|riceverla|averlo|averla|arrivare|ricevere|arrivarmi|consegnare|consegnarlo|consegnarmelo ~4 -- modific*|cambi*|se+lo+prendo|se+ordin*
      riesco|riusciamo|riuscirò|riuscite|riuscirete ~3 averlo|averla|riceverlo|riceverla|avere|ricevere|consegnarmi|consegnarlo|consegnare ~3 entro|per|prima|@weekday ~4 -- fattura|preventivo|se+ordino|se+lo+prendo|rimborso
      sono|siamo|sto|stiamo|rimango|resto ~2 ancora? ~1 in+attesa|aspettando|attendendo ~6 @order|@parcel|mio|mia|nostro|nostra|lampada|materiale|divano -- ok|okay|perfetto|va+bene|benissimo|allora|@money|@bill|risposta|riscontro|conferma|etichetta|sostituzione|cambio|chiamata|preventivo|offerta|risposte|richiamo|pezzo+mancante|rimborso|reso|documento
      sto|stiamo|sono|siamo|ancora ~2 in+attesa|aspettando|attendendo $
      aspetto|aspettiamo|attendo|attendiamo ~5 @order|@parcel|<n>+giorni|settimane|settimana|materiale -- ok|okay|perfetto|va+bene|benissimo|ottimo|allora|tranquillo|grazie|@money|@bill|risposta|riscontro|conferma|etichetta|sostituzione|cambio|la+l|preventivo|offerta|soldi|documento
      sollecit*|solleciti ~6 @order|@parcel|evasione|spedizione|consegna|partenza|fornitura -- @matter|risposta|rimborso|fattura
      che|quale|qual|con+quale|con+che ~1 corriere|vettore|spedizioniere|trasportatore ~6 -- spedite+di+solito|di+solito|usate|utilizzate|normalmente|lavorate|solitamente|vi+appoggiate|vi+servite
      chi ~2 porta|consegna|effettua|trasporta|spedisce|lo+consegna ~4 ? -- reso|ritira
      nome ~2 del|di ~1 corriere|vettore|spedizioniere -- solito
      @can ~3 dirmi|dire|sapere|indicare|dare|darmi|avere ~4 idea|indicazione|stima|previsione ~7 -- @matter|prezzo|costo|preventivo
      idea ~3 giorno|quando|tempi|data ~4 -- @matter|costi|prezzo
      devo|devono|deve|dobbiamo|bisogna|serve|conviene|tocca ~4 stare|restare|essere|rimanere|trovarmi|farmi+trovare|esserci ~2 casa|azienda|magazzino ~3 ? -- ritir*|reso
      sapere|capire ~2 se ~2 devo|dobbiamo ~2 stare|restare|essere|rimanere|aspettare|esserci ~3 -- reso
      si ~1 sa ~2 qualcosa|nulla|niente|quando|dove ~5 -- @matter|soldi|reclamo
      sapete|sa|sapreste|avete|saputo ~3 qualcosa|nulla|niente|notizie ~3 del|della|di|sul|sulla|dei|delle ~2 @our|@order|@parcel|<id> -- @money|reclamo|reso|rimborso|garanzia|resto
      si|è ~2 mosso|mossa|muove|muoverà ~2 qualcosa|niente|nulla? ~2 ?
      l+altro|l+altra|secondo|seconda|restante|rimanente|altri|altre|il+resto ~3 quando|dove|arriva|arriverà|spedito|partito ~3 ? -- @money|soldi
      quando|dove ~5 altro|altra|secondo|seconda|resto|restante|rimanente|altri|altre|mancante ~4 ? -- @matter|soldi|disponibil*|altra+taglia|altro+colore
      e il|la|i|l ~1 mio|mia|miei|altro|altra|resto|secondo|seconda ~1 ? -- soldi|rimborso|reso|fattura
      oggi|domani|@weekday ~3 consegnate|consegna|passa|passate|arriva|arrivano|viene|passano ~4 ? -- @matter|anche+di|di+sabato|di+solito|il+sabato|ripass*|anche
      consegnate|consegna|passa|passate|arriva|arrivano|viene|passano ~2 oggi|domani|stamattina|pomeriggio|stasera ~3 ? -- @matter|se+ordin*|ripass*
      posso|possiamo|potrei|passo|passiamo ~2 passare|venire|andare|ritirarlo|ritirarla|ritirare|prenderlo ~4 ? -- in+negozio|prima+di+acquistare|avviso|giacenza|si+può+ritirare|reso
      è ~3 pronto|pronta ~2 per ~1 ritiro|il+ritiro|essere ~3 ?
      come|dove ~3 vedo|vedere|controllo|controllare|seguo|verifico|guardo|guardare ~5 @order|@parcel|stato|tracking|arriva|spedizione -- fattura|punti|istruzioni
      come ~3 mai ~4 non ~4 @arrive|partito|spedito|spedita ~3 -- @matter|email|conferma|funziona
      avevate|avete|era|erano|dicevate|dicevano|c+era ~3 detto|scritto|promesso|garantito|assicurato|prevista|previsto|indicato ~5 arriv*|consegn*|@weekday|entro|<n>+giorni ~5 -- stato+consegnato|è+consegnato|@matter|soldi|rimbors*|chiamat*|gratis|incluse|disponibile|restitu*
      dovevate|doveva|dovevano|dovrebbe|sarebbe+dovuto|sarebbe+dovuta ~3 consegn*|arriv*|spedi*|essere+qui|venire ~5 -- @matter|soldi|email|rimbors*|non+si+aggiorna|collega
      ricevo|riceverò|riceveremo|riceviamo|avrò|avremo ~5 entro|prima|per|domani|oggi|@weekday ~4 ? -- @matter|soldi|risposta
      contare|sperare ~3 riceverlo|riceverla|averlo|averla|consegna|arrivo|arrivi ~5 ? -- soldi
      giorno|data|tempi|previsione ~2 mi+date|mi+dite|ci+date|ci+dite|mi+confermate|ci+confermate ~4 -- @matter|preventivo
      tempi|tempistiche|previsioni ~3 ? -- @matter|quali+tempi|costi|medi|prezzo|di+solito|spese|spedizione+express|per+ordini|se
      verifica*|controlla*|guardate ~4 @order|@parcel|<id> ~3 se|dove|quando|a+che|perché ~5 -- @matter|indirizzo|soldi|addebit*|sbagliat*
      quando ~2 prevedete|pensate|contate|credete|avete+intenzione|stimate ~4 @leave|@arrive|spedirlo|evadere|spedirmelo|mandarlo|mandarmelo|inviarlo -- @matter|soldi
    `,
    tells: `
      ! non ~2 si ~2 visto|vista|visti|viste|mosso|saputo ~3 -- rimborso|soldi
      ! non|nessun|nessuna ~3 cambiamenti|cambiamento|variazioni|progressi ~2
      ! ancora|ancora+non ~2 visto|vista|nulla|niente ~2 -- rimborso|soldi|reso|conferma
      spedizione|codice|numero|pacco ~1 non ~1 trovat*|valid*|presente|esist*|riconosciut* ~2 -- sconto|sdi|fiscale|buono
      ! non|nessuna|nessun|mai ~3 email|mail|messaggio|sms|notifica|avviso ~1 di ~1 spedizione|partenza|consegna|spedito|tracciamento|tracking ~3
      ! non|nessun|nessuna|senza ~3 aggiornamenti|aggiornamento|novità|movimenti|notizie|comunicazioni|comunicazione ~5 -- @matter|rimbors*|soldi|conferma
      ! non ~3 vede|vedo|visto|vista|mosso|mossa ~3 pacco|spedizione|corriere|nessuno|nulla|niente|ombra|movimenti ~3 -- rimbors*|consegnato|account|scatola|storico|soldi
      sto|stiamo|resto|siamo|sono ~2 aspettando|attesa ~4 -- @money|@bill|risposta|riscontro|conferma|etichetta|sostituzione|cambio|preventivo|offerta|soldi|richiamo|documento|chiamata|disposizioni
      trascorsi|trascorse|passati|passate|essendo ~3 @days ~5 -- reso|rimborso|soldi|fattura|risp*|ricevut*|recesso
      a|entro ~2 fine|inizio|metà ~1 mese|settimana ~3 & consegn*|arriv*|ordin* -- rimbors*|offerta
      ! non|mai|ancora|nessuno|nulla|niente|nessuna ~4 arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|ricevuti|partito|partita|spedito|spedita|consegnato|consegnata|visto|vista|arriva|arrivano ~3 -- @money|@bill|conferma|risposta|email|risulta+consegnato|etichetta|se+non|soldi|telecomando|caricatore|pezzo|chiamata|bonifico|messaggio|nella+scatola|nella+confezione|segna+consegnato|dice+consegnato|riscontro|cambio|documento|nel+pacco|reso
      ! nessuna|nessun|zero|niente ~2 notizia|traccia|novità|aggiornamento|movimento|news ~4 -- rimborso|reso|soldi
      ! non ~2 ho|abbiamo|si+hanno ~2 notizie|novità|aggiornamenti|news|traccia ~4 -- rimborso|reso|soldi|reclamo
      nulla|niente|nessuno ~2 ancora|finora|all+orizzonte $
      da|sono|passati|passate|dopo|ormai|trascorsi|già ~3 @number ~1 @days ~4 -- @money|reso|rispost*|rispond*|soldi|rimbors*|scriv*|garanzia|funzion*|restitu*|chiam*|recesso|acquistat*|per+restituire|catalog*
      in lavorazione|preparazione|elaborazione|transito|spedizione|consegna|viaggio ~3 -- @matter|pagamento|ordine+in+consegna|smarrit*|danneggi*
      dice|scritto|risulta|compare|appare|segna|resta|rimane|leggo|vedo|indica ~4 in+lavorazione|in+preparazione|in+elaborazione|elaborato|in+transito|in+attesa|preparazione|preso+in+carico|etichetta+creata|in+consegna|confermato|in+carico|in+partenza -- pagamento|reso|rimborso
      ritardo|ritardi|in+ritardo|tarda|tardando ~3 -- @money|rispost*|subirà|subiranno|mezzo|pagamento
      attesa|attendo|aspettiamo|aspetto ~4 @order|@parcel|materiale|partenza|spedizione|arrivo -- ok|okay|perfetto|va+bene|benissimo|allora|grazie|@money|@bill|risposta|conferma|reso
      tracking|tracciamento|tracciatura|link|sito+del+corriere ~6 non|nessun|errore|vuoto|vuota|nulla|niente|fermo ~3 -- sconto|fattura|pagamento|reso
      secondo ~3 previsioni|email|voi ~5 arriv*|consegn* ~5
      promesso|garantito|assicurato|dicevate|previsto|prevista ~4 entro|<n>+giorni|@weekday|consegna ~3 -- rimbors*|soldi|chiam*|gratis
      faccio|fa ~1 in ~1 tempo ~3 -- modific*
      punto|posto ~1 di ~1 ritiro -- cambiare|fate+consegne
    `,
    hints: `
      tracking|tracciamento|corriere|vettore|trasporto
      attesa|aspetto|aspettando|attendo
      stato|status
      @carrier
      ordinato|comprato|acquistato|preso|ordinai|ordinata|ordinate|ordinati
      casa|vacanza|ferie|viaggio|compleanno|regalo|natale|matrimonio|ospiti|partiamo|parto|nipote|nipotino
      entro|prima del|di|il|@weekday
      urgente|urgenza|fretta|preoccup*|impazient*
      quando|dove|dov
    `,
    subjects: `
      dove|dov|quando|tracking|tracciamento|stato|status|ritardo|spedito|spedita|partito|arriva|arrivo|novità|notizie|aggiornamento|aggiornamenti|sollecito -- @matter|da+dove|reso|rimborso|pagamento
      data|tempi|info|informazioni|giorno ~2 consegna|spedizione|arrivo|ordine
      @our @order|@parcel $
      pacco $
      secondo|altro|mancata+spedizione ~1 collo|pacco
    `,
  },
  order_confirmation: {
    asks: `
      ! mai|non ~5 pagina|schermata ~3 grazie|conferma|ringraziamento -- reso|rimbors*
      andato|andata|passato|passata|preso|registrato ~4 o ~5 rifare|rifaccio|ricominciare|ripetere|daccapo|ripeto -- reso|rimbors*
      se ~1 l? ~1 ordine ~6 andato|andata|passato|registrato|riuscito|valido|confermato|partito+bene ~3 -- spedi*|tracking|corriere|consegn*
      ordine ~5 passato|andato|registrato|riuscito|valido|preso ~4 o|oppure ~1 no|meno -- spedi*|corriere|consegn*
      pagina|sito|app|schermata ~6 errore|bloccat*|bianca|caduta|impallat*|piantat* & soldi|addebit*|scalat*|tolti|presi|prelevat* -- tracking|rimbors*
      mi|ci ~1 arriva|arriverà|mandate|inviate|arrivata ~2 conferma ~3 o|ordine ~3 -- oda|d+acquisto|annull*|rimborso|reso
      conferma ~2 scritta|cartacea|via+mail|per+iscritto|ufficiale ~4 ordine ~2 -- oda|alleg*|nostro+ordine|annull*
      tutto ~3 bene|buon+fine|liscio ~4 ordine|acquisto ~5
      confermarmi|conferma|confermate|confermare ~3 tutto ~5 ordine|acquisto ~3
      ! non ~1 vedo|trovo|compare|appare|visualizzo ~3 ordine|acquisto ~5 account|profilo|sito|area|storico|lista|app ~3
      fatto|effettuato|inserito|completato ~1 bene|correttamente|giusto|tutto ~3 ordine|acquisto ?
      acquisto|ordine ~3 in ~1 porto ~3
      ! non ~4 conferme|riepilogo|ricevuta+dell+ordine|riscontro+dell+ordine ~4 -- tracking|rimborso
      lo|l|la ~1 vedete|visualizzate|trovate $
      riepilogo ~2 ordine|acquisto ~4 -- fattura|modific*
      conferm* ~3 ricezione|ricevimento|presa+in+carico|acquisizione|registrazione ~3 ordine|acquisto|ordinazione ~3 -- alleg*|in+allegato|oda|nostro|d+acquisto|firmat*|reso
      ordine|acquisto ~2 accettato|ricevuto|registrato|confermato ? -- oda|consegnat*
      ordine|acquisto ~1 c|esiste|passato|andato|registrato|valido|partito ~1 è? ~1 o ~1 no|meno
      pagato|pagamento ~4 errore|bloccat*|bianca ~3 ordine ~4 -- rimbors*|due+volte
      conferma|certezza|conferme ~2 di ~1 aver|avere|averlo ~3 effettuato|fatto|completato|concluso|eseguito|ordinato|ricevuto ~4 -- pagamento|reso|bonifico
      @want|chiedo|avere|ricevere ~2 conferma ~2 che|di|del|dell|della ~3 @order|acquisto|ordinato|registrazione|avvenut* ~4 -- oda|d+acquisto|data|spedizione|consegna|rimborso|annull*|reso|alleg*
      cliccato|premuto|confermato|inviato ~2 due+volte|doppio ~5 ? -- addebit*|annull*|cancell*
      un ~1 ordine|solo ~1 solo|ordine ~1 o ~1 due
      ordine|acquisto ~1 risulta|esiste|compare ~3 ? -- consegnato|spedito|da+pagare
      vi|le|ti ~1 è|sono|fosse ~2 pervenuto|giunto|arrivato|arrivata|pervenuti|passato ~3 @order|ordine -- pacco|reso|tracking|rimborso|merce|bonifico
      @order ~3 pervenuto|giunto|acquisito|arrivato+a+voi|arrivato+da+voi|entrato|caricato|preso|inoltrato ~4 ? -- reso|corriere|consegnato
      vuol+dire|significa|vorrà+dire ~3 che ~4 @order|preso|acquisto|registrat* ~4 -- reso|spedi*|consegn*|rimbors*
      non|se ~2 ha|hanno|avete|abbia|abbiate ~1 preso|registrato|accettato|salvato|acquisito ~2 ordine|acquisto|niente|nulla ~3 -- reso|rimborso
      lo|l|mi ~1 vedete|visualizzate|trovate ~5 sistema|gestionale|sito|ordine ~3 ? -- stato|dove
      a|nel|in vostro? ~1 sistema ~4 ordine|acquisto ~4 ? -- consegnato
      ordine|acquisto ~6 a|nel ~1 sistema ? -- consegnato
      ordine c|esiste|è+valido|è+attivo|vale ~2 è? ~2 ?
      ! non|nulla|niente|nessun|nessuna ~4 vedo|visto|arriva|arrivata|arrivato|ricevuto|trovo ~3 posta|casella|email|messaggio|sms ~3 & ordine|acquisto|pagat*|pagament*|comprat*|ordinat* -- tracking|consegnato|rimbors*|reso|fattura|corriere
      dopo ~2 aver|avere|il ~2 pagato|pagamento|ordinato|acquistato|cliccato ~5 nessun|nessuna|nulla|niente|non|bianca|errore ~4 -- tracking|rimbors*|consegn*
      ordine|acquisto|pagamento ~2 concluso|completato|finalizzato|eseguito|fatto ~3 o|ma|però|, ~4 no|non|nessun|nessuna ~4 -- arrivat*+il+pacco|spedi*|rimbors*
      quando ~3 arriva|arriverà|ricevo|ricevere|mandate|inviate ~3 conferma ~4 -- oda|d+acquisto|rimborso|reso
      ordine ~4 a ~1 nome ~6 ? -- stato|dove|quando|arriva|consegnato|fattura
      tentativo ~1 l|lo|la? ~1 avete|avevate|risulta ~1 visto|ricevuto|registrato|arrivato ?
      prima ~2 di ~1 riprovare|rifarlo|rifare|ripetere|riordinare ~3 -- reso|bonifico|consegna
      è|sono|sia|fosse|sarà|sarebbe ~2 andato|andata|andati|andasse ~1 a+buon+fine|in+porto|bene|buon+fine ~4 -- rimborso|reso|bonifico|consegna|mio+compleanno
      a+buon+fine ~3 -- rimborso|reso|bonifico|reclamo
      avete|avevate|hai|ha ~2 ricevuto|registrato|visto|preso|acquisito|preso+in+carico|memorizzato ~2 il|un|l|mio|nostro|qualche? ~3 @order -- reso|rimborso|pagamento|bonifico|conferma+del+nostro|in+allegato|documento|allegato
      vi|le ~2 risulta|risultano|compare|è+arrivato|arrivato|appare|è+giunto ~5 @order|acquisto|qualcosa|qualcuno -- consegnato|pagamento|reso|rimborso|disponibile|tracking
      vi|ti|le risulta ~4 ? -- consegnato|pagamento|reso|rimborso|disponibile|bonifico
      @order|acquisto|l ~3 è|sia ~3 registrato|confermato|passato|andato|preso+in+carico|valido|stato+registrato|stato+confermato|stato+ricevuto|stato+preso|acquisito|inserito|completato|concluso|accettato|fatto ~4 -- reso|rimborso|ns+oda|d+acquisto|consegnato
      è|sia|sono ~2 stato? ~1 registrato|confermato|preso+in+carico|acquisito|accettato|completato|ricevuto|salvato|memorizzato|inserito|concluso|riuscito|passato ~5 ? -- reso|rimborso|bonifico|consegnato|cambio|reclamo|d+acquisto|pagamento+del|corriere|@carrier
      se ~3 @order ~3 andato|passato|registrato|ricevuto|confermato|riuscito|valido|risulta|arrivato+a+voi|ok ~4 -- tracking|corriere|spedi*|restitu*|consegnato
      ! non|senza|mai|nessuna|nessun|mancata|manca|né|alcuna ~5 conferma|email+di+conferma|mail+di+conferma ~5 -- d+acquisto|ordine+d+acquisto|oda|rimborso|reso|fornitore|annull*|nostro+ordine+d|bonifico|vostra+conferma+del
      conferma|email ~3 non|mai|nessuna|manca|mancante ~3 arrivata|ricevuta|arrivato|ricevuto|trovo|vista|pervenuta|c+è -- d+acquisto|oda|rimborso|reso|tracking
      rimanda*|rinvi*|reinvi*|rispedire|inviare|inviarmi|mandare|mandarmi|mandate|inviate|avere|ricevere ~5 conferma ~3 d+ordine|dell+ordine|ordine|di+ordine|del? ~2 -- d+acquisto|oda|firmata|rimborso|annull*|alleghiamo|allegato|nostro+ordine+d
      email|messaggio ~2 di ~1 conferma ~5 -- oda|d+acquisto|rimborso|reso|annull*|spedizione
      confermare|confermarmi|confermate|conferma|confermi|assicurarmi|verificare|controllare|sicuro|sicura|certo|certa|accertarmi ~4 che|se|di ~4 @order|acquisto ~5 registrat*|ricevut*|andat*|passat*|preso|carico|confermat*|fatto|correttamente|valid*|esist* -- d+acquisto|oda|spedi*
      @order|acquisto ~3 registrato|passato|andato|ok|regolare|confermato ? -- spedi*|reso|consegn*|pacco|corriere
      pagina|sito|schermo|schermata|app|computer|cellulare|telefono|connessione|internet ~5 bloccat*|bianca|bianco|caduta|caduto|errore|crash*|impallat*|piantat*|chius*|spento|spenta|saltata & ordine|acquisto|pag*|conferm*|compra*|ordin* -- tracking|corriere|sconto
      mentre|quando|appena|dopo ~3 pagavo|pagando|pagato|cliccato|premuto|schiacciato|confermato|ordinavo|confermavo ~7 bianca|niente|bloccat*|errore|nulla|chius*|caduta|spento|piantat* ~4 -- doppi*|due+volte|tracking
      cliccato|premuto|schiacciato|pigiato ~4 paga|acquista|ordina|conferma|tasto|pulsante|compra|invio ~5 -- per+sbaglio|per+errore
      ! non|nn ~3 so|capito|capisco|sono+sicuro|sono+sicura|certo|certa ~2 se ~6 andato|andata|passato|ordinato|registrato|riuscito|riuscita|fatto|confermato|pagato|partito|comprato -- reso|rimborso
      devo|bisogna|conviene|dovrei|dobbiamo ~3 rifarlo|rifare|rifaccio|riprovare|ripetere|riordinare|ripeterlo|rimetterlo|reinserirlo ~4 -- reso|bonifico
      passato|andato|riuscito|registrato ~2 o ~2 no|devo|rifarlo|rifaccio ~4
      ! non|nessun|nulla|niente ~4 compare|appare|vedo|trovo|risulta|visualizzo|c+è ~5 area|account|profilo|storico|miei+ordini|area+personale|ordini ~3 -- rimborso|soldi|punti|fattura|reso|tracking|aggiunger*
      ! non|nessun|senza|mai ~5 numero+d+ordine|numero+ordine|numero+di+ordine|riferimento+d+ordine ~3 -- ricordo|trovo|ho+con+me|so+il|a+portata
      addebitat*|scalat*|preso|presi|prelevat*|pagato ~6 ma|però|e|senza ~3 nessuna|non|nulla|niente ~3 conferma|email|ricevut*|arrivat*|mail -- merce|pacco|rimbors*|reso
      tutto ok|regolare|a+posto|bene ~3 @order|acquisto ~2 -- @matter|arrivat*
      risulta ~3 un|qualche|l|il|mio? ~1 ordine|acquisto ~4 a+nome|con|sotto|da|mio ~4 -- consegnato
      visto|ricevuto|arrivato|avete ~3 tentativo|primo+tentativo ~3
      @want ~4 essere|esser ~1 sicuro|sicura|certo|certa|sicuri ~4 @order|acquisto|registrat* -- spedi*
      doppione|due ~6 prima|riprovare|rifare|tentativo ~5 & chiedo|visto|riprovare
    `,
    tells: `
      conferma ~3 mancante|non|mai|nessuna -- oda|d+acquisto
      tutto ~1 ok|regolare|a+posto ~2 ?
      pagina|sito|schermo ~3 bianca|bianco|bloccat*|errore|crash* & pag*|ordin*|acquist* -- tracking
      di ~1 solito ~5 email|messaggio|conferma ~3 -- corriere
      andata|andato|riuscita|riuscito ~1 o ~1 no|meno
      capito ~2 se ~4 andata|andato
      @order|acquisto ~2 da ~1 telefono|cellulare|tablet ~3
      addebitat*|scalat* ~4 & conferma|email|nulla
    `,
    hints: `
      conferma|confermato|confermare|confermarmi
    `,
    subjects: `
      conferma|confermato|ricevuto|registrato|ok|rinvio+conferma|visibile -- fornitore|firmata|d+acquisto|oda|reso|ritiro|consegna|nh|rimborso|ricevuto+nulla|non+ho+ricevuto|conferma+d+ordine+nh
      avete ricevuto
      verifica acquisto|ordine
      sito ~3 bloccato
    `,
  },
};
