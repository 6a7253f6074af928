// The state of a mailbox or a source in one word and one colour.
import { Badge } from '@mantine/core';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

type State = keyof (typeof texts)['en']['states'];

const COLOURS: Readonly<Record<State, string>> = {
  watched: 'teal',
  in_use: 'teal',
  paused: 'gray',
  failing: 'yellow',
  closed: 'yellow',
  stopped: 'red',
  out_of_reach: 'red',
};

export function StateBadge({ state }: { readonly state: State }) {
  const { states } = useTexts(texts);
  return (
    <Badge variant="dot" color={COLOURS[state]} tt="none" fw={550} miw="max-content">
      {states[state]}
    </Badge>
  );
}
