// The entries of the audit log that were found: a table, or a list where the screen is too narrow for one.
import { Group, Stack, Table, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { nameStep } from '../shell/step-names.ts';
import { EntryContent } from './entry-content.tsx';
import { texts } from './texts.ts';

interface Entry {
  readonly seq: number;
  readonly at: string;
  readonly mailId: number | null;
  readonly step: string;
  readonly content: string | null;
}

export function EntryTable({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const isNarrow = useMediaQuery('(max-width: 48em)');
  if (isNarrow === true) return <EntryList entries={entries} />;
  return (
    <Table.ScrollContainer minWidth={640} type="native" tabIndex={0} role="group" aria-label={words.table}>
      <Table verticalSpacing="xs" aria-label={words.table} stickyHeader={false}>
        <Table.Thead>
          <Table.Tr>
            {[words.entry, words.when, words.mail, words.step, words.what].map((head) => (
              <Table.Th key={head}>{head}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entries.map(({ seq, at, mailId, step, content }) => (
            <Table.Tr key={seq} style={{ verticalAlign: 'top' }}>
              <Table.Td c="dimmed">{seq}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                <When at={at} />
              </Table.Td>
              <Table.Td>{mailId !== null && <Link to={`/mails/${mailId}`}>{mailId}</Link>}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{nameStep(step, language)}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>
                <Content json={content} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  return (
    <ul className="queue-list" aria-label={words.table}>
      {entries.map(({ seq, at, mailId, step, content }) => (
        <li key={seq} className="queue-row">
          <Stack gap={2} miw={0} flex={1} style={{ overflowWrap: 'anywhere' }}>
            <Group justify="space-between" gap="xs">
              <Text size="sm" fw={600}>
                {nameStep(step, language)}
              </Text>
              {mailId !== null && (
                <Link to={`/mails/${mailId}`}>
                  {words.mail} {mailId}
                </Link>
              )}
            </Group>
            <Text size="xs" c="dimmed">
              {seq} · <When at={at} />
            </Text>
            <Content json={content} />
          </Stack>
        </li>
      ))}
    </ul>
  );
}

function When({ at }: { readonly at: string }) {
  const { language } = useLanguage();
  return (
    <time dateTime={at}>
      {new Date(at).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'medium' })}
    </time>
  );
}

function Content({ json }: { readonly json: string | null }) {
  const words = useTexts(texts);
  return json === null ? <em>{words.erased}</em> : <EntryContent json={json} />;
}
