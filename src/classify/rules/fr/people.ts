// French: what a mail says that wants of people: to complain, to be called, their data, or nothing at all. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const people: IntentRules = {
  complaint: {
    asks: `
      déposer|porter|faire|adresser|formuler|dépose|porte|introduire ~3 plainte|réclamation -- transporteur|carrier|auprès+de+la+poste|ups
      plainte|mécontentement|insatisfaction|indignation|désagréments|exaspération ~5 -- sans+plainte
      mécontent|mécontente|mécontents|furieux|furieuse|outré|outrée|indigné|indignée|exaspéré|exaspérée|scandalisé|scandalisée|excédé|excédée|fâché|fâchée|énervé|énervée|ulcéré|dégoûté|dégoûtée|écoeuré|écoeurée|tanné|tannée|choqué|choquée|frustré|frustrée ~5
      inadmissible|inacceptable|honteux|honte|scandaleux|scandale|lamentable|déplorable|intolérable|inqualifiable|minable|ridicule|catastrophique|pitoyable|aberrant|incompétents|incompétent|incompétence|exécrable|désastreux|nullissime|insupportable|affligeant ~4 -- prix
      service|accueil|suivi+client|sav|communication|gestion ~3 nul|nulle|pourri|zéro|déplorable|lamentable|mauvais|médiocre|inexistant|horrible|affreux|épouvantable
      très|extrêmement|vraiment|profondément|fort|tellement|franchement ~1 déçu|déçue|déçus|fâché|fâchée|insatisfait -- échang*|rembours*|produit|renvoyer
      déçu|déçue ~6 service|accueil|façon|traité|traitée|comportement|attitude|manière|entreprise|vous
      service+client|service+clientèle|personne|jamais|aucune|pas|sans ~5 répond|répondu|réponse|répondez|rappelle|rappelé|réponses|répondent|réagit ~4 -- pas+besoin+de+répondre|besoin+de+réponse|nécessite|attente+de+votre|sauf+réponse|ne+répond+pas+à+la+question|monsieur|répondre|voisin
      faute|absence ~1 de ~1 réponse
      troisième|quatrième|cinquième|deuxième|<n>e|<n>|énième|trois|deux|quatre|plusieurs|dizaine ~2 mail|message|mails|messages|courrier|courriers|relance|relances|appels|rappel|fois ~4 que|au+sujet|sans|aucune|j|je|écris|contacte|sans+réponse|personne|relance|appelle|raconte|promet|demande|vous+écris ~3 -- débité|cliqué|regardé|prélev*|commandé|payer|essayé|livraison|sonner|sonné|passé|livreur
      plus ~1 jamais ~4 -- reçu
      jamais ~1 plus ~4 commander*|chez+vous|acheter*
      moquez|moque|foutez|fout|fichez ~3 de|du|monde|gueule|clients|moi|nous
      arnaque|arnaqueurs|arnaqueur|escrocs|escroc|voleurs|escroquerie|bande+de|menteurs|foutage
      manque ~2 respect|sérieux|professionnalisme|considération ~4
      avocat|dgccrf|tribunal|mise+en+demeure|poursuites|huissier|signal+conso|signalconso|médiateur|que+choisir|test+achats|office+de+la+protection|justice|juridique|60+millions ~5 -- facture+avocat|cabinet
      mettre|met|mets|laisser|laisse|publier|poster|écrire ~4 avis|commentaire|évaluation ~3 négatif|négatifs|partout|google|trustpilot|mauvais|internet|étoile|une+étoile
      dire|raconter|savoir ~3 partout|à+tout+le+monde|sur+les+réseaux|autour+de+moi
      geste+commercial|dédommagement|compensation|indemnisation|dédommager|indemniser ~5 -- assurance
      perdu ~3 cliente|client|patience|confiance|temps
      désagréable|impoli|malpoli|insulté|insultée|raccroché|hautain|agressif|mal+élevé|grossier|impolie|méprisant|mal+parlé|irrespectueux ~5
      jeté|balancé|lancé ~4 colis|paquet|carton|haie|portail|grille
      version|réponse|discours|explication|chose ~2 différente|différent|contraire ~4 -- modèle|couleur
      n|raconte|disent ~2 importe ~1 quoi
      c ~1 est ~2 n ~1 importe ~1 quoi
      ras|marre|plein ~3 $
      ras|marre|plein ~3 bol|marre|le+dos
      se+moque|foutage|c+est+du+vol|du+grand
      promet|promis|promesses|promettez|promettent ~7 personne|jamais|rien|toujours+rien|rappel|pas|depuis -- remboursement|remboursé|avoir
      voilà ~2 comment ~4 trait*|clients|remercie
      comment ~2 on|vous ~3 traite|traitez ~3
      façon|manière ~5 traité|traitée|traitez|traite
      allez ~1 vous ~2 enfin
      dernière ~1 fois ~4 -- commandé|voisin|voisine|voisins|gardien|gardienne|c+est|c+était|il|elle|parfait|bien
      tombé|tombée ~1 de ~1 haut
      bravo ~2 vraiment|franchement|félicitations -- merci|rapidité|recommande
      guignols|guignol|charlots|clowns|bouffons|incapables|branquignols|amateurs|menteur|menteurs|mentez|menti|nuls|blague|foutaises|cirque|rigolos|comiques|charlatans|rigolade|mascarade ~3
      vous ~1 êtes ~2 des|nuls|nul|incapables|vraiment|pas+sérieux ~3 -- trompés
      abusez|abusé|exagérez|exagère ~3
      naze|nazes|bande+de|tocards|pignoufs ~3
      dormez|roupillez|avertissement ~4
      réclamation ~4 contre|livreur|service|conseiller|vendeur|collègue
    `,
    tells: `
      putain|merde|bordel|chier|conneries|crisse|câlisse|tabarnak|foutre|enculés|connards
      réclamation -- étudiée|<id>|votre+réclamation
      fidèle|cliente|client ~2 depuis|fidèle ~6
      patience ~3 limites|bout|épuisée
      fois ~2 que ~2 on|vous ~3 raconte|dit|promet
    `,
    hints: `
      encore|toujours|déçu|déçue
    `,
    subjects: `
      réclamation|plainte|honteux|inadmissible|inacceptable|arnaque|déçu|déçue|insatisfaction|mécontent|scandaleux|mise+en+demeure|service+déplorable|dédommagement|message+<n>|4e+message|3e+message|impoli|tanné -- livraison|transporteur|colis
    `,
  },
  human_request: {
    asks: `
      parler|discuter|échanger|joindre|communiquer|parlé|expliquer|converser ~4 à|avec|directement|de+vive+voix|un|une|quelqu ~3 quelqu|personne|humain|conseiller|conseillère|responsable|superviseur|directeur|gérant|vendeur|opérateur|opératrice|vraie|vrai|agent|vive+voix|commercial|être+humain|interlocuteur|service+client|manager|patron|collègue|employé -- j+ai+déjà+parlé|ai+parlé
      de ~1 vive ~1 voix
      rappeler|rappelez|rappelle|appeler|appelez|appelle|téléphoner|téléphonez|contacter|contactez ~3 moi|me|m|nous|au|svp|sur|par+téléphone ~4 -- si|n+hésitez|livreur|chauffeur|transporteur|avant+de+livrer|personne+ne|promis|promet|avant|pas
      me|m|nous ~1 rappeler|appeler|téléphoner|rappelle|appelle|appeliez|rappeliez|contacter+par+téléphone|joindre ~5 -- livreur|chauffeur|transporteur|promis|promet|personne|avant+de+passer|puis+je+vous+appeler
      contacter|joindre ~3 par|au ~1 téléphone|tél|cellulaire|portable|gsm ~4 -- livreur
      numéro ~2 de|du|où|au ~2 tel|téléphone|tél|service|service+client|cellulaire|gsm|joindre|vous|standard ~5 -- mon+numéro|suivi|commande|supprimer|facture|mettre
      à ~1 quel ~1 numéro ~4
      par+téléphone ~4 joindre|parler|appeler|contacter|régler|expliquer|commander
      peut|puis|pouvons ~2 on|je|nous ~3 vous ~1 joindre|appeler|téléphoner|parler ~4 -- <n>+minutes|puis+je+vous+appeler+<n>
      mettre|mettez|mis|mise|transférer|transférez|passez|passe|passer|transmettre ~4 relation|contact|un|moi|conseiller|responsable ~4 responsable|conseiller|superviseur|quelqu|personne|humain|collègue|chef|direction|relation+avec ~3 -- commande
      vrai|vraie|réel|réelle|véritable ~1 personne|humain|conseiller|interlocuteur|être|conseillère
      un|humain|vous ~4 robot|bot|chatbot|machine|intelligence+artificielle|ia ~4 -- cuisine|aspirateur|café|robot+de+cuisine|robot+pâtissier
      humain|chatbot|robot ~6 rien|comprend|pas|svp|veux|parler|assez -- aspirateur|cuisine
      réponses|messages|mails|réponse ~1 automatique|automatiques|robotisée|type|types ~4 -- absence
      quelqu ~2 de ~1 réel|vivant|vrai|compétent|humain ~3
      discute|parle|écris|réponds|adresse ~5 machine|robot|ordinateur|bot|logiciel ~3 -- café|aspirateur
      y ~1 a ~2 quelqu ~4 -- maison|domicile|gardien|chez
      besoin|envie ~3 parler ~4 -- produit
      tel|téléphone|numéro ~3 vous ~1 joindre|appeler|contacter ~3
      avez|y+a+t+il ~3 standard|hotline|ligne|numéro+vert|téléphone ~3 -- suivi
      responsable|superviseur|gérant|directeur|conseiller|supérieur|chef|direction|patron|manager ~4 parler|contacter|joindre|relation|rappel*|demande|passez|appel*|coordonnées|entretien
      demande|veux|voudrais|exige|souhaite|aimerais ~3 un|parler|votre|le|à|être? ~3 responsable|superviseur|conseiller|humain|gérant|supérieur|directeur|rappel|rendez+vous+téléphonique
      qui ~2 est ~3 gérant|responsable|directeur|interlocuteur|patron|contact|commercial
      y ~1 a ~1 t ~1 il ~3 quelqu|personne|numéro|conseiller|humain ~5 -- maison|domicile|gardien
      demander ~4 commercial|collègue|vendeur|conseiller ~5 contacter|rappeler|appeler
      du ~1 mal ~2 avec ~3 mails|ordinateur|internet|ordinateurs|informatique
      ordinateurs|internet|informatique ~5 ça ~1 fait ~1 deux
      heures|horaires|quand ~6 joindre|appeler|joignable|joignables|service+client ~3
    `,
    tells: `
      téléphone|téléphonique|téléphoner
      robot|chatbot -- cuisine|aspirateur|pâtissier
      responsable|superviseur
    `,
    hints: `
      conseiller|responsable|humain|appel
    `,
    subjects: `
      rappel|tel|téléphone|appel|appelez|parler|humain|robot|responsable|superviseur|gérant|conseiller|numéro+du+service|contact+commercial|chatbot -- retour|rappel+paiement|suivi|commande+par
    `,
  },
  privacy_request: {
    asks: `
      rgpd|cnil|apd|lpd|loi+25|gdpr|dpo|protection+des+données|délégué+à+la+protection|confidentialité ~5
      données|informations|renseignements|infos|coordonnées ~6 personnelles|personnels|concernant|me+concernant|sur+moi|détenez|conservez|stockées|stockez|avez+sur|traitement|collectées|transmettez|vendez -- colis|suivi|commande+concernant|livraison|concernant+ma|concernant+mon|concernant+la
      effacer|effacez|supprimer|supprimez|détruire|détruisez|effacement|suppression|retirer|retirez|enlever|enlevez|purger|désactiver|fermer|clôturer|clôture|fermeture|supprime|radier ~7 données|compte|comptes|informations|renseignements|profil|liste|fichier|fichiers|base|coordonnées|historique|mail|diffusion|adresse+mail|newsletter|bases -- par+erreur|ai+supprimé|ai+effacé|avais+supprimé|le+mail+par|mon+mail+par|commande|article|facture|ligne|annul*|panier
      désinscrire|désinscrivez|désinscription|désabonner|désabonnez|désabonnement|me+désinscrire ~6 -- offre|cliquez|pour+vous+désinscrire
      droit ~2 d|à|de|au ~3 accès|oubli|effacement|portabilité|opposition|rectification|l+oubli ~5
      exercer ~3 droit|droits ~5 -- rétractation
      copie ~5 données|informations|renseignements
      retire|retirer|révoque|révoquer|refuse ~3 consentement|accord|autorisation
      m+oppose|opposer|opposition ~5 traitement|données|prospection|utilisation|publicité
      d ~1 où ~4 tenez|vient|avez|provient|sort ~4 adresse|mail|numéro|coordonnées|données
      jamais|pas ~3 donné|accepté|consenti|autorisé|inscrit|donnée ~6 mail|adresse|données|accord|publicité|newsletter|numéro|consentement|pubs -- reçu+de+mail
      arrêtez|arrêter|cessez|stop|stoppez|plus ~4 pubs|pub|newsletter|newsletters|publicités|publicité|spams|prospection|mails+publicitaires|sollicitations ~4 -- cliquez
      fuite|vol|violation|piratage|piraté ~2 de|des|d ~1 données|informations|comptes
      données|compte|profil|coordonnées ~5 effac*|supprim*|détrui* ~4 -- commande
      retirez|retirer|enlevez|enlever|rayez|sortez ~2 moi ~4 liste|listes|fichier|fichiers|base
      pourquoi ~6 mon ~2 numéro|adresse+mail|nom|mail ~3 -- suivi|commande|facture
      plus ~4 vos ~1 publicités|pubs|newsletters|mails|publicité|offres ~3
      portabilité ~3 données
      exister|figurer|apparaître ~4 fichiers|fichier|base|bases|listes|liste
      à ~1 qui ~3 transmettez|vendez|donnez|communiquez
      quelles ~2 informations|données ~4 sur|avez|conservez|détenez
    `,
    tells: `
      données ~1 personnelles
      vie ~1 privée
      oubliez ~1 moi
    `,
    hints: `
      données|confidentialité|newsletter
    `,
    subjects: `
      rgpd|données|supprimer+compte|fermer+compte|droit+d+accès|désinscription|loi+25|portabilité|newsletter|fuite+de+données|désabonnement|mes+données|droit+à+l+oubli -- base
    `,
  },
  no_reply_needed: {
    asks: `
      ^ parfait|super|génial|nickel|impeccable|merci|ok|okay|excellent|top|très+bien|d+accord|c+est+noté|bien+reçu|entendu|compris|reçu|noté|ça+marche|ça+roule|chouette|formidable|cool ~3 $ -- de|d+avance|mais|comment|quand
      ^ parfait|super|génial|nickel|impeccable|ok|okay|excellent|top|très+bien|d+accord|c+est+noté|bien+reçu|entendu|ça+marche|ça+roule|formidable ~4 merci|remercie|journée|soirée ~6 -- mais|quand|comment|où|pouvez
      ^ merci|mille+mercis|un+grand+merci|un+gros+merci|je+vous+remercie ~2 beaucoup|infiniment|bien|encore|énormément? ~2 pour|à|de|d ~2 votre|vos|tout|toute|la|l|cette|le ~3 réponse|aide|rapidité|efficacité|équipe|réactivité|gentillesse|confirmation|info|information|retour|suivi|tout|geste|compréhension|livraison|patience|professionnalisme|disponibilité ~4 -- avance|mais|pouvez|quand|attente|d+avance|aide+par+avance
      c ~1 est ~1 noté ~6 -- mais|livré
      est|sont ~2 bien ~1 arrivé|arrivée|arrivés|arrivées|reçu|reçue ~8 -- mais|facture|manque|cassé|quand|si|sauf|virement|pas|moitié
      colis|commande|paquet|facture|remboursement|tout ~1 bien ~1 reçu|reçue|arrivé|arrivée ~3 -- mais|pas|cassé|manque|est+ce|avez
      j|nous|on ~1 ai|avons|a ~1 bien ~1 reçu ~3 facture|colis|commande|remboursement|réponse|mail|tout ~3 $ -- mais|pas|manque
      remboursement|colis|paquet|commande|facture|livreur ~2 est ~2 arrivé|arrivée|passé|passée|là ~5 -- mais|pas|cassé|quand|si|manque|où|vide|en+retard|sans|abîm*|pas+là
      pas ~1 besoin|nécessaire|inutile ~2 de|d? ~2 répondre|réponse|réagir|me+répondre
      inutile ~2 de ~1 répondre
      pour ~2 votre ~1 information ~4
      ne|pas ~2 tenez ~1 pas? ~1 compte ~5
      ne ~1 tenez ~2 compte ~5
      oubliez|ignorez ~2 mon|ma|le|mes|ce ~2 mail|message|demande|mails|précédent
      problème|souci|tout|question ~2 est? ~1 résolu|réglé|arrangé|réglée|résolue|rentré+dans+l+ordre ~4 -- pas|toujours+pas|comment|non
      finalement|entre+temps|enfin ~3 retrouvé|ai+trouvé|est+arrivé|est+passé|bien+reçu|ai+reçu|réglé|résolu ~4 -- mais|cassé|ailleurs|moins+cher|rembours*|semaine|voudrais
      j ~1 ai ~2 trouvé|retrouvé ~3 réponse|colis|solution|paquet|facture|la+réponse ~4 -- avis|ailleurs|moins
      bravo ~4 rapidité|équipe|efficacité|service|tous|recommande|et+merci
      je ~2 recommande ~4 -- commande
      c ~1 est ~2 magnifique|superbe|parfait|très+beau|ravi|ravie|génial|super ~4 -- mais|dommage
      ravi|ravie|enchanté|enchantée|satisfait|satisfaite|conquis|conquise ~5 -- pas|mais|si
      désolé|désolée|pardon|excusez ~3 pour|du ~1 dérangement ~2
      ne ~1 cherchez ~1 plus ~4
      c ~1 est ~1 bon ~3 livré|reçu|arrivé|retrouvé|réglé|trouvé ~4
      colis|paquet|commande ~2 était ~2 chez|dans|derrière ~5 -- pas|mais|suivi|dit
      plus ~1 tôt ~1 que ~1 prévu ~4 & arrivé|arrivée|reçu|livré|livrée
      plus ~1 besoin ~1 de ~1 chercher|répondre|regarder ~4
      le|la ~1 voilà ~6 -- mais
      on|nous ~1 fait|faisons ~1 comme ~1 ça
      vient ~2 d ~2 être|arriver ~2 $ -- mais|cassé|pas
      vient ~2 d ~2 être|arriver ~2 déposé|livré -- mais|cassé|pas
      ça ~1 marche ~1 pour ~3
      bonne ~1 fin ~1 d ~1 année ~2
    `,
    tells: `
      merci ~5 $ -- avance|d+avance|de|votre|réponse
      bonne|belle ~1 journée|soirée ~2 $ -- merci+de
    `,
    hints: `
      merci|remercie
    `,
    subjects: `
      merci|bravo|pour+info|problème+résolu|résolu|oubliez+mon+message|bien+reçu|tout+est+arrivé
    `,
  },
  spam: {
    asks: `
      nos|nouvelles|nouveau|nouvel ~1 coordonnées+bancaires|iban|rib|compte+bancaire & virement|payer|régler|paiement|versement|verser|règlement & changé|modifiées|nouveau|nouvelles|nouvel|changées -- mon|mes|rembours*
      référencement|seo|backlink|backlinks|dofollow|netlinking|article+sponsorisé|article+invité|guest+post|positionnement+google
      première|premières|première+page|position|top|positionner|classement ~5 google|moteurs|recherche -- avis
      audit|démo|diagnostic|consultation|essai ~2 gratuit|gratuite|offert|offerte ~4
      sans+engagement|sans+ordonnance|gagnez+de|revenus+passifs|revenu+passif|argent+facile|sans+risque
      gagné|gagnant|remporté|sélectionné|sélectionnée ~9 iphone|prix|euros|lot|cadeau|smartphone|bon|carte|voiture|loterie|tirage -- gagné+du+temps
      réclamer|recevoir|toucher|récupérer ~3 votre|vos ~1 prix|gain|gains|cadeau|récompense|fonds
      prêt|prêts|crédit|financement|emprunt ~6 particulier|particuliers|taux|rapide|<n>|euros|urgent|sans+justificatif|offre|fonds|trésorerie -- note+de+crédit|carte+de+crédit|prêt+à|enlèvement
      création|créons|développement|développons|refonte|concevons|créer|refaire ~5 site|sites|boutiques|boutique+en+ligne|applications|application|web|internet -- fabriquez
      boîte|messagerie|compte|mot+de+passe|stockage|boite ~6 pleine|suspendu|expire|expirera|désactivé|désactivée|vérifier|saturée|bloquée|quota ~6 -- boîte+aux+lettres|livr*|commande|carton|colis
      cliquez|cliquer ~3 ici|lien|dessous ~5 -- ne+fonctionne|marche+pas|ai
      vérifier|confirmer|valider|mettre+à+jour ~3 votre ~1 compte|identité|mot+de+passe|boîte|messagerie ~4
      léguer|legs|héritage|veuve|héritier|bénéficiaire|défunt|don ~9 somme|millions|dollars|euros|fortune|fonds|dieu
      millions ~2 de ~1 dollars|euros|fcfa ~4
      bitcoin|crypto|cryptomonnaie|cryptomonnaies|trading|forex|ethereum|nft|investissez|placement ~5 -- payer
      viagra|cialis|pharmacie+en+ligne|sans+ordonnance|pilules|casino|paris+sportifs|escort|porno|cbd+livraison
      abonnés|followers|likes|vues ~4 instagram|réels|tiktok|facebook|youtube|achetez|pas+cher
      fichier|fichiers|base|bases|liste|listing|leads|prospects ~5 emails|mails|adresses|qualifiés|qualifiées|entreprises|ciblés|ciblées|données+b2b|b2b ~4 -- retirer|effacer|supprimer|effacez|mon+mail
      augmenter|booster|doubler|développer|multiplier|doublez|boostez|développez|multipliez|accroître ~6 trafic|ventes|chiffre|clients|visibilité|gains|revenus|conversions|notoriété|audience -- quantité
      visité|parcouru|découvert|tombé|vu|consulté|analysé|regardé|remarqué ~3 votre|sur|vos ~2 site|boutique|page|entreprise|profil ~8 trafic|ventes|améliorer|opportunité|google|visibilité|proposer|agence|partenariat|potentiel|collaborer|clients|conversion
      frais|taxe|paiement|réglez|payez ~9 <url> -- réclame|demande|normal|est+ce|arnaque|vrai|message|sms
      colis ~4 en+attente|bloqué|retenu ~6 réglez|payez|cliquez|confirmez ~6 -- est+ce|je|normal
      visiteurs|prospects|clients ~6 sans+acheter|repartent|abandonnent ~3 -- produit
      transférer|transfert|virer ~4 fonds|fortune|millions ~4
      ministre|défunt|décédé|feu|avocat|banquier|prince ~9 fonds|fortune|somme|confiance|héritier -- commande|cliente
      personne ~1 de ~1 confiance ~9 fonds|transférer|argent|affaire
      coordonnées+bancaires|informations+bancaires|numéro+de+carte ~6 <url>|lien|ici|cliqu*
      confirmez|réglez|cliquez|validez|vérifiez|payez|identifiez|connectez ~9 <url>
      notre ~1 agence ~4 solution|propose|spécialisée|digital|accompagne|marketing|aide|web|vous
      agence ~3 digitale|marketing|web|communication|seo ~3
      campagne|campagnes|publicité|publicités|pub ~2 facebook|google|ads|instagram|meta|adwords|payante -- arrêter
      panneaux+solaires|pompe+à+chaleur|isolation+à+un+euro|cpf|mutuelle+moins
      fournisseur+d+énergie|réduire+vos+factures|baisser+vos+charges ~4
      répondez|répondre|réponds|répondant ~3 stop|désinscription|non+merci
      ne+plus+recevoir|plus+recevoir|vous+désinscrire|se+désinscrire ~8 -- commande|mot+de+passe
      créneau|rendez+vous|appel|échange|visio ~4 15|10|20|<n> ~1 min|minutes -- livr*|chauffeur|attente
      15|10|20|<n> ~1 min|minutes ~4 mardi|jeudi|lundi|mercredi|vendredi|semaine ~4 -- livr*|chauffeur|attend*
      avis ~3 5|cinq|<n> ~1 étoiles ~5 -- laiss*|mettr*|donn*|écri*
    `,
    tells: `
      investissement|investisseur|bénéfices|rentabilité ~3
      parlons+en|puis+je+vous+appeler|<n>+minutes|échange+de+<n>
      partenariat|collaboration ~4 -- école|kermesse|association
    `,
    hints: `
      offre|site|marketing|gratuit
    `,
    subjects: `
      référencement|google|seo|gagnant|félicitations|prêt|héritage|bitcoin|crypto|abonnés|pharmacie|visibilité|création+de+site|article+invité|base+de+données|trafic|développez|boîte+est+pleine -- colis+prêt
    `,
  },
};
