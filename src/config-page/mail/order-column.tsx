// What is known of the mail's orders and of the customer: items, parcels with what the carrier said, what is proposed to be done, the facts with
// their sources, and the customer's other orders and mails.
import { Anchor, Badge, Button, Group, List, Paper, Stack, Text, Timeline, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { describeOrigin } from './claim-text.tsx';
import { writeAge, writeDay, writeFactName, writeFactValue, writeTime } from './format.ts';
import { texts } from './texts.ts';
import type { Mail } from './use-mail.ts';

type Order = Mail['orders'][number];
type Parcel = Order['parcels'][number];

export interface OrderColumnProps {
  readonly mail: Mail;
  readonly mayDecide: boolean;
  readonly isBusy: boolean;
  readonly onAction: (action: number, isApproved: boolean) => void;
}

export function OrderColumn({ mail, ...deciding }: OrderColumnProps) {
  const words = useTexts(texts);
  return (
    <Stack gap="sm">
      {mail.orders.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.noOrder}
        </Text>
      )}
      <Proposals mail={mail} {...deciding} />
      {mail.orders.map((order) => (
        <OrderCard key={`${order.source} ${order.number}`} order={order} />
      ))}
      <Others mail={mail} />
      <Facts mail={mail} />
    </Stack>
  );
}

function Proposals({ mail, mayDecide, isBusy, onAction }: OrderColumnProps) {
  const words = useTexts(texts);
  return mail.actions.map(({ id, words: what, state, decidedBy, detail, orderNumber }) => (
    <Paper key={id} withBorder p="sm" className="mail-proposal">
      <Text size="xs" c="dimmed">
        {words.proposed} · {orderNumber} · {words.actionStates[state]}
        {decidedBy === null ? '' : ` · ${decidedBy}`}
      </Text>
      <Text size="sm" fw={600}>
        {what}
      </Text>
      {detail !== null && <Text size="xs">{detail}</Text>}
      {state === 'proposed' && mayDecide && (
        <Group gap="xs" mt="xs">
          <Button size="xs" disabled={isBusy} onClick={() => onAction(id, true)}>
            {words.approveAction}
          </Button>
          <Button size="xs" variant="default" disabled={isBusy} onClick={() => onAction(id, false)}>
            {words.rejectAction}
          </Button>
        </Group>
      )}
    </Paper>
  ));
}

function OrderCard({ order }: { readonly order: Order }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" gap="xs">
        <Title order={3}>{order.number}</Title>
        <Text size="sm" fw={600}>
          {order.total} {order.currency}
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
          {words.return}: {returnStatus}, {writeDay(requestedOn, language)}
        </Text>
      ))}
      {order.refunds.map(({ amount, currency, madeOn }) => (
        <Text key={`${amount} ${madeOn}`} size="xs">
          {words.refunded}: {amount} {currency}, {writeDay(madeOn, language)}
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
              title={<Text size="xs">{event.description || words.shipment[event.shipmentStatus]}</Text>}
            >
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

function Others({ mail: { otherOrders, otherMails } }: { readonly mail: Mail }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  if (otherOrders.length + otherMails.length === 0) return null;
  return (
    <Paper withBorder p="sm">
      <Title order={3} mb="xs">
        {words.customer}
      </Title>
      {otherOrders.length > 0 && (
        <>
          <Text size="xs" fw={600}>
            {words.otherOrders}
          </Text>
          <List size="sm" listStyleType="none">
            {otherOrders.map(({ number, placedAt, total, currency, orderStatus }) => (
              <List.Item key={number}>
                {number} · {writeDay(placedAt, language)} · {total} {currency} · {orderStatus}
              </List.Item>
            ))}
          </List>
        </>
      )}
      {otherMails.length > 0 && (
        <>
          <Text size="xs" fw={600} mt="xs">
            {words.otherMails}
          </Text>
          <List size="sm" listStyleType="none">
            {otherMails.map(({ id, subject, sentAt, outcome }) => (
              <List.Item key={id}>
                <Anchor component={Link} to={`/mails/${id}`} size="sm">
                  {subject === '' ? `#${id}` : subject}
                </Anchor>{' '}
                · {writeTime(sentAt, language)}
                {outcome === null ? '' : ` · ${words.outcomes[outcome]}`}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </Paper>
  );
}

function Facts({ mail: { facts } }: { readonly mail: Mail }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  if (facts.length === 0) return null;
  return (
    <details className="mail-details">
      <summary>{words.facts(facts.length)}</summary>
      <List size="xs" listStyleType="none" spacing={4}>
        {facts.map((fact) => (
          <List.Item key={`${fact.name} ${fact.value} ${fact.source}`}>
            <strong>{writeFactValue(fact, language)}</strong> {writeFactName(fact)}
            {fact.isDisclosable ? '' : ` (${words.notForSender})`}
            <br />
            <Text span size="xs" c="dimmed">
              {describeOrigin(fact, language, words)}
            </Text>
          </List.Item>
        ))}
      </List>
    </details>
  );
}
