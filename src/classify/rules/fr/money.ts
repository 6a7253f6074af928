// French: what a mail says that asks about refunds, invoices and payments. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const money: IntentRules = {
  refund_status: {
    asks: `
      quand|où|combien+de+temps|délai|dans+combien ~9 @money|recréditer|crédité|note+de+crédit|avoir+promis -- si+je+renvoie|politique|si+je+retourne|cassé|facture
      où|ou ~1 en? ~1 est ~3 mon|ma|notre|le|l|la|votre|traitement|mes ~3 remboursement|argent|avoir|retour|retours|note+de+crédit|sous|commande+annulée -- étiquette
      toujours|encore|jamais|pas|aucun|aucune|rien|ni|non ~5 @money|recrédité|crédité|avoir+promis|note+de+crédit -- remboursez+moi|remboursez+nous|rembourse+moi|je+veux|souhaite+être|voudrais+être|voulons+être|sinon|ne+veux+pas|plutôt|garantie|carte+de+crédit|n+en+veux|si|annule+et
      attends|attendons|attente|attend|espère ~5 @money|avoir ~3 -- renvoyer|avoir+un|avoir+des
      nouvelles|suivi|statut|état|avancement|info|infos|point|relance|relancer|relançons|concernant|sujet ~5 @money|retour|avoir|note+de+crédit|renvoi -- comment|étiquette|attente|veux+faire
      traitement ~2 de|du ~2 mon|retour|remboursement|notre
      avez|as|aviez|auriez ~2 vous|tu? ~3 bien? ~1 reçu|réceptionné|traité|récupéré|eu ~3 retour|renvoi|colis+de+retour|article+renvoyé|colis+retour|mon+retour|articles+retournés
      vous ~2 avez ~2 reçu ~3 retour|renvoi|colis+retour|article+retourné
      retour ~4 bien|est ~2 arrivé|reçu|parvenu|réceptionné|traité|enregistré ~6 -- attente|stock|magasin
      serai|serons|suis|est+ce ~2 je|nous|que? ~3 remboursé|remboursée|remboursés|recrédité ~3 -- si+je+renvoie|si+je+retourne
      remboursé|remboursée|remboursement|avoir|crédité ~6 au+lieu|seulement|que+<n>|partiel|partiellement|incomplet|moins|manque|différence|pas+complet|incorrect|faux|erroné -- adresse
      sur ~1 quel|quelle|quels ~2 compte|carte|moyen ~6 @money|remboursement|fait|versé|versée
      remboursement|avoir|argent ~5 pas|jamais|rien ~3 reçu|arrivé|apparu|vu|là|revenu|parvenu|crédité|effectué|fait|visible|compte -- si
      argent ~5 compte|revenu|carte|relevé ~3 -- débité|pris|retiré|prélevé
      renvoyé|renvoyée|renvoyés|renvoyées|retourné|retournée|retournés|retournées|rendu|rendue ~9 @money|rien|argent|toujours|crédité|nouvelles|semaines|mois -- comment|échange|échanger|échanges|veux|adresse|livré
      renvoyé|retourné|rendu|renvoyée|annulé|annulée ~8 pas|toujours|jamais|rien|sans ~5 @money|argent|revenu|nouvelles|reçu -- échange
      vois|voit|voyons|vu ~3 pas|jamais ~3 la ~1 couleur
      @num ~1 euros|balles|chf|francs|dollars ~4 reviendr*|rendus|promis|reversés|recrédités|jamais|toujours -- débité|prélevé
      reversé|reverser|reversement|recréditiez|restitué|restituer|restitution ~6 -- données|frais+de+douane
      à+quand|quand|pour+quand ~2 le|mon|ce|votre ~1 virement|versement ~3
      déposé|remis|posté|expédié|rendu ~7 relais|poste|magasin|point|boutique ~8 avez|reçu|eu|récupéré|arrivé ~4 ? & renvoy*|retour|rendu|l+avez+vous|avez+vous+eu
      repris|récupéré|cherché ~4 canapé|meuble|fauteuil|colis|article ~8 argent|rembours*|rien
      avez|as|aviez ~5 reçu|récupéré|réceptionné ~5 que ~4 retourné|retournée|renvoyé|renvoyée|rendu|expédié
      dossier|demande ~2 de ~1 retour|remboursement ~4 -- faire|voudrais
      rendez|rends|redonnez|rendre ~2 moi|nous ~2 pognon|argent|sous|fric|thune ~3
      colis ~1 retour ~5
      rendre|rendez|restituer|reverser ~3 ce ~1 que|qu ~4 payé|versé|donné|pris
      annulé|annulée ~9 argent|rembours*|crédité|revenu
      et ~2 mon|mes|notre ~1 argent|sous|remboursement|fric ?
      remboursement ~4 promis|annoncé|prévu|en+attente|validé|accepté|confirmé|demandé ~4 -- veux
      confirmer ~4 remboursement ~3 -- annulation
      jours|semaines ~6 remboursé|remboursement|rembourser|rembourse -- retourner|renvoyer+un
      note|notes ~2 de ~1 crédit ~5 -- facture+pro
      avoir ~1 promis|relatif|concernant|sur+la+facture|pour+la+commande
      rien ~3 vu|sur|reçu ~3 relevé|compte|paypal|carte ~3 -- commandé|prélèv*|débit|mes+commandes|mon+compte+client
      banque|compte|relevé|carte|paypal ~6 rien|pas ~8 renvoy*|retour*|rendu
    `,
    tells: `
      renvoyé|retourné|reparti|repartie|renvoyées|renvoyés ~6 le|il+y+a|lundi|mardi|semaine|semaines|octobre|mois|chez+vous -- échange|expéditeur
      relance ~4 remboursement
      relevé|paypal ~3 rien
      rembours*
    `,
    hints: `
      remboursement|remboursé|avoir|remboursée
    `,
    subjects: `
      remboursement|remboursé|argent|note+de+crédit|statut+retour|avoir|retour+reçu|suivi+retour|délai+de+remboursement -- demande|veux|argent+facile
    `,
  },
  invoice_request: {
    asks: `
      @ask|envoyer|envoyez|renvoyer|transmettre|fournir|parvenir|adresser|recevoir|obtenir|avoir|télécharger|trouver|trouve|besoin|retrouver|réclame|éditer|établir|faire|refaire|reçois|reçoit|où|quand|manque|manquent|imprimer|nécessite|demande|vois|cherche ~8 @bill -- ci+joint|ci+jointe|payé+la+facture|virement+de+la+facture|notre+facture|douane|dédouan*|sans+ticket|pro+forma|facture+commerciale|avez+le+reçu|veuillez+trouver|sans+le+ticket|bien+reçu|j+ai+reçu+la|avons+reçu+la|reçu+votre
      @bill ~5 svp|stp|manquante|manquantes|absente|acquittée|pdf|nécessaire|obligatoire|jamais|pas|par+mail|en+double|disponible|duplicata|perdue|originale -- payée|virement|douane|réglée|prélèv*
      copie|duplicata|exemplaire|double ~3 @bill|de+la+facture
      facture ~3 avec|au+nom|à+l+ordre|libellée|au ~4 tva|société|nom|entreprise|numéro|siret|adresse|sarl
      facture ~6 erreur|erronée|incorrecte|fausse|corriger|corrigée|rectifi*|modifier|refaire|changer|mauvaise|mauvais|à+mon+nom|bonne|bon+nom -- virement|débit
      erreur ~3 sur|dans ~2 facture|factures
      corriger|rectifier|modifier|refaire|changer|corrigez ~3 @bill -- prix
      pas|aucune|aucun|jamais|sans|ni|non ~4 @bill ~4 -- rapporter|retour|confirmation+ni|renvoyer|cassé|sans+ticket
      facture ~1 non|pas|jamais ~1 reçue|reçu|jointe|fournie
      preuve ~1 d ~1 achat ~4
      ! document|papier|papiers|pièce|justificatif|attestation ~6 achat|vente|officiel|hors+taxe|ht|tva|payé|comptable|officielle ~4 -- douane|technique
      ! sans ~1 papier|facture|justificatif ~4 & patron|employeur|rembourse|comptable|assurance|mutuelle
      montant ~2 hors ~1 taxe|taxes ~4 -- devis|prix+hors
      notaire|comptable|expert+comptable|trésorier|fisc|impôts|assureur|assurance|employeur|patron|syndic ~4 réclame|demande|veut|exige|attend|besoin|rembourse ~6 -- photo
      justificatif ~3 achat|d+achat|paiement ~4
      papier|document|pièce ~6 tva|comptable|comptabilité|achat|patron|employeur|impôts|notes+de+frais ~3 -- douane
      @bill ~8 employeur|comptabilité|comptable|impôts|assurance|bilan|patron|garantie|mutuelle|frais|syndic|déclaration|société -- douane -- ^ c+est|ce+sera ~1 pour ~1 note
      numéro ~2 tva|siret ~5 facture|ajouter|indiquer|sur
      tva|siret ~6 sur|facture|ajouter ~3 facture
      facturation ~4 adresse|nom|corriger|modifier|changer ~4 -- bon+de+commande|jours
      note ~1 de ~1 frais ~4 -- ^ c+est|ce+sera ~1 pour
    `,
    tells: `
      comptable|comptabilité|bilan|impôts|expert+comptable ~6 -- plainte|cordialement|service+comptabilité|note+de+crédit|avoir
      mes|nos ~1 comptes ~4 document|papier|achat
      facture -- ci+joint|payée|virement|pro+forma|notre+facture|commerciale|débité|prélev*
    `,
    hints: `
      @bill
      comptabilité|tva|comptable
    `,
    subjects: `
      facture|factures|tva|duplicata|reçu|justificatif|preuve+d+achat|comptabilité|note -- pas+reçu|fournisseur|paiement|bien+reçu|non+reçu|toujours
    `,
  },
  payment_problem: {
    asks: `
      carte|paiement|transaction|paypal|visa|mastercard|virement|bancontact|chèque|klarna|twint|apple+pay|google+pay|banque ~6 refusé|refusée|refuse|rejeté|rejetée|échoué|échoue|bloqué|bloquée|erreur|plante|bug|bugue|dit+non|invalide|impossible|expiré|expirée|n+est+pas+passé|ne+passe+pas|passe+pas|marche+pas|fonctionne+pas|pas|échec -- confirmation|colis|@money|remboursé|rembourse
      refus|échec|problème|problèmes|souci|erreur|bug|difficulté|difficultés|message+d+erreur ~4 de|du|lors|au|avec|pour|sur ~3 paiement|payer|carte|paypal|régler|règlement|transaction -- facture
      impossible|peux|arrive|arrivons|réussis|possible|pas|pu ~4 payer|régler|finaliser|valider+le+paiement|effectuer+le+paiement|valider+mon+panier ~4 -- veux+pas+payer|veux+pas+la+payer|veux+pas+le+payer|voudrais+pas+payer|veux+pas+régler|retour|frais+de+douane|livraison+au|garder
      débité|débitée|débités|prélevé|prélevée|payé|facturé|facturée|encaissé|prélevés|prélèvement|débit|paiement|somme|montant|réglé|chargé ~6 deux+fois|double|2+fois|trois+fois|plusieurs+fois|doublon|deux|à+nouveau|encore+une+fois ~4 -- veux+pas|voudrais+pas|payer+en+deux|commandé+deux+fois|articles|deux+semaines|deux+jours|taies|assiettes|deux+articles|@item
      double|doublon ~1 prélèvement|débit|paiement|facturation|de+paiement|encaissement
      deux|trois|double ~1 prélèvements|débits|paiements|transactions|montants|opérations ~5 -- commandé|payer+en|livr*|tentative|mails|raconte|écrit|regardé|contacté
      même ~2 somme|montant ~5 deux|fois|relevé|apparaît
      débité|prélevé|facturé|payé|débitée|prélevée|montant|prix ~6 au+lieu|alors+que|mais|trop|plus|supérieur|différent|incorrect|erroné|faux ~6 <n>|prix|affiché|annoncé|montant|euros|promo|site -- remboursé|reçu|pas|confirmation|rembours*
      code|coupon|bon|promo|réduction|remise|rabais|carte+cadeau|chèque+cadeau|bon+d+achat|code+promo ~8 pas|marche|fonctionne|refusé|refusée|invalide|expiré|expirée|appliqué|appliquée|erreur|accepté|acceptée|plein+tarif|oubliée|oublié|passe -- bon+de+commande|code+postal|digicode|code+d+entrée|suivi|quantité|bon+article
      code ~1 promo|promotionnel|réduction|avantage|de+réduction ~5
      carte|chèque|bon ~1 cadeau ~6 -- emballage|mot
      paiement|virement|règlement ~5 en+attente|bloqué|non+payée|impayé|impayée|pas+encore|non+reçu|attente -- fournisseur|@money
      virement ~6 fait|effectué|envoyé|lundi|hier|reçu|ordonné|viré ~5 -- devis|@money|facture+ci
      reçu|réception|recevoir|réceptionné|arrivé|confirmer ~5 virement|paiement|règlement|chèque -- @money|production|pas+de+mail|confirmation+après
      débit|prélèvement|paiement|transaction|achat|retrait|opération|somme ~9 inconnu|inconnue|rien+commandé|pas+commandé|jamais+commandé|suspect|frauduleu*|pas+autorisé|reconnais|reconnaît|fraude -- colis|signature
      moyen|moyens|mode|modes|méthodes|modalités ~2 de|d? ~2 paiement|règlement|payer ~4
      peut|puis|possible|acceptez|prenez|pouvons|peux ~4 payer|régler|paypal|paiement|visa|virement|chèque|amex|klarna|chèques+vacances|twint ~3 en|par|avec|sur|à|au|le ~5 -- retour|frais+de+douane|devis|express|colis
      comment ~2 payer|régler|puis+je+payer ~4 -- retour|livraison
      lien ~2 de? ~1 paiement|payer ~5
      affiche|indique|marqué|statut|dit ~4 impayé|impayée|non+payé|non+payée|en+attente+de+paiement|paiement+en+attente
      réduction|remise|rabais|promo ~6 pas|oublié|oubliée|non ~3 appliqué|appliquée|prise+en+compte|déduite|apparaît -- quantité|accordez
      surfacturé|trop+perçu|trop+payé
      site|page ~3 renvoie|ramène|revient ~3 début|accueil|panier|départ|case ~3
      code ~4 banque|bancaire|sécurisé|3d|sms ~8 pas|erreur|site|rien|refuse|début|jamais|tape -- livré
      paiement|panier|commande ~4 tourne|mouline|charge ~3 vide|boucle|rond|fin
      arrive|arrivons|réussi|réussis|possible|moyen ~3 pas|plus? ~4 payer|régler|finaliser|valider ~6 -- retour|frais+de+douane|taille
      trop ~2 prélevé|débité|facturé|payé|perçu ~4
      mensualités|échéances|plusieurs+fois|trois+fois|3x|4x|10x ~4 ? & payer|paiement|régler
      de ~1 trop $ -- pièces|livré|reçu|articles
      paiement|règlement ~3 compléter|finaliser|régulariser|valider|reprendre ~4 -- remboursement
      débité|prélevé|facturé|débitée|prélevée ~6 de+trop|en+trop|trop|supplémentaires|supplémentaire ~3
      à+cause ~2 de ~2 carte|paiement|banque
      quand|serai|sera ~6 débité|débitée|prélevé|prélevée|encaissé|débitez|encaissez|prélevez ~3 -- remboursé
      banque ~2 dit ~1 non
    `,
    tells: `
      payé ~3 par|via|avec ~2 virement|carte|paypal|chèque
      virement -- @money|bon+de+commande
      débité|prélevé|débitée|prélevée -- @money|confirmation|commandes
      à+chaque+fois ~4 valide|paie|paye|essaie
    `,
    hints: `
      paiement|payer|payé|débité|carte
    `,
    subjects: `
      paiement|prélèvement|débit|virement|code+promo|carte+cadeau|paypal|refusé|réduction|moyens+de+paiement|double+prélèvement -- remboursement|confirmation|palette|colis|bug+au+paiement
    `,
  },
};
