// Over the list: how many are selected, and what may be done to all of them.
import { Button, Checkbox, Group, Text } from '@mantine/core';
import { plural, useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';
import type { useActing } from './use-acting.ts';
import type { Selection } from './use-selection.ts';

export function SelectedBar({
  selection: { ids, toggleAll, clear },
  shown,
  acting,
  onApprove,
}: {
  readonly selection: Selection;
  /** How many the list shows. */
  readonly shown: number;
  readonly acting: Pick<ReturnType<typeof useActing>, 'assign' | 'snooze'>;
  readonly onApprove: () => void;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const count = ids.size;
  return (
    <Group gap="xs" mih="2rem" pl="0.8rem">
      <Checkbox
        size="xs"
        checked={count === shown}
        indeterminate={count > 0 && count < shown}
        onChange={toggleAll}
        label={words.selectAll}
      />
      <Text size="sm" role="status">
        {count === 0 ? '' : plural(language, count, words.selected)}
      </Text>
      {count > 0 && (
        <>
          <Button size="xs" onClick={onApprove}>
            {words.approve}
          </Button>
          <Button size="xs" variant="default" onClick={acting.assign}>
            {words.take}
          </Button>
          <Button size="xs" variant="default" onClick={acting.snooze}>
            {words.snooze}
          </Button>
          <Button size="xs" variant="subtle" onClick={clear}>
            {words.unselect}
          </Button>
        </>
      )}
    </Group>
  );
}
