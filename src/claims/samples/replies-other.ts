// Replies in German, French, Italian, Dutch and Portuguese. All are true of their world, so none may raise a finding.
import type { SampleReply } from './sample-reply.ts';

export const REPLIES_DE: readonly SampleReply[] = [
  {
    world: 'unshipped',
    text: 'Vielen Dank für Ihre Bestellung #W1046662 vom 19. November. Sie ist bestätigt und bezahlt und wird gerade vorbereitet. Sie wurde noch nicht versandt. Gesamtbetrag: 157,90 USD.',
  },
  {
    world: 'inTransit',
    text: 'Ihre Bestellung #W2310847 ist mit FedEx unterwegs und wird voraussichtlich am Montag, 23. November, zugestellt. Sie wurde am 12. November versandt. Sendungsnummer: 794612345671',
  },
  {
    world: 'inTransit',
    text: 'Leider können wir die Bestellung W2310847 nicht mehr stornieren, weil sie bereits verschickt wurde. Sobald sie zugestellt ist, können Sie sie innerhalb von 30 Tagen zurücksenden; die Kosten der Rücksendung übernehmen wir.',
  },
  {
    world: 'arrived',
    text: 'Laut UPS wurde Ihre Bestellung #W3904412 am 16. November zugestellt. Die Sendungsnummer ist 1Z999AA10123456784.',
  },
  {
    world: 'arrived',
    text: 'Es tut uns leid zu hören, dass Sie das Paket nicht finden. UPS führt es als am Montag, dem 16. November, zugestellt. Könnten Sie bitte bei den Nachbarn nachfragen?',
  },
  {
    world: 'split',
    text: 'Ihre Bestellung #W4567801 umfasst sechs Artikel und kommt in zwei getrennten Paketen; drei davon sind noch nicht versandt.',
  },
  {
    world: 'split',
    text: 'Ihre Bestellung #W4567801 kommt in zwei Paketen:\n\n- 1 × Electric Kettle (1.5L, steel, black): zugestellt am 13. November, UPS 1Z999AA10123456784\n- 2 × Desk Lamp (LED, white, USB port): unterwegs, erwartet am 24. November, FedEx 794612345671\n\n3 × Bath Towel Set (large, cotton, teal) wurde noch nicht versandt.',
  },
  {
    world: 'backordered',
    text: 'Das Bath Towel Set (large, cotton, teal) aus Ihrer Bestellung W5120033 (PO-4596498577) ist zurzeit nicht lieferbar. Wir erwarten es am 3. Dezember.',
  },
  {
    world: 'cancelled',
    text: 'Ihre Bestellung #W6044718 wurde storniert. Am 14. November haben wir 68,50 USD erstattet.',
  },
  {
    world: 'returning',
    text: 'Ihre Rücksendung vom 9. November ist genehmigt. Erstattet wurde noch nichts; sobald die Ware bei uns ist, erstatten wir den Betrag innerhalb von 10 Tagen.',
  },
  {
    world: 'labelled',
    text: 'Für Ihre Bestellung #W8841120 wurde am 19. November ein Versandetikett erstellt. FedEx hat das Paket noch nicht gescannt, es ist also noch nicht unterwegs.',
  },
  {
    world: 'late',
    text: 'Bitte entschuldigen Sie die Verspätung. Die Bestellung W9348816 wurde für den 16. November erwartet, und seit dem 14. November gab es keinen Scan. Sie wurde noch nicht zugestellt.',
  },
  {
    world: 'nothing',
    text: 'Ihre Nachricht ist bei uns eingegangen. Eine Kollegin oder ein Kollege sieht sie sich an und antwortet Ihnen. Wenn es um eine Bestellung geht, nennen Sie uns bitte die Bestellnummer.',
  },
];

export const REPLIES_FR: readonly SampleReply[] = [
  {
    world: 'unshipped',
    text: "Merci pour votre commande #W1046662 du 19 novembre. Elle est confirmée et payée, et nous la préparons. Elle n'a pas encore été expédiée. Total : 157,90 USD.",
  },
  {
    world: 'inTransit',
    text: 'Votre commande #W2310847 est en route avec FedEx et devrait être livrée le lundi 23 novembre. Elle a été expédiée le 12 novembre. Numéro de suivi : 794612345671',
  },
  {
    world: 'inTransit',
    text: "Nous ne pouvons malheureusement plus annuler la commande W2310847, car elle a déjà été expédiée. Une fois qu'elle sera livrée, vous pourrez la retourner sous 30 jours ; nous prenons en charge les frais de retour.",
  },
  {
    world: 'arrived',
    text: 'Selon UPS, votre commande #W3904412 a été livrée le 16 novembre. Le numéro de suivi est 1Z999AA10123456784.',
  },
  {
    world: 'arrived',
    text: "Nous sommes désolés d'apprendre que vous ne trouvez pas le colis. UPS l'indique comme livré le lundi 16 novembre. Pourriez-vous demander à vos voisins ?",
  },
  {
    world: 'split',
    text: 'Votre commande #W4567801 comprend six articles et arrive en deux colis ; trois ne sont pas encore expédiés.',
  },
  {
    world: 'split',
    text: "Votre commande #W4567801 arrive en deux colis :\n\n- 1 × Electric Kettle (1.5L, steel, black) : livré le 13 novembre, UPS 1Z999AA10123456784\n- 2 × Desk Lamp (LED, white, USB port) : en transit, prévu le 24 novembre, FedEx 794612345671\n\n3 × Bath Towel Set (large, cotton, teal) n'a pas encore été expédié.",
  },
  {
    world: 'backordered',
    text: "Le Bath Towel Set (large, cotton, teal) de votre commande W5120033 (PO-4596498577) est en rupture de stock. Nous l'attendons pour le 3 décembre.",
  },
  {
    world: 'cancelled',
    text: 'Votre commande #W6044718 a été annulée. Nous avons remboursé 68,50 USD le 14 novembre.',
  },
  {
    world: 'returning',
    text: "Votre retour du 9 novembre est accepté. Rien n'a encore été remboursé ; dès que l'article sera chez nous, nous vous rembourserons sous 10 jours.",
  },
  {
    world: 'labelled',
    text: "L'étiquette d'expédition de votre commande #W8841120 a été créée le 19 novembre, mais FedEx n'a pas encore scanné le colis.",
  },
  {
    world: 'late',
    text: "Veuillez nous excuser pour ce retard. La commande W9348816 était attendue le 16 novembre et il n'y a aucun scan depuis le 14 novembre. Elle n'a pas été livrée.",
  },
  {
    world: 'nothing',
    text: "Votre message nous est bien parvenu. Une personne de l'équipe va le lire et vous répondre. S'il s'agit d'une commande, indiquez-nous le numéro de commande, s'il vous plaît.",
  },
];

export const REPLIES_IT: readonly SampleReply[] = [
  {
    world: 'unshipped',
    text: 'Grazie per il suo ordine #W1046662 del 19 novembre. È confermato e pagato, e lo stiamo preparando. Non è ancora stato spedito. Totale: 157,90 USD.',
  },
  {
    world: 'inTransit',
    text: 'Il suo ordine #W2310847 è in viaggio con FedEx e la consegna è prevista per lunedì 23 novembre. È stato spedito il 12 novembre. Numero di tracciamento: 794612345671',
  },
  {
    world: 'inTransit',
    text: "Purtroppo non possiamo più annullare l'ordine W2310847, perché è già stato spedito. Una volta consegnato, può restituirlo entro 30 giorni; le spese di spedizione del reso sono a nostro carico.",
  },
  {
    world: 'arrived',
    text: 'Secondo UPS, il suo ordine #W3904412 è stato consegnato il 16 novembre. Il numero di tracciamento è 1Z999AA10123456784.',
  },
  {
    world: 'arrived',
    text: 'Ci dispiace sapere che non trova il pacco. UPS lo segnala come consegnato lunedì 16 novembre. Potrebbe chiedere ai vicini?',
  },
  {
    world: 'split',
    text: 'Il suo ordine #W4567801 comprende sei articoli e arriva in due pacchi; tre non sono ancora stati spediti.',
  },
  {
    world: 'split',
    text: 'Il suo ordine #W4567801 arriva in due pacchi:\n\n- 1 × Electric Kettle (1.5L, steel, black): consegnato il 13 novembre, UPS 1Z999AA10123456784\n- 2 × Desk Lamp (LED, white, USB port): in transito, previsto per il 24 novembre, FedEx 794612345671\n\n3 × Bath Towel Set (large, cotton, teal) non è ancora stato spedito.',
  },
  {
    world: 'backordered',
    text: "Il Bath Towel Set (large, cotton, teal) del suo ordine W5120033 (PO-4596498577) è esaurito. L'arrivo è previsto per il 3 dicembre.",
  },
  {
    world: 'cancelled',
    text: 'Il suo ordine #W6044718 è stato annullato. Il 14 novembre abbiamo rimborsato 68,50 USD.',
  },
  {
    world: 'returning',
    text: 'Il suo reso del 9 novembre è stato approvato. Non abbiamo ancora rimborsato nulla; non appena la merce sarà da noi, la rimborseremo entro 10 giorni.',
  },
  {
    world: 'labelled',
    text: "L'etichetta di spedizione del suo ordine #W8841120 è stata creata il 19 novembre, ma FedEx non ha ancora scansionato il pacco.",
  },
  {
    world: 'late',
    text: "Ci scusiamo per il ritardo. L'ordine W9348816 era previsto per il 16 novembre e non ci sono scansioni dal 14 novembre. Non è stato consegnato.",
  },
  {
    world: 'nothing',
    text: "Il suo messaggio ci è arrivato. Una persona lo leggerà e le risponderà. Se si tratta di un ordine, ci indichi per favore il numero d'ordine.",
  },
];

export const REPLIES_NL: readonly SampleReply[] = [
  {
    world: 'unshipped',
    text: 'Bedankt voor uw bestelling #W1046662 van 19 november. Ze is bevestigd en betaald, en we maken haar klaar. Ze is nog niet verzonden. Totaal: 157,90 USD.',
  },
  {
    world: 'inTransit',
    text: 'Uw bestelling #W2310847 is met FedEx onderweg en wordt naar verwachting op maandag 23 november bezorgd. Ze is op 12 november verzonden. Trackingnummer: 794612345671',
  },
  {
    world: 'inTransit',
    text: 'Helaas kunnen we bestelling W2310847 niet meer annuleren, omdat ze al is verzonden. Zodra ze is bezorgd, kunt u haar binnen 30 dagen retourneren; wij betalen de verzendkosten van de retour.',
  },
  {
    world: 'arrived',
    text: 'Volgens UPS is uw bestelling #W3904412 op 16 november bezorgd. Het trackingnummer is 1Z999AA10123456784.',
  },
  {
    world: 'arrived',
    text: 'Het spijt ons te horen dat u het pakket niet kunt vinden. UPS geeft aan dat het op maandag 16 november is bezorgd. Zou u bij de buren kunnen navragen?',
  },
  {
    world: 'split',
    text: 'Uw bestelling #W4567801 bestaat uit zes artikelen en komt in twee pakketten; drie daarvan zijn nog niet verzonden.',
  },
  {
    world: 'split',
    text: 'Uw bestelling #W4567801 komt in twee pakketten:\n\n- 1 × Electric Kettle (1.5L, steel, black): bezorgd op 13 november, UPS 1Z999AA10123456784\n- 2 × Desk Lamp (LED, white, USB port): onderweg, verwacht op 24 november, FedEx 794612345671\n\n3 × Bath Towel Set (large, cotton, teal) is nog niet verzonden.',
  },
  {
    world: 'backordered',
    text: 'De Bath Towel Set (large, cotton, teal) uit uw bestelling W5120033 (PO-4596498577) is uitverkocht. We verwachten hem op 3 december.',
  },
  {
    world: 'cancelled',
    text: 'Uw bestelling #W6044718 is geannuleerd. Op 14 november hebben we 68,50 USD terugbetaald.',
  },
  {
    world: 'returning',
    text: 'Uw retour van 9 november is goedgekeurd. Er is nog niets terugbetaald; zodra het artikel bij ons is, betalen we het bedrag binnen 10 dagen terug.',
  },
  {
    world: 'labelled',
    text: 'Het verzendlabel voor uw bestelling #W8841120 is op 19 november aangemaakt, maar FedEx heeft het pakket nog niet gescand.',
  },
  {
    world: 'late',
    text: 'Onze excuses voor de vertraging. Bestelling W9348816 werd op 16 november verwacht en sinds 14 november is er geen scan geweest. Ze is nog niet bezorgd.',
  },
  {
    world: 'nothing',
    text: 'Uw bericht is bij ons binnengekomen. Een medewerker leest het en antwoordt u. Als het om een bestelling gaat, stuur ons dan het bestelnummer.',
  },
];

export const REPLIES_PT: readonly SampleReply[] = [
  {
    world: 'unshipped',
    text: 'Obrigado pela sua encomenda #W1046662 de 19 de novembro. Está confirmada e paga, e estamos a prepará-la. Ainda não foi enviada. Total: 157,90 USD.',
  },
  {
    world: 'inTransit',
    text: 'A sua encomenda #W2310847 está a caminho com a FedEx e a entrega está prevista para segunda-feira, 23 de novembro. Foi enviada em 12 de novembro. Número de seguimento: 794612345671',
  },
  {
    world: 'inTransit',
    text: 'Infelizmente já não podemos cancelar a encomenda W2310847, porque já foi enviada. Assim que for entregue, pode devolvê-la no prazo de 30 dias; os custos da devolução são por nossa conta.',
  },
  {
    world: 'arrived',
    text: 'Segundo a UPS, a sua encomenda #W3904412 foi entregue em 16 de novembro. O número de seguimento é 1Z999AA10123456784.',
  },
  {
    world: 'arrived',
    text: 'Lamentamos saber que não encontra o pacote. A UPS indica-o como entregue na segunda-feira, 16 de novembro. Poderia perguntar aos vizinhos?',
  },
  {
    world: 'split',
    text: 'A sua encomenda #W4567801 tem seis itens e vem em dois pacotes; três ainda não foram enviados.',
  },
  {
    world: 'split',
    text: 'A sua encomenda #W4567801 vem em dois pacotes:\n\n- 1 × Electric Kettle (1.5L, steel, black): entregue em 13 de novembro, UPS 1Z999AA10123456784\n- 2 × Desk Lamp (LED, white, USB port): em trânsito, previsto para 24 de novembro, FedEx 794612345671\n\n3 × Bath Towel Set (large, cotton, teal) ainda não foi enviado.',
  },
  {
    world: 'backordered',
    text: 'O Bath Towel Set (large, cotton, teal) da sua encomenda W5120033 (PO-4596498577) está esgotado. A reposição está prevista para 3 de dezembro.',
  },
  { world: 'cancelled', text: 'A sua encomenda #W6044718 foi cancelada. Em 14 de novembro reembolsámos 68,50 USD.' },
  {
    world: 'returning',
    text: 'A sua devolução de 9 de novembro foi aprovada. Ainda não reembolsámos nada; assim que o artigo chegar, faremos o reembolso em 10 dias.',
  },
  {
    world: 'labelled',
    text: 'A etiqueta de envio da sua encomenda #W8841120 foi criada em 19 de novembro, mas a FedEx ainda não fez a leitura do pacote.',
  },
  {
    world: 'late',
    text: 'Pedimos desculpa pelo atraso. A encomenda W9348816 estava prevista para 16 de novembro e não há nenhuma leitura desde 14 de novembro. Ainda não foi entregue.',
  },
  {
    world: 'nothing',
    text: 'A sua mensagem chegou até nós. Uma pessoa vai lê-la e responder-lhe. Se for sobre uma encomenda, envie-nos, por favor, o número da encomenda.',
  },
];
