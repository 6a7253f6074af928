// What an entry of the audit log says, as names and values a person reads: what is empty is left out, and nothing is marked up, whatever it holds.
import { List, Text } from '@mantine/core';
import { useTexts } from '../shell/language.tsx';
import { writeWords } from '../shell/step-names.ts';
import { texts } from './texts.ts';

const VALUE_CHARACTERS_MAX = 300;
const VALUES_MAX = 30;

type Words = (typeof texts)['en'];

export function EntryContent({ json }: { readonly json: string }) {
  const words = useTexts(texts);
  const content = parse(json);
  if (!isNamed(content)) return <Text size="sm">{shorten(inOneLine(content, words))}</Text>;
  return namedIn(content).map(([name, value]) => (
    <div key={name}>
      <Text span size="sm" c="dimmed">
        {writeWords(name)}{' '}
      </Text>
      <Value value={value} />
    </div>
  ));
}

function Value({ value }: { readonly value: unknown }) {
  const words = useTexts(texts);
  if (!Array.isArray(value) || !value.some(isNamed))
    return (
      <Text span size="sm">
        {shorten(inOneLine(value, words))}
      </Text>
    );
  const lines = value.slice(0, VALUES_MAX).map((item) => shorten(inOneLine(item, words)));
  return (
    <List size="sm" spacing={2}>
      {[...new Set(lines)].map((line) => (
        <List.Item key={line}>{line}</List.Item>
      ))}
    </List>
  );
}

/** A sentence where there is one, else names with their values. */
function inOneLine(value: unknown, words: Words): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value))
    return value
      .slice(0, VALUES_MAX)
      .map((item) => inOneLine(item, words))
      .join(', ');
  if (!isNamed(value)) return String(value ?? '');
  if (typeof value['detail'] === 'string' && value['detail'] !== '') return value['detail'];
  return namedIn(value)
    .map(([name, inner]) => `${writeWords(name)} ${inOneLine(inner, words)}`)
    .join(' · ');
}

const isNamed = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);

const namedIn = (content: Readonly<Record<string, unknown>>) =>
  Object.entries(content)
    .filter(([, value]) => !isEmpty(value))
    .slice(0, VALUES_MAX);

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

const shorten = (text: string): string =>
  text.length > VALUE_CHARACTERS_MAX ? `${text.slice(0, VALUE_CHARACTERS_MAX)}…` : text;
