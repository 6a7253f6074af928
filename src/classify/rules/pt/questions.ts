// Portuguese: what a mail says that asks about stock, products and shipping. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const questions: IntentRules = {
  stock_question: {
    asks: `
      queria|quero|gostaria|gostava|pretendo ~2 comprar ~3 $ -- já|comprei
      ainda|voltam|vão|irão|volta|vai ~3 o|a|os|as? ~1 ter|receber|haver|vender|produzir|fabricar ~5 ? -- encomenda|reembols*|resposta|dinheiro|minha|meu|previsão+de+entrega
      sem+previsão|indisponível|esgotado ~4 no|na ~1 site|loja|página
      previsão|data ~3 de ~1 reposição|chegada+de+novos|retorno+ao
      quero|queria|gostava|pretendo|quería ~2 comprar|encomendar|levar ~8 & esgot*|não+tem|disponíve*|não+deixa|indisponíve*|quando|volta|stock -- já+comprei
      vende|vendem|têm|tem|fazem|há|existe ~2 esse|essa|este|esta|o|a ~5 em|no|na|com ~1 outro|outra|outros|outras|preto|branco|verde|azul|<n>|madeira|redondo|maior|menor ? -- recebi|chegou|frete
      sobrou|resta|restou|têm|tem ~2 algum|alguma|alguns|algumas|mais|ainda ~4 ? -- notícia*|novidade*|previsão|informação|ideia|problema|coisa|forma|rastreio|posição|pedido|encomenda|que|desconto
      quando|vai|vão|se|será+que|irá ~5 volta|voltam|voltará|voltar|volte ~3 ao? ~1 stock|ter|haver|vender|estar+disponível|site|loja|mercado|linha|produzir -- passar|entregar|cá|dinheiro|a+ligar|de+viagem|encomenda+volta
      stock ~6 -- anexo|encomenda+está|a+cotação|orçamento
      disponíve*|disponibilidade ~5 & tem|têm|ainda|há|está|estão|quando|estiver|volta|unidades|fica|consulta|saber|continua -- orçamento|recolha|estou+disponível|minha+disponibilidade|entre+as|telefone|ligar
      tem|têm|há|haverá|resta|restam|sobrou|vendem|terão|terá|teriam ~4 disponíve*|em+stock|pronta+entrega|para+venda|no+tamanho|em+tamanho|no+m|no+g|no+p|no+l|na+cor|em+preto|em+branco|em+azul|em+verde|em+cinza|em+cinzento|em+vermelho ~4 -- orçamento
      tem|têm ~5 no|em|na ~1 m|l|s|g|p|gg|xl|<n>|preto|branco|azul|verde|cinza|cinzento|tamanho ? -- recebi|chegou
      esgotad*|esgotou|fora+de+stock|sem+stock|em+falta|indisponíve*|acabou|acabaram|saiu+de+linha|fora+de+linha|descontinuad* ~5 -- peças+em+falta|item+em+falta|artigo+em+falta|saco|recebi|vinha|paciência|bateria|acabou+de|a+minha+paciência|resposta|fatura|nota+de+crédito|em+falta+na+caixa|prazo|garantia|pilha
      reposição|repor|repõem|reporão|reposta|repuseram ~4 -- peça|dinheiro|valor
      quantos|quantas|quanto ~5 ainda+têm|ainda+tem|restam|sobram|têm+em|tem+em|disponíve*|há+em|têm+disponíve* -- dias|pedi
      ainda ~2 há|tem|têm|existe|resta|vendem ~5 ? -- tempo|jeito|como|hipótese|dinheiro|garantia|encomenda|convosco|previsão|possibilidade
      chegam|chega|entra|recebem|vêm|ter|haver|haverá|receber|terão ~2 mais ~5 -- rápido|tarde|cedo|informações|em+conta
      vão|vai ~2 ter|receber|trazer|repor|haver|vender ~2 mais|novo|nova|o|a ~4 ? -- notícias|reembols*|posição|dinheiro|encomenda|minha|meu|resposta
      avis* ~8 disponíve*|stock|voltar|chegar+mais|houver|repos*
      pré+venda|pré+encomenda|reservar|reserva ~4 -- hotel|mesa
      sumiu|desapareceu ~3 site|loja+online|catálogo
      acabou ~2 de ~1 vez
      deixa|deixam ~3 pôr|por|colocar|adicionar|meter ~3 cesto|carrinho ~4
      fazem ~1 ideia ~4 chegam|mais
      ^ tem|têm $
    `,
    tells: `
      stock|esgotad*
      têm|tem ~5 tamanho|cor -- recebi
    `,
    hints: `
      disponíve*|têm
    `,
    subjects: `
      stock|disponib*|disponível|esgotad*|reposição|pré+venda|descontinuad*|ainda+há|quantos+restam|avise|me+avisa
    `,
  },
  product_question: {
    asks: `
      vem|vêm ~1 montada|montado|montadas|montados|desmontada|desmontado ~6 ?
      abre|fecha|encaixa|vira|estica|roda|desliza|inclina|reclina ~3 para|só|com ~3 ?
      pessoas|kg|quilos|litros|cm|metros ~3 ? & aguenta|cabe|cabem|suporta|lugares|mede|tem -- frete|entrega
      tóxic*|atóxic*|hipoalergénic*|hipoalergênic*|alergi*|inflamáve*|biodegradáve*|bpa|certificad*|seguro|segura|seguros ~5 ? -- entrega|pagamento|nota
      tinta|verniz|madeira|tecido|espuma|estofo|forro|enchimento|estrutura|pelo|fio|lã|vidro ~5 é|são|tem|leva|resiste|solta|aguenta|desbota ~5 ?
      é|são|fica|ficam|será ~3 atóxic*|pesad*|leve*|mole|duro|dura|macio|firme|alto|baixo|estável|confortáve*|fácil|difícil|barulhent*|quent*|gross*|fin*|resistent*|segur*|adequad*|indicad*|próprio|verdadeir* ~6 ? -- encomenda|pedido|de+novo|entregar|chegar|pagar|rápid*
      dá|serve|presta+se|indicad*|apropriad*|adequad*|bom|boa ~2 para|num|em|no ~2 bebé*|bebê*|crian*|exterior|exteriores|jardim|varanda|piscina|indução|fogão|forno|micro+ondas|lava+louça|cão|cães|cachorro|gato*|idoso*|parede|carro|casa+de+banho|banheiro ~4
      precisa|preciso|necessita|leva|usa|vem+com|traz ~3 pilhas|furar|furo|ferramentas|transformador|adaptador|montagem|filtro|app|internet|cabo ~4 ? -- recebi|faltou|veio+sem
      de ~1 que ~3 feit* ~2 ?
      qual|quais|que ~3 é? ~3 composição|acabamento|densidade|gramagem|wattagem|marca|origem|validade|comprimento|autonomia
      tem|têm|há ~2 versão|modelo|cor|tamanho|opção ~4 com|sem|para|mais|em ~4 ? -- recebi|pagamento|stock
      quais|qual|que ~3 medidas|dimensões|peso|altura|largura|comprimento|profundidade|capacidade|potência|voltagem|material|materiais|tecido|cor|diferença|diferenças|garantia|autonomia|composição|ingredientes|resolução|tamanho|espessura -- pedido|encomenda|pedi|cartão|frete
      medidas|dimensões|especificações|ficha+técnica|características|diâmetro|composição ~4 -- pedido|medidas+judiciais|medidas+legais|medidas+cabíveis|tomar+medidas|tomarei+medidas
      ficha ~1 técnica
      manual|instruções|guia ~3 de|da|do|em ~3 -- devolução|remessa|pagamento|anexo|entrega
      manual|instruções ~4 -- devolução|pagamento|não+veio|falta*|sem
      é|são ~3 de? ~2 couro|pele|algodão|madeira|plástico|metal|vidro|inox|sintétic*|vegan*|impermeáve*|laváve*|compatíve*|bivolt|sem+fios|dobráve*|recarregáve*|original|originais|maciç*|antiaderente|silencios*|pesad*|resistent* -- pedi|recebi|veio|encomendei
      bivolt|voltagem
      serve|funciona|funcionam|servem|cabe|cabem|encaixa|compatível ~4 com|em|num|numa|para|no|na ~3 -- não+funciona|não+serve|código|cartão|site|cancelar|pedido|trocar|devolver|pagar|rastrear|pagamento
      desliga|desligam|liga|aguenta|suporta|dura|inclui|incluem|traz|precisa|aquece|dobra|suja|encolhe|desbota|faz+barulho|resiste|carrega ~6 ? -- não+desliga|encomenda|estafeta|pedido|me+liga|motorista|responder|o+que|fazer|telefone|ligar|fatura
      pode|podem|posso|dá+para ~2 se? ~1 lavar|lavar+se|ir|meter|usar|usar+se|substituir|desmontar|dobrar|pendurar|regular|tirar+a+capa|levar+ao ~5 -- pedido|encomenda|carrinho|cupom|cartão|apartamento
      lava|lavar ~2 à? ~1 máquina|mão|graus|<n>
      qual|quais|que ~5 cabe|serve|recomendam|aconselham|melhor|indicam|funciona|compatível|dura|aguenta ? -- pedido|transportadora|prazo|dia|banco
      diferença|diferenças ~3 entre
      recomendam|recomenda|aconselham|sugerem|indicam ~4 ? -- pagar
      compatíve*|compatibilidade
      quanto|quantos|quantas ~5 dura|pesa|mede|aguenta|litros|watts|horas|gavetas|portas|carga|consome|lugares|peças+tem -- frete|entrega|encomenda
      garantia ~4 tem|têm|de|das|dos ~4 ? -- cobre|avari*|quebr*|cotação|acionar
      prazo|tempo|quanto ~3 garantia
      peso|carga ~1 máximo|máxima|suportad*
      como ~2 se? ~1 limpa|monta|instala|usa|configura|descalcifica|regula|dobra|lava
      como ~2 faço|faz ~2 para ~2 limpar|montar|instalar|configurar|ligar+a+máquina|regular|programar
      dúvida|pergunta|dúvidas ~2 sobre|quanto|acerca ~4 -- pedido|encomenda|entrega|devolução|reembols*|fatura|compra|frete|pagamento
      vem|vêm ~2 enrolad*|montad*|desmontad*|com+pilhas|com+manual|com+lâmpada|incluíd* ~6 ? -- não
      aguenta|resiste ~5
    `,
    tells: `
      sai|saem|mantém|mantêm|conserva|aquece|esquenta|esfria|gela|seca|lava|encolhe|estica|dobra|enrola|desliga|acende|roda|gira|inclina|reclina|regula|ajusta|fecha|abre|encaixa|cabe|cabem|serve|aguenta|suporta|resiste|pesa|mede|gasta|consome|dura|leva|traz|inclui|acompanha|contém|solta|mancha|desbota|arranha|cheira|absorve|escorrega|impermeabiliza ~6 ? -- @order|@parcel|@carrier|@money|@bill|armazém|depósito|stock|quando|onde|prazo|meu|minha|nota|daí|hoje|amanhã|loja|pagamento|cartão|site|link
      tem|têm ~2 regulagem|regulação|alça|alças|rodas|rodinhas|tampa|bolso|bolsos|gavetas|porta+usb|bateria|filtro|cabo|timer|temporizador|bluetooth|wifi|luz|apoio|forro|fecho|zíper|controle|comando|pilhas|encosto|capa|sensor|alarme|suporte ~4 ?
      por ~1 quantas|quanto ~1 horas|tempo ~4 ? -- entrega|chega|atras*
      material|algodão|couro|impermeáve*|tecido -- veio|chegou
      cabe|compatível
    `,
    hints: `
      medidas|material|garantia|manual
    `,
    subjects: `
      medidas|material|compatib*|manual|ficha+técnica|diferença|garantia|bateria|peso+máximo|couro|voltagem|dimensões -- veio|falta
      dúvida|pergunta ~2 sobre -- pedido|encomenda|entrega|devolução
    `,
  },
  shipping_question: {
    asks: `
      se ~2 pagar|pagasse|pagarmos ~6 & entrega|chegar|envio|tempo|prazo -- já|boleto+venceu
      se ~2 encomendasse|comprasse|pedisse|fizesse|encomendássemos ~5
      chegaria|chegariam|entregariam|enviariam|demoraria|levaria ~6 ? -- meu|minha|disseram
      último ~1 dia ~3 comprar|encomendar|pedir|envio ~4
      em ~1 quanto ~1 tempo ~2 entregam|enviam|chega|entregariam ~6 -- meu|minha
      comprando|encomendando ~2 hoje|agora|amanhã ~5 ?
      se ~2 encomendar|comprar|pedir|encomendarmos|comprarmos ~6 entrega|envio|frete|custa|portes|entregam ~5
      quanto ~2 custa|fica|é|sai|cobram ~3 para|até|em|no|na ~3 ? -- unidades|quarto|avulso
      entrega ~3 inclui|incluída|sobe|subir|andar|elevador|montada|agendada ~5 ? -- minha|meu|pedido
      vocês ~1 entregam|enviam|mandam ~6 -- quando|meu|minha|outra|fatura
      expedir|enviar|mandar|entregar|despachar|remeter ~4 para|em|no|na|aos|ao ~1 cá|aqui|minha+cidade|meu+estado|minha+ilha|estrangeiro|exterior|outro+país|cabo+verde|angola|moçambique|brasil|portugal|espanha|frança|suíça|madeira|açores ~5 ? -- meu+pedido|minha+encomenda
      vivo|moro|estou|resido|somos ~4 & conseguem|enviam|entregam|mandam|expedem|fazem|chega|atendem ~5 para+cá|aqui|cá|envio|envios|entregas|essa+região|na+minha ~3
      quanto ~4 custa|custaria|fica|ficaria|sai|sairia|cobram|é|seria ~4 envio|enviar|mandar|entrega|entregar|frete|portes|cá|para+cá|transporte|ilha|cidade ~3
      quanto ~1 custaria|ficaria|sairia ? -- reparação
      atendem|entregam|cobrem ~3 região|cidade|zona|bairro|interior|cep ~3
      quanto ~4 frete|portes|envio|entrega|transporte|correio ~5 -- quanto+a|quanto+ao|cobra*|paguei|falta|tempo+falta
      frete|portes|custos+de+envio|custo+de+envio|custo+do+frete|custo+do+envio|valor+do+frete|despesas+de+envio|taxa+de+entrega|gastos+de+envio ~4 -- orçamento|cotação|alterar|dobro|devol*|sedex+a+diferença
      fazem|vocês+fazem|enviam|envia|mandam|entregam|despacham|expedem|vendem ~3 envios|entregas|entrega|para|em|na|no|nos|nas|aos|à|ao|cá ~4 ? -- meu+pedido|minha+encomenda|quando|me|tamanho|manual|outra|fatura|no+meu+trabalho|mail|email|outro+modelo|de+volta|amanhã
      vocês ~1 mandam|enviam|entregam ~3 -- quando|outra|a+fatura|o+código|manual
      enviam|entregam|mandam ~2 para|em|nos|na|no|aos ~4 madeira|açores|ilhas|espanha|brasil|portugal|angola|estrangeiro|exterior|interior|apartado|domicílio|europa|frança|suíça
      quanto|quantos ~2 tempo|dias ~3 costuma|costumam|normalmente|em+média|demora|leva ~5 entrega|envio|frete|chegar|entregar ~2 -- minha|meu|estorno|reembols*|falta|devolução
      se ~2 encomendar|comprar|fizer|fechar|pedir|fechasse|comprarmos|encomendarmos ~7 chega|recebo|entregam|quando|tenho|demora|antes|receb*
      até ~1 quando|que+dia|que+data ~4 encomendar|comprar|pedir ~4
      até ~1 que|quando ~3 posso ~1 encomendar|comprar
      prazo|prazos|tempo|tempos|condições|política|opções|métodos|formas|modalidades ~2 de ~1 entrega|envio|expedição -- preço|unidades|venceu|passou|ultrapassad*|expirou|já|estourou|onde+está|pedido+w|minha|meu|nossa|previsto|oc|cotação|anexo|validade|confirm*
      têm|tem|oferecem|há|existe|fazem ~3 entrega|envio|frete|recolha|retirada ~5 expresso|expressa|dia+seguinte|<n>+horas|sábado|sábados|grátis|gratuito|loja|mesmo+dia|agendada|internacional|hoje -- meu+pedido
      entregam|entregas|entrega|fazem+entregas ~3 sábado|sábados|domingo|domingos|fim+de+semana|feriado|feriados ? -- minha|meu
      vocês ~1 entregam ~4
      frete|portes|envio|envios ~1 grátis|gratuito|gratuitos|internacional|internacionais
      grátis ~3 a+partir
      a+partir ~2 de ~1 quanto|que+valor
      posso|podemos|dá+para|possível|poderia ~2 retirar|levantar|recolher|buscar|ir+buscar ~5 loja|armazém|vocês|depósito|aí|showroom -- devol*|aviso|correios
      retirada|levantamento|recolha ~2 na|em ~1 loja
      que|qual|quais ~2 transportadora|transportadoras|países|zonas|regiões ~4 costuma*|usam|trabalham|enviam|entregam|normalmente
      taxas|impostos|direitos ~3 alfândega|aduaneir*|importação ~3 ?
      há ~2 taxas
      apartado|caixa+postal ~3
      hora ~1 limite|de+corte
      ainda ~1 não ~2 encomendei|comprei|encomendámos|fiz+a+compra
    `,
    tells: `
      ainda ~1 não ~1 comprei|encomendei
      antes ~1 de ~3 comprar|encomendar|fechar|fecharmos ~3
      normalmente|costuma|costumam ~4
    `,
    hints: `
      frete|envio|envios|portes
    `,
    subjects: `
      frete|portes|custos+de+envio|envio+grátis|frete+grátis|prazos|enviam|condições+de+entrega|apartado|retirada|hora+de+corte|sábado|envios|prazo -- expresso|entrega+da|devolução|mudar
    `,
  },
};
