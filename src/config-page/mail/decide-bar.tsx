// What one may do with the mail: the one main action, the others beside it, each with its key.
import { Button, Group, Kbd, Popover, Stack, Switch, Table } from '@mantine/core';
import {
  IconArrowUpRight,
  IconCheck,
  IconChecks,
  IconHandGrab,
  IconKeyboard,
  IconPencil,
  IconX,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

export type Choice = 'approve' | 'edit' | 'reject' | 'escalate' | 'take-over' | 'settle';

export interface DecideBarProps {
  /** What the draft allows now. */
  readonly open: ReadonlySet<Choice>;
  readonly isBusy: boolean;
  /** The way on, where nothing is left to be decided. */
  readonly onward: ReactNode;
  /** The draft says what no fact supports: it must be changed before it can be approved. */
  readonly isHeld: boolean;
  readonly onChoose: (choice: Choice) => void;
  readonly hasKeys: boolean;
  readonly onKeys: (hasKeys: boolean) => void;
}

export function DecideBar({ open, isBusy, onward, isHeld, onChoose, hasKeys, onKeys }: DecideBarProps) {
  const words = useTexts(texts);
  const others = [
    { choice: 'edit', name: words.edit, icon: IconPencil },
    { choice: 'reject', name: words.reject, icon: IconX },
    { choice: 'escalate', name: words.escalate, icon: IconArrowUpRight },
    { choice: 'take-over', name: words.takeOver, icon: IconHandGrab },
    { choice: 'settle', name: words.settle, icon: IconChecks },
  ] as const;
  return (
    <Group className="mail-bar" gap="xs">
      {onward}
      {open.has('approve') && (
        <Button
          variant={isHeld ? 'default' : 'filled'}
          leftSection={<IconCheck size={16} />}
          loading={isBusy}
          onClick={() => onChoose('approve')}
        >
          {words.approve}
        </Button>
      )}
      {others
        .filter(({ choice }) => open.has(choice))
        .map(({ choice, name, icon: Icon }) => (
          <Button
            key={choice}
            variant={choice === 'edit' && isHeld ? 'filled' : 'default'}
            px="xs"
            disabled={isBusy}
            leftSection={<Icon size={16} />}
            onClick={() => onChoose(choice)}
          >
            {name}
          </Button>
        ))}
      <Keys hasKeys={hasKeys} onKeys={onKeys} />
    </Group>
  );
}

function Keys({ hasKeys, onKeys }: Pick<DecideBarProps, 'hasKeys' | 'onKeys'>) {
  const words = useTexts(texts);
  return (
    <Popover position="top" withArrow trapFocus returnFocus>
      <Popover.Target>
        <Button variant="subtle" color="gray" px="xs" visibleFrom="sm" leftSection={<IconKeyboard size={16} />}>
          {words.keys}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Switch
            label={words.keysOn}
            checked={hasKeys}
            onChange={({ currentTarget }) => onKeys(currentTarget.checked)}
          />
          <Table withRowBorders={false} verticalSpacing={2}>
            <Table.Tbody>
              {Object.entries(words.keyList).map(([key, name]) => (
                <Table.Tr key={key}>
                  <Table.Td>
                    <Kbd>{key}</Kbd>
                  </Table.Td>
                  <Table.Td>{name}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
