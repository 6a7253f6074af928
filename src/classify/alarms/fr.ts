// Alarm words in French. Shape: alarm-patterns.ts.
import type { AlarmPatterns } from './alarm-patterns.ts';

export const frenchAlarms: AlarmPatterns = {
  language: 'fr',
  classes: {
    assistant:
      'ia|assistant|assistante|bot|chatbot|robot+conversationnel|modèle+de+langage|modèle|intelligence+artificielle|système|agent+automatique|assistant+automatique|assistant+virtuel|llm',
    rules:
      'instruction|instructions|consignes|consigne|règles|règle|directives|ordres|prompt|restrictions|politiques|filtres|garde+fous',
  },
  alarms: {
    anger: `
      furieux|furieuse|scandaleux|scandaleuse|inadmissible|inacceptable|honteux|honteuse|honte|révolt*|écœur*|ras+le+bol|marre|exaspér*|lamentable|pathétique|indigne|excédé*|déplorable|en+colère|foutage
      pire|pires ~2 service|boutique|expérience|site|entreprise
      voleurs|escrocs|arnaque|arnaqueurs|arnaqué|escroquerie|bande+de
      merde|putain|bordel|connards|foutez|moquez+de
      plus ~1 jamais ~4
      foutez|moquez|fichez ~4 de ~2 moi|monde|nous|clients
      troisième|quatrième|cinquième|3ème|énième ~1 fois|mail|courriel|message|relance|email
      c est ~2 honte|scandale|intolérable
    `,
    threat: `
      dernier|dernière|ultime ~1 avertissement|avis|relance|mise|chance|rappel
      sinon|faute+de|défaut ~6 avocat|justice|plainte|tribunal|police|dgccrf|publier*|porter*|saisir*|saisis|signal*
      porte|portons|porter*|porterai|dépos* ~2 plainte
      police|gendarmerie|dgccrf|répression+des+fraudes|ufc|signalconso|association+de+consommateurs|60+millions
      vous ~3 regretter*|entendre+parler
      mettre|mets|mettons|mise ~3 en ~1 demeure
      poursuites|poursuivre|poursuivrai ~3
      sais ~2 où ~2 vous ~2 habit*
      tuer|brûler|bombe|frapper ~2 vous|votre|quelqu+un|livreur
    `,
    legal: `
      avocat|avocate|avocats|huissier|service+juridique|protection+juridique|conciliateur|commissaire+de+justice -- huile+d+avocat|avocats+mûrs|coupe+avocat
      tribunal|tribunaux|juge|justice|procès|assignation|assigner+en+justice|saisir+la|médiateur|médiation|poursuites|judiciaire*|en+justice
      mise|mettre|mets ~2 en ~1 demeure
      action|actions|voie|voies|recours|suites ~1 juridique*|judiciaire*|légal*
      dommages ~1 et|et+intérêts
      droit|code ~2 consommation|consommateur*
    `,
    press: `
      boucle|bouclons|boucler|termine|prépare|écris|rédige ~2 papier|sujet|enquête|article
      je+cite|vous+citer|puis+je+citer|citer+votre|cite+votre
      journaliste|journalistes|à+la+presse|dans+la+presse|les+médias
      reportage ~8 sur+vous|sur+votre|sur+vos|votre|vos|diffus*|chaîne|télé*|lecteurs|clients|enquête
      trustpilot|google|twitter|tiktok|instagram|facebook|youtube|réseaux+sociaux|réseaux ~6 & avis|publi*|post*|partag*|raconter*|dénonc*|tout+le+monde|laiss*
      publier*|publierai|partager*|poster*|diffuser*|laisser*|laisserai|mettre|rendre ~6 avis|réseaux|public|publiquement|internet|en+ligne|trustpilot|google|captures
      avis ~1 négatif|négatifs
      demande+presse|rédaction|rédacteur|rédactrice|service+presse|attaché+de+presse|attachée+de+presse|correspondant+pour|mensuel|quotidien+régional
      réaction|déclaration|commentaire|interview ~8 article|enquête|dossier|lecteurs|publi*|bouclage|parution
    `,
    safety: `
      feu|incendie|flammes|fumée|étincelles|explosé|explosion|exploser|pris+feu|prend+feu|court+circuit|brûlé+la|cramé|carbonis*|fumait -- détecteur+de+fumée|feu+vert|à+feu+doux|tous+feux|feu+de+camp|pot+au+feu|fume+pas|non+fumeur
      brûlure|brûlures|brûlé|brûlée|brûlés|surchauff*|fondu|fondue|ébouillant* -- crème+brûlée|brûle+calories|fondue+savoyarde|appareil+à+fondue|goût+de+brûlé
      décharge ~1 électrique
      électrocut*|électris*|coup+de+jus|châtaigne+électrique
      blessé|blessée|blessés|blessure|blessures|points+de+suture|saign*|me+suis+coupé*|s+est+coupé*
      hôpital|urgences|ambulance|médecin ~9 & dû|brûl*|coup*|cause|emmen*|bless*|finir|allé|allée|aller
      allergie|allergique|éruption|urticaire|gonfl+au+visage|intoxiqu*|intoxication|empoisonn*|toxique*|monoxyde|fuite+de+gaz -- hypoallergénique
      enfant|bébé|fils|fille|petit+fils|chien|chat ~8 avalé|étouff*|blessé*|brûlé*|coupé*|intoxiqu*|ingéré
      avalé|étouffé|étouffer|s+étouffe|s+est+étouffé*
      danger|dangereux|dangereuse ~3 -- sans+danger
      effondré|effondrée|s+est+écroulé* ~4
    `,
    chargeback: `
      chargeback|rétrofacturation|rejet+de+prélèvement
      contest*|litige ~6 paiement|débit|prélèvement|banque|carte|paypal|opération|transaction|montant
      banque|carte+bancaire|visa|mastercard ~5 contest*|annuler|rembours*|opposition|rejet*|recréditer|litige
      opposition ~5 banque|carte|paiement|prélèvement
      faire ~2 opposition
      litige ~3 paypal|klarna|banque
      paypal|klarna ~4 litige|réclamation|dossier
      protection ~2 acheteur*
    `,
    fraud: `
      nouveau|nouvelles|nouvel|autre|autres|changement|nouvelle|suivantes|suivant|différent* ~3 compte+bancaire|coordonnées+bancaires|rib|compte|relevé+d+identité
      coordonnées|compte|rib ~2 changé|modifié|modifiées|changées|nouvelles|changer
      rembours*|virement|virer|verser|argent|paiement ~9 autre+compte|autre+carte|compte+suivant|nouveau+compte|compte+ci+dessous|ce+compte|iban|rib|bitcoin|cartes+cadeaux|western+union|compte+de+ma|compte+de+mon
      transitaire|réexpédit*|réexpédition|forwarder|cargo ~4 & envoy*|livr*|adresse|expédi*|chang*
      pas ~3 joignable|injoignable|téléphone+ne|joindre ~2
      ne ~2 appelez|téléphonez|contactez ~3 pas
      confidentiel|secret|entre+nous|discrétion ~2 -- message+est+confidentiel|peut+contenir|confidentiel+et|informations+confidentielles|strictement+confidentiel+et|est+confidentiel
      au ~1 nom ~1 du|de ~3 titulaire|client
      piraté|piratée|hacké|usurpé|usurpée|usurpation
      volé|volée ~2 carte|identité
      carte ~4 volée
      jamais|pas ~3 passé|effectué|fait ~3 cette ~1 commande
      cartes+cadeaux|cartes+prépayées ~5 & achet*|code*|envoy*
    `,
    manipulation: `
      ignor*|oubli*|néglig*|désobé*|contourn*|outrepass*|annul*|suspend*|passe+outre|passez+outre|ne+tiens+pas+compte|ne+tenez+pas+compte|ne+tenir+aucun+compte|faites+abstraction ~6 @rules
      instructions|consignes|règles|directives|ordres ~2 précédent*|antérieur*|initiales|internes|secrètes|cachées|ci+dessus|d+origine|nouvelles
      nouvelles|précédentes|anciennes ~1 instructions|consignes|règles|directives -- de+livraison|de+la+mairie
      message|instruction|note|alerte|invite ~2 système -- système+de
      mode ~2 développeur|administrateur|maintenance|libre|sans+restriction|débogage|dieu|debug|admin
      en+tant+qu|comme|tant+que ~3 ia|modèle+de+langage|intelligence+artificielle|chatbot
      tu es|vous+êtes|tu+seras ~2 maintenant|désormais|à+présent|un|une ~3 @assistant|ia|dan|libre|administrateur
      désormais|dorénavant|à+partir+de+maintenant|à+partir+de+cette+ligne|partir+d+ici ~5 tu|vous+êtes|réponds|répondez|agis
      comporte+toi|comportez+vous|fais+comme+si|faites+comme+si|joue+le+rôle|jouez+le+rôle|agis+comme|agissez+comme
      cher|chère|bonjour|attention|note|pour|à+l|destiné|message+pour|instructions+pour ~3 l+assistant|assistant+ia|l+ia|ia|bot|modèle+de+langage|chatbot|l+agent+automatique|assistant+automatique|assistant+virtuel|système+automatique|intelligence+artificielle
      note|notes|information|informations|consigne|consignes|message pour|au|à|destiné+au|destinées+au ~1 logiciel|programme|automate|robot ~2 réponse|réponses|traitement
      @assistant ~2 qui ~3 lit|lira|traite|traitera|répond|analyse
      assistant|système|agent ~1 automatique|automatisé|virtuel ~5 habilité|autorisé|doit|peut|permis|devra|tenu
      répète|répétez|affiche|affichez|révèle|révélez|montre|montrez|recopie|recopiez|cite|citez|donne|donnez|imprime|liste|listez ~7 @rules|configuration|mot+de+passe|seuils|prompt -- de+retour|de+montage|d+utilisation|de+lavage|d+entretien|pour+retourner|mode
      instructions|consignes|règles ~5 t|vous|te ~3 données|reçues|donné|transmises
      réponds|répondez|répondre|écris|écrivez|confirme|confirmez|renvoie|renvoyez|dis|dites ~6 exactement+par|exactement+cette|exactement+ceci|exactement+la|mot+pour+mot|textuellement|uniquement+par|seulement+par|uniquement+avec|seulement+avec|la+phrase|la+phrase+suivante|cette+phrase|en+json|json|rien+d+autre -- exactement+quand|exactement+où|dites+moi+exactement
      ne ~3 mentionne*|dis|dites|informe*|préviens|prévenez|révèle*|signale*|transfère*|parle* ~4 pas|jamais|rien ~5 personnel|équipe|humain|humains|agents|message|paragraphe|collègues|personne|responsable|note
      ne ~2 mentionn* ~2 pas
      sans|aucune|inutile|pas+besoin ~3 validation|approbation|autorisation|vérification|contrôle|intervention|confirmation ~2 humaine|manuelle|supplémentaire|préalable|requise
      aucune ~1 validation|vérification|approbation
      déjà ~4 vérifié*|approuvé*|validé*|autorisé* ~4 par|direction|équipe|sécurité -- paiement|commande+déjà|paiement+déjà
      vérifié*|approuvé*|validé*|autorisé* ~2 par ~3 direction|équipe|service+fraude|sécurité|responsable|service+anti
      traite|traitez|considère|considérez|marque|marquez|classe|classez|classifie|étiquette ~6 comme ~3 vérifié*|approuvé*|simple|statut|sûr|résolu|validé*|urgent+et|routine|question+de+suivi|confiance
      contrôles|vérifications|vérification ~4 réussi*|suspendu*|désactivé*|levé*|ignoré*|annulé*
      tous|toutes|autres|liste ~3 clients|clientes|utilisateurs|acheteurs ~7 & nom|noms|adresse|adresses|email*|courriel*|données|liste|téléphone* -- mes+commandes|nos+clients|mes+clients|nos+commandes|autres+clients+aussi
      données|base|fichier ~2 clients|des+clients|d+autres+clients
      exécut*|lance|lancez|appelle|déclenche* ~4 fonction|commande+système|outil|action|directement|code|script
      jailbreak|prompt
      code ~2 autorisation|approbation|validation|habilitation -- carte
      ta|votre ~1 tâche|mission|objectif|nouvelle+mission ~2 est
      ceci ~2 est ~2 test|simulation ~3
      autres ~1 bots|assistants|ia ~3
      autorise ~3 remboursement ~3
      début|fin ~2 message|instructions ~2 système
      consigne|instruction|note|directive ~1 interne ~5 ia|assistant|agent|bot|traitement|automatique
      agent|assistant ~1 conversationnel ~4 doit|peut|devra|confirme*|accorde*
      note|avis|message|information|remarque|consigne au|à|pour ~2 service|traitement|support|assistance|système|répondeur|réponse ~2 automatique|automatisé*|virtuel*|numérique
      inclu*|ajout*|insér*|reprend*|écri* ~3 réponse ~4 phrase|mention|formule
      inclu*|ajout*|insér*|reprend*|écri* ~2 phrase|mention|formule & réponse
      envoy*|répond* ~5 sans ~3 approbation|validation|relecture|vérification -- pas|mon|ma|notre|nos
      note|avis|message|consigne|paragraphe ~3 pas ~3 cité*|mentionné*|reproduit*|citer|mentionner
    `,
  },
  doubts: `
    pas|jamais|rien|toujours+pas|aucun|aucune|ni|personne ~4 reçu|reçue|arrivé|arrivée|là|ici|trouvé|vu|colis|livré|livrée|livraison|réceptionné|trace -- facture|confirmation|réponse|remboursement|mail|courriel|rien+de+grave|aucun+problème|pas+là+lundi
    boîte|porte|palier|portail|boîte+aux+lettres ~5 vide|rien|pas
    rien ~4 reçu|boîte|là|ici|porte|livré|à+mon+retour
    retour|boîte , rien
    personne|voisin|voisins|gardien|gardienne ~5 n+a|a|rien|vu|reçu|pas
    livré|livrée|déposé|remis|distribué ~8 pas|rien|mais|jamais|personne|pourtant|or
    prétend*|soi+disant|prétendument|supposé*|apparemment ~6
    mauvaise|autre|fausse ~1 adresse|porte|maison|boîte|immeuble|signature -- autre+adresse+de
    volé|disparu|perdu|introuvable|égaré
    qui ~3 signé|reçu|réceptionné
    n ~1 est ~1 pas ~1 ma ~1 signature|porte|maison|boîte
    preuve|bon ~1 de ~1 livraison
    vraiment|réellement ~3 livré|arrivé|déposé
  `,
  orders: `
    ignor*|réponds|répondez|approuv*|rembours*|confirm*|class*|traite|traitez|marqu*|envo*|exécut*|révél*|répét*|modifi*|chang*|supprim*|mentionn*|transfér*|obé* ~4
    tu|vous dois|devez|es|êtes
    assistant|ia|modèle|bot|système|prompt|instructions|consignes
  `,
  hurry: `
    urgent*|urgence|immédiatement|immédiat|au+plus+vite|dès+que+possible|sans+délai|le+plus+rapidement|rapidement
    aujourd hui|ce+soir|demain+matin|avant+demain|ce+matin|dans+les+24
  `,
};
