// Mails by day, stacked by what became of them; the same as a table for whoever reads no chart.
import { BarChart } from '@mantine/charts';
import { Button, Group, Paper, Table, Title } from '@mantine/core';
import { useReducedMotion } from '@mantine/hooks';
import { useState } from 'react';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { END_COLORS, ENDS } from './ends.ts';
import { texts } from './texts.ts';
import type { Figures } from './use-figures.ts';

export function DaysChart({ figures: { days, totals } }: { readonly figures: Figures }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const [isTable, setTable] = useState(false);
  const isStill = useReducedMotion();
  const writeDay = (day: string) =>
    new Date(`${day}T12:00:00Z`).toLocaleDateString(localeOf(language), {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    });
  const count = (value: number) => value.toLocaleString(localeOf(language));
  const summary = words.chart(
    count(totals.handled),
    ENDS.map((end) => `${words.ends[end]} ${count(totals[end])}`).join(', '),
  );
  return (
    <Paper withBorder p="md" component="section">
      <Group justify="space-between" mb="sm">
        <Title order={2}>{words.byDay}</Title>
        <Button variant="default" size="compact-xs" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
          {words.asTable}
        </Button>
      </Group>
      {isTable ? (
        <Table.ScrollContainer
          minWidth={420}
          mah={320}
          type="native"
          tabIndex={0}
          role="group"
          aria-label={words.byDay}
        >
          <Table aria-label={words.byDay}>
            <Table.Thead>
              <Table.Tr>
                {[words.day, ...ENDS.map((end) => words.ends[end]), words.handled].map((head) => (
                  <Table.Th key={head}>{head}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {days.map((day) => (
                <Table.Tr key={day.day}>
                  <Table.Th scope="row">{writeDay(day.day)}</Table.Th>
                  {ENDS.map((end) => (
                    <Table.Td key={end}>{count(day[end])}</Table.Td>
                  ))}
                  <Table.Td>{count(day.handled)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      ) : (
        <div role="img" aria-label={summary}>
          <BarChart
            h={260}
            type="stacked"
            data={days.map(({ day, ...ends }) => ({ ...ends, day: writeDay(day) }))}
            dataKey="day"
            series={ENDS.map((end) => ({ name: end, label: words.ends[end], color: END_COLORS[end] }))}
            withLegend
            legendProps={{ verticalAlign: 'bottom' }}
            tickLine="none"
            gridAxis="x"
            maxBarWidth={28}
            yAxisProps={{ allowDecimals: false, width: 36 }}
            barChartProps={{ accessibilityLayer: false }}
            barProps={{ isAnimationActive: isStill !== true }}
          />
        </div>
      )}
    </Paper>
  );
}
