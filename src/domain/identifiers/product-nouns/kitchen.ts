// Nouns of the kitchen and the table, one concept a line: English | Spanish | German | French | Italian | Dutch | Portuguese.
// The first English word names the concept; `~` marks a word that only may mean it. Read by item-glossary.ts.

export const KITCHEN_NOUNS = `
tea kettle,kettle,stovetop kettle,whistling kettle|tetera,hervidor,pava|teekessel,wasserkessel,kessel,wasserkocher,flötenkessel|bouilloire,théière|bollitore,teiera|fluitketel,waterketel,ketel,waterkoker,theeketel|chaleira
electric kettle,kettle,water boiler|hervidor eléctrico,hervidor,hervidora,pava eléctrica|wasserkocher,teekocher|bouilloire électrique,bouilloire|bollitore elettrico,bollitore|waterkoker,elektrische waterkoker|chaleira elétrica,jarra elétrica,fervedor,chaleira
teapot|tetera|teekanne|théière|teiera|theepot|bule
coffee maker,coffee machine,coffeemaker,drip coffee maker,coffee brewer,coffee pot|cafetera,cafetera de goteo,máquina de café|kaffeemaschine,filterkaffeemaschine,kaffeekocher|cafetière,machine à café,cafetière filtre|macchina del caffè,macchina per il caffè,macchina da caffè,caffettiera|koffiezetapparaat,koffiemachine,koffiezetter|cafeteira,máquina de café
espresso machine,espresso maker,espresso coffee machine,~coffee machine,~coffee maker|cafetera espresso,cafetera expreso,cafetera exprés,máquina de espresso,~cafetera,~máquina de café|espressomaschine,siebträger,siebträgermaschine,kaffeevollautomat,kapselmaschine,~kaffeemaschine|machine à expresso,machine à espresso,machine expresso,machine espresso,~machine à café|macchina per espresso,macchina espresso,~macchina del caffè,~macchina da caffè|espressomachine,espressoapparaat,~koffiemachine|máquina de café expresso,máquina de expresso,máquina de espresso,máquina expresso,~máquina de café
french press,cafetiere,press pot|prensa francesa,cafetera de émbolo|french press,stempelkanne,pressstempelkanne|cafetière à piston|caffettiera a stantuffo,pressa francese|cafetière,drukkoffiepot|prensa francesa
moka pot|cafetera italiana,moka|espressokocher,mokkakanne|cafetière italienne,moka|moka,caffettiera moka|mokapot,percolator|cafeteira italiana,moka
coffee grinder|molinillo de café,molinillo|kaffeemühle|moulin à café|macinacaffè|koffiemolen|moedor de café,moinho de café
milk frother|espumador de leche|milchaufschäumer|mousseur à lait,mousseur de lait|montalatte|melkopschuimer|espumador de leite
coffee beans,coffee|café en grano,granos de café|kaffeebohnen,kaffee|café en grains,grains de café|caffè in grani,chicchi di caffè|koffiebonen|café em grão,grãos de café
tea|té|tee|thé|tè|thee|chá
mug,coffee mug|taza|becher,kaffeebecher,henkelbecher|mug,tasse|tazza,mug|mok,beker|caneca
cup,teacup|taza|tasse,teetasse,kaffeetasse|tasse|tazza,tazzina|kopje,theekop,kop|chávena,xícara
drinking glass,glass set,glasses set,tumbler,~glass|vaso|trinkglas,gläser-set,wasserglas|verre|bicchiere|drinkglas|copo
wine glass,wine glasses|copa de vino|weinglas|verre à vin|calice,bicchiere da vino|wijnglas|copo de vinho,taça de vinho
plate,dinner plate|plato|teller|assiette|piatto|bord|prato
bowl|cuenco,tazón,bol|schüssel,schale|bol,saladier|ciotola,insalatiera|kom,schaal|tigela,taça
dinnerware set,dinnerware,crockery,tableware,dish set|vajilla|geschirr,geschirrset,tafelservice|vaisselle,service de table|servizio di piatti,stoviglie|servies|aparelho de jantar,louça
cutlery,cutlery set,flatware,silverware|cubertería,cubiertos|besteck,besteckset|couverts,ménagère|posate|bestek|talheres,faqueiro
knife,kitchen knife,chef knife,chef's knife|cuchillo|messer,kochmesser,küchenmesser|couteau|coltello|mes,koksmes|faca
knife set,knife block|juego de cuchillos,set de cuchillos,bloque de cuchillos|messerset,messerblock|set de couteaux,bloc à couteaux|set di coltelli,ceppo coltelli|messenset,messenblok|conjunto de facas,jogo de facas
fork|tenedor|gabel|fourchette|forchetta|vork|garfo
spoon|cuchara|löffel|cuillère|cucchiaio|lepel|colher
frying pan,skillet,fry pan,pan|sartén|pfanne,bratpfanne|poêle|padella|koekenpan,pan|frigideira
saucepan,pot,cooking pot,stockpot|olla,cacerola,cazo|topf,kochtopf,stieltopf|casserole,marmite,faitout|pentola,casseruola,pentolino|steelpan,kookpan|panela,tacho
cookware set,pan set,pots and pans,cookware|batería de cocina,juego de ollas,juego de sartenes|topfset,kochtopfset,pfannenset|batterie de cuisine,set de casseroles|batteria di pentole,set di pentole|pannenset|conjunto de panelas,jogo de panelas,trem de cozinha
dutch oven,casserole dish,casserole|cocotte,olla de hierro|bräter,schmortopf|cocotte|cocotte,pentola in ghisa|braadpan|caçarola,panela de ferro
wok|wok|wok,wokpfanne|wok|wok|wok,wokpan|wok
pressure cooker,instant pot|olla a presión,olla exprés|schnellkochtopf,dampfkochtopf|autocuiseur,cocotte-minute|pentola a pressione|snelkookpan|panela de pressão
slow cooker,crockpot|olla de cocción lenta|schongarer,slow cooker|mijoteuse|slow cooker,pentola a cottura lenta|slowcooker|panela elétrica,panela lenta
rice cooker|arrocera|reiskocher|cuiseur à riz,cuiseur de riz|cuociriso|rijstkoker|panela de arroz
air fryer|freidora de aire,freidora sin aceite,~freidora|heißluftfritteuse,airfryer,luftfritteuse,~fritteuse|friteuse à air,friteuse sans huile,airfryer|friggitrice ad aria|airfryer,heteluchtfriteuse|fritadeira de ar,fritadeira sem óleo,airfryer
deep fryer|freidora|fritteuse|friteuse|friggitrice|frituurpan|fritadeira
toaster|tostadora,tostador|toaster|grille-pain,toasteur|tostapane|broodrooster|torradeira
sandwich maker,panini press|sandwichera|sandwichmaker,kontaktgrill|appareil à croque-monsieur,croque-monsieur|tostiera,piastra panini|tosti-ijzer,tostiapparaat|sanduicheira,tosteira
waffle maker,waffle iron|gofrera|waffeleisen|gaufrier|piastra per waffle,macchina per waffle|wafelijzer|máquina de waffles
microwave,microwave oven|microondas|mikrowelle|micro-ondes,four à micro-ondes|microonde,forno a microonde|magnetron|micro-ondas
oven,toaster oven|horno|ofen,backofen|four|forno,fornetto|oven|forno
stove,cooktop,hob|cocina,placa de cocina,vitrocerámica|herd,kochfeld|cuisinière,plaque de cuisson|fornello,piano cottura|fornuis,kookplaat|fogão,placa
fridge,refrigerator|frigorífico,nevera,refrigerador,heladera|kühlschrank|réfrigérateur,frigo|frigorifero,frigo|koelkast|frigorífico,geladeira
freezer|congelador|gefrierschrank,tiefkühler|congélateur|congelatore|vriezer,diepvries|congelador,freezer
dishwasher|lavavajillas,lavaplatos|spülmaschine,geschirrspüler|lave-vaisselle|lavastoviglie|vaatwasser|máquina de lavar louça,lava-louças
blender,smoothie maker|licuadora,batidora de vaso,batidora|mixer,standmixer,smoothie-maker|blender,mixeur|frullatore|blender|liquidificador,batedora
hand blender,immersion blender,stick blender|batidora de mano|stabmixer,pürierstab|mixeur plongeant|frullatore a immersione,minipimer|staafmixer|varinha mágica,mixer
hand mixer,mixer,stand mixer|amasadora,batidora de varillas|handrührgerät,rührgerät,handmixer|batteur,robot pâtissier|sbattitore,planetaria,impastatrice|handmixer,keukenmixer|batedeira
food processor|procesador de alimentos,robot de cocina|küchenmaschine,zerkleinerer|robot de cuisine,robot culinaire,hachoir|robot da cucina|keukenmachine,foodprocessor|processador de alimentos,robô de cozinha
juicer|exprimidor,licuadora de zumo|entsafter,saftpresse|centrifugeuse,presse-agrumes,extracteur de jus|spremiagrumi,centrifuga,estrattore|sapcentrifuge,citruspers|espremedor,centrifugadora
bread maker,bread machine|panificadora|brotbackautomat,brotbackmaschine|machine à pain|macchina per il pane|broodbakmachine|máquina de pão
kitchen scale|báscula de cocina,balanza de cocina,peso de cocina|küchenwaage|balance de cuisine|bilancia da cucina|keukenweegschaal|balança de cozinha
cutting board,chopping board|tabla de cortar|schneidebrett,schneidbrett|planche à découper|tagliere|snijplank|tábua de cortar
baking tray,baking sheet,baking pan,cake tin|bandeja de horno,molde|backblech,backform,kuchenform|plaque de cuisson,moule à gâteau,moule|teglia,stampo|bakplaat,bakvorm|tabuleiro,forma de bolo,assadeira
rolling pin|rodillo|nudelholz,teigrolle|rouleau à pâtisserie|mattarello|deegroller|rolo da massa,rolo de massa
grater|rallador|reibe,küchenreibe|râpe|grattugia|rasp|ralador
peeler|pelador|schäler,sparschäler|éplucheur,économe|pelapatate|dunschiller|descascador
colander,strainer,sieve|colador,escurridor|sieb,nudelsieb|passoire|colino,scolapasta|vergiet,zeef|coador,escorredor
can opener|abrelatas|dosenöffner|ouvre-boîte|apriscatole|blikopener|abre-latas,abridor de latas
corkscrew,wine opener|sacacorchos|korkenzieher|tire-bouchon|cavatappi|kurkentrekker|saca-rolhas
spatula,turner|espátula|pfannenwender,teigschaber|spatule|spatola|spatel|espátula
ladle|cucharón|kelle,schöpfkelle|louche|mestolo|pollepel,soeplepel|concha
whisk|batidor,varillas|schneebesen|fouet|frusta|garde|batedor,vara de arames
tongs|pinzas de cocina|zange,küchenzange|pince de cuisine|pinze da cucina|tang,keukentang|pinça de cozinha
spice rack,spice jars|especiero|gewürzregal|étagère à épices|portaspezie|kruidenrek|porta-temperos,porta-especiarias
salt and pepper mill,pepper mill,pepper grinder|molinillo de pimienta|pfeffermühle,salzmühle|moulin à poivre,moulin à sel|macinapepe|pepermolen|moinho de pimenta
food container,storage container,tupperware,lunch box,lunchbox,bento box|fiambrera,táper,tupper,recipiente|frischhaltedose,brotdose,lunchbox,vorratsdose|boîte de conservation,boîte repas,boîte à lunch|contenitore per alimenti,portapranzo|broodtrommel,lunchbox,vershouddoos|marmita,lancheira,recipiente
water bottle,drinking bottle,drink bottle,bottle|botella de agua,botella,cantimplora|trinkflasche,wasserflasche,flasche|gourde,bouteille d'eau,bouteille|borraccia,bottiglia,bottiglia d'acqua|drinkfles,waterfles,bidon,fles|garrafa de água,garrafa,cantil,squeeze
thermos,vacuum flask,insulated bottle,travel mug|termo,taza térmica|thermosflasche,thermoskanne,isolierkanne,thermobecher|thermos,bouteille isotherme,mug isotherme|thermos,borraccia termica|thermosfles,thermoskan|garrafa térmica,termo
ice cube tray|cubitera|eiswürfelform|bac à glaçons|vaschetta per ghiaccio|ijsblokjesvorm|forma de gelo
ice cream maker|heladera,máquina de helados|eismaschine|sorbetière,turbine à glace|gelatiera|ijsmachine|máquina de gelados,sorveteira
carafe,pitcher,jug|jarra|karaffe,krug|carafe,pichet|caraffa,brocca|karaf,kan|jarro,jarra
apron|delantal|schürze,kochschürze|tablier|grembiule|schort|avental
dish towel,tea towel,kitchen towel|paño de cocina,trapo de cocina|geschirrtuch|torchon|strofinaccio,canovaccio|theedoek|pano de cozinha,pano de prato
oven glove,oven mitt,pot holder|manopla de horno,agarrador|ofenhandschuh,topflappen|gant de cuisine,manique|guanto da forno,presina|ovenwant,pannenlap|luva de forno
tablecloth|mantel|tischdecke,tischtuch|nappe|tovaglia|tafelkleed|toalha de mesa
placemat|mantel individual,salvamantel|platzset,tischset|set de table|tovaglietta|placemat|individual,jogo americano
napkin|servilleta|serviette|serviette|tovagliolo|servet|guardanapo
tray,serving tray|bandeja|tablett,serviertablett|plateau|vassoio|dienblad|bandeja,tabuleiro
dish rack,drying rack|escurreplatos|abtropfgestell,geschirrständer|égouttoir|scolapiatti|afdruiprek|escorredor de louça
water filter,filter jug|filtro de agua,jarra filtrante|wasserfilter|filtre à eau,carafe filtrante|filtro acqua,caraffa filtrante|waterfilter|filtro de água
kitchen robot|robot de cocina|küchenroboter|robot multifonction|robot multifunzione|keukenrobot|robô de cozinha
`;
