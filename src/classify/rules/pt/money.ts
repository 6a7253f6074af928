// Portuguese: what a mail says that asks about refunds, invoices and payments. Part of index.ts.
import type { IntentRules } from '../language-rules.ts';

export const money: IntentRules = {
  refund_status: {
    asks: `
      pedido|solicitação|processo ~1 de ~1 reembolso|estorno|ressarcimento ~4
      crédito|valor|pix ~3 cair|cai|caiu|entra|entrar|aparece ~3 -- do+pedido
      andamento|previsão|prazo|estado|status|situação ~4 estorno|reembolso|crédito|ressarcimento ~4
      reembolsad*|estornad*|devolvido|devolvida ~3 apenas|só|somente|metade|parte|menos ~4 valor|metade|parte|montante|euros|reais -- remetente|encomenda
      ! não|nem|ainda|nunca ~4 creditad*|reembolsad*|estornad*|restituíd*|depositad*|devolvid*|ressarcid* ~5 -- remetente|encomenda|pacote|artigo|tentaram|correios
      dinheiro ~2 de ~1 volta ~4 quando|cai|ainda|não -- quero|cancel*+e
      quando ~3 cai|caiu|entra|cairá ? -- energia
      devolvi|devolução|devolvemos ~9 & email|confirm* ~5 & valor|dinheiro|crédito|creditad*
      estorno|reembolso|reembols*|devolução+do+valor ~6 cairia|cair|caísse|entrar|virou|fatura|faturas|cartão|conta ~5 -- quero|duas+vezes
      ver|vejo|vi|receber|aparecer|cair ~4 conta|extrato|cartão ~4 <n>|euros|reais|valor|dinheiro ~6 devolv*|de+volta|mandei|cancel*|reembols*|estorn*
      mandei|enviei|devolvi|entreguei|postei ~3 de+volta|para+trás|devolução ~6 & conta|euros|reais|valor|dinheiro|nada|crédito|reembols*|estorn*
      euros|reais|valor|dinheiro ~6 mandei|devolvi|enviei|devolvemos ~3 de+volta|para+trás|as|os|a|o ~4 -- quero|troca
      quando|como|até+quando|falta|quanto ~4 receber|recebo|devolvem|restituem|ressarcem|pagam ~3 valor|dinheiro|que+paguei|restituição
      restituição|restituído|restituir ~4 valor|dinheiro|pagamento
      quando|para+quando ~7 @money|estorno|reembols*|devolvem|crédito|pix -- se+eu|se+devolver|política|pago|paguei|cobrar
      onde ~4 @money|pix
      não ~3 caiu|entrou|apareceu|aparece|veio|chegou|vejo|vi|está|recebi|consta|creditad*|foi+feito ~5 @money|estorno|conta|cartão|fatura+do+cartão|crédito|cor+do+dinheiro & reembols*|estorn*|devol*|dinheiro|crédito|caixa+voltou -- cobra*|histórico|encomenda+não|pedido+não+aparece|dei
      @money|estorno ~6 não|nada|ainda|nunca ~4 caiu|entrou|apareceu|aparece|veio|chegou|vejo|recebi|está|consta|feito|creditad* -- quero
      até ~1 agora|hoje ~3 nada|não|o ~4 @money|estorno|reembols*|cor+do+dinheiro
      estado|status|situação|acompanhamento|andamento|novidade*|notícias|posição|pergunt* ~4 @money|estorno|devolução|rma|devoluções|reembols* -- quero+devolver
      receberam|recebeu|recebida|chegou|processad*|aceit*|aprovad*|concluíd*|deram+entrada ~4 minha? ~1 devolução|devolvid* ~3
      devolução ~4 processad*|recebid*|aprovad*|concluíd*|chegou|aceite|foi+feita
      quanto|quantos ~6 estorno|reembols*|@money|devolução+do ~5 -- custa|frete
      a+aguardar|aguardamos|aguardo|à+espera|esperando|aguardando|espero|espera|falta ~5 @money|nota+de+crédito|estorno|reembols*|crédito
      devolvi|devolvemos|devolução+seguiu|caixa+voltou|mandei+de+volta|enviei+de+volta|devolvido|devolvida|postei ~9 & reembols*|dinheiro|estorno|nada|crédito|pix -- quero+trocar|troca
      cancelaram|cancelado|cancelei|cancelou|anularam|anulada|cancelamento ~9 & dinheiro|estorno|reembols*|nada|pix|crédito|valor & não|nada|quando|quanto|ainda|até|onde|tempo
      prometido|prometeram|prometida|disseram|falaram|garantiram ~6 reembols*|estorno|dinheiro|pix|nota+de+crédito|crédito -- lig*|cupom
      valor|montante|quanto ~3 do|da|de? ~1 reembolso|estorno|devolução
      reembolso|estorno|reembolsaram|devolveram|estornaram ~6 mas|menos|menor|só|apenas|incorret*|errad*|parcial ~4 -- quero
      que|qual|em+que|para+que ~2 cartão|conta|iban ~5 reembols*|estorn*|devol* -- pago
      nota+de+crédito|notas+de+crédito|nota+crédito ~4 -- fornecedor
      já ~2 me|nos? ~1 devolveram|reembolsaram|estornaram|fizeram+o+estorno|fizeram+o+reembolso ~4 -- remetente
      banco|extrato|cartão|paypal|pix|mbway ~8 & reembols*|estorn*|devolução|crédito+nenhum & não|nada|nenhum|sem
      pelo|do|sobre|quanto+ao|relativamente ~1 meu ~1 reembolso|estorno|ressarcimento
      cor ~1 do ~1 dinheiro
    `,
    tells: `
      não ~1 está|aparece|vejo|entrou|caiu ~4 conta|cartão|paypal|banco|fatura -- histórico|encomenda|pedido
      já ~1 lá? ~1 vão ~4 semanas|dias
      não ~2 vi ~3 dinheiro
    `,
    hints: `
      reembolso|estorno|dinheiro|ressarcimento
    `,
    subjects: `
      reembolso|estorno|dinheiro|nota+de+crédito|situação+da+devolução|estado+da+devolução|devolução+processada|ressarcimento|pix+da+devolução|pix -- não+confirma|pagar
    `,
  },
  invoice_request: {
    asks: `
      e|, ~2 nota|fatura ~3 não ~3 -- quebr*|partid*
      nota|fatura ~2 é+que ~1 não
      faturinha|fatura+recibo|fatura+simplificada|nota+da+compra|nota+do+produto|comprovativo+de+pagamento|comprovante+de+pagamento|recibinho ~5 -- anexo|segue
      pedir|queria|preciso|quero|gostava|manda|mandem|envia|enviem|emite|emitam|passem ~4 fatura*|recibo|nota+fiscal|notas+fiscais|nota+do|nota+da ~5 -- cartão|comercial|proforma
      contribuinte|nif|cnpj|cpf ~5 esqueci|esquec*|faltou|fatura*|pôr|colocar|nota
      esqueci|esqueceu|esquecemos|faltou ~6 contribuinte|nif|cnpj|cpf ~4
      ! não|nem|sem ~4 nota+fiscal|fatura|recibo ~4 -- cartão|reembols*|devolver|troca|fornecedor|veio+errad*
      nota|fatura ~4 em ~1 nome ~2 da|do|de ~3
      @ask|me|nos|enviar|envie|enviem|mandar|mandem|manda|mandam|emitir|emitam|emissão|reenviar|reenviem|encontro|baixar|baixo|descarregar|descarrego|obter|tirar|imprimir|quando|onde|falta|não+vinha|não+veio|não+recebi|sem|pedindo|pede|pedir|passar|passam|ponham|preciso|precisa|precisamos|conseguem|dar|fornecer|facultar|segunda+via ~7 @bill -- paga+duas|junto+enviamos+a+nossa|proforma|comercial|na+fatura+do+cartão|fatura+do+cartão|devolver|devolução|preciso+mandar+a+nota|adjunta|talão+de+troca|aparecer+na+fatura|fatura+para+a+sede
      @bill ~6 em+falta|falta|por+favor|corrigid*|correção|em+nome|pdf|com+nif|com+cnpj|com+cpf|com+contribuinte|com+iva|segunda+via|cópia|errad* -- do+cartão|paga|proforma
      ! não ~2 encontro|acho|recebi|consigo|vejo|vinha|veio|tenho|temos|achei|localizo ~4 @bill -- cartão|reembols*|devolver|talão
      cópia|duplicado|pdf|segunda+via|via|xml|danfe ~4 @bill
      cópia|duplicado|segunda+via|xml|danfe ~5 -- dados|oc
      @bill ~8 mal|errad*|incorret*|corrig*|nome|nif|cnpj|cpf|contribuinte|empresa|contabilidade|razão -- cartão|paga|pago|quebr*|dobro|aparece|anexa
      nif|cnpj|cpf|contribuinte|número+de+contribuinte ~5 & fatura|nota|faturar|recibo|documento
      ponham|pôr|colocar|coloquem|incluir|incluam|meter ~4 nif|cnpj|cpf|contribuinte|razão+social|dados+de+faturação ~5
      dados ~1 de|para ~1 faturação|faturamento
      emitir|emitam|emissão|emitem ~4 nota|fatura|recibo|corrigida
      notas|nota ~4 três|últimos|últimas|dos|do|da ~3 pedidos|compra|pedido|encomenda|compras -- crédito|reclamação|alta+nota
      documento|papel|comprovativo|comprovante ~2 fiscal|da+compra|de+compra|com+cnpj|com+nif|para+o+irs ~4
      contabilista|contador|contadora|contabilidade|financeiro|despesas|irs|imposto+de+renda|seguro ~9 & fatura*|nota*|recibo|documento|papel|comprovativo -- oc|manda+depois
      faturar ~3 em ~1 nome
    `,
    tells: `
      contabilidade|contabilista|contadora|despesas|seguro|finanças|irs & @bill|documento|papel|nota
      @bill -- cartão|junto+enviamos|proforma|paga|duas+vezes|segundo|sem+talão|anexo+a+nossa|devolv*
    `,
    hints: `
      @bill
      contabilidade|contabilista|nif|cnpj
    `,
    subjects: `
      @bill|nif|contabilidade|segunda+via|comprovante+de+compra|contador|despesas -- vossa+encomenda|anexo|seu+pedido|proforma|fornecedor|duas+vezes
    `,
  },
  payment_problem: {
    asks: `
      análise|aprovação ~3 pagamento ~4
      já ~1 transferi|depositei|paguei|fiz+o+pix|fiz+a+transferência ~4 -- quando+chega
      espera|aguardar|aguardando|à+espera ~2 de|do? ~1 pagamento ~4
      saíram|saiu|tiraram|tirou|descontaram|descontou|levaram|debitaram ~3 duas|três ~1 vezes ~6 -- encomenda+saiu|pacote
      duas|três ~1 vezes ~5 conta|cartão|extrato ~3
      erro|problema|falha|dificuldade ~4 pagar|pagamento|mbway|mb+way|pix|boleto|cartão|paypal ~4 -- reembols*|estorno|branca|branco
      diz|consta|aparece|dizem|mostra ~3 falta+pagar|por+pagar|não+pago|não+paga|em+aberto|falta+o+pagamento|sem+pagamento|aguarda+pagamento ~4
      eu|já ~1 já? ~1 paguei|pagámos|pagamos ~3 -- quando+chega|onde|duas
      paguei|pago|pagamos ~3 boleto|pix|multibanco|mbway|transferência ~6 quando|demora|status|compensa*|confirma* ~4
      apareceu|aparece|vejo|há|tem|veio|tenho|consta|encontrei ~6 cartão|extrato|fatura+do+cartão|conta|banco ~8 nunca|não ~2 comprei|fiz|encomendei|reconheço|autorizei|sei+o+que+é
      nunca ~2 comprei|encomendei|fiz ~4 & cartão|cobr*|extrato|débito|conta
      clonado|clonaram|clonagem ~3
      cartão|extrato ~6 cobrança|débito|compra|valor|lançamento ~5 desconhec*|estranh*|indevid*|não+fiz
      cobra*|cobrado|cobrada|debit*|paguei|pago|paga|pagou|descont*|pagámos|pagamos|tiraram|tirou|passaram|cobrança ~6 duas+vezes|em+dobro|em+duplicado|duplicad*|dobro|duplo|dupla|três+vezes|<n>+vezes|de+novo|outra+vez -- voltar+a+pagar|reembols*
      duplicad*|dupl*|dois|duas|dobro ~2 cobrança|cobranças|débito|débitos|pagamento|pagamentos|lançamentos|movimentos|linhas -- stock
      cobrança|pagamento|débito|lançamento ~2 duplicad*|em+duplicado|em+dobro
      extrato|fatura+do+cartão|banco ~6 duas|dois ~2 linhas|cobranças|movimentos|lançamentos|débitos
      cartão|pagamento|transação|compra|paypal|mbway|pix|boleto ~5 recusad*|negad*|rejeitad*|não+passa|não+passou|falhou|falha|erro|não+aprovad*|não+autorizad*|expirou|venceu|vencido|caducou|inválid*|não+aceita|não+aceite|não+confirma -- reembols*|estorno|velho|antigo|para+que+conta
      recus*|neg*|rejeit* ~3 cartão|pagamento
      tentei|tento|tentar|tentamos ~2 pagar ~6
      não ~3 aceita|aceitam|aceite|aceito|deixa|consigo|permite|passa|reconhece|vai|entrou|aplicou|descontou|funciona ~5 cartão|pagar|pagamento|vale|cupom|cupão|código|desconto|paypal|pix|mbway|boleto|presente -- rastreio|postal|receber+de+volta
      vale|vale+presente|cartão+presente|cheque+prenda|cupom|cupão|código+promocional|código+de+desconto|desconto|voucher ~6 não|inválid*|expirad*|erro|recusad*|falha
      cupom|cupão|código ~5 & paguei|preço+cheio|não+entrou|não+descontou|não+aplicou|não+funciona -- postagem|rastreio|portão|postal|barras
      pagamento ~2 pendente|não+confirmad*|em+análise|por+confirmar|em+aberto -- reembols*|condições
      continua|aparece|está|consta|diz ~3 aguardando+pagamento|pendente+de+pagamento|por+pagar|a+aguardar+pagamento|pagamento+pendente|não+pago|aguarda+pagamento
      paguei|pago|pagamos|fizemos|fiz|efetuei|efetuámos ~3 pix|boleto|transferência|mbway|multibanco|depósito|ted ~6 & confirm*|não|continua|ainda|recebe*|pendente|aguardando|aparece
      receberam|recebeu|caiu|entrou|confirmam|confirmar ~4 pagamento|transferência|pix|depósito|boleto -- reembols*|estorn*|devol*
      mb|mbway|paypal|pix|cartão|banco ~5 tirou|debitou|descontou|cobrou|saiu ~6 & falhou|erro|não|mas
      pagamento ~2 falhou|não+passou|deu+erro|recusado
      cobrança|débito|lançamento|valor|compra ~8 não ~2 reconheço|reconhecemos|fiz|autorizei
      cobrança|débito|movimento ~1 desconhecid*|indevid*|estranh*|não+autorizad*
      cobraram|cobrou|paguei|debitaram|cobrado ~6 sendo+que|mas|e|a+mais|quando|em+vez|só+que ~6 estava|preço|era|site|custava|anunciad*|deveria|mais -- recebi|veio|quebr*|falta
      cobraram|cobrado|cobrou|paguei ~3 a+mais|mais+caro|valor+errado|outro+preço -- frete
      boleto|referência|link|prazo+de+pagamento ~4 venceu|vencido|expirou|expirada|expirado|caducou
      como|onde ~3 pago|pagar|faço+o+pagamento|fazer+o+pagamento ~4 -- devol*|alfândega|frete
      segunda ~1 via ~2 do ~1 boleto
      boleto|referência+multibanco|multibanco ~4 -- anexo|nota|fornecedor
      formas|meios|métodos ~1 de ~1 pagamento -- condições
      aceitam ~3 paypal|cartão|pix|boleto|mbway|multibanco|amex|parcel*
      parcelar|parcelas|parcelado|prestações ~4
      coloco|ponho|meto|insiro ~2 cartão ~6 erro|recus*|nada
      dá ~1 erro ~4 & cartão|pag*
    `,
    tells: `
      pagamento|paguei|cobra* ~4 & mas|erro|falh*|pendente -- reembols*|devol*
      vale ~1 presente
      preço ~1 cheio
      só ~1 comprei ~1 uma ~1 vez
    `,
    hints: `
      pagamento|pagar|paguei|cartão|cobrança|boleto|pix
    `,
    subjects: `
      pagamento|pagamentos|cobrança|cobrado|recusado|cartão+recusado|boleto|cupom|pix|transferência|multibanco|mb+way|mbway|vale|paypal|valor+a+mais|cartão -- reembols*|presente|devolução|condições|da+devolução
    `,
  },
};
