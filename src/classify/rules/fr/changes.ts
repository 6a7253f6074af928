// French: what a mail says that wants otherwise: an order changed, cancelled, exchanged or sent back. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const changes: IntentRules = {
  change_order: {
    asks: `
      devait|devaient|doit|doivent|devrait ~3 bleu|bleue|rouge|noir|noire|blanc|blanche|gris|grise|vert|verte|jaune|beige|rose|marron|@colour ~2 -- reçu|arrivé+et|déballé
      pouvez|pourriez|peut|peux|voudrais|merci ~4 enlever|retirer|ôter|oublier|supprimer ~3 -- compte|données|adresse|liste|mail|newsletter
      en ~1 prendrais|prends|reprendrais|prendrai|voudrais|veux ~2 aussi|volontiers|bien? ~1 une|un|deux|deuxième|seconde|second|autre ~2 -- reçu|prix|devis
      écrivez|écris|écrire|inscrivez|notez|imprimez ~6 carte|mot|étiquette|carton|papier ~2 -- facture|adresse
      mettez|mets|mettre|ajoutez|ajoute|rajoutez|rajoute|prenez|prends|comptez|envoyez|envoie|glissez|livrez|expédiez|joignez ~1 m|nous|moi|lui|y? ~1 en ~2 @num|deuxième|second|seconde|troisième|autre|autres|davantage|plus ~4 -- copie|facture|mail|lien|contact|numéro
      mettez|mets|mettre|ajoutez|ajoute|rajoutez|rajoute|prenez|glissez|joignez|envoyez moi|nous|y ~5 en+plus|aussi|également|avec|en+supplément|en+prime -- copie|facture|mail|lien|contact|numéro|adresse|suivi
      prenez|mettez|envoyez|livrez|faites|expédiez la|le|les ~2 moi? ~1 en ~2 @colour|taille|pointure|<n>|double ~2 -- point+relais|colissimo
      une|un ~1 deuxième|second|seconde|autre ~2 identique|pareil|pareille ~4 & mettez|ajoutez|rajoutez|envoyez|prenez|voudrais|veut
      sinon ~2 mettez|ajoutez|rajoutez|prenez|changez|enlevez|retirez|remplacez ~6 -- adresse
      modifier|modifiez|changer|changez|modification|modifie|corriger|rectifier|éditer|amender|adapter|revoir ~3 @order|panier|bon+de+commande|quantité|quantités|ligne|l+article|couleur|taille|coloris|modèle|article|produit -- adresse|facture|reçu|arrivé|trop|livraison+à|avis
      ajouter|rajouter|ajoutez|rajoutez|ajout|inclure|ajoute|rajoute|glisser|joindre|mettre|mettez ~7 à|dans|sur|avec|en+plus ~3 @order|panier|<id> -- adresse|facture|tva|appartement|numéro|colis+retour|étage|facturation|retrouv*|bâtiment
      ajouter|rajouter|ajoutez|rajoutez|ajoute|rajoute ~2 @num|article|autre|encore|<n>|un|une|deux|quelque|en ~5 -- adresse|facture|numéro|appartement|tva
      ajouter|rajouter|mettre ~3 papier|emballage|paquet|message|mot|carte ~2 cadeau
      emballage|papier|paquet ~1 cadeau ~4
      enlever|enlevez|retirer|retirez|supprimer|supprimez|ôter|enlève|retire|virer ~9 de|du|sur|dans|ligne ~3 @order|panier|bon|<id>|<n> -- liste|compte|données|base|mail|adresse|fichier|fichiers|pubs
      enlever|enlevez|retirer|retirez|supprimer|supprimez|annuler|annulez ~7 garder|gardez|laisser|laissez|maintenir|maintenez|conserver|conservez ~3 reste|autres|autre|le+reste|tout -- retour|renvoyer
      annuler|annulez|enlever|retirer|supprimer|annulation ~2 seulement|uniquement|juste|partielle|que|une+partie|un+des|une+des|l+un|l+une|une+ligne|un+article|la+ligne ~4 -- deuxième+commande|livré|date
      supprimer|supprimez|annuler|annulez|modifier|corriger ~2 ligne|poste|position ~2 <n> -- téléphone
      @want|pouvez|pourriez|possible|puis|préfère ~7 en ~1 @colour|taille|l|m|s|xl|<n> ~2 au+lieu|plutôt|et+non|à+la+place|et+pas -- reçu|arrivé|échang*|trop|envoyé
      au+lieu|plutôt|et+non ~3 @product ~4 & pas+encore|avant|expédi*|partie|parte|encore ~2 -- reçu|arrivé
      trompé|trompée|trompés|erreur|gouré|plantée|planté|confondu ~4 taille|couleur|coloris|modèle|quantité|article|référence|pointure|format -- reçu|vous|envoyé|arrivé|chez+vous|livraison|facture
      @ordered|cliqué|choisi|mis|sélectionné|coché|validé ~9 alors|mais|et|au+lieu|je|il ~4 voulais|voulait|fallait|faut|souhaitais|pensais|besoin|voulions|souhaitions|veux -- reçu|arrivé|envoyé|recevoir|adresse|rembours*
      @ordered|mis|choisi|cliqué ~4 au+lieu|plutôt ~5 -- reçu|arrivé|avons+reçu|adresse
      porter|passer|augmenter|réduire|diminuer|ramener|monter|descendre|doubler|passez|augmentez ~5 quantité|quantités|de+<n>+à|à+<n>|pièces|nombre|ligne -- retour|prix|remise|limite
      quantité|quantités ~6 à|de|au+lieu ~3 <n>|@several -- prix|remise|devis|correcte|facture
      il+m+en|il+nous+en|m+en|nous+en|en ~1 faut|faudrait|fallait|faudra|voudrais|voudrions ~4 plus|de+plus|autre|autres|deux+de+plus|en+plus -- reçu|manque|livré|prix|devis
      @num|<n>|deux|un|une|trois ~2 de ~1 plus ~4 & commande|tard|possible|encore|ajouter|chaises|faudrait -- prix|jours|semaine
      regrouper|grouper|regroupez|groupez|fusionner|combiner|réunir|rassembler|joindre|regroupement ~6 @order|commandes|envoi|envois|colis|livraison|livraisons|tout|les -- photo
      envoyer|livrer|expédier|livrez|envoyez ~4 tout|ensemble ~2 ensemble|en+une+fois|en+même+temps|d+un+coup|en+un+seul
      retarder|reporter|repousser|décaler|différer|suspendre|retardez|reportez|décalez|repoussez|reporte|retenir|avancer ~5 @order|@parcel|livraison|envoi|l+envoi|expédition|l+expédition|date|la|le -- livreur|passage|prolonger|offre|débit
      garder|gardez|conserver|stocker ~4 @order|colis|la|le ~4 jusqu|en+attente|chez+vous -- retour|reste|rembours*
      inutile|pas|attendre|attendez|ne ~5 envoyer|livrer|envoyez|livrez|expédier|expédiez ~3 avant|jusqu|tout+de+suite|encore -- toujours|attends
      passer|passez|changer|mettre|basculer|upgrader ~4 express|livraison+express|chronopost|24h|rapide|prioritaire|mode+de+livraison -- combien
      changer|modifier|remplacer|échanger|switcher|mettre ~9 avant ~3 parte|part|expédi*|envoi|envoyer|envoyiez|départ|expédiiez|l+envoi|l+expédition|que+ça|qu+elle -- adresse
      remplacer|remplacez|changer ~4 par|contre|pour|en ~5 & commande|encore|avant -- reçu|arrivé|adresse|cassé|trop|batterie
      si ~6 pas|non ~2 encore ~2 partie|parti|expédiée|expédié|envoyée|envoyé|préparée ~9 mettre|ajouter|changer|ajoutez|enlever|modifier|prendre|rajouter -- adresse
      @want|préférerais ~3 finalement|plutôt|en+fait ~6 @product|modèle -- reçu|renvoy*|adresse|point+relais|rembours*|chez
      la|le|les|l ~2 voulais|voulait|souhaitais|voulions ~3 en ~2 @colour|lin|coton|taille|bois|métal -- reçu|arrivé
      trop ~1 tard ~3 pour ~2 ajouter|rajouter|modifier|changer|enlever|prendre -- adresse
      mettre|prendre|mettez|avoir ~2 deuxième|seconde|autre ~1 @item ~4 -- reçu|cassé|manque
      mettez|mets|mettre|ajoutez|ajoute|rajoutez|prenez|comptez ~2 moi|nous|y|m|en? ~3 aussi|également|en+plus|en+prime|avec ~6 -- adresse|copie|facture|contact
      tant+que+vous+y+êtes ~4
      on|nous|je|j ~1 part|partons|pars|opte|optons|bascule|penche ~1 sur|pour ~4 -- vacances|voyage
      finalement|en+fait|réflexion ~8 plutôt|préfère|préférons|préférerais|prendre|prends|prendrai ~3 @product|la|le|une|un|version|celle|celui ~4 -- reçu|renvoy*|rembours*|adresse|point+relais|chez
      chang*|modif*|remplac* ~6 si+ce+n+est|si+c+est+encore|si+pas+encore|s+il+est+encore|si+possible|encore+possible|encore+temps ~4 -- adresse|reçu|code+postal|rue
      encore ~1 temps|possible ~2 de|pour ~2 chang*|modif*|ajouter|rajouter|enlever|retirer|prendre -- adresse|code+postal|rue
      vider|alléger|compléter ~3 commande|panier -- adresse
      prendre|prends|prenons|passer ~2 @num ~2 de|en ~1 plus|moins ~4
      livrer|livrez|livraison|livré|livrée|passer|décaler ~3 plutôt|plus+tard|un+autre+jour|une+autre+date|une+autre+semaine|la+semaine+suivante|la+semaine+prochaine|à+partir+du|qu+à+partir ~5 & pouvez|pourriez|possible|merci|préfère|voudrais|souhaite|faudrait|pourrait -- livreur|chez|adresse|bureau
      sinon ~9 prendre|changer|ajouter|modifier|passer|mettre|rajouter ~6 -- adresse
      en ~1 voudrais|voudrions|prendrais|veux|prends|faudrait|prendrai ~2 @num ~3 -- reçu|prix|devis
      choisi|pris|commandé|sélectionné|mis|coché|cliqué ~3 mauvais|mauvaise|mauvaises|faux ~2 coloris|couleur|taille|modèle|article|quantité|option|format|version ~3 -- reçu|arrivé|livré|chez+moi|vous+avez
      mot|message|carte ~4 dedans|dans|avec|joint|jointe|accompagne ~4 & mettre|mette|mettiez|ajouter|glisser|glissiez|joindre|rajouter -- reçu|carte+bancaire
      mettre|mette|mettiez|glisser|glissiez|joindre ~3 mot|message|carte|facture+cadeau ~4 -- reçu|adresse|bancaire
      merci ~1 de ~1 changer|modifier|adapter ~3 $ -- adresse|facture
      si ~3 pas ~2 parti|partie|expédié|envoyé|trop+tard ~6 changer|modifier|échanger|remplacer ~3 -- adresse|code+postal
      il ~1 me|nous ~1 faudrait|faut|fallait ~2 le|la|un|une|l ~1 modèle|version|taille|autre|grande|grand|petit|petite ~4 -- reçu|livré|arrivé|facture|adresse
      besoin ~1 de ~1 @num ~3 et+non|au+lieu|plutôt|pas ~4 -- reçu|livré
      recevoir|livrer|livrés|envoyer|expédier|réunir ~6 ensemble|en+une+fois|même+jour ~3
      voudrais|aimerais|voudrions|souhaite|prendrais ~2 aussi|également ~3 le|la|les|un|une|des ~3 -- savoir|facture|reçu|adresse
      serait|irait|conviendrait ~2 mieux ~4 & finalement|plutôt|le|la -- reçu|chez|échang*
      la|le|les|l ~1 décaler|reporter|repousser|retarder|avancer|différer ~4 -- passage|livreur
      mettre|mettez|emballer|emballez|garder ~4 à+part|séparément|ensemble ~3 -- reçu
      garder|prendre ~2 qu ~1 un|une|deux|@num -- retour|reçu
    `,
    tells: `
      modification|changement ~2 de? ~2 commande|l+article
      oublié ~3 ajouter|commander|prendre|mettre & commande|ajouter|rajouter -- vous+avez|adresse
      commande ~4 pas ~1 encore ~1 partie|expédiée|envoyée & @change|taille|couleur|quantité
      validé|commandé ~1 trop+vite|un+peu+vite
      si ~4 pas ~3 emballé|emballée|préparé|préparée|bouclé|fermé -- adresse
      je|nous ~1 paierai|paie|payerai|réglerai|paierons|règle ~2 différence|supplément
      deux ~1 de ~1 plus
    `,
    hints: `
      ajouter|enlever|retirer|rajouter|modifier|changer
    `,
    subjects: `
      modif*|ajout|ajouter|retirer|changement|quantité|quantités|annulation+partielle|regrouper|report|emballage+cadeau|express|rajout|erreur+couleur -- adresse|mail|prix|facture|mot+de+passe
    `,
  },
  cancel_order: {
    asks: `
      @cancel ~4 @order|la|l|le|les|tout|tous|cette|ma|mon|mes|ça|celle|totalité|intégralité|achat -- pourquoi|annulé+ma|annulée|avez+annulé|seulement|garder|gardez|laisser|le+reste|ligne|rdv|rendez|newsletter|abonnement|compte|annule+et+remplace|remboursement+de|annulé+il|ai+annulé|avons+annulé|a+été+annulé*|en+partie|conservez|maintenez|maintenir|retour -- banque|carte ~2 annuler|annule
      @want|@ask|possible|droit|temps|puis|comment|où|tard|bouton|peut|pourrait|souhaitait|voulait ~6 annuler|annulation|annulez|canceller|canceler|résilier|soit+annulée|décommander -- seulement|partielle|newsletter|compte|abonnement|le+reste|ligne|ai+annulé|rdv|données -- banque|carte ~2 annuler|annule
      j|nous|je ~2 annule|annulons -- et+remplace|ai+annulé|avais+annulé|ai+déjà+annulé
      ^ annuler|annulez|annulation|annule ~3 $
      ^ annuler|annulez|annulation|annule ~3 svp|stp|merci
      demande ~2 d ~1 annulation
      confirmer ~2 l+annulation|son+annulation|cette+annulation
      stopper|arrêter|bloquer|interrompre|stoppez|arrêtez|bloquez|suspendre|suspendez ~3 @order|envoi|expédition|livraison|l+expédition|tout -- mails|pubs|messages|jusqu|congé|automatiques
      ! n|ne|pas|plus|inutile ~3 envoyez|envoyer|expédiez|expédier|livrez|livrer|expédie|envoie ~3 ma|la|le|les|l|commande|colis|pas -- avant|jusqu|si+je|l+adresse|mon+ancienne|plus+tard|pas+reçu|reçu|mail|facture|carte
      ! veux|voulons|veut|souhaite|souhaitons|désire|voudrais ~2 plus ~2 $ -- reçu|reçue|livré|renvoy*|de+plus|mails|réponses|réponse|messages|appels|excuses|données|exister|photo|savoir|petit|petite|grand|grande|envoyez|recevoir
      ! veux|voulons|veut|souhaite|souhaitons|désire|voudrais ~2 plus ~2 de|d|la|le|du|les|cette|ma|commande|rien -- reçu|reçue|livré|renvoy*|de+plus|mails|réponses|réponse|messages|appels|excuses|données|exister|photo|savoir|petit|petite|grand|grande|envoyez|recevoir
      ! n ~1 en ~1 veux|voulons|veut ~2 plus ~5 -- reçu|livré|renvoy*
      n|plus ~3 besoin|utilité ~4 & commande|colis|fauteuil|expédier|annuler|acheté|mariage|projet|la|le|livraison|elle|commandé|commandée -- reçu|renvoy*|aide|répondre|livré
      plus ~1 besoin ~2 de|du|d ~1 la|l|cette|ma|le|ce ~2 @thing -- reçu|renvoy*|répondre
      laissez|laisse|laissons|oubliez|oublions ~2 tomber|ma+commande|la+commande|tout|ça -- message|mail
      changé ~2 d ~1 avis ~4 -- reçu|renvoyer|retour|couleur|taille|coloris|échang*
      renonce|renonçons|renoncer|désiste|désister|désistement ~4 -- retour
      trouvé|trouvée|acheté|achetée|ai+eu|vu ~6 ailleurs|moins+cher|moins+chère|autre+magasin|en+magasin|le+même ~6 -- échang*|prix+pour
      ne|n ~1 la|le|les ~1 prend|prends|prenons ~2 plus|pas|finalement -- place
      @ordered|a+commandé|passé|validé|passée ~5 deux+fois|double|doublon|par+erreur|par+mégarde|sans+autorisation|sans+faire+exprès|trop+vite|sans+le+vouloir|2+fois ~6 -- taille|couleur|débité|prélev*|payé|housse|au+lieu|linge|lin
      donner|donne|donnez ~2 suite ~4 -- plainte|lot|réclamation|verres
      plus|pas ~2 les ~1 moyens
      plus|pas ~3 permettre ~4 & commande|achat|emploi|dépense
      on|nous ~1 arrête|arrêtons|stoppe ~2 tout|là|ça|commande ~4 -- mails
      arrêtez|stoppez|bloquez ~2 tout ~4
      commande|commandé|achat ~6 par+mégarde|par+inadvertance|par+erreur|sans+le+vouloir|sans+faire+exprès ~4 -- livré|reçu|double+débit
      ! m|nous|n ~2 intéresse|intéressé|intéressée|intéressés ~1 plus ~4 -- mails|newsletter
      plus|pas ~2 intéressé|intéressée|intéressés ~4 -- mails|newsletter|offre
      faites ~1 comme ~1 si ~6
      renoncer|renonce|renonçons|retirer ~3 commande|achat|l+achat -- article|ligne
      ! plus|pas ~2 l+usage|l+utilité|utile|nécessaire ~4 & commande|commandé
      on ~2 en ~1 parle ~1 plus
      trop|vraiment ~2 long|longtemps|tard|lent ~6 annul*|laisse|tomber|ailleurs
      passe|passer|vais|irai|commande|commander|voir|prends|prendre|acheter|achète ~4 ailleurs|concurrent|concurrence ~3 -- reçu
      plus|pas ~2 la ~1 peine ~4 -- répondre
      récupérer|rendre|rendez|restituer ~5 versé|payé|avancé|acompte ~4 -- frais+de+port
      si ~6 après ~4 annul*|préfère|prends|laisse
      trouvé|acheté|pris ~2 pareil|mieux|la+même|l+équivalent ~5 ailleurs|autre|magasin|site|marchand ~3
      regrette|regrettons|regretter ~4 achat|commande|commandé ~3 -- reçu
      ne|me|nous|n ~2 sert|servira|servirait ~3 rien|plus ~3 -- appareil
      on ~1 en ~1 reste ~1 là
      déjà ~1 acheté|commandé|pris|trouvé ~2 la+même|le+même|les+mêmes|un+autre|une+autre ~3 -- échang*
      empêchement|difficultés|souci|problèmes ~1 financier|financiers|financières|d+argent
      si ~5 pas ~6 annul*|laissez+tomber|n+en+veux+plus|vous+pouvez+l+oublier|rembours*
      rétractation|rétracter ~6 avant|non+encore|pas+encore ~3 expédi*|livr*|parti*
      commande ~4 plus|pas ~3 lieu+d+être|d+être|utile|nécessaire|d+actualité|raison
      annul* ~1 $ -- partielle|annulée|annulées|ai+annulé|avons+annulé|retour
    `,
    tells: `
      commande ~3 double|doublon|erreur -- débit*|livraison|reçu|dans+ma
      deux ~1 commandes ~4 erreur|identiques
      trop ~1 tard|long|lent ~4 -- ajouter|prendre|modifier|changer|faudrait
      abandon|tombe+à+l+eau|abandonné|se+fait+plus
      ne|n ~3 fait ~1 plus
      besoin ~1 de ~1 deux $
      mettez|mets ~2 pause
    `,
    hints: `
      annuler|annulation|annule
    `,
    subjects: `
      annul*|cancel*|stop|n+envoyez+pas|plus+besoin|en+double|rétractation+avant -- partielle|rembours*|annulée|ai+annulé|avons+annulé
    `,
  },
  exchange_request: {
    asks: `
      @want|@ask|possible|peut|puis|peux|pouvons|faites|comment|acceptez|j|nous|me|procédure|politique ~6 échanger|échange|échanges|échangez|échangiez|échangé|swap|troquer -- données|mails|nos+échanges|organiser+l+échange+et+la+reprise|cassé|cassée|défectueu*|avant+l+expédition|suite+à+notre+échange|notre+échange|échanges+de+mails|mauvais|non+conforme
      échanger|échangez|échangé|échange ~6 contre|pour|avec|par|taille|pointure|modèle|couleur -- données|cassé|défectueu*|mails
      procédure|conditions|modalités|demande|politique|étiquette ~2 d ~1 échange
      faites|acceptez|font ~3 échange|échanges
      changer|prendre|avoir|recevoir|remplacer|passer|mettre|préfère|préférerais|besoin|faudrait|faut|voudrais|aimerais ~5 taille|pointure|couleur|modèle|grand|petit|plus+grand|plus+petit|plus+grande|plus+petite|du|dessus|dessous|@colour|<n>|l|xl|m|s ~6 & trop|serré|serrée|serrent|juste|petit|grand|court|courte|large|convient|reçu|touche*|jour|renvoyer|essayé -- rembours*|argent|pas+encore+partie|avant|commandé+du
      trop|un+peu ~2 petit|petite|petits|petites|grand|grande|grands|grandes|serré|serrée|juste|court|courte|courts|courtes|long|longue|large|étroit|serrées|serrés ~9 échang*|taille|pointure|plus+grand|plus+petit|un+<n>|du+<n>|contre|en+xl|le+<n>|à+la+place|small|large|medium|autre -- rembours*|rendre|argent|lit
      taille|pointure ~2 au|du ~1 dessus|dessous|supérieure|inférieure ~6 -- commandé+trop|sinon|pas+encore+partie
      taille|pointure ~1 plus|supérieure|inférieure ~2 $ -- pas+encore|avant
      taille|pointure ~1 plus|supérieure|inférieure ~2 grande|petite -- pas+encore|avant
      <n>|taille|pointure|l|xl|m|s ~3 à+la+place ~4 -- reçu|livré|commandé
      à+la+place ~3 du|une|un|le|la ~2 taille|<n>|pointure|l|xl|m ~4 -- reçu|livré
      rentre|rentrent|serre|serrent|flotte|flotter|nage|comprime ~6 <n>|taille|pointure|plus+grand|plus+petit ~4 -- niche|placard|porte
      troquer|intervertir|permuter ~4
      renvoie|retourne|rends|renvoyer|rendre ~2 le|la|les|ce ~1 m|l|s|xl|xs|<n>|petit|grand ~3 -- retour|article+cassé
      quand ~4 recevrai|reçois|recevrons|aurai|arrive|recevoir ~2 la|le|ma|mon|du ~1 taille|pointure|<n>|nouvelle+taille ~3
      même ~3 en ~2 taille|<n>|@colour|plus+grand|plus+petit ~5 & reçu|changer|échanger|renvoie|prendre -- stock
      aurais|aurions ~1 dû ~2 prendre|commander|choisir ~4 -- pas+encore+partie|pas+expédi*
      à+la+place ~4 possible|peut|puis
      quand|où ~6 échange|nouvelle+paire|nouvelle+taille|article+de+remplacement ~4 -- cassé|défectueu*
      changer|change ~2 si|le|la|les|me ~6 $ -- adresse|commande|cassé|prix|coordonnées|mot
      changer|change ~2 si|le|la|les|me ~6 acceptez|possible|taille|couleur -- adresse|commande|cassé|prix|coordonnées|mot
    `,
    tells: `
      irait|iraient|conviendrait ~2 mieux
      trop ~1 petit|petite|petits|petites|serré|serrée|juste & taille|<n>|pointure
      orteils|touche|touchent|flotte|nage
      échange -- données|mails|organiser
    `,
    hints: `
      échange|échanger|taille|pointure
      trop ~1 petit|grand|serré|petite|grande|court|long
    `,
    subjects: `
      échange|échanger|changer+de+taille|pointure|autre+couleur|autre+taille|taille+plus|mauvaise+taille+commandée
      trop ~1 petit|petite|grand|grande|juste|serré
    `,
  },
  return_request: {
    asks: `
      @want|@ask|puis|possible|comment|où|peux|peut|droit|procédure|puisje|vous|adresse|devons|préfère|si+je|j+aimerais|prévois|décidé ~5 retourner|renvoyer|rendre|rapporter|ramener|réexpédier|retourne|renvoie|renvoyons|rends ~7 -- récapitulatif|suivi|signé|confirmation|mail|facture|lien|visite|compte|service|étiquette+de+livraison|confirmation+de+commande|accusé|bon+de+commande|mot+de+passe|code|un+autre|une+autre|cassé|devis|échang*|contre|manque|formulaire+signé|remboursement+apparaisse|renvoyé|me+renvoyer|nous+renvoyer|m+en+renvoyer|rendu+compte|rendre+visite|rendez|retourner+l+accusé|contrat|arc
      je|nous|on|j ~2 retourne|renvoie|retournons|renvoyons|rends|rendons|rapporte|ramène ~4 -- facture|signé|compte|accusé|bon+de|contrat
      je|nous|on ~2 vous ~1 le|la|les|l? ~1 retourne|renvoie|retournons|renvoyons|rends
      @want|@ask|comment|quelle|où|faire|demande|étiquette|bon|formulaire|politique|conditions|modalités|procédure|bordereau|numéro|autorisation|adresse|frais ~3 de|un|le|d|du|pour|l? ~2 retour|retours|renvoi|rma -- par+retour|retour+de+mail|retour+de+courrier|votre+retour|vos+retours|de+retour+de|retour+de+votre|statut|traitement|remboursement+du|remboursé|échange|état|avez+reçu|avez+bien+reçu|de+retour+en|en+retour|accusé|attente|expéditeur|un+retour+de+votre|sera+de+retour|en+stock|inventaire|nouvelles
      retour|retours ~3 gratuit|gratuits|payant|payants|possible|charge|accepté|frais|gratuite -- stock|attente+de+votre
      retour ~2 de? ~1 produit|article|colis|marchandise|commande ~3 -- statut|avez|reçu|remboursement|traitement|stock
      retourner|renvoyer|rendre|rapporter|ramener ~3 @thing|le|la|les|deux|<n>|un|une|l|mon|ma|mes|tout|article ~5 -- récapitulatif|suivi|numéro|l+arc|cassé|facture|confirmation|signé|mail|lien|adresse+mail|accusé|bon|mot|visite|compte|échang*|contre|un+autre|une+autre|devis
      délai|jours|temps|combien ~5 retourner|renvoyer|rendre|rétract*|retour -- remboursement|traitement|attente
      droit ~2 de|à ~2 rétractation|retour|rétracter -- données|avant|non+encore
      rétractation ~6 -- annul*|non+encore+expédiée|avant+expédition|pas+encore+expédiée
      rétracter|rétracte|rétractons ~5 -- non+encore
      reprendre|reprenez|reprise|reprendriez|reprennent|récupérer|venir+chercher|venir+rechercher|rechercher|venir+reprendre|enlèvement|collecte|reprenne ~6 @thing|le|la|les|marchandise|ça|mes+sous|mon+argent|l+argent -- erreur|mauvais|cassé|échange|au+magasin|ma+commande|en+point+relais|contact|conversation|au+dépôt|colis+au|quai|non+conforme|vos+palettes|votre+quai|avis|où+puis|par+erreur
      reprenez|reprendriez|acceptez|accepteriez ~3 reprise|retour|retours|le|la|les|articles -- adresse|offre|devis|paiement|carte|changer
      récupérer|rendre|avoir|ravoir|revoir ~2 mon|mes|notre|nos ~1 argent|sous|fric -- annul*|quand|toujours|renvoyé|pas+reçu|jamais+reçu
      rembours* ~4 & plaît|convient|déçu|déçue|décevant|satisfait|satisfaite|rendre|retour|garder|grand|petit -- cassé|toujours+pas|annul*|renvoyé|reçu+mon+retour|quand+serai
      ne|n ~2 le|la|les? ~1 gardons|garde|garderai|garderons|voulons+pas+garder ~2 pas -- reste
      ! pas|plus ~2 garder|conserver ~4
      puis|pourrai|peut|peux|possible|pourrais ~4 refuser ~5 -- carte|paiement|douane
      si ~4 ne|n|pas ~3 plaît|convient|va|conviennent|plaisent ~5 comment|quoi|renvoyer|retourner|possible|faire|retour|rendre ~4
      redonner|rendre|remettre ~4 livreur|transporteur ~4 -- signature
      jours|temps|délai|combien ~6 changer+d+avis|se+rétracter|me+rétracter|le+rendre|la+rendre ~4 -- annul*
      remballe|remballons|réemballé|remballé ~5
      poste|envoie|dépose|expédie|renvoie ~2 ça|le|la|les|tout? ~2 où|comment|à+quelle+adresse ~3 ?
      ne|n ~2 pas ~2 content|contente|contents|conquis|conquise|convaincu|convaincue|emballé|satisfait ~8 rendre|retour*|renvo*|rembours*|reprendre|reprenez
      où|comment|adresse ~4 déposer|rapporter|renvoyer|ramener|rendre|retourner ~5 -- confirmation|facture|mot+de+passe
      satisfait ~2 ou ~1 remboursé
      pas|plus ~2 le ~1 garder|garderai|garderons ~3
      ne|n ~4 convient|conviennent|plaît|plaisent|va|vont|correspond ~4 rendre|renvo*|retour*|rembours*|reprendre|reprenez|adresse|garde
      surplus ~6 -- facture
    `,
    tells: `
      ! convient|conviennent|plaît|plaisent|correspond ~2 pas ~5 -- échang*|contre|ordinaire|adresse|date|taille+ne|commande|description|heure|facture|devis|horaire
      trop ~1 grand|grande|petit|petite|sombre|clair|lourd|long|court|large|haut|bruyant|foncé ~4 & rendre|renvo*|retour*|rembours*|salon|pièce|place|reprendre
      déçu|décevant|déçue ~9 rembours*|renvo*|rendre|argent
      récupérer ~2 mes|mon ~1 sous|argent|billes
      offert|cadeau|eu ~5 déjà -- commande
      dépasse|rentre+pas|passe+pas|tient+pas ~4
      pas ~3 l+idée|le+rendu|comme+sur+la+photo|à+mon+goût|mon+style
      change* ~1 d ~1 avis ~6 & reçu
    `,
    hints: `
      retour|retourner|renvoyer|rendre|remboursement|reprise
      pas ~1 plu|convaincu|convaincue|satisfait|satisfaite
    `,
    subjects: `
      retour|retours|rétractation|renvoi|reprise|retourner|rendre|renvoyer|enlèvement|étiquette+retour -- expéditeur|statut|suivi|remboursement|re|confirmé|reçu|stock|avant|traitement
      ne ~1 convient|plaît
    `,
  },
};
