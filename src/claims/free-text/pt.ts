// Portuguese: the words of a model's prose. Read by free-words.ts, which explains the notation.
import type { FreeWordsSource } from './free-words.ts';

export const pt: FreeWordsSource = {
  grammar: `estava estavam eram sido somos sou estamos tiver tiverem fosse dos o a os as um uma uns umas de do da dos das ao aos à às em no na nos nas num numa por pelo pela pelos pelas para com sem sob sobre entre desde até e ou mas pois se que quem qual quais onde como quando porque
    é são ser está estão estar era foi foram seja sejam há tem têm ter temos pode podem podes podemos deve devem eu tu ele ela eles elas nós você vocês me te se lhe lhes nos si seu sua seus suas teu tua teus tuas nosso nossa nossos nossas meu
    não nem sim também muito mais já só este esta estes estas esse essa esses essas isso isto aquele aquela assim então além mesmo mesma aqui ali após durante ante contra conforme cujo lo la dele dela caso após num neste nesta desse dessa deste desta`,
  neutral: `feitos, fabricado, fabricados, colocar, pôr, outro, outra, diferente, infelizmente, lamentavelmente, recomendamos, recomenda, aconselhamos, artigo, artigos, item, itens, produto, produtos, mercadoria, cliente, clientes, encomenda, encomendas, pedido, pedidos, nota, favor, por favor, política, políticas, regra, regras, condições, informação, informações, relativamente, acordo, simplesmente, exemplo, pergunta, resposta, indicado, descrito, mencionado, aplica, aplicam, aplica-se, significa, forma, maneira, modo, tipo, coisa, tenha em conta, conta, efetivamente, seguinte, seguintes, trata, loja, fazer, efetuar, realizar, é feito, feito, feita, respetivo, geral, lembre, lembre-se, dispõe, dispor, note, relação`,
  same: `devolver, devolução, devoluções, devolvido, devolvidos, devolvidas, devolva, devolvê, devolvida, devolve; reembolsar, reembolso, reembolsamos, reembolsado, reembolsos, reembolsada; preço de compra, valor pago, montante pago, valor total; trocar, troca, trocas, trocado; substituir, substituição, substituímos, substituído; reparar, reparação, reparamos, reparado, conserto; cancelar, cancelamento, anular, cancelado, cancelada;
    entregar, entrega, entregue, entregas, entregamos; chegar, chegada, chega, chegado, chegue, chegam; receber, receção, recepção, recebido, receba, recebemos, recebimento, recebermos; enviar, envio, envios, enviado, enviamos, expedir, expedição, despachar, envie, expedimos; custos de envio, portes de envio, portes, despesas de envio; custos, custo, custa, custam, preço, despesas, taxa, tarifa; grátis, gratuito, gratuita, gratuitos, gratuitamente, sem custos, sem custo, sem encargos, sem custos adicionais, sem custo adicional;
    pagar, a nosso cargo, suportados por nós, por nossa conta, a seu cargo, suportados por si, por sua conta, a cargo do cliente, ficam a cargo do cliente, suportados pelo cliente, paga, pague, suportar, suporta, suportados, a cargo, por conta, cobrir, cobre, cobrem, coberto, coberta, cobertos, cobertas, cobrimos, pagamos, suportamos, ficam a cargo; sem uso, não usado, não usados, não utilizado, não utilizados, por usar, por estrear, sem utilização; por abrir, fechado, selado, não aberto; intacto, sem danos, em perfeito estado;
    embalagem original, caixa original; embalagem, embalado, caixa; danificado, danificados, partido, defeituoso, defeituosos, defeito, dano, danos, avariado, danificada, defeitos; garantia, garantido; comprovativo de compra, comprovante de compra, fatura, recibo, prova de compra, talão de compra;
    personalizado, personalizados, por medida, à medida, gravado, gravados; saldos, saldo, promoção, em promoção, desconto; máquina de lavar loiça, máquina da loiça, lava-loiças; lavar, lavado, lavagem, lavados, lave; limpar, limpeza, limpo, limpe; secar, secado; máquina de secar, secador; lixívia, branqueador; descalcificar, descalcificação; capacidade, volume; pesa, peso; adequado, compatível, próprio, adequados, serve, compatíveis, apto; disponível, oferecer, oferecemos, oferece;
    contactar, contacto, contacte, escrever, escreva, contacte-nos, escreva-nos, entre em contacto; correio eletrónico, email, e-mail, mail, mensagem; foto, fotos, fotografia, fotografias, imagem, imagens; cartão-presente, cartão presente, vale, vales; demorar, demora, demoram, dura; escolher, escolha, escolhê, escolhe, selecionar, selecione, selecioná; usar, uso, utilizar, utilização, utilize, usado; alterar, alteração, mudar, alterado, alterações; morada, endereço, moradas; armazém, depósito; estrangeiro, internacional, internacionais, fora; confirmação da encomenda, confirmação do pedido, confirmação; possível, permitido, aceitar, aceita, aceitam, aceite, aceito, aceitamos, aceites; começa, inicia, conta, contar, partir; volumoso, volumosos, grande, grandes; inclui, incluído, incluídos, contém, vem com, incluída; guardar, conservar; retirar, remover, amovível, tirar; compra, comprado, comprar; solicitação, solicitar, pedir, solicitado; separadamente, separado; creditar, emitir; prazo, período; anexar, anexe, junte`,
  traits: {
    not: `não, nem, nunca, jamais, nenhum, nenhuma, nada, ninguém, sem, impossível, excluído, excluídos, excluída, excluídas`,
    only: `só, apenas, somente, exclusivamente, unicamente`,
    except: `exceto, salvo, exceção, exceções, à exceção, a menos, com exceção, menos os`,
    all: `todo, todos, toda, todas, cada, sempre, qualquer, quaisquer, ilimitado, vitalícia, mundo, inteiro, tudo`,
    can: `pode, podem, podes, podemos, poderá, poderão, possível, permitido, possibilidade, direito, possa`,
    must: `deve, devem, deves, deverá, deverão, necessário, obrigatório, precisa, tem de, têm de, requer, é preciso, deveria, deveriam`,
    hedge: `previsto, prevista, esperado, esperada, normalmente, geralmente, em geral, habitualmente, aproximadamente, cerca de, costuma, costumam, frequentemente, quase, estimado, por norma, às vezes, regra geral, em média`,
    condition: `enquanto, se, quando, assim que, logo que, uma vez, desde que, caso, em caso, após, depois, dependendo, a partir, a contar`,
    before: `antes`,
    until: `até que, até ao, até à`,
    past: `foi, foram, tinha, havia, era, já, ontem, acabámos, acabamos de, tem sido`,
    future: `vamos, vai, vou, vão, em breve, brevemente, amanhã, imediatamente, prometemos, de imediato, o mais rápido`,
    becomes: ``,
    is: ``,
    atLeast: `mais de, pelo menos, a partir de, mínimo, superior, superiores, acima de, no mínimo, ultrapassem, acima`,
    atMost: `menos de, até, máximo, no máximo, não mais de, inferior, inferiores, abaixo de, o mais tardar`,
    we: `a nosso cargo, suportados por nós, por nossa conta, nós, eu, a nossa equipa`,
    you: `a seu cargo, suportados por si, por sua conta, a cargo do cliente, ficam a cargo do cliente, suportados pelo cliente, você, tu, cliente, clientes, comprador`,
    your: `seu, sua, seus, suas, teu, tua, teus, tuas`,
    back: ``,
    withBack: ``,
    core: `pedimos desculpa, obrigado, obrigada, agradecemos, agradeço, lamentamos, lamento, desculpe, desculpas, desculpa, felizes, feliz, esperamos, espero, hesite, prazer, gosto, bem-vindo, contentes`,
    courtesy: `atraso, espera, demora, pedimos, mensagem, contactar, contactar-nos, contacto, paciência, compreensão, incómodo, transtorno, inconveniente, ajudar, ajudá, ajuda, útil, pergunta, perguntas, dúvida, dúvidas, outra, outras, mais, saber, diga, dizer, disposição, interesse, confiança, escrever, compra, encomenda, dia, bom, boa, muito, questão, questões, situação, infelizmente, precisar, causado, adicional, algum, alguma, ficamos, estamos, responder, ter, entrado`,
    ask: `enviar, envie, envie-nos, envia, indicar, indique, indique-nos, dizer, diga, diga-nos, dar, fornecer, descrever, descreva, confirmar, confirme, verificar, verifique, anexar, anexe, poderia, pode, qual, mandar, partilhar, informar, quando, como`,
    data: `número da encomenda, número do pedido, número, código postal, foto, fotos, fotografia, fotografias, imagem, descrição, nome, endereço de email, artigo, tamanho, cor, modelo, série, seguimento, etiqueta, pacote, embalagem, dano, danos, defeito, vizinhos, caixa de correio, data, quantidade, variante, versão, problema, exatamente, referência, encomenda, pedido, produto`,
    secret: `cartão de crédito, cartão, cvv, palavra-passe, senha, pin, iban, banco, bancária, bancários, conta bancária, nib, passaporte, identidade, cidadão, carta de condução, pagamento, código de segurança`,
    act: `reembolsar, cancelar, anular, alterar, mudar, enviar, substituir, creditar, desconto, prolongar, reservar, reencaminhar, encaminhar, ligar, telefonar, escalar, investigar, investigação, isentar, garantir, garantimos, priorizar, prioridade, chegar, entregar, receber, dar, oferecer, conceder, tratar, corrigir, pagar, reparar, trocar, contactar, compensar, aprovar, desviar, informar, remover, adicionar, abrir, verificar, processar, devolver, transferir, avisar, emitir, analisar, fazer, atualizar, preparar, efetuar, estender, passar`,
    pays: `a nosso cargo, suportados por nós, por nossa conta, a seu cargo, suportados por si, por sua conta, a cargo do cliente, ficam a cargo do cliente, suportados pelo cliente, pagar, paga, suportar, a cargo, por conta, custos, cobrir, ficam a cargo`,
    limits: `sem uso, por abrir, original, embalagem original, personalizado, saldos, promoção, higiene, úteis, portugal, continental, madeira, açores, ilhas, espanha, ue, europa, normal, expresso, expresso, volumoso, fatura, comprovativo de compra, completo, primeiro, primeiros, novo, danificado, defeituoso, escrito, tampa, base, mão, frio, fria, quente, suave, compra, entrega, receção, etiquetas, particular`,
    yes: `sim, claro, certamente, exatamente, efetivamente, com certeza`,
    facts: `número, seguimento, rastreio, transportadora, estado, atualmente, último, última, segundo, juntamente, total, agora, ainda, momento, dia, data, contém, inclui, consta, com, valor`,
  },
  units: `day: dia, dias, dias de calendário, dias corridos; workday: dia útil, dias úteis; week: semana, semanas; month: mês, meses; year: ano, anos; hour: hora, horas, h; minute: minuto, minutos, min; percent: por cento; kg: kg, quilo, quilos; g: g, gramas; cm: cm, centímetros; mm: mm; m: m, metro, metros; l: l, litro, litros; ml: ml; w: w, watts; v: v, volts; c: graus, c; eur: eur, euro, euros; usd: usd, dólares; brl: brl, reais; gbp: gbp, libras; chf: chf, francos`,
  one: `um, uma`,
  rangeJoins: `a, e, ou, até`,
  clauseJoins: `e, mas, ou, porque, pois, porém, contudo`,
  lists: {
    verbs: `é, são, está, estão, tem, têm, pode, podem, deve, devem, custa, custam, não, se`,
    articles: `o, a, os, as, um, uma, nosso, nossa, nossos, nossas, seu, sua, seus, suas`,
    links: `de, do, da, dos, das, por, para, a`,
    examples: `como, tais como, por exemplo, como por exemplo`,
    joins: `e; ou`,
    contrasts: `mas`,
  },
  no: `não`,
  each: `cada, por, ao, o`,
  pieces: `artigo, unidade, peça, produto`,
  endings: `s es a o as os e m am em ar er ir ado ada ados adas ido ida idos idas ando endo amos emos imos ção ções mente se lo la los las al ais idade`,
  weEnding: /^(?!podemos|temos|dispomos|termos|estamos)\p{L}{2,}[aeiáí]mos$/u,
  futureEnding: /(?:[aei]rei|[aei]rás|[aei]rá|[aei]remos|[aei]rão)$/,
  pastEnding: /(?:\p{L}{3,}ou|[^aeiou]eu|iu|[aei]ram|ámos)$/u,
  hasCompounds: false,
};
