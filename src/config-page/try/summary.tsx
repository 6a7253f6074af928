// What a back-test has counted: how mails end today and with the change, beside what people did, by what is wanted and by language.
import { Box, Group, Progress, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import type { BackTestAnswer, DifferenceRow } from '../../http/desk/back-test-routes.ts';
import { intentNames } from '../shell/intent-names.ts';
import { localeOf, plural, useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

type Counted = BackTestAnswer['summary'];
export type Ending = NonNullable<DifferenceRow['today']>;
const ENDINGS: readonly Ending[] = ['send', 'held', 'draft', 'escalate', 'ignore'];
const ANSWERED: readonly DifferenceRow['answered'][] = [
  'by_itself',
  'as_drafted',
  'edited',
  'own_words',
  'rejected',
  'waiting',
  'none',
];
/** Each told apart without its colour too: their order is the same everywhere, and the table says the numbers. */
const COLORS: Readonly<Record<Ending, string>> = {
  send: 'teal.7',
  held: 'cyan.5',
  draft: 'blue.6',
  escalate: 'orange.6',
  ignore: 'gray.5',
};
const GROUPS_SHOWN = 10;

const countEnding = ({ endings }: Counted, side: 'today' | 'other', ending: Ending): number =>
  endings.filter((line) => line[side] === ending).reduce((sum, { mails }) => sum + mails, 0);

export function Summary({ test }: { readonly test: BackTestAnswer }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { summary } = test;
  const { different, otherReply, unknown, endings } = summary;
  if (summary.done === 0) return null;
  const count = (mails: number) => plural(language, mails, words.mail);
  return (
    <Stack>
      <div>
        <Text fw={650} size="lg">
          {different === 0 ? words.noChange : plural(language, different, words.different)}
        </Text>
        <Text size="sm">
          {[otherReply > 0 && words.otherReply(count(otherReply)), unknown > 0 && words.unknown(count(unknown))]
            .filter((line) => line !== false)
            .join(' ')}
        </Text>
      </div>
      {endings.length > 0 && (
        <>
          <Bars counted={summary} />
          <Leaving test={test} />
          <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
            <EndingsTable counted={summary} />
            <PeopleTable counted={summary} />
          </SimpleGrid>
        </>
      )}
    </Stack>
  );
}

/** By what is wanted and by language. */
export function Breakdown({ test: { summary } }: { readonly test: BackTestAnswer }) {
  const words = useTexts(texts);
  const names = useTexts(intentNames);
  const { language } = useLanguage();
  if (summary.endings.length === 0) return null;
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
      <Groups
        title={words.intents}
        lines={summary.intents.map(({ intent, ...line }) => ({
          ...line,
          name: intent === null ? words.notRead : names[intent],
        }))}
      />
      <Groups
        title={words.languages}
        lines={summary.languages.map(({ language: code, ...line }) => ({
          ...line,
          name: nameLanguage(code, language) ?? words.notRead,
        }))}
      />
    </SimpleGrid>
  );
}

function nameLanguage(code: string | null, language: string): string | null {
  if (code === null || !/^[a-z]{2,3}$/.test(code)) return null;
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

/** Of each mailbox what it lets leave without a person, as it was set when the test began. */
function Leaving({ test: { sends, summary } }: { readonly test: BackTestAnswer }) {
  const words = useTexts(texts);
  const names = useTexts(intentNames);
  const { language } = useLanguage();
  const counts = summary.mailboxes.filter(({ today, other }) => today.sent + today.held + other.sent + other.held > 0);
  if (counts.length === 0) return null;
  const told = (count: number) => count.toLocaleString(localeOf(language));
  return (
    <section aria-label={words.leaving}>
      <Title order={2} size="h4" mb={4}>
        {words.leaving}
      </Title>
      {counts.slice(0, GROUPS_SHOWN).map(({ mailbox, today, other }) => {
        const kinds = sends.find((one) => one.mailbox === mailbox)?.intents ?? [];
        return (
          <Text key={mailbox} size="sm">
            {[
              kinds.length === 0
                ? words.draftsOnly(mailbox)
                : words.sendsItself(mailbox, kinds.map((kind) => `“${names[kind]}”`).join(', ')),
              ...(today.sent + other.sent > 0 ? [words.sentNow(told(today.sent), told(other.sent))] : []),
              ...(today.held + other.held > 0 ? [words.heldNow(told(today.held), told(other.held))] : []),
            ].join(' ')}
          </Text>
        );
      })}
    </section>
  );
}

function Bars({ counted }: { readonly counted: Counted }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const total = counted.endings.reduce((sum, { mails }) => sum + mails, 0);
  return (
    <Stack gap="xs">
      {(['today', 'other'] as const).map((side) => {
        const shares = ENDINGS.map((ending) => ({ ending, mails: countEnding(counted, side, ending) }));
        const said = shares.filter(({ mails }) => mails > 0);
        const label = said.map(({ ending, mails }) =>
          words.share(words.endings[ending], mails.toLocaleString(localeOf(language))),
        );
        return (
          <div key={side}>
            <Text size="sm" mb={4}>
              {words[side]}
            </Text>
            <Box role="img" aria-label={`${words[side]}. ${label.join(', ')}`}>
              <Progress.Root size={22} aria-hidden>
                {said.map(({ ending, mails }) => (
                  <Progress.Section
                    key={ending}
                    value={(mails / total) * 100}
                    color={COLORS[ending]}
                    withAria={false}
                  />
                ))}
              </Progress.Root>
            </Box>
          </div>
        );
      })}
      <Group gap="md" aria-hidden>
        {ENDINGS.map((ending) => (
          <Group key={ending} gap={6}>
            <Box w={10} h={10} bg={COLORS[ending]} style={{ borderRadius: 2 }} />
            <Text size="xs">{words.endings[ending]}</Text>
          </Group>
        ))}
      </Group>
    </Stack>
  );
}

function EndingsTable({ counted }: { readonly counted: Counted }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const rows = ENDINGS.map((ending) => ({
    ending,
    today: countEnding(counted, 'today', ending),
    other: countEnding(counted, 'other', ending),
  })).filter(({ today, other }) => today + other > 0);
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {words.endingsTable}
      </Title>
      <Table aria-label={words.endingsTable}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th />
            <Table.Th ta="right">{words.today}</Table.Th>
            <Table.Th ta="right">{words.other}</Table.Th>
            <Table.Th ta="right">{words.change}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ ending, today, other }) => (
            <Table.Tr key={ending}>
              <Table.Th scope="row">{words.endings[ending]}</Table.Th>
              <Table.Td ta="right">{today.toLocaleString(localeOf(language))}</Table.Td>
              <Table.Td ta="right">{other.toLocaleString(localeOf(language))}</Table.Td>
              <Table.Td ta="right">
                {today === other ? '–' : (other - today).toLocaleString(localeOf(language), { signDisplay: 'always' })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.some(({ ending }) => ending === 'held') && (
        <Text size="xs" c="dimmed" mt={6}>
          {words.heldWhat}
        </Text>
      )}
    </section>
  );
}

function PeopleTable({ counted: { people } }: { readonly counted: Counted }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const columns = ANSWERED.filter((answered) => people.some((line) => line.answered === answered));
  const rows = ENDINGS.filter((ending) => people.some((line) => line.other === ending));
  const count = (other: Ending, answered: DifferenceRow['answered']) =>
    people.find((line) => line.other === other && line.answered === answered)?.mails ?? 0;
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {words.peopleTable}
      </Title>
      <Table.ScrollContainer minWidth={0} type="native" tabIndex={0} role="group" aria-label={words.peopleTable}>
        <Table aria-label={words.peopleTable}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.other}</Table.Th>
              {columns.map((answered) => (
                <Table.Th key={answered} ta="right">
                  {words.answered[answered]}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((ending) => (
              <Table.Tr key={ending}>
                <Table.Th scope="row">{words.endings[ending]}</Table.Th>
                {columns.map((answered) => (
                  <Table.Td key={answered} ta="right">
                    {count(ending, answered).toLocaleString(localeOf(language))}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Text size="xs" c="dimmed" mt={6}>
        {words.peopleAbout}
      </Text>
    </section>
  );
}

interface GroupLine {
  readonly name: string;
  readonly mails: number;
  readonly different: number;
}

function Groups({ title, lines }: { readonly title: string; readonly lines: readonly GroupLine[] }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      <Table aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th />
            <Table.Th ta="right">{words.ofMails}</Table.Th>
            <Table.Th ta="right">{words.differ}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.slice(0, GROUPS_SHOWN).map(({ name, mails, different }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400}>
                {name}
              </Table.Th>
              <Table.Td ta="right">{mails.toLocaleString(localeOf(language))}</Table.Td>
              <Table.Td ta="right">{different.toLocaleString(localeOf(language))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
