// Italian: what a mail says that wants of people: to complain, to be called, their data, or nothing at all. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const people: IntentRules = {
  complaint: {
    asks: `
      inaffidabil*|inaudito|inaudita|poco+seri|poco+seria|pessimi|deplorevole|incompetenza|negligenza|menefreghismo|indifferenza|scorretti|scorretta|disonesti|disonesto
      dopo ~3 rassicurazioni|promesse|solleciti|telefonate|email|mail ~5 ancora|nulla|niente|nessuno ~4 -- rimbors*|accred*
      ultima ~1 ruota ~3
      non ~2 si ~1 fa|fanno|tratta|trattano|lavora|gestisce ~4 così|in+questo+modo|clienti
      qualità|serietà|professionalità ~3 zero|inesistente|scarsa|sotto|scesa|nulla|peggiorat* ~3
      non ~2 consiglio|consiglierò|raccomando|consigliato ~4 nessuno|amici|sito|negozio|voi ~2
      reclamo|reclami|lamentela|lamentele|lamentarmi|lamentare|protesta|protestare ~4 -- vostro+reclamo|vs+reclamo|apri*|corriere+apri*|esaminato
      inaccettabile|inammissibile|indecente|vergogna|vergognoso|vergognosa|vergognatevi|scandaloso|scandalosa|schifo|schifoso|indegno|assurdo|assurda|ridicolo|ridicoli|ridicola|imbarazzante|intollerabile|indignat*|oltraggio|penoso|incompetenti|incapaci|buffoni|cialtroni|disastro|disastrosa -- uno+scherzo
      delus*|deluder*|insoddisf*|disappunto|scontent*|arrabbiat*|infuriat*|stuf*|furios*|furibond*|esasperat*|amareggiat*|disgustat*|scocciat*|seccat*|incavolat*|incazzat*|malcontento|rammarico|nauseat* ~5 -- stufa+a|comunichiamo|comunicar*|informar*
      pessimo|pessima|pessimi|peggiore|peggior|scadente|scarsissim*|inesistente|orribile|terribile|penosa|indecoros*|scarso|scarsa ~3 servizio|esperienza|assistenza|azienda|negozio|ditta|trattamento|sito|acquisto|gestione|qualità
      servizio|esperienza|assistenza|azienda|trattamento|comportamento|gestione ~3 pessim*|inesistente|vergognos*|scadente|orribile|inaccettabile|terribile|scandalos*|deplorevole
      ! nessuno|non|mai ~4 risponde|rispondete|rispondono|risposto|richiama|richiamato|risposta|degna|degnato|considera|risponde+nessuno|risposte ~3 -- serve+rispondere|serve+risposta|necessario|rispondere+a+questa|occorre|bisogno+di+risposta|citofono
      senza ~2 risposta|risposte|riscontro ~3
      terza|seconda|quarta|quinta|ennesima|decima|terzo|quarto|quinto|<n> ~1 email|volta|messaggio|sollecito|segnalazione|richiesta|tentativo ~6 & scriv*|mand*|ignor*|chied*|risp*|ancora|invio|contatto -- consegna|corriere|primo
      scritto|chiamato|sollecitato|telefonato|contattato|mandato|scrivo ~4 volte|più+volte|ripetutamente|settimane|invano|inutilmente -- addebit*
      ignor* ~3 -- ignorate+la+mia|ignorare+la+mia|ignorate+il|ignori -- istruzioni
      mai ~1 più ~4 -- arrivat*|ricevut*
      non ~2 comprerò|acquisterò|ordinerò|compro|compreremo|acquisteremo ~2 più|mai ~3
      ladri|truffa|truffatori|truffato|truffata|imbroglioni|ladro|truffaldin*|delinquenti|farabutti|raggiro|truffat*
      maleducat*|cafone|cafona|scortes*|sgarbat*|villano|arrogante|arroganti|prepotente|insult*|urlato|aggredit*
      presa ~1 in ~1 giro|per+i+fondelli|per+il
      prendete|prendendo|preso ~2 in ~1 giro ~2
      avvocato|avvocati|legale|legali|vie+legali|giudice|querela|denuncia|denunci*|diffida|associazione+consumatori|associazioni+consumatori|altroconsumo|codacons|adiconsum|agcm|antitrust|tribunale|carabinieri ~3 -- sede+legale|documento+legale
      recensione|recensioni|stella|trustpilot|stelle ~5 & negativ*|una|lascio|lascerò|metto|metterò|scriv*|pessim*|brutt*|pubblic*|vi
      ogni ~1 volta ~5 divers*|scus*|altra|storia|versione ~3
      sempre ~1 la ~1 stessa ~1 storia|scusa|musica|risposta
      scuse|promesse|bugie ~3 -- chiedo+scuse|accettate+le+mie
      perso|perdendo|persa|perdere|perdo ~2 pazienza|tempo|fiducia|cliente ~3
      pretendo|esigo ~4 risarcimento|scuse|spiegazioni|rispetto|risposta|compenso|indennizzo
      risarcimento|indennizzo|compensazione ~4
      trattato|trattata|trattati|trattare|trattate ~5 cliente|clienti|così|male|modo|mi+avete
      come ~2 mi|ci ~1 avete|hanno ~1 trattat*
      avete ~1 chiuso ~1 con ~1 me
      buttato|lanciato|gettato|scaraventato|sbattuto ~3 pacco|terra|cancello|scatola|per+terra|giardino
      complimenti ~2 davvero|vivissimi|proprio|per+la+serietà ~3 -- bello|bellissim*|stupend*|grazie
      musichetta|attesa+al+telefono ~5
      minuti|ore ~3 attesa|telefono|musichetta|linea ~6 & cade|caduta|nessuno|risp*|cad*
    `,
    tells: `
      cazzo|merda|cavolo|accidenti|porca|caspita|cavolata
      ! basta|esasperante ~2 -- basta+che|basta+un|basta+una|mi+basta
      cliente ~3 anni ~4
      non ~2 è ~1 possibile ~1 che ~5
    `,
    hints: `
      ancora|di+nuovo|sempre
    `,
    subjects: `
      reclamo|vergogna|delusa|deluso|pessimo|pessima|insoddisfazione|presa+in+giro|terza+email|maleducato|basta|truffa|inaccettabile|recensione|avvocato|call+center|protesta -- reclamo+<id>
    `,
  },
  human_request: {
    asks: `
      sentirsi|sentirci|sentirvi|sentiamo|sentirla ~2 a+voce|telefono|voce|telefonicamente|per+telefono ~3 -- corriere
      c+è|esiste|avete|qual|trovo ~4 numero|recapito|telefono|centralino|contatto ~4 chiamare|parlare|telefonic*|assistenza|raggiunger*|verde ~3 -- corriere|cancell*
      preferisco|preferirei|vorrei|possiamo|potremmo|potrei ~3 sentir*|parlar*|telefon*|voce ~3 -- corriere|sentito|autista
      parlato|rispondete|risponde ~3 umano|persona|robot|automatic* ~3
      parlare|parlarne|parlo|parli|comunicare|conferire|confrontarmi|sentire|interloquire ~4 operatore|operatrice|persona|qualcuno|umano|responsabile|assistenza|addetto|un+superiore|suo+superiore|vostro+superiore|direttore|un+capo|vostro+capo|titolare|servizio+clienti|voi|customer|referente|consulente|voce|ufficio -- parlato
      chiamare|chiamarmi|chiamarci|chiamatemi|chiami|chiamate|chiamateci|telefonare|telefonarmi|telefonatemi|richiamare|richiamarmi|richiamatemi|richiamateci|richiami|ricontattarmi|ricontattatemi|essere+chiamat*|farmi+chiamare|essere+ricontattat*|essere+contattat*|essere+richiamat*|la+può+chiamare|squillo|farmi+telefonare ~4 -- corriere|prima+della+consegna|promesso|nessuno+mi+ha|quando+arriva|per+annullare|autista|se+non+trova|mi+chiamate+quando
      mi|ci ~1 chiamate|richiamate|telefonate|ricontattate|può+chiamare|può+telefonare|richiama|chiama|contatta|contattate|contatti|faccia+chiamare|fate+chiamare ~4 -- corriere|nessuno+mi|prima+di+consegnare|autista
      numero|recapito ~2 di? ~1 telefono|telefonico|verde|fisso|assistenza -- mio+numero|togliere|corriere|cancell*|pacco
      contatto|recapito|richiesta|colloquio|appuntamento ~2 telefonico|telefonica|di+contatto|telefonicamente
      telefonicamente|al+telefono|per+telefono|a+voce|di+persona|viva+voce|una+voce|telefonata|al+fisso ~5 -- detto+al|mi+ha+detto|ordinato+per|gls|brt|attesa+al|sentito+al|corriere|seguito+alla|settimana+scorsa|telefonata+di|cade+la+linea|ha+ordinato|ho+ordinato|ordinato+da+voi
      persona ~2 vera|umana|reale|in+carne|fisica|viva|che+mi+risponda
      essere|esseri|operatore ~1 umano|umani|umana
      umano|umana ~2 -- errore+umano
      robot|bot|chatbot|risponditore|risposte+automatiche|risposta+automatica|messaggi+automatici ~4 -- macchina+del|macchina+da|lavapav*|macchina+per|messaggio+automatico|robot+da+cucina|aspirapolvere|caffè|aspira
      passatemi|passarmi|passami|mi+passi|mi+passate|mettermi+in+contatto|mettetemi+in+contatto|mettermi+in+comunicazione ~5
      chi ~2 è ~2 referente|responsabile|nostro+agente|commerciale|nostro+contatto|interlocutore
      referente ~3 commerciale|nostro|per ~4 -- alla+consegna
      operatore|operatrice|umano ~2 per+favore|grazie|subito
      ^ operatore|umano|operatrice|persona $
      come ~3 contatto|contattare|contattarvi|chiamarvi|raggiungervi|parlare|telefonarvi ~5 -- corriere
      qualcuno ~4 chiamare|chiami|telefoni|contatti|spieghi|richiami|contattare|risponda+al ~4 -- corriere|intervenire
      un+superiore|suo+superiore|vostro+superiore|responsabile|vostro+capo|titolare|direttore ~4 -- trattamento|protezione|dati|responsabile+acquisti|ufficio+acquisti
      assistenza|servizio+clienti ~4 telefon*|numero|orari|parlare|chiamare ~2
    `,
    tells: `
      telefono|telefonata|chiamata|telefonico ~2 -- corriere|mio+telefono|ordine|ordinato
      responsabile|suo+superiore|un+superiore -- dati|trattamento
      scrivendo ~3 macchina|persona|robot
    `,
    hints: `
      operatore|persona|telefono|qualcuno
    `,
    subjects: `
      operatore|telefono|telefonata|telefonico|richiamatemi|chiamatemi|responsabile|persona|bot|referente|parlare|umano|numero+di+telefono|contatto -- dati|ordine+da|ordine
      assistenza $
    `,
  },
  privacy_request: {
    asks: `
      autorizzat*|dato|concesso ~4 uso|utilizzo|trattamento|permesso ~5 numero|dati|email|indirizzo|contatto ~2 -- addebito
      toglietelo|cancellatelo|eliminatelo|rimuovetelo ~3 & numero|email|dati|contatto|elenco|lista|archivi -- ordine|annull*
      chiudete|eliminate|cancellate|disattivate|rimuovete|eliminatemi|cancellatemi|chiudetemi|disattivatemi ~3 account|profilo|dati|registrazione|iscrizione|email|mailing ~3 -- ordine
      usare|usate|utilizzare|utilizzate|usiate|utilizziate ~3 mia|miei|mio|mie ~1 email|dati|indirizzo|numero|contatti|contatto ~4 -- carta
      iscritt*|registrat* ~5 senza|mai ~4 chiest*|volut*|consenso|permesso|saperlo ~3 -- ordine
      smett*|finit*|cess*|piantat* ~4 scriver*|mandar*|inviar*|email|pubblicità|messaggi|promo* ~3
      togliermi|toglietemi|levatemi|rimuovetemi|cancellatemi|eliminatemi|depennat* ~4 -- ordine
      cosa|quali+informazioni|che+informazioni ~2 sapete|avete|conservate|memorizzate|raccogliete ~4 me|miei|mio+conto|su+di+me ~2
      gdpr|rgpd|regolamento+ue|2016|art+15|art+17|articolo+15|articolo+17|garante+privacy|garante ~5 -- coperta
      cancellare|cancellate|cancellazione|eliminare|eliminate|eliminazione|rimuovere|rimuovete|rimozione|distruggere|togliere|togliete|toglietemi|cancellatemi|cancellarmi|rettifica|oblio|chiudere|chiudo|disattivare|eliminarmi|chiusura|toglimi ~6 dati|account|profilo|mailing|database|archivi|archivio|registrazione|mia+email|iscrizione|utenza|newsletter|miei+dati|informazioni+personali|liste|lista+di|oblio|indirizzo+email -- ordine+dall|articolo|prodotto|per+sbaglio|riga
      dati|informazioni ~2 personali|sensibili|miei|mie|che+mi+riguardano|su+di+me ~4 -- cambio+dati
      che|quali ~1 dati|informazioni ~3 avete|conservate|tenete|trattate|possedete|su+di+me ~3 -- tracking|spedizione
      accesso|copia|conoscere|sapere ~5 dati ~3 personali|che+mi|miei|trattati|mi+riguardano|su
      diritto ~2 accesso|cancellazione|oblio|rettifica|opposizione|portabilità|all+oblio|alla+cancellazione|di+accesso
      revoco|revocare|revoca|ritiro|ritirare ~3 consenso ~3
      consenso ~3 trattamento|marketing|commerciale
      trattamento ~3 dati ~3
      responsabile|titolare ~2 protezione|trattamento|della+protezione|del+trattamento
      dpo|rpd ~3
      da+dove|dove|come|chi ~3 avete|avuto|preso|trovato|dato|ha ~4 indirizzo|email|numero|dati|contatto|nominativo ~4 & preso|avuto|trovato|dato|ottenuto -- ricevuto+un|ordine|link|tracking|corriere
      mai ~3 dato|data|autorizzat*|acconsentit* ~3 permesso|consenso|autorizzazione|email
      fuga|violazione|furto|perdita|leak|data+breach ~2 di? ~1 dati|breach
      disiscri*|cancellar*|togliermi|togliete|toglietemi|iscrizione|disdire ~4 newsletter|mailing|pubblicità|lista|liste|promozioni|email+pubblicitarie
      ! non ~2 voglio ~3 più? ~2 ricevere|comparire|email|pubblicità|newsletter|essere+contattato|vostre ~5 -- ordine|pacco|lo
      continuo|continuate ~3 ricevere|mandarmi|inviarmi|a+ricevere|a+mandarmi ~3 email|pubblicità|newsletter|messaggi|promozioni|vostre ~4
      chiudo|chiudere|elimino|cancello|cancellare|eliminare ~3 account|profilo|iscrizione
    `,
    tells: `
      miei ~1 dati
      privacy
      newsletter
    `,
    hints: `
      dati|privacy|account
    `,
    subjects: `
      gdpr|privacy|cancellazione+account|dati+personali|diritto+all+oblio|consenso|newsletter|dpo|eliminare+profilo|violazione+dati|chiudere+account|cancellazione+dati|pubblicità|disiscrizione -- fiscali
    `,
  },
  no_reply_needed: {
    asks: `
      tutto ~1 ok|bene|a+posto|perfetto|risolto ~4 arrivat*|trovat*|ricevut* ~3 -- ma|però|manca|rott*|non
      ricevuto|ricevuta|trovato|trovata|arrivato ~3 numero|tracking|link|codice|conferma|email|mail ~4 grazie ~2 -- non|ma|però|quando
      ^ ok|okay|perfetto|bene|benissimo|ottimo|va+bene|d+accordo|grazie ~2 aspetto|attendo|aspettiamo|attendiamo|resto+in+attesa|aspetterò|attenderò ~6 -- quando|ma|ancora|giorni|settimane|da
      ^ ok|okay|perfetto|bene|benissimo|ottimo|va+bene ~2 domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato ~2 sono|ci+sono|saremo|siamo|ci+vediamo ~3
      grazie ~2 per ~1 il|la|l|i ~3 tracking|tracciamento|numero|link|spedizione|aggiornamento|informazioni|conferma|notizia|consegna ~4 -- anticipo|ma|però|non
      ho ~2 visto|ricevuto ~3 partito|tracking|tracciamento|spedito ~2 grazie ~2 -- ma|non|però
      a+posto+così|va+bene+così|tutto+bene+così|apposto+così ~3 -- cambi*|manca
      eccolo|eccola|eccoli|trovato|trovata ~3 è ~1 qui ~4 -- non|ma
      grazie ~2 di ~1 cuore|tutto|nuovo|vero|tutto+cuore $
      è ~1 qui|arrivato|arrivata ~3 grazie ~3 -- non|ma|però|quando|manca
      ^ perfetto|ok|okay|ottimo|ricevuto|ricevuta|bene|benissimo|capito|va+bene|d+accordo|fantastico|ottimo|certo|perfettissimo|chiaro|tutto+chiaro|tutto+ok|tutto+a+posto|tutto+bene|super|eccellente ~3 $ -- vi+chiedo
      ^ perfetto|ok|okay|ottimo|ricevuto|ricevuta|bene|benissimo|capito|va+bene|d+accordo|fantastico|certo|chiaro|tutto+ok|ok+va+bene ~3 grazie|ringrazio ~4 $
      ^ perfetto|ok|okay|ottimo|bene|benissimo|fantastico ,? ricevuto|ricevuta|capito|risolto|arrivato|arrivata|chiaro|così $
      va+bene|perfetto|confermo ~1 lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domani|così ~4
      grazie|ringrazi* ~3 per|dell|della|del|di ~6 aiuto|disponibilità|gentilezza|velocità|rapidità|celerità|risposta|assistenza|informazione|informazioni|tutto|supporto|riscontro|aggiornamento|pazienza|conferma -- anticipo|anticipatamente|vostro+ordine|attesa+di|disponibilità+a
      solo|solamente|soltanto|semplicemente ~2 per|volevo|per+dirvi|per+dire ~2 informarvi|dirvi|ringraziar*|comunicarvi|dire|avvisarvi|farvi+sapere|farvi+i+complimenti ~8 -- ma|però|non+è|sbagliat*|rott*
      ! non ~1 serve|occorre|è+necessario|c+è+bisogno|importa|dovete ~4 risposta|rispondere|rispondiate|fare+nulla|rispondermi|nulla|altro|più+nulla -- spedi*|ordine
      per ~1 vostra|vs|conoscenza ~1 conoscenza? ~3
      lasciate|lascia|lascino ~1 perdere|stare ~4 -- ordine|soldi|annull*|rimbors*|spedi*
      come ~1 non ~1 detto
      ignorate|ignorare|ignori|non+considerate|non+tenete+conto|cestinate|annullate+la+mia+mail ~4 email|messaggio|precedente|richiesta|mia ~3 -- istruzioni
      ho|abbiamo|si+è|tutto ~1 risolto ~4 -- non+ho+risolto|se+non
      risolto ~2 da ~1 solo|sola|soli|me
      arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|consegnato ~6 grazie|perfett*|benissimo|bellissim*|splendid*|ottim*|stupend*|a+posto|integro|scusate+il+disturbo -- ma|però|non|manca|mancano|rott*|sbagliat*|solo|anticipo|quando|vorrei|conferma
      è|sono ~1 stupend*|bellissim*|meraviglios*|perfett*|splendid*|magnific*|fantastic* ~4 -- ma|però|non|cambi*
      appena ~1 arrivat* ~4 disturbo|grazie|scusate
      è ~1 appena ~1 arrivato|arrivata ~4 -- ma|però|rott*|non|manca|schermo|ha
      complimenti ~4 -- davvero|vivissimi|linea|serietà|ironia|bella+figura
      rimborso ~3 arrivato|ricevuto ~3 -- non|solo|ancora|ma
      siete|siete+stati|è+stato|è+stata|stati ~2 gentilissim*|gentil*|bravissim*|grandi|super|velocissim*|fantastic*|efficient*|cortes* ~3 -- se|sareste|così+gentili|ma
      trovato ~4 vicino|portiere|vicina|portineria|garage|custode ~5 & posto|perdere|risolto|scusate|grazie
      funziona ~3 perfettamente|benissimo|alla+grande -- non
      contentissim*|felicissim*|soddisfattissim*|molto+soddisfatt*|molto+contenta|molto+contento ~3 -- non
      tutto ~1 chiaro ~3
    `,
    tells: `
      grazie ~4 $ -- anticipo|favore|anticipatamente
      tutto ~1 a ~1 posto
    `,
    hints: `
      grazie|ringrazio
    `,
    subjects: `
      grazie|risolto|ringraziamento|per+conoscenza|come+non+detto|bellissimo|tutto+ok|arrivato|complimenti
    `,
  },
  spam: {
    asks: `
      fattura ~5 scaduta|insoluta|non+pagata|inevasa ~3 -- vostra|mia|mio|nostra
      nostre|nuove|nuovo|nuovi ~1 coordinate+bancarie|iban|conto|dati+bancari & bonifico|pagamento|pagare|versare|saldo|versamento & cambiate|cambiato|nuovo|nuova|nuove|variate|aggiornate -- mio|mia|mie|miei|rimbors*
      risparm* ~6 bolletta|luce|gas|energia|telefonia|costi|assicurazion* ~4 -- spedizione
      bolletta|fornitura+luce|fornitura+gas|fotovoltaico|noleggio+auto|pos|assicurazione ~5 azienda|sua|vostra|attività ~4
      aumenta|aumentate|aumentare|incrementa|raddoppia|triplica ~3 vendite|fatturato|visibilità|traffico|clienti ~3
      agenzia ~3 marketing|comunicazione|digitale|pubblicitaria ~3
      clienti|lead|contatti ~2 reali|nuovi|qualificati|garantiti|interessati|profilati ~5
      prova|demo|consulenza|analisi|audit ~1 gratuit*|gratis|omaggio ~4
      senza ~1 impegno ~4 & vostro|negozi|sito|prova|online|azienda|servizi
      prima|prime ~1 pagina|posizione|posizioni ~4 google|motori|ricerca
      seo|backlink|backlinks|dofollow|guest+post|link+building|posizionamento|indicizzazione|serp ~4
      sviluppatori|sviluppo|sviluppiamo|realizziamo|creiamo|progettiamo|web+agency|agenzia+web ~4 web|app|siti|sito|software|applicazioni|ecommerce ~4 -- vostro+sito+non
      sito ~5 vendite|visibilità|traffico|google|restyling|velocizz*|conversion*
      prestiti|prestito|finanziamento|finanziamenti|mutui|liquidità ~5 -- a+rate|posso
      hai|ha|avete ~1 vinto ~5
      congratulazioni ~5 & vint*|selezion*|premio|clicca|iphone
      selezionato|selezionata ~5 vincere|premio|iphone|buono|concorso ~3
      bitcoin|crypto|cripto|criptovalute|trading|forex|nft ~3 -- pagare
      guadagn* ~4 euro|giorno|casa|subito|online|mese|facilmente
      eredità|vedova|banchiere|milioni|lotteria|beneficiario ~5
      casella|mailbox|posta ~5 piena|sospesa|scad*|disattiv*|limite ~4 -- cassetta
      verifica|verificare|verifichi|aggiorna|confermi|conferma ~4 account|password|identità|credenziali|casella|dati+bancari ~4 <url>
      clicca|cliccate|clicchi|cliccando ~2 qui|link|sul|sotto ~3 -- dà+errore|tracking|non+funziona
      follower|followers|like|seguaci|visualizzazioni ~4 -- mi+piacerebbe
      database|elenchi|liste|elenco ~4 email|aziende|indirizzi|contatti ~4 -- cancell*|elimin*|togli*|mia|miei|dal+database
      aiutiamo|supportiamo|facciamo+crescere ~5 negozi|aziende|brand|ecommerce|imprese|attività
      aumentare|incrementare|raddoppiare|triplicare|moltiplicare|far+crescere|crescere ~4 vendite|traffico|fatturato|visibilità|clienti|ordini|conversioni
      campagne|annunci|pubblicità|marketing|ads ~3 facebook|google|instagram|digitale|social|online|meta|mirat*
      breve|veloce|15|quindici|<n>|rapida ~2 call|chiamata|chiacchierata|videochiamata|minuti|zoom ~6 & sito|negozio|vendite|team|sviluppo*|traffico|servizi|settimana|proposta|vostro
      visto|visitato|trovato|notato|imbattuto|navigando ~4 vostro|vostra|tuo ~1 sito|negozio|store|shop|pagina|brand ~3 & potre*|traffico|vendite|miglior*|ritocc*|propor*|collabor*|aiut*
      pillole|farmaci|viagra|cialis|casino|scommesse|senza+ricetta ~4
      massima|assoluta ~1 riservatezza|discrezione
      offriamo|proponiamo|vendiamo|le+proponiamo|vi+proponiamo ~5 servizi|prestiti|guest|database|follower|backlink|soluzioni|visibilità|pacchetti|gestionale
      pag* ~7 <url> & spedizione|pacco|dogana|giacenza|euro|<n>
      password ~4 scad*|scade|reimpost* ~4 -- non+riesco
      investimento|investimenti|rendimento|rendimenti ~4
      partnership|collaborazione ~4 & influencer|sito|post|link|blog|traffico|visibilità
      risponda|rispondi|rispondete|rispondendo ~4 stop|cancella|cancellami|no+grazie ~2 -- ordine
      non ~3 ricevere ~4 email|messaggi|comunicazioni|consigli ~4 -- ordine|riesco
      15|10|20|quindici|<n> ~1 minuti|minutini|min ~6 martedì|giovedì|lunedì|mercoledì|venerdì|settimana|calendario|agenda -- corriere|consegna|attesa|telefono
      prenot*|fiss* ~4 call|slot|demo|videochiamata|appuntamento ~4 -- consegna|corriere|ritiro
    `,
    tells: `
      siamo ~3 agenzia|team|web+agency ~5
      traffico ~3 -- stradale
    `,
    hints: `
      offerta|sito|marketing
    `,
    subjects: `
      google|seo|prestito|sviluppo+app|hai+vinto|crypto|bitcoin|follower|eredità|backlink|casella+piena|database|marketing|farmacia|guest+post
    `,
  },
};
