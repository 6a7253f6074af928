// Portuguese: what a mail says that wants of people: to complain, to be called, their data, or nothing at all. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const people: IntentRules = {
  complaint: {
    asks: `
      mentiram|mentem|mentiram+me|mentira|mentiras|enganaram+me|enganaram|enganam|mentirosos ~4 -- se+enganaram|entregue|pedido+enganado|peça
      nunca ~1 vi ~5 -- cor+do+dinheiro|recebi
      ruim|ruins|fraco|fraca|porcaria|incompet*|desorganiz*|amador*|enrolação|embromação|aldrabice|trafulhice|lástima|miserável|triste|tristeza ~3 & empresa|loja|atendimento|serviço|vocês|tratamento|experiência|suporte|apoio
      só|pura|tanta|muita ~1 enrolação|embromação|conversa|mentira|desculpa|treta|lero
      ninguém ~2 resolve|resolveu|faz|sabe+de+nada|se+importa|quer+saber|se+digna|liga+nenhuma ~3
      não ~2 resolvem|resolveram|fazem+nada|se+importam|querem+saber ~3
      brincar|brincando|gozar|a+gozar|fazer+pouco ~3 com ~2 clientes|cliente|mim|nossa+cara|cara|a+gente|pessoas
      que ~1 falta ~1 de ~2
      digna|dignam|dignou ~3 responder|atender|dizer
      saco ~1 cheio|cheíssimo
      toda|todas|sempre|cada ~2 vez|vezes|dia ~3 desculpa|desculpas|história|mentira|enrolação|enrolam
      mal ~1 tratad*|atendid*|recebid* ~3
      falta ~1 de ~1 profissionalismo|respeito|educação|consideração|caráter|vergonha|atenção|transparência
      lixo ~1 de|é|essa|esta ~3 -- caixote|balde|cesto
      versões|histórias|desculpas|informações ~1 diferentes|contraditórias|contrárias
      mandei|enviei|escrevi|fiz|já+são|vão|foram ~3 <n>|dois|duas|três|quatro|cinco|vários|várias|muitos|diversos|mil ~2 emails|mensagens|contatos|email|chamadas|ligações|tickets|protocolos ~6
      nada ~2 de? ~1 resposta|retorno|solução -- aguardo
      nunca|não ~2 obtive|tive|recebi|deram|obtivemos|dão ~3 resposta|retorno|satisfação|satisfações|solução ~3 -- enviad*|número
      desligou|desligaram|desligado|desligam ~4 cara|telefone|chamada|na+minha|em+cima
      que|isso|isto ~2 atendimento|serviço|empresa|loja|tratamento ~2 é ~1 esse|essa|este|esta|isso
      que ~1 atendimento|serviço|empresa ~3
      gritou|berrou|insultou|humilhou|gozou|gozaram|riu+se|mal+tratad*|maltrat* ~5
      dinheiro ~4 somem|some|sumiram|desaparecem
      não ~2 recomendo|recomendarei|recomenda+se
      enganad*|enrolad*|enrolando|gozar|gozam|palhaço|otário|trouxa|burro|parvo ~4 -- vem|enganado+no|morada
      sinto+me|me+sinto|senti+me|estou|fiquei ~2 lesad*|enganad*|roubad*|ofendid*|desrespeitad*|furios*|desiludid*|decepcionad*|revoltad*|lograd* ~4
      demora|atraso|situação|atitude|comportamento|postura ~4 inadmissível|inaceitável|absurd*|vergonhos*|lamentável|inqualificável
      reclamação|reclamações|queixa|queixas|reclamar|reclamo|queixar ~5 -- etiqueta|seguro|sua+reclamação|estado+da
      livro ~1 de ~1 reclamações
      reclame ~1 aqui|acqui
      procon|deco|asae|consumidor+gov|portal+da+queixa
      inaceitável|inadmissível|absurdo|absurda|vergonha|vergonhos*|palhaçada|lamentável|deplorável|ridículo|ridícula|revoltante|indignad*|indignação|uma+piada|brincadeira+isso|brincadeira+de+mau|descaso|falta+de+respeito|desrespeito|desrespeit*|vexame|incompetência|incompetentes|péssim*|horrível|horrorosa|nojo|nojento|um+lixo|porcaria+de|intolerável
      desiludid*|desapontad*|decepcionad*|dececionad*|insatisfeit*|chatead*|irritad*|revoltad*|furios*|fart*|cansad*|descontent*|frustrad*|desagrado|insatisfação|desilusão|decepção|aborrecid* ~4 -- não+quero+incomodar|desculp*|descansad*
      pior|mau|mal|péssimo|péssima|má|terrível ~1 serviço|loja|empresa|atendimento|experiência|tratamento
      malcriad*|mal+educad*|grosseir*|falta+de+educação|arrogante*|aos+berros|aos+gritos|maltrat*|destratad*|estúpid*
      ! ninguém|não ~3 responde|respondem|responderam|atende|atendem|atendeu|respondeu|retorna|retornam|liga+de+volta|dá+retorno|fala+nada|dão+resposta|me+dá+resposta|responderam+até -- estafeta|entregador|motorista|carteiro|motoboy|não+precisa|necessário|não+é+preciso|estava+ninguém|tocou|site+não
      sem ~2 resposta|retorno ~4 -- fico|aguardo
      terceiro|terceira|segundo|segunda|quarto|quarta|quinta|quinto|enésim* ~1 vez|email|mensagem|contato ~5 & escrev*|mand*|sobre|pergunt*|reclam*|assunto|ignor*|falo|peço|envio -- entreg*|primeira+vez
      escrevi|liguei|mandei|enviei|contatei|reclamei|escrevo ~4 vezes|várias+vezes|inúmeras -- cobr*|pedido
      ignor* ~4 -- email+anterior|ignorem|ignore+a|ignora+a|mensagem+anterior
      cada ~3 história|desculpa|coisa|conversa|versão ~1 diferente
      cada ~1 um|semana|vez|pessoa ~5 diferente|fala+uma+coisa|diz+uma+coisa|outra+coisa
      nunca ~1 mais ~2 compr*|volto|encomend*|piso|compro
      nunca+mais $
      não ~2 volto ~2 a? ~1 comprar
      ladrões|ladrão|golpe|golpistas|burla|burlões|aldrabões|estelionat*|vigaristas|trafulhas|fraude|roubo+isto|bandidos|caloteiros
      bando ~1 de
      prometeram|prometido|promessas ~6 nunca|não|vezes|lig* -- reembols*|estorno|chegar|entreg*
      desculpas ~4 & fart*|cansad*|mesmas|vossas|esfarrapadas
      atirou|jogou|arremessou|largou|largaram|atiraram|jogaram ~6 muro|chão|chuva|portão|cima|caixas
      cansei ~3
      exijo ~4 -- reembols*
      compensação|indemnização|indenização ~3
      não ~1 se ~1 faz
      perda ~1 de ~1 tempo
      decência|consideração+pelo|pouco+caso
    `,
    tells: `
      merda|porra|caralho|cacete|puta|raios+vos|foda*
      atendimento ~2 péssimo|horrível|mau
      avaliação|nota|estrela ~2 negativa|baixa|uma
      dez ~1 dias ~4 tento|tentando
      cliente ~3 há+anos|anos
      telefone ~3 toca
    `,
    hints: `
      outra+vez|continuo|ainda
    `,
    subjects: `
      reclamação|queixa|desiludid*|decepcion*|inaceitável|vergonha|palhaçada|mau+serviço|nunca+mais|fart*|péssim*|terceira+vez|ninguém+responde|golpe|reclame+aqui|cansei|livro+de+reclamações|absurdo
    `,
  },
  human_request: {
    asks: `
      liguem*|ligue*|telefonem*|liga+me ~2 antes|primeiro|para ~3 vir|virem|entregar|entrega|entregarem|passar
      telefonasse|telefonasse+me|ligasse|ligassem|telefonassem|telefonar+me|ligar+me ~4 -- prometeram|nunca
      algum|alguma|um|uma|tem|há|existe ~2 humano|humana|ser+humano|pessoa+real|pessoa+de+verdade|atendente|operador|colaborador|pessoa+a+sério ~4 -- encarregado|atendente+disse
      assistente|robô|bot|chat|chatbot|ia ~4 não ~2 entende|percebe|ajuda|resolve|serve|sabe
      número ~3 para ~2 onde|que ~3 ligar|ligue|telefonar
      posso|possa|queria|gostava|quero|poderia|dá+para ~2 ligar|telefonar|falar ~3 ? -- rastreio|tomada
      telefonar|telefone|ligar|ligarem|chamar|telefonassem ~2 me|nos ~3
      podia|podiam|pode|podem|alguém ~3 telefonar|ligar|atender|contatar ~2 me|nos? ~3
      tratar|resolver|falar|explicar|conversar ~3 por|ao|pelo ~1 telefone|celular|viva+voz
      falar|conversar|contatar|entrar+em+contato|tratar|fale|comunicar+me ~4 com ~4 pessoa|alguém|humano|humana|atendente|responsável|supervisor|supervisora|gerente|gestor|ser+humano|operador|assistente|apoio|atendimento|gente|chefe|encarregado|funcionário|telefone -- falei|transportadora|encarregado+de+proteção|já+falei
      alguém|gente|pessoa ~2 de ~1 verdade|carne+e+osso|real
      alguém|pessoa ~3 com|para ~2 quem ~4 falar|fale|possa|conversar
      liguem|ligue|ligar|ligarem|liga|ligassem|telefonem|telefonar|telefonassem|telefone+me|ligam ~3 me|nos|para|de+volta|no -- prometeram|não+liga|transportadora|na+tomada|motorista|não+ligaram|nunca|máquina|aparelho|luz
      me|nos|alguém ~2 pode|podem|poderia|podia ~2 ligar|telefonar|contatar|atender ~4
      me ~1 liga|ligue|liguem|ligar|telefona ~3 -- jadlog|transportadora|motorista|prometeram
      retornar|retornem|devolver|devolvam ~3 ligação|chamada
      número|há|tem|têm|qual|algum ~3 telefone|telefónico|whatsapp|zap|linha ~5 & falar|ligar|contat*|apoio|atendimento|vocês|há|qual|tem -- meu+telefone|retirem|base|ninguém+atende
      robô|robot|bot|chatbot|máquina|automátic* ~6 -- máquina+de|lava|cafeteira|rastreio|aspirador*|encomendei|comprei|pedi|esta+é+uma+mensagem|motor|sou+um
      resposta|respostas|mensagem ~1 automática|automáticas ~4 -- esta+é
      és|é|são|você+é|sois ~2 um? ~1 robô|robot|bot|máquina ?
      passa|passem|passe|transfere|transfiram|encaminh* ~3 alguém|atendente|gerente|supervisor|humano|pessoa|responsável
      atendente|operador|humano ~2 por+favor
      ^ atendente|operador|humano ~2 $
      que ~4 gerente|responsável|supervisor|alguém|gestor ~4 contat*|entre|ligue|fale|contato
      alguém ~4 contatar|contate|ligar|ligue|entre+em+contato|entrar+em+contato ~3
      quem ~3 responsável|gestor|pessoa ~3 nossa|nosso|conta|pela|pelo -- assinou|dados
      nosso|meu ~1 gestor|gerente|comercial|vendedor|representante ~3 -- disse|contratou
      ser ~1 humano
      isto|isso ~2 escrito|email ~4 não ~1 vai|dá|resolve
    `,
    tells: `
      um|uma|o|a|seu|vosso|com|algum ~1 supervisor|supervisora|gerente|responsável|chefe -- proteção
      telefone|ligação|chamada
      não ~2 percebe|entende ~2 nada
    `,
    hints: `
      pessoa|atendente|alguém
    `,
    subjects: `
      falar|liguem|me+liga|ligar|telefone|atendente|pessoa+de|supervisor|gerente|robô|humano|pedido+de+contato|contato -- proteção
    `,
  },
  privacy_request: {
    asks: `
      relação|lista|listagem|histórico|cópia ~3 compras|pedidos|encomendas ~2 do|da|de|dos ~1 sr|sra|senhor|senhora|cliente|clientes|marido|esposa|ex|outro|outra ~6
      dados|morada|endereço|endereços|compras|pedidos|encomendas|telefone ~3 de|do|da ~1 outro|outra|terceiro|ex ~1 cliente|pessoa|marido|mulher|esposa|namorado|namorada ~3
      apag*|exclu*|elimin*|delet*|encerr*|cancel*|desativ* ~3 minha|meu|meus|a+minha|o+meu|os+meus|nossa ~1 conta|cadastro|dados|perfil|registo|registro|ficha -- pedido
      continuo|continuamos|não+quero|deixar|cansad*|farto|parem ~3 receber|recebendo|a+receber ~4 publicidade*|newsletter*|propaganda*|promoções|emails+de|emails+promocionais|spam|sms
      eliminem|apaguem|removam|retirem|tirem|excluam|apagar|eliminar|retirar|remover ~3 meu|minha|o+meu|nosso ~2 contato|email|número|nome|registo|morada|telefone|celular|ficha ~4 -- fatura|pedido|encomenda|nota
      subscrição|inscrição|mailing ~3 -- produto
      rgpd|gdpr|lgpd|cnpd|anpd|proteção+de+dados|regulamento+geral ~4
      apagar|apaguem|apague|excluir|excluam|exclua|eliminar|eliminem|eliminação|remover|removam|deletar|deletem|encerrar|encerrem|fechar|cancelar|retirar|retirem|tirem|destruir|desativar ~6 conta|dados|cadastro|perfil|registo|registro|informações|meu+email|base+de+dados|histórico+de|meu+cpf|telefone -- artigo|pedido|encomenda|fatura
      acesso|cópia|saber|quais|que|conhecer ~5 dados|informações ~4 pessoais|têm|tem|guardam|possuem|meus|sobre|foram|vocês -- bancários|rastreio|pedido|pagamento|técnic*|envio
      dados ~2 pessoais|meus
      dados|informações ~6 têm|guardam|possuem|tratam|conservam|armazenam|partilh*|compartilh*|vazaram|vazados|afetados|sobre+mim
      direito ~4 acesso|apagamento|esquecimento|retificação|oposição|portabilidade|eliminação
      tratamento ~3 dados
      oponho|opor ~4 tratamento
      retiro|retirar|revogo|revogar|revogação ~3 consentimento
      encarregado|dpo|responsável ~2 de|da|pela? ~1 proteção|dados|tratamento
      onde ~3 obtiveram|conseguiram|arranjaram|tiraram ~4 morada|email|dados|telefone|endereço|contato
      vaz*|fuga|divulg* ~4 dados
      dados ~3 vaz*
      descadastr*|descadastro|cancelar+a+subscrição|cancelar+inscrição|remover+da+lista|desinscrever
      tira|tirem|retirem|removam|tirar|retirar ~3 lista|newsletter|mailing|base|cadastro|boletim
      parem|pare ~2 de ~1 mandar|enviar ~3 propaganda|publicidade|promoções|spam|newsletter|emails ~2
      sumir|desaparecer|sair ~3 cadastro|base+de+dados|lista|sistemas
    `,
    tells: `
      meus ~1 dados
      nunca ~2 dei|autorizei ~3 consentimento|autorização|permissão|meu
      privacidade
    `,
    hints: `
      dados|privacidade|cadastro
    `,
    subjects: `
      rgpd|gdpr|lgpd|proteção+de+dados|excluir+conta|encerrar+conta|apagar+conta|direito|dados|consentimento|vazamento|descadastrar -- arrependimento|livre|fiscais|pagamento
    `,
  },
  no_reply_needed: {
    asks: `
      afinal ~6 já ~2 estava|está|chegou|apareceu|cá+está|veio ~4 -- não|mas
      recebido|recebida|recebidos ~6 , ~2 obrigado|obrigada|grato|grata|valeu ~3
      desculpem ~4 & já|afinal & estava|apareceu|encontrei|chegou
      era|é|foi ~1 só ~1 para ~1 dizer|avisar|agradecer|informar ~5 -- mas|não
      então ~1 espero|aguardo|fico ~4 $ -- quando
      já ~1 vi ~2 rastreio|email ~4 -- mas|não|nada
      valor|reembolso|estorno|dinheiro|crédito ~4 entrou|caiu|chegou|recebi ~4 -- não|mas|menos|ainda|nada|falta|duas
      já ~2 vi ~3 entrou|chegou|caiu|está|resolvido ~4 -- não|mas
      vou ~1 aguardar ~2
      bem ~1 haja|hajam
      já ~2 cá ~1 está|estão|chegou|temos ~6 -- falta|não|só|mas|partid*|quebr*
      fica|ficou|ficaram|assenta|serviu|serve|funciona|está|resultou ~2 perfeit*|uma+maravilha|lindíssim*|impecáve*|às+mil+maravilhas|um+espetáculo|show+de+bola|espetacular|top -- mas|não
      adorei|amei|gostei+muito|adorámos|amamos ~5 -- mas|porém|só+que|não
      super|muito ~1 satisfeit*|content*|feliz ~4 -- mas|não
      ^ perfeito|ótimo|óptimo|ok|okay|certo|beleza|recebido|entendido|combinado|excelente|maravilha|show|fixe|top|feito|ciente|joia|tranquilo|impecável|massa|anotado|está+bem|está+certo|está+bom ~2 $
      ^ perfeito|ótimo|óptimo|ok|okay|certo|beleza|recebido|entendido|combinado|excelente|maravilha|show|fixe|ciente|joia|tranquilo|impecável|valeu ~4 obrigado|obrigada|valeu|recebi ~2 $
      obrigado|obrigada|grato|grata|valeu|agradeço ~3 por|pela|pelo|pelas|pelos ~6 ajuda|resolver*|resolverem|avisar|avisarem|aviso|informar|rapidez|atenção|resposta|solução|tudo|retorno|informação|simpatia|simpática|carinho|cuidado|atendimento -- antemão|desde+já|mas|aguardo
      ! não ~2 precisa|precisam|é|há ~1 necessário|preciso|necessidade ~3 fazer*|responder|resposta|façam|nada -- enviar|mandar|cancel*|entrada
      ! não ~1 precisa|precisam ~2 fazer*|responder|resposta -- enviar
      não ~1 é ~1 necessári* ~2 respond*|resposta
      sem ~1 necessidade ~1 de ~1 resposta|responder
      apenas|só|somente ~2 para ~1 vosso|vossa|seu|sua ~1 conhecimento|informação
      para ~1 vosso|seu|sua|vossa? ~1 conhecimento|informação $
      só|apenas ~1 queria|quero|passei|passando|vim ~3 dizer|agradecer|elogiar|dar+os+parabéns|parabenizar|felicitar|avisar+que+chegou ~6 -- mas|porém
      esqueçam|esqueça|esquece|desconsiderem|desconsiderar|desconsidere|ignorem|ignore ~5 email|mensagem|anterior|encontrei|achei|resolv*|já ~4 -- dinheiro|cancel*|efeito
      ^ esqueçam|esquece|esqueça|deixa+para+lá|deixem+estar|deixa+estar ~5 $ -- encomenda|pedido|dinheiro
      já ~3 resolveu|resolvido|resolvi|resolvemos|encontrei|apareceu|encontrámos|achei|está+resolvido|está+tratado|se+resolveu -- mas|não
      se ~1 resolveu
      chegou|chegaram|recebi|recebemos|está|estão|é|correu|veio|encomenda+apareceu ~8 perfeit*|impecáve*|lind*|maravilhos*|excelente*|tudo+bem|tudo+certo|direitinho|em+ordem|ótimo|perfeitas+condições|bom+estado|amor|adorei|amei|cinco+estrelas|apareceu -- mas|não|falta|faltam|só|porém|quando|pedido+está+certo
      chegou|chegaram|recebi|apareceu ~3 , ~2 obrigad*|valeu
      recebi ~2 aqui|tudo|hoje ~3 valeu|obrigad*
      apareceu ~4 vizinh*
      reembolso|estorno|dinheiro|crédito ~4 caiu|entrou|chegou|recebido -- não|mas|menos|ainda|nada
      me|mim|nos ~2 está|fica|serve|parece ~1 bom|bem|ótimo|perfeito
      sem ~1 problema|problemas|stress ~2 nenhum $
      bom|ótimo|feliz|boa|excelente|resto ~1 fim|final|semana|natal|feriado|de+dia
      tenha|tenham ~2 bom|ótimo|excelente|boa ~1 dia|tarde|noite|semana|fim
      arrasaram|arrasou|vocês+são+demais|nota+dez|estão+de+parabéns|de+parabéns
      parabéns ~4 -- ganh*|selecionad*|prêmio|prémio|sortead*|aniversário
      adorei|amei|adorámos|encantad*|apaixonad* ~3 -- mas|porém
      muito ~1 obrigado|obrigada ~3 ajuda|tudo
    `,
    tells: `
      obrigado|obrigada|valeu|grato|grata ~4 $ -- favor|antemão|desde+já
    `,
    hints: `
      obrigado|obrigada|valeu
    `,
    subjects: `
      obrigado|obrigada|agradecimento|resolvido|tudo+bem|tudo+certo|parabéns|para+conhecimento|valeu -- ganh*|você
    `,
  },
  spam: {
    asks: `
      seus|vossos ~1 clientes ~6 -- respeit*|trat*|atend*|consider*|descaso|falta
      nosso|nossa ~1 robô|software|plataforma|ferramenta|solução|chatbot|inteligência ~4
      marcamos|agendamos|marque|agende|agendar|marcar ~3 demonstração|demo|reunião|conversa|call|apresentação ~3
      leads|lead ~4
      turbin*|alavanc*|impulsion*|escalar|dispar* ~4 vendas|negócio|faturamento|loja|marca|resultados
      parceria ~5 -- fornec*|hotel|nossa+parceria
      geração ~1 de ~1 leads|clientes|contatos
      podemos|podíamos|vamos|topa|aceita ~2 conversar|falar|marcar|bater+um+papo ~5 & vendas|serviços|leads|parceria|minutos|negócio
      primeira|primeiro|topo|<n> ~1 página|lugar ~4 google
      seo|backlinks|dofollow|link+building|tráfego+pago|marketing+digital|inbound
      tráfego ~4 -- trânsito|atras*
      artigo|post|conteúdo ~1 patrocinado|convidado
      guest ~1 post
      auditoria|análise|consulta|demonstração|diagnóstico ~1 grátis|gratuita|gratuito
      desenvolvimento|programadores|desenvolvedores|design ~3 web|apps|aplicações|sites|mobile|software
      bitcoin|criptomoedas|cripto|forex|trading|investimento+garantido
      lotaria|loteria|herança|viúva|viúvo|milhões+de+dólares|milhões+de+euros|beneficiári*
      selecionado|selecionada|ganhador|ganhadora|sorteado|sorteada|vencedor|ganhou ~8 prêmio|prémio|sorteio|dólares|euros|reais|iphone|celular|ganhador
      resgatar|reclamar ~3 prêmio|prémio|recompensa|bônus
      empréstimo|empréstimos|crédito+rápido|crédito+pessoal|financiamento ~6 -- nota+de
      viagra|cialis|casino|cassino|apostas
      sem ~1 receita
      palavra+passe|senha ~4 expira|expirou|vence|caduca
      clique ~1 aqui|no+link
      verificar|verifique|validar|confirmar ~3 sua ~1 conta|identidade -- encomenda
      caixa ~3 cheia|lotada
      seguidores|likes|curtidas ~4
      base|lista ~2 com|de ~2 <n>|<id>|emails|contatos|empresas ~4 -- me|meu|parem|dados+pessoais|retirem|preços
      <n> ~2 emails ~2 de ~1 empresas|clientes
      oferta|promoção ~2 especial|imperdível|só+essa+semana|só+esta+semana -- cupom|válida
      dobre|duplique|multiplique|multiplica|aumente|triplique|ganhe|multiplicamos ~5 -- encomenda
      ajudamos ~4 marcas|empresas|lojas|negócios
      perdendo|perder ~2 vendas|clientes|pedidos & empresa|loja|site
      vi|reparei|visitei|encontrei ~4 sua ~1 loja|site & podia|poderia|tráfego|vendas|ajud*|melhor*
      marcar|agendar|bora ~4 chamada|reunião|papo|conversa|call|demo ~6 & serviços|minutos|min|vendas|projeto|apresentar|faturamento
      apresentar ~2 nossos|nossas ~1 serviços|soluções
      estrita|total|absoluta ~1 confidencialidade
      transferir ~3 milhões
      somos ~3 agência|equipe|empresa ~4 seo|marketing|programadores|web|desenvolv*|publicidade|digital
      chama ~2 zap|whatsapp ~3
      tem ~1 <n> ~1 min|minutos ?
      responda|responder|respondam ~4 sair|stop|cancelar+inscrição|remover|não+obrigado ~2 -- pedido|encomenda
      não ~3 receber ~4 emails|mensagens|conteúdos|dicas|comunicações ~4 -- pedido|encomenda|estou
      15|10|20|quinze|<n> ~1 minutos|minutinhos|min ~6 terça|quinta|segunda|quarta|sexta|semana|agenda -- entrega|estafeta|motoboy|fila|espera*
      agendar|marcar ~4 demo|demonstração|bate+papo|reunião+rápida|call ~4
    `,
    tells: `
      somos ~3 agência
      anúncios ~3 -- vi+o+anúncio|produto
    `,
    hints: `
      oferta|promoção|marketing
    `,
    subjects: `
      google|seo|ganhou|criptomoedas|cripto|empréstimo|seguidores|herança|caixa+de+correio+cheia|desenvolvimento|guest+post|farmácia|ganhador
    `,
  },
};
