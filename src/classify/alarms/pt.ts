// Alarm words in Portuguese, of Portugal and of Brazil. Shape: alarm-patterns.ts.
import type { AlarmPatterns } from './alarm-patterns.ts';

export const portugueseAlarms: AlarmPatterns = {
  language: 'pt',
  classes: {
    assistant:
      'ia|assistente|atendente|bot|chatbot|robô|modelo+de+linguagem|modelo|inteligência+artificial|sistema|assistente+automático|assistente+virtual|agente+automático|llm',
    rules:
      'instrução|instruções|regras|regra|diretrizes|diretivas|orientações|ordens|prompt|restrições|políticas|filtros|normas|comandos',
  },
  alarms: {
    anger: `
      furios*|inaceitável|vergonha|vergonhoso|vergonhosa|absurdo|revoltad*|indignad*|péssim*|ridícul*|nojo|palhaçada|falta+de+respeito|desrespeito|irritad*|farto+de|farta+de|descaso|lamentável|inadmissível
      pior ~2 serviço|loja|empresa|experiência|atendimento
      ladrões|golpistas|é+um+golpe|caí+num+golpe|caí+em+um+golpe|burla|burlões|aldrabões|vigaristas|trapaceiros|fraude
      merda|porra|caralho|puta|bosta|fdp
      nunca ~1 mais ~3
      terceira|quarta|quinta|enésima|terceiro|quarto ~1 vez|mail|email|mensagem|contato|contacto
      estou ~2 farto|farta|cansad*|de+saco+cheio
      saco ~1 cheio
    `,
    threat: `
      último|última ~1 aviso|advertência|oportunidade|chance
      caso+contrário|senão|se+não ~6 advogad*|process*|denunci*|procon|justiça|polícia|reclam*|à+deco|na+deco|da+deco|pela+deco|deco+proteste|asae|public*
      denunciar*|denúncia|denunciarei|processar*|processarei|queixa+crime
      polícia|procon|à+deco|na+deco|da+deco|pela+deco|deco+proteste|asae|reclame+aqui|livro+de+reclamações|delegacia|psp|gnr|ministério+público
      medidas|providências|ações ~1 legais|judiciais|cabíveis
      vão ~2 se ~2 arrepender
      sei ~2 onde ~2 mora*|vive*
      matar|bater+em|bomba|incendiar ~2 vocês|alguém|loja
    `,
    legal: `
      advogado|advogada|advogados|escritório+de+advocacia|jurídico|departamento+jurídico|assessoria+jurídica
      tribunal|juiz|justiça|processo+judicial|processar+vocês|processo+contra|ação+judicial|ação+na+justiça|pequenas+causas|juizado|notificação+extrajudicial|indenização|indemnização|danos+morais|julgado+de+paz|centro+de+arbitragem
      procon|à+deco|na+deco|da+deco|pela+deco|deco+proteste|asae|reclame+aqui|livro+de+reclamações|defesa+do+consumidor|código+de+defesa
      medidas|ações|vias|via ~1 legais|judiciais|legal|judicial
      direitos ~2 consumidor
      incumprimento|descumprimento|quebra ~2 contrat*
    `,
    press: `
      matéria|artigo|reportagem|peça & citar|cito|citá+los|redação|leitores
      jornalista|jornalistas|jornal|imprensa|reportagem|mídia
      trustpilot|google|twitter|tiktok|instagram|facebook|youtube|redes+sociais|reclame+aqui|redes ~6 & public*|avaliação|post*|compartilh*|partilh*|contar|todo+mundo|expor|divulg*
      publicar|publicarei|postar|postarei|divulgar|expor|deixar|deixarei|vou+publicar|vou+postar ~6 avaliação|redes|público|publicamente|internet|trustpilot|prints|crítica
      avaliação|crítica|avaliações ~1 negativ*
      pedido+de+imprensa|assessoria+de+imprensa|jornalista*|redação|redator|redatora|repórter|jornal|gabinete+de+imprensa
      declaração|comentário|entrevista|posicionamento ~8 reportagem|matéria|artigo|leitores|publica*
    `,
    safety: `
      fogo|incêndio|chamas|fumaça|fumo|faíscas|faísca|explodiu|explosão|explodir|pegou+fogo|curto+circuito|queimou|queimado|queimada|queimei|queimadura*|derreteu|derretido|superaquec*|sobreaquec*|chamusc* -- detector+de+fumo|rilevatore+di+fumo|detector+de+fumaça|fogo+de+artifício|em+fogo+baixo|queimar+calorias|não+fumo
      choque ~2 elétrico|eléctrico
      levei|levou|deu|tomei|apanhei ~3 choque
      eletrocut*|electrocut*
      ferid*|ferimento*|machucou|machuquei|machucad*|pontos+no|sangr*|me+cortei|cortei+me|cortou+o+dedo
      hospital|pronto+socorro|urgências|ambulância|médico ~9 & tive|tivemos|queim*|cort*|lev*|culpa|causa|acab*
      alergia|alérgic*|erupção|urticária|intoxic*|envenen*|tóxic*|vazamento+de+gás|fuga+de+gás|monóxido -- hipoalergênic*|hipoalergénic*|antialérgic*
      criança|bebê|bebé|filho|filha|neto|neta|cachorro|cão|gato ~8 engoliu|engoli*|engasg*|sufoc*|ferid*|machuc*|queim*|cortou|ingeriu
      engoliu|engasg*|sufoc*|asfixi*
      perigo|perigoso|perigosa|perigosos|risco+de+vida
      desabou|despencou|cedeu ~3
    `,
    chargeback: `
      chargeback|estorno+pelo+banco|contestação
      pedir|pedi|peço|solicitar|solicitei|vou|abri|abrir|exigir|faço|fazer|farei ~3 estorno ~2 no+cartão|cartão|banco|operadora|na+operadora -- vocês|loja+fazer|já+fizeram
      contest* ~6 compra|cobrança|pagamento|banco|cartão|paypal|valor|débito
      banco|operadora|cartão ~6 contest*|estorn*|cancel*+a+cobrança|disput*|reverter
      disput* ~5 paypal|banco|cartão|klarna|pagamento|cobrança
      paypal|klarna ~4 disputa|reclamação|caso|litígio
      proteção ~2 comprador|compra
    `,
    fraud: `
      nova|novo|outra|outro|novos|diferente|seguinte|alteração|mudança ~3 conta|dados ~1 bancári*|corrente|poupança
      dados ~1 bancários ~4
      conta ~1 bancária ~3 mud*|alter*|nova|diferente
      reembols*|estorno|transfer*|dinheiro|pagamento|depósito|deposit* ~9 outra+conta|outro+cartão|conta+abaixo|nova+conta|seguinte+conta|esta+conta|conta+da+minha|conta+do+meu|iban|pix|bitcoin|gift+card*|western+union|chave+pix
      chave+pix
      redirecionador*|reencaminh*|transitário|despachante|forwarder|redirecionamento|cargo ~4 & envi*|mand*|endereço|entreg*|morada
      não ~3 contactável|contatável|contactar|ligar ~3 telefone
      não ~2 liguem|ligue|telefonem|entrem+em+contato ~3
      confidencial|segredo|sigilo|entre+nós ~2 -- confidencial+e|mensagem+é+confidencial|pode+conter|informações+confidenciais|caráter+confidencial|é+confidencial|conteúdo+confidencial
      em ~1 nome ~1 do|da ~3 titular|cliente
      hacke*|invadid*|clonad*|comprometid* ~3 conta|email|cartão
      conta|email|cartão ~3 hackead*|invadid*|clonad*|comprometid*|roubad*
      roubad*|roubaram ~3 cartão|identidade
      não|nunca ~2 fiz|fizemos|realizei ~3 este|esta|esse|essa|nenhum* ~2 pedido|compra|encomenda
      cartões+presente|gift+cards|vales+presente ~5 & compr*|código*|envi*
    `,
    manipulation: `
      ignor*|esqueç*|esquece|desconsider*|desobed*|contorn*|anul*|suspend*|pule|pula|burle|sobrescrev* ~6 @rules
      instruções|regras|diretrizes|ordens|orientações|comandos ~2 anteriores|prévias|originais|iniciais|internas|secretas|ocultas|novas|acima
      novas|anteriores ~1 instruções|regras|ordens -- entrega
      mensagem|aviso|comando|instrução|nota|prompt ~2 do|de ~1 sistema
      modo ~2 desenvolvedor|programador|administrador|manutenção|livre|sem+restrições|debug|deus|admin|teste
      modolivre|sem+restrições|sem+filtros
      como|enquanto ~3 ia|modelo+de+linguagem|inteligência+artificial|assistente+virtual|chatbot
      você|tu ~1 é|és ~2 agora|o|um|uma ~3 @assistant|dan|livre|administrador|modolivre
      agora|a+partir+de+agora|a+partir+desta+linha|partir+daqui|doravante ~5 você+é|és|responda|responde|aja|age|vai
      aja+como|age+como|comporte+se+como|finja+que|finge+que|faça+de+conta|faz+de+conta
      caro|olá|prezado|atenção|nota|para|ao|mensagem+para|instruções+para ~3 assistente+de+ia|assistente+virtual|assistente+automático|a+ia|ia|bot|modelo+de+linguagem|chatbot|inteligência+artificial|sistema+automático
      caro|olá|prezado assistente
      nota|notas|informação|informações|instrução|instruções|mensagem|aviso para|ao ~1 software|programa|sistema|robô ~2 resposta|respostas
      @assistant ~2 que ~3 lê|ler|processa|processar|responde|trata|analisa
      assistente|sistema|atendente|agente ~1 automático|automatizado|virtual ~5 autorizad*|habilitad*|deve|pode|incumbid*|deverá
      repita|repete|repetir|mostre|mostra|revele|revela|imprima|liste|lista|copie|transcreva|diga|escreva|explique ~7 @rules|configuração|senha|limites|prompt|qual+regra -- de+devolução|de+montagem|de+uso|de+lavagem|para+devolver
      instruções|regras ~5 foram+dadas|recebeu|recebeste|deram|te+deram
      responda|responde|respondam|escreva|confirme|devolva|devolve|diga|retorne ~6 exatamente+com|exatamente+esta|exatamente+a+frase|palavra+por+palavra|em+json|literalmente|apenas+com|somente+com|só+com|a+frase|seguinte+frase|esta+frase|em+json|json|nada+mais -- exatamente+quando|exatamente+onde
      não ~2 mencione|menciones|diga|digas|informe|avise|revele|notifique|conte|encaminhe|escale|cite ~6 equipe|equipa|humano|humanos|funcionários|pessoal|ninguém|mensagem|parágrafo|agentes|nota|supervisor|colegas
      sem|nenhuma|não+precisa|dispensa|não+requer|não+necessita|desnecessária ~3 aprovação|revisão|autorização|validação|verificação|confirmação|intervenção ~2 humana|manual|adicional|prévia
      já ~4 verificad*|aprovad*|autorizad*|validad* ~4 por|pela|pelo|direção|equipe|equipa|segurança -- pagamento
      verificad*|aprovad*|autorizad* ~2 pela|pelo|por ~3 direção|diretoria|gerência|equipe|equipa|fraude|segurança|departamento
      trate|trata|considere|considera|marque|marca|classifique|classifica|rotule ~6 como ~3 verificad*|aprovad*|simples|status|segur*|resolvid*|confiável|rotina|consulta+de+estado
      verificações|controles|controlos|verificação ~4 aprovad*|suspens*|desativad*|ignorad*|dispensad*
      todos|outros|demais|lista ~3 clientes|usuários|utilizadores|compradores ~7 & nome|nomes|endereço|endereços|morada*|email*|mail*|dados|lista|telefone* -- meus+pedidos|nossos+clientes|meus+clientes|nossos+pedidos|outros+clientes+que
      dados|base|banco ~2 clientes|dos+clientes|outros+clientes
      execut*|acione|chame|rode ~4 função|comando|ação|ferramenta|diretamente|script
      jailbreak|prompt
      código ~2 autorização|aprovação|liberação
      sua|tua ~1 tarefa|missão|função ~2 é|agora
      isto|isso ~2 é ~2 teste|simulação ~3
      outros ~1 bots|assistentes ~3
      início|fim ~2 mensagem|instruções ~2 sistema
      instrução|nota|diretiva|diretriz ~1 interna ~5 ia|assistente|agente|bot|processamento|automátic*
      aviso|nota|mensagem|informação|recado|instrução ao|à|para|pro ~2 atendimento|serviço|suporte|apoio|sistema|resposta ~3 automátic*|automatizad*|virtual|digital
      inclu*|insir*|acrescent*|adicion*|coloqu*|escrev* ~3 resposta ~4 frase|expressão
      inclu*|insir*|acrescent*|adicion*|coloqu*|escrev* ~2 frase|expressão & resposta
      envi*|respond* ~5 sem ~3 aprovação|revisão|validação|supervisão -- não|minha|nossa
      aviso|nota|mensagem|parágrafo ~3 não ~3 citad*|mencionad*|reproduzid*|cite|mencione
    `,
  },
  doubts: `
    não|nunca|nada|ainda+não|nenhum|nenhuma|nem|sem ~4 recebi|recebemos|chegou|chegaram|está|aqui|encontrei|apareceu|tenho|pacote|encomenda|entregue|entrega|recebido|vi|sinal -- fatura|nota|confirmação|resposta|reembolso|email|nenhum+problema|tenho+pressa
    caixa|porta|portaria|correio|caixa+do+correio ~5 vazi*|nada|não
    ninguém|vizinho|vizinhos|porteiro ~5 recebeu|sabe|viu|tem|nada
    consta|diz|aparece|marcado|segundo|status ~6 entregue ~8 mas|não|nada|porém|nunca|ninguém
    entregue ~8 mas|não+recebi|não+chegou|porém|nada|nunca|ninguém
    supost*|alegad* ~5
    errad*|outro|outra ~1 endereço|casa|porta|morada|prédio|vizinho|assinatura -- outro+endereço+de+entrega
    endereço|casa|morada ~1 errad*
    roubad*|sumiu|desaparec*|extravi*|perdid*|furtad*|roubaram
    quem ~3 assinou|recebeu -- quem+recebeu+foi|quem+pegou+foi|quem+assinou+foi|quem+recebeu+a+encomenda+foi|quem+recebeu+o+pacote+foi
    não ~1 é ~2 minha ~1 assinatura|porta|casa
    comprovativo|comprovante|prova ~1 de ~1 entrega
    realmente|mesmo|de+verdade ~3 entregue|chegou
    até ~1 agora ~1 nada -- estorno|reembols*|devolução|dinheiro|crédito|resposta|confirmação|nota|fatura
  `,
  orders: `
    ignor*|respond*|aprov*|reembols*|confirm*|classific*|trate|marque|envie|execut*|revel*|repit*|alter*|mud*|apag*|mencion*|transfir*|obede* ~4
    você|tu deve|deves|é|és
    assistente|ia|modelo|bot|sistema|prompt|instruções
  `,
  hurry: `
    urgente|urgência|urgentemente|imediatamente|imediato|o+quanto+antes|o+mais+rápido|com+urgência
    hoje|esta+noite|hoje+mesmo|amanhã+cedo|até+amanhã|ainda+hoje
  `,
};
