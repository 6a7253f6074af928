// French: what a mail says that asks about stock, products and shipping. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const questions: IntentRules = {
  stock_question: {
    asks: `
      marqué|marquée|marqués|marquées|indiqué|indiquée|indiquées|affiché|affichée|affichées|annoncé|annoncée|note|noté|notée ~2 épuisé|épuisée|épuisés|épuisées|rupture|indisponible|indisponibles -- ma+commande
      quand ~2 elles|ils|il|elle|on ~1 rentre|rentrent|rentrera|rentreront|revient|reviennent|reviendront|reviendra ~3 -- colis|ma+commande|livreur
      seront|sera|serait ~1 t? ~1 elles|ils|il|elle ~2 de+nouveau|à+nouveau ~2 disponible|disponibles|en+stock
      en|de+nouveau|retour ~1 stock|inventaire|rayon|réserve ~5 -- ma+commande|commande+en+attente|surplus
      stock|inventaire ~4 quand|avez|reste|encore|disponible -- ma+commande
      @item|il|elle|ils|elles|modèle|taille|est|sont|c|couleur|sera|seront|encore|toujours|redevenir|redevient ~6 disponible|disponibles|dispo|épuisé|épuisée|épuisés|en+rupture|indisponible -- êtes+vous|suis+disponible|disponible+au+téléphone|je+suis|disponible+pour|point+relais|créneau|service
      disponibilité|disponibilités ~5 -- mes+disponibilités|vos+disponibilités
      rupture ~6 -- matière|contrat|fournisseur|votre+commande
      réassort*|réappro*|restock*|réapprovisionn* ~5
      avez|as|auriez|aurez|vendez|faites|avezvous|ayez ~2 vous|tu? ~2 encore|toujours|aussi|bien|reste|d+autres ~6 -- reçu|bien+reçu|mon|ma|mes|facture|numéro|confirmation|adresse|expédi*|une+erreur|toujours+pas
      vous ~1 avez|auriez|vendez ~2 encore|aussi ~6 en|la|le|du|des|ce|cette ~4 ? -- ma|mon|reçu|facture
      avez|auriez|aurez|as ~2 vous|tu? ~5 en ~1 magasin|boutique|rayon|l|xl|taille|@colour|<n>|s|m ~4 ? -- reçu|ma|notre+commande|pdf
      reste|restent|restait ~1 t? il|combien|encore ~4 -- bloqué|ma+commande|mon+colis|commande|colis|attendre|payer|temps
      combien ~4 reste|restent|avez+vous+en
      en ~1 reste ~1 t ~1 il
      quand|quelle+date|prévoyez|si|savoir|date|pensez|allez|comptez ~9 de+nouveau|à+nouveau|revenir|reviendra|reviendront|réassort|de+retour|ravoir|réapprovisionn*|remis+en+vente|d+autres|recevoir+d+autres|en+ravoir -- livreur|chauffeur|repasse|livraison|facteur|transporteur|revienne+vers|argent|parcourir|revient+il+pas
      reviendra|reviendront|revient|revenir|reviendrait ~3 il|elle|ils|elles|un|en|jour|bientôt|stock|site ~2 ? -- livreur|quand+est+ce+qu+il|chauffeur|prix
      il|elle|modèle|lampe ~2 va ~2 revenir
      quand ~2 revient|reviennent ~2 @item|modèle
      arrêté|arrêtée|arrêtés|discontinué|discontinuée|plus+fabriqué|plus+vendu|abandonné|retiré+de+la+vente|retiré+du+catalogue ~4 ? -- commande|suivi|compte|site
      modèle|produit|article|gamme|collection ~4 arrêté|arrêtée|discontinué|suivie|abandonné -- suivi+de|fournisseur
      précommande|précommander|réserver|pré+commande|prévente ~4 -- rdv|créneau
      prévenir|avertir|prévenez|avertissez|alerter|alerte|m+avertir|prévenu|averti ~6 disponible|stock|retour|dispo|arrive+en|nouveau
      disparu|plus ~3 du|sur|dans ~1 site|catalogue|votre+site ~4 -- commande|suivi|compte|bouton
      grisé|grisée
      arrive|arrivent|arrivera|recevez|recevrez|rentre|rentrent ~3 chez+vous|en+magasin|en+boutique|en+stock|nouvelle+livraison|d+autres|en+entrepôt ~3 -- retour|renvoyé|ma+commande|mon+colis
      prochaine|prochain|prochains|prochaines ~2 série|collection|arrivage|fournée|lot|réassort|arrivages ~5
      quand ~4 arrivent|arrive|sortent|sort|rentrent|recevez|aurez|sera|seront ~3 nouvelle|nouvelles|nouveau|nouveaux|prochaine|prochains ~3 -- ma+commande|mon+colis|mes+nouvelles|mes+nouveaux|ma+nouvelle|mon+nouveau|date|tentative|livraison|livreur
      arrivage|arrivages ~3
      la|le|les ~1 @item ~2 @colour|en+<n>|en+bois ~1 arrive|arrivent ~2 bientôt|quand|en+stock ~2 -- ma+commande
      arrive|arrivera|arrivent|arriveront|aurez|recevez ~7 dans|en|au|à ~2 magasin|boutique|showroom|rayon ~4 -- ma+commande|mon+colis|retour
      allez|pensez|comptez ~3 en? ~1 recevoir|avoir|ravoir|refaire|commander|rentrer ~4 -- colis|réponse|me
    `,
    tells: `
      stock -- surplus
      épuisé|épuisée|rupture -- matière|patience
      introuvable ~3 site
    `,
    hints: `
      disponible|disponibilité|dispo
    `,
    subjects: `
      stock|disponibilité|disponible|dispo|rupture|réassort|réappro*|précommande|épuisé|back+order|en+magasin|combien+en+reste -- matière
    `,
  },
  product_question: {
    asks: `
      est|sont|serait|seraient ~1 t? ~1 elle|elles|il|ils ~3 imperméable|imperméables|pliant|pliants|pliante|pliantes|empilable|empilables|étanche|étanches|solide|solides|respirant|respirantes|réglable|réglables|lavable|lavables|waterproof|antidérapant|antidérapantes|rechargeable|rechargeables|silencieux|silencieuse|démontable|démontables|amovible|amovibles|extensible|inoxydable|léger|légère|légères|lourd|lourde|confortable|confortables|chaud|chaude|chaudes ~3
      quel|quelle|quels|quelles|connaître|savoir|donner|indiquer|avoir ~6 dimensions|dimension|mesures|taille|poids|matière|matières|hauteur|largeur|longueur|profondeur|capacité|puissance|contenance|couleur|composition|épaisseur|diamètre|volume|voltage|tension|ingrédients|densité|fermeté|origine|autonomie|consommation|garantie|différence|ampoule|culot -- commande|reçu|suivi|colis|échang*|adresse
      dimensions|mesures|fiche+technique|fiche+produit|caractéristiques|certificat|fiche+de+sécurité|notice+technique ~5 -- reçu|cassé|colis+fait
      quelle ~2 différence ~2 entre
      quelle ~3 durée ~4 garantie|vie|autonomie
      combien ~3 pèse|mesure|fait|consomme|contient|pèsent|mesurent|dure|litres|watts|tient|dure+la+garantie -- livraison|coûte|commande
      est|sont ~1 il|elle|ils|elles|ce|c|le|la|les|ça ~6 en+laine|en+coton|en+bois|en+métal|en+cuir|en+verre|en+pure|en+plastique|en+céramique|en+lin|en+acier|en+vrai|en+massif|en+soie|en+fer|en+chêne|en+pin|en+matière|en+inox|compatible|compatibles|lavable|lavables|imperméable|démontable|pliable|réglable|certifié|certifiée|bio|étanche|adapté|adaptée|fourni|fournis|fournie|fournies|inclus|incluse|incluses|livré+monté|facile|lourd|solide|naturel|vegan|recyclable|massif|amovible|dimmable|rechargeable|déhoussable|résistant|silencieux ~5 ? -- stock|magasin|route|ma+commande|cours|préparation|colis|point|retard|attente|rupture|livraison|transit|douane|en+ligne|frais|règle|panne|ordre
      fourni|fournie|fournis|fournies|inclus|incluse|incluses|compris|comprise|comprises|vendu|vendus ~3 avec|dans|séparément ~5 -- livraison|frais|reçu|sans
      compatible|compatibles|compatibilité ~5
      va|vont|passe|passent|peut|supporte|résiste|résistent|marche|fonctionne|convient ~2 t? ~1 il|elle|ils|on|le|la? ~3 au|à|sur|dans|en ~2 lave|lave+linge|lave+vaisselle|four|micro|induction|sèche|extérieur|dehors|congélateur|machine|jardin|pluie|gaz|volts|<n>|l+induction|congélo ~4 -- ma+commande
      fonctionne|fonctionnent|marche ~2 t ~1 il|elle ~5 -- pas|toujours
      supporte|supportent|poids+maximum|charge+maximale|poids+max|charge+max ~5
      rentre|rentrent|tient|passe|entre ~2 dans|sous|sur|par ~4 niche|porte|four|placard|meuble|ascenseur|<n>|coffre|espace|angle ~3 ? -- cage|garde
      quel|quelle|lequel|laquelle ~6 conseillez|recommandez|conseilleriez|choisir|conseil|recommanderiez|convient|préférable|mieux|adapté -- taille+pour+l+échange|transporteur
      conseiller|conseil|recommander ~4 pour|matelas|taille|modèle ~4 -- parler|joindre|mettre+en+relation
      faut|doit|peut ~2 il|on ~5 percer|visser|monter|fixer|laver|coller|assembler|brancher|repasser|utiliser|mettre|raccourcir|peindre ~4 ? -- commander|adresse|livré|être
      comment ~4 laver|nettoyer|monter|entretenir|utiliser|installer|régler|fixer|détartrer|brancher|plier|démonter|assembler|recharger|changer+l+ampoule|changer+la+pile|déhousser -- facture|code
      mode|notice|manuel ~2 d+emploi|de+montage|d+utilisation|d+instructions|montage|utilisation ~5 -- manque|manquante|pas+dans|sans|ni|absente|dans+la+boîte
      retrouve|trouve|perdu|avez|envoyer ~4 notice|mode+d+emploi|manuel ~5 -- manque|manquante|pas+dans+le|sans
      y ~2 a ~2 quoi|t+il ~3 dans|du ~3 coussins|composition|vos|le|synthétique|bpa|latex|nickel|gluten
      de|en|avec ~1 quoi ~3 fait|faite|faits|composé|rempli|garni|fabriqué
      contient|contiennent ~2 t? ~1 il|elle|ils? ~4 ? -- colis|carton|commande
      question ~3 sur|concernant|au+sujet|à+propos ~3 produit|article|@item|modèle -- commande|retour|facture|livraison
      peut|puis ~2 on|je ~5 laver|utiliser|mettre|démonter|recharger|régler|plier|enlever+la+housse|remplacer+l+ampoule|ouvrir ~4 ? -- commande|code|carte|paiement|adresse|point+relais|bon
      fait|font|est|sont ~3 bruit|bruyant|bruyante|lourd|lourde|fragile|solide|confortable|haut|haute|profond|facile|silencieux ~6 ? -- commande|livraison|cassé
      on|je|nous ~1 peut|peux|pouvons ~3 y? ~2 laver|mettre|utiliser|poser|démonter|recharger|régler|plier|brancher|chauffer|accrocher|empiler ~5 ? -- commande|code|carte|paiement|adresse|point+relais|avec
      s ~1 allume|ouvre|plie|règle|démonte|nettoie|lave|monte|recharge ~6 ? -- pas|plus
      convient|adapté|adaptée|recommandé|conçu ~2 t? ~1 il|elle? ~2 pour|aux|à ~4 ? -- livraison|quand|demain|lundi|vendredi
      est+ce+qu|est+ce+que|t+elle|t+il ~6 chauffe|chauffent|éclaire|déteint|rétrécit|bouloche|gratte|rouille|glisse|tache|coule|grince|colle|sent|brille|ferme|pique ~3 ? -- pas
      chauffe|éclaire|déteint|rétrécit|bouloche|gratte|rouille|tache|grince|sent ~1 t ~1 il|elle ~3 ?
      faut|faudra|besoin ~4 tournevis|outil|outils|perceuse|vis|clé|marteau ~6 ? -- manque|reçu
      livré|livrée|livrés|arrive|vendu|vendue ~2 monté|montée|montés|démonté|démontée|assemblé|assemblée ~3 ?
      se|s ~1 lave|lavent|nettoie|plie|démonte|monte|règle|recharge|déhousse|ouvre ~2 t? ~1 il|elle|ils|elles ~4 ? -- lien|page
      allergique|allergie|allergies ~6
      où ~3 fabriqué|fabriquée|fabriqués|faits|produits|fabriquez
    `,
    tells: `
      compatible|lavable|déhoussable|imperméable
      laine|synthétique|plumes|duvet ~3 ?
      monter|montage|fixer ~4 seul|facile|difficile
    `,
    hints: `
      notice|garantie|matière|dimensions|taille
    `,
    subjects: `
      dimensions|compatibilité|matière|fiche+technique|différence|montage|induction|charge+max|voltage|mode+d+emploi|composition|conseil -- manque
      question ~2 produit|article|sur+la|sur+le
    `,
  },
  shipping_question: {
    asks: `
      combien|quel|quels|quelle|tarif|tarifs|coût|prix|montant|quanto ~5 frais+de+port|livraison|port|frais+de+livraison|expédition|shipping|transport|envoi|frais+d+envoi|livrer -- date|délai+pour+ma|ma+commande|@money|chaises|pièces|devis|facturé|<n>+pièces|mon+colis|colis|livraison+prévue|jour|livraison+comprise
      frais|coût|coûts|tarif|tarifs|prix ~2 de|d ~1 port|livraison|expédition|envoi|transport ~6 -- débité|facturé|remboursement|rembours*|devis|retour
      livrez|expédiez|livrezvous|envoyez|desservez|livreurs ~3 vous|aussi|également|bien|en|à|au|aux|le|dans|jusque|viennent ~5 ? -- pas|ma+commande|mon+colis|plutôt|demain|la+commande|mail|facture
      vous ~1 livrez|expédiez|envoyez|shippez ~3 en|à|au|aux|le|dans|chez|sur|jusqu ~5 -- ma+commande|mon+colis|la+commande|nous+devez|facture|mail
      est+ce+que+vous|faites+vous|proposez|faites|offrez|assurez ~4 livraison|livraisons|livrez|expédition|livrer ~6 -- ma+commande|échange|réduction
      livraison ~3 offerte|gratuite|gratuit|gratuites|payante ~5 -- pourtant|facturé|alors+que
      si ~2 je|nous|on ~2 commande|commandons|passe|achète|passais ~8 ? -- devis|prix|remise|pièces
      si ~2 je|nous|on ~2 commande|commandons|commandais|passe+commande ~3 aujourd|maintenant|demain|ce+soir|lundi|cette+semaine
      quels|quel|combien+de+temps|délai|délais|combien ~4 délai|délais|temps|jours|prend|faut ~4 livraison|habituel*|moyen|livrer|arriver|expédition|acheminement|d+envoi ~6 -- ma+commande|mon+colis|@money|cette+commande|remboursement|rembours*|de+notre+commande|encore|<id>|retour|notre+bon
      délai|délais ~2 de|d ~1 livraison|expédition|envoi|acheminement ~3 habituel*|moyen|moyens|pour|normal|général|standard|vers|en -- ma+commande|mon+colis|<id>|notre+commande
      livraison ~3 à+l+étage|express|en+24h|le+samedi|en+soirée|le+dimanche|sur+rendez+vous|en+point+relais|en+relais|internationale|le+week+end ~4 ? -- ma+commande|passer+en|w
      jusqu|quand|quelle+date|avant ~6 commander|passer+commande ~6 -- annul*|modifier
      peut|puis|possible|pouvons|peux ~5 venir+chercher|retirer|récupérer|enlever|retrait|click+and+collect|chercher ~5 magasin|boutique|entrepôt|sur+place|dépôt|showroom|chez+vous -- avis|colis+au|livreur|point+relais|canapé
      retrait|click ~3 magasin|boutique|collect|entrepôt|sur+place
      quel|quels|avec+quel|quelle ~2 transporteur|transporteurs|société|compagnie|livreur ~6 habituel*|habitude|travaillez|utilisez|proposez|passez|livrez|général|d+ordinaire
      quels|dans+quels ~2 pays|régions|zones ~4
      douane|douanes|droits|taxes|dédouanement ~6 prévoir|prévus|si+je+commande|en+plus|comprises|compris|inclus|à+payer|à+prévoir -- bloqué|colis|réclame
      expédiez|livrez|envoyez ~3 case+postale|boîte+postale|points+relais|point+relais|dom|tom|consigne
      montant|partir ~5 livraison|port|franco ~3 offerte|gratuite|offert|gratuit
      destinations|desservie|desservies|desservi|desservis|zone+de+livraison|zones+de+livraison ~5 -- ma+commande
      peut|peuvent|pouvez|possible ~3 livrer|expédier|livré|livrés|livraison ~3 en|au|aux|dans|à+l+étranger|jusqu ~4 ? -- ma+commande|mon+colis|bureau|travail|point+relais|relais|plutôt
      pas|sans ~2 encore ~2 commandé|commander|passé+commande|acheté ~5 -- reçu
      quel|quels|quelle ~3 délai|délais ~6 & commander|commandé+encore|pas+encore+commandé|acheter|en+général|habituel*
      pour ~1 une ~1 commande ~5 aujourd|demain|maintenant|soir|passée|lundi ~6 -- ma+commande|reçu
      en|sous ~1 combien ~2 temps|jours|délai|délais ~3 livrez|expédiez|livre|êtes|on ~4 -- ma+commande|mon+colis
      livraison|livreurs|livrez|livreur ~4 jusque|jusqu|dans ~4 salon|pièce|étage|appartement|chambre|cuisine|maison|intérieur ~3 ? -- laissé
      pouvez|possible|faire|proposez ~5 livraison|livrer|livré ~3 le+soir|en+soirée|le+matin|l+après+midi|le+samedi|après+18h|le+week+end|tôt ~3
      si ~1 j|je|on|nous ~1 achète|prends|commande|achetais|achetons|prenons ~9 -- prix|remise|devis|plusieurs
      une ~1 commande|livraison ~2 pour|vers|en|au ~4 temps|jours|délai|combien ~4 -- ma+commande|w
      livreur|livreurs|vous|transporteur ~3 monte|montent|montez|installe|installent|installez|déballez|portez ~6 ? -- ma+commande
      reprenez|récupérez|emportez|débarrassez|enlevez ~4 ancien|ancienne|vieux|emballages|emballage|cartons ~4 ?
      livrez ~3 quels|quel|quelle|dans|le|en+semaine|samedi|dimanche ~4 ? -- ma+commande|mon+colis|la+commande|quel+jour+la
      livraison ~5 <n> ou <n> ~4
      minimum ~2 de|d ~1 commande|achat
      avant ~2 d|de ~1 acheter|commander|passer ~6
      habite|habitons|vis ~4 île|corse|suisse|belgique|étranger|réunion|martinique|québec|guadeloupe ~6 ? -- colis|ma+commande|livré+au
      livreurs|livraison ~3 viennent|va|vont|jusque|jusqu ~4 ? -- ma+commande|mon
    `,
    tells: `
      en ~1 général|moyenne|temps+normal ~4 livr*|arriver|délai
      pas ~2 encore ~1 commandé
      hésite ~3 encore
      livrez ~4 ?
    `,
    hints: `
      livraison|port|expédition|frais
    `,
    subjects: `
      frais+de+port|livraison+gratuite|livraison+à+l+étage|retrait|délai+moyen|délais|dom+tom|tarif+livraison|case+postale|livraison+en -- bloqué
    `,
  },
};
