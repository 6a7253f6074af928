// Nouns of sport, garden, toys, beauty, baby, pets and the car, one concept a line; columns and marks as in kitchen.ts.

export const LEISURE_NOUNS = `
yoga mat,exercise mat,mat|esterilla de yoga,esterilla,colchoneta|yogamatte,gymnastikmatte,matte|tapis de yoga,tapis|tappetino da yoga,materassino,tappetino|yogamat,mat,fitnessmat|tapete de yoga,tapete de ioga,colchonete
dumbbell set,dumbbells,dumbbell,weights,hand weights|juego de mancuernas,mancuernas,pesas|hantelset,hantel-set,hanteln,kurzhanteln,gewichte|set d'haltères,haltères,haltère,poids|set di manubri,manubri,pesi|dumbbellset,dumbbells,halterset,halters,gewichten|conjunto de halteres,halteres,pesos
kettlebell|pesa rusa,kettlebell|kettlebell,kugelhantel|kettlebell|kettlebell,ghiria|kettlebell|kettlebell
resistance band|banda elástica,banda de resistencia|widerstandsband,fitnessband|bande de résistance,élastique|banda elastica|weerstandsband|banda elástica
treadmill|cinta de correr|laufband|tapis de course|tapis roulant|loopband|passadeira,esteira
exercise bike,spin bike|bicicleta estática|heimtrainer,ergometer|vélo d'appartement|cyclette|hometrainer|bicicleta estática,bicicleta ergométrica
jump rope,skipping rope|comba,cuerda de saltar|springseil,seilspringen|corde à sauter|corda per saltare|springtouw|corda de saltar
foam roller|rodillo de espuma|faszienrolle|rouleau de massage|rullo massaggio|foamroller|rolo de espuma
bicycle,bike,mountain bike,road bike|bicicleta,bici|fahrrad,rad,mountainbike,rennrad|vélo,bicyclette,vtt|bicicletta,bici|fiets,mountainbike,racefiets|bicicleta,bici
electric bike,e bike|bicicleta eléctrica|e-bike,elektrofahrrad,pedelec|vélo électrique|bicicletta elettrica,e-bike|elektrische fiets,e-bike|bicicleta elétrica
cycling helmet,bike helmet,bicycle helmet,helmet|casco de bicicleta,casco de ciclismo,casco de bici,casco|fahrradhelm,radhelm,helm|casque de vélo,casque vélo,casque cycliste,casque|casco da bici,casco da ciclismo,casco|fietshelm,wielrenhelm,helm|capacete de ciclismo,capacete de bicicleta,capacete
bike lock|candado de bicicleta|fahrradschloss|antivol|lucchetto da bici,antifurto|fietsslot|cadeado de bicicleta
bike pump,pump|bomba de bicicleta,inflador|luftpumpe,fahrradpumpe|pompe à vélo|pompa da bici|fietspomp|bomba de bicicleta
scooter,kick scooter,electric scooter|patinete|roller,tretroller,e-scooter|trottinette|monopattino|step|trotinete,patinete
skateboard,longboard|monopatín,skateboard,patineta,skate|skateboard,longboard|skateboard,planche à roulettes,skate|skateboard|skateboard|skate,skateboard
roller skates,inline skates|patines|rollschuhe,inlineskates|patins à roulettes,rollers|pattini|rolschaatsen,skeelers|patins
football,soccer ball,ball,basketball|balón,pelota|fußball,ball,basketball|ballon,balle|pallone,palla|voetbal,bal|bola
tennis racket,racket|raqueta de tenis,raqueta|tennisschläger|raquette de tennis,raquette|racchetta da tennis,racchetta|tennisracket|raquete de ténis,raquete
golf clubs,golf club|palos de golf|golfschläger|clubs de golf|mazze da golf|golfclubs|tacos de golfe
skis,ski|esquís,esquí|ski|skis|sci|ski's|esquis
snowboard|tabla de snowboard|snowboard|snowboard|snowboard|snowboard|prancha de snowboard
surfboard,paddle board|tabla de surf|surfbrett|planche de surf,paddle|tavola da surf|surfplank|prancha de surf
goggles,swimming goggles|gafas de natación|schwimmbrille|lunettes de natation|occhialini|zwembril|óculos de natação
boxing gloves|guantes de boxeo|boxhandschuhe|gants de boxe|guantoni|bokshandschoenen|luvas de boxe
tent|tienda de campaña,carpa|zelt|tente|tenda da campeggio,tenda|tent|tenda,barraca
sleeping bag|saco de dormir|schlafsack|sac de couchage|sacco a pelo|slaapzak|saco-cama,saco de dormir
camping chair,folding chair|silla plegable,silla de camping|campingstuhl,klappstuhl|chaise pliante,chaise de camping|sedia pieghevole,sedia da campeggio|campingstoel,klapstoel|cadeira dobrável,cadeira de campismo
camping stove|hornillo|campingkocher,gaskocher|réchaud|fornellino|campinggasstel|fogareiro
cooler,cool box|nevera portátil|kühlbox,kühltasche|glacière|borsa frigo,frigo portatile|koelbox|geleira,caixa térmica
hammock|hamaca|hängematte|hamac|amaca|hangmat|rede,cama de rede
headlamp,head torch|linterna frontal,frontal|stirnlampe|lampe frontale|torcia frontale|hoofdlamp|lanterna de cabeça
binoculars|prismáticos,binoculares|fernglas|jumelles|binocolo|verrekijker|binóculos
compass|brújula|kompass|boussole|bussola|kompas|bússola
trekking poles,walking poles|bastones de senderismo|trekkingstöcke,wanderstöcke|bâtons de marche,bâtons de randonnée|bastoncini da trekking|wandelstokken|bastões de caminhada
fishing rod|caña de pescar|angel,angelrute|canne à pêche|canna da pesca|hengel|cana de pesca
garden hose,hose,water hose|manguera de jardín,manguera|gartenschlauch,schlauch,wasserschlauch|tuyau d'arrosage,tuyau|tubo da giardino,tubo per irrigazione,canna dell'acqua,tubo|tuinslang,slang,waterslang|mangueira de jardim,mangueira
patio umbrella,parasol,garden umbrella,sun umbrella,umbrella|sombrilla,parasol,sombrilla de jardín|sonnenschirm,marktschirm,ampelschirm,gartenschirm|parasol|ombrellone|parasol,tuinparasol|guarda-sol,chapéu de sol,ombrelone
grill,barbecue,bbq,barbecue grill|barbacoa,parrilla,asador|grill,gasgrill,holzkohlegrill,elektrogrill|barbecue,gril,grill|barbecue,griglia,grill|barbecue,grill,bbq|churrasqueira,grelhador,barbecue
fire pit|brasero|feuerschale|brasero|braciere|vuurschaal|braseiro
lawn mower,mower|cortacésped|rasenmäher|tondeuse|tosaerba,tagliaerba|grasmaaier|cortador de relva,cortador de grama
hedge trimmer,trimmer|cortasetos|heckenschere|taille-haie|tagliasiepi|heggenschaar|corta-sebes
pruning shears,secateurs|tijeras de podar|gartenschere|sécateur|cesoie|snoeischaar|tesoura de poda
watering can|regadera|gießkanne|arrosoir|annaffiatoio|gieter|regador
wheelbarrow|carretilla|schubkarre|brouette|carriola|kruiwagen|carrinho de mão
shovel,spade|pala|schaufel,spaten|pelle,bêche|pala,vanga|schep,spade|pá
rake|rastrillo|rechen,harke|râteau|rastrello|hark|ancinho
leaf blower|soplador de hojas|laubbläser|souffleur de feuilles|soffiatore|bladblazer|soprador de folhas
garden furniture,patio set,garden chair|muebles de jardín|gartenmöbel,gartenstuhl|salon de jardin,mobilier de jardin|mobili da giardino|tuinmeubelen,tuinset|móveis de jardim
plant,house plant|planta|pflanze,zimmerpflanze|plante|pianta|plant|planta
seeds|semillas|samen,saatgut|graines|semi|zaden|sementes
soil,potting soil,fertilizer|tierra,abono|blumenerde,dünger|terreau,engrais|terriccio,concime|potgrond,mest|terra,adubo
jigsaw puzzle,puzzle,jigsaw|rompecabezas,puzle,puzzle|puzzle,puzzel,puzzlespiel|puzzle,casse-tête|puzzle|puzzel,legpuzzel|puzzle,quebra-cabeça,quebra-cabeças
board game,game|juego de mesa|brettspiel,gesellschaftsspiel|jeu de société|gioco da tavolo|bordspel|jogo de tabuleiro
card game,playing cards|juego de cartas,baraja|kartenspiel,spielkarten|jeu de cartes|gioco di carte,carte da gioco|kaartspel|jogo de cartas,baralho
chess set|ajedrez|schachspiel,schach|jeu d'échecs|scacchiera,scacchi|schaakspel|xadrez
doll|muñeca|puppe|poupée|bambola|pop|boneca
teddy bear,plush toy,stuffed animal|peluche,oso de peluche|teddybär,kuscheltier,plüschtier|peluche,ours en peluche|peluche,orsacchiotto|knuffel,teddybeer|peluche,urso de peluche
building blocks,lego|bloques de construcción,lego|bausteine,lego|blocs de construction,lego|costruzioni,lego|bouwblokken,lego|blocos de construção,lego
toy car,model car,rc car|coche de juguete,coche teledirigido|spielzeugauto,modellauto|petite voiture,voiture télécommandée|macchinina,macchina telecomandata|speelgoedauto|carrinho,carro de brincar
toy train,train set|tren de juguete|spielzeugeisenbahn,modelleisenbahn|petit train|trenino|speelgoedtrein|comboio de brincar,trenzinho
toy|juguete|spielzeug|jouet|giocattolo|speelgoed|brinquedo
kite|cometa|drachen|cerf-volant|aquilone|vlieger|papagaio de papel,pipa
trampoline|cama elástica|trampolin|trampoline|trampolino|trampoline|trampolim
swing|columpio|schaukel|balançoire|altalena|schommel|baloiço,balanço
pool,swimming pool|piscina|pool,planschbecken,schwimmbecken|piscine|piscina|zwembad|piscina
book,novel|libro|buch|livre|libro|boek|livro
guitar|guitarra|gitarre|guitare|chitarra|gitaar|guitarra,violão
piano,digital piano|piano|klavier,e-piano|piano|pianoforte|piano|piano
makeup kit,make up kit,makeup set,makeup,cosmetics set|kit de maquillaje,set de maquillaje,estuche de maquillaje,maquillaje|make-up-set,schminkset,make-up-kit,makeup-kit,schminke|coffret maquillage,kit de maquillage,trousse de maquillage,palette de maquillage,maquillage|kit trucco,set trucco,kit per il trucco,trucchi,kit make-up|make-upset,make-upkit,make-up set|kit de maquilhagem,kit de maquiagem,conjunto de maquilhagem,maquilhagem,maquiagem
lipstick|pintalabios,barra de labios,labial|lippenstift|rouge à lèvres|rossetto|lippenstift|batom
mascara|rímel,máscara de pestañas|mascara,wimperntusche|mascara|mascara|mascara|rímel
nail polish|esmalte de uñas|nagellack|vernis à ongles|smalto|nagellak|verniz das unhas,esmalte
perfume,fragrance,cologne,eau de parfum|perfume,colonia,fragancia|parfüm,parfum,duft|parfum,eau de parfum,eau de toilette|profumo|parfum|perfume,fragrância
face cream,moisturizer,skin cream,cream|crema facial,crema hidratante,crema|gesichtscreme,creme,feuchtigkeitscreme|crème visage,crème hydratante,crème|crema viso,crema|gezichtscrème,crème|creme facial,creme hidratante,creme
sunscreen|protector solar,crema solar|sonnencreme|crème solaire|crema solare|zonnebrandcrème|protetor solar
shampoo|champú|shampoo|shampooing,shampoing|shampoo|shampoo|champô,xampu
soap|jabón|seife|savon|sapone|zeep|sabonete,sabão
hair dryer,hairdryer,blow dryer|secador de pelo,secador|haartrockner,föhn,fön|sèche-cheveux|asciugacapelli,phon|haardroger,föhn|secador de cabelo
hair straightener,flat iron,curling iron|plancha de pelo,rizador|glätteisen,lockenstab|lisseur,fer à lisser|piastra per capelli|stijltang,krultang|alisador,chapinha
electric toothbrush,toothbrush|cepillo de dientes eléctrico,cepillo eléctrico,cepillo de dientes|elektrische zahnbürste,zahnbürste,schallzahnbürste|brosse à dents électrique,brosse à dents|spazzolino elettrico,spazzolino,spazzolino da denti|elektrische tandenborstel,tandenborstel|escova de dentes elétrica,escova elétrica,escova de dentes
toothbrush heads,brush heads|cabezales,recambios|aufsteckbürsten,bürstenköpfe|brossettes|testine|opzetborstels|cabeças de escova,recargas
electric shaver,razor,beard trimmer,shaver|afeitadora,maquinilla de afeitar|rasierer,rasierapparat,bartschneider|rasoir,tondeuse à barbe|rasoio|scheerapparaat,baardtrimmer|máquina de barbear,barbeador
hairbrush,comb|cepillo de pelo,peine|haarbürste,kamm|brosse à cheveux,peigne|spazzola,pettine|haarborstel,kam|escova de cabelo,pente
bathroom scale,body scale|báscula,báscula de baño|personenwaage,körperwaage|pèse-personne|bilancia pesapersone|personenweegschaal|balança
massage gun,massager|pistola de masaje,masajeador|massagepistole,massagegerät|pistolet de massage,appareil de massage|pistola massaggiante,massaggiatore|massagegun,massageapparaat|pistola de massagem,massajador
thermometer|termómetro|thermometer,fieberthermometer|thermomètre|termometro|thermometer|termómetro,termômetro
blood pressure monitor|tensiómetro|blutdruckmessgerät|tensiomètre|misuratore di pressione|bloeddrukmeter|medidor de tensão
first aid kit|botiquín|verbandskasten,erste-hilfe-set|trousse de secours|kit di pronto soccorso|ehbo-kit,verbanddoos|kit de primeiros socorros
vitamins,supplement,protein powder|vitaminas,suplemento,proteína|vitamine,nahrungsergänzung,proteinpulver|vitamines,complément alimentaire,protéine|vitamine,integratore,proteine|vitamines,supplement,eiwitpoeder|vitaminas,suplemento,proteína
stroller,pram,pushchair|cochecito,carrito de bebé|kinderwagen,buggy|poussette|passeggino|kinderwagen,buggy|carrinho de bebé
car seat,child seat|silla de coche|kindersitz,autositz|siège auto|seggiolino auto|autostoel|cadeira auto,cadeirinha
crib,cot|cuna|babybett,kinderbett|lit bébé,berceau|culla,lettino|ledikant,babybed|berço
high chair|trona|hochstuhl|chaise haute|seggiolone|kinderstoel|cadeira alta
diapers,nappies|pañales|windeln|couches|pannolini|luiers|fraldas
baby bottle|biberón|babyflasche|biberon|biberon|babyfles|biberão,mamadeira
pacifier|chupete|schnuller|tétine|ciuccio|fopspeen|chupeta
baby monitor|vigilabebés,intercomunicador|babyphone|babyphone|baby monitor|babyfoon|intercomunicador de bebé,babá eletrônica
pet bed,dog bed,cat bed|cama para mascotas,cama de perro,cama para perro,cama para perros,cama para gato,camita|haustierbett,hundebett,katzenbett,tierbett,hundekissen|lit pour animaux,panier pour chien,panier pour chat,lit pour chien,lit pour chat,couchage|cuccia,lettino per animali,letto per animali,cuccia per cani|hondenmand,dierenbed,hondenbed,kattenmand,huisdierenbed|cama para animais,cama para cão,cama de cachorro,cama para cachorro,cama para gato,cama de cão,caminha
dog food,cat food,pet food|comida para perros,pienso|hundefutter,katzenfutter,tierfutter|croquettes,nourriture pour chien|crocchette,cibo per cani|hondenvoer,kattenvoer|ração
dog leash,leash|correa para perro|hundeleine,leine|laisse|guinzaglio|hondenriem,riem|trela,coleira
collar,dog collar|collar para perro|hundehalsband,halsband|collier pour chien|collare|halsband|coleira
pet bowl,dog bowl|comedero|futternapf,napf|gamelle|ciotola per cani|voerbak|comedouro
litter box,cat litter|arenero|katzenklo,katzenstreu|litière|lettiera|kattenbak|caixa de areia
scratching post,cat tree|rascador|kratzbaum|arbre à chat,griffoir|tiragraffi|krabpaal|arranhador
aquarium,fish tank|acuario,pecera|aquarium|aquarium|acquario|aquarium|aquário
pet carrier|transportín|transportbox|caisse de transport|trasportino|reismand|transportadora
dash cam|cámara para coche|dashcam|dashcam,caméra embarquée|dashcam|dashcam|câmara para carro
car charger|cargador de coche|autoladegerät|chargeur voiture|caricabatterie da auto|autolader|carregador de carro
tire,tyre|neumático|reifen|pneu|pneumatico,gomma|autoband,band|pneu
bike light,bicycle light|luz de bicicleta|fahrradlicht,fahrradlampe|éclairage vélo|luce per bici|fietslamp,fietslicht|luz de bicicleta
gift card,voucher|tarjeta regalo,tarjeta de regalo|geschenkkarte,gutschein|carte cadeau,bon d'achat|buono regalo,carta regalo|cadeaubon,cadeaukaart|cartão presente,vale-presente,cheque-prenda
christmas tree|árbol de navidad|weihnachtsbaum,christbaum|sapin de noël|albero di natale|kerstboom|árvore de natal
chocolate,chocolates|chocolate,bombones|schokolade,pralinen|chocolat|cioccolato,cioccolatini|chocolade|chocolate
wine|vino|wein|vin|vino|wijn|vinho
`;
