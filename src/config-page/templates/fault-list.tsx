// What is wrong with a template as typed, each fault with its place, to go to by a click or by the keyboard.
import { Anchor, Group, List, Text, UnstyledButton } from '@mantine/core';
import { IconCircleCheck, IconExclamationCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { TemplateFault } from '../../http/desk/template-schemas.ts';
import { plural, useLanguage, useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

export function FaultList({
  id,
  faults,
  isChecking,
  onGo,
}: {
  readonly id: string;
  readonly faults: readonly TemplateFault[];
  readonly isChecking: boolean;
  readonly onGo: (place: TemplateFault) => void;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const count = faults.length === 0 ? words.noFaults : plural(language, faults.length, words.faults);
  const Icon = faults.length === 0 ? IconCircleCheck : IconExclamationCircle;
  return (
    <div>
      <Group gap={6} mt="xs" role="status" c={faults.length === 0 ? 'dimmed' : 'var(--mantine-color-error)'}>
        <Icon size={16} aria-hidden />
        <Text size="sm" fw={550}>
          {isChecking ? words.checking : count}
        </Text>
      </Group>
      {faults.length > 0 && (
        <List size="sm" mt={4} listStyleType="none" spacing={4} mah="12rem" style={{ overflowY: 'auto' }}>
          {faults.map((fault) => {
            const { template, line, column, message } = fault;
            return (
              <List.Item key={`${template} ${line} ${column} ${message}`}>
                {template === id ? (
                  <UnstyledButton onClick={() => onGo(fault)} fz="sm" td="underline" fw={550}>
                    {words.place(line, column)}
                  </UnstyledButton>
                ) : (
                  <Anchor component={Link} to={`/templates/${template}`} fz="sm" fw={550}>
                    {`${words.place(line, column)} ${words.inOther(template)}`}
                  </Anchor>
                )}
                <Text size="sm" component="span">{`: ${message}`}</Text>
              </List.Item>
            );
          })}
        </List>
      )}
    </div>
  );
}
