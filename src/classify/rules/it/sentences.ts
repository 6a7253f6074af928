// Italian: sentences that ask, report or only point, whatever the mail is about. Part of index.ts.
import type { SentencePatterns } from '../language-rules.ts';

export const sentences: SentencePatterns = {
  requests: `
    mandatemene|fatene|fatemene|lasciatelo|lasciatela|poggiatelo|appoggiatelo|mettetelo|mettetela|mettetemi|mettetene|prendetene|unite|includete|consegnatelo|datelo|portatelo|aggiungetene|aggiungetemi|spostatelo|teneteli|tenetelo
    aggiungereste|mandereste|fareste|dareste|direste|spedireste|cambiereste|togliereste|inviereste|ritirereste|accettereste
    inviateci|mandateci|spediteci|forniteci|procedete|aggiornatemi|aggiornateci|sentitevi|verificate|controllate|rimborsatemi|ridatemi|smettetela|toglietemi|richiamatemi|recapitatelo|cambiatemi
    @can
    per favore|cortesia|piacere|gentilezza
    cortesemente|gentilmente -- alleg*
    voglio|vogliamo|vorrei|vorremmo|volevo|volevamo|desidero|desideriamo|gradirei|gradiremmo|pretendo|esigo|richiedo|richiediamo|chiedo|chiediamo|necessito|preferirei|preferiremmo
    mi|ci ~1 serve|servirebbe|servono|occorre|piacerebbe
    ho|abbiamo|avrei|avremmo ~1 bisogno
    ditemi|diteci|mandatemi|mandateci|inviatemi|inviateci|fatemi|fateci|datemi|dateci|avvisatemi|spiegatemi|confermatemi|confermateci|indicatemi|comunicatemi|comunicateci|informatemi|mandatelo|mandatela|speditelo|spedite|fate+in+modo|aggiungete|togliete|mettete|cambiate|correggete|annullate|cancellate|bloccate|fermate|sostituite|rimandate|rimandatemi|lasciatelo|consegnate|consegnatelo|aspettate|dite|chiamate|chiamatemi -- lasciate+perdere|mail+precedente|email+precedente
    vi|la|ti preghiamo|prego|pregherei|chiedo|chiediamo|chiederei
    si ~1 prega|richiede|chiede -- prega+di+non
    siamo|sono ~1 a chiedere|richiedere|chiedervi|richiedervi|chiedervi|chiederle
    resto|restiamo|rimaniamo|rimango ~1 in ~1 attesa ~1 di ~2 conferma|fattura|rimborso|etichetta
    sollecit*
    mi|ci|me|ce ~1 lo? ~1 mandate|inviate|dite|sapete|date|fate|spedite|girate|rimandate|cambiate|confermate|spiegate|avvisate|aggiungete|correggete
    ^ come|cosa|che|quando|dove|dov|perché|quale|qual|quali|quanto|quanti|quante|chi ~1 è|sono|devo|posso|faccio|si|costa|ci|arriva|arrivano|ha|avete|fate|fa|serve|vuole
  `,
  received: `
    mi|ci|l|li|le|ce ~1 è|sono|ho|abbiamo ~1 arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|ricevuti|ritirato|aperto|provato|provata|provate -- email|messaggio|conferma|avviso|fattura|sms|notifica|risposta|addebito
    ho|abbiamo ricevuto|ritirato|aperto|provato|montato|indossato|scartato ~4 -- email|messaggio|conferma|avviso|fattura|sms|notifica|risposta|link
    @parcel|@order|@goods ~3 è|sono ~1 arrivato|arrivata|arrivati|arrivate ~4 -- email|quando|se|messaggio
    ^ arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|ricevuti ~4 -- email|messaggio|conferma
    appena ~1 arrivato|arrivata|arrivati|arrivate
    me lo|la|li|le ~1 avete|hanno ~1 consegnato|consegnata|portato
    provat*|indossat* ~3
  `,
  courtesies: `
    se ~2 serve|serva|servisse|servono|servissero|occorre|occorresse ~2 altro|altre|altri|qualcosa|dati|informazioni ~3
    non ~3 controllare|verificare|guardare|vedere ~3 $ -- tracking|sito|spedizione|link
    non ~4 pratico|pratica|esperto|esperta|capace|bravo|brava|giovane|tecnologico|tecnologica ~3
    mio|mia|nostro|nostra ~1 marito|moglie|figlio|figlia|mamma|madre|padre|papà|nipote|nipotino|nipotina|nonna|nonno|sorella|fratello|suocera ~1 compie|festeggia|si+sposa|è|sarà|fa ~4 <n>|anni|compleanno|casa|sabato|domenica|@weekday
    non ~3 trovo|ritrovo ~1 più ~3 numero|codice|email|mail ~3
    merce|tutto|articoli ~2 è|sono ~2 posto|regola|perfetto|perfetta|perfetti|conforme|integra|regolarmente|presso+di+noi ~3 -- non|ma
    altra|ultima|scorsa ~1 volta ~6 vicino|vicina|vicini|portiere|portinaio
    ditemi|datemi|dite ~1 qualcosa $
    ho|avevo|abbiamo scritto ~3 ieri|stamattina|giorni|settimana|lunedì ~2 $
    qualche|alcune|maggiori|ulteriori|una informazione|informazioni ~2 in? ~1 più? ~2 $
    devo|dovrei|posso|dobbiamo ~1 fare ~1 qualcosa|altro ~2 $
    è ~2 normale ~1 che|così|tutto|questo ~6 $
    non ~1 vedo ~1 l ~1 ora ~4
    problemi|problema|intoppi|intoppo ~2 con ~3 ordine|spedizione|consegna|pacco|<id>? ~2 $
    nello|nella|anche|cartella ~2 spam|posta+indesiderata|indesiderata ~2
    sollecito ~2 risposta|riscontro ~2
    guardato|controllato|verificato ~4 spam|sito|app|area ~3 $
    @can ~2 darmi|darci|fornirmi|fornirci|avere|dare|ricevere|chiedere ~2 informazioni|informazione|chiarimenti|chiarimento|delucidazioni|indicazioni|riscontro|risposta|spiegazione|spiegazioni|mano|info ~3 $
    ^ grazie
    grazie $
    grazie ~2 $
    grazie ~4 anticipo|anticipatamente|attenzione|disponibilità|aiuto|collaborazione|riscontro|pazienza
    ringrazi* ~6
    scus*|perdon*|pazienza|disturbo|dispiace+disturbare
    attendo|attendiamo|aspetto|resto|rimango|restiamo|rimaniamo|confido|confidiamo ~4 risposta|riscontro|notizie|attesa|cenno|news|vostre|gentile -- conferma+d+ordine
    in attesa ~2 di? ~3 riscontro|risposta|notizie|riscontrarvi|sentirvi
    porgo|porgiamo|porgere ~4
    cordiali|distinti|cordialmente|saluti
    spero|speriamo ~4 bene|rispondiate|rispondere
    buon|buona|buone ~1 giornata|lavoro|serata|domenica|feste|weekend|giorno
    fatemi|fateci|mi+fate|ci+fate|mi+farete|farmi ~1 sapere ~2 $
    potete|potreste|puoi|potrebbe|mi|riuscite ~2 aiutare|aiutarmi|aiutarci|aiutate|controllare|controllate|verificare|verificate|confermare|confermarmi|dire|dirmi|informare|informarmi|guardare|dare+un+occhiata|fare+un+controllo ~3 $
    cosa|che|come ~2 devo|posso|dobbiamo|faccio|facciamo|si+fa|fare|mi+comporto|procedo|procediamo ~2 $
    come+mai|e+ora|e+adesso $
    è|sarà|sarebbe ~2 normale|regolare|giusto|vero|possibile|così|corretto ~2 $
    tutto ~2 regolare|ok|bene|posto|apposto|normale ~4 $
    devo|dovrei|dobbiamo|c+è+da ~1 preoccuparmi|preoccuparci|preoccuparsi|allarmarmi ~2 $
    solo ~2 per ~1 sapere|saperlo|curiosità|capire ~4
    giusto|tanto ~1 per ~1 sapere|saperlo|capire|organizzarmi|regolarmi ~3
    così|per ~1 mi? ~1 organizzo|regolo|organizzarmi|organizzarci|regolarmi|regolarci ~5
    devo ~3 organizzarmi|organizzare|regolarmi|sapere ~6
    come ~1 va|state|stai|sta $
    problemi $
    a ~1 disposizione ~4
    domanda ~2 stupida|sciocca|banale
    se ~1 mi|ci ~1 fate|dite ~1 sapere ~3
    c+è ~3 problema|problemi|qualcosa+che+non+va ~4 $
    è ~1 successo ~1 qualcosa ~4 $
    capisco ~4
    mi ~1 arriva|arriverà|mandate|avvisate|avvisano|avvertono|avviserete ~3 email|messaggio|sms|avviso|notifica|chiamata ~1 $
    per ~1 questo ~2 chiedo|scrivo|domando
    perché ~1 chiedo $
    mi|ci ~1 serve|servirebbe|servono ~1 per ~4 -- fattura|preventivo|iban|documento
    ne ~1 ho|abbiamo|avrei ~1 bisogno ~5
    ho ~1 bisogno ~2 sapere|organizzarmi ~5
    piacerebbe|vorrei|volevo ~2 sapere ~2 come+regolarmi|cosa+aspettarmi
    appena ~1 potete|possibile
    urgente|urgenza|fretta
    non ~1 vorrei|voglio ~3 sembrare|disturbare|insistere|essere+insistente|rompere ~4
  `,
  pointers: `
    me|ce lo|la|li|le potete|potreste|puoi|può ~1 mandare|inviare|dare|dire|girare|fornire|comunicare|anticipare ~1 anche? ~1 per|via|tramite|con|sms|email|whatsapp ~2 $
    me|ce lo|la|li|le ~1 mandate|mandi|inviate|inviereste|mandereste|girate|dite|date|fornite|rimandate|potete+mandare|potete+inviare|potreste+mandare|potreste+inviare|potete+dare|potete+girare|potreste+girare|potete+dire per+favore|per+cortesia|per+piacere|grazie? $
    potete|potreste|puoi|potrebbe|riuscite+a ~1 mandarmelo|inviarmelo|girarmelo|darmelo|dirmelo|fornirmelo|mandarmela|inviarmela|girarmela|darmela|mandarmi|inviarcelo|mandarcelo|fornircelo|comunicarmelo|comunicarcelo|comunicarmela per+favore|per+cortesia|per+piacere|grazie? $
    mandatemelo|inviatemelo|giratemelo|mandatemela|inviatemela|datemelo|ditemelo|inviatecelo|mandatecelo per+favore|per+cortesia|per+piacere|grazie? $
  `,
};
