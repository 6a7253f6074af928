// Portuguese: sentences that ask, report or only point, whatever the mail is about. Part of index.ts.
import type { SentencePatterns } from '../language-rules.ts';

export const sentences: SentencePatterns = {
  requests: `
    podem|pode|podes|podiam|podia|podias|poderiam|poderia|poderias|conseguem|consegue|consegues|conseguiam|conseguia
    quero|queremos|queria|queríamos|gostava|gostávamos|gostaria|gostaríamos|preciso|precisamos|precisava|necessito|necessitamos|solicito|solicitamos|exijo|exigimos|pretendo|pretendemos|desejo|desejamos
    agradeço|agradecemos|agradecia|agradecíamos|agradeceria ~1 que|se|o+envio|a+confirmação|indicação|me|nos|informação
    peço|pedia|pedimos|rogo ~2 que|o|a|para|favor|lhes|vos
    favor ~1 enviar|informar|confirmar|verificar|alterar|cancelar|providenciar|indicar|mandar|corrigir|trocar|entregar|emitir|encaminhar|devolver|agendar|acusar|desconsiderar|reenviar|incluir|retirar|ligar|responder|retornar|acrescentar|avisar
    tem|teria|teriam|há|haveria ~1 como|jeito|maneira|forma|hipótese
    dá|dava|daria ~1 para ~3 ? -- ver
    digam|diga|informem|informe|confirmem|confirme|confirma|avisem|avise|enviem|envie|mandem|mande|indiquem|indique|verifiquem|verifique|façam|ponham|coloquem|coloque|troquem|tirem|retirem|acrescentem|adicionem|cancelem|anulem|corrijam|alterem|mudem|liguem|ligue|respondam|resolvam|resolve|devolvam|expliquem|esclareçam|vejam|reenviem|passem|deixem|segurem|parem|juntem|apaguem|eliminem
    ^ manda|envia|muda|coloca|troca|tira|cancelar|confirma|passa|põe|bota|segura|junta|apaga|liga|deixa|verifica|vê|adiciona|inclui
    me|nos ~1 manda|envia|passa|diz|fala|avisa|liga|ajuda|responde|explica|informa|tira|devolve|confirma
    ^ como|quando|onde|qual|quais|quem|quanto|quantos|quantas|por+que|porque|porquê|que|o+que ~1 é|são|está|estão|há|faço|posso|podem|tenho|tem|têm|devo|vai|vão|custa|demora|chega|se|houve|foi|eu
    será ~1 que
  `,
  received: `
    me|nos|já|ontem|hoje|todos|tudo|a|o|as|os ~2 chegou|chegaram|recebi|recebemos -- email|mensagem|aviso|confirmação|fatura|sms|cobrança
    ^ tudo|chegou|chegaram|recebi|recebemos|veio|vieram ~4 -- email|mensagem|aviso|confirmação|fatura|sms|resposta
    experimentei|provei|abri|desembalei|montei ~3
    foi|foram|foi+me ~1 entregue|entregues -- diz|consta|aparece|não
  `,
  courtesies: `
    quem ~1 recebeu|guardou|pegou|levantou|abriu ~2 foi|para+mim|por+mim ~9 -- não|nunca|quem+é|desconhec*
    porteira|porteiro|vizinha|vizinho|sogra|mãe|irmã|colega ~1 guardou|guardou+ma|guardou+mo|recebeu|ficou+com ~6 -- deixem|podem|quero|queria|não+é|errad*
    estive|estivemos|estava|estávamos ~2 ausente|fora|viajar|de+férias|viagem ~6 -- deixem|podem|quero|queria|guardem|segurem|não+recebi|tentaram
    tenho ~1 dentista|médico|consulta|reunião|aula|trabalho|hora+marcada ~4 & não ~2 porteiro|portaria|ninguém ~3 -- deixem|podem|quero|queria|guardem|segurem|deixar|entregar
    preciso|precisava|precisamos ~1 dele|dela|deles|delas|disto|disso ~1 para ~2 trabalho|trabalhar|festa|casamento|viagem|aniversário|escola|natal|escritório ~8 -- outr*|em+vez|entreg*|mand*|envi*|morada|endereço
    só|apenas|é ~2 para ~2 saber ~5 $
    para ~2 eu|nós ~2 saber|sabermos|organizar|organizar+me|programar|me+organizar|me+programar ~3 $
    é ~1 assim ~2 $
    preciso|precisava|precisamos|quero|queria|gostava ~2 me? ~1 organizar|programar|planear|preparar|planejar ~4
    podem|pode|poderiam|conseguem|consegue ~2 dizer|informar|ajudar|esclarecer|confirmar|verificar ~2 por+favor ~1 $
    não ~2 quero|queria|queremos ~1 ser|incomodar|chatear|parecer|perder ~4
    já ~1 agora $
    fico ~2 a|no ~1 aguardar|aguardo ~4
    se|caso ~2 precisarem|precisar ~4 dados|número|informação|mais|algo ~3
    alguém ~2 pode|sabe|consegue ~2 me|nos ~1 ajudar|dizer|informar ~2
    bom|boa|olá|oi|oie|oii ~3 tudo? ~1 bem|bom|beleza|joia|galera|gente|pessoal ~1 $
    e+aí|coé|opa|fala ~2 galera|gente|pessoal|beleza|bem $
    desde ~1 já ~4
    espero|esperamos ~2 estejam|esteja|encontrem|encontre|esteja+tudo ~2 bem
    desculp*|perdão|paciência
    ^ muito+obrigado|muito+obrigada|obrigado|obrigada|grato|grata|gratos
    obrigado|obrigada|grato|grata|agradecido|agradecida|gratos $
    obrigado|obrigada|grato|grata ~3 $
    desde ~1 já ~2 agradeç*|obrigad*|grat*|agradecid*
    agradeç*|agradecemos ~2 desde ~1 já
    agradeç*|agradecemos ~5 ajuda|atenção|resposta|retorno|disponibilidade|colaboração|compreensão
    tudo ~1 bem|bom|joia|certo|ok $
    como ~1 vai|vão|está|estão|estás ~1 $
    aguardo|aguardamos|aguardando|aguardar ~4 retorno|resposta|contato|notícias|confirmação|breve|posição|feedback
    fico|ficamos ~2 aguardo|aguardando|aguardar|espera|disposição|atento|dispor
    no ~1 aguardo
    espero|esperamos ~3 resposta|retorno|notícias|contato
    me|nos ~1 ajuda|ajudem|ajudam|ajude|ajudar ~3 $
    podem|pode|poderiam|poderia|conseguem|consegue|podes ~2 ajudar|verificar|ver|confirmar|dizer|informar|checar|averiguar|consultar ~3 $
    podem|pode|poderiam|poderia|podiam ~1 me|nos ~1 ajudar|informar|dizer|confirmar ~2 $
    que ~1 faço|fazer|houve|aconteceu|se+passa|passou|devo+fazer|posso+fazer ~1 $
    e ~1 agora
    é|será|seria ~2 normal|verdade|habitual|costume|possível|correto|comum|assim ~3 $
    está ~1 tudo ~1 bem|certo|em+ordem|ok|tratado ~2 $
    devo|tenho+de|tenho+que|preciso+me ~2 preocupar|preocupada|preocupado|alarmar ~2 $
    posso ~1 ficar ~1 descansad*|tranquil*
    gostava|gostaria|queria|quero|preciso ~2 planear|planejar|organizar|programar|organizar+me|de+me+organizar ~4 $
    só|apenas ~1 queria|quero|gostava|gostaria|preciso ~1 de? ~1 saber|ter+uma+ideia ~1 $
    preciso|tenho ~3 estar|ficar ~2 casa
    é ~2 para ~2 me? ~1 organizar|programar|planear|planejar ~2 $
    por ~1 isso ~1 pergunto|escrevo|a+pergunta
    espero ~1 que ~4 semana|dia|festas|bom+fim
    bom|boa|bons ~1 dia|tarde|noite|fim|semana|trabalho|festas $
    por+favor $
    não ~1 é ~1 preciso|necessário ~3
    preciso|precisava|precisamos ~1 dele|dela|deles|delas|disto|disso ~1 até|antes|para|amanhã|hoje ~3 $
    podem|pode|favor ~1 desconsiderar|ignorar|esquecer ~6 email|mensagem|anterior ~4
    alguém ~2 pode|poderia|consegue ~2 ajudar|dizer|informar ~1 $
    qualquer ~1 coisa ~3 $
    se ~1 for ~1 possível $
    tem ~1 algum ~1 problema $
    há ~1 algum ~1 problema $
    algum ~1 problema $
  `,
  pointers: `
    podem|pode|conseguem|consegue|sabem ~1 me|nos? ~2 dizer|adiantar|avançar|informar ~2 alguma+coisa|algo|qualquer+coisa ~2 $
    sabem|sabe|sabes|conseguem|podem|pode ~3 qual|quando|quem|onde ~1 é|será ~1 $
    podem|pode|conseguem|consegue|podes|poderiam ~2 ver|verificar|confirmar|checar|averiguar|investigar|olhar|consultar|dar+uma+olhada|dar+uma+vista ~2 isso|isto|o+que+se+passa|o+que+houve|para+mim|aí ~1 $
    podem|pode|conseguem|consegue ~1 me|nos? ~1 atualizar|informar|ajudar+com+isso|esclarecer|avisar ~2 $
    podem|pode|podiam|podia|poderiam|poderia|conseguem|consegue|podes ~1 me|nos? ~1 enviar|mandar|passar|dizer|dar|facultar|informar|encaminhar|indicar|reenviar ~1 lo|la|mo|ma|isso|por+favor? $
    me|nos ~1 manda|mandam|passa|passam|envia|enviam|diz|dizem|informa|informam ~1 por+favor? $
    mandem|enviem|digam|informem|passem|facultem ~1 me|nos|mo|ma|no+lo ~1 por+favor? $
    podem|pode|podiam|consegue|conseguem ~1 mo|ma|mos|mas ~1 enviar|mandar|dar|dizer|facultar ~2 $
  `,
};
