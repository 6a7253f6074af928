// When the desk is there: its working days, hours and holidays, by which deadlines and routes of escalations count. They are facts of the desk;
// its time zone stands with the others.
import { ActionIcon, Anchor, Button, Chip, Fieldset, Group, Input, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { DeskFacts } from '../../domain/desk.ts';
import { readDays } from '../../domain/desk-hours.ts';
import type { JsonSetting } from '../settings/use-json-setting.ts';
import { localeOf, type PageLanguage, useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

/** As the facts of a desk name them, Monday first. */
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const HOLIDAYS_MAX = 100;
/** 2024 began on a Monday. */
const nameDay = (at: number, language: PageLanguage): string =>
  new Intl.DateTimeFormat(localeOf(language), { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, at + 1));

type Holiday = NonNullable<DeskFacts['hours']['holidays']>[number];

export function Hours({ desk: { value, set, isReadOnly } }: { readonly desk: JsonSetting<DeskFacts> }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { days = 'Monday to Friday', from = '', to = '', holidays = [] } = value.hours ?? {};
  const chosen = readDays(days);
  const put = (at: number, changed: Partial<Holiday> | null) =>
    set(
      ['hours', 'holidays'],
      holidays.flatMap((one, n) => (n !== at ? [one] : changed === null ? [] : [changed])),
    );
  return (
    <Fieldset legend={words.officeHours}>
      <Stack>
        <Input.Wrapper label={words.days} labelElement="div">
          <Chip.Group
            multiple
            value={DAYS.filter((_, at) => chosen.has((at + 1) % 7))}
            onChange={(names) => set(['hours', 'days'], DAYS.filter((day) => names.includes(day)).join(', '))}
          >
            <Group gap="xs" mt={4}>
              {DAYS.map((day, at) => (
                <Chip key={day} value={day} radius="sm" disabled={isReadOnly}>
                  {nameDay(at, language)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </Input.Wrapper>
        <Group>
          {(['from', 'to'] as const).map((end) => (
            <TextInput
              key={end}
              type={/^(?:\d{2}:\d{2})?$/.test(end === 'from' ? from : to) ? 'time' : 'text'}
              label={words[end]}
              value={end === 'from' ? from : to}
              onChange={({ currentTarget }) => set(['hours', end], currentTarget.value)}
              disabled={isReadOnly}
            />
          ))}
        </Group>
        <Text size="sm">
          {words.zone(value.timeZone ?? 'UTC')}{' '}
          <Anchor component={Link} to="/facts" size="sm" underline="always">
            {words.toFacts}
          </Anchor>
        </Text>
        {holidays.map((holiday, at) => (
          <Group
            // biome-ignore lint/suspicious/noArrayIndexKey: they have no name of their own, and stay in their order.
            key={at}
            role="group"
            aria-label={words.holiday(at + 1)}
            align="end"
          >
            <TextInput
              type="date"
              label={words.firstDay}
              value={holiday.from}
              onChange={({ currentTarget }) => put(at, { ...holiday, from: currentTarget.value })}
              disabled={isReadOnly}
            />
            <TextInput
              type="date"
              label={words.lastDay}
              value={holiday.to ?? ''}
              onChange={({ currentTarget: { value: day } }) =>
                put(at, day === '' ? { from: holiday.from } : { ...holiday, to: day })
              }
              disabled={isReadOnly}
            />
            <ActionIcon
              variant="default"
              size="input-sm"
              aria-label={words.removeHoliday(at + 1)}
              onClick={() => put(at, null)}
              disabled={isReadOnly}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => set(['hours', 'holidays'], [...holidays, { from: '' }])}
          disabled={isReadOnly || holidays.length >= HOLIDAYS_MAX}
          w="fit-content"
        >
          {words.addHoliday}
        </Button>
      </Stack>
    </Fieldset>
  );
}
