// Portuguese: what a mail says of goods that came wrong: broken, another thing, or too few. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const faults: IntentRules = {
  damaged_item: {
    asks: `
      cheira|cheiram|cheiro ~3 químic*|mal|mofo|plástico|queimado|tinta|fumo|esgoto|peixe
      apaga|desliga|pisca|trava|reinicia ~3 sozinho|sozinha|sem+motivo|do+nada|constantemente|toda+hora|a+toda+a+hora ~4 -- quando|bule|segurança
      desde ~2 primeiro ~1 dia ~3 & não|apaga|desliga|pisca|faz|treme|falha
      pisca|piscando|a+piscar|treme|tremendo|falha|falhando|a+falhar ~4 -- pagamento|cartão|site
      já ~2 @broken ~5 -- partida|viagem|saiu+daí|de+partida
      @broken ~3 costura|lateral|tampa|base|pega|asa|perna|canto|ponta|lado|meio|cima|baixo|ecrã|tela|vidro|alça|fecho ~3
      ao|no|nos ~2 fim|cabo|final ~2 de ~4 & @broken|deixou|parou
      cheira|cheiro ~3 mal|queimado|mofo|estranho|podre|químico
      faz|fazendo ~3 barulho|ruído ~2 estranho|esquisito|horrível|insuportável
      estavam|vieram|chegaram|vinham|ficaram|estão|tinham|havia|há|encontrei|encontrámos|reparei|notei|vi|percebi ~6 @broken -- link|site|etiqueta|viagem|triagem|vossa|fábrica
      liguei|ligo|testei|experimentei|tentei+ligar|pus+a+carregar|coloquei+na+tomada ~5 nada|nem|não|zero|morto|morta ~3 -- transportadora|telefone|atende*|apoio|vocês|vos|rastreio|ligaram|número
      <n>|um|uma|dois|duas|três|quatro|alguns|algumas|várias|vários|todos|todas ~3 @broken ~5 -- vezes|dias|semanas|gatos
      em|aos|vinha|veio|toda|todo|tudo ~2 bocados|bocadinhos|pedaços|pedacinhos|caquinhos|cacos|migalhas|farelos|lascas|estilhaços
      nem ~1 sinal ~2 vida|luz
      sinal ~1 de ~1 vida
      não ~2 dá ~2 sinal
      morto|morta|avariou|pifou|queimou|estragou|empenou|descolou|desmontou|desfez|rebentou|estalou ~5 -- o+meu+pifou|o+meu+avariou|o+meu+estragou|o+meu+queimou|o+antigo|a+antiga|o+velho|a+velha|meu+antigo|minha+antiga|a+minha+avariou|a+minha+estragou|a+minha+pifou|elevador|carro|forno|fábrica|carrinha|rastreio|falecimento
      aperto|apertei|carrego|carreguei|pressiono|botão|gatilho|interruptor|tomada ~6 nada|não|nem -- comprar|finalizar|pagar|site|compra|link
      vinha|veio|chegou|está|estava|ficou ~3 todo|toda|muito|bem|meio ~1 suj*|machucad*|moíd*|amarrotad*|desfeit*|estragad*|batid*|marcad*|lascad*|detonad*|arrebentad*|usad*
      parece ~4 pancada|pancadas|usad*|guerra|segunda+mão|trator|batid*
      sinais ~2 de ~1 uso|utilização|desgaste
      vencid*|fora+da+validade|fora+do+prazo+de+validade|caducad* ~3 & produto|chegou|veio|recebi|artigo
      imperfeição|imperfeições|furo|buraco|buracos|nódoa|nódoas|racha|rachas|mossa|mossas|bolha|bolhas|amasso|amassos|estrago|estragos ~4 -- prateleira|parede|para+os
      chegou|chegaram|veio|vieram|vinha|vinham|vem|vêm|recebi|recebemos|está|estão|estava|traz|trazem|tem|têm|trouxe|apareceu|ficou|entregue|entregaram ~7 @broken -- elevador|etiqueta|caixa+do+correio|link|partidas|durante+o+transporte|partida+de|voltar+para|app|saber+se+partiu|em+jogo|trânsito|a+voltar|site
      @broken ~6 ao|quando|na+hora ~3 abrir|desembalar|chegar|receber|abri|montar
      @broken ~4 de+um+lado|em+baixo|por+baixo|em+cima|no+assento|no+tampo|na+tampa|na+base|no+vidro|de+fábrica
      deixou|deixaram|parou|pararam ~1 de ~1 funcionar|ligar|carregar|aquecer|girar|rodar|acender|trabalhar|tocar|bater|esquentar|sugar
      ! não ~2 funciona|funcionam|liga|ligam|acende|acendem|carrega|aquece|esquenta|fecha|roda|gira|trabalha|dá+sinal|abre+direito|encaixa|prende -- link|rastreio|rastreamento|site|página|código|cartão|pagamento|telefone|cupom|chat|robô|boleto|vale|email|ninguém|de+volta|abre|chatbot|liga+para+mim|se+liga|me+liga
      perna|pé|tampo|tampa|vidro|motor|bateria|asa|pega|fecho|zíper|ecrã|tela|botão|porta|gaveta|cabo|roda|rodinha ~5 @broken|solt*|caiu|não+funciona|não+fecha|não+liga
      mala|cadeira|mesa|máquina|chaleira|produto|artigo|peça|lote|aparelho ~4 @broken
      @broken ~3 produto|artigo|lote|unidade|unidades|peça|peças -- falta
      primeiro|primeira|segunda|segundo ~1 uso|utilização|vez|dia ~6 & @broken|parou|deixou
      @broken ~4 no|na|ao|logo ~1 primeiro|primeira|segundo|segunda ~1 uso|vez|dia|utilização
      saiu|sai|faz|deita|solta|cheira|dá ~2 fumo|fumaça|faíscas|faísca|queimado|choque|muito+barulho|curto
      liguei|ligo|tomada ~6 fumaça|fumo|faísca*|choque|queim*|estourou|nada+acontece|não+liga
      verte|vaza|pinga|perde ~1 água|óleo|líquido|por+baixo|pelo
      garantia ~4 cobre|cobrem|aciono|acionar|ativar|abrange|ativo
      acionar|ativar|usar ~2 garantia
      em|aos|nos ~1 cacos|pedaços|bocados|mil+pedaços|frangalhos|estilhaços
      parecia|parece|ficou|era ~3 puzzle|quebra+cabeça ~3
      em|num ~1 mau|péssimo|mal ~1 estado
      defeito ~2 de ~1 fabrico|fábrica|fabricação
      com ~1 defeito|avaria|avarias ~3 -- site
      todo|toda|tudo ~1 partido|partida|quebrado|quebrada|molhado|molhada|amassado|amassada|riscado|rasgado|estragado
      nunca ~2 funcionou
      só|apenas ~2 usei ~3 uma ~1 vez ~5 & @broken
    `,
    tells: `
      @broken -- link|site|etiqueta|tela|risco+de|partida|partido|vossa|vossas|fábrica|elevador|carrinha|viatura
      fotos|foto|imagens|vídeo ~4 & dano*|quebr*|part*|avari*|anexo+o+estado|amassad*
      garantia ~5 & avari*|quebr*|part*|parou|defeito
      não ~1 fecha|liga|funciona -- site|link|negócio|cartão
      defeito|avaria ~3 -- site|pagamento
    `,
    hints: `
      conserto|reparação|garantia|assistência+técnica
    `,
    subjects: `
      @broken|não+funciona|não+liga|com+defeito|parou|defeito|avarias -- link|rastreio|transporte
    `,
  },
  wrong_item: {
    asks: `
      pedi|encomendei|comprei|escolhi|paguei ~5 e|mas ~1 são|é|eram|vieram|veio|era ~2 @product|cinzent*|cinza|azuis|verdes|roxo|roxa|laranja|outro|outra|menor*|maior* ~3 -- se+ainda|antes
      era|eram|deveria|devia ~3 ser|vir|ter|mandar|enviar ~6 mandaram|veio|vieram|enviaram|recebi|puseram ~4 -- veio+<n>|vieram+<n>|com+<n>|menos|só|apenas|falta|metade|ontem|email|resposta|reembols*
      mandaram|enviaram|entregaram|puseram|colocaram|veio|vieram ~3 @product|errad* ~4 & pedi|comprei|encomendei|escolhi|era+para|era+o|era+a|queria|pedido -- ainda+não|antes
      tinha|tínhamos|havia|tinham ~1 pedido|encomendado|comprado|escolhido ~5 & mandaram|veio|vieram|chegou|chegaram|enviaram|recebi|trouxeram
      mandaram|veio|vieram|chegou|chegaram|enviaram|recebi|trouxeram ~6 e|mas|, ~3 tinha|tínhamos|havia ~1 pedido|encomendado|comprado|escolhido
      mas|só+que|porém ~1 é|era|veio|vem ~1 outro|outra|outros|outras ~3 -- história|coisa+que|dia|caixa+vem
      não ~1 é|são|era|eram ~1 minha|meu|minhas|meus|nossa|nosso|para+mim|para+nós & recebi|recebemos|chegou|nome|etiqueta|conteúdo|pacote|entregaram -- porta|casa|foto|fotografia|assinatura|portão|morada|cobrança|cartão|conta
      nome|destinatário ~3 outro|outra|diferente ~3 -- @bill|empresa|fatura|meu+nome
      pedi|comprei|encomendei|paguei|escolhi|pedido|pedimos|encomendámos ~6 mandaram|enviaram|veio|vieram|entregaram|chegou|recebi|trouxeram ~1 um|uma|uns|umas|o|a|outro|outra ~4 -- não|email|só|falta|quebr*|partid*|mensagem|confirmação
      recebi|recebemos|veio|chegou|mandaram|enviaram ~1 a|o|um|uma|umas|uns|ref|referência ~6 quando|enquanto|mas|e|sendo ~5 encomenda|pedido|pedi|comprei|pedimos|referia|era|oc|encomendei ~5 -- hoje|email|não|só|partid*|quebr*|falta|com+defeito|quando+abri
      referência|ref|código|sku|modelo ~6 diferente|errad*|trocad*|não+é|não+corresponde|em+vez -- rastreio|postal|desconto
      não ~2 era|é|foi ~1 bem? ~1 isto|isso|este|esta|esse|essa|nada+disto|o+modelo|a+cor|o+tamanho ~3
      troca|confusão|mistura|engano|erro ~3 de|na|no|do ~2 produto|produtos|artigo|artigos|separação|picking|material|mercadoria|armazém|etiquetas|embalagem -- sem+querer|meu
      encomendei|comprei|pedi|paguei|pedimos|encomendámos|encomendamos|compramos|escolhi|selecionei|queria ~7 e|mas|porém|só+que|, ~3 me|nos|o|a? ~2 mandaram|enviaram|veio|vieram|chegou|recebi|recebemos|deram|vinha|saiu|entregaram|mandou ~4 -- por+engano|sem+querer|enganei|ainda|foi+postada|foi+postado|já+chegou|confirmação|nada|email|nunca|fatura|não|reembols*|falta|com+defeito|quebrad*|partid*|danificad*|estragad*|avariad*|riscad*|só
      mandaram|enviaram|mandaram+me|veio|vieram|chegou|chegaram|recebi|recebemos|entregaram|trouxeram|recebido|era|saiu ~7 errad*|incorret*|trocad*|outra+coisa|outro+produto|outro+artigo|outro+modelo|outra+cor|outro+tamanho|diferente|diferentes|equivocad*|nada+a+ver|outra+marca -- prédio|bloco|apartamento|porta|andar|rua|morada|endereço|casa+errada|valor|cobr*|reembols*|email|por+engano|a+voltar
      artigo|produto|mercadoria|mercadorias|item|sapatos|tamanho|cor|modelo|livro|peça|entrega|encomenda ~2 errad*|incorret*|trocad*|equivocad* -- coloquei|escolhi|botei|marquei|selecionei|pus|escolhi+o|encomendei+sem|sem+querer|por+engano|pedi+o|antes|quero+trocar|morada|comprei+a
      em+vez|ao+invés|em+lugar ~5 recebi|recebemos|veio|vieram|mandaram|enviaram|chegou|chegaram
      recebi|recebemos|veio|vieram|mandaram|enviaram|chegou|chegaram|vinha|trouxe ~8 em+vez|ao+invés|em+lugar -- reembols*|morada
      não ~1 foi|é|era ~3 que|isso|isto|este|o|a ~3 pedi|comprei|pedimos|encomendei|encomendámos|encomendamos|compramos|escolhi|paguei|foto|anúncio
      não ~1 foi ~1 isso|isto|este
      era|veio|vem|chegou|vieram|vinha ~5 mas|e|, ~2 eu ~1 pedi|comprei|encomendei|paguei|pedimos|encomendámos|escolhi|encomendamos -- número|preço|saber|ontem|duas+vezes|uma+vez|não
      é|são ~5 mas ~2 eu? ~1 pedi|comprei|encomendei|paguei|pedimos|encomendámos|escolhi|encomendamos -- número|preço|saber|ontem|duas+vezes|uma+vez|não
      eu ~1 pedi|comprei|encomendei|paguei|escolhi ~4 -- já|pagar|nunca|uma+vez|extrato|ontem|sem+querer|dia|há|faz
      pedido|encomenda|pacote|caixa|produto ~3 de+outra+pessoa|de+outro+cliente|doutra+pessoa
      outro|outra|nome ~2 nome|de+outra+pessoa ~5 nota|etiqueta|guia|fatura|pacote|caixa
      trocaram|trocado|trocou|confundiram|misturaram|baralharam ~4 -- morada|endereço|telefone|motorista|senha|peça+por
      modelo|produto|artigo|cor|tamanho ~3 que ~1 veio|chegou|vem|recebi|vinha|mandaram ~4 é|não|foi -- quebrad*|partid*
      não ~3 corresponde|bate|confere|condiz|coincide ~6 @order|pedi|pedido|nota|compra|encomend*|descrição|foto|anúncio -- número+do+cartão
      abri ~5 & era|vinha|tinha|veio & comprei|pedi|encomendei
      etiqueta ~6 diz|consta|fala ~5 mas|e ~6 dentro|é|vem -- entregue
      me ~1 saiu ~4
      enganaram|enganaram+se|erraram ~3 -- morada|endereço|valor|preço
      recolh* ~4 & corret*|certo|certos|certas|certa
    `,
    tells: `
      mandaram|enviaram|entregaram ~1 o|a|os|as|um|uma ~2 @product -- email|mensagem
      nada ~2 ver ~3
      eu ~1 comprei|pedi|encomendei|queria|paguei -- já|pagar|nunca|duas|uma+vez|extrato
      enviem|mandem ~3 certo|certa|certos|certas|corret* -- morada|fatura
      nada ~1 a ~1 ver
      cliente ~2 lado
      errad* -- coloquei|escolhi|marquei|pus|botei|prédio|morada|endereço|cep|casa|rua
    `,
    hints: `
      errado|errada|incorreto|trocado|trocada
    `,
    subjects: `
      errad*|incorret*|trocad*|trocaram|outro+modelo|outra+pessoa|não+foi+o+que|diferente|modelo+diferente|engano -- morada|endereço|casa|cobrança|tamanho+errado+escolhi
    `,
  },
  missing_item: {
    asks: `
      não+está|não+estão|não+veio|não+vinha|não+vieram ~3 em+lado+nenhum|lado+nenhum|lugar+nenhum|em+lugar+nenhum|na+caixa|dentro -- encomenda|pedido|reembols*
      abri|abrimos|aberta & falta|faltam|faltou|não+veio|não+vinha|não+está|cadê
      exceção|excepção ~4 & tudo|chegou|veio|recebi|aqui
      tudo ~1 menos|exceto|salvo ~4
      onde ~2 está|estão ~1 as|os|a|o ~1 outras|outros ~4 -- caixas|encomendas|pacotes|volumes|pedidos
      não ~1 encontro|acho|vejo|encontrei|achei|localizo ~6 & caixa|embalagem|saco|pacote|dentro|volume -- rastreio|fatura|nota|email|stock|site
      caixa|pacote|embalagem|saco ~6 só|apenas|somente ~2 os|as|o|a|um|uma|metade|parte|lados -- hoje|ontem|amanhã
      veio|vieram|chegou|chegaram|recebi ~1 faltando ~3
      só|apenas|somente ~2 um|uma|dois|duas|três|quatro|cinco|<n> ~1 das|dos ~4 -- dias|rastreio|semanas
      contei|contámos|contamos|conferi|só+há|só+estavam|só+estão|são+só ~3 <n>|dois|duas|três|quatro|cinco|seis|sete|oito|um|uma ~4 -- dias|semanas|vezes
      era|eram|kit|jogo|conjunto|pack|caixa ~3 de|com|para ~3 <n>|dois|duas|três|quatro|cinco|seis|sete|oito|dez|doze ~9 contei|só|falta*|vieram|apenas|menos|não+está|não+veio|vinham
      não ~1 está|estava|veio|vinha|vem|havia ~2 na|no|dentro|lá|cá ~2 caixa|embalagem|saco|pacote|dentro -- conta|cabe|site
      esqueceram|esqueceram+se|esquecido ~3 do|da|de|dos|das|um|uma|o|a ~4 -- de+mim|fatura|nota|resposta|pedido|encomenda|responder
      ficou|ficaram ~2 a? ~1 faltar|faltando ~4 -- pagar|dinheiro|morada
      falta|faltam|faltou|faltaram|faltava|faltavam|faltando|em+falta ~6 -- respostas|matéria|falta+de|falta+pagar|falta+o+pagamento|entrega+em+falta|em+falta+no+site|nota+de+crédito|muito|pouco|quanto|quantos|tempo|dias|morada|endereço|apartamento|andar|bloco|fatura|resposta|confirmação|respeito|educação|dinheiro|reembols*|crédito|documento*|cuidado|stock|saiu+de+linha|só+está|pagamento|nota|estorno|não+faz|faz+falta|atenção|consideração|rua|cep|complemento
      ! não ~2 veio|vinha|vinham|vieram|estava|trazia|chegou|tinha|incluía|encontro|achei|estavam|está ~5 caixa|pacote|dentro|lá+dentro|saco|saquinho|embalagem|envelope|junto|manual|parafusos|tampa|carregador|cabo|controle|comando|pilhas|peça|peças|acessórios -- entregue|correio|site|conta|histórico|reembols*|bug|stock|email
      manual|parafusos|parafuso|tampa|carregador|cabo|controle|comando|pilhas|peça|peças|acessório|acessórios|pés|perna|toalha|chave ~3 não ~1 veio|vieram|vinha|vinham|estava|estavam|está|chegou -- bom
      veio|vieram|chegou|chegaram|vinha|recebi|vem ~3 sem ~1 os|as|o|a? ~1 @goods|parafusos|tampa|carregador|cabo|controle|comando|manual|instruções|pilhas|pés|pernas|acessórios|ferragens|chave|saquinho|lâmpada -- aviso|problema|fatura|nota|avisar
      mas|porém ~1 sem ~1 tampa|parafusos|carregador|cabo|comando|controle|manual|pilhas
      só|apenas|somente ~2 veio|vieram|vinha|vinham|chegou|chegaram|recebi|recebemos|estava|tinha|tenho|contei|havia ~4 -- email|mensagem|dia|pedi+um|uma+vez|hoje|reembols*|ontem|agora|confirmação
      veio|vieram|chegou|chegaram|recebi|recebemos|vinha|vinham ~1 só|apenas|somente ~4 -- rastreio|código|email|mensagem|hoje|ontem|agora|confirmação
      deviam|devia|deveria|deveriam|era+para|eram+para ~2 vir|ter|estar|chegar|haver|trazer ~9 só|vinham|veio|vieram|faltam|recebi|tinha -- ontem|dia|segunda|terça|sexta
      esqueceram|esqueceu|esqueceram+se ~4 de? ~1 meter|pôr|por|colocar|mandar|enviar|incluir|embalar ~4 -- fatura|nota
      incomplet* ~3 -- morada|endereço|dados
      @order|entrega|pacote|mercadoria ~3 incomplet*
      metade ~4 @order|pedi|pedido|comprei|encomendei|do+que
      vazi* ~2 caixa|pacote|embrulho -- correio
      caixa|pacote|embrulho|volume|envelope ~5 vazi* -- correio
      onde ~1 está|estão ~2 os|as|o|a|último|outro|outra ~2 pés|parafusos|parafuso|tampa|carregador|cabo|controle|comando|manual|pilhas|peça|peças|resto|lâmpada
      nem ~1 tudo
      nota|guia|romaneio|fatura|packing ~5 diz|indica|constam|consta|vêm|estão|está ~6 contei|contamos|só|tenho|recebi|contámos|vieram
      contei|contamos|contámos|conferi ~8 & caixas|peças|unidades|guia|nota|são|faltam -- stock
      divergência|falta ~1 de ~1 <n>|unidades|mercadoria|volumes
      não ~1 consigo ~1 montar
    `,
    tells: `
      falta|faltam|faltou|faltando -- falta+de|pagar|pagamento|respostas|matéria|nota+de+crédito|crédito|educação|respeito|atenção|morada|endereço|nota+fiscal|muito|resposta|confirmação|fatura|tempo|dias|stock
      sem ~1 tampa|parafusos|carregador|comando|cabo|manual|pilhas|controle
      mandam|enviam|mandem ~3 falta|faltam|outra|peça
      não ~1 veio|vinha|vieram -- ninguém|estafeta|email
      só ~1 tenho|contei
    `,
    hints: `
      falta|incompleto|incompleta|resto
    `,
    subjects: `
      falta|faltam|faltou|faltando|incomplet*|vazia|vazio|sem+tampa|esqueceram|metade|nem+tudo|divergência -- falta+de|nota+de+crédito|fatura|apartamento|morada|endereço
    `,
  },
};
