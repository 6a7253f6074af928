// Who is told, until when, and who is told past that.
import { Fieldset, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { NOTICE_WAYS, type NoticeTarget } from '../../domain/matter.ts';
import { useTexts } from '../shell/language.tsx';
import type { RouteDeadline, RoutePlace } from './route-shape.ts';
import { texts } from './texts.ts';

export function PlaceFields({
  place,
  onChange,
}: {
  readonly place: RoutePlace;
  readonly onChange: (change: Partial<RoutePlace>) => void;
}) {
  const words = useTexts(texts);
  return (
    <Stack gap="sm">
      <TargetFields legend={words.to} target={place.to} onChange={(to) => to !== undefined && onChange({ to })} />
      <DeadlineFields deadline={place.deadline} onChange={(deadline) => onChange({ deadline })} />
      <TargetFields
        legend={words.backup}
        none={words.noBackup}
        target={place.backup}
        onChange={(backup) => onChange({ backup })}
      />
    </Stack>
  );
}

/** `none`: what it means where nobody is named; without it somebody is. */
export function TargetFields({
  legend,
  target,
  none,
  onChange,
}: {
  readonly legend: string;
  readonly target: NoticeTarget | undefined;
  readonly none?: string;
  readonly onChange: (target: NoticeTarget | undefined) => void;
}) {
  const words = useTexts(texts);
  return (
    <Fieldset legend={legend} variant="unstyled">
      <Group align="start">
        <Select
          label={words.way}
          data={[
            ...(none === undefined ? [] : [{ value: '', label: none }]),
            ...NOTICE_WAYS.map((value) => ({ value, label: words.ways[value] })),
          ]}
          value={target?.kind ?? ''}
          onChange={(value) => {
            const kind = NOTICE_WAYS.find((known) => known === value);
            onChange(kind === undefined ? undefined : { kind, target: target?.target ?? '' });
          }}
          allowDeselect={false}
        />
        {target !== undefined && (
          <TextInput
            label={words.target}
            placeholder={words.targetHint}
            value={target.target}
            onChange={(event) => onChange({ ...target, target: event.currentTarget.value })}
            required
            w="min(24rem, 100%)"
          />
        )}
      </Group>
    </Fieldset>
  );
}

const DEADLINES = ['usual', 'at_once', 'one_working_day', 'minutes'] as const;
const MINUTES_AT_FIRST = 60;

function DeadlineFields({
  deadline,
  onChange,
}: {
  readonly deadline: RouteDeadline | undefined;
  readonly onChange: (deadline: RouteDeadline | undefined) => void;
}) {
  const words = useTexts(texts);
  const chosen = deadline === undefined ? 'usual' : typeof deadline === 'string' ? deadline : 'minutes';
  return (
    <Group align="start">
      <Select
        label={words.deadline}
        data={DEADLINES.map((value) => ({ value, label: words.deadlines[value] }))}
        value={chosen}
        onChange={(value) => {
          if (value === 'minutes') onChange({ minutes: MINUTES_AT_FIRST });
          else onChange(value === 'at_once' || value === 'one_working_day' ? value : undefined);
        }}
        allowDeselect={false}
        w="min(32rem, 100%)"
      />
      {typeof deadline === 'object' && (
        <NumberInput
          label={words.minutes}
          min={1}
          allowDecimal={false}
          value={deadline.minutes}
          onChange={(minutes) => typeof minutes === 'number' && onChange({ minutes })}
        />
      )}
    </Group>
  );
}
