// Portuguese: what a mail says that wants otherwise: an order changed, cancelled, exchanged or sent back. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const changes: IntentRules = {
  change_order: {
    asks: `
      fechados|fechado|fechada|fechamos|não+abrimos|não+estamos ~3 outro|qualquer|depois|antes|melhor|menos ~3 dia|segunda|terça|quarta|quinta|sexta
      quero|queremos|ponham*|incluam|acrescentem ~2 também|ainda|mais? ~2 seguro|garantia|montagem|instalação|proteção ~4
      ponham*|põe|mandem*|deem*|façam|metam ~1 nos? ~1 dois|duas|três|quatro|cinco|seis|<n> ~2
      tragam*|entreguem*|venham|passem ~1 isso|na|no|a|o|ele|ela? ~1 depois|antes|mais+tarde|a+partir|pela|entre|só ~4 -- quando
      não ~1 toquem*|liguem|batam|deixem|tragam|entreguem|acordem ~1 à|a|ao|o|na|no|campainha ~4
      jeito|melhor|preferia|pode+ser|convinha ~2 em|por|com|no|na ~1 24|<n>|envio|expresso|urgente|dia ~1 horas|expresso|urgente|seguinte? ~4 & se|der|possível|puderem|jeito
      facturem|faturem|facturar|faturar|debitem|cobrem ~1 à|a|ao|em+nome|na ~2 empresa|firma|sociedade ~3
      deitem|atirem|enfiem ~2 um|uma|uns|umas|mais|dois|duas ~5
      enganei*|enganámo*|confundi*|errei|troquei|equivoquei* ~3 no|na|o|a|de|com ~2 tamanho|cor|modelo|quantidade|número|medida|versão ~4 -- recebi|chegou|mandaram|veio
      devia|deveria|era+para|era+suposto|tinha+de|tinha+que|queria+que ~1 ser|fosse|ter+sido ~1 o|a|um|uma|em? ~1 s|m|l|g|p|xl|preto|preta|branco|branca|vermelho|azul|verde|cinza|cinzento|grande|pequeno|médio|<n>|dois ~3 -- chegar|chegado|recebi|entregue|veio
      melhor|prefiro|preferia|pode+ser|que+seja|tragam|mudem|passem|fica+melhor ~2 na|no|para|pra|à|ao ~2 segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|outro+dia|próxima+semana|semana+que+vem|fim+de+semana ~4 -- quando|saber
      preferia|prefiro|preferíamos|gostava+mais|melhor ~2 o|a|os|as|em|um|uma|ser ~1 preto|preta|branco|branca|vermelho|vermelha|azul|verde|cinza|cinzento|rosa|amarelo|castanho|bege|grande|pequeno|outro|outra ~6 -- recebi|chegou|veio
      seguir|ir|vir|viajar|mandar|enviar|meter|incluir|juntar|cabem|entrar ~3 mesmo|mesma ~1 envio|encomenda|pacote|caixa|pedido|remessa
      quer|querem|queria|queriam|gostava|gostaria|levar|encomendar ~3 dois|duas|três|outro|outra|um|uma|<n>|mais ~2 também|igual|iguais ~3
      também ~1 queria|quer|quero|gostava|gostaria ~2 levar|um|uma|dois|duas|mais ~4
      pagar|pago ~2 por|com|via|no ~3 e+não|em+vez|ao+invés|não+com|em+lugar ~4 -- duas+vezes|cobr*
      ponham*|põe|metam*|mete|coloquem*|coloca|juntem*|junta|acrescentem*|acrescenta|adicionem*|adiciona|incluam*|inclui|somem*|bota|botem|mandem|enviem ~3 um|uma|outro|outra|segundo|segunda|terceiro|terceira|mais|dois|duas|três|<n> ~6 encomenda|pedido|caixa|pacote|compra|conta|envio|junto|também ~2 -- fatura|nota|nif|morada|recebi
      cobr*|debit* ~3 mesmo|mesma|outro|outra|novo ~1 cartão|conta ~2 -- cobraram|cobrado|duas+vezes|debitaram
      quer|quero|queremos|preciso|encomendar|pedir ~2 outro|outra|um|uma ~1 igual|mais|idêntic*|segunda|unidade ~4
      façam|faz|faça|seja|sejam|fossem|que+sejam ~1 dois|duas|três|quatro|<n> ~3 em+vez|ao+invés|por+favor|se+faz+favor|então
      segurem*|segura|segure|guardem*|guarda|guarde|retenham*|esperem|esperam|adiem*|atrasem* ~3 até|para+depois|uns+dias|mais+uns|só+para|para+a|para+o ~4 -- guardou|guardaram
      passem*|passa|mudem*|muda|troquem*|subam* ~3 envio|entrega|sedex|modo|modalidade ~1 expresso|expressa|rápido|rápida|urgente|10 ~2
      não ~1 o|a|os|as|me? ~1 tragam|entreguem|enviem|mandem|traga|entregue ~2 na|no|até|antes|esta|este|amanhã|hoje|sexta|segunda|terça|quarta|quinta|sábado ~3 -- porque|por+que|ainda+não
      em+nome|no+nome ~2 & ponham*|põe|coloquem*|coloca|mudem*|muda|alterem*|passem*
      quero|queria|prefiro|pode+ser|que+seja|mandem|enviem|façam|faz ~1 antes|afinal|então|tudo|o|a? ~1 em|a ~1 azul|vermelho|vermelha|preto|preta|branco|branca|verde|cinzento|cinza|rosa|amarelo|bege ~3 -- recebi|chegou
      aproveito ~2 para|e ~2 encomendar|pedir|acrescentar|juntar|comprar ~4
      tudo ~1 numa|num|em+uma|em+um|na+mesma|no+mesmo ~2 caixa|pacote|só|envio|embalagem ~2
      devia|deveria|era+para|tinha+que|precisava ~2 ir|levar|vir|seguir ~1 com ~4 -- veio|chegou|recebi
      mandem|enviem|manda|envia|mandar ~1 o|a ~1 @product ~4 -- recebi|chegou|veio|certo|certa
      coloca|coloquem|põe|ponham|inclui|incluam|mete|metam ~2 um|uma ~2 cartinha|carta|bilhete|recado|mensagem|cartão|nota ~3 -- nota+fiscal
      podem|pode|podiam|conseguem|dá+para|importam+se ~3 esperar|aguardar|segurar|atrasar|adiar|guardar ~6 -- resposta|na+linha
      coloquei|pus|escolhi|pedi|marquei|selecionei|botei ~2 tamanho|cor|modelo|quantidade|numeração|voltagem ~1 errad*|trocad* -- recebi|chegou
      trocar|troca|troquem|mudar|muda|mudem|alterar|altera|alterem|substituir|corrigir|tirar|tira ~6 antes ~2 de ~3 mandar|enviar|sair|saia|despachar|expedir|seguir|faturar ~3 -- recebi|chegou|morada|endereço|cep|rua|postal
      juntar|juntem|acrescentar|acrescentem|somar|adicionar|incluir ~5 encomenda|pedido|compra ~5 mais|dois|duas|um|uma|três|<n> ~3 -- recebi|nif|fatura
      @change ~9 pedido|encomenda|compra ~2 que? ~1 fiz|fizemos|de+ontem|de+hoje|desta+manhã -- recebi|chegou|morada|endereço|rua|cep|nif|fatura|nota
      <n>|um|uma|dois|duas|três|quatro|cinco|seis ~3 e ~1 não <n>|um|uma|dois|duas|três|quatro|cinco|seis ~3 -- recebi|vieram|chegaram|rua|porta|morada|número|endereço|mandaram
      botar|pôr+mais|colocar|juntar|meter ~2 mais ~3 -- carrinho
      esqueci|esquecemos|esqueci+me ~3 pedir|encomendar|comprar|incluir|acrescentar ~4
      se ~2 ainda ~1 não ~2 seguiram|saíram|seguiu|saiu|enviaram|enviado|enviada|enviados|foi|despacharam ~7 alterar|alterem|mudar|mudem|modificar|acrescentar|juntar|incluir|tirar -- morada|endereço|rua
      incluir|juntar|acrescentar|adicionar|aproveitar|ir|vir|seguir ~4 no+mesmo|na+mesma|mesmo|mesma ~1 embarque|envio|caixa|entrega|encomenda|pedido|remessa -- recebi|chegou|quando|devolv*
      mais ~1 <n>|dois|duas|três|quatro|um|uma ~3 do+mesmo|da+mesma|iguais|igual|unidades ~5 -- cotação|orçamento|preço|dias|semanas|atraso|cobr*
      ficam|fica|ficava|ficavam|preferimos|prefiro|preferíamos ~1 melhor|em+preto|em+branco|pret*|branc*|azul|verde ~9 & alterar|mudar|trocar|encomendei|pedi -- chegou|recebi|chegaram
      preciso|precisamos|queremos|quero|queria ~3 reduzir|aumentar|diminuir|acrescentar|adicionar|subtrair ~5
      quantidade|qtd|unidades ~6 correto|correta|certo|certa ~5
      digit*|lanç*|indic*|inser*|coloc*|pus|pusemos|pedi|pedimos|escrevi ~4 <n> ~6 correto|certo|queria|queríamos|são|eram|seriam|deviam ~3 <n> ~3 -- porta|rua|morada|endereço|cep|recebi|receb*
      equívoco|lapso|engano|erro|distração ~5 <n> ~6 unidades|peças|quantidade|pedido|encomenda -- porta|rua|morada|endereço|cobr*|fatura|receb*|vieram
      metam|põe|ponham|mete|coloca|colocar|juntar|incluir|mandar+junto|enviar+junto|para+meter|de+meter|para+pôr ~3 segundo|segunda|mais|outro|outra|também|um|uma ~6 -- esquec*|morada|fatura|nif|cpf|cnpj|site|contribuinte|cesto|andar|perna|parafuso*|tampa
      quero|queria|gostava|gostaria|podem|pode|dá+para ~3 duas|dois|três|quatro|<n> ~4 em+vez|ao+invés|invés|e+não ~4 -- recebi|cotação|morada
      ajust*|corrij*|corrig*|alter*|retific* ~4 antes ~2 do|da|de ~1 faturamento|envio|expedição|sair|enviar|mandar|faturar -- morada|endereço
      não ~1 quero ~1 o|a|as|os ~3 só|apenas|mas|mantenham|resto ~4 -- recebi|chegou
      tirem|tira|tirar|retirem|retirar|sem ~3 etiqueta+do+preço|preço+da+caixa|o+preço ~4 presente|caixa|oferta
      posso|podemos|dá+para|tem+como|consigo|ainda ~4 alterar|trocar|mudar ~3 cor|tamanho|modelo|quantidade|voltagem|tecido ~4 pedido|encomenda|antes|ainda|que+fiz|ontem|hoje -- recebi|chegou|morada
      mandar|enviar|entregar|envio ~3 mais|o|tudo ~1 rápido|urgente|expresso ~5 pago|diferença|extra
      acrescentar|acrescentem|acrescente|adicionar|adicionem|adicione|adiciona|adicionando|incluir|incluam|inclua|inclui|somar|juntar|meter|colocar|pôr+mais|pôr+outro|pôr+um|pôr+uma|botar|coloca|põe|ponham ~4 mais|outro|outra|um|uma|uns|umas|<n>|dois|duas|três|também|no+pedido|ao+pedido|na+encomenda|à+encomenda|a+capa ~6 -- morada|endereço|apartamento|fatura|carrinho|nif|conta|cep|cpf|cnpj|andar|bloco|cesto
      esqueci|esquecemos|esqueci+me|faltou ~3 pedir|incluir|adicionar|acrescentar|encomendar|colocar|pôr|por|meter ~5 -- morada|apartamento|complemento|andar|bloco|número+da+porta|cep
      tirar|tirem|tire|tira|retirar|retirem|retire|remover|removam|remova|eliminar|eliminem|excluir ~5 @order|artigo|item|produto|um|uma|segunda|segundo|dos|linha|do|da|o+preço ~4 -- dados|conta|base|email|lista|cadastro|loja|informação|propaganda|telefone|cpf|casa|mim
      retirar|tirar|remover ~4 @order|da+minha|do+meu|do+pedido|da+encomenda -- dados|lista|base
      aumentar|aumentem|reduzir|reduzam|reduz|diminuir|baixar|subir|passar|alterar|ajustar|mudar|corrigir ~4 quantidade|quantidades|unidades|para+um|para+uma|para+dois|para+duas|linha ~5 -- preço|preços
      precisamos|preciso|queremos|quero|podem|favor ~2 aumentar|reduzir|diminuir ~5 -- preço|frete
      @change ~4 tamanho|cor|modelo|quantidade|quantidades|versão|linha|número|numeração & antes|ainda|ontem|pedido|encomenda|sair|enviar|mandar|saiu -- recebi|chegou|chegaram|recebemos|veio|email|fatura|ficou|serviu|fica|morada
      @change ~4 @order -- morada|endereço|cep|destino|local|estado|cancel*|rua|nif|fatura|comprei+e+recebi|recebi|chegou|outra+pessoa|tudo
      pedi|encomendei|escolhi|selecionei|pus|coloquei|comprei|marquei|pedimos ~6 sem+querer|por+engano|engano|errad*|mas+queria|mas+quero|mas+era|queria|por+lapso|por+erro|enganei ~6 -- recebi|chegou|veio|mandaram|enviaram|morada|endereço|cancelar|duas+vezes|anul*|rua|cep|devolver|parar|coisa+errada
      sem+querer|por+engano|por+lapso ~4 pus|coloquei|pedi|encomendei|escolhi|comprei|botei|dois|duas ~6 -- morada|endereço|cancelar|devolver|portaria
      só|apenas ~2 quero|preciso|queria|bastam|basta|precisamos ~2 um|uma|dois|duas|quatro|de+um|de+uma|<n> -- saber|dia|email|informação|momento
      bastam|basta|chegam ~2 <n>|um|uma|dois|duas|três|quatro|cinco ~5
      mudar|muda|mude|mudem|passar|passem|trocar|subir|fazer+upgrade|alterar ~4 expresso|expressa|sedex|envio+rápido|entrega+rápida|frete+expresso|urgente ~4
      pago|pagamos|pagarei ~2 a ~1 diferença & expresso|sedex|urgente|mais+rápido
      juntar|juntem|juntá|unir|combinar|agrupar|consolidar|enviar+junto|mandar+junto ~6 pedidos|encomendas|envio|envios|só|caixa|pacote|uma|um|entrega|las|los
      num|em+um|numa|em+uma ~1 só|único|única ~1 envio|pacote|caixa|entrega|remessa
      segurar|segurem|segura|guardar|guardem|reter|adiar|atrasar|aguardar|aguardem|esperar|esperem|suspender ~5 @order|@parcel|envio|entrega|o|a|antes ~5 & enviar|depois|até|só|viagem|fora|data|dia -- conta|alfândega|não+é+para+mandar|resposta|retorno|aviso
      enviar|enviem|mandar|mandem|entregar|entreguem|expedir ~3 só|apenas|somente ~1 depois|a+partir|após|em+dezembro|dia
      não ~1 enviem|mandem|entreguem|envie|mande ~4 antes|até|já
      bilhete|cartão|cartãozinho|mensagem|nota|dedicatória|embrulho|papel|embalagem|embrulhar ~2 de|para|com ~1 presente|prenda|oferta|oferecer|aniversário|parabéns
      embrulhar|embrulhem|embrulhado ~4
      cancelar|cancelem|anular|anulem|cancele ~2 só|apenas|somente|parte|uma+parte|um+item|um+artigo ~6
      cancelar|cancelem|anular|anulem ~9 mas|e|o+resto ~3 mantenham|mantém|manter|mantenha|deixem|restante|resto|fica|continua|quero
      o+resto|o+restante|restante ~2 fica|mantém|mantenham|pode+ficar|continua|igual
      em+vez|ao+invés|em+lugar ~9 & quero|queria|gostava|gostaria|ponham|põe|pode|podem|encomendei|preciso|bastam|coloquem -- recebi|veio|chegou|mandaram|enviaram|recebemos|escritório|casa|morada|trabalho|endereço|rua|entregar|cotação|preço|retirar|receber
      se ~2 ainda ~1 não ~3 saiu|enviado|seguiu|enviaram|foi|mandaram ~6 põe|ponham|coloca|troca|troquem|acrescent*|adicion*|tira|tirem|manda+a|quero+a -- morada|casa|rua|endereço
      alterar|modificar|corrigir|retificar|editar|mexer ~3 minha|meu|nossa|a|o|na|no|da|linha ~2 pedido|encomenda|compra|linha|oc -- morada|endereço|rua
      ainda ~2 dá|tempo|vou|vamos|vão|possível|consigo ~4 pôr|por|meter|colocar|incluir|acrescentar|adicionar|alterar|trocar|mudar ~6 -- morada|endereço|sítio|devolver|casa
    `,
    tells: `
      era+possível|é+possível|dá+para|consigo|conseguem|podem|posso|ainda|possível ~3 alterar|mudar|modificar ~1 ?
      encomendei|pedi|comprei|encomendámos ~9 & afinal|em+conversa|pensando+melhor|pensámos|reparei|percebi -- chegou|recebi|morada|endereço
      antes ~1 de|que ~3 enviar|mandar|sair|saia|enviem|seguir|expedir & @change|acrescent*|tir*|mudar|trocar -- morada|endereço|postal
      ainda ~2 não ~2 saiu|enviado|enviada|seguiu & troc*|mud*|alter*|acrescent*|põe|coloca
      dois|duas ~5 carrinho
    `,
    hints: `
      acrescentar|adicionar|retirar|alterar|tirar
    `,
    subjects: `
      acrescentar|adicionar|incluir|retirar|alteração|alterar|quantidade|juntar|segurar|cartão+de+presente|frete+expresso|sem+querer -- morada|endereço|entrega|local
      mudar|trocar ~1 tamanho|cor
    `,
  },
  cancel_order: {
    asks: `
      podem|pode ~1 deixar ~1 , ~4
      quero ~2 acabar ~2 com ~3
      consigo|consegue|conseguem|posso|podem|dá+para ~2 parar|travar|interromper|suspender ~3 -- emails|publicidade|notificações
      foi|fiz ~3 impulso ~5 -- recebi|chegou
      arranjei|emprestado|emprestada ~4 & não|deixar|podem -- troc*
      ! nem|não ~2 mandem|enviem|mande|envie|expeçam|despachem|enviar|mandar ~3 -- antes|até|para+a|para+o|fatura|ainda|email|emails|propaganda|resposta|certo
      ! não ~3 serve|adianta|interessa ~2 para+nada|mais|de+nada ~3 -- recebi|chegou|cartão
      ! já ~2 não ~2 serve|adianta|interessa|faz+sentido ~4 -- recebi|chegou
      festa|aniversário|evento|casamento|viagem ~2 já? ~1 passou|foi|aconteceu ~5 -- chegou|recebi
      devolvam|devolve|devolva|estornem ~4 paguei|dinheiro|valor|pagamento ~3 -- recebi|chegou|duas+vezes
      deixem|deixa|deixe ~2 ficar|estar ~3
      ! não ~1 vale ~2 pena ~3 -- trocar|devolver|reparar
      já ~3 comprei|arranjei|encontrei ~3 noutro|noutra|em+outro|em+outra|outro|outra|numa+loja ~4 -- recebi|chegou|trocar
      tarde ~1 demais|de+mais ~3 -- saber|recebi
      fiquem ~1 com ~4
      perdeu ~2 sentido|utilidade|interesse
      se|caso ~8 cancelar|cancelem|anulem|cancele|anular|cancelo|desisto ~4 -- dados|conta|só
      ! não|nem|já+não ~1 a|o|as|os ~1 quero|queremos|preciso|precisamos|interessa -- recebi|chegou|devolver|saber|trocar|ficar
      se ~2 demorar|chegar|vier|for|passar|atrasar ~9 não+quero|não+a+quero|não+o+quero|esqueçam|desisto|deixem+estar|deixa+estar|fico+com+outro|compro+noutr* ~3
      ! já+não|não ~2 necessitamos|necessito|precisamos|preciso|pretendemos|pretendo|queremos|quero ~5 artigos|artigo|produto|produtos|encomenda|pedido|cadeira|mesa|compra|mercadoria|material ~5 -- recebi|chegou|ficar+com|emails|devolver|saber|trocar|fatura
      ! não ~2 os|o|as|a ~1 expeçam|enviem|mandem|despachem|enviar|mandar|faturem ~3 -- antes|até|já
      ! não ~1 precisa|precisam|é+preciso|é+necessário ~2 mais? ~1 mandar|enviar|entregar|despachar ~4 -- fatura|etiqueta|nota
      deixa|deixem|deixe ~1 quieto|para+lá|estar|sem+efeito ~5 & mandar|cadeira|pedido|encomenda|compra|enviar|precisa
      já ~1 ganhei|arranjei|comprei+noutro|encontrei+noutro|comprei+em+outra|comprei+em+outro|consegui+outra|consegui+outro ~4 -- troc*
      desmarcar|desencomendar|estornar+a+compra|desfaçam ~4
      quero|queria|preciso|gostava|solicito|peço ~4 cancelamento|anulação ~4 -- newsletter|conta|reembolso|estorno
      @cancel ~5 @order|tudo|todo|inteiro|inteira|ambos|segundo|segunda|compra|total|integral -- assinatura|newsletter|conta|cancelaram|cancelou|só|apenas|somente|dados|do+pedido+cancelado|foi+cancelad*|cancelado|cancelada|resto|restante|parte|mantenham|mantém|de+vocês+cancel* -- banco|cartão ~2 que
      cancelar|cancelem|cancele|cancelo|anular|anulem|anule|anulo|anulá|cancelassem|cancelamento|anulação -- newsletter|assinatura|conta|só|apenas|somente|dados|resto|restante|parte|reembolso|estorno|banquinho|mantenham|cadastro|cancelado|política -- banco|cartão ~2 que
      @want|@ask|prefiro|melhor ~4 cancel*|anul*|desist* -- assinatura|conta|dados|só|apenas|newsletter|resto|restante|cancelado|parte -- banco|cartão ~2 que
      cancelamento|anulação|desistência ~4 @order|total|integral|do|da|de|imediat* -- dados|reembolso|estorno|política|quanto|cancelado
      desisti|desisto|desistir|desistimos|desistência ~5 -- recebi|chegou|recebida|devol*|já+recebi
      ! não ~1 quero|preciso|queremos|precisamos|necessito|interessa|faz ~1 mais|falta -- recebi|chegou|receber+emails|propaganda|newsletter|ficar+com
      ! já ~1 não ~2 quero|preciso|queremos|precisamos|necessito|interessa|faz+falta -- recebi|chegou|devol*|emails|newsletter|respostas|mensagens|desculpas|chamadas
      ! não ~2 precisa|precisam|é+preciso|é+para|mande|mandem|enviem|envie ~3 enviar|mandar|mais|nada|o+pedido|a+encomenda|despachar ~2 -- fazer*|façam|antes|até|fatura|responder|resposta|email|recibo
      parar|parem|pare|suspender|suspendam|travar|travem|segura|segurem|interromper|barrar ~3 @order|envio|compra|tudo|esse|essa|este|esta|o|a ~5 & mandar|sair|antes|mais|errad*|nada|não|quero -- emails|propaganda|mandar+propaganda|resposta|até|depois|dia
      parar ~2 encomenda|pedido ~5
      desfazer|reverter|invalidar ~3 compra|pedido|encomenda
      dar|dêem|deem|dá|ficar|fique|deixar|dou ~2 sem ~1 efeito ~6
      se ~4 não ~4 chegar|enviad*|saiu|enviado|vier|entregar|seguiu ~9 cancel*|anul*|não+quero|desist*|devolv*|já+não+quero|esqueçam|dinheiro+de+volta
      mudei|mudámos|mudamos ~2 de ~1 ideia|ideias|opinião ~5 -- chegou|recebi|devolver|trocar
      esqueçam|esquece|esqueça|deixa|deixem|deixe ~2 o|a|para ~2 pedido|encomenda|compra|lá ~4 -- anterior|mensagem|email|já+encontrei|portaria|porta|vizinho
      meu+filho|minha+filha|meu+marido|minha+mulher|filho|criança ~8 sem+pedir|sem+querer|sem+permissão|sem+autorização|brincando|por+engano & compr*|pedido|encomend*
      comprei|pedi|encomendei ~3 coisa|produto|artigo ~1 errad* -- recebi|chegou|mandaram
    `,
    tells: `
      mais ~1 barato|barata|em+conta
      duas ~1 vezes & encomend*|pedi|comprei|pedido -- cobra*|pag*|escrev*|tent*|entreg*|lig*|debit*|promet*
      pedido|encomenda|compra ~1 duplicad*|em+duplicado|repetid*
      por ~1 engano & pedi|comprei|compra|encomendei -- tamanho|cor|morada|recebi
      arrependi|arrependi+me -- recebi|chegou
      sem ~1 grana|dinheiro ~4 & compra|desfazer|cancel*
    `,
    hints: `
      cancelar|cancelamento|anular
      tarde+demais
      arrependi
    `,
    subjects: `
      cancelar|cancelamento|anular|anulação|desistência|desisto|desisti|já+não+quero|não+preciso+mais|não+quero+mais|pára+tudo|parar -- assinatura|conta|resto|só
    `,
  },
  exchange_request: {
    asks: `
      trocá|trocar ~1 lo|la|los|las ~1 por|pelo|pela|pelos|pelas ~4
      por ~1 engano ~6 chegou|recebi & troc*
      minha|nossa ~1 troca ~5 -- morada|endereço
      mandei|enviei|devolvi ~6 e ~1 pedi|quero|queria|espero ~4 -- dinheiro|reembols*
      enviar|mandar|enviem|mandem|envia|arranjar|trazer ~2 o|a|um|uma|outro|outra|uns|umas ~2 <n>|tamanho|número|maior|menor|preto|preta|azul|verde|cinza|branco|g|m|l|p|gg|xl ~3 e ~1 recolh*|buscar|levar|devolvo|levantar|mando|leva*
      recolh*|buscar|levantar ~3 estas|estes|este|esta|esse|essa ~3 & <n>|tamanho|número|maior|menor|enviar|outra|outro -- certas|certos|certa|corret*
      combinava|combina|prefiro|preferia|gosto|gostava ~2 melhor|mais ~5 & troca|trocar|devolvo -- se+ainda
      vê|ver|dá|como ~2 se? ~1 troca|trocam|trocar ~2 pel* ~3
      troca|trocar|trocam|troque ~2 pela|pelo|pelas|pelos ~4 -- ainda+não|antes+de+enviar|se+ainda
      faz|fazer|fazem|fazemos|faço|efetuar|realizar|solicitar|pedir ~3 troca|trocas ~4 -- morada|endereço|peça+avariada|defeito
      trocar|troca|trocas|troque|troquem|trocam|trocavam|trocado|trocados|trocada|substituir|trocá|trocaria ~6 por|pelo|pela|pelos|pelas|num|para ~4 @product|modelo|outro|outra|um|uma|o|a|<n>|bege|este|estes|versão -- que+fiz|fiz+ontem|de+ontem|ainda+não|antes|por+favor|pedido+de+ontem|morada|endereço|se+ainda|pilha|filtro|bateria|encomendei+ontem|sem+querer|avariad*|quebrad*|partid*|defeito|enviado|chave|vocês+trocaram
      podem|pode|posso|consigo|dá+para|quero|queria|gostava|gostaria|como|fazem|fariam|é+possível|preciso|conseguem|aceitam|farão ~3 trocar|troca|trocas|troque|trocados ~5 -- que+fiz|de+ontem|fiz+ontem|antes|ainda+não|pedido+de+ontem|morada|endereço|bateria|pilha|filtro|lâmpada+dá|no+pedido|sem+querer|frete|contato|horário|sedex|expresso
      troca|trocas ~2 de ~2 tamanho|cor|modelo|mercadoria|produto|artigo|número|numeração -- antes|ainda|endereço
      política|prazo|processo|como+funciona|condições ~4 troca|trocas ~3
      mandei|enviei|devolvi|postei ~6 troca|trocar ~4
      quando|já|onde ~4 tamanho|troca|número|cor ~3 cert*|nov*|corret*|chega|vem|recebo|enviam|troca ~4 -- endereço|preço
      prefiro|preferia|preferimos|preferiria|queria|gostava|quero|ficar ~3 mesma|mesmo|tamanho|número|outra+cor|outro+tamanho|outro+modelo|com+a+de|com+o+de|a+de|o+de ~5 & mando|envio|troca|trocar|devolvo|em+vez|recebi|chegou|chegaram|preferia -- comprei+ontem|antes|cancel*
      tamanho|número|numeração ~1 abaixo|acima|maior|menor ~4 -- quando
      em ~1 troca ~3 -- mensagens
      mando|devolvo|envio|mandaria ~3 este|esta|estes|estas|esse|essa|de+volta ~5 enviam|mandam|outro|outra|recebo|troc* -- dinheiro|reembols*
      arranjar|conseguem|mandar|enviar|têm ~4 número|tamanho ~1 acima|abaixo|maior|menor ~4
      troca|trocar|trocam & ficou|ficaram|aperta|apertam|serviu|serviram|curto|curta|grande|grandes|pequeno|pequena|comprid*|larg* -- devolver|dinheiro|reembols*
      preciso|precisava|queria ~2 da|do|de ~1 um|uma? ~1 g|m|p|gg|tamanho|<n>|número|aro ~3 & recebi|veio|chegou|ficou|troc*
    `,
    tells: `
      fica|ficou|ficam|ficaram|está|estão|são|é|fica+me|assenta ~3 justo|justa|justos|justas|apertad*|larg*|grande|grandes|pequen*|curt*|comprid* ~4 & <n>|tamanho|número -- devolver|dinheiro|medidas|sala|mesa
      ficou|ficaram|aperta|aperta+me|apertam|serviu|serve ~4 & preciso|troc*|tamanho|número|maior|menor -- devolver|dinheiro
      tom ~2 é ~2 outro
      pagamos|pago ~2 a ~1 diferença
      forma ~1 pequena|grande
    `,
    hints: `
      trocar|troca|trocam
      ficou|ficaram ~2 pequen*|grande|grandes|larg*|curt*|comprid*|apertad*
    `,
    subjects: `
      troca ~2 -- endereço|morada|peça
      trocar|trocas $
      outra+cor|outro+modelo|tamanho+errado|trocar+tamanho|preciso+maior|número+maior
    `,
  },
  return_request: {
    asks: `
      não ~1 me ~1 agrada|agradou|convence|convenceu|satisfaz ~3 -- troc*
      vir ~3 buscar|busca|recolher|recolhe|levantar ~3 -- armazém|vosso|quando+chega|levantá|paletes
      onde|aonde ~3 entrego|deixo|levo|despacho ~3 -- encomenda+chega
      transportadora|motorista|carro|alguém ~4 levar|buscar|recolher ~6 não+quero|devolvo|devolver|devolução
      dias|prazo|tempo ~2 tenho|há|temos|é|para ~2 para? ~1 devolver|devolução ~3
      mandar|enviar|mandá|mando|envio|enviá|levar ~4 para+trás|de+volta|retorno|devolvid* ~5 -- outro|outra|troca|trocar|número+acima
      procedimento|processo|passos|como+funciona|como+é|como+fazer|como+proceder ~4 devol*|retorno|arrependimento
      direito ~4 devolver|arrepend*|refletir|desistir
      dentro ~2 dos|do ~2 <n>|sete|catorze|trinta|prazo ~1 dias? ~5 -- receber|chegar|entrega|promet*|reembols*|crédito|resposta|úteis
      pica|comicha|incomoda|cheira|apertad*|largo|larga ~6 & mandar|devolv*|para+trás|de+volta
      vir|vêm|venham|podem|passam|mandam ~3 buscar|recolher|levantar|pegar ~4 -- armazém|vosso|loja|quando+chega|paletes|nossa
      restituir|restituição ~3
      @want|@ask|como|posso|para+onde|onde|possível|poder|vou|vamos|pretendo|aceitam|podemos|fazer|faço ~5 devolver|devolvê|devolvo|devolução|devoluções -- via|cópia|com+data|assinad*|dinheiro|ligação|já+receberam|chamada|recebid*|excesso|valor+pago|estado|status|vossa+devolução
      devolver|devolvê|devolvo|devolvemos|devolvendo|retornar ~4 @goods|a|o|as|os|esse|este|essa|esta|lo|la|los|las|duas|dois|isso ~5 -- via|cópia|ao+remetente|remetente|dinheiro|valor|chamada|ligação|via+assinada|excesso|assinad*|transportadora|vão+devolver|cobraram
      etiqueta|código|autorização|instruções|formulário|guia|procedimento|número ~2 de|da|para ~2 devolução|devolver|retorno|rma|postagem+reversa|logística+reversa -- já+recebi|recebid*|estado|com+a+etiqueta
      postagem|logística ~1 reversa
      código ~1 de ~1 postagem
      rma ~4 para|de|da|por|seis|<n> -- ao+abrigo|crédito|aguardar
      prazo|política|condições|período ~2 de|da|para ~1 devolução|devoluções|devolver|trocas+e+devoluções -- dinheiro|reembolso
      dentro|fora ~3 <n>|trinta|sete|catorze|quinze|prazo ~2 dias|devol* ~4 & devolver|devolução
      direito ~2 de|ao|à ~1 arrependimento|livre+resolução|desistência|resolução|devolução
      exerc*|exerço ~4 direito ~3 -- dados|esquecimento|acesso|apagamento
      livre ~1 resolução
      mando|mandar|mandá|mandamos|enviar|envio|enviá|postar|manda ~4 de+volta|para+trás|de+retorno ~4 -- outro|outra|troca|trocar|número|este+e
      aceitam|recebem ~4 de+volta|devoluções
      recolher|recolham|recolha|coleta|coletar|buscar|retirar|levantar|levar ~6 & não+quero|ficar+com|devol*|não+cabe|não+serve|de+volta|arrepend*|quero+devolver -- errad*|quebrad*|enviar+as
      agendar|marcar|solicitar|programar ~3 coleta|recolha|levantamento ~6 -- armazém|vosso|paletes|errad*
      ! não ~1 quero ~1 ficar ~4
      não ~1 fico ~1 com
      para ~1 onde ~3 envio|mando|devolvo|posto|enviar|mandar -- encomenda+vai|fatura
      não ~2 gostei|gostamos|combinou|combina|serviu|agradou|convenceu|ficou+bem ~9 devol*|dinheiro|reembols*|estorno|de+volta
      ficou|ficaram|é|são ~3 pequen*|grande|grandes|larg*|curt*|comprid*|escur*|apertad* ~8 devol*|dinheiro|reembols* -- troc*
      quero|queria|gostava ~2 meu|o|de ~2 dinheiro ~2 de ~1 volta & ficou|gostei|serviu|qualidade|produto|devolver|peça
      pegar|receber ~2 meu? ~1 dinheiro ~1 de ~1 volta ~3
      sem ~1 talão|nota|recibo|fatura & devolver
    `,
    tells: `
      não ~1 serviu|serviram|coube|cabe|combina|combinou ~3 -- troc*
      não ~2 gostei
      sobrou|sobraram|a+mais & devol*|de+volta|caixa
      prenda|presente ~3 repetid*|já+tenho
      já ~1 tenho ~1 um|uma
      devolução|devoluções|devolver -- via|cópia|com+data|crédito|dinheiro|já+receberam|recebid*|chegou
      como ~2 mando|envio ~2 de ~1 volta
      um ~1 saco
    `,
    hints: `
      devolver|devolução|devolvo
      reembolso
      não ~2 gostei|serviu|combina|quero
    `,
    subjects: `
      devolução|devolver|arrependimento|livre+resolução|rma|etiqueta+de+devolução|postagem|devolvendo|não+gostei|não+serviu|coleta -- dinheiro|situação|estado|status|processada|reembolso|agendada
    `,
  },
};
