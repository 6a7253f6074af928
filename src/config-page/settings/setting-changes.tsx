// What differs between two texts of a part: rules and routes as sentences, facts and voice field by field, a template line by line. Used wherever
// a change is shown before it counts, beside another's, and in the history.
import { Box, Stack, Table, Text } from '@mantine/core';
import { diffLines } from 'diff';
import type { SettingPart } from '../../http/desk/settings-routes.ts';
import type { WrittenRule } from '../../policy/policy.ts';
import type { RouteRule } from '../routes/route-shape.ts';
import { type PageLanguage, useLanguage, useTexts } from '../shell/language.tsx';
import { spaceOut, useFieldName } from './field-names.ts';
import { type FieldChange, fieldKey, listFieldChanges } from './fields.ts';
import { tellRoute, tellRouteChanges } from './route-changes.ts';
import { type ToldChange, tellRule, tellRuleChanges } from './rule-changes.ts';
import { texts } from './texts.ts';

/** How a view calls a field of its part; without it the field's own name is shown. */
export type NameField = (part: SettingPart, path: readonly string[]) => string;

/** Of a document without end the first lines do. */
const DIFF_LINES_MAX = 2_000;
const DIFF_EDITS_MAX = 5_000;
const CONTEXT_LINES = 2;

export function SettingChanges({
  part,
  before,
  after,
  nameField,
}: {
  readonly part: SettingPart;
  readonly before: string | null;
  readonly after: string | null;
  readonly nameField?: NameField | undefined;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const ownName = useFieldName(part);
  const told =
    part === 'policy'
      ? tellRuleChanges(before, after, language)
      : part === 'routes'
        ? tellRouteChanges(before, after, language)
        : null;
  if (told !== null) return <ToldChanges told={told} />;
  // A text that cannot be read is shown line by line.
  const changes = part === 'voice' || part === 'desk' ? listFieldChanges(before, after) : null;
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
              <Table.Td>{(nameField ?? ownName)(part, path)}</Table.Td>
              <Table.Td>
                <FieldValue {...{ part, path }} value={was} />
              </Table.Td>
              <Table.Td>
                <FieldValue {...{ part, path }} value={is} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** A sentence for each thing that changes. */
function ToldChanges({ told }: { readonly told: readonly ToldChange[] }) {
  const words = useTexts(texts);
  if (told.length === 0) return <Text c="dimmed">{words.nothing}</Text>;
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {told.map(({ what, before, after }) => (
        <li key={`${what} ${before} ${after}`}>
          <Text size="sm" fw={600}>
            {what}
          </Text>
          {before !== null && (
            <Text size="sm" c="dimmed">
              {`${words.before}: ${before}`}
            </Text>
          )}
          {after !== null && <Text size="sm">{before === null ? after : `${words.after}: ${after}`}</Text>}
        </li>
      ))}
    </Stack>
  );
}

export function FieldValue({
  part,
  path,
  value,
}: {
  readonly part: SettingPart;
  readonly path: readonly string[];
  readonly value: FieldChange['before'];
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  if (value === undefined || value === null)
    return (
      <Text size="sm" c="dimmed" fs="italic" component="span">
        {words.notSet}
      </Text>
    );
  return (
    <Text size="sm" component="span" style={{ whiteSpace: 'pre-wrap' }}>
      {tellListed(part, path, value, language) ?? describe(value, words)}
    </Text>
  );
}

/** A rule or a route, which stands in a list of its own (list-merge.ts), as its sentence; null for all else. */
function tellListed(
  part: SettingPart,
  [first]: readonly string[],
  value: NonNullable<FieldChange['before']>,
  language: PageLanguage,
): string | null {
  const [item] = Array.isArray(value) ? value : [];
  if (first !== 'rules' || item === undefined) return null;
  if (part === 'policy') return tellRule(item as unknown as WrittenRule, language);
  return part === 'routes' ? tellRoute(item as unknown as RouteRule, language) : null;
}

function describe(
  value: NonNullable<FieldChange['before']>,
  words: { readonly yes: string; readonly no: string },
): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value))
    return value.map((item) => describeItem(item, words)).join(value.every(isPlain) ? ', ' : '\n');
  return describeItem(value, words);
}

const isPlain = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Of something with fields: each by its own name. */
function describeItem(value: FieldChange['before'], words: { readonly yes: string; readonly no: string }): string {
  if (value === undefined || value === null) return '–';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return describe(value, words);
  return Object.entries(value)
    .map(([name, inner]) => `${spaceOut(name)} ${describeItem(inner, words)}`)
    .join(', ');
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
