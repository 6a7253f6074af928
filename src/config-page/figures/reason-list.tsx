// For what mails waited for a person: a bar each, the most frequent first.
import { Paper, Table, Text, Title } from '@mantine/core';
import { nameReason } from '../../policy/reason-words.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import type { Figures } from './use-figures.ts';

const SHOWN = 10;

export function ReasonList({ figures: { heldBy } }: { readonly figures: Figures }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const most = heldBy[0]?.mails ?? 1;
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} mb="xs">
        {words.heldBy}
      </Title>
      {heldBy.length === 0 && (
        <Text size="sm" c="dimmed">
          {words.heldByNothing}
        </Text>
      )}
      {heldBy.length > 0 && (
        <Table
          aria-label={words.heldBy}
          withRowBorders={false}
          verticalSpacing={4}
          horizontalSpacing={4}
          layout="fixed"
        >
          <Table.Tbody>
            {heldBy.slice(0, SHOWN).map(({ reason, mails }) => (
              <Table.Tr key={reason}>
                <Table.Th scope="row" fw={400} w="55%">
                  <Text size="sm">{nameReason(reason, language)}</Text>
                </Table.Th>
                <Table.Td>
                  <div className="figures-bar" aria-hidden>
                    <span style={{ width: `${(mails / most) * 100}%`, background: 'var(--mantine-color-ink-5)' }} />
                  </div>
                </Table.Td>
                <Table.Td w="4.5rem" ta="right">
                  {mails.toLocaleString(localeOf(language))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Paper>
  );
}
