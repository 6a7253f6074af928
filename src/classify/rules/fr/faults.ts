// French: what a mail says of goods that came wrong: broken, another thing, or too few. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const faults: IntentRules = {
  damaged_item: {
    asks: `
      arrivé|arrivée|arrivés|arrivées|reçu|reçue|reçus|livré|livrée|livrés|livrées|est|sont|était|étaient|ouvert|déballé|déballage|ouverture|trouvé ~6 @broken -- blanc+cassé|pas+cassé|lien|site|code|mail|carton+était+un+peu|rien+de+cassé|plier|pliant|rayé+de+la+liste|se+plie
      @broken ~6 à+l+arrivée|à+l+ouverture|au+déballage|à+la+livraison|à+réception|dès+l+ouverture|en+ouvrant|dans+le+carton|quand|dedans|ce+matin|reçu|reçue|arrivé|arrivée|lors+du+transport -- blanc+cassé|lien|site
      @item|pied|pieds|coin|plateau|écran|bouton|anse|couvercle|moteur|poignée|tiroir|porte|vitre|dossier|fermeture|roulette|accoudoir|angle|bord|vernis|tissu|socle|abat+jour|manche|cadre|fond|une|un|des|lattes|côté|jointure|charnière ~4 @broken -- blanc+cassé|lien|site|serrure+du+bâtiment
      @broken ~3 @item|pied|coin|plateau|écran|poignée|vitre|lot -- lien|blanc+cassé
      grosse|énorme|grande|une|un|des|plusieurs|petite ~1 rayure|rayures|tache|taches|trou|trous|bosse|fissure|fêlure|griffe|accroc|éclat|éclats|déchirure|défaut|fente ~6 -- vends|question
      ! ne|n ~2 marche|fonctionne|fonctionnent|allume|allument|chauffe|démarre|charge|tourne|tient|ferme|ouvre|marchent|chauffent|répond ~2 pas|plus ~5 -- site|lien|code|carte|paiement|suivi|numéro|page|téléphone|chat|promo|mot+de+passe|bancontact|paypal|bouton+annuler|lettres|tchat|client|cadeau|voisin|monsieur|dame|personne
      marche|fonctionne|allume|chauffe|démarre|charge|tourne|fonctionnent|marchent|ferme|clignote ~1 pas|plus|mal|jamais ~4 -- site|lien|code|carte|paiement|suivi|numéro|page|téléphone|chat|promo|mot+de+passe|bancontact|paypal|cadeau
      arrêté|cessé ~2 de ~1 fonctionner|marcher|chauffer|tourner
      clignote|clignotent|grésille|disjoncte|surchauffe|bourdonne|grince|vibre|crépite|se+détache|se+détachent|s+effrite|s+écaille|s+effiloche|se+décolle|se+décollent|se+déchire|se+dévisse|se+démonte|s+éteint ~5
      fait ~2 un|des ~1 bruit|bruits ~4
      éclat|éclats|morceaux|débris ~5 & assiette|assiettes|verre|verres|carton|vase|tasse|service|plat|déballé|ouvert|reçu|colis|étaient|bol -- rire
      en ~1 plusieurs ~1 morceaux ~3
      pas|plus|jamais ~1 marché|fonctionné|démarré|allumé ~4 -- site|code|paiement|carte|lien
      mal ~1 cousu|cousue|monté|montée|fini|finie|collé|collée|peint|peinte|emballé|emballée ~4
      ne|n|s ~2 tient|ferme|ouvre|s+allume|chauffe ~2 pas|plus ~3 -- site|code|lien|suivi|page
      arrivé|arrivée|reçu|livré ~3 tout|toute|complètement ~1 mou|molle|humide|mouillé|mouillée|aplati|aplatie|sale|gras
      sonne|tinte|cliquette|bouge ~2 dedans|dans|intérieur ~3 & colis|carton|paquet|arrivé
      réclamation|sinistre ~6 @broken
      quand ~6 remplacé|remplacée|réparé|réparée|changé ~3 & bouton|pied|@part|@item|pièce|moteur -- taille
      tombé|tombée ~2 en ~1 panne|rade
      lâché|pété|cassé|cédé|craqué|rompu|dévissé|décollé|brûlé|fondu|grillé|sauté|disjoncté|tombé+en+morceaux|cassée|rompue|grillée ~5 au|après|dès|deux|première|premier|pendant|en|tout|deuxième|quand|le|bout -- blanc+cassé|site|serveur
      fuit|coule|goutte|fuite|fuites|suinte ~5 -- données|informations|fuite+de+données|fuite+d+informations
      rien ~2 se ~1 passe ~3 appuie|branche|allume|bouton|démarre -- site|page
      appuyer|appuie ~9 reste|rien ~2 muet|muette|éteint|éteinte|noir
      en ~1 mauvais|piteux|sale|triste ~1 état
      en+morceaux|en+miettes|en+mille+morceaux|en+deux|en+pièces -- payer+en+deux|mettez|mets|ajoutez|rajoutez|prenez|envoyez|comptez|en+deux+fois|deux+de+plus
      cassé|cassée|brisé|abîmé|défectueux|endommagé|fêlé|hs ~2 $ -- lien|blanc+cassé
      pièce|couvercle|pied|verre|vitre|poignée ~3 de+rechange|de+remplacement ~6 & @broken
      odeur|pue|sent+mauvais|sent+le+brûlé|fume|étincelles ~3 -- bougie
      remplacer|remplacement|remplacez|remplacé ~6 & @broken
      produit|article|appareil|lot|pièce ~2 défectueu*|abîm*|endommag*|cassé|inutilisable
      danse|bancal|bancale|branlant|branle|tangue|vacille|boitille ~4
    `,
    tells: `
      @broken -- blanc+cassé|lien|site|carton+un+peu|plier|prix+cassé|casse+la+tête|code
      photos|photo|images ~3 jointe|jointes|annexe|ci+jointes|ci+joint|pièce+jointe
      garantie ~4 couvert|prise+en+charge|faire|jouer|sous
      sous ~1 garantie
      réparer|réparation|sav ~3
      plus ~2 de ~1 verre ~6
      plus ~1 court ~2 que ~3 autres
    `,
    hints: `
      garantie|remplacement|réparation|panne
    `,
    subjects: `
      @broken|panne|ne+marche+pas|marche+pas|fonctionne+pas|fuite|garantie|casse|défectueux -- données|lien|code|paiement|durée
    `,
  },
  wrong_item: {
    asks: `
      @ordered|choisi|demandé|attendais|voulais+un|voulais+une|voulais+le|voulais+la|prise ~9 reçu|reçois|recevons|envoyé|livré|livrée|arrivé|arrivée|reçoit|eu|trouvé|trouve|expédié -- livré+chez|est+livré|est+livrée|arrivée+ou|pas+reçu|rien+reçu|toujours|jamais|aucun|mail|confirmation|seulement|sur|n+ai+reçu|pas+encore|rembours*|jours|semaine|semaines|que+la+moitié|pas+été|hier+et+reçu|bien+reçu|quand
      reçu|reçois|reçue|reçus|envoyé|livré|livrée|expédié|arrivé|arrivée|trouvé|dedans|contient ~7 au+lieu|à+la+place|en+lieu+et+place|plutôt+que|alors+que|tandis+que|et+non ~6 -- votre+commande|au+lieu+du+<n>|parfait|mail|adresse|euros|remboursé|demain|domicile|bureau|habite|facture|étais|présent|rien|<n>+sur|sonné
      mauvais|mauvaise|mauvaises|erroné|erronée|faux|autre|différent|différente|incorrect ~1 article|produit|modèle|couleur|taille|référence|coloris|pointure|colis|commande|marchandise|objet|livre|version|pièce|housse ~5 -- commandé+une+mauvaise|commandé+la+mauvaise|pris+la+mauvaise|choisi|me+suis+trompé|trompée|échang*|adresse|stock|d+autres|une+autre+commande|une+autre+couleur|une+autre+taille|mon+autre+commande|autre+colis|autre+modèle|autre+article|autre+version|mauvaise+taille+commandée
      ! c|est|ce|ces|sont|était ~2 pas ~4 que|le|la|ce|bon|bonne|du+tout|celui|celle|ceux|celles ~2 j|nous|on|que|bon|bonne|article|couleur|taille|produit|modèle ~3 commandé|commandée|acheté|demandé|pris|voulu|choisi|commandés|taille|modèle|article|couleur|coloris -- adresse|code+postal|reçu+mon+argent
      ! pas ~2 le|la|les ~1 bon|bonne|bons|bonnes ~1 article|produit|taille|couleur|modèle|coloris|housse|référence|pointure|un|@item|chose -- adresse|commandé+la
      pas ~1 le|la ~1 bon|bonne $ -- adresse
      trompé|trompés|trompée|inversé|interverti|confondu|mélangé|gouré|gourés ~4 @thing|de|colis|clients|modèle|taille -- me+suis|m+étais|nous+sommes|nous+nous|je+me|adresse|j+ai|code
      vous ~1 vous ~2 êtes ~2 trompé|trompés|trompée|gourés
      erreur ~4 dans|de|sur|avec ~3 colis|livraison|préparation|article|ma+commande|paquet|envoi|marchandise|carton|expédition -- facture|adresse|commandé+par|je+me|fait+une+erreur|moi|code
      vous ~2 m|nous ~1 avez ~2 envoyé|livré|expédié|donné|fourni ~6 au+lieu|mauvais|mauvaise|autre|pas|alors|mais -- facture|lien|mail|numéro|adresse|retard|fonctionne|étiquette
      commande|colis|paquet|contenu|articles|article|affaires ~3 de|d ~2 quelqu|autre|quelqu+un|une+autre|un+autre ~3 personne|d+autre|client|cliente|autre -- une+autre+commande|livré|chez
      quelqu+un+d+autre|autre+client|autre+cliente|au+nom+de ~6 & carton|colis|reçu|boîte|paquet|dedans|contient|étiquette -- livré|facture|société|déposé|signé
      ! correspond|correspondent ~2 pas|ni|rien ~4 commande|commandé|description|bon|photo|facture -- date|adresse|montant
      non ~1 conforme|conformes ~6
      jamais|pas ~1 commandé|demandé|acheté ~4 & reçu|colis|carton|boîte|dans|ces|draps|arrivé|livré -- débit|prélèvement|relevé|payé
      n ~1 ai ~2 jamais|pas ~1 commandé ~3 ce|ces|cet|cette|ça|de -- débit|relevé
      attendait|attendais|attendions ~6 et|mais|alors ~4 déballe|déballons|reçu|trouve|découvre|arrive|arrivé|c ~4 -- toujours|rien
      confusion|méprise|quiproquo|mélange|aiguillage ~4 -- adresse|facture|facturation
      déballe|déballé|découvre|ouvert|ouvrant ~6 c|trouve|tombe|dedans|découvre ~4 un|une|des ~5 & commandé|@ordered|pas+à|pas+le|au+lieu|quelqu
      à+quelqu+un+d+autre|pas+à+moi|pas+à+nous|pas+pour+moi|pas+le+mien|pas+la+mienne ~3 & colis|carton|reçu|commande|article|paquet|dedans|contenu -- signé|signature|livré
      @ordered|demandé|demandais|voulais|attendais ~6 et|mais ~2 c ~1 est ~6 & colis|carton|reçu|dedans|boîte|déballé|livré -- livré+chez|est+livré|est+livrée|toujours|pas+reçu|adresse
      d|de ~1 une|un ~1 autre ~1 dame|monsieur|personne|client|cliente|famille|destinataire|société ~4 & reçu|colis|carton|paquet|boîte|articles|affaires|commande -- livré|déposé|signé
      m|nous ~2 livré|envoyé|expédié ~2 un|une|des ~2 @item ~3 -- pas|mais+il+manque|cassé|abîm*|lien|mail|bien
      bons|bonne|bonnes|vrai|vraie ~1 @item|commande ~2 ?
      mais ~1 ce|c ~1 sont|est ~2 des|un|une|ceux|celui|celle ~4 & arrivé|reçu|colis|carton|livré -- toujours|peu|long|@broken
      étiquette|boîte|emballage|carton ~3 dit|indique|marqué ~7 mais|alors|dedans|intérieur|or -- livré|facture
      article|référence ~1 reçu|reçue|livré ~6 commandé|commandée
      bonne|bon|correct|correcte|juste ~1 référence|article|produit|housse|modèle|taille|marchandise ~3 & livrer|envoyer|besoin|attends|renvoyer|échanger -- adresse|commander
      rien ~2 à+voir ~5 commandé|commande
      dans ~1 ma|la|le|mon ~1 boîte|carton|colis|paquet ~3 il+y+avait|j+ai+trouvé|c+est|il+y+a ~4 -- rien|vide|pas|cassé|seulement|que|seul|avis|message
      est|sont ~2 devenu|devenue|devenus ~4 -- où|qu|que
      taille|couleur|coloris|modèle|pointure ~2 est ~2 pas ~2 bonne|bon|celle|celui|la|le
    `,
    tells: `
      mauvais|mauvaise ~1 @item|article|colis|taille|couleur -- commandé|choisi|adresse
      erreur ~2 de|dans ~2 livraison|préparation|colis|envoi
      c ~1 est ~2 la|le|une|un ~4 qui ~2 est|a ~1 arrivé|arrivée|été+envoyé
    `,
    hints: `
      erreur|mauvais|mauvaise|inversion
    `,
    subjects: `
      mauvais|mauvaise|pas+le+bon|pas+la+bonne|inversion|non+conforme|produit+différent|erreur+de+livraison|référence+erronée|article+différent|pas+à+moi|erreur+d+article -- adresse|facture|expérience|service|taille+commandée|code
    `,
  },
  missing_item: {
    asks: `
      ouvert|déballé|carton|boîte & introuvable|nulle+part|manque|manquent|pas+dedans|n+y+est+pas|n+y+était+pas -- rembours*|facture
      manque|manquant|manquante|manquants|manquantes|manquer ~6 @item|@part|reste|sucrier|dans|carton|colis|un|une|deux|des|les|le|la|<n> -- ai+manqué|livreur|facteur|facture|factures|adresse|numéro+d+appartement|livraison+manquée|temps|respect|confirmation|manque+de|code|tva|l+étage|suivi|argent|remboursement|numéro+de+tva|sérieux|plus+que
      @item|pièce|vis|notice|couvercle|article|accessoire|tiroir|sachet|partie|moitié|câble|poignée|pied|unité|unités ~3 manque|manquant|manquante|manquants|manquent|absent|absente|absents -- facture|adresse|confirmation|site|stock
      il|y ~3 manque ~5 -- facture|factures|adresse|numéro|appartement|étage|confirmation|code|temps|info|informations|respect
      reçu|livré|livrés|compté|trouvé|arrivé|arrivés|eu|livrées|reçus que|qu|seulement|uniquement|qu+un ~6 -- confirmation|mail|réponse|remboursé|euros|message|retour
      n|ne ~2 ai|avons|a|avait|avais ~2 reçu|eu|trouvé? ~1 que|qu ~2 @num|<n>|la+moitié|un|une|deux|trois|quatre|cinq|moitié|partie -- porté|portée|portés|portées|essayé|essayée|essayés|essayées|mis|utilisé|utilisée
      reçu|livré|livrées|arrivées ~2 @num ~4 sur|au+lieu ~2 @num|commandés|commandées|prévus -- euros|remboursé|fois|jours|a3
      @ordered|payé|annoncées|annoncés ~3 @num|deux ~6 reçu|qu|que|seul|seule|une+seule|un+seul|à+table -- fois|pas+reçu|rien+reçu|jours
      qu ~1 un|une ~3 des|sur|seul|seule
      une|un ~1 seule|seul ~4 & payé|@ordered|reçu -- fois|colis+svp|un+seul+envoi
      moitié|reste|solde|reliquat|restants|restantes|manquantes ~5 manque|livrer|pas|reçu|jamais|où -- @money|votre+commande|nous+livrerons|suivra|acompte|garder|gardez|annul*
      @order|@parcel|livraison|lot|set|kit ~3 incomplet|incomplète|incomplets|pas+complet|pas+complète -- adresse
      incomplet|incomplète ~3 -- adresse
      carton|colis|paquet|enveloppe|emballage ~4 vide|vides ~4
      boîte|boîtes ~4 arrivée|reçue|livrée|arrivées ~2 vide|vides
      vide ~3 à+l+arrivée|dedans|rien+dedans
      pas|plus|aucun|aucune|sans ~3 vis|notice|couvercle|télécommande|câble|chargeur|sachet|poignée|pieds|boulons|clé|accessoires|ampoule|housse|filtre|batterie|mode+d+emploi|tournevis|planche|visserie|tiroir|bouchon|quincaillerie ~3 dans|boîte|carton|colis|fourni|livré|livrée|avec|reçu|annoncé|annoncée|était|sachet|dedans|paquet -- retrouve|trouve+plus|perdu|vous+l+avez
      arrivé|arrivée|reçu|reçue|livré|livrée|arrivés|venu ~3 sans ~2 le|la|les|l|son|sa|ses|vis|notice|câble|couvercle ~5 -- facture|problème|prévenir|sonner|souci|avis|nouvelles|encombre|signature|frais|ticket|étiquette
      ! pas|n ~3 était|étaient|est|sont|avait ~2 pas? ~2 dedans|dans+le|dans+la|à+l+intérieur|dans+mon|inclus|incluse $ -- livreur
      @part ~3 pas|jamais|plus ~2 là|dedans|inclus|incluse|fourni|fournie|présent|présente|livré|livrée|reçu ~4 -- retrouve|si
      @item ~2 n ~1 était|étaient ~1 pas ~1 là|dedans|dans ~4 -- boîte+aux|livreur|j+étais|nous+étions|stock|fourni|fournie|livré+hier|facture|si|pas+chez
      ! pas|n ~3 était|étaient|est|sont|avait ~2 pas? ~2 dedans|dans+le|dans+la|à+l+intérieur|dans+mon|inclus|incluse ~3 carton|colis|paquet|boîte|sachet -- boîte+aux|livreur|j+étais|nous+étions|stock|fourni|fournie|livré+hier|facture|si|pas+chez
      quand ~3 arrivent|arrive|arriveront|reçois|recevrai ~3 autres|autre|restantes|restants|restante|manquantes|manquants|dernière|dernier ~3 -- colis|commande
      ! dedans|intérieur ~2 pas|rien|aucun ~3
      oublié|oubliée|omis|oubliez ~4 mettre|joindre|envoyer|glisser|inclure|emballer|livrer|couvercle|un|une|le|la|article ~5 & vous|colis|carton|on|avez -- j+ai+oublié|adresse|ajouter|bâtiment|facture|oublié+de+changer|d+indiquer
      vous|avez|on ~3 oublié ~5 -- j+ai+oublié|mot+de+passe|si+on|ne+m+a|moi|répondre
      n ~1 a|ont|avait ~1 pas|jamais ~1 été ~1 mis|mise|mises|glissé|joint|jointe|inclus|fourni|fournie|emballé ~5
      pris|commandé|payé|avais|avions|@ordered ~4 @num ~4 y+en+a|j+en+ai|ai+eu|reçu|avons|n+y+en+a|compte|que ~3 @num|<n>
      sans ~1 ça|cela|elles|eux|elle ~4 peux|impossible|peut|pas|rien ~4 & monter|accrocher|fixer|utiliser|assembler|servir|brancher
      ne|n ~2 trouve|trouvons|vois ~2 pas ~3 vis|notice|câble|couvercle|sachet|pieds|boulons|équerres|chargeur|télécommande|housse ~4 -- retrouve
      tout|reçu|arrivé|arrivée|livré|livrée|là ~4 sauf|excepté|hormis|à+l+exception|mais+pas ~4 -- si|chez|adresse|confirmation|mail|expédition
      un|une|@num ~2 sur deux|trois|quatre|cinq|six|<n> ~3 & reçu|arrivé|livré|trouvé -- fois|euros|jours|jour
      quand|où|ou ~6 restante|restantes|restants|restant|complément|le+reste|la+suite|l+autre+moitié|l+autre|la+seconde|la+deuxième|le+deuxième|le+second ~4 & reçu|reçue|arrivé|arrivée|livré|livrée|livraison -- colis|argent|facture
      et ~2 @part ~5 où|ou ~2
      à+quand ~2 complément|reste|suite|solde
      <n> sur <n> ~4 & carton|colis|paquet|reçu|eu|livré -- fois|euros
      où ~1 sont|est ~1 les|le|la ~2 @part ~4 -- commande
      et ~1 le|la|l ~1 deuxième|troisième|quatrième|second|seconde|autre|dernier ~1 carton|colis|paquet ~6
      n ~1 y ~1 avait ~2 que|qu ~6 -- euros
      bon+de+livraison|ai+compté|avons+compté|comptage|bordereau ~9 manque|compté|solde|réception|seulement|<n>
      où ~2 sont|est ~2 les|la|le|l ~2 deux|autres|autre|reste|vis|notice|pieds|couvercle|tiroir|câble|chargeur|poignées|trois ~3 -- colis|commande|argent
      deuxième|seconde|second|autre|dernier|dernière ~2 @item|partie|moitié|exemplaire ~3 n|pas|manque|jamais ~3 pas|là|dedans|arrivée|reçue -- colis|commande|livraison
      @num ~1 @item ~3 annoncé|annoncée|annoncées|commandées|facturées ~3 @num
    `,
    tells: `
      et ~2 le|la|les ~1 vis|tiroir|notice|couvercle|pieds|câble|boulons|poignées|chargeur ~2 ?
      il ~2 n ~1 y ~1 en ~1 a ~2 pas|plus -- stock|site
      y|il ~2 en ~2 a ~2 qu ~1 un|une|deux
      manque|manquant -- facture|adresse|confirmation|temps|respect|numéro
      compte ~2 pas|n ~2 bon|y+est
      seulement|uniquement ~2 <n>|un|une|deux|trois|quatre ~4 -- annul*|garder|prix
      pas ~2 de ~1 notice|vis|câble|couvercle|mode+d+emploi|visserie|télécommande -- retrouve
      impossible ~2 de ~1 monter|finir|assembler|terminer
    `,
    hints: `
      manque|incomplet|reste|oubli
    `,
    subjects: `
      manque|manquant|manquante|manquants|incomplète|incomplet|colis+vide|carton+vide|oubli|pièce+manquante|moitié -- facture|tva|adresse
    `,
  },
};
