// Nouns of electronics, computing, photography and the office, one concept a line; columns and marks as in kitchen.ts.

export const ELECTRONICS_NOUNS = `
laptop,notebook computer,laptop computer|portátil,ordenador portátil,laptop,computadora portátil|laptop,notebook|ordinateur portable,pc portable,laptop|portatile,computer portatile,laptop|laptop|portátil,computador portátil,notebook,laptop
computer,desktop computer,pc|ordenador,computadora,computador|computer,rechner,pc|ordinateur|computer|computer,pc|computador
tablet|tableta,tablet,tableta digital|tablet|tablette|tablet|tablet|tablet
tablet sleeve,tablet case,tablet cover|funda de tablet|tablethülle|étui de tablette|custodia tablet|tablethoes|capa de tablet
e reader,ereader,ebook reader,kindle|lector de libros electrónicos,lector electrónico,libro electrónico,ereader|e-reader,ebook-reader,e-book-reader|liseuse|e-reader,lettore di ebook,ebook reader|e-reader,ereader|leitor de e-books,leitor de ebooks,e-reader
smartphone,phone,mobile phone,cell phone,cellphone|teléfono,móvil,smartphone,celular,teléfono móvil|smartphone,handy,mobiltelefon,telefon|téléphone,smartphone,portable,téléphone portable|smartphone,telefono,cellulare,telefonino|smartphone,telefoon,mobiel,gsm|smartphone,telemóvel,celular,telefone
phone case,phone cover|funda de móvil,funda del móvil,carcasa|handyhülle,schutzhülle|coque,étui|custodia,cover|telefoonhoesje,hoesje|capa de telemóvel,capinha,capa
screen protector|protector de pantalla|displayschutz,panzerglas,schutzfolie|protection d'écran,verre trempé|pellicola protettiva,proteggi schermo|screenprotector|película,protetor de ecrã,protetor de tela
smart watch,smartwatch,fitness watch,~watch|reloj inteligente,smartwatch,~reloj|smartwatch,smarte uhr,~uhr|montre connectée,montre intelligente,smartwatch,~montre|smartwatch,orologio smart,orologio intelligente,~orologio|smartwatch,slim horloge,slimme horloge,~horloge|smartwatch,relógio inteligente,~relógio
fitness tracker,activity tracker|pulsera de actividad|fitnesstracker,fitnessarmband|bracelet connecté,tracker d'activité|fitness tracker,braccialetto fitness|fitnesstracker,activity tracker|pulseira de atividade
headphones,headset,over-ear headphones,~earphones|auriculares,cascos,audífonos|kopfhörer,headset|casque audio,casque,écouteurs|cuffie|koptelefoon,hoofdtelefoon|auscultadores,fones de ouvido,headphones,fones,auriculares
wireless earbuds,earbuds,earphones,airpods,in-ear headphones,~headphones|auriculares inalámbricos,auriculares,audífonos,audífonos inalámbricos|kabellose ohrhörer,ohrhörer,earbuds,ohrstöpsel,~kopfhörer|écouteurs sans fil,écouteurs,oreillettes|auricolari,auricolari wireless,auricolari senza fili,cuffiette,~cuffie|draadloze oordopjes,oordopjes,oortjes,oortelefoon|auriculares sem fios,auriculares,fones de ouvido sem fio,fones,auscultadores sem fios,earbuds
bluetooth speaker,speaker,wireless speaker,portable speaker,loudspeaker|altavoz bluetooth,altavoz,parlante,bocina|bluetooth-lautsprecher,lautsprecher,bluetooth-box,boxen|enceinte bluetooth,enceinte,haut-parleur|altoparlante bluetooth,cassa bluetooth,altoparlante,cassa,speaker|bluetooth-speaker,luidspreker,speaker|coluna bluetooth,coluna,caixa de som,alto-falante,altifalante
soundbar|barra de sonido|soundbar|barre de son|soundbar|soundbar|barra de som
smart speaker|altavoz inteligente|smart speaker,smarter lautsprecher|enceinte connectée|smart speaker,altoparlante intelligente|slimme speaker|coluna inteligente
radio|radio|radio|radio|radio|radio|rádio
record player,turntable|tocadiscos|plattenspieler|tourne-disque,platine vinyle|giradischi|platenspeler|gira-discos,toca-discos
television,tv,smart tv|televisor,televisión,tele|fernseher,tv|télévision,téléviseur,télé|televisore,televisione|televisie,tv|televisão,televisor,tv
remote control,remote|mando a distancia,control remoto,mando|fernbedienung|télécommande|telecomando|afstandsbediening|comando,controlo remoto,controle remoto
projector|proyector|beamer,projektor|projecteur,vidéoprojecteur|proiettore|beamer,projector|projetor
monitor,computer screen,display|monitor,pantalla|monitor,bildschirm|écran,moniteur|monitor,schermo|monitor,beeldscherm|monitor,ecrã
gaming mouse,mouse,computer mouse|ratón gaming,ratón gamer,ratón,mouse|gaming-maus,maus,computermaus|souris gaming,souris gamer,souris|mouse da gaming,mouse gaming,mouse|gamingmuis,gaming muis,muis,computermuis|rato gaming,rato gamer,rato,mouse
mouse pad,mousepad|alfombrilla de ratón,alfombrilla|mauspad|tapis de souris|tappetino per mouse|muismat|tapete de rato
mechanical keyboard,keyboard,gaming keyboard|teclado mecánico,teclado|mechanische tastatur,tastatur,keyboard|clavier mécanique,clavier|tastiera meccanica,tastiera|mechanisch toetsenbord,toetsenbord|teclado mecânico,teclado
webcam|cámara web,webcam|webcam|webcam|webcam|webcam|webcam
microphone,mic|micrófono|mikrofon|micro,microphone|microfono|microfoon|microfone
printer|impresora|drucker|imprimante|stampante|printer|impressora
ink cartridge,toner,ink|cartucho de tinta,cartucho,tóner|druckerpatrone,patrone,toner|cartouche d'encre,cartouche,toner|cartuccia,toner|inktcartridge,cartridge,toner|tinteiro,cartucho,toner
scanner|escáner|scanner|scanner|scanner|scanner|scanner,digitalizador
router,wifi router,modem|router,rúter,módem|router,modem|routeur,modem,box internet|router,modem|router,modem|router,roteador,modem
hard drive,external drive,ssd drive|disco duro,disco externo|festplatte|disque dur|disco rigido,hard disk|harde schijf|disco rígido,disco externo,hd externo
usb stick,flash drive,usb drive|memoria usb,pendrive|usb-stick|clé usb|chiavetta usb|usb-stick|pen usb,pendrive
memory card,sd card|tarjeta de memoria,tarjeta sd|speicherkarte,sd-karte|carte mémoire,carte sd|scheda di memoria,scheda sd|geheugenkaart,sd-kaart|cartão de memória
usb cable,charging cable,cable,hdmi cable|cable usb,cable de carga,cable|usb-kabel,ladekabel,kabel|câble usb,câble de charge,câble|cavo usb,cavo di ricarica,cavo|usb-kabel,oplaadkabel,laadkabel,kabel|cabo usb,cabo de carregamento,cabo
portable charger,power bank,powerbank,battery pack|batería externa,cargador portátil,batería portátil,power bank,powerbank|powerbank,externer akku,zusatzakku|batterie externe,chargeur portable,batterie portable,powerbank|batteria esterna,caricatore portatile,caricabatterie portatile,power bank,powerbank|powerbank,draagbare oplader,externe accu|carregador portátil,bateria externa,power bank,powerbank
charger,wall charger,wireless charger|cargador|ladegerät,ladestation|chargeur|caricabatterie,caricatore|oplader,lader|carregador
adapter,usb hub,docking station|adaptador|adapter,dockingstation|adaptateur,station d'accueil|adattatore|adapter,dockingstation|adaptador
battery,batteries|pila,batería|batterie,akku|pile,batterie|pila,batteria|batterij,accu|pilha,bateria
digital camera,camera|cámara digital,cámara,cámara de fotos|digitalkamera,kamera,fotoapparat|appareil photo numérique,appareil photo,caméra|fotocamera digitale,fotocamera,macchina fotografica|digitale camera,camera,fototoestel|câmara digital,câmera digital,câmara,câmera,máquina fotográfica
action camera,action cam,gopro,sports camera,~camera|cámara de acción,cámara deportiva,~cámara|action-kamera,actionkamera,actioncam,action cam,~kamera|caméra d'action,caméra sport,caméra embarquée,~caméra|action cam,action camera,videocamera sportiva,~videocamera,~fotocamera|actiecamera,action camera,action cam,~camera|câmara de ação,câmera de ação,~câmara,~câmera
indoor security camera,security camera,security cam,surveillance camera,ip camera,cctv camera,indoor camera,~camera|cámara de seguridad,cámara de vigilancia,~cámara|überwachungskamera,sicherheitskamera,innenkamera,~kamera|caméra de surveillance,caméra de sécurité,caméra d'intérieur,~caméra|telecamera di sicurezza,telecamera di sorveglianza,telecamera da interno,telecamera,videocamera di sorveglianza|beveiligingscamera,bewakingscamera,binnencamera,~camera|câmara de segurança,câmera de segurança,câmara de vigilância,~câmara,~câmera
video camera,camcorder|videocámara|videokamera,camcorder|caméscope|videocamera|videocamera|câmara de vídeo,filmadora
camera lens,lens|objetivo|objektiv|objectif|obiettivo|lens,objectief|objetiva,lente
tripod|trípode|stativ|trépied|treppiede,cavalletto|statief|tripé
camera bag|bolsa de cámara|kameratasche|sac photo|borsa fotografica|cameratas|bolsa de câmara
drone|dron|drohne|drone|drone|drone|drone
game console,console,playstation,xbox|consola,videoconsola|spielkonsole,konsole|console de jeux,console|console|spelcomputer,gameconsole|consola,console
controller,gamepad,joystick|mando,joystick|controller,gamepad|manette|controller,joystick|controller|comando,controle
video game|videojuego|videospiel|jeu vidéo|videogioco|videospel,videogame|videojogo,jogo
vr headset|gafas de realidad virtual,gafas vr|vr-brille|casque vr,casque de réalité virtuelle|visore vr|vr-bril|óculos vr
graphics card|tarjeta gráfica|grafikkarte|carte graphique|scheda grafica|grafische kaart,videokaart|placa gráfica
notebook,journal,notepad|cuaderno,libreta|notizbuch,notizblock,heft|carnet,cahier,bloc-notes|quaderno,taccuino|notitieboek,schrift,notitieblok|caderno,bloco de notas
planner,diary,agenda|agenda,planificador|terminplaner,kalender|agenda|agenda|agenda,planner|agenda
calendar|calendario|kalender,wandkalender|calendrier|calendario|kalender|calendário
pen,ballpoint pen,fountain pen|bolígrafo,pluma|kugelschreiber,stift,füller|stylo|penna|pen,balpen|caneta
pencil|lápiz|bleistift|crayon|matita|potlood|lápis
marker,highlighter|rotulador,marcador|marker,textmarker|marqueur,surligneur,feutre|pennarello,evidenziatore|stift,markeerstift|marcador
paper,printer paper|papel|papier,druckerpapier|papier|carta|papier|papel
envelope|sobre|umschlag,briefumschlag|enveloppe|busta|envelop|envelope
folder,binder|carpeta,archivador|ordner,mappe|classeur,dossier|raccoglitore,cartella|map,ordner|pasta,dossier
stapler|grapadora|hefter,tacker|agrafeuse|cucitrice,spillatrice|nietmachine|agrafador,grampeador
scissors|tijeras|schere|ciseaux|forbici|schaar|tesoura
adhesive tape,tape,packing tape|cinta adhesiva|klebeband|ruban adhésif,scotch|nastro adesivo|plakband,tape|fita adesiva,fita-cola
calculator|calculadora|taschenrechner|calculatrice|calcolatrice|rekenmachine|calculadora
whiteboard|pizarra,pizarra blanca|whiteboard,tafel|tableau blanc|lavagna|whiteboard|quadro branco
desk organizer|organizador de escritorio|schreibtischorganizer|organiseur de bureau|organizer da scrivania|bureau-organizer|organizador de secretária
shredder|destructora de papel|aktenvernichter|destructeur de documents|distruggidocumenti|papierversnipperaar|destruidora de papel
standing desk|escritorio elevable|stehschreibtisch|bureau assis-debout|scrivania regolabile|zit-sta-bureau|secretária elevatória
laptop stand,monitor stand,phone holder|soporte para portátil,soporte|laptopständer,halterung,monitorständer|support|supporto|laptopstandaard,houder|suporte
smart plug|enchufe inteligente|smarte steckdose,wlan-steckdose|prise connectée|presa smart|slimme stekker|tomada inteligente
`;
