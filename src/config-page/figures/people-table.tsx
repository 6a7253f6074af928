// What each person decided on the page: for owners and admins alone, the server gives it to nobody else.
import { Paper, Table, Text, Title } from '@mantine/core';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import type { Figures } from './use-figures.ts';
import { writeShare } from './write-duration.ts';

export function PeopleTable({ people }: { readonly people: NonNullable<Figures['people']> }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const count = (value: number) => value.toLocaleString(localeOf(language));
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} mb={4}>
        {words.people}
      </Title>
      <Text size="xs" c="dimmed" mb="xs">
        {people.length === 0 ? words.noPeople : words.peopleAbout}
      </Text>
      {people.length > 0 && (
        <Table.ScrollContainer minWidth={560} type="native" tabIndex={0} role="group" aria-label={words.people}>
          <Table aria-label={words.people}>
            <Table.Thead>
              <Table.Tr>
                {[
                  words.person,
                  words.approved,
                  words.unedited,
                  words.edited,
                  words.rejected,
                  words.escalated,
                  words.takenOver,
                ].map((head) => (
                  <Table.Th key={head}>{head}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {people.map(({ id, name, approved, unedited, edited, rejected, escalated, takenOver }) => (
                <Table.Tr key={id}>
                  <Table.Th scope="row">{name}</Table.Th>
                  <Table.Td>{count(approved)}</Table.Td>
                  <Table.Td>{writeShare(unedited, approved, language)}</Table.Td>
                  <Table.Td>{count(edited)}</Table.Td>
                  <Table.Td>{count(rejected)}</Table.Td>
                  <Table.Td>{count(escalated)}</Table.Td>
                  <Table.Td>{count(takenOver)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Paper>
  );
}
