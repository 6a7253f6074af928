// French: the words of a model's prose. Read by free-words.ts, which explains the notation.
import type { FreeWordsSource } from './free-words.ts';

export const fr: FreeWordsSource = {
  grammar: `furent sommes suis êtes étions soit soient fut le la les l'on un une des du de d au aux à et ou où mais car donc si que qui quoi dont ce cet cette ces c'est est sont être sera seront était étaient a ont avoir avez avons ai as
    je j'ai me m nous notre nos vous votre vos tu te ton ta tes il elle ils elles on se s'il s'ils lui leur leurs son sa ses en y dans sur sous par pour avec sans chez vers entre depuis pendant lors selon comme quand lorsque
    ne n'est n'a n'ont n'êtes pas plus non oui aussi très bien même là ici ainsi alors afin puis peut peuvent pouvez pourrez pouvons doit doivent devez faut qu'il qu'elle qu'un qu'une jusqu'à d'un d'une l'a celui celle ceux cela ça il'y quel quelle quels quelles encore`,
  neutral: `fabriqué, fabriquées, fabriqués, fabriquée, mettre, mis, mise, autre, autres, différent, différente, malheureusement, toutefois, conseillons, conseillé, recommandons, recommandé, savoir, article, articles, l'article, d'article, produit, produits, marchandise, client, cliente, clients, commande, commandes, note, noter, veuillez, merci de, politique, règle, règles, conditions, information, informations, concernant, conformément, simplement, cas, exemple, question, réponse, indiqué, décrit, mentionné, s'applique, s'appliquent, applique, signifie, façon, manière, sorte, chose, également, bien sûr, effet, effectivement, suivant, suivante, s'agit, boutique, faire, fait, effectue, effectuer, effectué, soit, respectif, général, pensez, prévu, bénéficiez, disposez, dispose`,
  same: `retourner, retour, retours, retourné, retournés, renvoyer, renvoi, renvoyé, renvoyés, renvoyez, retournez; rembourser, remboursement, remboursé, remboursons, remboursés; prix d'achat, montant payé, montant total, prix payé; échanger, échange, échangé, échanges; remplacer, remplacement, remplacé, remplaçons; réparer, réparation, réparé; annuler, annulation, annulé; livrer, livraison, livré, livrons, livraisons;
    arriver, arrivée, arrive, arrivé; recevoir, réception, reçu, recevez, recevons; expédier, expédition, expédié, envoyer, envoi, envoyé, envoyons, expédions, envoyez; frais de port, frais de livraison, frais d'expédition, frais d'envoi; frais, coût, coûts, coûte, coûtent, prix, tarif; gratuit, gratuite, gratuits, gratuitement, sans frais, offert, offerte, sans coût, sans supplément;
    payer, à notre charge, à nos frais, à votre charge, à vos frais, à la charge du client, charge du client, paie, paye, prendre en charge, prenons en charge, pris en charge, prend en charge, à la charge, charge, prenez en charge, supporter, supporte, couvre, couvrent, couvrir, couvert, couverte, couverts, couvertes; inutilisé, inutilisés, non utilisé, non utilisés, pas été utilisé, pas été utilisés, pas utilisé, neuf, non porté, non portés, jamais porté; non ouvert, scellé, pas été ouvert, fermé; intact, non endommagé, pas endommagé;
    emballage d'origine, boîte d'origine, emballage original; emballage, emballé, boîte, carton; endommagé, abîmé, cassé, défectueux, défaut, dommage, défectueuse, endommagés, dommages; garantie, garanti; preuve d'achat, facture, ticket de caisse, justificatif d'achat;
    personnalisé, personnalisés, sur mesure, gravé, gravés; soldé, soldés, solde, soldes, promotion, réduit; lave-vaisselle, lave vaisselle; laver, lavé, lavage, lavez; nettoyer, nettoyage, nettoyé, nettoyez; sécher, séchage, séché; sèche-linge, sèche linge; javel, blanchir; détartrer, détartrage, détartré; contenance, capacité, contient, volume; pèse, poids; adapté, convient, compatible, conviennent, compatibles; disponible, proposer, proposons, propose, offrons, offrir;
    contacter, contact, contactez, écrire, écrivez, écrivez-nous, joindre; e-mail, email, mail, courriel, message; photo, photos, image, images; carte cadeau, bon d'achat, cartes cadeaux; durer, dure, prend, prendre; choisir, choix, choisissez, sélectionner, sélectionnez; utiliser, utilisez, utilisation, utilisé; modifier, modification, changer, changement, modifié; adresse, adresses, l'adresse; entrepôt, l'entrepôt, dépôt; étranger, l'étranger, international, hors; confirmation de commande, confirmation; possible, autorisé, admis, admettons, accepter, accepté, acceptons, acceptés; commence, débute, court, compter, partir; volumineux, encombrant, gros, encombrants; compris, inclus, incluse, inclut, incluent, inclure, fourni, livré avec, comprend; conserver, garder, ranger; enlever, retirer, amovible, détacher; achat, acheté, acheter, l'achat; demande, demander; séparément, séparé; versé, émis; joindre, joint`,
  traits: {
    not: `n'est plus, ne sont plus, ne peut plus, ne peuvent plus, n'a plus, n'ont plus, pas, non, jamais, aucun, aucune, rien, personne, ni, sans, impossible, exclu, exclus, exclue, exclues`,
    only: `seulement, uniquement, exclusivement, ne que, seul, seule, seuls, seules`,
    except: `sauf, excepté, exception, exceptions, hormis, à l'exception, à moins`,
    all: `tout, tous, toute, toutes, chaque, toujours, partout, n'importe, quelconque, illimité, à vie, monde, entier, entière`,
    can: `peut, peuvent, pouvez, pourrez, pouvons, peux, possible, autorisé, permis, possibilité, droit`,
    must: `doit, doivent, devez, faut, nécessaire, obligatoire, requis, devra, devront, besoin, condition, devrait`,
    hedge: `prévu, prévue, attendu, attendue, généralement, en général, normalement, habituellement, environ, souvent, en principe, la plupart, parfois, presque, en moyenne, estimé, approximativement`,
    condition: `si, s'il, s'ils, quand, lorsque, dès, dès que, une fois, tant que, à condition, en cas, après, suivant, suivent, lorsqu'il, pourvu, sous réserve, à compter`,
    before: `avant`,
    until: `jusqu'à, jusqu'au`,
    past: `été, avons, ai, j'ai, avait, était, étaient, déjà, hier, vient, venons`,
    future: `sera, seront, allons, va, vais, vont, bientôt, prochainement, immédiatement, demain, promettons, rapidement, sous peu, tout de suite`,
    becomes: ``,
    is: ``,
    atLeast: `plus de, au moins, à partir de, dès, minimum, supérieur, supérieure, supérieures, au-delà, dépasse, plus que`,
    atMost: `moins de, jusqu'à, maximum, au plus, au maximum, inférieur, inférieure, au plus tard`,
    we: `à notre charge, à nos frais, nous, je, j'ai, notre équipe`,
    you: `à votre charge, à vos frais, à la charge du client, charge du client, vous, tu, client, cliente, acheteur`,
    your: `votre, vos, ton, ta, tes`,
    back: ``,
    withBack: ``,
    core: `excuser, merci, remercions, remercie, désolé, désolés, désolée, excuses, excusez, heureux, ravis, ravi, espérons, espère, hésitez, plaisir, regrettons, bienvenue, prie`,
    courtesy: `retard, attente, excuser, message, contacter, contacté, patience, compréhension, désagrément, gêne, occasionnée, aide, aider, aidera, question, questions, autre, autres, savoir, disposition, restons, reste, intérêt, confiance, écrire, écrit, achat, commande, bonne, journée, nous, hésitez, utile, présenter, demande, retour, répondre, volontiers, malheureusement, situation, besoin, moindre, cordialement, sincères, sincèrement, toutes, accepter, pour, prie, pouvoir`,
    ask: `envoyer, envoyez, indiquer, indiquez, dire, dites, donner, donnez, communiquer, communiquez, décrire, décrivez, confirmer, confirmez, vérifier, vérifiez, joindre, préciser, précisez, fournir, quel, quelle, pourriez, transmettre, regarder, quand, comment`,
    data: `numéro de commande, numéro, code postal, photo, photos, image, description, nom, adresse e-mail, adresse mail, article, taille, couleur, modèle, série, suivi, étiquette, colis, emballage, dommage, dommages, dégâts, défaut, voisins, boîte aux lettres, date, quantité, variante, version, problème, exactement, référence, commande, souhait, produit`,
    secret: `carte bancaire, carte, cvv, cryptogramme, mot de passe, iban, rib, banque, bancaire, compte, passeport, identité, permis, paiement, identifiant, code pin, code secret, coordonnées bancaires`,
    act: `rembourser, annuler, modifier, changer, envoyer, expédier, remplacer, créditer, crédit, remise, réduction, prolonger, réserver, transmettre, transférer, appeler, rappeler, escalader, enquête, vérifier, renoncer, garantir, garantissons, prioriser, priorité, arriver, livrer, recevoir, donner, offrir, accorder, procéder, corriger, payer, verser, réparer, échanger, contacter, dédommager, approuver, rediriger, informer, supprimer, ajouter, ouvrir, occuper, traiter, tenir, faire parvenir, parvenir, surclasser, mettre, lancer, examiner, recontacter, effectuer, préparer, organiser`,
    pays: `à notre charge, à nos frais, à votre charge, à vos frais, à la charge du client, charge du client, payer, paie, charge, prendre en charge, prenons en charge, frais, supporter`,
    limits: `inutilisé, origine, d'origine, emballage d'origine, personnalisé, soldé, hygiène, ouvrés, ouvrable, france, métropolitaine, métropole, corse, belgique, suisse, allemagne, europe, ue, standard, express, volumineux, preuve d'achat, complet, première, premier, neuf, endommagé, défectueux, écrit, couvercle, base, socle, main, froid, froide, chaud, tiède, délicat, achat, livraison, réception, intact, étiquettes, particulier`,
    yes: `oui, effectivement, absolument, bien sûr, certainement, exactement, tout à fait`,
    facts: `numéro, suivi, transporteur, statut, actuellement, dernier, dernière, scan, selon, ensemble, total, montant, maintenant, encore, moment, jour, date, contient, comprend, indique, avec, depuis`,
  },
  units: `day: jour, jours, jours calendaires; workday: jour ouvré, jours ouvrés, jour ouvrable, jours ouvrables; week: semaine, semaines; month: mois; year: an, ans, année, années; hour: heure, heures, h; minute: minute, minutes, min; percent: pour cent; kg: kg, kilo, kilos; g: g, gramme, grammes; cm: cm, centimètres; mm: mm; m: m, mètre, mètres; l: l, litre, litres; ml: ml; w: w, watts; v: v, volts; c: degrés, c; eur: eur, euro, euros; usd: usd, dollars; chf: chf, francs; gbp: gbp, livres`,
  one: `un, une, d'un, d'une`,
  rangeJoins: `à, et, ou, au`,
  clauseJoins: `et, mais, ou, car, donc, sinon, cependant, puisque`,
  lists: {
    verbs: `est, sont, a, ont, peut, peuvent, doit, doivent, coûte, coûtent, ne, n'est, n'a, n'ont, fait, font, bénéficie, bénéficient`,
    articles: `le, la, les, l', un, une, des, du, nos, notre, votre, vos`,
    links: `de, d', du, des, à, par`,
    examples: `comme, tels que, telles que, tel que, telle que, par exemple, comme par exemple`,
    joins: `et; ou`,
    contrasts: `mais`,
  },
  no: `non`,
  each: `chaque, par, l', l`,
  pieces: `article, pièce, produit, unité`,
  endings: `s e es é ée ées és er ez ent ons ant ante aux al ale ales ment ments ation ations eur eurs euse if ive ifs ives iez ions ait aient ir it is issez issent`,
  weEnding: /^(?!nos|ons|avons)\p{L}{2,}ons$/u,
  futureEnding: /(?:erai|eras|era|erons|erez|eront|irai|ira|irons|irez|iront|drons|drez|vrez|vrons|vra|vront)$/,
  pastEnding: null,
  hasCompounds: false,
};
