// What an entry of the audit log says, as names and values: nothing of it is marked up, whatever it holds.
import { Code, Text } from '@mantine/core';

const VALUE_CHARACTERS_MAX = 300;

export function EntryContent({ json }: { readonly json: string }) {
  const content = parse(json);
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return <Code>{shorten(json)}</Code>;
  return Object.entries(content).map(([name, value]) => (
    <Text key={name} size="sm" component="div">
      <Text span c="dimmed">
        {name.replaceAll('_', ' ')}{' '}
      </Text>
      {typeof value === 'string' ? shorten(value) : <Code>{shorten(JSON.stringify(value))}</Code>}
    </Text>
  ));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

const shorten = (text: string): string =>
  text.length > VALUE_CHARACTERS_MAX ? `${text.slice(0, VALUE_CHARACTERS_MAX)}…` : text;
