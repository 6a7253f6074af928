// What is known of the mail's orders and of the customer: the orders, what is proposed to be done, the facts with their sources, and the
// customer's other orders and mails.
import { Alert, Anchor, Button, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { writeWords } from '../shell/step-names.ts';
import { writeMoney } from '../shell/write-money.ts';
import { describeOrigin } from './claim-text.tsx';
import { writeDay, writeFactName, writeFactValue, writeTime } from './format.ts';
import { OrderCard } from './order-card.tsx';
import { texts } from './texts.ts';
import type { Mail } from './use-mail.ts';

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
      <Stranger mail={mail} />
      <Proposals mail={mail} {...deciding} />
      {mail.orders.map((order) => (
        <OrderCard key={`${order.source} ${order.number}`} order={order} />
      ))}
      <Others mail={mail} />
      <Facts mail={mail} />
    </Stack>
  );
}

/** Whoever reads the order here must know that it is not the sender's, or that nobody proved it. */
function Stranger({ mail: { run, orders } }: { readonly mail: Mail }) {
  const words = useTexts(texts);
  if (orders.length === 0 || (run?.identity !== 'mismatch' && run?.identity !== 'unverified')) return null;
  return (
    <Alert variant="default" className="mail-stranger" title={words.identity[run.identity]}>
      {words.notForThem}
    </Alert>
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
                {number} · {writeDay(placedAt, language)} · {writeMoney(total, currency, language)} ·{' '}
                {writeWords(orderStatus)}
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
