// What differs between two texts of a part: field by field where it is JSON, line by line for a template. Used wherever a change is shown
// before it counts, beside another's, and in the history.
import { Box, Table, Text } from '@mantine/core';
import { diffLines } from 'diff';
import type { SettingPart } from '../../http/desk/settings-routes.ts';
import { useTexts } from '../shell/language.tsx';
import { type FieldChange, fieldKey, isJsonPart, listFieldChanges } from './fields.ts';
import { texts } from './texts.ts';

/** How a view calls a field of its part; without it the field's own name is shown. */
export type NameField = (part: SettingPart, path: readonly string[]) => string;

/** Of a document without end the first lines do. */
const DIFF_LINES_MAX = 2_000;
const DIFF_EDITS_MAX = 5_000;
const CONTEXT_LINES = 2;

const ownName: NameField = (_, path) =>
  path.map((word) => word.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)).join(' · ');

export function SettingChanges({
  part,
  before,
  after,
  nameField = ownName,
}: {
  readonly part: SettingPart;
  readonly before: string | null;
  readonly after: string | null;
  readonly nameField?: NameField | undefined;
}) {
  const words = useTexts(texts);
  const changes = isJsonPart(part) ? listFieldChanges(before, after) : null;
  if (changes === null) return <LineChanges before={before ?? ''} after={after ?? ''} />;
  if (changes.length === 0) return <Text c="dimmed">{words.nothing}</Text>;
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table layout="fixed" verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="30%">{words.field}</Table.Th>
            <Table.Th>{words.from}</Table.Th>
            <Table.Th>{words.to}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map(({ path, before: was, after: is }) => (
            <Table.Tr key={fieldKey(path)}>
              <Table.Td>{nameField(part, path)}</Table.Td>
              <Table.Td>
                <FieldValue value={was} />
              </Table.Td>
              <Table.Td>
                <FieldValue value={is} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

export function FieldValue({ value }: { readonly value: FieldChange['before'] }) {
  const words = useTexts(texts);
  if (value === undefined || value === null)
    return (
      <Text size="sm" c="dimmed" fs="italic" component="span">
        {words.notSet}
      </Text>
    );
  return (
    <Text size="sm" component="span" style={{ whiteSpace: 'pre-wrap' }}>
      {describe(value, words)}
    </Text>
  );
}

function describe(value: NonNullable<FieldChange['before']>, words: { readonly yes: string; readonly no: string }) {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item !== 'object');
    return isPlain ? value.join(', ') : JSON.stringify(value, null, 2);
  }
  return typeof value === 'object' ? JSON.stringify(value, null, 2) : String(value);
}

interface Line {
  readonly sign: '+' | '−' | ' ';
  readonly text: string;
}

function LineChanges({ before, after }: { readonly before: string; readonly after: string }) {
  const lines = listLines(before, after);
  return (
    <Box
      component="pre"
      tabIndex={0}
      m={0}
      p="xs"
      fz="xs"
      bd="1px solid var(--mantine-color-default-border)"
      className="diff"
    >
      {lines.map(({ sign, text }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text have no other name
        <Box key={n} component={sign === '+' ? 'ins' : sign === '−' ? 'del' : 'span'} display="block">
          {`${sign} ${text}`}
        </Box>
      ))}
    </Box>
  );
}

/** Unchanged lines but those beside a change are left out. */
function listLines(before: string, after: string): readonly Line[] {
  const parts = diffLines(before, after, { maxEditLength: DIFF_EDITS_MAX }) ?? [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ];
  const lines = parts.flatMap(({ value, added, removed }): Line[] => {
    const texts = value.replace(/\n$/, '').split('\n');
    const sign = added ? '+' : removed ? '−' : ' ';
    return texts.map((text) => ({ sign, text }));
  });
  const near = lines.map((_, n) =>
    lines.slice(Math.max(0, n - CONTEXT_LINES), n + CONTEXT_LINES + 1).some(({ sign }) => sign !== ' '),
  );
  return lines
    .flatMap((line, n): Line[] => (near[n] ? [line] : near[n - 1] ? [{ sign: ' ', text: '⋯' }] : []))
    .slice(0, DIFF_LINES_MAX);
}
