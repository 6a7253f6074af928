// Italian: what a mail says that asks about stock, products and shipping. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const questions: IntentRules = {
  stock_question: {
    asks: `
      procurar*|recuperar*|riordinar*|reperir* ~5 altri|altre|altro|altra|pezzi|<n>|stesso|stessa ~3 -- ordine+<id>
      sarà|saranno|è|sono|tornerà ~2 di+nuovo|nuovamente|ancora ~2 in+vendita|disponibil*|ordinabil*|acquistabil* ~2
      ci ~1 sono|saranno ~2 ancora|altri|altre ~3 pezzi|disponibil*|esemplari ~3
      ce ~1 l|li|le|lo|la ~1 avete|avreste|avremmo ~3 ? -- sostituire|cambi*|in+cambio|strett*|con+il+mio|dati|numero
      modello|articolo|prodotto|tavolo|sedia|lampada|divano ~6 ce+l+avete|ce+lo+avete|ce+li+avete|lo+avete|la+avete ~2
      sono ~1 finite|finiti|terminate|terminati ? -- dove|fine
      ce+n+è|ce+ne+sono|ne+avete|ne+sono ~2 ancora|altri|altre|rimast* ~3 ? -- dati
      ancora|sempre|più ~2 in ~1 produzione|commercio|vendita|catalogo|assortimento ~3
      ! non ~1 riesco|riusciamo|si+può|si+riesce|posso ~2 a? ~1 ordinarla|ordinarlo|ordinarli|acquistarla|acquistarlo|comprarla|comprarlo|selezionarla|selezionarlo ~3 -- pag*|carta|errore
      rifarla|rifarlo|rifarli|rifarle|riproporre|riproporla|riproporlo|rimettere|rimetterlo|rimetterla|ripristinare|riassortire|reinserire|riavere|riordinare+dal+fornitore|reintegrare|rimettete|riproponete ~5 -- soldi|rimbors*|ordine|carrello+le|rifarlo+o|devo
      torna|tornano|tornerà|torneranno|tornare|rientra|rientrano|rientrerà|rientro|arrivo ~3 in ~1 vendita|catalogo|stock|negozio|assortimento|disponibile ~4
      nuovi|prossimi|altri ~1 arrivi ~4
      non|nn ~3 riesco|trovo|vedo|c+è ~4 sito|catalogo|più|carrello ~4 & articolo|prodotto|modello|tappeto|lampada|sedia|colore|tenete|vendete|avete -- ordine|pagare|conferma|account|storico|fattura
      in ~1 che|quali ~1 colori|taglie|misure|colore|formati ~4 avete|disponibil*|c+è|esiste|fate|è ~3
      avete|ne+avete|c+è|ci+sono|fate|esiste|trovo ~4 in|di|nel|nella|da ~1 @product|legno|rovere|noce|<n>|misura|colore ~4 ? -- ordine|novità|notizie|fatto|mandat*|spedi*|ricevut*|arrivat*|reso|rimbors*|ordinat*|cambio|cambi*
      disponibile|disponibili|disponibilità ~6 ? -- chiam*|rimborso|consegna+al+piano|mia+disponibilità|ritiro|ordine+è
      è|sarà|torna|tornerà|tornano|torneranno|quando|avete|ritorna|diventa|di+nuovo|ancora|sono|richiedere|conoscere|verificare|sapere|se ~6 disponibile|disponibili|disponibilità -- mia+disponibilità|vostra+disponibilità|chiam*|grazie+per|ringrazi*|fattura|rimborso|per+la+disponibilità|offerta
      esaurito|esaurita|esauriti|esaurite|sold+out|terminato|terminati|finite+le+scorte ~4 -- pazienza|annullat*|era+esaurit*|rimbors*
      riassortimento|rifornimento|rifornite|rifornirete|riassortite|riassortirete|restock ~5
      quando ~5 riarriva|riarrivano|riarriverà|vi+arriva|vi+arrivano|vi+arriverà|rientra|rientrano|torna|tornano|tornerà|riavrete|riavete|lo+rifate ~5 -- mittente|soldi|autista|corriere|pacco|ripass*
      avete|avreste|tenete|vendete|trattate|c+è|ci+sono|ce+l+avete|ce+lo+avete|ne+avete|esiste ~6 in+grigio|in+nero|in+bianco|in+rosso|in+verde|in+blu|taglia|magazzino|ancora|in+casa|pronta+consegna|misura|altro|identico|numero|colore|stock|altri|altre|disponibil* ~6 ? -- novità|notizie|ordine|spedi*|fatto|ricevut*|reso|rimbors*|un+altro+numero|telefono|registrato|dati+su|in+cambio|<id>|pacco|partito|mandat*|risposto|email
      avete ~1 ancora ~5 ? -- novità|spedi*|notizie|ordine|fatto|i+miei|ricevut*|mandat*|il+mio|risposto
      quanti|quante ~5 in+magazzino|avete|restano|rimasti|rimaste|disponibil*|ne+restano|in+casa|ne+avete ~4 -- giorni|anni|watt
      ne ~1 restano|rimangono|avete|rimane ~4 ? -- dati
      mi|ci ~1 avvisate|avvisereste|avvertite|avvisare|avvertire|fate+sapere|avvisarmi ~4 torna|disponibile|arriva|riarriva|rientra|quando+torna|disponibili ~4 -- pacco|corriere|spedizione|ordine
      avvisarmi|avvisatemi|avvisate|notifica ~4 torna|disponibile|riarriva|disponibili
      fuori ~1 produzione|catalogo ~5 -- vostro+fornitore|uscirà
      lo|la|li|le ~1 rifate|rifarete|producete|riproducete|fate+ancora|tenete+ancora|avete+ancora|vendete+ancora ~3 -- consegna
      prenotare|preordinare|preordine|prevendita|prenotarlo|prenotarla ~6 -- ritiro|consegna+al|appuntamento|visita
      in ~1 pronta ~1 consegna
      pronta ~1 consegna
      a ~1 magazzino ~3 ? -- arrivato|reso|pacco|ordine
      c+è|avete ~1 la|il ~1 taglia|misura|numero|versione ~4 ? -- telefono|tracking
      fine ~2 fatto ~2 modello|articolo|tappeto|lampada
      riesce|riesco ~4 metter* ~3 carrello
      ne ~1 vorrei|comprerei|prenderei ~3 altro|altra|altri|altre ~5
    `,
    tells: `
      disponibilità ~3 magazzino|articolo|prodotto
      giacenze|scorte|scorta ~4 -- filiale
      altro|altra ~1 identico|identica|uguale
    `,
    hints: `
      disponibile|disponibili|disponibilità|magazzino
    `,
    subjects: `
      disponibilità|disponibile|esaurito|avete|riassortimento|rifornimento|fuori+produzione|prenotare|pezzi+rimasti|taglia+l -- ricevuto|dimenticato|sbagliato|scambiato
    `,
  },
  product_question: {
    asks: `
      è|sono ~2 oscurante|oscuranti|coprente|coprenti|isolante|termico|termica|antiriflesso|anallergico|anallergica|filtrante|avvolgibile|adesivo|magnetico|autoportante ~3 ?
      con|a ~1 che|quale|cosa sistema|attacco|tipo|materiale|corrente|batteria ~4 ? -- pagamento|corriere
      che|quale|quali ~1 tipo|tipi|genere|tipologia ~2 di ~4 ? -- corriere|pagamento|spedizione|documento|problema
      usa|usano|monta|montano|richiede|richiedono|supporta ~3 pile|batterie|lampadina|lampadine|filtri|capsule|viti|attacco ~3
      portata|capienza|capacità|autonomia|resistenza ~1 massim* ~4
      posso ~2 metter*|usar*|lavar*|lasciar*|montar*|appender* ~2 in|all|nel|nella|fuori|esterno|forno|microonde|lavastoviglie ~3 ? -- pacco|corriere|ordine
      è|sono ~2 allungabile|allungabili|estensibile|impilabile|impilabili|smontabile|lavabile|regolabile|dimmerabile|pieghevole|antimacchia|ignifugo|atossico|ecologico|biologico|removibile|sfoderabile|reclinabile|girevole|elettrico|ricaricabile|idrorepellente|biodegradabile|traspirante|trasparente|opaco|lucido|profumato|sonoro|luminoso|pesante|leggero|morbido|rigido|duro ~5 ?
      ha|hanno ~2 dimmer|usb|bluetooth|wifi|termostato|sensore|rotelle|freni|ruote|cassetti|schienale|braccioli|contenitore|cerniera|tasche|cappuccio|antiscivolo ~4 ?
      va|vanno ~1 bene ~2 anche? ~1 per|con|su|sul|sulla ~5 ? -- consegna|giovedì|orario
      perde|perdono|stinge|stingono|scolorisce|graffia|macchia|scivola|puzza ~3 ?
      quanto ~1 è|sono ~2 lungo|lunga|largo|larga|alto|alta|profondo|pesante|grande|spesso|rumoroso|lunghi ~3 ?
      cavo|filo|presa|spina|batteria|timer|spegnimento|interruttore ~4 ? -- mancava|manca|mancano|scatola|rott*|funziona+più
      ha|hanno ~2 lo|il|la|l|i|le|un|una ~2 spegnimento|timer|display|telecomando|garanzia|coperchio|maniglia|ruote|cassetto|fodera|manico|filtro|luce ~3 ?
      si ~1 toglie|tolgono|smonta|smontano|piega|piegano|apre|aprono|chiude|chiudono|regola|regolano|lava|lavano|sfila|sfilano|stacca|staccano|monta|montano|impila|impilano|allunga|allungano|usa|usano|collega|accende|ricarica|svita ~5 ?  -- ordine|sito|pagina|link|tracking
      fino+a+che|da+che|per+che|a+che|fino+a+quanti|fino+a+quale ~1 età|anni|peso|altezza|temperatura|profondità|kg|chili|gradi ~3
      è|sono|va|vanno ~2 adatt*|indicat*|ok|bene|sicur*|idone* ~2 per|a|ai|al|alla|con|anche ~4 ? -- consegna|spedizione|giovedì|ordine|orario
      quante|quanti ~1 persone|piatti|litri|ripiani|cassetti|posti|velocità|porte|watt|pezzi|fogli|tazze|ante ~5 ? -- magazzino|ordinat*|avete|arrivat*|disponibil*|restano|ricevut*
      che|quale|di+che|quali ~1 tessuto|legno|stoffa|imbottitura|colore|tonalità|spessore|densità|grammatura|finitura|attacco|batteria|pile|lampadina|lampadine ~4 ? -- arrivat*|ricevut*|ordinat*
      a+cosa|cosa ~2 serve|contiene|comprende|include ~4 ? -- ordine|pacco
      colore ~4 foto|vivo|dal+vivo|reale|realtà ~4 ? -- arrivat*|ricevut*
      ci ~1 sta|stanno|entra|entrano|passa|va ~5 ? -- citofono|pacco
      tossic*|nickel|bpa|lattosio|glutine|ftalati|atossic*|allergen* ~4
      quali|quale|qual|che|quanto|quanta|quanti|quante ~4 misure|misura|dimensioni|dimensione|peso|pesa|materiale|altezza|larghezza|profondità|lunghezza|diametro|capacità|capienza|potenza|watt|litri|voltaggio|differenza|materiali|composizione|portata|autonomia|caratteristiche|largo|alto|profondo|lungo|consuma|risoluzione|decibel|ripiani|posti -- pacco|spedizione|bancale|ordinat*|mi+serve|rimborso
      misure|dimensioni|specifiche|caratteristiche|ingombri|ingombro|composizione|scheda ~4 -- bancale|pacco|ordine|cambiate|spedizione
      scheda ~1 tecnica|prodotto
      certificat* ~3 -- corso|garanzia+di+origine+fattura
      di ~1 che|quale ~1 materiale|legno|tessuto|colore|stoffa|plastica
      è|sono|sarà ~5 pelle|cuoio|legno|cotone|lino|lana|impermeabile|impermeabili|lavabile|lavabili|sfoderabile|sfoderabili|pieghevole|ricaricabile|compatibile|compatibili|adatto|adatta|adatti|adatte|vegano|massello|plastica|metallo|acciaio|ignifugo|regolabile|regolabili|antiscivolo|resistente|silenzioso|silenziosa|rumoroso|originale|originali|vera+pelle|vero+legno|vero+cuoio ? -- ordinat*|arrivat*|ricevut*|vero+che
      compatibile|compatibili|compatibilità ~4
      si ~1 può|possono ~2 lavare|usare|mettere|montare|appendere|regolare|stirare|utilizzare|smontare|dipingere|collegare|piegare|lasciare+fuori|infilare|sfoderare|accorciare ~6 -- insieme+in+una|bigliett*|ordine|pacco|spedizione|carta+regalo|punti|bonus|codice
      lavatrice|lavastoviglie|forno|microonde|induzione|asciugatrice|congelatore|aspirapolvere|esterno|giardino ~3 ? -- ho+comprato|ho+ordinato|ordine|arriv*
      va|vanno|funziona|funzionano|entra|ci+passa|passa|ci+sta|regge|tiene|sopporta ~4 bene? ~2 per|con|in|a|su|le|il|la|induzione|ascensore|unghie|sul|sulla|nel|nella|col ~3 ? -- ordine|pacco|corriere|spedizione|autista|tracking|consegna|pagamento|bene+giovedì
      che|quale|qual ~2 differenza|differenze ~4 -- addebit*|prezzo+pagato|rimbors*
      differenza ~2 tra|fra
      consigli*|suggeri*|raccomand* ~5 -- recensione|fattura|di+fare|non+consigli*|sconsigli*
      manuale|istruzioni|libretto|manuali ~6 & scaric*|trov*|italiano|perso|persa|dove|mand*|pdf|uso|avete|invi* -- manca|mancano|non+c+erano|reso|scatola+non|senza|per+il+reso|confezione -- precedenti
      istruzioni|manuale ~2 della|del|di|per ~5 -- reso|mancano|manca|restitu*|pagamento
      quanti|quanto|quale|che ~3 garanzia ~5 -- rott*|smesso
      garanzia ~5 quanto|quanti|dura|anni|copre|ha ~3 ? -- rott*|smesso|difett*
      ha|hanno|tiene|contiene|include|serve|servono|bisogna|necessita|fa|comprende ~6 montare|montato|assemblare|assembl*|inclus*|compres*|batterie|pile|garanzia|rumore|presa|usb|timer|fodera|coperchio|trapano|ruote|cassetti ~4 ? -- scatola|mancano|manca|ordine|pacco|arrivat*
      arriva|arrivano|viene|vengono ~3 montato|montata|montati|smontato|da+montare|assemblato|assemblata ~4
      come ~2 si ~1 monta|usa|pulisce|lava|apre|chiude|regola|accende|piega|installa|configura|collega|decalcifica|smonta|sbrina ~4 -- reso|account
      peso|carico ~2 massimo|supportato|sostiene
      quanto ~1 pesa|misura|è+largo|è+alto|è+grande|è+lungo|consuma|dura|sopporta|regge ~4 -- pacco|spedizione|attesa|offerta
      domanda|dubbio|informazione|informazioni|curiosità ~3 sul|sulla|su|riguardo|circa ~3 prodotto|articolo|tavolo|modello|lampada|materiale|divano -- ordine|spedizione|reso|fattura
      posso|può|possiamo ~3 metterlo|usarlo|lavarlo|lavarla|montarlo|usarla|metterla|collegarlo|appenderlo|lasciarlo+fuori ~4 -- reso|rispedirlo
      il|la|lo ~9 ci ~1 passa|sta|entra ?
    `,
    tells: `
      compatibile|lavabile|sfoderabile|impermeabile
      materiale|tessuto|composizione ~4 -- ricevut*|cantiere|ordinat*|attesa
      unghie|allergic*|bambini|ignifug* ~5 -- età
    `,
    hints: `
      misure|materiale|garanzia|manuale|istruzioni|dimensioni
    `,
    subjects: `
      misure|dimensioni|scheda+tecnica|compatibile|materiale|differenza|manuale|istruzioni|potenza|consiglio|montaggio|lavatrice|induzione -- manca|mancano
      garanzia -- rott*|smesso
    `,
  },
  shipping_question: {
    asks: `
      con ~1 quali|che ~1 tempi|costi|tempistiche|modalità ~2 ? -- mio|ordine
      spedite|consegnate ~1 anche ~4
      spedite|consegnate ~2 in ~2 ? -- quando|mio|ordine|pacco|invece
      se acquisto|acquistiamo ~6
      quando|se ~1 si ~1 ordina|compra|acquista ~4
      spedizione|spedizioni|consegna|consegne ~2 è|sono ~2 tracciat*|assicurat*|inclus*|compres*|gratuit*|veloc*|sicur* ~4 ? -- mia|mio
      fate|effettuate|offrite ~1 spedizioni|consegne|trasporti ~5
      tempi|tempistiche ~2 di? ~1 consegna|spedizione ~3 per|in|verso|isole|estero ~4 -- mio|ordine+w|<id>|nostro+ordine
      quali ~1 sono ~2 tempi|tempistiche|costi|modalità|condizioni ~3 consegna|spedizione|trasporto ~4 -- mio|<id>|nostro|ordinat*
      ordinando|acquistando|comprando ~8 -- ricevut*|ho+sbagliato|annull*
      se ~2 ordinassi|comprassi|acquistassi|facessi|dovessi ~6 -- sconto|pezzi
      quanto ~4 costerebbe|costa|viene|verrebbe|spenderei ~4 arrivare|spedire|consegnare|trasportare|portare|farlo+arrivare|spedirlo|consegna|spedizione ~6 -- rimbors*|reso
      costi|costo|spese|prezzo|quanto ~4 spedizione|consegna|trasporto|spedire ~3 per|in|a|verso ~3 -- rimbors*|reso|addebitat*
      devo|si|bisogna|tocca ~2 pagare|paga|pagano ~2 dogana|dazi|iva|sdoganamento|tasse ~4
      quanto|quanti ~3 ci+mette|ci+mettete|tempo|giorni ~3 per|a ~1 arrivare|consegnare|spedire|la+consegna ~4 ? -- mio|mia|ordinato|ordine+w|rimbors*|ancora|manca|ordine
      consegna*|spedi*|portat* ~5 al ~1 piano ~4 -- risulta|consegnata|consegnato
      montaggio|installazione ~3 inclus*|compres*|fate|consegna|a+domicilio ~3 -- scatola|istruzioni
      assicurat*|tracciat* ~4 spedizion* ~4 ?
      consegnate|spedite|arrivate|servite ~3 zona|provincia|isola|sardegna|sicilia|ischia|capri|elba|svizzera|ticino|san+marino|malta|francia|germania|austria|slovenia|albania|europa|londra|usa ~4
      quanto|quanti ~3 costa|costano|costerebbe|viene|pago|si+paga|chiedete|spendo ~4 spedizione|consegna|trasporto|spedire|spedirlo|portarlo|spedite|invio ~4 -- rimbors*|reso|quando
      costo|costi|spese|prezzo|tariffe|tariffa ~3 spedizione|consegna|trasporto|invio|corriere|spedizioni -- rimbors*|reso|addebitat*
      spedite|spedire|consegnate|fate+spedizioni|fate+consegne|mandate|effettuate+consegne|arrivate|consegna|inviate ~3 all+estero|estero|in|a|anche|sabato|domenica|isole|fuori|fino ~4 ? -- mio|mia|miei|il+mio|quando|il+pacco|invece|lo|ufficio|fattura|conferma|ordine|mandate+la|ricevuta|punto+è|oggi|domani|me|in+ritardo|mandate+in|tracking|numero
      ci ~1 arrivate|consegnate|spedite ~3 ? 
      se ~2 ordino|ordinassi|ordiniamo|compro|prendo|comprassi|lo+ordino|lo+prendo|la+prendo|faccio+l+ordine ~7 -- sconto|pezzi|quanto+mi+fate|prezzo|<n>+mi+fate
      quando ~4 se ~2 ordino|compro|prendo|lo+prendo
      quanto|quanti ~3 ci+mette|ci+mettete|ci+vuole|tempo|giorni|impiega|ci+mettono ~6 normalmente|di+solito|in+genere|solitamente|mediamente|express|per+spedire|per+consegnare|per+la+consegna|consegna|spedizione|consegnare|in+media -- mio|mia|il+mio|rimbors*|reso|accred*|ordinato+il|già+ordinat*
      tempi|tempistiche|termini ~3 consegna|spedizione|di+consegna|trasporto ~5 & standard|medi|costi|isole|normalmente|di+solito|prima+di|vorremmo+conoscere|quali+sono|express
      tempi|tempistiche ~2 medi|standard|abituali|normali
      da|sopra|oltre|con|per ~2 che|quale ~1 importo|cifra|spesa ~5
      spedizione|consegna|trasporto ~3 gratis|gratuita|gratuito|omaggio|inclusa|incluso|compresa ~3 -- reso
      ritirare|ritiro|ritirarlo|passare+a+prendere ~4 negozio|sede|magazzino|da+voi|di+persona ~4 -- corriere|reso|pronto|bancali|vs|colli
      con|quale|che|quali ~2 corriere|corrieri|vettore ~4 spedite|usate|utilizzate|lavorate|vi+appoggiate|servite|di+solito|collaborate
      corriere ~4 usate|utilizzate|di+solito|solitamente
      consegnate|consegna|spedite|lavorate ~3 di ~1 sabato|domenica
      al+piano|bordo+strada|a+bordo+strada ~4 -- ordinato
      dazi|sdoganamento|oneri+doganali|dogana ~5 & pagare|compro|ordino|spedite|sono|acquist* -- bloccat*|ferm*|trattenut*
      punti+di+ritiro|punto+di+ritiro|locker|inpost|fermoposta|fermo+posta|casella+postale ~4 ? -- è+già|mio+ordine|arrivato|pacco+c+è|mio+pacco|giacenza|cambiare
      fate|offrite|avete|effettuate|prevedete ~3 consegne|consegna|spedizioni|spedizione|ritiri ~5 ? -- novità|fatto|spedito
      in ~1 quali|che ~1 paesi|zone|regioni|nazioni
      condizioni|modalità|opzioni ~2 trasporto|spedizione|consegna|di+spedizione|di+trasporto|di+consegna
      servirebbe|serve ~4 per ~2 il|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|natale ~4 se ~3 prendo|ordino|compro ~5
      minimo ~1 d? ~1 ordine|importo -- sconto
      entro ~2 che|quale ~1 ora|giorno|data ~3 ordin*|acquist*
    `,
    tells: `
      prima ~2 di ~1 acquistare|ordinare|comprare ~5
      non ~2 ancora ~2 ordinato|comprato|acquistato
      normalmente|di+solito|solitamente|in+genere ~4 -- risp*|ricevo
      abito|abitiamo|vivo|viviamo|siamo ~2 in|a ~3 ? 
    `,
    hints: `
      spedizione|trasporto|spese
    `,
    subjects: `
      spese|costi|costo ~2 spedizione|trasporto|consegna
      spedite|estero|tempi+di+consegna|condizioni+di+trasporto|corriere+utilizzato|soglia|dazi|sabato|al+piano|locker|express|isola|ritiro+in+negozio
    `,
  },
};
