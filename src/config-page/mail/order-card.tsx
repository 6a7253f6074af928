// One order of a mail: its items, its parcels with what the carrier said, its returns and refunds.
import { Anchor, Badge, Button, Group, List, Paper, Text, Timeline, Title } from '@mantine/core';
import { useState } from 'react';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { writeWords } from '../shell/step-names.ts';
import { writeMoney } from '../shell/write-money.ts';
import { writeAge, writeDay, writeTime } from './format.ts';
import { texts } from './texts.ts';
import type { Mail } from './use-mail.ts';

type Order = Mail['orders'][number];
type Parcel = Order['parcels'][number];

export function OrderCard({ order }: { readonly order: Order }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" gap="xs">
        <Title order={3}>{order.number}</Title>
        <Text size="sm" fw={600}>
          {writeMoney(order.total, order.currency, language)}
        </Text>
      </Group>
      <Text size="xs" c="dimmed">
        {order.customerName} · {words.placed} {writeDay(order.placedOn, language)}
      </Text>
      <Group gap={6} my="xs">
        <Badge variant="dot" color={order.isPaid ? 'teal' : 'orange'} tt="none">
          {order.isPaid ? words.paid : words.unpaid}
        </Badge>
        {order.isCancelled && (
          <Badge variant="dot" color="red" tt="none">
            {words.cancelled}
          </Badge>
        )}
        {order.isVip && <Badge variant="dot">VIP</Badge>}
      </Group>
      <Items items={order.items} />
      {order.waitingItems.length > 0 && <Part title={words.waiting} items={order.waitingItems} />}
      {order.backorderedItems.map((item) => (
        <Text key={item.sku} size="xs">
          {words.backordered}: {item.quantity} × {item.title}
          {item.expectedOn === null ? '' : `, ${words.expected} ${writeDay(item.expectedOn, language)}`}
        </Text>
      ))}
      {order.returns.map(({ returnStatus, requestedOn }) => (
        <Text key={requestedOn} size="xs">
          {words.return}: {writeWords(returnStatus)}, {writeDay(requestedOn, language)}
        </Text>
      ))}
      {order.refunds.map(({ amount, currency, madeOn }) => (
        <Text key={`${amount} ${madeOn}`} size="xs">
          {words.refunded}: {writeMoney(amount, currency, language)}, {writeDay(madeOn, language)}
        </Text>
      ))}
      {order.parcels.map((parcel) => (
        <ParcelTimeline key={parcel.position} parcel={parcel} />
      ))}
      <Text size="xs" c="dimmed" mt="xs">
        {order.source}, {writeAge(order.asOf, language)}
      </Text>
    </Paper>
  );
}

const Items = ({ items }: { readonly items: Order['waitingItems'] }) => (
  <List size="sm" listStyleType="none" spacing={2}>
    {items.map(({ sku, title, quantity }) => (
      <List.Item key={`${sku} ${title}`}>
        {quantity} × {title}
      </List.Item>
    ))}
  </List>
);

const Part = ({ title, items }: { readonly title: string; readonly items: Order['waitingItems'] }) => (
  <div>
    <Text size="xs" fw={600} mt="xs">
      {title}
    </Text>
    <Items items={items} />
  </div>
);

const STEPS_SHOWN = 3;

function ParcelTimeline({ parcel }: { readonly parcel: Parcel }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const [isAll, setAll] = useState(false);
  const { position, carrierName, trackingNumber, trackingUrl, shipmentStatus, isLate, estimatedOn, events } = parcel;
  return (
    <section className="mail-parcel" aria-label={`${words.parcel} ${position}`}>
      <Group gap={6} mb={4}>
        <Text size="sm" fw={600}>
          {words.parcel} {position}: {words.shipment[shipmentStatus]}
        </Text>
        {isLate && (
          <Badge color="orange" variant="dot" tt="none">
            {words.late}
          </Badge>
        )}
      </Group>
      <Text size="xs" c="dimmed">
        {carrierName} {trackingNumber}
        {estimatedOn === null ? '' : ` · ${words.expected} ${writeDay(estimatedOn, language)}`}
      </Text>
      {trackingUrl !== null && (
        <Anchor href={trackingUrl} target="_blank" rel="noopener noreferrer" size="xs">
          {words.track} {new URL(trackingUrl).host}
        </Anchor>
      )}
      {events.length === 0 ? (
        <Text size="xs" c="dimmed">
          {words.noSteps}
        </Text>
      ) : (
        <Timeline bulletSize={12} lineWidth={2} mt="xs" active={events.length} reverseActive>
          {events.slice(0, isAll ? undefined : STEPS_SHOWN).map((event) => (
            <Timeline.Item
              key={`${event.at} ${event.description}`}
              title={<Text size="xs">{words.shipment[event.shipmentStatus]}</Text>}
            >
              {event.description !== '' && (
                <Text size="xs" fs="italic">
                  {event.description}
                </Text>
              )}
              <Text size="xs" c="dimmed">
                {writeTime(event.at, language)}
                {event.location === null ? '' : ` · ${event.location}`}
              </Text>
            </Timeline.Item>
          ))}
        </Timeline>
      )}
      {events.length > STEPS_SHOWN && (
        <Button size="compact-xs" variant="subtle" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? words.fewerSteps : words.allSteps(events.length)}
        </Button>
      )}
    </section>
  );
}
