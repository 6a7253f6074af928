// What notices did: how many were sent, what came back, and how many orders are asked about with one and without. Part of fillNoticeRecords; a read of
// an admin, over the notices and orders of some weeks.
import type { NoticeCounts } from '../ports/notice-records.ts';
import type { StoreParts } from './database.ts';
import { sql } from './drizzle.ts';
import { inOneForm } from './ledger-columns.ts';

export const countNoticesIn =
  (database: StoreParts['database']) =>
  (since: string): NoticeCounts => {
    const from = inOneForm(since);
    const sent = sql`select notice.* from notices notice join ledger entry on entry.notice_id = notice.id
      where entry.state = 'sent' and notice.made_at >= ${from}`;
    const sentByKind = database.all<NoticeCounts['sentByKind'][number]>(
      sql`select kind.value as kind, count(*) as notices from (${sent}) notice, json_each(notice.kinds) kind
        group by kind.value order by notices desc, kind`,
    );
    const totals = database.get<Pick<NoticeCounts, 'sent' | 'answered'>>(
      sql`select count(*) as sent, coalesce(sum(exists(
          select 1 from messages told join messages reply on reply.thread_id = told.thread_id
          where told.mail_id = notice.mail_id and reply.direction = 'in' and reply.contact = notice.recipient
            and reply.sent_at > notice.made_at)), 0) as answered
        from (${sent}) notice`,
    );
    const troubles = database.get<NoticeCounts['troubles']>(
      sql`select coalesce(sum(notice.report = 'bounced'), 0) as bounced, coalesce(sum(notice.report = 'delayed'), 0) as delayed,
          coalesce(sum(notice.report = 'complained'), 0) as complained,
          coalesce(sum(entry.state = 'failed'), 0) as failed, coalesce(sum(entry.state = 'unknown'), 0) as unknown
        from notices notice join ledger entry on entry.notice_id = notice.id where notice.made_at >= ${from}`,
    );
    const orders = database.all<{ isTold: number; orders: number; asking: number }>(
      sql`with told as (select order_id, min(made_at) as at from (${sent}) group by order_id)
        select told.at is not null as isTold, count(*) as orders, coalesce(sum(exists(
            select 1 from order_mails tie join messages mail on mail.mail_id = tie.mail_id
              join mail_figures figure on figure.mail_id = tie.mail_id join figure_kinds kind on kind.id = figure.kind_id
            where tie.order_number = noticed.order_number and mail.direction = 'in' and kind.intent = 'where_is_my_order'
              and mail.sent_at > coalesce(told.at, ${from}))), 0) as asking
        from notice_orders noticed left join told on told.order_id = noticed.order_id
        where noticed.order_number is not null and (told.at is not null or noticed.first_seen_at >= ${from})
        group by told.at is not null`,
    );
    const of = (isTold: number) => {
      const { orders: counted = 0, asking = 0 } = orders.find((one) => one.isTold === isTold) ?? {};
      return { orders: counted, asking };
    };
    return { sentByKind, ...totals, troubles, told: of(1), untold: of(0) };
  };
