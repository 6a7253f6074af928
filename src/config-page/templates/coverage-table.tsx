// The table of the templates: a row for what is answered, a column for each language, in each cell the way to the template.
import { Group, Table, Text, Tooltip } from '@mantine/core';
import { IconCheck, IconPencil, IconPlus, IconStarFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { nameOfFolder, nameOfLanguage } from './names.ts';
import { texts } from './texts.ts';
import type { TemplateRow } from './use-coverage.ts';

const GROUPS = ['answer', 'notice', 'action', 'whole', 'partial'] as const;
const ICONS = { bundled: IconCheck, own: IconStarFilled, draft: IconPencil, missing: IconPlus } as const;
type State = keyof typeof ICONS;
const STATES: readonly State[] = ['bundled', 'own', 'draft', 'missing'];

export function Legend() {
  const words = useTexts(texts);
  return (
    <Group gap="md" aria-hidden>
      {STATES.map((state) => {
        const Icon = ICONS[state];
        return (
          <Group key={state} gap={4}>
            <span className="template-cell" data-is={state} style={{ width: 'auto' }}>
              <Icon size={15} />
            </span>
            <Text size="sm" c="dimmed">
              {words.legend[state]}
            </Text>
          </Group>
        );
      })}
    </Group>
  );
}

/** `changed`: the ids of those with a draft. */
export function CoverageTable({
  rows,
  changed,
}: {
  readonly rows: readonly TemplateRow[];
  readonly changed: ReadonlySet<string>;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  return (
    <Table.ScrollContainer minWidth={420} type="native">
      <Table className="template-table" verticalSpacing={2} horizontalSpacing={4} highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{words.answers}</Table.Th>
            {LANGUAGES.map((code) => (
              <Table.Th key={code}>
                <abbr title={nameOfLanguage(code, language)}>{code.toUpperCase()}</abbr>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        {GROUPS.map((group) => {
          const own = rows.filter((row) => row.group === group);
          if (own.length === 0) return <Fragment key={group} />;
          return (
            <Table.Tbody key={group}>
              <Table.Tr>
                <Table.Th colSpan={LANGUAGES.length + 1} scope="rowgroup" pt="md">
                  <Text size="sm" c="dimmed" fw={600}>
                    {words.groups[group]}
                  </Text>
                </Table.Th>
              </Table.Tr>
              {own.map((row) => (
                <Row key={row.folder} row={row} changed={changed} />
              ))}
            </Table.Tbody>
          );
        })}
      </Table>
    </Table.ScrollContainer>
  );
}

function Row({ row, changed }: { readonly row: TemplateRow; readonly changed: ReadonlySet<string> }) {
  const { language } = useLanguage();
  return (
    <Table.Tr>
      <Table.Td>{nameOfFolder(row.folder, language)}</Table.Td>
      {LANGUAGES.map((code) => (
        <Table.Td key={code}>
          <Cell row={row} code={code} isChanged={changed.has(`${row.folder}/${code}`)} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function Cell({
  row: { folder, origins },
  code,
  isChanged,
}: {
  readonly row: TemplateRow;
  readonly code: Language;
  readonly isChanged: boolean;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const origin = origins[code] ?? null;
  const state: State = isChanged ? 'draft' : origin === null ? 'missing' : origin === 'bundled' ? 'bundled' : 'own';
  const said = isChanged ? words.draft : origin === null ? words.missing : words.origins[origin];
  const name = `${nameOfFolder(folder, language)}, ${nameOfLanguage(code, language)}: ${said}`;
  const Icon = ICONS[state];
  return (
    <Tooltip label={name} openDelay={400}>
      <Link to={`/templates/${folder}/${code}`} className="template-cell" data-is={state} aria-label={name}>
        <Icon size={15} aria-hidden />
      </Link>
    </Tooltip>
  );
}
