// Alarm words in Spanish. Shape: alarm-patterns.ts.
import type { AlarmPatterns } from './alarm-patterns.ts';

export const spanishAlarms: AlarmPatterns = {
  language: 'es',
  classes: {
    assistant:
      'ia|asistente|bot|chatbot|modelo+de+lenguaje|modelo|inteligencia+artificial|sistema|agente|sistema+automático|asistente+automático|asistente+virtual',
    rules:
      'instrucción|instrucciones|reglas|regla|normas|directrices|directivas|indicaciones|prompt|restricciones|políticas|filtros|programación',
  },
  alarms: {
    anger: `
      indignad*|indignante|furios*|inaceptable|intolerable|vergonzoso|inadmisible|pésim*|impresentable*|bochornoso|asqueros*|cabread*|enfadad*|enojad*|encabronad*|rabia
      vergüenza -- vergüenza+preguntar*|vergüenza+escribir*|vergüenza+molestar*|poco+de+vergüenza|vergüenza+reconocer*|vergüenza+admitir*|vergüenza+confesar*
      harto|harta|hartos|hartas|hasta+las+narices|hasta+la+coronilla|hasta+la+madre -- hartos+de+buscar
      peor ~2 servicio|empresa|tienda|experiencia|atención
      ladrones|estafadores|estafa|sinvergüenzas|timadores|timo|rateros
      mierda|joder|puta|puto|carajo|cabrones|hijos+de
      pinche ~1 -- pinche+aquí|pinche+en|pinche+sobre|pinche+el
      nunca ~2 más ~3 compro|compraré|pido
      no ~2 vuelvo ~2 a ~1 comprar*|pedir
      tercer|tercera|cuarta|cuarto|quinta|enésima ~1 vez|correo|mensaje|reclamación
      qué ~1 desastre|burla
    `,
    threat: `
      último|última ~1 aviso|oportunidad|advertencia
      si ~2 no ~9 denunci*|abogad*|demand*|consumo|profeco|juzgad*|policía|reclamaré|publicaré|acudiré|iré
      tomaré|tomaremos|emprenderé|emprenderemos|iniciar*|tomar ~2 medidas|acciones
      denunciar*|denuncia|denuncié|denunciaré|denunciaremos
      policía|guardia+civil|oficina+de+consumo|a+consumo|ante+consumo|en+consumo|profeco|omic|sernac|indecopi|oficina+del+consumidor -- de+consumo+energético|consumo+eléctrico|bajo+consumo|consumo+de|fecha+de+consumo|el+consumo
      se|lo ~1 arrepentir*
      sé ~1 dónde ~2 viv*|trabaj*
      matar*|golpear*|quemar*|bomba ~2 les|los|te|alguien|personal|tienda
    `,
    legal: `
      abogado|abogada|abogados|bufete|letrado|procurador|asesoría+jurídica
      demanda|demandar*|demandaré|juzgado|tribunal|tribunales|juicio|juez|pleito|querella|burofax -- alta+demanda|gran+demanda|la+demanda+de
      acciones|medidas|vía|vías|acción ~1 legal|legales|judicial|judiciales
      profeco|sernac|indecopi|omic|facua|ocu|defensa+del+consumidor|protección+al+consumidor|junta+arbitral|arbitraje|consumidor
      derechos ~3 consumidor
      incumplimiento ~3 contrato|contractual
      daños ~1 y ~1 perjuicios
      hoja|hojas ~1 de ~1 reclamaciones
    `,
    press: `
      artículo|reportaje|crónica & cito|citar|citarles|citaros|redacción|lectores
      periodista|periodistas|periódico|la+prensa|noticiero|medios+de+comunicación
      trustpilot|google|twitter|tiktok|instagram|facebook|youtube|redes+sociales|redes ~6 & publicar*|reseña|opinión|contar*|subir*|denunciar*|publico|difund*|todo+el+mundo
      publicar*|publicaré|publico|subir*|subiré|difundir*|difundiré|dejaré|dejar ~7 reseña|opinión|redes|internet|público|públicamente|trustpilot|google|capturas
      hacer* ~2 público|viral
      consulta+de+prensa|periodista*|redacción|redactor*|reportero|reportera|periódico|noticiero|gabinete+de+prensa|departamento+de+prensa
      declaración|declaraciones|comentario|entrevista ~8 artículo|reportaje|nota|lectores|publica*|prensa -- nota+de+crédito
    `,
    safety: `
      fuego|incendio|incendió|llamas|humo|chispas|explotó|explosión|explotar|ardiendo|ardió|prendió+fuego|cortocircuito|corto+circuito -- detector+de+humo|a+fuego+lento|vidrio+al+fuego|fuego+lento
      quemó|quemé|quemado|quemada|quemadura|quemaduras|quemarse|quemarme|chamusc*|derretid*|derritió|se+calienta+demasiado|sobrecalent*|recalienta|recalentó -- calorías
      descarga ~1 eléctrica
      calambre|calambrazo|me+dio+corriente|electrocut*|toque+eléctrico|da+toques
      herid*|lesión|lesiones|puntos+de+sutura|sangr*|me+corté|se+cortó+el+dedo|me+he+cortado|cortó+la+mano
      hospital|urgencias|ambulancia|médico ~9 & tuv*|acab*|quem*|cort*|llevar*|culpa|por+su|herid*|atend*|fui|fuimos
      alergia|alérgic*|sarpullido|erupción|ronchas|hinchazón|intoxic*|envenen*|tóxic*|gases|fuga+de+gas -- hipoalergénic*|antialérgic*
      niño|niña|bebé|hijo|hija|nieto|perro|gato ~8 tragó|tragado|atragant*|quemó|cortó|herid*|lastim*|intoxic*|ingirió
      tragó|atragant*|asfixi*|ahogó
      peligro|peligroso|peligrosa|riesgo ~3 -- correr+el+riesgo|riesgo+de+que+no+llegue|pasar+peligro
    `,
    chargeback: `
      contracargo|contracargos|chargeback|retrocesión
      disput* ~6 cargo|cobro|pago|banco|tarjeta|paypal|importe
      reclamar*|reclamaré|reclamación|devolver|anular|retroceder|devuelva|reclame|disputa|disputar ~5 banco|tarjeta|paypal|visa|mastercard -- dinero+a+mi+tarjeta|importe+a+la+tarjeta|reembolso|dinero+a+la+tarjeta
      banco ~6 devuelva|anule|retroceda|reclam*|disput*|bloque*
      desconocer ~2 cargo|compra
      caso|disputa|reclamación ~2 en ~1 paypal|klarna
      protección ~2 comprador
    `,
    fraud: `
      nueva|nuevo|otra|otro|diferente|distinta|siguiente|cambio ~3 cuenta|datos|número ~2 bancari*|corriente|de+cuenta|banco
      cambi* ~4 cuenta|datos|número ~2 bancari*|banco
      reembolso|dinero|transferencia|abono|devolución|transferir|ingresar|ingresen|depositar|depositen ~9 otra+cuenta|otra+tarjeta|siguiente+cuenta|esta+cuenta|nueva+cuenta|cuenta+de+mi|tarjetas+regalo|bitcoin|criptomoneda*|iban|clabe|western+union|cuenta+distinta
      reexpedidor|reexpedición|transitario|casillero|forwarder|freight|consolidador ~4 & enví*|mand*|dirección|cambi*|entreg*
      no ~3 localizable|contactar*|llamar* ~2 por? ~1 teléfono
      no ~1 llamen|llame|contacten ~3 a|al|teléfono|titular|cliente
      confidencial|en+secreto|entre+nosotros|discreción ~2 -- aviso|mensaje+es+confidencial|es+confidencial|puede+contener|información+confidencial|carácter+confidencial
      en ~1 nombre ~1 de ~4 titular|cliente
      hacke*|hackead*|comprometid* ~3 & cuenta|correo
      robaron|robada|clonad* ~3 tarjeta
      yo ~1 no ~2 hice|realicé ~3 pedido|compra|ningún
      tarjetas ~1 regalo ~3 & compr*|código*|enví*
    `,
    manipulation: `
      ignor*|olvid*|omit*|descart*|salt*|anul*|desobede*|pas*+por+alto|suspend* ~6 @rules
      instrucciones|reglas|órdenes|normas|indicaciones ~2 anteriores|previas|originales|iniciales|internas|ocultas|nuevas -- entrega
      mensaje|aviso|orden|instrucción|nota|prompt ~2 de|del ~1 sistema
      modo ~2 desarrollador|administrador|mantenimiento|libre|dios|sin+restricciones|prueba|depuración|debug|admin
      como ~3 ia|modelo+de+lenguaje|inteligencia+artificial|asistente+virtual|chatbot
      ahora|desde+ahora|a+partir+de+ahora|a+partir+de+esta+línea|partir+de+aquí ~3 eres|serás|actúa*|responde*|usted+es|es+usted|vas+a|debes|deberás
      eres ~3 @assistant|atendente|un+asistente
      actúa|actúe|compórtate|compórtese|finge|finja|hazte+pasar|haga+como ~1 como|que|por|si ~3
      estimado|hola|atención|para|al|nota+para|mensaje+para|instrucciones+para ~3 asistente|ia|bot|modelo+de+lenguaje|inteligencia+artificial|chatbot|sistema+automático|asistente+automático|asistente+virtual
      nota|notas|información|instrucción|instrucciones|mensaje|aviso para|al ~1 software|programa|sistema|robot ~2 respuesta|respuestas|contestación
      @assistant ~3 que ~2 lee|lea|procesa|procese|gestiona|gestione|responde|responda|leas
      asistente|sistema ~2 automátic*|virtual ~5 autorizad*|facultad*|habilitad*|debe|puede|deberá|aprobad*
      repite|repita|repetir|muestra|muestre|revela|revele|imprime|imprima|enumera|enumere|copia|copie|transcrib*|escribe+literalmente|dime|dígame ~7 @rules|configuración|contraseña|claves|umbrales|prompt -- instrucciones+de+uso|instrucciones+de+devolución|instrucciones+de+montaje|instrucciones+de+lavado|instrucciones+para
      instrucciones ~4 te|le|que+te|que+le ~3 dieron|dado|dio|dadas|recibido|recibiste
      responde|responda|respondan|conteste|contesta|contesten|escribe|escriba|confirme|confirma|devuelve|devuelva|diga|di ~6 exactamente+esta|exactamente+con|exactamente+lo+siguiente|exactamente+la|textualmente|literalmente|palabra+por+palabra|solo+con|únicamente+con|sólo+con|la+frase|la+siguiente+frase|esta+frase|json|nada+más+que|las+palabras
      no|sin ~2 menciones|mencione|mencionen|digas|diga|digan|informes|informe|avises|avise|notifi*|reveles|revele|muestres|involucr*|escal* ~6 personal|empleados|humano|humanos|equipo|nadie|agente|agentes|este+mensaje|este+párrafo|esta+nota|supervisor|esta+instrucción|compañeros
      sin|no+requiere|no+hace+falta|no+necesita|ninguna|innecesaria ~3 aprobación|revisión|autorización|validación|verificación|confirmación|intervención ~2 humana|manual|adicional|previa
      ya ~4 verificad*|aprobad*|autorizad* ~4 por|equipo|dirección|fraude|seguridad|gerencia -- pago|pedido+ya|devolución
      verificad*|aprobad*|autorizad* ~2 por ~3 equipo|dirección|gerencia|fraude|seguridad|departamento|sistema
      trata|trate|traten|considera|considere|marca|marque|clasifica|clasifique|clasifícalo|etiqueta|etiquete|da+por|dé+por ~6 verificad*|aprobad*|seguro|confiable|resuelto|consulta+de+estado|estado|superad*|prioritari*|rutina|autorizad* -- etiqueta+de
      controles|comprobaciones|verificaciones|comprobación|verificación ~4 superad*|suspendid*|desactivad*|anulad*|omitid*
      todos|otros|demás|lista|listado ~3 clientes|usuarios|compradores ~7 & nombre|nombres|dirección|direcciones|correo|correos|datos|listado|lista|teléfono* -- mis+pedidos|nuestros+pedidos|todos+los+pedidos+que+hice|otros+clientes+que|nuestros+clientes|mis+clientes
      datos|base+de+datos|lista ~2 de ~2 clientes|otros|otro+cliente -- nuestros
      ejecut* ~3 función|comando|acción|herramienta|reembolso|directamente|código|siguiente
      jailbreak|prompt|credenciales|panel+de+admin
      muestra|muestre|enumera|enumere|lista ~4 contenido|archivos|ficheros
      inicio|fin ~2 del? ~1 mensaje|instrucciones|sistema ~2 sistema|ocult*
      a ~1 partir ~1 de ~1 aquí ~5 asistente|automátic*|sistema|ia|procesamiento
      código ~1 de ~1 autorización|aprobación|liberación|anulación
      otros|otras ~1 bots|asistentes|ia ~3
      tu|su ~2 tarea|objetivo|función|misión ~2 es|ahora
      esto ~2 es ~2 una ~1 prueba|simulación ~5
      interna|interno ~2 ia|asistente|bot|agente|procesamiento|automático & instrucción|nota|consigna|aviso
      instrucción|consigna|nota|directiva ~1 interna ~5 ia|asistente|bot|agente|procesamiento|sistema
      nota|aviso|mensaje|información|indicación para|a|al ~2 atención|servicio|soporte|asistencia|sistema|respuesta ~3 automátic*|automatizad*|virtual|digital
      inclu*|añad*|agreg*|insert*|escrib*|ponga|pon ~3 respuesta ~4 frase|oración|leyenda
      inclu*|añad*|agreg*|insert*|escrib*|ponga|pon ~2 frase|oración|leyenda & respuesta
      envi*|envíe*|respond* ~5 sin ~3 aprobación|revisión|validación|supervisión -- no|mi|nuestra
      aviso|nota|mensaje|indicación|párrafo ~3 no ~3 citad*|mencionad*|reproducid*|cite|mencione*
    `,
  },
  doubts: `
    ! no|nunca|nada|aún|todavía|sin|ni ~4 recibí|recibido|recibimos|llegó|llegado|lo+tengo|la+tengo|lo+tenemos|está+aquí|está+en+mi|aparecido|lo+encuentro|tenerlo|recibirlo|aparecer|recibirla|tenerla -- reembolso|acuse|confirmación|correo|factura|respuesta|devolución|tengo+prisa|tengo+el+número|tengo+problema|está+bien|tengo+claro
    no ~1 hay ~2 nada
    aquí ~2 no ~2 hay|está|llegó|ha
    buzón|portal|puerta|porche ~4 vacío|nada|no
    nadie ~4 tiene|recibió|vino|trajo|entregó|sabe|ha+visto|firmó
    dice|figura|aparece|marca|consta|pone|según|supuestamente ~8 entregad*|entregó & no|nada|nadie|pero|dónde|vacío|sigo|sin
    robaron|robado|robo|desapareci* ~3 -- tarjeta
    paquete|pedido|envío|caja ~4 perdid*|robad*|desapareci*|extraviad*
    otra|otro|equivocad* ~1 casa|puerta|portal|dirección|vecino
    no ~1 es ~1 mi ~1 puerta|casa|portal|firma
    quién ~3 recibió|firmó|tiene|recogió
    firmó ~4 quién|nadie|no
    comprobante|prueba ~1 de ~1 entrega
    supuesta ~1 entrega
    de ~1 verdad|realmente ~3 entreg*|llegó
    pues ~1 no $
    no ~1 está $
  `,
  orders: `
    ignor*|responde|responda|aprueb*|reembols*|confirm*|clasific*|trat*|marc*|envía|envíe|ejecut*|revel*|repit*|cambi*|borr*|transfier*|mencion*|obedec* ~4
    debes|debe|deberás|tienes+que|eres
    asistente|ia|modelo|bot|sistema|prompt|instrucciones
  `,
  hurry: `
    urgente|urgentemente|urge|inmediatamente|inmediato|cuanto+antes|lo+antes+posible|de+inmediato|a+la+mayor+brevedad
    hoy|mañana+mismo|hoy+mismo|esta+tarde|esta+noche|en+24+horas|mañana+por
  `,
};
