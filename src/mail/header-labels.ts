// The names that mail clients print in front of the header fields of a quoted or forwarded mail, by language. Called by
// header-block.ts. Collected from what Outlook, Apple Mail, Thunderbird, Gmail, Yahoo and phones write.

export type HeaderKind = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'reply_to' | 'other';

const LABELS: Readonly<Record<HeaderKind, string>> = {
  from: 'from, von, de, da, van, fra, från, od, от, від, lähettäjä, kimden, expéditeur, absender, remitente, mittente, afzender, remetente, de parte de, 发件人, 寄件者, 差出人, 보낸 사람',
  sent: "sent, date, sent at, sent on, gesendet, gesendet am, datum, envoyé, envoyé le, date d'envoi, enviado, enviado el, enviado em, enviada, enviada em, enviado a, fecha, fecha de envío, data, inviato, inviato il, data invio, verzonden, verzonden op, verstuurd, sendt, dato, skickat, wysłano, data wysłania, дата, отправлено, lähetetty, päivämäärä, päiväys, odesláno, gönderildi, tarih, 日期, 发送时间, 日時, 送信日時, 보낸 날짜",
  to: 'to, an, para, à, a, aan, til, till, do, кому, vastaanottaja, komu, kime, destinataire, destinatario, destinatário, empfänger, ontvanger, 收件人, 宛先, 받는 사람',
  cc: 'cc, bcc, cci, cco, ccn, kopie, kopie an, copie, copie à, copia, cópia, copia a, con copia, kopi, kopia, dw, kopio, копия, 抄送',
  subject:
    'subject, betreff, betr, asunto, objet, sujet, oggetto, onderwerp, assunto, emne, ämne, temat, тема, aihe, předmět, konu, 主题, 主旨, 件名, 제목',
  reply_to:
    'reply-to, reply to, antwort an, antworten an, répondre à, réponse à, responder a, risposta, rispondi a, antwoord aan, beantwoorden aan, svar til, svara till',
  other:
    'importance, priority, attachments, wichtigkeit, priorität, anlagen, anhänge, importance, priorité, pièces jointes, importancia, datos adjuntos, adjuntos, archivos adjuntos, priorità, allegati, urgentie, prioriteit, bijlagen, importância, prioridade, anexos, organization, organisation, organisatie, mailed-by, message-id, newsgroups',
};

const KIND_BY_LABEL: ReadonlyMap<string, HeaderKind> = new Map(
  (Object.keys(LABELS) as HeaderKind[]).flatMap((kind) =>
    LABELS[kind].split(', ').map((label) => [label, kind] as const),
  ),
);

const LABEL_CHARACTERS_MAX = 30;

export interface HeaderLine {
  readonly kind: HeaderKind;
  readonly value: string;
}

/** Reads `*Von:* Anna <anna@x.example>` and its like; `line` without quote marks. Null for every other line. */
export function readHeaderLine(line: string): HeaderLine | null {
  const start = line.slice(0, LABEL_CHARACTERS_MAX + 10).replace('：', ':');
  const colon = start.indexOf(':');
  if (colon < 1) return null;
  const label = start
    .slice(0, colon)
    .replace(/[*_|]/gu, '')
    .replace(/’/gu, "'")
    .replace(/\s{1,30}/gu, ' ')
    .trim();
  const kind = KIND_BY_LABEL.get(label.toLowerCase());
  if (kind === undefined) return null;
  return {
    kind,
    value: line
      .slice(colon + 1)
      .replace(/^[*_\s]{1,10}/u, '')
      .trim(),
  };
}
