// Nouns of furniture, lighting, textiles and the household, one concept a line; columns and marks as in kitchen.ts.

export const HOME_NOUNS = `
desk lamp,table lamp,reading lamp,lamp|lámpara de escritorio,lámpara de mesa,flexo,lámpara|schreibtischlampe,tischlampe,leselampe,tischleuchte,schreibtischleuchte,lampe|lampe de bureau,lampe de table,lampe|lampada da scrivania,lampada da tavolo,lampada|bureaulamp,tafellamp,leeslamp,lamp|candeeiro de mesa,candeeiro de secretária,luminária de mesa,luminária,candeeiro,abajur,lâmpada de mesa
floor lamp,standing lamp,~lamp|lámpara de pie|stehlampe,stehleuchte|lampadaire,lampe sur pied|lampada da terra,piantana|staande lamp,vloerlamp|candeeiro de pé,luminária de chão
ceiling lamp,ceiling light,pendant light,chandelier|lámpara de techo,plafón|deckenlampe,deckenleuchte,hängelampe,pendelleuchte,kronleuchter|plafonnier,suspension,lustre|plafoniera,lampadario|plafondlamp,hanglamp,kroonluchter|candeeiro de teto,lustre,plafonier
night light|luz nocturna|nachtlicht|veilleuse|luce notturna|nachtlampje|luz de presença
light bulb,led bulb,bulb,led light bulb,smart bulb,lightbulb|bombilla,bombillo,foco|glühbirne,leuchtmittel,glühlampe,led-lampe,birne|ampoule|lampadina|gloeilamp,lamp,ledlamp,peertje|lâmpada
led strip,light strip|tira led|led-streifen,lichtband|ruban led,bande led|striscia led|ledstrip|fita led
fairy lights,string lights|guirnalda de luces|lichterkette|guirlande lumineuse|catena luminosa,lucine|lichtsnoer,kerstverlichting|cordão de luzes,pisca-pisca
flashlight,torch|linterna|taschenlampe|lampe torche,lampe de poche|torcia|zaklamp|lanterna
candle|vela|kerze|bougie|candela|kaars|vela
bookshelf,bookcase,book shelf,shelf,shelving unit|estantería,librería,estante,librero|bücherregal,regal|bibliothèque,étagère|libreria,scaffale|boekenkast,boekenrek,kast|estante,estante de livros,prateleira
wall shelf,floating shelf|balda,estante de pared|wandregal|étagère murale|mensola|wandplank|prateleira de parede
office chair,desk chair,swivel chair,chair|silla de oficina,silla de escritorio,silla|bürostuhl,schreibtischstuhl,drehstuhl,stuhl|chaise de bureau,fauteuil de bureau,siège de bureau,chaise|sedia da ufficio,sedia ufficio,poltrona da ufficio,sedia|bureaustoel,kantoorstoel,stoel|cadeira de escritório,cadeira
gaming chair|silla gaming,silla gamer|gamingstuhl,gaming-stuhl|chaise gaming,fauteuil gamer|sedia gaming|gamestoel,gaming stoel|cadeira gamer
chair,dining chair|silla|stuhl,esszimmerstuhl|chaise|sedia|stoel,eetkamerstoel|cadeira
armchair,recliner|sillón,butaca|sessel|fauteuil|poltrona|fauteuil,leunstoel|poltrona
stool,bar stool|taburete|hocker,barhocker|tabouret|sgabello|kruk,barkruk|banco,banqueta
sofa,couch,settee|sofá|sofa,couch|canapé,sofa|divano|bank,zetel,sofa|sofá
desk,writing desk|escritorio|schreibtisch|bureau|scrivania|bureau|secretária,escrivaninha
table,dining table|mesa|tisch,esstisch|table|tavolo|tafel,eettafel|mesa
coffee table,side table|mesa de centro,mesa auxiliar|couchtisch,beistelltisch|table basse,table d'appoint|tavolino|salontafel,bijzettafel|mesa de centro,mesa de apoio
nightstand,bedside table|mesita de noche|nachttisch|table de chevet|comodino|nachtkastje|mesa de cabeceira,criado-mudo
bed,bed frame|cama|bett,bettgestell|lit|letto|bed|cama
mattress|colchón|matratze|matelas|materasso|matras|colchão
pillow|almohada|kissen,kopfkissen|oreiller|cuscino|kussen,hoofdkussen|almofada,travesseiro
cushion,throw pillow|cojín|dekokissen,sofakissen,kissen|coussin|cuscino|sierkussen,kussen|almofada
duvet,comforter,quilt|edredón,nórdico|bettdecke,daunendecke|couette,édredon|piumino,piumone|dekbed|edredão,edredom
bed linen,bedding,duvet cover,sheet set|ropa de cama,funda nórdica,juego de sábanas|bettwäsche,bettbezug|linge de lit,housse de couette,parure de lit|biancheria da letto,copripiumino|beddengoed,dekbedovertrek|roupa de cama,capa de edredão
bed sheet,fitted sheet|sábana,sábana bajera|bettlaken,spannbettlaken,laken|drap,drap-housse|lenzuolo,lenzuola|laken,hoeslaken|lençol
blanket,throw|manta,cobija|decke,wolldecke,kuscheldecke|couverture,plaid|coperta,plaid|deken,plaid|cobertor,manta
towel,bath towel|toalla|handtuch,badetuch|serviette de bain,serviette de toilette|asciugamano|handdoek|toalha
bathrobe|albornoz|bademantel|peignoir|accappatoio|badjas|roupão
shower curtain|cortina de ducha|duschvorhang|rideau de douche|tenda doccia|douchegordijn|cortina de chuveiro,cortina de banho
shower head|alcachofa de ducha,cabezal de ducha|duschkopf|pommeau de douche|soffione|douchekop|chuveiro
bath mat|alfombra de baño,alfombrilla de baño|badematte,badvorleger|tapis de bain|tappetino da bagno|badmat|tapete de banho
curtain,drape|cortina|vorhang,gardine|rideau|tenda|gordijn|cortina,cortinado
blind,roller blind|persiana,estor|rollo,jalousie|store|tapparella,tenda a rullo|rolgordijn,jaloezie|estore,persiana
rug,carpet|alfombra,tapete|teppich|tapis|tappeto|tapijt,vloerkleed|tapete,carpete
doormat|felpudo|fußmatte|paillasson|zerbino|deurmat|capacho
mirror|espejo|spiegel|miroir|specchio|spiegel|espelho
wall clock,clock|reloj de pared,reloj|wanduhr,uhr,küchenuhr|horloge murale,horloge,pendule|orologio da parete,orologio a muro,orologio|wandklok,klok|relógio de parede,relógio
alarm clock|despertador|wecker|réveil|sveglia|wekker|despertador
picture frame,photo frame,frame|marco de fotos,portarretratos,marco|bilderrahmen,rahmen|cadre photo,cadre|cornice,portafoto|fotolijst,lijst|moldura,porta-retratos
painting,canvas print,poster,wall art|cuadro,póster,lámina|gemälde,poster,leinwandbild|tableau,poster,affiche|quadro,poster,stampa|schilderij,poster|quadro,póster
vase|jarrón,florero|vase|vase|vaso|vaas|vaso,jarra de flores
plant pot,flower pot,planter|maceta,macetero|blumentopf,pflanzkübel|pot de fleurs,jardinière,cache-pot|vaso da fiori,fioriera|bloempot,plantenbak|vaso de plantas,floreira
wardrobe,closet|armario,ropero|kleiderschrank,schrank|armoire,penderie|armadio,guardaroba|kledingkast|roupeiro,guarda-roupa,armário
dresser,chest of drawers|cómoda|kommode|commode|cassettiera,comò|ladekast,commode|cómoda
cabinet,sideboard,cupboard|aparador,mueble,gabinete|sideboard,anrichte,schrank|buffet,meuble,placard|credenza,mobile|dressoir,kastje|aparador,armário
tv stand,tv unit|mueble de televisión,mueble tv|tv-schrank,lowboard|meuble tv|mobile tv|tv-meubel|móvel de tv,rack
coat rack,clothes rack,coat stand|perchero|garderobe,kleiderständer|portemanteau|appendiabiti|kapstok|cabide de pé,bengaleiro
hanger,clothes hanger|percha|kleiderbügel|cintre|gruccia|kleerhanger|cabide
shoe rack|zapatero|schuhregal,schuhschrank|meuble à chaussures,étagère à chaussures|scarpiera|schoenenrek|sapateira
storage box,storage bin,basket,organizer|caja de almacenaje,cesta,organizador|aufbewahrungsbox,korb,aufbewahrungskorb|boîte de rangement,panier,organisateur|scatola,cesto,organizer|opbergbox,mand,opbergdoos|caixa de arrumação,cesto,organizador
laundry basket,hamper|cesto de la ropa|wäschekorb|panier à linge|cesto della biancheria|wasmand|cesto de roupa
ironing board|tabla de planchar|bügelbrett|planche à repasser,table à repasser|asse da stiro|strijkplank|tábua de passar,tábua de engomar
iron,steam iron|plancha,plancha de vapor|bügeleisen,dampfbügeleisen|fer à repasser|ferro da stiro|strijkijzer|ferro de passar,ferro de engomar
washing machine|lavadora|waschmaschine|lave-linge,machine à laver|lavatrice|wasmachine|máquina de lavar
dryer,tumble dryer|secadora|wäschetrockner,trockner|sèche-linge|asciugatrice|wasdroger,droger|secadora,máquina de secar
vacuum cleaner,vacuum,hoover,robot vacuum,stick vacuum|aspiradora,aspirador,robot aspirador|staubsauger,saugroboter,sauger|aspirateur,aspirateur robot|aspirapolvere,robot aspirapolvere|stofzuiger,robotstofzuiger|aspirador,aspirador robô
mop,steam mop|fregona,mopa|wischmopp,mopp|serpillière,balai vapeur|mocio,lavapavimenti|dweil,stoomreiniger|esfregona,mopa
broom|escoba|besen|balai|scopa|bezem|vassoura
bucket,pail|cubo,balde|eimer|seau|secchio|emmer|balde
trash can,bin,waste bin,garbage can|cubo de basura,papelera|mülleimer,abfalleimer,papierkorb|poubelle,corbeille|pattumiera,cestino|prullenbak,vuilnisbak|caixote do lixo,lixeira
detergent,laundry detergent|detergente|waschmittel|lessive,détergent|detersivo|wasmiddel|detergente
air purifier,air cleaner|purificador de aire,depurador de aire|luftreiniger|purificateur d'air,purificateur|purificatore d'aria,purificatore|luchtreiniger|purificador de ar
humidifier|humidificador|luftbefeuchter|humidificateur|umidificatore|luchtbevochtiger|humidificador,umidificador
dehumidifier|deshumidificador|luftentfeuchter|déshumidificateur|deumidificatore|luchtontvochtiger|desumidificador
fan,ceiling fan|ventilador|ventilator|ventilateur|ventilatore|ventilator|ventilador,ventoinha
heater,space heater,radiator|calefactor,estufa,radiador|heizlüfter,heizgerät,heizung,heizkörper|radiateur,chauffage|stufa,termoventilatore,radiatore|kachel,verwarming|aquecedor
air conditioner|aire acondicionado|klimaanlage,klimagerät|climatiseur|condizionatore,climatizzatore|airco,airconditioner|ar condicionado
smart thermostat,thermostat|termostato inteligente,termostato|smartes thermostat,thermostat|thermostat connecté,thermostat|termostato smart,termostato|slimme thermostaat,thermostaat|termostato inteligente,termóstato,termostato
smoke detector,smoke alarm|detector de humo|rauchmelder|détecteur de fumée|rilevatore di fumo|rookmelder|detetor de fumo,detector de fumaça
doorbell,video doorbell|timbre|türklingel,klingel|sonnette|campanello|deurbel|campainha
lock,door lock,padlock|cerradura,candado|schloss,türschloss,vorhängeschloss|serrure,cadenas|serratura,lucchetto|slot,hangslot|fechadura,cadeado
safe|caja fuerte|tresor,safe|coffre-fort|cassaforte|kluis|cofre
extension cord,power strip|alargador,regleta|verlängerungskabel,steckdosenleiste|rallonge,multiprise|prolunga,ciabatta|verlengsnoer,stekkerdoos|extensão,régua
tool set,toolbox,tool kit|caja de herramientas,juego de herramientas|werkzeugset,werkzeugkasten,werkzeugkoffer|boîte à outils,set d'outils|cassetta degli attrezzi,set di attrezzi|gereedschapset,gereedschapskist|caixa de ferramentas
drill,cordless drill|taladro|bohrmaschine,akkuschrauber,bohrer|perceuse|trapano|boormachine|berbequim,furadeira
hammer|martillo|hammer|marteau|martello|hamer|martelo
screwdriver|destornillador|schraubendreher,schraubenzieher|tournevis|cacciavite|schroevendraaier|chave de fendas
saw|sierra|säge|scie|sega|zaag|serra,serrote
ladder,step ladder|escalera|leiter|échelle,escabeau|scala,scaletta|ladder,trapje|escada,escadote
paint|pintura|wandfarbe|peinture|vernice,pittura|verf|tinta
wallpaper|papel pintado|tapete|papier peint|carta da parati|behang|papel de parede
sewing machine|máquina de coser|nähmaschine|machine à coudre|macchina da cucire|naaimachine|máquina de costura
essential oil diffuser,aroma diffuser,diffuser|difusor de aromas,difusor|diffusor,aroma-diffuser|diffuseur|diffusore|aromaverspreider,diffuser|difusor
`;
