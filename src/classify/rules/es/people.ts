// Spanish: what a mail says that wants of people: to complain, to be called, their data, or nothing at all. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const people: IntentRules = {
  complaint: {
    asks: `
      reclamo|reclamos|reclamación ~4 que|hice|por|sobre|presenté|puse -- etiqueta|seguro
      trato ~3 de|del|recibido|repartidor|empleado
      queja|quejas|quejarme|quejarnos|reclamación+formal|hoja+de+reclamaciones|poner+una+reclamación|presentar+una+reclamación ~4
      inaceptable|indignante|intolerable|vergonzoso|lamentable|pésim*|indignad*|increíble+que|penoso|desastre|impresentable*|inadmisible|abuso|burla|patético|bochornoso
      vergüenza -- vergüenza+preguntar*|vergüenza+escribir*|vergüenza+molestar*|poco+de+vergüenza|vergüenza+reconocer*|vergüenza+admitir*|vergüenza+confesar*
      decepcionad*|insatisfech*|molest*|disgustad*|enfadad*|enojad*|furios*|hart*|cansad*|malestar|descontent*|defraudad*|frustrad* ~4 -- no+quiero+molestar|disculpe|perdon*|molestia|molestias
      peor|mala|mal|malísim*|horrible|terrible|deficiente ~1 servicio|empresa|atención|experiencia|trato|tienda|compañía
      mala ~1 educación|experiencia
      maleducad*|grosero*|grosera*|falta+de+respeto|prepotente*
      ! nadie|no ~4 contesta|contestan|responde|responden|respondido|contestado|atiende|coge|coger|hacen+caso|dan+respuesta|responden+correos -- no+hace+falta|necesario|no+responder|responde+a+lo+que|contesta+a+lo+que|responde+lo+que
      sin ~2 respuesta|contestación ~4 -- quedo
      tercer|tercera|segundo|segunda|cuarta|quinta|enésima ~1 vez|correo|mensaje ~5 & escrib*|sobre|correo|mando|les|pregunt*|reclam*|mismo|ignoran|vez -- primera|en+vez
      escrito|llamado|escribí|llamé|reclamado ~4 veces|varias|repetid* -- cobr*
      ignoran|ignorar|ignorando|ignorado -- ignoren
      cada ~1 vez ~4 distint*|otra+cosa|diferente|historia|excusa
      historia|historias|versión|excusa ~1 distint*
      nadie ~2 tiene ~3 decencia|educación|vergüenza
      he ~1 perdido ~3 horas|tiempo
      nunca ~3 compro|compraré|vuelvo|volveré|comprar
      no ~2 vuelvo ~2 a ~1 comprar*
      ladrones|estafa|estafadores|timo|fraude|sinvergüenzas|ladrón|robo+es
      excusas|mentiras|promesas
      prometieron|prometido|prometen ~6 nunca|no|veces|distint*|llam* -- reembols*
      qué ~1 desastre|vergüenza
      qué falta ~1 de
      les ~1 importan ~3 clientes
      pérdida ~1 de ~1 tiempo
      exijo|exigimos ~4
      compensación|indemnización ~3
    `,
    tells: `
      mierda|carajo|coño|joder|puta|pinche|maldit*
      reseña|reseñas|opinión ~3 negativa|mala|publicar
    `,
    hints: `
      otra+vez|sigo|todavía
    `,
    subjects: `
      reclamo|mi+reclamo|mi+queja
      queja|reclamación|decepcion*|inaceptable|vergüenza|mal+servicio|nunca+más|harto|harta|mala+experiencia|tercera+vez|nadie+contesta|estafa -- reclamación+<id>
    `,
  },
  human_request: {
    asks: `
      que ~1 me ~2 llame|llamen|contacte|telefonee ~3 persona|alguien|humano|responsable
      persona ~2 de ~1 carne
      atender*|atienda*|atendéis ~3 alguien|persona|humano|agente
      alguien|persona ~2 de ~1 verdad|real|carne+y+hueso
      hablar|conversar|comunicarme|contactar|platicar ~3 con ~4 persona|alguien|humano|agente|representante|encargado|encargada|responsable|supervisor|supervisora|gerente|asesor|operador|gestor|empleado|atención -- hablé
      llamar|llamarme|llamarnos|llamaran|llámenme|llamen|llámeme|llámame|telefonear ~3 -- prometieron|llamaban|no+llam*|a+mi+puerta|repartidor|nunca|decencia
      que ~3 llame ~3 -- nadie
      me|nos ~2 puede|pueden|podría|podrían ~2 llamar ~3
      agradecería|gustaría|quiero ~3 que ~1 me ~1 llam*
      devuélvan*|devolver ~2 la? ~1 llamada
      teléfono ~7 & contact*|llamar|hay|hablar|atención|cuál -- mi+teléfono+de|quiten|repartidor|sin+teléfono|por+teléfono+me|coge+el|nadie|trato|personal+de
      número ~1 de ~1 teléfono -- mi+número|quiten
      me ~1 llamaría|llamarían ~3
      persona ~2 real|verdad|física|contacto
      ser ~1 humano
      persona ~1 de ~1 contacto
      eres|es|son ~2 robot|bot|máquina
      no ~3 robot|bot|máquina|chatbot
      chatbot|bot|robot ~5 no ~2 entiende
      respuestas|mensajes|contestaciones ~1 automátic* ~4 -- este+es
      un|una agente|humano|operador ~2 por ~1 favor
      pás* ~3 con ~2 alguien|agente|persona|encargad*
      que ~3 encargado|responsable|supervisor|gerente|alguien ~4 contact*|llame|ponga|escriba
      alguien ~3 llamar*|llame|contacte|atienda|atender*
      atenderme|atiéndanme|me+atienda ~4 empleado|persona|alguien|humano
      puede|pueden ~2 atenderme
      mi|nuestro ~1 gestor|ejecutivo|comercial ~2
    `,
    tells: `
      un|una|el|la|su|al|con|algún ~1 supervisor|supervisora|encargado|encargada|gerente|responsable
      teléfono|llamada
      ponga|pónganse|ponerse ~2 en ~1 contacto
    `,
    hints: `
      persona|agente|alguien
    `,
    subjects: `
      hablar|llamen|llámenme|llamada|teléfono|agente|persona|supervisor|encargado|robot
    `,
  },
  privacy_request: {
    asks: `
      relación|lista|listado|historial|copia ~3 compras|pedidos|órdenes ~2 del|de ~2 sr|sra|señor|señora|cliente|clientes|marido|esposa|ex|otro|otra ~6
      datos|dirección|direcciones|compras|pedidos|teléfono ~3 de|del ~1 otro|otra|tercero|ex ~1 cliente|persona|marido|mujer|esposa|novio|novia ~3
      borr*|elimin*|suprim* ~3 todo ~6 mí|mi|guardan|tienen|saben
      rgpd|gdpr|lopd|lopdgdd|arco|protección+de+datos|habeas+data ~4
      borr*|elimin*|suprim*|cancel*|quit*|destruy*|cerrar|cierro|cierren ~5 cuenta|datos|información|perfil|registro|registros|mi+correo|base+de+datos -- artículo|pedido
      acceso|copia|saber|conocer|qué|cuáles ~6 datos ~3 -- bancarios|de+la+orden|fiscales|pago|técnic*|seguimiento|envío
      datos ~2 personales|míos|mios|sobre+mí|sobre+mi
      datos ~6 tienen|guardan|tratan|conservan|usan|almacenan|tengan|comparten
      derecho ~4 acceso|supresión|olvido|rectificación|oposición|portabilidad
      oposición ~3 tratamiento
      retiro|retirar|revoco|revocar ~3 consentimiento
      delegado|responsable ~2 de? ~1 protección
      de ~1 dónde ~3 sacaron|obtuvieron|tienen ~4 correo|dirección|datos|teléfono
      filtr* ~4 & datos
      solicitud ~1 de ~1 acceso
      baja ~4 boletín|newsletter|lista|base|publicidad|correos
      darme ~2 de ~1 baja
    `,
    tells: `
      mis ~1 datos
      sáquenme|sacarme|quítenme|bórrenme ~3
      nunca ~2 di|dimos|autoricé ~2 permiso|consentimiento|mi
      privacidad
    `,
    hints: `
      datos|privacidad
    `,
    subjects: `
      rgpd|gdpr|protección+de+datos|borrar+cuenta|cerrar+cuenta|derecho+de|derechos|datos|consentimiento|solicitud+de+acceso|filtración|baja -- desistimiento|fiscales|pago
    `,
  },
  no_reply_needed: {
    asks: `
      olvidadlo|olvídenlo|olvidalo|olvídalo ~6 -- dinero|reembols*|cancel*
      acaba|acaban ~1 de ~1 llegar|entregar*|traer* ~5 -- pero|no|rot*|falta|equivocad*
      funciona|va|quedó ~2 de+maravilla|perfecto|perfectamente|genial|fenomenal -- no
      ^ perfecto|genial|ok|vale|recibido|entendido|listo|excelente|estupendo|de+acuerdo|enterado|enterada|bien|okey|dale ~2 $
      ^ perfecto|genial|ok|vale|recibido|entendido|listo|excelente|estupendo|de+acuerdo|enterado|enterada ~3 gracias ~2 $
      gracias ~2 por ~6 ayuda|resolver*|avisar|aviso|informar|rapidez|atención|respuesta|solucion*|todo|confirmar|gestión|amable -- antemano|adelantado|pero
      ! no ~1 hace ~1 falta ~4 hagan|respond*|contest*|nada
      ! no ~1 es|hay ~1 necesari*|necesidad ~2 respond*|contest*
      sin ~1 necesidad ~1 de ~1 respuesta|responder
      solo|únicamente ~2 a ~1 título ~1 informativo
      para ~1 su ~1 información
      solo ~3 quería|quiero ~2 decir*|agradecer*|felicitar*|darles ~6 -- pero
      ^ olvíd* $
      olvídenlo|olvídelo|olvídalo
      olvíd* ~3 encontré|correo|anterior|mensaje
      ignoren|hagan+caso+omiso|omitan ~4 correo|mensaje|anterior
      ya ~2 se? ~1 solucionó|resolvió|arregló|encontré|apareció|está+resuelto|está+solucionado -- pero
      llegó|llegaron|recibí|recibido|recibimos|está|están|es ~8 perfect*|estupend*|precios*|maravill*|encanta*|fenomenal|bien|buen+estado -- pero|no|falta|faltan|solo|está+bien
      reembolso ~3 llegó|recibido -- no|pero|menos
      me|nos ~2 viene|va|parece ~1 bien|perfecto|genial -- hagamos|segunda|primera
      fe ~1 en
      ningún ~1 problema
      que ~3 buen|feliz|buena ~1 fin|día|semana|tarde
      feliz ~1 fin|día|semana
      buen ~1 fin ~2
      fue ~2 muy ~1 amable
      encantad* ~3 con
      felicidades|felicitaciones|enhorabuena -- ganad*|seleccionad*|ganó|ganaste|premio
    `,
    tells: `
      gracias ~4 $ -- favor|antemano|adelantad*
    `,
    hints: `
      gracias
    `,
    subjects: `
      gracias|agradecimiento|solucionado|todo+bien|resuelto|felicidades|para+su+información
    `,
  },
  spam: {
    asks: `
      pague|pagar|abone|abonar|paga ~8 <url> -- no+puedo|puedo+pagar|me+piden|error
      perdiendo ~2 ventas|pedidos|clientes|dinero & tienda|web|posicion*|nosotros|página
      posicionamos|posicionar|posicione ~4 -- estante
      agendamos|agendemos|agenda ~2 una? ~1 llamada|reunión|demo
      ganaste|ganó|ha+ganado ~4 -- peso
      seleccionado|seleccionada ~6 & tarjeta|reclam*|ganó|premio|celular|iphone
      aumente|aumenta|multiplique ~2 sus|tus ~1 ventas|pedidos|clientes|ingresos
      creamos|diseñamos|desarrollamos ~3 temas|webs|páginas|tiendas|aplicaciones|apps
      maqueta|demo|consulta|propuesta ~1 gratis|gratuita
      seo|backlinks|dofollow|posicionamiento|enlaces+patrocinados ~3
      primera ~1 página ~3 google
      artículo ~2 invitado|patrocinado
      desarrollo|desarrolladores|diseño ~3 web|apps|aplicaciones|móvil|páginas
      bitcoin|criptomonedas|cripto|forex|trading
      lotería|herencia|viuda|millones+de+dólares|beneficiario
      ganador|ganado|seleccionado|seleccionada ~6 premio|sorteo|dólares|euros
      préstamo|préstamos|financiación|financiamiento|crédito ~6 rápid*|sin+aval|ofrecemos|hasta -- nota+de
      viagra|cialis|farmacia|casino|apuestas -- estimada+farmacia|pedido|hola+farmacia|señores+farmacia
      contraseña ~4 caduca|expira|vence
      haga ~1 clic
      verificar|verifique ~3 cuenta|identidad
      buzón ~3 lleno
      seguidores|likes ~5
      base ~1 de ~1 datos ~2 de ~2 <n>|<id>|correos|empresas|clientes
      oferta ~1 especial
      duplique|gane|multiplique ~4
      ayudamos ~4 marcas|empresas|tiendas|negocios
      más|mayor ~2 tráfico
      he+visto|vi|visité|encontré ~2 su ~2 tienda|web|página|sitio ~6 & podría|mejor*|tráfico|ventas|ayud*
      charla|llamada|reunión ~3 de? ~2 <n> ~1 minutos
      agendar ~3 llamada|reunión & servicios|semana|presentar*
      presentarle|presentarles ~2 nuestros ~1 servicios
      marketing ~2 digital
      estricta ~1 confidencialidad
      inversión|inversiones ~5 plataforma|rentabilidad|garantizad*
      agencia ~3 seo|marketing|publicidad
      crecer ~4 anuncios|ventas|redes
      responda|responde|conteste|contesta|responder ~4 baja|stop|no+gracias ~3
      no ~3 recibir ~3 correos|mensajes|consejos|información ~4 -- pedido|sus+correos+sobre
      15|10|20|<n> ~1 minutos|minutitos|min ~6 martes|miércoles|jueves|lunes|viernes|semana|agenda|calendario|hueco -- repartidor|entrega|espera*|teléfono
      hueco|espacio ~3 agenda ~6 martes|jueves|semana|minutos
    `,
    tells: `
      somos ~4 agencia|equipo|empresa ~6
      auditoría ~2 gratis|gratuita
    `,
    hints: `
      oferta|web|marketing
    `,
    subjects: `
      ganaste|ganador|premio
      aumente|aumenta|multiplique ~2 pedidos|ventas
      google|seo|posicionamiento|ganado|criptomonedas|préstamos|seguidores|herencia|buzón+lleno|desarrollo+de+apps|artículo+invitado|farmacia
    `,
  },
};
