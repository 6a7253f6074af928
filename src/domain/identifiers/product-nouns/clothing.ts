// Nouns of clothing, shoes, jewellery, bags and travel, one concept a line; columns and marks as in kitchen.ts.

export const CLOTHING_NOUNS = `
t shirt,tshirt,tee,tee shirt,~shirt|camiseta,playera,remera,polera|t-shirt,tshirt,shirt|t-shirt,tee-shirt,maillot|maglietta,t-shirt,maglia|t-shirt,shirt|t-shirt,camiseta,camisola
shirt,dress shirt,blouse|camisa,blusa|hemd,bluse|chemise,chemisier|camicia,camicetta|overhemd,blouse|camisa,blusa
polo shirt,polo|polo|poloshirt,polohemd|polo|polo|poloshirt,polo|polo
sweater,pullover,jumper,cardigan|jersey,suéter,rebeca|pullover,pulli,strickjacke|pull,chandail,gilet|maglione,cardigan|trui,vest|camisola,suéter,pulôver,casaco de malha
hoodie,sweatshirt|sudadera|hoodie,kapuzenpullover,sweatshirt|sweat à capuche,sweat|felpa|hoodie,sweater,capuchontrui|sweatshirt,camisola com capuz,moletom
fleece jacket,fleece,jacket|chaqueta polar,forro polar,polar,chaqueta|fleecejacke,fleece,jacke|veste polaire,polaire,veste|giacca in pile,pile,giacca|fleecejack,fleecevest,fleece,jas|casaco polar,casaco de lã polar,polar,jaqueta de fleece,casaco,jaqueta
jacket,rain jacket,windbreaker|chaqueta,cazadora,chamarra,campera|jacke,regenjacke,windjacke|veste,blouson|giacca,giubbotto|jas,jack|casaco,jaqueta,blusão
coat,winter coat,parka|abrigo|mantel,wintermantel|manteau|cappotto|mantel,winterjas|sobretudo,casaco comprido
vest,gilet|chaleco|weste|gilet|gilet,panciotto|bodywarmer|colete
raincoat|impermeable,chubasquero|regenmantel|imperméable,ciré|impermeabile|regenjas|impermeável,gabardina
pants,trousers,chinos|pantalón|hose|pantalon|pantaloni|broek|calças,calça
jeans|vaqueros,jeans,tejanos|jeans|jean,jeans|jeans|spijkerbroek,jeans|calças de ganga,jeans
shorts|pantalón corto,bermudas,shorts|shorts,kurze hose|short,bermuda|pantaloncini,bermuda|korte broek,short|calções,bermuda
leggings|mallas,leggings|leggings|legging|leggings|legging|leggings
skirt|falda|rock|jupe|gonna|rok|saia
dress|vestido|kleid|robe|vestito,abito|jurk|vestido
suit|traje|anzug|costume|completo,abito|pak|fato,terno
pajamas,pyjamas|pijama|schlafanzug,pyjama|pyjama|pigiama|pyjama|pijama
underwear,boxers,briefs|ropa interior,calzoncillos|unterwäsche,unterhose|sous-vêtements,slip,caleçon|biancheria intima,mutande|ondergoed,onderbroek|roupa interior,cuecas
bra|sujetador|bh,büstenhalter|soutien-gorge|reggiseno|bh|sutiã
socks,sock|calcetines,calcetín|socken|chaussettes|calzini,calze|sokken|meias
tights|medias|strumpfhose|collants|collant|panty|collants,meia-calça
swimsuit,bikini,swim trunks,swimwear|bañador,traje de baño,bikini|badeanzug,bikini,badehose|maillot de bain,bikini|costume da bagno,bikini|badpak,bikini,zwembroek|fato de banho,maiô,biquíni
tracksuit|chándal|trainingsanzug,jogginganzug|survêtement|tuta|trainingspak|fato de treino
running shoes,runners,trainers,~sneakers,~shoes|zapatillas de correr,zapatillas de running,zapatillas para correr,tenis para correr,~zapatillas,~zapatos|laufschuhe,joggingschuhe,~schuhe|chaussures de course,chaussures de running,baskets de running,~chaussures,~baskets|scarpe da corsa,scarpe da running,~scarpe|hardloopschoenen,loopschoenen,~schoenen|ténis de corrida,sapatilhas de corrida,tênis de corrida,~sapatilhas,~ténis
sneakers,trainers,tennis shoes,~shoes|zapatillas,zapatillas deportivas,deportivas,tenis,~zapatos|sneaker,turnschuhe,~schuhe|baskets,sneakers,tennis,~chaussures|sneakers,scarpe da ginnastica,~scarpe|sneakers,gympen,sportschoenen,~schoenen|sapatilhas,ténis,tênis,~sapatos
hiking boots,walking boots,trekking boots,~boots,~hiking shoes|botas de montaña,botas de senderismo,botas de trekking,~botas|wanderschuhe,wanderstiefel,bergschuhe,trekkingschuhe,~schuhe,~stiefel|chaussures de randonnée,chaussures de marche,bottes de randonnée,~bottes,~chaussures|scarponi da trekking,scarponi,scarpe da trekking,scarponcini,~stivali,~scarpe|wandelschoenen,bergschoenen,wandellaarzen,~schoenen,~laarzen|botas de caminhada,botas de montanha,botas de trekking,~botas
boots|botas|stiefel|bottes,bottines|stivali,stivaletti|laarzen|botas
shoes,shoe|zapatos,zapato,calzado|schuhe,schuh|chaussures,chaussure|scarpe,scarpa|schoenen,schoen|sapatos,calçado
sandals,flip flops|sandalias,chanclas|sandalen,flip-flops|sandales,tongs|sandali,infradito|sandalen,slippers|sandálias,chinelos
slippers|zapatillas de casa,pantuflas|hausschuhe,pantoffeln|pantoufles,chaussons|pantofole,ciabatte|pantoffels|pantufas,chinelos de quarto
high heels,heels|tacones,zapatos de tacón|pumps,high heels,absatzschuhe|escarpins,talons|scarpe col tacco,décolleté|hakken,pumps|saltos altos
wristwatch,watch|reloj de pulsera,reloj|armbanduhr,uhr|montre-bracelet,montre|orologio da polso,orologio|horloge,polshorloge|relógio de pulso,relógio
watch strap,watch band|correa de reloj,correa|uhrenarmband|bracelet de montre|cinturino|horlogeband|bracelete de relógio,pulseira de relógio
sunglasses,shades|gafas de sol,lentes de sol|sonnenbrille|lunettes de soleil|occhiali da sole|zonnebril|óculos de sol,óculos escuros
glasses,eyeglasses,reading glasses|gafas,lentes|brille,lesebrille|lunettes|occhiali|bril,leesbril|óculos
hat|sombrero|hut|chapeau|cappello|hoed|chapéu
cap,baseball cap|gorra|kappe,basecap,mütze|casquette|cappellino,berretto|pet|boné
beanie|gorro|mütze,wollmütze|bonnet|berretto,cuffia|muts|gorro
scarf|bufanda,pañuelo|schal,halstuch|écharpe,foulard|sciarpa|sjaal|cachecol,lenço
gloves|guantes|handschuhe|gants|guanti|handschoenen|luvas
belt|cinturón|gürtel|ceinture|cintura|riem|cinto
tie|corbata|krawatte|cravate|cravatta|stropdas|gravata
umbrella|paraguas|regenschirm,schirm|parapluie|ombrello|paraplu|guarda-chuva
wallet,purse|cartera,billetera,monedero|geldbörse,portemonnaie,brieftasche|portefeuille,porte-monnaie|portafoglio|portemonnee,portefeuille|carteira
handbag,bag,tote bag,shoulder bag|bolso,bolsa|handtasche,tasche,umhängetasche|sac à main,sac,sacoche|borsa,borsetta|handtas,tas,schoudertas|mala de mão,bolsa,carteira de senhora
backpack,rucksack,daypack|mochila|rucksack|sac à dos|zaino,zainetto|rugzak,rugtas|mochila
luggage set,suitcase set,luggage,suitcases,~suitcase|juego de maletas,set de maletas,equipaje,maletas,~maleta|koffer-set,kofferset,gepäckset,koffer|set de valises,ensemble de valises,bagages,valises,~valise|set di valigie,set valigie,bagagli,valigie,~valigia|kofferset,koffers,bagageset,~koffer|conjunto de malas,jogo de malas,malas,~mala
suitcase,trolley,carry-on|maleta,trolley|koffer,trolley,handgepäckkoffer|valise|valigia,trolley|koffer,trolley|mala de viagem,mala,trolley
travel bag,duffel bag,gym bag|bolsa de viaje,bolsa de deporte|reisetasche,sporttasche|sac de voyage,sac de sport|borsone,borsa da viaggio|reistas,sporttas,weekendtas|saco de viagem,saco de desporto
travel pillow,neck pillow|almohada de viaje|nackenkissen,reisekissen|oreiller de voyage|cuscino da viaggio|reiskussen,nekkussen|almofada de viagem
toiletry bag,cosmetic bag|neceser|kulturbeutel,kulturtasche|trousse de toilette|beauty case,nécessaire|toilettas|nécessaire,bolsa de toilette
ring|anillo|ring|bague|anello|ring|anel
necklace,pendant|collar,colgante|halskette,kette|collier,pendentif|collana,ciondolo|ketting,halsketting|colar
bracelet|pulsera|armband|bracelet|braccialetto,bracciale|armband|pulseira
earrings|pendientes,aretes|ohrringe|boucles d'oreilles|orecchini|oorbellen|brincos
jewelry box|joyero|schmuckkästchen|boîte à bijoux|portagioie|juwelendoos|guarda-joias
costume,halloween costume|disfraz|kostüm|déguisement|costume|kostuum|fantasia
baby clothes,onesie,romper|ropa de bebé,body,pelele|babykleidung,strampler,body|vêtements de bébé,body,grenouillère|body,tutina|babykleding,romper|roupa de bebé,body
passport holder|funda de pasaporte|reisepasshülle|étui passeport|portapassaporto|paspoorthouder|porta-passaporte
`;
