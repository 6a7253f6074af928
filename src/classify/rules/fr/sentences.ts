// French: sentences that ask, report or only point, whatever the mail is about. Part of index.ts.
import type { SentencePatterns } from '../language-rules.ts';

export const sentences: SentencePatterns = {
  requests: `
    pouvez|pourriez|peux|pourrais|pourrait|pourrions|saurais|saurions|auriez|serait|seriez ~1 vous|tu|je|t|on|il|possible|me|nous|m|gré|bien
    est+ce+que|est+ce+qu|serait+ce|puis+je|peut+on|y+a+t+il
    merci ~2 de|d me|nous|m|bien|vouloir|ne|faire|l|le|la|les|prendre|annuler|livrer|changer|envoyer|confirmer|vérifier -- merci+de+votre|trouver+ci|noter+que
    veuillez|prière+de -- trouver|agréer|noter+que|recevoir|accepter+nos|croire|excuser
    je|j|nous|on|il ~2 veux|veut|voudrais|voudrait|voulons|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerions|demande|demandons|exige|exigeons|faut|faudrait|besoin|préfère|préférerais|prie|prions|attends+de
    envoie|donne|change|dis|fais|renvoie|explique moi|nous
    dites|envoyez|donnez|indiquez|confirmez|expliquez|faites|tenez|renvoyez|changez|livrez|ajoutez|enlevez|mettez|annulez|remboursez|rappelez|contactez|vérifiez|prévenez moi|nous|le|la|les|l|svp|stp|que|à|ma|mon|mes|vite
    svp|stp|s+il+vous+plaît|s+il+te+plaît
    ^ où|quand|comment|pourquoi|combien|quel|quelle|quels|quelles|qui|à+quelle|à+quel ~1 est|sont|puis|dois|peut|va|vais|en|se|faire|de|faut|arrive|date|jour|ça|sera|serai
  `,
  received: `
    j+ai|nous+avons|on+a|avons|ai ~1 bien|enfin|juste|déjà|aussi? ~1 reçu|reçue|reçues|réceptionné|déballé|ouvert ~5 -- mail|message|confirmation|facture|sms|réponse|avis|notification|lien|numéro|remboursement|devis
    reçu|reçue|reçus|reçues ~1 hier|ce+matin|aujourd|lundi|mardi|mercredi|jeudi|vendredi|samedi|la+semaine -- mail|message|confirmation|facture|pas
    @thing|il|elle|tout ~1 est|sont ~2 arrivé|arrivée|arrivés|arrivées -- si|quand|mail|pas
    en ouvrant|déballant|déballage
    il|elle|ils|elles|le|la ~3 trop ~1 petit|grand|petite|grande|serré|serrée|petits|petites|grands|grandes|court|courte|large
    essayé|essayée|essayés
  `,
  courtesies: `
    veux|voudrais|souhaite|tiens|aimerais ~2 pas ~3 payer|commander|régler|acheter|débitée|débité ~4 deux+fois|double|2+fois|encore+une+fois
    pas|plus ~3 vérifier|regarder|voir|contrôler|me+rendre+compte ~3 $ -- suivi|lien|site
    suis|sommes ~4 pas ~4 doué|douée|habitué|habituée|jeune|à+l+aise|l+aise|internet|informatique
    mon|ma|notre|mes ~1 mari|femme|fils|fille|mère|père|maman|papa|petit+fils|petite+fille|neveu|nièce|soeur|frère|conjoint|compagne ~2 fête|a|aura|se+marie|est|sera ~4 <n>|ans|anniversaire|maison|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi
    dernière ~1 fois ~6 voisin|voisine|gardien|gardienne|voisins
    tout|marchandise|articles ~2 est|sont ~2 parfait|parfaits|bien|en+ordre|nickel|conforme|impeccable ~2 -- pas|mais
    dans+l+attente|attente+de+votre|attente+d+une
    merci|remercie|remercions ~2 d+avance|par+avance|pour+votre+aide|pour+votre+réponse|de+votre+réponse|de+votre+aide|pour+votre+retour|de+votre+retour|pour+votre+attention|de+votre+attention|pour+votre+compréhension|à+l+avance
    d+avance ~1 merci|pour
    ^ merci|bonjour|bonsoir|salut|salutations|cordialement|coucou|alors ~3 $ -- merci+de|merci+d
    merci ~2 $ -- merci+de|merci+d
    je|nous ~1 vous prie|prions d|de agréer|recevoir|croire|excuser
    veuillez|agréez|recevez ~2 agréer|recevoir|croire|accepter|expression|salutations
    n hésitez ~9
    je|nous reste|restons|tiens|tenons ~2 disposition ~6
    merci ~1 de me|nous|m ~1 tenir ~2 informé|informée|informés|courant|au+courant
    tenez|tiens|tenir|tiendrez|tenais moi|nous|me ~1 informé|informée|informés|au+courant|au+jus
    merci ~1 de ~1 me|nous|m|bien ~2 répondre|confirmer|renseigner|dire|aider|informer|éclairer|rassurer ~2 $
    pouvez|pourriez|peux|pourrais ~1 vous|tu ~2 aider|m+aider|vérifier|regarder|me+dire|confirmer|renseigner|éclairer|rassurer|vous+renseigner|voir ~3 $
    pouvez|pourriez ~1 vous ~2 me|nous|m ~1 éclairer|renseigner|aider|rassurer ~4
    qu|que|quoi ~1 est|se|dois|faut|puis|peut|faire ~3 passe|faire|fait|arrive $
    que ~1 fait|faire|dois|faisons ~2
    comment ~1 faire|procéder|fait+on|je+fais|procède ~2 $
    comment allez|ça|vas ~2
    et maintenant $
    et alors $
    c|est|ce ~2 normal|habituel|grave|correct|exact|bien+ça|ça|courant ~3 $
    est ~1 tout ~3 ordre|bon|bien|normal|ok $
    tout ~2 est ~1 en+ordre|bien|ok|correct|bon ~2 $
    y ~1 a ~1 t? ~1 il? un|quelque ~2 problème|souci|chose ~3 $
    un problème|souci ~2 $
    j|je|nous espère|espérons ~2 vous|tout ~4
    je ~2 dois|besoin|faut ~2 m? organiser|être|prévoir|planifier|savoir ~6
    que ~1 je ~1 puisse|sois ~2 m? organiser|organise|présent|présente|là ~4
    afin|pour ~2 m|nous|pouvoir ~2 organiser ~4
    c+est ~2 pour|juste+pour ~2 savoir|m+organiser|anniversaire|noël|cadeau|un+cadeau ~6
    désolé|désolée|pardon ~2 de|pour ~2 déranger|dérangement|insister
    excusez|excuse|pardonnez moi|nous|ma|le|mon ~6
    bonne|bon|belle ~1 journée|soirée|fin|week|weekend|continuation|après|semaine
    cela|ça|ce ~1 serait|m+aiderait ~2 utile|sympa|gentil|bien|super|pratique
    urgent|urgence|rapidement|au+plus+vite|dès+que+possible|asap
    bien ~1 à ~1 vous|toi
    question|demande ~1 bête|idiote|stupide
    dois|devrais|faut ~1 je? ~1 m+inquiéter|s+inquiéter|m+en+faire|patienter ~2
    serai|serais|vais ~1 je? ~2 prévenu|prévenue|averti|avertie|informé|notifié|recevoir ~1 par? un? ~2 mail|sms|avance|message|notification? ~2 $
    dans+l+espoir ~6
    à+l+avance
    je|nous|on ~2 la|le|l ~1 retrouve|trouve|retrouvons|trouvons ~1 plus|pas
  `,
  pointers: `
    pouvez|pourriez|peux|pourrais ~1 vous|tu me|nous le|la|l|les envoyer|renvoyer|transmettre|donner|communiquer|dire|indiquer|fournir|faire+parvenir|partager svp|stp? $
    merci ~1 de ~1 me|nous le|la|l|les envoyer|renvoyer|transmettre|donner|communiquer|indiquer|fournir|faire+parvenir $
    est ~1 ce ~1 que|qu ~1 vous|tu ~2 le|la|l|les envoyer|donner|transmettre|communiquer $
    vous|tu pouvez|pourriez|peux|pourrais ~1 me|nous le|la|l|les envoyer|renvoyer|transmettre|donner|communiquer|dire|indiquer|fournir|partager svp|stp? $
    envoyez|donnez|transmettez|dites|indiquez le|la moi|nous svp|stp? $
    je|on|nous peux|peut|pourrais|pouvons l|la|le|les avoir|voir|recevoir svp|stp? $
  `,
};
