// Alarm words in Italian. Shape: alarm-patterns.ts.
import type { AlarmPatterns } from './alarm-patterns.ts';

export const italianAlarms: AlarmPatterns = {
  language: 'it',
  classes: {
    assistant:
      'ia|ai|assistente|bot|chatbot|modello+linguistico|modello|intelligenza+artificiale|sistema|agente+automatico|assistente+automatico|assistente+virtuale|llm',
    rules: 'istruzione|istruzioni|regole|regola|direttive|indicazioni|ordini|prompt|restrizioni|politiche|filtri|norme',
  },
  alarms: {
    anger: `
      furios*|inaccettabile|vergogna|vergognoso|vergognosa|vergognatevi|indecente|scandaloso|scandalosa|schif*|arrabbiat*|indignat*|incazzat*|esasperat*|stufo|stufa|stanco+di|stanca+di|pessim*|penoso|allucinante|ridicol*
      peggior* ~2 servizio|negozio|esperienza|azienda|sito
      ladri|truffa|truffatori|imbroglioni|farabutti|truffato|truffata
      merda|cazzo|stronz*|vaffanculo|porca
      mai ~1 più ~3 -- non+l+ho
      terza|quarta|quinta|ennesima|terzo|quarto|ennesimo ~1 volta|mail|email|messaggio|sollecito
      presa ~2 in ~1 giro
      mi ~1 arrabbio
    `,
    threat: `
      ultimo|ultima ~1 avviso|avvertimento|sollecito|possibilità|chance
      altrimenti|diversamente|in+caso+contrario ~6 avvocato|denunci*|legal*|vie|polizia|carabinieri|recension*|consumatori|segnal*
      denunci*|denuncerò|querela|querelare|esposto
      polizia|carabinieri|guardia+di+finanza|agcm|altroconsumo|codacons|associazione+consumatori|garante
      ve|se ~1 ne ~1 pentir*
      diffida|diffido|diffidare|messa+in+mora
      so ~2 dove ~2 abit*
      ammazz*|uccid*|bomba|bruciare+il ~2 -- bomba+da+bagno
    `,
    legal: `
      avvocato|avvocata|avvocati|legale|legali|studio+legale|ufficio+legale -- sede+legale|rappresentante+legale|ragione+sociale|garanzia+legale
      tribunale|giudice|causa+legale|citazione|giudice+di+pace|denuncia|querela|diffida|messa+in+mora|conciliazione|risarcimento|vie+legali|azioni+legali|azione+legale
      fare|faccio|farò ~2 causa
      codice ~2 consumo
      diritti ~2 consumator*
      inadempimento|inadempienza ~3
      risarcimento|danni+morali
    `,
    press: `
      articolo|pezzo|inchiesta|servizio & cito|citare|citarvi|redazione|lettori
      giornalista|giornalisti|giornale|alla+stampa|striscia+la+notizia|le+iene|mi+manda+rai
      trustpilot|google|twitter|tiktok|instagram|facebook|youtube|social ~6 & recension*|pubblic*|post*|raccont*|condivid*|scriv*|tutti
      pubblicare|pubblicherò|pubblico|posterò|lascerò|lasciare|condividerò|scriverò ~6 recensione|recensioni|social|pubblicamente|online|internet|trustpilot|screenshot
      recensione|recensioni ~1 negativ*
      richiesta+stampa|giornalista|giornalisti|redazione|redattore|redattrice|ufficio+stampa|quotidiano|testata+giornalistica
      dichiarazione|commento|intervista ~8 articolo|servizio+in+onda|inchiesta|lettori|pubblic*
    `,
    safety: `
      fuoco|incendio|fiamme|fumo|scintille|esploso|esplosa|esplosione|preso+fuoco|cortocircuito|corto+circuito|bruciato|bruciata|brucia|bruciatura|bruciacchiat*|fumava|sciolto|sciolta|fuso -- rilevatore+di+fumo|a+fuoco+lento|messo+a+fuoco|messa+a+fuoco|fuso+orario|caffè+sciolto
      ustion*|scottat*|surriscald*
      scossa ~1 elettrica
      preso ~2 scossa
      folgorat*
      ferit*|punti+di+sutura|sanguin*|mi+sono+tagliat*|si+è+tagliat*
      ospedale|pronto+soccorso|ambulanza|medico ~9 & finit*|dovut*|brucia*|tagliat*|portat*|causa|colpa|ustion*
      allergia|allergic*|eruzione+cutanea|orticaria|intossic*|avvelen*|tossic*|monossido|fuga+di+gas -- ipoallergenic*|anallergic*
      bambino|bambina|neonato|figlio|figlia|nipote|cane|gatto ~8 ingoiat*|ingerit*|soffoc*|ferit*|bruciat*|tagliat*|ustion*|inghiott*
      ingoiat*|inghiottit*|soffoc*|ingerito
      pericolo|pericoloso|pericolosa|pericolosi|pericolosità
      crollat* ~4
    `,
    chargeback: `
      chargeback|riaddebito
      storno|stornare|stornato ~4 banca|bancario|carta|pagamento|addebito|addebiti|transazione|importo|somma|operazione|paypal
      banca|carta|chied*|chiest*|richied*|richiest*|avvi*|contest*|ottenere ~4 storno|stornare
      contest* ~6 pagamento|addebito|banca|carta|paypal|transazione|importo
      banca|carta ~6 contest*|storn*|annull*|disconosc*|blocc* ~2 pagamento|addebito
      disconosc* ~4
      controversia|contestazione ~4 paypal|klarna|banca|carta
      paypal|klarna ~4 controversia|contestazione|reclamo
      protezione ~1 acquirenti|acquirente|acquisti
      bloccare|bloccherò ~3 pagamento
    `,
    fraud: `
      nuovo|nuove|altro|altra|altre|diverso|diversa|seguente|seguenti|cambio ~3 conto|coordinate|iban ~3 -- altro+conto+aperto
      coordinate ~1 bancarie ~4
      conto ~1 corrente|bancario ~4 cambiat*|nuov*|divers*|seguent*
      rimbors*|bonifico|soldi|denaro|accredit*|pagamento ~9 altro+conto|altra+carta|conto+seguente|nuovo+conto|seguente+conto|questo+conto|conto+di+mia|conto+di+mio|iban|bitcoin|carte+regalo|western+union
      spedizioniere|rispedi*|inoltro|forwarder|cargo ~4 & sped*|mand*|indirizzo|consegn*|cambi*
      non ~3 raggiungibile|contattabile|reperibile ~3
      non ~2 chiamate|chiamare|telefonate|contattate ~3
      riservato|segreto|tra+noi|riservatezza|confidenziale ~2 -- riservato+e|messaggio+è+riservato|può+contenere|riservate+e|informazioni+riservate|carattere+riservato|contenuto+riservato|riservatezza+dei
      per ~1 conto ~1 del|di ~3 titolare|cliente
      hackerat*|violat*|compromess* ~3 account|conto|mail|email
      account|conto|mail ~3 hackerat*|violat*|compromess*|rubat*
      rubat* ~2 carta|identità
      mai ~3 fatto|effettuato|ordinato ~3 quest* ~1 ordine|acquisto
      carte+regalo|buoni+regalo|gift+card ~5 & compr*|codic*|invi*
    `,
    manipulation: `
      ignora|ignorare|ignorate|ignori|ignorando|dimentica|dimenticare|dimenticate|trascura|scavalca|aggira|sospendi|salta|disattendi|non+tenere+conto ~6 @rules
      istruzioni|regole|direttive|indicazioni|ordini ~2 precedenti|iniziali|originali|interne|segrete|nascoste|nuove|sopra|ricevute
      nuove|precedenti ~1 istruzioni|regole|direttive -- consegna
      messaggio|avviso|comando|istruzione|nota ~2 di|del ~1 sistema
      modalità ~2 sviluppatore|amministratore|manutenzione|libera|senza+restrizioni|debug|admin|test
      come|in+quanto ~3 ia|modello+linguistico|intelligenza+artificiale|assistente+virtuale|chatbot
      sei|siete|sarai ~2 ora|adesso|un|una|l ~3 @assistant|dan|libero|amministratore
      da+ora|d+ora|da+questo+momento|a+partire+da+ora|da+questa+riga|da+qui ~5 sei|rispondi|agisci|in+poi|devi
      agisci+come|comportati+come|fingi+di|fai+finta+di
      caro|gentile|ciao|attenzione|nota|per|all|messaggio+per|istruzioni+per ~3 assistente+ia|assistente+ai|assistente+virtuale|assistente+automatico|l+ia|ia|bot|modello+linguistico|chatbot|intelligenza+artificiale|sistema+automatico
      gentile|caro|ciao|salve assistente
      nota|note|informazione|informazioni|istruzione|istruzioni|messaggio|avviso per|al ~1 software|programma|sistema|robot ~2 risposta|risposte
      @assistant ~2 che ~3 legge|leggerà|elabora|gestisce|risponde|processa
      assistente|sistema|agente ~1 automatico|automatizzato|virtuale ~5 autorizzat*|abilitat*|deve|può|incaricat*|dovrà
      ripeti|ripetere|ripeta|mostra|mostrare|rivela|rivelare|stampa|elenca|copia|trascrivi|scrivi|dimmi ~7 @rules|configurazione|password|soglie -- per+il+reso|di+montaggio|per+l+uso|di+lavaggio|per+la+restituzione|d+uso
      istruzioni|regole ~5 ti|ti+sono|hai|avete ~3 date|ricevut*|state+date|dato
      rispondi|risponda|rispondete|rispondere|scrivi|conferma|confermi|restituisci|dì|dica ~6 esattamente+questa|esattamente+con|esattamente+la|parola+per+parola|testualmente|letteralmente|solo+con|soltanto+con|unicamente+con|la+frase|seguente+frase|questa+frase|in+json|json|nient+altro -- esattamente+quando|esattamente+dove
      non ~2 menzion*|dire|dirlo|informare|informate|avvisare|avvisate|rivelare|segnalare|segnalate|inoltrare|coinvolgere|parlare|cita* ~6 personale|staff|umani|umano|operatori|messaggio|paragrafo|colleghi|nessuno|responsabile|nota|questa
      senza|nessuna|non+serve|non+occorre|non+richiede|non+è+necessaria ~3 approvazione|verifica|autorizzazione|convalida|controllo|intervento|conferma|revisione ~2 umana|umano|manuale|ulteriore|aggiuntiva|preventiva
      già ~4 verificat*|approvat*|autorizzat*|convalidat* ~4 da|dal|dalla|direzione|ufficio|team|sicurezza -- pagamento
      verificat*|approvat*|autorizzat* ~2 da|dal|dalla|dall ~3 direzione|ufficio|team|antifrode|sicurezza|responsabile|dirigenza
      tratta|trattare|considera|considerare|contrassegna|segna|classifica|classificare|etichetta ~6 come ~3 verificat*|approvat*|semplice|stato|sicur*|risolt*|attendibil*|routine|richiesta+di+stato
      controlli|verifiche|verifica ~4 superat*|sospes*|disattivat*|annullat*|saltat*
      tutti|altri|elenco|lista ~3 clienti|utenti|acquirenti ~7 & nome|nomi|indirizzo|indirizzi|email|mail|dati|elenco|telefono -- miei+ordini|nostri+clienti|miei+clienti|nostri+ordini|altri+clienti+hanno
      dati|database|archivio ~2 clienti|dei+clienti|altri+clienti
      esegui|eseguire|esegua|lancia|attiva ~4 funzione|comando|azione|strumento|rimborso|direttamente|codice|script
      jailbreak|prompt
      codice ~2 autorizzazione|approvazione|sblocco -- reso
      il|la ~1 tuo|tua ~2 compito|obiettivo|missione ~2 è
      questo ~2 è ~2 test|prova|simulazione ~3 -- prova+d+acquisto|prova+di
      altri ~1 bot|assistenti ~3
      inizio|fine ~2 messaggio|istruzioni ~2 sistema
      istruzione|nota|direttiva|disposizione ~1 interna ~5 ia|ai|assistente|agente|bot|elaborazione|automatica
      nota|avviso|messaggio|informazione|indicazione per|al|all|alla ~3 assistenza|servizio|supporto|sistema|risposta|risponditore ~3 automatic*|automatizzat*|virtual*|digital*
      includ*|inser*|aggiung*|riport*|scriv* ~3 risposta ~4 frase|dicitura|testo
      includ*|inser*|aggiung*|riport*|scriv* ~2 frase|dicitura & risposta
      invi*|rispond* ~5 senza ~3 approvazione|revisione|autorizzazione|supervisione -- non|mia|nostra
      nota|avviso|messaggio|indicazione|paragrafo ~3 non ~3 citat*|menzionat*|riportat*|citare|menzionare
    `,
  },
  doubts: `
    non|mai|niente|nulla|nessun|nessuno|ancora+niente ~4 ricevuto|ricevuta|arrivato|arrivata|arrivati|c+è|qui|trovato|visto|pacco|consegnato|consegna|consegnata|traccia -- fattura|conferma|risposta|rimborso|mail|email|nessun+problema|niente+di+grave
    cassetta|porta|portone|portineria|pianerottolo|cassetta+della+posta ~5 vuot*|niente|nulla|non
    nessuno|vicino|vicini|portiere|portinaio ~5 ha|sa|visto|ricevuto|niente -- l+altra+volta|ultima+volta|scorsa+volta|di+solito
    risulta|risultato|dice|segna|secondo|risulterebbe ~6 consegnat* ~8 ma|non|però|niente|mai|nessuno
    consegnat* ~8 ma|non+ho|non+c|però|niente|mai|nessuno
    sedicente|presunta|asserita|in+teoria ~4
    altro|sbagliat*|altra ~1 indirizzo|porta|casa|palazzo|portone|firma
    indirizzo|porta|casa ~1 sbagliat*
    rubat*|sparit*|smarrit*|scompars*|perso
    chi ~3 firmato|ricevuto|ritirato
    non ~1 è ~2 mia ~1 firma|porta|casa
    prova|ricevuta ~1 di ~1 consegna
    davvero|realmente|veramente ~3 consegnat*|arrivat*
  `,
  orders: `
    ignor*|rispond*|approv*|rimbors*|conferm*|classific*|tratta|segna|invi*|esegu*|rivel*|ripet*|modific*|cambi*|cancell*|menzion*|trasferi*|obbed* ~4
    devi|deve|dovete|sei|dovrai
    assistente|ia|modello|bot|sistema|prompt|istruzioni
  `,
  hurry: `
    urgente|urgenza|urgentemente|subito|immediatamente|immediato|al+più+presto|quanto+prima|il+prima+possibile
    oggi|stasera|domattina|entro+domani|entro+oggi|stamattina
  `,
};
