// The figures that stand first, each with what it is out of.
import { NumberInput, Paper, SimpleGrid, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import type { Choice, Figures } from './use-figures.ts';
import { writeDuration, writeShare } from './write-duration.ts';

const MINUTES_MAX = 120;

interface TilesProps {
  readonly figures: Figures;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

export function Tiles({ figures, choice, onChange }: TilesProps) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { totals, drafts, firstAnswer, timeSaved } = figures;
  const count = (value: number) => value.toLocaleString(localeOf(language));
  const tiles: readonly (readonly [string, string, ReactNode])[] = [
    [words.handled, count(totals.handled), words.ofDays(figures.days.length)],
    [words.sentAlone, count(totals.sent), words.share(writeShare(totals.sent, totals.handled, language))],
    [
      words.unedited,
      writeShare(drafts.unedited, drafts.approved, language),
      words.ofApproved(count(drafts.unedited), count(drafts.approved)),
    ],
    [words.firstAnswer, firstAnswer.median === null ? '–' : writeDuration(firstAnswer.median, language), words.median],
    [words.timeSaved, writeDuration(timeSaved.minutes * 60, language), words.assumed(count(timeSaved.mails))],
  ];
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} component="section" aria-label={words.atAGlance}>
      {tiles.map(([name, value, about]) => (
        <Paper key={name} withBorder p="sm">
          <Text size="sm" c="dimmed">
            {name}
          </Text>
          <Text fz="1.6rem" fw={650} lh={1.3}>
            {value}
          </Text>
          <Text size="xs" c="dimmed">
            {about}
          </Text>
          {name === words.timeSaved && (
            <NumberInput
              size="xs"
              mt={4}
              label={words.minutesPerMail}
              min={0}
              max={MINUTES_MAX}
              step={0.5}
              decimalScale={1}
              value={timeSaved.minutesPerMail}
              onChange={(minutes) => {
                if (typeof minutes === 'number') onChange({ ...choice, minutesPerMail: String(minutes) });
              }}
            />
          )}
        </Paper>
      ))}
    </SimpleGrid>
  );
}
