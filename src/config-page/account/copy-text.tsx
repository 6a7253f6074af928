// Something to hand on, with a button that copies it.
import { Button, Code, CopyButton, Group } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

/** `shown`: how it reads, where that is shown at all. */
export function CopyText({
  text,
  shown,
  label,
}: {
  readonly text: string;
  readonly shown?: string;
  readonly label: string;
}) {
  const words = useTexts(texts);
  return (
    <Group gap="xs">
      {shown !== undefined && (
        <Code fz="sm" p="xs" style={{ overflowWrap: 'anywhere' }}>
          {shown}
        </Code>
      )}
      <CopyButton value={text}>
        {({ copied, copy }) => (
          <Button
            size="xs"
            variant="default"
            leftSection={copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
            onClick={copy}
          >
            {copied ? words.copied : label}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
