// French: how a desk asserts, denies, promises or asks for a status. Read by lexicon.ts, which explains the notation.
import type { LexiconSource } from './lexicon.ts';

export const fr: LexiconSource = {
  says: {
    neutral: `
      arrivé|arrivée|arrivés|arrivées|livré|livrée endommagé|endommagée|endommagés|cassé|cassée|abîmé|abîmée|défectueux|défectueuse|incomplet, trop tard, plus tard, sans|tout|aucun retard|délai, retard|réponse tardive, nous est parvenu|parvenue, bien reçu votre|ton message,
      adresse|frais|mode|modes|délai|option|options de livraison|retour|port, demande d'annulation, demande de retour|remboursement|modification|changement, étiquette de retour, numéro de commande, moyen|moyens|mode|modes de paiement,
      une|la|notre|votre confirmation|réponse|facture, dès possible, prix estimé, en cours d'examen`,
    delivered: `livré|livrée|livrés|livrées, arrivé|arrivée|arrivés|arrivées, remis|remise|remises en|à|contre vous|main|destinataire|signature, déposé|déposée dans|devant|à, distribué|distribuée, livraison effectuée|terminée|réalisée, reçu|reçue par vous`,
    shipped: `
      expédié|expédiée|expédiés|expédiées, envoyé|envoyée|envoyés|envoyées, quitté notre|nos|l'entrepôt, parti|partie|partis|parties, remis|remise|confié|confiée au|à transporteur|fedex|ups|dhl|colissimo|chronopost, pris|prise en charge`,
    partly_shipped: `partiellement expédié|expédiée|envoyée, expédié|expédiée partiellement, partie de * expédiée|envoyée|partie`,
    in_transit: `en transit, en route, en chemin, en cours d'acheminement, en cours de livraison|route, est acheminé`,
    out_for_delivery: `en cours de livraison, en tournée, avec le livreur, en livraison, chez le livreur`,
    available_for_pickup: `
      prêt|prête|disponible|attend * retirer|retrait|récupérer|relais, à retirer, au point relais|retrait, en point relais|retrait, pouvez|peux le|la|les retirer|récupérer|chercher, pouvez|peux récupérer|retirer`,
    'attempt_failed exception returned_to_sender': `tentative de livraison|distribution, tenté de|une livrer|livraison|le, n'a|pu|ont pas|être pu|été|livré être|livrer|livré, n'a pas pu, livraison * échoué|échouée, absent|absente`,
    'exception expired attempt_failed': `
      incident|anomalie, un problème|souci, retenu|retenue|bloqué|bloquée en|à|par|la|douane, bloqué|bloquée, endommagé|endommagée pendant|durant|lors, perdu|perdue|égaré|égarée`,
    'returned_to_sender return_received': `retourné|retournée|renvoyé|renvoyée à|au|chez l'expéditeur|expéditeur|nous|notre, de retour chez|à|vers, revient|revenu|revenue chez|à|vers|dans nous|notre|nos|l'expéditeur`,
    'late exception backordered out_of_stock expired attempt_failed': `en retard, retardé|retardée|retardés, du|le|ce|un retard, date * dépassée|passée, plus de|longtemps temps|que, du délai supplémentaire`,
    'backordered out_of_stock': `en attente|rupture de|d'approvisionnement|réapprovisionnement stock|réapprovisionnement|réassort, en réapprovisionnement, en attente de * stock, en attente de|d'approvisionnement réapprovisionnement|stock, en reliquat`,
    in_stock: `en stock, disponible|disponibles, reste|restent * stock`,
    'out_of_stock backordered': `en rupture, rupture de stock, épuisé|épuisée|épuisés, indisponible|indisponibles, plus|pas disponible|disponibles, plus|pas en stock`,
    cancelled: `annulé|annulée|annulés|annulées, annulation * confirmée|effectuée|faite|réalisée`,
    'confirmed paid': `commande * confirmée|acceptée|validée, confirmons|confirme votre|ta|la commande, confirmé|confirmée`,
    'received confirmed': `reçu votre|ta|la commande, commande * reçue|enregistrée, commande nous est`,
    paid: `payé|payée|payés|réglé|réglée, paiement * reçu|accepté|confirmé|validé|effectué|encaissé, reçu votre|ton|le paiement`,
    'payment_pending payment_failed': `paiement * attente|manquant|dû, attente|attendons de|du|le|votre paiement, en attente du|de|votre paiement, impayé|impayée, attendons * paiement`,
    payment_failed: `paiement|carte * refusé|refusée|échoué|rejeté|rejetée`,
    not_shipped: `en préparation, préparons|préparé|préparée|emballé|emballée, en cours de|d'emballage préparation|traitement, encore dans|chez|en notre|nous|entrepôt, attente|attend d'expédition|d'envoi|l'expédition|d'être, prêt|prête à être|partir|l'envoi, reste|restent à expédier|envoyer`,
    label_created: `étiquette * créée|imprimée|générée|émise|établie, créé|imprimé|généré|émis|établi une|l'étiquette|la|étiquette, annoncé|annoncée au|à transporteur`,
    refunded: `
      remboursé|remboursée|remboursés|remboursées, remboursement * effectué|émis|fait|réalisé|traité|versé|exécuté, effectué|émis|fait|versé un|le|votre|ton remboursement, votre|ton remboursement de, crédité|créditée, recrédité`,
    'return_requested return_approved return_received refunded': `retour * enregistré|demandé|ouvert|déclaré, enregistré|ouvert votre|ton|le|un retour`,
    'return_approved return_received refunded': `retour * accepté|approuvé|autorisé|validé, accepté|approuvé|autorisé|validé votre|ton|le retour`,
    'return_received refunded': `retour * reçu|arrivé, reçu votre|ton|le|l'article retour|retourné|colis|article, articles|article retournés|retourné * reçus|reçu`,
    return_rejected: `retour * refusé|rejeté, refusé|rejeté votre|ton|le retour`,
    refund: `
      rembourserons|remboursera|rembourserai, allons|va|vais vous|te|le|rembourser rembourser, sera|seront * remboursé|remboursée|remboursés|crédité, recevrez|recevras|aurez * remboursement|argent, droit à|au|un * remboursement, procéderons * remboursement`,
    'refund refunded': `remboursons, remboursement est * cours|traitement|route`,
    arrival: `
      arrivera|arriveront, sera|seront|serait|devrait|devraient|doit * livré|livrée|livrés|livrées|distribué|arriver|parvenir|là, livrerons|livrera, recevrez|recevras votre|ton|le|la|les|tout colis|commande|articles|article, recevrez|recevras le|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|avant,
      le|la|les|l'aurez recevrez|recevras|aurez, prévu|prévue|prévus|prévues, prévoyons|prévoit, attendu|attendue|attendus|attendues, estimé|estimée|estimés, planifié|planifiée, arrive|arrivent le|demain|aujourd'hui|entre, programmé|programmée, attendons * le|pour`,
    dispatch: `expédierons|expédiera|enverrons|enverrai|enverra, sera|seront * expédié|expédiée|expédiés|expédiées|envoyé|envoyée|envoyés, partira|partiront, part|partent demain|aujourd'hui|le, expédions|envoyons, quittera|quitteront`,
    restock: `de nouveau|retour en|disponible|disponibles stock|le, à nouveau disponible|disponibles|en, réapprovisionnement|réassort, nouveau stock|arrivage, prochain|prochaine arrivage|livraison`,
    deed: `
      modifié|changé|corrigé|rectifié|mis votre|la|ton|ta|à * commande|quantité|coordonnées|jour, commande|quantité * modifiée|changée|corrigée|actualisée, remplacement|échange * envoyé|expédié|route|approuvé|accepté|organisé|commandé,
      envoyé|expédié|organisé|commandé|approuvé un|une|le * remplacement|échange|nouveau|nouvelle, demande|réclamation * acceptée|approuvée|accordée, ouvert|lancé|entamé une|un * enquête|réclamation|recherche|litige,
      facture * envoyée, garantissons|garanti|garantie, réservé|réservée, contacté|appelé|relancé le|notre|fedex|ups * transporteur|fedex|ups|dhl, intercepté|dérouté|redirigé, prolongé, supprimé vos|tes données`,
    address_changed: `
      modifié|changé|corrigé|rectifié|mis votre|l'adresse|la|ton|ta|à * adresse|l'adresse, adresse|l'adresse * modifiée|changée|corrigée|actualisée`,
    attached: `joint|jointe|joints|ci-joint|jointes, en pièce jointe`,
    deed_to_come: `
      annulerons|annulera|annulerai, modifierons|changerons|corrigerons|remplacerons|échangerons|compenserons|réserverons|supprimerons|prolongerons|offrirons, enverrons|enverra * remplacement|nouveau|nouvelle|autre, recevrez|recevras * remplacement|nouveau|nouvelle,
      allons|vais vous|l'annuler|annuler|modifier|remplacer|échanger|changer * annuler|modifier|remplacer|échanger|changer, sera|seront * annulé|annulée|modifié|modifiée|remplacé|remplacée|changée|échangé, promettons|promets|promis|promesse`,
    gift: `remise, réduction|rabais, bon d'achat, code promo|promotionnel, dédommagement|compensation|geste, gratuit|gratuite|gratuits|gratuites|gratuitement, sans frais|supplément, offert|offerte, cadeau, pour cent, chèque cadeau`,
    desk_pays: `
      retour|retours * gratuit|gratuits|offert|offerts, prenons|prend|prenons en charge * retour|frais|port, à notre|nos charge|frais, payons * retour|frais|port, frais de retour * charge|frais`,
    customer_pays: `à votre|ta|vos|tes charge|frais, à la charge du, vous|tu payez|paies|prenez * retour|frais|port, frais de retour * votre|charge|vous`,
    free_shipping: `livraison|port|expédition est|gratuit|gratuite|offerte|offert gratuite|offerte, livraison|port|expédition gratuite|gratuit|offerte|offert, sans frais de port|livraison, frais de port offerts`,
    placed: `commande du|passée, commandé|commandée, passé|passée le, acheté|achetée`,
    scanned: `scan|scans|scanné|scannée, dernier|dernière|nouveau|nouvelle|aucun|aucune scan|mise|mouvement|événement|information|suivi|passage, mouvement|mouvements`,
    return_day: `retour du`,
    delivery_day: `date|jour de livraison`,
    total: `total, montant total, s'élève`,
    price: `prix, coûte|coûtent, chacun|chacune, l'unité, unitaire, pièce`,
  },
  negations: `pas jamais plus sans`,
  negationReach: 1,
  isNegationAfterVerb: true,
  quantifiers: `aucun aucune rien personne ni`,
  conditions: `
    si, s'il, s'ils, quand, lorsque, lorsqu'il, dès que, dès qu'il, dès qu'elle, une fois, jusqu'à, avant de|que, après, à moins, en cas, tant que, dès réception, à réception, à condition, souhaitez|souhaites|voulez|veux|préférez|préfères, dépend, afin, pour que, soit`,
  unconditional: `dès que possible, une fois encore|plus`,
  futures: `sera seront serait allons va vais devrait devraient`,
  possibilities: `peut peuvent pourrait pourraient pouvons doit doivent pouvez peux possible`,
  reports: `
    vous|tu écrivez|écris|dites|dis|signalez|signales|indiquez|indiques|mentionnez, selon|d'après vous|votre|vos|ton, désolés|désolé|navrés d'apprendre|de lire|lire|d'entendre, votre|ton message|courriel, votre|ta demande|question`,
  finites: `a ont avons ai est sont était étaient avait avaient n'a n'ont n'est`,
  starters: `nous vous il elle ils elles le la les votre vos ce cette ces ton ta tu je l'article on merci notre nos a est ont sont n'a n'est`,
  contrasts: `mais car parce donc cependant toutefois puisque tandis`,
  joins: `et`,
  others: `autre autres second seconde deuxième troisième reste restant restante restants tout tous toutes toute deux`,
  spans: `
    la semaine prochaine w 1 1, semaine prochaine w 1 1, cette semaine w 0 0, le mois prochain m 1 1, le mois dernier m -1 -1, ce mois m 0 0, week e 0 0, fin de semaine e 0 0,
    dans une semaine d 6 8, dans quelques jours d 1 6, dans les prochains jours d 1 6, ces prochains jours d 1 6`,
  loosely: `à ce jusqu'à`,
  dated: `du`,
  dayUnits: `jour jours semaine semaines mois heure heures minute minutes an ans année années ouvrés ouvrables ouvré ouvrable`,
  numberWords: `
    zéro 0, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13, quatorze 14, quinze 15, seize 16, vingt 20, vingts 20, trente 30, quarante 40, cinquante 50, soixante 60, cent 100, mille 1000, douzaine 12`,
  doubtfulNumbers: `neuf`,
  parcelWords: `colis paquet paquets envoi envois carton cartons livraison livraisons`,
  itemWords: `article articles produit produits pièce pièces unité unités`,
  orderWords: `commande commandes numéro n achat`,
};
