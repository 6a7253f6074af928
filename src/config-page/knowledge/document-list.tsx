// The documents that the desk has, a row each.
import { Anchor, Button, Table, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { nameLanguage } from '../voice/name-language.ts';
import { texts } from './texts.ts';
import type { KnownDocument } from './use-knowledge.ts';

const FILTERED_FROM = 12;
const ROWS = 100;

export function DocumentList({ documents }: { readonly documents: readonly KnownDocument[] }) {
  const words = useTexts(texts);
  const [filter, setFilter] = useState('');
  const [rows, setRows] = useState(ROWS);
  if (documents.length === 0) return <Text>{words.none}</Text>;
  const wanted = filter.trim().toLocaleLowerCase();
  const fitting = documents.filter(({ name, title }) => `${name}\n${title}`.toLocaleLowerCase().includes(wanted));
  return (
    <>
      {documents.length >= FILTERED_FROM && (
        <TextInput
          aria-label={words.filter}
          placeholder={words.filter}
          value={filter}
          onChange={({ currentTarget }) => setFilter(currentTarget.value)}
          maw="20rem"
          my="xs"
        />
      )}
      <Table.ScrollContainer minWidth={520} type="native" tabIndex={0} role="group" aria-label={words.documents}>
        <Table verticalSpacing="xs" aria-label={words.documents}>
          <Table.Thead>
            <Table.Tr>
              {[words.document, words.language, words.passages, words.from, words.changed].map((head) => (
                <Table.Th key={head}>{head}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fitting.slice(0, rows).map((document) => (
              <DocumentRow key={document.name} document={document} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <div role="status">{fitting.length === 0 && <Text size="sm">{words.noneFits}</Text>}</div>
      {fitting.length > rows && (
        <Button variant="default" size="xs" onClick={() => setRows(rows + ROWS)}>
          {words.more}
        </Button>
      )}
    </>
  );
}

function DocumentRow({ document }: { readonly document: KnownDocument }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { name, title, origin, by, addedAt, passages } = document;
  return (
    <Table.Tr>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <Anchor component={Link} to="/knowledge/document" search={{ name } as never} fw={600} size="sm">
          {title}
        </Anchor>
        <Text size="xs" c="dimmed">
          {name}
        </Text>
      </Table.Td>
      <Table.Td>{nameLanguage(document.language, language)}</Table.Td>
      <Table.Td>{passages.toLocaleString(localeOf(language))}</Table.Td>
      <Table.Td>{words.origins[origin]}</Table.Td>
      <Table.Td>
        <time dateTime={addedAt}>
          {new Date(addedAt).toLocaleDateString(localeOf(language), { dateStyle: 'medium' })}
        </time>
        {by !== null && (
          <Text size="xs" c="dimmed">
            {by}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
