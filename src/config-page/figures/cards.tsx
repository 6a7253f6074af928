// How long customers waited and what people changed; how fresh the sources are; what the language model cost.
import { Paper, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ageOf } from '../shell/ages.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import { type Figures, satisfactionQuery } from './use-figures.ts';
import { writeDuration, writeShare } from './write-duration.ts';

interface CardProps {
  readonly title: string;
  readonly rows?: readonly (readonly [string, string])[];
  readonly children?: ReactNode;
}

function Card({ title, rows = [], children }: CardProps) {
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} mb="xs">
        {title}
      </Title>
      {rows.length > 0 && (
        <Table aria-label={title} withRowBorders={false} verticalSpacing={4} horizontalSpacing={4}>
          <Table.Tbody>
            {rows.map(([name, value]) => (
              <Table.Tr key={name}>
                <Table.Th scope="row" fw={400}>
                  <Text size="sm">{name}</Text>
                </Table.Th>
                <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                  {value}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Text size="xs" c="dimmed" mt={4}>
        {children}
      </Text>
    </Paper>
  );
}

interface Shown {
  readonly figures: Figures;
}

export function Answers({ figures: { firstAnswer, resolution, drafts } }: Shown) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { edits } = drafts;
  const long = (seconds: number | null) => (seconds === null ? '–' : writeDuration(seconds, language));
  const count = (value: number | null) => (value === null ? '–' : value.toLocaleString(localeOf(language)));
  return (
    <Card
      title={words.answers}
      rows={[
        [words.firstAnswerMedian, long(firstAnswer.median)],
        [words.firstAnswerP90, long(firstAnswer.p90)],
        [words.resolutionMedian, long(resolution.median)],
        [words.resolutionP90, long(resolution.p90)],
        [words.approved, count(drafts.approved)],
        [words.rejected, count(drafts.rejected)],
        [words.wordsChanged, count(edits.wordsChangedMedian)],
        [words.wordsKept, edits.wordsKeptShare === null ? '–' : writeShare(edits.wordsKeptShare, 1, language)],
      ]}
    >
      {words.answersAbout(edits.unclear)}
    </Card>
  );
}

/** What customers answered whom a reply asked whether it was helpful. */
export function Satisfaction({ figures: { from, to } }: Shown) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { data } = useQuery(satisfactionQuery(from, to));
  if (data === undefined) return null;
  const { asked, good, notGood, comments } = data;
  if (asked === 0) return <Card title={words.satisfaction}>{words.notAsked}</Card>;
  const count = (value: number) => value.toLocaleString(localeOf(language));
  const share = good + notGood === 0 ? '–' : writeShare(good, good + notGood, language);
  return (
    <Card
      title={words.satisfaction}
      rows={[
        [words.helpful, share],
        [words.helpfulYes, count(good)],
        [words.helpfulNo, count(notGood)],
        [words.comments, count(comments)],
      ]}
    >
      {words.satisfactionAbout(count(asked))}
    </Card>
  );
}

export function Sources({ figures: { sources, at } }: Shown) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  return (
    <Card
      title={words.sources}
      rows={sources.map(({ name, heardAt, failingSince }) => [
        failingSince === null ? name : `${name} (${words.failing})`,
        heardAt === null ? words.never : ageOf(heardAt, at, language),
      ])}
    >
      {sources.length === 0 ? words.noSources : words.sourcesAbout}
    </Card>
  );
}

export function ModelCost({ figures: { model, modelName } }: Shown) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const money = (usd: number) => usd.toLocaleString(localeOf(language), { style: 'currency', currency: 'USD' });
  const count = (value: number) => value.toLocaleString(localeOf(language));
  if (model === null) return <Card title={words.model}>{words.modelOfDesk}</Card>;
  if (modelName === null && model.calls === 0) return <Card title={words.model}>{words.noModel}</Card>;
  return (
    <Card
      title={words.model}
      rows={[
        [words.cost, money(model.costUsd)],
        [words.calls, count(model.calls)],
        [words.faults, count(model.faults)],
        [words.tokens, count(model.inputTokens + model.outputTokens)],
        ...model.byTask.map(
          (task) => [`${task.model}, ${words.tasks[task.task] ?? task.task}`, money(task.costUsd)] as const,
        ),
      ]}
    >
      {words.modelAbout}
    </Card>
  );
}
