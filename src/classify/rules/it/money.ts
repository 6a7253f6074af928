// Italian: what a mail says that asks about refunds, invoices and payments. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const money: IntentRules = {
  refund_status: {
    asks: `
      ^ e ~2 soldi|rimborso|denaro|accredito ~2
      e ~1 i|il soldi|rimborso|denaro $
      rimborso|accredito|soldi ~3 non ~2 c|ci ~2 è|sono ~2 $
      <n>|euro ~3 dovete|devo+avere|spettano|spetta|indietro|tornano|rivedo|restituit*|avanzo ~4 -- addebit*|fattur*|sconto|preventivo
      che|quanto ~1 mi|ci ~1 dovete|spetta|spettano ~4
      distanza ~6 reso|rimbors*|restituzione|annullamento ~6 -- vorrei
      reso ~5 consegnato|arrivato|ricevuto|recapitato ~6 non|nulla|niente|nessun ~5 soldi|email|rimbors*|risposta|accred*|ricevut*
      annullato|annullata|annullati ~2 da ~1 voi ~9 rimbors*|soldi|accred* ~3
      @money ~4 nemmeno|neanche|neppure|nessuna|zero ~3 ombra|traccia|notizia|segno|euro|centesimo ~3
      nemmeno|neanche|ancora ~3 ombra|traccia|euro|centesimo ~4 rimbors*|soldi|pagament*|accred* ~3
      ritirat*|ritirato|ripreso|rientrat* ~6 soldi|rimbors*|accred*|restituzione+del ~6 -- vorrei|ritirarlo
      rivedo|rivedrò|rivedere|riavere|riavrò|riavrei ~3 soldi|denaro|miei+euro|quattrini|<n> ~4 & quando|ancora|non|dove|settimane|reso|annullat*
      miei|i|gli|quei ~1 <n>|soldi|euro ~1 euro? ~4 quando|dove|non|ancora|mai ~4 & rimbors*|reso|restitu*|annull*|indietro|tornat* -- addebit*
      quando|ancora|non ~4 ridate|ridato|ridatemi|tornano|tornati|restituiti|rimborsat*|riaccreditat* ~4 soldi|importo|somma|euro|denaro|pagamento ~3
      pratica|richiesta ~2 di? ~1 rimborso|reso ~5 -- vorrei+aprire|aprire|come
      dopo|dal|dalla|dall ~1 reso|restituzione|annullamento|recesso|storno ~6 soldi|rimbors*|accred*|nulla|niente|riaccred*
      quando|quanto|entro+quando ~8 @money -- se+restituisco|se+rendo|in+caso+di|garanzia|politica|avere+la+nota+firmata
      quando ~4 restituite|restituirete|ridate|ridarete|rimborsate|rimborserete|riaccreditate|accreditate|riaccrediterete|stornate|rendete ~4 -- telefonata
      dove|dov ~3 @money ~5 -- mando|spedisco
      @money ~6 non|mai|ancora|nulla|niente ~4 arrivat*|vist*|ricevut*|vedo|c+è|pervenut*|accreditat*|avut*|fatto|arriva -- se+non|voglio|vorrei+il+rimborso
      non|mai|ancora|nulla|niente|nessun|né ~6 @money -- voglio|vorrei|preferirei|soddisf*|piace|tengo|al+posto+del|invece+del|senza+rimborso|prendono|restituirlo|presi|scalat*|conferma|bello
      attesa|attendo|attendiamo|aspetto|aspettiamo|aspettando|attendendo ~5 @money -- vorrei+il+rimborso|voglio+il+rimborso|restituirlo|restituirla|vorrei+un+rimborso|voglio+un+rimborso|piace|preferirei
      stato|situazione|novità|notizie|aggiornamenti|sollecit*|tempi|tempistiche|a+che+punto ~5 rimborso|rimborsi|reso|accredito|riaccredito|nota+di+credito|storno|resi|restituzione|pratica+di+reso -- come+faccio|etichetta
      reso|rientrato|restituito|rispedito|rimandato ~4 arrivato|ricevuto|registrato|processato|lavorato|elaborato|consegnato|accettato|da+voi ~4 -- conferma+d+ordine|sono+arrivat*|ho+ricevuto
      avete|hai|è ~2 ricevuto|registrato|elaborato|processato ~3 reso|restituzione|pacco+reso|mio+reso|merce+resa ~3
      quando ~3 rimbors*|riaccred*|accred* ~5
      rimborsat*|accreditat*|riaccreditat* ~3 solo|soltanto|meno|parzial*|in+parte|metà|<n> ~5 -- addebit*
      rimborso ~4 parziale|inferiore|sbagliato|minore|incompleto|più+basso ~3
      quale|che carta|conto ~6 accred*|rimbors*|riaccred*
      restituito|reso|rimandato|rispedito|restituita|ridato|resi ~8 soldi|rimbors*|accred*|nulla|niente|visto ~5 -- ancora+arrivata+la+taglia|vorrei|come
      annullato|disdetto|annullata|cancellato ~8 soldi|rimbors*|restituit*|accred*|riaccred* ~4 -- vorrei|se+non
      non ~3 restituito|ridato|rimborsato|riaccreditato|accreditato|reso ~3 -- piace
      promesso|detto|assicurato|garantito|promessa|assicurata ~5 rimbors*|accred*|soldi|bonifico|riaccred*|storno ~4 -- prezzo
      bonifico ~2 di? ~1 rimborso|restituzione
      nota|note ~1 di ~1 credito ~6 -- emettere+nuova
      estratto|carta|conto|paypal|banca ~5 nulla|niente|non ~3 & rimbors*|accred*|soldi|vostra|voi|nulla|niente|visto|arriv*|riaccred* -- andare+avanti|transazione|conferma|ordine|addebit*|pagar*|rifiut*|pagamento|doppi*|due+volte|accett*|autorizz*
      rimborso ~5 carta|paypal|conto|iban|banca|postepay ~5 -- voglio|vorrei
      quanto ~2 ci ~1 mette|vuole|mettono|mettete ~3 rimbors*|accred*|soldi|riaccred* ~3
      email ~3 rimborso & non|nulla|niente
    `,
    tells: `
      soldi ~2 indietro
      rimborso|riaccredito|accredito -- richiesta|vorrei|voglio
      resa|reso|restituit* ~4 fa|giovedì|lunedì|da|il ~4 & soldi|rimbors*|accred*|credito
      accredito|bonifico ~3 per|entro|di ~2
    `,
    hints: `
      rimborso|riaccredito|nota+di+credito|soldi
    `,
    subjects: `
      rimborso|riaccredito|nota+di+credito|soldi|accredito|stato+reso|reso+ricevuto|stato+rimborso -- richiesta+di+rimborso
    `,
  },
  invoice_request: {
    asks: `
      @bill & corregg*|correzione|riemett*|modific*|rettific*|sbagliat*|errat*|intestat*|aggiornare -- pagat*|addebit*|rimbors*|alleghiamo
      @ask|mandate|mandarmi|mandare|inviare|inviarmi|inviateci|inviate|emettere|emettete|riemettere|riemetterla|avere|ricevere|ricevuto|ricevuta|ottenere|scaricare|scarico|trovo|trovare|manca|girarmi|girare|girate|girarci|richiede|richiedo|chiede|fate|farmi|fare|perso|copia|serve|servirebbe|quando|dove ~7 @bill -- alleghiamo+la+nostra|in+allegato+la+nostra|nostra+fattura|fattura+commerciale|addebitat*|carta+di|fattura+a+<n>+giorni|fatturato|proforma+relativa|con+fattura+a
      @bill ~6 manca|mancante|serve|necessari*|richiesta|copia|pdf|corretta|ricevuta|arrivata|mai|non|grazie|per+favore|intestata|intestare|elettronica|errata|sbagliat* -- pagata|allegat*|alleghiamo|commerciale|nh
      copia|duplicato|pdf|ristampa ~4 @bill
      @bill ~8 sbagliat*|errat*|corregg*|correzione|corretta|modific*|partita+iva|p+iva|codice+fiscale|intestazione|intestat*|ragione+sociale|iva -- pagato
      @change|corregg*|correzione|riemett*|intestare|rettific* ~5 @bill
      intestare|intestata|intestato|intestazione|intestarla ~6 fattura|ditta|azienda|società|documento|studio|p+iva -- spedizione
      codice ~1 sdi|univoco|destinatario ~4
      sdi|pec|p+iva|partita+iva ~5 & fattura*|fattura+elettronica|fatturazione
      fattura+elettronica ~4
      fatturare|fatturarmi|fatturarlo|fatturate ~4 -- alla+sede+centrale|procedete|accett*|a+hotel|scusate
      documento|documenti|pezza|carta ~3 fiscale|contabilità|intestat*|giustificativ*|contabile|commercialista|rimborso+spese ~5 -- identità
      commercialista|contabilità|amministrazione|ragioneria|ufficio+contabile|nota+spese|rimborsa|rimborso+spese|detrazione|730|bonus+mobili ~8 fattura|documento|scontrino|ricevuta|giustificativo|intestat* ~4
      documento|fattura|fatture|scontrino ~5 per ~2 contabilità|commercialista|azienda|garanzia|detrazione|rimborso+spese|amministrazione|nota+spese
      mandate|inviate|avere|inviarmi|mandarmi|fatta|serve ~3 ricevuta ~3
    `,
    tells: `
      commercialista|contabilità|amministrazione|ragioneria ~5 & documento|@bill|ricevuta
      @bill -- allegat*|alleghiamo|commerciale|proforma|pagato|addebit*|nh|fatturare
      azienda ~4 rimbors* ~5 documento|intestat*
    `,
    hints: `
      @bill
      contabilità|commercialista|fatturazione
    `,
    subjects: `
      @bill|ricevuta|fattura+elettronica|fatture|intestazione|nota+spese|dati+fiscali|commercialista|giustificativo -- commerciale|vostro|vs|nh|proforma|merce
    `,
  },
  payment_problem: {
    asks: `
      pagamento|transazione|bonifico ~3 non ~3 buon+fine|andato|riuscito|completato|confermat*|autorizzat*|andata ~4 -- rimbors*
      soldi|importo ~3 presi|scalati|addebitati|prelevati ~4 & pagamento|transazione
      bloccat* ~3 carta|conto|bancomat ~4 -- rimbors*|riaccred*
      soldi|importo|cifra ~3 uscit*|prelevat*|scalat* ~4 & due|doppi*|sbagliat*|strano|non+riconosco|senza
      codice|buono|coupon ~4 scadut*|valido|accettat*|applica|funziona ~3 -- cancello|tracking|portone
      due|doppi|tre ~2 pagamenti|addebiti|transazioni|prelievi|importi|movimenti|operazioni ~3 -- metodi|rate
      non ~2 mi|ci ~1 fa|lascia|permette ~2 andare+avanti|proseguire|procedere|concludere|continuare|ordinare|acquistare|inserire ~4
      esce|compare|appare|da|mostra|restituisce ~2 errore ~3 & paypal|pag*|carta|cassa|checkout|satispay -- tracking|link
      @can ~4 pagare|saldare|pagamento ~5 -- dogana|dazi|reso|spedizione+del+reso|non+si+paga
      non ~2 scalato|applicato|riconosciuto|considerato|detratto ~3 & sconto|buono|codice|coupon|totale|promozione|voucher
      addebit*|scalat*|pagat*|preso|presi|prelevat*|addebito|pagamento|uscit*|tolto|tolti ~6 due+volte|doppio|doppia|2+volte|doppi|tre+volte|di+nuovo|doppiamente -- vale+il
      doppio|doppi|duplicato|secondo ~1 addebito|addebiti|pagamento|prelievo
      addebito|addebiti|prelievo|transazione|movimento ~5 non|sconosciut*|sospett*|mai|strano|errat* ~4 -- rimborso
      uscito|usciti|prelevato|scalato|addebitato ~3 due|doppio|stesso ~3 importo|volte ~3
      importo|prezzo|cifra|totale ~4 sbagliat*|errat*|diverso|diversa|superiore|maggiore|più+alto -- rimbors*
      addebitat*|scalat*|pagat*|fatto+pagare ~5 ma|invece|anziché|però|più ~6 prezzo|era|<n>|costa|doveva ~3 -- conferma|rimborsat*|nulla|arrivat*
      pagamento|carta|transazione|paypal|bancomat|postepay|bonifico|satispay|klarna|cassa|operazione ~6 rifiutat*|rifiuta|respint*|fallito|fallita|negat*|errore|bloccat*|sospeso|non+va|non+funziona|non+riesce|non+passa|non+accettat*|non+autorizzat*|scadut*|annullat*|in+attesa|negata|non+viene -- rimbors*|riaccred*|vecchia+è+bloccata
      rifiutat*|respint*|negat* ~3 pagamento|carta|transazione
      ! non ~3 pagare|pago|pagamento|pagato|fa+pagare|accetta|accettata|accettato|autorizzat* ~4 -- spedizione|dazi|fattura|voglio|reso|intendo|dogana|rispond*|autorizzato+a|senza+pagare
      ! non ~2 riesco|riusciamo|mi+fa|posso|permette|consente ~4 pagare|pagamento|completare|concludere|finalizzare|checkout ~4
      problema|problemi|errore|errori|difficoltà ~4 pagamento|pagare|carta|cassa|checkout|paypal|bonifico -- rimborso
      pagamento ~4 sospeso|attesa|pending|fallito|elaborazione|bloccato
      risulta|compare|segna|dice|appare|vedo ~3 da+pagare|non+pagato|insoluto|in+attesa+di+pagamento|pagamento+in+sospeso|non+pagata
      bonifico ~6 ricevut*|arrivat*|fatto|effettuat*|eseguit*|inviat*|disposto|vist* ~4 -- rimborso|promesso|acconto+per|di+rimborso
      fatto|effettuato|eseguito|disposto|inviato ~3 bonifico|pagamento|versamento ~6 -- rimborso
      ricevuto|arrivato|visto ~3 bonifico|pagamento|versamento ~3 -- rimborso|reso
      codice|buono|coupon|voucher|gift+card|carta+regalo|promozione|sconto|promo ~6 non|errore|scadut*|rifiut*|invalid*|applicat*|accettat* ~4 -- portone|cancello|tracking|sdi
      accettate|accetta|prendete|posso+pagare|si+può+pagare|possibile+pagare|pagare ~5 satispay|paypal|carta|rate|klarna|scalapay|bonifico|contrassegno|amex|bancomat|contanti|postepay|consegna|assegno ~5 -- rifiut*|rimbors*|dazi|fattura+a
      metodi|modalità|metodo|forme|mezzi ~2 pagamento|di+pagamento -- cambiare+metodo
      rate|rateizzare|rateale|contrassegno ~3 ?
      iban|coordinate+bancarie|estremi+bancari|coordinate ~5 -- nostre+coordinate|nuovo+iban|nuove+coordinate|rimbors*|riaccred*|mio+iban|accredit*
      link ~2 pagamento|per+pagare
      dove|come ~2 pago|pagare|si+paga|posso+pagare|effettuare+il+pagamento ~4 -- reso|dazi
      addebit* ~6 non ~2 riconosco|fatto|autorizzat*|mio
    `,
    tells: `
      pagato ~3 con|tramite|via ~2 bonifico|paypal|carta|satispay|postepay ~4
      addebitat*|scalat* -- rimbors*|conferma|ordine+andato
      codice ~1 sconto
      buono ~1 regalo
      banca ~3 dice|conferma|assicura ~7 importo|uscit*|pagament*|addebit*
      operazione ~2 non ~1 autorizzata
    `,
    hints: `
      pagamento|pagare|pagato|carta|addebito
    `,
    subjects: `
      pagamento|addebito|rifiutato|bonifico|importo|codice+sconto|buono+regalo|paypal|rate|coordinate+bancarie|non+riesco+a+pagare|iban|metodi -- rimborso|modalità+di+spedizione
    `,
  },
};
