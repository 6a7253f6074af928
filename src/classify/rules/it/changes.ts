// Italian: what a mail says that wants otherwise: an order changed, cancelled, exchanged or sent back. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const changes: IntentRules = {
  change_order: {
    asks: `
      ne ~1 prenderei|prendo|prendiamo|vorrei|vorremmo|comprerei|voglio|aggiungerei ~2 volentieri|anche? ~1 un|uno|una|due|secondo|seconda|altro|altra ~3 -- sapere|disponibil*
      doveva|dovevano|deve|devono|dovrebbe ~1 essere|venire? ~2 blu|rosso|rossa|nero|nera|bianco|bianca|grigio|grigia|verde|giallo|gialla|beige|rosa|marrone ~1 -- arrivat*|ricevut*
      potete|potreste|puoi|vorrei|può ~2 toglierlo|toglierla|toglierli|toglierle|levarlo|levarla|eliminarlo|eliminarla|lasciarlo+fuori ~2 -- dati|account
      scrivete|scriveteci|scrivere|stampate ~7 biglietto|bigliettino|cartolina|etichetta ~3 -- indirizzo
      mettetemi|mettetemene|mettetecene|metteteci|mettetene|mandatemene|mandatecene|aggiungetemi|aggiungetene|aggiungetemene|aggiungetecene|fatene|fatemene|portatemene|speditemene|inviatemene|prendetene|includete|allegateci|infilateci|buttateci ~6 -- fattura|ricevuta|link|codice|tracking|numero|conferma|indirizzo|fiscale|civico
      aggiungete|mettete|unite|includete|infilate|spedite|mandate|inviate ~2 anche|pure|dentro|insieme|già+che ~6 -- fattura|ricevuta|link|codice|tracking|numero|conferma|indirizzo|fiscale|civico|in+svizzera|all+estero|sabato
      fatene|mandatene|speditene|mettetene|portatene|prendetene ~2 @number|<n>|due|tre|quattro|un+altro|un+altra|altri|altre ~4
      già ~1 che ~1 ci ~1 siete|siamo ~4 -- fattura
      se ~1 no|non ~3 aggiung*|togli*|cambi*|metter* ~4 -- indirizzo
      @change ~5 ordinato|ordinata|ordinati|ordinate|preso|presa|comprato|scelto ~2 ieri|oggi|stamattina|poco|stasera|stanotte|poco+fa ~6 -- indirizzo|arrivat*|ricevut*
      mi|ci ~1 basta|bastano|basterebbe|basterebbero ~5 -- sapere|rimborso|conferma|risposta
      insieme|assieme|unitamente ~2 altro|altri|ordine|ordini ~3 & spedi*|mand*|consegn*|invi*|ordine -- arrivano|ricevut*|avevo
      ancora ~3 cambiare|modificare|modificarlo|variare|correggere ~3 ? -- indirizzo|ricevut*|arrivat*|mi+sta|provat*|mi+va
      cambiato|cambiata|ripensato ~2 idea|ripensato ~2 colore|taglia|misura|modello|quantità|versione|formato ~3 -- arrivat*|ricevut*|provat*
      meglio ~2 il|la|lo|quello|quella ~2 @product ~5 & ordine|ordinat*|tempo|cambi*|idea -- arrivat*|ricevut*
      in ~1 tempo & preferi*|cambi*|modific*|aggiung*|togli*|finitura|colore|taglia -- arriva|arrivi|ricever*|annull*|disd*|indirizzo|consegnarl*
      elimin*|togli*|rimuov*|lev* ~4 dall|dal|da ~1 @order ~3 -- dati|account
      preferi* ~2 il|la|lo|quello|quella|un|una ~4 & ordine|<id> -- ricevut*|arrivat*|rimborso|operatore|corriere|telefon*|annull*
      ridu*|aument*|diminu*|portate|raddoppi*|dimezz* ~5 <n>|quantità|quantitativ*|pezzi|riga|unità|pz|confezioni|due|tre|quattro|cinque|sei|uno|una ~4 -- prezzo|vendite|sconto|listin*|tempi|spese
      @change|aggiung*|togli*|vorrei ~9 se ~3 non ~4 partit*|spedit*|tardi|inviat*|evas*|lavorazione -- indirizzo|via|annull*|disd*
      @change ~9 nel|nell|dell|del|sull|sul|al|all ~2 @order ~3 -- indirizzo|destinazione|annull*|cancell*|disd*|fattura|ricevut*|arrivat*|consegnat*|reso|data+di
      integrare|integrazione|ulteriori ~5 ordine|pezzi|<n> ~4 -- informazioni|preventivo|prezzo|documenti
      ! non ~1 mandatelo|speditelo|consegnatelo|spedite|consegnate|mandate|inviatelo|speditela|mandatela|inviate|consegnare|spedire ~4 settimana|subito|adesso|ora|oggi|domani|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|prima|ancora|dicembre|gennaio|mese ~3 -- se
      meglio|preferibilmente|possibilmente|preferirei|spedite|consegnate ~4 dopo|da|dal|a+partire ~2 il|<n>|lunedì|dicembre|gennaio|settimana|ferie ~4 -- rimbors*|entro
      @change|passare ~3 colore|taglia|misura|modello|versione|quantità ~1 da ~3 a|al|alla ~3 -- arrivat*|ricevut*|provat*|mi+sta
      aggiungereste|aggiunga|aggiungermela|aggiungermelo|aggiungerlo|aggiungerla|aggiungerle|aggiungerli|aggiungiamo|aggiungo|aggiungeremmo ~7 -- indirizzo|civico|interno|p+iva|partita+iva|codice+fiscale
      @can|vorrei|vorremmo ~2 avere|averlo|averla|averli|prendere|ricevere ~6 in|con|da ~3 anziché|invece|al+posto|e+non ~4 -- arrivat*|ricevut*|ufficio|casa|via
      in ~2 anziché|invece+di|al+posto+del|invece+che ~3 & ordinat*|pres*|ordine|mess* -- arrivat*|ricevut*|mandat*|ufficio|casa|via|negozio
      pago ~1 la|volentieri ~1 differenza ~3
      lo|la|li|le ~1 volevo|vorrei|preferirei|avrei+voluta|avrei+voluto|volevamo|vorremmo ~2 in|da|più|con ~4 -- arrivat*|ricevut*|ufficio|consegn*|giorno|via|averlo|lì
      variare|cambiare|modificare|modificate|cambiate|correggere ~5 ordine|<id>|ordinazione|riga|quantitativo|pezzi ~4 -- indirizzo|via|arrivat*|ricevut*|fattura|annull*|destinazione
      due|2|tre|quattro|<n> ~2 invece+di|anziché|e+non|al+posto+di ~1 <n>|uno|una|due|tre|quattro ~3 -- arrivat*|ricevut*|mandat*|giorni|via|civico|rimbors*|euro|addebit*|pagat*|fattura
      tenete|tenetemi|tenere|conservate|trattenete|bloccate ~4 pacco|ordine|merce|spedizione ~5 fino|finché|ferie|qualche+giorno|settimana|rientro|da+parte ~4
      siamo|sono|saremo|sarò ~2 via|ferie|fuori|vacanza ~6 spedire|spedite|consegn*|aspettate|dopo ~4 -- giacenza|ripass*
      due+ordini|entrambi+gli+ordini|i+due+ordini|altro+ordine ~6 insieme|unico|unica|unire|accorp* ~4
      aggiungere|aggiungete|aggiungerei|aggiungeremmo|aggiungermi|aggiungetemi|aggiungerci|aggiunta|integrare|inserire|includere|metterci|mi+aggiungete|mi+ci+aggiungete ~7 @order|altro|altra|altri|altre|ancora|un|uno|una|due|tre|<n>|pezzi|secondo|seconda|nello|stesso|viti|anche|articolo|prodotto -- indirizzo|civico|interno|scala|partita+iva|codice+fiscale|fattura|p+iva|sdi|carrello+non
      togliere|togliete|togliermi|toglierei|toglierne|levare|levate|eliminare|eliminate|rimuovere|rimuovete|escludere|stralciare ~6 @order|articolo|prodotto|uno|una|un|la|il|lo|riga|dall|dal|secondo|seconda -- dati|account|profilo|mailing|lista|email|database|newsletter|archivi|numero+di+telefono|tetto
      annull*|cancell* ~3 solo|soltanto|solamente|parzialmente|una+parte|un+articolo|una+riga|la+riga ~5
      annull*|cancell*|togliere|togliete ~9 resto|altri|altre|rimanenti|tutto+il+resto ~4 -- rimborso+del+resto
      @change ~5 taglia|misura|colore|modello|quantità|formato|versione|variante|articolo|numero|quantitativo|quantitativi & prima|ancora|ordine|ieri|ordinat*|spedi*|partit*|oggi|appena|fate+in+tempo|in+tempo|riga -- arrivat*|ricevut*|mi+sta|mi+stanno|mi+va|consegnat*|email|fattura|provat*
      @change ~3 @order|quantità|quantitativi|riga|quantitativo -- indirizzo|destinazione|annull*|cambio+idea|fattura|luogo|arrivat*|ricevut*
      fate+in+tempo|siete+in+tempo|siete+ancora+in+tempo|faccio+in+tempo|sono+in+tempo|in+tempo ~3 a? ~2 cambi*|modific*|aggiung*|togli*|corregg*|sostitu* ~6 -- indirizzo|via|civico
      prima ~2 che|di|della|del ~3 parta|spediate|spedire|spedirlo|spedizione|partenza|spedisca|partire|venga+spedito|mandiate|esca ~9 cambi*|modific*|aggiung*|togli*|metter*|sostitu* -- indirizzo|via|civico|acquist*
      se ~3 non ~4 partito|spedito|partita|spediti|tardi|spedita ~6 aggiung*|cambi*|togli*|modific*|preferirei|vorrei+aggiungere|vorrei+cambiare|metter* -- indirizzo|via|annull*
      altrimenti|sennò|allora ~3 aggiung*|cambi*|togli* ~4 -- indirizzo
      ho|abbiamo|avevo ~2 messo|ordinato|preso|scelto|selezionato|cliccato|inserito|indicato ~7 ma|invece|però|anziché|e|al+posto ~4 volevo|volevamo|mi+serve|mi+servono|mi+servirebbe|ci+serve|ci+servono|intendevo|serve|servono|volevo -- arrivat*|ricevut*|mi+avete|mandat*|consegnat*|indirizzo|annull*|dentro
      ho|abbiamo ~2 messo|ordinato|preso|scelto|selezionato ~3 <n>|due|tre|quattro ~2 invece|anziché|al+posto ~3 -- arrivat*|ricevut*|mandat*
      ho|abbiamo ~2 scelto|preso|selezionato|ordinato|messo|cliccato ~2 per+sbaglio|per+errore|male ~4 taglia|misura|colore|modello|quantità|versione|formato|il|la ~4 -- arrivat*|ricevut*|annull*|cancell*|indirizzo
      sbagliato|errore|sbaglio ~4 ordinare|ordine|quantità|taglia|colore|modello|misura & cambi*|serve|servono|volevo|corregg*|modific*|solo -- arrivat*|ricevut*|mi+avete|mandat*|consegnat*|indirizzo|annull*|cancell*|avete+fatto
      aumentare|ridurre|diminuire|raddoppiare|portare|abbassare|alzare|scendere|salire|diminuite|aumentate ~5 quantità|quantitativi|quantitativo|pezzi|riga|a+<n>|da+<n>|unità|ordine -- prezzo|vendite|sconto
      me|ce ~1 ne ~1 serve|servono|servirebbero|bastano|basta ~1 solo|soltanto|solamente ~3 -- arrivat*|dove|magazzino
      @want|servirebbero|servono ~3 sei|<n>|quattro|due|tre|otto|dieci ~2 e|anziché|invece ~1 non|di|che ~1 sei|<n>|quattro|due|tre|otto|dieci ~4 -- arrivat*|iva
      unire|accorpare|raggruppare|mettere+insieme|unite|mettere+tutto|accorpate|abbinare ~6 ordini|spedizione|spedizioni|insieme|unica|pacco|ordine|uno ~3
      in+un+unica|in+un+unico|in+una+sola|tutto+insieme|in+un+solo ~2 spedizione|pacco|consegna|volta
      passare|cambiare|mettere|aggiungere|upgrade ~4 express|espressa|espresso|rapida|urgente|24+ore|prioritaria|spedizione+veloce -- quanto+ci+mette
      posticipare|rimandare|ritardare|rinviare|posporre|spostare|anticipare|trattenere|tenere+fermo|tenere+in+sospeso|sospendere|congelare|tenermelo|tenerlo|aspettare+a+spedire|aspettate+a+spedire ~5 @order|consegna|spedizione|più+avanti|dopo|fino|finché|data|da+parte|invio -- appuntamento|indietro|rimborso|pagamento|magazzino+libero|indirizzo
      spedire|spedite|consegnare|consegnate|spedirlo|mandare|mandarlo|consegna ~3 più+avanti|più+tardi|dopo|a+partire|non+prima|dal+<n> ~4 -- email
      non ~2 spedite|spedire|consegnate|mandate|inviate|speditelo ~3 prima|fino|finché|ancora|subito ~4
      biglietto|bigliettino|dedica|messaggio|confezione|carta|pacchetto|incarto ~3 regalo|auguri|con+dedica|d+auguri
      bigliettino|dedica ~4 -- corriere|avviso
      regalo & incart*|impacchett*|confezion*|bigliett*|senza+prezzo|carta
      dimenticato|scordato|scordata|dimenticata|scordati|dimenticati ~3 di+mettere|di+aggiungere|di+inserire|di+ordinare|di+prendere|mettere|aggiungere|ordinare|carrello ~5 -- indirizzo|civico|interno|scala|codice+fiscale|p+iva|vi+siete|avete|partita+iva|piano
      sostituire|sostituite|cambiare|cambiate|togliere ~4 riga|articolo|posizione ~3 dell|del|nell|con ~4 ordine|<id> -- ricevut*|arrivat*
      invece|al+posto|anziché ~4 vorrei|metter*|mettete|preferirei|metteteci ~4 -- arrivat*|ricevut*|indirizzo|casa|mandat*
      se|siete ~4 in+tempo|possibile|ancora ~2 , ~1 viola|blu|rosso|nero|bianco|verde|grigio|beige|giallo|rosa ~2
      non ~3 ancora? ~2 partita|partito|spedito|spedita ~2 vero ~1 & volevo|preferi*|colore|beige|taglia
      accorta|accorto|accorti|visto ~3 ora|solo+ora|adesso|adesso+che ~3 servi*|sbagliat*|volevo|manca ~5 -- arrivat*|ricevut*|indirizzo|via
    `,
    tells: `
      modifica|modifiche ~3 ordine|<id>
      volevo|vorrei ~3 beige|nero|bianco|rosso|blu|verde|grigio|viola ~3 -- arrivat*|ricevut*|cambiare+quello
      @change ~3 colore|taglia|misura|modello -- arrivat*|ricevut*|mi+sta|mi+va
      si ~1 può|potrebbe|riesce ~2 cambiare|modificare ? -- indirizzo
      serve|servono|servirebbe ~2 quello|quella|quelli|quelle ~2 da|in|di ~2
    `,
    hints: `
      aggiungere|togliere|modificare|cambiare
      più+avanti|posticipare
    `,
    subjects: `
      modifica|aggiungere|aggiunta|togliere|variazione+quantitativi|quantità|unire|posticipare|confezione+regalo|biglietto|variazione+ordine
      spedizione express|espressa
      cambio colore|taglia|modello -- ricevut*
      ho+dimenticato
    `,
  },
  cancel_order: {
    asks: `
      ! non ~1 lo|la|li|le|ne ~1 prendo|prendiamo|compro|compriamo|voglio|vogliamo|vuole ~2 più ~4 -- arrivat*|ricevut*|restitu*|resi
      storno|stornare|stornate|chiudere|chiudete|eliminare|eliminate|togliete ~2 dell|del|l|il|questo|mio|intero? ~1 ordine|ordinativo|acquisto ~4 -- riga|rimbors*|dall|dati
      non ~1 procedete|procedere|procediate|evadete|evadere|inoltrate ~4 -- come
      tirarmi|tiriamo|tirarci|tiro ~1 indietro
      ritiro|ritirare|ritiriamo ~1 l|il|nostro|mio|questo ~1 ordine ~3 -- pronto|per+il+ritiro|quando|negozio
      annullabile|disdettare|disdetto|revocare|revoca ~4 -- consenso|dati|ho+disdetto
      lasciate+stare|lasciamo+stare|lasciamo+perdere|lascio+perdere|lasciate+perdere ~5 & ordine|acquisto|spedi*|soldi|rimbors*
      @cancel ~5 @order|tutto|intero|totale|entrambi|uno|secondo|ordinazione|acquisto|completamente|pure|subito -- account|newsletter|iscrizione|dati|profilo|solo+la|solo+il|solo+un|parzialmente|una+riga|resto|rimbors*|vostra+mail|email+di|soldi|appuntamento|risulta+annullato|risulta+annullata|stato+annullato|è+annullato|perché+è+stato|risulta+cancellato|stato+cancellato|per+sbaglio+la+email|conferma+dell|email
      annullare|annullate|annulla|annullo|annulliamo|annullarlo|annullarla|annullamento|annullatelo|annullatela|annullerei|annullato+se|disdire|disdico|disdetta|disdirei|disdirlo|disdite -- risulta+annullato|stato+annullato|è+annullato|risulta+annullata|ho+annullato|abbiamo+annullato|avevo+annullato|rimborso+dell|riaccred*|rimborso+non|ancora+rimbors*|soldi|riga|solo+la|solo+il|solo+un|newsletter|account|parzialmente|resto|lasciare+il|avete+annullato|perché+avete|fattura -- banca|banco|carta ~2 annullare|annulli|annulla
      @want|@can|@ask ~4 @cancel -- account|newsletter|dati|profilo|rimborso+dell|resto|riga|email|iscrizione|solo+la|solo+il|parzialmente
      @cancel ~2 $ -- risulta+annullato|stato+annullato|è+annullato|risulta+cancellato|account|dati|profilo|ho+annullato|newsletter|soldi
      fermare|fermate|fermatelo|bloccare|bloccate|bloccatelo|stoppare|stoppate|stop|interrompere|sospendete|fermarlo|bloccarlo ~4 @order|spedizione|tutto|pacco|acquisto -- newsletter|mandare|emails|carta|è+bloccata
      ! non ~3 voglio|vogliamo|serve|servono|interessa|occorre|interessano ~2 più -- arrivat*|ricevut*|comparire|email|newsletter|account|pubblicità|sentire|avere+a+che|restitu*|consegnat*
      ! più ~1 non ~2 serve|voglio
      ! non ~2 spedi*|mandat*|inviat*|spedite|speditelo|speditemelo|mandatelo|mandatemelo ~2 più? $ -- avete|email|settimana|subito|adesso|oggi|domani
      ! non ~1 speditelo|speditemelo|mandatelo|mandatemelo|inviatelo|inviatemelo|spedite+nulla|spedite+niente|spedite+più ~3 -- prima|fino
      rinuncio|rinunciare|rinunciamo|rinuncia ~5 -- diritto
      recedere|recesso|recedo ~4 acquisto|contratto|ordine ~6 & non+ancora|ieri|prima|oggi|stamattina|non+è+ancora -- ricevut*|arrivat*
      facciamo|fate ~2 finta ~3 che? ~1 non|nulla|niente ~5
      lasciamo|lasciate ~1 perdere|stare ~4 & ordine|soldi|rimbors*|spedi*|arriv* -- risolto|trovato|a+posto|email
      trovato|trovata|preso|presa|comprato|comprata ~4 altrove|da+un+altra|meno|in+negozio|altra+parte|più+conveniente|meglio|un+altro+sito ~4 -- ricevut*|arrivat*|dove|reso
      ordinato|ordine|comprato ~3 due+volte|doppio|doppione|per+sbaglio|per+errore & annull*|cancell*|uno|blocc*|togli* -- addebit*|scalat*
      ripensato|ripensamento|ripensata|ripensandoci|cambiato+idea ~5 -- ricevut*|arrivat*|restitu*|reso|colore|taglia|consegnat*
      se ~5 non ~6 entro|arriva|qui|partito|spedito ~6 annull*|lo+annullo|disdic*|disdirei|non+mi+serve|non+serve|lascio+perdere|lasciate+perdere|non+lo+voglio
      ! non ~3 posso|possiamo ~2 più? ~2 permettere|permettermela|permettermelo|permettercelo|pagarlo|permetterci ~4 -- tempo|perdere
      già ~2 preso|comprato|acquistato ~2 lei|lui|mia|mio ~4 -- ricevuto+in+regalo
    `,
    tells: `
      per ~1 errore|sbaglio ~3 & ordine|ordinato|acquisto -- taglia|colore|ricevut*|indirizzo|conferma|email|modello
      doppio|duplicato ordine
      ordine ~1 doppio|duplicato
      cambiato ~1 idea -- ricevut*|arrivat*|colore|taglia|misura|modello|quantità
      non ~2 serve|servono ~1 più
      cantiere|evento|matrimonio ~3 sospeso|annullato|saltato|rinviato
      perso ~2 lavoro
    `,
    hints: `
      annullare|annullamento|cancellare|disdire
      troppo+tardi
    `,
    subjects: `
      annull*|cancellazione|disdetta|disdire|stop|doppio+ordine|non+mi+serve+più|recesso+prima|per+errore -- account|ordine+annullato|dati
    `,
  },
  exchange_request: {
    asks: `
      potrei|posso|possiamo|vorrei|vorremmo|avere|prendere ~3 la|il|un|una|quello|quella ~2 @product|<n>|m|altra|altro ~1 al+posto|invece|in+cambio ~4 -- ordine+di+ieri|spedi*|ancora+partit*
      sbagliato ~2 misura|taglia|numero|colore ~4 & arrivat*|ricevut*|provat*|consegnat*
      @change ~5 ricevuto|ricevuta|ricevuti|ricevute|arrivato|arrivata|consegnato|consegnata ~3 con ~4 -- indirizzo|rott*|danneggiat*|difettos*
      ricevuto|ricevuta|arrivato|arrivata|consegnato ~5 cambi*|sostitu* ~3 con ~4 -- rott*|sbagliat*|difettos*
      rimand*|rispedi*|restitui*|rendo|restitui* ~6 e ~2 voi? ~2 mandate|date|inviate|spedite|fate+avere|cambiate ~5 -- soldi|rimbors*
      provat*|indossat*|misurat* ~8 cambi*|misura|taglia|numero ~4 -- rimbors*|soldi|indietro
      ci ~1 vuole|vorrebbe|voleva ~2 un|una|la|il ~2 @product|taglia|misura|numero ~3 & arrivat*|stret*|larg*|piccol*|grand*|ricevut*|provat*
      @product|taglia|misura|numero|<n> ~3 al+posto+di|invece+di|in+cambio+di ~1 quest*|quell* ~4 -- ordinat*|sbagliat*|mandato|avete
      avete|avreste|c+è ~3 stesso|stessa ~4 altra|altro|più|diverso|misura|colore|taglia ~5 cambi*|cambio ~3
      cambiarla|cambiarlo|cambiarle|cambiarli|cambiare|cambio|cambiate|cambiereste|sostituirla|sostituirlo|sostituirle|sostituirli|sostituire|sostituite|scambiare|scambiarlo|scambiarla|scambiate|permutare|sostituzione|scambio ~8 con|per ~4 @product|altro|altra|più|un|una|quello|quella|quelli|quelle|stessa|stesso|<n> -- ordinato+ieri|ordinata+ieri|ordinati+ieri|ordinate+ieri|ordinato+oggi|ordinato+stamattina|appena+ordinato|appena+ordinata|nel+mio+ordine|nell+ordine|dell+ordine|già+stato+spedito|già+partit*|ancora+spedit*|ancora+partit*|ordine+di+ieri|non+è+ancora+partit*|prima+di+spedire|prima+che+part*|rott*|difettos*|ieri+ho+scelto|indirizzo|nell+ordine|danneggiat*
      mi|ci|ce|me ~1 la|lo|le|li? ~1 cambiate|cambi|cambiereste|sostituite|scambiate ~5 -- prima|indirizzo|fattura|rott*|ancora+partit*|beige+non
      come|quando|dove ~3 cambio|cambi|cambiare|cambiarla|cambiarlo|cambiarle|cambiarli ~3 -- indirizzo|password|idea|prima+della|fattura|email
      @can ~2 cambiare|cambiarla|cambiarlo|cambiarle|cambiarli|scambiare|scambiarla|scambiarlo|fare+un+cambio|fare+il+cambio|fare+cambio ~5 -- indirizzo|fattura|prima+di|prima+che|ancora+partit*|ordine|email|data|pagamento|intestazione
      fate|accettate|effettuate ~1 cambi|sostituzioni|cambio -- prezzo
      facciamo|fare|faccio ~1 a? ~1 cambio ~3 -- idea
      quando|dove ~5 cambio|sostituzione|nuova+taglia|taglia+nuova|taglia+giusta|il+<n>|la+<n> ~4 & rimandat*|rispedit*|reso|restituit*|cambio|sostituzione -- soldi|rotto
      rimandat*|rispedit*|restituit*|reso ~5 e|, ~2 aspetto|attendo|quando|vorrei|manca ~5 taglia|misura|numero|<n>|cambio|altro|altra
      in ~1 cambio ~3 -- recensione|link|vi+offriamo
      taglia|misura|numero ~2 in+più|in+meno|più+grande|più+piccola|più+piccolo|sopra|sotto|superiore|inferiore ~4 -- soldi|prima+di+spedire
      sta|stanno|va|vanno|calza|calzano|balla|stringe|stringono|stretta|stretto|stretti|strette|largo|larga|larghi|larghe ~7 cambi*|cambio|misura|taglia|numero|sostitu* ~5 -- rimbors*|soldi|restitu*
      preferirei|preferirebbe|preferiremmo|preferisco|gradiremmo|gradirei|vorrei|vorremmo ~6 più+grande|più+piccolo|più+piccola|altro+colore|altra+taglia|altra+misura|stesso+articolo|stessa+versione|stesso+modello ~4 & arrivat*|ricevut*|rimborso|cambio|consegnat*|sostitu*
      cambio ~2 di? ~1 taglia|misura|numero|colore|modello|articolo|merce ~4 -- prima|ancora+partit*|indirizzo|ordinato+la
      credevo|pensavo ~5 bastasse|fosse|andasse|invece ~5 & cambio|cambi*|doppio|misura
    `,
    tells: `
      sta|stanno|va|vanno ~1 piccola|piccolo|piccole|piccoli|grande|grandi|stretta|stretto|strette|stretti|larga|largo|larghe|larghi|corta|corto|corti|corte|lunghi|lunga & serve|cambi*|taglia|misura|numero|sostitu* -- rimbors*|soldi|restitu*
      mi|ci ~1 serve|servono|servirebbe ~2 taglia|misura|numero|il|la|un ~2 <n>|m|xl|in|più -- spedi*|ordinat*
      al ~1 posto ~1 del ~1 rimborso
      si ~1 può|possono ~1 cambiare ~4 -- indirizzo|ancora|prima
    `,
    hints: `
      cambiare|cambio|cambiarla|cambiarlo|sostituire|scambiare
      sta|stanno|va|vanno|vanno+grandi ~2 piccol*|grand*|strett*|larg*|cort*|lung*
    `,
    subjects: `
      cambio|cambi|scambio|sostituzione -- indirizzo|idea|destinazione|casa|colore|stato
      taglia|cambio+taglia|numero+sbagliato
      cambio colore -- ordine
    `,
  },
  return_request: {
    asks: `
      rendervelo|rendervela|renderveli|rendervele|restituirvela|restituirveli|restituirvele|rimandarveli|riprendervela|ridarveli|ridarvele ~4
      prendete|riprendete|accettate|riprendereste|ritirate ~2 indietro ~5
      prendete|riprendete ~3 articoli|mobili|prodotti|merce|montat*|usat* ~3 ?
      recedere|recesso|recedo ~4 contratto|ordine|acquisto|diritto ~4 -- ieri|non+ancora+spedit*|prima+della+spedizione|non+è+ancora
      ! non ~4 aspettative|esigenze|gusti|gusto ~5
      ve|vi ~1 lo|la|li|le|ne|questi|queste ~1 rimando|rispedisco|restituisco|riporto|rendo|rimanderei|restituirei|ridò ~5 -- cambi*|e+voi|mandate|documento
      mand*|spedi*|rimand*|torn*|invia* ~3 indietro ~4 -- corriere+lo|corriere+la|torna+indietro|soldi|mittente|dal+corriere|hanno+mandato|ho+rimandato|ho+già|ho+mandato|autista
      ! non ~2 si|fa|sono|mi|ci ~2 può+vedere|può+guardare|entra|trovo|fa|aspettavo|aspettavamo|convince|dice+niente|piacciono ~6 & rimand*|restitu*|reso|indietro|rimbors*|renderlo|ritir*
      diverso|diversa|diversi|peggio|brutto|brutta ~3 come|da+come|da+quello|rispetto|in+foto|foto ~5 & rimand*|restitu*|reso|indietro|rimbors*|tengo|rendere
      quanti|entro+quanti|entro+quanto|entro+quando|quanto+tempo ~4 restitu*|reso|rendere|recesso|rimandar*|recedere|indietro|ripensarci ~5 -- ricevuto+il+mio
      soddisfatti ~1 o ~1 rimborsati
      accettate|possibile|prevedete|fate ~2 resi|reso|restituzioni|la+restituzione ~4
      @want|@can|@ask|come|dove|fare|per|giorni|tempo ~5 @back -- rimbors*+del|quando+mi+ri|il+mio+reso+è|ho+già|rendere+conto|rendermi+conto|ricevuto+il+mio|mittente|stato+del|telefonata|nota+di+credito|soldi+del+reso|telefon*|consenso
      fare|faccio|effettuare|aprire|avviare|chiedere|procedere|richiedere|attivare|gestire|autorizzazione|autorizzare|pratica ~3 reso|restituzione|recesso|rma -- ricevuto|arrivato|stato|rimborso+del
      come|dove ~2 rimando|rispedisco|restituisco|rendo|spedisco|mando|riporto|faccio+il+reso|si+restituisce|si+fa+il+reso ~5 -- documento|foto|allegat*|email|pagamento|bonifico
      etichetta|modulo|istruzioni|procedura|codice|bollettino|politica|condizioni|spese|numero ~4 reso|restituzione|resi|restituire|recesso|rma -- ricevuto|stato|ho+usato|con+l+etichetta
      diritto ~2 recesso|ripensamento -- dati
      esercito|esercitare|avvalgo|avvalermi ~4 recesso|ripensamento
      mandare|mandarlo|mandarla|rimandare|rimando|rimandarlo|tornare|spedire|dare ~5 indietro ~3 -- soldi|corriere+lo|corriere+la|lo+rimanda
      @back ~5 @goods|uno|una|due|tre|<n>|scarpe|il|la|lo|le -- ho+reso|ho+restituito|abbiamo+reso|soldi|ricevuto+il|riaccredit*|avete+ricevuto|mio+reso|nota|mittente|stato|al+mittente|arrivato+da+voi
      ritirare|ritirarlo|ritirarla|ritirate|ritiro|riprendere|riprendervelo|riprenderlo|riprenderla|riprendete|riprendetelo|venite+a+prendere ~7 & non|poltrona|tengo|indietro|casa|me+lo -- negozio|giacenza|filiale|pronto|bancali|colli|punto+di+ritiro|corriere+ha|posso+ritirare|ritirate+la|quando+posso
      me|ce ~1 lo|la|li|le ~1 venite|passate|riprendete|ritirate ~3
      riavere|ridatemi|ridarmi|rimborsarmi|rimborso|rimborsate|soldi+indietro ~5 & restitu*|piace|soddisf*|bello|tengo|qualità|convince|rendere|salotto|aspett* -- quando|ancora+non|non+ho+ancora|già|attesa|annull*
      ! non ~3 piace|piacciono|piaciuto|piaciuta|piaciuti|convince|convinto|convincono|soddisf*|va+bene|tengo|tengono|teniamo|sta+bene|si+abbina|fa+per ~9 -- cambi*|servizio|assistenza|sito
      che|quali possibilità ~4 & piaciut*|regalo|sigillat*|indietro
    `,
    tells: `
      ! non ~2 è|era|sono ~2 come ~3 aspettavo|immaginavo|pensavo|foto|sembrava|descri* ~3 -- ordinato+il|rott*
      ! non ~2 mi|ci ~1 serve|servono|entra|piace|piacciono ~4 & arrivat*|ricevut*|provat*|scatola|consegnat*
      troppo ~1 grande|piccolo|piccola|scuro|scura|chiaro|ingombrante|pesante|alto|alta|lungo|lunga|grandi & restitu*|indietro|rimbors*|rendere|reso -- cambi*
      ! non ~2 sta|va|stanno|entra|passa ~3 bene|stanza|salotto|con
      reso|resi|recesso -- il+mio+reso+è|stato|avete+ricevuto|ricevuto|quando|soldi|rimbors*
      doppione|regalo+doppio|hanno+regalato|già+uno|eccedenti|eccedente|avanzat* ~4
      ! non ~1 la|lo|li|le ~1 tengo|teniamo|voglio+tenere
      non ~1 fa ~1 per ~1 noi|me
      confezione|scatola ~2 sigillata|originale|intatta|integra ~3
      diverso|diversa|altra+cosa ~3 foto|sito|vivo|dal+vivo ~5 -- ordinato|mandato
      come ~2 ci|mi ~1 regoliamo|regolo $
    `,
    hints: `
      restituire|reso|restituzione|recesso|rendere
      rimborso
      non ~2 piace|piacciono|convince|va|sta
    `,
    subjects: `
      reso|restituire|restituzione|recesso|rma|resi|etichetta+reso|rendere|ritiro+a+domicilio|non+soddisfatta|non+soddisfatto|regalo+doppio -- stato|ricevuto|prima+della|sendungs|rimborso
    `,
  },
};
