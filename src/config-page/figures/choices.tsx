// Which days and which mailbox the figures are of.
import { Group, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import type { Choice } from './use-figures.ts';

const SPANS = ['7', '30', '90'] as const;
const FREE = 'free';

interface ChoicesProps {
  readonly choice: Choice;
  readonly mailboxes: readonly string[];
  readonly onChange: (choice: Choice) => void;
}

export function Choices({ choice, mailboxes, onChange }: ChoicesProps) {
  const words = useTexts(texts);
  const [span, setSpan] = useState<string>(choice.days ?? FREE);
  const [days, setDays] = useState({ from: choice.from ?? '', to: choice.to ?? '' });
  const { days: _, from: __, to: ___, ...others } = choice;
  function chooseSpan(chosen: string) {
    setSpan(chosen);
    if (chosen !== FREE) onChange({ ...others, days: chosen });
  }
  function chooseDay(name: 'from' | 'to', day: string) {
    const chosen = { ...days, [name]: day };
    setDays(chosen);
    if (chosen.from !== '' && chosen.to !== '') onChange({ ...others, ...chosen });
  }
  function chooseMailbox(chosen: string | null) {
    const { mailbox: _mailbox, ...all } = choice;
    onChange(chosen === null ? all : { ...all, mailbox: chosen });
  }
  return (
    <Group align="flex-end" gap="sm">
      <SegmentedControl
        aria-label={words.span}
        value={span}
        onChange={chooseSpan}
        data={[...SPANS.map((value) => ({ value, label: words.days(value) })), { value: FREE, label: words.free }]}
      />
      {span === FREE &&
        (['from', 'to'] as const).map((name) => (
          <TextInput
            key={name}
            type="date"
            label={words[name]}
            value={days[name]}
            onChange={({ currentTarget }) => chooseDay(name, currentTarget.value)}
          />
        ))}
      {mailboxes.length > 1 && (
        <Select
          aria-label={words.mailbox}
          placeholder={words.allMailboxes}
          w="16rem"
          clearable
          data={[...mailboxes]}
          value={choice.mailbox ?? null}
          onChange={chooseMailbox}
        />
      )}
    </Group>
  );
}
