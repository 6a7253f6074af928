// French: what a mail says that asks where an order is, or whether it came through. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const status: IntentRules = {
  where_is_my_order: {
    asks: `
      quel+jour|quelle+date|quelle+heure|quel+moment & livré|livrée|livrés|livrées|arrivé|arrivée|arrivés|déposé|déposée|déposés|remis|remise|apporté|apportée|reçu|reçue|livraison+a -- rembours*|manque|cassé|cassée|retour*|facture|abîmé|faut|commander|être|si+je
      quand ~8 livré|livrée|livrés|déposé|déposée|remis|remise|apporté|apportée -- rembours*|manque|cassé|cassée|retour*|facture|sera|seront
      jour|date ~2 où|à+laquelle ~7 livré|livrée|arrivé|arrivée|remis|remise|reçu|reçue|déposé|déposée -- rembours*|manque|cassé|retour*|facture
      qui ~2 signé|réceptionné ~5 -- personne|réclamation
      part|partent|partir|expédié|expédiée ~3 cette ~1 semaine ~4 ou ~4 prochaine|suivante|après
      parti|partie|partis|parties|expédié|expédiée|envoyé|envoyée ~1 ou ~2 pas|toujours|encore ~2 encore|pas|chez? ?
      date|jour|heure|moment ~1 à|où|ou|auquel|laquelle|duquel ~1 laquelle|lequel? ~8 livré|livrée|livrés|livrées|remis|remise|distribué|distribuée|arrivé|arrivée|déposé|déposée -- @money|retour|stock
      quand|quel+jour|quelle+date ~6 a|ont ~1 été ~2 livré|livrée|livrés|livrées|remis|remise|distribué|déposé|déposée -- @money|retour|échange|remplacement
      elle|il|elles|ils|ça|@thing est|sont ~2 bien? ~1 arrivé|arrivée|arrivés|arrivées|livré|livrée|là|chez+elle|chez+lui|parvenu|parvenue ~1 ? -- @money|@bill|retour|stock|cassé|remplacement|virement
      si oui ,? quel|à+quelle|quand|le+quel jour|date|heure?
      jour|date|quand ~4 annoncé|annoncée|annoncés|prévu|prévue|prévus|attendu|attendue|programmé|programmée ~2 ? -- @money|@bill|retour|stock|réassort|rappel|échange|remboursement
      ^ quel|quelle|à+quel|à+quelle jour|date ?
      où|ou ~1 en? ~1 est|sont|suis|sommes|êtes|serait|se+trouve|se+trouvent|se+situe|se+cache|passé|passée|reste|restent ~4 @thing|il|elle|ils|elles|on|vous|tout|le+mien -- @money|@bill|retour|échange|réclamation|demande|candidature|projet|partenariat|devis|remplacement|remplace|rubrique|page|onglet|bouton|magasin|magasins|étiquette|annulée|dossier|notice|mode+d+emploi
      @thing|il|elle|c|ils|ça ~1 est|sont|se+trouve|en+est|se+trouvent|reste|traine ~1 où|ou ~4 -- @money|@bill|retour|échange|réclamation|devis|ou+pas|ou+non
      où|ou ~2 en ~1 est|sont|êtes|sommes|suis ~2 on|nous|vous|ça|cela|il|elle|tout ~4 -- @money|@bill|retour|échange|réclamation|devis|dossier|projet|partenariat
      où|ou ~3 en ~1 est|sont|êtes ~1 $ -- @money|@bill|retour|échange|réclamation|devis|dossier|candidature
      où|ou ~1 en ~1 est|sont ~2 traitement|préparation|expédition|acheminement|livraison|envoi ~4 -- @money|retour|échange|réclamation|demande|dossier
      où|ou ~1 est|sont ~1 ma|mon|mes|notre|nos|la|le|l|les|cette|ce ~5 -- projet|partenariat|rubrique|page|onglet|bouton|catalogue|@money|@bill|retour|échange|réclamation|demande|candidature|devis|notice|vis|numéro|couvercle|télécommande|remplacement|étiquette|annulée|mode|code|reste|deux|autre|autres
      où|ou ~2 est|sont|était ~1 passé|passée|passés|rendu|rendue|rendus|coincé|coincée -- rubrique|page|onglet|bouton|catalogue|@money|@bill|retour
      où|ou ~1 est|en ~2 rendu|rendue|rendus
      rendu|rendue ~1 où|ou
      quand|quelle+date|quel+jour|quel+moment|quelle+heure|quelle+semaine ~9 @arrive|@leave|débarque|chez+moi|chez+nous -- si+j+achète|si+je+prends|si+on+prend|si+on+achète|si+nous+prenons|faut+il+passer|faut+il+commander|passer+commande|une+commande+pour|une+commande+vers|taille|pointure|boutique|nouvelle|nouveaux|les+nouvelles|de+nouvelles|nouveau|prochaine|prochains|fidélité|candidature|note|complément|restante|restantes|restants|restant|pour+une+commande|jusque|collection|catalogue|série|magasin|refuser|pourrez+vous|pourriez+vous+livrer|pouvez+vous+livrer|pourriez+vous+nous+livrer|@money|@bill|avoir+un|réassort|réappro*|rupture|stock|échange|remplacement|étiquette|rappel*|réponse|répondre|si+je+commande|si+nous+commandons|si+on+commande|si+je+passe|en+magasin|en+boutique|devis|à+nouveau+disponible|de+nouveau+disponible|reprendre|renvoy*|retourn*|repasse|repasser|nouvelle+paire|rapporter|chez+vous|le+reste|couvercle|vis|pièce+manquante|de+retour
      @leave|@arrive ~3 quand -- si+j+achète|si+je+prends|si+on+prend|si+on+achète|si+nous+prenons|faut+il+passer|faut+il+commander|passer+commande|une+commande+pour|une+commande+vers|taille|pointure|boutique|@money|@bill|stock|inventaire|réassort|retour|échange|rappel*
      dans|sous|d+ici ~1 combien ~2 temps|jours|semaines ~6 -- si+j+achète|si+je+prends|si+on+prend|si+on+achète|si+nous+prenons|faut+il+passer|faut+il+commander|passer+commande|une+commande+pour|une+commande+vers|taille|pointure|boutique|@money|@bill|stock|retour|échange|si+je+commande
      combien ~1 de ~1 temps|jours|semaines ~3 encore|attendre|patienter|reste ~6 -- @money|retour|stock|garantie
      @ask ~9 date|jour|heure|créneau|délai|plage|horaire ~2 de|d|pour ~2 livraison|réception|arrivée|expédition|envoi|départ|passage|livraison+prévue -- changer|modifier|reporter|@money|devis|prix|bon+de+commande|si+je|habituel*|moyen|tarif|repousser|décaler|retarder|avancer|ci+joint|proposer
      quel|quelle|quels ~2 date|jour|délai|heure ~2 de|d|pour ~2 livraison|réception|arrivée|expédition|envoi|départ ~4 -- @money|habituel*|moyen|moyenne|vos|si+je|commander|encore+commandé|chaises|pièces|devis|prix
      date|jour ~1 de|d ~1 livraison|arrivée|expédition|envoi|départ|réception ~2 prévu|prévue|prévisionnelle|estimée|estimé|probable|approximative ~4 -- prix|devis|changer|modifier|reporter
      date|heure|jour ~1 prévu|prévue|estimée|prévisionnelle ~2 de|d|pour ~2 livraison|arrivée|expédition|envoi|départ|réception -- prix|devis|changer|modifier|reporter
      @ask|avoir|besoin|recevoir|obtenir|quel ~8 numéro|numéros|lien|code|référence|info|infos|informations|n ~1 de|du ~1 @track|colis|tracking -- étiquette|@money|retour
      numéro|lien|code|référence ~2 suivi|tracking|repérage ~5 ? -- étiquette|@money|retour
      pas|aucun|jamais|rien|sans ~4 numéro|lien|code|mail|info|infos|informations ~2 @track|expédition -- @money|retour|étiquette
      numéro|lien|code ~1 de ~1 suivi ~7 pas|jamais|rien|aucun|erreur|invalide|inconnu|introuvable|vide -- @money|retour|étiquette
      site|page|lien|poste|transporteur|dhl|ups ~5 connaît|reconnaît|trouve|accepte ~1 pas ~4 numéro|suivi|colis -- code+promo|carte|paiement
      suivre|tracer|localiser|pister|traquer|repérer ~4 @thing|envoi|acheminement|l+acheminement -- @money|retour|échange|faire+suivre
      ^ suivi ~2 @thing|de ~6 -- @money|retour|échange|pas+bougé|figé|bloqué|remboursement
      suivi ~1 de|du ~2 commande|colis|<id> ? -- @money|retour|échange
      statut|état|avancement|stade|étape|situation ~4 @thing|ma|mon|notre|la|l+expédition -- @money|@bill|retour|échange|réclamation|mauvais|mauvaise|indique+livré|marchandise|abîmé|reçu|bon+état|annulée|parfait|neuf|produit
      à|quel|quelle ~1 quel|est? ~1 stade|étape|niveau ~4 -- retour|@money
      nouvelles|news|nouvelle|info|infos|information|informations|update|point|précisions|signe ~3 de|du|d|sur|concernant|pour|au+sujet|quant|à+propos ~3 @order|@parcel|mes|mon|ma|notre|nos|livraison|la -- dossier|demande|@money|@bill|retour|échange|réclamation|devis|remplacement|produit|stock|nouvelle+adresse|nouvelle+date|données|personnelles|enlever|compte|vous+avez+sur+moi|avez+vous+sur+moi|point+relais|point+de+vente
      viens|venais|venir ~1 aux ~1 nouvelles ~6 -- @money|@bill|retour|échange|réclamation|devis|remplacement
      pas|aucune|sans|toujours|plus|jamais ~2 nouvelles|nouvelle|news|signe+de+vie ~5 @order|@parcel|livraison|<id> -- @money|@bill|retour|échange|réclamation|devis
      @thing|elle|il|est+ce|ils|elles|tout|ce|tu|déjà|ça|on ~4 @leave ~1 ? -- ^ si -- si ~4 n|pas -- fait+partie|font+partie|en+partie|une+partie|faire+partie|lieu+de+travail|au+bureau|mon+bureau|chez+ma|chez+mon -- avant+que|avant+qu|@money|@bill|retour|renvoy*|adresse|échange|étiquette|mail|confirmation|sms
      est|sont|a|ont|t ~3 bien|déjà|enfin? ~1 expédié|expédiée|expédiés|expédiées|parti|partie|partis|parties|envoyé|envoyée|envoyés|posté|postée|quitté|sorti|sortie|shippé|shippée|en+route|en+chemin ~6 ? -- ^ si -- si ~4 n|pas -- fait+partie|font+partie|en+partie|une+partie|faire+partie|lieu+de+travail|au+bureau|mon+bureau|chez+ma|chez+mon -- pouvez+vous+y|avant+que|@money|@bill|retour|renvoy*|adresse|étiquette|mail|confirmation|si+elle+n|si+ce+n
      @order|elle|il|colis ~2 a|est ~3 expédié|expédiée|partie|parti|envoyée|envoyé|livrée|livré $ -- pas|@money|retour|indique|dit|marqué|noté|si
      @thing|elle|il|ils|elles|le|la|les|l|ça|tout ~4 sera|seront|serait|arrivera|arriveront|arriverait|arrive|arrivent|va+arriver|vont+arriver|va+être+là|livré|livrée|livrés|livrées ~4 demain|aujourd|temps|lundi|mardi|mercredi|jeudi|vendredi|samedi|avant|pour|bientôt|cette+semaine|ce+soir|d+ici|week|la+semaine -- si+je+commande|une+commande+pour|si+j+achète|il+commander|commander+pour|stock|@money|retour|magasin|adresse|annul*|indique|pas|entre+temps
      sera|seront|serai|serons|arrivera|arriveront|seraije ~2 t? ~1 il|elle|ils|elles|je|nous|on ~3 livré|livrée|livrés|là|chez|à+temps|avant|bientôt|demain|dans ~5 ? -- si+je+commande|stock|@money|nouveau
      recevrai|recevrons|aurai|aurons|recevoir|avoir ~3 @thing|le|la|l|les|avant|à+temps|bientôt ~4 avant|temps|bientôt|pour|d+ici|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|cette|semaine ~3 ? -- @money|@bill|si+je+commande|réponse|devis
      est ~2 bien? ~1 demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|aujourd ~2 que ~3 livré|livrée|livrés|livrez|arrive|reçois|part
      toujours|encore|bien ~1 prévu|prévue|prévus|planifié|planifiée|programmé|programmée ~3 pour|le|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|cette -- rappel|enlèvement
      est ~1 prévu|prévue|attendu|attendue ~1 pour|quand -- rappel|enlèvement|stock|@money
      compter ~2 sur ~4 @order|@parcel|livraison|<id> ~4 ici|avant|pour|demain|lundi|vendredi
      faut|faudra|dois|devons|doit ~2 il|je|quelqu|nous|on ~5 être|reste|rester|attendre|soit|sois|présent|présente ~4 là|maison|chez|domicile|présent|présente|place ? -- retour|@money|enlèvement
      faut|doit|dois ~2 il|que ~2 quelqu ~5 reste|soit|attende|présent|réceptionne
      quel|qui|quelle ~2 transporteur|livreur|société|service|compagnie|livre|apporte|livrera|amène ~5 @thing|la|le|l|mon|ma|livre|livrera|transporte|passe ~3 ? -- habituel*|habitude|d+ordinaire|travaillez|général|proposez|utilisez|retour
      avec|par ~1 quel ~1 transporteur|livreur|service ~5 -- habituel*|habitude|travaillez|général|proposez|utilisez|retour|livrez
      a|est ~1 t? ~1 il|elle|on ~4 remis|remise|pris|prise+en+charge|confié|confiée|donné ~4 transporteur|poste|livreur|dhl|ups ?
      arrivé|arrivée|disponible|prêt|prête|là|déposé ~3 au|en|à ~1 point|relais|locker|consigne|agence|bureau+de+poste|casier ~3 ? -- retour|@money
      aller ~2 chercher|récupérer|retirer ~4 @parcel|le|la|ma+commande ? -- adresse|avis
      quand ~4 aller|venir? ~2 chercher|récupérer|retirer ~4 -- retour|reprendre|canapé|chez+moi
      une|aucune|pas|la|moindre ~1 idée ~3 quand|jour|date|moment|délai|où|ou -- @money|stock|retour|reviendr*
      dire|savoir|indiquer|préciser|informer|sais|savez|confirmer|communiquer ~3 quand|où|quel+jour|quelle+date|si ~6 @arrive|@leave|colis|commande|en+est|en+sont|trouve -- @money|@bill|stock|retour|échange|réponse|disponible|si+je+commande|vous+livrez|livrez+vous|reçu|enregistrée|bien+passée|prise+en+compte|validée|confirmée|remplacement|annul*|réception+du+paiement|magasin
      est ~1 ce ~1 que|qu ~3 @order|@parcel|elle|il|ça|c ~3 arrive|arrivera|part|parti|partie|partira|expédié|expédiée|arrivé|en+route|avance|bouge|prêt|prête|en+chemin -- @money|retour|si+je|stock|jusque|jusqu|étage|salon
      c|ça|elle|il ~2 est ~1 t|tu? ~1 parti|partie|expédié|expédiée|en+route|arrivé|shippé ?
      @thing|ça ~2 a|est ~1 tu|t ~1 été? parti|partie|expédié|expédiée|shippé|shippée|bougé
      que|quoi|où|qu ~2 devient|deviennent|est+devenu|est+devenue|advient ~3 @thing|il|elle|colis -- @money|retour|produit
      relance|relancer|relançons|rappelle ~4 @order|@parcel|<id>|livraison -- @money|retour|@bill|devis|échange|réclamation|pas+répondu|réponse
      toujours|encore|trop ~2 en ~1 préparation|cours+de+préparation|traitement|attente+d+expédition|cours+de+traitement ~5 -- @money|paiement|retour
      reste|resté|restée|bloqué|bloquée|affiche|indique|dit|marque|est ~4 en+préparation|en+cours+de+préparation|en+traitement|préparation|étiquette+créée ~5 -- @money|paiement|retour
      quand ~2 pouvons|puis|peut|pourrais|pourrons|pourrai ~2 nous|je|on ~2 espérer|compter|attendre|recevoir|l|la|le|les -- nouvelle|nouveau|remplacement|@money|@bill|rappel*|réponse
      devait|devrait|aurait+dû|devaient|auraient+dû|censé|censée|supposé|supposée ~4 arriver|livré|livrée|être+là|livrés|partir|parvenir|recevoir ~8 ? -- @money|retour|échange
      @thing ~3 en ~1 retard ? -- @money
      retard ~6 date|quand|nouvelle+date|délai ? -- @money
      y ~1 a ~1 t ~1 il ~2 du|un ~1 retard|nouveau ~4 -- @money
      a|ont ~3 été? ~1 livré|livrée|livrés|livrées|reçu|arrivé|remis|remise ~3 ? -- @money|retour|@bill|avez+vous|confirm*|vous+ai
      cherche|voudrais|veux|aimerais|souhaite|souhaiterais|souhaitons|aimerions|voulais|essaie|faut ~2 savoir|connaître ~4 où|quand|date|délai|état|statut|avancement ~8 -- @money|@bill|stock|retour|échange|commander|habituel*|comment|livrez
      c|est|ce|livraison|commande|colis|paquet ~2 pour|vers ~1 quand ~5 -- @money|rappel*|stock|devis
      pour|vers|à ~1 quand ~2 la|le|ma|mon|notre|cette|l ~2 livraison|colis|paquet|commande|expédition|envoi|arrivée|réception -- stock
      quelle|quel ~1 période|moment|tranche|délai|créneau ~6 @arrive|venue|espérer|compter|attendre -- @money|@bill|devis|stock|si+je|habituel*
      espérer|attendre|compter ~4 venue|livraison|réception|arrivée ~4 -- @money|stock|devis
      savez|sais|savoir|sait|confirmer|dire ~3 si ~6 camion|route|chemin|transporteur|livreur|poste|transit|tournée ~4 -- retour|@money|laisser|monter|étage
      précision|précisions|visibilité|renseignement|renseignements|informations|éclaircissements ~3 acheminement|livraison|expédition|envoi|commande|colis ~4 -- frais|@money|adresse|stock|retour|modifier|personnelles
      sera|seront|soit ~3 sur+place|chez+moi|chez+nous|à+la+maison|dans+les+temps ~5 ? -- si+je+commande|stock|@money
      commande|colis|paquet|livraison|table|meuble ~2 avance|progresse|bouge|évolue ~2 ?
      comment ~3 avance|progresse|se+passe ~3 @order|@parcel -- retour|@money
      combien ~3 jours|temps|semaines ~4 @arrive|@leave|patienter|attendre ~4 -- si+j+achète|si+je+prends|si+on+prend|si+on+achète|si+nous+prenons|faut+il+passer|faut+il+commander|passer+commande|une+commande+pour|une+commande+vers|taille|pointure|boutique|@money|retour|si+je+commande|habituel*|général|moyenne|faut+il+pour
      a|as|avez ~3 expédié|envoyé|posté|remis ~2 ma|mon|notre|la|le|les ~1 commande|colis|paquet|envoi ~2 ? -- retour|mail
      prévu|prévue|prévus ~2 quand ~3 -- rappel|stock
      livreur|chauffeur|camion|facteur|transporteur ~3 passe|passera|vient|viendra|arrive|arrivera|passer ~5 ? -- absent|repasse|laisser|sonné
      passe|passera|vient|viendra ~2 t? ~1 il|le|on? ~2 livreur|chauffeur|camion|facteur ~4 ? -- absent
      toujours|encore ~1 pas|rien ~3 reçu|reçue|arrivé|arrivée|arrivés|là|livré|livrée|parti|partie|expédié|expédiée|vu|venu|bougé ~3 -- @money|@bill|confirmation|réponse|étiquette|devis|rappel*|remplacement|si|indique|marqué|notice|vis|pièce|moitié|accusé|échange|code|renvoyé|paiement|virement|retour|selon|prétend|pas+pu|reçu+de+mail|couvercle|avant|tant+que
      pas|rien|jamais ~2 encore|toujours ~2 reçu|reçue|arrivé|arrivée|arrivés|livré|livrée|parti|partie|expédié|expédiée|vu ~3 -- @money|@bill|confirmation|réponse|étiquette|devis|rappel*|remplacement|si|indique|marqué|notice|vis|pièce|moitié|accusé|échange|code|renvoyé|paiement|virement|retour|selon|prétend|pas+pu|reçu+de+mail|couvercle|avant|tant+que
      avez|auriez|as ~2 vous|tu? ~3 une|des|la|un ~2 date|délai|nouvelle|nouvelles|news|visibilité|estimation|idée ~6 -- @money|@bill|stock|réassort|retour|échange|chaises|collection|site
      toujours|encore ~2 bon|ok|d+actualité|valable|maintenu|prévu ~2 pour|le ~2 demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|<n> ?
      ^ des|une|du|aucune nouvelles|nouvelle|news|update|nouveau|info|infos ~3 ?
      faire|ferait|fais|faites ~1 le|un ~1 point ~4 -- @money|retour|@bill
      est ~1 ce ~1 que|qu ~3 l|le|la|les ~1 aurai|aura|aurons|recevrai|recevrons|reçois ~5 ? -- @money
      qui|quel|quelle ~3 transporteur|livreur ~2 ? -- habituel*|habitude|travaillez|utilisez|proposez
      chez|avec|mains|remis|confié ~3 transporteur|livreur|poste|facteur|dhl|ups|dpd|gls|chronopost|bpost|colissimo ~2 ? -- perdu|quel|travaillez|habitude|livrez|proposez
      sera|seront|arrive|arrivera|livré|livrée|viendra|passe|part|reçois|recevrai|livrez ~5 quel|quelle|quand ~2 jour|date|heure|moment|semaine ~4 -- @money|stock
      prêt|prête|prêts|disponible|arrivé|arrivée ~4 retiré|retirée|retrait|récupéré|récupérer|point|relais|emporter|enlevé ~4 ? -- retour|produit|modèle|stock
      inquiète|inquiétons|inquiet|étonne|surpris|surprise ~9 commande|colis|livraison|reçu|nouvelles ~6 -- @money|cassé|annul*|confirmation|facture|débit*
      avez|as|auriez|y+a|aurais ~4 du+nouveau|du+neuf|de+nouveau|des+infos|des+précisions ~4 ? -- stock|disponible|@money|en+rayon
      ^ suivi|statut|livraison|expédition|nouvelles|news ~2 ? -- @money
      créneau|tranche+horaire|plage+horaire ~6 ? -- rappel|changer|modifier|proposez|choisir
      avancée|avancement|progression|évolution|parcours|trajet|itinéraire ~3 @order|@parcel|livraison -- @money|retour|prix
      devrait|doit|devraient ~4 arriver|venir|être+livré|être+livrée|parvenir ~6 ? -- @money|si+je
      y ~1 a ~1 t? ~1 il? ~2 un|quelque ~2 souci|problème|blocage|retard|imprévu ~4 commande|colis|livraison|expédition ~3 -- paiement|facture
      combien ~2 reste ~1 t? ~1 il? ~2 jours|temps|attendre ~3
      rassurer|rassurez|éclairer ~6 quand|où|livraison|colis|date
      quand|heure|jour|matin ~5 @carrier ~5 passe|passer|passera|vient|venir|viendra|livre|livrer|livrera -- absent|repasse*|relais|si+je+commande
      vous|tu|t ~1 avez|as|auriez ~2 une|des|d ~1 info|infos|nouvelle|nouvelles|idée|précision|précisions|estimation|autres+infos ~6 ? -- @money|stock|@bill|sur+moi
      quelle ~2 situation|position|progression|localisation ~5 -- @money|retour|financière
      quand ~4 ça|elle|il|elles|ils ~1 arrive|arrivera|arrivent|part|partira|sera|livré|vient ~4 -- stock|@money
      ce+qu+il+en+est|où+on+en+est|où+vous+en+êtes|où+nous+en+sommes|où+en+sont+les+choses|où+l+on+en+est ~4 -- @money|retour|réclamation|devis|@bill
      en ~1 est|sont|êtes|sommes ~1 où ~4 -- @money|retour|réclamation|devis|@bill
      encore|toujours ~1 long|longtemps ~1 ?
      a ~1 t ~1 on|il|elle ~2 une|des ~1 date|nouvelles|idée|info|infos ~5 -- stock|@money
      une ~1 date|estimation|prévision ~3 pour|de|d ~2 livraison|expédition|réception|ma|notre|mon|l ~4 ? -- @money|devis|retour
      avez|as ~2 vous|tu ~2 pu|déjà|bien ~2 expédier|envoyer|poster|faire+partir|expédié|envoyé|posté|remis ~5 ? -- mail|facture|@money|lien|adresse
      autant|tant|si+longtemps|trop ~2 de ~1 temps ~4 -- répondre|@money
      mette|mettre|mets|met|prenne|prend ~2 autant|tant|si ~2 temps|longtemps ~3 -- @money
      quand|bientôt ~3 sera|seront|est|serait ~2 t? ~1 il|elle|ils|elles? ~2 prêt|prête|prêts|prêtes|préparée|expédiée|expédié|livrable ~4 -- @money|@bill|stock|retour|échange|disponible
      quelle ~1 heure|quand|quel+moment ~3 il|elle|on|ils|le+livreur ~1 passe|passent|vient|viennent|livre|livrent|arrive ~4 -- @money|@bill|stock|retour|échange|absent
      avoir|voir|obtenir|recevoir|connaître|donner|faire ~2 un|le|du ~1 suivi ~4 -- @money|@bill|stock|retour|échange|plainte
      demandais|demande|demandons ~2 si|quand|où ~6 @leave|en+chemin|arriver|arrivée|livrée|expédiée|reçue|pris -- @money|@bill|stock|retour|échange|remplacement|adresse|bien+passée|enregistrée|validée
      prise|pris|remis|remise|confié|confiée|récupéré|collecté ~1 en? ~1 charge? ~2 par|au|à ~2 transporteur|livreur|@carrier|poste ~2 ? -- @money|@bill|stock|retour|échange
      livraison|commande|colis|envoi ~5 cette+semaine|la+semaine+prochaine|aujourd|demain|ce+mois|la+suivante|avant+noël|bientôt ~4 ? -- passée+aujourd|une+commande|devis|@money|@bill|stock|retour|échange|si+je|reporter|pouvez+vous+livrer
      signifie|veut+dire|veux+dire|correspond|voudrait+dire ~6 ? & suivi|statut|colis|transit|information|étiquette|expédition|dit|acheminement -- @money|@bill|stock|retour|échange
      comprends|comprend|comprenons ~1 pas ~3 suivi|statut|délai|date|tracking ~4 -- @money|@bill|stock|retour|échange
      faut ~4 pour|avant ~2 lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|le|noël ~4 & jouable|faisable|possible|temps|arriver -- devis|@money|@bill|stock|retour|échange|@several|pièces|prix
      jouable|faisable|réaliste|réalisable|envisageable ~3 ? -- @money|@bill|stock|retour|échange|annul*|ajouter|changer|modifier|livrer+à
      lien|page|site|numéro ~3 suivi ~4 pas|erreur|vide|mort|rien ~4 -- @money|@bill|stock|retour|échange
      qu|quid ~1 en? ~1 est|de ~1 il? ~1 de|ma|la? ~3 @order|@parcel|livraison -- @money|@bill|stock|retour|échange|demande|réclamation|dossier
      dois|devons|faut|doit ~2 je|on|il|nous|quelqu? ~3 être|signer|présent|présente|rester|attendre ~5 livraison|réception|colis|livreur|maison|là ~3 -- @money|@bill|stock|retour|échange|moi+qui|frais
      sera|seront|serait ~3 retardé|retardée|décalé|décalée|repoussée|reportée|à+l+heure|dans+les+temps ~4 ? -- @money|@bill|stock|retour|échange
      grève|neige|intempéries|verglas|jours+fériés|férié|pont ~9 ? & livraison|commande|colis|retard -- @money|@bill|stock|retour|échange|vous+livrez
      transporteur|livreur|site|suivi ~4 dit|m+a+dit|annonce|indique ~2 demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|aujourd ~6 -- @money|@bill|stock|retour|échange|livré
      renseigner|renseignez|informer|tenir+informé|tenir+informée ~2 $ & colis|commande|livraison -- @money|@bill|stock|retour|échange|annul*|adresse|défaut
      toujours|encore ~1 en|dans ~1 l? ~1 attente ~2 de ~2 @parcel|@order|recevoir|réception -- @money|@bill|stock|retour|échange|paiement
      que ~1 se ~1 passe ~1 t? ~1 il? ~2 avec ~3 @order|@parcel
      où|ou ~1 est ~2 numéro|lien ~2 suivi
      qu ~1 en ~1 est ~1 il ~3 ? -- @money|@bill|stock|retour|échange|demande|réclamation|dossier
      c+est|est+ce ~1 fait|parti|en+route|en+chemin ~1 ? -- @money|@bill|stock|retour|échange|adresse|annul*|change*
      quand ~6 interviendra|interviendrait|aura+lieu|se+fera|est+elle+prévue|est+prévue|est+il+prévu -- @money|@bill|stock|retour|échange|rappel*|enlèvement
      @thing ~2 est|a|sont|ont ~3 parti|partie|expédié|expédiée|envoyé|envoyée|arrivé|arrivée|posté|livré ~1 ou ~3 pas|non|encore -- @money|@bill|stock|retour|échange
      toujours|encore ~1 pas ~2 eu|mon|ma|notre|mes|nos|de|la|le ~2 @thing ~3 -- @money|@bill|stock|retour|échange|réponse|confirmation|si|bien|bon|complet|notice|annul*|renvoy*|reçu+que|@part
      annoncé|annoncée|prévu|prévue|promis|promise ~3 pour|le|entre|début|fin ~6 ? -- @money|@bill|stock|retour|échange|rappel*
      quelque ~1 chose ~1 de ~1 prévu ~4 ?
    `,
    tells: `
      pas|rien|jamais|aucun|aucune|toujours ~3 reçu|reçue|reçues|vu|arrivé|arrivée|arrivés|venu|livré|livrée|livrés|expédié|expédiée|parti|partie -- @money|@bill|confirmation|mail|réponse|avoir|étiquette|devis|rappel|remplacement|annul*|si|livré+mais|indique|marqué|notice|vis|pièce|moitié|que|accusé|échange|code|renvoyé|paiement|virement|retour|statut|suivi+dit|selon|prétend|pas+pu
      que ~1 se ~1 passe ~3 $
      @parcel|@order|il|elle ~6 pas|jamais|rien ~2 arrivé|arrivée|venu|là|bougé|parvenu|parvenue -- pas+pu|livreur|couvercle|si|@money|tant+que|indique|avant
      toujours|encore ~1 rien ~2 -- @money|renvoy*|banque|@bill|réponse|paypal|compte|relevé|livré|confirmation|retour|indique
      sans nouvelles ~3 -- @money|@bill|retour
      pas|aucune|plus|sans ~2 nouvelles|nouvelle|news ~4 -- @money|@bill|retour|échange|devis|réclamation
      commandé|commandée|commandés ~3 il+y+a|depuis|le|y+a ~4 -- @money|reçu|cassé|annul*|chang*
      attends|attend|attendons|attente ~4 @thing|livraison|depuis -- @money|@bill|réponse|rappel|avoir|appel|devis|remplacement|retour|échange|confirmation|note|signature|douane|paiement
      fait|cela|voilà ~5 @num|<n>|deux|trois|quatre|cinq|dix|douze|plusieurs ~1 jours|semaines|mois -- @money|réponse|retour|appel|mails|renvoy*
      devait|devrait|devaient|prévu|prévue|annoncé|annoncée|annoncés|annonciez|promis|promise ~5 arriver|livré|livrée|livraison|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|semaine|jours|partir|arrivée|là -- @money|rappel*|appeler|avoir|retour|réponse
      en ~1 retard -- réponse|@money|fera|désolé
      vous ~1 aviez ~2 annoncé|promis|dit|indiqué ~5 jours|semaine|lundi|mardi|jeudi|vendredi|heures|cinq|trois -- @money|rappel*|retour
      commande|colis|livraison ~1 en ~1 attente -- paiement
      guette|guettons|scrute ~3 facteur|livreur|boîte|camion
      oublié ~1 moi|nous|e? $ -- adresse
      m|nous ~3 pas|on ~4 oublié|oubliée|oubliés
      devais|devions|aurais+dû|aurions+dû|étais+censé|étions+censés|on+devait ~3 être|recevoir|livré|livrés|avoir ~6 -- mail|confirmation|message|@money|rappel*|payer
      toujours|encore ~1 personne ~3 -- répond*
      indique|dit|affiche|marqué|note|noté|statut ~4 en+transit|acheminement|pris+en+charge|expédié|expédiée|en+préparation ~4 -- @money
      @thing ~4 était|étaient|devait|devaient|est ~3 annoncé|annoncée|annoncés|prévu|prévue|prévus|promis|promise ~4 -- @money|@bill|stock|retour|échange|rappel*
      aucune|pas|sans|plus|peu ~2 information|informations|info|infos|visibilité|précision|précisions ~3 -- @money|tva|facture
      disait|annonçait|indiquait|promettait|parlait|parlé|annoncé|annonce|annonçaient ~6 livraison|arrivée|livré|jours|délai|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche -- @money|rappel*
      on|nous ~1 est|sommes ~3 lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|<n>|aujourd -- @money
      pas|aucun|aucune ~4 créneau|horaire|heure|date|jour ~3 -- @money|changer|rappel*
      fêtent|fête|anniversaire|mariage|baptême|noces|crémaillère|emménageons ~6 -- annul*|trop|change*|déménag*
      revenir|reviens|revenons ~2 vers ~2 vous ~4 commande|colis|livraison|<id> -- @money|retour
      absent|absente|absents|en+vacances|en+déplacement|pars ~4 lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le|du|à+partir|semaine|demain -- livrer|livrez|reporter|lors
      point ~1 relais
      quand ~2 pourrez|pouvez|pourriez ~2 vous ~2 livrer|expédier|envoyer ~4 -- @money|@bill
    `,
    hints: `
      suivi|tracking|livreur|transporteur|facteur
      @carrier
      commandé|commandée
      attends|attend|patiente
      délai|délais
      anniversaire|noël|cadeau|mariage|vacances|absence|départ|fêtes
    `,
    subjects: `
      où|quand|suivi|statut|tracking|délai|retard|expédiée|expédié|nouvelles|acheminement|avancement -- @money|@bill|retour|échange|réassort|remplacement
      livraison ~2 prévue|demain|quand|date|en+retard
      date|délai ~2 livraison|expédition
      pas|toujours ~2 reçu|reçue|arrivé|arrivée -- @bill|@money|confirmation|livré|mail
    `,
  },
  order_confirmation: {
    asks: `
      ! jamais|pas ~5 page|écran ~2 merci|remerciement|confirmation -- retour*|rembours*
      passée|passé|partie|prise|validée|enregistrée ~4 ou ~6 recommence|refasse|refaire|recommencer|refais -- retour*|rembours*|colis
      commande|achat|elle|ça ~2 a|est tu|t ~1 elle|il? ~1 passé|passée|passer|marché|rentré|rentrée|enregistrée|validée|confirmée|fonctionné|pogné ~4 -- livreur|retour|@money
      @order|paiement|elle|tout|ça ~3 est|a|soit|sont|ait ~3 bien|été|correctement|réellement|effectivement ~2 passé|passée|passées|enregistré|enregistrée|enregistrées|validé|validée|confirmé|confirmée|prise+en+compte|reçue|parvenue|acceptée|transmise|aboutie|abouti|effectuée|comptabilisée|rentrée|finalisée ~4 -- @money|retour|résiliation|livré|livrée|virement|annulation|bon+de+commande|bc
      @order|elle|ça ~2 est ~1 t? ~1 elle|il? ~2 bien? ~1 passé|passée|enregistré|enregistrée|validé|validée|confirmé|confirmée|prise+en+compte|acceptée|bonne ? -- retour|@money|annul*
      savoir|sûr|sûre|sais|assurer|vérifier|confirmer|certain|certaine|doute|dire ~3 si|que ~4 @order|achat|elle|ça|paiement|tout ~5 passé|passée|enregistré|enregistrée|validé|validée|confirmé|confirmée|prise+en+compte|reçue|reçu|marché|fonctionné|abouti|aboutie|effectuée -- @money|retour|bon+de+commande|bc
      assurer|vérifier|confirmer ~4 @order|achat ~6 enregistrée|enregistré|validée|prise+en+compte|passée|reçue|confirmée -- retour|bc|bon
      avez|auriez|as|avezvous ~2 vous|tu? ~2 bien? ~1 reçu|enregistré|eu ~3 ma|mon|notre|la|une|cette ~2 @order -- retour|@bill|virement|paiement|réclamation|bon+de+commande|devis|bc|moitié
      vous ~2 avez ~1 bien ~1 reçu|enregistré|eu ~4 commande|achat -- retour|bon+de+commande|bc
      confirmer ~3 réception|enregistrement|validation|bonne+réception|prise+en+compte|son+enregistrement ~4 -- virement|paiement|retour|bon+de+commande|bc|date|annulation|@bill|po
      commande|achat ~4 confirmer ~2 son|l ~1 enregistrement
      pas|aucun|aucune|jamais|sans|rien|ni|toujours ~5 mail|mails|message|sms|accusé ~2 de|d|avec? ~1 confirmation|validation|réception|commande|récapitulatif|numéro -- livraison|retour|@money|bc|bon+de+commande|annulation|suivi|expédition|panier
      pas|aucun|aucune|jamais|sans|ni|toujours ~5 confirmation|récapitulatif|accusé ~5 -- retour|@money|bc|bon+de+commande|annulation|livraison|devis|suivi
      renvoyer|renvoyez|envoyer|envoyez|recevoir|avoir|obtenir|retrouve|perdu|besoin|redonner|transmettre ~4 confirmation|récapitulatif|accusé ~2 de|d? ~2 commande|achat|réception? -- bon+de+commande|bc|annulation|retour|@money|livraison
      cliqué|validais|validé|appuyé|payer|payé|payais|paiement|valider|confirmer ~8 planté|blanc|blanche|figé|bloqué|erreur|gelé|crashé|éteint|coupé|déconnecté|fermée|fermé|bug|bugué -- deux+fois|carte+refusée|refusé|code
      page|site|écran|ordinateur|téléphone|application|appli|internet|connexion|tablette ~5 planté|blanc|blanche|figé|figée|gelé|crashé|éteint|coupé|coupée|fermé|fermée|bugué|lâché ~9 -- suivi|livraison|défectueu*
      n|pas|apparaît|apparait|vois|rien|figure|trouve ~4 dans|sur ~1 mon|mes|l|le|notre ~2 compte|espace|commandes|historique ~2 -- @money|@bill|la+vois|la+trouve|bancaire|argent|bouton|code+promo|télécharger|suivi|relevé
      dois|faut|devrais|doit ~2 je|il|on|nous? ~2 recommencer|repasser|refaire|recommander|réessayer|repayer|revalider ~4 -- adresse
      est ~1 ce ~1 que|qu ~2 ça|elle|cela|c|la+commande|ma+commande ~3 marché|fonctionné|passé|passée|validé|validée|bien+passée|enregistrée|pris|prise+en+compte
      ça|c ~1 est|a ~2 marché|passé|validé|bien+passé|fonctionné|bien+enregistré ~1 ? -- livreur|essayé
      débité|débitée|prélevé|prélevée|payé|encaissé|débités ~6 pas|aucun|aucune|sans|rien|jamais|mais ~4 confirmation|mail|numéro|commandes|trace|message -- deux+fois|double|@money
      rien ~4 affiché|affichait|apparu|confirmé|produit ~4 & commande|achat|commander|payé|paiement -- suivi|livr*
      pas|aucun|sans|jamais ~5 numéro ~1 de ~1 commande ~4 -- suivi|retour
      confirmer|vérifier|savoir|dire ~3 que|si ~2 c ~1 est ~1 bon|ok|passé|fait|validé|enregistré ~2 -- retour|annul*|taille
      devais|devait|devrais|censé ~4 recevoir|avoir ~4 mail|message|confirmation|numéro+de+commande ~6 -- suivi|expédition|retour
      est ~1 ce ~2 enregistré|enregistrée|validé|validée|passé|confirmé|pris+en+compte ~1 ? -- retour|livr*
      ai|avons|aurais ~2 je|nous ~2 bien|vraiment|réellement ~2 validé|passé|commandé|payé|confirmé|cliqué|enregistré ~4 -- retour
      avez|as|auriez|existe|trouvez|voyez ~3 une|ma|la|notre ~1 commande ~3 à|au|sous|de ~2 mon|nom|notre|mail|adresse ~3 -- stock|expédi*
      où|ou ~1 est ~2 mail|message|confirmation|récapitulatif ~4 -- suivi|expédition|retour|@money
      paiement ~5 accepté|passé|validé|reçu|abouti & commande|achat -- virement|refusé|@money|pas
      doute|doutes ~4 commande|validé|passé|paiement|achat ~4 -- produit|taille
      commande ~5 vous ~2 l|la ~1 avez ~6 -- envoyé|expédié|livré|reçu+le+retour
      vous ~1 l ~1 avez ~1 ou|bien|reçue|enregistrée ~4 ? & commande|achat -- envoyé|expédié|livré
      regarder|vérifier|voir|dire|savoir|confirmer ~2 si ~4 avez|figure|existe|apparaît ~6 commande|quelque+chose|achat|nom|système ~5 -- stock|reçu+mon+retour|virement|retour|facture
      rien ~4 messagerie|boîte+mail|boîte+de+réception|mails|spams|indésirables|courriels ~6 -- suivi|retour|@money|livr*
      rien ~4 reçu|vu|eu|arrivé ~4 mail|mails|message|sms ~4 & achat|commande|commandé|payé|paiement -- livr*|suivi|colis|retour
      en ~1 train ~1 de ~1 payer|régler|valider|commander ~9 -- deux+fois
      @ask|avoir|besoin ~5 confirmation ~2 de ~2 @order|achat ~4 -- bc|bon+de+commande|annulation|retour|@money|livraison|cassé
      a|est ~2 bien|vraiment|réellement ~2 passé|passée|validé|validée|enregistré|enregistrée|abouti|reçu|reçue ~3 ? -- retour|livreur|virement|annulation|facteur|livré
      trace ~3 de ~2 commande|achat ~4 -- @money|suivi
      commande ~3 existe|figure|apparaît ~4 système|chez+vous|base ?
    `,
    tells: `
      confirmation|récapitulatif|accusé ~4 pas|jamais|aucun|perdu|supprimé|effacé -- livraison|@money|retour
      pas|aucun|jamais|rien ~3 mail|message ~4 -- suivi|tracking|retour|@money|réponse|répond*|mot+de+passe|livreur|point+relais|livré|expédition
      mail ~3 jamais|pas ~1 arrivé|reçu|venu|apparu -- suivi|retour|@money
      aucun ~1 mail ~6 paiement|commande|achat
      spams|indésirables|courrier+indésirable
      banque|argent|carte ~4 pris|débité|débitée|prélevé ~6 commandes|compte|confirmation|rien -- fois|@money|relevé|retour
      tout ~4 passé ~3 côté
      pas|aucun ~2 numéro ~1 de ~1 commande
    `,
    hints: `
      confirmation|confirmer|confirmée|enregistrée|validée
    `,
    subjects: `
      confirmation|confirmée|validée|enregistrée|validation|bien+passée|confirmation+de+commande|accusé -- bc|bon|annulation|retour|rdv
      avez ~2 reçu ~2 commande
      pas ~2 mail|confirmation
    `,
  },
};
