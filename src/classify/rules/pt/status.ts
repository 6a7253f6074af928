// Portuguese: what a mail says that asks where an order is, or whether it came through. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const status: IntentRules = {
  where_is_my_order: {
    asks: `
      que+dia|em+que+dia|que+data|em+que+data|a+que+horas|que+horas|qual+dia & entregue|entregaram|entregou|chegou|chegaram|deixou|deixaram|trouxe|trouxeram|recebemos|recebi -- reembols*|estorno|falta|faltam|partid*|quebrad*|devol*|fatura|errad*
      quando ~6 entregue|entregaram|deixaram|trouxeram|foi+entregue|nos+entregaram -- reembols*|estorno|falta|devol*|fatura|será|vai
      apontar|anotar|pôr|colocar|saber|preciso|precisamos|pede|quer ~6 dia|data|quando ~6 entreg*|chegou|trouxe*|deixa*|receb* -- reembols*|estorno|falta|devol*|fatura|alterar|mudar
      quem ~2 assinou|recebeu|aceitou ~4 -- ninguém|reclam*
      sai|saem|vai|segue|despacham ~3 esta|essa|nesta|nessa ~1 semana ~4 ou ~4 próxima|que+vem|outra|seguinte
      saber|dizer|ver|informar|como ~1 como? ~1 estão|vão|andam|está|anda ~2 estes|estas|esses|essas|os|as|ambos|ambas|meus|minhas ~1 dois|duas|três|pedidos|encomendas|<n>|<id>? ~1 $ -- devoluç*|reembols*
      trazem|entregam|levam|mandam|traz|entrega ~2 em|a|à|na|no|aqui ~1 casa|domicílio|porta ~1 ou ~6 ?
      tenho+de|tenho+que|preciso|devo|vou+ter+de|vou+ter+que|sou+eu+que|passo+eu ~2 ir|passar|vou ~1 buscar*|levantar*|retirar*|pegar*|lá? ~2 ? -- devol*|aviso|tentativa
      já ~1 lhes|lho|lha|o|a|eles? ~1 entregaram|deram|passaram|entregue|levaram ~2 à|a|ao|aos|para ~1 transportadora|eles|ups|dhl|ctt|correios|fedex|transportador ~2
      entregaram|deram|passaram ~1 a|à|para|pra ~1 eles|elas|transportadora|ups|dhl|ctt|correios|fedex ou ~5 ?
      continua|está|ainda ~2 em|no|na|com ~1 vosso|seu|vossa|vocês|o? ~1 armazém|depósito|loja|estoque|mãos|galpão ~3 ?
      diz|indica|aparece|mostra ~3 ainda ~1 não ~2 receberam|têm|tem|foi+recebid*|recebeu ~3 & pacote|encomenda|objeto|pedido|volume -- reembols*|entregue+mas
      ficar|fico|esperar|espero|estar ~2 em ~1 casa ~3 ? -- levantar|devol*
      que+dia|em+que+dia|em+que+data|qual+o+dia|quando ~2 chegou|foi+entregue|me+entregaram|entregaram|recebi ~2 o|a|meu|minha ~2 @order|@parcel ~2 -- @money|devol*|errad*|partid*|quebr*|diz|consta
      @order|@parcel ~4 foi entregue ~2 ? -- diz|consta|aparece|vizinh*|não|@money|@aside
      ^ que|qual|em+que dia|data ?
      data|dia|hora ~1 em ~1 que ~1 foi|fora ~1 entregue|enviado|enviada|expedido|expedida -- etiqueta|diz|consta|@money|@aside
      acham|acha|achas ~2 que ~2 chega|vem|chegam|dá|entregam ~4 ? -- @money|@aside|@ifbuy
      @order|@parcel ~3 está|anda|vai|ficou ~1 onde ~1 ? -- @money|@aside
      eta ~4 -- @money|cotação|@aside
      dados ~2 do|da|de ~1 transportador|transportadora|transporte|rastreio|expedição|envio ~3 -- altera*|@aside
      indicação|informação|confirmação|aguardamos|aguardo|agradecemos|agradeço|solicitamos|solicito|peço|pedimos ~3 data|prazo|dia|previsão|horário ~2 de|da|do|para ~1 entrega|chegada|expedição|envio|embarque|recebimento ~6 -- aceite|em+anexo|@money|orçamento|cotação|preço|alterar|alteração|confirmem+preços|@aside
      passou|passaram|passou+se|passaram+se|decorreu|decorreram ~3 semana|semanas|dias|mês|prazo ~6 & @order|encomend*|comprei|paguei|artigo|produto|armazém|envi* -- @money|devol*|mandei|resposta|@aside
      não ~2 saiu|saíram|seguiu|saído ~2 do|da|de ~2 armazém|depósito|vosso|vocês|loja|centro ~3 -- @aside
      pensam|tencionam|pretendem|vão|conseguem|contam ~2 enviar|enviá|mandar|mandá|expedir|expedi|despachar|entregar|entregá ~4 ? -- orçamento|fatura|outro|outra|certo|certa|nota|catálogo|etiqueta|para+cá|@money|@aside
      ver|verificar|checar|confirmar|saber|dizer ~3 se ~2 já ~2 foi|está|saiu|seguiu ~3 -- @money|devol*|cancel*|confirmad*|registad*|recebid*|feita|feito|pago|@aside
      posicionar|posicione|posicionem|posicionar+nos|cobrando|cobrar ~5 entrega|embarque|pedido|oc|previsão|encomenda -- @money|duas|cartão|valor|@aside
      previsto|prevista ~2 receber|chegar|entregar|a+entrega|chegada ~4 -- @money|alterar|@aside
      está|vem ~1 vindo ~3 ? -- @money|@aside
      outro|outra|outros|outras|segundo|segunda|restante|resto ~1 já ~2 foi+postado|saiu|seguiu|foi+enviado|foi+enviada|foi+despachado|vem|chega|está+a+caminho ~3 ? -- @money|@aside
      @order|@parcel|meu|minha ~5 não ~2 chegou|chegaram|veio|saiu|foi+enviad*|foi+entregue|seguiu ~3 -- @money|entregue+mas|diz+entregue|consta|cancel*|devolv*|peça|peças|parafuso*|cabo|tampa|carregador|manual|troca|pagamento|@bill|dentro|caixa+não+veio|completa|completo|tudo|resposta|confirmação|email|lá+dentro|@aside
      ! não|nunca ~2 recebi|recebemos ~2 meu|minha|a|o|os|as|nosso|nossa|qualquer ~1 @order|@parcel|produto|produtos|mercadoria|artigos ~4 -- @money|entregue|consta|diz|cancel*|devolv*|@bill|assin*|@aside
      rastreio|rastreamento ~4 não ~3 funcion*|abr*|carrega*|localiza*|encontr*|reconhec*|dá+nada|mostra+nada ~3 -- @money|etiqueta|@aside
      código|número ~2 inválido|inexistente|errado & rastreio|rastreamento|ctt|correios -- @aside
      prazo|data ~4 venceu|passou|expirou|ultrapassad*|esgotou|terminou|estourou|furou ~3 -- boleto|devolução|devolver|pagamento|garantia|multibanco|cotação|validade|@aside
      perdi|apaguei|não+encontro|não+acho ~5 rastreio|rastreamento|código+de+envio -- devolução|@aside
      ! não|nunca ~2 recebi|chegou|chegaram|recebemos ~4 nem ~6 -- @money|resposta|fatura|entregue|responde*|@aside
      saber|perguntar|informações|informação|notícias|novidades|novas ~2 da|do|das|dos|sobre|acerca+da|acerca+do ~3 @order|@parcel ~3 -- @money|devolução|reclamação|troca|registad*|cancel*|alter*|stock|confirmad*|receberam|@aside
      saber|notícias|novidades|informação ~2 do|da|dos|das ~1 meu|minha|meus|minhas|nosso|nossa ~3 -- @money|devolução|reclamação|troca|conta|dados|cadastro|cotação|orçamento|pagamento|rma|@aside
      nada|ainda+nada ~1 ainda|até+agora|até+hoje|de+novo ~1 ? -- @money|resposta|@aside
      código|número|rastreio ~7 não ~2 dá|aparece|mostra|reconhecid*|encontrad*|existe|funciona|válido & ctt|correios|rastreio|site|transportadora|dhl|gls|dpd -- cupom|desconto|postal|pagamento|stock|reembols*|@aside
      hora|horas ~4 passa|passar|vem|vir|chega|chegar ~2 o|a? ~1 estafeta|motorista|entregador|carteiro|motoboy|transportadora|carrinha|entrega -- @aside
      preciso|precisava|quero|queria|gostava|precisamos|necessito|gostaria|queríamos ~4 data|dia|prazo|horário|hora|janela ~3 entrega|chegada|envio|expedição|embarque|recebimento ~5 -- aceite|em+anexo|alterar|mudar|orçamento|cotação|@change|encomendar|comprar|custa|@aside
      entrega|encomenda|pedido ~2 marcada|agendada|marcado|agendado ~2 para ~3 ? -- reagendar|@aside
      será ~2 que ~3 hoje|amanhã|já|ainda|vem ~3 -- @money|stock|@ifbuy|@aside
      @order|@parcel ~3 vem|chega|sai|entregam|chegam ~4 ? -- @money|@ifbuy|stock|errad*|partid*|com+manual|incluíd*|montad*|grátis|que+vem|@aside
      qual ~2 paradeiro|situação|andamento|posição|previsão|prazo|rastreio ~6 -- @money|devolução|rma|troca|garantia|frete|normal|@aside
      encaminhado|postado|coletado|em+rota|saiu+para+entrega ~5 desde ~4 -- devolv*|@aside
      @order|@parcel|entrega|isso|isto ~3 demora|demorando|demorar|atrasad*|atrasou|atraso ~3 -- @money|normalmente|costuma|resposta|pagamento|@aside
      dá|dar|dê|dão ~1 uma ~1 olhada|olhadinha|espreitadela|vista ~4 @order|ai|aí|nele|nela|nisso -- @money|conta|confirm*|@aside
      @arrive ~2 quando|que+dia|que+horas|em+quanto+tempo ~2 ? -- @money|@ifbuy|stock|encomendar|resposta|@aside
      quando ~1 vem|vêm|chega|chegam|entregam|trazem ~5 -- @money|mais|stock|reposição|@bill|@aside
      sumiu|desapareceu|esqueceram ~3 meu|minha|do+meu|da+minha|nosso|nossa ~2 @order|@parcel -- site|conta|histórico|artigo|meter|entregue|tampa|@aside
      previsão|prazo|data|posição|posicionamento|retorno|status|andamento ~3 do|da|sobre|quanto|para|referente ~4 @order|@parcel|entrega|embarque|chegada|recebimento|material|mercadoria|cadeiras|mesa|produto|produtos|artigos|coleta -- aceite|seu|vossa|conseguiremos|@money|alterar|mudar|orçamento|cotação|devolução|troca|anexo|reclamação|@aside
      prazo ~2 para ~1 receber|chegar|entregar|recebimento ~4 -- @money|costuma|encomendar|@ifbuy|@aside
      sem ~2 posicionamento|posição|retorno|previsão|data|notícias|novidades ~5 @order|embarque|entrega|envio|expedição -- @money|reclamação|troca|@aside
      já ~3 têm|tem|há|existe ~4 seguir|acompanhar|rastrear|rastreio|rastreamento|data|previsão ~4 -- stock|devolução|@aside
      saber|ver|dizer|confirmar ~3 se|quando ~1 já? ~1 vem|vêm|está+a+caminho|vai|chega|sai|saiu|seguiu|chegam|anda ~4 -- @money|stock|de+volta|tamanho|@ifbuy|encomendar|@aside
      vem ~1 a ~1 caminho -- @aside
      já|ainda ~2 passaram|passou|vão|lá+vão|faz|fazem|há|decorreram ~3 dias|semanas|mês ~5 & @order|encomend*|comprei|envio|entrega|chegou|chegada -- @money|devolv*|devolução|mandei|reclam*|resposta|respond*|@aside
      foi|está ~2 faturado|coletado|em+rota|liberado|embarcado|em+distribuição ~3 ? -- @aside
      vão|vai|vou|vamos|irão ~2 entregar|receber|chegar|enviar|mandar|despachar|trazer|expedir ~3 hoje|amanhã|quando|ainda|esta+semana|essa+semana|até|antes|a+tempo|logo|natal|segunda|terça|quarta|quinta|sexta|sábado ~3 ? -- registad*|@money|@ifbuy|encomendar|@bill|devolução|resposta|@aside
      já ~2 têm|tem|há ~2 data|previsão|novidades|notícias|rastreio -- @aside
      entregador|motoboy|motorista|estafeta|transportadora|carrinha|caminhão|camião ~4 passa|passam|vem|chega|vai+passar|hoje ~3 ? -- errad*|@aside
      quantos ~1 dias ~5 @arrive|receber ~3 ? -- normalmente|costuma|@ifbuy|encomendar|estorno|para+onde|@aside
      atualização|ponto+de+situação|posição|status|novidades ~2 por+favor -- @aside
      continuo|estou|ando|fiquei|ficamos ~2 sem ~2 saber ~5 @order|@parcel|encomenda|quando|onde|nada|entrega -- registad*|registrad*|confirmad*|feita|feito|@money|@aside
      onde|aonde ~2 está|estão|anda|andam|ficou|para|param|se+encontra|foi+parar|estará|estaria ~4 @order|@parcel|meu|meus|minha|minhas|nosso|nossa -- @money|@bill|loja|armazém+fica|etiqueta|devolução|conta|pix|resto|manual|parafuso*|peça|controle|tampa|carregador|cabo|@aside
      onde ~1 está|anda|estão|andam ? -- @money|devolução|@aside
      por ~1 onde|aonde ~2 anda|vai|está|andam|passa ~4 -- @money|@aside
      em ~1 que|qual ~1 ponto|pé|fase|etapa|situação|estado|altura ~2 está|estão|estamos|se+encontra|anda|andam|vai ~4 -- @money|devolução|reclamação|@aside
      quando ~4 @arrive|@leave ~4 -- quando+chegou|quando+chegaram|quando+recebi|quando+abri|quando+veio|quando+entregaram|@money|@bill|stock|disponíve*|mais|reposição|@ifbuy|de+novo|novamente|etiqueta|pix|liga*|ligam|resposta|orçamento|proposta|recolh*|buscar|tamanho|troca|trocado|volta|voltar|voltam|passar|cá+chegam+mais|os+outros+modelos|encomendar|comprar|@aside
      quando ~3 recebo|receberei|recebemos|vou+receber|terei|tenho|teremos|posso+contar|podemos+contar|é+que+recebo ~4 -- @money|@bill|resposta|orçamento|proposta|stock|chamada|etiqueta|pix|crédito|@aside
      quando ~2 é ~1 que ~4 @arrive|@leave|mandam|enviam ~4 -- @ifbuy|encomendar|comprar|@money|@bill|stock|disponíve*|mais|etiqueta|passar|buscar|troca|@aside
      quando ~1 vai|vão ~1 chegar|sair|ser+entregue|ser+enviado|ser+enviada|enviar|mandar|entregar|despachar ~4 -- @money|@bill|stock|mais|etiqueta|@aside
      para ~1 quando ~2 está|é|fica|prevê*|previst*|preveem|previsão|esperar|conto|posso ~4 -- @money|@bill|stock|@aside
      para ~1 quando ? -- @money|nota+de+crédito|crédito|@aside
      qual|que|saber|sei|indicar|informar|confirmar|dizer|têm|tem|temos|alguma|há|nos|me|a|nova ~4 previsão|prazo|data|dia|horário|hora|estimativa ~3 de|para|da|do|em ~1 entrega|entregas|chegada|envio|expedição|saída|despacho|embarque|postagem|recebimento|a+entrega ~5 -- aceite|em+anexo|assinad*|@money|alterar|mudar|orçamento|cotação|preço|preços|validade|frete|compramos|reagendar|se+encomendar|encomendarmos|anexo|costuma|@aside
      previsão|estimativa ~2 de|para|da ~1 entrega|chegada|envio|expedição|saída|despacho|embarque|recebimento|receber|chegar ~5 -- @money|preço|cotação|orçamento|frete|alterar|anexo|@aside
      previsão ? -- stock|reposição|reembols*|@aside
      tem|têm|teria|teriam|há|alguma|uma|dar|de|me|nos ~2 previsão|estimativa|ideia|noção ~3 de|quando|para|do|da ~6 -- @money|stock|preço|reposição|mais|custo|@aside
      data|prazo|dia ~2 prevista|previsto|estimada|estimado|aproximada|provável ~4 -- aceite|em+anexo|seu+pedido|vossa|@money|alterar|orçamento|cotação|anexo|@aside
      entrega|chegada|expedição|envio|saída ~1 prevista|previsto|estimada|agendada ~4 @order|minha|nossa|do|da|<id> -- alterar|@aside
      prevêem|preveem|prevê|previsto|prevista|pensam|contam|tencionam|estimam ~3 entregar|entregá|enviar|enviá|expedir|despachar|chegar|entrega|sair|mandar ~4 -- @money|stock|orçamento|@aside
      status|estado|situação|andamento|posição|ponto+de+situação|posicionamento|novidades|novidade|notícias|atualização|informação|informações|info|acompanhamento|feedback|retorno ~4 @order|@parcel|meu|minha|nossa|nosso|<id> -- @money|devolução|reclamação|rma|conta|troca|cotação|orçamento|pagamento|stock|anexo|alterar|alteração|garantia|contato|resposta|@aside
      @order ~3 status|estado|andamento|situação|posição -- @money|devolução|@aside
      qual|saber|informar|confirmar|verificar|indicar|consultar|ver ~3 status|estado|situação|andamento|posição|ponto+de+situação ~6 -- @money|devolução|reclamação|rma|conta|troca|cotação|pagamento|stock|@aside
      alguma|há|tem|têm|sem|qualquer|algum ~1 novidade|novidades|notícia|notícias|posição|posicionamento|atualização|previsão|informação|avanço ~5 -- @money|stock|devolução|reclamação|reposição|troca|orçamento|@aside
      conseguem|consegue|podem|tem|têm ~2 uma? ~1 posição|posicionamento ~5 -- @money|devolução|reclamação|@aside
      novidades|notícias ~1 do|da|dos|das|sobre ~3 -- @money|stock|devolução|reclamação|troca|@aside
      @ask|qual|falta|passa|manda|mandar|enviar|me|nos|o|e|tem|têm|sem|algum|dar|facultar ~4 código|número|link|dados|chave|numero ~2 de|do|para ~2 rastreio|rastreamento|rastrear|acompanhar|acompanhamento|envio|localizar|seguir|localização|transportadora ~4 -- recebido|devolução|etiqueta|troca|anexo|@aside
      rastreio|rastreamento ~2 ? -- devolução|@aside
      rastreio|rastreamento ~1 por+favor -- devolução|@aside
      ! não|sem|nem|nenhum|nunca ~4 código|número|link|dados ~2 de|do|para ~1 rastreio|rastreamento|rastrear|acompanhar|seguir|envio ~3 -- devolução|etiqueta|@aside
      rastrear|acompanhar|localizar|monitorar|seguir ~3 @order|@parcel|o|a|lo|la|isso ~3 -- devolução|anexo|@aside
      link|código|número|página|site|rastreio|rastreamento ~4 rastreio|rastreamento|acompanhamento|transportadora|correios|ctt|que ~7 não|erro|branco|inválido|inexistente|vazia ~2 abre|abrir|funciona|reconhec*|reconhece|existe|dá|encontrad*|carrega|válido -- pagamento|cupom|desconto|etiqueta|boleto|atualiza|@aside
      não ~3 reconhece|encontra|aparece|localiza ~4 código|número|rastreio|rastreamento|encomenda+no+site -- cupom|desconto|devolução|conta|histórico|email|@aside
      já ~3 @leave|saiu|seguiu|foi+enviado|foi+enviada|foi+despachado|foi+postado|foram+enviados|foi+expedida|foi+expedido|está+a+caminho|vem+a+caminho ~5 ? -- @money|@bill|etiqueta|devolução|email|mensagem|confirmação|dinheiro|proposta|se+ainda|@aside
      já ~1 saiu|seguiu|despacharam|enviaram|mandaram|postaram|expediram|partiu -- @money|@bill|etiqueta|devolução|email|mensagem|artigo+errado|proposta|três|duas|várias|@aside
      foi|foram|está|estão ~2 enviado|enviada|enviados|enviadas|despachado|despachada|expedido|expedida|postado|postada|a+caminho|em+trânsito ~4 ? -- @money|@bill|etiqueta|errad*|devolvid*|se+ainda|@aside
      saber|dizer|confirmar|informar|verificar|sei|ver|digam|diz|diga|sabem|sabe ~3 se|quando|onde|que+dia ~6 @arrive|@leave ~4 -- @money|@bill|stock|disponíve*|etiqueta|@ifbuy|encomendar|comprar|orçamento|pagamento|mais|devolução|transferência|recebeu|receberam|recebida+por|@aside
      chega|chegam|chegará|vem|vêm|virá|entregam|entregue|recebo|estará|recebê ~4 a+tempo|hoje|amanhã|antes|até|ainda|segunda|terça|quarta|quinta|sexta|sábado|domingo|semana|natal ~5 ? -- @ifbuy|se+comprar|se+encomendar|encomendar|comprar|fechar|fizer|@money|resposta|stock|mais|não|@aside
      dá|dará|chega|vem|será+que ~2 a? ~1 tempo ~4 -- trocar|mudar|alterar|cancelar|pôr|por|acrescentar|vou+a+tempo|@ifbuy|devolver|@aside
      será ~1 que ~3 chega|vem|recebo|demora|já+saiu|chegará|entregam|está+a+caminho|saiu ~5 -- @money|@ifbuy|stock|novo|@aside
      @arrive ~3 hoje|amanhã ~3 ? -- @ifbuy|encomendar|comprar|@money|não|diz|ligam|@aside
      quanto|quantos ~2 tempo|dias ~3 falta|demora|leva|mais|ainda ~5 @order|@parcel|chegar|entregar|entrega|a|o|para ? -- @money|normalmente|costuma|estorno|devolução|@ifbuy|frete|para+onde|@aside
      quanto|quanto+tempo ~1 falta ~4 -- stock|@aside
      ainda ~1 demora|vai+demorar|falta+muito ~4 -- @money|@aside
      demora|vai+demorar|falta ~1 muito ~3 ? -- @money|resposta|@aside
      que|qual|em+que|a+que|por+que ~1 dia|hora|horas|horário|data|transportadora|empresa|correio|período ~5 @arrive|@leave|vem|é|traz|passa|passam|estar|entregam|vão|trouxer ~4 -- abrem|fecham|trabalham|loja|costumam|ligar|alterar|devolver|buscar|recolher|comprar|encomendar|@aside
      com|por|qual|que ~2 transportadora|empresa ~4 -- trabalham|costumam|normalmente|usam|@aside
      quem ~2 traz|entrega|faz+a+entrega|vai+entregar|transporta|faz+o+transporte ~3 -- assinou|@aside
      e ~1 a|o|as|os ~1 outra|outro|outras|outros|resto|segunda|segundo|restante ? -- @money|@aside
      quando ~4 outra|outro|segunda|segundo|resto|restante|restantes ~4 vem|chega|seguem|segue|entregam|recebo -- @money|@aside
      vem|vêm|segue|seguem|chega|chegam ~2 separad*|à+parte|em+separado|noutra|em+outra -- @aside
      ^ e ~1 o|a ~1 meu|minha|nosso|nossa ~3 $ -- cadastro|conta|dados|apagar|excluir|troca|@money|dinheiro|@bill|pix|devolução|estorno|@aside
      e ~1 a|o ~1 minha|meu ~2 @order|@parcel ? -- @aside
      está|estará|anda|vem ~2 a ~1 caminho ~3 ? -- @aside
      está|tão ~1 chegando ? -- @aside
      que ~1 houve|aconteceu|se+passa|passa|passou ~2 com ~3 @order|@parcel|meu|minha -- @money|pagamento|conta|devolução|@aside
      paradeiro|localização ~3 @order|@parcel|do|da -- loja|@aside
      continuo|continuamos|sigo|seguimos|estou|estamos|ainda ~1 à|a|na|no|em|aguardando|esperando ~2 espera|aguardo|aguardar|esperando|aguardando|esperar ~7 -- @money|resposta|@bill|crédito|contato|retorno|ligação|confirmação|orçamento|proposta|pagamento|devolução|troca|xml|@aside
      estou|estamos|aguardo|aguardamos|continuo|ainda ~1 esperando|aguardando|a+aguardar|à+espera ~5 @order|@parcel|entrega|chegada|meu|minha -- @money|resposta|pagamento|crédito|contato|retorno|@bill|confirmação|troca|@aside
      ainda ~3 convosco|com+vocês|no+armazém|no+depósito|no+vosso+armazém|no+centro ~2 ? -- @aside
      continua|está|consta|aparece|diz|segue|permanece ~4 em+separação|em+preparação|em+processamento|a+ser+preparada|em+preparo|processando|em+produção|em+trânsito|aguardando+envio|aguardando+postagem|preparando -- @money|devolução|pagamento|@aside
      ficar|estar|esteja|alguém|gente|fico|fique ~3 casa ~4 ? -- levar|deixar|podem|praia|sogr*|trabalho|recolh*|buscar|devol*|troca|@aside
      dá|consegue|conseguem|podem|tem+como|gostava|gostaria|queria|preciso|convinha+me ~3 saber|ver|dizer ~4 quando|onde|se+vem|se+chega|se+já|com+o+que|com+que+contar|que+dia ~6 -- @money|stock|devolução|@ifbuy|pagamento|encomendar|mais|@aside
      saber|dizer|informar|indicar ~2 quando ~4 -- @money|stock|disponíve*|reposição|volta|pagar|devolução|ligar|@bill|mais|@aside
      entregaram|deram|passaram|levaram|entregou ~3 à|a|ao|para ~2 transportadora|correios|ctt|dhl|ups|fedex|dpd|gls|jadlog ~2 ? -- assinado|@aside
      manter|atualizar|informar|mantenham ~3 sobre|do|da|acerca|quanto|ao|par ~3 @order|@parcel|entrega|envio|<id> -- @money|devolução|stock|preços|dados|cadastro|@aside
    `,
    tells: `
      onde ~2 está|estão|anda|andam|ficou ~2 o|a|os|as|ele|ela ~4 ? -- @money|@aside|loja|armazém|resto|parafuso*|peça|controle|tampa|carregador|cabo|outra|outras
      demorando|demorar|demorou|a+demorar ~2 demais|muito|imenso|bastante -- @money|resposta
      prometid*|previst* ~3 hoje|ontem|segunda|terça|quarta|quinta|sexta|dia|semana -- @money
      ! não|nunca|ainda|nem ~4 chegou|chegaram|recebi|recebemos|saiu|veio|foi+enviado|foi+enviada|enviaram|mandaram|despacharam|seguiu|foi+entregue|chega -- @money|@bill|confirmação|resposta|email|contato|retorno|orçamento|entregue+mas|controle|carregador|peça|tampa|parafusos|cabo|pilhas|comando|consta|diz+entregue|cartão|crédito|ligação|mensagem|pix|nota+de+crédito
      até ~1 agora|hoje|ao+momento|à+data ~2 nada|não|nem -- @money|resposta|estorno|crédito|confirmação|ligaram|@bill|responde*
      e ~1 nada $
      nada ~2 de? ~1 @order|@parcel|chegar|notícias|novidades -- @money
      sem ~1 notícias|novidades|informação|posição|previsão
      faz|há|já|vão|lá+vão|completou|passaram|tem ~2 <n>|uma|duas|dois|três|quatro|cinco|seis|sete|oito|nove|dez|quinze|doze ~1 dias|semanas|semana|mês|meses|dia -- @money|resposta|responde*|devolv*|devolução|escrev*|lig*|cancel*
      era|devia|deveria|prometido|prometida|prevista|previsto|disseram|prometeram|ficou|combinado|estava ~3 para|ter|que|chegar|entrega ~2 chegado|chegar|chegava|entregue|entregar|ontem|segunda|terça|quarta|quinta|sexta|dia|o+dia|vir|sair|seguir -- @money|lig*|contato
      atraso|atrasado|atrasada|atrasados|atrasou|demora|demorando|a+demorar|fora+do+prazo|prazo+venceu|passou+do+prazo -- @money|resposta|pagamento
      consta|diz|aparece|está|continua|site ~4 em+separação|em+preparação|em+processamento|em+trânsito|etiqueta+criada|aguardando+coleta|aguardando+envio|objeto+postado|por+expedir
      não ~2 há|tem|existe|aparece ~3 registo|registro|número|nada ~4 -- conta|histórico|compra+nenhuma
      transportadora|correios|rastreio|rastreamento|ctt ~4 não|nada|ainda ~3 -- conseg*|encontr*|entr*|atualiza
    `,
    hints: `
      rastreio|rastreamento|transportadora|estafeta
      aguardo|espera|esperando
      estado|status|andamento
    `,
    subjects: `
      onde|quando|rastreio|rastreamento|estado|status|andamento|atraso|atrasado|enviado|saiu|chega|chegando|previsão|novidades|novidade|posição -- @money|reembolso|devolução|cotação
      data|prazo ~2 entrega|chegada|envio
      entrega|envio $ -- morada|endereço|condições|incompleta|falhada|parcial|expresso
      meu|minha|nossa @order|@parcel $
    `,
  },
  order_confirmation: {
    asks: `
      ! nunca|não ~5 tela|página|ecrã ~3 obrigado|agradecimento|confirmação -- devol*|reembols*
      foi|passou|entrou|ficou ~4 ou ~5 de+novo|outra+vez|refazer|repetir|repito|refaço -- devol*|reembols*|entreg*
      têm|tem ~1 isso|isto|algo|tudo ~1 registad*|registrad*|anotad*|no+sistema ~2 ?
      não ~2 lembro|recordo|sei|certeza|lembrava ~2 se ~2 terminei|acabei|concluí|cheguei|finalizei|cliquei|carreguei|confirmei|paguei|comprei ~6 -- tamanho|devol*
      se ~1 a|o|minha|meu ~1 compra|pedido|encomenda ~1 ficou|foi|está|estava|entrou|passou ~2 mesmo|bem|realmente|de+facto|de+fato? ~1 feita|feito|concluíd*|registad*|registrad*|confirmad*|efetuad*|finalizad*|aí|aceite ~2 -- devol*|enviad*|cancel*
      está|existe|tem|têm|consta ~2 pedido|encomenda|compra ~2 no|em ~1 sistema|registo|registro ~3 ?
      @order ~1 está|existe|consta|aparece ~1 no|em|aí ~1 sistema|registo|vosso|seu ~3 ?
      internet|luz|ligação|conexão|rede|wifi|sinal|app|banco|site|página ~5 pagar|pagamento|compra|comprar|finalizar|hora & caiu|falhou|foi+abaixo|foi+se|erro|perdi|fechou -- rastreio|reembols*|recusad*
      caiu|falhou|foi+abaixo|perdi|fechou ~2 internet|luz|ligação|conexão|rede|wifi|sinal|app|site|página ~6 pagar|pagamento|compra|comprar|finalizar|hora -- rastreio|reembols*
      site|conta|sistema|aplicação|app ~5 não ~2 aparece|consta|há|tem|vejo|mostra ~2 pedido|encomenda|compra|nada ~3 -- cadastro+de|rastreio|rastreamento|estorno|reembols*|stock|entreg*
      pagamento|débito|valor|pix ~4 aprovado|debitado|saiu|descontado|feito|passou ~6 & não|nem|nenhum|sem & pedido|encomenda|compra|confirmação|email -- recusad*|pendente|reembols*|estorno|entreg*|cancel*
      ! sem|não ~1 saber|sei|sabemos ~1 se ~5 registad*|registrad*|feita|feito|confirmad*|concluíd*|entrou|passou|aceite|efetuad*|efetivad* ~3 -- devol*|reembols*
      @order ~4 certo|tratado ?
      tem|têm|há|existe ~2 algum|alguma|meu|minha ~1 pedido|encomenda|compra ~5 nome|registad*|registrad*|sistema|aí|email ~2 ?
      entrou|passou|caiu|foi|ficou|deu+certo|registou|registrou ~1 mesmo|bem|certo|direito|direitinho ? -- troca|devol*|tamanho
      ficou|foi|está|estava ~2 validad*|registad*|registrad*|gravad*|aceite|finalizad*|concluíd*|efetivad*|confirmad* ~4 ? -- devol*|reembols*|pagamento+em
      ecrã|tela|site|página|app|aplicação|sistema|computador|celular|internet ~4 travou|preso|presa|bloqueou|bloqueado|congelou|encravou|caiu|fechou|branco|branca|erro|crashou|falhou|reiniciou ~8 & pagar|pagamento|compra|encomenda|pedido|finaliz*|confirm*|final -- rastreio|reembols*|recusad*|abre|stock|cupom|rastreamento|alfândega
      ! não|nem|nunca ~2 recebi|chegou|veio|recebemos|mandaram|tive|tenho ~3 email|mensagem|mail|sms|confirmação|comprovante|nada+no+email|nada+por+email|número+de|recibo+da+encomenda ~5 -- rastreio|@money|devolução|oc|fatura|entregue|resposta|etiqueta|cotação|orçamento|troca
      compra|pedido|encomenda|comprinha ~6 & nem|não|nenhum ~3 recebi|chegou|veio ~3 email|confirmação|mensagem|mail -- rastreio|@money|entregue|resposta|fatura
      comprei|encomendei|fiz ~6 & não|nem ~2 sei ~1 se ~5 -- tamanho|serve
      está|consta|vê|veem|aparece ~3 aí|no+vosso+sistema|no+sistema|convosco|do+vosso+lado|registado+aí ~4 compra|pedido|encomenda ?
      preciso|tenho|devo|é+preciso ~2 de|que ~1 comprar|encomendar|fazer|pagar|pedir ~3 outra+vez|de+novo|novamente
      confirmam|confirma|confirmem|confirme|confirmar ~3 minha|meu|a|o|esta ~1 compra|encomenda|pedido ~3 ? -- anul*|cancel*|enviad*|devol*|alter*|morada|oc|expedi*|data|prazo -- sai|saiu|chega|entregue|entrega ~4 ?
      segunda+via|cópia|reenvio|reenviar ~3 confirmação|comprovante+do+pedido|email+da+compra -- cancel*|fatura
      foi|ficou|está|estará|era|deu ~3 feito|feita|registado|registada|registrado|registrada|confirmado|confirmada|efetuado|efetuada|efetivado|efetivada|realizado|realizada|concluído|concluída|finalizado|finalizada|processado|processada|aceite|aceito|aceita|recebido+por|bem+sucedida|bem+sucedido|aprovado|aprovada|validada ~5 ? -- devolução|reembolso|estorno|troca|pagamento+em+duplicado|enviado|anulad*|cancelad*|reclamação|alteração|dinheiro|quando+foi+feito|quando+foi+feita|valor+e+quando
      deu ~1 certo ~4 @order -- devolução|troca|reembols*
      deu ~1 certo ?
      @order|pedido|compra|encomenda ~4 confirmad*|registad*|registrad*|efetuad*|concluíd*|aceite|aprovad*|foi+feit*|bem+feita|bem+feito|entrou|passou|caiu|foi+bem ~3 ? -- devolução|enviad*|cancel*|anul*|fornecedor
      receberam|recebeu|receberam+a|caiu|entrou|consta|existe|veem|vêem ~3 meu|minha|nosso|nossa|o|a|algum|alguma|aí ~2 pedido|encomenda|compra ~5 ? -- devolução|devolvid*|pagamento|dinheiro|transferência|stock|oc|ordem|pronto|pronta|onde|atras*|em+casa|hoje+só
      @order ~3 entrou|caiu|passou|consta|apareceu|registou|registrou ~4 ? -- devolução
      compra|pedido|encomenda ~1 entrou|passou|caiu|foi|deu+certo ~2 ou ~4
      comprei|foi|entrou|passou|ficou|fiz ~3 ou ~1 não -- @money|enviado
      não ~1 sei ~1 se ~3 comprei|foi|ficou|entrou|passou|deu|fiz ~5 -- tamanho|devolução|enviado|ainda+vou
      caiu|entrou|consta|está|registado|registrado|aparece ~3 no|em ~1 vosso|seu|sistema ~3 -- entregue|estado|rastreio|anexo|pagamento
      pedido|compra|encomenda ~2 em|no ~1 meu ~1 nome ~3 ? -- estado
      confirm*|certificar|certificar+me|certeza|verificar|saber|garantir|assegurar+me ~5 @order|pedido|encomenda|compra|se+a|se+o ~6 recebid*|registad*|registrad*|feit*|efetuad*|confirmad*|certo|certa|conclu*|entrou|aceite|sistema|correu+bem|realizad*|efetivad*|válid* -- pagamento|transferência|devol*|oc|ordem+de+compra|reembolso|nota+de+encomenda|enviad*|expedid*|morada
      reenvi*|envi*|mand*|remet*|recebi|recebo|segunda+via ~6 confirmação ~4 -- oc|ordem|anexo|cancel*|anul*|devol*|pagamento|envio
      reenvi*|mandem+outra+vez|mandar+de+novo ~4 confirmação -- cancel*|devol*
      ! não|sem|nem|nunca|nenhum|nenhuma ~6 confirmação -- oc|ordem|nota+de+encomenda|cancel*|devol*|reembols*|nossa+oc
      ! não|nem|nenhum ~5 email|mensagem ~1 de ~1 confirmação|vocês -- expedição|envio|devolução|reembols*|entregue
      tenho|tinha|devo|preciso|é+para|precisa|melhor ~2 repetir|refazer|fazer+de+novo|fazer+outra+vez|comprar+de+novo|encomendar+outra+vez|tentar+de+novo|encomendar+de+novo|pedir+de+novo
      não ~3 aparece|consta|está|vejo|encontro|apareceu|tem|há ~5 conta|histórico|minhas+encomendas|meus+pedidos|área+de+cliente|minha+área -- reembolso|dinheiro|estorno|extrato|bancária|crédito|fatura
      conta|histórico|área+de+cliente|área+do+cliente|meus+pedidos ~4 não ~2 há|tem|aparece|consta|vejo ~3 -- reembols*|dinheiro|excluir|apagar
      finalizar|pagar|comprar|cliquei|clicar|apertei|carreguei|finalizei|pagamento|confirmar ~9 travou|bloqueou|encravou|branca|branco|caiu|fechou|erro|congelou|nada|rodou|crashou|início -- rastreio|reembols*|recusad*|cartão
      travou|bloqueou|encravou|branca|branco|caiu|fechou|congelou|crashou ~6 pagar|comprar|finalizar|pagamento|confirmar|cliquei|compra -- rastreio|reembols*
    `,
    tells: `
      ! não|nenhum|sem|nem ~4 email|mensagem|número|mail ~4 -- expedição|envio|transporte|rastreio|rastreamento|reembols*|devolução|oc|entregue|respond*|pessoa|lista|transportadora|dá
      tudo ~1 certo|ok|tratado ?
      debitou|descontou|cobraram|saiu|debitaram ~6 & nada|nenhum*|nem|não|email|confirm* -- devol*|duas
      comprei|encomendei ~6 & não ~2 aparece|consta
    `,
    hints: `
      confirmação|confirmem|confirmar|confirmado|confirmada
    `,
    subjects: `
      confirmação|confirmado|confirmada|receberam|recebeu|sem+email|sem+confirmação|registado|registrado|foi
      pedido|compra|encomenda ok|certo|feita|feito
    `,
  },
};
