// What notices did: figures of some weeks, the newest notices with what became of each, and what was not told and why.
import { List, Stack, Text, Title } from '@mantine/core';
import { timeOf } from '../shell/ages.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { Commitments } from './commitments.tsx';
import { Fate, WhyUntold } from './fate.tsx';
import { kindNames } from './kind-names.ts';
import { reportTexts } from './report-texts.ts';
import { OrderNumber, Rows } from './rows.tsx';
import { texts } from './texts.ts';
import { useNoticeFigures, useNotices } from './use-notices.ts';

type Counts = NonNullable<ReturnType<typeof useNoticeFigures>['data']>;
const TROUBLES = ['bounced', 'complained', 'delayed', 'failed', 'unknown'] as const;

export function Told() {
  return (
    <Stack gap="lg" mt="xl">
      <Figures />
      <Newest />
      <Commitments />
    </Stack>
  );
}

function Figures() {
  const words = useTexts(texts);
  const { kinds } = useTexts(kindNames);
  const { language } = useLanguage();
  const { data } = useNoticeFigures();
  if (data === undefined) return null;
  const locale = localeOf(language);
  const rateOf = ({ orders, asking }: { readonly orders: number; readonly asking: number }) =>
    orders === 0
      ? words.noOrders
      : words.rate(
          asking.toLocaleString(locale),
          orders.toLocaleString(locale),
          (asking / orders).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 }),
        );
  return (
    <section aria-labelledby="notice-figures">
      <Title order={2} size="h3" id="notice-figures">
        {words.figures(data.days)}
      </Title>
      <Text>{words.sent(data.sent, data.answered)}</Text>
      {data.sentByKind.length > 0 && (
        <Text size="sm">
          {data.sentByKind.map(({ kind, notices }) => `${kinds[kind]}: ${notices.toLocaleString(locale)}`).join(' · ')}
        </Text>
      )}
      <Troubles counts={data.troubles} />
      <Text mt="xs">{words.asking}</Text>
      <List size="sm">
        <List.Item>
          {words.withNotice}: {rateOf(data.told)}
        </List.Item>
        <List.Item>
          {words.withoutNotice}: {rateOf(data.untold)}
        </List.Item>
      </List>
      <Text size="sm" c="dimmed">
        {words.compare}
      </Text>
    </section>
  );
}

function Troubles({ counts }: { readonly counts: Counts['troubles'] }) {
  const words = useTexts(reportTexts);
  const { language } = useLanguage();
  const some = TROUBLES.filter((kind) => counts[kind] > 0);
  const line = (kind: (typeof TROUBLES)[number]) =>
    `${words.counted[kind]}: ${counts[kind].toLocaleString(localeOf(language))}`;
  return <Text size="sm">{some.length === 0 ? words.noTrouble : some.map(line).join(' · ')}</Text>;
}

function Newest() {
  const words = useTexts(texts);
  const { kinds, states, untold } = useTexts(kindNames);
  const { language } = useLanguage();
  const { data } = useNotices();
  if (data === undefined) return null;
  return (
    <>
      <Rows
        title={words.newest}
        none={words.none}
        minWidth={640}
        heads={[words.order, words.what, words.state, words.made]}
        rows={data.notices.map((notice) => ({
          id: notice.id,
          cells: [
            <OrderNumber key="order">{notice.orderNumber}</OrderNumber>,
            notice.kinds.map((kind) => kinds[kind]).join(', '),
            <Fate key="fate" of={notice} name={states[notice.state]} />,
            timeOf(notice.madeAt, language),
          ],
        }))}
      />
      {data.untold !== null && (
        <Rows
          title={words.untold}
          none={words.allTold}
          heads={[words.order, words.what, words.why, words.seen]}
          rows={data.untold.map((turn) => ({
            id: turn.id,
            cells: [
              <OrderNumber key="order">{turn.orderNumber}</OrderNumber>,
              kinds[turn.kind],
              <WhyUntold key="why" of={turn} name={untold[turn.why]} />,
              timeOf(turn.seenAt, language),
            ],
          }))}
        />
      )}
    </>
  );
}
