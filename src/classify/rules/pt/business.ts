// Portuguese: what a mail says that writes as a firm: quotes, purchase orders, and notices of suppliers and carriers. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const business: IntentRules = {
  quote_request: {
    asks: `
      preço|preços|valor|valores ~2 para|de|por ~2 @several ~2 unidades|peças|cadeiras|mesas|caixas|canecas|jogos|conjuntos -- cobr*|paguei|fatura|reembols*|reajust*
      faz|fazem|fazes|sai|sairia|fica|ficaria ~1 quanto|por+quanto ~5 -- frete|envio
      temos|tenho|somos|gerimos|abrimos|abrir ~4 pousada|hotel|restaurante|café|escola|creche|clínica|loja|hostel|airbnb|empresa|condomínio|alojamento+local ~9 preciso|precisamos|queremos|queria|procuramos|gostávamos|interessad* ~5 -- comprei|recebi|encomendei
      preciso|precisamos|queremos|procuramos|interessad* ~4 <n>|dúzias|umas|cerca ~9 & quanto|preço|faz|orçamento|valores|condições|desconto -- paguei|cobr*|oc
      orçamento|orçar|cotação|cotações|cotar|cotem|cotizar ~5 -- aprovamos|aprovo|aceitamos|conforme+a+cotação|conforme+cotação|segundo+a+cotação|aceite|aprovada
      proposta|propostas ~5 -- aceitamos|aprovamos|vender|nossa+proposta|apresentar+uma|parceria
      melhor|boa ~1 preço|oferta|proposta|condição|condições ~4 -- especial|sem+receita
      preço|preços|tabela|valores ~3 unitári*|revenda|atacado|grossista|por+quantidade|volume|empresa|empresas|quantidade|de+revenda|revendedor*|lojista* -- nossa+tabela|reajust*
      atacado|revenda|revendedor*|grossista|por+grosso|lojista ~3 -- nossa+tabela
      desconto|descontos|abatimento|precinho|preço+melhor|condições ~8 @several|levar|comprar|comprando|encomendarmos|encomendar|quantidade|fecharmos -- cupom|código|não+entrou|não+descontou|pagamento
      levar|comprar|encomendar|encomendarmos|comprando|preciso|precisamos|queremos|procuro|quer* ~4 @several ~9 desconto|preço|precinho|orçamento|proposta|valor|condições -- cobr*
      @several ~8 desconto|preço|precinho|orçamento|cotação|proposta ~3 -- cobr*|paguei|cupom|reembols*|reajust*
      que|qual|quanto ~3 preço|preços|valor|fica|ficariam|sairia|faz|fazem|seria ~5 @several -- cobr*|frete|reembolso|estorno|paguei|portes|envio
      preço ~2 me|nos ~1 fazem|fariam|fazes|consegue*
      fazem|fariam|conseguem|fazer ~2 um? ~1 precinho|desconto|preço+especial|condições ~4
      condições ~3 nos|me|especiais ~4 & hotel|quartos|quantidade|unidades|@several|empresa
      validade ~4 cotação|proposta|orçamento
      estender|prorrogar|melhorar|rever|baixar ~5 cotação|proposta|orçamento|preço|validade
      montar|montando|mobilar|equipar|renovar|mobiliar|equipando|decorar ~5 escritório|hotel|pousada|restaurante|escola|quartos|clínica|loja|apartamentos|alojamento
      brindes ~4 -- recebi
      logótipo|logotipo|logo|personalizad* ~4 & preço|unidades|orçamento|@several|quanto
    `,
    tells: `
      orçamento|cotação|atacado|revenda
      temos|tenho|somos ~3 loja|hotel|pousada|restaurante|empresa|escola|café|alojamento -- comprei
      brindes ~2 de|para ~1 empresa|empresas|clientes
    `,
    hints: `
      preço|proposta|desconto|orçamento
    `,
    subjects: `
      orçamento|cotação|preços|proposta|atacado|revenda|preço+por+volume|brindes|desconto|tabela -- aprovamos|conforme|reajuste|código|comercial
      preço <n>
    `,
  },
  purchase_order: {
    asks: `
      precisamos|aguardamos|falta|solicitamos|agradecemos ~2 do|o|de ~1 aceite ~4
      receberam|recebeu ~2 nossa|nosso ~1 oc|po|nota+de+encomenda|ordem+de+compra|requisição ~3
      segue|seguem|envio|envia+se|aqui+vai|mando ~2 nossa|nosso ~1 encomenda|pedido|requisição ~6 -- fatura|transportadora|devolv*
      confirmamos ~3 encomenda|pedido ~2 de ~1 <n> ~6 -- vossa|seu|sua
      documento|documentos|ficheiro|pdf ~4 anexo ~3 & encomenda|pedido|oc|compra|secretárias
      solicitamos|favor|agradecemos|aguardamos ~3 aceite|aceitação ~6
      preço ~1 negociado|acordado|combinado|contratado|fechado ~3
      encaminhamos|encaminho|enviamos|envio|remetemos|segue|anexamos ~5 pedido ~1 de ~1 compra ~5 -- seu|nossa+fatura|cancel*
      adjudic* ~5
      vimos|venho|pretendemos|vamos ~2 adjudicar|formalizar|confirmar+a+encomenda|encomendar|colocar ~6 -- reclam*
      na ~1 sequência ~4 proposta|orçamento|cotação ~5 & encomend*|adjudic*|anexo|confirm*|aceit*
      segue|seguem|anexo|anexa|anexamos|junto|em+anexo|envio|enviamos|remetemos|remeto|encaminho|encaminhamos|mando ~6 oc|po|ordem+de+compra|ordem+de+encomenda|nota+de+encomenda|requisição|documento+de+encomenda|pedido+de+compra|nosso+pedido|nossa+encomenda -- seu+pedido|vossa+encomenda|nossa+fatura|cancel*|anul*|comprovante|proforma
      oc|po|ordem+de+compra|nota+de+encomenda|pedido+de+compra|requisição|documento+de+encomenda ~6 anexo|anexa|em+anexo|segue|rev|revisad*|revist*|substitui|confirma|confirmem|acus* -- sua+oc|vossa|cancel*|anul*|nossa+fábrica|fatura|referente|rastreio|estado|previsão|comprovante
      oc|po|ordem+de+compra|nota+de+encomenda|documento+de+encomenda ~9 confirm*|acus*|assinad*|process* -- anul*|cancel*|alter*|entreg*|estado|previsão|status|recebemos+apenas|aumentar|quando
      acus* ~3 recebimento|receção|recepção|recibo ~4
      @want|desejamos|vamos|serve|gostaríamos|venho ~5 encomendar|comprar|fechar+um+pedido|fechar+pedido|colocar+um+pedido|fazer+a+seguinte ~3 seguinte|seguintes|abaixo|<n>|um+pedido|os|lista -- orçamento|preço|devol*|troc*|desconto|cotação|rápido|outra|se
      serve ~2 presente ~4
      queiram|favor|solicitamos ~2 fornecer|fornecimento|faturar|processar ~6 -- fatura+corrig*|orçamento|cotação|segunda+via
      forneçam|fornecer|fornecimento ~5 <n>|conforme|unidades -- não
      conforme|segundo ~3 cotação|proposta|orçamento|requisição ~4 -- site
      aprovamos|aprovo|aceitamos|aprovada|aprovado|aceito|adjudicamos ~3 cotação|proposta|orçamento
      podem ~1 faturar ~3 pedido|encomenda|oc
      contrato|pedido ~1 aberto|quadro
      chamada ~4 contrato
      preço ~1 acordado|combinado|acertado
      a ~1 <n> ~1 dias & encomend*|pedido|oc|comprar|compra
      <n> ~1 dias ~4 como ~1 sempre|habitual|costume
      fechar|fazer ~2 um? ~1 pedido ~3 <n> ~5 -- desconto|preço
      devolver|devolução|devolvam ~3 via|cópia|assinad*|com+data ~4 & oc|preços|encomenda|documento|prazos
    `,
    tells: `
      ordem+de+compra|nota+de+encomenda|documento+de+encomenda -- sua|vossa|anul*|cancel*|estado|previsão|fatura|destino|expedição|quando
      ^ segue ~1 oc|po|pedido|ordem
      faturad*|pagamento+a & pedido|encomenda
    `,
    hints: `
      oc|po|ordem+de+compra|nota+de+encomenda
    `,
    subjects: `
      ordem+de+compra|oc|nota+de+encomenda|pedido+novo|novo+pedido|acuse|compra+faturada|conforme+cotação|fornecimento|contrato -- anul*|cancel*|fatura|sua|vossa|previsão|divergência|avarias|quantidade|pod|falta|incorret*|alteração|atraso
      encomenda <n>
    `,
  },
  supplier_notice: {
    asks: `
      avisar|informar|comunicar|dizer ~2 que ~8 embarcaram|embarcou|embarcam|saíram|seguiram|despachámos|despachamos|carregámos|carregamos|expedimos|enviámos ~3 -- meu|minha|onde|recebi
      chegam|chega|chegarão|estarão|estará|descarregam ~2 no|ao|em ~2 armazém|depósito|centro|cd|doca ~2 vocês|vosso|vossa|seu|vós ~4 -- quando|já
      vosso|vossa|seu|sua ~1 pedido|encomenda|oc <id>|<n>|nh ~5 -- meu|minha|onde|quando
      mando|mandamos|segue|envio|enviamos|vai ~2 nota|nf|guia|fatura|nota+fiscal ~2 junto|com|pelo ~3 motorista|carga|mercadoria|camião|caminhão|transportador*
      encomendada|encomendado|encomendadas|encomendados|pedida|solicitada ~1 por ~1 vós|vocês|si ~6
      seu|sua|vosso|vossa ~1 pedido|encomenda ~5 pronto|pronta ~3 -- meu|minha
      que ~2 nos ~1 fizeram|encomendaram|pediram|colocaram|adjudicaram ~5
      chega|chegam|entregue|segue|sai ~3 vosso|seu ~1 armazém|cais|depósito ~4 -- meu|minha|já|quando
      seu|sua|vossa|vosso ~1 pedido|encomenda|oc|ordem ~3 está|segue|chega|sai|foi|será ~6 trânsito|quinta|segunda|terça|quarta|sexta|hoje|amanhã|dhl|semana|armazém|expedid*|pront*|transportadora -- email|mensagem|diz|recebi|meu|minha|sms|dizendo|aparece|dizer|falando|onde
      não ~2 conseguiremos|conseguimos|poderemos|será+possível|podemos ~4 cumprir|entregar|fornecer|respeitar|embarcar|enviar ~6 & seu|sua|vossa|vosso|suas|vossos|prazo+acordado
      nova|novo ~1 previsão|data|prazo ~3 faturamento|embarque|expedição|entrega|produção ~4 -- qual|peço|solicit*|podem|minha|meu|podia
      preçário|lista+de+preços|tabela+de+preços|catálogo ~6 -- podem|queria|gostava|receber+a|enviem|enviar+me|tem|têm
      infelizmente|lamentamos|lamentavelmente ~8 seu|sua|vossa|vosso|vossos|suas ~1 pedido|encomenda|oc|ordem|pedidos|encomendas ~4
      informamos|comunicamos|avisamos|confirmamos|cumpre+nos ~3 que? ~2 vossa*|vosso*|seu|sua|suas|seus ~3 caixas|peças|paletes|encomenda*|mercadoria|produtos|artigos|pedido*|material|unidades ~7 -- meu|minha
      vossas|vossos ~4 seguem|saem|segue|estarão|ficarão|embarcam|foram ~4 transportadora|guia|amanhã|semana|hoje|pront*
      vossa|vosso|seu|sua ~1 encomenda|pedido|ordem|oc|po|nota+de+encomenda|ordem+de+compra|pedido+de+compra ~9 saiu|sai|atras*|sofrerá|enviad*|confirm*|pront*|pendente|embarc*|expedid*|segue|produção|chegará|saem -- foi+confirmado|a+minha|meu|queixa|email+dizendo|dizendo
      seu|sua|vossa|vosso ~1 pedido|encomenda|oc|ordem <id>|<n> ~4 -- minha|solicitamos|gostaria|podem|informem|quando|onde
      agradecemos|obrigado+pelo|obrigado+por|gratos+pelo ~1 o|a? ~1 seu|sua|vosso|vossa|preferência ~1 pedido|encomenda|ordem
      confirmamos ~4 seu|sua|vossa|vosso|seguintes|quantidades|prazos ~4 -- recebimento+do+pagamento
      lamentamos|informamos|comunicamos|avisamos|cumpre+nos ~3 informar|comunicar|que|vos|lhes ~6 -- mudámos|mudança|que+não+recebemos|que+ainda+não+recebemos|morada|endereço
      nossa|nosso ~1 fábrica|produção|armazém|depósito|linha+de+produção|unidade+fabril|forno ~6 & seu*|sua*|voss*|férias|encerra*|pront*|saiu|avari*|pedido*|embar*|saem -- entregar|endereço|para+o+nosso
      vossas|vossos|suas|seus|vossa ~2 travessas|peças|artigos|paletes|mercadoria|produtos|caixas|encomendas ~4 saem|seguem|estão+prontas|embarcam|saíram|seguirão|atras*
      fornecedor ~5 informamos|artigo|vosso|seu|qualidade
      vosso|seu ~1 fornecedor
      nossa|nossos ~1 tabela|preços|tarifas|lista ~6 -- cobr*
      reajust*|aumento ~4 preços|preço|tabela ~3 -- reclam*
      aviso ~1 de ~1 expedição|embarque
      proforma ~5 -- precis*|podem|enviar+me
      junto|segue|anexo|anexamos|enviamos ~4 nossa|vossa ~1 fatura|proforma|guia
      guia ~1 de ~1 remessa|transporte ~4 anexo|segue
      vosso|seu ~1 armazém|cais|depósito|doca ~5 & mercadoria|volumes|chegada|entregue|paletes|fatura -- retirar|recolher|levantar
      mercadoria ~6 pronta ~4 levantamento|recolha|retirada|coleta|embarque
      matéria ~1 prima
      deixará|deixarão ~1 de ~1 ser|fabricar|produzido
      descontinuad* ~3 & informamos|fornecedor|vosso|catálogo
      férias ~1 coletivas
      enviem|façam|coloquem ~2 seus|vossos|os+vossos|os+seus ~1 pedidos
      linha ~2 <n> ~8 pendente|nova+data|atras* & sua|vossa|nossa+fábrica
      nova ~1 data ~2 embarque|expedição|produção
      enviar|entregar|fornecer ~2 <n> ~2 das|dos ~1 <n> ~6 encomend*|pedi* -- só|falta|recebemos
      saldo ~3 segue|embarca|semana|fica+para
      @several ~3 que ~1 encomendaram|pediram|solicitaram
    `,
    tells: `
      seu|sua|vossa|vosso|suas|vossas ~1 pedido|encomenda|oc|ordem|nota+de+encomenda|encomendas|pedidos -- email|mensagem|diz|recebi|meu|minha|sms|dizendo|aparece
      caro|prezado|estimado|estimados|caros ~1 cliente|clientes
      a ~1 partir ~3 janeiro ~4
      vencimento ~3
      prezado ~1 cliente
      semana <n>
    `,
    hints: `
      vossa+encomenda|seu+pedido|fornecedor|fábrica|paletes
    `,
    subjects: `
      vossa|seu|sua ~1 encomenda|pedido|oc -- foi+confirmad*|foi+recebid*|a+caminho|problema|dúvida|re|estado|onde|quando|foi+confirmado|sua+encomenda
      proforma|reajuste|reajuste+de+preços|aviso+de+expedição|mercadoria+pronta|entrega+parcial|artigos+descontinuados|férias+coletivas|confirmação+de+pedido|saldo
    `,
  },
  carrier_notice: {
    asks: `
      recolha|coleta ~5 nas|em ~1 vossas|suas ~1 instalações
      vossas|suas ~1 instalações ~4 -- visitar
      falta ~1 de ~1 viatura|veículo
      destinatário ~9 & indique*|informe*|nossa|volume ~6 -- puseram|consta|diz|estava|mim
      tentámos|tentamos ~1 entregar|a+entrega
      seu|sua|vosso|vossa ~1 envio|expedição|recolha|coleta|remessa|objeto|reclamação|volume ~9 -- meu|minha|onde|empresa+está
      envio|remessa|expedição|objeto|encomenda|volume|conhecimento <id>|<n> ~6 retid*|saiu|entregue|base|centro|encontra|distribuição|reparto|devolvid* -- meu|minha|onde|não+recebi|nunca|mas -- envio|remessa|encomenda|volume|objeto ~9 ?
      objeto ~2 saiu ~2 para
      saiu ~1 para ~1 entrega ~3 -- meu|minha|ainda|quando|mas|desde|diz|onde
      destinatário|expedidor|consignatário ~9 -- meu+pacote|minha|ausente|eu
      remetente ~8 & nossa|nosso|seu+envio|volume|indi*|forneça*|recusad*|retorno -- minha|meu
      coleta|recolha ~4 agendada|programada|confirmada|prevista|efetuada
      nosso|nossa ~1 motorista|camião|caminhão|viatura|transporte|veículo|estafeta ~5 passa*|recolh*|colet*|carreg*|retir*|lev*
      passa|passará|passaremos ~4 carregar|recolher|coletar|retirar|levantar ~5 paletes|volumes|mercadoria|caixas
      nossa|nosso ~1 base|plataforma|terminal|centro|armazém+central|filial|hub ~4 -- entregar
      triagem|desembaraço|conhecimento ~5 & seu|sua|volume|envio|comprovante|solicit*|<n> -- meu
      assinado|recebido ~1 por , ~2
      indiquem|indique|informe|informem ~4 prosseg*|devolv*|continu*|morada+válida|endereço+válido
      sobretaxa|sobretaxas|adicional+de ~6
      coletas|recolhas|entregas ~6 suspens*|interromp*|condicionad*
      comprovante|comprovativo ~1 de ~1 entrega ~5 solicitado|anexo|pedido|referente -- favor|não+recebemos|precisamos
      segue|anexo ~4 comprovante|comprovativo ~1 de ~1 entrega
      recusado|recusada ~2 pelo|por ~1 destinatário|recebedor
      em+retorno|devolvid*|retorno ~3 para|ao ~1 remetente|expedidor -- minha|meu|porque|porquê
      mensagem ~1 automática
      código ~1 ncm|pautal
      fatura ~1 comercial
      que|volumes ~3 enviar|expedirem|despach* ~1 connosco|conosco
    `,
    tells: `
      próximo ~1 dia ~1 útil
      entrega ~1 prevista -- nossa|minha|qual
      protocolo ~2
    `,
    hints: `
      expedição|envio|volume
    `,
    subjects: `
      envio <id>|<n>
      coleta+agendada|recolha|comprovante|aviso+de+serviço|não+entregável|sobretaxas|envio+retido|tentativa+de+entrega
    `,
  },
};
