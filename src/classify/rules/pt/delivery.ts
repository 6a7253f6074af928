// Portuguese: what a mail says of a parcel on its way, or of where it should go. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const delivery: IntentRules = {
  delivered_not_received: {
    asks: `
      dizem|diz|disseram|disse|alegam|afirmam ~3 ter|que ~2 deixado|deixaram|deixou|entregado|entregue|entregaram ~5 -- tentar|tentaram|não+entregue
      rastreio|rastreamento|site|app|status|sistema|estado ~3 marca|diz|consta|aparece|mostra|fala|está ~2 entregue ~3 -- não+entregue|será
      notificação|aviso|mensagem|email|sms|confirmação ~3 de ~1 entrega ~2 concluída|efetuada|realizada|feita|com+sucesso ~9 & não|nada|nunca|nenhum|nenhuma
      entrega ~2 concluída|efetuada|realizada|finalizada ~9 & não|nada|nunca|nenhuma|nenhum ~2 recebi|chegou|recebemos|veio|tenho
      estado|passou|mudou|ficou|consta|foto|registo|registro ~8 entregue ~9 & não|nada|ninguém|vazia|vazio|nenhum|nenhuma|falso|mentira -- não+entregue|tentativa|será
      entregou|entregaram|deixou|deixaram|deu|deram ~6 errado|errada|trocado|vizinho+errado|outro+prédio|outra+casa|outra+rua|outra+pessoa ~5 & prédio|casa|porta|morada|endereço|rua|apartamento|pessoa|bloco|andar
      está|consta|aparece|diz|dado|marcad*|figura|fala|mostra ~2 como? ~1 entregue|entregues ~2 desde|há|faz|ontem|segunda|terça|quarta|quinta|sexta|às|dia ~4 -- não+entregue|quando|previsto|será
      diz|dizendo|dizem|consta|mostra|indica|garante|afirma|aparece|fala|falando|jura ~4 que ~3 recebi|recebemos|foi+recebid*|foi+levantad*|peguei|retirei|levantei|entregaram|entregou|entregue -- não+foi+entregue|será
      recebi ~1 onde
      dado|dada|dados|marcad*|consta|registada|baixad*|baixa ~3 como|de ~1 entregue|entregues|recebid* ~5 -- não+entregue|quando
      entrega|entregue ~5 não|nunca ~2 aconteceu|ocorreu|existiu|foi+feita|foi+aqui|foi+a+mim|foi+para+mim|foi+para+aqui
      entregue|entregaram|entregou ~4 quem|outra+pessoa|outro+apartamento|desconhecid*|onde|alguém ~3 -- tentaram
      entregaram|entregou|deixaram|deixou ~3 para|a|no|na|em ~2 quem|estranh*|outra+pessoa|vizinh*|outro|outra|rua ~5 & não|nunca|ninguém|nada|sumiu|quem -- podem|deixem
      assin* ~6 não ~2 minha|meu|é+a+minha|sou+eu|fui+eu
      não ~1 fui ~1 eu ~3 assin*|recebi|receb*|quem
      pacote|encomenda|caixa|volume ~3 sumiu|desapareceu|evaporou ~4 porta|portaria|entrega|entrada|corredor|hall|garagem
      diz|dizem|consta|aparece|está|marca|marcado|indica|indique|status|segundo|app|site|sistema|rastreio|rastreamento|supostamente|alegadamente|email|mensagem|mostra|fala|dado|dada|dão|deu|deram|figura|dizendo ~8 entregue|entregues|entregaram|entregou|entregou+se|recebido|recebida ~9 & não|nada|nunca|ninguém|nem|mentira|nenhum|nenhuma|vazia|sem -- não+entregue|tentativa|tentaram|não+foi+entregue|não+conseg*|previsão|morada+está+errada|insuficiente|ausente|devolvid*|será+entregue|prevista
      entregue|entregues|entregaram ~9 não|nunca|nada|ninguém|nem ~3 recebi|recebemos|chegou|tenho|está|temos|veio|tem|vi|ainda|aqui|tocou|sabe -- tentaram|não+entregue|será+entregue|peça*
      entregue ~5 mas|porém|e|embora|só+que ~4 não|nada|nunca|nem -- não+entregue
      não ~1 recebi|chegou|tenho|temos|recebemos ~9 & consta|diz|aparece|marcad*|indica ~5 entregue|entregues
      embora|apesar ~6 entregue|entregues
      deixaram|deixou|entregaram|entregou|deixado|deixada ~4 casa|porta|prédio|morada|endereço|lugar|local|vizinho|apartamento ~1 errad*|de+outra|de+outro|trocad*|do+lado -- avisar
      casa|porta|morada|endereço|prédio ~1 errada|errado|de+outra+pessoa ~5 & entreg*|deix*|foto*|estafeta|motoboy|carteiro -- dizem+que+a+morada|insuficiente|dizem|avisa
      foto|fotografia|imagem ~8 não ~1 é ~2 meu|minha|nossa|nosso|a+minha|o+meu|daqui
      foto|fotografia ~7 outra|outro ~1 pessoa|porta|casa|portão|prédio|portaria
      roubaram|roubado|roubada|furtaram|furtado|furto|roubo|levaram ~6 & pacote|encomenda|caixa|entreg*|porta|embrulho|pedido -- cartão|dados
      assinou|assinada|assinado|assinatura ~9 & ninguém|não|nunca|nenhuma|quem|desconheço|desconhecid*|sozinho|sozinha -- não+assinad*|via+assinada|assinado+pela|direção
      assinou|assinada|assinado|recebido|recebida|recebeu ~2 por|pelo|pela ~4 & não|ninguém|nunca|nada -- quem+assinou+foi+o+meu|quem+assinou+foi+a+minha|quem+assinou+foi+meu|quem+assinou+foi+minha|cartão|pagamento|sistema|não+foi+recebid*|vocês
      quem ~2 é|recebeu|assinou|pegou|levantou|tem ~4 & assin*|entreg*|recebeu|pacote|encomenda -- quem+assinou+foi+o+meu|quem+assinou+foi+a+minha|quem+assinou+foi+meu|quem+assinou+foi+minha|quem+recebeu+foi|quem+pegou+foi|quem+assinou+foi|quem+levantou+foi|recebeu+por+mim|recebeu+por+nós
      comprovante|comprovativo|prova ~1 de ~1 entrega ~5 & não|assinad*|solicit*|favor|recebemos|enviar|fornec* -- segue|anexo
      não ~3 registo|registro|entrada ~4 desta|da|dessa|de ~1 entrega|recebimento
      dizem|diz|disse|jura|garante|afirma|alega ~4 entregou|entregaram|deixou|deixaram|deu ~4 & não|nada|mentira|ninguém|estava
      segundo|conforme|de+acordo ~5 nas ~1 minhas ~1 mãos
      porteiro|portaria|vizinho|vizinhos|recepção|condomínio ~6 não|nada|ninguém|nem ~3 recebeu|pegou|tem|viu|sabe|está|receberam|chegou & entreg*|diz|site|consta|recebid*|app|rastreio
    `,
    tells: `
      não ~1 apareceu ~3 ninguém|nada|carrinha|cá
      aqui ~1 não ~1 foi|chegou|veio|está
      ^ diz|dizem|consta|aparece|marca|está ~3 entregue|entregues -- não+entregue|a+ser
      diz|dizem|consta|aparece|marca|segundo|status|mensagem|app|fala ~6 entregue|entregaram|entregou|deixaram|deixou -- não+entregue|tentaram|a+ser+entregue|será
      é ~1 mentira
      estive|estava|passei|fiquei ~3 em+casa|aqui|todo ~3 dia
      ninguém ~3 tocou|tocaram|bateu|veio|tem|recebeu|pegou|viu|sabe
      vizinhos|vizinho|porteiro|portaria ~6 não|nada|ninguém|nem|sabem|viram|viu
      procurei|perguntei|verifiquei ~5 -- spam|caixa+de+entrada|email
      não ~1 está ~1 aqui|cá|nem
      não ~2 chegou ~2 nada
      nunca ~2 recebi
      não ~2 recebi|recebemos -- email|confirmação|mensagem|fatura|reembolso|nota|resposta|estorno|número
      não ~3 caixa ~1 nenhuma
      nas ~1 minhas ~1 não
    `,
    hints: `
      entregue
    `,
    subjects: `
      entregue|roubado|roubaram|não+recebi|não+recebido|sumiu|desapareceu|casa+errada|assinatura+desconhecida|foto+errada -- quando
    `,
  },
  delivery_exception: {
    asks: `
      não ~2 entrega|entregam|entregou|vai|vêm ~3 bairro|rua|zona|morada|região|aldeia|cidade|comunidade ~3 & transportadora|correios|ctt|disse|dizem|motorista|entregador
      não ~2 encontra|encontram|acha|achou|encontrou ~3 rua|morada|casa|número|endereço|prédio ~3
      ctt|correios|loja|agência|ponto ~4 não ~2 têm|tem|encontram|está|sabem ~4 & levantar|rastreio|encomenda|pacote -- link
      rastreio|rastreamento|estado|status|pacote|encomenda|objeto ~4 em ~1 devolução|retorno
      espera|aguarda*|precisam|falta ~3 morada|endereço ~1 complet*|corret* ~3 -- fatura
      ninguém ~1 atendeu|abriu|estava|respondeu|veio ~9 & estafeta|entregador|motorista|transportadora|carteiro|entrega|motoboy
      voltem|voltar|volte|tentem|tentar ~2 a? ~1 tentar|entregar|passar|vir|entrega ~4 -- pagar|comprar|ligar
      buscar|levantar|retirar ~3 na|no|nos|à|às ~1 agência|correios|ctt|posto|loja+ctt|transportadora ~4 -- posso|antes+de+comprar
      área ~1 de ~1 risco
      vieram|veio|passaram|passou|tocaram|ligou|ligaram ~6 & estava|ouvi|banho|fora|saído|trabalho|dormir|reunião ~3 -- quebrad*|errad*|faltando|produto
      quando|se ~1 voltam|volta|voltarão|voltará|tornam ? -- stock|estoque|site|indisponível|previsão|têm|a+ter|a+haver|a+vender|a+estar|a+produzir|ter|haver|vender|repor|disponíve*
      taxa|imposto|tributo|multa ~5 correios|ctt|alfândega|receita|desembaraço|importação ~3 -- há+taxas|há+impostos|cobram
      voltando|a+voltar|retornando|de+volta|regressar|devolvendo ~3 para ~1 vocês|vós|remetente|origem|o+armazém|a+loja -- quero|mando|devolver
      porque|por+que|porquê|por+quê ~3 não ~2 entregaram|entregou|trouxeram|subiram|deixaram|tocaram|bateram|ligaram+antes ~4
      aguarda*|disponível|pronta|pronto ~2 retirada|levantamento|retirar|levantar ~4 & não|porquê|porque|casa|ninguém|entregaram
      objeto|encomenda|pacote|rastreio ~4 não+localizado|extraviado|roubado|avariado|ausente|recusado|devolvido|apreendido|carteiro+não+atendido ~6
      destinatário+ausente|ausente ~6 & casa|estava|cá|carteiro|passou|consta|diz|puseram|tentativa|entrega -- nossa|instalações
      puseram|colocaram|registaram|disseram|dizem|consta|diz|alegam ~3 que? ~2 destinatário+ausente|não+atendido|endereço+não+existe|recusad*|não+estava|morada+inexistente|sem+acesso|fechado|encerrado|ninguém+em+casa
      combin* ~4 com+eles|com+a+transportadora|com+os+correios|estafeta|motorista|entregador
      reclamação|averiguação|pi|ocorrência ~3 com|junto|aos|nos ~2 correios|ctt|transportadora|jadlog ~3
      abrir|abram ~2 reclamação ~3 correios|ctt|transportadora
      cobrando|cobram|pedem|querem|exigem|exigiram ~4 taxa|imposto|tributo|icms|iva|direitos ~6 & liberar|alfândega|encomenda|pacote|receber|entregar|correios|aduaneir*|levantar
      rota|caminhão|camião|carrinha|veículo ~4 avari*|roub*|assalt*|acidente|quebrou & encomenda|entrega|pacote|carga|pedido -- nossa
      encomenda|pacote|pedido|carga ~4 parad*|pres*|encalhad*|retid*|travad*|esquecid* ~3 -- em+casa|carrinho|site|pagamento
      anda|está|fica ~3 às+voltas|para+trás+e+para+a+frente|de+um+lado+para|passeando|a+passear ~4
      foi+parar|mandaram+para|enviado+para|está+em|roteado ~3 cidade|estado|país|centro ~2 errad*
      mesmo|mesma ~2 sítio|lugar|cidade|estado|centro|posição ~4 há|faz|desde ~4
      pres*|retid*|parad*|bloquead*|travad*|barrad*|trancad* ~4 alfândega|aduana|fiscalização|receita|alfandegári*|receita+federal|polo|curitiba
      alfândega|aduana|desalfandegar|desembaraço|fiscalização|taxação|taxad* ~6 -- há+taxas|tem+que+pagar|pagam+se|cobram|seu+envio|do+seu|se+comprar|se+eu
      tentativa|tentativas|tentaram|tentou|tentam ~3 de? ~1 entregar|entrega|deixar|entregá -- pagar
      não ~1 estava|estávamos|havia|tinha|estive|estou|encontrava|encontrei ~3 ninguém|em+casa|casa|alguém|cá|banho & estafeta|entreg*|aviso|passou|passaram|veio|vieram|bilhete|papel*|correios|carteiro|voltam|tentaram
      eu ~1 não ~1 estava & veio|passou|vieram|passaram|estafeta|carteiro
      deixou|deixaram|encontrei|achei|tinha|havia|recebi ~3 aviso|bilhete|papelinho|papel|postal|cartão ~8 & casa|carteiro|entreg*|correio*|levantar|caixa|estafeta|portão|porta|passou|visita -- presente|natal|crédito
      nova|outra|segunda|terceira|próxima|novamente ~1 entrega|tentativa ~4 -- encomenda|quando+chega|promete*|cobrar
      marcar|agendar|reagendar|remarcar|combinar|reprogramar|pedir|solicitar ~4 nova? ~1 entrega|reentrega|tentativa ~4 -- recolha|coleta
      reentrega|reenvio+pela+transportadora
      entregar|entregue|entreguem|trazer|tragam|passar|tentar|tentarem|voltem|voltar ~4 novamente|de+novo|outra+vez|noutro+dia|amanhã+de+novo -- @money|comprar|email|pagar|disponível|stock|encomendar|erro
      quando|se ~3 volta|voltam|voltará ~2 a? ~1 passar|entregar|tentar|cá
      voltam ~1 cá
      devolvid*|devolveram|devolveu|devolver|devolvem|devolução|voltar|a+voltar|voltando|retornando|retorno|retornou ~4 remetente|para+vocês|para+vós|origem|ao+armazém|à+origem|ao+expedidor -- quero|como+faço|produto|dinheiro|etiqueta|como
      @carrier|diz|dizem|disse|avisou|informa|informou ~8 não ~2 conseg*|encontr*|localiz*|entr*|pôde|puderam|acess* ~4 entregar|entrar|prédio|morada|endereço|acesso|casa|número -- crédito|banco
      endereço|morada ~5 insuficiente|incomplet*|incorret*|errad*|não+encontrad*|desconhecid* & @carrier|dizem|diz|aparece|consta|rastreio|avisou|devolv* -- coloquei|pus|escrevi|enganei
      @carrier|dizem|diz ~8 morada|endereço ~3 errad*|incomplet*|insuficiente|inválid*
      extravi*|perderam|perdeu+se|perdida|perdido|sumiu+no+caminho|se+perdeu|perdeu ~6 -- perdi|tempo|patience|perdido+tempo|dinheiro|perdi+o
      danificad*|avariad*|quebrad*|rasgad* ~5 durante|no|em ~2 transporte|trânsito|caminho|triagem & voltar|devolv*|avis*|retid*|transportadora|volta
      não ~2 atualiza|atualizou|mexe|anda|avança|avançou|movimenta|se+mexe|sai+de+lá|sai+do ~5 -- pagar|paguei|pago|cadastro|site+não+atualiza+o+preço|stock
      sem ~1 movimentação|movimento|movimentações|atualização|atualizações|atualizar ~4 -- preço
      parad*|travad*|encalhad*|estagnad*|presa|preso|empancad*|bloquead*|encravad* ~4 em|no|na|há|desde|faz|lá|num ~5 -- trânsito+na+cidade|cartão|conta|site|pagamento|tela
      recus* ~5 palete|encomenda|entrega|pacote|volume|engano|recepção|portaria -- cartão|pagamento|pago
      recepção|portaria|porteiro ~3 recus*
      código|senha|número ~2 do|da ~1 portão|porta|prédio|portaria|entrada|interfone|campainha
      abrir|abram|iniciar|abertura ~4 averiguação|investigação|acareação|pedido+de+busca|indenização
      remetente ~5 contat*|documento*|document*|tem+de|deve|precisa|ligar
      falem|falar|contatem|liguem|entrem+em+contato ~3 com ~2 eles|transportadora|correios|ctt|dhl|dpd|gls
      centro ~1 de ~1 distribuição ~4 -- quando
      dia ~2 que|de ~2 levantar|recolher ~4 & aviso
      ponto ~1 de ~1 recolha|levantamento ~4 & não|devolv*|fechad*|prazo
      levantar|buscar|retirar ~4 aviso|posto|estação|agência|correios|ctt|loja+ctt
      @carrier ~2 quer|pede|pediram|pedem|exige|precisa ~5 morada|endereço|número|telefone|remetente|documento*|papéis|código
      pedem|pediram|exigem ~3 papéis|documento*|comprovativo|cpf ~4 desalfandegar|liberar|alfândega|remetente|libertar
      aguardando|à+espera|falta ~2 pagamento ~3 alfândega|alfandegári*|despacho+postal|taxa|importação
      já ~2 tentaram|tentou ~3
      encomenda|pacote|objeto|volume ~3 extravi*|perdid*
    `,
    tells: `
      destinatário|carteiro ~2 ausente|não+atendido
      não ~1 localizado
      não ~2 atualiza|atualizou|mexe -- cadastro
      extraviad*|extraviou
      retido|retida|retidos
      ninguém ~2 tocou ~2 campainha
      aviso ~3 correio|correios|porta|portão
      entrega ~2 falhada|falhou|não+realizada|mal+sucedida
      morada|endereço ~1 insuficiente|incompleta|incompleto
      não ~1 sai ~1 de ~1 lá
    `,
    hints: `
      alfândega|depósito|aviso|carteiro
    `,
    subjects: `
      alfândega|extraviad*|retid*|parado|sem+movimento|tentativa+de+entrega|entrega+falhada|devolvid*|aviso|recusad*|avaria+no+transporte|avariada+no+transporte|endereço+insuficiente -- cartão|pagamento
    `,
  },
  change_address: {
    asks: `
      rua|número|andar|código+postal|cep|bairro|cidade ~2 tem|há|está|foi|vai|com ~1 um|uma? ~1 erro|gralha|engano|mal|errad*|incorret*|mal+escrit* -- estafeta|diz|consta|entregaram
      deixem*|deixe|deixa|guardem* ~1 nos|no|na ~1 correios|ctt|agência|depósito|ponto|armazém|quiosque|balcão|loja|posto ~5 -- deixaram|diz
      que ~1 o ~1 estafeta|motorista|carteiro|entregador|motoboy|rapaz ~1 o|a? ~1 deixe|deixa|entregue|leve|ponha ~1 no|na|com|ao|à|debaixo|atrás|em ~3
      deixem*|deixe|deixa ~2 no|na|com|ao|à|atrás|debaixo ~3 portaria|porteiro|vizinh*|café|loja|recepção|garagem|jardim|porta|trás|caixa|tapete|casa ~2 -- diz|deixaram
      tem|têm|terá|teria ~1 de|que ~1 ser|ir|vir|seguir ~2 para|na|no|em ~4 -- quando|natal
      perguntem|pergunte|pergunta|procurem|procure|chamem ~3 pel*|por|pelo|com ~4
      é ~1 lá ~2 que ~4
      usem|usar|usa|entrem|entrar ~3 entrada|portão|porta ~4 -- passe|conta
      receber|recebe|receberem|fica|ficar ~2 na|em ~1 casa|loja|escritório ~1 dele|dela|deles|da|do|de ~3
      levar|levarem|levem|levam|ir|irem|passar ~2 lá|à+loja|a+casa+da|a+casa+do|ao+trabalho|ao+escritório|na+casa+da|na+casa+do|até+à|até+ao ~4 -- buscar|recolher
      deixar|deixa|deixem|deixe|entregar|entreguem|entrega ~2 com ~6 -- avisar|porteiro+disse|disse|diz
      sítio|lugar|local|ponto ~1 diferente|errado|novo ~4 & entreg*|envi*|mand*
      precisava|queria|quero|preferia|gostava|gostaria|prefiro|convinha ~2 que ~2 fosse|fossem|entregassem|viesse|mandassem|enviassem|entregue|levassem ~2 para|lá|na|no|em|noutr* ~3
      entregar|entreguem|enviar|mandar|enviem|mandem|deixem|receber ~1 lá|ali|nessa+morada|nesse+endereço|nesta+morada|neste+endereço|noutra+morada|em+outro+endereço ~4 -- até+lá|vinha|dentro
      rua|av|avenida|travessa|bloco|apartamento|morada|endereço ~9 & ajeit*|corrig*|corrij*|arrumar|arruma|acert*|emend*|retific*
      saiu|ficou|aparece|está|consta ~3 rua|avenida|av|bloco|morada|endereço|cep|número+da+porta ~9 & certo|correto|correta|certa|é+o|é+a|mas|só+que|era -- @carrier|entregue|dizem
      estar|ficar|passar|temporada|mudado ~3 em|na|no ~1 casa ~1 dos|da|do|de ~4 -- quando|chega|hoje|esperar|receber|amanhã|alguém
      entrega|entreguem|entregar|entregue|deixa|deixem|deixar|deixe|deixarem ~3 no|na|com|ao|à|em+casa+do|em+casa+da ~2 vizinh*|porteiro|portaria|recepção|zelador|loja|café|mercearia|padaria|oficina|bloco|guarita -- diz|consta|não+recebi|disseram|avisar|carteiro|aparece
      mudar|muda|alterar|trocar|posso+mudar|quero+mudar ~3 morada|endereço|local ~3
      mandar|mandem|enviar|enviem|entregar|entreguem|manda|envia|despachar|remeter|seguir|dirigir ~4 sítio|fazenda|chácara|praia|condomínio|hotel|prédio|oficina|armazém|depósito|obra|fábrica|clínica|consultório|lojinha|quinta ~3 do|da|de|em|dos ~5 -- devol*|stock|@several|portes
      mandar|enviar|entregar|mandem|enviem|entreguem|envia|manda ~4 para|na|no|em|à|ao ~3 tio|tia|primo|prima|avó|avô|cunhad*|sogr*|mãe|pai|pais|irmã|irmão|filha|filho|namorad*|amig*|vizinh*|colega|trabalho|escritório|serviço|loja|filial|sede ~3 -- presente|já+chegou|diz|consta|quando
      mercadoria|encomenda|pedido|material|entrega ~3 é|são|deve|devia|deveria|tem+que|tem+de ~3 para|ir+para|ser+entregue|entregue ~3 armazém|depósito|filial|obra|fábrica|outra|outro|sede ~5
      ficou|pus|coloquei|veio|foi|saiu|gravou ~3 a|o|com|minha|meu ~1 morada|endereço ~4 da+sede|antiga|antigo|errad*|anterior|de+casa|do+trabalho|dos+meus+pais -- entregue
      retificação|correção|alteração|troca|mudança|atualização ~5 morada|endereço|local+de+entrega|destino
      morada|endereço|cep|rua|número ~2 correto|correta|certo|certa|atual|novo|nova ~1 é|, ~4
      faltou|falta|esqueci|faltava|ficou+sem ~5 bloco|complemento|apartamento|número+da+casa|andar|porta|letra+da+porta|fração|lote|quadra|ponto+de+referência ~3
      quero|queria|preciso|gostava|prefiro|dá+para|pode|podem ~2 receber|levantar|recolher|receba ~3 no|na|em|noutro|noutra ~2 trabalho|outra|outro|casa+da|casa+de|escritório|ponto|loja|locker|cacifo ~3 -- ainda+não+comprei
      mudei|mudamos|mudámos|mudar|mudo|mudando|mudança ~3 de|para|no|semana|nos|me ~2 casa|apartamento|morada|endereço|cidade|rua|andar|escritório|fim ~5 -- opinião|tamanho|cor|ideia
      mudei|mudamos|mudámos|mudo ~6 & moro|vivo|rua|avenida|morada|endereço|casa -- opinião
      vamos|vou|estamos|estou ~2 nos|me|a? ~1 mudar|mudando ~5 -- ideia|tamanho|cor
      moro|vivo|resido|estou ~1 agora|atualmente|noutra|em+outra|em+outro ~3 -- esperando|à+espera|aguardando
      agora ~1 moro|vivo ~3
      já ~1 não ~1 moro|vivo|estou+a+morar
      @change ~6 @address|sítio+da+entrega|lugar+da+entrega|sítio+para+onde|lugar|destino -- email|fatura|faturação|cobrança|fiscal|correio+eletrónico|nif|vocês+mudaram|transportadora+mudou
      @address ~6 mal|errad*|incorret*|troquei|trocad*|desatualizad*|antig*|incomplet*|devia+ser|deveria+ser|não+é|certo|correto|correta|certa -- @carrier|dizem|diz+que|insuficiente|entregaram|deixaram|avisou|fatura|foto|fotografia|casa+errada|devolver
      nova|novo|outra|outro|diferente|seguinte|correta|correto|certa ~1 morada|endereço ~4 -- email|fatura|devolução|faturação
      alteração|correção|atualização|troca|mudança ~2 de|da|do ~2 morada|endereço|local+de+entrega|destino -- fatura|faturação
      enviar|enviem|envia|envie|mandar|mandem|manda|mande|entregar|entreguem|entrega|entregue|levar|levem|redirecionar|desviar|desviem|enviá|mandá|entregá|remeter|vá|ir|vai|expedir ~7 em+vez|ao+invés|invés|em+lugar|e+não ~5 casa|morada|endereço|rua|trabalho|escritório|loja|antiga|antigo|para+a|da|do|na|no|de
      enviar|enviem|envia|envie|mandar|mandem|manda|mande|entregar|entreguem|entrega|entregue|levar|levem|enviá|mandá|entregá|entregassem|vá|fosse|vai|redirecionem|deixar+na+casa ~5 trabalho|escritório|serviço|casa+da|casa+do|casa+dos|casa+de|outra+morada|outro+endereço|seguinte+morada|seguinte+endereço|filial|sogra|mãe|pais|irmã|irmão|avó|nossa+filial|nosso+depósito|nosso+armazém|nossa+obra|nosso+escritório|vizinha|outro+lugar|outro+sítio|outro+local -- devol*|quando|avis*|presente|email|vosso
      enviar|enviem|mandem|mandar|entregar|entreguem|envia|manda|enviá|mandá|entregá ~3 para|na|em|à ~1 a? ~1 rua|avenida|av|travessa|praça|largo|alameda|rodovia|estrada|r -- @carrier|devol*
      coloquei|pus|escrevi|botei|meti|digitei|preenchi|indiquei|dei|pusemos|colocamos|informei|cadastrei|coloque ~5 @address|número|porta|algarismos ~4 -- fatura|tamanho|carrinho|cupom|cartão|encomenda+o+número
      escrevi|pus|coloquei|digitei ~1 <n> ~6 & é|era|devia|porta|certo|troquei -- unidades|quantidade
      número ~2 é|era ~1 <n> ~2 não ~2 <n>
      é ~2 <n> ~4 e|, ~1 não ~3 <n> -- cadeiras|unidades|peças|euros|reais|canecas
      enganei|errei|engano|confundi|enganámo|enganado|gralha|erro|lapso ~5 @address|morada|endereço|rua|número|porta|andar|cep|código+postal|complemento -- fatura|encomenda|número+do+cartão|estafeta|transportadora
      esqueci|esqueceu|faltou|falta|faltava|omiti|esquecemos ~6 apartamento|andar|bloco|complemento|número+da+porta|número+da+casa|porta|cep|código+postal|lote|fração -- peça|parafuso*
      desviar|redirecionar|reencaminhar|encaminhar|redirecionem|desviem ~6 @parcel|@order|o|a|entrega|la|lo -- email|confirmação|fatura|mensagem
      local|sítio|lugar|morada|endereço ~2 de|da|para+onde ~3 entrega|vai|envio & @change|outro|outra|diferente
      vai|indo|foi|vão|segue ~3 para ~3 ex|antiga|antigo|anterior|morada+errada|endereço+errado|casa+antiga -- artigo
      destino ~5 @order|filial|para|ordem+de+compra
      queria|quero|gostava|prefiro|preferia|preciso ~2 que ~2 fosse|vá|entreguem|seguisse|mandem|enviem|chegasse ~4 para|na|em ~5 casa|escritório|trabalho|mãe|pais|irmã|rua -- devol*
    `,
    tells: `
      casa+nova|casa+antiga|morada+antiga|morada+nova
      mudei|mudámos|mudamos|mudança -- opinião|ideia|tamanho|cor
      entregar|entrega|entregue ~4 vizinho|vizinha|portaria|trabalho|outra|outro -- diz|consta|não|nunca|foi
      cep|código+postal ~5
      casa+dos|casa+da|casa+do ~3
      não ~1 moro ~1 lá|mais
    `,
    hints: `
      morada|endereço
    `,
    subjects: `
      morada|endereço|cep|mudança|desviar|nova+morada|novo+endereço|código+postal|entregar+em+outro+lugar|faltou+o+apartamento -- email|insuficiente
    `,
  },
};
