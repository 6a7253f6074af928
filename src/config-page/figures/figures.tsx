// The figures of the desk: how many mails, what became of them, what people made of the drafts, and how long customers waited. Loaded with its
// charts when it is first gone to.
import '@mantine/charts/styles.css';
import './figures.css';
import { Alert, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { intentNames } from '../shell/intent-names.ts';
import { useTexts } from '../shell/language.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { Answers, ModelCost, Satisfaction, Sources } from './cards.tsx';
import { Choices } from './choices.tsx';
import { DaysChart } from './days-chart.tsx';
import { KindTable } from './kind-table.tsx';
import { PeopleTable } from './people-table.tsx';
import { ReasonList } from './reason-list.tsx';
import { texts } from './texts.ts';
import { Tiles } from './tiles.tsx';
import { type Choice, exportAddress, type Figures, figuresQuery } from './use-figures.ts';
import { useLanguageName } from './use-language-name.ts';

export default function FiguresView() {
  const words = useTexts(texts);
  const [choice, setChoice] = useState<Choice>({ days: '30' });
  const { data: figures, error, refetch, isPlaceholderData } = useQuery(figuresQuery(choice));
  return (
    <Stack gap="lg" maw={1200}>
      <Group justify="space-between" align="flex-start">
        <Title order={1}>{words.title}</Title>
        <Button
          component="a"
          href={exportAddress(choice)}
          download
          variant="default"
          size="xs"
          leftSection={<IconDownload size={14} />}
        >
          {words.csv}
        </Button>
      </Group>
      <Choices choice={choice} mailboxes={figures?.mailboxes ?? []} onChange={setChoice} />
      {error !== null && (
        <Alert color="red" title={words.failed} role="alert">
          <Stack gap="xs" align="flex-start">
            {error.message}
            <Button variant="default" size="xs" onClick={() => void refetch()}>
              {words.again}
            </Button>
          </Stack>
        </Alert>
      )}
      {figures === undefined ? (
        error === null && <Waiting />
      ) : (
        <Stack gap="lg" aria-busy={isPlaceholderData}>
          <Shown figures={figures} choice={choice} onChange={setChoice} />
        </Stack>
      )}
    </Stack>
  );
}

interface ShownProps {
  readonly figures: Figures;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

function Shown({ figures, choice, onChange }: ShownProps) {
  const words = useTexts(texts);
  const intents = useTexts(intentNames);
  const nameLanguage = useLanguageName();
  const { byIntent, byLanguage, byMailbox, people } = figures;
  if (figures.totals.handled + figures.drafts.approved + figures.drafts.rejected === 0)
    return (
      <Alert variant="default" title={words.emptyTitle}>
        {words.empty}
      </Alert>
    );
  return (
    <>
      <Tiles figures={figures} choice={choice} onChange={onChange} />
      <DaysChart figures={figures} />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <KindTable
          title={words.byIntent}
          rows={byIntent.map(({ intent, ...ends }) => ({
            name: intent === null ? words.notUnderstood : intents[intent],
            ends,
          }))}
        />
        <Stack>
          <KindTable
            title={words.byLanguage}
            rows={byLanguage.map(({ language, ...ends }) => ({ name: nameLanguage(language), ends }))}
          />
          <KindTable
            title={words.byMailbox}
            rows={byMailbox.map(({ mailbox, ...ends }) => ({ name: mailbox, ends }))}
          />
        </Stack>
        <ReasonList figures={figures} />
        <Answers figures={figures} />
        <Satisfaction figures={figures} />
        <Sources figures={figures} />
        <ModelCost figures={figures} />
      </SimpleGrid>
      {people !== null && <PeopleTable people={people} />}
      <Text size="xs" c="dimmed">
        {words.counted(figures.timeZone)}
      </Text>
    </>
  );
}
