// What tells products of one noun apart, one attribute a line: class | English | Spanish | German | French | Italian | Dutch |
// Portuguese. Two attributes of one class exclude each other, except in the class `trait`. Read by item-glossary.ts.

export const ATTRIBUTES = `
colour|black,jet black|negro,negra|schwarz,schwarze,schwarzer,schwarzes,schwarzen|noir,noire|nero,nera|zwart,zwarte|preto,preta
colour|white|blanco,blanca|weiß,weiße,weißer,weißes,weißen|blanc,blanche|bianco,bianca|wit,witte|branco,branca
colour|red|rojo,roja|rot,rote,roter,rotes,roten|rouge|rosso,rossa|rood,rode|vermelho,vermelha
colour|blue|azul|blau,blaue,blauer,blaues,blauen|bleu,bleue|blu|blauw,blauwe|azul,azuis
colour|green|verde|grün,grüne,grüner,grünes,grünen|vert,verte|verde|groen,groene|verde
colour|yellow|amarillo,amarilla|gelb,gelbe,gelber,gelbes,gelben|jaune|giallo,gialla|geel,gele|amarelo,amarela
colour|orange|naranja|orange,orangefarben|orange|arancione|oranje|laranja,cor de laranja
colour|purple,violet|morado,morada,violeta,púrpura|lila,violett,violette|violet,violette,mauve|viola|paars,paarse|roxo,roxa,lilás
colour|pink|rosa,rosado,rosada|rosa,pink|rose|rosa|roze|rosa,cor de rosa
colour|brown|marrón,café oscuro|braun,braune,brauner,braunes,braunen|marron,brun,brune|marrone|bruin,bruine|castanho,castanha,marrom
colour|grey,gray|gris|grau,graue,grauer,graues,grauen|gris,grise|grigio,grigia|grijs,grijze|cinzento,cinzenta,cinza
colour|space grey,space gray|gris espacial|space grau,spacegrau|gris sidéral|grigio siderale|spacegrijs,space grey|cinzento sideral,cinza espacial
colour|beige,cream,sand|beis,beige,crema|beige|beige,crème|beige,crema|beige|bege,creme
colour|navy,navy blue,dark blue|azul marino|marineblau,dunkelblau,navy|bleu marine,marine|blu navy,blu scuro|marineblauw,donkerblauw|azul marinho,azul escuro
colour|silver|plateado,plateada,plata,color plata|silber,silberne,silberfarben,silbernen,silbernes|argent,argenté,argentée|argento,argentato,argentata|zilver,zilveren,zilverkleurig|prateado,prateada,prata
colour|gold,golden|dorado,dorada,oro|gold,goldene,goldenen,goldfarben,goldenes|or,doré,dorée|oro,dorato,dorata|goud,gouden,goudkleurig|dourado,dourada,ouro
colour|rose gold|oro rosa,oro rosado|roségold,rosegold|or rose|oro rosa|roségoud|ouro rosa,rosa dourado
colour|turquoise,teal|turquesa|türkis|turquoise|turchese|turquoise|turquesa
colour|transparent,clear|transparente|transparent,durchsichtig|transparent,transparente|trasparente|transparant,doorzichtig|transparente
colour|rgb|rgb|rgb|rgb|rgb|rgb|rgb
material|glass|vidrio,cristal,de vidrio|glas,gläserne,gläsernen|verre,en verre|vetro,in vetro|glas,glazen|vidro,de vidro
material|stainless steel,steel|acero inoxidable,acero|edelstahl,stahl|acier inoxydable,inox,acier|acciaio inox,acciaio inossidabile,acciaio,inox|roestvrij staal,rvs,staal|aço inoxidável,inox,aço
material|plastic|plástico|kunststoff,plastik|plastique|plastica|plastic,kunststof|plástico
material|ceramic|cerámica,cerámico|keramik|céramique|ceramica|keramiek,keramische|cerâmica
material|metal|metal,metálico,metálica|metall|métal,métallique|metallo|metaal,metalen|metal,metálico
material|wood,wooden|madera|holz,hölzerne,holzoptik|bois|legno|hout,houten|madeira
material|bamboo|bambú|bambus|bambou|bambù|bamboe|bambu
material|maple|arce|ahorn|érable|acero,legno d'acero|esdoorn|ácer,bordo
material|leather|cuero,piel|leder|cuir|pelle,cuoio|leer,leren|couro,pele
material|synthetic|sintético,sintética|synthetik,synthetisch,kunstleder|synthétique|sintetico,sintetica|synthetisch,synthetische|sintético,sintética
material|canvas|lona|canvas,leinen|toile|tela|canvas|lona
material|mesh|malla|mesh,netz,netzgewebe|maille,mesh,filet|rete,mesh|mesh|malha,rede
material|fabric|tela,tejido|stoff|tissu|tessuto|stof,stoffen|tecido
material|cotton|algodón|baumwolle|coton|cotone|katoen,katoenen|algodão
material|polyester|poliéster|polyester|polyester|poliestere|polyester|poliéster
material|nylon|nailon,nylon|nylon|nylon|nylon|nylon|nylon
material|wool|lana|wolle|laine|lana|wol,wollen|lã
material|fleece|polar|fleece|polaire|pile|fleece|polar,lã polar
material|silk|seda|seide|soie|seta|zijde|seda
material|memory foam|viscoelástica,viscoelástico,espuma viscoelástica,memory foam|memory-schaum,memory foam,viscoschaum|mousse à mémoire de forme,mémoire de forme|memory foam|traagschuim,memory foam|espuma viscoelástica,espuma com memória,memory foam
material|rubber|goma,caucho|gummi|caoutchouc|gomma|rubber|borracha
material|natural rubber|caucho natural|naturkautschuk|caoutchouc naturel|gomma naturale|natuurrubber|borracha natural
material|latex|látex|latex|latex|lattice|latex|látex
material|vinyl|vinilo|vinyl|vinyle|vinile|vinyl|vinil
material|silicone|silicona|silikon|silicone|silicone|siliconen,silicone|silicone
material|pvc|pvc|pvc|pvc|pvc|pvc|pvc
material|tpe|tpe|tpe|tpe|tpe|tpe|tpe
material|eva|eva|eva|eva|eva|eva|eva
material|iron,cast iron|hierro,hierro fundido|eisen,gusseisen|fonte|ferro,ghisa|ijzer,gietijzer|ferro,ferro fundido
material|urethane|uretano|urethan|uréthane|uretano|urethaan|uretano
material|sunbrella|sunbrella|sunbrella|sunbrella|sunbrella|sunbrella|sunbrella
material|olefin|olefina|olefin|oléfine|olefina|olefine|olefina
material|aluminium,aluminum|aluminio|aluminium|aluminium|alluminio|aluminium|alumínio
size|small,s|pequeño,pequeña,chico,chica|klein,kleine,kleiner,kleines,kleinen|petit,petite|piccolo,piccola|klein,kleine|pequeno,pequena
size|medium,m|mediano,mediana|mittel,mittlere,mittlerer,mittelgroß|moyen,moyenne|medio,media|middel,medium,middelgroot,middelgrote|médio,média
size|large,l,big|grande|groß,große,großer,großes,großen|grand,grande|grande|groot,grote|grande
size|xs,extra small|xs,extra pequeña|xs|xs|xs|xs|xs
size|xl,extra large|xl,extra grande|xl|xl|xl|xl|xl
size|xxl|xxl|xxl|xxl|xxl|xxl|xxl
size|full size|tamaño completo|volle größe,fullsize|taille complète,pleine taille|formato completo|volledig formaat,full size|tamanho completo
size|a4|a4|a4|a4|a4|a4|a4
size|a5|a5|a5|a5|a5|a5|a5
size|a6|a6|a6|a6|a6|a6|a6
link|wireless,cordless|inalámbrico,inalámbrica|kabellos,kabellose,kabellosen,drahtlos,schnurlos,wireless,funk|sans fil|senza fili,wireless|draadloos,draadloze|sem fios,sem fio
link|wired|con cable,alámbrico|kabelgebunden,kabelgebundene,mit kabel|filaire,avec fil|con filo,cablato,cablata|bedraad,bedrade|com fio,com fios
heat|electric|eléctrico,eléctrica|elektrisch,elektrische,elektrischer,elektro|électrique|elettrico,elettrica|elektrisch,elektrische|elétrico,elétrica
heat|gas|de gas,gas|gas|gaz|gas|gas|gás
heat|charcoal|carbón|holzkohle,kohle|charbon|carbone,carbonella|houtskool|carvão
heat|induction|inducción|induktion,induktionsherd|induction|induzione|inductie|indução
brew|espresso|espresso,expreso|espresso|expresso,espresso|espresso|espresso|expresso,espresso
brew|drip|goteo|filter|filtre|filtro,americana|filter|filtro
brew|french press|prensa francesa,émbolo|french press|à piston|french press|french press|prensa francesa
power|rechargeable|recargable|wiederaufladbar,akku,aufladbar|rechargeable|ricaricabile|oplaadbaar,oplaadbare|recarregável
power|batteries,battery,aa batteries|pilas,a pilas,batería|batterie,batterien,batteriebetrieben|à piles,piles,batterie|a batterie,batteria,pile|batterij,batterijen|pilhas,bateria,a pilhas
power|ac adapter,plug in|adaptador de corriente|netzteil|secteur,adaptateur secteur|alimentatore|netadapter|adaptador de corrente
power|usb|usb|usb|usb|usb|usb|usb
dial|digital|digital|digital,digitale|digital,numérique|digitale|digitaal,digitale|digital
dial|analog,analogue|analógico|analog,analoge|analogique|analogico|analoog,analoge|analógico
wear|over-ear|sobre la oreja,over-ear|over-ear|circum-aural,over-ear|over-ear|over-ear|over-ear
wear|on-ear|on-ear|on-ear|supra-auriculaire,on-ear|on-ear,sovraurali|on-ear|on-ear
wear|in-ear|in-ear,intraurales|in-ear|intra-auriculaire,in-ear|in-ear|in-ear|in-ear,intra-auriculares
vacuum|robotic,robot|robótico,robot|roboter,saugroboter|robot|robot|robot|robô
vacuum|upright|vertical|bürststaubsauger,aufrecht|vertical,balai|verticale|steel,rechtop|vertical
vacuum|canister|de trineo|bodenstaubsauger|traîneau|a traino|sledestofzuiger|de arrasto
bag|bagless|sin bolsa|beutellos,ohne beutel,beutellose|sans sac|senza sacco|zakloos,zonder zak|sem saco
bag|bagged|con bolsa|mit beutel|avec sac|con sacco|met zak|com saco
shell|hardshell,hard shell|rígida,rígidas,rígido|hartschale|rigide,coque dure|rigido,rigida|harde schaal,hardcase|rígida,rígidas
shell|softshell,soft shell|blanda,blandas|weichschale,softshell|souple|morbido,morbida|zachte,softcase|macia
cover|hard cover,hardcover|tapa dura|fester einband,hardcover|couverture rigide|copertina rigida|harde kaft|capa dura
cover|soft cover,softcover|tapa blanda|weicher einband,softcover|couverture souple|copertina morbida|zachte kaft|capa mole
neck|crew neck,round neck|cuello redondo|rundhals|col rond|girocollo|ronde hals|gola redonda
neck|v-neck|cuello en v,cuello v|v-ausschnitt|col en v,col v|scollo a v|v-hals|gola em v,decote em v
switch|clicky|clicky|clicky|clicky|clicky|clicky|clicky
switch|tactile|táctil|taktil,taktile|tactile|tattile|tactiel|tátil
switch|linear|lineal|linear,lineare|linéaire|lineare|lineair|linear
lens|polarized,polarised|polarizado,polarizada,polarizadas|polarisiert,polarisierte|polarisé,polarisées|polarizzato,polarizzati,polarizzate|gepolariseerd|polarizado,polarizados
person|men,men's,mens,male|hombre,caballero|herren,männer|homme|uomo|heren,mannen|homem,masculino
person|women,women's,womens,ladies,female|mujer,señora|damen,frauen|femme|donna|dames,vrouwen|mulher,feminino
person|unisex|unisex|unisex|unisexe,mixte|unisex|unisex|unissexo
person|kids,children,child's|niño,niños,niña|kinder|enfant|bambino,bambini|kinder,kinderen|criança,crianças
scent|woody|amaderado,amaderada|holzig,holziger|boisé,boisée|legnoso,legnosa|houtachtig,houtig|amadeirado,amadeirada
scent|fresh|fresco,fresca|frisch,frischer|frais,fraîche|fresco,fresca|fris,frisse|fresco,fresca
scent|oriental|oriental|orientalisch,orientalischer|oriental,orientale|orientale|oosters,oosterse|oriental
puzzle|art|arte|kunst|art|arte|kunst|arte
puzzle|animals,animal|animales|tiere,tier,tiermotiv|animaux|animali|dieren|animais
puzzle|fantasy|fantasía|fantasy|fantastique,fantasy|fantasy|fantasy|fantasia
puzzle|landscape|paisaje|landschaft|paysage|paesaggio|landschap|paisagem
level|beginner|principiante|anfänger|débutant|principiante,principianti|beginner,beginners|principiante,iniciante
level|intermediate|intermedio|fortgeschrittene,mittel|intermédiaire|intermedio|gevorderd|intermédio,intermediário
level|expert|experto|experte,experten|expert|esperto,esperti|expert|especialista
grade|professional|profesional|professionell,profi|professionnel,pro|professionale|professioneel,professionele|profissional
grade|basic|básico,básica|basis,einfach|basique|base|basis|básico
bike|mountain|montaña|mountain,gelände|tout-terrain,vtt|montagna|mountain|montanha
bike|road|carretera|renn|route|strada|race,weg|estrada
board|plain|liso,lisa|schlicht,ohne muster|uni,unie|tinta unita,liscio|effen|liso,lisa
board|graphic|con dibujo,gráfico|grafik,mit motiv|à motif,graphique|grafico,con grafica|print,grafisch|gráfico,com desenho
board|custom|personalizado,personalizada|individuell,custom|personnalisé|personalizzato|aangepast,custom|personalizado
assistant|apple homekit,homekit,apple home|homekit|homekit|homekit|homekit|homekit|homekit
assistant|amazon alexa,alexa|alexa|alexa|alexa|alexa|alexa|alexa
assistant|google assistant,google home,google|google|google|google|google|google|google
tilt|auto tilt,automatic tilt|inclinación automática|automatische neigung|inclinaison automatique|inclinazione automatica|automatisch kantelen|inclinação automática
tilt|manual tilt|inclinación manual|manuelle neigung|inclinaison manuelle|inclinazione manuale|handmatig kantelen|inclinação manual
operation|automatic|automático,automática|automatisch,automatische,vollautomatisch|automatique|automatico,automatica|automatisch,automatische|automático,automática
operation|manual|manual|manuell,manuelle|manuel,manuelle|manuale|handmatig,handmatige|manual
operation|capsule,pods|cápsulas,cápsula|kapsel,kapseln|capsule,capsules,dosettes|capsule,cialde|capsules,cups|cápsulas
use|laptop|portátil|laptop|ordinateur|portatile,pc|laptop|portátil
use|camera|cámara|kamera|appareil photo|fotocamera|camera|câmara,câmera
use|hydration|hidratación|trinkrucksack,trinksystem|hydratation|idratazione|hydratatie,drinksysteem|hidratação
use|portable|portátil|tragbar,tragbare|portable,portatif|portatile|draagbaar,draagbare|portátil
fit|adjustable|ajustable,regulable|verstellbar,verstellbare|réglable|regolabile|verstelbaar,verstelbare|ajustável,regulável
fit|fixed|fijo,fija|fest,fixiert|fixe|fisso,fissa|vast,vaste|fixo,fixa
white|warm white|blanco cálido,luz cálida|warmweiß|blanc chaud|bianco caldo,luce calda|warm wit|branco quente
white|daylight|luz de día,luz fría|tageslicht,tageslichtweiß|lumière du jour|luce diurna|daglicht|luz do dia
filter|hepa,hepa filter|hepa|hepa,hepa-filter|hepa|hepa|hepa|hepa
filter|carbon|carbón activo,carbón|aktivkohle|charbon actif,charbon|carboni attivi,carbone|actieve kool,koolstof|carvão ativado,carvão
filter|ionic|iónico,ionizador|ionisch,ionisator|ionique|ionico|ionisch|iónico
trait|pet hair,pet hair removal|pelo de mascota,pelo de mascotas|tierhaar,tierhaare|poils d'animaux|peli di animali|dierenhaar|pelo de animais,pelos de animais
trait|grinder,built-in grinder|molinillo,molinillo integrado|mahlwerk|broyeur,moulin|macinacaffè,macinacaffè integrato|maalwerk,ingebouwde molen|moinho,moedor
trait|timer|temporizador|timer,zeitschaltuhr|minuterie,minuteur|timer|timer|temporizador
trait|auto shutoff,automatic shutoff|apagado automático|abschaltautomatik,automatische abschaltung|arrêt automatique|spegnimento automatico|automatische uitschakeling|desligamento automático
trait|waterproof,water resistant|impermeable,resistente al agua|wasserdicht,wasserfest|étanche,imperméable|impermeabile|waterdicht,waterproof|à prova de água,impermeável
trait|night mode|modo nocturno|nachtmodus|mode nuit|modalità notte|nachtstand|modo noturno
trait|quiet operation,quiet|silencioso|leise,leiser|silencieux|silenzioso|stil,stille|silencioso
trait|smart sensors|sensores inteligentes|smarte sensoren|capteurs intelligents|sensori intelligenti|slimme sensoren|sensores inteligentes
trait|side burner|quemador lateral|seitenbrenner|brûleur latéral|fornello laterale|zijbrander|queimador lateral
trait|rotisserie|rotisserie,asador giratorio,espeto|drehspieß,rotisserie|tournebroche,rôtissoire|girarrosto|draaispit|espeto giratório,rotisserie
trait|bluetooth|bluetooth|bluetooth|bluetooth|bluetooth|bluetooth|bluetooth
trait|wi-fi,wifi|wifi,wi-fi|wlan,wifi|wifi,wi-fi|wifi,wi-fi|wifi,wi-fi|wifi,wi-fi
trait|wi-fi cellular,cellular,lte|datos móviles,celular|mobilfunk,lte,cellular|cellulaire,4g|cellulare|4g,cellular|dados móveis
trait|ethernet|ethernet|ethernet,lan|ethernet|ethernet|ethernet|ethernet
trait|high-back|respaldo alto|hohe rückenlehne|dossier haut|schienale alto|hoge rugleuning|encosto alto
trait|touchscreen,amoled|amoled|amoled|amoled|amoled|amoled|amoled
trait|lcd|lcd|lcd|lcd|lcd|lcd|lcd
trait|optical|óptico|optisch,optische|optique|ottico|optisch,optische|ótico,óptico
trait|laser|láser|laser|laser|laser|laser|laser
`;

/** Words before or behind a number that make it a measure: unit | the words for it in any of the seven languages. */
export const UNITS = `
ml|ml,milliliter,millilitre,mililitros,millilitri
l|l,liter,liters,litern,litre,litres,litro,litros,litri
mm|mm,millimeter,milimetros
cm|cm,centimeters,zentimeter,centimetros,centimetri
inch|inch,inches,in,zoll,pouces,pouce,pulgadas,pulgada,pollici,pollice,polegadas,polegada,inches
ft|ft,foot,feet,fuss,fuß,pieds,pies,piedi,voet,pes
gb|gb,go,gigabyte,gigas
tb|tb,to,terabyte
mah|mah
w|w,watt,watts,vatios
kg|kg,kilo,kilos
lbs|lbs,lb,pounds,libras
cups|cup,cups,taza,tazas,tassen,tasse,tasses,tazze,kopjes,koppen,xicaras,chavenas
hours|hours,hour,stunden,horas,heures,ore,uur
pieces|piece,pieces,pcs,piezas,pieza,teile,teilig,teiliges,teiligen,teilige,teiler,pieces,pezzi,stukjes,stuks,delig,delige,pecas
bar|bar,bares
mp|mp,megapixel,megapixels
`;

/** Words before a bare number that make it a size of shoes or clothes. */
export const SIZE_WORDS =
  'size,sz,talla,numero,num,grosse,groesse,größe,gr,pointure,taille,taglia,misura,maat,tamanho,numero,nr';
