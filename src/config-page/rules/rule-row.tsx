// One rule of the list.
import { ActionIcon, Badge, Group, Switch, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconEdit, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { type DragEvent, type KeyboardEvent, memo, useState } from 'react';
import type { WrittenRule } from '../../policy/policy.ts';
import { isRuleOf } from '../../policy/rules-of-mailboxes.ts';
import { useEditor } from '../settings/use-setting.ts';
import { useTexts } from '../shell/language.tsx';
import type { RuleChange } from './rule-list.tsx';
import classes from './rules.module.css';
import { texts } from './texts.ts';

const DRAGGED = 'application/x-waybill-rule';
const COLOURS = { escalate: 'orange', ignore: 'gray', draft: 'blue', send: 'green' } as const;

interface RowProps {
  readonly rule: WrittenRule;
  readonly sentence: string;
  readonly place: number;
  readonly isLast: boolean;
  readonly conflict: string | null;
  readonly change: (id: string, how: RuleChange) => void;
  readonly onEdit: (edited: { readonly id: string }) => void;
}

export const RuleRow = memo(function RuleRow({ rule, sentence, place, isLast, conflict, change, onEdit }: RowProps) {
  const words = useTexts(texts);
  const { mayPublishRules, reach } = useEditor();
  const mayPublish = mayPublishRules && (reach === null || isRuleOf(rule, reach));
  const [isOver, setIsOver] = useState(false);
  const { id, isOn, outcome, detail } = rule;
  const move = (to: number) => change(id, { kind: 'move', to });

  function onKeyDown(event: KeyboardEvent): void {
    if (!mayPublish || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    move(place + (event.key === 'ArrowUp' ? -1 : 1));
  }
  function onDrop(event: DragEvent): void {
    setIsOver(false);
    const dragged = event.dataTransfer.getData(DRAGGED);
    if (dragged === '') return;
    event.preventDefault();
    change(dragged, { kind: 'move', to: place });
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows of the row do the same
    <div
      className={classes['rule']}
      data-rule={id}
      data-off={isOn ? undefined : true}
      data-over={isOver || undefined}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (!mayPublishRules || !event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <span
        className={classes['grip']}
        draggable={mayPublish}
        onDragStart={(event) => event.dataTransfer.setData(DRAGGED, id)}
        aria-hidden="true"
      >
        <IconGripVertical size={16} />
      </span>
      <Switch
        size="sm"
        mt={2}
        checked={isOn}
        disabled={!mayPublish}
        aria-label={words.on(id)}
        onChange={(event) => change(id, { kind: 'turn', isOn: event.currentTarget.checked })}
      />
      <div>
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {id}
          </Text>
          <Badge size="sm" tt="none" variant="dot" color={COLOURS[outcome]}>
            {words.outcomes[outcome]}
          </Badge>
          {!isOn && <Text size="xs">{words.off}</Text>}
        </Group>
        <Text size="sm" className={classes['said'] ?? ''}>
          {sentence}
        </Text>
        <Text size="xs" c="dimmed">
          {detail}
        </Text>
        {conflict !== null && (
          <Text size="sm" fw={550} mt={4}>
            ⚠ {conflict}
          </Text>
        )}
      </div>
      {mayPublish && (
        <Group gap={2} wrap="nowrap" className={classes['tools'] ?? ''}>
          <Tool label={words.up(id)} icon={IconArrowUp} isOff={place === 0} onClick={() => move(place - 1)} />
          <Tool label={words.down(id)} icon={IconArrowDown} isOff={isLast} onClick={() => move(place + 1)} />
          <Tool label={words.edit(id)} icon={IconEdit} onClick={() => onEdit({ id })} />
          <Tool label={words.remove(id)} icon={IconTrash} onClick={() => change(id, { kind: 'remove' })} />
        </Group>
      )}
    </div>
  );
});

function Tool({
  label,
  icon: Icon,
  isOff = false,
  onClick,
}: {
  readonly label: string;
  readonly icon: typeof IconEdit;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      // Not disabled: whoever moves by keyboard would lose their place at the end of the list.
      aria-disabled={isOff}
      onClick={isOff ? undefined : onClick}
    >
      <Icon size={16} />
    </ActionIcon>
  );
}
