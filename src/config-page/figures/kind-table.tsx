// Mails of each kind with a bar of what became of them: a table that can be looked at as a chart.
import { Button, Paper, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { colorOf, ENDS } from './ends.ts';
import { texts } from './texts.ts';
import type { Ends } from './use-figures.ts';

const SHOWN_FIRST = 6;

interface KindRow {
  readonly name: string;
  readonly ends: Ends;
}

export function KindTable({ title, rows }: { readonly title: string; readonly rows: readonly KindRow[] }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const [isWhole, setWhole] = useState(false);
  const most = Math.max(1, ...rows.map(({ ends }) => ends.handled));
  const tell = (ends: Ends) =>
    ENDS.filter((end) => ends[end] > 0)
      .map((end) => `${words.ends[end]} ${ends[end].toLocaleString(localeOf(language))}`)
      .join(', ');
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} mb="xs">
        {title}
      </Title>
      <Table aria-label={title} withRowBorders={false} verticalSpacing={4} horizontalSpacing={4} layout="fixed">
        <Table.Tbody>
          {(isWhole ? rows : rows.slice(0, SHOWN_FIRST)).map(({ name, ends }) => (
            <Table.Tr key={name}>
              <Table.Th scope="row" fw={400} w="42%">
                <Text size="sm" truncate title={name}>
                  {name}
                </Text>
              </Table.Th>
              <Table.Td>
                <div className="figures-bar" role="img" aria-label={tell(ends)} title={tell(ends)}>
                  {ENDS.map((end) => (
                    <span key={end} style={{ width: `${(ends[end] / most) * 100}%`, background: colorOf(end) }} />
                  ))}
                </div>
              </Table.Td>
              <Table.Td w="4.5rem" ta="right">
                {ends.handled.toLocaleString(localeOf(language))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.length > SHOWN_FIRST && (
        <Button variant="subtle" size="compact-xs" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.fewer : words.all(rows.length)}
        </Button>
      )}
    </Paper>
  );
}
