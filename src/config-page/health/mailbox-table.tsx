// Each mailbox with its state, its last look and what may leave it by itself.
import { Table, Text, Title } from '@mantine/core';
import { ageOf, timeOf } from '../shell/ages.ts';
import { intentNames } from '../shell/intent-names.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { StateBadge } from './state-badge.tsx';
import { texts } from './texts.ts';
import type { Health } from './use-health.ts';

export function MailboxTable({ health: { mailboxes, now } }: { readonly health: Health }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const intentWords = useTexts(intentNames);
  return (
    <section aria-labelledby="mailboxes">
      <Title order={2} id="mailboxes" mb="xs">
        {words.mailboxes}
      </Title>
      {mailboxes.length === 0 ? (
        <Text size="sm">{words.noMailboxes}</Text>
      ) : (
        <Table.ScrollContainer type="native" minWidth={640} tabIndex={0} aria-labelledby="mailboxes" role="group">
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                {[words.mailbox, words.state, words.lastLook, words.arrival, words.leaves].map((head) => (
                  <Table.Th key={head}>{head}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {mailboxes.map(({ name, connector, state, why, listedAt, push, sends }) => (
                <Table.Tr key={name}>
                  <Table.Td>
                    <Text size="sm" fw={550}>
                      {name}
                    </Text>
                    <Text size="xs" c="dimmed">
                      {connector}
                    </Text>
                  </Table.Td>
                  <Table.Td maw={320}>
                    <StateBadge state={state} />
                    {why !== null && <Text size="xs">{why}</Text>}
                  </Table.Td>
                  <Table.Td>
                    {listedAt === null ? (
                      words.never
                    ) : (
                      <time dateTime={listedAt} title={timeOf(listedAt, language)}>
                        {ageOf(listedAt, now, language)}
                      </time>
                    )}
                  </Table.Td>
                  <Table.Td>{push === 'on' ? words.pushed : words.polled}</Table.Td>
                  <Table.Td>
                    {sends.length === 0 ? words.draftsOnly : sends.map((intent) => intentWords[intent]).join(', ')}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </section>
  );
}
