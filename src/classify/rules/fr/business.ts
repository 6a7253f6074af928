// French: what a mail says that writes as a firm: quotes, purchase orders, and notices of suppliers and carriers. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const business: IntentRules = {
  quote_request: {
    asks: `
      devis|soumission|chiffrage|cotation|offre+de+prix|offre|proposition+commerciale|chiffrer|estimation|proforma|pro+forma ~6 pour|de|d|sur|concernant|svp|par|ça|à|nous|chiffrer -- acceptons|accepté|acceptation|suite+à+votre+offre|selon+votre|votre+devis|conformément|offre+de+prêt|livraison+offerte|ci+joint|facture+pro|offre+d+emploi|offre+5|cette+offre|offre+spéciale|d+accord|production
      @ask|faire|envoyer|recevoir|obtenir|établir|souhaite|remettre|transmettre|besoin|demande|voudrais ~7 devis|soumission|chiffrage|cotation|meilleure+offre|offre+de+prix|meilleur+prix|tarifs+revendeurs|grille+tarifaire|liste+de+prix|vos+tarifs|chiffrer|prix+et+délai|proposition+commerciale|estimation -- acceptons|accepté|prêt
      quel|quelle|combien|prix|tarif|tarifs|remise|remises|rabais|réduction|ristourne|montant|coût|coûterait|ferait|coûteraient ~7 pour|de|à+partir|par|si|pièces|quantité|en+gros ~2 @several|plusieurs|une+centaine|une+vingtaine|une+trentaine|quantité|pièces|gros ~5 -- débité|prélevé|facturé|port|livraison+en|frais|remboursé|retour|code|jours|promo
      prix|tarif|tarifs|conditions ~3 de|en|pro|professionnel|professionnels|revendeur|revendeurs|grossiste|gros|entreprise|dégressif|dégressifs|spécial|spéciaux|collectivité|collectivités|association ~3 -- prix+de+la|prix+en+ligne
      revendeur|revendeurs|grossiste|grossistes|revendre ~6 -- fournisseur
      remise|rabais|réduction|ristourne|geste|effort|prix|escompte ~9 @several|quantité|volume|prends|prend|prenons|prenait|commande+de ~4 -- code|pas+appliquée|promo|w|débité|débitée|affiché|commercial+suite
      si ~2 j|je|nous|on ~3 prends|prend|prenons|prenait|commandait|achète|achetait|commandons ~5 @several|plusieurs|une+centaine|centaine
      faites|fais|accordez|proposez|offrez|feriez ~3 un|des|une|vous? ~2 prix|remise|remises|tarif|tarifs|rabais|réductions ~4 -- pas+appliqué
      prolonger|prolongez|prolongation|reconduire|renouveler ~4 offre|devis|validité
      offre|devis ~5 expire|prolonger|valable|validité|prolongation
      équipons|équiper|aménageons|aménager|meubler|ouvrons|ouvre|ameublement|rénovons ~9 hôtel|restaurant|bureau|bureaux|gîte|école|médiathèque|chambres|salle|café|couverts|crèche|coworking|entreprise|boutique|local ~6
      faut|faudrait|besoin|cherche|cherchons|voulons|veut|recherchons ~5 pour ~2 <n>|@several ~2 couverts|personnes|chambres|employés|invités|salariés|postes|élèves
      combien ~2 ça|cela ~2 ferait|coûterait|fait|couterait ~3 ? -- livraison|port|corse
      faites|feriez|faire|font ~3 quelque+chose|effort|geste|mieux|prix ~3 sur|le|au|de? ~2 prix|tarif|volume|quantité ~4 -- retard|excuse
      à+ce+volume|pour+ce+volume|pour+cette+quantité|à+partir+de+combien|en+quantité|en+nombre|grande+quantité|grosse+commande ~5
      invités|mariage|événement|séminaire|congrès|salariés|employés|collaborateurs ~9 prix|tarif|acheter|remise|combien|budget -- cadeau+de+mariage
      proposition ~4 pour|commerciale|tarifaire ~4 -- livraison
      quel ~2 serait ~2 prix|tarif|coût -- livraison|port
      prix ~2 ht|hors+taxes ~6
      cadeaux ~1 d ~1 entreprise ~5
      @several ~6 avec|logo|personnalisé|personnalisés ~2 notre|logo|gravure
    `,
    tells: `
      devis -- acceptons|accepté|conformément|votre+devis
      <n> ~1 pièces|chaises|lampes|tables|tasses|bougies|assiettes|bureaux|canapés & prix|tarif|devis|offre|remise|combien
      meilleur|meilleure|meilleurs ~1 prix|offre|tarif|tarifs|conditions
    `,
    hints: `
      devis|offre|tarif|remise|prix
    `,
    subjects: `
      devis|soumission|offre+de+prix|tarif|tarifs|remise|prix+de+gros|demande+d+offre|demande+de+prix|revendeur|cadeaux+d+entreprise|prix+ht|chiffrage|cotation -- acceptation|accepté|hausse|augmentation
    `,
  },
  purchase_order: {
    asks: `
      trouver|trouverez|trouvez|joint|jointe|annexe|pièce+jointe|jointes|adressons|adresse|envoyons|envoie|transmets|transmettons|voici|ci+après|attaché ~6 notre|bon|le|bc|po|commande ~4 bc|bon+de+commande|commande|commandes|po|<id> -- facture|votre+commande|relative+à+votre|preuve|photo|de+votre+commande|photos|accusé+de+réception|où+en+est
      bon+de+commande|bc|po|commande|bdc ~4 ci+joint|ci+jointe|en+annexe|joint|en+pièce+jointe|jointe|attaché -- facture|votre+commande|photo|photos|preuve
      passons|passer|enregistrer|enregistrez|lancer|lançons|confirmons|lancez ~4 commande|une+commande|notre+commande|la+commande ~3 $ -- pour+être+livré|jusqu|faut+il|modifier|avant+de|site|comment|annul*|vos+commandes
      passons|passer|enregistrer|enregistrez|lancer|lançons|confirmons|lancez ~4 commande|une+commande|notre+commande|la+commande ~3 ferme|de|pour|suivante|annexe|selon|des|<n>|d -- pour+être+livré|jusqu|modifier|avant+de|site|comment|annul*|vos+commandes|faut+il
      commande ~1 ferme
      vous ~2 passons|passe ~2 commande
      bon ~2 pour ~1 accord
      souhaitons|désirons|voudrions|voulons|souhaite ~2 commander ~4 <n> ~6 -- prix|devis|stock
      nous ~2 commandons ~4
      acceptons|accepte|accepté|convient|validons|valide ~3 devis|offre|proposition|votre+offre ~6 -- carte
      suite|selon|conformément|sur+base ~4 votre|à ~2 offre|devis ~4 -- prolonger|expire|trop+cher
      accuser|accusé|arc ~2 de|en|réception|signé ~6 & bon+de+commande|bc|po|commande|commande+ouverte|notre -- votre+commande|fournisseur|ma+commande|nous+vous+confirmons
      bon+de+commande|bc|bdc|po ~9 confirmé|confirmer|confirmation|accuser|accusé|confirmée|signé|retourner|arc -- votre+commande|annul*|supprimer|changer|quantité|ligne|expédi*|livraison+prévue|où|date+de+livraison|adresse
      retourner|renvoyer|renvoyez ~3 accusé|arc|bon+de+commande|exemplaire|confirmation ~3 signé|signée|sous|réception|tamponné -- étiquette
      commande ~3 révisée|révisé|ouverte|cadre|rectificative|modificative|annuelle|du+mois ~4
      version ~2 révisée|corrigée ~3 commande|bon
      annule ~1 et ~1 remplace
      au|aux ~1 prix|tarif|tarifs|conditions ~2 convenu|convenus|convenues|négocié|négociés|habituelles
      facturation|facturer|paiement|règlement ~4 <n>+jours|habitude|fin+de+mois & commande|commander|pièces|x
      à+livrer|livraison ~3 semaine|dépôt|quai & commande|cartons -- votre+commande|quitté|ma
      bon ~2 signé|tamponné|validé ~6 -- livraison|transporteur
      saisi|saisir|enregistrer|traiter|traitez ~3 notre|la|le|cette|l ~1 commande|bon|bc ~4 & joint|jointe|attaché|annexe|ci
      fichier|document|pdf|tableau|annexe ~2 attaché|joint|jointe|annexé? ~6 bon|commande|commander|chaises|pièces -- photo|facture|devis+signé|suivi
      confirmez|confirmer|confirmerez|validez|valider ~3 notre|nos|le|la|les ~1 bc|bon+de+commande|bons+de+commande|po|commande+<id> ~4 -- annul*|livraison|bien+reçu|expédi*
      envoyé|transmis|adressé|faxé ~4 notre|nos ~1 commande|bon|bons|bc ~4 mail|hier|par|lundi|courrier -- où|reçu+livr*
      numéro|référence ~3 à+rappeler|à+indiquer|interne ~3
      vous ~1 pouvez ~2 y ~1 aller|lancer ~4
      commande ~3 administratif|administrative
      bon+de+commande ~2 administratif
    `,
    tells: `
      bon+de+commande|bdc -- votre
      voici ~2 notre ~1 commande
      <n> ~1 x ~3
    `,
    hints: `
      bon+de+commande|bc|po
    `,
    subjects: `
      bon+de+commande|bc|po|commande+ferme|nouvelle+commande|acceptation|commande+révisée|commande+ouverte|commande+selon|bdc -- quantités|modification|suivi|incomplète|annul*|lot|statut|livraison|défectueux|votre
    `,
  },
  supplier_notice: {
    asks: `
      nous|vous ~3 confirmons|accusons|confirme|confirmer ~5 votre ~2 commande|bon|bc|po -- ma|la+commande+w
      votre|vos ~2 commande|commandes|bc|bon ~9 usine|départ|subira|retard|quitté|expédiée|prête|production|reliquat|livrerons|honorer|prévue|semaine|délai|règlement|report -- ma|mon|mail|avez+vous|pouvez|merci+de+votre+commande+arrivera|livreur
      commande <id>|nh ~9 & nous|notre|usine|confirmons|livrerons & votre -- ma|mon|avez+vous|où+en+est|merci+de|notre+commande
      notre|nos ~2 usine|production|atelier|four|sous+traitant|fournisseur|fabricant ~6 -- avez
      nos ~2 tarifs|prix ~6 augment*|évol*|hausse|majorés|janvier|nouveaux
      hausse|augmentation ~3 tarif|tarifs|prix|tarifaire ~4
      nouvelle|nouveau ~1 liste|tarif|catalogue ~3 prix|annexe|tarifs|joint
      fournisseur|fabricant ~6 informons|article|vous|plus
      en ~1 tant ~1 que ~1 fournisseur
      nous ~3 vous ~2 informons|signalons|avisons|prévenons ~9 commande|article|tarifs|livraison|usine|délai|rupture|référence -- annul*|ma|rétractation|notre+bon|notre+commande
      facture|proforma|pro+forma ~6 votre+commande|correspondant|échéance|relative|pour+votre|ci+jointe -- pouvez|envoyer|merci+de|notre+commande|ma
      notre ~1 facture|proforma|accusé|confirmation ~6 -- reçu|pouvez
      production|fabrication ~3 démarre|démarrera|lancée|reprend|retardée|débute
      marchandise|commande ~5 prête ~3 enlèvement|à+l+enlèvement|expédition|être+enlevée|chargement -- ma
      article|référence|produit|gamme ~7 plus+fabriqué|plus+produit|supprimé|arrêté|fin+de+série|ne+sera+plus|remplacé+par -- savoir|encore
      usine|bureaux|entrepôt ~4 fermé|fermée|fermés|fermeture ~5
      passer|transmettre|anticiper ~3 vos|votre ~1 commandes|commande ~4
      livrerons|expédierons|expédions|livrons|enverrons ~9 reliquat|solde|pièces|semaine|palettes|votre -- vous
      reliquat|solde ~6 suivra|suivront|livré|décembre|janvier|expédié & votre|nous -- merci+de+livrer
      pénurie|matière+première|matières+premières ~4
      honorer ~3 commande|votre
      votre|vos ~1 quai|entrepôt|réception ~5 & palettes|palette|livraison|livrerons|livré|livrée|déchargement|quai|chauffeur -- retourné|voiture|ramasse|chauffeur
      accusé ~2 de? ~1 réception ~3 votre ~1 commande
      avis ~1 d ~1 expédition -- ma|mon|mes
      palettes|palette ~4 votre|quai|jeudi|usine -- refusé|reçu|ramasse
      échéance ~3 jours
      report|reporté|reportée|décalée|retard ~6 votre ~1 commande ~4 -- ma
    `,
    tells: `
      votre ~1 commande ~1 <id>|nh -- ma|où
      départ ~1 usine
      votre|vos ~1 livraison|commande|marchandise|palettes ~3 partie|parti|expédiée|quitté|chargée ~5 -- ma|mon|est+ce
      service ~1 export|administration+des+ventes|adv
      date ~1 de ~1 départ
    `,
    hints: `
      usine|production|palettes|fournisseur
    `,
    subjects: `
      avis+d+expédition|proforma|fin+de+série|hausse|arc|marchandise+prête|rupture+matière|facture+fournisseur|fermeture+annuelle
      confirmation ~3 votre+commande
      votre ~2 commande ~2 <id>|nh
      retard ~1 nh|<id>
      livraison+partielle
    `,
  },
  carrier_notice: {
    asks: `
      votre|vos ~2 enlèvement|expédition|expéditions|envoi|ramasse|réclamation ~9 confirmé|endommagé|étudiée|livré|dédouaner|suspendu|agence|appliqu*|supplément|programmé|reporté -- ma|mon|est+ce|rien|dédommagement|confirmé+notre
      destinataire ~9 absent|incomplète|refusé|adresse|agence|colis|introuvable|injoignable|instance -- changer|mon|ma|envoyer+à
      nous ~1 avons|n+avons ~3 tenté|essayé ~2 de? ~1 livrer
      tentative ~2 de? ~1 livraison & destinataire|nous+avons|envoi -- mon|ma|j
      notre|nos ~1 chauffeur|agence|livreur|dépôt|hub|plateforme|conducteur ~6 -- appartement|agence+immobilière|parler
      ramasse|ramassage|enlèvement|enlèvements ~5 confirmé|palettes|demain|suspendus|programmé|matin|reporté|quai -- canapé|pouvez|fauteuil|prête+à
      preuve ~2 livraison ~4 demandée|ci+joint|jointe|requise|annexe -- pas|signature
      trouverez ~3 preuve ~2 livraison
      envoi|colis|expédition <id> ~9 livré|signé|destinataire|agence|conservé|endommagé|retour|livraison -- mon|ma|j+ai|rien|pas+reçu|mes
      conservé|gardé|mis+en+instance|tenu ~4 agence|dépôt|bureau ~5 -- mon|ma
      livraisons|enlèvements|tournées|service ~4 suspendu|suspendus|suspendues|perturbé|perturbées|interrompu ~4
      intempéries|neige|verglas|grève ~6 livraisons|enlèvements|suspendus|perturb* -- ma+commande|mon
      supplément|surcharge|surtaxe ~2 carburant|gazole|gasoil|énergie|saison
      dédouaner ~2 votre|l ~2 envoi|expédition
      code+tarifaire|facture+commerciale|code+douanier|code+hs|nomenclature ~6
      suite ~1 à ~1 donner ~5 -- lot|verres|comptez
      nouvelle ~1 présentation ~5 ouvrable|prochain
      avis ~2 souffrance
      litige|réclamation|dossier ~1 <id> ~6 étudié|étudiée|pièces|manque|accepté|refusé|clos
      livré ~4 signé ~2 par -- mais|pas|qui|mon|jamais|inconnu
      expéditeur ~3 merci|prière|instructions|retour ~4 & destinataire|notre|instance
    `,
    tells: `
      destinataire
      jour ~1 ouvrable
      référence ~1 <id> -- ma|commande
    `,
    hints: `
      enlèvement|expédition|agence|envoi
    `,
    subjects: `
      avis|notification|alerte ~1 @carrier|ups|fedex|dhl|chronopost|colissimo
      enlèvement+confirmé|ramasse|surcharge|intempéries|litige|colis+en+agence|adresse+insuffisante|envoi+livré|preuve+de+livraison|tentative+de+livraison|instance
    `,
  },
};
