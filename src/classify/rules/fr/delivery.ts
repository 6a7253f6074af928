// French: what a mail says of a parcel on its way, or of where it should go. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const delivery: IntentRules = {
  delivered_not_received: {
    asks: `
      suivi|site|transporteur|livreur|facteur|vous|on|sms|mail ~1 prétend|prétendez|affirme|affirmez|soutient|indique|dit|assure|assurez ~9 livré|livrée|déposé|déposée|remis|remise|distribué|distribuée -- sera|demain|quand
      ! indique|dit|marqué|marquée|affiche|noté|notée|annonce|prétend|prétendez|déclaré|déclarée|selon|d+après|statut|suivi|mentionne|apparaît|considéré|considérée|écrit|donné|soi+disant|soi|censément|signalé|est+passé|mail|message|application|appli|site|avoir ~9 livré|livrée|livrés|livrées|remis|remise|distribué|distribuée|délivré|délivrée|déposé|déposée|effectuée|livraison & pas|jamais|rien|aucun|personne|vide|introuvable|nulle|où|faux|inconnu|inconnue|autre|introuvables|or|pourtant|caché|disparu -- pas+été+livré|pas+encore+livré|pas+pu|mais+cassé|l+un|un+des|l+autre|il+manque|dedans|confirmation|couvercle|c+est+vrai|moitié|enregistr*|cassé|cassée|sera|manquant
      livré|livrée|livrés|délivré|distribué|remis|déposé ~9 mais|or|pourtant|alors|et ~4 rien|pas|jamais|aucun|personne|nulle ~3 reçu|vu|eu|trouvé|chez|dans|boîte|ici|là|arrivé|réceptionné|sur -- pas+été+livré|pas+encore+livré|pas+pu|cassé|manque|moitié
      livré|livrée|remis|déposé|délivré ~6 rien ~2 -- cassé|manque|dedans
      ! non|mais|pourtant ~6 pas ~1 été ~1 livré|livrée|livrés|remis
      remis|remise|donné|donnée|laissé|laissée|confié|déposé|livré|livrée ~3 à|chez|au ~2 un|une|mon|voisin|voisine|gardien|gardienne|concierge|quelqu|tiers|autre+personne|réception ~6 & pas|personne|aucun|rien|jamais|qui|inconnu|mais -- pourriez|si+je+suis+absent|peut|pouvez
      laissé|laissée|déposé|déposée|posé|abandonné|mis ~5 devant|porte|paillasson|palier|hall|perron|portail|boîte|garage|balcon|extérieur|dehors|poubelles ~8 volé|volée|disparu|pas|rien|plus|jamais|vide|personne -- laisser|pourriez
      volé|volée|volés|vol|voler|dérobé|disparu|disparue ~6 @parcel|porte|hall|palier|livreur|colis|boîte|été -- carte|portefeuille|données|identité|site|disparu+du+site|disparu+de+votre
      @parcel ~6 volé|volée|dérobé|disparu|disparue|introuvable
      photo|image ~6 porte|maison|entrée|immeuble|portail|boîte|palier ~6 pas|autre|inconnu|inconnue|voisin -- cassé
      photo|preuve|signature ~6 pas|n+est+pas ~2 ma|mon|chez|la|notre|mienne ~1 porte|maison|moi|signature|mienne|entrée|immeuble|nous
      signé|signée|signature ~8 pas|inconnu|inconnue|personne|jamais|quelqu|autre|connais|aucun|place|falsifié* -- contrat|bon+pour+accord|devis
      signé|signature ~3 à+ma+place|pour+moi|à+notre+place
      livré|livrée|déposé|laissé|remis|livrés ~4 mauvaise|autre|mauvais|quelqu ~2 adresse|maison|numéro|porte|immeuble|appartement|d+autre|personne|bâtiment
      livré|livrée|déposé ~3 au|chez ~4 alors|mais|or ~4 habite|habitons|suis|sommes|est -- demain
      preuve ~1 de ~1 livraison ~6 -- ci+joint|ci+jointe|demandée|joint|trouverez
      @ask ~9 preuve ~2 livraison|remise
      livraison ~2 fantôme
      rien ~5 dans ~2 boîte|boite ~3 lettres|lettre -- message|mail
      prétend|prétendez|affirme|jure|soutient|assure ~6 livré|livrée|remis|déposé|laissé -- pas+pu|pas+trouvé|passé
      main|mains ~1 propre|propres ~6
      soutient|dit|affirme|indique|prétend ~6 eu|reçu|remis ~2 en ~1 main ~3
      attend ~3 devant|chez ~2 vous|moi ~9 & vide|rien|pas|personne
      paillasson|palier|perron|boîte+aux+lettres|boite|seuil|porche|garage|jardin ~4 vide|rien|désert
      rien ~3 devant|sur|derrière|dans ~2 porte|paillasson|palier|perron|garage|jardin|hall|seuil|entrée ~4 -- carton|colis+vide
      pas ~3 ma|notre|mon ~1 signature ~3
      pas|jamais ~3 signé ~4 -- contrat|bon
      livreur|facteur|chauffeur|coursier ~6 laissé|déposé|mis|posé|remis ~8 & soi+disant|soi|prétendument|apparemment|paraît|dit
      remis ~2 destinataire ~6
      devait ~3 être ~3 chez|au|à ~2 gardien|gardienne|voisin|voisine|concierge|accueil|tabac ~8
      distribué|livré|remis ~6 néant|nada|walou|dalle|bernique|zéro|mystère
      statut ~2 distribué|livré|délivré|remis ~2 -- pas
      déposé|déposée|livré|livrée|mis|laissé ~3 boîte ~9 & vide|rien|pas|petite|impossible -- retour
      site|suivi|application|appli|sms|mail|transporteur|@carrier|statut ~4 qu ~1 il|elle ~1 est|serait ~2 chez ~2
      suivi|statut|site ~3 livraison|remise|distribution ~1 effectuée|réussie|terminée ~4
      rien ~2 devant ~2 porte ~3
      d+après|selon ~2 @carrier|eux|vous|leur|lui ~3 ai|avons|aurais|aurions ~4
      qui ~1 a|ont ~2 réceptionné|signé|reçu|récupéré|pris ~3 @thing|mon|ma ~3
      félicite ~5 reçu|livraison
    `,
    tells: `
      indique|dit|marqué|affiche|noté|statut|suivi|selon ~6 livré|livrée|remis|remise|distribué|déposé -- pas+été|pas+pu|sera|être+livré
      ouvrir|ouvrez|lancer ~4 enquête
      voisin|voisins|voisine|gardien|concierge|immeuble|réception ~6 rien|personne|pas|aucun
      boîte ~4 vide -- commande+est|carton
      introuvable
      @parcel|@order|il|elle ~2 a ~1 été ~1 livré|livrée|remis|déposé -- pas|cassé|abîm*|manque|quand|mais+il|demain
      personne ~3 ne|nom ~4 porte|chez+nous|ici|connaît
      caché|évaporé|volatilisé
      rien ~4 chez ~1 moi|nous
    `,
    subjects: `
      livré ~2 mais|pas|non
      non ~1 reçu|reçue|livré
      vol|volé|introuvable|preuve+de+livraison|fantôme -- volets
      pas ~1 reçu
    `,
  },
  delivery_exception: {
    asks: `
      avis ~2 passage|de+passage
      carton|papier|avis|mot|carte|bout+de+papier ~4 boîte|porte|laissé|trouvé ~8 absent|absente|passage|livreur|récupérer|agence|dépôt|poste|livraison -- cassé|carte+cadeau
      tentative|tentatives|essai ~2 de? ~1 livraison|livrer|passage ~5 -- habituel*
      échec ~2 de? ~1 livraison|la+livraison|distribution
      livraison ~3 échouée|échoué|échoue|infructueuse|manquée|ratée|impossible|refusée|non+aboutie -- vous+est+il|si
      raté|loupé|manqué ~3 livreur|livraison|passage|facteur|chauffeur|coursier
      absent|absente|absents|pas+là|pas+chez+moi|pas+à+la+maison|au+travail|sorti|sortie ~6 lors|quand|au+moment|passage|livreur|passé|sonné|hier|livraison|venu -- serai|serons|vacances|partie+du
      livreur|chauffeur|facteur|coursier|transporteur|ups|dhl|dpd|gls|fedex|il|ils ~6 repasse|repasser|repassera|reviendra|revienne|reviendrait|représente|représenter|revient|repassent|reviennent ~4 -- magasin|stock
      quand ~4 repasse|repasser|repassera|revient|reviendra|reviennent|repassent -- stock|produit|article|site
      nouvelle|seconde|autre|deuxième|nouveau|reprogrammer|replanifier|reporter|organiser ~3 livraison|présentation|passage|tentative|date+de+livraison|créneau -- adresse|retarder|congé
      reprogrammer|replanifier|représenter|relivrer ~5
      livreur|chauffeur|facteur|coursier|transporteur|ups|dhl|dpd|gls|chronopost|ils|fedex|poste ~6 pas ~2 sonné|trouvé|trouve|passé|pu|voulu|monté|livré|livrer|accès|réussi|attendu -- service|répond*
      livreur|chauffeur|facteur|transporteur|ups|dhl|dpd|gls|il ~4 n ~1 a|est ~3 jamais|pas ~2 sonné|passé|trouvé|venu -- confirmation
      dit|prétend|soi ~6 passé|présenté ~6 pas|personne|jamais|rien|étais|sonné -- livré|livrée
      personne|jamais|pas ~3 sonné|sonnette
      on ~2 a ~1 sonné ~4 -- livré
      bloqué|bloquée|coincé|coincée|retenu|retenue|immobilisé|immobilisée|en+rade|planté|stoppé ~5 douane|douanes|dépôt|centre|hub|entrepôt|agence|plateforme|roissy|depuis|transit|tri|semaine|transporteur|aéroport -- préparation|paiement
      douane|douanes|dédouanement|dédouaner ~9 -- habituel*|livrez|prévoir|si+je|avez+vous+des+frais|faut+il+payer
      frais ~2 douane|dédouanement ~6 réclame|demande|payer|demandés|réclamés|exige|refusé|facteur -- prévoir|livrez|si+je+commande
      réclame|demande|exige|demandent ~5 frais|papier|papiers|document|documents|facture+commerciale|code ~6 douane|remettre|livrer|colis|débloquer|dédouaner|sinon -- étiquette
      suivi|colis|paquet|envoi|il|tracking|statut|carton ~3 pas|plus|rien ~2 bougé|bouge|évolué|évolue|avancé|avance|changé|mouvement -- préparation|adresse|prix
      suivi ~3 figé|bloqué|arrêté|gelé|immobile
      même ~3 statut|scan|état|endroit|ville ~4 depuis
      perdu|perdue|égaré|égarée|paumé ~5 @parcel|transporteur|poste|route|transport|par -- confirmation|facture|mode+d+emploi|notice|ticket|cours|patience|temps|mail
      @parcel|il|elle ~4 perdu|perdue|égaré|égarée|perdus -- confirmation|facture|ticket|temps
      @carrier ~4 perdu|égaré
      retour|retourné|renvoyé|repart|reparti|retourne|revient|repartir|réexpédié|renvoie ~4 expéditeur|l+expéditeur|à+l+envoyeur ~5 -- comment|je+veux|renvoyé+il+y+a|j+ai
      repart|repartir|reparti|retourne|retourné ~4 expéditeur|chez+vous|entrepôt ~4 -- commode|remboursement|argent|@money
      adresse ~5 incomplète|incorrecte|insuffisante|introuvable|inconnue|erronée|incomplet ~6 & @carrier|colis|paquet|suivi|sms|livraison|selon -- j+ai|je+me|facture|trompé
      @carrier|selon|suivi|mail|sms|message ~6 adresse ~4 incomplète|incorrecte|insuffisante|introuvable|inconnue|erronée|fausse|trouve+pas
      digicode|code+d+entrée|code+d+accès|code+de+la+porte|code+du+portail|interphone|code+porte ~9
      faute ~2 code|accès|digicode
      entrée|portail|accès|adresse|immeuble ~4 pas|impossible ~2 trouvé|trouver|trouve|accéder|accès -- mail|site
      endommagé|abîmé|détérioré|détruit|éventré|endommagée|abîmée ~4 pendant|durant|lors|cours|dans ~3 transport|acheminement|transit -- ouvert|reçu|dedans
      transporteur|@carrier|livreur ~6 abîmé|endommagé|détruit|détérioré|éventré ~9 -- dedans|ouvert
      refusé|refusée|refuser|refusons ~5 palette|colis|livraison|carton|paquet|marchandise|livreur|transporteur|réception -- carte|paiement|@money
      @parcel ~6 refusé|refusée|éventré|éventrée -- carte|paiement
      refusé|refuse ~3 de ~1 monter|livrer|déposer|déplacer
      @parcel|il ~5 au|dans|en ~2 dépôt|agence|centre+de+tri|plateforme|entrepôt ~3 depuis ~6 -- retour
      tourne|tournent ~2 en ~1 rond
      reparti|repartie|revenu|revenue|retourné|renvoyé|arrivé ~3 centre|dépôt|hub|plateforme|agence ~4 -- retour|stock
      centre ~2 tri ~6
      préposé|livreur|facteur|chauffeur|coursier|il ~7 pas|jamais ~2 revenu|repassé|représenté|venu ~3
      dépôt|agence|bureau+de+poste ~9 récupérer|chercher|retirer|garder|gardent ~4 avis|carton|loin|impossible|avant|sinon
      pas ~3 disponible|là|présent|présente|chez+moi|à+la+maison ~6 livreur|livraison|passage ~4 & autre|reporter|décaler|repasser|nouvelle
      secouer|bouger|débloquer|relancer ~4 transporteur|quelqu|livreur|poste|situation|colis|@carrier
      stagne|croupit|traîne|dort|moisit ~4 dépôt|entrepôt|centre|agence|depuis|lille|lyon|roissy|plateforme
      numéro|rue|adresse ~4 inexistant|inexistante|introuvable|inconnu|inconnue ~3 & @carrier|livreur|colis -- suivi
      livreur|facteur|chauffeur|transporteur|@carrier|ils ~3 m|nous ~1 a|ont ~2 appelé|téléphoné|contacté ~6
      repassera|repassent|repassez|repasse ~3 livreur|facteur|chauffeur|transporteur|quand|demain|lundi
      aller ~1 retour ~4 entre|agences|dépôts ~4
      relais|dépôt|agence|bureau ~9 fermé|fermée|complet|saturé|inaccessible|déménagé ~4 -- adresse
      reparti|repart|revenu|retourné ~3 arrière|sens|zéro|entrepôt ~3
      papier|avis|carton|carte ~3 de|du ~1 la? poste|facteur|livreur|transporteur ~5
      ramenait|ramené|ramène|remporté|remporte|rapporté|rapportait ~4 dépôt|agence|entrepôt|camion
      étiquette|autocollant|papier|sticker|mot|avis ~4 collé|collée|laissé|laissée|sur|dans ~3 porte|boîte|portail -- retour
      livreur|transporteur|facteur|chauffeur ~3 demande|réclame|voulait|veut ~4 code|badge|clé|étage ~4
      incident|anomalie|exception|aléa ~4 livraison|transport|acheminement|colis|suivi ~4
      allers|aller|retours ~3 entre ~6 -- vous
      colis|envoi|il ~2 en+souffrance|en+instance ~4
      recherche|enquête|litige|dossier ~3 auprès|chez ~3 transporteur|@carrier|poste
      sinon|avant ~6 gardent|détruit|détruisent|renvoient ~3
    `,
    tells: `
      dépôt|agence ~5 récupérer|chercher|depuis
      douane
      perdu ?
      deuxième|troisième|seconde|dernière ~2 tentative|fois|passage -- mail|message|écris|demande|débité
      nouvelle ~1 livraison|présentation
      contacter|relancer|appeler|joindre|voir+avec|voir ~2 transporteur|livreur|@carrier ~3 -- ne+pas
    `,
    hints: `
      douane|dépôt|agence|hub|incident|avis
    `,
    subjects: `
      avis+de|douane|bloqué|bloquée|figé|échec|perdu|relivraison|nouvelle+livraison|absent|digicode|incident|tentative|retour+à+l+expéditeur|refusée -- paiement|carte|avis+négatif
    `,
  },
  change_address: {
    asks: `
      remettez|donnez|laissez|déposez|confiez la|le|les ~3 chez|à|avec elle|lui|eux -- facture
      expédiez|envoyez|livrez|adressez|faites+livrer|faites+suivre la|le|les? ~2 plutôt|finalement|désormais? ~1 au|à|chez|en|dans ~2 cabinet|bureau|travail|boulot|magasin|atelier|école|mairie|relais|usine|entrepôt|ma+mère|mon+frère|mes+parents -- retour
      laissez|laisser|laisse|déposez|déposer|posez|poser|mettez|mettre|remettez|remettre|confiez|confier|glissez|cachez|donnez|planquez ~5 chez|au|aux|à|devant|derrière|dans|sous|sur|contre|près ~4 @place -- a+été|ont|avait|était|prétend|indique|marqué|papier|mot
      peut|peuvent|pourrait|pouvez|doit|merci ~7 laisser|déposer|poser|mettre|remettre|confier ~6 @place -- a+été|ont|avait|était|prétend|indique|marqué|papier
      chang*|modif*|corrig*|rectif*|correction|mettre+à+jour|actualiser|remplacer|mettez+à+jour ~6 adresse|adresses|code+postal|rue|numéro+de+rue|destination|lieu+de+livraison|point+relais|appartement|destinataire|coordonnées -- facture|mail|facturation|liste|newsletter|compte+bancaire|téléphone
      adresse|adresses|code+postal|lieu+de+livraison|point+relais ~6 chang*|modif*|corrig*|rectif*|correction|erron*|fausse|mauvaise|faux|incorrect|incorrecte|incomplète|pas+bonne|pas+la+bonne -- @carrier|facture|mail|facturation|selon|livré+à
      nouvelle|autre|bonne|bon|exacte|correcte|nouveau|différente|suivante|ancienne|mauvaise|vieille ~1 adresse|domicile|adresse+de+livraison -- mail|facture|livré|livrée|facturation|déposé
      adresse ~2 de? ~2 livraison? ~3 est|sera|devrait+être|c+est|devient ~2 <n>|désormais|maintenant|la+suivante|rue
      adresse ~4 était|est ~1 pas ~2 bonne|la+bonne|correcte
      trompé|trompée|trompés|erreur|erroné|faute|planté|plantée|gouré|gourée|oublié|manque ~5 adresse|code+postal|rue|numéro+de+rue|numéro+d+appartement|étage|bâtiment|digicode|appartement|ville|numéro+de+maison -- facture|mail|@carrier|livré|facturation
      adresse ~4 <n> ~3 et+non|pas|au+lieu|non+pas
      c+est ~1 bien? le|au|<n>|bâtiment|appartement|appt ~4 et+non|pas|non+pas|plutôt+que ~2 le|<n>|au ~4 -- taille|pièces|euros|commandé|quantité
      livrer|livrez|envoyer|envoyez|expédier|expédiez|faire+suivre|rediriger|redirigez|adresser|déposer|dévier|réacheminer|livraison|aille|allait|irait|aller|envoie|envoies ~6 au+bureau|à+mon+bureau|à+mon+travail|au+travail|chez+ma|chez+mon|chez+mes|chez+un|chez+une|chez+le|à+notre|à+mon|à+la+place|ailleurs|autre+adresse|nouvelle+adresse|à+l+adresse|point+relais|mon+lieu+de+travail|ma+boîte|mon+entreprise|à+l+entrepôt|à+notre+entrepôt|au+magasin|chez+le+voisin|en+relais|mes+parents|à+l+accueil|à+l+immeuble|d+à+côté|à+la+boulangerie|à+la+conciergerie ~6 -- mail|facture|retour|ancien|à+mon+avis|à+mon+tour|demande+de+suivi|réponse|mon+numéro|mon+compte|confirmation|suivi+à|si+je+commande
      @want|possible|soit|être ~5 livré|livrée|livrés|envoyé|envoyée|expédié ~4 au+bureau|à+mon+bureau|à+mon+travail|au+travail|chez+ma|chez+mon|chez+mes|ailleurs|à+une+autre+adresse|à+notre|en+relais|point+relais -- pas+reçu|arrivé|quand
      livrer|livrez|livré|livrée|envoyer|envoyez|expédier ~9 plutôt+que|plutôt+qu|au+lieu|et+non|et+pas ~3 au|chez|à|siège|domicile|la+maison|le -- reçu|commandé|couleur|avons+reçu
      rediriger|redirigez|réacheminer|détourner|faire+suivre|dévier|réorienter ~5 @parcel|@order|colis|le|la|adresse|vers|livraison -- lien
      déménagé|déménage|déménageons|déménagement|déménagée|déménagés|emménag* ~9 -- ça+bouge
      quittons|quitte|quitté ~4 rue|appartement|maison|logement ~6 -- chez+vous|votre
      ajouter|ajoutez|rajouter|préciser|indiquer|compléter|noter|notez ~5 numéro+d+appartement|étage|bâtiment|appartement|appt|complément+d+adresse|escalier|adresse|porte -- mail|facture|retour
      part|partir|arriver|partira|arrive|arrivera|va|envoyé|envoyée|livré ~4 chez ~2 mon|ma|mes ~1 ex|ancien|ancienne|ancienne+adresse
      ancien|ancienne|vieille ~1 appartement|adresse|logement|maison|domicile|appart ~3 -- reçu+à+l+ancienne
      faire|faites|merci|veuillez|pouvez|pourriez|possible|pourrait ~4 livrer|livrez|expédier|réexpédier|acheminer ~3 au|aux|chez|à+l+hôtel|à+l+accueil|à+l+école|à+la+mairie|à+la+boutique|à+une+autre|à+un+autre ~4 -- au+plus|au+moins|au+sujet|canada|luxembourg|québec|portugal|maroc|si+je+commande|combien|vous+livrez|japon|bc+<n>|étage|passons|ferme|pièces|samedi
      chez|à ~1 quelqu ~2 d ~1 autre ~4 & livrer|envoyer|adresse -- reçu
      plus ~3 à+cette+adresse|à+l+adresse|là ~3 habite|vis|vivons|sommes
      rue|numéro|code+postal|ville|étage|bâtiment|appartement ~4 pas ~2 bon|bonne|le+bon|la+bonne|correct -- article|taille
      vacances|absent|absente|parti|partie ~9 livrer|livrez|envoyer|expédier ~3 au|chez|à ~5 -- jusqu|retarder|reporter|date
      changé|changeons|change ~2 de ~1 logement|maison|domicile|appartement|ville|quartier|pays|appart ~5
      l+envoyer|l+envoyez|la+livrer|le+livrer|les+livrer|me+l+envoyer|nous+l+envoyer|l+expédier|la+recevoir|le+recevoir ~1 à|au|aux|chez ~6 -- moi|retour|fois|plus|moins|domicile|nous|maison|jour|mail|vous|l+heure|temps|suite
      plus ~3 à|au|en ~2 à+partir|dès|après ~5 & envoyer|livrer|envoyez|livrez
      livrer|livrez|livré|livrée|envoyer|envoyez|expédier ~7 sur|directement|à|dans|au ~3 chantier|locaux|succursale|usine|siège|agence|filiale|résidence+secondaire|hôtel|école|clinique ~4 -- palette|reçu|depuis|quand
      mis|tapé|entré|saisi|laissé|donné ~2 la|l|le|mon|mes ~1 rue|adresse|ville|code+postal|numéro+de+rue|coordonnées ~4 -- mail|facture
      nom ~3 boîte|sonnette|interphone|porte ~4 -- chez+nous|inconnu|signé
      sommes|suis|habite|habitons|êtes ~2 au|à|rue ~2 <n> ~3 et+plus|et+pas|et+non|pas ~3
      faites|faire ~1 la|le|les? ~2 plutôt|livrer|porter ~3 à|au|chez ~4 -- reçu
      loge|logeons|séjourne|séjournons|réside|résidons|hébergé|hébergée ~4 chez|à|en|rue ~5
      noter|notez|noté|prendre+note|enregistrer ~4 adresse ~4 -- mail|facturation
    `,
    tells: `
      habite|habitons|vis ~2 plus ~3
      là+bas $
      serait|sera ~3 plus ~1 simple ~9 chez
      chez ~1 mon|ma|mes ~1 soeur|frère|père|mère|parents|voisin|voisine|ami|amie|fils|fille|papa|maman|copain|copine|belle+mère|compagnon ~4 -- signé|reçu|acheté|regardé
      bis|ter|appartement|bâtiment ~4 alors+que|et+non|pas ~3 <n>
      écrit|marqué|indiqué|mis|noté ~3 <n> ~4 alors+que|c+est|et+non|au+lieu ~4 <n> -- assiettes|pièces|taille
    `,
    hints: `
      adresse|déménagement
    `,
    subjects: `
      adresse|déménagement|code+postal|lieu+de+livraison|rediriger|destination -- mail|facture|insuffisante|livré|retour
    `,
  },
};
